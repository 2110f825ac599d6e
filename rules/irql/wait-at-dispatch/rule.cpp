// A thread blocks at DISPATCH_LEVEL or above.
//
//   timeout absent                   : waits until signalled    -> at most APC_LEVEL
//   timeout present, never zero here : waits for a while        -> at most APC_LEVEL
//   timeout present, always zero     : looks and returns        -> DISPATCH_LEVEL is fine, not this rule's business
//   timeout present, unknown         : may be a poll            -> silent
//
// The contract's conditional limits state this table, and the demand is that of irql/call-above-max: this rule tells it better.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WaitAtDispatch : public Rule {
  std::optional<Report> specialise(const Violation &v) const override {
    if (!v.detail->isKind("waits") || v.limit >= model::Dispatch)
      return std::nullopt; // a poll, or undecided
    const std::string callee = quoted(v.detail->callee.str());
    const char *what = v.detail->isKind("waits_without_limit") ? "blocks without a time limit" : "blocks for some time";
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) + ", but it " + what +
                     ", which needs " + limitWords(v.limit);
    report.help = lowerFirst(v, "the wait");
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(WaitAtDispatch)
