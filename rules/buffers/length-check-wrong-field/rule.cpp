// The length of the other side was compared.
//
//   what the caller sent is read      and only the output length was compared --> report
//   pages of the output are written   and only the input length was compared  --> report
//
// An answer in the block of a buffered control code may go by the input length: the block is as long as the longer of the two.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class LengthCheckWrongField : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.structure().empty() ? point.text() : point.structure(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isJudged = isDeviceControl(b) && methodOf(b) && b.input && b.output && b.isSizeKnown && b.end() > 0 && !b.callerDecides && !b.isOverwritten;
    if (!isJudged || (b.isWrite ? b.source != BufferView::Source::Mapped : b.source != BufferView::Source::System || !holdsInput(b)))
      return Judgement::Fine;
    const BufferView::Length &needed = b.isWrite ? *b.output : *b.input, &other = b.isWrite ? *b.input : *b.output;
    const bool isOtherCompared = other.isTested && !other.isBoundUnknown && other.known.low > 0;
    return isOtherCompared && !needed.isTested && !needed.covers && needed.known.low < b.end() ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const BufferView::Length &needed = b.isWrite ? *b.output : *b.input, &other = b.isWrite ? *b.input : *b.output;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written to the output" : "read from the input") + throughFunctions(v) + " of " + requestText(b) + ", but the path has compared " +
                     quoted(other.text) + ", not " + quoted(needed.text) + ": the caller chooses both";
    report.help = "compare " + quoted(needed.text) + " with " + (b.structure.empty() ? std::string("what is used") : "sizeof(" + b.structure + ")");
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(LengthCheckWrongField)
