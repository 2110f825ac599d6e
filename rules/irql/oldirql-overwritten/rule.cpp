// The only copy of a saved IRQL is overwritten while that level is still to be restored.
//
//   acquire A, saves the level of the caller in v     v: level of the caller
//   acquire B, saves DISPATCH_LEVEL in v              v: DISPATCH_LEVEL, the level of the caller is lost -> report
//
// A copy in another variable, or a value that is still to be stored, keeps the level.
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class OldIrqlOverwritten : public Rule {
  void atLevelLost(LevelLostPoint &point) const override {
    const std::string variable = point.place();
    if (variable.empty() || isInsideLock(variable))
      return;
    point.report(compose(point, quoted(variable)), variable);
  }

  /// The level is kept in the lock or its handle: taking that twice is another defect.
  static bool isInsideLock(const std::string &variable) { return variable.find('$') != std::string::npos; }

  static Report compose(const LevelLostPoint &point, const std::string &variable) {
    const auto lock = point.lock();
    Report report;
    report.message = variable + " is overwritten, but it holds the only copy of the IRQL to restore" +
                     (lock ? " when " + quoted(lock->text) + " is released" : "");
    report.help = "save the second level in a variable of its own, or use a form that saves none where the IRQL is already raised";
    if (const Origin saved = point.saved(); saved.where.valid() && !saved.text.empty())
      report.related.push_back({saved.where, saved.text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(OldIrqlOverwritten)
