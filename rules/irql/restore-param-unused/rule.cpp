// A parameter is declared as the IRQL to restore, but on a way out of the function the IRQL is still that of the entry.
//
//   the level of the exit is the parameter's value   : restored, here or by a callee   -> silent
//   the level of the exit is that of the entry       : the promise is not kept         -> report
//   a lock was given back in a form that the caller chose : the caller knows         -> silent
//   anything else, or unknown code ran               : not known                       -> silent
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class RestoreParamUnused : public Rule {
  using Effect = model::Effect;
  using Kept = FunctionPoint::Kept;

  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Effect &effect : point.contract().effects)
      if (isPromise(point, effect))
        check(point, effect);
  }

  static bool isPromise(const FunctionPoint &point, const Effect &effect) {
    const model::Where &from = effect.saved;
    const bool isParameter = (from.kind == model::Where::Kind::Arg || from.kind == model::Where::Kind::ArgTarget) && from.field.empty();
    return effect.kind == Effect::Kind::RestoreIrql && isParameter && from.arg >= 0 && static_cast<uint32_t>(from.arg) < point.function().paramCount;
  }

  static void check(FunctionPoint &point, const Effect &effect) {
    for (const Exit &exit : point.exits())
      if (isDue(exit, effect) && point.keeps(exit, effect) == Kept::No && !callerChooses(point, exit, effect))
        return tell(point, exit, effect); // once per function
  }

  static bool isDue(const Exit &exit, const Effect &effect) {
    return exit.kind == Exit::Kind::Return && exit.certain && model::evaluate(effect.when, resultOf(exit)) == model::Truth::True;
  }

  /// A lock is given back in one form or another, as the caller says.
  static bool callerChooses(const FunctionPoint &point, const Exit &exit, const Effect &effect) {
    return !exit.released.empty() && std::ranges::any_of(point.exits(), [&](const Exit &other) {
             return point.keeps(other, effect) != Kept::No && point.decidedAtEntry(exit, other);
           });
  }

  static void tell(FunctionPoint &point, const Exit &exit, const Effect &effect) {
    const ir::Var &parameter = point.function().vars[static_cast<size_t>(effect.saved.arg)];
    Report report;
    report.message = exitWords(point, exit) + " at the IRQL of its entry, but " + quoted(parameter.name.str()) + " is declared as the level to restore";
    report.help = "restore the level from " + quoted(parameter.name.str()) + " on this way out, or say in the annotation when it is restored";
    report.related.push_back({point.range(effect.source.loc), quoted(parameter.name.str()) + " is annotated here"});
    point.report(exit, std::move(report), parameter.name.string(), exit.where);
  }
};

} // namespace irqlint

IRQLINT_RULE(RestoreParamUnused)
