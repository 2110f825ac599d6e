// An IRP is completed that is completed already.
//
//   OWNED --complete--> GONE --complete--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpDoubleComplete : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("completed"))
      return;
    const auto irp = point.tracked();
    if (!irp || comesBack(*irp))
      return;
    Detail detail;
    detail.subject = irp->text;
    point.requireTracked("irp", false, {Name("completed")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is completed a second time" + throughWords(calledFunctions(v)) + ": bug check 0x44, MULTIPLE_IRP_COMPLETE_REQUESTS";
    report.help = "complete an IRP in one place only; let helpers say by their result whether they have completed it";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, "completed here first"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpDoubleComplete)
