// A function is called that the caller's buffer says to be there: the program chooses what runs in the kernel.
//
//   address read from a buffer --the request is from kernel mode--> trusted
//        |
//        +--called--> report
//
// Internal control codes come from other drivers, which may hand over routines.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class UserFunctionPointer : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Call)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return !b.isKernelMode && (isDeviceControl(b) || isFramework(b) || isGiven(b)) ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = quoted(b.what.empty() ? b.text : b.what) + " is called" + throughFunctions(v) + ", and its address stands in the buffer of " + requestText(b) +
                     ": the caller chooses what code the kernel runs";
    report.help = "never call what a request brings: let it name one of the driver's own routines by a number that is checked";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(UserFunctionPointer)
