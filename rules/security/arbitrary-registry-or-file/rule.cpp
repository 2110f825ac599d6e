// A program sends a name, and the driver opens the key or file of that name with the rights of the kernel.
//
//   name from a buffer --opened, no check of the caller's rights--> report
//                      |--with the check forced, or while the caller is impersonated--> fine
//                      +--compared, or a function was asked about it-----------------> fine
//
// Codes that only handles with write access can send are taken to be closed by the descriptor of the device.
#include "../../common/CallersNames.h"

namespace irqlint {
using namespace rules;

class CallersNameOpened : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    const ir::Instr &call = point.instr();
    if (point.how() != Argument || call.op != ir::Op::Call || !isOfKind(point.contractOf(call), "opens_named"))
      return;
    const bool isRegistry = isOfKind(point.contractOf(call), "registry");
    if (isChecked(point) || isApproved(point) || impersonates(point) || isCompared(point))
      return;
    Detail detail{.subject = call.text, .callee = Name(point.text())};
    detail.tag = isRegistry;
    point.require(std::move(detail));
  }

  /// The attributes, or the options of the routine, force the check.
  static bool isChecked(const BufferPoint &point) {
    const ir::Function &function = point.function();
    for (const ir::Operand &argument : point.instr().args)
      if (const auto local = variableAt(function, argument); local && isAttributes(point, function.vars[*local].type))
        return mayForceCheck(function, argument);
    const bool hasAttributes = std::ranges::any_of(point.instr().args, [&](const ir::Operand &a) {
      const ir::Type &type = point.unit().types[a.type];
      return type.kind == ir::TypeKind::Pointer && isAttributes(point, type.element);
    });
    return hasAttributes; // built elsewhere
  }

  static bool isAttributes(const BufferPoint &point, ir::TypeId type) {
    const Name name = point.unit().types[type].name;
    return name == std::string_view("OBJECT_ATTRIBUTES") || name == std::string_view("_OBJECT_ATTRIBUTES");
  }

  static bool isCompared(const BufferPoint &point) {
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return i.op == ir::Op::Call && isOfKind(point.contractOf(i), "checks_name"); });
    });
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isOpenToReaders(b) ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    Report report;
    report.message = std::string("the caller of ") + requestText(*v.ofBuffer) + " names the " + (v.detail->tag ? "registry key" : "file") + " that " + quoted(v.detail->callee.str()) +
                     " opens" + throughFunctions(v) + ": it is opened with the rights of the kernel, whatever the caller may do";
    report.help = "force the check of the caller's rights (OBJ_FORCE_ACCESS_CHECK), or impersonate the caller; or let it choose among names that the driver has";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CallersNameOpened)
