// Memory of the caller is touched where no handler would catch what happens when it is gone.
//
//   probed --read or written inside of __try/__except, here or in a caller--> fine
//     |  --its pages locked--> fine
//     +--read or written--> report
//
// Of requests of METHOD_NEITHER, and of addresses that the driver itself has probed. That nobody has probed is the matter of
// buffers/neither-unprobed, which is told instead.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class UserAccessOutsideTry : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return isUserMemory(b) && !b.isGuarded ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " in memory of the caller of " + requestText(b) +
                     ", outside of a __try: another thread of the program may have freed it, and the exception crashes the machine";
    report.help = "copy once between the caller's memory and your own, inside a __try with an __except, and work on the copy";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UserAccessOutsideTry)
