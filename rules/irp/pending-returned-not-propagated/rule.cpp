// A completion routine lets an IRP of the driver above go on, and does not pass on that a lower driver had pended it.
//
//   clean --mark---------------------------------------------------> MARKED --go on--> fine
//     |----PendingReturned is FALSE on this path--------------------------------------> fine
//     |----the routine keeps the IRP, or wakes a thread that waits for it-------------> fine
//     +----go on (any result but STATUS_MORE_PROCESSING_REQUIRED)---------------------> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpPendingReturnedNotPropagated : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point) || !isForIncomingClean(point))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan || !certainlyGivesBack(exit) || signalsSomething(exit))
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && irp->is("irp", "owned") && irp->is("irp.pending", "clean") && !wasNotPended(*irp))
        point.report(exit, compose(*irp), irp->text, exit.where);
    }
  }

  /// It is set on requests from above, and never on such as were marked pending before they were sent: those stay marked.
  static bool isForIncomingClean(const FunctionPoint &point) {
    const auto &from = point.registeredFor(), &marked = point.sentAs();
    const bool onlyIncoming = std::ranges::all_of(from, [](Name n) { return n.empty() || n == std::string_view("incoming"); });
    return onlyIncoming && from.count(Name("incoming")) && marked.count(Name("clean")) && !marked.count(Name("marked"));
  }

  static Report compose(const TrackedView &irp) {
    Report report;
    report.message = "the completion routine lets the IRP " + quoted(irp.text) + " go on without marking it pending: when the lower driver returned STATUS_PENDING, "
                     "the driver above is told that the request was never pending";
    report.help = "mark " + quoted(irp.text) + " pending when its PendingReturned is TRUE, on every way out that lets it go on";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpPendingReturnedNotPropagated)
