// A dispatch routine gives back a claim on a remove lock that it does not have.
//
//   none --acquire--> CLAIM --release--> none --release of the claim for this request--> report
//     +------------------------release of the claim for this request-------------------> report
//
// The claim of a request cannot be older than the request. Completion routines, work items and cancel routines give back what
// others took, and a routine may give back a claim under a tag of its own that an earlier request took (open and close).
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockReleaseWithoutAcquire : public Rule {
  void atClaim(LockPoint &point) const override {
    if (!point.isRelease() || point.effect().last || !isRemoveLock(point.lock()))
      return;
    Detail detail;
    detail.subject = point.lock().text;
    point.requireHeld(std::move(detail));
  }

  Report explain(const Violation &v) const override {
    const bool wasTakenHere = !v.role && v.earlierRelease;
    if ((!wasTakenHere && (!v.role || !isDispatch(*v.role))) || !v.lock || !v.lock->forRequest)
      return {};
    Report report;
    const std::string lock = quoted(v.detail->subject), through = throughWords(calledFunctions(v));
    report.message = v.earlierRelease ? lock + " is released a second time for the same IRP" + through : lock + " is released" + through + " on a path that has not acquired it";
    report.message += ": the claim of another request is lost, and the device may be removed under it";
    report.help = v.earlierRelease ? "release once, where the work on the IRP ends" : "release only what was acquired: leave before the release where the acquire failed or did not take place";
    if (v.earlierRelease)
      report.related.push_back({*v.earlierRelease, "released here before"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockReleaseWithoutAcquire)
