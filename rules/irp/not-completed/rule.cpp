// A dispatch routine returns, and the IRP is neither completed nor passed on nor kept where anything could find it.
//
//   OWNED --completed, sent, queued, stored, handed to unknown code--> fine
//     |
//     +--return, the driver still has the IRP and nobody else knows of it--> report
#include "../../common/DispatchExits.h"

namespace irqlint {
using namespace rules;

class IrpNotCompleted : public DispatchExits {
  std::optional<Report> judge(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) const override {
    if (exit.unknownRan || !isStillOurs(irp) || point.alreadyReported(exit.where))
      return std::nullopt;
    if (certainlyPending(exit) && !exit.valueStated)
      return std::nullopt; // a test left no other status: it is not known that it can be this one
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " is lost: the dispatch routine " +
                     (certainlyPending(exit) ? "returns STATUS_PENDING, but nobody can complete it later" : "returns without completing it, passing it on or keeping it");
    report.help = "set IoStatus and complete the IRP on this way out too; its sender waits for it, and the process cannot exit";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpNotCompleted)
