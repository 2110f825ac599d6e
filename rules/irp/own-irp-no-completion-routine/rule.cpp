// An IRP that the driver allocated is sent without completion routine: nobody takes it back when it is completed.
//
//   allocated --completion routine set--> fine
//       |
//       +--sent--> report
//
// Threaded and associated IRPs are taken care of by the I/O manager, and one with a stack location of the driver's own goes on there.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class OwnIrpNoCompletionRoutine : public Rule {
  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "sent");
    if (!irp || !irp->is("irp.from", "allocated") || irp->find("irp.kept") || !isUntouched(*irp))
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.routine", false, {Name("none")}, std::move(detail));
  }

  /// Nothing was done about a routine since the IRP was made: one that is set may be NULL, but who would say that it is?
  static bool isUntouched(const TrackedView &irp) {
    const TrackedView::Aspect *routine = irp.find("irp.routine");
    return routine && routine->since == irp.find("irp.from")->since;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " that this driver allocated is sent without completion routine: the I/O manager does not free it when it is completed, and finishes it as if a thread had issued it";
    report.help = "set a completion routine that frees the IRP and returns STATUS_MORE_PROCESSING_REQUIRED, to be called on success, error and cancellation";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(OwnIrpNoCompletionRoutine)
