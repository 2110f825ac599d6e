// A function that stands in a pageable section raises the IRQL to DISPATCH_LEVEL: its own next instruction may be
// on a page that is out, and at that level nobody can bring it in.
//
// The raise counts where the function itself runs on at the new level: a raising or acquiring routine, or a helper
// that returns raised. A callee that lowers again before it returns is resident code's own business. Sections that
// some code of the module locks, and INIT, are no pageable sections here.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RaisesInPaged : public Rule {
  void atIrqlChange(IrqlPoint &point) const override {
    const auto section = point.pageableSection();
    if (section && risesToDispatch(point))
      point.report(compose(point, *section), point.function().name.string() + " in " + section->name.string());
  }

  static bool risesToDispatch(const IrqlPoint &point) {
    return point.irql().low >= model::Dispatch && point.before().low < model::Dispatch;
  }

  static Report compose(const IrqlPoint &point, const ir::Section &section) {
    const std::string function = quoted(point.function().name.str());
    Report report;
    report.message = function + " raises the IRQL to " + model::levelName(point.irql().low) +
                     ", but its own code is in the pageable section " + quoted(section.name.str());
    report.help = "move what runs at the raised level to a function outside of " + quoted(section.name.str()) +
                  ", or keep " + function + " out of that section";
    if (const SourceRange range = rangeOf(point.unit(), section.loc); range.valid())
      report.related.push_back({range, function + " is put into " + quoted(section.name.str()) + " here"});
    if (const Origin origin = point.origin(); origin.where.valid())
      report.related.push_back({origin.where, origin.text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RaisesInPaged)
