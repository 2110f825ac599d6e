// A handle that a program sent is resolved without saying what it must be: a file where an event is expected.
//
//   handle from a buffer of the request --resolved with no object type--> report
//
// Without a type the object manager checks no type, and for UserMode not the access either. Handles that the driver itself opened
// are what it opened.
#include "../../common/Powers.h"

namespace irqlint {
using namespace rules;

class ObjectTypeNull : public Rule {
  static constexpr size_t TypeAt = 2;
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != Argument || !isOfKind(point.contractOf(point.instr()), "resolves_handle") || point.instr().args.size() <= TypeAt)
      return;
    const ir::Operand &type = point.instr().args[TypeAt];
    if (type.kind == ir::Operand::Kind::Int && type.imm == 0)
      point.require(Detail{.subject = point.instr().text, .callee = Name(point.text())});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isInternal(b) || b.isKernelMode ? Judgement::Fine : Judgement::Broken;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = "the handle " + valueText(*v.ofBuffer) + "comes from the caller of " + requestText(*v.ofBuffer) + ", and " + quoted(v.detail->callee.str()) +
                     " takes any type of object for it" + throughFunctions(v) + ": the caller chooses what the driver takes for the object that it expects";
    report.help = "pass the type of object that is expected";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ObjectTypeNull)
