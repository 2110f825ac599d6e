// A pointer that stands inside of what the caller sent is followed as if it were one of the kernel.
//
//   pointer read from a buffer --probed, or its pages locked--> checked
//        |                     --the request is from kernel mode--> trusted
//        +--followed--> report
//
// No method of a control code does anything for such pointers: the I/O manager does not know that they are there.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class EmbeddedPointer : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isUsers = b.source == BufferView::Source::User && b.isEmbedded && !b.isKernelMode && isDeviceControl(b);
    return isUsers && b.probe.empty() ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " at " + quoted(b.text) + ", a pointer that stands in the buffer of " +
                     requestText(b) + ": the caller chose it, and nobody has probed it";
    report.help = std::string("capture the pointer, probe it for ") + (b.isWrite ? "writing" : "reading") +
                  " inside a __try unless RequestorMode is KernelMode; better, let the data follow the structure in the same buffer";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(EmbeddedPointer)
