// A helper changes the IRQL on every way out, and no annotation tells its callers.
//
//   ENTRY --raise, acquire--> X : all ways out at X, nothing declared -> report
//                             +-- some ways out at ENTRY              -> irql/not-restored decides
//                             +-- any level or lock annotation        -> the author has spoken
//
// Inline functions are left out, and with them guard classes: who calls them has the body at hand. So are constructors.
#include "../../common/Exits.h"
#include "../../common/Wording.h"

#include <algorithm>

namespace irqlint {
using namespace rules;

class ChangesUnannotated : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    if (!point.roles().empty() || hasBodyAtHand(point.function()) || isAnnotated(point.contract()))
      return;
    if (const Exit *exit = commonExit(point))
      point.report(point.range(point.function().loc), compose(point, *exit), "irql of " + point.function().name.string());
  }

  static bool hasBodyAtHand(const ir::Function &function) { return function.isInline || isConstructor(function); }

  static bool isAnnotated(const model::Contract &contract) {
    using Kind = model::Effect::Kind;
    return contract.requiresSame || !contract.lockNeeds.empty() ||
           std::ranges::any_of(contract.effects, [](const model::Effect &effect) {
             return effect.kind == Kind::SetIrql || effect.kind == Kind::RestoreIrql || effect.kind == Kind::Acquire ||
                    effect.kind == Kind::Release;
           });
  }

  /// "Guard::Guard", also in a namespace.
  static bool isConstructor(const ir::Function &function) {
    const std::string name = function.name.string();
    const size_t last = name.rfind("::");
    if (last == std::string::npos)
      return false;
    const std::string own = name.substr(last + 2);
    const std::string scope = name.substr(0, name.find('<')).substr(0, last);
    return scope == own || scope.ends_with("::" + own);
  }

  /// A return that stands for all, when all leave at one level that is not that of the entry.
  static const Exit *commonExit(const FunctionPoint &point) {
    const Exit *common = nullptr;
    for (const Exit &exit : point.exits()) {
      if (exit.kind == Exit::Kind::Raise)
        continue;
      if (!exit.certain || !isRaised(exit))
        return nullptr;
      if (common && common->irql.low != exit.irql.low)
        return nullptr;
      common = &exit;
    }
    return common;
  }

  /// Not by a release: one that sets a constant level may well set that of the entry.
  static bool isRaised(const Exit &exit) {
    return exit.level == Exit::Level::Changed && exit.irql.exact() && exit.irql.low > model::Passive && exit.levelFrom &&
           exit.released.empty() && (exit.balanced.empty() || !exit.acquired.empty());
  }

  static Report compose(const FunctionPoint &point, const Exit &exit) {
    const std::string level = model::levelName(exit.irql.low);
    Report report;
    report.message = quoted(point.function().name.str()) + " always returns at " + level + ", and no annotation says so";
    report.help = "annotate it with '_IRQL_raises_(" + level + ")', and with '_IRQL_saves_' what receives the old level";
    report.related.push_back({exit.levelFrom->where, exit.levelFrom->text});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(ChangesUnannotated)
