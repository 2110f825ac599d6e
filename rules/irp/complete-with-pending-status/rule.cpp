// An IRP is completed while its status says that it is not: IoStatus.Status is STATUS_PENDING.
//
//   IoStatus.Status = STATUS_PENDING --complete--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpCompleteWithPendingStatus : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("completed"))
      return;
    const auto irp = point.tracked();
    if (!irp)
      return;
    Detail detail;
    detail.subject = irp->text;
    point.requireValueNot("irp.status_now", StatusPending, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is completed" + throughWords(calledFunctions(v)) + " with STATUS_PENDING as its status";
    report.help = "complete an IRP with its final status, and only once that is known; an IRP that stays pending is not completed";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpCompleteWithPendingStatus)
