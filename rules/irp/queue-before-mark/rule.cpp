// An IRP is marked pending after others can reach it.
//
//   OWNED --queued, or handed to another thread--> OTHERS' --mark--> report: it may be completed already, and was unmarked then
//     +-----mark--> MARKED --queued--> fine
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpQueueBeforeMark : public Rule {
  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp.pending") || point.effect().what != std::string_view("marked"))
      return;
    const auto irp = point.tracked();
    if (!irp || irp->is("irp.pending", "marked"))
      return; // too late, but not for the mark
    Detail detail;
    detail.subject = irp->text;
    point.requireTracked("irp", false, {Name("queued"), Name("listed")}, detail);
    point.requireTracked("irp.handed", false, {Name("set")}, detail);
  }

  Report explain(const Violation &v) const override {
    const bool queued = v.state != std::string_view("set");
    Report report;
    report.message = "the IRP " + quoted(v.detail->subject) + " is marked pending" + throughWords(calledFunctions(v)) + " only after " +
                     (queued ? "it was queued" : "another thread was told of it") + ": by now it may be completed without the mark, and freed";
    report.help = "mark the IRP before anybody else can reach it: mark, queue, return STATUS_PENDING";
    if (v.stateSince.valid())
      report.related.push_back({v.stateSince, v.state == std::string_view("listed") ? "others can take it since the lock is given back here"
                                              : queued                               ? "queued here"
                                                                                     : "handed over here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpQueueBeforeMark)
