// A routine that needs a low IRQL is called while a power request is handled. Unless the device says that it may be paged while it
// changes power, the request comes at DISPATCH_LEVEL.
//
//   device without the flag --power request at DISPATCH_LEVEL--> call that waits, or uses pageable code of the system--> report
//
// A call behind a test of the level is right.
#include "../../common/PowerPath.h"

namespace irqlint {
using namespace rules;

class PowerPassiveOnlyDdi : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const FunctionPoint::OpenLimit &limit : tooLow(point, "irql/"))
      if (!point.alreadyReported(limit.where))
        point.report(limit.where, compose(point, limit), limit.detail->subject);
  }

  static Report compose(const FunctionPoint &point, const FunctionPoint::OpenLimit &limit) {
    Report report;
    report.message = quoted(limit.detail->callee.str()) + " needs " + limitWords(limit.limit) + " and is called" + through(point, limit) +
                     " while a power request is handled, which comes at DISPATCH_LEVEL: the driver never sets DO_POWER_PAGABLE";
    report.help = "set DO_POWER_PAGABLE as the device below has it, or leave the work to a work item and finish the request there";
    if (limit.detail->limitAt.valid())
      report.related.push_back({limit.detail->limitAt, limit.detail->limitText});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PowerPassiveOnlyDdi)
