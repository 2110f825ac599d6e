// Tracked objects (IRPs): which of them memory belongs to, what calls and stores make of them, and uses of them.
//
// What the engine knows of such an object is content of members that only it knows, `$p:<aspect>`. Known calls change them
// by their effects and by nothing else; unknown ones may change all. States in them tell states of the walk apart.
#include "engine/Casts.h"
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Shape.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;
using model::Truth;
using model::Where;

namespace {

constexpr unsigned MaxLinks = 4;

/// The name without the prefix, or nothing.
Name aspectOf(const LocNode &n) { return n.ofEngine ? Name(n.name.str().substr(EnginePrefix.size())) : Name(); }

/// Bits that are certainly 1 and certainly 0, whatever the rest of the value is.
struct KnownBits {
  uint64_t ones = 0, zeros = 0;
};

KnownBits knownBits(const ExprTable &table, const State &state, ExprId id, unsigned depth = 0) {
  const Expr &e = table[id];
  if (e.kind == Expr::Kind::Const)
    return {static_cast<uint64_t>(e.imm), ~static_cast<uint64_t>(e.imm)};
  if (depth > 8)
    return {};
  if (e.kind == Expr::Kind::Cast)
    return knownBits(table, state, e.a, depth + 1);
  if (e.kind == Expr::Kind::Bin && e.op == uint8_t(ir::BinOp::Or)) {
    const KnownBits x = knownBits(table, state, e.a, depth + 1), y = knownBits(table, state, e.b, depth + 1);
    return {x.ones | y.ones, x.zeros & y.zeros};
  }
  if (e.kind == Expr::Kind::Bin && e.op == uint8_t(ir::BinOp::And)) {
    const KnownBits x = knownBits(table, state, e.a, depth + 1), y = knownBits(table, state, e.b, depth + 1);
    return {x.ones & y.ones, x.zeros | y.zeros};
  }
  if (const Interval *i = state.constraint(id); i && i->constant())
    return {static_cast<uint64_t>(i->low), ~static_cast<uint64_t>(i->low)};
  return {};
}

} // namespace

// ------------------------------------------------------------------------------------------- which object

/// The tracked object that memory belongs to: the one it is part of, or that facts say to own it. Anything else: the object
/// at the root of the location.
LocId FunctionAnalysis::trackedAt(LocId loc, std::string *link) const {
  LocId object = table.root(loc);
  for (unsigned hops = 0; hops < MaxLinks; ++hops) {
    const LocNode &root = table.loc(object);
    if (root.kind != LocNode::Kind::Pointee)
      return object;
    const ExprId pointer = table.pointerBase(root.expr);
    const Expr &e = table[pointer];
    const std::string *owned = e.kind == Expr::Kind::Content ? ownedThrough(e.a) : nullptr;
    if (!owned)
      return pointer == root.expr ? object : table.pointee(pointer);
    if (link)
      *link = *owned;
    object = table.root(e.a);
  }
  return object;
}

/// What people call memory that the pointer kept at `loc` leads to, when it shares the fate of the object `loc` is a part of.
const std::string *FunctionAnalysis::ownedThrough(LocId loc) const {
  const LocNode &field = table.loc(loc);
  if (field.kind != LocNode::Kind::Field)
    return nullptr;
  if (field.ofEngine) {
    for (const model::Tracked &t : program.model.allTracked())
      if (const std::string *text = t.owned(aspectOf(field)))
        return text;
    return nullptr;
  }
  const model::Tracked *record = trackedRecord(loc);
  return record ? record->owned(field.name) : nullptr;
}

/// The tracked record that the location is a member of, by the first field below its root.
const model::Tracked *FunctionAnalysis::trackedRecord(LocId loc) const {
  for (LocId at = loc; table.loc(at).kind == LocNode::Kind::Field; at = table.loc(at).parent)
    if (const Name record = table.loc(at).record; !record.empty() && table.loc(table.loc(at).parent).kind != LocNode::Kind::Field)
      return program.model.tracked(record);
  return nullptr;
}

const model::Tracked *FunctionAnalysis::trackedType(ir::TypeId type) const {
  if (type >= unit.types.size() || unit.types[type].kind != ir::TypeKind::Pointer || unit.types[type].element >= unit.types.size())
    return nullptr;
  return program.model.tracked(unit.types[unit.types[type].element].name);
}

/// What kind of tracked object lies there, by the type of a parameter or by what is known of it; null: none, or not known.
const model::Tracked *FunctionAnalysis::kindOf(const State &state, LocId object) const {
  const LocNode &n = table.loc(object);
  if (n.kind != LocNode::Kind::Pointee)
    return nullptr;
  if (const Expr &e = table[n.expr]; e.kind == Expr::Kind::Param && e.a < fn.vars.size())
    return trackedType(fn.vars[e.a].type);
  for (const auto &[loc, value] : state.store)
    if (const LocNode &f = table.loc(loc); f.ofEngine && f.parent == object)
      for (const model::Tracked &t : program.model.allTracked())
        if (aspectOf(f).str().starts_with(t.objectClass.str()))
          return &t;
  return nullptr;
}

/// Not just a list entry that a call put in a list: its type says so, or something that only happens to such objects.
bool FunctionAnalysis::isKnownKind(const State &state, LocId object) const {
  const LocNode &n = table.loc(object);
  if (n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param && table[n.expr].a < fn.vars.size())
    return trackedType(fn.vars[table[n.expr].a].type) != nullptr;
  return std::ranges::any_of(state.store, [&](const auto &entry) {
    const LocNode &f = table.loc(entry.first);
    return f.ofEngine && f.parent == object && (aspectOf(f).str().find('.') == std::string_view::npos || f.name.str().ends_with(".pending") || f.name.str().ends_with(".from"));
  });
}

LocId FunctionAnalysis::engineField(LocId object, std::string_view aspect) const {
  const LocId field = table.field(object, Name(std::string(EnginePrefix) + std::string(aspect)));
  if (program.model.isNote(Name(aspect)))
    table.makeNote(field);
  return field;
}

/// A callee that got a part of a tracked object tells of the part: here it is known whose part it is.
LocId FunctionAnalysis::ofWhole(LocId field) const {
  if (!field || !table.loc(field).ofEngine)
    return field;
  const LocId object = trackedAt(table.loc(field).parent);
  return object == table.loc(field).parent ? field : table.field(object, table.loc(field).name);
}

// ------------------------------------------------------------------------------------------- what happens to it

/// The call's facts say what becomes of the object that this argument leads to.
bool FunctionAnalysis::saysWhatBecomesOf(const model::Contract &contract, int arg) const {
  return std::ranges::any_of(contract.effects, [&](const Effect &e) {
    const bool tracked = (e.kind == Effect::Kind::Object && program.model.isTracked(e.lockClass)) || e.kind == Effect::Kind::Store || e.kind == Effect::Kind::Gives;
    return tracked && e.lock.arg == arg && e.lock.kind != Where::Kind::None && e.lock.kind != Where::Kind::Result;
  });
}

void FunctionAnalysis::setTracked(State &state, LocId field, ExprId value, const TraceNode *site) {
  Reason(table, state).store(field, value);
  auto known = std::ranges::find(state.trackedSites, field, &std::pair<LocId, const TraceNode *>::first);
  if (known != state.trackedSites.end())
    known->second = site;
  else
    state.trackedSites.push_back({field, site});
}

/// What an object that was handed on becomes, when `routine` gets it back first: "lent" when the routine always keeps it
/// for the driver and leaves it as it is, the effect's own state when it never does or does away with it, empty when
/// that is not known: it may have kept it for this very code to find.
Name FunctionAnalysis::sentTo(const Effect &effect, ExprId routine) const {
  static const Name nobody, lent("lent");
  const Expr &e = table[routine];
  if (table.isConst(routine))
    return e.imm == 0 ? effect.what : nobody;
  const FunctionInfo *taker = e.kind == Expr::Kind::Func ? program.callee(info, e.name) : nullptr;
  const FunctionResult *summary = taker ? taker->result.get() : nullptr;
  if (!summary || summary->exits.empty())
    return nobody;
  const model::Role *role = program.model.role(effect.role, {});
  bool keeps = false, gives = false;
  for (const SummaryExit &exit : summary->exits) {
    if (exit.kind != Exit::Kind::Return)
      continue;
    const Truth kept = role ? evaluate(role->keepsWhen, [&](const Where &) { return std::optional(exit.resultRange); }) : Truth::Unknown;
    const auto says = [&](auto test) { return std::ranges::any_of(exit.tracked, [&](const TrackedFact &f) { return test(f.aspect.str()); }); };
    const bool touched = says([](std::string_view aspect) { return aspect.find('.') == std::string_view::npos; });
    const bool handedOn = exit.wild || says([](std::string_view aspect) { return aspect.ends_with(".kept"); });
    if (kept == Truth::Unknown || (kept == Truth::True && !touched && handedOn))
      return nobody;
    keeps |= kept == Truth::True && !touched;
    gives |= kept == Truth::False || touched;
  }
  return keeps == gives ? nobody : keeps ? lent : effect.what;
}

/// An object that is handed on comes back with other content in the members that facts read.
void FunctionAnalysis::letOthersWrite(State &state, LocId object, Name objectClass, Tag tag) {
  for (const model::Tracked &kind : program.model.allTracked())
    for (const auto &[aspect, member] : kind.reads)
      if (kind.objectClass == objectClass)
        Reason(table, state).clobber(table.path(object, std::string_view(member).substr(0, member.find('.'))), tag, escaped);
}

/// Others may hold this pointer from now on.
void FunctionAnalysis::keepPointer(State &state, ExprId pointer, ir::TypeId type) {
  if (!pointer || table.isConst(pointer))
    return;
  std::string link;
  const LocId object = trackedAt(table.pointee(table.pointerBase(pointer)), &link);
  if (!link.empty())
    return;
  const model::Tracked *kind = kindOf(state, object);
  if (!kind && table[pointer].kind == Expr::Kind::Addr)
    kind = trackedRecord(table[pointer].a);
  if (!kind)
    kind = trackedType(type);
  if (kind)
    setTracked(state, engineField(object, kind->objectClass.string() + ".kept"), table.constant(model::objectStateCode(Name("kept"))), state.trace);
}

void FunctionAnalysis::keepStored(State &state, LocId loc, ExprId value, ir::TypeId type) {
  const LocNode &root = table.loc(table.root(loc));
  if (root.kind == LocNode::Kind::Var && root.var >= fn.paramCount && (table.root(loc) == loc || !(root.var < escaped.size() && escaped[root.var])))
    return;
  if (root.kind == LocNode::Kind::Var && table.root(loc) == loc)
    return; // a parameter's own variable
  if (value && !table.isConst(value) && trackedAt(loc) != trackedAt(table.pointee(table.pointerBase(value))))
    keepPointer(state, value, type);
}

void FunctionAnalysis::keepArguments(const CallSite &site, State &state) {
  for (const Effect &e : site.contract->effects)
    if (e.kind == Effect::Kind::Keep && e.lock.kind == Where::Kind::Arg && e.lock.arg >= 0 && static_cast<size_t>(e.lock.arg) < site.args.size()) {
      share(state, 0, site.args[static_cast<size_t>(e.lock.arg)]);
      keepPointer(state, site.args[static_cast<size_t>(e.lock.arg)], site.instr->args[static_cast<size_t>(e.lock.arg)].type);
    }
}

/// What the function allocated is shared with a call of which facts do not say what it does with it; what makes a new object may
/// keep it there. Who keeps an object that references are counted of takes one of its own.
void FunctionAnalysis::shareAllocated(const CallSite &site, State &state) {
  const model::Contract &c = *site.contract;
  const bool makesObject = site.instr->type < unit.types.size() && unit.types[site.instr->type].kind == ir::TypeKind::Pointer && site.args.size() > 1;
  for (size_t i = 0; i < site.args.size(); ++i) {
    const auto is = [&](const Where &w) { return w.kind == Where::Kind::Arg && w.arg == static_cast<int>(i); };
    if (!site.args[i] || (c.writesKnown && !makesObject) || std::ranges::any_of(c.effects, [&](const Effect &e) { return is(e.lock) || is(e.saved); }))
      continue;
    for (Opened &o : state.opened)
      o.shared |= table[o.pointer].kind == Expr::Kind::Fresh && o.objectClass != std::string_view("object_reference") && table.pointerBase(site.args[i]) == o.pointer;
  }
}

/// What hands work to another thread hands over what the work's memory leads to.
void FunctionAnalysis::handOver(const CallSite &site, State &state) {
  std::vector<LocId> handed;
  for (const Effect &e : site.contract->effects) {
    if (e.kind != Effect::Kind::Keep || e.lock.kind != Where::Kind::Arg || e.lock.arg < 0 || static_cast<size_t>(e.lock.arg) >= site.args.size())
      continue;
    const ExprId memory = site.args[static_cast<size_t>(e.lock.arg)];
    if (!memory || table.isConst(memory))
      continue;
    const LocId block = table.pointee(table.pointerBase(memory));
    handed.push_back(trackedAt(block));
    for (const auto &[loc, value] : state.store)
      if (value && !table.isConst(value) && !table.loc(loc).ofEngine && table[value].bits == 64 && loc != block && table.within(loc, block))
        handed.push_back(trackedAt(table.pointee(table.pointerBase(value))));
  }
  for (LocId object : handed)
    if (const model::Tracked *kind = kindOf(state, object))
      setTracked(state, engineField(object, kind->objectClass.string() + ".handed"), table.constant(model::objectStateCode(Name("set"))), state.trace);
}

/// Code that catches an exception goes on in many states: that an object was handed on before is no more than possible.
void FunctionAnalysis::forgetWhereabouts(State &state) {
  uint32_t number = 0x80000;
  for (auto &[loc, value] : state.store) {
    const LocNode &n = table.loc(loc);
    if (n.ofEngine && n.name.str().find('.') == std::string_view::npos && value != table.constant(model::objectStateCode(Name("owned"))) &&
        value != table.constant(model::objectStateCode(Name("completed"))))
      value = table.fresh(currentTag, number++, 8, false);
  }
}

/// The thread waited: what was lent may have come back.
void FunctionAnalysis::noteWait(State &state) {
  state.waited = true;
  const ExprId lent = table.constant(model::objectStateCode(Name("lent"))), sent = table.constant(model::objectStateCode(Name("sent")));
  std::vector<LocId> waited;
  for (auto &[loc, value] : state.store) {
    const LocNode &n = table.loc(loc);
    if (!n.ofEngine || n.name.str().find('.') != std::string_view::npos || (value != lent && value != sent))
      continue;
    if (value == lent)
      value = table.constant(model::objectStateCode(Name("returned")));
    waited.push_back(loc);
  }
  for (LocId loc : waited)
    setTracked(state, engineField(table.loc(loc).parent, aspectOf(table.loc(loc)).string() + ".waited"), table.constant(model::objectStateCode(Name("set"))), state.trace);
}

/// Objects that were put in a list under this lock are for others to take from now on, unless another lock is still held
/// that was taken before. A list that lies in a local is nobody else's.
void FunctionAnalysis::listsAreOpen(State &state, const LockState &lock) {
  std::vector<LocId> listed;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); n.ofEngine && n.name.str().ends_with(".listed") && value == table.constant(model::objectStateCode(Name("set"))))
      listed.push_back(loc);
  for (LocId loc : listed) {
    const auto site = std::ranges::find(state.trackedSites, loc, &std::pair<LocId, const TraceNode *>::first);
    const auto before = [&](const LockState &l) { return l.site && site->second && l.site->length < site->second->length; };
    if (site == state.trackedSites.end() || !before(lock) ||
        std::ranges::any_of(state.locks, [&](const LockState &l) { return l.status == LockState::Status::Held && l.key != lock.key && before(l); }))
      continue;
    const LocId object = table.loc(loc).parent;
    if (!isKnownKind(state, object))
      continue;
    const std::string_view aspect = aspectOf(table.loc(loc)).str();
    const Name objectClass(aspect.substr(0, aspect.find('.')));
    const ExprId *head = state.find(engineField(object, objectClass.string() + ".list"));
    setTracked(state, loc, table.constant(model::objectStateCode(Name("none"))), state.trace);
    if (!head || table.isConst(*head) || (table[*head].kind == Expr::Kind::Addr && table.loc(table.root(table[*head].a)).kind == LocNode::Kind::Var))
      continue;
    const LocId field = engineField(object, objectClass.str());
    const ExprId *known = state.find(field);
    if (!known || *known == table.constant(model::objectStateCode(Name("owned"))))
      setTracked(state, field, table.constant(model::objectStateCode(Name("listed"))), state.trace);
  }
}

/// Facts say what storing such a value in such a field, or reading it, means.
void FunctionAnalysis::applyAccess(const ir::Instr &instr, State &state, LocId loc, ExprId value, bool isRead) {
  const auto &path = instr.place.path;
  if (path.empty() || path.back().kind != ir::Selector::Kind::Field || !value)
    return;
  const std::vector<Effect> &effects = program.model.storeEffects(path.back().record, path.back().field);
  if (effects.empty())
    return;
  const LocId object = trackedAt(loc);
  for (const Effect &e : effects) {
    if (e.onRead != isRead || !holdsOf(state, e.when, value))
      continue;
    if (e.kind == Effect::Kind::Store && e.lock.kind == Where::Kind::Hidden && e.saved.kind == Where::Kind::Arg) {
      const LocId field = engineField(object, e.lock.field.str());
      table.makeNote(field);
      Reason(table, state).store(field, value);
    } else if (e.kind == Effect::Kind::Object) {
      state.trace = trace(state, {.kind = TraceNode::Kind::Object, .instr = &instr, .taken = !model::isRest(e.what), .note = "leaves " + quotedObject(state, object) + " " + program.model.stateText(e.lockClass, e.what)});
      setTracked(state, objectField(object, e.lockClass), table.constant(model::objectStateCode(e.what)), state.trace);
    }
  }
}

/// Memory that the object owns through a member is written as a whole: what facts say of that member.
void FunctionAnalysis::applyWholeStore(const ir::Instr &instr, State &state, LocId loc) {
  const LocNode &memory = table.loc(loc);
  if (memory.kind != LocNode::Kind::Pointee)
    return;
  std::string link;
  const LocId object = trackedAt(loc, &link);
  if (link.empty())
    return;
  for (const model::Tracked &kind : program.model.allTracked())
    for (const auto &[member, text] : kind.owns)
      for (const Effect &e : text == link ? program.model.storeEffects(kind.record, member) : std::vector<Effect>())
        if (e.kind == Effect::Kind::Object) {
          state.trace = trace(state, {.kind = TraceNode::Kind::Object, .instr = &instr, .taken = !model::isRest(e.what), .note = "leaves " + quotedObject(state, object) + " " + program.model.stateText(e.lockClass, e.what)});
          setTracked(state, objectField(object, e.lockClass), table.constant(model::objectStateCode(e.what)), state.trace);
        }
}

/// Whether a condition on a stored value ("arg1") certainly holds.
bool FunctionAnalysis::holdsOf(const State &state, const model::Condition &condition, ExprId value) const {
  using K = model::Condition::Kind;
  const KnownBits bits = knownBits(table, state, value);
  const auto mask = static_cast<uint64_t>(condition.right);
  switch (condition.kind) {
  case K::Always: return true;
  case K::BitsAny: return (bits.ones & mask) != 0;
  case K::BitsAll: return (bits.ones & mask) == mask;
  case K::Not:
    if (const model::Condition &inner = condition.parts[0]; inner.kind == K::BitsAny)
      return (bits.zeros & static_cast<uint64_t>(inner.right)) == static_cast<uint64_t>(inner.right);
    return false;
  default: {
    State copy = state;
    return evaluate(condition, [&](const Where &) { return std::optional(Reason(table, copy).eval(value)); }) == Truth::True;
  }
  }
}

// ------------------------------------------------------------------------------------------- what rules see

/// What the system calls the function with, in one of these roles: objects that exist, and the variants it is registered for.
void FunctionAnalysis::assumeRoles(State &state, const std::vector<model::Role> &roles) {
  std::set<int64_t> values;
  bool allSay = !roles.empty();
  for (const model::Role &role : roles) {
    for (const Effect &given : role.given)
      if (given.kind == Effect::Kind::Object && given.lock.arg >= 0 && static_cast<uint32_t>(given.lock.arg) < fn.paramCount)
        Reason(table, state).assume(table.binary(ir::BinOp::Ne, table.param(static_cast<uint32_t>(given.lock.arg), 64, false), table.constant(0), 32, true), true);
    allSay = allSay && role.variantValue && role.variantIs.kind == Where::Kind::ArgTarget;
    if (allSay)
      values.insert(*role.variantValue);
  }
  if (!allSay)
    return;
  const ExprId value = table.content(placeOf(table, fn, unit, roles.front().variantIs), 0, 8, false);
  Reason(table, state).restrict(value, {*values.begin(), *values.rbegin()});
  for (int64_t v = *values.begin(); v < *values.rbegin(); ++v)
    if (!values.count(v))
      Reason(table, state).assume(table.binary(ir::BinOp::Eq, value, table.constant(v), 32, true), false);
}

std::string FunctionAnalysis::nameOf(const State &state, LocId object) const {
  const LocNode &n = table.loc(object);
  const ExprId pointer = n.kind == LocNode::Kind::Pointee ? n.expr : table.address(object);
  std::string text = spell(table, fn, pointer);
  return text.empty() ? variableWith(state, pointer) : text;
}

std::string FunctionAnalysis::quotedObject(const State &state, LocId object) const {
  const std::string text = nameOf(state, object);
  return text.empty() ? "the object" : "'" + text + "'";
}

std::vector<TrackedFact> FunctionAnalysis::trackedFacts(State &state, LocId of) const {
  std::vector<TrackedFact> facts;
  for (const auto &[loc, value] : state.store) {
    const LocNode &n = table.loc(loc);
    if (!n.ofEngine || (of && n.parent != of))
      continue;
    auto site = std::ranges::find(state.trackedSites, loc, &std::pair<LocId, const TraceNode *>::first);
    const bool isState = site != state.trackedSites.end() && table.isConst(value);
    facts.push_back({n.parent, aspectOf(n), value, value ? Reason(table, state).eval(value) : Interval{}, isState ? model::objectState(table[value].imm) : Name(), comparedToResult(state, value), isState ? std::vector<int64_t>() : excluded(state, value), nameOf(state, n.parent), site == state.trackedSites.end() ? nullptr : site->second});
  }
  return facts;
}

/// Members of the object that facts name, as they are now or as they were at entry.
void FunctionAnalysis::addReads(State &state, LocId object, const model::Tracked &kind, std::vector<TrackedFact> &facts) const {
  const std::string text = nameOf(state, object);
  const ExprId *returned = state.find(table.variable(ResultSlot));
  auto add = [&](Name aspect, LocId place, bool atEntry) {
    const ExprId *known = atEntry ? nullptr : state.find(place);
    // The width is that of the member; what was read or compared before says it.
    ExprId value = known ? *known : 0;
    auto consider = [&](ExprId id) {
      id = uncast(table, id);
      if (const Expr &e = table[id]; !value && e.kind == Expr::Kind::Content && e.a == place && (!atEntry || e.b == 0))
        if (atEntry || Reason(table, state).load(place, e.bits, e.isSigned) == id)
          value = id;
    };
    for (const auto &c : state.constraints) {
      consider(c.first);
      if (const Expr &e = table[c.first]; e.kind == Expr::Kind::Bin && e.op == uint8_t(ir::BinOp::Eq)) {
        consider(e.a);
        consider(e.b);
      }
    }
    if (returned && *returned)
      consider(*returned);
    if (value)
      facts.push_back({object, aspect, value, Reason(table, state).eval(value), {}, comparedToResult(state, value), excluded(state, value), text, nullptr});
  };
  for (const auto &[aspect, member] : kind.reads)
    add(aspect, table.path(object, member), false);
  for (const auto &[aspect, member] : kind.readsAtEntry)
    add(aspect, placeAtEntry(table, object, member), true);
}

/// Everything that is known of tracked objects, for a way out.
std::vector<TrackedFact> FunctionAnalysis::allTrackedFacts(State &state) const {
  std::vector<TrackedFact> facts = trackedFacts(state);
  std::set<LocId> objects;
  for (const TrackedFact &f : facts)
    objects.insert(f.object);
  for (uint32_t p = 0; p < fn.paramCount; ++p)
    if (trackedType(fn.vars[p].type))
      objects.insert(table.pointee(table.param(p, 64, false)));
  for (LocId object : objects)
    if (const model::Tracked *kind = kindOf(state, object))
      addReads(state, object, *kind, facts);
  return facts;
}

/// Values that comparisons on the path have excluded.
std::vector<int64_t> FunctionAnalysis::excluded(const State &state, ExprId value) const {
  std::vector<int64_t> values;
  for (const auto &[id, range] : state.constraints)
    if (const Expr &e = table[id]; e.kind == Expr::Kind::Bin && e.op == uint8_t(ir::BinOp::Eq) && range.low == 0 && range.high == 0)
      for (const auto &[side, other] : {std::pair(e.a, e.b), std::pair(e.b, e.a)})
        if (table.isConst(other) && uncast(table, side) == uncast(table, value))
          values.push_back(table[other].imm);
  return values;
}

/// All of which something is known.
std::vector<TrackedView> FunctionAnalysis::trackedObjects(State &state, const TellAspect &tell) const {
  std::set<LocId> objects;
  for (const auto &[loc, value] : state.store)
    if (table.loc(loc).ofEngine)
      objects.insert(table.loc(loc).parent);
  std::vector<TrackedView> views;
  for (LocId object : objects)
    views.push_back(trackedView(state, object, tell));
  return views;
}

TrackedFact::Result FunctionAnalysis::comparedToResult(State &state, ExprId value) const {
  const ExprId *result = state.find(table.variable(ResultSlot));
  if (!result || !*result || !value)
    return TrackedFact::Result::Unknown;
  const ExprId plain = uncast(table, value), plainResult = uncast(table, *result);
  Reason reason(table, state);
  const Interval mine = reason.eval(value), returned = reason.eval(*result);
  if (mine.high > INT32_MAX && !mine.constant() && returned.low < 0)
    return plainResult == plain ? TrackedFact::Result::Same : TrackedFact::Result::Unknown; // read as unsigned
  if (plainResult == plain || (mine.constant() && returned.constant() && static_cast<int32_t>(mine.low) == static_cast<int32_t>(returned.low)))
    return TrackedFact::Result::Same;
  const Interval equal = reason.eval(table.binary(ir::BinOp::Eq, plainResult, plain, 32, true));
  return equal.high == 0 || empty(meet(mine, returned)) ? TrackedFact::Result::Different : TrackedFact::Result::Unknown;
}

/// Where the object comes from that a routine is registered for.
void FunctionAnalysis::noteOrigin(const CallSite &site, State &state, const Effect &effect, ExprId function) {
  const model::Role *role = program.model.role(effect.role, effect.variant);
  if (!role || role->keepsWhen.always())
    return;
  for (size_t i = 0; i < site.args.size(); ++i)
    if (const model::Tracked *kind = site.args[i] && !table.isConst(site.args[i]) ? trackedType(site.instr->args[i].type) : nullptr) {
      const LocId object = trackedAt(table.pointee(table.pointerBase(site.args[i])));
      noteOrigin(function, Reason(table, state).load(engineField(object, kind->objectClass.string() + ".from"), 8, false));
      return;
    }
}

/// … or (asSent) in which state it was sent.
void FunctionAnalysis::noteOrigin(ExprId function, ExprId origin, bool asSent) {
  function = uncast(table, function);
  const bool isKnown = origin && table.isConst(origin), isFunction = table[function].kind == Expr::Kind::Func;
  if (table.isConst(function))
    return;
  if ((isKnown || !origin || !table[origin].visible) && isFunction)
    (asSent ? result->sentAs : result->origins).insert({table[function].name, isKnown ? model::objectState(table[origin].imm) : Name()});
  else if (table[function].visible && origin && table[origin].visible && result->latentOrigins.size() < 64)
    result->latentOrigins.push_back({function, origin, asSent});
}

Interval FunctionAnalysis::resultRange(State &state) const {
  const ExprId *r = state.find(table.variable(ResultSlot));
  return r && *r ? Reason(table, state).eval(*r) : Interval{};
}

TrackedView FunctionAnalysis::trackedView(State &state, LocId object, const TellAspect &tell) const {
  TrackedView view;
  view.text = nameOf(state, object);
  const LocNode &n = table.loc(object);
  if (n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param)
    view.parameter = table[n.expr].a;
  if (const model::Tracked *kind = kindOf(state, object)) {
    view.what = kind->what;
    view.objectClass = kind->objectClass;
  }
  std::vector<TrackedFact> facts = trackedFacts(state, object);
  if (const model::Tracked *kind = kindOf(state, object))
    addReads(state, object, *kind, facts);
  for (const TrackedFact &f : facts) {
    TrackedView::Aspect &aspect = view.aspects[f.aspect] = aspectView(table, state, f);
    if (tell)
      tell(f.value, aspect);
  }
  const LocId probe = engineField(object, "probe");
  const Expr &rest = table[Reason(table, state).load(probe, 8, false)];
  view.restAsAtEntry = n.visible && rest.kind == Expr::Kind::Content && rest.a == probe && rest.b == 0;
  return view;
}

/// The memory is a part of the object, or is found by pointers that are.
static bool isReachedFrom(const ExprTable &table, LocId loc, LocId object) {
  for (unsigned depth = 0; loc && depth < 8; ++depth) {
    if (table.within(loc, object))
      return true;
    const LocNode &root = table.loc(table.root(loc));
    const Expr *pointer = root.kind == LocNode::Kind::Pointee ? &table[table.pointerBase(root.expr)] : nullptr;
    loc = pointer && pointer->kind == Expr::Kind::Content ? pointer->a : 0;
  }
  return false;
}

TrackedView::Aspect aspectView(ExprTable &table, State &state, const TrackedFact &fact) {
  TrackedView::Aspect aspect;
  aspect.state = fact.state;
  aspect.value = Reason(table, state).eval(fact.value);
  const Expr &value = table[fact.value];
  aspect.ofEntry = value.kind == Expr::Kind::Content && value.b == 0 && value.visible && isReachedFrom(table, value.a, fact.object);
  aspect.isResult = fact.result == TrackedFact::Result::Same;
  aspect.isNotResult = fact.result == TrackedFact::Result::Different;
  aspect.isNot = fact.isNot;
  if (table[fact.value].kind == Expr::Kind::Func)
    aspect.function = table[fact.value].name;
  aspect.object = objectNamed(table, fact.value);
  if (const Expr &base = table[table.pointerBase(fact.value)]; base.kind == Expr::Kind::Addr)
    if (const LocNode &root = table.loc(table.root(base.a)); root.kind == LocNode::Kind::Var)
      aspect.local = root.var;
  if (fact.site) {
    aspect.since = placeOf(*fact.site);
    aspect.below = fact.site->kind == TraceNode::Kind::Call;
  }
  return aspect;
}

void FunctionAnalysis::askUseRules(const ir::Instr &instr, State &state, LocId loc, bool isWrite) {
  if (useRules.empty() || table.loc(table.root(loc)).kind != LocNode::Kind::Pointee || asserted.count(&instr))
    return;
  std::string link;
  const LocId object = trackedAt(loc, &link);
  const model::Tracked *kind = link.empty() ? trackedRecord(loc) : nullptr;
  if (!kind)
    kind = kindOf(state, object);
  if (!kind || !isWorthAsking(state, object, *kind))
    return;
  for (const RegisteredRule *rule : useRules) {
    TrackedPointImpl point(*this, *rule, state, instr, loc, object, *kind, link, isWrite, -1);
    rule->rule->atTrackedUse(point);
  }
}

/// Something happened to it, or callers may have done something to it.
bool FunctionAnalysis::isWorthAsking(State &state, LocId object, const model::Tracked &kind) const {
  const LocId field = engineField(object, kind.objectClass.str());
  if (const ExprId *known = state.find(field))
    return table.isConst(*known) || state.constraint(*known);
  return table.loc(object).visible;
}

/// A call looks at the objects that its parameters are declared to be, and at those of which its facts tell something.
void FunctionAnalysis::askUseRules(const CallSite &site, State &state) {
  if (useRules.empty())
    return;
  const auto &decls = program.declarations(site.instr->callee);
  for (size_t i = 0; i < site.args.size(); ++i) {
    if (!site.args[i] || table.isConst(site.args[i]))
      continue;
    const ir::TypeId declared = !decls.empty() && i < decls.front().second->paramCount ? decls.front().second->vars[i].type : ~0u;
    const ir::Unit *declUnit = decls.empty() ? nullptr : decls.front().first;
    bool looks = saysWhatBecomesOf(*site.contract, static_cast<int>(i));
    if (declUnit && declared < declUnit->types.size() && declUnit->types[declared].kind == ir::TypeKind::Pointer && declUnit->types[declared].element < declUnit->types.size())
      looks |= program.model.tracked(declUnit->types[declUnit->types[declared].element].name) != nullptr;
    if (!looks)
      continue;
    const LocId object = trackedAt(table.pointee(table.pointerBase(site.args[i])));
    const model::Tracked *kind = kindOf(state, object);
    if (!kind || !isWorthAsking(state, object, *kind))
      continue;
    for (const RegisteredRule *rule : useRules) {
      TrackedPointImpl point(*this, *rule, state, *site.instr, object, object, *kind, "", false, static_cast<int>(i));
      rule->rule->atTrackedUse(point);
    }
  }
}

TrackedPointImpl::TrackedPointImpl(FunctionAnalysis &analysis, const RegisteredRule &rule, State &state, const ir::Instr &instr, LocId loc, LocId place,
                                   const model::Tracked &kind, std::string link, bool isWrite, int argument)
    : PointImpl(analysis, rule, state, &instr), loc(loc), place(place), throughLink(std::move(link)), writes(isWrite), argument(argument) {
  view = analysis.trackedView(state, place);
  view.what = kind.what;
  view.objectClass = kind.objectClass;
}

std::string TrackedPointImpl::text() const {
  if (argument >= 0)
    return argumentText(*instr, static_cast<unsigned>(argument));
  const std::string plain = written(analysis.fn, instr->place);
  return plain.empty() ? spell(analysis.table, analysis.fn, analysis.table.content(loc, 0, 8, false)) : plain;
}

void TrackedPointImpl::requireNotIn(std::string_view aspect, std::vector<Name> states, Detail detail) {
  trackedDemand(place, aspect, false, std::move(states), std::move(detail));
}

void PointBase::trackedDemand(LocId object, std::string_view aspect, bool in, std::vector<Name> states, Detail detail) {
  Demand d;
  d.kind = in ? Demand::Kind::TrackedIn : Demand::Kind::TrackedNotIn;
  d.object = analysis.engineField(object, aspect);
  d.value = Reason(analysis.table, state).load(d.object, 8, false);
  d.classes = std::move(states);
  makeDemand(std::move(d), std::move(detail));
}

std::vector<TrackedView> CallPointImpl::trackedObjects() const {
  return analysis.trackedObjects(state, [&](ExprId value, TrackedView::Aspect &aspect) {
    if (const auto same = std::ranges::find(site.args, value); same != site.args.end())
      aspect.argument = static_cast<unsigned>(same - site.args.begin());
  });
}

std::vector<TrackedView> AccessPointImpl::trackedObjects() const {
  const ExprId *read = writes ? nullptr : state.find(loc);
  return analysis.trackedObjects(state, [&](ExprId value, TrackedView::Aspect &aspect) { aspect.isRead = read && *read == value; });
}

std::optional<TrackedView> ObjectPointImpl::tracked() const {
  if (!analysis.program.model.isTracked(objectEffect.lockClass))
    return std::nullopt;
  return analysis.trackedView(state, analysis.trackedAt(place));
}

void ObjectPointImpl::requireTracked(std::string_view aspect, bool in, std::vector<Name> states, Detail detail) {
  if (analysis.program.model.isTracked(objectEffect.lockClass))
    trackedDemand(analysis.trackedAt(place), aspect, in, std::move(states), std::move(detail));
}

void ObjectPointImpl::requireValueNot(std::string_view aspect, int64_t number, Detail detail) {
  const LocId object = analysis.trackedAt(place);
  const std::string_view ofClass = objectEffect.lockClass.str();
  for (const model::Tracked &kind : analysis.program.model.allTracked())
    for (const auto &[name, member] : kind.reads)
      if (name == aspect && kind.objectClass == ofClass.substr(0, ofClass.find('.'))) {
        Demand d;
        d.kind = Demand::Kind::ValueNot;
        d.value = Reason(analysis.table, state).load(analysis.table.path(object, member), 32, true);
        d.number = number;
        makeDemand(std::move(d), std::move(detail));
      }
}

} // namespace irqlint::engine
