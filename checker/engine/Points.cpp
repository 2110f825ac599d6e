#include "engine/Points.h"
#include "engine/Casts.h"
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

std::string written(const ir::Function &fn, const ir::Place &place) {
  if (place.base != ir::Place::Base::Var || place.var >= fn.vars.size())
    return "";
  std::string text = fn.vars[place.var].name.string();
  for (size_t i = 0; i < place.path.size(); ++i) {
    const ir::Selector &s = place.path[i];
    const bool arrow = i > 0 && place.path[i - 1].kind == ir::Selector::Kind::Deref;
    switch (s.kind) {
    case ir::Selector::Kind::Field: text += (arrow ? "->" : ".") + s.field.string(); break;
    case ir::Selector::Kind::Index: text += "[]"; break;
    case ir::Selector::Kind::Deref:
      if (i + 1 == place.path.size() || place.path[i + 1].kind != ir::Selector::Kind::Field)
        text = "*" + text;
    }
  }
  return text;
}

std::string argumentText(const ir::Instr &call, unsigned index) {
  std::vector<std::string> parts = splitArguments(call.text);
  if (index < parts.size())
    return parts[index];
  return "argument " + std::to_string(index + 1);
}

SourceRange PointBase::placeOf() const { return analysis.here(instr ? instr->loc : analysis.fn.loc); }

std::vector<LockView> PointBase::locksHeld() const {
  std::vector<LockView> held;
  for (const LockState &l : state.locks)
    if (l.status == LockState::Status::Held && !l.claim)
      held.push_back(analysis.view(l, state));
  std::ranges::sort(held, {}, &LockView::order);
  return held;
}

const model::Contract &PointBase::contractOfCall(const ir::Instr &call) const {
  const auto own = analysis.program.find(call.callee);
  return own ? analysis.program.functions[*own].contract : analysis.program.contract(call.callee, call.macro);
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

void PointBase::lockDemand(Demand::Kind kind, ExprId key, Detail detail, LockView lock, ExprId tag) {
  Demand d;
  d.kind = kind;
  d.value = key;
  d.lock = std::move(lock);
  d.tag = tag;
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

void PointBase::reportHere(Report report, std::string subject, bool once) {
  if (instr)
    analysis.reportNow(rule, state, *instr, std::move(report), std::move(subject), once);
}

std::optional<model::Interval> CallPointImpl::pointee(unsigned index) const {
  if (index >= site.args.size() || !site.args[index])
    return std::nullopt;
  LocId loc = analysis.table.pointee(site.args[index]);
  if (const ExprId *direct = state.find(loc))
    return Reason(analysis.table, state).eval(*direct);
  return Reason(analysis.table, state).soleContent(loc);
}

std::vector<Name> CallPointImpl::kindsBehindLimit() const {
  std::vector<Name> all = kinds();
  if (const FunctionInfo *body = analysis.program.callee(analysis.info, site.instr->callee); body && body->result)
    for (Name kind : body->result->kinds)
      all.push_back(kind);
  return all;
}

MemoryView CallPointImpl::memory(unsigned index) const {
  return index < site.args.size() && site.args[index] ? analysis.memoryOf(state, site.args[index]) : MemoryView{};
}

bool CallPointImpl::isPlainRead(unsigned value, unsigned pointer) const {
  if (value >= site.args.size() || pointer >= site.args.size() || !site.args[value] || !site.args[pointer])
    return false;
  const ExprTable &table = analysis.table;
  const Expr &read = table[uncast(table, site.args[value])];
  return read.kind == Expr::Kind::Content && read.a == analysis.table.pointee(uncast(table, site.args[pointer]));
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
  if (!analysis.table[state.irql].visible)
    return std::nullopt; // the engine lost the level; it may have known before that one of the calls is wrong
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

std::vector<CallPoint::Registration> CallPointImpl::registrations() const {
  std::vector<Registration> found;
  for (const model::Effect &e : site.contract->effects) {
    if (e.kind != model::Effect::Kind::Register || model::evaluate(e.when, lookup()) == model::Truth::False)
      continue;
    const ExprId function = analysis.read(site, state, e.function, 0, 64);
    auto role = analysis.program.role(e.role, e.variant);
    if (!role || (function && analysis.table.isConst(function)))
      continue; // null: nothing is registered
    Registration r{std::move(*role), {}, -1, {}};
    if (function && analysis.table[function].kind == Expr::Kind::Func)
      r.function = analysis.table[function].name;
    if (e.context.kind == model::Where::Kind::Arg) {
      r.contextArg = e.context.arg;
      r.context = memory(static_cast<unsigned>(e.context.arg));
    }
    found.push_back(std::move(r));
  }
  return found;
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

LocId AccessPointImpl::guardedField() const {
  for (LocId at = loc; at; at = analysis.table.loc(at).parent)
    if (const LocNode &n = analysis.table.loc(at); n.kind == LocNode::Kind::Field && analysis.program.guard(ObjectIndex::key(n.record, n.name)))
      return at;
  return 0;
}

const model::FieldGuard *AccessPointImpl::guard() const {
  const LocId field = guardedField();
  if (!field)
    return nullptr;
  const LocNode &n = analysis.table.loc(field);
  return analysis.program.guard(ObjectIndex::key(n.record, n.name));
}

void AccessPointImpl::requireGuard(Detail detail) {
  const LocId field = guardedField();
  if (!field)
    return;
  const LocNode n = analysis.table.loc(field);
  const model::FieldGuard &guard = *analysis.program.guard(ObjectIndex::key(n.record, n.name));
  const Name lock(guard.lock), sibling = ObjectIndex::key(n.record, lock);
  // Whether the field or global is the lock or holds its handle, the places that acquire it say.
  std::optional<bool> byAddress = analysis.program.acquiredByAddress(sibling);
  LocId place = byAddress ? analysis.table.field(n.parent, lock, n.record) : 0;
  if (auto global = std::ranges::find(wholeUnit().globals, lock, &ir::Global::name); !byAddress && global != wholeUnit().globals.end())
    if ((byAddress = analysis.program.acquiredByAddress(global->key)))
      place = analysis.table.global(global->key);
  if (!place)
    return;
  const ExprId key = *byAddress ? analysis.table.address(place) : Reason(analysis.table, state).load(place, 64, false);
  LockView view;
  const LockState *held = state.lock(key);
  view.text = held ? held->text : spell(analysis.table, analysis.fn, key);
  if (view.text.empty())
    view.text = guard.lock;
  lockDemand(Demand::Kind::LockHeld, key, std::move(detail), std::move(view));
}

std::string AccessPointImpl::text() const {
  const std::string plain = written(analysis.fn, accessed);
  return plain.empty() ? spell(analysis.table, analysis.fn, analysis.table.content(loc, 0, 8, false)) : plain;
}

std::optional<LockView> LockPointImpl::heldLock() const {
  const LockState *l = key ? state.lock(key) : nullptr;
  return l && l->status == LockState::Status::Held ? std::optional(analysis.view(*l, state)) : std::nullopt;
}

/// The facts may say that with such arguments the call comes back with the lock: it waits as long as it takes.
bool LockPointImpl::mayFail() const {
  if (!lockEffect.when.mentionsResult())
    return false;
  return std::ranges::none_of(site.contract->effects, [&](const model::Effect &e) {
    const bool saysSo = e.kind == model::Effect::Kind::Returns && e.result.kind == lockEffect.when.kind && e.result.right == lockEffect.when.right;
    return saysSo && evaluate(e.when, analysis.lookup(site, state, 0)) == model::Truth::True;
  });
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

ObjectView LockPointImpl::object() const {
  if (!key || analysis.table.isConst(key))
    return {};
  ObjectView view = analysis.objectAt(state, analysis.table.pointee(key), lockEffect.lockClass);
  view.text = lock().text;
  return view;
}

LockState::Tag LockPointImpl::given() const {
  LockState claim;
  analysis.setTag(site, state, lockEffect, claim);
  return claim.tags.empty() ? LockState::Tag{} : claim.tags.front();
}

LockView LockPointImpl::lock() const {
  if (const LockState *l = key ? state.lock(key) : nullptr; l && l->status == LockState::Status::Held)
    return analysis.view(*l, state);
  LockView v;
  v.text = analysis.lockText(site, lockEffect.lock, key);
  v.lockClass = lockEffect.lockClass;
  v.form = lockEffect.lockForm;
  v.shared = lockEffect.shared;
  if (lockEffect.claim) {
    v.claim = true;
    v.last = lockEffect.last;
    v.object = analysis.objectOf(key);
    const LockState::Tag tag = given();
    describeClaim(v, analysis.table, analysis.program, analysis.info, key, &tag);
  }
  return v;
}

} // namespace irqlint::engine
