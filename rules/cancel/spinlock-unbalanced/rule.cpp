// The system's cancel spin lock is taken and not given back, or given back and not held: see common/LeftHeld.h.
//
//   FREE --acquire--> HELD --release--> FREE
//    |                 |
//    +-- release       +-- exit         -> report
//
// There is one such lock for all drivers. The same defects with other locks are told by lock/not-released and
// lock/release-not-held; a cancel routine, which is entered with the lock, by cancel/spinlock-not-released.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class CancelSpinlockUnbalanced : public LeftHeld {
  static bool isCancelLock(const LockView &lock) { return lock.lockClass == std::string_view("cancel_spinlock"); }

  bool concerns(const LockView &lock, const Exit &exit) const override {
    return isCancelLock(lock) && exit.kind == Exit::Kind::Return;
  }

  Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock,
                 const Exit *sibling) const override {
    Report report;
    report.message = "the cancel spin lock is still held when " + exitWords(point, exit);
    report.help = "release it on this way out: cancellation stands still in all drivers until then";
    report.related.push_back({lock.acquiredAt, "the cancel spin lock is acquired here"});
    if (sibling && isBehind(sibling->where, lock.acquiredAt))
      report.related.push_back({sibling->where, "it is free on this way out"});
    return report;
  }

  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.lock || !isCancelLock(*v.lock))
      return std::nullopt;
    const bool twice = v.earlierRelease && v.earlierRelease->valid();
    Report report;
    report.message = "the cancel spin lock is released" + throughWords(calledFunctions(v)) +
                     (twice ? ", but it was released before on this path" : ", but nothing on this path acquired it");
    report.help = twice ? "remove one of the two releases: the second gives away what another processor holds"
                        : "acquire it first, or release it only on the paths that hold it";
    if (twice)
      report.related.push_back({*v.earlierRelease, "released here first"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CancelSpinlockUnbalanced)
