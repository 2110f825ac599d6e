// An event, mutex or semaphore is signalled with Wait TRUE at DISPATCH_LEVEL or above.
//
// TRUE promises that a wait follows at once: the routine returns with the dispatcher still locked and the IRQL raised,
// the wait goes on from there. Whoever comes at DISPATCH_LEVEL cannot wait.
//
//   Wait certainly TRUE, above APC_LEVEL -> a broken demand of irql/call-above-max, told here
//   Wait FALSE, or not known             -> DISPATCH_LEVEL is fine, or may be: silent
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WaitTrueAtDispatch : public Rule {
  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.detail->isKind("hand_off") || v.limit >= model::Dispatch)
      return std::nullopt;
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " with Wait TRUE " + contextWords(v) +
                     ", but the wait that it announces needs " + limitWords(v.limit);
    report.help = "pass FALSE, which is right at DISPATCH_LEVEL too; TRUE only makes a wait cheaper that follows at once";
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(WaitTrueAtDispatch)
