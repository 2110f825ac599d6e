// A cancel routine takes the request out of its list, and returns without completing it or keeping it anywhere.
//
//   OWNED --taken out of its list--> only this routine knows of it --complete, keep, hand on--> fine
//     |                                |
//     |                                +--return--> report
//     +--its status set to STATUS_CANCELLED, nobody else set to work, return--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CancelRoutineDoesNotComplete : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!allRoles(point, isCancel))
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return || exit.unknownRan)
        continue;
      const std::vector<TrackedView> objects = point.tracked(exit);
      const TrackedView *irp = handedOver(objects);
      if (irp && isStillOurs(*irp) && (irp->is("irp.link", "detached") || isMadeReady(point, exit, *irp)) && !point.alreadyReported(exit.where))
        point.report(exit, compose(*irp), irp->text, exit.where);
    }
  }

  static bool isCancel(const model::Role &role) { return role.type == std::string_view("DRIVER_CANCEL"); }

  /// It got the status it should be completed with, and nobody else was told to do so.
  static bool isMadeReady(const FunctionPoint &point, const Exit &exit, const TrackedView &irp) {
    const TrackedView::Aspect *status = irp.find("irp.status_now");
    const bool isCancelled = status && status->value && !status->ofEntry && status->value->low == StatusCancelled && status->value->high == StatusCancelled;
    return isCancelled && !signalsSomething(exit) && !setsOthersToWork(point);
  }

  static bool setsOthersToWork(const FunctionPoint &point) {
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && std::ranges::any_of(point.contractOf(instr).effects, [](const model::Effect &e) {
              return e.kind == model::Effect::Kind::Register || (e.kind == model::Effect::Kind::Object && e.what == std::string_view("queued"));
            }))
          return true;
    return false;
  }

  static constexpr int64_t StatusCancelled = -0x3ffffee0;

  static Report compose(const TrackedView &irp) {
    Report report;
    const bool isDetached = irp.is("irp.link", "detached");
    report.message = "the cancelled request " + quoted(irp.text) + " is lost: the cancel routine " + (isDetached ? "takes it out of its list" : "sets its status") + " and returns without completing it";
    report.help = "complete the request with STATUS_CANCELLED and an Information of 0, after the locks are given back";
    if (const TrackedView::Aspect *link = irp.find("irp.link"); isDetached && link->since.valid())
      report.related.push_back({link->since, "taken out of its list here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CancelRoutineDoesNotComplete)
