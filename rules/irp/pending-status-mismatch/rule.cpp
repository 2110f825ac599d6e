// An IRP was marked pending, and the dispatch routine returns something else than STATUS_PENDING.
//
//   clean --mark--> MARKED --return r, r certainly not STATUS_PENDING--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpPendingStatusMismatch : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isDispatch) || (!point.isRegistered() && point.hasCallers()))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && irp->is("irp.pending", "marked") && certainlyNotPending(exit))
        point.report(exit, compose(point, exit, *irp), irp->text, exit.where);
    }
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) {
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " is marked pending, but the dispatch routine does not return STATUS_PENDING";
    report.help = "return STATUS_PENDING once the IRP is marked, even when it is completed by then";
    if (const TrackedView::Aspect *mark = irp.find("irp.pending"); mark && mark->since.valid())
      report.related.push_back({mark->since, "marked here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingStatusMismatch)
