// An exception leaves a function with a lock that the function took: see common/LeftHeld.h.
//
//            acquire               a call raises                 no handler, no __finally with the release
//   FREE -------------> HELD ------------------> HELD, unwinding -------------------------------------------> report
//                                                  |
//                                                  +-- __finally that releases --> FREE
//                                                  +-- __except here: a way out like any other, lock/not-released tells it
//
// Only exceptions count that a call of the function itself is known to raise, or that run through a __finally of it: there the
// author has thought of exceptions.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class ExceptionLeavesHeld : public LeftHeld {
  bool concerns(const LockView &lock, const Exit &exit) const override {
    return exit.kind == Exit::Kind::Raise && !isFloatState(lock) && !(isRegion(lock) && std::ranges::any_of(exit.acquired, isLock));
  }

  static bool isLock(const LockView &lock) { return !isRegion(lock) && !isFloatState(lock); }

  Report compose(const FunctionPoint &, const Exit &exit, const LockView &lock, const Exit *sibling) const override {
    Report report;
    report.message = quoted(lock.text) + " is still held when an exception leaves the function" +
                     (exit.throughFinally ? ", although a __finally ran on the way" : "");
    report.help = "release " + quoted(lock.text) + " in a __finally, or in the destructor of an object";
    report.related.push_back({lock.acquiredAt, quoted(lock.text) + " is acquired here"});
    if (sibling && isBehind(sibling->where, lock.acquiredAt))
      report.related.push_back({sibling->where, "without an exception it is released"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ExceptionLeavesHeld)
