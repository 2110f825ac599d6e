// What a function states about its own code: PAGED_CODE (it may be paged out) and PAGED_CODE_LOCKED (it could be, but
// is locked in memory while it runs). The same place in the source is one statement, however often it was lowered.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>

namespace irqlint::rules {

struct PagedCodeMark {
  const ir::Instr *instr;
  ir::BlockId block;
};

inline bool isPagedCodeMark(const ir::Instr &instr) {
  return instr.op == ir::Op::Mark &&
         (instr.mark == ir::MarkKind::PagedCode || instr.mark == ir::MarkKind::PagedCodeLocked);
}

/// All of them, with the copies that lowering made.
inline std::vector<PagedCodeMark> pagedCodeMarks(const ir::Function &function) {
  std::vector<PagedCodeMark> marks;
  for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
    for (const ir::Instr &instr : function.blocks[block].instrs)
      if (isPagedCodeMark(instr))
        marks.push_back({&instr, block});
  return marks;
}

/// The first instruction before any decision that is wanted; what comes after a branch belongs to that branch.
template <class Wanted> const ir::Instr *findBeforeDecision(const ir::Function &function, Wanted wanted) {
  ir::BlockId block = function.blocks.empty() ? ir::NoBlock : 0;
  for (int hops = 0; block != ir::NoBlock && hops < 8; ++hops) {
    const auto &instrs = function.blocks[block].instrs;
    if (const auto found = std::ranges::find_if(instrs, wanted); found != instrs.end())
      return &*found;
    const ir::Terminator &end = function.blocks[block].term;
    block = end.kind == ir::Terminator::Kind::Jump ? end.target : ir::NoBlock;
  }
  return nullptr;
}

inline const ir::Instr *pagedCodeAtEntry(const ir::Function &function) {
  return findBeforeDecision(function, isPagedCodeMark);
}

/// Where control may go from a block.
inline std::vector<ir::BlockId> successors(const ir::Block &block) {
  std::vector<ir::BlockId> next{block.term.target, block.term.other, block.unwind};
  for (const ir::SwitchCase &each : block.term.cases)
    next.push_back(each.target);
  std::erase(next, ir::NoBlock);
  return next;
}

/// No path from the entry to `to` leaves out `through`, or leaves it early by an exception.
inline bool passesAlways(const ir::Function &function, ir::BlockId through, ir::BlockId to) {
  std::vector<bool> seen(function.blocks.size());
  std::vector<ir::BlockId> open;
  auto reach = [&](ir::BlockId block) {
    if (block != through && !seen[block]) {
      seen[block] = true;
      open.push_back(block);
    }
  };
  reach(0);
  if (const ir::BlockId handler = function.blocks[through].unwind; handler != ir::NoBlock)
    reach(handler);
  while (!open.empty() && !seen[to]) {
    const ir::BlockId block = open.back();
    open.pop_back();
    for (ir::BlockId next : successors(function.blocks[block]))
      reach(next);
  }
  return !seen[to];
}

/// The author can choose the section of this function: not of lambdas, templates and what is inline.
inline bool hasSectionOfItsOwn(const ir::Function &function) {
  const std::string_view key = function.key.str();
  const bool isTemplate = key.find("?$") < key.find("@@"); // in the name, not in the types of the parameters
  return !function.isInline && !isTemplate && function.name.str().find("lambda") == std::string_view::npos;
}

/// The system calls at DISPATCH_LEVEL or above, always or for certain at times.
inline bool runsAtDispatch(const model::Role &role) {
  return role.entryKnown && role.high >= model::Dispatch && (role.demonic || role.low >= model::Dispatch);
}

/// The function itself is at DISPATCH_LEVEL or above for a while, as far as its ways out tell: it takes a spin lock, or
/// sets the level without taking a lock.
inline bool runsRaised(const FunctionPoint &point) {
  const auto spins = [](const LockView &lock) { return lock.lockClass == "spinlock"; };
  return std::ranges::any_of(point.exits(), [&](const Exit &exit) {
    return exit.locksUnknown || exit.level == Exit::Level::Changed || (exit.levelRestored && exit.balanced.empty()) ||
           std::ranges::any_of(exit.balanced, spins) || std::ranges::any_of(exit.acquired, spins) ||
           std::ranges::any_of(exit.released, spins);
  });
}

/// What the unit knows of a function by its key.
inline const ir::Function *functionOf(const ir::Unit &unit, Name key) {
  const auto found = std::ranges::find(unit.functions, key, &ir::Function::key);
  return found == unit.functions.end() ? nullptr : &*found;
}

} // namespace irqlint::rules
