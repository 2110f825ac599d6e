// The address that a caller sent was bad, the handler caught the exception, and the caller is told that all went well.
//
//   memory of the caller, in a __try --raises--> handler --IoStatus.Status is an error--> fine
//                                                  +------IoStatus.Status is success----> report: the answer was not produced
//
// The status may be set by the handler, or be left as it was before; every way from the handler on must end so.
#include "../../common/Buffers.h"
#include "../../common/HandlerAnswers.h"

namespace irqlint {
using namespace rules;

class SuccessFromHandler : public Rule {
  enum Tag { LeftSo, SetSo };
  bool looksAtBuffers() const override { return true; }

  void atBuffer(BufferPoint &point) const override {
    const bool isUse = point.how() == BufferView::How::Access || point.how() == BufferView::How::Probe;
    const ir::Function &function = point.function();
    const ir::BlockId block = isUse && !function.regions.empty() ? blockOf(function, point.instr()) : ir::NoBlock;
    const uint32_t region = block == ir::NoBlock ? 0 : caughtBy(function, function.blocks[block]);
    const auto success = region ? successAfter(point, region) : std::nullopt;
    if (!success)
      return;
    Detail detail{.subject = "__try", .callee = Name(point.text()), .once = true};
    detail.tag = success->stored ? SetSo : LeftSo;
    detail.limitAt = rangeOf(point.unit(), success->stored ? success->stored->loc : function.regions[region].loc);
    point.require(std::move(detail));
  }

  Judgement judgeBuffer(const BufferView &b, const Detail &) const override {
    if (!b.major)
      return Judgement::Open;
    return b.source == BufferView::Source::User && !b.isKernelMode && !isInternal(b) ? Judgement::Broken : Judgement::Fine;
  }

  Report explain(const Violation &v) const override {
    const BufferView &b = *v.ofBuffer;
    Report report;
    report.message = "when the address " + quoted(b.text) + " of the caller is bad" + throughFunctions(v) + ", " + requestText(b) + " is answered with success: the handler " +
                     (v.detail->tag == SetSo ? "sets the status to success" : "leaves the status as it was, which is success");
    report.help = "take the status from GetExceptionCode() in the handler, and set Information to 0";
    if (v.detail->limitAt.valid())
      report.related.push_back({v.detail->limitAt, v.detail->tag == SetSo ? "success is stored here" : "the handler of this __try does not change the status"});
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(SuccessFromHandler)
