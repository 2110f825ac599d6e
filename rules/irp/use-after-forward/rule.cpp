// The IRP, or memory with the same fate, is used after it was sent to the lower driver.
//
//   OWNED --send, no routine of ours keeps it--> SENT --read or write--> report
//     |
//     +----send, our routine keeps it--> LENT --wait, or the lower driver is done--> OURS again
//                                         +--used while it is certain that the lower driver returned "pending"--> report
//
// Whether a routine keeps it or not that is not known: silent. What callees use, callers may have sent.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpUseAfterForward : public Rule {
  bool looksAtUses() const override { return true; }

  void atTrackedUse(TrackedPoint &point) const override {
    const TrackedView &irp = point.object();
    if (irp.objectClass != std::string_view("irp") || (point.isArgument() && !irp.is("irp", "sent") && !irp.is("irp", "lent")))
      return;
    if (irp.find("irp.waited") && (point.isArgument() || !isSystems(irp)))
      return; // it may be back, in ways that are not followed
    Detail detail;
    detail.subject = irp.text;
    detail.callee = Name(point.text());
    detail.limitText = point.link();
    detail.tag = point.isWrite();
    detail.once = true;
    point.requireNotIn("irp", isHeldBelow(irp) ? std::vector{Name("sent"), Name("lent")} : std::vector{Name("sent")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const std::string irp = v.detail->subject.empty() ? "the IRP" : quoted(v.detail->subject);
    Report report;
    report.message = quoted(v.detail->callee.str()) + " is " + (v.detail->tag ? "written" : "used") + " after the IRP was sent to the lower driver" +
                     throughWords(calledFunctions(v)) + ": it may be completed and freed by now";
    report.help = "take what is needed before " + irp + " is sent, or set a completion routine that keeps the IRP, and wait for it";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "sent here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpUseAfterForward)
