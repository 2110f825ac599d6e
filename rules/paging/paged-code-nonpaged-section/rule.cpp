// A function asserts PAGED_CODE at its start, but is resident: its section was forgotten, or the assertion is a
// leftover.
//
// Resident code may assert what it likes, it costs nothing. The two contradict each other only where the author places
// code by hand, so that the missing entry looks like an oversight:
//   - the file puts other functions of its own into pageable sections,
//   - this one got no section at all, neither a resident one by name nor one that is locked,
//   - it never runs raised, which would be the reason to keep it resident and still tell its callers their limit.
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class PagedCodeNonpagedSection : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const ir::Function &function = point.function();
    const ir::Instr *mark = pagedCodeAtEntry(function);
    if (!mark || hasSection(point) || !isPlacedByHand(function) || runsRaised(point))
      return;
    if (const ir::Function *paged = pagedNeighbour(point.unit(), function))
      point.report(point.range(mark->loc), compose(point, *mark, *paged), function.name.string());
  }

  /// Of whatever kind: INIT, a locked one, and a resident one by name are decisions.
  static bool hasSection(const FunctionPoint &point) {
    return !point.function().section.name.empty() || point.pageableSection();
  }

  /// Code in headers belongs to whoever includes it.
  static bool isPlacedByHand(const ir::Function &function) {
    return hasSectionOfItsOwn(function) && function.loc.file == 0;
  }

  /// The function in a pageable section that stands nearest before, else the first one.
  static const ir::Function *pagedNeighbour(const ir::Unit &unit, const ir::Function &function) {
    const ir::Function *best = nullptr;
    for (const ir::Function &other : unit.functions)
      if (other.hasBody && other.loc.file == 0 && model::Model::isPageable(other.section.name))
        if (!best || isNearer(other.loc, best->loc, function.loc))
          best = &other;
    return best;
  }

  static bool isNearer(const ir::Loc &a, const ir::Loc &b, const ir::Loc &to) {
    const bool aBefore = a.line < to.line, bBefore = b.line < to.line;
    return aBefore != bBefore ? aBefore : aBefore == (a.line > b.line);
  }

  static Report compose(const FunctionPoint &point, const ir::Instr &mark, const ir::Function &paged) {
    const std::string function = quoted(point.function().name.str());
    const std::string what = mark.mark == ir::MarkKind::PagedCode ? "PAGED_CODE" : "PAGED_CODE_LOCKED";
    Report report;
    report.message = function + " asserts " + what + ", but is in no pageable section";
    report.help = "put " + function + " into the section of the other pageable functions, or remove the assertion";
    report.related.push_back({point.range(point.function().loc), function + " has no section"});
    const std::string neighbour = quoted(paged.name.str()), where = quoted(paged.section.name.str());
    if (const SourceRange range = point.range(paged.section.loc); range.valid())
      report.related.push_back({range, neighbour + " is put into " + where + " here"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedCodeNonpagedSection)
