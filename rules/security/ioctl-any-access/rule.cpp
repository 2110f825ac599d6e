// A control code asks for no right to the device, and does something powerful for the caller.
//
//   code with FILE_ANY_ACCESS --a value of the caller goes into a privileged access--> report
//
// The value was looked at, or the access is no matter of hardware; values that nobody looks at are told of by
// security/hw-primitive-user-controlled, whatever the code asks for.
#include "../../common/Powers.h"

namespace irqlint {
using namespace rules;

class IoctlAnyAccess : public Rule {
  static constexpr unsigned AnyAccess = 0;
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    Detail detail{.subject = point.instr().text, .callee = Name(point.text())};
    if (point.how() != Argument)
      return;
    detail.kinds = kindsOf(point.contractOf(point.instr()));
    detail.tag = isApproved(point);
    if (powerOf(detail))
      point.require(std::move(detail));
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &detail) const override {
    if (!b.major)
      return Judgement::Open;
    if (!isControlCode(b) || b.isKernelMode || ControlCode(*b.code).access != AnyAccess)
      return Judgement::Fine;
    const bool isToldBetter = powerOf(detail)->isHardware && !b.isCallerValueTested && !detail.tag;
    return isToldBetter ? Judgement::Fine : Judgement::Broken;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = requestText(b) + " asks for FILE_ANY_ACCESS, and lets the caller decide" + throughFunctions(v) + " " + std::string(powerOf(*v.detail)->words) + " (" +
                     quoted(v.detail->callee.str()) + "): a handle without any right is enough";
    report.help = "define the code with FILE_READ_ACCESS or FILE_WRITE_ACCESS, and give these rights to administrators alone";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(IoctlAnyAccess)
