// Pages of a buffer are mapped into system space so that the processor would run what stands in them.
//
// What comes from a caller or a device is data. A mapping that may be executed turns any jump that goes astray, or is led astray,
// into code of the attacker.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class ExecutableMapping : public Rule {
  void atCall(CallPoint &point) const override {
    if (point.isKind("executable_mapping") && !point.isKind("must_succeed_mapping"))
      point.report(compose(point), point.argText(0));
  }

  static Report compose(const CallPoint &point) {
    Report report;
    report.message = quoted(point.contract().name.str()) + " maps the pages of " + quoted(point.argText(0)) + " executable: MdlMappingNoExecute is not in the priority";
    report.help = "combine the priority with MdlMappingNoExecute";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(ExecutableMapping)
