// Pages are mapped by a call that stops the machine when it cannot map them.
//
// System address space runs short on busy machines. A mapping that may fail costs one request, one that may not costs all.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class MustSucceedMapping : public Rule {
  void atCall(CallPoint &point) const override {
    if (point.isKind("must_succeed_mapping"))
      point.report(compose(point), point.argText(0));
  }

  static Report compose(const CallPoint &point) {
    Report report;
    report.message = quoted(point.contract().name.str()) + " maps " + quoted(point.argText(0)) + " here in the form that stops the machine when there is no room to map it";
    report.help = "use the form that returns NULL then, and fail the request with STATUS_INSUFFICIENT_RESOURCES";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MustSucceedMapping)
