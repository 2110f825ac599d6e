// The answer is written over what the caller sent, and then that is read.
//
//   SystemBuffer:  [ input                ]
//                  [ output       ]           the same bytes
//
//   a member of the output is written --> a member of the input at the same bytes is read --> report
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class InplaceOverlap : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite() && !point.structure().empty())
      point.require(Detail{.subject = point.structure()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.isOverwritten || b.overwrittenAs.empty() || b.overwrittenAs == std::string_view(b.structure))
      return Judgement::Fine; // a program may look at its own answer
    if (!b.major)
      return Judgement::Open;
    const bool isOneBlock = isDeviceControl(b) && methodOf(b) == ControlCode::Buffered && b.source == BufferView::Source::System && !b.isEmbedded;
    return isOneBlock ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is read" + throughFunctions(v) + " after a member of " + quoted(b.overwrittenAs.string()) + " was written to the same bytes: input and output of " + requestText(b) +
                     " lie in one block";
    report.help = "copy what the caller sent to variables of your own before the first byte of the answer is written";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(InplaceOverlap)
