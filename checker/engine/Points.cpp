#include "engine/Points.h"
#include "engine/Dump.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

/// Splits "f(a, g(b, c))" into its arguments.
std::vector<std::string> splitArguments(const std::string &call) {
  std::vector<std::string> parts;
  size_t open = call.find('(');
  if (open == std::string::npos)
    return parts;
  int depth = 0;
  std::string current;
  bool quoted = false;
  for (size_t i = open + 1; i < call.size(); ++i) {
    char c = call[i];
    if (c == '"' && call[i - 1] != '\\')
      quoted = !quoted;
    if (!quoted && depth == 0 && (c == ',' || c == ')')) {
      parts.push_back(current);
      current.clear();
      if (c == ')')
        return parts;
      continue;
    }
    if (!quoted)
      depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
    if (!(current.empty() && c == ' '))
      current += c;
  }
  return {}; // cut off: better none than half
}

} // namespace

std::string argumentText(const ir::Unit &, const ir::Instr &call, unsigned index) {
  std::vector<std::string> parts = splitArguments(call.text);
  if (index < parts.size())
    return parts[index];
  return "argument " + std::to_string(index + 1);
}

SourceRange PointBase::placeOf() const { return analysis.here(instr ? instr->loc : analysis.fn.loc); }

std::vector<LockView> PointBase::locksHeld() const {
  std::vector<LockView> held;
  for (const LockState &l : state.locks)
    if (l.status == LockState::Status::Held)
      held.push_back(analysis.view(l, state));
  std::ranges::sort(held, {}, &LockView::order);
  return held;
}

void PointBase::makeDemand(Demand d, Detail detail) {
  d.rule = &rule;
  d.detail = std::move(detail);
  d.place = placeOf();
  analysis.demand(std::move(d), state, instr, analysis.trace(state, {.kind = TraceNode::Kind::Fault, .instr = instr}));
}

void PointBase::irqlDemand(Demand::Kind kind, model::Level limit, Detail detail) {
  Demand d;
  d.kind = kind;
  d.value = state.irql;
  d.limit = limit;
  makeDemand(std::move(d), std::move(detail));
}

void PointBase::lockDemand(Demand::Kind kind, ExprId key, Detail detail, LockView lock) {
  Demand d;
  d.kind = kind;
  d.value = key;
  d.lock = std::move(lock);
  makeDemand(std::move(d), std::move(detail));
}

/// What is held decides, not a value: the level at entry stands for "whoever calls".
void PointBase::locksDemand(Demand::Kind kind, std::vector<Name> classes, model::Level level, Detail detail) {
  Demand d;
  d.kind = kind;
  d.value = analysis.table.entryIrql();
  d.limit = level;
  d.classes = std::move(classes);
  makeDemand(std::move(d), std::move(detail));
}

void PointBase::reportHere(Report report, std::string subject) {
  if (instr)
    analysis.reportNow(rule, state, *instr, std::move(report), std::move(subject));
}

std::optional<model::Interval> CallPointImpl::pointee(unsigned index) const {
  if (index >= site.args.size() || !site.args[index])
    return std::nullopt;
  LocId loc = analysis.table.pointee(site.args[index]);
  if (const ExprId *direct = state.find(loc))
    return Reason(analysis.table, state).eval(*direct);
  return Reason(analysis.table, state).soleContent(loc);
}

MemoryView CallPointImpl::memory(unsigned index) const {
  return index < site.args.size() && site.args[index] ? analysis.memoryOf(state, site.args[index]) : MemoryView{};
}

void CallPointImpl::requireNeed(const model::LockNeed &need, Detail detail) {
  const ExprId key = analysis.lockKey(site, state, need.lock);
  if (!key)
    return;
  LockView view;
  view.text = analysis.lockText(site, need.lock, key);
  lockDemand(need.held ? Demand::Kind::LockHeld : Demand::Kind::LockFree, key, std::move(detail), std::move(view));
}

std::optional<CallPoint::EarlierLimit> CallPointImpl::earlierLimit() const {
  const CallLimits &l = state.limits;
  if (l.level != state.irql || (!l.minBy && !l.maxBy))
    return std::nullopt;
  EarlierLimit limit{l.min, l.max, {}, {}, {}, {}};
  if (l.minBy) {
    limit.minAt = analysis.here(l.minBy->loc);
    limit.minCall = l.minBy->text;
  }
  if (l.maxBy) {
    limit.maxAt = analysis.here(l.maxBy->loc);
    limit.maxCall = l.maxBy->text;
  }
  return limit;
}

const LockState *LevelLostPointImpl::savedBy() const {
  const LockState *first = nullptr;
  for (const LockState &l : state.locks)
    if (l.status == LockState::Status::Held && l.raised && l.levelBefore == state.nestBase && (!first || l.order < first->order))
      first = &l;
  return first;
}

std::string LevelLostPointImpl::place() const { return spell(analysis.table, analysis.fn, analysis.table.content(loc, 0, 8, false)); }

Origin LevelLostPointImpl::saved() const {
  const LockState *l = savedBy();
  const TraceNode *site = l ? l->site : state.raises.empty() ? nullptr : state.raises.front().site;
  if (!site)
    return {"", placeOf()};
  Origin o = originOf(*site);
  o.text = "'" + calledName(*site) + "' saved the level here";
  return o;
}

std::optional<LockView> LevelLostPointImpl::lock() const {
  const LockState *l = savedBy();
  return l ? std::optional(analysis.view(*l, state)) : std::nullopt;
}

std::string AccessPointImpl::text() const { return spell(analysis.table, analysis.fn, analysis.table.content(loc, 0, 8, false)); }

std::optional<LockView> LockPointImpl::heldLock() const {
  const LockState *l = key ? state.lock(key) : nullptr;
  return l && l->status == LockState::Status::Held ? std::optional(analysis.view(*l, state)) : std::nullopt;
}

void LockPointImpl::requireAcquiredAt(model::Level level, Detail detail) {
  const LockState *l = key ? state.lock(key) : nullptr;
  if (!l || l->status != LockState::Status::Held || !l->levelBefore)
    return;
  for (Demand::Kind kind : {Demand::Kind::IrqlAtMost, Demand::Kind::IrqlAtLeast}) {
    Demand d;
    d.kind = kind;
    d.value = l->levelBefore;
    d.limit = level;
    Detail each = detail; // demands are told apart by what they are about
    each.subject += kind == Demand::Kind::IrqlAtMost ? " taken higher" : " taken lower";
    makeDemand(std::move(d), std::move(each));
  }
}

Origin IrqlPointImpl::origin() const {
  if (!state.irqlFrom)
    return {"", placeOf()};
  return originOf(*state.irqlFrom);
}

LockView LockPointImpl::lock() const {
  if (const LockState *l = key ? state.lock(key) : nullptr; l && l->status == LockState::Status::Held)
    return analysis.view(*l, state);
  LockView v;
  v.text = analysis.lockText(site, lockEffect.lock, key);
  v.lockClass = lockEffect.lockClass;
  v.form = lockEffect.lockForm;
  v.shared = lockEffect.shared;
  return v;
}

} // namespace irqlint::engine
