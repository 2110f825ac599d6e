// A function is annotated with the IRQL at which it returns, and returns at another one.
//
//            raise to the promised level
//   ENTRY ------------------------------> PROMISED -> return is right
//     |  \
//     |   +-- raise to another level ---> OTHER    -> return: report
//     +-- return without a raise                   -> report, unless it was entered at the promised level
//
// Only promises that are certain count: a level that is known, and no condition but one on the result that this way
// out meets. A lock that is held, or a level that something unknown set, gives no report.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ExitLevelMismatch : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (exit.kind != Exit::Kind::Return || !exit.certain)
        continue;
      const model::Effect *promise = promiseFor(point, exit);
      if (promise && isBroken(*promise, exit))
        point.report(exit, compose(point, *promise, exit), "exit level of " + point.function().name.string(), exit.where);
    }
  }

  /// The one level that the annotations promise for this way out.
  static const model::Effect *promiseFor(const FunctionPoint &point, const Exit &exit) {
    const model::Effect *promise = nullptr;
    for (const model::Effect &effect : point.contract().effects) {
      if (effect.kind == model::Effect::Kind::RestoreIrql)
        return nullptr; // what was saved is not known here
      if (effect.kind != model::Effect::Kind::SetIrql || evaluate(effect.when, resultOf(exit)) == model::Truth::False)
        continue;
      if (promise || evaluate(effect.when, resultOf(exit)) != model::Truth::True || !isKnown(effect))
        return nullptr;
      promise = &effect;
    }
    return promise;
  }

  static bool isKnown(const model::Effect &effect) {
    return effect.source.kind == model::Source::Kind::Annotation &&
           (effect.level.kind == model::Where::Kind::Constant || effect.level.kind == model::Where::Kind::None);
  }

  static IrqlView promised(const model::Effect &effect) {
    if (effect.level.kind == model::Where::Kind::Constant)
      return {static_cast<model::Level>(effect.level.value), static_cast<model::Level>(effect.level.value)};
    return {effect.levelLow, effect.levelHigh};
  }

  static bool isBroken(const model::Effect &promise, const Exit &exit) {
    const IrqlView level = promised(promise);
    if (exit.level == Exit::Level::SameAsEntry)
      return exit.irql.low < level.low; // a caller may have come from below
    return exit.level == Exit::Level::Changed && (exit.irql.high < level.low || exit.irql.low > level.high);
  }

  static Report compose(const FunctionPoint &point, const model::Effect &promise, const Exit &exit) {
    const IrqlView level = promised(promise);
    const std::string promisedLevel = model::levelRange(level.low, level.high);
    const bool kept = exit.level == Exit::Level::SameAsEntry;
    Report report;
    report.message = exitWords(point, exit) + " at " +
                     (kept ? "the IRQL it was entered with" : model::levelRange(exit.irql.low, exit.irql.high)) +
                     ", but its annotation promises " + promisedLevel;
    report.help = "leave at " + promisedLevel +
                  " on this way out too, or put the promise under '_When_' with the result that keeps it";
    if (exit.levelFrom)
      report.related.push_back({exit.levelFrom->where, exit.levelFrom->text});
    if (const SourceRange stated = point.range(promise.source.loc); stated.valid())
      report.related.push_back({stated, "the level is promised here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ExitLevelMismatch)
