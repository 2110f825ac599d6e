// The member of the request that is used is not the one where the method of the control code puts the data.
//
//   method         input              output           wrong
//   buffered       SystemBuffer       SystemBuffer     MdlAddress, Type3InputBuffer, UserBuffer
//   in, out direct SystemBuffer       MdlAddress       Type3InputBuffer, UserBuffer
//   neither        Type3InputBuffer   UserBuffer       SystemBuffer
//
// With METHOD_NEITHER drivers make an MDL themselves and hang it at the request: that is no fault.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class WrongBufferForMethod : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access || point.how() == BufferView::How::Map)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (!isDeviceControl(b) || !methodOf(b) || isFramework(b) || b.isEmbedded || b.isNullTested || b.isKernelMode)
      return Judgement::Fine;
    if (b.source == BufferView::Source::Mapped && b.how == BufferView::How::Access)
      return Judgement::Fine; // told where the pages were mapped
    return isWrong(b) ? Judgement::Broken : Judgement::Fine;
  }

  static bool isWrong(const BufferView &b) {
    switch (*methodOf(b)) {
    case ControlCode::Buffered: return b.source != BufferView::Source::System;
    case ControlCode::InDirect:
    case ControlCode::OutDirect: return b.source == BufferView::Source::User;
    default: return b.source == BufferView::Source::System;
    }
  }

  static const char *rightFor(const BufferView &b) {
    switch (*methodOf(b)) {
    case ControlCode::Buffered: return "input and output are in AssociatedIrp.SystemBuffer";
    case ControlCode::InDirect:
    case ControlCode::OutDirect: return "the input is in AssociatedIrp.SystemBuffer, the other buffer is described by MdlAddress";
    default: return "the input is at Type3InputBuffer of the stack location, the output at UserBuffer";
    }
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " uses " + quoted(b.text) + throughFunctions(v) + " for " + requestText(b) + ", where " + rightFor(b);
    report.help = "use the member that belongs to the method, or change the method of the control code";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(WrongBufferForMethod)
