#include "engine/Casts.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"

#include <algorithm>

namespace irqlint::engine {

using ir::NoBlock;
using ir::Op;
using ir::Operand;

namespace {

bool derefs(const ir::Place &place) {
  return std::any_of(place.path.begin(), place.path.end(),
                     [](const ir::Selector &s) { return s.kind == ir::Selector::Kind::Deref; });
}

} // namespace

ExprId FunctionAnalysis::value(State &state, const Operand &o) {
  switch (o.kind) {
  case Operand::Kind::None: return 0;
  case Operand::Kind::Int: {
    unsigned bits = bitsOf(o.type);
    return table.constant(o.imm, bits, bits == 0 || signedType(o.type));
  }
  case Operand::Kind::String: return table.string(o.name);
  case Operand::Kind::Function: return table.function(o.name);
  case Operand::Kind::Temp:
    if (o.temp < state.temps.size() && state.temps[o.temp])
      return state.temps[o.temp];
    return table.fresh(currentTag, 0x10000 + o.temp, bitsOf(o.type), signedType(o.type));
  case Operand::Kind::Undef: return table.fresh(currentTag, 0x20000, bitsOf(o.type), signedType(o.type));
  }
  return 0;
}

LocId FunctionAnalysis::place(State &state, const ir::Place &p) {
  LocId loc = 0;
  size_t first = 0;
  switch (p.base) {
  case ir::Place::Base::Var: {
    // A record that is handed over by value is memory that the caller filled.
    bool byValue = p.var < fn.paramCount && p.var < fn.vars.size() && isRecord(fn.vars[p.var].type);
    loc = byValue ? table.pointee(table.param(p.var, 0, false)) : table.variable(p.var);
    break;
  }
  case ir::Place::Base::Global: loc = table.global(p.name); break;
  case ir::Place::Base::Temp: {
    Operand t;
    t.kind = Operand::Kind::Temp;
    t.temp = p.temp;
    loc = table.pointee(value(state, t));
    first = !p.path.empty() && p.path[0].kind == ir::Selector::Kind::Deref ? 1 : 0;
    break;
  }
  }
  for (size_t i = first; i < p.path.size(); ++i) {
    const ir::Selector &s = p.path[i];
    switch (s.kind) {
    case ir::Selector::Kind::Deref: loc = table.pointee(Reason(table, state).load(loc, 64, false)); break;
    case ir::Selector::Kind::Field: loc = table.field(loc, s.field, s.record, s.layout); break;
    case ir::Selector::Kind::Index: loc = table.index(loc, value(state, s.index), s.layout); break;
    }
  }
  return loc;
}

/// The instruction counts elements where pointers are concerned, values count bytes.
ExprId FunctionAnalysis::arithmetic(State &state, const ir::Instr &instr) {
  const unsigned bits = bitsOf(instr.type);
  const bool isSigned = signedType(instr.type);
  ExprId a = value(state, instr.a), b = value(state, instr.b);
  const int64_t step = std::max(elementBytes(instr.a.type), elementBytes(instr.b.type));
  if (step > 1 && (instr.bin == ir::BinOp::Add || instr.bin == ir::BinOp::Sub)) {
    if (elementBytes(instr.a.type) == elementBytes(instr.b.type))
      return table.binary(ir::BinOp::SDiv, table.binary(ir::BinOp::Sub, a, b, 64, true), table.constant(step), 64, true);
    ExprId &count = elementBytes(instr.a.type) ? b : a;
    count = table.binary(ir::BinOp::Mul, count, table.constant(step), 64, true);
  }
  return table.binary(instr.bin, a, b, bits, isSigned);
}

/// Of what a pointer of this type points to; 0: it is no pointer, or that is not known.
int64_t FunctionAnalysis::elementBytes(ir::TypeId type) const {
  if (type >= unit.types.size() || unit.types[type].kind != ir::TypeKind::Pointer || unit.types[type].element >= unit.types.size())
    return 0;
  return unit.types[unit.types[type].element].bits / 8;
}

void FunctionAnalysis::assign(State &state, const ir::Instr &instr, ExprId v) {
  if (instr.result && *instr.result < state.temps.size())
    state.temps[*instr.result] = v;
}

void FunctionAnalysis::step(ir::BlockId block, const ir::Instr &instr, Tag tag, State state, States &out) {
  if (observer && observer->before)
    observer->before(fn, instr, table, state);
  if (observer && observer->held) {
    std::vector<LockView> held;
    for (const LockState &l : state.locks)
      if (l.status == LockState::Status::Held && !l.claim)
        held.push_back(view(l, state));
    std::ranges::sort(held, {}, &LockView::order);
    observer->held(instr, table, state, held);
  }
  unsigned bits = bitsOf(instr.type);
  bool isSigned = signedType(instr.type);
  Reason reason(table, state);

  // Memory behind a pointer may be gone or user memory; in a guarded body that is a way to the handler.
  bool touches = ((instr.op == Op::Load || instr.op == Op::Store) && derefs(instr.place)) || instr.op == Op::Copy;
  if (touches && fn.blocks[block].unwind != NoBlock)
    raise(block, instr, state, false);

  switch (instr.op) {
  case Op::Load: {
    LocId loc = place(state, instr.place);
    askBufferRules(instr, state, instr.place, loc, false);
    if (const LocNode &root = table.loc(table.root(loc)); touches && root.kind == LocNode::Kind::Pointee && !asserted.count(&instr))
      reason.follow(root.expr);
    askUseRules(instr, state, loc, false);
    if (!accessRules.empty())
      askAccessRules(instr, state, instr.place, loc, false);
    bool isVolatile = instr.place.type < unit.types.size() && unit.types[instr.place.type].isVolatile;
    ExprId v = isVolatile ? table.fresh(tag, 0, bits, isSigned) : reason.load(loc, bits, isSigned);
    if (const LocNode &n = table.loc(loc); n.kind == LocNode::Kind::Global)
      if (const ir::Global *g = program.global(n.name); g && g->isConst && g->inits.size() == 1 && g->inits[0].path.empty())
        v = value(state, g->inits[0].value);
    if (isRecord(instr.type)) { // its fields as they are now
      v = table.fresh(tag, 0, 0, false);
      reason.copy(table.pointee(v), loc, tag);
    }
    if (!asserted.count(&instr))
      applyAccess(instr, state, loc, v, true);
    assign(state, instr, v);
    break;
  }
  case Op::Store: {
    ExprId v = value(state, instr.a);
    if (instr.a.kind == Operand::Kind::Undef)
      v = table.fresh(tag, 0, bitsOf(instr.place.type), signedType(instr.place.type));
    LocId loc = place(state, instr.place);
    askBufferRules(instr, state, instr.place, loc, true, v);
    if (const LocNode &root = table.loc(table.root(loc)); touches && root.kind == LocNode::Kind::Pointee)
      reason.follow(root.expr);
    if (isRecord(instr.place.type)) {
      reason.clobber(loc, tag, escaped);
      reason.copy(loc, table.pointee(v), tag);
      applyWholeStore(instr, state, loc);
      break;
    }
    askUseRules(instr, state, loc, true);
    if (!accessRules.empty())
      askAccessRules(instr, state, instr.place, loc, true);
    losesLevel(instr, state, loc, v);
    noteCounter(state, loc, v);
    share(state, loc, v);
    keepStored(state, loc, v, instr.a.type);
    if (table.loc(loc).kind != LocNode::Kind::Var)
      showBuffer(state, v);
    reason.store(loc, v);
    noteStoredFunction(state, instr, loc, v);
    applyAccess(instr, state, loc, v, false);
    break;
  }
  case Op::Copy: {
    LocId to = place(state, instr.place), from = place(state, instr.place2);
    askBufferRules(instr, state, instr.place2, from, false);
    askBufferRules(instr, state, instr.place, to, true);
    askUseRules(instr, state, from, false);
    askUseRules(instr, state, to, true);
    if (!accessRules.empty()) {
      askAccessRules(instr, state, instr.place2, from, false);
      askAccessRules(instr, state, instr.place, to, true);
    }
    reason.copy(to, from, tag);
    applyWholeStore(instr, state, to);
    break;
  }
  case Op::Addr: {
    assign(state, instr, table.address(place(state, instr.place)));
    break;
  }
  case Op::Bin: assign(state, instr, arithmetic(state, instr)); break;
  case Op::Un: assign(state, instr, table.unary(instr.un, value(state, instr.a), bits, isSigned)); break;
  case Op::Cast: {
    bool toBool = instr.type < unit.types.size() && unit.types[instr.type].kind == ir::TypeKind::Bool;
    assign(state, instr, table.cast(value(state, instr.a), bits, isSigned, toBool));
    break;
  }
  case Op::Set: assign(state, instr, value(state, instr.a)); break;
  case Op::Assume: {
    State refined = state;
    if (Reason(table, refined).assume(value(refined, instr.a), true))
      state = std::move(refined);
    break; // what contradicts an assertion is not believed, but the path is not dropped for it either
  }
  case Op::Mark: {
    for (const RegisteredRule *rule : asked) {
      MarkPointImpl point(*this, *rule, state, instr);
      rule->rule->atMark(point);
    }
    if (instr.mark == ir::MarkKind::PagedCode || instr.mark == ir::MarkKind::PagedCodeLocked) {
      State refined = state;
      if (Reason(table, refined).restrict(refined.irql, {0, model::Apc}))
        state = std::move(refined);
    } else if (instr.mark == ir::MarkKind::LockHeld || instr.mark == ir::MarkKind::LockNotHeld) {
      if (ExprId key = value(state, instr.a))
        if (LockState *l = state.lock(key))
          l->status = LockState::Status::Unknown;
    }
    break;
  }
  case Op::Call: call(block, instr, tag, std::move(state), out); return;
  }
  out.push_back(std::move(state));
}

void FunctionAnalysis::markPoint(const ir::Instr &, State &state) {
  for (const RegisteredRule *rule : asked) {
    EntryPointImpl point(*this, *rule, state);
    rule->rule->atEntry(point);
  }
}

// ------------------------------------------------------------------------------------------- roles

void FunctionAnalysis::noteRole(ExprId function, const Registration &registration) {
  const Expr &e = table[function];
  if (e.kind == Expr::Kind::Cast)
    return noteRole(e.a, registration);
  if (e.kind == Expr::Kind::Func) {
    result->roles.insert({e.name, registration});
    return;
  }
  if (!e.visible || e.kind == Expr::Kind::Const || result->latentRoles.size() > 64)
    return;
  for (const LatentRole &l : result->latentRoles)
    if (l.function == function && sortKey(l.registration) == sortKey(registration))
      return;
  result->latentRoles.push_back({function, registration});
}

/// `object->count += 1`: the new value is the old one and a constant.
void FunctionAnalysis::noteCounter(State &state, LocId loc, ExprId value) {
  const Expr &e = table[value];
  if (!table.loc(loc).visible || e.kind != Expr::Kind::Bin || e.op != uint8_t(ir::BinOp::Add) || !table.isConst(e.b) || state.counters.size() > 16)
    return;
  const ExprId before = uncast(table, e.a);
  if (table[before].kind == Expr::Kind::Content && table[before].a == loc)
    state.counters.push_back(before);
}

void FunctionAnalysis::noteStoredFunction(State &state, const ir::Instr &instr, LocId loc, ExprId v) {
  const auto &path = instr.place.path;
  if (path.empty() || table.isConst(v))
    return;
  auto note = [&](Name record, Name field, std::optional<int64_t> slot, Interval slots) {
    if (auto role = program.model.fieldRole(record, field, slot))
      noteRole(v, {.role = role->role, .variant = role->variant, .where = here(instr.loc), .by = "'" + field.string() + "'", .record = record, .field = field, .slots = slots});
  };
  if (path.back().kind == ir::Selector::Kind::Deref) { // a pointer that may walk over an array
    const LocNode &element = table.loc(loc);
    const LocNode &field = element.kind == LocNode::Kind::Index ? table.loc(element.parent) : element;
    if (field.kind == LocNode::Kind::Field)
      note(field.record, field.name, std::nullopt, element.kind == LocNode::Kind::Index ? Interval{0, INT64_MAX} : Interval{1, 0});
    return;
  }
  Interval slots{1, 0};
  size_t last = path.size() - 1;
  if (path[last].kind == ir::Selector::Kind::Index) {
    if (last == 0)
      return;
    slots = Reason(table, state).eval(value(state, path[last].index)); // a loop may fill the array
    --last;
  }
  if (path[last].kind != ir::Selector::Kind::Field)
    return;
  note(path[last].record, path[last].field, slots.constant() ? std::optional(slots.low) : std::nullopt, slots);
}

// ------------------------------------------------------------------------------------------- exceptions

bool FunctionAnalysis::regionWithin(uint32_t inner, uint32_t outer) const {
  for (unsigned hops = 0; inner && hops < 64; ++hops) {
    if (inner == outer)
      return true;
    inner = inner < fn.regions.size() ? fn.regions[inner].parent : 0;
  }
  return false;
}

void FunctionAnalysis::raise(ir::BlockId id, const ir::Instr &instr, State state, bool certain) {
  const ir::Block &block = fn.blocks[id];
  std::fill(state.temps.begin(), state.temps.end(), 0);
  state.assumed = !certain;
  state.raisedHere = certain && !instr.callee.empty() && !program.find(instr.callee);
  state.trace = trace(state, {.kind = TraceNode::Kind::Exception, .instr = &instr, .taken = certain, .region = block.region});
  if (block.unwind == NoBlock) {
    if (certain)
      leave(std::move(state), Exit::Kind::Raise, nullptr, instr.loc, true);
    return;
  }
  if (!certain) {
    auto inside = [&](const TraceNode *site) { return site && site->function == &fn && regionWithin(site->region, block.region); };
    for (LockState &l : state.locks)
      if (inside(l.site))
        l.status = LockState::Status::Unknown;
    for (const TraceNode *n = state.trace; n; n = n->parent) // what was done to objects there may not have been done yet
      if (ExprId *known = n->kind == TraceNode::Kind::Object && inside(n) && n->value ? state.find(n->value) : nullptr; known && table.loc(n->value).isState)
        *known = table.fresh(currentTag, 0x30001, 8, false);
    if (inside(state.irqlFrom)) {
      state.irql = table.fresh(currentTag, 0x30000, 8, false);
      state.irqlFrom = nullptr;
    }
  }
  forgetWhereabouts(state);
  state.throughFinally = block.region < fn.regions.size() && fn.regions[block.region].kind == ir::SehRegion::Kind::Finally;
  enter(block.unwind, std::move(state));
}

} // namespace irqlint::engine
