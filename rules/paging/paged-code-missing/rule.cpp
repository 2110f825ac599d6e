// A function in a pageable section does not assert PAGED_CODE. Nobody notices then that it is called at a raised IRQL,
// until one day its page is out.
//
//   in a pageable section
//     +-- asserts, in whatever form (PAGED_CODE, PAGED_CODE_LOCKED, looks at the IRQL itself)  -> silent
//     +-- calls, before it decides anything, a function that asserts                           -> silent
//     +-- is an accessor, or hands on to one other function                                    -> silent
//     +-- is at DISPATCH_LEVEL itself: the section is wrong, not the assertion                 -> other rules
//     +-- else                                                                                 -> report
//
// Sections that some code of the module locks, and INIT, are no pageable sections here.
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PagedCodeMissing : public Rule {
  static constexpr size_t LeafSize = 24, ForwardSize = 12; ///< instructions

  void atFunctionEnd(FunctionPoint &point) const override {
    const auto section = point.pageableSection();
    const ir::Function &function = point.function();
    if (!section || !hasSectionOfItsOwn(function) || !pagedCodeMarks(function).empty() || isTrivial(function) ||
        looksAtLevel(point) || isCheckedByCallee(point) || belongsElsewhere(point))
      return;
    point.report(point.range(function.loc), compose(point, *section), function.name.string());
  }

  /// An accessor, a comparison, a handful of fields to set; or some statements in a row that call what does the work.
  static bool isTrivial(const ir::Function &function) {
    size_t size = 0, calls = 0, decisions = 0;
    for (const ir::Block &block : function.blocks) {
      size += block.instrs.size();
      calls += std::ranges::count(block.instrs, ir::Op::Call, &ir::Instr::op);
      decisions += successors(block).size() > 1;
    }
    return (calls == 0 && size <= LeafSize) || (decisions == 0 && size <= ForwardSize);
  }

  static bool belongsElsewhere(const FunctionPoint &point) {
    return std::ranges::any_of(point.roles(), runsAtDispatch) || runsRaised(point);
  }

  /// It asks for the IRQL: most likely in an assertion of its own, which may be stricter than PAGED_CODE.
  static bool looksAtLevel(const FunctionPoint &point) {
    for (const ir::Block &block : point.function().blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && point.unit().types[instr.type].name == "KIRQL")
          return true;
    return false;
  }

  /// A call too high up is noticed one function later.
  static bool isCheckedByCallee(const FunctionPoint &point) {
    return findBeforeDecision(point.function(), [&](const ir::Instr &instr) {
      const ir::Function *callee = instr.op == ir::Op::Call ? functionOf(point.unit(), instr.callee) : nullptr;
      return callee && pagedCodeAtEntry(*callee);
    });
  }

  static Report compose(const FunctionPoint &point, const ir::Section &section) {
    const std::string function = quoted(point.function().name.str()), where = quoted(section.name.str());
    Report report;
    report.message = function + " is in the pageable section " + where + ", but does not assert PAGED_CODE";
    report.help = "write PAGED_CODE() behind the declarations of " + function;
    if (const SourceRange range = point.range(section.loc); range.valid())
      report.related.push_back({range, function + " is put into " + where + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedCodeMissing)
