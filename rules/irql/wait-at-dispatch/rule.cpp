// A thread blocks at DISPATCH_LEVEL or above.
//
//   timeout absent                   : waits until signalled    -> at most APC_LEVEL
//   timeout present, never zero here : waits for a while        -> at most APC_LEVEL
//   timeout present, always zero     : looks and returns        -> DISPATCH_LEVEL is fine, not this rule's business
//   timeout present, unknown         : may be a poll            -> silent
//
// The contract's conditional limits state this table; the rule reads the timeout only to say what kind of wait it is.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WaitAtDispatch : public Rule {
  enum Kind { Endless, Timed };

  void atCall(CallPoint &point) const override {
    const model::Effect *wait = waitOf(point);
    if (!wait)
      return;
    const auto answer = model::maxLevel(point.contract(), point.lookup());
    if (!answer || answer->level >= model::Dispatch)
      return; // a poll, or undecided
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.tag = hasTimeout(point, *wait) ? Timed : Endless;
    if (answer->limit) {
      detail.limitText = "limit stated by " + answer->limit->source.text;
      detail.limitAt = rangeOf(point.unit(), answer->limit->source.loc);
    }
    point.requireIrqlAtMost(answer->level, detail);
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    const char *what = v.detail->tag == Endless ? "blocks without a time limit" : "blocks for some time";
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) + ", but it " + what +
                     ", which needs " + limitWords(v.limit);
    report.help = lowerFirst(v, "the wait");
    report.related = originsOf(v);
    return report;
  }

  /// The wait this call certainly makes; taking a lock is the business of other rules.
  static const model::Effect *waitOf(const CallPoint &point) {
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == model::Effect::Kind::Wait && effect.lockClass.empty() &&
          model::evaluate(effect.when, point.lookup()) != model::Truth::False)
        return &effect;
    return nullptr;
  }

  static bool hasTimeout(const CallPoint &point, const model::Effect &wait) {
    if (wait.timeout.kind == model::Where::Kind::None)
      return false;
    const auto pointer = point.lookup()({model::Where::Kind::Arg, wait.timeout.arg, {}, 0});
    return !pointer || !pointer->constant() || pointer->low != 0;
  }
};

} // namespace irqlint

IRQLINT_RULE(WaitAtDispatch)
