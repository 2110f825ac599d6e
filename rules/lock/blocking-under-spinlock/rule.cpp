// A routine that blocks, or that touches pageable code or data, is reached while a spin lock is held.
//
//   FREE --acquire--> HELD, DISPATCH_LEVEL --release--> FREE
//                       |
//                       +-- call that needs APC_LEVEL or lower -> report, with the lock that is to blame
//
// The demand is that of irql/call-above-max; where the level comes from a named lock, this rule tells it better. Rules
// that know the kind of call (a wait, paged pool, a system service) tell it better still and are asked before.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class BlockingUnderSpinlock : public Rule {
  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.lock || !model::isSpinLock(v.lock->lockClass) || v.limit >= model::Dispatch)
      return std::nullopt;
    const std::string callee = quoted(v.detail->callee.str()), lock = quoted(v.lock->text);
    Report report;
    report.message = "the spin lock " + lock + " is held where " + callee + " is called" + throughWords(calledFunctions(v)) +
                     ", but that needs " + limitWords(v.limit);
    report.help = lowerFirst(v, "the call of " + callee);
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(BlockingUnderSpinlock)
