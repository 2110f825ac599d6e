// A lock that a function takes is still held on a way out where nobody will give it back.
//
//           acquire              release
//   FREE -------------> HELD --------------> FREE
//                        |
//                        +-- exit of a routine that the system calls          -> report
//                        +-- exit of a helper, another like it leaves FREE     -> report,
//                        |   where that one took and gave it back
//                        +-- every exit of one class of results HELD           -> the helper acquires it
//                        +-- _Acquires_lock_ (under _When_, if any)            -> silent
//
// Leaving by an exception counts as a way out.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class LockNotReleased : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (std::ranges::any_of(point.roles(), [](const model::Role &role) { return role.exitsLower; }))
      return; // routines that take a lock for the system
    for (const Exit &exit : point.exits())
      if (exit.certain && !exit.locksUnknown && !crashes(point, exit) && !isForeign(exit) &&
          !declares(point, exit, model::Effect::Kind::Acquire))
        for (const LockView &lock : exit.acquired)
          check(point, exit, lock);
  }

  /// An exception from deep below is not this function's to expect; whether it can come at all is the callee's matter.
  static bool isForeign(const Exit &exit) {
    return exit.kind == Exit::Kind::Raise && !exit.raisedHere && !exit.throughFinally;
  }

  /// An exception that leaves a routine the system calls stops the machine: locks do not matter any more. Where a
  /// __finally was written to clean up, that it forgets the lock is told all the same.
  static bool crashes(const FunctionPoint &point, const Exit &exit) {
    return exit.kind == Exit::Kind::Raise && !exit.throughFinally && isRoot(point);
  }

  static void check(FunctionPoint &point, const Exit &exit, const LockView &lock) {
    const Exit *sibling = siblingWithout(point, exit, lock);
    if ((!isRoot(point) && !sibling) || point.alreadyReported(lock.acquiredAt))
      return;
    point.report(exit, compose(point, exit, lock, sibling), lock.text, lock.acquiredAt);
  }

  /// A way out like this one that does not hold the lock; the last one, which is the least likely to be an early return.
  static const Exit *siblingWithout(const FunctionPoint &point, const Exit &exit, const LockView &lock) {
    const Exit *sibling = nullptr;
    for (const Exit &other : point.exits())
      if (other.certain && !other.locksUnknown && !holds(other.acquired, lock) && contradicts(point, exit, other) &&
          isMeantToBalance(exit, other, lock))
        if (!sibling || sibling->where < other.where)
          sibling = &other;
    return sibling;
  }

  /// The function itself gives the lock back: on the other way out, or in a __finally that ran on this one. Else it may
  /// be one that takes the lock on a condition which its callers know.
  static bool isMeantToBalance(const Exit &exit, const Exit &other, const LockView &lock) {
    return exit.kind == Exit::Kind::Return ? holds(other.balanced, lock) : exit.throughFinally;
  }

  static bool holds(const std::vector<LockView> &locks, const LockView &lock) {
    return std::ranges::any_of(locks, [&](const LockView &held) {
      return held.text == lock.text && held.lockClass == lock.lockClass;
    });
  }

  /// Only a way out behind the acquire shows how it is meant.
  static bool isBehind(const SourceRange &exit, const SourceRange &acquire) {
    return exit.path == acquire.path && exit.line > acquire.line;
  }

  static Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock, const Exit *sibling) {
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
