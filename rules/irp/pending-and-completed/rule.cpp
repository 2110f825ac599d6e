// A dispatch routine completes the IRP, and returns STATUS_PENDING without having marked it.
//
//   CLEAN --complete--> COMPLETED --return STATUS_PENDING--> report
//   MARKED -complete--> COMPLETED --return STATUS_PENDING--> fine
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpPendingAndCompleted : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &, const Exit &exit, const TrackedView &irp) const override {
    if (!certainlyPending(exit) || !irp.is("irp", "completed") || !irp.is("irp.pending", "clean"))
      return std::nullopt;
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    if (!exit.valueStated && !(lower && lower->isResult))
      return std::nullopt; // a test left no other status: it is not known that it can be this one
    Report report;
    report.message = "the dispatch routine returns STATUS_PENDING for the IRP " + quoted(irp.text) + ", which is completed and was never marked pending";
    report.help = "return the status that the IRP was completed with, or mark it pending before it is completed";
    report.related = noteOf(irp, "irp", "completed here");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingAndCompleted)
