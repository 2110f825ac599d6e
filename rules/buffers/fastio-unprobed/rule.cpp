// The system calls the driver with addresses of a program, in fast I/O: nobody has looked at them, and the driver does not either.
//
//   given --probed, or its pages locked--> checked
//     |  --the caller is kernel mode--> trusted
//     +--read or written--> report
//
// For control codes of the other methods the I/O manager has compared such addresses with the end of user space; so it is told
// where the code is one of METHOD_NEITHER, or where this path has not even looked at the code.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class FastIoUnprobed : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Access)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isRaw = isGiven(b) && b.source == BufferView::Source::User && !b.isEmbedded && !b.isKernelMode && b.probe.empty();
    const bool isNeither = b.code ? methodOf(b) == ControlCode::Neither : !b.isCodeChecked;
    return isRaw && isNeither ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = usedText(b) + " is " + (b.isWrite ? "written" : "read") + throughFunctions(v) + " at " + quoted(b.text) +
                     ", which is the address that the program passed, as it is" + (b.code ? ", for " + requestText(b) : "") + ": nobody has probed it, and it may be one of the kernel";
    report.help = std::string("inside a __try, probe it for ") + (b.isWrite ? "writing" : "reading") +
                  " unless the previous mode is KernelMode; or return FALSE, so that the request comes as an IRP";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(FastIoUnprobed)
