// What stands in the caller's buffer says how much of it, or where in it, is used: and nothing was compared with it.
//
//   n = buffer->Count --compared--> bounded
//    |
//    +--bytes of the buffer are used at n, up to n, or n of them--> report
//
// A sum that is compared and may be too large for its type is told by buffers/length-arith-overflow.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class EmbeddedLengthUntrusted : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (!b.callerDecides || b.isCallerValueTested)
      return Judgement::Fine;
    if (isInternal(b) || !isLengthFree(b) || b.isEmbedded || b.source == BufferView::Source::User || (isDeviceControl(b) && !methodOf(b)))
      return Judgement::Fine;
    return isLongEnough(b.input, b) || isLongEnough(b.output, b) ? Judgement::Fine : Judgement::Broken;
  }

  /// Even for the largest number that may stand there.
  static bool isLongEnough(const std::optional<BufferView::Length> &length, const BufferView &b) {
    const bool isSmall = b.begin.high < UINT32_MAX && b.size.high < UINT32_MAX;
    return length && (length->covers || (isSmall && b.begin.high + b.size.high <= length->known.low));
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " in the buffer of " + requestText(b) +
                     (b.isSizeCallers ? ", as many bytes as stands in the buffer itself" : ", at a place that stands in the buffer itself") + ": the caller chose the number, and nothing was compared with it";
    report.help = "compare the number with what is left of the buffer before it is used, and fail the request when it is larger";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(EmbeddedLengthUntrusted)
