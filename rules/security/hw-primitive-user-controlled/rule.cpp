// The program that sends a request says which register, port or physical address the driver touches for it. Whoever can open the
// device then owns the machine: with the MSR of the system call entry, or with page tables, nothing is out of reach.
//
//   value from a buffer --compared with nothing--> register, port, physical address of a privileged access -> report
//
// Values that the path compared with something, or asked a function about, are taken to be allowed.
#include "../../common/Powers.h"

namespace irqlint {
using namespace rules;

class HwPrimitiveUserControlled : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() != Argument)
      return;
    Detail detail{.subject = point.instr().text, .callee = Name(point.text()), .kinds = kindsOf(point.contractOf(point.instr()))};
    if (const Power *power = powerOf(detail); power && power->isHardware && !isApproved(point))
      point.require(std::move(detail));
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isInternal(b) || b.isKernelMode || b.isCallerValueTested ? Judgement::Fine : Judgement::Broken;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = "the caller of " + requestText(b) + " decides" + throughFunctions(v) + " " + std::string(powerOf(*v.detail)->words) + ": the value " + valueText(b) + "goes to " +
                     quoted(v.detail->callee.str()) + " compared with nothing";
    report.help = "let callers name an operation, and keep the registers, ports and addresses in the driver; or compare with a list of those that are allowed";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(HwPrimitiveUserControlled)
