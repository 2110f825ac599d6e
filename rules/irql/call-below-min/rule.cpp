// A routine is called at an IRQL below the lowest one at which it works.
//
// Such routines rely on a level that somebody else has set: the variants that take a spin lock without raising, the
// releases that lower it, and what works on queues of the dispatcher. Below it, a thread switch or a DPC on the same
// processor gets in between.
//
//             raise, acquire                  lower, release of another lock
//   LOW ----------------------> DISPATCH_LEVEL -----------------------------> LOW, lock still held
//    |                            |                                            |
//    +-- AtDpcLevel: report       +-- AtDpcLevel, release: legal               +-- release: report
//
// Undecided conditions of the contract count as their most permissive outcome. Where the level is the caller's, the
// demand is handed to the callers, with two exceptions:
// - An acquire that does not raise is often one of two that a flag of the caller chooses between, and the flag tells of
//   the level. It counts only where the level is known.
// - A release tells of the level only while a lock of its class is held: else whether it runs at all hangs on what is
//   not known here, or the lock is released twice, which is lock/release-not-held. One that leaves the level as it is
//   follows such an acquire, where the fault was told.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class CallBelowMin : public Rule {
  enum Tag { Acquires, Releases, Other };

  void atCall(CallPoint &point) const override {
    const auto answer = model::minLevel(point.contract(), point.lookup());
    if (!answer || answer->level <= model::Passive || !isTelling(point, answer->level))
      return;
    point.requireIrqlAtLeast(answer->level, describe(point, answer->limit));
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + whereWords(v) + ", but it needs " +
                     model::levelName(v.limit) + (v.limit < model::High ? " or higher" : "");
    report.help = helpFor(v, callee);
    report.related = originsOf(v);
    return report;
  }

  static bool isTelling(const CallPoint &point, model::Level limit) {
    using Kind = model::Effect::Kind;
    const model::Contract &contract = point.contract();
    if (contract.has(Kind::Acquire))
      return point.irql().high < limit;
    return !contract.has(Kind::Release) || (contract.has(Kind::RestoreIrql) && holdsWhatIsReleased(point));
  }

  static bool holdsWhatIsReleased(const CallPoint &point) {
    const std::vector<LockView> held = point.heldLocks();
    return std::ranges::any_of(point.contract().effects, [&](const model::Effect &effect) {
      return effect.kind == model::Effect::Kind::Release &&
             std::ranges::any_of(held, [&](const LockView &lock) { return lock.lockClass == effect.lockClass; });
    });
  }

  static Detail describe(const CallPoint &point, const model::IrqlLimit *limit) {
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.tag = point.contract().has(model::Effect::Kind::Release)   ? Releases
                 : point.contract().has(model::Effect::Kind::Acquire) ? Acquires
                                                                      : Other;
    if (limit) {
      detail.limitText = "limit stated by " + limit->source.text;
      detail.limitAt = rangeOf(point.unit(), limit->source.loc);
    }
    return detail;
  }

  /// The highest level that is possible, which is still too low; of an entry range that the system uses, the lowest.
  static std::string whereWords(const Violation &v) {
    if (v.demonic)
      return "possibly at " + model::levelName(v.irql.low);
    return "at " + model::levelName(v.irql.high) + (v.irql.exact() ? "" : " or lower");
  }

  static std::string helpFor(const Violation &v, const std::string &callee) {
    const std::string level = model::levelName(v.limit);
    if (v.detail->tag == Acquires)
      return "take the lock with the routine that raises the IRQL itself, or raise it to " + level + " before " + callee;
    if (v.detail->tag == Releases)
      return "call " + callee + " before the IRQL is lowered; release nested locks in reverse order, each with its own level";
    return "raise the IRQL to " + level + " around the call of " + callee;
  }
};

} // namespace irqlint

IRQLINT_RULE(CallBelowMin)
