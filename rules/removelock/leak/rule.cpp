// A dispatch routine is done with a request and still holds the claim on the remove lock that it took for it.
//
//   none --acquire--> CLAIM --release, here or where the IRP comes back------------> none
//                       |
//                       +-- IRP completed, return                                    -> report
//                       +-- IRP passed down without completion routine, return       -> report
//                       +-- IRP passed down, the completion routine releases nothing -> report
//                       +-- IRP queued, kept, lent to a routine that keeps it        -> fine: released later
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockLeak : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isDispatchEntry(point))
      return;
    for (const Exit &exit : point.exits())
      if (isJudged(exit) && !exit.claims.taken.empty())
        check(point, exit);
  }

  static void check(FunctionPoint &point, const Exit &exit) {
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    if (!irp)
      return;
    const std::string over = overWords(point, *irp);
    for (const LockView &claim : exit.claims.taken)
      if (!over.empty() && isRemoveLock(claim) && claim.count == 1 && isMeantToReturn(point, exit, claim) && !point.alreadyReported(claim.acquiredAt))
        point.report(exit, compose(*irp, claim, over), claim.text, claim.acquiredAt);
  }

  /// Why nothing will come back to release it; empty: something may.
  static std::string overWords(const FunctionPoint &point, const TrackedView &irp) {
    if (irp.find("irp.kept") || irp.is("irp.cancel", "set"))
      return "";
    if (irp.is("irp", "completed"))
      return "is completed";
    const TrackedView::Aspect *routine = irp.find("irp.routine_value");
    if (!irp.is("irp", "sent") || !routine)
      return "";
    if (!routine->function.empty())
      return point.mayGiveBack(routine->function, Name(RemoveLockClass)) ? "" : "is passed down, and its completion routine " + quoted(plainName(routine->function)) + " releases nothing";
    const bool none = routine->value && routine->value->low == 0 && routine->value->high == 0;
    return none ? "is passed down without a completion routine" : "";
  }

  /// "Completed@driver.c" is "Completed".
  static std::string plainName(Name key) {
    const std::string name = key.string();
    return name.substr(0, name.find('@'));
  }

  /// Taken for this request; under another tag it may be meant to last longer, unless the routine shows that it is not.
  static bool isMeantToReturn(const FunctionPoint &point, const Exit &exit, const LockView &claim) {
    return claim.forRequest || std::ranges::any_of(point.exits(), [&](const Exit &other) {
             return isJudged(other) && (other.result == exit.result || isFailure(point, exit)) &&
                    std::ranges::any_of(other.claims.balanced, [&](const LockView &back) { return sameLock(back, claim) && !claim.tag.empty() && back.tag == claim.tag; });
           });
  }

  static Report compose(const TrackedView &irp, const LockView &claim, const std::string &over) {
    Report report;
    report.message = "the claim on " + quoted(claim.text) + " is never given back: " + quoted(irp.text) + " " + over + "; the removal of the device waits for it forever";
    report.help = "release the remove lock on this way out, or in the completion routine when the IRP comes back to one";
    report.related.push_back({claim.acquiredAt, "acquired here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockLeak)
