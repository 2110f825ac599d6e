// A completion routine gives the IRP away, and then tells the I/O manager to go on with it.
//
//   OWNED --free, send, complete, queue, initialize anew, own IRP: wake its owner--> AWAY
//   AWAY  --STATUS_MORE_PROCESSING_REQUIRED--> fine
//   AWAY  --any other result-----------------> report: the I/O manager walks up the stack of an IRP that is not there
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpMprMissingAfterFree : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || !certainlyGivesBack(exit))
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      const std::string away = irp ? whatBecameOfIt(point, exit, *irp) : "";
      if (!away.empty())
        point.report(exit, compose(*irp, away), irp->text, exit.where);
    }
  }

  static std::string whatBecameOfIt(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) {
    const TrackedView::Aspect *owner = irp.find("irp");
    if (!owner || owner->state.empty()) // it is with the lower driver, or comes back to a routine of which it is not known what it does
      return irp.find("irp.lower") ? "is sent again" : "";
    if (owner->state == std::string_view("owned") && !owner->given)
      return "was initialized anew";
    if (owner->state == std::string_view("owned"))
      return isForAllocatedIrps(point) && signalsSomething(exit) ? "belongs to the thread that was just woken" : "";
    return owner->state == std::string_view("freed")       ? "is freed"
           : owner->state == std::string_view("completed") ? "is completed"
           : owner->state == std::string_view("queued")    ? "is in a queue"
           : isSent(irp)                                   ? "is sent again"
                                                           : "";
  }

  /// A thread that waits for such an IRP frees it.
  static bool isForAllocatedIrps(const FunctionPoint &point) {
    return point.registeredFor() == std::set<Name>{Name("allocated")};
  }

  static Report compose(const TrackedView &irp, const std::string &away) {
    Report report;
    report.message = "the IRP " + quoted(irp.text) + " " + away + ", but the completion routine lets the I/O manager go on with it";
    report.help = "return STATUS_MORE_PROCESSING_REQUIRED on this way out: it is the only result that takes the IRP out of the I/O manager's hands";
    if (const TrackedView::Aspect *owner = irp.find("irp"); owner && owner->since.valid() && !owner->given)
      report.related.push_back({owner->since, "here it " + away});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpMprMissingAfterFree)
