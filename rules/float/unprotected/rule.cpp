// Code uses floating-point registers that belong to whoever was interrupted.
//
//   a value of floating type is read or written, and the system enters the code with no state saved:
//     32-bit x86, any routine                 -> report
//     elsewhere, an interrupt service routine -> report; a thread's own scalar registers are saved by the system
//   the state is saved, here or by a caller   -> right
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class FloatUnprotected : public Rule {
  enum Tag { Elsewhere, X86 };
  static constexpr model::Level NoLevelHelps = model::High + 1;

  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    if (!isFloat(point.unit(), point.place().type) || !(point.where() == firstUse(point.function(), point.unit())))
      return;
    Detail detail;
    detail.subject = point.function().name.string();
    detail.callee = Name(point.text().empty() ? "value" : point.text());
    detail.tag = is32Bit(point.unit()) ? X86 : Elsewhere;
    point.requireSomeLock({Name("float_state")}, NoLevelHelps, std::move(detail));
  }

  static bool isFloat(const ir::UnitTables &unit, ir::TypeId type) { return type < unit.types.size() && unit.types[type].kind == ir::TypeKind::Float; }

  /// One report per function is enough: of its first use.
  static SourceRange firstUse(const ir::Function &function, const ir::UnitTables &unit) {
    SourceRange first;
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if ((instr.op == ir::Op::Load || instr.op == ir::Op::Store) && isFloat(unit, instr.place.type))
          if (const SourceRange use = rangeOf(unit, instr.loc); use.valid() && (!first.valid() || use < first))
            first = use;
    return first;
  }

  static bool is32Bit(const ir::UnitTables &unit) {
    return std::ranges::any_of(unit.types, [](const ir::Type &type) { return type.kind == ir::TypeKind::Pointer && type.bits == 32; });
  }

  static bool interrupts(const model::Role &role) { return role.entryKnown && role.low > model::Dispatch; }

  Report explain(const Violation &v) const override {
    if (!v.role || (v.detail->tag != X86 && !interrupts(*v.role)))
      return {};
    Report report;
    report.message = "floating-point " + quoted(v.detail->callee.str()) + " is used" + throughWords(calledFunctions(v)) +
                     " while the registers are not saved" + (interrupts(*v.role) ? ", in code that interrupts others" : "");
    report.help = interrupts(*v.role) ? "compute with integers here, or leave the computation to a DPC or a thread"
                                      : "save the floating-point state before, and restore it after";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(FloatUnprotected)
