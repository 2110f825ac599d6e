// An exception filter that always says "go on looking": the handler behind it never runs, and the __try does nothing.
//
//   __try { … } __except (EXCEPTION_CONTINUE_SEARCH) { … } --> report
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class FilterConstant : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const auto &regions = point.function().regions;
    for (size_t i = 1; i < regions.size(); ++i) {
      if (regions[i].kind != ir::SehRegion::Kind::Except || regions[i].filter != ir::SehRegion::Filter::ContinueSearch)
        continue;
      Report report;
      report.message = "the filter of this __try is always EXCEPTION_CONTINUE_SEARCH: its handler never runs, and exceptions pass as if there were none";
      report.help = "use EXCEPTION_EXECUTE_HANDLER, or a filter that looks at the code of the exception; or leave the __try out";
      point.report(point.range(regions[i].loc), std::move(report), "__try");
    }
  }
};

} // namespace irqlint

IRQLINT_RULE(FilterConstant)
