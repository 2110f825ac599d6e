// An IRP is sent or completed once more while the lower driver still has it.
//
//   OWNED --send, no routine of ours keeps it--> SENT --send or complete--> report
//     |
//     +----send, our routine keeps it--> LENT --send or complete, the lower driver certainly returned "pending"--> report
//                                         +--complete, what it returned was never looked at---------------------> report
//                                         +--wait, or the lower driver is done--> OURS again
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpForwardsWhileLowerOwns : public Rule {
  enum Again { Sends, Completes };

  void atObject(ObjectPoint &point) const override {
    const Name to = point.effect().what;
    if (point.effect().lockClass != std::string_view("irp") || (to != std::string_view("sent") && to != std::string_view("completed")))
      return;
    const auto irp = point.tracked();
    if (!irp || (irp->find("irp.waited") && !isSystems(*irp)))
      return;
    Detail detail;
    detail.subject = irp->text;
    detail.tag = to == std::string_view("completed") ? Completes : Sends;
    const bool mayBeBelow = isHeldBelow(*irp) || (detail.tag == Completes && isUntested(*irp));
    point.requireTracked("irp", false, mayBeBelow ? std::vector{Name("sent"), Name("lent")} : std::vector{Name("sent")}, std::move(detail));
  }

  /// Our routine keeps it, and whether the lower driver is done with it was never asked.
  static bool isUntested(const TrackedView &irp) {
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    return irp.is("irp", "lent") && lower && lower->canBe(StatusPending) && lower->isNot.empty() && lower->value->low <= INT32_MIN && lower->value->high >= INT32_MAX;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is " + (v.detail->tag == Completes ? "completed" : "sent a second time") +
                     throughWords(calledFunctions(v)) + ", but it was sent before and the lower driver may still have it";
    report.help = "once an IRP is sent, return what the lower driver returned; to go on with the IRP, set a completion routine that keeps it, and wait";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "sent here first"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpForwardsWhileLowerOwns)
