// The pages of a METHOD_IN_DIRECT buffer are written. The I/O manager has locked them for reading only.
//
//   MdlAddress: METHOD_IN_DIRECT   probed and locked for reading: data for the device
//               METHOD_OUT_DIRECT  probed and locked for writing: room for the answer
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class WriteToInDirect : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && point.isWrite())
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isMapping = isDeviceControl(b) && b.source == BufferView::Source::Mapped && !b.isEmbedded && !b.isKernelMode;
    return isMapping && methodOf(b) == ControlCode::InDirect ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is written" + throughFunctions(v) + " to the pages of " + requestText(b) + ", which were locked for reading only: they may belong to a file or to other processes";
    report.help = "define the control code with METHOD_OUT_DIRECT when the driver writes the answer there";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(WriteToInDirect)
