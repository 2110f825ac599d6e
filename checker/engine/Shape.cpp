// Order of blocks, loops, and which variables and temporaries matter where.
#include "engine/Shape.h"
#include "engine/FunctionAnalysis.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BlockId;
using ir::NoBlock;
using ir::Terminator;

std::vector<BlockId> successors(const ir::Block &block) {
  std::vector<BlockId> next;
  auto add = [&](BlockId b) {
    if (b != NoBlock && std::find(next.begin(), next.end(), b) == next.end())
      next.push_back(b);
  };
  const Terminator &t = block.term;
  switch (t.kind) {
  case Terminator::Kind::Jump: add(t.target); break;
  case Terminator::Kind::Branch: add(t.target); add(t.other); break;
  case Terminator::Kind::Switch:
    for (const ir::SwitchCase &c : t.cases)
      add(c.target);
    add(t.other);
    break;
  case Terminator::Kind::Unwind: add(t.target); break;
  default: break;
  }
  add(block.unwind);
  return next;
}

/// K. Cooper, T. Harvey, K. Kennedy: A Simple, Fast Dominance Algorithm (2001).
void FunctionAnalysis::findDominators(const std::vector<std::vector<BlockId>> &next) {
  std::vector<std::vector<BlockId>> before(next.size());
  for (BlockId b : order)
    for (BlockId s : next[b])
      before[s].push_back(b);
  joins.resize(next.size());
  for (BlockId b = 0; b < next.size(); ++b)
    joins[b] = before[b].size() > 1;
  dominator.assign(next.size(), NoBlock);
  dominator[0] = 0;
  auto common = [&](BlockId a, BlockId b) {
    while (a != b)
      (rank[a] > rank[b] ? a : b) = dominator[rank[a] > rank[b] ? a : b];
    return a;
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (BlockId b : order) {
      BlockId found = b == 0 ? 0 : NoBlock;
      for (BlockId p : before[b])
        if (dominator[p] != NoBlock)
          found = found == NoBlock ? p : common(found, p);
      changed |= dominator[b] != found;
      dominator[b] = found;
    }
  }
}

/// Whether all ways to `inner` go through `outer`.
bool FunctionAnalysis::dominates(BlockId outer, BlockId inner) const {
  while (inner != outer && inner != 0 && dominator[inner] != NoBlock)
    inner = dominator[inner];
  return inner == outer;
}

void FunctionAnalysis::shape() {
  size_t n = fn.blocks.size();
  std::vector<std::vector<BlockId>> next(n);
  for (BlockId b = 0; b < n; ++b)
    next[b] = successors(fn.blocks[b]);

  // Reverse post-order, iteratively; edges to blocks on the current path are the back edges.
  rank.assign(n, ~0u);
  loopHead.assign(n, false);
  std::vector<uint8_t> colour(n, 0);
  std::vector<std::pair<BlockId, size_t>> stack{{0, 0}};
  colour[0] = 1;
  while (!stack.empty()) {
    auto &[b, i] = stack.back();
    if (i == next[b].size()) {
      colour[b] = 2;
      order.push_back(b);
      stack.pop_back();
      continue;
    }
    BlockId s = next[b][i++];
    if (colour[s] == 1)
      loopHead[s] = true;
    else if (colour[s] == 0) {
      colour[s] = 1;
      stack.push_back({s, 0});
    }
  }
  std::reverse(order.begin(), order.end());
  for (uint32_t r = 0; r < order.size(); ++r)
    rank[order[r]] = r;
  for (BlockId b : order) // irreducible flow: whatever goes backwards meets at a head
    for (BlockId s : next[b])
      if (rank[s] <= rank[b])
        loopHead[s] = true;

  findDominators(next);

  // A block is in a loop when a head of lower or equal rank reaches it and it reaches that head.
  inLoop.assign(n, false);
  for (BlockId head : order) {
    if (!loopHead[head])
      continue;
    std::vector<std::vector<BlockId>> before(n);
    for (BlockId b : order)
      for (BlockId s : next[b])
        before[s].push_back(b);
    std::vector<bool> seen(n, false);
    std::vector<BlockId> work{head};
    while (!work.empty()) { // natural loop: everything that reaches a back edge into the head
      BlockId b = work.back();
      work.pop_back();
      for (BlockId p : before[b])
        if (rank[p] >= rank[head] && !seen[p]) {
          seen[p] = true;
          inLoop[p] = true;
          work.push_back(p);
        }
    }
  }

  Tag tag = 1;
  firstTag.resize(n);
  crossBlock.assign(fn.tempCount, false);
  used.assign(fn.tempCount, false);
  escaped = info.escaped;
  std::vector<BlockId> definedIn(fn.tempCount, NoBlock);
  for (BlockId b = 0; b < n; ++b) {
    firstTag[b] = tag;
    tag += static_cast<Tag>(fn.blocks[b].instrs.size()) + 1;
    for (const ir::Instr &i : fn.blocks[b].instrs) {
      if (i.result && *i.result < fn.tempCount) {
        BlockId &d = definedIn[*i.result];
        crossBlock[*i.result] = crossBlock[*i.result] || (d != NoBlock && d != b);
        d = b;
      }
    }
  }
  auto use = [&](BlockId b, const ir::Operand &o) {
    if (o.kind == ir::Operand::Kind::Temp && o.temp < fn.tempCount)
      used[o.temp] = true;
    if (o.kind == ir::Operand::Kind::Temp && o.temp < fn.tempCount && definedIn[o.temp] != b)
      crossBlock[o.temp] = true;
  };
  auto usePlace = [&](BlockId b, const ir::Place &p) {
    if (p.base == ir::Place::Base::Temp && p.temp < fn.tempCount && definedIn[p.temp] != b)
      crossBlock[p.temp] = true;
    for (const ir::Selector &s : p.path)
      use(b, s.index);
  };
  for (BlockId b = 0; b < n; ++b) {
    for (const ir::Instr &i : fn.blocks[b].instrs) {
      use(b, i.a);
      use(b, i.b);
      for (const ir::Operand &o : i.args)
        use(b, o);
      usePlace(b, i.place);
      usePlace(b, i.place2);
    }
    use(b, fn.blocks[b].term.cond);
    use(b, fn.blocks[b].term.value);
  }
}

/// Variables whose address is never taken, by blocks where their value still matters.
void FunctionAnalysis::findLiveVariables() {
  size_t n = fn.blocks.size(), vars = fn.vars.size();
  std::vector<std::vector<bool>> reads(n, std::vector<bool>(vars)), writes(n, std::vector<bool>(vars));
  for (BlockId b = 0; b < n; ++b) {
    auto read = [&](const ir::Place &p) {
      if (p.base == ir::Place::Base::Var && p.var < vars && !writes[b][p.var])
        reads[b][p.var] = true;
    };
    for (const ir::Instr &i : fn.blocks[b].instrs) {
      bool whole = i.op == ir::Op::Store && i.place.base == ir::Place::Base::Var && i.place.path.empty() && i.place.var < vars;
      if (i.op == ir::Op::Copy)
        read(i.place2);
      if (!whole)
        read(i.place);
      else if (fn.blocks[b].unwind == NoBlock) // a handler may see the former value
        writes[b][i.place.var] = true;
    }
  }
  live = reads;
  for (bool changed = true; changed;) {
    changed = false;
    for (auto it = order.rbegin(); it != order.rend(); ++it)
      for (BlockId s : successors(fn.blocks[*it]))
        for (size_t v = 0; v < vars; ++v)
          if (live[s][v] && !writes[*it][v] && !live[*it][v]) {
            live[*it][v] = true;
            changed = true;
          }
  }
}

bool FunctionAnalysis::onEveryWay(BlockId block) {
  always.resize(fn.blocks.size(), -1);
  if (always[block] < 0) {
    std::vector<bool> seen(fn.blocks.size(), false);
    std::vector<BlockId> work;
    if (block != 0)
      work.push_back(0);
    bool avoided = false;
    while (!work.empty() && !avoided) {
      BlockId b = work.back();
      work.pop_back();
      if (seen[b] || b == block)
        continue;
      seen[b] = true;
      const ir::Terminator &t = fn.blocks[b].term;
      avoided = t.kind == ir::Terminator::Kind::Return;
      for (BlockId next : {t.target, t.other})
        if (next != ir::NoBlock && next < fn.blocks.size() && t.kind != ir::Terminator::Kind::Unwind)
          work.push_back(next);
      for (const ir::SwitchCase &c : t.cases)
        work.push_back(c.target);
    }
    always[block] = !avoided;
  }
  return always[block] != 0;
}

void FunctionAnalysis::dropDead(BlockId block, State &state) {
  std::erase_if(state.store, [&](const auto &entry) {
    const LocNode &root = table.loc(table.root(entry.first));
    return root.kind == LocNode::Kind::Var && root.var < escaped.size() && !escaped[root.var] && !live[block][root.var];
  });
  Reason(table, state).collect();
  steps += static_cast<unsigned>((state.store.size() + state.constraints.size()) / 8);
}

} // namespace irqlint::engine
