// Which locks keep the processor at a raised IRQL, for rules that look at the level while one is held.
#pragma once

#include "irqlint/Rule.h"

#include <optional>
#include <vector>

namespace irqlint::rules {

/// Waiting for it means spinning, and whoever holds it must not be preempted. Locks that may be of either sort (of a
/// framework object, of an interrupt) are none here.
inline bool spins(const LockView &lock) {
  const std::string_view name = lock.lockClass.str();
  return name.find("spinlock") != std::string_view::npos || name == "ndis_rwlock" || name == "ndis_rwlock_old";
}

/// The spin lock among those held that was taken last.
inline std::optional<LockView> lastSpinLock(const std::vector<LockView> &held) {
  std::optional<LockView> last;
  for (const LockView &lock : held)
    if (spins(lock) && (!last || last->order < lock.order))
      last = lock;
  return last;
}

/// The same without `lock`, which is held too.
inline std::optional<LockView> otherSpinLock(std::vector<LockView> held, const LockView &lock) {
  std::erase_if(held, [&](const LockView &other) { return other.text == lock.text && other.order == lock.order; });
  return lastSpinLock(held);
}

} // namespace irqlint::rules
