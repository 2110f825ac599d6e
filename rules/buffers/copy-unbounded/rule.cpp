// As many bytes as the caller says are copied to where only so many fit.
//
//   size: a length of the request, or a number in its buffer --compared, or cut to what fits--> bounded
//    |
//    +--copied to an array or a variable--> report
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class CopyUnbounded : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite())
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.room)
      return Judgement::Fine;
    if (!b.major)
      return Judgement::Open;
    const bool fits = b.isSizeKnown && b.size.high <= *b.room;
    return fits || isInternal(b) || !isLengthFree(b) || !sizeFrom(b) ? Judgement::Fine : Judgement::Broken;
  }

  /// What says how much is copied, and was compared with nothing that keeps it small; null: no such thing.
  static const char *sizeFrom(const BufferView &b) {
    if (b.isSizeCallers && !b.isCallerValueTested)
      return "a number in the buffer itself";
    for (const auto *length : {&b.input, &b.output})
      if (*length && (*length)->isSize && b.begin.low == 0 && b.begin.high == 0 && !(*length)->isBoundUnknown && (*length)->known.high > *b.room)
        return (*length)->text.c_str();
    return nullptr;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const std::string from = sizeFrom(b);
    Report report;
    report.message = usedText(b) + throughFunctions(v) + " copies from the buffer of " + requestText(b) + " to " + quoted(b.into) + ", where " + bytesText(*b.room) + " fit, but " +
                     (b.isSizeCallers ? from : quoted(from)) + " says how many: the caller chose it, and nothing keeps it small";
    report.help = "fail the request when more is to be copied than sizeof(" + b.into + ")";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(CopyUnbounded)
