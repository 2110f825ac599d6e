// Claims: what keeps an object from being taken away while somebody works with it (remove locks). In a state they stand among
// the locks, because they are taken, counted, merged and handed to callers like these; but no thread owns them, they do not
// nest, and any routine may give them back. Rules see them apart from locks.
#include "engine/Casts.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

using model::Effect;
using Status = LockState::Status;

namespace {

const ir::Type *pointedTo(const ir::Function &fn, const ir::UnitTables &unit, uint32_t parameter) {
  const ir::TypeId type = parameter < fn.vars.size() ? fn.vars[parameter].type : ~0u;
  if (type >= unit.types.size() || unit.types[type].kind != ir::TypeKind::Pointer || unit.types[type].element >= unit.types.size())
    return nullptr;
  return &unit.types[unit.types[type].element];
}

/// The object that holds the claim's lock.
LocId ownerOf(const ExprTable &table, ExprId key) {
  key = uncast(table, key);
  return key && table[key].kind == Expr::Kind::Addr ? table.root(table[key].a) : 0;
}

} // namespace

void describeClaim(LockView &view, const ExprTable &table, const Program &program, const FunctionInfo &f, ExprId key, const LockState::Tag *tag) {
  view.forRequest = false;
  view.reachedBy = {};
  if (tag && !tag->text.empty())
    view.tag = tag->text;
  const ExprId taken = tag ? uncast(table, tag->value) : 0;
  if (taken && table[taken].kind == Expr::Kind::Param)
    if (const ir::Type *type = pointedTo(*f.fn, *f.unit, table[taken].a))
      view.forRequest = program.model.tracked(type->name) != nullptr;
  const LocId owner = ownerOf(table, key);
  if (!owner || table.loc(owner).kind != LocNode::Kind::Pointee)
    return;
  const Expr &pointer = table[table.pointerBase(table.loc(owner).expr)];
  if (pointer.kind == Expr::Kind::Content && table.loc(pointer.a).kind == LocNode::Kind::Field)
    view.reachedBy = ObjectIndex::key(table.loc(pointer.a).record, table.loc(pointer.a).name);
}

/// Two parameters of different types, a constant and a pointer to a request, two constants: these are never one.
bool FunctionAnalysis::certainlyDiffer(State &state, ExprId tag, ExprId other) const {
  const ExprId a = uncast(table, tag), b = uncast(table, other);
  if (!a || !b || a == b)
    return false;
  const Expr &x = table[a], &y = table[b];
  if (x.kind == Expr::Kind::Const && y.kind == Expr::Kind::Const)
    return x.imm != y.imm;
  if (x.kind == Expr::Kind::Param && y.kind == Expr::Kind::Param) {
    const ir::Type *mine = pointedTo(fn, unit, x.a), *theirs = pointedTo(fn, unit, y.a);
    return mine && theirs && !mine->name.empty() && !theirs->name.empty() && !(mine->name == theirs->name);
  }
  auto isRequest = [&](const Expr &e) { return e.kind == Expr::Kind::Param && trackedType(fn.vars[e.a].type); };
  if ((x.kind == Expr::Kind::Const && isRequest(y)) || (y.kind == Expr::Kind::Const && isRequest(x)))
    return true;
  return Reason(table, state).eval(table.binary(ir::BinOp::Eq, a, b, 32, true)).high == 0;
}

// ------------------------------------------------------------------------------------------- what rules ask

std::vector<LockView> PointBase::claimsEnded() const {
  std::vector<LockView> ended;
  for (const LockState &l : state.locks)
    if (l.claim && l.status == Status::Released && !state.claimsUnknown && !state.wild)
      ended.push_back(analysis.view(l, state));
  return ended;
}

std::optional<LockView> LockPointImpl::takenForAnother() const {
  const LockState *held = key ? state.lock(key) : nullptr;
  if (!isRelease() || !held || held->status != Status::Held || held->count != 1 || !held->onlyTag())
    return std::nullopt;
  return analysis.certainlyDiffer(state, held->onlyTag()->value, given().value) ? std::optional(analysis.view(*held, state)) : std::nullopt;
}

std::optional<LockView> AccessPointImpl::endedClaim() const {
  if (analysis.info.called || state.claimsUnknown || state.wild || state.degraded)
    return std::nullopt;
  const LocId object = analysis.table.root(loc);
  const LockState *ended = nullptr;
  for (const LockState &l : state.locks) {
    if (!l.claim || ownerOf(analysis.table, l.key) != object)
      continue;
    if (l.status != Status::Released || analysis.table.within(loc, analysis.table[uncast(analysis.table, l.key)].a))
      return std::nullopt;
    ended = &l;
  }
  return ended ? std::optional(analysis.view(*ended, state)) : std::nullopt;
}

namespace {

/// Whether code that is reached from a function gives back a claim, or hands work to others that may.
class GivesBack {
public:
  GivesBack(const Program &program, Name claimClass) : program(program), claimClass(claimClass) {}

  bool reaches(Name function, unsigned depth = 0) {
    const auto index = program.find(function);
    if (!index || depth > 8)
      return true;
    if (!seen.insert(*index).second)
      return false;
    for (const ir::Block &block : program.functions[*index].fn->blocks)
      for (const ir::Instr &instr : block.instrs)
        if (instr.op == ir::Op::Call && may(instr, depth))
          return true;
    return false;
  }

private:
  bool may(const ir::Instr &call, unsigned depth) {
    if (call.callee.empty() || call.isVirtual)
      return true;
    if (program.find(call.callee))
      return reaches(call.callee, depth + 1);
    const model::Contract &contract = program.contract(call.callee, call.macro);
    const auto &decls = program.declarations(call.callee);
    const bool isSystem = !decls.empty() && decls.front().second->isSystem && !decls.front().second->invented;
    return (!contract.known && !isSystem) || std::ranges::any_of(contract.effects, [&](const Effect &e) {
             const bool gives = e.kind == Effect::Kind::Release && e.claim && e.lockClass == claimClass;
             const bool queues = e.kind == Effect::Kind::Object && e.what == std::string_view("queued");
             return gives || queues || e.kind == Effect::Kind::Register;
           });
  }

  const Program &program;
  Name claimClass;
  std::set<uint32_t> seen;
};

} // namespace

bool mayGiveBack(const Program &program, Name function, Name claimClass) { return GivesBack(program, claimClass).reaches(function); }

} // namespace irqlint::engine
