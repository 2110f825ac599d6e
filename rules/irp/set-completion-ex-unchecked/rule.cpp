// Setting a completion routine in the form that allocates memory can fail; then the routine is not set.
//
//   status = set; if it failed: do not send     fine
//   set; send                                   report: nobody looks at the status
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpSetCompletionExUnchecked : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("sets_routine_or_fails") || point.resultUsed())
      return;
    Report report;
    report.message = "nobody looks at the status of " + quoted(point.contract().name.str()) + ": when it fails, the IRP goes down without the completion routine";
    report.help = "test the status; when the call failed, do not send the IRP but complete it with that status";
    point.report(std::move(report), point.call().text);
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpSetCompletionExUnchecked)
