// Objects whose states facts tell, and the memory that pointers lead to.
//
// The state of an object is kept as the content of a member that only the engine knows, `$o:<class>`: it is stored, merged,
// overwritten by unknown calls and carried through summaries like any other memory.
#include "engine/Dump.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Objects.h"
#include "engine/Points.h"
#include "engine/Shape.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;
using model::Where;

namespace {

Name stateField(Name objectClass) { return Name(std::string(StatePrefix) + objectClass.string()); }

bool isStateField(const LocNode &n) {
  return n.kind == LocNode::Kind::Field && (n.name.str().starts_with(StatePrefix) || (n.ofEngine && n.name.str().find('.') == std::string_view::npos));
}

ExprId base(const ExprTable &table, ExprId e) { return table.pointerBase(e); }

} // namespace

LocId FunctionAnalysis::objectField(LocId object, Name objectClass) const {
  return program.model.isTracked(objectClass) ? engineField(object, objectClass.str()) : table.field(object, stateField(objectClass));
}

LocId FunctionAnalysis::objectPlace(const CallSite &site, State &state, const Effect &effect, ExprId result) {
  ExprId pointer = read(site, state, effect.lock, result, 64);
  if (!pointer || table.isConst(pointer))
    return 0;
  const LocId place = table.pointee(pointer);
  return program.model.isTracked(effect.lockClass) ? trackedPart(site, state, place, effect.lock.arg) : place;
}

/// The tracked object that memory belongs to which this argument points to: a list entry or the like only if it is a part of such an
/// object, or the argument's type says that it is one (found by way of a list, for one).
LocId FunctionAnalysis::trackedPart(const CallSite &site, State &state, LocId place, int arg) const {
  const LocId object = trackedAt(place);
  const bool isSaidToBe = arg >= 0 && static_cast<size_t>(arg) < site.instr->args.size() && trackedType(site.instr->args[static_cast<size_t>(arg)].type);
  return place == object || trackedRecord(place) || kindOf(state, object) || isSaidToBe ? object : 0;
}

ObjectView FunctionAnalysis::objectAt(State &state, LocId object, Name objectClass) {
  ObjectView view;
  view.objectClass = objectClass;
  view.text = spell(table, fn, table.address(object));
  const LocId where = objectField(object, objectClass);
  const ExprId value = Reason(table, state).load(where, 8, false);
  if (auto code = Reason(table, state).constant(value)) {
    view.state = model::objectState(*code);
    for (const TraceNode *n = state.trace; n && !view.since.valid(); n = n->parent)
      if (n->kind == TraceNode::Kind::Object && n->value == where)
        view.since = placeOf(*n);
    return view;
  }
  const Expr &e = table[value];
  if (e.kind != Expr::Kind::Content || e.a != where)
    return view;
  if (std::ranges::any_of(state.store, [&](const auto &entry) { return table.within(entry.first, object); }))
    return view; // set up by hand
  const LocNode &root = table.loc(table.root(object));
  if (root.kind == LocNode::Kind::Var)
    view.untouched = e.b == 0 && root.var >= fn.paramCount;
  else if (root.kind == LocNode::Kind::Pointee)
    for (const Allocation &a : state.allocations)
      if (a.pointer == base(table, root.expr) && a.site && a.site->function == &fn) // who allocated it elsewhere may have initialized it
        view.untouched = std::none_of(state.clobbers.begin() + static_cast<long>(std::min(a.clobbers, state.clobbers.size())), state.clobbers.end(),
                                      [&](const Clobber &c) { return c.tag == e.b; });
  return view;
}

/// This thread may hold a lock of the class, as far as this function and the rest of the module tell.
bool FunctionAnalysis::mayHold(const State &state, Name lockClass) const {
  bool givenBack = false;
  for (const LockState &l : state.locks)
    if (l.lockClass == lockClass && l.status != LockState::Status::Released)
      return true;
    else if (l.lockClass == lockClass)
      givenBack = true;
  if (state.wild || givenBack)
    return state.wild;
  return info.called ? program.takesLock(lockClass) : info.role && info.role->heldLock == lockClass;
}

/// The value goes nowhere, but through casts perhaps.
bool FunctionAnalysis::goesNowhere(uint32_t temp) const {
  if (temp >= used.size() || !used[temp])
    return true;
  auto is = [&](const ir::Operand &o) { return o.kind == ir::Operand::Kind::Temp && o.temp == temp; };
  auto isUnder = [&](const ir::Place &p) {
    return (p.base == ir::Place::Base::Temp && p.temp == temp) || std::ranges::any_of(p.path, [&](const ir::Selector &s) { return is(s.index); });
  };
  for (const ir::Block &block : fn.blocks) {
    if (is(block.term.cond) || is(block.term.value))
      return false;
    for (const ir::Instr &i : block.instrs) {
      const bool onlyCast = i.op == ir::Op::Cast && is(i.a) && i.result && goesNowhere(*i.result);
      if ((is(i.a) && !onlyCast) || is(i.b) || std::ranges::any_of(i.args, is) || isUnder(i.place) || isUnder(i.place2))
        return false;
    }
  }
  return true;
}

/// Whether an effect on an object takes place: what it says of locks, of the result, and of the state the object is in.
bool FunctionAnalysis::concerns(const CallSite &site, State &state, const Effect &effect) {
  if (effect.kind != Effect::Kind::Object)
    return true;
  if ((effect.ifIgnored && site.instr->result && !goesNowhere(*site.instr->result)) || (!effect.lockForm.empty() && mayHold(state, effect.lockForm)))
    return false;
  if (effect.variant.empty())
    return true;
  const LocId object = objectPlace(site, state, effect, 0);
  if (!object)
    return false;
  if (const auto code = Reason(table, state).constant(Reason(table, state).load(objectField(object, effect.lockClass), 8, false)))
    return model::objectState(*code) == effect.variant;
  const LocNode &n = table.loc(object);
  return !(n.kind == LocNode::Kind::Pointee && table[n.expr].kind == Expr::Kind::Param);
}

void FunctionAnalysis::setObject(const CallSite &site, State &state, const Effect &effect, ExprId result) {
  static const Name Unchanged("unchanged");
  const LocId object = effect.what == Unchanged ? 0 : objectPlace(site, state, effect, result);
  if (!object)
    return;
  const LocId where = objectField(object, effect.lockClass);
  Name to = effect.what;
  if (effect.saved.kind == Where::Kind::Hidden || to == std::string_view("returned"))
    letOthersWrite(state, object, effect.lockClass, site.tag);
  if (effect.saved.kind == Where::Kind::Hidden) {
    noteOrigin(read(site, state, effect.saved, result, 64), Reason(table, state).load(engineField(object, effect.lockClass.string() + ".pending"), 8, false), true);
    to = sentTo(effect, read(site, state, effect.saved, result, 64));
    if (to.empty())
      return Reason(table, state).store(where, table.fresh(site.tag, 0x70000, 8, false));
  }
  const std::string become = program.model.stateText(effect.lockClass, to);
  std::string note = "gives an object that is " + become;
  if (effect.lock.kind == Where::Kind::Arg && effect.lock.arg >= 0)
    note = "leaves '" + argumentText(*site.instr, static_cast<unsigned>(effect.lock.arg)) + "' " + become;
  else if (effect.lock.kind == Where::Kind::Global)
    note = "leaves " + program.model.globalName(effect.lock.field) + " " + become;
  state.trace = trace(state, {.kind = TraceNode::Kind::Object, .instr = site.instr, .taken = !model::isRest(to), .region = fn.blocks[site.block].region, .value = where, .note = std::move(note)});
  if (table.loc(where).ofEngine)
    return setTracked(state, where, table.constant(model::objectStateCode(to)), state.trace);
  Reason(table, state).store(where, table.constant(model::objectStateCode(to)));
  if (effect.lock.kind == Where::Kind::Result && (to == std::string_view("allocated") || to == std::string_view("referenced") || isOfProtocol(effect)) && state.opened.size() < 16)
    state.opened.push_back({table.loc(object).expr, effect.lockClass, false, state.trace});
  if (effect.lock.kind != Where::Kind::ArgTarget)
    return;
  const ExprId pointer = table.address(object);
  if (State sure = state; Reason(table, sure).assume(table.binary(ir::BinOp::Ne, pointer, table.constant(0), 8, false), true))
    state = std::move(sure); // what was given is there
  if (LocId given = target(site, state, effect.lock))
    Reason(table, state).store(given, pointer);
  if (state.opened.size() < 16)
    state.opened.push_back({pointer, effect.lockClass, false, state.trace});
}

void FunctionAnalysis::letOthersRun(State &state, Tag tag) {
  state.metOthers = true;
  const ExprId queued = table.constant(model::objectStateCode(Name("queued"))), listed = table.constant(model::objectStateCode(Name("listed")));
  uint32_t number = 0x60000;
  for (auto &[loc, value] : state.store)
    if ((value == queued && isStateField(table.loc(loc))) || (value == listed && table.loc(loc).ofEngine)) // who looks again may find it there
      value = table.fresh(tag, number++, 8, false);
}

void FunctionAnalysis::share(State &state, LocId loc, ExprId value) {
  if (state.opened.empty() || !value)
    return;
  if (const LocNode &to = table.loc(loc); loc && to.kind == LocNode::Kind::Var && to.var < fn.vars.size())
    for (Opened &o : state.opened)
      if (!o.holder && base(table, o.pointer) == base(table, value))
        o.holder = to.var;
  if (const LocNode &root = table.loc(loc ? table.root(loc) : 0); loc && root.kind == LocNode::Kind::Var && root.var >= fn.paramCount &&
                                                                  (table.root(loc) == loc || !(root.var < escaped.size() && escaped[root.var])))
    return;
  for (Opened &o : state.opened)
    o.shared |= base(table, o.pointer) == base(table, value);
}

/// The local variable that a call put the object in, or that its result was put in.
std::string FunctionAnalysis::holderOf(const Opened &o) const {
  const Expr &e = table[o.pointer];
  if (e.kind != Expr::Kind::Content)
    return e.kind == Expr::Kind::Fresh && o.holder && *o.holder >= fn.paramCount ? fn.vars[*o.holder].name.string() : "";
  const LocNode &holder = table.loc(e.a);
  return holder.kind == LocNode::Kind::Var && holder.var >= fn.paramCount && holder.var < fn.vars.size() ? fn.vars[holder.var].name.string() : "";
}

/// Objects that the function opened and that nothing but its own variables lead to.
std::vector<OwnObject> FunctionAnalysis::ownObjects(const State &state) const {
  std::vector<OwnObject> objects;
  const ExprId *returned = state.find(table.variable(ResultSlot));
  for (const Opened &o : state.opened) {
    if (o.shared || (returned && *returned && base(table, *returned) == o.pointer))
      continue;
    const std::string holder = holderOf(o);
    const ExprId *value = state.find(table.field(table.pointee(o.pointer), stateField(o.objectClass)));
    if (!holder.empty() && value && table.isConst(*value))
      objects.push_back({o.objectClass, model::objectState(table[*value].imm), holder, o.site});
  }
  return objects;
}

/// Objects that calls gave to the function, whatever leads to them.
std::vector<OwnObject> FunctionAnalysis::madeObjects(const State &state) const {
  std::vector<OwnObject> objects;
  for (const Opened &o : state.opened) {
    const ExprId *value = state.find(table.field(table.pointee(o.pointer), stateField(o.objectClass)));
    if (value && table.isConst(*value))
      objects.push_back({o.objectClass, model::objectState(table[*value].imm), nameOf(state, table.pointee(o.pointer)), o.site});
  }
  return objects;
}

/// Things that facts name as global(…), as the last call left them.
std::vector<OwnObject> FunctionAnalysis::systemObjects(const State &state) const {
  std::vector<OwnObject> objects;
  for (const auto &[loc, value] : state.store) {
    const LocNode &field = table.loc(loc), &root = table.loc(table.root(loc));
    if (!isStateField(field) || root.kind != LocNode::Kind::Global || !root.name.str().starts_with('$') || !table.isConst(value))
      continue;
    const TraceNode *site = state.trace;
    while (site && !(site->kind == TraceNode::Kind::Object && site->value == loc))
      site = site->parent;
    objects.push_back({Name(field.name.str().substr(StatePrefix.size())), model::objectState(table[value].imm), program.model.globalName(Name(root.name.str().substr(1))), site});
  }
  return objects;
}

/// Objects in memory that callers know, whose state was set since entry.
std::vector<CallersObjectView> FunctionAnalysis::callersObjects(const State &state) const {
  std::vector<CallersObjectView> objects;
  for (const auto &[loc, value] : state.store) {
    const LocNode &field = table.loc(loc), &root = table.loc(table.root(loc));
    if (!isStateField(field) || field.ofEngine || !field.visible || root.kind != LocNode::Kind::Pointee)
      continue;
    CallersObjectView view;
    view.objectClass = Name(field.name.str().substr(StatePrefix.size()));
    view.state = table.isConst(value) ? model::objectState(table[value].imm) : Name();
    view.text = spell(table, fn, table.address(field.parent));
    if (const Expr &pointer = table[root.expr]; pointer.kind == Expr::Kind::Param) {
      view.parameter = pointer.a;
      view.exact = table.root(loc) == field.parent;
    }
    objects.push_back(std::move(view));
  }
  return objects;
}

/// The call takes, frees or sets up the object behind this argument, and keeps no pointer to it.
bool FunctionAnalysis::onlyServes(const ir::Instr &call, size_t arg) const {
  if (call.callee.empty() || program.find(call.callee))
    return false;
  auto is = [&](const Where &w) { return (w.kind == Where::Kind::Arg || w.kind == Where::Kind::ArgTarget || w.kind == Where::Kind::Hidden) && w.arg == static_cast<int>(arg); };
  return std::ranges::any_of(program.contract(call.callee, call.macro).effects, [&](const Effect &e) {
    const bool changesState = e.kind == Effect::Kind::Object && (e.what == std::string_view("initialized") || e.what == std::string_view("deleted"));
    const bool serves = e.kind == Effect::Kind::Acquire || e.kind == Effect::Kind::Release || e.kind == Effect::Kind::SetIrql || e.kind == Effect::Kind::RestoreIrql;
    return (serves || changesState) && (is(e.lock) || is(e.saved));
  });
}

/// The address of the variable, or of a part of it, goes anywhere but to routines that only serve what lies there.
bool FunctionAnalysis::isHandedOut(uint32_t var) const {
  if (auto known = handedOut.find(var); known != handedOut.end())
    return known->second;
  std::vector<bool> carries(fn.tempCount);
  auto is = [&](const ir::Operand &o) { return o.kind == ir::Operand::Kind::Temp && o.temp < carries.size() && carries[o.temp]; };
  auto isInside = [&](const ir::Place &p) {
    const bool based = p.base == ir::Place::Base::Var ? p.var == var : p.base == ir::Place::Base::Temp && p.temp < carries.size() && carries[p.temp];
    const auto first = p.path.begin() + (p.base == ir::Place::Base::Temp && !p.path.empty());
    return based && std::none_of(first, p.path.end(), [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
  };
  bool out = false;
  for (ir::BlockId b : order) {
    for (const ir::Instr &i : fn.blocks[b].instrs) {
      const bool derived = (i.op == ir::Op::Addr && isInside(i.place)) || ((i.op == ir::Op::Cast || i.op == ir::Op::Set || i.op == ir::Op::Bin) && (is(i.a) || is(i.b)));
      if (derived && i.result && *i.result < carries.size())
        carries[*i.result] = true;
      out |= (i.op == ir::Op::Store || i.op == ir::Op::Call) && is(i.a);
      for (size_t a = 0; a < i.args.size(); ++a)
        out |= is(i.args[a]) && !onlyServes(i, a);
    }
    out |= is(fn.blocks[b].term.value);
  }
  return handedOut[var] = out;
}

MemoryView FunctionAnalysis::memoryAt(const State &state, LocId loc) const {
  MemoryView view;
  const LocNode &root = table.loc(table.root(loc));
  switch (root.kind) {
  case LocNode::Kind::Var:
    if (root.var < fn.vars.size()) {
      view.kind = MemoryView::Kind::Stack;
      view.local = root.var;
      view.text = fn.vars[root.var].name.string();
      view.from = here(fn.vars[root.var].loc);
      view.handedOut = isHandedOut(root.var);
    }
    return view;
  case LocNode::Kind::Global:
    if (const ir::Global *g = program.global(root.name)) {
      view.kind = MemoryView::Kind::Static;
      view.text = g->name.string();
      if (!program.isLockedSection(g->section.name))
        view.section = g->section;
    }
    return view;
  case LocNode::Kind::Pointee: break;
  default: return view;
  }
  const ExprId pointer = base(table, root.expr);
  for (const Allocation &a : state.allocations)
    if (base(table, a.pointer) == pointer) {
      view.kind = a.paged ? MemoryView::Kind::PagedPool : MemoryView::Kind::NonPagedPool;
      view.from = a.site ? placeOf(*a.site) : SourceRange{};
    }
  if (const Expr &e = table[pointer]; view.kind == MemoryView::Kind::Unknown && e.kind == Expr::Kind::Content)
    if (const LocNode &n = table.loc(e.a); n.kind == LocNode::Kind::Field || n.kind == LocNode::Kind::Global)
      if (auto pool = program.poolOf(n.kind == LocNode::Kind::Field ? ObjectIndex::key(n.record, n.name) : n.name)) {
        view.kind = pool->paged ? MemoryView::Kind::PagedPool : MemoryView::Kind::NonPagedPool;
        view.from = pool->where;
      }
  view.text = spell(table, fn, pointer);
  if (view.text.empty())
    view.text = variableWith(state, pointer);
  return view;
}

/// The first local that holds the pointer: what a call returned has no other name.
std::string FunctionAnalysis::variableWith(const State &state, ExprId pointer) const {
  std::optional<uint32_t> first;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); n.kind == LocNode::Kind::Var && base(table, value) == pointer && n.var < fn.vars.size() && (!first || n.var < *first))
      first = n.var;
  return first ? fn.vars[*first].name.string() : "";
}

MemoryView FunctionAnalysis::memoryOf(const State &state, ExprId pointer) const {
  pointer = base(table, pointer);
  return pointer && !table.isConst(pointer) ? memoryAt(state, table.pointee(pointer)) : MemoryView{};
}

void FunctionAnalysis::pin(State &state, ExprId pointer) {
  std::erase_if(state.allocations, [&](const Allocation &a) { return base(table, a.pointer) == base(table, pointer); });
}

void FunctionAnalysis::askObjectRules(const CallSite &site, State &state, const Effect &effect) {
  const LocId object = objectPlace(site, state, effect, 0);
  if (!object)
    return;
  for (const RegisteredRule *rule : asked) {
    ObjectPointImpl point(*this, *rule, state, site, effect, object);
    rule->rule->atObject(point);
  }
}

ObjectView ObjectPointImpl::object() const {
  ObjectView view = analysis.objectAt(state, place, objectEffect.lockClass);
  if (objectEffect.lock.kind == Where::Kind::Arg && objectEffect.lock.arg >= 0)
    view.text = argumentText(*site.instr, static_cast<unsigned>(objectEffect.lock.arg));
  return view;
}

std::vector<ObjectView> ObjectPointImpl::inside() const {
  std::vector<std::pair<LocId, Name>> found;
  for (const auto &[loc, value] : state.store) {
    const LocNode &n = analysis.table.loc(loc);
    if (isStateField(n) && analysis.table.within(n.parent, place))
      found.push_back({n.parent, Name(n.name.str().substr(StatePrefix.size()))});
  }
  std::vector<ObjectView> views;
  for (const auto &[loc, objectClass] : found)
    if (ObjectView view = analysis.objectAt(state, loc, objectClass); !view.state.empty())
      views.push_back(std::move(view));
  return views;
}

std::optional<LockView> ObjectPointImpl::heldLock() const {
  const LockState *l = state.lock(analysis.table.address(place));
  return l && l->status == LockState::Status::Held ? std::optional(analysis.view(*l, state)) : std::nullopt;
}

void ObjectPointImpl::requireNotIn(Name wanted, Detail detail) {
  Demand d;
  d.kind = Demand::Kind::NotInState;
  d.value = Reason(analysis.table, state).load(analysis.table.field(place, stateField(objectEffect.lockClass)), 8, false);
  d.limit = static_cast<model::Level>(model::objectStateCode(wanted));
  makeDemand(std::move(d), std::move(detail));
}

/// Assertions vanish from free builds: what they look at is no use that could be wrong.
void FunctionAnalysis::findAsserted() {
  const auto within = [](const ir::Loc &inner, const ir::Loc &outer) {
    return inner.file == outer.file && std::tie(outer.line, outer.col) <= std::tie(inner.line, inner.col) &&
           std::tie(inner.endLine, inner.endCol) <= std::tie(outer.endLine, outer.endCol);
  };
  for (const ir::Block &block : fn.blocks)
    for (const ir::Instr &assertion : block.instrs)
      if (assertion.op == ir::Op::Assume && assertion.loc.valid())
        for (const ir::Block &part : fn.blocks)
          for (const ir::Instr &i : part.instrs)
            if (i.op == ir::Op::Load && within(i.loc, assertion.loc))
              asserted.insert(&i);
}

void FunctionAnalysis::askAccessRules(const ir::Instr &instr, State &state, const ir::Place &place, LocId loc, bool isWrite) {
  if (asserted.count(&instr))
    return;
  for (const RegisteredRule *rule : accessRules) {
    AccessPointImpl point(*this, *rule, state, instr, place, loc, isWrite);
    rule->rule->atAccess(point);
  }
}

} // namespace irqlint::engine
