// A dispatch routine returns STATUS_PENDING for an IRP that it keeps, and never marked the IRP pending.
//
//   CLEAN --queued, stored, made cancelable--> kept --return STATUS_PENDING--> report
//     +-----marked, before or after-----------------return STATUS_PENDING--> fine
//
// Whether an IRP that went to a lower driver was marked is a matter of what that driver returned, and of the completion routine.
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpPendingNotMarked : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &, const Exit &exit, const TrackedView &irp) const override {
    if (!certainlyPending(exit) || exit.unknownRan || !irp.is("irp.pending", "clean") || !isKept(irp))
      return std::nullopt;
    Report report;
    report.message = "the dispatch routine returns STATUS_PENDING, but the IRP " + quoted(irp.text) + " was never marked pending";
    report.help = "mark the IRP pending before anything else can find and complete it: before it is queued, stored or made cancelable";
    report.related = noteOf(irp, irp.find("irp.kept") ? "irp.kept" : "irp", "others can find it from here on");
    return report;
  }

  static bool isKept(const TrackedView &irp) {
    return irp.is("irp", "queued") || (irp.is("irp", "owned") && !isStillOurs(irp));
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingNotMarked)
