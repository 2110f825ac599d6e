// A system service is given an address that the caller chose. Called by its Zw name it believes that the kernel calls, and does not
// check the address.
//
//   address of the caller --not probed, its pages not locked--> handed to a Zw routine that reads or writes there -> report
//
// Addresses that a buffer holds count too. A probed address inside of a __try at least is one of user space.
#include "../../common/Powers.h"

namespace irqlint {
using namespace rules;

class UserPointerToService : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && point.instr().op == ir::Op::Call && isOfKind(point.contractOf(point.instr()), "trusts_addresses"))
      point.require(Detail{.subject = point.instr().text, .callee = Name(point.text())});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (b.source != BufferView::Source::User || isInternal(b) || b.isKernelMode)
      return Judgement::Fine;
    const bool isTheCallers = b.isEmbedded || isFramework(b) || isGiven(b) || (isDeviceControl(b) && methodOf(b) == ControlCode::Neither);
    return isTheCallers && b.probe.empty() ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = quoted(v.detail->callee.str()) + (b.isWrite ? " writes" : " reads") + throughFunctions(v) + " at " + quoted(b.text) + ", an address that the caller of " +
                     requestText(b) + " chose; called from the kernel, it does not check that it is one of user space";
    report.help = "copy what the caller sent into memory of the driver, and hand over that; or probe the address, inside of a __try, and lock its pages";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(UserPointerToService)
