#include "engine/FunctionAnalysis.h"
#include "engine/CostKeeper.h"
#include "engine/Shape.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BlockId;
using ir::NoBlock;
using ir::Terminator;

namespace {

constexpr Tag JoinBase = 0x40000000;

/// States of one property that may meet at a block without being merged. One at loop heads, so that loops converge.
constexpr size_t KeptApart = 4;
/// … and of those that are about different requests.
constexpr size_t RequestsApart = 12;
/// While one path is looked for nothing is merged: ways kept at a call.
constexpr size_t WaysPerCall = 64;
constexpr size_t VisitsBeforeWidening = 2, StatesPerLoopHead = 8;
/// So many budgets may be used up in all: the first with few merges, the others to come to the end.
constexpr unsigned LastBudgets = 5;

/// The instruction gives a value that the engine has no expression for, and may run again in a loop.
bool makesSymbols(const ir::UnitTables &unit, const ir::Instr &instr) {
  if (instr.op == ir::Op::Load)
    return instr.place.type < unit.types.size() && unit.types[instr.place.type].isVolatile;
  return instr.op == ir::Op::Call || instr.op == ir::Op::Copy ||
         instr.a.kind == ir::Operand::Kind::Undef || instr.b.kind == ir::Operand::Kind::Undef;
}

} // namespace

Tag joinTag(BlockId block) { return JoinBase + block; }

FunctionAnalysis::FunctionAnalysis(const Program &program, const FunctionInfo &info,
                                   const std::vector<const RegisteredRule *> &rules, const Options &options, const Observer *observer,
                                   const Hunt *hunt)
    : program(program), info(info), unit(*info.unit), fn(*info.fn), rules(rules), options(options), observer(observer), hunt(hunt),
      result(std::make_unique<FunctionResult>()), table(result->table) {
  if (options.costs)
    ruleCalls = std::make_unique<RuleCalls>();
  std::ranges::copy_if(rules, std::back_inserter(asked), [&](const RegisteredRule *r) { return isHunted(*r); });
  std::ranges::copy_if(asked, std::back_inserter(accessRules), [](const RegisteredRule *r) { return r->rule->looksAtAccesses(); });
  std::ranges::copy_if(asked, std::back_inserter(useRules), [](const RegisteredRule *r) { return r->rule->looksAtUses(); });
  std::ranges::copy_if(rules, std::back_inserter(bufferRules), [](const RegisteredRule *r) { return r->rule->looksAtBuffers(); });
  if (!accessRules.empty() || !useRules.empty() || !bufferRules.empty())
    findAsserted();
  for (uint32_t p = 0; p < fn.paramCount; ++p)
    if (const model::Tracked *kind = trackedType(fn.vars[p].type))
      for (const auto &[aspect, member] : kind->readsAtEntry)
        request.push_back(table.content(placeAtEntry(table, table.pointee(table.param(p, 64, false)), member), 0, 8, false));
  if (!bufferRules.empty())
    for (uint32_t p = 0; p < fn.paramCount; ++p)
      if (const model::Tracked *kind = trackedType(fn.vars[p].type))
        for (const model::Tracked::Request &r : kind->requests)
          for (const std::string *member : {&r.input, &r.output})
            if (!member->empty())
              request.push_back(table.content(placeAtEntry(table, table.pointee(table.param(p, 64, false)), *member), 0, 32, false));
}

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
  result->steps = steps;
  if (ruleCalls)
    options.costs->asked(*ruleCalls);
  return std::move(result);
}

State FunctionAnalysis::entryState() {
  State s;
  s.temps.assign(fn.tempCount, 0);
  s.irql = table.entryIrql();
  if (info.entry)
    s.constrain(s.irql, {info.entry->min, info.entry->max});
  if (observer && observer->entryLevel)
    Reason(table, s).restrict(s.irql, *observer->entryLevel);
  if (hunt && hunt->entryLevel)
    Reason(table, s).restrict(s.irql, *hunt->entryLevel);
  if (hunt && hunt->roles)
    assumeRoles(s, *hunt->roles);
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
  if (passesLoopBy(block, state))
    state.passedLoop = true;
  if (loopHead[block]) {
    auto known = std::ranges::find(state.loops, block, &std::pair<BlockId, bool>::first);
    if (known == state.loops.end())
      known = state.loops.insert(known, {block, false});
    known->second = rank[currentBlock] >= rank[block];
  }
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
      coarse = result->coarse = true;
      if (steps > LastBudgets * options.stepsPerFunction) {
        result->overBudget = true;
        return;
      }
    }
    BlockId block = order[*agenda.begin()];
    agenda.erase(agenda.begin());
    States states = arriving(block);
    if (!states.empty())
      execute(block, std::move(states));
  }
  result->complete = !result->overBudget;
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
    auto same = std::find_if(seen.begin(), seen.end(), [&](const Visited &v) { return sameProperty(table, v.state, s); });
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
    if (same->visits < 12 && (!sameData(before, same->state) || !sameProperty(table, before, same->state))) {
      std::erase_if(again, [&](const State &x) { return sameProperty(table, x, before); });
      again.push_back(same->state);
    }
  }
  return again;
}

/// As far as the states know they are about the same kind of request: the same function codes.
bool FunctionAnalysis::sameRequest(const State &a, const State &b) const {
  return std::ranges::all_of(request, [&](ExprId code) {
    const Interval *x = a.constraint(code), *y = b.constraint(code);
    return x && y ? x->low == y->low && x->high == y->high : x == y;
  });
}

void FunctionAnalysis::compact(States &states, size_t perProperty, Tag tag) {
  if (hunt) {
    if (states.size() > WaysPerCall) {
      guide.empty() ? states.resize(WaysPerCall) : void(states.erase(states.begin(), states.end() - WaysPerCall)); // the guided one is last
      result->overBudget = true;
    }
    return;
  }
  const size_t requestsApart = perProperty == 1 ? 1 : RequestsApart;
  States kept;
  for (State &s : states) {
    size_t group = 0;
    State *last = nullptr, *alike = nullptr;
    bool duplicate = false;
    for (State &k : kept)
      if (sameProperty(table, k, s)) {
        ++group;
        last = &k;
        if (sameRequest(k, s))
          alike = &k;
        if (sameData(k, s)) {
          duplicate = true;
          break;
        }
      }
    if (duplicate)
      continue;
    const bool isFull = group >= requestsApart || kept.size() * 2 >= options.statesPerBlock;
    if (group >= perProperty && (alike || isFull)) {
      State &into = alike ? *alike : *last;
      steps += static_cast<unsigned>((s.store.size() + s.constraints.size() + into.store.size()) / 4);
      merge(table, into, std::move(s), tag, false, false);
    } else if (last && kept.size() >= options.statesPerBlock) {
      merge(table, *last, std::move(s), tag, false, false);
    } else if (kept.size() >= options.statesPerBlock) {
      bool forced = !sameProperty(table, kept.back(), s);
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
  currentBlock = id;
  for (const ir::Instr &instr : block.instrs) {
    currentTag = tag;
    States next;
    for (State &s : states) {
      ++steps;
      if (inLoop[id] && makesSymbols(unit, instr))
        Reason(table, s).retire(tag);
      const size_t before = next.size();
      step(id, instr, tag, std::move(s), next);
      if (!guide.empty())
        guideLast(next, before);
    }
    if (next.size() > 1 && next.size() > states.size())
      compact(next, coarse ? 1 : KeptApart, tag);
    states = std::move(next);
    ++tag;
    if (states.empty())
      return;
  }
  for (State &s : states) {
    const size_t before = paths.size();
    terminate(id, std::move(s));
    if (!guide.empty())
      guideLast(before);
  }
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
    if (returned && isRecord(fn.returnType)) { // all ways out put the fields in one place
      ExprId whole = table.fresh(ResultTag, 0, 0, false);
      Reason(table, state).copy(table.pointee(whole), table.pointee(returned), currentTag);
      returned = whole;
    }
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
  const Interval level = Reason(table, state).eval(state.irql);
  auto go = [&](State s, bool taken) {
    if (condition && !Reason(table, s).assume(condition, taken))
      return;
    const BlockId behind = taken ? term.target : term.other;
    noteLevelTest(s, level, joins[behind] ? State::AnyBlock : behind);
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

/// The level was `before`; a test narrowed it, which holds in and behind the block.
void FunctionAnalysis::noteLevelTest(State &state, const Interval &before, BlockId behind) {
  const Interval now = Reason(table, state).eval(state.irql);
  if (now.low > before.low)
    state.lowTested = behind;
  if (now.high < before.high)
    state.highTested = behind;
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

namespace {

/// Every value of the range has a case. What cases exclude one by one shrinks the range only at its ends, in their order.
bool coversAll(const Terminator &term, Interval range) {
  if (range.low < 0) // cases of negative values are written in several ways
    return false;
  for (bool changed = true; changed && range.low <= range.high;) {
    changed = false;
    for (const ir::SwitchCase &c : term.cases)
      if (c.low <= range.low && range.low <= c.high) {
        range.low = c.high + 1;
        changed = true;
      }
  }
  return range.low > range.high;
}

} // namespace

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
  if (!restPossible || term.other == NoBlock || (condition && !known && coversAll(term, Reason(table, rest).eval(condition))))
    return;
  if (!known && !term.cases.empty())
    rest.trace = trace(rest, {.kind = TraceNode::Kind::Case, .term = &term, .taken = false});
  enter(term.other, std::move(rest));
}

const TraceNode *FunctionAnalysis::trace(State &state, TraceNode node) {
  node.parent = state.trace;
  node.unit = info.unit;
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

bool FunctionAnalysis::isRecord(ir::TypeId type) const { return type < unit.types.size() && unit.types[type].kind == ir::TypeKind::Record; }
bool FunctionAnalysis::signedType(ir::TypeId type) const { return type < unit.types.size() && unit.types[type].isSigned; }

} // namespace irqlint::engine
