// A completion routine marks the IRP pending and wakes the dispatch routine that waits for it. One of the two is wrong: who
// waits for the IRP goes on with it and does not return STATUS_PENDING.
//
//   mark, and signal the event that is the context--> report
//   mark alone, signal alone------------------------> fine
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpCompletionEventAndMark : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point) || isForOwnIrps(point) || point.sentAs().count(Name("marked")))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return)
        continue;
      const CallersObjectView *event = signalledContext(exit);
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (event && !event->state.empty() && irp && irp->is("irp.pending", "marked"))
        point.report(exit, compose(*irp), irp->text, exit.where);
    }
  }

  static Report compose(const TrackedView &irp) {
    Report report;
    report.message = "the completion routine marks the IRP " + quoted(irp.text) + " pending and wakes the thread that waits for it: who waits does not return STATUS_PENDING";
    report.help = "leave the mark out: the waiting dispatch routine decides what to return when it has the IRP back";
    if (const TrackedView::Aspect *mark = irp.find("irp.pending"); mark->since.valid())
      report.related.push_back({mark->since, "marked here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpCompletionEventAndMark)
