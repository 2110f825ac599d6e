// An IRP is passed down for good, and the dispatch routine returns another status than the lower driver.
//
//   OWNED --send: the lower driver returns s--> SENT --return r, r is not s for every s--> report
//                                                +-----return s--------------------------> fine
//                                                +-----marked, return STATUS_PENDING-----> fine
//
// An IRP that comes back (its completion routine keeps it) is the driver's own again; then the status is its own matter too.
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpLowerStatusNotPropagated : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &, const Exit &exit, const TrackedView &irp) const override {
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    const bool isGone = irp.is("irp", "sent") && !irp.find("irp.waited") && irp.is("irp.pending", "clean");
    if (!isGone || !lower || !differs(exit, *lower))
      return std::nullopt;
    Report report;
    report.message = "the dispatch routine returns " + resultOr(exit, "another status") + " for the IRP " + quoted(irp.text) + ", whatever the lower driver returned";
    report.help = "return what the lower driver returned: it may be STATUS_PENDING, or an error";
    report.related = noteOf(irp, "irp", "passed down here");
    return report;
  }

  /// The lower driver may have left the IRP pending, and the caller is told otherwise.
  static bool differs(const Exit &exit, const TrackedView::Aspect &lower) {
    const bool mayPend = lower.value && lower.value->low <= StatusPending && lower.value->high >= StatusPending;
    return !lower.isResult && mayPend && certainlyNotPending(exit);
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpLowerStatusNotPropagated)
