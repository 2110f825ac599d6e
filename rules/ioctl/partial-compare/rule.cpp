// A control code is told by a part of it: codes with another method or another required access get to the same handler.
//
//   code & mask, code >> 2 --decides, and the whole code is never looked at--> report
//
// Then the program chooses the method: a handler for a system buffer is reached with METHOD_NEITHER, or without the access that
// the code should have asked for.
#include "../../common/Devices.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PartialCompare : public Rule {
  static constexpr int64_t MethodBits = 0x3, AccessBits = 0xC000;
  enum class Seen : uint8_t { No, Whole, Part };

  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    const ir::Terminator *partial = nullptr;
    for (const ir::Block &block : function.blocks) {
      for (const ir::Instr &instr : block.instrs)
        if (isElsewhere(function, instr))
          return;
      if (block.term.kind == ir::Terminator::Kind::Switch) {
        const Seen seen = seenOf(function, block.term.cond, false);
        if (seen == Seen::Whole)
          return;
        if (seen == Seen::Part && block.term.cases.size() > 1)
          partial = &block.term;
      }
    }
    if (!partial)
      return;
    Report report;
    report.message = "control codes are told by " + quoted(partial->text) + ", a part of them without method and access: a code with another method or less access gets to the same handler";
    report.help = "compare the whole code with the values that CTL_CODE gives";
    point.report(point.range(partial->loc), std::move(report), partial->text);
  }

  /// The whole code is compared, handed over or stored: the rest of it may be looked at there. So may a masked method or access.
  static bool isElsewhere(const ir::Function &function, const ir::Instr &instr) {
    if (instr.op == ir::Op::Bin && instr.bin >= ir::BinOp::Eq)
      return seenOf(function, instr.a, false) != Seen::No || seenOf(function, instr.b, false) != Seen::No;
    const bool keeps = instr.op == ir::Op::Store && instr.place.base != ir::Place::Base::Var;
    return (keeps && seenOf(function, instr.a, false) == Seen::Whole) ||
           (instr.op == ir::Op::Call && std::ranges::any_of(instr.args, [&](const ir::Operand &value) { return seenOf(function, value, false) == Seen::Whole; }));
  }

  /// Whether the value is the code of the request, or a part that says nothing of method and access.
  static Seen seenOf(const ir::Function &function, const ir::Operand &value, bool isCut, int depth = 0) {
    const ir::Instr *source = depth < 6 ? sourceOf(function, value) : nullptr;
    if (!source)
      return Seen::No;
    if (source->op == ir::Op::Bin && source->b.kind == ir::Operand::Kind::Int) {
      const bool masks = source->bin == ir::BinOp::And, shifts = source->bin == ir::BinOp::LShr || source->bin == ir::BinOp::AShr;
      return masks || shifts ? seenOf(function, source->a, isCut || shifts || (source->b.imm & (MethodBits | AccessBits)) == 0, depth + 1) : Seen::No;
    }
    if (source->op != ir::Op::Load)
      return Seen::No;
    if (!source->place.path.empty())
      return source->place.path.back().field.str().ends_with("ControlCode") ? (isCut ? Seen::Part : Seen::Whole) : Seen::No;
    const ir::Instr *store = source->place.base == ir::Place::Base::Var ? onlyStoreTo(function, source->place.var) : nullptr;
    return store && store->op == ir::Op::Store ? seenOf(function, store->a, isCut, depth + 1) : Seen::No;
  }
};

} // namespace irqlint

IRQLINT_RULE(PartialCompare)
