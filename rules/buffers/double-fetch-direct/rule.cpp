// A field in pages that are shared with the caller is checked, and read there once more.
//
//   mapping of MdlAddress --field read, compared--> decided --read again--> report: the program has changed it in between
//
// The pages are locked, not the program: it keeps its own mapping of them. Data that nothing decides by may be read as often as
// one likes. Memory at addresses of the caller is the matter of buffers/double-fetch.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class DoubleFetchDirect : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite())
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isField = !b.member.empty() && b.source == BufferView::Source::Mapped;
    return isField && b.isFetchedAgain && !b.isKernelMode && isDeviceControl(b) ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is read" + throughFunctions(v) + " once more from the mapped pages of " + requestText(b) +
                     ", though the path has decided by what stood there: the program still has these pages and may have changed it in between";
    report.help = "copy the field to a variable of the driver once, and check and use the copy";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(DoubleFetchDirect)
