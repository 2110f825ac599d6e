// Ways out of a function, and what of them a summary keeps.
#include "engine/FunctionAnalysis.h"
#include "engine/Shape.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BlockId;

namespace {
constexpr size_t WaysAlike = 4; ///< ways out that differ only in what must hold at entry
constexpr size_t RequestsAlike = 12; ///< and are about different requests
/// What of its writes a function tells its callers, per way out.
constexpr size_t StoresPerExit = 48, ClobbersPerExit = 16;
} // namespace

Exit::Result classify(Interval v, bool isPointer) {
  if (v.low == 0 && v.high == 0)
    return Exit::Result::Zero;
  if (v.high < 0)
    return Exit::Result::Negative;
  if (v.low > 0)
    return isPointer ? Exit::Result::NonZero : Exit::Result::Positive;
  return Exit::Result::Other;
}

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
  for (const LockState &l : state.locks) // the caller's own lock may be the one that was given back here
    (l.claim ? state.claimsUnknown : state.wild) |= l.status != LockState::Status::Held && l.callers && !table[l.key].visible;
  // A caller has no use for what was taken and given back, nor for a lock that it cannot name, unless it is held.
  std::erase_if(state.locks, [&](const LockState &l) {
    if (l.status == LockState::Status::Held)
      return false;
    return (l.status == LockState::Status::Released && !l.callers) || !table[l.key].visible;
  });
  std::fill(state.temps.begin(), state.temps.end(), 0);

  if (hunt) {
    SummaryExit whole = exit;
    whole.objects = ownObjects(state);
    whole.tracked = allTrackedFacts(state);
    whole.resultRange = resultRange(state);
    whole.ofSystem = systemObjects(state);
    whole.made = madeObjects(state);
    whole.ofCallers = callersObjects(state);
    if (hunt->exit && (!hunt->atSamePlace || hunt->exit->where == where) && sameWayOut(*hunt->exit, state, whole)) {
      leaving.push_back({std::move(state), std::move(exit)});
      caught = true;
    }
    return;
  }

  // Exits that agree in what a caller sees become one. Nobody but rules looks at those of a function without callers.
  const size_t mostExits = options.exitsPerSummary * (info.called ? 1 : 3), waysAlike = info.called ? WaysAlike : RequestsAlike;
  size_t count = 0;
  PendingExit *into = nullptr;
  bool isSameRequest = false;
  for (PendingExit &p : leaving) {
    if (p.exit.kind != kind || p.exit.resultClass != exit.resultClass || p.exit.certain != exit.certain || !sameProperty(table, p.state, state))
      continue;
    if (sameData(p.state, state)) {
      into = &p;
      count = RequestsAlike;
      break;
    }
    ++count;
    const bool alike = sameRequest(p.state, state);
    if (alike || !isSameRequest)
      into = &p;
    isSameRequest |= alike;
  }
  const bool isFull = count >= waysAlike || leaving.size() * 3 >= mostExits * 2;
  if (into && count >= WaysAlike && (isSameRequest || isFull)) {
    bool shorter = state.trace && into->state.trace && state.trace->length < into->state.trace->length;
    merge(table, into->state, std::move(state), joinTag(static_cast<BlockId>(fn.blocks.size())), false, false);
    if (shorter)
      into->exit.where = where;
    return;
  }
  if (leaving.size() >= mostExits) {
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
    bool ofResult = exit.resultRoot && loc != exit.resultRoot && table.within(loc, exit.resultRoot) && (isRecord(fn.returnType) || table.loc(loc).ofEngine);
    if (!table.loc(loc).visible && !ofResult)
      continue;
    bool telling = table.loc(loc).ofEngine || table[v].visible || s.constraint(v) || s.constraint(table.isZero(v)) || v == exit.result || s.irql == v;
    if (telling && (exit.stores.size() < StoresPerExit || table.loc(loc).ofEngine))
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
    if (s.degraded || coarse || result->overBudget)
      exit.certain = false;
    if (const ExprId *r = s.find(table.variable(ResultSlot)))
      exit.result = *r;
    if (exit.result && isRecord(fn.returnType))
      exit.resultRoot = table.pointee(exit.result);
    else if (const ExprId made = exit.result ? table.pointerBase(exit.result) : 0; made && table[made].kind == Expr::Kind::Fresh)
      exit.resultRoot = table.pointee(made); // an object that the function made: what the engine knows of it
    std::set<ExprId> mentioned{exit.result, s.irql};
    exit.tracked = allTrackedFacts(s);
    exit.unsure = s.unsure;
    for (const TrackedFact &f : exit.tracked)
      mentioned.insert(f.value);
    if (exit.result)
      mentioned.insert(table.isZero(exit.result));
    keepStores(s, exit);
    for (const auto &[loc, v] : exit.stores)
      mentioned.insert({v, table.isZero(v)}); // that a pointer which is handed out is not null
    for (const Clobber &c : s.clobbers)
      if (!c.prefix || table.loc(c.prefix).visible)
        exit.clobbers.push_back(c);
    for (const auto &c : s.constraints)
      if (const Expr &e = table[c.first]; e.visible || mentioned.count(c.first) || (e.kind == Expr::Kind::Bin && table.isConst(e.b) && mentioned.count(e.a)))
        exit.guard.push_back(c);
    exit.irql = s.irql;
    exit.irqlFrom = s.irqlFrom;
    exit.locks = s.locks;
    exit.trace = s.trace;
    exit.pure = s.pure;
    exit.wild = s.wild;
    exit.metOthers = s.metOthers;
    exit.waited = s.waited;
    exit.claimsUnknown = s.claimsUnknown;
    exit.passedLoop = s.passedLoop;
    exit.resultRange = resultRange(s);
    exit.objects = ownObjects(s);
    exit.ofSystem = systemObjects(s);
    exit.made = madeObjects(s);
    exit.ofCallers = callersObjects(s);
    exit.levelMoved = s.levelMoved;
    exit.throughFinally = s.throughFinally;
    exit.raisedHere = s.raisedHere;
    for (const auto &[key, lock] : s.balanced)
      exit.balanced.push_back(lock);
    for (const auto &[object, lock] : s.taken)
      exit.taken.push_back(lock);
    for (const Allocation &a : s.allocations)
      if (std::ranges::any_of(mentioned, [&](ExprId e) { return e == a.pointer; }))
        exit.allocations.push_back(a);
    result->exits.push_back(std::move(exit));
  }
  findDecisive();
  for (auto &[key, candidate] : best) {
    result->findings.push_back(std::move(candidate.finding));
    result->places.push_back(candidate.place);
    result->askedBy.push_back(candidate.askedBy);
  }
}

} // namespace irqlint::engine
