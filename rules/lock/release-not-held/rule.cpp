// A lock is released on a path where it is not held.
//
//   HELD --release--> FREE --release--> report: released twice
//   FREE (entry of a routine that the system calls) --release--> report: never acquired
//   ?    (entry of a helper)                        --release--> the helper releases its caller's lock
//
// Locks that a role hands over on entry (the cancel lock) are held there. Who releases for an owner that is named need not hold the lock.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ReleaseNotHeld : public Rule {
  void atLock(LockPoint &point) const override {
    if (!point.isRelease() || point.effect().forOwner)
      return;
    Detail detail;
    detail.subject = point.lock().text;
    point.requireHeld(detail);
  }

  Report explain(const Violation &v) const override {
    const std::string lock = quoted(v.lock ? v.lock->text : v.detail->subject);
    const bool twice = v.earlierRelease && v.earlierRelease->valid();
    Report report;
    report.message = lock + " is released" + throughWords(calledFunctions(v)) +
                     (twice ? ", but it was released before on this path" : ", but nothing on this path acquired it");
    report.help = twice ? "remove one of the two releases, or acquire " + lock + " again in between"
                        : "acquire " + lock + " first, or release it only on the paths that hold it";
    if (twice)
      report.related.push_back({*v.earlierRelease, "released here first"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ReleaseNotHeld)
