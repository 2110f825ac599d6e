// The ways out of a function, for rules that compare them.
#include "engine/Casts.h"
#include "engine/EntryPoints.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;
using model::Role;
using model::Where;

namespace {


class FunctionPointImpl final : public FunctionPoint {
public:
  FunctionPointImpl(const Analysis &analysis, const FunctionInfo &info, const std::vector<Role> &roles, const std::set<Name> &origins,
                    const std::set<Name> &sent, const std::function<const ModulePoint &()> &whole, std::set<SourceRange> &reported, std::vector<Finding> &out)
      : analysis(analysis), program(analysis.program), info(info), entryRoles(roles), origins(origins), sent(sent), whole(whole), reported(reported), out(out) {
    for (size_t i = 0; i < info.result->exits.size(); ++i)
      ways.push_back(describe(info.result->exits[i], i));
  }

  const RegisteredRule *rule = nullptr;
  bool registered = false;

  const ir::Function &function() const override { return *info.fn; }
  const ir::Unit &unit() const override { return *info.unit; }
  const std::vector<Role> &roles() const override { return entryRoles; }
  const std::vector<Exit> &exits() const override { return ways; }
  const model::Contract &contract() const override { return info.contract; }
  const model::Contract &contractOf(const ir::Instr &call) const override {
    const auto own = program.find(call.callee);
    return own ? program.functions[*own].contract : program.contract(call.callee, call.macro);
  }
  IrqlView entryIrql() const override {
    IrqlView view{model::Passive, model::High};
    if (info.entry)
      view = {info.entry->min, info.entry->max};
    for (const Role &r : entryRoles)
      if (r.entryKnown)
        view = {r.low, r.high};
    return view;
  }
  bool hasCallers() const override { return info.called; }
  bool isRegistered() const override { return registered; }
  std::optional<ir::Section> pageableSection() const override { return program.pageableSection(*info.fn); }
  SourceRange range(const ir::Loc &loc) const override { return rangeOf(*info.unit, loc); }
  std::optional<FieldUse> fieldUse(const ir::Place &place) const override { return engine::fieldUse(program.model, place); }
  bool decidedAtEntry(const Exit &a, const Exit &b) const override {
    return contradict(a, b, [](ExprId) { return true; });
  }
  bool decidedByMore(const Exit &a, const Exit &b) const override {
    return contradict(a, b, [&](ExprId e) { return !isOfTracked(e); });
  }
  Kept keeps(const Exit &exit, const Effect &promise) const override;
  Kept writes(const Exit &exit, const Where &place) const override;
  std::vector<OpenLimit> openLimits() const override;
  std::vector<TrackedView> tracked(const Exit &exit) const override;
  const std::set<Name> &registeredFor() const override { return origins; }
  bool mayGiveBack(Name function, Name claimClass) const override { return engine::mayGiveBack(program, function, claimClass); }
  const std::set<Name> &sentAs() const override { return sent; }
  model::Interval parameter(const Exit &exit, uint32_t index) const override {
    State at;
    at.constraints = info.result->exits[exit.index].guard;
    return Reason(info.result->table, at).eval(info.result->table.param(index, 64, false));
  }
  bool alreadyReported(const SourceRange &site) const override { return reported.count(site) != 0; }

  void report(const Exit &exit, Report report, std::string subject, const SourceRange &site) override {
    if (std::optional<Finding> f = onPathTo(exit, std::move(report), std::move(subject))) {
      out.push_back(std::move(*f));
      reported.insert(site);
    }
  }

  void reportOnWay(const Exit &exit, const SourceRange &where, Report report, std::string subject) override {
    if (std::optional<Finding> f = onPathTo(exit, std::move(report), std::move(subject))) {
      f->where = where;
      out.push_back(std::move(*f));
      reported.insert(where);
    }
  }

  const ModulePoint &module() const override { return whole(); }

  std::optional<Finding> onPathTo(const Exit &exit, Report report, std::string subject) {
    const SummaryExit &merged = info.result->exits[exit.index];
    Hunt hunt;
    hunt.exit = merged;
    for (const Role &r : entryRoles)
      if (r.entryKnown)
        hunt.entryLevel = Interval{r.low, r.high};
    hunt.roles = &entryRoles;
    hunt.atSamePlace = true;
    Confirmation c = confirm(analysis, info, hunt);
    hunt.atSamePlace = false;
    if (c.verdict != Confirmation::Verdict::Path)
      c = confirm(analysis, info, hunt);
    if (c.verdict != Confirmation::Verdict::Path)
      return std::nullopt;
    const SummaryExit &e = c.result->exits.front();
    TraceNode fault{.kind = TraceNode::Kind::Fault, .parent = e.trace, .unit = info.unit, .function = info.fn};
    endings.push_back({.kind = ir::Terminator::Kind::Return, .loc = e.where});
    fault.term = &endings.back();
    const Role *role = entryRoles.empty() ? nullptr : &entryRoles.front();
    return finding(*rule, info, &fault, std::move(report), std::move(subject), entryText(info, role, entryIrql()));
  }

  void report(const SourceRange &where, Report report, std::string subject) override {
    Finding f = finding(*rule, info, nullptr, std::move(report), std::move(subject), "");
    f.where = where;
    out.push_back(std::move(f));
  }

private:
  template <typename Test> bool contradict(const Exit &a, const Exit &b, Test counts) const {
    ExprTable &table = info.result->table;
    State s;
    for (auto [e, i] : info.result->exits[a.index].guard)
      if (table[e].visible && counts(e))
        s.constrain(e, i);
    for (auto [e, i] : info.result->exits[b.index].guard)
      if (table[e].visible && counts(e) && !Reason(table, s).restrict(e, i))
        return true;
    return false;
  }
  bool isOfTracked(ExprId e) const;
  void addGiven(TrackedView &view, const Effect &given) const;
  Exit describe(const SummaryExit &e, size_t index) const {
    Exit x;
    x.kind = e.kind;
    x.result = e.resultClass;
    x.resultText = resultText(e);
    x.value = e.resultRange;
    x.valueStated = e.result && info.result->table.isConst(e.result);
    x.certain = e.certain;
    x.where = rangeOf(*info.unit, e.where);
    x.index = index;
    for (const LockState &l : e.locks) {
      if (l.claim)
        addClaim(x.claims, l);
      else if (l.status == LockState::Status::Held)
        x.acquired.push_back(viewOf(l));
      else if (l.status == LockState::Status::Released && l.callers)
        x.released.push_back(viewOf(l));
      else if (l.status == LockState::Status::Unknown)
        x.unknown.push_back(viewOf(l));
    }
    for (const OwnObject &o : e.objects) {
      OwnObjectView view;
      view.object.objectClass = o.objectClass;
      view.object.state = o.state;
      view.object.text = o.text;
      if (o.site && o.site->instr) {
        view.object.since = placeOf(*o.site);
        view.from = &program.contract(o.site->instr->callee, o.site->instr->macro);
        x.objects.push_back(std::move(view));
      }
    }
    for (const OwnObject &o : e.made)
      x.made.push_back({o.objectClass, o.state, false, o.text, o.site && o.site->instr ? placeOf(*o.site) : SourceRange{}});
    for (const OwnObject &o : e.ofSystem)
      x.ofSystem.push_back({o.objectClass, o.state, false, o.text, o.site ? placeOf(*o.site) : SourceRange{}});
    x.ofCallers = e.ofCallers;
    for (const LockState &l : e.balanced)
      if (l.claim)
        x.claims.balanced.push_back(claimView(l));
      else
        x.balanced.push_back(viewOf(l));
    x.claims.isKnown = x.claims.isKnown && !e.wild && !e.claimsUnknown;
    x.unknownRan = e.wild;
    x.locksUnknown = e.wild || !x.unknown.empty();
    x.throughFinally = e.throughFinally;
    x.raisedHere = e.raisedHere;
    // Values are judged by what the exit's guard says of them.
    State s;
    s.constraints = e.guard;
    ExprTable &table = info.result->table;
    Interval i = Reason(table, s).eval(e.irql);
    x.irql = {static_cast<model::Level>(std::clamp<int64_t>(i.low, 0, 15)), static_cast<model::Level>(std::clamp<int64_t>(i.high, 0, 15))};
    IrqlView entry = entryIrql();
    if (e.irql == table.entryIrql() || (i.constant() && entry.exact() && i.low == entry.low))
      x.level = Exit::Level::SameAsEntry;
    // A lock of the caller that was given back set the level of the entry: what it was is not known here.
    bool ofCaller = e.wild || std::any_of(e.locks.begin(), e.locks.end(), [](const LockState &l) { return l.callers && !l.claim; });
    bool isSet = (i.constant() && table[e.irql].kind == Expr::Kind::Const) || (i.low > entry.high && e.irqlFrom); // else by something unknown
    if (x.level != Exit::Level::SameAsEntry && isSet && (!ofCaller || entry.exact()))
      x.level = Exit::Level::Changed;
    x.levelRestored = e.levelMoved && x.level == Exit::Level::SameAsEntry;
    if (e.irqlFrom)
      x.levelFrom = originOf(*e.irqlFrom);
    return x;
  }

  LockView claimView(const LockState &l) const {
    LockView view = viewOf(l);
    describeClaim(view, info.result->table, program, info, l.key, l.onlyTag());
    return view;
  }

  void addClaim(Exit::Claims &claims, const LockState &l) const {
    if (l.status == LockState::Status::Held)
      claims.taken.push_back(claimView(l));
    else if (l.status == LockState::Status::Released)
      claims.givenBack.push_back(claimView(l));
    else
      claims.isKnown = false;
  }

  std::string resultText(const SummaryExit &e) const {
    const ir::Type *type = info.fn->returnType < info.unit->types.size() ? &info.unit->types[info.fn->returnType] : nullptr;
    bool status = type && type->name == std::string_view("NTSTATUS");
    switch (e.resultClass) {
    case Exit::Result::Zero: return status ? "STATUS_SUCCESS" : type && type->kind == ir::TypeKind::Pointer ? "NULL" : "0";
    case Exit::Result::Negative: return status ? "an error status" : "a negative value";
    case Exit::Result::Positive: return status ? "a success status other than STATUS_SUCCESS" : "a value other than 0";
    case Exit::Result::NonZero: return "a value other than 0";
    default: return "";
    }
  }

  const Analysis &analysis;
  const Program &program;
  const FunctionInfo &info;
  const std::vector<Role> &entryRoles;
  const std::set<Name> &origins; ///< of what it is registered for
  const std::set<Name> &sent;    ///< how that is marked when it is sent
  const std::function<const ModulePoint &()> &whole;
  std::set<SourceRange> &reported;
  std::vector<Finding> &out;
  std::vector<Exit> ways;
  std::deque<ir::Terminator> endings;
};

std::vector<TrackedView> FunctionPointImpl::tracked(const Exit &exit) const {
  const SummaryExit &e = info.result->exits[exit.index];
  ExprTable &table = info.result->table;
  State at;
  at.constraints = e.guard;
  at.clobbers = e.clobbers;
  std::map<LocId, TrackedView> views;
  auto viewAt = [&](LocId object) -> TrackedView & {
    auto [known, isNew] = views.try_emplace(object);
    if (isNew) {
      const LocNode &n = table.loc(object);
      if (n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param) {
        known->second.parameter = table[n.expr].a;
        known->second.text = info.fn->vars[table[n.expr].a].name.string();
      }
      const LocId probe = table.field(object, Name(std::string(EnginePrefix) + "probe"));
      const Expr &rest = table[Reason(table, at).load(probe, 8, false)];
      known->second.restAsAtEntry = table.loc(object).visible && rest.b == 0;
    }
    return known->second;
  };
  for (const TrackedFact &fact : e.tracked) {
    TrackedView &view = viewAt(fact.object);
    if (!fact.text.empty())
      view.text = fact.text;
    view.aspects[fact.aspect] = aspectView(table, at, fact);
  }
  for (const Role &role : entryRoles)
    for (const Effect &given : role.given)
      if (given.kind == Effect::Kind::Object && given.lock.arg >= 0 && static_cast<size_t>(given.lock.arg) < info.fn->paramCount)
        addGiven(viewAt(table.pointee(table.param(static_cast<uint32_t>(given.lock.arg), 64, false))), given);
  std::vector<TrackedView> all;
  for (auto &[object, view] : views) {
    for (const model::Tracked &t : program.model.allTracked())
      if (std::ranges::any_of(view.aspects, [&](const auto &a) { return a.first.str().starts_with(t.objectClass.str()); })) {
        view.objectClass = t.objectClass;
        view.what = t.what;
      }
    all.push_back(std::move(view));
  }
  return all;
}

/// The value is made of nothing but what lies in tracked objects that are parameters, or what they lead to.
bool FunctionPointImpl::isOfTracked(ExprId id) const {
  const ExprTable &table = info.result->table;
  const Expr &e = table[id];
  switch (e.kind) {
  case Expr::Kind::Const: return true;
  case Expr::Kind::Bin: return isOfTracked(e.a) && isOfTracked(e.b);
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return isOfTracked(e.a);
  case Expr::Kind::Param: {
    const ir::Type *type = e.a < info.fn->vars.size() ? &info.unit->types[info.fn->vars[e.a].type] : nullptr;
    return type && type->kind == ir::TypeKind::Pointer && program.model.tracked(info.unit->types[type->element].name);
  }
  case Expr::Kind::Content: {
    const LocNode &root = table.loc(table.root(e.a));
    return root.kind == LocNode::Kind::Pointee && isOfTracked(root.expr);
  }
  default: return false;
  }
}

/// What the system hands over, as long as nothing changed it; all roles of the function say the same.
void FunctionPointImpl::addGiven(TrackedView &view, const Effect &given) const {
  TrackedView::Aspect aspect;
  aspect.given = true;
  aspect.since = rangeOf(*info.unit, info.fn->loc);
  aspect.state = givenState(entryRoles, static_cast<uint32_t>(given.lock.arg), given.lockClass);
  if (!aspect.state.empty() && view.asAtEntry(given.lockClass.str()))
    view.aspects[given.lockClass] = aspect;
}

FunctionPoint::Kept FunctionPointImpl::keeps(const Exit &exit, const Effect &promise) const {
  const SummaryExit &e = info.result->exits[exit.index];
  ExprTable &table = info.result->table;
  if (!e.certain || (promise.kind != Effect::Kind::Acquire && promise.kind != Effect::Kind::Release && e.wild))
    return Kept::Unknown;
  State at;
  at.constraints = e.guard;
  switch (promise.kind) {
  case Effect::Kind::Acquire:
  case Effect::Kind::Release: {
    const ExprId key = keyOf(table, *info.fn, *info.unit, promise.lock);
    const auto wanted = promise.kind == Effect::Kind::Acquire ? LockState::Status::Held : LockState::Status::Released;
    if (!key)
      return Kept::Unknown;
    for (const LockState &l : e.locks)
      if (l.key == key)
        return l.status == wanted ? Kept::Yes : l.status == LockState::Status::Unknown ? Kept::Unknown : Kept::No;
    // Another lock that was taken or given back here may be the one that is meant, by another name.
    const bool another = std::ranges::any_of(e.locks, [&](const LockState &l) { return l.status == wanted || l.status == LockState::Status::Unknown; });
    return e.wild || another ? Kept::Unknown : Kept::No;
  }
  case Effect::Kind::SetIrql: {
    const Interval i = Reason(table, at).eval(e.irql);
    if (promise.level.kind != Where::Kind::Constant)
      return Kept::Unknown;
    return i.low == promise.level.value && i.high == promise.level.value ? Kept::Yes
           : i.high < promise.level.value || i.low > promise.level.value ? Kept::No
                                                                         : Kept::Unknown;
  }
  case Effect::Kind::RestoreIrql: {
    const LocId place = placeOf(table, *info.fn, *info.unit, promise.saved);
    if (!place || promise.saved.kind == Where::Kind::Global)
      return Kept::Unknown;
    const ExprId irql = uncast(table, e.irql);
    const Expr &x = table[irql];
    const bool byValue = x.kind == Expr::Kind::Param && static_cast<int>(x.a) == promise.saved.arg;
    if (byValue || (x.kind == Expr::Kind::Content && x.a == place))
      return Kept::Yes;
    return irql == table.entryIrql() ? Kept::No : Kept::Unknown;
  }
  default: return Kept::Unknown;
  }
}

FunctionPoint::Kept FunctionPointImpl::writes(const Exit &exit, const Where &where) const {
  const SummaryExit &e = info.result->exits[exit.index];
  const ExprTable &table = info.result->table;
  const LocId place = placeOf(info.result->table, *info.fn, *info.unit, where);
  if (!place || !e.certain || e.wild)
    return Kept::Unknown;
  auto overlaps = [&](LocId loc) { return table.within(loc, place) || table.within(place, loc); };
  if (std::ranges::any_of(e.stores, [&](const auto &entry) { return overlaps(entry.first); }))
    return Kept::Yes;
  return std::ranges::any_of(e.clobbers, [&](const Clobber &c) { return !c.prefix || overlaps(c.prefix); }) ? Kept::Unknown : Kept::No;
}

std::vector<FunctionPoint::OpenLimit> FunctionPointImpl::openLimits() const {
  std::vector<OpenLimit> limits;
  const ExprTable &table = info.result->table;
  for (const Demand &d : info.result->demands) {
    if (!d.onIrql() || table[d.value].kind != Expr::Kind::EntryIrql)
      continue;
    bool always = d.always;
    for (const auto &[e, range] : d.guard) // that the entry is as annotated is no condition
      always &= table[e].kind == Expr::Kind::EntryIrql && info.entry && range.low <= info.entry->min && range.high >= info.entry->max;
    std::vector<std::string> chain;
    for (const ir::Function *f : d.chain)
      chain.push_back(f->name.string());
    limits.push_back({&d.detail, d.limit, d.kind == Demand::Kind::IrqlAtMost, d.rule->info.slug, always, placeOf(*d.trace), std::move(chain)});
  }
  return limits;
}

} // namespace

namespace {

/// By routine: where the objects come from for which it is registered, or (asSent) in which state they are sent.
std::map<Name, std::set<Name>> originsOf(const Program &program, const std::map<uint32_t, const EntryPoint *> &entries, bool asSent) {
  std::map<Name, std::set<Name>> origins;
  for (uint32_t i = 0; i < program.functions.size(); ++i) {
    const FunctionInfo &f = program.functions[i];
    if (!f.result)
      continue;
    for (const auto &[routine, origin] : asSent ? f.result->sentAs : f.result->origins)
      origins[routine].insert(origin);
    const ExprTable &table = f.result->table;
    for (const LatentOrigin &l : f.result->latentOrigins) {
      if (l.asSent != asSent || table[l.function].kind != Expr::Kind::Func)
        continue;
      const Expr &e = table[l.origin];
      const LocNode *object = e.kind == Expr::Kind::Content ? &table.loc(table.loc(e.a).parent) : nullptr;
      auto entry = entries.find(i);
      Name origin;
      if (object && object->kind == LocNode::Kind::Pointee && table[object->expr].kind == Expr::Kind::Param && entry != entries.end())
        origin = givenState(entry->second->roles, table[object->expr].a, Name(table.loc(e.a).name.str().substr(EnginePrefix.size())));
      if (!origin.empty() || !f.called) // else who calls says
        origins[table[l.function].name].insert(origin);
    }
  }
  return origins;
}

} // namespace

void compareExits(const Analysis &analysis, const std::vector<EntryPoint> &entries, std::vector<Finding> &out) {
  const Program &program = analysis.program;
  std::map<uint32_t, const EntryPoint *> byFunction;
  for (const EntryPoint &e : entries)
    byFunction[e.function] = &e;
  // A rule that explains more than another speaks first; the other then finds the site reported.
  std::vector<const RegisteredRule *> ordered = analysis.rules;
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto *a, const auto *b) {
    return a->info.supersedes.size() > b->info.supersedes.size();
  });
  static const std::vector<Role> none;
  static const std::set<Name> nowhere;
  const std::map<Name, std::set<Name>> origins = originsOf(program, byFunction, false), sent = originsOf(program, byFunction, true);
  std::set<SourceRange> reported;
  std::unique_ptr<ModulePoint> whole;
  const std::function<const ModulePoint &()> module = [&]() -> const ModulePoint & {
    if (!whole)
      whole = viewModule(analysis, entries, out);
    return *whole;
  };
  for (const auto &group : program.groups)
    for (uint32_t index : group) {
      const FunctionInfo &f = program.functions[index];
      if (!f.result)
        continue;
      auto entry = byFunction.find(index);
      auto registered = origins.find(f.fn->key), sends = sent.find(f.fn->key);
      FunctionPointImpl point(analysis, f, entry == byFunction.end() ? none : entry->second->roles, registered == origins.end() ? nowhere : registered->second,
                              sends == sent.end() ? nowhere : sends->second, module, reported, out);
      point.registered = entry != byFunction.end() && entry->second->registered;
      for (const RegisteredRule *rule : ordered) {
        point.rule = rule;
        rule->rule->atFunctionEnd(point);
      }
    }
}

} // namespace irqlint::engine
