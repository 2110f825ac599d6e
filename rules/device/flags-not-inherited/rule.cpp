// A device object says how data is handed to it for reads and writes. In a stack only the device on top is asked, so that a filter must say
// the same as the device below; and a device can ask for one kind of transfer only.
//
//   the driver attaches, passes on or handles reads or writes, and never reads the flags of another device,
//   nor sets a transfer flag itself                                                               -> report at the attach
//   flags |= buffered | direct                                                                    -> report
//
// The first only when all of the driver is known and nobody else looks after it.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class FlagsNotInherited : public Rule {
  static constexpr const char *Flags = "DEVICE_OBJECT::Flags";

  void atModuleEnd(ModulePoint &module) const override {
    for (const ObjectUse &use : usesOf(module, Flags))
      if (use.kind == ObjectUse::Kind::Write && use.function && use.instr && (setBits(*use.function, *use.instr) & Both) == Both)
        module.report(use.where, functionName(use.function), composeBoth(), "DO_BUFFERED_IO | DO_DIRECT_IO");
    checkInheritance(module);
  }

  static constexpr int64_t Both = BufferedTransfer | DirectTransfer;

  /// The constants that a store adds to what the place holds.
  static int64_t setBits(const ir::Function &function, const ir::Instr &store) {
    const ir::Instr *value = store.op == ir::Op::Store ? sourceOf(function, store.a) : nullptr;
    int64_t bits = store.op == ir::Op::Store && store.a.kind == ir::Operand::Kind::Int ? store.a.imm : 0;
    for (int depth = 0; value && value->op == ir::Op::Bin && value->bin == ir::BinOp::Or && depth < 8; ++depth) {
      const ir::Instr *next = nullptr;
      for (const ir::Operand *side : {&value->a, &value->b}) {
        if (side->kind == ir::Operand::Kind::Int)
          bits |= side->imm;
        else
          next = sourceOf(function, *side);
      }
      value = next;
    }
    return bits;
  }

  static void checkInheritance(ModulePoint &module) {
    const std::vector<ModuleCall> attaches = module.callsOfKind("attaches_device");
    if (attaches.empty() || !module.isWhole() || isLookedAfter(module) || !takesTransfers(dispatchTable(module)))
      return;
    for (const ObjectUse &use : usesOf(module, Flags))
      if (isForeignRead(use) || choosesTransfer(use))
        return;
    module.report(attaches.front().where, functionName(attaches.front().from), composeMissing(attaches.front()), attaches.front().instr->text);
  }

  static bool takesTransfers(const DispatchTable &table) { return table.has(Major::Read) || table.has(Major::Write); }

  static bool choosesTransfer(const ObjectUse &use) {
    if (use.kind == ObjectUse::Kind::Passed || use.kind == ObjectUse::Kind::Escapes)
      return true;
    return use.kind == ObjectUse::Kind::Write && use.function && use.instr && (setBits(*use.function, *use.instr) & Both);
  }

  /// The flags go anywhere but back to where they came from.
  static bool isForeignRead(const ObjectUse &use) {
    if (use.kind != ObjectUse::Kind::Read || !use.function || !use.instr || !use.instr->result)
      return use.kind == ObjectUse::Kind::Read;
    return !goesBack(*use.function, *use.instr, *use.instr->result, 0);
  }

  static bool goesBack(const ir::Function &function, const ir::Instr &load, uint32_t temp, int depth) {
    bool back = false;
    for (const ir::Block &block : function.blocks) {
      if (isTemp(block.term.cond, temp) || isTemp(block.term.value, temp))
        return false;
      for (const ir::Instr &instr : block.instrs) {
        bool reads = false;
        forEachOperand(instr, [&](const ir::Operand &operand) { reads |= isTemp(operand, temp); });
        if (!reads)
          continue;
        if (instr.op == ir::Op::Store && samePlace(function, instr.place, load.place))
          back = true;
        else if (instr.result && instr.op != ir::Op::Call && depth < 6 && goesBack(function, load, *instr.result, depth + 1))
          back = true;
        else
          return false;
      }
    }
    return back;
  }

  static Report composeBoth() {
    Report report;
    report.message = "the device asks for buffered and for direct transfers at once; only one of them can be done";
    report.help = "set one of DO_BUFFERED_IO and DO_DIRECT_IO: the one that the device below has, or the one that the routines expect";
    return report;
  }

  static Report composeMissing(const ModuleCall &attach) {
    Report report;
    report.message = "the device is attached with " + quoted(attach.contract->name.str()) +
                     " and gets reads or writes, but the driver never looks at the flags of the device below";
    report.help = "copy DO_BUFFERED_IO, DO_DIRECT_IO and DO_POWER_PAGABLE from the device below to the new one before it is made ready";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FlagsNotInherited)
