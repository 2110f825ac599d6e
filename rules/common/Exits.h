// Questions about the ways out of a function, for rules that compare them.
//
// A helper may legally keep a lock or a level on one class of results ("TRUE: the lock is yours"). It is wrong
// when two exits of the same class differ, and when only the failing results keep it, which no caller expects.
#pragma once

#include "irqlint/Rule.h"

namespace irqlint::rules {

inline bool returnsStatus(const FunctionPoint &point) {
  const ir::Function &function = point.function();
  return point.unit().types[function.returnType].name == "NTSTATUS";
}

/// The result says that the function did not do its work.
inline bool isFailure(const FunctionPoint &point, const Exit &exit) {
  if (exit.result == Exit::Result::Negative)
    return true;
  return exit.result == Exit::Result::Zero && !returnsStatus(point);
}

inline bool isSuccess(const FunctionPoint &point, const Exit &exit) {
  if (returnsStatus(point))
    return exit.result == Exit::Result::Zero || exit.result == Exit::Result::Positive;
  return exit.result == Exit::Result::NonZero || exit.result == Exit::Result::Positive;
}

/// An exit that keeps something, beside `other` that does not: is that a defect of a helper?
inline bool contradicts(const FunctionPoint &point, const Exit &keeps, const Exit &other) {
  if (keeps.kind == Exit::Kind::Raise)
    return other.kind == Exit::Kind::Return;
  if (other.kind == Exit::Kind::Raise)
    return false;
  if (keeps.result == other.result)
    return keeps.result != Exit::Result::Other;
  return !point.hasCallers() && isFailure(point, keeps) && isSuccess(point, other);
}

/// "'Foo' returns STATUS_SUCCESS", "an exception leaves 'Foo'".
inline std::string exitWords(const FunctionPoint &point, const Exit &exit) {
  const std::string name = "'" + point.function().name.string() + "'";
  if (exit.kind == Exit::Kind::Raise)
    return "an exception leaves " + name;
  if (exit.resultText.empty())
    return name + " returns";
  const bool sentence = exit.resultText.starts_with("returns");
  return name + (sentence ? " " : " returns ") + exit.resultText;
}

/// What a condition on the result evaluates to at an exit.
inline model::Lookup resultOf(const Exit &exit) {
  return [result = exit.result](const model::Where &where) -> std::optional<model::Interval> {
    if (where.kind != model::Where::Kind::Result)
      return std::nullopt;
    switch (result) {
    case Exit::Result::Zero: return model::Interval{0, 0};
    case Exit::Result::NonZero:
    case Exit::Result::Positive: return model::Interval{1, INT64_MAX};
    case Exit::Result::Negative: return model::Interval{INT64_MIN, -1};
    default: return std::nullopt;
    }
  };
}

/// The function's own annotations say that this exit may have such an effect.
inline bool declares(const FunctionPoint &point, const Exit &exit, model::Effect::Kind kind) {
  for (const model::Effect &effect : point.contract().effects)
    if (effect.kind == kind && model::evaluate(effect.when, resultOf(exit)) != model::Truth::False)
      return true;
  return false;
}

/// The function is called by the system, so nobody above it can undo what it leaves behind.
inline bool isRoot(const FunctionPoint &point) {
  for (const model::Role &role : point.roles())
    if (role.entryKnown && !role.exitsLower)
      return true;
  return false;
}

} // namespace irqlint::rules
