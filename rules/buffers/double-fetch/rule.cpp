// The driver decides by a value in memory of the caller, and reads it there once more.
//
//   read, compared --read again--> report: another thread of the program has changed it in between
//        |
//        +--copied before into memory of the driver--> fine
//
// Shared pages of direct requests are the matter of buffers/double-fetch-direct.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class DoubleFetch : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite())
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isUserMemory(b) && b.isFetchedAgain ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is read" + throughFunctions(v) + " once more from memory of the caller of " + requestText(b) +
                     ", though the path has decided by what stood there: another thread of the program may have changed it in between";
    report.help = "copy it to a variable of the driver once, and check and use the copy";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(DoubleFetch)
