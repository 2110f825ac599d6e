// What annotations say of locks that a callee wants held or free, beside what it does with them itself.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>

namespace irqlint::rules {

inline bool isSamePlace(const model::Where &a, const model::Where &b) { return a.kind == b.kind && a.arg == b.arg && a.field == b.field; }

/// The callee acquires (releases) the lock it needs free (held), or facts know better than the annotation what it does:
/// then the rules on acquires and releases ask for the same thing.
inline bool asksItself(const model::Contract &contract, const model::LockNeed &need) {
  const auto kind = need.held ? model::Effect::Kind::Release : model::Effect::Kind::Acquire;
  return std::ranges::any_of(contract.effects, [&](const model::Effect &effect) {
    return effect.kind == kind && (isSamePlace(effect.lock, need.lock) || effect.source.kind != model::Source::Kind::Annotation);
  });
}

} // namespace irqlint::rules
