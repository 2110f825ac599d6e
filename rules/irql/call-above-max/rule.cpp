// A routine is called at an IRQL above the highest one at which it works.
//
// The limit is the contract's maximum for these arguments; an undecided condition counts as its most permissive
// outcome. The engine knows the level, or hands the demand to the callers, so that the report stands where the
// level is certain and the deep call is the last step of its path.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CallAboveMax : public Rule {
  enum Tag { Always, DependsOnArguments };

  void atCall(CallPoint &point) const override {
    const auto answer = model::maxLevel(point.contract(), point.lookup());
    if (!answer || answer->level >= model::High)
      return;
    point.requireIrqlAtMost(answer->level, describe(point, answer->limit));
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) + ", but it needs " +
                     limitWords(v.limit) +
                     (v.detail->tag == DependsOnArguments ? " with these arguments" : "");
    report.help = lowerFirst(v, "the call of " + callee);
    report.related = originsOf(v);
    return report;
  }

  static Detail describe(const CallPoint &point, const model::IrqlLimit *limit) {
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.kinds = point.kindsBehindLimit();
    if (limit) {
      detail.tag = limit->when.always() ? Always : DependsOnArguments;
      detail.limitText = "limit stated by " + limit->source.text;
      detail.limitAt = rangeOf(point.unit(), limit->source.loc);
    }
    return detail;
  }
};

} // namespace irqlint

IRQLINT_RULE(CallAboveMax)
