// The wait that ends all claims on the remove lock of a device stands in the way of another request than its removal.
//
//   IRP_MN_REMOVE_DEVICE: release and wait -> fine
//   any other request:    release and wait -> report: no later acquire succeeds, not even that of the removal itself
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockWaitOutsideRemove : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isDispatchEntry(point))
      return;
    for (const Exit &exit : point.exits())
      if (isJudged(exit))
        for (const auto *claims : {&exit.claims.givenBack, &exit.claims.balanced})
          for (const LockView &claim : *claims)
            if (claim.last && isRemoveLock(claim) && isOfDevice(claim) && !point.alreadyReported(claim.acquiredAt) && isOtherRequest(point, exit))
              point.report(exit, compose(claim), claim.text, claim.acquiredAt);
  }

  static bool isOtherRequest(const FunctionPoint &point, const Exit &exit) {
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    if (!irp)
      return false;
    if (const auto minor = plugAndPlayMinor(point, *irp))
      return minor->low > RemoveDevice || minor->high < RemoveDevice;
    return allRoles(point, [](const model::Role &role) { return !role.variant.empty() && role.variant != std::string_view("IRP_MJ_PNP"); });
  }

  static Report compose(const LockView &claim) {
    Report report;
    report.message = "the wait for all claims on " + quoted(claim.text) + " is not in the way of the remove request: from now on every acquire fails, while the device goes on";
    report.help = "release the remove lock without waiting here; to hold requests off for a while use a queue or an event";
    report.related.push_back({claim.acquiredAt, "waits here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockWaitOutsideRemove)
