// What becomes of a demand: it holds, it is broken and becomes a finding, or it waits for a caller.
#include "engine/Buffers.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using Status = LockState::Status;

namespace {
constexpr size_t WaitingPerPoint = 3, AnswersPerPoint = 24, WaitingPerFunction = 2000;
} // namespace

LockView FunctionAnalysis::view(const LockState &lock, const State &state) const {
  LockView v = viewOf(lock);
  if (lock.claim)
    describeClaim(v, table, program, info, lock.key, lock.onlyTag());
  if (lock.levelBefore) {
    State here = state;
    const Interval i = Reason(table, here).eval(lock.levelBefore);
    v.levelBefore = {static_cast<model::Level>(std::clamp<int64_t>(i.low, 0, 15)), static_cast<model::Level>(std::clamp<int64_t>(i.high, 0, 15))};
  }
  return v;
}

/// The function's own annotation says that its caller holds the lock, which lies at the place it names or has its handle there.
bool FunctionAnalysis::isOwnNeed(ExprId key) const {
  return std::ranges::any_of(info.contract.lockNeeds, [&](const model::LockNeed &need) {
    const LocId place = need.held ? placeOf(table, fn, unit, need.lock) : 0;
    return place && (table.address(place) == key || table.content(place, 0, 64, false) == key);
  });
}

const char *FunctionAnalysis::lockHeld(const Demand &d, State &state, Violation &v, bool &broken) const {
  const LockState *lock = state.lock(d.value);
  if (lock && lock->status == Status::Held && d.callersBefore && lock->count == 1 && lock->onlyTag() && lock->onlyTag()->value == d.tag && !state.claimsUnknown) {
    broken = true; // the only one was given back below before
    v.earlierRelease = d.givenBack;
    describeClaim(*v.lock, table, program, info, lock->key, lock->onlyTag());
    return nullptr;
  }
  if (lock && lock->status == Status::Held)
    return "holds: the lock is held";
  if (lock && lock->status == Status::Unknown)
    return "not decided: what happened to the lock is not known";
  const bool ofClaim = d.lock && d.lock->claim;
  if (ofClaim && state.claimsUnknown)
    return "not decided: some claim was given back, which one is not known";
  if (lock && lock->status == Status::Released && !lock->claim) { // claims are counted: who calls may have another
    broken = true;
    if (lock->site)
      v.earlierRelease = placeOf(*lock->site);
  }
  if (!lock && isOwnNeed(d.value))
    return "holds: the function's annotation says that the lock is held";
  if (!lock && state.counted)
    return "not decided: a count of owners says whether the lock is held";
  if (!lock && state.wild)
    return "not decided: something unknown may have taken the lock";
  if (!lock)
    for (const LockState &l : state.locks)
      if (l.status != Status::Released && mayAlias(l.key, d.value))
        return "not decided: another lock that is held may be this one";
  // Whether a lock is given back twice may hang on flags that only the caller sets.
  if (broken && info.called && lock->callers)
    for (const auto &c : state.constraints)
      if (table[c.first].visible && c.first != table.entryIrqlId())
        return "not decided: the caller's flags may exclude this path";
  return nullptr;
}

const char *FunctionAnalysis::holds(const Demand &d, State &state, Violation &v, bool &broken) const {
  switch (d.kind) {
  case Demand::Kind::LockHeld: return lockHeld(d, state, v, broken);
  case Demand::Kind::LockFree:
    if (const LockState *lock = state.lock(d.value)) {
      if (lock->status != Status::Held)
        return "holds: the lock was given back, or what happened to it is not known";
      broken = true;
      v.lock = view(*lock, state);
    } else if (state.wild) {
      return "not decided: what a caller holds may have changed";
    }
    return nullptr;
  case Demand::Kind::NoLock:
    for (const LockState &l : state.locks) {
      if (std::ranges::any_of(d.without, [&](ExprId key) { return mayAlias(key, l.key); }))
        continue; // given back before the point
      const bool meant = d.classes.empty() ? model::isSpinLock(l.lockClass) : std::ranges::count(d.classes, l.lockClass) != 0;
      if (l.status == Status::Held && meant && (!broken || l.order < v.lock->order)) {
        broken = true;
        v.lock = view(l, state);
      }
    }
    return !broken && state.wild ? "not decided: what a caller holds may have changed" : nullptr;
  case Demand::Kind::SomeLock:
    if (Reason(table, state).eval(state.irql).low >= d.limit)
      return "holds: the IRQL is high enough";
    for (const LockState &l : state.locks)
      if ((d.classes.empty() ? !l.claim : std::ranges::count(d.classes, l.lockClass) != 0) && (l.status != Status::Released || l.last))
        return "holds: such a lock is held, or may be";
    return state.wild || state.counted || state.claimsUnknown ? "not decided: something unknown may have taken such a lock" : nullptr;
  case Demand::Kind::NotInState: {
    const Interval i = Reason(table, state).eval(d.value);
    broken = i.constant() && i.low == d.limit;
    if (!broken && state.metOthers)
      return "not decided: other threads may have changed the state";
    return !broken && (i.low > d.limit || i.high < d.limit || i.constant()) ? "holds" : nullptr;
  }
  case Demand::Kind::TrackedIn:
  case Demand::Kind::TrackedNotIn: {
    const auto code = Reason(table, state).constant(d.value);
    v.state = code ? model::objectState(*code) : Name();
    if (v.state.empty())
      return nullptr;
    broken = (std::ranges::count(d.classes, v.state) != 0) != (d.kind == Demand::Kind::TrackedIn);
    if (!broken)
      return "holds";
    if (auto site = std::ranges::find(state.trackedSites, d.object, &std::pair<LocId, const TraceNode *>::first); site != state.trackedSites.end() && site->second)
      v.stateSince = placeOf(*site->second);
    return nullptr;
  }
  case Demand::Kind::ValueNot: {
    const Interval i = Reason(table, state).eval(d.value);
    broken = i.constant() && i.low == d.number;
    return !broken && (i.low > d.number || i.high < d.number) ? "holds" : nullptr;
  }
  case Demand::Kind::OnBuffer: {
    v.ofBuffer = buffers(state).view(d.use);
    const auto judged = v.ofBuffer ? d.rule->rule->judgeBuffer(*v.ofBuffer, d.detail) : Rule::Judgement::Open;
    broken = judged == Rule::Judgement::Broken;
    if (broken && info.called && !v.ofBuffer->isGuarded) { // a caller may have the handler that is wanted
      BufferView guarded = *v.ofBuffer;
      guarded.isGuarded = true;
      broken = d.rule->rule->judgeBuffer(guarded, d.detail) == Rule::Judgement::Broken;
    }
    if (judged != Rule::Judgement::Fine && state.wild && !d.use.seen)
      return "not decided: something unknown ran, and may have looked at the request";
    return judged == Rule::Judgement::Fine ? "holds" : nullptr;
  }
  case Demand::Kind::IrqlAtMost:
  case Demand::Kind::IrqlAtLeast: break;
  }
  const Interval i = Reason(table, state).eval(d.value);
  if (d.kind == Demand::Kind::IrqlAtMost ? i.high <= d.limit : i.low >= d.limit)
    return "holds";
  broken = d.kind == Demand::Kind::IrqlAtMost ? i.low > d.limit : i.high < d.limit;
  // Code that copes with a level, here or in a callee, does not say that the level occurs.
  const ir::BlockId tested = d.kind == Demand::Kind::IrqlAtMost ? state.lowTested : state.highTested;
  if (broken && !table.isConst(d.value) && tested != ir::NoBlock && (tested == State::AnyBlock || !dominates(tested, currentBlock)))
    broken = false;
  return nullptr;
}

/// The system hands over the buffer itself, or a pointer to it, with the call.
bool FunctionAnalysis::isHandedOver(const Demand &d) {
  ExprId base = d.value;
  for (unsigned depth = 0; table[base].kind == Expr::Kind::Content && depth < 4; ++depth)
    base = positionOf(table, table.address(table[base].a)).base;
  return table[base].kind == Expr::Kind::Param && program.isGivenBuffer(fn.key, table[base].a);
}

/// Each of several rules that ask about one use of a buffer gets its answer; those that wait, wait together.
void FunctionAnalysis::demandAll(const Demand &d, State &state, const ir::Instr *instr, const TraceNode *at) {
  const bool oneByOne = hunt || (observer && observer->demand);
  const auto view = oneByOne || state.degraded ? std::nullopt : buffers(state).view(d.use);
  std::vector<Ask> open;
  for (const Ask &ask : *d.all) {
    const auto judged = view ? ask.rule->rule->judgeBuffer(*view, ask.detail) : Rule::Judgement::Open;
    if (oneByOne || judged == Rule::Judgement::Broken)
      demand(only(d, ask), state, instr, at);
    else if (judged == Rule::Judgement::Open)
      open.push_back(ask);
  }
  if (open.empty() || state.degraded || (state.wild && !d.use.seen) || (!info.called && !view && !isHandedOver(d)) || !table[d.value].visible)
    return;
  Demand rest = only(d, open.front());
  if (open.size() > 1)
    rest.all = std::make_shared<const std::vector<Ask>>(std::move(open));
  rest.trace = at;
  rest.pure = rest.pure && state.pure;
  rest.always = rest.always && onEveryWay(currentBlock);
  wait(std::move(rest), state);
}

void FunctionAnalysis::demand(Demand d, State &state, const ir::Instr *instr, const TraceNode *at) {
  if (d.all)
    return demandAll(d, state, instr, at);
  auto tell = [&](const char *verdict) {
    if (observer && observer->demand && instr)
      observer->demand(*instr, d.rule->info.slug + " (" + d.detail.subject + "): " + verdict);
  };
  if (state.degraded)
    return tell("not decided: states were merged by force before this point");
  d.trace = at;
  d.pure = d.pure && state.pure;
  if (hunt && !(d.rule->info.slug == hunt->rule && placeOf(*at) == hunt->where && d.place == hunt->place && d.detail.subject == hunt->subject && (!hunt->home || (d.home && d.home->where == *hunt->home))))
    return;

  bool broken = false;
  Violation v;
  v.detail = &d.detail;
  v.irql = irqlView(state);
  v.limit = d.limit;
  v.lock = d.lock;
  v.function = fn.name.string();
  v.chain = namesBelow(d);

  d.always = d.always && onEveryWay(currentBlock);
  if (const char *verdict = holds(d, state, v, broken)) {
    // The annotation answers for this: who calls at another level is told the same kind of thing.
    if (d.kind == Demand::Kind::IrqlAtMost && info.entry && d.value == table.entryIrql() && info.entry->max == d.limit)
      result->kinds.insert(d.detail.kinds.begin(), d.detail.kinds.end());
    return tell(verdict);
  }

  if (broken && !(hunt && !hunt->outright)) {
    if (state.irqlFrom && d.onIrql()) {
      v.levelFrom = originOf(*state.irqlFrom);
      for (const LockState &l : state.locks)
        if (!v.lock && l.status == Status::Held && l.site && l.site->instr == state.irqlFrom->instr)
          v.lock = view(l, state);
    } else if (d.onIrql() && info.entry && info.entry->min > model::Passive) {
      v.levelFrom = Origin{"'" + info.entry->source.text + "' says at which level '" + fn.name.string() + "' is entered",
                           here(info.entry->source.loc.valid() ? info.entry->source.loc : fn.loc)};
    }
    for (const LockState &l : state.locks)
      if (l.status == Status::Held && !l.claim)
        v.held.push_back(view(l, state));
    std::ranges::sort(v.held, {}, &LockView::order);
    if (auto f = verdict(rules, info, d, v, entryText(info, nullptr, irqlView(state)))) {
      tell("broken: reported");
      const SourceRange where = f->where;
      found(*d.rule, std::move(*f), at->length, d.place, d.detail.once && d.kind != Demand::Kind::OnBuffer ? v.stateSince : where);
    } else {
      tell("broken, but the rule has nothing to say");
    }
    return;
  }
  if (d.kind == Demand::Kind::OnBuffer && !info.called && !hunt && !v.ofBuffer && !isHandedOver(d))
    return tell("no buffer of a request is known to be there");
  if (!table[d.value].visible)
    return tell("not decided: where the value comes from is not known");

  if (hunt && hunt->outright)
    return;
  caught = hunt != nullptr;
  if (wait(std::move(d), state))
    tell("depends on the caller");
}

/// Keeps the demand for callers, unless one is kept that says the same.
bool FunctionAnalysis::wait(Demand d, const State &state) {
  for (const auto &c : state.constraints)
    if (table[c.first].visible)
      d.guard.push_back(c);
  if (const LockState *claim = d.kind == Demand::Kind::LockHeld ? state.lock(d.value) : nullptr; claim && claim->claim && claim->site) {
    d.givenBack = placeOf(*claim->site);
    d.callersBefore |= claim->callers && claim->onlyTag() && d.tag && claim->onlyTag()->value == d.tag;
  }
  if (d.kind == Demand::Kind::NoLock)
    for (const LockState &l : state.locks)
      if (l.status != Status::Held && l.callers)
        d.without.push_back(l.key);
  std::string who = d.detail.subject;
  for (size_t i = 1; d.all && i < d.all->size(); ++i)
    who += "\n" + (*d.all)[i].rule->info.slug;
  const bool onBuffer = d.kind == Demand::Kind::OnBuffer;
  const SourceRange where = onBuffer && d.home ? d.home->where : d.place; // one helper may use many buffers
  auto &points = waiting[{d.rule, d.detail.once && !onBuffer ? SourceRange{} : where, std::move(who)}];
  const auto sameGuard = [](const Guard &a, const Guard &b) {
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return x.first == y.first && x.second.low == y.second.low && x.second.high == y.second.high; });
  };
  const bool ofAnswer = d.kind == Demand::Kind::OnBuffer && d.use.how == BufferView::How::Answer; // one place completes many requests
  for (size_t p : points)
    if (ofAnswer && (result->demands[p].use.bytes != d.use.bytes || result->demands[p].use.status != d.use.status || !sameGuard(result->demands[p].guard, d.guard)))
      continue;
    else if (result->demands[p].value == d.value && result->demands[p].use.at == d.use.at && result->demands[p].use.seen == d.use.seen && result->demands[p].without == d.without && result->demands[p].guard.size() <= d.guard.size() &&
        result->demands[p].trace->length <= d.trace->length)
      return false;
  if (points.size() >= (ofAnswer ? AnswersPerPoint : WaitingPerPoint) || result->demands.size() >= WaitingPerFunction)
    return false;
  points.push_back(result->demands.size());
  result->demands.push_back(std::move(d));
  return true;
}

void FunctionAnalysis::reportNow(const RegisteredRule &rule, State &state, const ir::Instr &instr, Report report, std::string subject, bool once) {
  if (state.degraded)
    return;
  const TraceNode *at = trace(state, {.kind = TraceNode::Kind::Fault, .instr = &instr});
  Finding f = finding(rule, info, at, std::move(report), std::move(subject), entryText(info, nullptr, irqlView(state)));
  SourceRange place = f.where;
  found(rule, std::move(f), at->length, place, once ? SourceRange{} : place);
}

/// Of the findings of a rule with one subject and one `group` the one with the shortest path is kept.
void FunctionAnalysis::found(const RegisteredRule &rule, Finding f, size_t length, const SourceRange &place, const SourceRange &group) {
  if (hunt) {
    if (!(rule.info.slug == hunt->rule && f.where == hunt->where && f.subject == hunt->subject))
      return;
    caught = true;
  }
  auto key = std::make_tuple(rule.info.slug, group, f.subject);
  auto it = best.find(key);
  if (it == best.end())
    best.emplace(key, Candidate{length, std::move(f), place, rule.info.slug});
  else if (length < it->second.length)
    it->second = {length, std::move(f), place, rule.info.slug};
}

} // namespace irqlint::engine
