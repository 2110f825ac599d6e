// An address of the caller is checked by a routine that raises where it is bad, and nobody catches that.
//
//   probe inside of __try/__except, here or in a caller --> fine
//   probe elsewhere --> report: the exception leaves the driver
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class ProbeOutsideTry : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Probe)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const bool isUsers = b.source == BufferView::Source::User && !b.isKernelMode && !isInternal(b);
    return isUsers && !b.isGuarded ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = quoted(b.what) + " checks" + throughFunctions(v) + " the address " + quoted(b.text) + " that the caller of " + requestText(b) +
                     " chose, outside of a __try: where the address is bad it raises an exception that nobody catches";
    report.help = "call it inside a __try, with an __except that fails the request with GetExceptionCode()";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ProbeOutsideTry)
