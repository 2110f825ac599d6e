// An IRP is marked pending after its stack location was skipped: the mark lands in the location of the driver above.
//
//   OURS --mark--> fine
//     +----skip--> THE DRIVER ABOVE'S --mark--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpMarkAfterSkip : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp.pending") || point.effect().what != std::string_view("marked"))
      return;
    const auto irp = point.tracked();
    if (!irp)
      return;
    Detail detail;
    detail.subject = irp->text;
    point.requireTracked("irp.next", false, {Name("skipped")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is marked pending" + throughWords(calledFunctions(v)) +
                     " after its stack location was skipped: the mark goes into that of the driver above";
    report.help = "return what the lower driver returned, without a mark; or copy the stack location instead of skipping it, mark, send and return STATUS_PENDING";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "skipped here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpMarkAfterSkip)
