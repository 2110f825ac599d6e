// What a call does by the summary of a function of the module: its ways out applied, its demands handed on.
#include "engine/Buffers.h"
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/References.h"
#include "engine/Translator.h"

#include <algorithm>

namespace irqlint::engine {

using Status = LockState::Status;

void FunctionAnalysis::callSummary(const CallSite &callSite, const FunctionInfo &callee, State state, States &out, bool onlyTarget) {
  CallSite site = callSite;
  site.contract = &callee.contract;
  if (onlyTarget)
    for (const RegisteredRule *rule : asked) {
      CallPointImpl point(*this, *rule, state, site);
      rule->rule->atCall(point);
    }
  if (!callee.result)
    return; // recursion, first round: no way out is known yet
  const FunctionResult &summary = *callee.result;
  if (!summary.complete && summary.exits.empty())
    return callUnknown(site, std::move(state), out);

  Translator translate(summary.table, table, state, site.args, site.tag);
  if (onlyTarget)
    handDemands(site, callee, translate, state);
  for (const LatentRole &l : summary.latentRoles)
    if (ExprId f = translate.expr(l.function))
      noteRole(f, l.registration);
  for (const LatentOrigin &l : summary.latentOrigins)
    if (ExprId f = translate.expr(l.function))
      noteOrigin(f, translate.expr(l.origin), l.asSent);
  if (fn.blocks[site.block].unwind != ir::NoBlock)
    raise(site.block, *site.instr, state, false);

  auto takesLock = [](const SummaryExit &e) {
    return std::any_of(e.locks.begin(), e.locks.end(), [](const LockState &l) { return l.status == Status::Held; });
  };
  bool onlyTaken = ignoresResult(site) && std::any_of(summary.exits.begin(), summary.exits.end(), takesLock);
  for (const SummaryExit &exit : summary.exits) {
    if (onlyTaken && exit.resultClass == Exit::Result::Zero && exit.kind == Exit::Kind::Return && !takesLock(exit))
      continue;
    steps += static_cast<unsigned>(1 + (state.store.size() + state.constraints.size() + exit.guard.size() + 4 * exit.stores.size()) / 8);
    State s = state;
    s.pure = s.pure && exit.pure;
    s.passedLoop |= exit.passedLoop;
    for (ExprId e : exit.unsure)
      if (const ExprId mine = table.undisturbed(translate.expr(e)))
        if (auto at = std::ranges::lower_bound(s.unsure, mine); at == s.unsure.end() || *at != mine)
          s.unsure.insert(at, mine);
    if (exit.wild)
      forgetLocks(s);
    if (exit.claimsUnknown)
      forgetClaims(s);
    if (!exit.certain)
      s.degraded = true;
    if (!assumeGuard(exit.guard, translate, s))
      continue;
    for (auto [e, i] : exit.decisive)
      if (ExprId t = translate.expr(e)) {
        if (Reason(table, s).countsOn(t))
          leaveToCount(s);
        if (Reason(table, s).doubts(t, i, callee.fn))
          s.degraded = true;
      }

    auto blocks = [&](const LockState &taken) {
      LockState mine = taken;
      mine.key = translate.expr(taken.key);
      return mine.key && waitsForItself(state, mine);
    };
    if (std::ranges::any_of(exit.locks, [&](const LockState &l) { return l.status == Status::Held && blocks(l); }))
      continue;
    if (std::ranges::any_of(exit.balanced, blocks) || std::ranges::any_of(exit.taken, blocks)) { // on a path to this exit
      if (exit.pure)
        continue;
      s.degraded = true;
    }

    // Everything is translated against the state before the call, then written.
    ExprId returned = translate.expr(exit.result), irql = translate.expr(exit.irql);
    std::vector<std::pair<LocId, ExprId>> stores;
    for (auto [loc, v] : exit.stores)
      if (LocId l = translate.loc(loc, exit.resultRoot)) {
        ExprId mine = translate.expr(v);
        l = ofWhole(l);
        BufferReader::noteHere(table, l, mine);
        stores.push_back({l, mine});
      }
    if (exit.metOthers)
      letOthersRun(s, site.tag);
    if (exit.waited)
      noteWait(s);
    Reason reason(table, s);
    for (const Clobber &c : exit.clobbers) {
      LocId prefix = c.prefix ? translate.loc(c.prefix, exit.resultRoot) : 0;
      const auto counted = prefix ? referencesTo(table, s, prefix) : References();
      if (prefix || !c.prefix)
        reason.clobber(prefix, site.tag, escaped, c.byKnown, c.isZero);
      for (const auto &[loc, value] : counted)
        s.set(loc, value);
      if (!c.prefix)
        clobberLent(site, s, c.byKnown);
    }
    const bool keepsLevel = returned == s.nestBase || std::ranges::any_of(stores, [&](const auto &entry) { return entry.second == s.nestBase; });
    for (auto [loc, v] : stores) {
      noteCounter(s, loc, v);
      if (!keepsLevel)
        losesLevel(*site.instr, s, loc, v);
      share(s, loc, v);
      reason.store(loc, v);
    }
    if (callee.fn->returnType && !returned)
      returned = table.fresh(site.tag, 0, bitsOf(site.instr->type), signedType(site.instr->type));
    assign(s, *site.instr, returned);

    bool changesLevel = irql != s.irql;
    TraceNode node{.kind = TraceNode::Kind::Call, .inner = exit.trace, .instr = site.instr, .callee = callee.fn,
                   .taken = exit.pure, .region = fn.blocks[site.block].region};
    auto isTracked = [&](const auto &entry) { return table.loc(entry.first).ofEngine; };
    auto changesObject = [&](const auto &entry) { return isTracked(entry) || table.loc(entry.first).isState; };
    bool matters = changesLevel || std::ranges::any_of(stores, changesObject) || !exit.locks.empty() || exit.kind == Exit::Kind::Raise;
    if (matters || (exit.trace && summary.exits.size() > 1))
      s.trace = trace(s, std::move(node));
    for (const auto &entry : stores)
      if (isTracked(entry))
        setTracked(s, entry.first, entry.second, s.trace);
    const bool isShown = !hunt || !hunt->order || exit.pure; // of merged ways, another one than fits here may have taken it
    for (const LockState &l : isShown ? exit.taken : std::vector<LockState>()) { // also what was given back before the function came back
      LockState below = l;
      below.levelBefore = translate.expr(l.levelBefore);
      below.key = translate.expr(l.key);
      if (Name object = objectOf(below.key); !object.empty())
        below.object = object;
      const TraceNode *now = s.trace;
      s.trace = trace(s, {.kind = TraceNode::Kind::Call, .inner = l.site, .instr = site.instr, .callee = callee.fn, .taken = exit.pure});
      below.site = s.trace;
      noteOrder(s, below);
      s.trace = now; // no step of the path itself
    }
    for (const LockState &l : exit.locks) {
      LockState mine = l;
      mine.key = translate.expr(l.key);
      for (LockState::Tag &tag : mine.tags)
        tag.value = translate.expr(tag.value);
      const ExprId key = mine.key;
      if (l.status == Status::Held && exit.kind == Exit::Kind::Raise) { // what the callee failed to give back is told there
        mine.status = Status::Unknown;
        mine.levelBefore = 0; // said in the callee's values
        s.setLock(std::move(mine));
      } else if (l.status == Status::Held) {
        mine.site = s.trace;
        mine.levelBefore = translate.expr(l.levelBefore);
        if (mine.raised && s.raises.empty() && std::ranges::none_of(s.locks, [](const LockState &x) { return x.status == Status::Held && x.raised; }))
          s.nestBase = s.irql;
        if (Name object = objectOf(key); !object.empty())
          mine.object = object;
        if (std::string text = spell(table, fn, key); !text.empty())
          mine.text = text;
        if (ExprId level = acquire(s, std::move(mine)))
          irql = level;
      } else if (l.status == Status::Released) {
        if (!s.lock(key)) // a pair of wrappers may choose between locks in ways that are not followed here
          for (LockState &held : s.locks)
            if (held.status == Status::Held && held.claim == l.claim && held.site && held.site->kind == TraceNode::Kind::Call)
              held.status = Status::Unknown;
        mine.site = s.trace;
        mine.levelBefore = s.irql;
        release(s, std::move(mine));
      } else {
        mine.levelBefore = 0;
        s.setLock(std::move(mine));
      }
    }
    for (const Allocation &a : exit.allocations)
      s.allocations.push_back({translate.expr(a.pointer), a.paged, s.clobbers.size(), a.site});
    changesLevel = irql != s.irql;
    if (changesLevel && exit.locks.empty())
      forgetLevels(s);
    else
      endNest(s);
    if (changesLevel && s.counted) {
      irql = table.fresh(site.tag, 0x50001, 8, false);
      s.irql = irql;
      s.irqlFrom = nullptr;
    } else if (changesLevel) {
      IrqlView before = irqlView(s);
      s.irql = irql;
      s.levelMoved = true;
      s.irqlFrom = irql == table.entryIrql() ? nullptr : exit.irqlFrom ? s.trace : s.irqlFrom;
      if (exit.kind == Exit::Kind::Return && exit.irqlFrom) // else something unknown set it
        irqlChanged(*site.instr, s, before, IrqlPoint::Change::Callee);
    }
    if (exit.kind == Exit::Kind::Raise)
      raise(site.block, *site.instr, std::move(s), exit.certain);
    else
      out.push_back(std::move(s));
  }
}

bool FunctionAnalysis::assumeGuard(const Guard &guard, Translator &translate, State &state) {
  const Interval before = Reason(table, state).eval(state.irql);
  for (auto [e, range] : guard)
    if (ExprId mine = translate.expr(e); mine && !Reason(table, state).restrict(mine, range))
      return false;
  noteLevelTest(state, before, State::AnyBlock);
  return true;
}

namespace {

/// At the level that a function is declared for, it meets the demand: a call at another level is a matter of that call. A
/// driver runs its own DPC routine in place when it dumps a crash, for one.
bool keepsDemand(const FunctionInfo &callee, const Demand &d) {
  auto meets = [&](model::Level low, model::Level high) {
    return d.kind == Demand::Kind::IrqlAtMost ? high <= d.limit : d.kind == Demand::Kind::IrqlAtLeast && low >= d.limit;
  };
  return (callee.entry && meets(callee.entry->min, callee.entry->max)) ||
         (callee.role && callee.role->entryKnown && meets(callee.role->low, callee.role->high));
}

} // namespace

namespace {

/// Many demands of a callee wait under the same few guards: each is assumed once in the state of a call.
class AssumedGuards {
public:
  explicit AssumedGuards(std::function<bool(const Guard &, State &)> assume) : assume(std::move(assume)) {}

  /// `state` with the guard assumed; null if it cannot hold there.
  const State *assumed(const Guard &guard, const State &state) {
    if (!known.empty() && !isAsBefore(state))
      known.clear(); // reading memory for a demand has told it more
    if (known.empty())
      stores = state.store.size(), constraints = state.constraints.size();
    for (const auto &[of, result] : known)
      if (same(*of, guard))
        return result ? &*result : nullptr;
    State guarded = state;
    const bool holds = assume(guard, guarded);
    if (known.size() == Most)
      known.pop_front();
    known.emplace_back(&guard, holds ? std::optional(std::move(guarded)) : std::nullopt);
    return known.back().second ? &*known.back().second : nullptr;
  }

private:
  static constexpr size_t Most = 16;
  static bool same(const Guard &a, const Guard &b) {
    return std::ranges::equal(a, b, [](const auto &x, const auto &y) { return x.first == y.first && x.second.low == y.second.low && x.second.high == y.second.high; });
  }
  bool isAsBefore(const State &state) const { return state.store.size() == stores && state.constraints.size() == constraints; }

  std::function<bool(const Guard &, State &)> assume;
  std::deque<std::pair<const Guard *, std::optional<State>>> known;
  size_t stores = 0, constraints = 0;
};

} // namespace

/// In a hunt all demands but the one that is looked for are left aside.
bool FunctionAnalysis::isHunted(const Demand &d) const {
  if (!hunt)
    return true;
  const bool isIts = d.all ? std::ranges::any_of(*d.all, [&](const Ask &ask) { return ask.rule->info.slug == hunt->rule; }) : d.rule->info.slug == hunt->rule;
  return isIts && d.place == hunt->place;
}

/// Demands that the callee could not settle, seen from here.
void FunctionAnalysis::handDemands(const CallSite &site, const FunctionInfo &callee, Translator &translate, State &state) {
  AssumedGuards guards([&](const Guard &guard, State &into) { return assumeGuard(guard, translate, into); });
  for (const Demand &d : callee.result->demands) {
    if (keepsDemand(callee, d) || !isHunted(d))
      continue;
    const bool ofWhoCalls = d.kind == Demand::Kind::NoLock || d.kind == Demand::Kind::SomeLock;
    const ExprId value = ofWhoCalls ? table.entryIrql() : translate.expr(d.value);
    if (!value || (d.kind == Demand::Kind::OnBuffer && !d.use.seen && !mayLeadToBuffer(state, positionOf(table, value).base)))
      continue;
    Demand mine = d;
    mine.value = value;
    mine.tag = translate.expr(d.tag);
    mine.guard.clear(); // said in the callee's values; what holds here of it stands in `guarded`
    for (ExprId &key : mine.without)
      key = translate.expr(key);
    if (d.kind == Demand::Kind::OnBuffer)
      translateUse(mine.use, site, translate, mine.value, state);
    if (d.object && !(mine.object = translate.loc(d.object)))
      continue;
    if (const LocId whole = ofWhole(mine.object); whole != mine.object) {
      mine.object = whole;
      if (callee.result->table[d.value].kind == Expr::Kind::Content)
        mine.value = Reason(table, state).load(whole, 8, false);
    }
    if (std::ranges::count(mine.without, 0u)) // which lock was given back is not known here
      continue;
    if (d.onIrql()) {
      Interval i = Reason(table, state).eval(mine.value);
      if (d.kind == Demand::Kind::IrqlAtMost ? i.high <= d.limit : i.low >= d.limit)
        continue;
    }
    const State *possible = guards.assumed(d.guard, state);
    if (!possible)
      continue;
    State guarded = *possible;
    mine.chain.insert(mine.chain.begin(), callee.fn);
    if (mine.chain.size() > 24)
      continue;
    if (d.kind == Demand::Kind::OnBuffer && !mine.home && d.use.how != BufferView::How::Answer && takesFromRequest(guarded, positionOf(table, mine.value).base))
      mine.home = {here(site.instr->loc), &fn, mine.chain.size()};
    if (const ExprId request = d.kind == Demand::Kind::OnBuffer ? buffers(guarded).leaveToCallers(mine.use) : 0)
      mine.value = request;
    mine.pure = true; // of the steps here; those inside are told as far as they fit one path
    const TraceNode *at = trace(guarded, {.kind = TraceNode::Kind::Call, .inner = d.trace, .instr = site.instr, .callee = callee.fn, .taken = d.pure});
    demand(std::move(mine), guarded, site.instr, at);
  }
}

} // namespace irqlint::engine
