// A lock, or another thing that a thread takes and gives back, is still held on a way out of a function where nobody will give
// it back. The rules that derive from this differ in what they look at and in their words.
//
//           acquire              release
//   FREE -------------> HELD --------------> FREE
//                        |
//                        +-- exit of a routine that the system calls          -> report
//                        +-- exit of a helper, another like it leaves FREE     -> report,
//                        |   where that one took and gave it back
//                        +-- every exit of one class of results HELD           -> the helper acquires it
//                        +-- _Acquires_lock_ (under _When_, if any)            -> silent
#pragma once

#include "Exits.h"
#include "Wording.h"

#include <algorithm>

namespace irqlint::rules {

/// Regions in which APCs are held off and the saved floating-point state: held by a thread like locks, but rules of their own.
inline bool isRegion(const LockView &lock) { return lock.lockClass == std::string_view("critical_region") || lock.lockClass == std::string_view("guarded_region"); }
inline bool isFloatState(const LockView &lock) { return lock.lockClass == std::string_view("float_state"); }
inline bool isResource(const LockView &lock) { return lock.lockClass == std::string_view("eresource"); }

class LeftHeld : public Rule {
protected:
  /// Whether this rule tells of this lock at this way out.
  virtual bool concerns(const LockView &lock, const Exit &exit) const = 0;
  virtual Report compose(const FunctionPoint &point, const Exit &exit, const LockView &lock, const Exit *sibling) const = 0;

  void atFunctionEnd(FunctionPoint &point) const override {
    if (std::ranges::any_of(point.roles(), [](const model::Role &role) { return role.exitsLower; }))
      return; // routines that take a lock for the system
    for (const Exit &exit : point.exits())
      if (exit.certain && !exit.unknownRan && !crashes(point, exit) && !isForeign(exit) &&
          !declares(point, exit, model::Effect::Kind::Acquire))
        for (const LockView &lock : exit.acquired)
          if (concerns(lock, exit) && !mayBeUnknown(lock, exit))
            check(point, exit, lock);
  }

  /// A lock of the same class whose fate is not known may be this one, unless both have names that differ.
  static bool mayBeUnknown(const LockView &lock, const Exit &exit) {
    return std::ranges::any_of(exit.unknown, [&](const LockView &other) {
      const bool another = !other.object.empty() && !lock.object.empty() && other.object != lock.object;
      return !another && (other.lockClass == lock.lockClass || other.lockClass.empty());
    });
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

  void check(FunctionPoint &point, const Exit &exit, const LockView &lock) const {
    const Exit *sibling = siblingWithout(point, exit, lock);
    if ((!isRoot(point) && !sibling) || point.alreadyReported(lock.acquiredAt))
      return;
    point.report(exit, compose(point, exit, lock, sibling), lock.text, lock.acquiredAt);
  }

  /// A way out like this one that does not hold the lock; the last one, which is the least likely to be an early return.
  static const Exit *siblingWithout(const FunctionPoint &point, const Exit &exit, const LockView &lock) {
    const Exit *sibling = nullptr;
    for (const Exit &other : point.exits())
      if (other.certain && !other.unknownRan && !mayBeUnknown(lock, other) && !holds(other.acquired, lock) && contradicts(point, exit, other) &&
          isMeantToBalance(exit, other, lock))
        if (!sibling || sibling->where < other.where)
          sibling = &other;
    return sibling;
  }

  /// The function itself gives the lock back: on the other way out, or in a __finally that ran on this one. Else it may
  /// be one that takes the lock on a condition which its callers know.
  static bool isMeantToBalance(const Exit &exit, const Exit &other, const LockView &lock) {
    return holds(other.balanced, lock) || (exit.kind == Exit::Kind::Raise && exit.throughFinally);
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
};

} // namespace irqlint::rules
