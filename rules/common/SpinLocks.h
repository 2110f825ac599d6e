// Which locks keep the processor at a raised IRQL, for rules that look at the level while one is held.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>
#include <optional>

namespace irqlint::rules {

/// Waiting for it means spinning, and whoever holds it must not be preempted. Locks that may be of either sort (of a
/// framework object, of an interrupt) are none here.
inline bool spins(const LockView &lock) {
  const std::string_view name = lock.lockClass.str();
  return name.find("spinlock") != std::string_view::npos || name == "ndis_rwlock" || name == "ndis_rwlock_old";
}

/// A spin lock among those held, other than `lock`; the newest.
inline std::optional<LockView> otherSpinLock(const std::vector<LockView> &held, const LockView &lock) {
  std::optional<LockView> found;
  for (const LockView &other : held)
    if (spins(other) && !(other.text == lock.text && other.acquiredAt == lock.acquiredAt))
      if (!found || found->acquiredAt < other.acquiredAt)
        found = other;
  return found;
}

} // namespace irqlint::rules
