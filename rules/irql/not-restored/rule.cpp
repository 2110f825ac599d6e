// A way out of a function leaves the IRQL changed, where the caller expects the level it had.
//
//            raise / acquire                 restore / release
//   ENTRY ---------------------> CHANGED ----------------------> ENTRY
//                                   |
//                                   +-- exit of a routine that the system calls           -> report
//                                   +-- exit of a helper, another like it leaves at ENTRY  -> report
//                                   +-- exit, function is _IRQL_requires_same_             -> report
//                                   +-- every exit CHANGED, or annotated                   -> the helper's meaning
//
// A lock that is still held explains the level: then lock/not-released tells it.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class IrqlNotRestored : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    for (const Exit &exit : point.exits()) {
      if (!isChanged(exit) || explainedByLock(exit) || isDeclared(point, exit))
        continue;
      const Exit *sibling = siblingAtEntryLevel(point, exit);
      if (!isRoot(point) && !point.contract().requiresSame && !sibling)
        continue;
      const SourceRange site = exit.levelFrom ? exit.levelFrom->where : exit.where;
      if (!point.alreadyReported(site))
        point.report(exit, compose(exit, sibling, exitWords(point, exit)), "irql of " + point.function().name.string(),
                     site);
    }
  }

  static bool isChanged(const Exit &exit) { return exit.certain && exit.level == Exit::Level::Changed; }

  static bool explainedByLock(const Exit &exit) {
    return exit.levelFrom && std::ranges::any_of(exit.acquired, [&](const LockView &lock) {
             return lock.acquiredAt == exit.levelFrom->where;
           });
  }

  static bool isDeclared(const FunctionPoint &point, const Exit &exit) {
    if (std::ranges::any_of(point.roles(), [](const model::Role &role) { return role.exitsLower; }))
      return true;
    using Kind = model::Effect::Kind;
    return declares(point, exit, Kind::SetIrql) || declares(point, exit, Kind::RestoreIrql) ||
           declares(point, exit, Kind::Acquire) || declares(point, exit, Kind::Release);
  }

  static const Exit *siblingAtEntryLevel(const FunctionPoint &point, const Exit &exit) {
    for (const Exit &other : point.exits())
      if (other.certain && other.level == Exit::Level::SameAsEntry && contradicts(point, exit, other) &&
          (other.levelRestored || !point.decidedAtEntry(exit, other)))
        return &other;
    return nullptr;
  }

  static Report compose(const Exit &exit, const Exit *sibling, const std::string &leaving) {
    Report report;
    report.message = leaving + " at " + model::levelRange(exit.irql.low, exit.irql.high) +
                     ", not at the IRQL it was entered with";
    report.help = "restore the saved IRQL on this way out, or leave through the exit that restores it";
    if (exit.levelFrom)
      report.related.push_back({exit.levelFrom->where, exit.levelFrom->text});
    if (sibling)
      report.related.push_back({sibling->where, "this way out has the IRQL of the entry"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(IrqlNotRestored)
