// A request is passed to a lower driver while this driver's cancel routine is set.
//
//   none --set--> SET --taken away--> fine
//                  |
//                  +--passed down--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CancelLeftSetOnForward : public Rule {
  void atObject(ObjectPoint &point) const override {
    auto irp = becomes(point, "sent");
    if (!irp)
      irp = becomes(point, "returned");
    if (!irp)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.cancel", false, {Name("set")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the request " + quoted(v.detail->subject) + " is passed down" + throughWords(calledFunctions(v)) +
                     " with this driver's cancel routine: it would complete a request that the lower driver has";
    report.help = "take the cancel routine away first, and pass the request down only if it was still there";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "the cancel routine is set here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CancelLeftSetOnForward)
