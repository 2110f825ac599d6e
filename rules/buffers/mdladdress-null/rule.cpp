// The MDL of a request is mapped, and nothing has said that there is one.
//
//   MdlAddress --compared with NULL, or the length with zero--> fine
//        |
//        +--mapped--> report: for a transfer of zero bytes the I/O manager makes no MDL
#include "../../common/Buffers.h"

namespace irqlint {
using namespace rules;

class MdlAddressNull : public Rule {
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    if (point.how() == BufferView::How::Map)
      point.require(Detail{.subject = point.text()});
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    const auto &length = isDeviceControl(b) ? b.output : b.major == Major::Read ? b.output : b.input;
    const bool isTransfer = b.major == Major::Read || b.major == Major::Write || b.major == Major::DeviceControl;
    const bool isDirect = !isDeviceControl(b) || methodOf(b) == ControlCode::InDirect || methodOf(b) == ControlCode::OutDirect;
    if (!isTransfer || !isDirect || b.isNullTested || b.isKernelMode || !length)
      return Judgement::Fine;
    return length->known.low == 0 && !length->isTested ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    const auto &length = isDeviceControl(b) || b.major == Major::Read ? b.output : b.input;
    report.message = quoted(b.what) + " maps" + throughFunctions(v) + " " + quoted(b.text) + " of " + requestText(b) + ", but nothing has compared it with NULL: there is none when " +
                     quoted(length->text) + " is zero";
    report.help = "complete a request of length zero at once, or test MdlAddress before it is mapped";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlAddressNull)
