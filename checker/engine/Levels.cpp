// Saved levels: which acquire or raise a level was saved by, whether the right one comes back, whether the only copy is lost.
//
// Locks that raise the IRQL and bare raises nest. The level before the first of them, the nest's base, must come back with
// the last one that is undone; in between the level only has to stay at DISPATCH_LEVEL, so that two locks may be released in
// any order when their saved levels are swapped.
#include "engine/Casts.h"
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using Status = LockState::Status;

namespace {

bool keepsRaised(const LockState &l) { return l.status == Status::Held && l.raised; }

size_t outstanding(const State &state) {
  return state.raises.size() + static_cast<size_t>(std::ranges::count_if(state.locks, keepsRaised));
}

/// Nothing on this path stored anything in the local variable that the value was read from.
bool isUnwritten(const ExprTable &table, ExprId e, const ir::Function &fn) {
  const Expr &x = table[e];
  if (x.kind != Expr::Kind::Content || x.b != 0)
    return false;
  const LocNode &root = table.loc(x.a); // parts of records are written in ways that facts do not tell: lock handles
  return root.kind == LocNode::Kind::Var && root.var >= fn.paramCount && root.var < fn.vars.size();
}

} // namespace

/// The level is about to be raised.
void FunctionAnalysis::pushLevel(State &state) {
  if (!outstanding(state))
    state.nestBase = state.irql;
  state.raises.push_back({state.irql, nullptr});
}

void FunctionAnalysis::popLevel(State &state, const Release &release) {
  if (!(release.wasHeld && release.held.raised) && !state.raises.empty())
    state.raises.pop_back();
  endNest(state);
}

void FunctionAnalysis::endNest(State &state) const {
  if (outstanding(state))
    return;
  state.nestBase = 0;
  state.baseLost = false;
}

/// Something set the level that the nesting does not explain.
void FunctionAnalysis::forgetLevels(State &state) {
  state.raises.clear();
  state.nestBase = 0;
  state.baseLost = false;
}

RestoredLevel FunctionAnalysis::judgeRestored(const CallSite &site, State &state, const Release &release, const model::Where &from,
                                              ExprId restored) const {
  using Is = RestoredLevel::Is;
  RestoredLevel r;
  restored = uncast(table, restored);
  if (!restored || from.kind == model::Where::Kind::Hidden)
    return r;
  r.text = argumentText(*site.instr, static_cast<unsigned>(std::max(from.arg, 0)));
  if (auto entry = lockAtEntry(); entry && entry->key == release.key && !state.lock(release.key))
    if (const LocId own = placeOf(table, fn, unit, info.role->heldLockRestores)) {
      r.place = spell(table, fn, table.content(own, 0, 8, false));
      if (!isUnwritten(table, restored, fn)) {
        r.is = isAnotherLevel(state, restored, own) ? Is::NotHandedOver : Is::Unknown;
        return r;
      }
    }
  if (isUnwritten(table, restored, fn)) {
    r.is = Is::Uninitialized;
    return r;
  }
  const bool byLock = release.wasHeld && release.held.raised;
  if ((!byLock && (release.key || state.raises.empty())) || !state.nestBase || state.baseLost)
    return r;
  const ExprId own = uncast(table, byLock ? release.held.levelBefore : state.raises.back().before), base = uncast(table, state.nestBase);
  const TraceNode *ownSite = byLock ? release.held.site : state.raises.back().site;
  if (ownSite)
    r.own = originOf(*ownSite);

  auto savedElsewhere = [&](ExprId level, Status status) -> const TraceNode * {
    for (const LockState &l : state.locks)
      if (l.key != release.key && l.raised && l.status == status && !l.callers && uncast(table, l.levelBefore) == level)
        return l.site;
    return nullptr;
  };
  const bool others = outstanding(state) > 1;
  const TraceNode *other = nullptr;
  if (restored == (others ? own : base) || (others && Reason(table, state).eval(restored).low >= model::Dispatch))
    r.is = Is::Matching;
  else if (others)
    other = restored == base && own != base ? savedElsewhere(base, Status::Held) : nullptr; // falls below what the others need
  else if (table.isConst(restored) && table[restored].imm >= model::Dispatch && !table.isConst(base))
    other = savedElsewhere(restored, Status::Released); // stays up where nothing needs it
  if (other) {
    r.is = Is::OfAnother;
    r.other = originOf(*other);
  }
  return r;
}

/// The value is none that was read from `own`, whatever is there: the level as it is now, a constant, what the system left in
/// another field before it called, or what a lock or raise saved.
bool FunctionAnalysis::isAnotherLevel(const State &state, ExprId level, LocId own) const {
  const Expr &x = table[level];
  if (x.kind == Expr::Kind::Const || x.kind == Expr::Kind::EntryIrql || level == uncast(table, state.irql)) // right while another lock needs the level
    return std::ranges::none_of(state.locks, [](const LockState &l) { return l.status == Status::Held; });
  if (x.kind != Expr::Kind::Content || x.b != 0 || x.a == own)
    return false;
  const LocNode &field = table.loc(x.a), &wanted = table.loc(own);
  return !info.called && field.visible && field.kind == LocNode::Kind::Field && !(field.name == wanted.name);
}

/// A store that overwrites the only copy of the level which has to come back.
void FunctionAnalysis::losesLevel(const ir::Instr &instr, State &state, LocId loc, ExprId value) {
  const ExprId base = uncast(table, state.nestBase);
  if (!base || table.isConst(base) || !outstanding(state))
    return;
  const ExprId *old = state.find(loc);
  if (!old || uncast(table, *old) != base || uncast(table, value) == base)
    return;
  for (const auto &[l, v] : state.store)
    if (l != loc && uncast(table, v) == base)
      return;
  for (ExprId t : state.temps)
    if (t && uncast(table, t) == base)
      return;
  state.baseLost = true;
  for (const RegisteredRule *rule : asked) {
    LevelLostPointImpl point(*this, *rule, state, instr, loc);
    rule->rule->atLevelLost(point);
  }
}

} // namespace irqlint::engine
