// What a caller sent is read before anything has said that it sent so much.
//
//   bytes [begin, end) of the input are read, and on this path the input length was compared with nothing --> report
//
// That the comparison is too lenient is told by buffers/length-check-too-small, that the other length was compared by
// buffers/length-check-wrong-field. Lengths that come from a table or from unknown code are believed.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class InputLengthUnchecked : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite())
      point.require(Detail{.subject = point.structure().empty() ? point.text() : point.structure(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isSafe = isInternal(b) || b.source != BufferView::Source::System || !holdsInput(b) || !b.input || b.isOverwritten;
    if (isSafe || !b.isSizeKnown || b.input->covers || b.end() <= b.input->known.low || b.callerDecides)
      return Judgement::Fine;
    const bool isOtherTested = b.output && b.output->isTested;
    return b.input->isTested || isOtherTested ? Judgement::Fine : Judgement::Broken;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is read" + throughFunctions(v) + " from the input of " + requestText(b) + ", but " + quoted(b.input->text) +
                     " was compared with nothing: it takes " + bytesText(b.end()) + ", and the caller may have sent none";
    report.help = b.structure.empty() ? "fail the request when the input is shorter than what is read"
                                      : "fail the request when the input is shorter than sizeof(" + b.structure + ")";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(InputLengthUnchecked)
