// A request is completed, and more bytes are said to be its answer than fit into the buffer of the caller.
//
//   completed, Information > output length --error status--> nothing is copied
//                                          \--success, warning--> that many bytes are copied --> report
//
// The block of a buffered request is as long as the longer of input and output: what lies behind is pool memory of somebody else.
// Where the answer was written without any comparison, buffers/output-length-unchecked has told it.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class InformationExceedsOutput : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Answer)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!mayCopyBack(b))
      return Judgement::Fine;
    if (!b.major)
      return Judgement::Open;
    return copiesBack(b) && isAnswerBlock(b) && exceedsOutput(b) && !isToldAtTheWrite(b) ? Judgement::Broken : Judgement::Fine;
  }

  /// Or it is not known whether there is a copy at all: only a device that asks for it gets one for reads.
  static bool isToldAtTheWrite(const BufferView &b) {
    return !b.output->isTested && (b.major == Major::Read || (!(b.input && b.input->isTested) && b.written.low > 0));
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const bool isRead = b.major == Major::Read;
    Report report;
    report.message = requestText(b) + " is completed" + throughFunctions(v) + " with " + saidText(b) + " as its answer, but " + lengthText(*b.output) + ": " +
                     (isRead ? "the I/O manager copies more than the caller asked for" : "the I/O manager copies bytes from behind the buffer to the caller");
    report.help = "set IoStatus.Information to the bytes that were written, which are at most " + quoted(b.output->text) + ", or fail the request when that is too small";
    return report;
  }

  static std::string saidText(const BufferView &b) {
    if (b.input && b.input->isSize)
      return "as many bytes as " + quoted(b.input->text) + " says";
    return (b.size.low == b.size.high ? "" : "at least ") + bytesText(b.size.low);
  }

  static std::string lengthText(const BufferView::Length &length) {
    if (!length.isTested)
      return quoted(length.text) + " was compared with nothing";
    return quoted(length.text) + " may be " + std::to_string(length.known.low) + " on this path";
  }
};

} // namespace irqlint
IRQLINT_RULE(InformationExceedsOutput)
