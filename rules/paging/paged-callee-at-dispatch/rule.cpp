// Pageable code is reached at DISPATCH_LEVEL or above.
//
// A function demands APC_LEVEL of whoever calls it
//   - when it stands in a pageable section that nobody locks, or
//   - when PAGED_CODE is among its first statements (weaker: the author's claim, maybe the claim is wrong).
// The demand waits in summaries up the call chain until a caller's level is certain.
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PagedCalleeAtDispatch : public Rule {
  enum Evidence { BySection = 1, ByAssertion = 2 };

  void atEntry(Point &point) const override {
    const ir::Function &function = point.function();
    Detail detail;
    detail.subject = function.name.string();
    detail.callee = function.name;
    if (const auto section = point.pageableSection()) {
      detail.tag = BySection;
      detail.limitText = quoted(function.name.str()) + " is put into " + quoted(section->name.str()) + " here";
      detail.limitAt = rangeOf(point.unit(), section->loc);
    } else if (const ir::Instr *mark = pagedCodeMark(function)) {
      detail.tag = ByAssertion;
      detail.limitText = quoted(function.name.str()) + " states here that it is pageable";
      detail.limitAt = rangeOf(point.unit(), mark->loc);
    } else {
      return;
    }
    point.requireIrqlAtMost(model::Apc, detail);
  }

  Report explain(const Violation &v) const override {
    const std::string callee = quoted(v.detail->callee.str());
    const bool asserted = v.detail->tag == ByAssertion;
    Report report;
    report.message = callee + reached(v) + " " + contextWords(v) +
                     (asserted ? ", but it asserts that it is pageable" : ", but it is in a pageable section");
    report.help = asserted ? "call " + callee + " below DISPATCH_LEVEL, or remove its assertion if its code is resident"
                           : "call " + callee + " below DISPATCH_LEVEL, or take it out of the pageable section";
    report.related = originsOf(v);
    return report;
  }

  /// The last function of the chain is the pageable one; without a chain it is entered too high itself.
  static std::string reached(const Violation &v) {
    std::vector<std::string> functions = calledFunctions(v);
    if (functions.empty())
      return " runs";
    functions.pop_back();
    return " is called" + throughWords(functions);
  }

  static const ir::Instr *pagedCodeMark(const ir::Function &function) {
    return findBeforeDecision(function, [](const ir::Instr &instr) {
      return instr.op == ir::Op::Mark && instr.mark == ir::MarkKind::PagedCode;
    });
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedCalleeAtDispatch)
