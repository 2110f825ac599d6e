// A pointer that stands in memory of the caller is probed, and then read from there again for the access.
//
//   read args->Data --probed--> checked address
//                     |
//                     +--args->Data read again--> report: it may be another address by now
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class ProbeThenRecapture : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access && !point.isWrite())
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isShared = isUserMemory(b) || (b.source == BufferView::Source::Mapped && isDeviceControl(b) && !b.isKernelMode);
    return b.isRecaptured && isShared ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is read" + throughFunctions(v) + " again from memory of the caller of " + requestText(b) +
                     ", after the address that stood there was probed: by now another one may stand there, which nobody has probed";
    report.help = "copy the pointer to a variable of the driver first; probe the copy, and use the copy";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ProbeThenRecapture)
