// A parameter is declared as the place where the old IRQL is saved, but on a way out of the function nothing is stored there.
//
//   stored, here or by a callee                       : silent
//   unknown code got the pointer                      : silent
//   a way out that reports failure                    : the caller has nothing to restore   -> silent
//   a lock was taken in a form that the caller chose  : the caller knows                    -> silent
//   nothing is stored                                 : the caller restores garbage         -> report
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class SaveParamUnset : public Rule {
  using Kept = FunctionPoint::Kept;

  void atFunctionEnd(FunctionPoint &point) const override {
    for (const model::LevelPlace &promise : point.contract().saves)
      if (isParameter(point, promise.place))
        check(point, promise);
  }

  static bool isParameter(const FunctionPoint &point, const model::Where &place) {
    return place.kind == model::Where::Kind::ArgTarget && place.field.empty() && place.arg >= 0 &&
           static_cast<uint32_t>(place.arg) < point.function().paramCount;
  }

  static void check(FunctionPoint &point, const model::LevelPlace &promise) {
    for (const Exit &exit : point.exits())
      if (isDue(point, exit, promise) && point.writes(exit, promise.place) == Kept::No && !callerChooses(point, exit, promise))
        return tell(point, exit, promise); // once per function
  }

  static bool isDue(const FunctionPoint &point, const Exit &exit, const model::LevelPlace &promise) {
    return exit.kind == Exit::Kind::Return && exit.certain && !isFailure(point, exit) &&
           model::evaluate(promise.when, resultOf(exit)) == model::Truth::True;
  }

  /// A lock is taken in one form or another, as the caller says.
  static bool callerChooses(const FunctionPoint &point, const Exit &exit, const model::LevelPlace &promise) {
    return !exit.acquired.empty() && std::ranges::any_of(point.exits(), [&](const Exit &other) {
             return point.writes(other, promise.place) != Kept::No && point.decidedAtEntry(exit, other);
           });
  }

  static void tell(FunctionPoint &point, const Exit &exit, const model::LevelPlace &promise) {
    const ir::Var &parameter = point.function().vars[static_cast<size_t>(promise.place.arg)];
    Report report;
    report.message = exitWords(point, exit) + ", but has stored nothing in " + quoted("*" + parameter.name.string()) + ", which is declared to receive the IRQL";
    report.help = "store the level in " + quoted("*" + parameter.name.string()) + " on this way out, or say in the annotation when it is saved";
    report.related.push_back({point.range(promise.source.loc), quoted(parameter.name.str()) + " is annotated here"});
    point.report(exit, std::move(report), parameter.name.string(), exit.where);
  }
};

} // namespace irqlint

IRQLINT_RULE(SaveParamUnset)
