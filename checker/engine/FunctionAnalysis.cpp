#include "engine/FunctionAnalysis.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BlockId;
using ir::NoBlock;
using ir::Terminator;

namespace {

constexpr Tag JoinBase = 0x40000000;
constexpr uint32_t ResultSlot = 0x00FFFFFF; ///< pseudo-variable that carries the result through merges of exits

/// States of one property that may meet at a block without being merged. One at loop heads, so that loops converge.
constexpr size_t KeptApart = 4;
/// What of its writes a function tells its callers, per way out.
constexpr size_t WaysAlike = 4; ///< ways out that differ only in what must hold at entry
constexpr size_t StoresPerExit = 48, ClobbersPerExit = 16;
/// While one path is looked for: ways kept at a call, rounds of a loop, paths tried.
constexpr size_t PathsPerBlock = 64, RoundsPerLoop = 10, PathsTried = 20000;
constexpr unsigned HuntSteps = 250000;
constexpr size_t VisitsBeforeWidening = 2, StatesPerLoopHead = 8;

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

/// The instruction gives a value that the engine has no expression for, and may run again in a loop.
bool makesSymbols(const ir::Unit &unit, const ir::Instr &instr) {
  if (instr.op == ir::Op::Load)
    return instr.place.type < unit.types.size() && unit.types[instr.place.type].isVolatile;
  return instr.op == ir::Op::Call || instr.op == ir::Op::Copy ||
         instr.a.kind == ir::Operand::Kind::Undef || instr.b.kind == ir::Operand::Kind::Undef;
}

} // namespace

Tag joinTag(BlockId block) { return JoinBase + block; }

Exit::Result classify(Interval v, bool isPointer) {
  if (v.low == 0 && v.high == 0)
    return Exit::Result::Zero;
  if (v.high < 0)
    return Exit::Result::Negative;
  if (v.low > 0)
    return isPointer ? Exit::Result::NonZero : Exit::Result::Positive;
  return Exit::Result::Other;
}

FunctionAnalysis::FunctionAnalysis(const Program &program, const FunctionInfo &info,
                                   const std::vector<const RegisteredRule *> &rules, const Options &options, const Observer *observer,
                                   const Hunt *hunt)
    : program(program), info(info), unit(*info.unit), fn(*info.fn), rules(rules), options(options), observer(observer), hunt(hunt),
      result(std::make_unique<FunctionResult>()), table(result->table) {}

std::unique_ptr<FunctionResult> FunctionAnalysis::run() {
  shape();
  findLiveVariables();
  State entry = entryState();
  markPoint({}, entry); // atEntry
  if (hunt)
    aim();
  enter(0, std::move(entry));
  if (hunt)
    follow();
  else
    walk();
  finish();
  return std::move(result);
}

// ------------------------------------------------------------------------------------------- shape

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
  escaped.assign(fn.vars.size(), false);
  std::vector<BlockId> definedIn(fn.tempCount, NoBlock);
  for (BlockId b = 0; b < n; ++b) {
    firstTag[b] = tag;
    tag += static_cast<Tag>(fn.blocks[b].instrs.size()) + 1;
    for (const ir::Instr &i : fn.blocks[b].instrs) {
      if (i.op == ir::Op::Addr && i.place.base == ir::Place::Base::Var && i.place.var < escaped.size())
        escaped[i.place.var] = true;
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

void FunctionAnalysis::dropDead(BlockId block, State &state) {
  std::erase_if(state.store, [&](const auto &entry) {
    const LocNode &root = table.loc(table.root(entry.first));
    return root.kind == LocNode::Kind::Var && root.var < escaped.size() && !escaped[root.var] && !live[block][root.var];
  });
  Reason(table, state).collect();
  steps += static_cast<unsigned>((state.store.size() + state.constraints.size()) / 8);
}

State FunctionAnalysis::entryState() {
  State s;
  s.temps.assign(fn.tempCount, 0);
  s.irql = table.entryIrql();
  if (info.entry)
    s.constrain(s.irql, {info.entry->min, info.entry->max});
  if (hunt && hunt->entryLevel)
    Reason(table, s).restrict(s.irql, *hunt->entryLevel);
  for (uint32_t p = 0; p < fn.paramCount && p < fn.vars.size(); ++p) {
    ir::TypeId type = fn.vars[p].type;
    if (type < unit.types.size() && unit.types[type].kind == ir::TypeKind::Record)
      continue;
    s.set(table.variable(p), table.param(p, bitsOf(type), signedType(type)));
  }
  return s;
}

// ------------------------------------------------------------------------------------------- the walk

void FunctionAnalysis::enter(BlockId block, State state) {
  if (hunt) {
    if (!leadsThere[block])
      return;
    if (state.assumed) // a path that needs no assumption is better proof
      paths.push_front({block, std::move(state)});
    else
      paths.push_back({block, std::move(state)});
    return;
  }
  if (pending.empty())
    pending.resize(fn.blocks.size());
  pending[block].push_back(std::move(state));
  agenda.insert(rank[block]);
}

void FunctionAnalysis::walk() {
  visited.resize(fn.blocks.size());
  while (!agenda.empty()) {
    if (steps > options.stepsPerFunction) {
      result->overBudget = true;
      coarse = true;
      if (steps > 2 * options.stepsPerFunction)
        return;
    }
    BlockId block = order[*agenda.begin()];
    agenda.erase(agenda.begin());
    States states = arriving(block);
    if (!states.empty())
      execute(block, std::move(states));
  }
  result->complete = !result->overBudget;
}

// ------------------------------------------------------------------------------------------- one path

/// Marks the blocks from which the place looked for can be reached.
void FunctionAnalysis::aim() {
  size_t n = fn.blocks.size();
  leadsThere.assign(n, hunt->exit.has_value());
  if (hunt->exit)
    return;
  auto holdsPlace = [&](const ir::Block &b) {
    return std::any_of(b.instrs.begin(), b.instrs.end(), [&](const ir::Instr &i) { return here(i.loc) == hunt->where; });
  };
  std::vector<std::vector<BlockId>> before(n);
  std::vector<BlockId> work;
  for (BlockId b = 0; b < n; ++b) {
    for (BlockId s : successors(fn.blocks[b]))
      before[s].push_back(b);
    if (holdsPlace(fn.blocks[b])) {
      leadsThere[b] = true;
      work.push_back(b);
    }
  }
  while (!work.empty()) {
    BlockId b = work.back();
    work.pop_back();
    for (BlockId p : before[b])
      if (!leadsThere[p]) {
        leadsThere[p] = true;
        work.push_back(p);
      }
  }
}

/// Depth first, path by path, nothing merged, until the place is met in the way that was reported.
void FunctionAnalysis::follow() {
  size_t tried = 0;
  while (!paths.empty() && !caught) {
    if (steps > HuntSteps || ++tried > PathsTried) {
      result->overBudget = true;
      break;
    }
    auto [block, state] = std::move(paths.back());
    paths.pop_back();
    if (loopHead[block]) {
      auto round = std::find_if(state.rounds.begin(), state.rounds.end(), [&](const auto &r) { return r.first == block; });
      if (round == state.rounds.end())
        state.rounds.push_back({block, 1});
      else if (++round->second > RoundsPerLoop) {
        result->overBudget = true; // more rounds might do it
        continue;
      }
    }
    dropDead(block, state);
    States one;
    one.push_back(std::move(state));
    execute(block, std::move(one));
  }
  result->complete = !result->overBudget;
}

/// The same locks held and the same change of level as the way out that was reported.
bool FunctionAnalysis::sameWayOut(const SummaryExit &wanted, const State &state, const SummaryExit &exit) const {
  if (state.degraded || exit.kind != wanted.kind || (wanted.resultClass != Exit::Result::Other && exit.resultClass != wanted.resultClass))
    return false;
  auto heldTexts = [](const std::vector<LockState> &locks) {
    std::set<std::string> texts;
    for (const LockState &l : locks)
      if (l.status == LockState::Status::Held)
        texts.insert(l.text);
    return texts;
  };
  std::set<std::string> held = heldTexts(state.locks);
  for (const std::string &text : heldTexts(wanted.locks))
    if (!held.count(text))
      return false;
  bool changed = wanted.irql != table.entryIrqlId(), changes = state.irql != table.entryIrqlId();
  return changed == changes;
}

/// Takes the states that wait at a block and merges them as the block demands.
FunctionAnalysis::States FunctionAnalysis::arriving(BlockId block) {
  States states = std::move(pending[block]);
  pending[block].clear();
  for (State &s : states)
    dropDead(block, s);
  if (!loopHead[block]) {
    compact(states, coarse ? 1 : KeptApart, joinTag(block));
    return states;
  }

  States again;
  std::vector<Visited> &seen = visited[block];
  for (State &s : states) {
    auto same = std::find_if(seen.begin(), seen.end(), [&](const Visited &v) { return sameProperty(v.state, s); });
    bool forced = false;
    if (same == seen.end() && seen.size() >= StatesPerLoopHead) {
      forced = true;
      ++result->forcedMerges;
      same = seen.end() - 1;
    }
    if (same == seen.end()) {
      seen.push_back({std::move(s), 1});
      again.push_back(seen.back().state);
      continue;
    }
    ++same->visits;
    steps += static_cast<unsigned>((s.store.size() + s.constraints.size() + same->state.store.size()) / 4);
    State before = same->state;
    merge(table, same->state, std::move(s), joinTag(block), forced, same->visits > VisitsBeforeWidening);
    if (same->visits < 12 && (!sameData(before, same->state) || !sameProperty(before, same->state))) {
      std::erase_if(again, [&](const State &x) { return sameProperty(x, before); });
      again.push_back(same->state);
    }
  }
  return again;
}

void FunctionAnalysis::compact(States &states, size_t perProperty, Tag tag) {
  if (hunt) {
    if (states.size() > PathsPerBlock) {
      states.resize(PathsPerBlock);
      result->overBudget = true;
    }
    return;
  }
  States kept;
  for (State &s : states) {
    size_t group = 0;
    State *last = nullptr;
    bool duplicate = false;
    for (State &k : kept)
      if (sameProperty(k, s)) {
        ++group;
        last = &k;
        if (sameData(k, s)) {
          duplicate = true;
          break;
        }
      }
    if (duplicate)
      continue;
    if (group >= perProperty) {
      steps += static_cast<unsigned>((s.store.size() + s.constraints.size() + last->store.size()) / 4);
      merge(table, *last, std::move(s), tag, false, false);
    } else if (kept.size() >= options.statesPerBlock) {
      bool forced = !sameProperty(kept.back(), s);
      result->forcedMerges += forced;
      merge(table, kept.back(), std::move(s), tag, forced, false);
    } else {
      kept.push_back(std::move(s));
    }
  }
  states = std::move(kept);
}

void FunctionAnalysis::execute(BlockId id, States states) {
  const ir::Block &block = fn.blocks[id];
  Tag tag = firstTag[id];
  for (const ir::Instr &instr : block.instrs) {
    currentTag = tag;
    States next;
    for (State &s : states) {
      ++steps;
      if (inLoop[id] && makesSymbols(unit, instr))
        Reason(table, s).retire(tag);
      step(id, instr, tag, std::move(s), next);
    }
    if (next.size() > 1 && next.size() > states.size())
      compact(next, coarse ? 1 : KeptApart, tag);
    states = std::move(next);
    ++tag;
    if (states.empty())
      return;
  }
  for (State &s : states)
    terminate(id, std::move(s));
}

void FunctionAnalysis::terminate(BlockId id, State state) {
  ++steps;
  const ir::Block &block = fn.blocks[id];
  const Terminator &term = block.term;
  currentTag = firstTag[id] + static_cast<Tag>(block.instrs.size());
  ExprId returned = term.kind == Terminator::Kind::Return ? value(state, term.value) : 0;
  ExprId condition = term.cond.kind != ir::Operand::Kind::None ? value(state, term.cond) : 0;
  for (uint32_t t = 0; t < fn.tempCount; ++t)
    if (!crossBlock[t])
      state.temps[t] = 0;

  switch (term.kind) {
  case Terminator::Kind::Jump: enter(term.target, std::move(state)); break;
  case Terminator::Kind::Branch: {
    state.temps.push_back(condition);
    branch(term, std::move(state));
    break;
  }
  case Terminator::Kind::Switch:
    state.temps.push_back(condition);
    switchOn(term, std::move(state));
    break;
  case Terminator::Kind::Return:
    state.set(table.variable(ResultSlot), returned);
    leave(std::move(state), Exit::Kind::Return, &term.value, term.loc, true);
    break;
  case Terminator::Kind::Unwind:
    if (term.target != NoBlock)
      enter(term.target, std::move(state));
    else if (!state.assumed) // a caller assumes by itself that calls may raise
      leave(std::move(state), Exit::Kind::Raise, nullptr, term.loc, true);
    break;
  case Terminator::Kind::Unreachable: break;
  }
}

void FunctionAnalysis::branch(const Terminator &term, State state) {
  ExprId condition = state.temps.back();
  state.temps.pop_back();
  if (term.target == term.other) {
    enter(term.target, std::move(state));
    return;
  }
  Interval known = condition ? Reason(table, state).eval(condition) : Interval{};
  bool canBeTrue = !(known.low == 0 && known.high == 0);
  bool canBeFalse = known.low <= 0 && known.high >= 0;
  bool decided = !canBeTrue || !canBeFalse;
  auto go = [&](State s, bool taken) {
    if (condition && !Reason(table, s).assume(condition, taken))
      return;
    if (!decided && condition) {
      bool test = taken && !table.isBoolean(condition); // "not 0" is no interval: say it the other way
      if (Reason(table, s).doubts(test ? table.isZero(condition) : condition, taken && !test ? Interval{1, 1} : Interval{0, 0}, &term))
        s.degraded = true;
    }
    if (!decided && condition && Reason(table, s).countsOn(condition))
      leaveToCount(s);
    if (!decided)
      s.trace = trace(s, {.kind = TraceNode::Kind::Branch, .term = &term, .taken = taken});
    enter(taken ? term.target : term.other, std::move(s));
  };
  if (canBeTrue && canBeFalse) {
    go(state, true);
    go(std::move(state), false);
  } else {
    go(std::move(state), canBeTrue);
  }
}

/// A count of owners says from here on whether a lock is to be given back: what holds of locks and the level they set is
/// not known without knowing the count.
void FunctionAnalysis::leaveToCount(State &state) {
  state.counted = true;
  for (LockState &l : state.locks)
    l.status = LockState::Status::Unknown;
  if (state.irqlFrom) {
    state.irql = table.fresh(currentTag, 0x50000, 8, false);
    state.irqlFrom = nullptr;
  }
}

void FunctionAnalysis::switchOn(const Terminator &term, State state) {
  ExprId condition = state.temps.back();
  state.temps.pop_back();
  std::optional<int64_t> known = Reason(table, state).constant(condition);
  unsigned bits = table[condition].bits;
  State rest = state;
  bool restPossible = true;
  for (const ir::SwitchCase &c : term.cases) {
    if (known) {
      if (*known >= c.low && *known <= c.high) {
        enter(c.target, std::move(state));
        return;
      }
      continue;
    }
    State s = rest;
    Interval range{c.low, c.high};
    if (!table[condition].isSigned && c.low < 0 && bits && bits < 64) // case values come sign-extended
      range = {c.low + rangeOf(bits, false).high + 1, c.high + rangeOf(bits, false).high + 1};
    if (condition && !Reason(table, s).restrict(condition, range))
      continue;
    s.trace = trace(s, {.kind = TraceNode::Kind::Case, .term = &term, .value = c.low});
    enter(c.target, std::move(s));
    if (condition && range.constant() && restPossible)
      restPossible = Reason(table, rest).assume(table.binary(ir::BinOp::Eq, condition, table.constant(range.low), 32, true), false);
  }
  if (!restPossible || term.other == NoBlock)
    return;
  if (!known && !term.cases.empty())
    rest.trace = trace(rest, {.kind = TraceNode::Kind::Case, .term = &term, .taken = false});
  enter(term.other, std::move(rest));
}

// ------------------------------------------------------------------------------------------- ways out

void FunctionAnalysis::leave(State state, Exit::Kind kind, const ir::Operand *value, const ir::Loc &where, bool certain) {
  SummaryExit exit;
  exit.kind = kind;
  exit.where = where;
  exit.certain = certain && !state.degraded;
  if (kind == Exit::Kind::Return && value && value->kind != ir::Operand::Kind::None) {
    ExprId r = *state.find(table.variable(ResultSlot));
    bool pointer = fn.returnType < unit.types.size() && unit.types[fn.returnType].kind == ir::TypeKind::Pointer;
    exit.resultClass = r ? classify(Reason(table, state).eval(r), pointer) : Exit::Result::Other;
  }
  for (const LockState &l : state.locks)
    if (l.status == LockState::Status::Released && !l.callers)
      state.balanced.insert({l.key, l});
  // A caller has no use for what was taken and given back, nor for a lock that it cannot name, unless it is held.
  std::erase_if(state.locks, [&](const LockState &l) {
    if (l.status == LockState::Status::Held)
      return false;
    return (l.status == LockState::Status::Released && !l.callers) || !table[l.key].visible;
  });
  std::fill(state.temps.begin(), state.temps.end(), 0);

  if (hunt) {
    SummaryExit whole = exit;
    if (hunt->exit && sameWayOut(*hunt->exit, state, whole)) {
      leaving.push_back({std::move(state), std::move(exit)});
      caught = true;
    }
    return;
  }

  // Exits that agree in what a caller sees become one.
  size_t alike = 0;
  for (PendingExit &p : leaving) {
    if (p.exit.kind != kind || p.exit.resultClass != exit.resultClass || p.exit.certain != exit.certain || !sameProperty(p.state, state))
      continue;
    if (!sameData(p.state, state) && ++alike < WaysAlike)
      continue;
    bool shorter = state.trace && p.state.trace && state.trace->length < p.state.trace->length;
    merge(table, p.state, std::move(state), joinTag(static_cast<BlockId>(fn.blocks.size())), false, false);
    if (shorter)
      p.exit.where = where;
    return;
  }
  if (leaving.size() >= options.exitsPerSummary) {
    ++result->forcedMerges;
    PendingExit &last = leaving.back();
    last.exit.resultClass = Exit::Result::Other;
    last.exit.certain = false;
    merge(table, last.state, std::move(state), joinTag(static_cast<BlockId>(fn.blocks.size())), true, false);
    return;
  }
  leaving.push_back({std::move(state), std::move(exit)});
}

/// Stores that a caller can use. What was written with values that mean nothing to it, or too much of it, becomes
/// "written", which is all that a caller would learn.
void FunctionAnalysis::keepStores(State &s, SummaryExit &exit) {
  std::set<LocId> written;
  for (const auto &[loc, v] : s.store) {
    if (!table.loc(loc).visible)
      continue;
    bool telling = table[v].visible || s.constraint(v) || v == exit.result || s.irql == v;
    if (telling && exit.stores.size() < StoresPerExit)
      exit.stores.push_back({loc, v});
    else
      written.insert(loc);
  }
  for (LocId loc : written) {
    if (written.size() <= ClobbersPerExit)
      exit.clobbers.push_back({loc, currentTag});
    else if (LocId root = table.root(loc); std::none_of(exit.clobbers.begin(), exit.clobbers.end(), [&](const Clobber &c) { return c.prefix == root; }))
      exit.clobbers.push_back({root, currentTag});
  }
}

/// Which conditions tell the ways out apart.
void FunctionAnalysis::findDecisive() {
  for (SummaryExit &exit : result->exits)
    for (const SummaryExit &other : result->exits) {
      if (&exit == &other)
        continue;
      State otherwise;
      for (const auto &[e, i] : other.guard)
        if (table[e].visible)
          otherwise.constrain(e, i);
      for (const auto &g : exit.guard) {
        State both = otherwise;
        bool known = std::any_of(exit.decisive.begin(), exit.decisive.end(), [&](const auto &d) { return d.first == g.first; });
        if (table[g.first].visible && !known && !Reason(table, both).restrict(g.first, g.second))
          exit.decisive.push_back(g);
      }
    }
}

void FunctionAnalysis::finish() {
  for (PendingExit &p : leaving) {
    SummaryExit &exit = p.exit;
    State &s = p.state;
    if (s.degraded || result->overBudget)
      exit.certain = false;
    if (const ExprId *r = s.find(table.variable(ResultSlot)))
      exit.result = *r;
    std::set<ExprId> mentioned{exit.result, s.irql};
    keepStores(s, exit);
    for (const auto &[loc, v] : exit.stores)
      mentioned.insert(v);
    for (const Clobber &c : s.clobbers)
      if (!c.prefix || table.loc(c.prefix).visible)
        exit.clobbers.push_back(c);
    for (const auto &c : s.constraints)
      if (table[c.first].visible || mentioned.count(c.first))
        exit.guard.push_back(c);
    exit.irql = s.irql;
    exit.irqlFrom = s.irqlFrom;
    exit.locks = s.locks;
    exit.trace = s.trace;
    exit.pure = s.pure;
    exit.wild = s.wild;
    exit.levelMoved = s.levelMoved;
    exit.throughFinally = s.throughFinally;
    exit.raisedHere = s.raisedHere;
    for (const auto &[key, lock] : s.balanced)
      exit.balanced.push_back(lock);
    result->exits.push_back(std::move(exit));
  }
  findDecisive();
  for (auto &[key, candidate] : best) {
    result->findings.push_back(std::move(candidate.finding));
    result->places.push_back(candidate.place);
  }
}

const TraceNode *FunctionAnalysis::trace(State &state, TraceNode node) {
  node.parent = state.trace;
  node.unit = &unit;
  node.function = &fn;
  return result->arena.add(std::move(node));
}

IrqlView FunctionAnalysis::irqlView(State &state) {
  Interval i = Reason(table, state).eval(state.irql);
  return {static_cast<model::Level>(std::clamp<int64_t>(i.low, 0, 15)), static_cast<model::Level>(std::clamp<int64_t>(i.high, 0, 15))};
}

unsigned FunctionAnalysis::bitsOf(ir::TypeId type) const {
  if (type >= unit.types.size())
    return 0;
  const ir::Type &t = unit.types[type];
  return t.kind == ir::TypeKind::Pointer || t.kind == ir::TypeKind::Array ? 64 : std::min(t.bits, 64u);
}

bool FunctionAnalysis::signedType(ir::TypeId type) const { return type < unit.types.size() && unit.types[type].isSigned; }

} // namespace irqlint::engine
