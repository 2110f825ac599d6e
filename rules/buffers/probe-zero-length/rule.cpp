// As many bytes are probed as the caller says, which may be none; and the buffer is used all the same.
//
//   probe of n bytes, n from the caller --n compared--> fine
//        |
//        +--used--> report: a probe of zero bytes checks nothing, not even the address
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class ProbeZeroLength : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (!isProbed(b) || !isUserMemory(b) || b.probeCovers || !b.isSizeKnown || b.end() == 0 || b.callerDecides)
      return Judgement::Fine;
    const bool mayBeNone = b.probed.low <= 0 && b.probed.high > 0 && b.probed.high >= b.end();
    return mayBeNone && isFree(b.input, b) && isFree(b.output, b) && (b.input || b.output) ? Judgement::Broken : Judgement::Fine;
  }

  /// Nothing has compared the length, and it is not what is used.
  static bool isFree(const std::optional<BufferView::Length> &length, const BufferView &b) {
    return !length || (!length->isTested && !length->covers && length->known.low < b.end());
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " at " + quoted(b.text) + ", but the number of bytes probed there may be zero: then "
                     "the probe has checked nothing, and the address that the caller of " + requestText(b) + " chose may be one of the kernel";
    report.help = "fail the request when the buffer is shorter than what is used, before the probe";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ProbeZeroLength)
