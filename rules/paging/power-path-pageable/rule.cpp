// A callback on the way to or from the working state is pageable although the driver has said that its device is not.
//
// Whether the disk with the paging file is powered while the callback runs, depends on the device: for most the system
// powers the disk up before and down after them, and pageable callbacks are legal. A driver that sets its device "not
// power pageable" says that it is one of the others; then the pages of the callback may be unreachable.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class PowerPathPageable : public Rule {
  void atModuleEnd(ModulePoint &point) const override {
    const auto statements = point.callsOfKind("power_not_pageable");
    if (statements.empty())
      return;
    for (const ModulePoint::FunctionView &view : point.functions())
      if (view.pageable && std::ranges::any_of(view.roles, &model::Role::powersUp))
        point.report(point.range(*view.unit, view.function->loc), view.function->name.string(), compose(point, view, statements.front().where),
                     view.function->name.string());
  }

  static Report compose(const ModulePoint &point, const ModulePoint::FunctionView &view, const SourceRange &statement) {
    const std::string function = quoted(view.function->name.str()), section = quoted(view.pageable->name.str());
    Report report;
    report.message = function + " is in the pageable section " + section + ", but the driver says that its device changes power while paging may be impossible";
    report.help = "take " + function + " and what it calls out of " + section;
    report.related.push_back({statement, "the device is declared not power pageable here"});
    if (const SourceRange range = point.range(*view.unit, view.pageable->loc); range.valid())
      report.related.push_back({range, function + " is put into " + section + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PowerPathPageable)
