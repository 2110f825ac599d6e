// Memory that a function allocated and of which only one local of it knows: followed from the allocation on, as long as nobody else
// can learn of it.
#pragma once

#include "Handlers.h"

namespace irqlint::rules {

/// A call that may raise while the local is all that leads to the memory.
struct RaisedWhileHeld {
  const ir::Instr *allocation, *raising;
  uint32_t local;
  bool caught; ///< a handler of this function runs, and returns without the memory; else the exception leaves the function
};

template <class Point> class HeldMemory {
public:
  HeldMemory(const Point &point, const ir::Instr &allocation) : point(point), function(point.function()), allocation(allocation) {}

  /// The first such call in the source.
  std::optional<RaisedWhileHeld> lost() {
    if (!allocation.result)
      return std::nullopt;
    const auto stores = storesOf(function, *allocation.result);
    if (stores.size() != 1 || stores[0]->place.base != ir::Place::Base::Var || !stores[0]->place.path.empty())
      return std::nullopt;
    local = stores[0]->place.var;
    if (function.vars[local].isParam || function.vars[local].addressTaken || !holdsNothingElse(*stores[0]))
      return std::nullopt;
    findCarriers();
    seen.assign(function.blocks.size(), false);
    const ir::BlockId first = blockOf(function, *stores[0]);
    walk(first, static_cast<size_t>(stores[0] - function.blocks[first].instrs.data()) + 1);
    return found;
  }

private:
  const Point &point;
  const ir::Function &function;
  const ir::Instr &allocation;
  uint32_t local = 0;
  std::vector<bool> carries, seen; ///< temporaries that hold the address or one into the memory; blocks
  std::optional<RaisedWhileHeld> found;

  bool holdsNothingElse(const ir::Instr &store) const {
    return std::ranges::all_of(storesTo(function, local), [&](const ir::Instr *other) { return other == &store || (other->a.kind == ir::Operand::Kind::Int && other->a.imm == 0); });
  }

  bool isCarried(const ir::Operand &o) const { return o.kind == ir::Operand::Kind::Temp && o.temp < carries.size() && carries[o.temp]; }

  void findCarriers() {
    carries.assign(function.tempCount, false);
    for (int round = 0; round < 3; ++round)
      for (const ir::Block &block : function.blocks)
        for (const ir::Instr &instr : block.instrs) {
          if (!instr.result || *instr.result >= carries.size())
            continue;
          const bool reads = instr.op == ir::Op::Load && isIn(instr.place, local) && instr.place.path.empty();
          const bool isBelow = instr.op == ir::Op::Addr && (isIn(instr.place, local) || (instr.place.base == ir::Place::Base::Temp && instr.place.temp < carries.size() && carries[instr.place.temp]));
          const bool moves = (instr.op == ir::Op::Cast || instr.op == ir::Op::Set || (instr.op == ir::Op::Bin && instr.bin <= ir::BinOp::Sub)) && (isCarried(instr.a) || isCarried(instr.b));
          if (reads || isBelow || moves)
            carries[*instr.result] = true;
        }
  }

  /// What only reads or fills memory, or raises: nobody else learns of it.
  bool keepsNothing(const model::Contract &contract) const {
    return contract.known && !contract.has(model::Effect::Kind::Free) && !contract.has(model::Effect::Kind::Keep) &&
           (raises(contract) || contract.has(model::Effect::Kind::Buffer));
  }

  bool certainlyMayRaise(const ir::Instr &call) const {
    const auto argument = [&](const model::Where &where) -> std::optional<model::Interval> {
      const bool isNumber = where.kind == model::Where::Kind::Arg && where.arg >= 0 && static_cast<size_t>(where.arg) < call.args.size() &&
                            call.args[static_cast<size_t>(where.arg)].kind == ir::Operand::Kind::Int;
      if (!isNumber)
        return std::nullopt;
      const int64_t number = call.args[static_cast<size_t>(where.arg)].imm;
      return model::Interval{number, number};
    };
    return std::ranges::any_of(point.contractOf(call).effects, [&](const model::Effect &e) {
      return (e.kind == model::Effect::Kind::Raise || e.kind == model::Effect::Kind::AlwaysRaise) && evaluate(e.when, argument) == model::Truth::True;
    });
  }

  void walk(ir::BlockId id, size_t first) {
    const ir::Block &block = function.blocks[id];
    for (size_t i = first; i < block.instrs.size(); ++i) {
      const ir::Instr &instr = block.instrs[i];
      if ((instr.op == ir::Op::Store && isCarried(instr.a)) || (instr.op == ir::Op::Store && isIn(instr.place, local) && instr.place.path.empty()))
        return;
      if (instr.op != ir::Op::Call)
        continue;
      const model::Contract &contract = point.contractOf(instr);
      if (&instr != &allocation && certainlyMayRaise(instr))
        judge(block, instr);
      const bool isHanded = std::ranges::any_of(instr.args, [&](const ir::Operand &a) { return isCarried(a); });
      if (instr.noReturn || contract.has(model::Effect::Kind::AlwaysRaise) || (isHanded && !keepsNothing(contract)))
        return;
    }
    const auto nullSide = nullBranch(block.term);
    for (ir::BlockId next : onwardFrom(block))
      if (next != nullSide && !seen[next]) {
        seen[next] = true;
        walk(next, 0);
      }
  }

  /// Where the branch goes when nothing was allocated.
  std::optional<ir::BlockId> nullBranch(const ir::Terminator &end) const {
    if (end.kind != ir::Terminator::Kind::Branch)
      return std::nullopt;
    ir::Operand condition = end.cond;
    bool isNullWhenTrue = false;
    for (int depth = 0; depth < 6; ++depth) {
      if (isCarried(condition))
        return isNullWhenTrue ? end.target : end.other;
      const ir::Instr *source = sourceOf(function, condition);
      if (!source)
        return std::nullopt;
      const bool compares = source->op == ir::Op::Bin && (source->bin == ir::BinOp::Eq || source->bin == ir::BinOp::Ne) && source->b.kind == ir::Operand::Kind::Int && source->b.imm == 0;
      if (source->op == ir::Op::Load && isIn(source->place, local))
        return isNullWhenTrue ? end.target : end.other;
      if (!compares && (source->op != ir::Op::Un || source->un != ir::UnOp::LNot))
        return std::nullopt;
      isNullWhenTrue = isNullWhenTrue != (!compares || source->bin == ir::BinOp::Eq);
      condition = source->a;
    }
    return std::nullopt;
  }

  /// Nothing that may run after the exception mentions the local.
  void judge(const ir::Block &at, const ir::Instr &raising) {
    if (found && !(raising.loc.line < found->raising->loc.line))
      return;
    bool returns = false, leaves = at.unwind == ir::NoBlock;
    std::vector<bool> reached(function.blocks.size());
    std::vector<ir::BlockId> open;
    if (at.unwind != ir::NoBlock)
      open.push_back(at.unwind);
    while (!open.empty()) {
      const ir::BlockId id = open.back();
      open.pop_back();
      if (reached[id])
        continue;
      reached[id] = true;
      const ir::Block &block = function.blocks[id];
      if (std::ranges::any_of(block.instrs, [&](const ir::Instr &i) { return mentions(i, local); }))
        return;
      returns = returns || block.term.kind == ir::Terminator::Kind::Return;
      leaves = leaves || (block.term.kind == ir::Terminator::Kind::Unwind && block.term.target == ir::NoBlock);
      for (ir::BlockId next : successors(block))
        open.push_back(next);
    }
    if (returns || leaves)
      found = RaisedWhileHeld{&allocation, &raising, local, returns};
  }
};

} // namespace irqlint::rules
