// A member of an MDL is read that belongs to the memory manager.
//
// Which members there are, and what they hold while pages are locked or mapped, is its own affair; routines of the system answer
// what a driver may want to know. The link to the next MDL is open to everybody. Stores are told by mdl/opaque-write.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class MdlOpaqueUse : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const auto use = !point.isWrite() ? point.fieldUse(point.place()) : std::nullopt;
    if (use && use->rule.kind == std::string_view("opaque") && !isOfSystemHeader(point) && !isHalfOfStore(point))
      point.report(compose(point, use->rule), point.text(), true);
  }

  /// The routines that answer for the driver are macros and inline functions, some of them.
  static bool isOfSystemHeader(const AccessPoint &point) {
    const ir::Loc &spelling = point.instr().spelling;
    return spelling.valid() && spelling.file < point.unit().files.size() && point.unit().files[spelling.file].system;
  }

  /// `Mdl->Flags |= …` reads what it stores to.
  static bool isHalfOfStore(const AccessPoint &point) {
    const ir::Loc &here = point.instr().loc;
    return std::ranges::any_of(point.function().blocks, [&](const ir::Block &block) {
      return std::ranges::any_of(block.instrs, [&](const ir::Instr &i) {
        return i.op == ir::Op::Store && i.loc.file == here.file && i.loc.line == here.line && i.loc.col == here.col && samePlace(point.function(), i.place, point.place());
      });
    });
  }

  static Report compose(const AccessPoint &point, const model::FieldRule &rule) {
    Report report;
    report.message = quoted(point.text()) + " is read, a member of an MDL that only the memory manager knows the meaning of";
    report.help = "ask " + (rule.with.empty() ? "the routines of the memory manager" : quoted(rule.with.front().str())) + " instead";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlOpaqueUse)
