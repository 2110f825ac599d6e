// What a call does to a state: by contract, or by nothing being known. By summary: Summaries.cpp.
#include "engine/Casts.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Dump.h"
#include "engine/References.h"
#include "engine/Translator.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BinOp;
using model::Condition;
using model::Effect;
using model::Truth;
using model::Where;
using Status = LockState::Status;

// ------------------------------------------------------------------------------------------- places of a contract

/// The record that an argument points to, by its type.
Name FunctionAnalysis::recordOf(const CallSite &site, int arg) const {
  const ir::TypeId type = arg == Where::ResultArg ? site.instr->type : arg >= 0 && static_cast<size_t>(arg) < site.instr->args.size() ? site.instr->args[static_cast<size_t>(arg)].type : ~0u;
  if (type >= unit.types.size() || unit.types[type].kind != ir::TypeKind::Pointer || unit.types[type].element >= unit.types.size())
    return {};
  return unit.types[unit.types[type].element].name;
}

LocId FunctionAnalysis::target(const CallSite &site, State &state, const Where &where) {
  auto argument = [&]() -> LocId {
    if (where.arg == Where::ResultArg)
      return site.given ? table.pointee(site.given) : 0;
    if (where.arg < 0 || static_cast<size_t>(where.arg) >= site.args.size() || !site.args[where.arg])
      return 0;
    return table.pointee(site.args[where.arg]);
  };
  switch (where.kind) {
  case Where::Kind::ArgTarget: {
    LocId l = argument();
    Name record = recordOf(site, where.arg);
    std::string_view path = where.field.str();
    for (size_t arrow; l && (arrow = path.find("->")) != std::string_view::npos; path.remove_prefix(arrow + 2), record = {}) {
      const ExprId pointer = Reason(table, state).load(table.path(l, path.substr(0, arrow), record), 64, false);
      l = pointer ? table.pointee(pointer) : 0;
    }
    return l && !path.empty() ? table.path(l, path, record) : l;
  }
  case Where::Kind::Hidden: {
    LocId l = argument();
    if (where.field.str().find('.') != std::string_view::npos) // of a tracked object
      return l && (l = trackedPart(site, state, l, where.arg)) ? engineField(l, where.field.str()) : 0;
    return l ? table.field(l, Name("$" + where.field.string())) : 0;
  }
  case Where::Kind::Global: return table.global(Name("$" + where.field.string()));
  default: return 0;
  }
}

ExprId FunctionAnalysis::read(const CallSite &site, State &state, const Where &where, ExprId result, unsigned bits) {
  switch (where.kind) {
  case Where::Kind::Constant: return table.constant(where.value);
  case Where::Kind::Result: return result;
  case Where::Kind::Arg:
    return where.arg >= 0 && static_cast<size_t>(where.arg) < site.args.size() ? site.args[where.arg] : 0;
  case Where::Kind::ArgTarget:
  case Where::Kind::Hidden:
    if (LocId l = target(site, state, where))
      return Reason(table, state).load(l, bits, false);
    return 0;
  case Where::Kind::Global: return table.address(target(site, state, where));
  case Where::Kind::None: return 0;
  }
  return 0;
}

model::Lookup FunctionAnalysis::lookup(const CallSite &site, State &state, ExprId result) {
  return [this, &site, &state, result](const Where &where) -> std::optional<Interval> {
    if (where.kind == Where::Kind::ArgTarget) {
      LocId l = target(site, state, where);
      return l ? Reason(table, state).soleContent(l) : std::nullopt;
    }
    ExprId e = read(site, state, where, result, 64);
    return e ? std::optional(Reason(table, state).eval(e)) : std::nullopt;
  };
}

/// Adds a condition of a contract, or its negation, to a state; false when it cannot hold.
bool FunctionAnalysis::applyCondition(const CallSite &site, State &state, const Condition &c, bool truth, ExprId result) {
  using K = Condition::Kind;
  switch (c.kind) {
  case K::Always: return truth;
  case K::Never: return !truth;
  case K::Predicate: return true;
  case K::Not: return applyCondition(site, state, c.parts[0], !truth, result);
  case K::And:
  case K::Or: {
    if ((c.kind == K::And) == truth) {
      for (const Condition &part : c.parts)
        if (!applyCondition(site, state, part, truth, result))
          return false;
      return true;
    }
    // One of the parts decides; when only one is open, it is that one.
    const Condition *open = nullptr;
    for (const Condition &part : c.parts) {
      Truth t = evaluate(part, lookup(site, state, result));
      if (t == (truth ? Truth::True : Truth::False))
        return true;
      if (t == Truth::Unknown && open)
        return true;
      if (t == Truth::Unknown)
        open = &part;
    }
    return open && applyCondition(site, state, *open, truth, result);
  }
  default: break;
  }
  ExprId left = read(site, state, c.left, result, 64);
  if (!left)
    return true;
  ExprId right = table.constant(c.right), test = 0;
  switch (c.kind) {
  case K::Eq: test = table.binary(BinOp::Eq, left, right, 32, true); break;
  case K::Ne: test = table.binary(BinOp::Ne, left, right, 32, true); break;
  case K::Lt: test = table.binary(BinOp::SLt, left, right, 32, true); break;
  case K::Le: test = table.binary(BinOp::SLe, left, right, 32, true); break;
  case K::Gt: test = table.binary(BinOp::SGt, left, right, 32, true); break;
  case K::Ge: test = table.binary(BinOp::SGe, left, right, 32, true); break;
  case K::Success: test = table.binary(BinOp::SGe, left, table.constant(0), 32, true); break;
  case K::BitsAny: test = table.isZero(table.isZero(table.binary(BinOp::And, left, right, 64, false))); break;
  case K::BitsAll: test = table.binary(BinOp::Eq, table.binary(BinOp::And, left, right, 64, false), right, 32, true); break;
  default: return true;
  }
  return Reason(table, state).assume(test, truth);
}

/// For whom a claim is taken or given back.
void FunctionAnalysis::setTag(const CallSite &site, State &state, const Effect &effect, LockState &lock) {
  if (!effect.claim)
    return;
  lock.tags = {{read(site, state, effect.tag, 0, 64), ""}};
  if (effect.tag.kind == Where::Kind::Arg)
    lock.tags.front().text = argumentText(*site.instr, static_cast<unsigned>(effect.tag.arg));
}

/// The lock as the author wrote it at this call; inside a macro of the driver, as its key says.
std::string FunctionAnalysis::lockText(const CallSite &site, const Where &where, ExprId key) const {
  if (where.kind == Where::Kind::Global)
    return program.model.globalName(where.field);
  bool ownMacro = !site.instr->macro.empty() && !(site.instr->macro == site.contract->name);
  std::string spelled = ownMacro || where.kind == Where::Kind::ArgTarget ? spell(table, fn, key) : "";
  if (!spelled.empty())
    return spelled;
  if (where.arg >= 0)
    return argumentText(*site.instr, static_cast<unsigned>(where.arg));
  return site.instr->text;
}

// ------------------------------------------------------------------------------------------- dispatch

/// The functions a call may reach; `complete` when it can reach no other.
std::vector<Name> FunctionAnalysis::targets(State &state, const ir::Instr &instr, bool &complete) {
  complete = true;
  if (!instr.callee.empty()) {
    complete = !instr.isVirtual;
    return {instr.callee};
  }
  ++result->indirectCalls;
  const ExprId v = uncast(table, value(state, instr.a));
  askCalledRules(instr, state, v);
  if (v && table[v].kind == Expr::Kind::Func) {
    ++result->indirectResolved;
    return {table[v].name};
  }
  complete = false;
  if (instr.a.kind != ir::Operand::Kind::Temp || instr.a.temp >= info.definitions.size())
    return {};
  const ir::Instr *def = info.definitions[instr.a.temp];
  if (!def || def->op != ir::Op::Load)
    return {};
  const std::vector<Name> *list = nullptr;
  if (!def->place.path.empty() && def->place.path.back().kind == ir::Selector::Kind::Field)
    list = program.fieldTargets(def->place.path.back().record, def->place.path.back().field);
  else if (!def->place.path.empty() && def->place.path.back().kind == ir::Selector::Kind::Index && def->place.path.size() > 1 &&
           def->place.path[def->place.path.size() - 2].kind == ir::Selector::Kind::Field)
    list = program.fieldTargets(def->place.path[def->place.path.size() - 2].record, def->place.path[def->place.path.size() - 2].field);
  else if (def->place.base == ir::Place::Base::Global)
    list = program.globalTargets(def->place.name);
  if (!list || list->size() > 6)
    return {};
  ++result->indirectResolved;
  complete = true; // within the module, as the design demands
  return *list;
}

void FunctionAnalysis::askProtocols(CallSite site, const model::Contract &contract, State &state) {
  site.contract = &contract;
  for (const Effect &e : contract.effects)
    if (isOfProtocol(e) && e.lock.kind != Where::Kind::Result)
      askObjectRules(site, state, e);
}

/// To the states that a call has left, from `first` on.
void FunctionAnalysis::applyProtocols(CallSite site, const model::Contract &contract, States &out, size_t first) {
  if (std::ranges::none_of(contract.effects, isOfProtocol))
    return;
  site.contract = &contract;
  ir::Operand result;
  result.kind = ir::Operand::Kind::Temp;
  result.temp = site.instr->result.value_or(0);
  const size_t end = out.size();
  for (size_t i = first; i < end; ++i)
    for (const Effect &e : contract.effects) {
      if (!isOfProtocol(e))
        continue;
      const ExprId value = site.instr->result ? this->value(out[i], result) : 0;
      const Truth t = evaluate(e.when, lookup(site, out[i], value));
      if (t == Truth::Unknown) {
        State other = out[i];
        if (applyCondition(site, other, e.when, false, value))
          out.push_back(std::move(other));
        if (!applyCondition(site, out[i], e.when, true, value))
          continue;
      }
      if (t != Truth::False)
        setObject(site, out[i], e, value);
    }
}

void FunctionAnalysis::call(ir::BlockId block, const ir::Instr &instr, Tag tag, State state, States &out) {
  CallSite site{block, &instr, tag, {}, nullptr};
  for (const ir::Operand &a : instr.args)
    site.args.push_back(value(state, a));

  bool complete = false;
  std::vector<Name> reached = targets(state, instr, complete);
  std::vector<const FunctionInfo *> bodies;
  for (Name key : reached)
    if (const FunctionInfo *body = program.callee(info, key))
      bodies.push_back(body);

  if (!bodies.empty() && complete) {
    bool several = reached.size() > 1;
    for (const FunctionInfo *callee : bodies) {
      const size_t before = out.size();
      askProtocols(site, callee->contract, state);
      callSummary(site, *callee, state, out, !several);
      applyProtocols(site, callee->contract, out, before);
    }
    if (bodies.size() < reached.size())
      callUnknown(site, std::move(state), out);
    return;
  }
  static const model::Contract nothing;
  site.contract = &nothing;
  if (!instr.callee.empty())
    site.contract = &program.contract(instr.callee, instr.macro);
  else if (instr.a.kind == ir::Operand::Kind::Temp && instr.a.temp < info.definitions.size())
    if (const ir::Instr *def = info.definitions[instr.a.temp]; def && def->op == ir::Op::Load)
      if (!def->place.path.empty() && def->place.path.back().kind == ir::Selector::Kind::Field) {
        const ir::Selector &s = def->place.path.back();
        if (const model::Contract *c = program.roleContract(Name(s.record.string() + "::" + s.field.string())))
          site.contract = c;
      }
  callContract(site, std::move(state), out);
}

// ------------------------------------------------------------------------------------------- by contract

bool FunctionAnalysis::applyEffect(const CallSite &site, const Effect &effect, State &state, ExprId result, ExprId lockKey,
                                   ExprId restored, const RestoredLevel &judged, const Release &given) {
  switch (effect.kind) {
  case Effect::Kind::SetIrql: {
    pushLevel(state);
    site.raised = true;
    if (LocId save = target(site, state, effect.saved)) {
      losesLevel(*site.instr, state, save, state.irql);
      Reason(table, state).store(save, state.irql);
    } else if (effect.saved.kind == Where::Kind::Result)
      assign(state, *site.instr, state.irql);
    ExprId level = read(site, state, effect.level, result, 8);
    if (!level) {
      level = table.fresh(site.tag, 0x40000, 8, false);
      state.constrain(level, {effect.levelLow, effect.levelHigh});
    }
    setIrql(site, state, table.cast(level, 8, false), true);
    state.raises.back().site = state.trace;
    return true;
  }
  case Effect::Kind::RestoreIrql:
    if (!restored)
      restored = table.fresh(site.tag, 0x40001, 8, false);
    popLevel(state, given);
    setIrql(site, state, table.cast(restored, 8, false), false, judged);
    return true;
  case Effect::Kind::Acquire: {
    if (!lockKey)
      return true;
    LockState lock;
    lock.key = lockKey;
    lock.shared = effect.shared;
    lock.counted = effect.recursion != Effect::Recursion::Deadlocks;
    lock.claim = effect.claim;
    setTag(site, state, effect, lock);
    lock.lockClass = effect.lockClass;
    lock.form = effect.lockForm;
    lock.text = lockText(site, effect.lock, lockKey);
    lock.object = objectOf(lockKey);
    lock.tried = site.mayFail && effect.when.mentionsResult();
    lock.raised = site.raised && !state.raises.empty();
    lock.levelBefore = lock.raised ? state.raises.back().before : state.irql;
    if (lock.raised)
      state.raises.pop_back();
    site.raised = false;
    if (waitsForItself(state, lock))
      return false; // or a try form has failed
    state.trace = trace(state, {.kind = TraceNode::Kind::AcquireLock, .instr = site.instr,
                                .region = fn.blocks[site.block].region, .note = lock.text});
    lock.site = state.trace;
    if (LocId handle = target(site, state, effect.saved))
      Reason(table, state).store(handle, lockKey);
    if (ExprId level = acquire(state, std::move(lock)))
      site.levelAgain = level;
    return true;
  }
  case Effect::Kind::Release:
    if (!lockKey)
      return true;
    state.trace = trace(state, {.kind = TraceNode::Kind::ReleaseLock, .instr = site.instr,
                                .region = fn.blocks[site.block].region, .note = lockText(site, effect.lock, lockKey)});
    {
      LockState lock;
      lock.key = lockKey;
      lock.lockClass = effect.lockClass;
      lock.form = effect.lockForm;
      lock.text = lockText(site, effect.lock, lockKey);
      lock.site = state.trace;
      lock.levelBefore = site.levelBefore;
      lock.claim = lock.counted = effect.claim;
      lock.last = effect.last;
      setTag(site, state, effect, lock);
      release(state, std::move(lock));
    }
    return true;
  case Effect::Kind::Held: // whoever took it: what this function did before says nothing more
    if (LockState *known = lockKey ? state.lock(lockKey) : nullptr) {
      if (known->status != Status::Held)
        known->status = Status::Unknown;
    } else if (lockKey) {
      LockState lock;
      lock.key = lockKey;
      lock.lockClass = effect.lockClass;
      lock.form = effect.lockForm;
      lock.text = lockText(site, effect.lock, lockKey);
      lock.status = Status::Unknown;
      lock.callers = true;
      state.setLock(std::move(lock));
    }
    return true;
  case Effect::Kind::ReadIrql: assign(state, *site.instr, state.irql); return true;
  case Effect::Kind::Object: setObject(site, state, effect, result); return true;
  case Effect::Kind::Store:
    if (const LocId to = target(site, state, effect.lock); to && effect.saved.kind == Where::Kind::Global) // the state that things of this kind are in
      setTracked(state, to, Reason(table, state).load(objectField(target(site, state, effect.saved), effect.saved.field), 8, false), state.trace);
    else if (to)
      if (const ExprId v = restored ? restored : read(site, state, effect.saved, result, effect.saved.kind == Where::Kind::ArgTarget ? 32 : 64)) {
        table.makeNote(to);
        Reason(table, state).store(to, v);
      }
    return true;
  case Effect::Kind::Gives:
    if (const LocId from = target(site, state, effect.lock))
      assign(state, *site.instr, Reason(table, state).load(from, 64, false));
    return true;
  case Effect::Kind::Allocate:
    if (effect.what == std::string_view("paged") && Reason(table, state).eval(state.irql).low >= model::Dispatch)
      return true; // a fault of that call; what follows from it is not told again
    if (ExprId pointer = read(site, state, effect.lock, result, 64); pointer && effect.what != std::string_view("any")) {
      state.allocations.push_back({pointer, effect.what == std::string_view("paged"), state.clobbers.size(),
                                   trace(state, {.kind = TraceNode::Kind::Object, .instr = site.instr, .note = "allocates memory"})});
    }
    return true;
  case Effect::Kind::Buffer: applyBuffer(site, effect, state, result); return true;
  case Effect::Kind::Pin: pin(state, read(site, state, effect.lock, result, 64)); return true;
  case Effect::Kind::Register:
    if (ExprId f = read(site, state, effect.function, result, 64)) {
      // The macro around the call may be one that checks its result.
      noteRole(f, {.role = effect.role, .variant = effect.variant, .where = here(site.instr->loc), .by = "'" + site.contract->name.string() + "'"});
      noteOrigin(site, state, effect, f);
    }
    return true;
  default: return true;
  }
}

/// What an external function may have written through the pointers it got.
void FunctionAnalysis::clobberArguments(const CallSite &site, State &state) {
  const model::Contract &c = *site.contract;
  const auto &decls = program.declarations(site.instr->callee);
  const ir::Function *decl = decls.empty() ? nullptr : decls.front().second;
  const ir::Unit *declUnit = decls.empty() ? nullptr : decls.front().first;
  auto usedAsLock = [&](int arg) {
    return std::any_of(c.effects.begin(), c.effects.end(), [&](const Effect &e) {
      if (e.kind == Effect::Kind::Object || e.kind == Effect::Kind::Allocate || e.kind == Effect::Kind::Free || e.kind == Effect::Kind::Pin || (e.kind == Effect::Kind::Buffer && e.what != std::string_view("write")))
        return false;
      auto is = [&](const Where &w) { return w.kind != Where::Kind::None && w.kind != Where::Kind::Constant && w.arg == arg &&
                                             w.kind != Where::Kind::Global && w.kind != Where::Kind::Result; };
      return is(e.lock) || is(e.saved);
    });
  };
  auto readOnly = [&](int arg) {
    if (!decl || static_cast<size_t>(arg) >= decl->paramCount)
      return decl && decl->isVariadic;
    ir::TypeId t = decl->vars[arg].type;
    if (t >= declUnit->types.size())
      return false;
    const ir::Type &type = declUnit->types[t];
    if (type.kind != ir::TypeKind::Pointer)
      return type.kind != ir::TypeKind::Unknown;
    return type.element < declUnit->types.size() && declUnit->types[type.element].isConst;
  };
  for (size_t i = 0; i < site.args.size(); ++i) {
    ExprId a = site.args[i];
    if (!a || table.isConst(a) || usedAsLock(static_cast<int>(i)))
      continue;
    Expr::Kind k = table[a].kind;
    if (k == Expr::Kind::Func || k == Expr::Kind::Str)
      continue;
    if (c.writesKnown ? std::find(c.writes.begin(), c.writes.end(), static_cast<int>(i)) == c.writes.end() : readOnly(static_cast<int>(i)))
      continue;
    unsigned bits = table[a].bits;
    if (k != Expr::Kind::Addr && bits && bits < 64)
      continue;
    const bool changesState = std::ranges::any_of(c.effects, [&](const Effect &e) { return e.kind == Effect::Kind::Object && e.lock.kind == Where::Kind::Arg && e.lock.arg == static_cast<int>(i); });
    const auto counted = referencesTo(table, state, table.pointee(a));
    Reason(table, state).clobber(table.pointee(a), site.tag, escaped, changesState || saysWhatBecomesOf(c, static_cast<int>(i)), i == 0 && fillsWithZero(site, state));
    for (const auto &[loc, value] : counted)
      state.set(loc, value);
    applyWholeStore(*site.instr, state, table.pointee(a));
    showBuffer(state, a, false);
  }
}

/// Who ignores whether a lock was taken knows that it was.
bool FunctionAnalysis::ignoresResult(const CallSite &site) const {
  return !site.instr->result || *site.instr->result >= used.size() || !used[*site.instr->result];
}

/// Declared in the driver's files by a macro of the system: the accessor of a context type.
bool FunctionAnalysis::isAccessor(const CallSite &site) const {
  const auto &decls = program.declarations(site.instr->callee);
  if (decls.empty() || !decls.front().second->isSystem || decls.front().second->hasBody)
    return false;
  const auto &[unit, decl] = decls.front();
  return decl->loc.valid() && decl->loc.file < unit->files.size() && !unit->files[decl->loc.file].system;
}

/// The value of a call. A function that only looks at what it is handed gives the same answer until that is written, and
/// one that says which thread or process runs always does.
ExprId FunctionAnalysis::resultOf(const CallSite &site, State &state) {
  unsigned bits = bitsOf(site.instr->type);
  bool isSigned = signedType(site.instr->type);
  const model::Contract &c = *site.contract;
  for (const Effect &e : c.effects)
    if (e.kind == Effect::Kind::Is && e.what.str().starts_with("current_"))
      return Reason(table, state).load(table.global(Name("$thread:" + e.what.string())), bits, isSigned);
  const bool onlyKinds = std::ranges::all_of(c.effects, [](const Effect &e) { return e.kind == Effect::Kind::Is; });
  bool looksOnly = ((c.writesKnown && c.writes.empty() && onlyKinds) || isAccessor(site)) && site.args.size() == 1 && site.args[0] &&
                   !table.isConst(site.args[0]) && table[site.args[0]].bits == 64 && bits > 0;
  if (looksOnly)
    return Reason(table, state).load(table.field(table.pointee(site.args[0]), Name("$" + c.name.string())), bits, isSigned);
  return table.fresh(site.tag, 0, bits, isSigned);
}

/// The key of the lock a contract speaks of: an argument points to it, or it is a member of what an argument points to.
ExprId FunctionAnalysis::lockKey(const CallSite &site, State &state, const Where &where) {
  if (where.kind != Where::Kind::ArgTarget)
    return read(site, state, where, 0, 64);
  LocId l = target(site, state, where);
  return l ? table.address(l) : 0;
}

bool FunctionAnalysis::isBehindNull(ExprId key) const {
  if (table[key].kind != Expr::Kind::Addr)
    return false;
  const LocNode &root = table.loc(table.root(table[key].a));
  return root.kind == LocNode::Kind::Pointee && table.isConst(root.expr) && table[root.expr].imm == 0;
}

void FunctionAnalysis::callContract(const CallSite &callSite, State state, States &out) {
  CallSite site = callSite;
  site.levelBefore = state.irql;
  const model::Contract &c = *site.contract;
  for (const RegisteredRule *rule : asked) {
    CallPointImpl point(*this, *rule, state, site);
    rule->rule->atCall(point);
  }
  rememberLimits(site, state);
  const auto &decls = program.declarations(site.instr->callee);
  bool system = !decls.empty() && decls.front().second->isSystem && !decls.front().second->invented;
  if (!c.known && !system)
    return callUnknown(site, std::move(state), out);

  // What the contract reads is read before anything is written.
  struct Planned {
    const Effect *effect;
    ExprId lockKey, restored;
  };
  std::vector<Planned> plan;
  Release given;
  RestoredLevel judged;
  std::vector<const Condition *> resultFacts;
  const Condition *split = nullptr;
  bool splitByObject = false; // what happens to locks and levels comes first
  bool meets = false, waits = false, exchanges = false, handsOver = false; // with other threads
  bool mayRaise = false, switches = false, stops = false, returns = !site.instr->noReturn;
  for (const Effect &e : c.effects) {
    const Truth before = evaluate(e.when, lookup(site, state, 0)); // the arguments alone may rule it out
    const Truth t = before != Truth::False && e.when.mentionsResult() ? Truth::Unknown : before;
    if (t == Truth::False || !concerns(site, state, e))
      continue;
    if (e.kind == Effect::Kind::Returns) {
      if (t == Truth::True)
        resultFacts.push_back(&e.result);
      continue;
    }
    if (e.kind == Effect::Kind::Raise || e.kind == Effect::Kind::AlwaysRaise)
      mayRaise = mayRaise || t == Truth::True;
    const bool isAtomic = e.kind == Effect::Kind::Is && e.what == std::string_view("interlocked");
    meets = meets || isAtomic || e.kind == Effect::Kind::Wait || (e.kind == Effect::Kind::Acquire && !e.claim);
    waits = waits || e.kind == Effect::Kind::Wait;
    exchanges = exchanges || isAtomic;
    handsOver = handsOver || (e.kind == Effect::Kind::Object && e.what == std::string_view("queued") && !program.model.isTracked(e.lockClass));
    switches = switches || e.kind == Effect::Kind::Acquire || e.kind == Effect::Kind::Release || e.kind == Effect::Kind::SetIrql ||
               e.kind == Effect::Kind::RestoreIrql; // these are known well enough: they do not raise
    stops = stops || (e.kind == Effect::Kind::NoReturn && t == Truth::True);
    if ((e.kind == Effect::Kind::AlwaysRaise || e.kind == Effect::Kind::NoReturn) && t == Truth::True)
      returns = false;
    Planned p{&e, 0, 0};
    if (e.kind == Effect::Kind::Acquire || e.kind == Effect::Kind::Release || e.kind == Effect::Kind::Held)
      p.lockKey = lockKey(site, state, e.lock);
    if (p.lockKey && isBehindNull(p.lockKey))
      return; // nobody comes back from a lock at no address
    if (e.kind == Effect::Kind::Release && t == Truth::True) {
      const LockState *held = p.lockKey ? state.lock(p.lockKey) : nullptr;
      given = {p.lockKey, held ? *held : LockState{}, held && held->status == Status::Held};
    }
    if (e.kind == Effect::Kind::Store && e.saved.kind == Where::Kind::ArgTarget)
      p.restored = read(site, state, e.saved, 0, 32);
    if (e.kind == Effect::Kind::RestoreIrql) {
      p.restored = read(site, state, e.saved, 0, 8);
      judged = judgeRestored(site, state, given, e.saved, p.restored);
    }
    if ((e.kind == Effect::Kind::Object && e.lock.kind != Where::Kind::Result) || e.kind == Effect::Kind::Free)
      askObjectRules(site, state, e);
    // Some ask only: of what stands in memory now, or of the request before it is gone.
    const bool onlyAsks = e.kind == Effect::Kind::Buffer && (e.what == std::string_view("uses") || e.what == std::string_view("names") || e.what == std::string_view("answer"));
    if (onlyAsks && t == Truth::True)
      applyBuffer(site, e, state, 0);
    if (onlyAsks || e.kind == Effect::Kind::Is || e.kind == Effect::Kind::Free || (e.kind == Effect::Kind::Allocate && t == Truth::Unknown))
      continue;
    if (e.kind == Effect::Kind::Acquire || e.kind == Effect::Kind::Release)
      for (const RegisteredRule *rule : asked) {
        LockPointImpl point(*this, *rule, state, site, e, p.lockKey);
        if (e.claim)
          rule->rule->atClaim(point);
        else
          rule->rule->atLock(point);
      }
    if (t == Truth::Unknown && (!split || (splitByObject && e.kind != Effect::Kind::Object))) {
      split = &e.when;
      splitByObject = e.kind == Effect::Kind::Object;
    }
    plan.push_back(p);
  }
  if (mayRaise)
    raise(site.block, *site.instr, state, true);
  else if (!stops && !switches && fn.blocks[site.block].unwind != ir::NoBlock)
    raise(site.block, *site.instr, state, false);
  if (!returns)
    return;

  if (site.instr->result && !ignoresResult(site))
    noteJudged(site, state);
  askUseRules(site, state);
  if (meets)
    letOthersRun(state, site.tag);
  // Who exchanges a word of its own with another thread learns by it how far that one is.
  const bool shakesHands = exchanges && !site.args.empty() && site.args[0] && table.loc(table.root(table.pointee(site.args[0]))).kind == LocNode::Kind::Var;
  if (waits || shakesHands)
    noteWait(state);
  if (exchanges)
    for (size_t i = 0; i < site.args.size(); ++i) {
      share(state, 0, site.args[i]);
      keepPointer(state, site.args[i], site.instr->args[i].type);
    }
  clobberArguments(site, state);
  ExprId fresh = resultOf(site, state);
  site.given = fresh;
  assign(state, *site.instr, fresh);
  keepArguments(site, state);
  if (!state.opened.empty())
    shareAllocated(site, state);
  if (handsOver)
    handOver(site, state);
  for (const Condition *c : resultFacts)
    if (!applyCondition(site, state, *c, true, fresh))
      return;

  const bool switchesLevel = std::ranges::any_of(plan, [](const Planned &p) { return p.effect->kind == Effect::Kind::SetIrql; });
  // Conditions on the result, or that the arguments leave open, tell two outcomes apart.
  auto outcome = [&](State s, std::optional<bool> assumed) {
    if (assumed && !applyCondition(site, s, *split, *assumed, fresh))
      return;
    for (const Planned &p : plan) {
      Truth t = evaluate(p.effect->when, lookup(site, s, fresh));
      if (t == Truth::Unknown && assumed) // another condition than the one split on: the same outcome decides
        t = *assumed ? Truth::True : Truth::False;
      if (t == Truth::True && !applyEffect(site, *p.effect, s, fresh, p.lockKey, p.restored, judged, given))
        return;
    }
    site.raised = false;
    if (site.levelAgain && switchesLevel) {
      s.irql = site.levelAgain;
      s.irqlFrom = nullptr;
    }
    site.levelAgain = 0;
    out.push_back(std::move(s));
  };
  if (!split) {
    outcome(std::move(state), std::nullopt);
  } else {
    bool certain = switches && split->mentionsResult() && ignoresResult(site);
    site.mayFail = !certain && evaluate(*split, lookup(site, state, fresh)) != Truth::True;
    outcome(state, true);
    if (!certain)
      outcome(std::move(state), false);
  }
}

/// The kinds that facts give the call, as far as its arguments decide.
std::vector<Name> FunctionAnalysis::kindsOf(const CallSite &site, State &state) {
  std::vector<Name> kinds;
  for (const Effect &e : site.contract->effects)
    if (e.kind == Effect::Kind::Is && !e.when.mentionsResult() && evaluate(e.when, lookup(site, state, 0)) == Truth::True)
      kinds.push_back(e.what);
  for (const Effect &e : site.contract->effects) // taking a lock is the business of other rules
    if (e.kind == Effect::Kind::Wait && e.lockClass.empty() && evaluate(e.when, lookup(site, state, 0)) != Truth::False) {
      kinds.push_back(Name("waits"));
      const ExprId timeout = e.timeout.kind == Where::Kind::Arg ? read(site, state, e.timeout, 0, 64) : 0;
      if (e.timeout.kind == Where::Kind::None || (timeout && table.isConst(timeout) && table[timeout].imm == 0))
        kinds.push_back(Name("waits_without_limit"));
    }
  return kinds;
}

/// The call is right at some levels only: as long as the level stays, later calls can contradict it.
void FunctionAnalysis::rememberLimits(const CallSite &site, State &state) {
  if (site.contract->limits.empty() || table.isConst(state.irql))
    return;
  CallLimits &l = state.limits;
  if (l.level != state.irql)
    l = {state.irql, model::Passive, model::High, nullptr, nullptr};
  if (auto most = maxLevel(*site.contract, lookup(site, state, 0)); most && most->level < l.max) {
    l.max = most->level;
    l.maxBy = site.instr;
  }
  // A release needs the level of its acquire, and whether it runs may hang on who acquired.
  if (auto least = minLevel(*site.contract, lookup(site, state, 0)); least && least->level > l.min && !site.contract->has(Effect::Kind::Release)) {
    l.min = least->level;
    l.minBy = site.instr;
  }
}

void FunctionAnalysis::forgetLocks(State &state) {
  state.wild = true;
  for (LockState &l : state.locks)
    if (l.status == Status::Held || l.callers)
      l.status = Status::Unknown;
}

/// Some claim was given back, it is not known which.
void FunctionAnalysis::forgetClaims(State &state) {
  state.claimsUnknown = true;
  for (LockState &l : state.locks)
    if (l.claim && (l.status == Status::Held || l.callers))
      l.status = Status::Unknown;
}

/// Size of what a pointer points to, by the type that it had before it became one to anything; 0: not known.
uint32_t FunctionAnalysis::bitsBehind(const ir::Operand &pointer) const {
  const auto sizeOf = [&](ir::TypeId type) { return type < unit.types.size() ? unit.types[type].bits : 0; };
  const ir::Instr *made = pointer.kind == ir::Operand::Kind::Temp && pointer.temp < info.definitions.size() ? info.definitions[pointer.temp] : nullptr;
  if (made && made->op == ir::Op::Cast)
    return bitsBehind(made->a);
  if (made && made->op == ir::Op::Addr)
    return sizeOf(made->place.type);
  const ir::TypeId type = made ? made->type : pointer.type;
  return type < unit.types.size() && unit.types[type].kind == ir::TypeKind::Pointer ? sizeOf(unit.types[type].element) : 0;
}

/// memset(&x, 0, sizeof(x)) and its like: all of what the first argument points to, as its type says, becomes zero bytes.
bool FunctionAnalysis::fillsWithZero(const CallSite &site, State &state) const {
  const bool fills = std::ranges::any_of(site.contract->effects, [](const Effect &e) { return e.kind == Effect::Kind::Is && e.what == std::string_view("fills_memory"); });
  if (!fills || site.args.size() < 2 || site.args.size() > 3)
    return false;
  const auto number = [&](size_t i) { return Reason(table, state).constant(site.args[i]); };
  const auto bytes = number(site.args.size() - 1);
  if (!bytes || (site.args.size() == 3 && number(1) != 0))
    return false;
  const uint32_t bits = bitsBehind(site.instr->args[0]);
  return bits != 0 && static_cast<uint64_t>(*bytes) * 8 == bits;
}

/// Variables of this function that arguments point to: whoever writes anything may write them while the call lasts.
void FunctionAnalysis::clobberLent(const CallSite &site, State &state, bool byKnown) {
  for (ExprId a : site.args)
    if (a && table[a].kind == Expr::Kind::Addr)
      Reason(table, state).clobber(table[a].a, site.tag, escaped, byKnown);
}

/// A callee of which nothing is known may do anything to what it can reach.
void FunctionAnalysis::callUnknown(const CallSite &site, State state, States &out) {
  if (fn.blocks[site.block].unwind != ir::NoBlock)
    raise(site.block, *site.instr, state, false);
  if (site.instr->noReturn)
    return;
  // A destructor or constructor without a body that the kernel knows nothing of is still code of this driver.
  forgetLocks(state);
  state.irql = table.fresh(site.tag, 0x40002, 8, false);
  state.irqlFrom = nullptr;
  forgetLevels(state);
  for (ExprId a : site.args)
    share(state, 0, a);
  letOthersRun(state, site.tag);
  noteWait(state);
  Reason(table, state).clobber(0, site.tag, escaped);
  clobberLent(site, state, false);
  assign(state, *site.instr, table.fresh(site.tag, 0, bitsOf(site.instr->type), signedType(site.instr->type)));
  out.push_back(std::move(state));
}

} // namespace irqlint::engine
