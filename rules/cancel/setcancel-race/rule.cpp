// A request gets a cancel routine and is left waiting, and nobody looks whether it had been cancelled before the routine was there.
//
//   KEPT --a cancel routine is set--> OPEN --Cancel is read, or the routine is taken away again--> fine
//                                      |
//                                      +--the lock is given back, STATUS_PENDING is returned----> report
//
// Under the system's cancel spin lock there is no window: who cancels a request holds that lock.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class SetCancelRace : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return)
        continue;
      for (const TrackedView &irp : point.tracked(exit))
        if (isLeftWaiting(point, exit, irp) && !point.alreadyReported(irp.find("irp.window")->since))
          point.report(exit, compose(irp), irp.text, irp.find("irp.window")->since);
    }
  }

  /// The routine was set by this function itself, which then lets go of the request: a helper may leave the test to its caller.
  static bool isLeftWaiting(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) {
    const TrackedView::Aspect *window = irp.find("irp.window");
    const bool isOpen = window && window->state == std::string_view("open") && !window->below && window->since.valid();
    const Name who = irp.state("irp");
    const bool isHere = who.empty() || who == std::string_view("owned") || who == std::string_view("listed") || who == std::string_view("queued");
    return isOpen && isHere && irp.is("irp.cancel", "set") && (isRoot(point) || certainlyPending(exit) || !exit.balanced.empty());
  }

  static Report compose(const TrackedView &irp) {
    Report report;
    const std::string name = irp.text.empty() ? "a request" : quoted(irp.text);
    report.message = name + " is left waiting with a cancel routine, but nobody looked whether it was cancelled before the routine was set: then the routine is never called";
    report.help = "test Cancel after the routine is set, under the lock of the queue; if it is set and the routine can be taken away again, complete the request with STATUS_CANCELLED";
    report.related.push_back({irp.find("irp.window")->since, "the cancel routine is set here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(SetCancelRace)
