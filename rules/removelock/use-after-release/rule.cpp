// The device extension is used after the claim that kept it was given back.
//
//   CLAIM --release--> none --read or write of the device extension--> report
//                        +---of what was read before, of the IRP------> fine
#include "../../common/RemoveLocks.h"

namespace irqlint {
using namespace rules;

class RemoveLockUseAfterRelease : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const auto ended = point.endedClaim();
    if (!ended || !isRemoveLock(*ended) || ended->last || !isOfDevice(*ended) || isForOthers(point))
      return;
    Report report;
    report.message = quoted(point.text()) + " is " + (point.isWrite() ? "written" : "read") + " after the claim on " + quoted(ended->text) +
                     " was given back: the device may be removed in between, and its extension freed";
    report.help = "release the remove lock last, or take what is needed into a local variable before";
    report.related.push_back({ended->acquiredAt, "released here"});
    point.report(std::move(report), ended->text, true);
  }

  /// To which device the IRP goes, and what is detached and deleted: told by removelock/not-held-on-forward and remove-protocol.
  static bool isForOthers(const AccessPoint &point) {
    if (point.isWrite() || !point.instr().result)
      return false;
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && !instr.callee.empty() && isOther(point.contractOf(instr)) &&
            std::ranges::any_of(instr.args, [&](const ir::Operand &argument) { return isTemp(argument, *point.instr().result); }))
          return true;
    return false;
  }

  static bool isOther(const model::Contract &contract) { return isOfKind(contract, "calls_driver") || isOfKind(contract, "detaches_device") || isOfKind(contract, "deletes_device"); }
};

} // namespace irqlint
IRQLINT_RULE(RemoveLockUseAfterRelease)
