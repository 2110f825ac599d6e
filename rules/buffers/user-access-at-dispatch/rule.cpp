// Memory of the caller is touched at an IRQL where a page that is out cannot be brought in.
//
//   below DISPATCH_LEVEL --read or written--> fine
//   DISPATCH_LEVEL       --pages locked, used through the mapping--> fine
//        |
//        +--read or written at the caller's address--> report
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class UserAccessAtDispatch : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isUserMemory(b) && b.irql.low >= model::Dispatch ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " in memory of the caller of " + requestText(b) + " at " +
                     model::levelName(b.irql.low) + ": the page may be out, and cannot be brought in at that level";
    report.help = "copy between the caller's memory and your own before the level is raised or after it is lowered, or lock the pages with an MDL and use their mapping";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UserAccessAtDispatch)
