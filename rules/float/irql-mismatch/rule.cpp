// The floating-point state is restored at another IRQL than it was saved at.
//
//   save at level A --------------> HELD(A)
//   HELD(A) --restore at level B--> report where A and B cannot be equal, here or for the caller that decides one of them
//
// Nested saves are counted; what is known of the level is that of the outermost, so only its restore is judged.
#include "../../common/LeftHeld.h"

namespace irqlint {
using namespace rules;

class FloatIrqlMismatch : public Rule {
  void atLock(LockPoint &point) const override {
    if (!point.isRelease())
      return;
    const auto saved = point.heldLock();
    if (!saved || !isFloatState(*saved) || saved->count != 1)
      return;
    const IrqlView before = saved->levelBefore, now = point.irql();
    if (differ(before, now))
      point.report(compose(now, before, saved->acquiredAt), saved->text + (before.low > now.high ? TakenHigher : TakenLower));
    else if (now.exact() && !before.exact())
      point.requireAcquiredAt(now.low, describe(*saved, SavedElsewhere));
    else if (before.exact() && !now.exact()) {
      point.requireIrqlAtMost(before.low, describe(*saved, RestoredElsewhere, TakenLower));
      point.requireIrqlAtLeast(before.low, describe(*saved, RestoredElsewhere, TakenHigher));
    }
  }

  /// The caller decides one of the two levels; the other is the limit of the demand.
  Report explain(const Violation &v) const override {
    const IrqlView known{v.limit, v.limit};
    const SourceRange savedAt = v.detail->limitAt;
    return v.detail->tag == SavedElsewhere ? compose(known, v.irql, savedAt) : compose(v.irql, known, savedAt);
  }

  /// What a demand is about, as the engine names it, so that both ways to find the defect are one finding.
  static constexpr const char *TakenHigher = " taken higher", *TakenLower = " taken lower";
  enum Tag { SavedElsewhere, RestoredElsewhere };

  static Detail describe(const LockView &saved, Tag tag, const char *how = "") {
    Detail detail;
    detail.subject = saved.text + how;
    detail.limitAt = saved.acquiredAt;
    detail.tag = tag;
    return detail;
  }

  static bool differ(const IrqlView &a, const IrqlView &b) { return a.low > b.high || b.low > a.high; }

  static std::string levels(const IrqlView &view) { return model::levelName(view.low) + (view.exact() ? "" : " or higher"); }

  static Report compose(const IrqlView &now, const IrqlView &before, const SourceRange &savedAt) {
    Report report;
    report.message = "the floating-point state is restored at " + levels(now) + ", but was saved at " + levels(before);
    report.help = "save and restore on the same side of the change of IRQL";
    if (savedAt.valid())
      report.related.push_back({savedAt, "the state is saved here, at " + levels(before)});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FloatIrqlMismatch)
