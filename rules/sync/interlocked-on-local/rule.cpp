// An interlocked operation on a local variable of which no other thread can know.
//
//   address goes to                       : who else can reach the variable
//   interlocked operations alone          : nobody                                   -> report
//   an unknown function, memory, a lambda : maybe somebody                           -> silent
//
// One lone operation whose result is thrown away is the old way to write a memory barrier.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class InterlockedOnLocal : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("interlocked"))
      return;
    const MemoryView memory = point.memory(0);
    if (memory.kind != MemoryView::Kind::Stack || !memory.local || !isPrivate(point, *memory.local) ||
        isBarrier(point, *memory.local))
      return;
    Report report;
    report.message = quoted(point.contract().name.str()) + " works on the local variable " + quoted(memory.text) +
                     ", which no other thread can reach: it protects nothing";
    report.help = "use a plain operation, or check whether a shared variable was meant";
    if (memory.from.valid())
      report.related.push_back({memory.from, quoted(memory.text) + " is a local variable"});
    point.report(std::move(report), memory.text);
  }

  static bool isPrivate(const CallPoint &point, uint32_t variable) {
    const ir::Function &function = point.function();
    if (function.vars[variable].isParam)
      return false; // often a macro's or a template's way to take any operand
    const AddressUses uses = addressUsesOf(function, variable);
    return !uses.storedAway && !uses.lost && std::ranges::all_of(uses.arguments, [&](const AddressUses::Argument &use) {
      return use.index == 0 && !use.call->callee.empty() && isOfKind(point.contractOf(*use.call), "interlocked");
    });
  }

  /// Nothing else ever looks at the variable.
  static bool isBarrier(const CallPoint &point, uint32_t variable) {
    if (point.resultUsed())
      return false;
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Load && isIn(instr.place, variable))
          return false;
    return true;
  }
};

} // namespace irqlint

IRQLINT_RULE(InterlockedOnLocal)
