// What becomes of a demand: it holds, it is broken and becomes a finding, or it waits for a caller.
#include "engine/FunctionAnalysis.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using Status = LockState::Status;

namespace {
constexpr size_t WaitingPerPoint = 3, WaitingPerFunction = 400;
} // namespace

LockView FunctionAnalysis::view(const LockState &lock) const {
  LockView v;
  v.text = lock.text;
  v.lockClass = lock.lockClass;
  v.form = lock.form;
  v.shared = lock.shared;
  if (lock.site)
    v.acquiredAt = placeOf(*lock.site);
  return v;
}

void FunctionAnalysis::demand(Demand d, State &state, const ir::Instr *instr, const TraceNode *at) {
  auto tell = [&](const char *verdict) {
    if (observer && observer->demand && instr)
      observer->demand(*instr, d.rule->info.slug + " (" + d.detail.subject + "): " + verdict);
  };
  if (state.degraded)
    return tell("not decided: states were merged by force before this point");
  d.trace = at;
  d.pure = d.pure && state.pure;
  if (hunt && !(d.rule->info.slug == hunt->rule && placeOf(*at) == hunt->where && d.place == hunt->place && d.detail.subject == hunt->subject))
    return;

  bool broken = false;
  Violation v;
  v.detail = &d.detail;
  v.irql = irqlView(state);
  v.limit = d.limit;
  v.lock = d.lock;
  v.function = fn.name.string();
  for (const ir::Function *f : d.chain)
    v.chain.push_back(f->name.string());

  if (d.kind == Demand::Kind::LockHeld) {
    const LockState *lock = state.lock(d.value);
    if (lock && lock->status == Status::Held)
      return tell("holds: the lock is held");
    if (lock && lock->status == Status::Unknown)
      return tell("not decided: what happened to the lock is not known");
    if (lock && lock->status == Status::Released) {
      broken = true;
      if (lock->site)
        v.earlierRelease = placeOf(*lock->site);
    }
    if (!lock && state.counted)
      return tell("not decided: a count of owners says whether the lock is held");
    if (!lock && state.wild)
      return tell("not decided: something unknown may have taken the lock");
    if (!lock)
      for (const LockState &l : state.locks)
        if (l.status != Status::Released && mayAlias(l.key, d.value))
          return tell("not decided: another lock that is held may be this one");
  } else {
    Interval i = Reason(table, state).eval(d.value);
    bool holds = d.kind == Demand::Kind::IrqlAtMost ? i.high <= d.limit : i.low >= d.limit;
    if (holds)
      return tell("holds");
    broken = d.kind == Demand::Kind::IrqlAtMost ? i.low > d.limit : i.high < d.limit;
    // Code that copes with a level, here or in a callee, does not say that the level occurs.
    if (broken && !table.isConst(d.value) && state.levelTested != ir::NoBlock &&
        (state.levelTested == State::AnyBlock || !dominates(state.levelTested, currentBlock)))
      broken = false;
  }

  // Whether a lock is given back twice may hang on flags that only the caller sets.
  if (const LockState *lock = state.lock(d.value); broken && d.kind == Demand::Kind::LockHeld && info.called && lock && lock->callers)
    for (const auto &c : state.constraints)
      if (table[c.first].visible && c.first != table.entryIrqlId())
        return tell("not decided: the caller's flags may exclude this path");

  if (broken && !(hunt && !hunt->outright)) {
    if (state.irqlFrom) {
      v.levelFrom = originOf(*state.irqlFrom);
      for (const LockState &l : state.locks)
        if (!v.lock && l.status == Status::Held && l.site && l.site->instr == state.irqlFrom->instr)
          v.lock = view(l);
    } else if (info.entry && info.entry->min > model::Passive) {
      v.levelFrom = Origin{"'" + info.entry->source.text + "' says at which level '" + fn.name.string() + "' is entered",
                           here(info.entry->source.loc.valid() ? info.entry->source.loc : fn.loc)};
    }
    tell("broken: reported");
    found(*d.rule, verdict(*d.rule, info, d, v, entryText(info, nullptr, irqlView(state))), at->length, d.place);
    return;
  }
  if (!table[d.value].visible)
    return tell("not decided: where the value comes from is not known");

  if (hunt && hunt->outright)
    return;
  caught = hunt != nullptr;
  for (const auto &c : state.constraints)
    if (table[c.first].visible)
      d.guard.push_back(c);
  auto &points = waiting[{d.rule, d.place, d.detail.subject}];
  for (size_t p : points)
    if (result->demands[p].value == d.value && result->demands[p].guard.size() <= d.guard.size() &&
        result->demands[p].trace->length <= d.trace->length)
      return;
  if (points.size() >= WaitingPerPoint || result->demands.size() >= WaitingPerFunction)
    return;
  tell("depends on the caller");
  points.push_back(result->demands.size());
  result->demands.push_back(std::move(d));
}

void FunctionAnalysis::reportNow(const RegisteredRule &rule, State &state, const ir::Instr &instr, Report report, std::string subject) {
  if (state.degraded)
    return;
  const TraceNode *at = trace(state, {.kind = TraceNode::Kind::Fault, .instr = &instr});
  Finding f = finding(rule, info, at, std::move(report), std::move(subject), entryText(info, nullptr, irqlView(state)));
  SourceRange place = f.where;
  found(rule, std::move(f), at->length, place);
}

void FunctionAnalysis::found(const RegisteredRule &rule, Finding f, size_t length, const SourceRange &place) {
  if (hunt) {
    if (!(rule.info.slug == hunt->rule && f.where == hunt->where && f.subject == hunt->subject))
      return;
    caught = true;
  }
  auto key = std::make_tuple(rule.info.slug, f.where, f.subject);
  auto it = best.find(key);
  if (it == best.end())
    best.emplace(key, Candidate{length, std::move(f), place});
  else if (length < it->second.length)
    it->second = {length, std::move(f), place};
}

} // namespace irqlint::engine
