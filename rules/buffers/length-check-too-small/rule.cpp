// A length is compared, with less than what is used behind the comparison.
//
//   compared: length >= n --> bytes [begin, end) are used, end > n --> report
//
// The block of a buffered control code is as long as the longer of input and output: for what is written there the larger n
// counts. Comparisons with something that is no number where it is compared are believed.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class LengthCheckTooSmall : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.structure().empty() ? point.text() : point.structure(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (isInternal(b) || !isLengthFree(b) || b.callerDecides || !b.isSizeKnown || b.isOverwritten || b.source == BufferView::Source::User)
      return Judgement::Fine;
    return tooShort(b) ? Judgement::Broken : Judgement::Fine;
  }

  /// The length that was compared and admits too little; null: there is none.
  static const BufferView::Length *tooShort(const BufferView &b) {
    const BufferView::Length *own = b.isWrite ? lengthOf(b.output) : lengthOf(b.input);
    if (!own || !admitsLess(*own, b) || (!b.isWrite && (b.source != BufferView::Source::System || !holdsInput(b))))
      return nullptr;
    if (b.isWrite && isDeviceControl(b) && !methodOf(b))
      return nullptr; // it may be any
    if (b.isWrite && b.source == BufferView::Source::System && b.input && (b.input->isBoundUnknown || isEnough(*b.input, b)))
      return nullptr; // one block: the input makes it long enough
    return own;
  }

  static const BufferView::Length *lengthOf(const std::optional<BufferView::Length> &length) { return length ? &*length : nullptr; }
  static bool isEnough(const BufferView::Length &length, const BufferView &b) { return length.covers || b.end() <= length.known.low; }

  static bool admitsLess(const BufferView::Length &length, const BufferView &b) {
    const bool isBounded = length.known.low > 0 || length.known.high < UINT32_MAX;
    return length.isTested && !length.isBoundUnknown && isBounded && !isEnough(length, b);
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const BufferView::Length &length = *tooShort(b);
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + ", up to byte " + std::to_string(b.end()) + " of the " +
                     (b.isWrite ? "output" : "input") + " of " + requestText(b) + ", but the comparison of " + quoted(length.text) + " lets " + bytesText(length.known.low) + " pass";
    report.help = b.structure.empty() ? "compare with the number of bytes that are used" : "compare with sizeof(" + b.structure + "), the size of the structure, not of a pointer to it";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(LengthCheckTooSmall)
