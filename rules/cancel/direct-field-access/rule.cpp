// A field that only a routine of the system may touch is read or written by a plain access: the cancel routine of a
// request.
//
// Whoever cancels the request takes the routine out of the field and calls it; the driver that wants to keep the
// request must take it out first. Only an exchange lets one of the two win. Code of the system's headers is the routine
// itself, an operation that is handed the field's address may be such an exchange, and assertions decide nothing.
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class CancelDirectFieldAccess : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const auto use = point.fieldUse(point.place());
    if (!use || use->rule.kind != std::string_view("by_routine") || isSystemCode(point) || isAsserted(point))
      return;
    point.report(compose(point, use->rule), point.text());
  }

  static bool isSystemCode(const AccessPoint &point) {
    const ir::Loc &spelling = point.instr().spelling;
    return spelling.valid() && spelling.file < point.unit().files.size() && point.unit().files[spelling.file].system;
  }

  static bool encloses(const ir::Loc &outer, const ir::Loc &inner) {
    const auto begin = [](const ir::Loc &l) { return std::pair(l.line, l.col); };
    const auto end = [](const ir::Loc &l) { return std::pair(l.endLine, l.endCol); };
    return outer.file == inner.file && begin(outer) <= begin(inner) && end(inner) <= end(outer);
  }

  static bool isAsserted(const AccessPoint &point) {
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &instr) {
        return instr.op == ir::Op::Assume && encloses(instr.loc, point.instr().loc);
      });
    });
  }

  static Report compose(const AccessPoint &point, const model::FieldRule &rule) {
    Report report;
    report.message =
        quoted(point.text()) +
        (point.isWrite()
             ? " is written by a plain store, so a cancellation that takes it at the same time is not noticed"
             : " is read by a plain load, so a cancellation can take it before the value is used");
    const std::string routine = rule.with.empty() ? "the routine for it" : quoted(rule.with.front().str());
    report.help = point.isWrite() ? "exchange it with " + routine + ", and look at the result"
                                  : "take it with " + routine + " and decide on the result";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(CancelDirectFieldAccess)
