// A completion routine was set in the form that allocates memory, and then the IRP is completed or freed instead of sent.
//
//   NONE --set, succeeded--> SET --send--> NONE: the memory is given back when the IRP is completed below
//                             +----complete or free--> report: the memory, and a reference to the device, stay behind
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpSetCompletionExNotSent : public Rule {
  void atObject(ObjectPoint &point) const override {
    const Name to = point.effect().what;
    if (point.effect().lockClass != std::string_view("irp") || (to != std::string_view("completed") && to != std::string_view("freed")))
      return;
    const auto irp = point.tracked();
    if (!irp)
      return;
    Detail detail;
    detail.subject = irp->text;
    detail.tag = to == std::string_view("freed");
    point.requireTracked("irp.unload_safe", false, {Name("set")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is " + (v.detail->tag ? "freed" : "completed") + throughWords(calledFunctions(v)) +
                     " without being sent, after a completion routine was set: what was allocated for the routine is lost, with a reference to the device";
    report.help = "set the completion routine last, directly before the IRP is sent, when nothing can fail any more";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "the routine is set here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpSetCompletionExNotSent)
