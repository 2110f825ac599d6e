// A member of an MDL is stored to that belongs to the memory manager.
//
// It believes what it finds there when it unlocks, unmaps and frees: a flag too many is a page that is given away while somebody
// uses it. The link to the next MDL is open to everybody. Reading is told by mdl/opaque-use.
#include "../../common/Code.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class MdlOpaqueWrite : public Rule {
  bool looksAtAccesses() const override { return true; }

  void atAccess(AccessPoint &point) const override {
    const auto use = point.isWrite() ? point.fieldUse(point.place()) : std::nullopt;
    if (use && use->rule.kind == std::string_view("opaque") && !isOfSystemHeader(point))
      point.report(compose(point), point.text(), true);
  }

  /// The routines that answer for the driver are macros and inline functions, some of them.
  static bool isOfSystemHeader(const AccessPoint &point) {
    const ir::Loc &spelling = point.instr().spelling;
    return spelling.valid() && spelling.file < point.unit().files.size() && point.unit().files[spelling.file].system;
  }

  static Report compose(const AccessPoint &point) {
    Report report;
    report.message = quoted(point.text()) + " is stored to, a member of an MDL that only the memory manager may change";
    report.help = "let the routines of the memory manager build, lock, map and reset the MDL";
    return report;
  }
};

} // namespace irqlint
IRQLINT_RULE(MdlOpaqueWrite)
