// The address of a kernel object is written into the buffer that goes back to the caller.
//
// Where things lie in kernel memory is what an attacker has to guess; whoever tells has done half of the attack. Addresses are
// pointers to structures and functions, and what `&` takes; a void pointer may be a handle, and is none of this rule's matter.
#include "../../common/Buffers.h"
#include "../../common/Code.h"

namespace irqlint {
using namespace rules;

class KernelPointerLeak : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && point.isWrite() && point.instr().op == ir::Op::Store && isKernelAddress(point))
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isMeantAsAnswer = !b.output || b.output->isTested || b.source != BufferView::Source::System;
    return isMeantAsAnswer && goesToUserMode(b) && !b.isCallersValue && !b.isOverwritten ? Judgement::Broken : Judgement::Fine;
  }

  /// The value was read from somewhere, or returned by a call, as a pointer to a structure; or it is the address of something.
  static bool isKernelAddress(const BufferPoint &point) {
    const ir::Operand &value = point.instr().a;
    if (value.kind == ir::Operand::Kind::Function)
      return true;
    const ir::Instr *source = sourceOf(point.function(), value);
    if (!source)
      return false;
    if (source->op == ir::Op::Addr)
      return source->place.base != ir::Place::Base::Temp && std::ranges::none_of(source->place.path, [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
    return (source->op == ir::Op::Load || source->op == ir::Op::Call) && isPointerToRecord(point.unit(), source->type);
  }

  static bool isPointerToRecord(const ir::UnitTables &unit, ir::TypeId id) {
    if (id >= unit.types.size() || unit.types[id].kind != ir::TypeKind::Pointer || unit.types[id].element >= unit.types.size())
      return false;
    const ir::TypeKind element = unit.types[unit.types[id].element].kind;
    return element == ir::TypeKind::Record || element == ir::TypeKind::Function;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = "a kernel address is written" + throughFunctions(v) + " to " + usedText(b) + ", in the output of " + requestText(b) + ": it tells a program where kernel memory lies";
    report.help = "give the caller a number of the driver's own instead, and look the object up by it";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(KernelPointerLeak)
