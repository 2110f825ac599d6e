// A lock is released by a routine of another kind than the one that acquired it.
//
//   HELD (form a, class c) --release (form a, class c)--> FREE
//                          --release (other form or class)--> report
//
// Two kinds may differ in the level alone: one raises and restores it, the other one is for code that runs at
// DISPATCH_LEVEL already. What they do to the lock is the same, so it depends on the level what is wrong:
//
//   acquired raising, released without restoring : the level stays up                 -> report
//                     another spin lock is held  : that one may restore it later      -> silent
//   acquired at DISPATCH_LEVEL, release restores : the restored level is what it was  -> silent
//                     another spin lock is held and the restored level is a lower one -> report
#include "../../common/SpinLocks.h"
#include "../../common/Wording.h"

#include <algorithm>
#include <map>

namespace irqlint {
using namespace rules;

class WrongKindRelease : public Rule {
  /// All but the releases that restore a level which the acquire did not save: what these do depends on that level.
  void atLock(LockPoint &point) const override {
    const auto held = point.isRelease() ? point.heldLock() : std::nullopt;
    if (!held || point.effect().forOwner)
      return;
    const LockView &lock = *held;
    const model::Effect &release = point.effect();
    if (releasesWithoutRestoring(lock, release) ? raisedNothing(lock) || otherSpinLock(point.heldLocks(), lock)
                                                : restoresUnsaved(lock, release) || fits(lock, release))
      return;
    point.report(compose(lock, release, releasesWithoutRestoring(lock, release) ? ": the IRQL stays raised" : ""),
                 lock.text);
  }

  /// The releases that restore a level which the acquire did not save.
  void atCall(CallPoint &point) const override {
    const model::Effect *release = effectOf(point, model::Effect::Kind::Release);
    const model::Effect *restore = effectOf(point, model::Effect::Kind::RestoreIrql);
    if (!release || !restore || release->lock.kind != model::Where::Kind::Arg || !fallsBelowDispatch(point, *restore))
      return;
    const std::string text = point.argText(static_cast<unsigned>(release->lock.arg));
    for (const LockView &lock : point.heldLocks())
      if (lock.text == text && restoresUnsaved(lock, *release))
        if (const auto other = otherSpinLock(point.heldLocks(), lock))
          point.report(compose(lock, *release, ": the IRQL falls while " + quoted(other->text) + " is still held"),
                       lock.text);
  }

  static const model::Effect *effectOf(const CallPoint &point, model::Effect::Kind kind) {
    for (const model::Effect &effect : point.contract().effects)
      if (effect.kind == kind && model::evaluate(effect.when, point.lookup()) == model::Truth::True)
        return &effect;
    return nullptr;
  }

  /// For certain, or the level of an entry that is limited to DISPATCH_LEVEL or below.
  static bool fallsBelowDispatch(const CallPoint &point, const model::Effect &restore) {
    const auto level = point.lookup()(restore.saved);
    return level && level->low < model::Dispatch && level->high <= model::Dispatch &&
           point.irql().low >= model::Dispatch;
  }

  static bool fits(const LockView &lock, const model::Effect &release) {
    const auto same = [](Name a, Name b) { return a.empty() || b.empty() || a == b; };
    return same(lock.lockClass, release.lockClass) && same(lock.form, release.lockForm) && fitsMode(lock, release);
  }

  /// Most releases serve both modes; those of reader-writer spin locks do not. An annotation may not say the mode.
  static bool fitsMode(const LockView &lock, const model::Effect &release) {
    if (lock.lockClass.empty() || release.lockClass.empty() || release.lockForm.empty())
      return true;
    return release.shared ? lock.shared : !lock.shared || lock.lockClass.str() != "rw_spinlock";
  }

  static bool releasesWithoutRestoring(const LockView &lock, const model::Effect &release) {
    return lock.lockClass == release.lockClass && fitsMode(lock, release) &&
           ((lock.form.str() == "plain" && release.lockForm.str() == "dpc") ||
            (lock.form.str() == "queued" && release.lockForm.str() == "queued_dpc"));
  }

  static bool raisedNothing(const LockView &lock) { return lock.levelBefore.low >= model::Dispatch; }

  /// The handle of a queued lock holds no level if the acquire saved none; what is handed over may be right.
  static bool restoresUnsaved(const LockView &lock, const model::Effect &release) {
    return lock.lockClass == release.lockClass && fitsMode(lock, release) && lock.form.str() == "dpc" &&
           release.lockForm.str() == "plain";
  }

  static Report compose(const LockView &lock, const model::Effect &release, const std::string &consequence) {
    const bool otherClass = lock.lockClass != release.lockClass, otherForm = lock.form != release.lockForm;
    const auto words = [&](Name lockClass, Name form, bool shared) {
      return otherClass  ? "as " + className(lockClass)
             : otherForm ? formWords(form)
             : shared    ? "shared"
                         : "exclusively";
    };
    Report report;
    report.message = quoted(lock.text) + " is released " + words(release.lockClass, release.lockForm, release.shared) +
                     ", but it was acquired " + words(lock.lockClass, lock.form, lock.shared) + consequence;
    report.help = "release " + quoted(lock.text) + " with the routine that belongs to the one that acquired it";
    report.related.push_back({lock.acquiredAt, quoted(lock.text) + " is acquired here"});
    return report;
  }

  static std::string formWords(Name form) {
    static const std::map<std::string_view, const char *> words = {
        {"plain", "in the plain form"},      {"dpc", "in the form for DISPATCH_LEVEL"},
        {"queued", "in the queued form"},    {"queued_dpc", "in the queued form for DISPATCH_LEVEL"},
        {"unsafe", "in the unsafe form"},    {"flt", "through the filter manager"},
        {"for_dpc", "in the form for DPCs"}, {"queued_for_dpc", "in the queued form for DPCs"},
    };
    const auto known = words.find(form.str());
    return known == words.end() ? "in the form " + quoted(form.str()) : known->second;
  }

  static std::string className(Name lockClass) {
    std::string name = lockClass.string();
    std::ranges::replace(name, '_', ' ');
    return quoted(name);
  }
};

} // namespace irqlint

IRQLINT_RULE(WrongKindRelease)
