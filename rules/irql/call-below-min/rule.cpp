// A routine is called at an IRQL below the lowest one at which it works.
//
// Such routines rely on a level that somebody else has set: the variants that take a spin lock without raising, the
// releases that lower it, and what works on queues of the dispatcher. Below it, a thread switch or a DPC on the same
// processor gets in between.
//
//             raise                  lower
//   LOW ------------> DISPATCH_LEVEL --------> LOW
//    |                  |                       |
//    +-- AtDpcLevel:    +-- AtDpcLevel: legal   +-- AtDpcLevel: report
//        report
//
// Undecided conditions of the contract count as their most permissive outcome. Where the level is the caller's, the
// demand is handed to the callers. Releases are not looked at: what lowers the level under a lock is
// lock/out-of-order-release, and a release without an acquire lock/release-not-held.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class CallBelowMin : public Rule {
  enum Tag { Acquires, Other };

  void atCall(CallPoint &point) const override {
    const auto answer = model::minLevel(point.contract(), point.lookup());
    if (!answer || answer->level <= model::Passive || point.contract().has(model::Effect::Kind::Release))
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

  static Detail describe(const CallPoint &point, const model::IrqlLimit *limit) {
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    detail.tag = point.contract().has(model::Effect::Kind::Acquire) ? Acquires : Other;
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
    return "raise the IRQL to " + level + " around the call of " + callee;
  }
};

} // namespace irqlint

IRQLINT_RULE(CallBelowMin)
