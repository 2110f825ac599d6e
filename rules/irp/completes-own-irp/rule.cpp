// An IRP that the driver allocated itself is completed by it: it never had it from anybody.
//
//   allocated --freed--> fine
//       |------completion routine or own stack location set up--> somebody to complete it for: fine
//       +------completed--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CompletesOwnIrp : public Rule {
  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "completed");
    if (!irp)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.caller", false, {Name("none")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is completed" + throughWords(calledFunctions(v)) + ", but this driver allocated it: there is nobody to complete it for";
    report.help = "free the IRP instead";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "allocated here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CompletesOwnIrp)
