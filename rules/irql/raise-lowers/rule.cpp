// A routine that raises the IRQL is called with a level below the one in force.
//
//   level in force <= new level : the level rises, or stays        -> right
//   level in force >  new level : a raise may not lower            -> report
//
// So the new level is a limit of the call. Routines that acquire a lock have limits of their own.
#include "../../common/LevelChanges.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class RaiseLowers : public Rule {
  void atCall(CallPoint &point) const override {
    const auto level = levelSet(point);
    if (!level || level->high >= model::High)
      return;
    Detail detail;
    detail.subject = point.call().text;
    detail.callee = point.contract().name;
    point.requireIrqlAtMost(static_cast<model::Level>(level->high), detail);
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    Report report;
    report.message = callee + " is called" + throughWords(calledFunctions(v)) + " " + contextWords(v) +
                     ", but it is to raise the IRQL to " + model::levelName(v.limit);
    report.help = "raise to the level in force or a higher one, or restore a saved level where the IRQL is to fall";
    report.related = originsOf(v);
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(RaiseLowers)
