// A number of the caller is added to or multiplied before it is compared: the sum begins again at 0 and passes.
//
//   if (in->Offset + in->Length > length) fail      Offset 0xFFFFFFF0, Length 0x20: 0x10 is not larger
//    --> bytes at Offset, or Length of them, are used --> report
//
// Numbers that were compared before, each by itself, cannot do that.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class LengthArithOverflow : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isJudged = !isInternal(b) && isLengthFree(b) && !b.isEmbedded && b.source != BufferView::Source::User;
    return isJudged && b.callerDecides && !b.wraps.empty() ? Judgement::Broken : Judgement::Fine;
  }

  /// Callers may have no names for the numbers.
  static std::string sumText(const BufferView &b) { return b.wraps.find("...") == std::string::npos ? quoted(b.wraps) : "a sum or product of these numbers"; }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " in the buffer of " + requestText(b) + " by what stands in it, and what was compared is " +
                     sumText(b) + ", which begins again at 0 when it exceeds 32 bits";
    report.help = "compare each number first, and then what is left: if (offset > length || size > length - offset); or add with a routine that tells of the overflow";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(LengthArithOverflow)
