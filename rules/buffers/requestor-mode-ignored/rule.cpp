// Where a request comes from decides how its addresses are to be treated, and this code treats them the other way.
//
//   RequestorMode    addresses may be       to do
//   UserMode         only of user space     probe, or lock the pages as UserMode
//   KernelMode       any                    no probe: it would refuse addresses of the kernel
//
// Told: pages of the caller that are locked as if the kernel had asked; a probe on the path of requests that come from the
// kernel; a probe of what is read or written, whatever the mode is, since other drivers read and write as well.
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class RequestorModeIgnored : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Probe)
      point.require(Detail{.subject = point.text(), .once = true});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    if (b.source != BufferView::Source::User || isInternal(b))
      return Judgement::Fine;
    return locksAsKernel(b) || probesForKernel(b) || probesWhoever(b) ? Judgement::Broken : Judgement::Fine;
  }

  /// The address is one that the caller chose, whoever that is.
  static bool isChosen(const BufferView &b) {
    return b.isEmbedded || isFramework(b) || isGiven(b) || (isDeviceControl(b) && methodOf(b) == ControlCode::Neither);
  }

  static bool locksAsKernel(const BufferView &b) { return b.checkedAs && b.checkedAs->high == 0 && isChosen(b) && b.probe.empty() && !b.isModeTested; }
  static bool probesForKernel(const BufferView &b) { return b.isKernelMode && (!b.checkedAs || b.checkedAs->low == 1); }
  static bool probesWhoever(const BufferView &b) {
    return !b.checkedAs && !b.isModeTested && !b.isEmbedded && (b.major == Major::Read || b.major == Major::Write);
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    const std::string address = quoted(b.text), call = quoted(b.what);
    Report report;
    if (locksAsKernel(b)) {
      report.message = call + " locks" + throughFunctions(v) + " the pages at " + address + " as KernelMode, which allows any address; but it is the caller of " + requestText(b) +
                       " who chose it, and it may be one of the kernel";
      report.help = "lock the pages with the mode of the request, Irp->RequestorMode or what the framework says of it";
    } else if (probesForKernel(b)) {
      report.message = call + " checks" + throughFunctions(v) + " " + address + " on the path of requests that come from kernel mode: their addresses of the kernel are refused, and those of programs go unchecked";
      report.help = "probe when the mode of the request is UserMode";
    } else {
      report.message = call + " checks" + throughFunctions(v) + " " + address + " of " + requestText(b) + " without a look at RequestorMode: for requests of the kernel, whose buffers lie in its own space, it raises";
      report.help = "probe only when Irp->RequestorMode is not KernelMode";
    }
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(RequestorModeIgnored)
