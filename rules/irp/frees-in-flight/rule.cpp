// An IRP is freed that a lower driver may still be working on.
//
//   owned --sent--> SENT --a wait that its completion routine ends, or a result other than STATUS_PENDING--> owned again
//                    |
//                    +--freed--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class FreesInFlight : public Rule {
  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "freed");
    if (!irp || irp->find("irp.waited") || isDone(*irp))
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp", false, {Name("sent"), Name("lent")}, std::move(detail));
  }

  /// The lower driver said that it was done with it.
  static bool isDone(const TrackedView &irp) {
    const TrackedView::Aspect *lower = irp.find("irp.lower");
    return lower && cannotBePending(*lower);
  }

  Report explain(const Violation &v) const override {
    Report report;
    if (!calledFunctions(v).empty())
      return report; // whether somebody waited in between is not known here
    report.message = "the IRP " + quoted(v.detail->subject) + " is freed while the lower driver may still be working on it";
    report.help = v.state == std::string_view("lent") ? "if the lower driver returned STATUS_PENDING, wait for the completion routine before the IRP is freed"
                                                      : "free the IRP in its completion routine, or keep it there and wait for that routine before it is freed";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "sent here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(FreesInFlight)
