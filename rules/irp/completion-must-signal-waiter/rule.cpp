// The context of a completion routine is an event that somebody waits for, and one way out leaves it alone.
//
//   entry --signal the event-----------------------------------------> fine
//     |-----PendingReturned is FALSE: who sent it does not wait------> fine
//     |-----the IRP is sent again: the routine will run again--------> fine
//     +-----way out, while other ways out do signal------------------> report
#include "../../common/Code.h"
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpCompletionMustSignalWaiter : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isCompletionRoutine(point) || !signalsOnSomeWay(point) || countsRequests(point))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan || signalsSomething(exit) || hasNoContext(point, exit))
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      const bool isDone = irp && (irp->is("irp", "owned") || irp->is("irp", "freed") || irp->is("irp", "completed"));
      if (isDone && !irp->find("irp.kept") && !wasNotPended(*irp))
        point.report(exit, compose(point), point.function().name.string(), exit.where);
    }
  }

  static bool signalsOnSomeWay(const FunctionPoint &point) {
    return std::ranges::any_of(point.exits(), [](const Exit &exit) {
      const CallersObjectView *event = signalledContext(exit);
      return event && !event->state.empty();
    });
  }

  static bool hasNoContext(const FunctionPoint &point, const Exit &exit) { return point.parameter(exit, CompletionContext).high == 0; }

  /// The last of several requests signals: a count says which one that is.
  static bool countsRequests(const FunctionPoint &point) {
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        const bool counts = instr.op == ir::Op::Bin && instr.bin <= ir::BinOp::Sub;
        return counts || (instr.op == ir::Op::Call && isOfKind(point.contractOf(instr), "interlocked"));
      });
    });
  }

  static Report compose(const FunctionPoint &point) {
    Report report;
    report.message = "the completion routine " + quoted(point.function().name.str()) + " returns without signalling the event that is its context: the thread that sent the IRP waits forever";
    report.help = "signal the event on every way out, whatever became of the request";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpCompletionMustSignalWaiter)
