// The graph: blocks, instructions, and the clean-up at the end.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

namespace {

constexpr size_t MaxBlocks = 60000;

template <typename Visit> void forEachTarget(ir::Terminator &term, Visit visit) {
  using Kind = ir::Terminator::Kind;
  if (term.kind == Kind::Jump || term.kind == Kind::Branch || term.kind == Kind::Unwind)
    visit(term.target);
  if (term.kind == Kind::Branch || term.kind == Kind::Switch)
    visit(term.other);
  if (term.kind == Kind::Switch)
    for (ir::SwitchCase &one : term.cases)
      visit(one.target);
}

/// Where control ends up when it enters `id`, past blocks that only jump on.
ir::BlockId skipEmpty(const std::vector<ir::Block> &blocks, ir::BlockId id) {
  for (int steps = 0; id != ir::NoBlock && steps < 64; ++steps) {
    const ir::Block &block = blocks[id];
    if (!block.instrs.empty() || block.term.kind != ir::Terminator::Kind::Jump || block.term.target == id)
      break;
    id = block.term.target;
  }
  return id;
}

std::vector<bool> reachable(std::vector<ir::Block> &blocks) {
  std::vector<bool> seen(blocks.size());
  std::vector<ir::BlockId> work{0};
  auto visit = [&](ir::BlockId id) {
    if (id != ir::NoBlock && !seen[id]) {
      seen[id] = true;
      work.push_back(id);
    }
  };
  seen[0] = true;
  while (!work.empty()) {
    ir::Block &block = blocks[work.back()];
    work.pop_back();
    visit(block.unwind);
    forEachTarget(block.term, visit);
  }
  return seen;
}

/// Appends blocks to the only block that jumps to them.
void mergeChains(std::vector<ir::Block> &blocks) {
  std::vector<bool> live = reachable(blocks);
  std::vector<unsigned> entries(blocks.size());
  entries[0] = 2;
  for (ir::BlockId id = 0; id < blocks.size(); ++id) {
    if (!live[id])
      continue;
    if (blocks[id].unwind != ir::NoBlock)
      entries[blocks[id].unwind] += 2;
    forEachTarget(blocks[id].term, [&](ir::BlockId target) {
      if (target != ir::NoBlock)
        ++entries[target];
    });
  }
  for (ir::BlockId id = 0; id < blocks.size(); ++id) {
    while (live[id] && blocks[id].term.kind == ir::Terminator::Kind::Jump) {
      ir::BlockId next = blocks[id].term.target;
      ir::Block &to = blocks[id], &from = blocks[next];
      if (next == id || entries[next] != 1 || to.region != from.region || to.unwind != from.unwind)
        break;
      std::move(from.instrs.begin(), from.instrs.end(), std::back_inserter(to.instrs));
      to.term = std::move(from.term);
      from = {};
      live[next] = false;
    }
  }
}

} // namespace

ir::BlockId FunctionLowerer::newBlock() {
  if (blocks.size() > MaxBlocks)
    unsupported(definition->getLocation(), "too many blocks");
  blocks.emplace_back();
  started.push_back(false);
  return static_cast<ir::BlockId>(blocks.size() - 1);
}

void FunctionLowerer::start(ir::BlockId block) {
  jump(block);
  blocks[block].region = regionOf(context.scope);
  blocks[block].unwind = unwindOf(context.scope);
  started[block] = true;
  order.push_back(block);
  current = block;
}

ir::BlockId FunctionLowerer::startNew() {
  ir::BlockId block = newBlock();
  start(block);
  return block;
}

ir::Terminator &FunctionLowerer::terminate(ir::Terminator::Kind kind, At at) {
  if (!open())
    startNew(); // dead code gets a block of its own, which goes away in the end
  ir::Terminator &term = blocks[current].term;
  term.kind = kind;
  term.loc = unit.locations.loc(at);
  current = ir::NoBlock;
  return term;
}

void FunctionLowerer::jump(ir::BlockId target) {
  if (open())
    terminate(ir::Terminator::Kind::Jump, {}).target = target;
}

void FunctionLowerer::branch(ir::Operand condition, ir::BlockId yes, ir::BlockId no, At at) {
  if (condition.kind == ir::Operand::Kind::Int) { // AbnormalTermination() is known in each copy of a __finally
    if (!open())
      startNew();
    return jump(condition.imm ? yes : no);
  }
  ir::Terminator &term = terminate(ir::Terminator::Kind::Branch, at);
  term.cond = std::move(condition);
  term.target = yes;
  term.other = no;
  term.text = unit.locations.text(at);
}

ir::Instr &FunctionLowerer::emit(ir::Op op, At at) {
  if (!open())
    startNew();
  ir::Instr &instr = blocks[current].instrs.emplace_back();
  instr.op = op;
  Written where = unit.locations.written(at);
  instr.loc = where.loc;
  instr.spelling = where.spelling;
  instr.macro = where.macro;
  return instr;
}

ir::Operand FunctionLowerer::temp(uint32_t id, ir::TypeId type) {
  ir::Operand out;
  out.kind = ir::Operand::Kind::Temp;
  out.temp = id;
  out.type = type;
  return out;
}

ir::Operand FunctionLowerer::result(ir::Instr &instr, ir::TypeId type) {
  instr.result = newTemp();
  instr.type = type;
  return temp(*instr.result, type);
}

ir::Operand FunctionLowerer::undef(QualType type) {
  ir::Operand out;
  out.kind = ir::Operand::Kind::Undef;
  out.type = unit.types.get(type);
  return out;
}

ir::Operand FunctionLowerer::load(const ir::Place &from, At at) {
  ir::Instr &instr = emit(ir::Op::Load, at);
  instr.place = from;
  return result(instr, from.type);
}

void FunctionLowerer::store(const ir::Place &to, ir::Operand value, At at) {
  ir::Instr &instr = emit(ir::Op::Store, at);
  instr.place = to;
  instr.a = std::move(value);
}

void FunctionLowerer::copy(const ir::Place &to, const ir::Place &from, At at) {
  ir::Instr &instr = emit(ir::Op::Copy, at);
  instr.place = to;
  instr.place2 = from;
}

/// `&*p` is `p`; `&a[0]` is `a`.
ir::Operand FunctionLowerer::addressOf(ir::Place of, ir::TypeId pointer, At at) {
  using Kind = ir::Selector::Kind;
  if (!of.path.empty() && of.path.back().kind == Kind::Index && of.path.back().index.kind == ir::Operand::Kind::Int &&
      of.path.back().index.imm == 0)
    of.path.pop_back();
  if (!of.path.empty() && of.path.back().kind == Kind::Deref) {
    of.path.pop_back();
    of.type = pointer;
    if (of.path.empty() && of.base == ir::Place::Base::Temp)
      return temp(of.temp, pointer);
    return load(of, at);
  }
  bool direct = std::none_of(of.path.begin(), of.path.end(), [](const ir::Selector &s) { return s.kind == Kind::Deref; });
  if (of.base == ir::Place::Base::Var && direct)
    function.vars[of.var].addressTaken = true;
  ir::Instr &instr = emit(ir::Op::Addr, at);
  instr.place = std::move(of);
  return result(instr, pointer);
}

ir::Operand FunctionLowerer::binary(ir::BinOp op, ir::Operand a, ir::Operand b, ir::TypeId type, At at) {
  bool isEquality = op == ir::BinOp::Eq || op == ir::BinOp::Ne;
  if (isEquality && a.kind == ir::Operand::Kind::Int && b.kind == ir::Operand::Kind::Int)
    return unit.types.integer((a.imm == b.imm) == (op == ir::BinOp::Eq), type);
  ir::Instr &instr = emit(ir::Op::Bin, at);
  instr.bin = op;
  instr.a = std::move(a);
  instr.b = std::move(b);
  return result(instr, type);
}

ir::Operand FunctionLowerer::convert(ir::Operand value, ir::TypeId type, At at) {
  if (value.kind == ir::Operand::Kind::Int)
    return unit.types.converted(value, type);
  ir::Instr &instr = emit(ir::Op::Cast, at);
  instr.a = std::move(value);
  return result(instr, type);
}

void FunctionLowerer::set(uint32_t temp, ir::Operand value, ir::TypeId type, At at) {
  ir::Instr &instr = emit(ir::Op::Set, at);
  instr.a = std::move(value);
  instr.result = temp;
  instr.type = type;
}

/// Shortens jumps, joins chains, drops what nothing reaches, and numbers blocks in source order.
void FunctionLowerer::finishBlocks() {
  for (ir::BlockId id = 0; id < blocks.size(); ++id)
    if (!started[id]) // a label in code that was never lowered
      order.push_back(id);
  for (ir::Block &block : blocks) {
    forEachTarget(block.term, [&](ir::BlockId &target) { target = skipEmpty(blocks, target); });
    if (block.term.kind == ir::Terminator::Kind::Branch && block.term.target == block.term.other) {
      ir::BlockId target = block.term.target;
      block.term = {};
      block.term.kind = ir::Terminator::Kind::Jump;
      block.term.target = target;
    }
  }
  mergeChains(blocks);
  std::vector<bool> live = reachable(blocks);
  std::vector<ir::BlockId> renumbered(blocks.size(), ir::NoBlock);
  ir::BlockId count = 0;
  for (ir::BlockId id : order)
    if (live[id])
      renumbered[id] = count++;
  function.blocks.resize(count);
  function.tempCount = 0;
  auto renumber = [&](ir::BlockId &id) {
    if (id != ir::NoBlock)
      id = renumbered[id];
  };
  for (ir::BlockId id : order) {
    if (!live[id])
      continue;
    renumber(blocks[id].unwind);
    forEachTarget(blocks[id].term, renumber);
    for (const ir::Instr &instr : blocks[id].instrs)
      if (instr.result)
        function.tempCount = std::max(function.tempCount, *instr.result + 1);
    function.blocks[renumbered[id]] = std::move(blocks[id]);
  }
}

} // namespace irqlint::lower
