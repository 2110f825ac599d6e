// The handler of a remove request departs from the order in which a device goes away:
//
//   acquire --> pass the IRP down --> release and wait for all others --> detach, delete
//
//   release and wait without a claim of its own: one that still works is not waited for  -> report
//   pass the IRP down after the wait: requests that lower drivers hold never come back   -> report
//   delete, and the claim is kept or was released without waiting                       -> report
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockRemoveProtocol : public Rule {
  void atClaim(LockPoint &point) const override {
    if (!endsClaims(point.effect()) || triesToAcquire(point))
      return;
    Detail detail;
    detail.subject = point.lock().text;
    point.requireHeld(std::move(detail));
  }

  /// Nothing but this wait can make the acquire fail: whether its status is tested matters to other rules.
  static bool triesToAcquire(const LockPoint &point) {
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && !instr.callee.empty() && std::ranges::any_of(point.contractOf(instr).effects, takesClaim))
          return true;
    return false;
  }

  Report explain(const Violation &v) const override {
    if (!v.role || !isDispatch(*v.role) || !v.lock || !v.lock->forRequest || v.earlierRelease)
      return {};
    Report report;
    report.message = "the remove request waits for the claims on " + quoted(v.detail->subject) + throughWords(calledFunctions(v)) +
                     " without having one: it gives back that of a request that still runs";
    report.help = "acquire the remove lock for the remove request too, as the first thing";
    return report;
  }

  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("sent"))
      return;
    const auto irp = point.tracked();
    const std::vector<LockView> ended = point.claimsGivenBack();
    const auto waited = std::ranges::find_if(ended, [](const LockView &claim) { return claim.last && isRemoveLock(claim); });
    if (!irp || waited == ended.end())
      return;
    Report report;
    report.message = quoted(irp->text) + " is passed down only after the wait for all claims on " + quoted(waited->text) + ": requests that a lower driver holds until it sees the removal never come back";
    report.help = "pass the remove request down first, then release the remove lock and wait, then detach and delete";
    report.related.push_back({waited->acquiredAt, "waits here"});
    point.report(std::move(report), irp->text);
  }

  void atFunctionEnd(FunctionPoint &point) const override {
    if (!isDispatchEntry(point))
      return;
    for (const Exit &exit : point.exits())
      if (isJudged(exit) && deletes(exit) && !waits(exit))
        checkDeletion(point, exit);
  }

  static bool deletes(const Exit &exit) {
    return std::ranges::any_of(exit.ofSystem, [](const ObjectView &thing) { return thing.objectClass == std::string_view("device_made") && thing.state == std::string_view("deleted"); });
  }

  static bool waits(const Exit &exit) {
    const auto last = [](const LockView &claim) { return claim.last; };
    return std::ranges::any_of(exit.claims.balanced, last) || std::ranges::any_of(exit.claims.givenBack, last);
  }

  static void checkDeletion(FunctionPoint &point, const Exit &exit) {
    const std::vector<TrackedView> objects = point.tracked(exit);
    const TrackedView *irp = handedOver(objects);
    const auto minor = irp ? plugAndPlayMinor(point, *irp) : std::nullopt;
    if (!minor || minor->low != RemoveDevice || minor->high != RemoveDevice)
      return;
    for (const auto *claims : {&exit.claims.taken, &exit.claims.balanced})
      for (const LockView &claim : *claims)
        if (isRemoveLock(claim) && isOfDevice(claim) && !point.alreadyReported(claim.acquiredAt))
          point.report(exit, compose(claim, claims == &exit.claims.taken), claim.text, claim.acquiredAt);
  }

  static Report compose(const LockView &claim, bool kept) {
    Report report;
    report.message = "the remove request deletes the device without waiting for the claims on " + quoted(claim.text) +
                     (kept ? ", and keeps its own" : ": it only gives back its own") + ", so requests that still run use freed memory";
    report.help = "after the IRP was passed down, release the remove lock with the call that waits for all others, then detach and delete";
    report.related.push_back({claim.acquiredAt, kept ? "acquired here" : "released here"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockRemoveProtocol)
