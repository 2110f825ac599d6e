// Memory is used through the address that a mapping call gave, and nobody has looked whether it gave one.
//
//   mapped --tested, not null--> THERE
//     |
//     +--used-----------------> report
//
// MDLs of requests, MDLs whose pages the driver has locked itself, and device memory. What was built over nonpaged pool is mapped
// already, and calls that stop the machine or raise instead of failing never give null.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class UncheckedMapping : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    const bool isMapped = b.source == BufferView::Source::Mapped || b.source == BufferView::Source::Own;
    return isMapped && !b.isEmbedded && !b.isNullTested && !b.isGuarded ? Judgement::Broken : isMapped ? Judgement::Fine : Judgement::Open;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) +
                     " where the pages were mapped, but nothing has tested that address: the mapping fails when the system is short of memory, and gives NULL";
    report.help = "test the address, and fail the request with STATUS_INSUFFICIENT_RESOURCES when it is NULL";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UncheckedMapping)
