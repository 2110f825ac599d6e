// A request is passed down without a claim on the remove lock under which the driver passes down others.
//
//   CLAIM --send--> fine: the lower device cannot go
//   none  --send--> report, in a driver that claims the lock for other requests before it sends them
//
// Requests of an open handle that carry no data (create, close, cleanup) are left out: the handle itself keeps the stack.
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockNotHeldOnForward : public Rule {
  static constexpr model::Level NoLevelIsEnough = 16;

  void atObject(ObjectPoint &point) const override {
    if (point.effect().lockClass != std::string_view("irp") || point.effect().what != std::string_view("sent"))
      return;
    const auto irp = point.tracked();
    if (!irp || !isIncoming(*irp) || !claimsForOthers(point))
      return;
    Detail detail;
    detail.subject = irp->text;
    detail.tag = !point.claimsGivenBack().empty();
    detail.once = true;
    point.requireSomeLock({Name(RemoveLockClass)}, NoLevelIsEnough, std::move(detail));
  }

  static bool isIncoming(const TrackedView &irp) { return irp.is("irp.from", "incoming") || (irp.parameter && irp.asAtEntry("irp.from")); }

  /// Another function takes a claim, and passes requests down itself.
  static bool claimsForOthers(const ObjectPoint &point) {
    for (const auto &[object, uses] : point.objects())
      for (const ObjectUse &use : uses)
        if (use.function && use.function != &point.function() && use.contract && use.kind == ObjectUse::Kind::Passed && std::ranges::any_of(use.contract->effects, takesClaim) &&
            sends(point, *use.function))
          return true;
    return false;
  }

  static bool sends(const ObjectPoint &point, const ir::Function &function) {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && !instr.callee.empty() && isOfKind(point.contractOf(instr), "calls_driver"))
          return true;
    return false;
  }

  Report explain(const Violation &v) const override {
    if (!v.role || !isDispatch(*v.role) || isOfHandle(*v.role))
      return {};
    Report report;
    report.message = quoted(v.detail->subject) + " is passed down" + throughWords(calledFunctions(v)) +
                     (v.detail->tag ? " after the remove lock was released" : " without the remove lock that protects other requests of this driver") + ": the lower device may be gone by then";
    report.help = "acquire the remove lock before the device extension is used, and release it when the call has returned or in the completion routine";
    return report;
  }

  static bool isOfHandle(const model::Role &role) {
    constexpr std::string_view OfHandle[] = {"IRP_MJ_CREATE", "IRP_MJ_CLOSE", "IRP_MJ_CLEANUP", "IRP_MJ_SHUTDOWN"};
    return std::ranges::find(OfHandle, role.variant.str()) != std::end(OfHandle);
  }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockNotHeldOnForward)
