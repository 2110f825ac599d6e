// A request is completed, and more bytes are said to be its answer than the driver has written: the caller gets what happened to
// lie in the pool block.
//
//   [ what the caller sent | what the driver wrote | never written )   Information reaches in there --> report
//
// Counted is up to the last byte that was written; holes before it are the matter of buffers/padding-leak. More than the buffer
// holds is told by buffers/information-exceeds-output.
#include "../../common/Buffers.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class InformationUninitLeak : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Answer)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!mayCopyBack(b) || b.written.high == INT64_MAX)
      return Judgement::Fine;
    if (!b.major)
      return Judgement::Open;
    const bool isElsewhere = b.major == Major::Read && b.written.high == 0; // in the pages of the caller, perhaps
    if (!copiesBack(b) || !isAnswerBlock(b) || isElsewhere || !b.output || exceedsOutput(b))
      return Judgement::Fine;
    if (b.input && (b.input->covers || b.input->isBoundUnknown))
      return Judgement::Fine;
    return b.size.low > filled(b) || (isWholeOutput(b) && b.output->known.high > filled(b)) ? Judgement::Broken : Judgement::Fine;
  }

  /// The driver's own bytes, or those that the caller certainly has sent.
  static int64_t filled(const BufferView &b) { return std::max(b.written.high, b.input ? b.input->known.low : 0); }

  static bool isWholeOutput(const BufferView &b) { return b.output->isSize && !b.output->isBoundUnknown; }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const int64_t known = filled(b);
    Report report;
    report.message = requestText(b) + " is completed" + throughFunctions(v) + " with " +
                     (isWholeOutput(b) ? "the whole output buffer" : bytesText(b.size.low)) + " as its answer, but " +
                     (known ? "only the first " + bytesText(known) + " of it were written" : "nothing of it was written") +
                     ": the rest is old kernel memory, which the caller gets to see";
    report.help = "set IoStatus.Information to what was written, or zero the output buffer first (only the output: it holds the input as well)";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(InformationUninitLeak)
