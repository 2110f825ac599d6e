// A claim on a remove lock is given back under another tag than it was taken.
//
//   none --acquire, tag a--> CLAIM(a) --release, tag a--> none
//                              +-------release, tag b, b certainly not a--> report
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockTagMismatch : public Rule {
  void atClaim(LockPoint &point) const override {
    if (!point.isRelease())
      return;
    const auto taken = point.takenForAnother();
    if (!taken || !isRemoveLock(*taken))
      return;
    Report report;
    report.message = "the claim on " + quoted(taken->text) + " is given back with the tag " + quoted(point.tag()) + ", but was taken with " + quoted(taken->tag) +
                     ": a checked remove lock stops the machine, and leaks cannot be told apart";
    report.help = "hand both calls the same tag, best the IRP";
    report.related.push_back({taken->acquiredAt, "acquired here"});
    point.report(std::move(report), taken->text);
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockTagMismatch)
