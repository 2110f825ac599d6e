// What a call that is there to change the IRQL, and for nothing else, changes it to.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>
#include <optional>

namespace irqlint::rules {

namespace detail {

/// The only effect of that kind, certain to take place, of a contract that touches no lock.
inline const model::Effect *soleChange(const CallPoint &point, model::Effect::Kind kind) {
  using Kind = model::Effect::Kind;
  const model::Effect *found = nullptr;
  for (const model::Effect &effect : point.contract().effects) {
    const bool other = effect.kind == Kind::Acquire || effect.kind == Kind::Release || effect.kind == Kind::SetIrql ||
                       effect.kind == Kind::RestoreIrql;
    if (other && (effect.kind != kind || found || model::evaluate(effect.when, point.lookup()) != model::Truth::True))
      return nullptr;
    if (other)
      found = &effect;
  }
  return found;
}

} // namespace detail

/// The level that a raising routine sets; nothing for acquires of locks and for levels that are not known.
inline std::optional<model::Interval> levelSet(const CallPoint &point) {
  const model::Effect *set = detail::soleChange(point, model::Effect::Kind::SetIrql);
  if (!set || set->level.kind == model::Where::Kind::None)
    return std::nullopt;
  return point.lookup()(set->level);
}

/// The level that a lowering routine restores; nothing for releases of locks and for levels that are not known.
inline std::optional<model::Interval> levelRestored(const CallPoint &point) {
  const model::Effect *restore = detail::soleChange(point, model::Effect::Kind::RestoreIrql);
  if (!restore || restore->saved.kind == model::Where::Kind::None)
    return std::nullopt;
  return point.lookup()(restore->saved);
}

} // namespace irqlint::rules
