#include "engine/EntryPoints.h"
#include "engine/Buffers.h"
#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;
using model::Role;
using model::Where;

namespace {

std::string sourceText(const Registration &r) {
  return "set by " + r.by + (r.where.valid() ? " at " + r.where.path + ":" + std::to_string(r.where.line) : "");
}

void addRole(std::vector<Role> &roles, Role role) {
  for (const Role &r : roles)
    if (r.type == role.type && r.variant == role.variant)
      return;
  roles.push_back(std::move(role));
}

} // namespace

namespace {

void noteNamedArguments(const Program &program, const FunctionInfo &f, const ir::Instr &call, std::set<FoundRole> &found) {
  const model::Contract &contract = program.contract(call.callee, call.macro);
  for (const model::Effect &e : contract.effects) {
    const bool registers = e.kind == model::Effect::Kind::Register && e.when.always() && e.function.kind == model::Where::Kind::Arg;
    if (!registers || static_cast<size_t>(e.function.arg) >= call.args.size())
      continue;
    if (Name function = functionOf(f.definitions, call.args[static_cast<size_t>(e.function.arg)]); !function.empty())
      found.insert({function, {.role = e.role, .variant = e.variant, .where = rangeOf(*f.unit, call.loc), .by = "'" + contract.name.string() + "'"}});
  }
}

void noteNamedStore(const Program &program, const FunctionInfo &f, const ir::Instr &store, std::set<FoundRole> &found) {
  const ir::Selector *field = lastField(store.place.path);
  const Name function = field ? functionOf(f.definitions, store.a) : Name();
  if (function.empty())
    return;
  const ir::Selector &last = store.place.path.back();
  const bool isArray = last.kind == ir::Selector::Kind::Index;
  if (isArray && last.index.kind != ir::Operand::Kind::Int)
    return;
  const std::optional<int64_t> slot = isArray ? std::optional(last.index.imm) : std::nullopt;
  if (auto role = program.model.fieldRole(field->record, field->field, slot))
    found.insert({function,
                  {.role = role->role, .variant = role->variant, .where = rangeOf(*f.unit, store.loc), .by = "'" + field->field.string() + "'", .record = field->record,
                   .field = field->field, .slots = slot ? Interval{*slot, *slot} : Interval{1, 0}}});
}

void noteNamed(const Program &program, const FunctionInfo &f, std::set<FoundRole> &found) {
  for (const ir::Block &b : f.fn->blocks)
    for (const ir::Instr &i : b.instrs)
      if (i.op == ir::Op::Call && !i.callee.empty())
        noteNamedArguments(program, f, i, found);
      else if (i.op == ir::Op::Store)
        noteNamedStore(program, f, i, found);
}

} // namespace

std::set<FoundRole> registrations(const Program &program) {
  std::set<FoundRole> found = program.staticRoles;
  for (const FunctionInfo &f : program.functions) {
    if (f.result)
      found.insert(f.result->roles.begin(), f.result->roles.end());
    if (!f.result || !f.result->complete) // not all paths were walked: what is named outright counts all the same
      noteNamed(program, f, found);
  }
  return found;
}

std::set<FoundRole> namedRegistrations(const Program &program) {
  std::set<FoundRole> found = program.staticRoles;
  for (const FunctionInfo &f : program.functions)
    noteNamed(program, f, found);
  return found;
}

std::vector<EntryPoint> entryPoints(const Program &program) {
  std::map<uint32_t, std::vector<Role>> byFunction;
  for (const auto &[function, r] : registrations(program)) {
    auto index = program.find(function);
    std::optional<Role> role = program.role(r.role, r.variant);
    if (!index || !role)
      continue;
    role->variant = r.variant;
    role->source.text = sourceText(r);
    addRole(byFunction[*index], std::move(*role));
  }
  std::set<uint32_t> registered;
  for (const auto &[index, roles] : byFunction)
    registered.insert(index);
  for (uint32_t i = 0; i < program.functions.size(); ++i) {
    const FunctionInfo &f = program.functions[i];
    if (f.role && !byFunction.count(i)) // what the driver registers is more exact than what it declares
      addRole(byFunction[i], program.adapted(*f.role));
  }

  std::vector<EntryPoint> entries;
  for (auto &[index, roles] : byFunction) {
    std::sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
      return std::tie(a.type, a.variant) < std::tie(b.type, b.variant);
    });
    entries.push_back({index, std::move(roles), registered.count(index) != 0});
  }
  return entries;
}

Name givenState(const std::vector<Role> &roles, uint32_t parameter, Name aspect) {
  Name state;
  for (const Role &role : roles) {
    auto given = std::ranges::find_if(role.given, [&](const Effect &e) {
      return e.kind == Effect::Kind::Object && e.lock.kind == Where::Kind::Arg && e.lock.arg == static_cast<int>(parameter) && e.lockClass == aspect;
    });
    if (given == role.given.end() || (!state.empty() && state != given->what))
      return {};
    state = given->what;
  }
  return state;
}

// ------------------------------------------------------------------------------------------- demands

namespace {

/// The finding, when this role breaks the demand.
std::optional<Finding> settleIrql(const Analysis &analysis, const FunctionInfo &f, const ExprTable &table, const Demand &d, const Role &role) {
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
  // The far end counts as long as the path itself has not excluded it. Too low a level is often told by a flag that the caller
  // set ("this is a DPC"): there the path must not hang on anything.
  const bool free = std::ranges::all_of(d.guard, [&](const auto &g) { return g.first == d.value; });
  bool reachable = role.demonic && (atMost || free) && (atMost ? level.high > d.limit && level.high == role.high : level.low < d.limit && level.low == role.low);
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
  v.chain = namesBelow(d);
  v.levelFrom = Origin{role.phrase.empty() ? "'" + role.type.string() + "' is entered at " + model::levelRange(role.low, role.high) : role.phrase,
                       rangeOf(*f.unit, f.fn->loc)};
  return verdict(analysis.rules, f, d, v, entryText(f, &role, v.irql));
}

/// What the system hands over with a call: arguments, and tracked objects with the memory that they own. What other memory
/// held at entry is the driver's own matter.
class OfCall {
public:
  OfCall(const model::Model &model, const ExprTable &table, const std::vector<Role> &roles) : model(model), table(table), roles(roles) {}

  bool isMadeOf(ExprId e) const {
    const Expr &x = table[e];
    switch (x.kind) {
    case Expr::Kind::Const:
    case Expr::Kind::EntryIrql:
    case Expr::Kind::Param: return true;
    case Expr::Kind::Content: return isHandedOver(x.a);
    case Expr::Kind::Bin: return isMadeOf(x.a) && isMadeOf(x.b);
    case Expr::Kind::Un:
    case Expr::Kind::Cast: return isMadeOf(x.a);
    default: return false;
    }
  }

private:
  bool isHandedOver(LocId memory) const {
    const LocNode &root = table.loc(table.root(memory));
    if (root.kind != LocNode::Kind::Pointee)
      return false;
    const Expr &pointer = table[table.pointerBase(root.expr)];
    if (pointer.kind == Expr::Kind::Param)
      return std::ranges::any_of(roles, [&](const Role &role) {
        return std::ranges::any_of(role.given, [&](const Effect &e) { return e.lock.arg == static_cast<int>(pointer.a); });
      });
    const LocNode *link = pointer.kind == Expr::Kind::Content ? &table.loc(pointer.a) : nullptr;
    return link && std::ranges::any_of(model.allTracked(), [&](const model::Tracked &t) { return t.owned(link->name); }) && isHandedOver(pointer.a);
  }

  const model::Model &model;
  const ExprTable &table;
  const std::vector<Role> &roles;
};

/// Locks that nobody took before the system called.
std::optional<Finding> settleLock(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  for (const Role &role : roles)
    if (!role.heldLock.empty() || role.exitsLower || !role.entryKnown)
      return std::nullopt; // a lock is handed over by contract here
  const OfCall call(analysis.program.model, table, roles);
  // A release that depends on what memory held at entry may answer an acquire elsewhere.
  for (auto [e, i] : d.guard)
    if (!d.givenBack && !call.isMadeOf(e))
      return std::nullopt;
  if (d.kind == Demand::Kind::SomeLock && roles.front().low >= d.limit)
    return std::nullopt;
  Violation v;
  v.detail = &d.detail;
  v.role = &roles.front();
  v.lock = d.lock;
  const LockState::Tag tag{d.tag, ""};
  if (v.lock && v.lock->claim)
    describeClaim(*v.lock, table, analysis.program, f, d.value, &tag);
  v.earlierRelease = d.givenBack;
  v.limit = d.limit;
  v.irql = {roles.front().low, roles.front().high};
  v.function = f.fn->name.string();
  v.chain = namesBelow(d);
  return verdict(analysis.rules, f, d, v, entryText(f, &roles.front(), v.irql));
}

/// The system holds a lock when it calls, and it was not given back before the point.
std::optional<Finding> settleNoLock(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  const Role &role = roles.front();
  const bool meant = d.classes.empty() ? model::isSpinLock(role.heldLock) : std::ranges::count(d.classes, role.heldLock) != 0;
  if (roles.size() > 1 || role.heldLock.empty() || !meant || !d.guard.empty() ||
      std::ranges::count(d.without, table.address(table.global(Name("$" + role.heldLock.string())))))
    return std::nullopt;
  LockView held;
  held.text = analysis.program.model.globalName(role.heldLock);
  held.lockClass = role.heldLock;
  held.acquiredAt = rangeOf(*f.unit, f.fn->loc);
  Violation v;
  v.detail = &d.detail;
  v.role = &role;
  v.lock = held;
  v.irql = {role.low, role.high};
  v.function = f.fn->name.string();
  v.chain = namesBelow(d);
  return verdict(analysis.rules, f, d, v, entryText(f, &role, v.irql));
}

/// The value is the state of an object as a caller in these roles hands it over; empty: not known.
Name stateAtEntry(const ExprTable &table, ExprId value, const std::vector<Role> &roles) {
  static_assert(EnginePrefix.size() == StatePrefix.size());
  const Expr &e = table[value];
  if (e.kind != Expr::Kind::Content || e.b != 0)
    return {};
  const LocNode &field = table.loc(e.a), &object = table.loc(field.parent);
  if (!(field.ofEngine || field.isState) || object.kind != LocNode::Kind::Pointee || table[object.expr].kind != Expr::Kind::Param)
    return {};
  return givenState(roles, table[object.expr].a, Name(field.name.str().substr(EnginePrefix.size())));
}

/// An object is as the system, or another caller in the role, hands it over.
std::optional<Finding> settleObject(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  const Name state = stateAtEntry(table, d.value, roles);
  if (state.empty())
    return std::nullopt;
  const bool isBroken = d.kind == Demand::Kind::NotInState ? model::objectStateCode(state) == d.limit : (std::ranges::count(d.classes, state) != 0) != (d.kind == Demand::Kind::TrackedIn);
  if (!isBroken)
    return std::nullopt;
  Violation v;
  v.detail = &d.detail;
  v.role = &roles.front();
  v.state = state;
  v.irql = {roles.front().low, roles.front().high};
  v.function = f.fn->name.string();
  v.chain = namesBelow(d);
  return verdict(analysis.rules, f, d, v, entryText(f, &roles.front(), v.irql));
}

/// A buffer of a request that the system hands over.
std::optional<BufferView> viewAtEntry(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  State entry;
  entry.irql = table.entryIrql();
  for (const auto &[e, range] : d.guard)
    if (!Reason(table, entry).restrict(e, range))
      return std::nullopt;
  return BufferReader(analysis.program.model, table, entry, *f.unit, *f.fn, &roles).view(d.use);
}

std::optional<Finding> settleBuffer(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles) {
  Violation v;
  v.ofBuffer = viewAtEntry(analysis, f, table, d, roles);
  if (!v.ofBuffer || d.rule->rule->judgeBuffer(*v.ofBuffer, d.detail) != Rule::Judgement::Broken)
    return std::nullopt;
  v.detail = &d.detail;
  v.role = &roles.front();
  v.irql = {roles.front().low, roles.front().high};
  v.function = f.fn->name.string();
  v.chain = namesBelow(d);
  return verdict(analysis.rules, f, d, v, entryText(f, &roles.front(), v.irql));
}

std::optional<Finding> settle(const Analysis &analysis, const FunctionInfo &f, ExprTable &table, const Demand &d, const std::vector<Role> &roles,
                              std::optional<Interval> &level) {
  if (d.kind == Demand::Kind::LockHeld || d.kind == Demand::Kind::SomeLock)
    return settleLock(analysis, f, table, d, roles);
  if (d.kind == Demand::Kind::NoLock)
    return settleNoLock(analysis, f, table, d, roles);
  if (d.kind == Demand::Kind::TrackedIn || d.kind == Demand::Kind::TrackedNotIn || d.kind == Demand::Kind::NotInState)
    return settleObject(analysis, f, table, d, roles);
  if (d.kind == Demand::Kind::OnBuffer)
    return settleBuffer(analysis, f, table, d, roles);
  if (!d.onIrql())
    return std::nullopt; // what the system's call cannot break
  for (const Role &role : roles)
    if (auto found = settleIrql(analysis, f, table, d, role)) {
      level = Interval{role.low, role.high};
      return found;
    }
  return std::nullopt;
}

/// Of rules that ask together about a buffer, those that are answered badly, one by one.
std::vector<Demand> brokenOf(const Analysis &analysis, const FunctionInfo &f, const Demand &d, const std::vector<Role> &roles) {
  if (!d.all)
    return {d};
  std::vector<Demand> broken;
  if (const auto view = viewAtEntry(analysis, f, f.result->table, d, roles))
    for (const Ask &ask : *d.all)
      if (ask.rule->rule->judgeBuffer(*view, ask.detail) == Rule::Judgement::Broken)
        broken.push_back(only(d, ask));
  return broken;
}

/// What was told: rule, place and subject.
using Told = std::set<std::tuple<std::string, SourceRange, std::string>>;

SourceRange toldAt(const Demand &d) { return d.home ? d.home->where : placeOf(*d.trace); }

std::optional<Finding> settleDemand(const Analysis &analysis, const EntryPoint &entry, const FunctionInfo &f, const Demand &d, const Told &told) {
  const SourceRange where = placeOf(*d.trace);
  const bool ofClaims = (d.lock && d.lock->claim) || d.kind == Demand::Kind::SomeLock;
  if ((ofClaims && !entry.registered && f.called) || told.count({d.rule->info.slug, toldAt(d), d.detail.subject}))
    return std::nullopt; // a helper that is declared like an entry point, or known
  std::optional<Interval> level;
  std::optional<Finding> found = settle(analysis, f, f.result->table, d, entry.roles, level);
  if (!found)
    return std::nullopt;
  Confirmation c = confirm(analysis, f, {.rule = d.rule->info.slug, .subject = d.detail.subject, .where = where, .place = d.place, .home = d.home ? std::optional(d.home->where) : std::nullopt, .entryLevel = level, .roles = &entry.roles});
  if (c.verdict != Confirmation::Verdict::Path)
    return std::nullopt;
  if (!c.result->findings.empty())
    found = c.result->findings.front(); // with the role's level given, the demand is broken outright …
  if (!c.result->demands.empty())
    if (auto retold = settle(analysis, f, c.result->table, c.result->demands.front(), entry.roles, level))
      found = retold; // … or as before, on the one path
  return found;
}

} // namespace

void settleDemands(const Analysis &analysis, const EntryPoint &entry, std::vector<Finding> &out) {
  const FunctionInfo &f = analysis.program.functions[entry.function];
  Told told;
  for (const Demand &waiting : f.result->demands)
    for (const Demand &d : brokenOf(analysis, f, waiting, entry.roles))
      if (auto found = settleDemand(analysis, entry, f, d, told)) {
        out.push_back(std::move(*found));
        told.insert({d.rule->info.slug, toldAt(d), d.detail.subject});
      }
}

} // namespace irqlint::engine
