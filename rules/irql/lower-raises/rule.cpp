// A routine that lowers the IRQL is called with a level above the one in force.
//
//   level in force >= restored level : the level falls, or stays     -> right
//   level in force <  restored level : nothing was raised before     -> report
//
// So the restored level is a minimum of the call. Releases of locks have a minimum of their own.
#include "../../common/LevelChanges.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class LowerRaises : public Rule {
  void atCall(CallPoint &point) const override {
    const auto level = levelRestored(point);
    if (!level || level->low <= model::Passive || level->high > model::High)
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    point.requireIrqlAtLeast(static_cast<model::Level>(level->low), detail);
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " at " +
                     model::levelRange(v.irql.low, v.irql.high) + ", but it is to lower the IRQL to " +
                     model::levelName(v.limit);
    report.help = "restore the level that was saved when the IRQL was raised, once, or raise it before";
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(LowerRaises)
