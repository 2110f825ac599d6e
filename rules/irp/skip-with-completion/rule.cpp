// The current stack location is skipped, and a completion routine set for the same send.
//
//   skip --> SKIPPED: "next" is now our own location --set routine--> report: that of the driver above is overwritten
//   set routine --> in the next location --skip--> report: that location is never used, the routine never called
//   copy --> COPIED --set routine--> fine
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpSkipWithCompletion : public Rule {
  enum Order { SkippedFirst, SetFirst };

  void atObject(ObjectPoint &point) const override {
    const Name aspect = point.effect().lockClass, to = point.effect().what;
    const bool sets = aspect == std::string_view("irp.routine") && to == std::string_view("set");
    const bool skips = aspect == std::string_view("irp.next") && to == std::string_view("skipped");
    const auto irp = sets || skips ? point.tracked() : std::nullopt;
    if (!irp)
      return;
    Detail detail;
    detail.subject = irp->text;
    detail.tag = sets ? SkippedFirst : SetFirst;
    if (sets)
      point.requireTracked("irp.next", false, {Name("skipped")}, std::move(detail));
    else
      point.requireTracked("irp.routine", false, {Name("set")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const std::string irp = "the IRP " + quoted(v.detail->subject);
    Report report;
    report.message = v.detail->tag == SkippedFirst
                         ? "a completion routine is set" + throughWords(calledFunctions(v)) + " after the stack location of " + irp + " was skipped: it overwrites that of the driver above"
                         : "the stack location of " + irp + " is skipped" + throughWords(calledFunctions(v)) + " after a completion routine was set: the routine will never run";
    report.help = "copy the current stack location to the next when a completion routine is needed; skip it only without one";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, v.detail->tag == SkippedFirst ? "skipped here" : "the routine is set here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpSkipWithCompletion)
