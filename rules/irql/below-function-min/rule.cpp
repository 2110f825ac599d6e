// A call lowers the IRQL inside a function whose annotation says that the level never drops so far.
//
//   entry at or above the floor --lowering call, level certainly below the floor--> report
//
// A level that is restored from a place the engine cannot follow is not known, and not reported.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class BelowFunctionMin : public Rule {
  void atIrqlChange(IrqlPoint &point) const override {
    const auto &within = point.ownContract().withinFunction;
    if (within && point.irql().high < within->min && point.before().high >= within->min)
      point.report(compose(point, *within), point.function().name.string());
  }

  static Report compose(const IrqlPoint &point, const model::IrqlLimit &within) {
    const std::string function = quoted(point.function().name.str()), floor = model::levelName(within.min);
    Report report;
    report.message = function + " lowers the IRQL to " + model::levelName(point.irql().high) + ", but its annotation keeps it at " + floor + " or higher";
    report.help = "stay at " + floor + " here and leave to a work item what needs a lower level, or correct the annotation";
    if (const Origin origin = point.origin(); origin.where.valid())
      report.related.push_back({origin.where, origin.text});
    if (const SourceRange at = rangeOf(point.unit(), within.source.loc); at.valid())
      report.related.push_back({at, "the floor is stated by " + within.source.text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(BelowFunctionMin)
