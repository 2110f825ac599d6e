// A handle that a program sent is resolved as if the kernel itself had opened it: nobody asks what it allows, and handles of the
// kernel are accepted too.
//
//   handle from a buffer of the request --resolved for KernelMode--> report
//
// Requests from other drivers, and paths on which RequestorMode is KernelMode, may have sent a handle of the kernel.
#include "../../common/Powers.h"

namespace irqlint {
using namespace rules;

class AccessModeKernel : public Rule {
  static constexpr size_t ModeAt = 3;
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != Argument || !isOfKind(point.contractOf(point.instr()), "resolves_handle") || point.instr().args.size() <= ModeAt)
      return;
    const ir::Operand &mode = point.instr().args[ModeAt];
    if (mode.kind == ir::Operand::Kind::Int && mode.imm == 0 && !isCallerChecked(point))
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
                     " resolves it for KernelMode" + throughFunctions(v) + ": no access is checked, and handles of the kernel are accepted";
    report.help = "pass Irp->RequestorMode (UserMode for requests of programs), and the access that the driver will make use of";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(AccessModeKernel)
