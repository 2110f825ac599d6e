// PAGED_CODE is reached above APC_LEVEL: the assertion fails where it is compiled in, and says that the code may fault.
//
//   first statement of its function, function entered too high  -> paging/paged-callee-at-dispatch tells it at the call
//   function in a pageable section that raises by itself        -> paging/raises-in-paged tells it at the raise
//   behind a branch, a raise or an acquire                      -> this rule: here, or at the caller who brings the level
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PagedCodeAboveApc : public Rule {
  void atMark(MarkPoint &point) const override {
    if (point.mark() != ir::MarkKind::PagedCode || point.pageableSection())
      return;
    if (opensFunction(point) && !raisedBefore(point))
      return;
    Detail detail;
    detail.subject = "PAGED_CODE";
    detail.callee = point.function().name;
    point.requireIrqlAtMost(model::Apc, detail);
  }

  Report explain(const Violation &v) const override {
    if (v.demonic)
      return {}; // a branch in front of the assertion may tell the levels apart
    const std::string function = quoted(v.detail->callee.str());
    Report report;
    report.message = "PAGED_CODE in " + function + " is reached" + through(v) + " " + contextWords(v) + ", but it asserts APC_LEVEL or lower";
    report.help = v.lock ? "assert before " + quoted(v.lock->text) + " is acquired, or drop the assertion if the code is resident"
                         : "reach " + function + " below DISPATCH_LEVEL only, or drop the assertion if its code is resident";
    report.related = originsOf(v);
    return report;
  }

  /// The functions between the reporting one and the one with the assertion.
  static std::string through(const Violation &v) {
    std::vector<std::string> functions = calledFunctions(v);
    if (!functions.empty())
      functions.pop_back();
    return throughWords(functions);
  }

  static bool opensFunction(const MarkPoint &point) {
    const ir::Instr *first = pagedCodeAtEntry(point.function());
    return first && rangeOf(point.unit(), first->loc) == point.where();
  }

  /// Not by the caller: the function's own annotation would say so.
  static bool raisedBefore(const MarkPoint &point) {
    if (point.irql().low < model::Dispatch)
      return false;
    for (const model::IrqlLimit &limit : point.ownContract().limits)
      if (limit.min >= model::Dispatch)
        return false;
    return true;
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedCodeAboveApc)
