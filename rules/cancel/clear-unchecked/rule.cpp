// A request is completed after its cancel routine was taken away, and nobody looked whether the routine was still there to be taken.
//
//   SET --taken away, the result says it was there--> OURS -----------------------------> fine
//    |---taken away, the result says it was gone----> the cancel routine has the request -> fine, as long as it is left alone
//    +---taken away, the result is ignored----------> UNCHECKED --complete--------------> report
//
// Under the system's cancel spin lock the routine cannot be called meanwhile, and facts do not call that unchecked.
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class ClearUnchecked : public Rule {
  void atObject(ObjectPoint &point) const override {
    const auto irp = becomes(point, "completed");
    if (!irp)
      return;
    Detail detail;
    detail.subject = nameAt(point, *irp);
    point.requireTracked("irp.cancel", false, {Name("unchecked")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the request " + quoted(v.detail->subject) + " is completed" + throughWords(calledFunctions(v)) +
                     " though its cancel routine may be completing it: nobody looked whether the routine was still set when it was taken away";
    report.help = "complete the request only if taking the cancel routine away gave something else than NULL; else the cancel routine is running and completes it";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "the cancel routine is taken away here, and the result ignored"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ClearUnchecked)
