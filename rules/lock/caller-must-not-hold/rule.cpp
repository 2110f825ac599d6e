// A function whose annotation says that it takes a lock, or that the lock must be free, is called while the lock is held.
//
//   FREE --call--> fine
//   HELD --call--> report
//   ?, at the entry of a helper --call--> its callers decide
//
// Where the body of a function that takes the lock is known, lock/double-acquire looks at what it really does.
#include "../../common/LockNeeds.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CallerMustNotHold : public Rule {
  enum Tag { MustBeFree, TakesIt };

  void atCall(CallPoint &point) const override {
    for (const model::LockNeed &need : point.contract().lockNeeds)
      if (!need.held && !asksItself(point.contract(), need))
        point.requireNeed(need, describe(point, need.source, point.contract().name, MustBeFree));
  }

  void atLock(LockPoint &point) const override {
    const model::Effect &effect = point.effect();
    if (!point.isRelease() && effect.source.kind == model::Source::Kind::Annotation && !effect.shared && !point.mayFail() &&
        effect.lock.kind != model::Where::Kind::Global)
      point.requireFree(describe(point, effect.source, {}, TakesIt));
  }

  static Detail describe(const Point &point, const model::Source &source, Name callee, Tag tag) {
    Detail detail;
    detail.subject = source.text;
    detail.callee = callee;
    detail.tag = tag;
    detail.limitText = source.text;
    detail.limitAt = rangeOf(point.unit(), source.loc);
    return detail;
  }

  Report explain(const Violation &v) const override {
    if (!v.lock || (v.detail->tag == TakesIt && v.lock->again))
      return {};
    const std::string lock = quoted(v.lock->text);
    const std::string what = v.detail->tag == TakesIt ? "a function that acquires " + lock : quoted(v.detail->callee.str());
    Report report;
    report.message = what + " is called" + throughWords(calledFunctions(v)) + " while " + lock + " is held" +
                     (v.detail->tag == TakesIt ? "" : ", which it wants to be free");
    report.help = "release " + lock + " before the call, or call a variant that expects the lock to be held";
    report.related.push_back({v.lock->acquiredAt, lock + " is acquired here"});
    if (v.detail->limitAt.valid())
      report.related.push_back({v.detail->limitAt, "stated by " + v.detail->limitText});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CallerMustNotHold)
