// A dispatch routine returns, and the IRP is neither completed nor passed on nor kept where anything could find it.
//
//   OWNED --completed, sent, queued, stored, handed to unknown code--> fine
//     |
//     +--return, the driver still has the IRP and nobody else knows of it--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpNotCompleted : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isDispatch) || (!point.isRegistered() && point.hasCallers()))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && isStillOurs(*irp) && !point.alreadyReported(exit.where))
        point.report(exit, compose(exit, *irp), irp->text, exit.where);
    }
  }

  static Report compose(const Exit &exit, const TrackedView &irp) {
    Report report;
    const std::string what = certainlyPending(exit) ? "returns STATUS_PENDING, but nobody can complete it later" : "returns without completing it, passing it on or keeping it";
    report.message = "the IRP " + quoted(irp.text) + " is lost: the dispatch routine " + what;
    report.help = "set IoStatus and complete the IRP on this way out too; its sender waits for it, and the process cannot exit";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpNotCompleted)
