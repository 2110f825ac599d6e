// The IRP, or memory with the same fate, is used after the IRP was completed.
//
//   OWNED --complete--> GONE --read or write of the IRP, its stack location, its MDL, its system buffer--> report
//                        |-----handed to a routine that looks at it-------------------------------------> report
//                        +-----the pointer alone: a tag, a comparison, a trace-------------------------> fine
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpUseAfterComplete : public Rule {
  bool looksAtUses() const override { return true; }

  void atTrackedUse(TrackedPoint &point) const override {
    const TrackedView &irp = point.object();
    if (irp.objectClass != std::string_view("irp") || comesBack(irp))
      return;
    Detail detail;
    detail.subject = irp.text;
    detail.callee = Name(point.text());
    detail.limitText = point.link();
    detail.tag = point.isWrite();
    detail.once = true;
    point.requireNotIn("irp", {Name("completed")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const std::vector<std::string> functions = calledFunctions(v);
    const std::string irp = v.detail->subject.empty() ? "the IRP" : quoted(v.detail->subject);
    Report report;
    report.message = quoted(v.detail->callee.str()) + " is " + (v.detail->tag ? "written" : "used") + " after the IRP was completed" + throughWords(functions) +
                     ": it may be freed, or belong to another request, by now";
    report.help = "take what is needed before " + irp + " is completed: keep the status in a local variable and return that";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "completed here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpUseAfterComplete)
