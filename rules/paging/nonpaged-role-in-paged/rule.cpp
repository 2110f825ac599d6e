// A routine that the system calls at DISPATCH_LEVEL or above stands in a pageable section.
//
// The role decides: one whose level is fixed at DISPATCH_LEVEL or above, or whose range ends there and is really
// used to its end. Dispatch routines are not meant: their range ends there too, but who calls them is the stack's
// design.
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class NonpagedRoleInPaged : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const auto section = point.pageableSection();
    if (!section)
      return;
    for (const model::Role &role : point.roles())
      if (runsAtDispatch(role))
        return point.report(point.range(point.function().loc), compose(point, role, *section),
                            point.function().name.string() + " as " + role.type.string());
  }

  static Report compose(const FunctionPoint &point, const model::Role &role, const ir::Section &section) {
    const std::string function = quoted(point.function().name.str()), where = quoted(section.name.str());
    Report report;
    report.message = function + " is in the pageable section " + where + ", but " + roleWords(role);
    report.help = "take " + function + " and what it calls out of " + where + ", so that it is always resident";
    if (const SourceRange range = point.range(section.loc); range.valid())
      report.related.push_back({range, function + " is put into " + where + " here"});
    if (const SourceRange range = point.range(role.source.loc); range.valid())
      report.related.push_back({range, function + " gets its role " + role.type.string() + " here"});
    return report;
  }

  static std::string roleWords(const model::Role &role) {
    if (!role.phrase.empty())
      return role.phrase;
    return "a " + role.type.string() + (role.demonic ? " may be called at " : " is called at ") +
           model::levelName(role.high);
  }
};

} // namespace irqlint

IRQLINT_RULE(NonpagedRoleInPaged)
