// A region in which APCs are held off is entered and not left on a way out, or left where it was not entered. What is told of
// ways out: see common/LeftHeld.h.
//
//   OPEN --enter--> CLOSED --leave--> OPEN --leave--> report: left once too often
//                     |
//                     +-- way out where nobody will leave it --> report
//
// A leave that was never entered is what lock/release-not-held asks for; this rule tells it better.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class CriticalRegionUnbalanced : public LeftHeld {
  bool concerns(const LockView &lock, const Exit &exit) const override { return isRegion(lock) && exit.kind == Exit::Kind::Return; }

  Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock, const Exit *sibling) const override {
    Report report;
    report.message = "the " + regionName(lock) + " is not left when " + exitWords(point, exit) + ", so the thread goes on without APCs";
    report.help = "leave the " + regionName(lock) + " on this way out, or go out through the exit that leaves it";
    report.related.push_back({lock.acquiredAt, "the " + regionName(lock) + " is entered here"});
    if (sibling && isBehind(sibling->where, lock.acquiredAt))
      report.related.push_back({sibling->where, "this way out has left it"});
    return report;
  }

  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.lock || !isRegion(*v.lock))
      return std::nullopt;
    const std::string region = regionName(*v.lock);
    const bool twice = v.earlierRelease && v.earlierRelease->valid();
    Report report;
    report.message = "the " + region + " is left" + throughWords(calledFunctions(v)) +
                     (twice ? ", but it was left before on this path" : ", but nothing on this path entered it");
    report.help = twice ? "remove one of the two leaves, or enter the " + region + " again in between"
                        : "enter the " + region + " first, or leave it only on the paths that entered it";
    if (twice)
      report.related.push_back({*v.earlierRelease, "left here first"});
    return report;
  }

  static std::string regionName(const LockView &lock) {
    return lock.lockClass == std::string_view("guarded_region") ? "guarded region" : "critical region";
  }
};

} // namespace irqlint

IRQLINT_RULE(CriticalRegionUnbalanced)
