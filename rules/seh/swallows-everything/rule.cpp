// A handler takes every exception, where no exception can come that a driver may take; or it takes them and nobody ever learns.
//
//   __try { calls that raise nothing } __except (EXCEPTION_EXECUTE_HANDLER) { … } --> report: only defects can end up here
//   __try { … } __except (EXCEPTION_EXECUTE_HANDLER) { }  and nothing that tells afterwards whether it was done --> report
//   memory of programs, routines that raise --> what handlers are for
//
// Memory of the system inside of the __try is told of by seh/kernel-pointer-guard, success after an empty handler by
// seh/user-length-in-handler. To probe and write a value that the caller may like to have is a courtesy that may fail.
#include "../../common/HandlerAnswers.h"
#include "../../common/Wording.h"

namespace irqlint {
using namespace rules;

class SwallowsEverything : public Rule {
  void atFunctionEnd(FunctionPoint &point) const override {
    const auto &regions = point.function().regions;
    for (uint32_t region = 1; region < regions.size(); ++region) {
      if (regions[region].kind != ir::SehRegion::Kind::Except || regions[region].filter != ir::SehRegion::Filter::Execute)
        continue;
      const TryBody body = bodyOf(point, region);
      if (body.hasCall && !body.mayRaise && !body.touchesKernel && !body.touchesOther)
        tell(point, region, "nothing in this __try raises an exception that a driver may handle: its handler can only hide a defect",
             "leave the __try out; a bad pointer in the system shall stop the machine where it is found");
      else if (body.hasCall && isUnnoticed(point, region) && !isCourtesy(point, region) && !(body.touchesOther && successAfter(point, region)))
        tell(point, region, "an exception in this __try disappears: the handler is empty, and nothing that follows depends on whether it ran",
             "take the status from GetExceptionCode() in the handler and act on it, or let the exception pass");
    }
  }

  static void tell(FunctionPoint &point, uint32_t region, const char *message, const char *help) {
    Report report;
    report.message = message;
    report.help = help;
    point.report(point.range(point.function().regions[region].loc), std::move(report), "__try");
  }

  static bool isUnnoticed(const FunctionPoint &point, uint32_t region) {
    const ir::Function &function = point.function();
    const auto start = handlerOf(function, region);
    const ir::BlockId after = start ? behindEmpty(function, start->block, start->first) : ir::NoBlock;
    return after != ir::NoBlock && leavesOnlyTo(function, region, after) && !leavesTraces(point, region);
  }

  /// Where control comes to from there when nothing is done on the way.
  static ir::BlockId behindEmpty(const ir::Function &function, ir::BlockId block, size_t first) {
    const std::vector<bool> elsewhere = withoutException(function);
    for (int hops = 0; block != ir::NoBlock && hops < 8; ++hops, first = 0) {
      const ir::Block &at = function.blocks[block];
      const bool isEmpty = std::all_of(at.instrs.begin() + static_cast<ptrdiff_t>(first), at.instrs.end(), [](const ir::Instr &i) { return i.op == ir::Op::Mark; });
      if (elsewhere[block] && (!isEmpty || at.term.kind != ir::Terminator::Kind::Jump))
        return block;
      if (!isEmpty || at.term.kind != ir::Terminator::Kind::Jump)
        return ir::NoBlock;
      block = at.term.target;
    }
    return block;
  }

  static bool leavesOnlyTo(const ir::Function &function, uint32_t region, ir::BlockId after) {
    return std::ranges::all_of(function.blocks, [&](const ir::Block &block) {
      if (!isWithin(function, block.region, region))
        return true;
      return block.term.kind != ir::Terminator::Kind::Return && std::ranges::all_of(onwardFrom(block), [&](ir::BlockId next) {
        return isWithin(function, function.blocks[next].region, region) || behindEmpty(function, next, 0) == after;
      });
    });
  }

  /// Something that the __try stores is read elsewhere: there it can be seen how far it came.
  static bool leavesTraces(const FunctionPoint &point, uint32_t region) {
    const ir::Function &function = point.function();
    bool leaves = false;
    forEachIn(function, region, [&](const ir::Instr &instr) {
      if (instr.op != ir::Op::Store && instr.op != ir::Op::Copy && instr.op != ir::Op::Addr)
        return;
      if (instr.place.base != ir::Place::Base::Var || goesThroughPointer(instr.place))
        leaves = leaves || instr.op != ir::Op::Addr;
      else
        leaves = leaves || isReadOutside(function, region, instr.place.var);
    });
    return leaves;
  }

  static bool isReadOutside(const ir::Function &function, uint32_t region, uint32_t variable) {
    return std::ranges::any_of(function.blocks, [&](const ir::Block &block) {
      return !isWithin(function, block.region, region) &&
             std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return (i.op == ir::Op::Load || i.op == ir::Op::Addr) && isIn(i.place, variable); });
    });
  }

  /// All that it does is to check an address and to copy.
  static bool isCourtesy(const FunctionPoint &point, uint32_t region) {
    bool isIt = true;
    forEachIn(point.function(), region, [&](const ir::Instr &instr) {
      if (instr.op == ir::Op::Call)
        isIt = isIt && std::ranges::any_of(point.contractOf(instr).effects, [](const model::Effect &e) {
          return e.kind == model::Effect::Kind::Buffer && (e.what == std::string_view("read") || e.what == std::string_view("write") || e.what.str().starts_with("probe_"));
        });
    });
    return isIt;
  }
};

} // namespace irqlint
IRQLINT_RULE(SwallowsEverything)
