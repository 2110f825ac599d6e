// Memory at an address that the caller chose is touched, and nobody has checked that the address is one of its own.
//
//   RAW --probed, or its pages locked--> checked
//    |  --the request is from kernel mode--> trusted
//    +--read or written--> report
//
// Of requests of METHOD_NEITHER; addresses that stand inside of a buffer are the matter of buffers/embedded-pointer.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class NeitherUnprobed : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isUsers = b.source == BufferView::Source::User && !b.isEmbedded && !b.isKernelMode && !isInternal(b);
    if (!isUsers || !b.probe.empty())
      return Judgement::Fine;
    return isFramework(b) || (isDeviceControl(b) && methodOf(b) == ControlCode::Neither) ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " at " + quoted(b.text) + ", an address that the caller of " +
                     requestText(b) + " chose and nobody has probed: it may be one of the kernel";
    report.help = std::string("inside a __try, probe it for ") + (b.isWrite ? "writing" : "reading") + " first unless RequestorMode is KernelMode; better, define the control code with METHOD_BUFFERED";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(NeitherUnprobed)
