// A dispatch routine sends an IRP down with a completion routine that keeps it, and leaves; nobody is left who could go on
// with the IRP.
//
//   OWNED --send, its routine always keeps it and does nothing more with it--> LENT --wait--> RETURNED
//   LENT, RETURNED --completed, sent again, stored, handed on--> fine
//   LENT, RETURNED --way out-----------------------------------> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpMprLost : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isDispatch) || (!point.isRegistered() && point.hasCallers()))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && isKeptByNobody(*irp))
        point.report(exit, compose(*irp), irp->text, exit.where);
    }
  }

  static bool isKeptByNobody(const TrackedView &irp) {
    return (irp.is("irp", "lent") || irp.is("irp", "returned")) && !irp.find("irp.kept") && !irp.is("irp.cancel", "set") && !leavesOutSome(irp);
  }

  static Report compose(const TrackedView &irp) {
    const bool cameBack = irp.is("irp", "returned");
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " is lost: " +
                     (cameBack ? "it has come back to the dispatch routine, which returns without completing it"
                               : "its completion routine keeps it with STATUS_MORE_PROCESSING_REQUIRED, and the dispatch routine returns without completing it");
    report.help = cameBack ? "complete the IRP on this way out too"
                           : "wait for the completion routine and complete the IRP here, or let the routine return STATUS_CONTINUE_COMPLETION";
    if (const TrackedView::Aspect *sent = irp.find("irp"); sent->since.valid())
      report.related.push_back({sent->since, "sent here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpMprLost)
