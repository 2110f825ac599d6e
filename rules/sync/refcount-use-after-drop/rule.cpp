// A reference count is dropped, and then read again to find out whether it was the last one.
//
//   interlocked decrement, result thrown away    count 2 -> 1
//        | meanwhile another thread drops the last reference, sees zero and frees the object
//   count is read again                          reads freed memory; or both see zero, and both free
//
// Only the result of the decrement tells who was last. Held locks may make the two steps one.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RefcountUseAfterDrop : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("decrement") || point.resultUsed() || !point.heldLocks().empty() ||
        point.memory(0).kind == MemoryView::Kind::Stack)
      return;
    const ir::Place *count = point.call().args.empty() ? nullptr : placeAt(point.function(), point.call().args[0]);
    const ir::Instr *read = count ? secondRead(point, *count) : nullptr;
    if (!read)
      return;
    const std::string object = point.argText(0);
    Report report;
    report.message = "the count is read again after " + quoted(point.contract().name.str()) + " dropped " +
                     quoted(object) +
                     ": another thread may have dropped the last reference in between, and have freed the object";
    report.help = "decide by the result of " + quoted(point.contract().name.str());
    report.related.push_back({rangeOf(point.unit(), read->loc), "the count is read again here and compared with zero"});
    point.report(std::move(report), object);
  }

  /// The next access to the count, before any decision, if it is a plain read that is compared with zero.
  static const ir::Instr *secondRead(const CallPoint &point, const ir::Place &count) {
    const ir::Function &function = point.function();
    for (const ir::Instr *instr : straightAfter(function, point.call())) {
      if (instr->op == ir::Op::Load && samePlace(function, instr->place, count))
        return isComparedWithZero(function, *instr) && !isAssertion(*instr) ? instr : nullptr;
      const bool touched =
          (instr->op == ir::Op::Addr || instr->op == ir::Op::Store) && samePlace(function, instr->place, count);
      if (touched || locks(point, *instr) || replaces(*instr, count))
        return nullptr;
    }
    return nullptr;
  }

  /// It checks what the author knows already.
  static bool isAssertion(const ir::Instr &read) { return read.macro.str().find("ASSERT") != std::string_view::npos; }

  /// The pointer through which the count is reached leads elsewhere from here on.
  static bool replaces(const ir::Instr &instr, const ir::Place &count) {
    return instr.op == ir::Op::Store && count.base == ir::Place::Base::Var &&
           instr.place.base == ir::Place::Base::Var && instr.place.var == count.var && instr.place.path.empty();
  }

  static bool locks(const CallPoint &point, const ir::Instr &instr) {
    return instr.op == ir::Op::Call && !instr.callee.empty() &&
           point.contractOf(instr).has(model::Effect::Kind::Acquire);
  }

  /// Somebody decides by the comparison, instead of only asserting it.
  static bool decides(const ir::Function &function, const ir::Instr &comparison) {
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Assume && sourceOf(function, instr.a) == &comparison)
          return false;
    return true;
  }

  static bool isComparedWithZero(const ir::Function &function, const ir::Instr &read) {
    const auto isRead = [&](const ir::Operand &operand) { return sourceOf(function, operand) == &read; };
    const auto isZero = [](const ir::Operand &operand) {
      return operand.kind == ir::Operand::Kind::Int && operand.imm == 0;
    };
    for (const ir::Block &block : function.blocks) {
      if (block.term.kind == ir::Terminator::Kind::Branch && isRead(block.term.cond))
        return true;
      for (const ir::Instr &instr : block.instrs) {
        if (instr.op == ir::Op::Un && instr.un == ir::UnOp::LNot && isRead(instr.a) && decides(function, instr))
          return true;
        const bool compares = instr.op == ir::Op::Bin && (instr.bin == ir::BinOp::Eq || instr.bin == ir::BinOp::Ne ||
                                                          instr.bin == ir::BinOp::SLe || instr.bin == ir::BinOp::SGt ||
                                                          instr.bin == ir::BinOp::ULe || instr.bin == ir::BinOp::UGt);
        if (compares && decides(function, instr) &&
            ((isRead(instr.a) && isZero(instr.b)) || (isZero(instr.a) && isRead(instr.b))))
          return true;
      }
    }
    return false;
  }
};

} // namespace irqlint

IRQLINT_RULE(RefcountUseAfterDrop)
