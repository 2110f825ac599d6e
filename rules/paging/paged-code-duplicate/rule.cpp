// A function asserts once more what it has asserted before.
//
//   entry --> PAGED_CODE --> ... --> PAGED_CODE     every path to the second passes the first -> report the second
//   entry --> if --> PAGED_CODE
//              `---> PAGED_CODE                     each has its own branch                   -> silent
//
// One place in the source is one assertion, however often it was lowered: loops, the copies of a __finally, a macro
// that holds two. An assertion inside of another macro is not what the reader sees, so the two must be written alike.
#include "../../common/PagedCode.h"
#include "../../common/Wording.h"

#include <set>

namespace irqlint {
using namespace rules;

class PagedCodeDuplicate : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const std::vector<PagedCodeMark> marks = pagedCodeMarks(point.function());
    std::set<SourceRange> told;
    for (const PagedCodeMark &mark : marks)
      if (const PagedCodeMark *first = earlier(point.function(), marks, mark))
        if (const SourceRange where = point.range(mark.instr->loc); told.insert(where).second)
          point.report(where, compose(point, *first, mark), point.function().name.string());
  }

  /// An assertion elsewhere in the source that was certainly made before.
  static const PagedCodeMark *earlier(const ir::Function &function, const std::vector<PagedCodeMark> &marks,
                                      const PagedCodeMark &mark) {
    for (const PagedCodeMark &other : marks)
      if (isAlike(*other.instr, *mark.instr) && comesFirst(function, other, mark))
        return &other;
    return nullptr;
  }

  static bool isAlike(const ir::Instr &a, const ir::Instr &b) {
    return a.mark == b.mark && a.macro == b.macro && a.loc != b.loc;
  }

  static bool comesFirst(const ir::Function &function, const PagedCodeMark &a, const PagedCodeMark &b) {
    return a.block == b.block ? a.instr < b.instr : passesAlways(function, a.block, b.block);
  }

  static Report compose(const FunctionPoint &point, const PagedCodeMark &first, const PagedCodeMark &second) {
    const std::string function = quoted(point.function().name.str());
    const std::string what = second.instr->mark == ir::MarkKind::PagedCode ? "PAGED_CODE" : "PAGED_CODE_LOCKED";
    Report report;
    report.message = function + " asserts " + what + " again";
    report.help = "remove this " + what + ", the first one holds for all that follows";
    report.related.push_back({point.range(first.instr->loc), function + " asserts it here already"});
    return report;
  }
};

} // namespace irqlint

IRQLINT_RULE(PagedCodeDuplicate)
