// A lock that a function takes is still held on a way out where nobody will give it back: see common/LeftHeld.h.
//
// Executive resources, regions without APCs and the floating-point state have rules of their own, and so has leaving by an
// exception.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class LockNotReleased : public LeftHeld {
  bool concerns(const LockView &lock, const Exit &exit) const override {
    return !isRegion(lock) && !isFloatState(lock) && !isResource(lock) && exit.kind == Exit::Kind::Return;
  }

  Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock, const Exit *sibling) const override {
    Report report;
    report.message = quoted(lock.text) + " is still held when " + exitWords(point, exit);
    report.help = "release " + quoted(lock.text) + " on this way out, or leave through an exit that releases it";
    report.related.push_back({lock.acquiredAt, quoted(lock.text) + " is acquired here"});
    if (sibling && isBehind(sibling->where, lock.acquiredAt))
      report.related.push_back({sibling->where, quoted(lock.text) + " is free on this way out"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(LockNotReleased)
