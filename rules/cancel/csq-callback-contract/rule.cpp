// A callback of a cancel-safe queue does what the queue does not expect.
//
//   insert, remove, peek: called with the queue's lock held --a request is completed there----------> report
//   remove:               neither calls nor writes anything ------------------------------------------> report
//   complete-cancelled:   called without it, the queue has let go --returns, the request still ours-> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class CsqCallbackContract : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const bool locked = allRoles(point, isUnderLock), cancelled = allRoles(point, isForCancelled);
    if (allRoles(point, isRemoval) && point.isRegistered() && doesNothing(point.function()))
      return point.report(point.range(point.function().loc), stillListed(point), point.function().name.string());
    if (!locked && !cancelled)
      return;
    for (const Exit &exit : point.exits()) {
      if (!exit.certain || exit.kind != Exit::Kind::Return)
        continue;
      for (const TrackedView &irp : point.tracked(exit))
        if (locked && irp.is("irp", "completed"))
          told(point, exit, irp, irp.find("irp")->since, underLock(irp));
        else if (cancelled && irp.parameter && isStillOurs(irp) && !exit.unknownRan)
          told(point, exit, irp, exit.where, lost(irp));
    }
  }

  static bool isUnderLock(const model::Role &role) {
    return std::ranges::any_of(std::to_array<std::string_view>({"IO_CSQ_INSERT_IRP", "IO_CSQ_INSERT_IRP_EX", "IO_CSQ_REMOVE_IRP", "IO_CSQ_PEEK_NEXT_IRP"}),
                               [&](std::string_view type) { return role.type == type; });
  }
  static bool isRemoval(const model::Role &role) { return role.type == std::string_view("IO_CSQ_REMOVE_IRP"); }

  /// Nothing is called, and nothing but its own variables is written.
  static bool doesNothing(const ir::Function &function) {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call || ((instr.op == ir::Op::Store || instr.op == ir::Op::Copy) && (instr.place.base != ir::Place::Base::Var || !instr.place.path.empty())))
          return false;
    return true;
  }

  static Report stillListed(const FunctionPoint &point) {
    Report report;
    report.message = quoted(point.function().name.str()) + " takes no request out of the queue: one that was removed or cancelled is found there again";
    report.help = "unlink the request from where the insert callback has put it";
    return report;
  }

  static bool isForCancelled(const model::Role &role) { return role.type == std::string_view("IO_CSQ_COMPLETE_CANCELED_IRP"); }

  /// A request that is completed stands there, one that is lost at the way out.
  static void told(FunctionPoint &point, const Exit &exit, const TrackedView &irp, const SourceRange &at, Report report) {
    if (!at.valid() || point.alreadyReported(at))
      return;
    if (at == exit.where)
      point.report(exit, std::move(report), irp.text, at);
    else
      point.report(at, std::move(report), irp.text);
  }

  static Report underLock(const TrackedView &irp) {
    Report report;
    report.message = "the request " + quoted(irp.text) + " is completed in a callback that the queue calls with its lock held: completion routines run under the lock, and the queue goes on with a request that is gone";
    report.help = "only link and unlink requests in this callback; to refuse one, return an error status from the insert routine of a queue that was set up with the extended form";
    return report;
  }

  static Report lost(const TrackedView &irp) {
    Report report;
    report.message = "the cancelled request " + quoted(irp.text) + " is lost: the queue has let go of it, and its callback returns without completing it";
    report.help = "complete the request with STATUS_CANCELLED and an Information of 0";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CsqCallbackContract)
