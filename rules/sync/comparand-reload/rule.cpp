// The comparand of a compare-exchange comes from a plain read of the very memory that is exchanged.
//
//   old = target           plain read: the compiler may do it again whenever it likes
//   new = f(old)           may use the first read
//   exchange if target==old  may use a second one: it then succeeds although `new` was made of another value
//
// A volatile read is done once. What came from an earlier exchange, or was computed, is no read.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ComparandReload : public Rule {
  static constexpr unsigned Target = 0, Comparand = 2;

  void atCall(CallPoint &point) const override {
    if (!point.isKind("compare_exchange") || !point.isPlainRead(Comparand, Target) ||
        point.memory(Target).kind == MemoryView::Kind::Stack)
      return;
    const std::string comparand = point.argText(Comparand);
    Report report;
    report.message = "the comparand " + quoted(comparand) + " of " + quoted(point.contract().name.str()) +
                     " comes from a plain read of the target, which the compiler may repeat: the exchange may then "
                     "succeed with a stale value";
    report.help = "read the target once through a volatile access";
    point.report(std::move(report), comparand);
  }
};

} // namespace irqlint

IRQLINT_RULE(ComparandReload)
