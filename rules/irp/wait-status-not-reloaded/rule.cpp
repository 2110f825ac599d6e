// After the wait for a pended IRP the code goes on with STATUS_PENDING, which is all that the lower driver returned. It is a
// success status, so every failure of the request counts as success.
//
//   status = send --pending--> wait --status = status block--> fine
//                               +----status tested for success, or returned--> report
#include "../../common/Irps.h"

namespace irqlint {
using namespace rules;

class IrpWaitStatusNotReloaded : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    if (point.isWrite() || !isStatusVariable(point) || !isTestedOrReturned(point.function(), point.instr()))
      return;
    for (const TrackedView &irp : point.trackedObjects())
      if (goesOnWithPending(irp) && !looksAtFinalStatus(point)) {
        point.report(compose(point, irp), point.text());
        return;
      }
  }

  static bool isStatusVariable(const AccessPoint &point) {
    const ir::Place &place = point.place();
    return point.instr().op == ir::Op::Load && place.base == ir::Place::Base::Var && place.path.empty() &&
           place.type < point.unit().types.size() && point.unit().types[place.type].name == std::string_view("NTSTATUS");
  }

  static bool goesOnWithPending(const TrackedView &irp) {
    const TrackedView::Aspect *lower = irp.find("irp.lower"), *block = irp.find("irp.status_block"), *waited = irp.find("irp.waited");
    const bool ours = (block && block->local) || irp.is("irp.from", "incoming") || irp.asAtEntry("irp.from");
    return ours && lower && lower->isRead && lower->value && lower->value->low == StatusPending && lower->value->high == StatusPending &&
           waited && waited->value && waited->value->low == waited->value->high && !irp.is("irp.pending", "marked");
  }

  /// Compared with 0, as NT_SUCCESS does, or returned.
  static bool isTestedOrReturned(const ir::Function &function, const ir::Instr &load) {
    std::vector<uint32_t> carriers{*load.result};
    const auto carries = [&](const ir::Operand &o) { return o.kind == ir::Operand::Kind::Temp && std::ranges::count(carriers, o.temp) != 0; };
    for (const ir::Block &block : function.blocks) {
      for (const ir::Instr &instr : block.instrs) {
        const bool moves = instr.op == ir::Op::Cast || instr.op == ir::Op::Set;
        if (moves && carries(instr.a) && instr.result)
          carriers.push_back(*instr.result);
        const bool compares = instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::Eq;
        if (compares && ((carries(instr.a) && isZero(instr.b)) || (carries(instr.b) && isZero(instr.a))))
          return true;
      }
      if (block.term.kind == ir::Terminator::Kind::Return && carries(block.term.value))
        return true;
    }
    return false;
  }

  static bool isZero(const ir::Operand &o) { return o.kind == ir::Operand::Kind::Int && o.imm == 0; }

  /// Somewhere the function reads a status block, or hands one to a second routine.
  static bool looksAtFinalStatus(const AccessPoint &point) {
    const auto isBlock = [](Name record) { return record.str().ends_with("IO_STATUS_BLOCK"); };
    const auto inBlock = [&](const ir::Place &place) { return std::ranges::any_of(place.path, [&](const ir::Selector &s) { return isBlock(s.record); }); };
    const auto &types = point.unit().types;
    int handed = 0;
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs) {
        if ((instr.op == ir::Op::Load && inBlock(instr.place)) || instr.op == ir::Op::Copy)
          return true;
        for (const ir::Operand &a : instr.args)
          if (a.type < types.size() && types[a.type].kind == ir::TypeKind::Pointer && types[a.type].element < types.size())
            handed += isBlock(types[types[a.type].element].name);
      }
    return handed > 1;
  }

  static Report compose(const AccessPoint &point, const TrackedView &irp) {
    Report report;
    report.message = quoted(point.text()) + " is still STATUS_PENDING after the wait for " + irpWords(irp) + ": a request that failed counts as success";
    report.help = "after the wait, load " + quoted(point.text()) + " from the status block of the IRP";
    if (const TrackedView::Aspect *sent = irp.find("irp"); sent && sent->since.valid())
      report.related.push_back({sent->since, "this call returned STATUS_PENDING"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(IrpWaitStatusNotReloaded)
