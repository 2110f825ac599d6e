// Fewer bytes were probed than are used: the rest may lie behind the end of user space.
//
//   bytes [0, n) probed --bytes [begin, end) used, end <= n--> fine
//           |
//           +--end > n--> report
//
// Reported where the numbers are certain, or where a fixed number was probed and as much as the caller has said is used.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class ProbeSizeMismatch : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (!isProbed(b) || !isUserMemory(b) || b.probeCovers || !b.isSizeKnown)
      return Judgement::Fine;
    const bool isMore = b.end() > b.probed.high;
    return isMore || isAllOf(b.input, b) || isAllOf(b.output, b) ? Judgement::Broken : Judgement::Fine;
  }

  /// All is used of a buffer that may be longer than the fixed number that was probed.
  static bool isAllOf(const std::optional<BufferView::Length> &length, const BufferView &b) {
    return length && length->isSize && b.probed.constant() && !length->isBoundUnknown && length->known.high > b.probed.high;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    const bool isMore = b.end() > b.probed.high;
    const std::string used = isMore ? "up to " + bytesText(b.end()) + " from " + quoted(b.text) : "as many bytes at " + quoted(b.text) + " as the caller says";
    report.message = usedText(b) + (b.isWrite ? " writes" : " reads") + throughFunctions(v) + " " + used + ", but of this address of the caller of " + requestText(b) +
                     " only " + bytesText(b.probed.high) + " were probed";
    report.help = "probe with the length that is used afterwards";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ProbeSizeMismatch)
