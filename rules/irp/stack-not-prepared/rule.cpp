// An IRP is sent although the stack location that the lower driver will read was never filled.
//
//   NONE --skip: the lower driver reads ours--> SKIPPED --+
//    |  \--copy ours to the next--> COPIED ---------------+--send--> NONE
//    |   \-fill the next by hand--> FILLED ---------------+
//    +--send--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpStackNotPrepared : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("sent"))
      return;
    const auto irp = point.tracked();
    if (!irp || isMadeHere(*irp))
      return;
    Detail detail;
    detail.subject = irp->text;
    detail.tag = irp->state("irp.next").empty() ? 0 : irp->find("irp.next")->since.valid();
    point.requireTracked("irp.next", false, {Name("none")}, std::move(detail));
  }

  /// The next location of such an IRP is often filled through pointers that are not followed.
  static bool isMadeHere(const TrackedView &irp) { return !irp.state("irp.from").empty() && !irp.is("irp.from", "incoming"); }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is sent" + throughWords(calledFunctions(v)) + " with its next stack location " +
                     (v.detail->tag ? "used up by the last time it was sent" : "never prepared") + ": the lower driver reads what happens to be there";
    report.help = "without a completion routine, skip the current stack location before the call; with one, copy it to the next and set the routine there";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "the next stack location is empty since here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpStackNotPrepared)
