// The annotation on a function lets callers come at a higher IRQL than one of its own calls allows. Either the annotation
// promises too much, or the call does not belong there.
//
//   highest level of the annotation  >  limit of a call that every path from the entry meets  -> report at the call
//
// Only unconditional calls count: a branch may tell the levels apart. Entry points are left alone, the system's contract for
// their role decides there, and so are functions without an annotation: what they need is handed to their callers.
#include "../../common/Wording.h"

#include <set>

namespace irqlint {
using namespace rules;

class EntryRangeExceedsCallee : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const model::IrqlLimit *range = declaredMax(point.contract());
    if (!range || !point.roles().empty())
      return;
    std::set<SourceRange> told;
    for (const FunctionPoint::OpenLimit &open : point.openLimits())
      if (open.atMost && open.always && open.limit < range->max && isOfCall(point, open) && told.insert(open.where).second)
        point.report(open.where, compose(point, *range, open), open.detail->subject);
  }

  /// The lowest maximum that the function's annotations state without conditions.
  static const model::IrqlLimit *declaredMax(const model::Contract &contract) {
    const model::IrqlLimit *lowest = nullptr;
    for (const model::IrqlLimit &limit : contract.limits)
      if (limit.when.always() && limit.source.kind == model::Source::Kind::Annotation && limit.max < model::High &&
          (!lowest || limit.max < lowest->max))
        lowest = &limit;
    return lowest;
  }

  /// Else the limit is that of the function's own section or assertion.
  static bool isOfCall(const FunctionPoint &point, const FunctionPoint::OpenLimit &open) {
    return !open.detail->callee.empty() && (!open.chain.empty() || open.detail->callee != point.function().name);
  }

  static Report compose(const FunctionPoint &point, const model::IrqlLimit &range, const FunctionPoint::OpenLimit &open) {
    const std::string function = quoted(point.function().name.str()), callee = quoted(open.detail->callee.str());
    std::vector<std::string> between = open.chain;
    if (!between.empty() && between.back() == open.detail->callee.str())
      between.pop_back();
    Report report;
    report.message = function + " may be entered at " + model::levelName(range.max) + " by its annotation, but it calls " + callee +
                     throughWords(between) + ", which needs " + limitWords(open.limit);
    report.help = "lower the limit in the annotation to " + model::levelName(open.limit) + ", or take the call of " + callee + " out of " + function;
    if (const SourceRange at = point.range(range.source.loc); at.valid())
      report.related.push_back({at, range.source.text + " lets callers come at " + model::levelName(range.max)});
    if (open.detail->limitAt.valid())
      report.related.push_back({open.detail->limitAt, open.detail->limitText});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(EntryRangeExceedsCallee)
