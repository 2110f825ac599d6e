// A routine that the system calls with a lock held, to be given back by the routine, returns without doing so: a cancel
// routine and the cancel spin lock.
//
//   HELD (entry) --release--> FREE --exit--> right
//     |                         |
//     +-- exit -> report        +--acquire--> HELD --exit-> report
//
// What was handed to code that is not known may have given the lock back: then nothing is said.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class CancelSpinlockNotReleased : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const Name lockClass = handedOver(point);
    if (lockClass.empty())
      return;
    const SourceRange site = point.range(point.function().loc);
    for (const Exit &exit : point.exits())
      if (keeps(exit, lockClass) && !point.alreadyReported(site))
        point.report(exit, compose(point, exit), lockClass.string() + " of " + point.function().name.string(), site);
  }

  /// The class of the lock with which the system always enters the function; empty: none.
  static Name handedOver(const FunctionPoint &point) {
    if (point.roles().empty() ||
        std::ranges::any_of(point.roles(), [](const model::Role &role) { return role.heldLock.empty(); }))
      return {};
    return point.roles().front().heldLock;
  }

  static bool keeps(const Exit &exit, Name lockClass) {
    const auto isIt = [&](const LockView &lock) { return lock.lockClass == lockClass || lock.lockClass.empty(); };
    return exit.kind == Exit::Kind::Return && exit.certain && !exit.unknownRan &&
           std::ranges::none_of(exit.released, isIt) && std::ranges::none_of(exit.unknown, isIt);
  }

  static Report compose(const FunctionPoint &point, const Exit &exit) {
    const model::Where &level = point.roles().front().heldLockRestores;
    Report report;
    report.message =
        "the cancel spin lock, with which the system calls this routine, is still held when " + exitWords(point, exit);
    report.help =
        "release the cancel spin lock on this way out" +
        (level.field.empty() ? std::string()
                             : ", with the IRQL in the field " + quoted(level.field.str()) + " of the request");
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CancelSpinlockNotReleased)
