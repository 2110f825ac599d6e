// A request is completed that still has a cancel routine.
//
//   none --set--> SET --taken away--> fine
//                  |
//                  +--complete--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CancelLeftSetOnComplete : public Rule {
  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "completed");
    if (!irp)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.cancel", false, {Name("set")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the request " + quoted(v.detail->subject) + " is completed" + throughWords(calledFunctions(v)) +
                     " while its cancel routine is set: bug check 0x48, CANCEL_STATE_IN_COMPLETED_IRP";
    report.help = "take the cancel routine away first, and complete the request only if it was still there";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "the cancel routine is set here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CancelLeftSetOnComplete)
