// An IRQL is restored from a variable that does not hold the level which was saved for it.
//
//   acquire A, saves a    acquire B, saves b
//
//   release B from b, release A from a         : right
//   release A from b, release B from a         : right, levels and order were swapped together
//   release B from a                           : falls below what A needs  -> report
//   release A from b, B released before        : stays up for nobody       -> report
//   release from a variable not yet written    : any level at all          -> report
//
// The engine knows by which acquire or raise a level was saved; where it does not, nothing is said.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RestoreWrongValue : public Rule {
  using Is = RestoredLevel::Is;

  void atIrqlChange(IrqlPoint &point) const override {
    if (point.change() != IrqlPoint::Change::Restore)
      return;
    const RestoredLevel level = point.restored();
    if (level.is == Is::OfAnother)
      point.report(ofAnother(level), level.text);
    else if (level.is == Is::Uninitialized)
      point.report(unwritten(level), level.text);
  }

  static Report ofAnother(const RestoredLevel &level) {
    Report report;
    report.message = "the IRQL is restored from " + quoted(level.text) + ", but that level was saved for another lock";
    report.help = "restore the level that was saved by the acquire which ends here";
    if (level.other && level.other->where.valid())
      report.related.push_back({level.other->where, "the level in " + quoted(level.text) + " is saved here"});
    if (level.own && level.own->where.valid())
      report.related.push_back({level.own->where, "the level that belongs to this release is saved here"});
    return report;
  }

  static Report unwritten(const RestoredLevel &level) {
    Report report;
    report.message = "the IRQL is restored from " + quoted(level.text) + ", where nothing was stored on this path";
    report.help = "restore from the variable in which the level was saved, and only on paths that saved it";
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RestoreWrongValue)
