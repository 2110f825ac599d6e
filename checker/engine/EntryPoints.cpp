#include "engine/EntryPoints.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Role;

namespace {

std::string sourceText(const FoundRole &r) {
  return "set by " + r.by + (r.where.valid() ? " at " + r.where.path + ":" + std::to_string(r.where.line) : "");
}

/// Facts about a role hold unless the driver asked for something else when it registered.
Role adapted(const Program &program, Role role) {
  for (const auto &[record, field] : role.unlessStored)
    if (program.storesNonZero(record, field))
      role.entryKnown = role.demonic = false;
  return role;
}

void addRole(std::vector<Role> &roles, Role role) {
  for (const Role &r : roles)
    if (r.type == role.type && r.variant == role.variant)
      return;
  roles.push_back(std::move(role));
}

} // namespace

std::vector<EntryPoint> entryPoints(const Program &program) {
  std::set<FoundRole> found = program.staticRoles;
  for (const FunctionInfo &f : program.functions)
    if (f.result)
      found.insert(f.result->roles.begin(), f.result->roles.end());

  std::map<uint32_t, std::vector<Role>> byFunction;
  for (const FoundRole &r : found) {
    auto index = program.find(r.function);
    const Role *known = program.model.role(r.role, r.variant);
    if (!index || !known)
      continue;
    Role role = adapted(program, *known);
    role.variant = r.variant;
    role.source.text = sourceText(r);
    addRole(byFunction[*index], std::move(role));
  }
  for (uint32_t i = 0; i < program.functions.size(); ++i) {
    const FunctionInfo &f = program.functions[i];
    if (f.role && !byFunction.count(i)) // what the driver registers is more exact than what it declares
      addRole(byFunction[i], adapted(program, *f.role));
  }

  std::vector<EntryPoint> entries;
  for (auto &[index, roles] : byFunction) {
    std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
      return std::tie(a.type, a.variant) < std::tie(b.type, b.variant);
    });
    entries.push_back({index, std::move(roles)});
  }
  return entries;
}

// ------------------------------------------------------------------------------------------- demands

namespace {

std::vector<std::string> namesOf(const std::vector<const ir::Function *> &chain) {
  std::vector<std::string> names;
  for (const ir::Function *f : chain)
    names.push_back(f->name.string());
  return names;
}

/// The finding, when this role breaks the demand.
std::optional<Finding> settleIrql(const FunctionInfo &f, const ExprTable &table, const Demand &d, const Role &role) {
  if (table[d.value].kind != Expr::Kind::EntryIrql || !role.entryKnown)
    return std::nullopt;
  Interval level{role.low, role.high};
  for (auto [e, i] : d.guard)
    if (e == d.value)
      level = meet(level, i);
  if (empty(level))
    return std::nullopt;
  bool atMost = d.kind == Demand::Kind::IrqlAtMost;
  bool certain = atMost ? level.low > d.limit : level.high < d.limit;
  // A test on the path picks a level that the role allows; whether it ever occurs, only some roles say.
  bool picked = atMost ? role.low <= d.limit : role.high >= d.limit;
  if (certain && picked && !role.demonic)
    return std::nullopt;
  // The far end counts as long as the path itself has not excluded it.
  bool reachable = role.demonic && (atMost ? level.high > d.limit && level.high == role.high : level.low < d.limit && level.low == role.low);
  if (!certain && !reachable)
    return std::nullopt;
  Violation v;
  v.detail = &d.detail;
  v.limit = d.limit;
  v.irql = {static_cast<model::Level>(level.low), static_cast<model::Level>(level.high)};
  v.demonic = !certain;
  v.role = &role;
  v.lock = d.lock;
  v.function = f.fn->name.string();
  v.chain = namesOf(d.chain);
  v.levelFrom = Origin{role.phrase.empty() ? "'" + role.type.string() + "' is entered at " + model::levelRange(role.low, role.high) : role.phrase,
                       rangeOf(*f.unit, f.fn->loc)};
  return verdict(*d.rule, f, d, v, entryText(f, &role, v.irql));
}

std::optional<Finding> settleLock(const FunctionInfo &f, const ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  for (const Role &role : roles)
    if (!role.heldLock.empty() || role.exitsLower || !role.entryKnown)
      return std::nullopt; // a lock is handed over by contract here
  // A release that depends on what memory held at entry may answer an acquire elsewhere.
  for (auto [e, i] : d.guard)
    if (table[e].kind != Expr::Kind::EntryIrql && table[e].kind != Expr::Kind::Param)
      return std::nullopt;
  Violation v;
  v.detail = &d.detail;
  v.role = &roles.front();
  v.lock = d.lock;
  v.irql = {roles.front().low, roles.front().high};
  v.function = f.fn->name.string();
  v.chain = namesOf(d.chain);
  return verdict(*d.rule, f, d, v, entryText(f, &roles.front(), v.irql));
}

std::optional<Finding> settle(const FunctionInfo &f, const ExprTable &table, const Demand &d, const std::vector<Role> &roles,
                              std::optional<Interval> &level) {
  if (d.kind == Demand::Kind::LockHeld)
    return settleLock(f, table, d, roles);
  for (const Role &role : roles)
    if (auto found = settleIrql(f, table, d, role)) {
      level = Interval{role.low, role.high};
      return found;
    }
  return std::nullopt;
}

} // namespace

void settleDemands(const Analysis &analysis, const EntryPoint &entry, std::vector<Finding> &out) {
  const FunctionInfo &f = analysis.program.functions[entry.function];
  std::set<std::tuple<std::string, SourceRange, std::string>> told;
  for (const Demand &d : f.result->demands) {
    SourceRange where = placeOf(*d.trace);
    auto key = std::make_tuple(d.rule->info.slug, where, d.detail.subject);
    std::optional<Interval> level;
    std::optional<Finding> found = told.count(key) ? std::nullopt : settle(f, f.result->table, d, entry.roles, level);
    if (!found)
      continue;
    Confirmation c = confirm(analysis, f, {d.rule->info.slug, d.detail.subject, where, d.place, std::nullopt, level});
    if (c.verdict != Confirmation::Verdict::Path)
      continue;
    if (!c.result->findings.empty())
      found = c.result->findings.front(); // with the role's level given, the demand is broken outright …
    if (!c.result->demands.empty())
      if (auto retold = settle(f, c.result->table, c.result->demands.front(), entry.roles, level))
        found = retold; // … or as before, on the one path
    out.push_back(std::move(*found));
    told.insert(key);
  }
}

// ------------------------------------------------------------------------------------------- ways out

namespace {

class FunctionPointImpl final : public FunctionPoint {
public:
  FunctionPointImpl(const Analysis &analysis, const FunctionInfo &info, const std::vector<Role> &roles, std::set<SourceRange> &reported,
                    std::vector<Finding> &out)
      : analysis(analysis), program(analysis.program), info(info), entryRoles(roles), reported(reported), out(out) {
    for (size_t i = 0; i < info.result->exits.size(); ++i)
      ways.push_back(describe(info.result->exits[i], i));
  }

  const RegisteredRule *rule = nullptr;

  const ir::Function &function() const override { return *info.fn; }
  const ir::Unit &unit() const override { return *info.unit; }
  const std::vector<Role> &roles() const override { return entryRoles; }
  const std::vector<Exit> &exits() const override { return ways; }
  const model::Contract &contract() const override { return info.contract; }
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
  std::optional<ir::Section> pageableSection() const override { return program.pageableSection(*info.fn); }
  SourceRange range(const ir::Loc &loc) const override { return rangeOf(*info.unit, loc); }
  bool decidedAtEntry(const Exit &a, const Exit &b) const override {
    ExprTable &table = info.result->table;
    State s;
    for (auto [e, i] : info.result->exits[a.index].guard)
      if (table[e].visible)
        s.constrain(e, i);
    for (auto [e, i] : info.result->exits[b.index].guard)
      if (table[e].visible && !Reason(table, s).restrict(e, i))
        return true;
    return false;
  }
  bool alreadyReported(const SourceRange &site) const override { return reported.count(site) != 0; }

  void report(const Exit &exit, Report report, std::string subject, const SourceRange &site) override {
    const SummaryExit &merged = info.result->exits[exit.index];
    Hunt hunt;
    hunt.exit = merged;
    for (const Role &r : entryRoles)
      if (r.entryKnown)
        hunt.entryLevel = Interval{r.low, r.high};
    Confirmation c = confirm(analysis, info, hunt);
    if (c.verdict != Confirmation::Verdict::Path)
      return;
    const SummaryExit &e = c.result->exits.front();
    TraceNode fault{.kind = TraceNode::Kind::Fault, .parent = e.trace, .unit = info.unit, .function = info.fn};
    endings.push_back({.kind = ir::Terminator::Kind::Return, .loc = e.where});
    fault.term = &endings.back();
    const Role *role = entryRoles.empty() ? nullptr : &entryRoles.front();
    Finding f = finding(*rule, info, &fault, std::move(report), std::move(subject), entryText(info, role, entryIrql()));
    out.push_back(std::move(f));
    reported.insert(site);
  }

  void report(const SourceRange &where, Report report, std::string subject) override {
    Finding f = finding(*rule, info, nullptr, std::move(report), std::move(subject), "");
    f.where = where;
    out.push_back(std::move(f));
  }

private:
  LockView viewOf(const LockState &l) const {
    LockView v{l.text, l.lockClass, l.form, l.shared, {}};
    if (l.site)
      v.acquiredAt = placeOf(*l.site);
    return v;
  }

  Exit describe(const SummaryExit &e, size_t index) const {
    Exit x;
    x.kind = e.kind;
    x.result = e.resultClass;
    x.resultText = resultText(e);
    x.certain = e.certain;
    x.where = rangeOf(*info.unit, e.where);
    x.index = index;
    for (const LockState &l : e.locks) {
      if (l.status == LockState::Status::Held)
        x.acquired.push_back(viewOf(l));
      else if (l.status == LockState::Status::Released && l.callers)
        x.released.push_back(viewOf(l));
      else if (l.status == LockState::Status::Unknown)
        x.locksUnknown = true;
    }
    for (const LockState &l : e.balanced)
      x.balanced.push_back(viewOf(l));
    x.locksUnknown |= e.wild;
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
    bool ofCaller = e.wild || std::any_of(e.locks.begin(), e.locks.end(), [](const LockState &l) { return l.callers; });
    bool isSet = (i.constant() && table[e.irql].kind == Expr::Kind::Const) || (i.low > entry.high && e.irqlFrom); // else by something unknown
    if (x.level != Exit::Level::SameAsEntry && isSet && (!ofCaller || entry.exact()))
      x.level = Exit::Level::Changed;
    x.levelRestored = e.levelMoved && x.level == Exit::Level::SameAsEntry;
    if (e.irqlFrom)
      x.levelFrom = originOf(*e.irqlFrom);
    return x;
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
  std::set<SourceRange> &reported;
  std::vector<Finding> &out;
  std::vector<Exit> ways;
  std::deque<ir::Terminator> endings;
};

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
  std::set<SourceRange> reported;
  for (const auto &group : program.groups)
    for (uint32_t index : group) {
      const FunctionInfo &f = program.functions[index];
      if (!f.result)
        continue;
      auto entry = byFunction.find(index);
      FunctionPointImpl point(analysis, f, entry == byFunction.end() ? none : entry->second->roles, reported, out);
      for (const RegisteredRule *rule : ordered) {
        point.rule = rule;
        rule->rule->atFunctionEnd(point);
      }
    }
}

} // namespace irqlint::engine
