// A call raises the IRQL inside a function whose annotation says that the level never gets so high.
//
//   entry at or below the ceiling --raising call, level certainly above the ceiling--> report
//
// A callee that raises and lowers again before it returns is not seen: the promise is about this function's own code.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class AboveFunctionMax : public Rule {
  void atIrqlChange(IrqlPoint &point) const override {
    const auto &within = point.ownContract().withinFunction;
    if (within && point.irql().low > within->max && point.before().low <= within->max)
      point.report(compose(point, *within), point.function().name.string());
  }

  static Report compose(const IrqlPoint &point, const model::IrqlLimit &within) {
    const std::string function = quoted(point.function().name.str()), ceiling = model::levelName(within.max);
    Report report;
    report.message = function + " raises the IRQL to " + model::levelName(point.irql().low) + ", but its annotation keeps it at " +
                     limitWords(within.max);
    report.help = "stay at " + ceiling + " here, with a lock that does not raise for one, or correct the annotation";
    if (const Origin origin = point.origin(); origin.where.valid())
      report.related.push_back({origin.where, origin.text});
    if (const SourceRange at = rangeOf(point.unit(), within.source.loc); at.valid())
      report.related.push_back({at, "the ceiling is stated by " + within.source.text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(AboveFunctionMax)
