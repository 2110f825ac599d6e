// An IRP is made for the current thread where its completion cannot reach that thread.
//
// The I/O manager finishes such an IRP in a special kernel APC to the thread that made it: only then the status block is
// filled and the event set. The APC gets through only at PASSIVE_LEVEL and outside of guarded regions.
//
//   above PASSIVE_LEVEL; a fast mutex is enough, it holds APC_LEVEL -> report, instead of irql/call-above-max
//   PASSIVE_LEVEL inside a guarded region                           -> report
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ThreadedIrpWrongContext : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("builds_threaded_irp"))
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    point.requireIrqlAtMost(model::Passive, detail);
    point.requireNoLock({Name("guarded_region")}, std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const bool inRegion = v.lock && v.lock->lockClass == std::string_view("guarded_region");
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + (inRegion ? "in a guarded region" : contextWords(v)) +
                     ", but the IRP that it makes is finished by a special kernel APC to this thread, which is held off";
    report.help = inRegion ? "leave the guarded region before the IRP is made and sent" : lowerFirst(v, "the call of " + callee);
    report.related = originsOf(v);
    if (inRegion && v.lock->acquiredAt.valid())
      report.related.push_back({v.lock->acquiredAt, "special kernel APCs are held off from here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ThreadedIrpWrongContext)
