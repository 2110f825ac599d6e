// After its stack location was skipped, the driver asks for the current one again and uses it: it is that of the driver above.
//
//   stack = current;  skip;  use *stack            fine: still the memory that it asked for
//   skip;  stack = current;  use *stack            report
//   skip;  helper(Irp) that uses its current one   report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpSkipThenTouchStack : public Rule {
  bool looksAtUses() const override { return true; }

  void atTrackedUse(TrackedPoint &point) const override {
    const TrackedView &irp = point.object();
    if (irp.objectClass != std::string_view("irp"))
      return;
    const bool above = point.link() == "the stack location of the driver above";
    if (!above && (point.link() != "its stack location" || !irp.asAtEntry("irp.next")))
      return;
    if (above && irp.state("irp.next") != std::string_view("skipped"))
      return; // sent since: another rule's
    Detail detail;
    detail.subject = irp.text;
    detail.callee = Name(point.text());
    detail.tag = point.isWrite();
    detail.once = true;
    point.requireNotIn("irp.next", {Name("skipped")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = quoted(v.detail->callee.str()) + " is " + (v.detail->tag ? "written" : "read") + throughWords(calledFunctions(v)) +
                     " after the stack location of the IRP was skipped: the current one now belongs to the driver above";
    report.help = "take what is needed from the stack location before it is skipped; copy it instead when it has to be changed for the lower driver";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "skipped here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpSkipThenTouchStack)
