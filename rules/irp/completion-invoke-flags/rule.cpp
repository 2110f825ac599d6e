// The driver counts on its completion routine, and has set it so that one outcome passes it by.
//
//   set(on success, on error) --both TRUE--------------------> fine, the third flag adds nothing
//   own IRP -------one FALSE---send--------------------------> report: nobody frees it after that outcome
//   any IRP -------one FALSE---send---wait for the context---> report: nobody signals after that outcome
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpCompletionInvokeFlags : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("sent"))
      return;
    const auto irp = point.tracked();
    if (irp && irp->is("irp.from", "allocated") && irp->is("irp.routine", "set") && leavesOutSome(*irp))
      point.report(compose(*irp, "nobody frees the IRP then"), irp->text);
  }

  void atCall(CallPoint &point) const override {
    if (!point.isKind("waits_without_limit"))
      return;
    for (const TrackedView &irp : point.trackedObjects()) {
      const TrackedView::Aspect *context = irp.find("irp.context");
      if (isSent(irp) && leavesOutSome(irp) && context && context->argument && !irp.is("irp.from", "allocated"))
        point.report(compose(irp, "nobody signals " + quoted(point.argText(*context->argument)) + " then"), irp.text);
    }
  }

  static Report compose(const TrackedView &irp, const std::string &consequence) {
    Report report;
    report.message = "the completion routine of " + irpWords(irp) + " is left out when the request " + (isZero(irp, "irp.on_error") ? "fails" : "succeeds") + ": " + consequence;
    report.help = "set the routine to be invoked on success, on error and on cancel, and look at IoStatus.Status in it";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpCompletionInvokeFlags)
