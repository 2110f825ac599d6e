// A function whose annotation wants a lock to be held is called without it.
//
//   HELD --call--> fine
//   FREE, released on this path                  --call--> report
//   FREE, at the entry of a routine the system calls --call--> report
//   ?,    at the entry of a helper               --call--> its callers decide
//
// The function's own annotations count: one that wants the lock itself has it.
#include "../../common/LockNeeds.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CallerMustHold : public Rule {
  void atCall(CallPoint &point) const override {
    for (const model::LockNeed &need : point.contract().lockNeeds) {
      if (!need.held || asksItself(point.contract(), need))
        continue;
      Detail detail;
      detail.subject = point.call().text;
      detail.callee = point.contract().name;
      detail.limitText = need.source.text;
      detail.limitAt = rangeOf(point.unit(), need.source.loc);
      point.requireNeed(need, detail);
    }
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str()), lock = quoted(v.lock ? v.lock->text : v.detail->subject);
    const bool released = v.earlierRelease && v.earlierRelease->valid();
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " without " + lock + ", which it wants to be held";
    report.help = released ? "move the release of " + lock + " behind the call" : "acquire " + lock + " before the call";
    if (released)
      report.related.push_back({*v.earlierRelease, lock + " is released here"});
    if (v.detail->limitAt.valid())
      report.related.push_back({v.detail->limitAt, "stated by " + v.detail->limitText});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CallerMustHold)
