// An event, mutex or semaphore is signalled with Wait TRUE by a function that stands in a pageable section.
//
// With TRUE the routine returns at DISPATCH_LEVEL with the dispatcher locked, up to the wait that follows. What lies between
// the two calls is the function's own code, and its page may be out.
//
//   own code --signal, Wait TRUE--> DISPATCH_LEVEL, own code --wait--> own code
//                                               |
//                                               +-- own code is pageable -> report
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class WaitTrueInPaged : public Rule {
  void atCall(CallPoint &point) const override {
    if (!point.isKind("hand_off"))
      return;
    if (const auto section = point.pageableSection())
      point.report(compose(point, *section), point.call().text);
  }

  static Report compose(const CallPoint &point, const ir::Section &section) {
    const std::string function = quoted(point.function().name.str()), callee = quoted(point.contract().name.str());
    Report report;
    report.message = callee + " with Wait TRUE returns at DISPATCH_LEVEL, but " + function + " is in the pageable section " +
                     quoted(section.name.str());
    report.help = "pass FALSE, or take " + function + " out of " + quoted(section.name.str());
    if (const SourceRange range = rangeOf(point.unit(), section.loc); range.valid())
      report.related.push_back({range, function + " is put into " + quoted(section.name.str()) + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(WaitTrueInPaged)
