// Questions about the instructions of one function, for rules that compare what stands around a point: where a value
// comes from, whether two places are the same, what may still run afterwards.
#pragma once

#include "PagedCode.h"

#include <algorithm>

namespace irqlint::rules {

/// Calls `see` with every value that the instruction reads.
template <class See> void forEachOperand(const ir::Instr &instr, See see) {
  see(instr.a);
  see(instr.b);
  for (const ir::Operand &argument : instr.args)
    see(argument);
  for (const ir::Place *place : {&instr.place, &instr.place2})
    for (const ir::Selector &step : place->path)
      see(step.index);
}

/// What facts say, under this kind, of a field named in the place; of a part of it they may say something else.
template <class Point> std::optional<FieldUse> fieldUseAs(const Point &point, const ir::Place &place, std::string_view kind) {
  auto use = point.fieldUse(place);
  if (!use || use->rule.kind == kind)
    return use;
  ir::Place around = place;
  around.path.pop_back();
  use = fieldUseAs(point, around, kind);
  if (use)
    use->whole = false;
  return use;
}

inline bool isTemp(const ir::Operand &operand, uint32_t temp) {
  return operand.kind == ir::Operand::Kind::Temp && operand.temp == temp;
}

/// The instruction that made the value, behind casts; null when several may have.
inline const ir::Instr *sourceOf(const ir::Function &function, const ir::Operand &operand, int depth = 0) {
  if (operand.kind != ir::Operand::Kind::Temp || depth > 8)
    return nullptr;
  const ir::Instr *source = nullptr;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs)
      if (instr.result == operand.temp) {
        if (source)
          return nullptr;
        source = &instr;
      }
  return source && (source->op == ir::Op::Cast || source->op == ir::Op::Set) ? sourceOf(function, source->a, depth + 1)
                                                                             : source;
}

/// The same words for the same memory, as long as nothing in between is written: "Ext->Count" and "Ext->Count".
inline bool samePlace(const ir::Function &function, const ir::Place &a, const ir::Place &b, int depth = 0) {
  if (a.base != b.base || a.path.size() != b.path.size() || depth > 4)
    return false;
  for (size_t i = 0; i < a.path.size(); ++i) {
    const ir::Selector &x = a.path[i], &y = b.path[i];
    const bool sameIndex = x.index.kind == y.index.kind && x.index.imm == y.index.imm && x.index.temp == y.index.temp;
    if (x.kind != y.kind || x.field != y.field || x.record != y.record || !sameIndex)
      return false;
  }
  switch (a.base) {
  case ir::Place::Base::Var:
    return a.var == b.var;
  case ir::Place::Base::Global:
    return a.name == b.name;
  case ir::Place::Base::Temp:
    break;
  }
  if (a.temp == b.temp)
    return true;
  const auto read = [&](uint32_t temp) {
    ir::Operand operand;
    operand.kind = ir::Operand::Kind::Temp;
    operand.temp = temp;
    return sourceOf(function, operand);
  };
  const ir::Instr *x = read(a.temp), *y = read(b.temp);
  return x && y && x->op == y->op && (x->op == ir::Op::Load || x->op == ir::Op::Addr) &&
         samePlace(function, x->place, y->place, depth + 1);
}

/// Where the address that is handed over was taken: the place itself; null when it is not known.
inline const ir::Place *placeAt(const ir::Function &function, const ir::Operand &address) {
  const ir::Instr *source = sourceOf(function, address);
  return source && source->op == ir::Op::Addr ? &source->place : nullptr;
}

/// The block that holds the instruction itself, not one like it.
inline ir::BlockId blockOf(const ir::Function &function, const ir::Instr &wanted) {
  for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
    for (const ir::Instr &instr : function.blocks[block].instrs)
      if (&instr == &wanted)
        return block;
  return ir::NoBlock;
}

enum class Follow : uint8_t { On, NotHere }; ///< go on along the path, or give this path up

/// Visits what may run after an instruction, each instruction once; `visit` says whether the path is followed further.
template <class Visit> void visitAfter(const ir::Function &function, const ir::Instr &from, Visit visit) {
  const ir::BlockId first = blockOf(function, from);
  if (first == ir::NoBlock)
    return;
  std::vector<bool> seen(function.blocks.size());
  std::vector<ir::BlockId> open;
  const auto follow = [&](ir::BlockId block) {
    for (ir::BlockId next : successors(function.blocks[block]))
      if (!seen[next]) {
        seen[next] = true;
        open.push_back(next);
      }
  };
  const auto run = [&](ir::BlockId block, const ir::Instr *begin, const ir::Instr *end) {
    for (const ir::Instr *instr = begin; instr != end; ++instr)
      if (visit(*instr) == Follow::NotHere)
        return;
    follow(block);
  };
  const auto &instrs = function.blocks[first].instrs;
  run(first, &from + 1, instrs.data() + instrs.size());
  while (!open.empty()) {
    const ir::BlockId block = open.back();
    open.pop_back();
    run(block, function.blocks[block].instrs.data(),
        function.blocks[block].instrs.data() + function.blocks[block].instrs.size());
  }
}

/// What runs after an instruction for certain: up to the next decision, at most around once.
inline std::vector<const ir::Instr *> straightAfter(const ir::Function &function, const ir::Instr &from) {
  std::vector<const ir::Instr *> run;
  std::vector<bool> seen(function.blocks.size());
  const ir::BlockId first = blockOf(function, from);
  for (ir::BlockId block = first; block != ir::NoBlock && !seen[block];) {
    seen[block] = true;
    for (const ir::Instr &instr : function.blocks[block].instrs)
      if (block != first || &instr > &from)
        run.push_back(&instr);
    const ir::Terminator &end = function.blocks[block].term;
    block = end.kind == ir::Terminator::Kind::Jump ? end.target : ir::NoBlock;
  }
  return run;
}

/// The decisions that led here: those after which there is only one way to the instruction. The nearest comes first.
inline std::vector<const ir::Terminator *> decisionsBefore(const ir::Function &function, const ir::Instr &instr) {
  std::vector<std::vector<ir::BlockId>> before(function.blocks.size());
  for (ir::BlockId block = 0; block < function.blocks.size(); ++block)
    for (ir::BlockId next : successors(function.blocks[block]))
      if (std::ranges::find(before[next], block) == before[next].end())
        before[next].push_back(block);
  std::vector<const ir::Terminator *> decisions;
  std::vector<bool> seen(function.blocks.size());
  for (ir::BlockId block = blockOf(function, instr);
       block != ir::NoBlock && !seen[block] && before[block].size() == 1;) {
    seen[block] = true;
    block = before[block].front();
    const ir::Terminator &end = function.blocks[block].term;
    if (end.kind == ir::Terminator::Kind::Branch || end.kind == ir::Terminator::Kind::Switch)
      decisions.push_back(&end);
  }
  return decisions;
}

/// A call's result goes into the value, directly or through a local.
inline bool dependsOnCall(const ir::Function &function, const ir::Operand &operand, int depth = 0) {
  const ir::Instr *source = depth < 8 ? sourceOf(function, operand) : nullptr;
  if (!source)
    return operand.kind == ir::Operand::Kind::Temp; // several ways, or too far away
  if (source->op == ir::Op::Bin || source->op == ir::Op::Un)
    return dependsOnCall(function, source->a, depth + 1) || dependsOnCall(function, source->b, depth + 1);
  if (source->op != ir::Op::Load || source->place.base != ir::Place::Base::Var || !source->place.path.empty())
    return source->op == ir::Op::Call;
  for (const ir::Block &block : function.blocks)
    for (const ir::Instr &instr : block.instrs)
      if (instr.op == ir::Op::Store && instr.place.base == ir::Place::Base::Var && instr.place.path.empty() &&
          instr.place.var == source->place.var)
        if (const ir::Instr *stored = sourceOf(function, instr.a); stored && stored->op == ir::Op::Call)
          return true;
  return false;
}

inline bool isIn(const ir::Place &place, uint32_t variable) {
  return place.base == ir::Place::Base::Var && place.var == variable;
}

inline bool mentions(const ir::Instr &instr, uint32_t variable) {
  return isIn(instr.place, variable) || isIn(instr.place2, variable);
}

/// Where the addresses of a local and of its parts go.
struct AddressUses {
  struct Argument {
    const ir::Instr *call;
    size_t index;
  };
  std::vector<Argument> arguments;
  bool storedAway = false; ///< in memory that is not a local's
  bool lost = false;       ///< in another local, in the result: not followed
};

inline AddressUses addressUsesOf(const ir::Function &function, uint32_t variable) {
  AddressUses uses;
  std::vector<bool> carries(function.tempCount);
  const auto isCarried = [&](const ir::Operand &o) {
    return o.kind == ir::Operand::Kind::Temp && o.temp < carries.size() && carries[o.temp];
  };
  for (int round = 0; round < 2; ++round) // blocks need not stand in order
    for (const ir::Block &block : function.blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.result && *instr.result < carries.size()) {
          const bool moves = instr.op == ir::Op::Cast || instr.op == ir::Op::Set ||
                             (instr.op == ir::Op::Bin && instr.bin <= ir::BinOp::Sub);
          const bool inside = instr.op == ir::Op::Addr && instr.place.base == ir::Place::Base::Temp &&
                              instr.place.temp < carries.size() && carries[instr.place.temp];
          if ((instr.op == ir::Op::Addr && isIn(instr.place, variable)) || inside ||
              (moves && (isCarried(instr.a) || isCarried(instr.b))))
            carries[*instr.result] = true;
        }
  for (const ir::Block &block : function.blocks) {
    for (const ir::Instr &instr : block.instrs) {
      for (size_t i = 0; i < instr.args.size(); ++i)
        if (isCarried(instr.args[i]))
          uses.arguments.push_back({&instr, i});
      if (instr.op == ir::Op::Store && isCarried(instr.a)) {
        const bool inLocal = instr.place.base == ir::Place::Base::Var &&
                             std::ranges::none_of(instr.place.path, [](const ir::Selector &s) {
                               return s.kind == ir::Selector::Kind::Deref;
                             });
        (inLocal ? uses.lost : uses.storedAway) = true;
      }
    }
    if (isCarried(block.term.value))
      uses.lost = true;
  }
  return uses;
}

/// The callee remembers this argument.
inline bool keeps(const model::Contract &contract, size_t argument) {
  return std::ranges::any_of(contract.effects, [&](const model::Effect &effect) {
    return effect.kind == model::Effect::Kind::Keep && effect.lock.kind == model::Where::Kind::Arg &&
           effect.lock.arg == static_cast<int>(argument);
  });
}

inline bool isOfKind(const model::Contract &contract, std::string_view kind) {
  return std::ranges::any_of(contract.effects, [&](const model::Effect &effect) {
    return effect.kind == model::Effect::Kind::Is && effect.what == kind;
  });
}

} // namespace irqlint::rules
