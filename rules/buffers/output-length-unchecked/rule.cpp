// The answer is written into a buffer of which nothing has said that it is long enough.
//
//   bytes [begin, end) are written, and on this path the lengths of the buffer were compared with nothing --> report
//
// The block of a buffered control code is as long as the longer of input and output: one comparison of either is enough to hold
// back. A comparison that is too lenient is told by buffers/length-check-too-small.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class OutputLengthUnchecked : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && point.isWrite())
      point.require(Detail{.subject = point.structure().empty() ? point.text() : point.structure(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isSafe = isInternal(b) || !isLengthFree(b) || b.source == BufferView::Source::User || !b.output || b.callerDecides || !b.isSizeKnown || b.end() == 0;
    if (isSafe || isLongEnough(*b.output, b) || (b.input && isOneBlock(b) && isLongEnough(*b.input, b)))
      return Judgement::Fine;
    if (isDeviceControl(b) && !methodOf(b))
      return Judgement::Fine; // it may be any
    return b.output->isTested || (b.input && b.input->isTested) ? Judgement::Fine : Judgement::Broken;
  }

  static bool isLongEnough(const BufferView::Length &length, const BufferView &b) { return length.covers || b.end() <= length.known.low; }
  static bool isOneBlock(const BufferView &b) { return b.source == BufferView::Source::System; }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const bool overruns = isOneBlock(b);
    Report report;
    report.message = usedText(b) + " is written" + throughFunctions(v) + " to the output of " + requestText(b) + ", but " + quoted(b.output->text) +
                     " was compared with nothing: " + bytesText(b.end()) + " are written " +
                     (overruns ? "into a pool block that may be shorter" : "into pages that may not be so many");
    report.help = b.structure.empty() ? "fail the request when the output buffer is shorter than what is written"
                                      : "fail the request with STATUS_BUFFER_TOO_SMALL when the output buffer is shorter than sizeof(" + b.structure + ")";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(OutputLengthUnchecked)
