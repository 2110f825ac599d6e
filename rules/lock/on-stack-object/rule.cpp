// A lock that lies in a local variable: every thread that comes here has one of its own, so that nobody is kept out.
//
//   acquire of a local lock, whose address stays in the function    -> report
//   its address goes to a callback, a thread, another routine       : it may be shared while this function waits -> silent
//
// Lock handles on the stack are no locks: they only tell who waits for one.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class OnStackObject : public Rule {
  void atLock(LockPoint &point) const override {
    const MemoryView memory = point.memory();
    const LockView lock = point.lock();
    if (point.isRelease() || memory.kind != MemoryView::Kind::Stack || memory.handedOut || isRegion(lock) || isFloatState(lock))
      return;
    point.report(compose(lock, memory), memory.text);
  }

  static Report compose(const LockView &lock, const MemoryView &memory) {
    Report report;
    report.message = quoted(lock.text) + " is acquired, but it lies on the stack: every thread that comes here locks its own";
    report.help = "put the lock beside the data that it guards, in the device extension or a global, and initialize it once";
    report.related.push_back({memory.from, quoted(memory.text) + " is a local variable"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(OnStackObject)
