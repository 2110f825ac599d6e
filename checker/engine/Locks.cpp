#include "engine/Casts.h"
#include "engine/FunctionAnalysis.h"
#include "engine/Points.h"

#include <algorithm>

namespace irqlint::engine {

using Status = LockState::Status;

namespace {
constexpr unsigned MaxClaims = 4; ///< in a loop there may be any number

/// Of several claims the one with that tag is given back; when there is none, it is not known which.
void dropTag(LockState &held, const LockState &given) {
  const LockState::Tag *tag = given.onlyTag();
  const auto same = std::ranges::find_if(held.tags, [&](const LockState::Tag &t) { return tag && t.value && t.value == tag->value; });
  if (same != held.tags.end())
    held.tags.erase(same);
  else
    held.tags.assign(held.count, {});
}
} // namespace

/// Two lock arguments may be one lock unless both are known objects, or the last member named differs.
bool FunctionAnalysis::mayAlias(ExprId a, ExprId b) const {
  if (a == b)
    return true;
  const Expr &x = table[a], &y = table[b];
  if (x.kind != Expr::Kind::Addr || y.kind != Expr::Kind::Addr)
    return true;
  LocId lx = x.a, ly = y.a;
  while (lx && ly) {
    const LocNode &m = table.loc(lx), &n = table.loc(ly);
    if (m.kind == LocNode::Kind::Field && n.kind == LocNode::Kind::Field) {
      if (!(m.name == n.name))
        return false;
    } else if (m.kind == LocNode::Kind::Index && n.kind == LocNode::Kind::Index) {
      if (table.isConst(m.expr) && table.isConst(n.expr) && m.expr != n.expr)
        return false;
    } else {
      auto known = [](const LocNode &l) { return l.kind == LocNode::Kind::Var || l.kind == LocNode::Kind::Global; };
      return !(known(m) && known(n) && lx != ly);
    }
    lx = m.parent;
    ly = n.parent;
  }
  return true;
}

/// The thread holds the lock, and is not one that its owner may take again: nobody comes back from such an acquire.
bool FunctionAnalysis::waitsForItself(const State &state, const LockState &lock) const {
  const LockState *known = state.lock(lock.key);
  return known && known->status == Status::Held && !(known->counted && lock.counted);
}

ExprId FunctionAnalysis::acquire(State &state, LockState lock) {
  if (LockState *known = state.lock(lock.key)) {
    if (known->status == Status::Held && lock.counted) {
      known->count = static_cast<uint8_t>(known->count + lock.count);
      known->tags.insert(known->tags.end(), lock.tags.begin(), lock.tags.end());
      if (known->claim && known->count > MaxClaims)
        known->status = Status::Unknown;
      return 0;
    }
    if (known->status == Status::Unknown)
      return 0;
    // Released before and taken again: the caller's lock comes back when it was the caller's.
    if (known->status == Status::Released && known->callers) {
      ExprId level = known->levelBefore;
      std::erase_if(state.locks, [&](const LockState &l) { return l.key == lock.key; });
      return level;
    }
  }
  lock.status = Status::Held;
  lock.order = ++state.acquires;
  if (!lock.claim)
    noteOrder(state, lock);
  // A lock that was taken is there: a test for null behind it does not fail.
  if (const Expr &key = table[lock.key]; key.kind != Expr::Kind::Addr && key.kind != Expr::Kind::Const) {
    ExprId isThere = table.binary(ir::BinOp::Ne, lock.key, table.constant(0), 8, false);
    if (State sure = state; Reason(table, sure).assume(isThere, true))
      state = std::move(sure);
  }
  state.setLock(std::move(lock));
  return 0;
}

void FunctionAnalysis::release(State &state, LockState lock) {
  if (LockState *known = state.lock(lock.key)) {
    if (known->status == Status::Held && known->count > 1) {
      --known->count;
      dropTag(*known, lock);
      return;
    }
    if (known->status == Status::Held) {
      listsAreOpen(state, *known);
      known = state.lock(lock.key);
      known->status = Status::Released;
      known->count = 1;
      known->site = lock.site;
      known->last = lock.last;
    } else if (known->status == Status::Released && known->claim) {
      known->callers = true; // one more than was taken here
    }
    return;
  }
  bool another = false;
  for (LockState &l : state.locks)
    if (l.status == Status::Held && l.lockClass == lock.lockClass && mayAlias(l.key, lock.key)) {
      l.status = Status::Unknown;
      another = true;
    }
  lock.status = another || state.counted ? Status::Unknown : Status::Released;
  lock.callers = true;
  lock.count = 1;
  state.setLock(std::move(lock));
}

Name FunctionAnalysis::objectOf(ExprId key) const { return objectNamed(table, key); }

/// All locks of one kind are one: "RECORD::Field", or the name of a global.
Name objectNamed(const ExprTable &table, ExprId key) {
  const Expr &e = table[uncast(table, key)];
  if (e.kind != Expr::Kind::Addr && e.kind != Expr::Kind::Content)
    return {};
  LocId loc = e.a;
  while (table.loc(loc).kind == LocNode::Kind::Index)
    loc = table.loc(loc).parent;
  const LocNode &n = table.loc(loc);
  if (n.kind == LocNode::Kind::Global)
    return n.name;
  return n.kind == LocNode::Kind::Field && !n.record.empty() ? Name(n.record.string() + "::" + n.name.string()) : Name();
}

/// Where a lock lies, or the handle that names it.
LocId FunctionAnalysis::lockPlace(ExprId key) const {
  const Expr &e = table[uncast(table, key)];
  return e.kind == Expr::Kind::Addr || e.kind == Expr::Kind::Content ? e.a : 0;
}

bool FunctionAnalysis::inOneObject(ExprId a, ExprId b) const {
  const LocId x = lockPlace(a), y = lockPlace(b);
  return x && y && table.loc(x).kind == LocNode::Kind::Field && table.loc(y).kind == LocNode::Kind::Field && table.loc(x).parent == table.loc(y).parent;
}

bool FunctionAnalysis::existsOnce(ExprId key) const {
  LocId loc = lockPlace(key);
  while (loc && table.loc(loc).kind == LocNode::Kind::Field)
    loc = table.loc(loc).parent;
  return loc && table.loc(loc).kind == LocNode::Kind::Global;
}

/// The lock with which the system calls the function, by its declared role.
std::optional<LockState> FunctionAnalysis::lockAtEntry() const {
  if (!info.role || info.role->heldLock.empty())
    return std::nullopt;
  LockState lock;
  const LocId place = table.global(Name("$" + info.role->heldLock.string()));
  lock.key = table.address(place);
  lock.lockClass = info.role->heldLock;
  lock.object = table.loc(place).name;
  lock.text = program.model.globalName(info.role->heldLock);
  lock.callers = true;
  return lock;
}

/// `second` is being acquired here or below: which locks are held then.
void FunctionAnalysis::noteOrder(State &state, const LockState &second) {
  if (second.object.empty() || state.degraded)
    return;
  if (const LockState *own = state.lock(second.key); own && own->status == Status::Held)
    return; // who has it does not wait for it
  state.taken.insert({second.object, second});
  std::vector<LockState> held = state.locks;
  if (auto entry = lockAtEntry(); entry && !state.wild && !state.lock(entry->key))
    held.push_back(std::move(*entry));
  for (const LockState &first : held) {
    if (first.claim || first.status != Status::Held || first.object.empty() || first.object == second.object || first.key == second.key)
      continue;
    const std::pair objects{first.object, second.object};
    if (hunt && !(hunt->order == objects && second.site && rangeOf(*second.site->unit, second.site->instr->loc) == hunt->where))
      continue;
    caught |= hunt != nullptr;
    OrderFact fact{first, second, inOneObject(first.key, second.key), existsOnce(first.key), existsOnce(second.key), {}, state.trace};
    for (const LockState &l : held)
      if (l.status == Status::Held && l.key != first.key && !l.object.empty())
        fact.outer.push_back(l.object);
    // Kept is what says most: a thread that waits, for itself alone, under no other lock.
    auto weight = [](const OrderFact &f) { return std::tuple(f.second.tried, f.second.shared, !(f.inOneObject || f.firstExistsOnce || f.secondExistsOnce), f.outer.size(), f.trace ? f.trace->length : 0); };
    auto [it, isNew] = result->orders.insert({objects, fact});
    if (!isNew && weight(fact) < weight(it->second))
      it->second = std::move(fact);
  }
}

void FunctionAnalysis::irqlChanged(const ir::Instr &instr, State &state, IrqlView before, IrqlPoint::Change change, const RestoredLevel &restored) {
  for (const RegisteredRule *rule : asked) {
    IrqlPointImpl point(*this, *rule, state, instr, before, change, restored);
    rule->rule->atIrqlChange(point);
  }
}

void FunctionAnalysis::setIrql(const CallSite &site, State &state, ExprId level, bool raised, const RestoredLevel &restored) {
  IrqlView before = irqlView(state);
  state.irql = level;
  state.levelMoved = true;
  IrqlView after = irqlView(state);
  TraceNode node{.kind = raised ? TraceNode::Kind::RaiseIrql : TraceNode::Kind::LowerIrql, .instr = site.instr};
  node.low = static_cast<int8_t>(after.low);
  node.high = static_cast<int8_t>(after.high);
  node.region = fn.blocks[site.block].region;
  state.trace = trace(state, std::move(node));
  state.irqlFrom = level == table.entryIrql() ? nullptr : state.trace; // back at the entry level: nothing to explain
  irqlChanged(*site.instr, state, before, raised ? IrqlPoint::Change::Raise : IrqlPoint::Change::Restore, restored);
}

} // namespace irqlint::engine
