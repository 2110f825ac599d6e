// The built-in facts and what tests ask them with: values known at a call, effects as text.
#pragma once

#include "model/Facts.h"
#include "model/Irql.h"
#include "model/Model.h"

#include <map>
#include <string>

namespace irqlint::test {

inline const model::Model &builtIn() {
  static const model::Model model;
  return model;
}

/// What is known of places, by their text: "arg2", "*arg4".
using Values = std::map<std::string, model::Interval>;

inline model::Lookup lookupIn(Values values) {
  return [values = std::move(values)](const model::Where &where) -> std::optional<model::Interval> {
    const auto found = values.find(print(where));
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
}

inline model::Interval is(int64_t value) { return {value, value}; }
inline constexpr model::Interval NotNull{1, INT64_MAX};

/// "acquire arg0 *arg1 [spinlock] shared when ret != 0"
inline std::string text(const model::Effect &effect) {
  using namespace model;
  std::string text(effectName(effect.kind));
  if (effect.kind == Effect::Kind::SetIrql)
    text += " " + (effect.level.kind == Where::Kind::None ? levelRange(effect.levelLow, effect.levelHigh)
                                                          : print(effect.level));
  for (const Where *where : {&effect.lock, &effect.saved, &effect.function})
    text += where->kind == Where::Kind::None ? "" : " " + print(*where);
  for (Name name : {effect.lockClass, effect.role, effect.what})
    text += name.empty() ? "" : " [" + name.string() + "]";
  text += effect.shared ? " shared" : "";
  return text + (effect.when.always() ? "" : " when " + print(effect.when));
}

} // namespace irqlint::test
