// The IRQL falls below DISPATCH_LEVEL while a spin lock is still held.
//
//   A takes it from PASSIVE to DISPATCH    B takes it from DISPATCH to DISPATCH
//
//   release B (to DISPATCH), release A (to PASSIVE)    : right
//   release A (to DISPATCH), release B (to PASSIVE)    : right, the saved levels were swapped
//   release A (to PASSIVE)                             : B is held at PASSIVE -> report
//
// What counts is the level after the change: with B held it must be DISPATCH_LEVEL at least. Where that is the level at
// which the function was entered, the callers or the role decide, or the author who says that it may be entered below.
#include "../../common/SpinLocks.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class OutOfOrderRelease : public Rule {
  void atIrqlChange(IrqlPoint &point) const override {
    if (point.change() == IrqlPoint::Change::Raise || point.before().low < model::Dispatch)
      return;
    const auto lock = lastSpinLock(point.heldLocks());
    if (!lock)
      return;
    if (mayEnterBelow(point))
      point.report(compose(*lock, "to the level at which " + quoted(point.function().name.str()) + " was entered", {}),
                   lock->text);
    else
      point.requireIrqlAtLeast(model::Dispatch, describe(*lock));
  }

  /// The level of the entry, which needs no explanation, is back, and limited to DISPATCH_LEVEL or below.
  static bool mayEnterBelow(const IrqlPoint &point) {
    return point.origin().text.empty() && point.irql().low < model::Dispatch && point.irql().high == model::Dispatch;
  }

  Report explain(const Violation &v) const override {
    LockView lock;
    lock.text = v.detail->subject;
    lock.acquiredAt = v.detail->limitAt;
    const std::string falls =
        v.demonic ? "possibly to " + model::levelName(v.irql.low) : "to " + model::levelRange(v.irql.low, v.irql.high);
    return compose(lock, falls, throughWords(calledFunctions(v)));
  }

  static Report compose(const LockView &lock, const std::string &falls, const std::string &through) {
    Report report;
    report.message = "the IRQL falls" + through + " " + falls + ", but " + quoted(lock.text) + " is still held";
    report.help = "release " + quoted(lock.text) + " first, or give the lower level to the release that comes last";
    report.related.push_back({lock.acquiredAt, quoted(lock.text) + " is acquired here"});
    return report;
  }

  static Detail describe(const LockView &lock) {
    Detail detail;
    detail.subject = lock.text;
    detail.limitAt = lock.acquiredAt;
    return detail;
  }
};

} // namespace irqlint

IRQLINT_RULE(OutOfOrderRelease)
