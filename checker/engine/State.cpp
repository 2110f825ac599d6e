#include "engine/State.h"

#include <algorithm>
#include <set>

namespace irqlint::engine {

using ir::BinOp;

namespace {

template <typename V, typename K> auto lowerBound(V &v, K key) {
  return std::lower_bound(v.begin(), v.end(), key, [](const auto &p, K k) { return p.first < k; });
}

constexpr unsigned MaxDepth = 12;
constexpr size_t MaxClobbers = 64, MaxBeliefs = 80;

/// Too many to search: all shared memory counts as written.
void limitClobbers(const ExprTable &table, State &state, Tag tag) {
  if (state.clobbers.size() <= MaxClobbers)
    return;
  std::erase_if(state.clobbers, [&](const Clobber &c) {
    return !c.prefix || table.loc(table.root(c.prefix)).kind != LocNode::Kind::Var;
  });
  if (state.clobbers.size() > MaxClobbers)
    state.clobbers.erase(state.clobbers.begin(), state.clobbers.end() - MaxClobbers);
  state.clobbers.push_back({0, tag});
}


} // namespace

ExprId *State::find(LocId loc) {
  auto it = lowerBound(store, loc);
  return it != store.end() && it->first == loc ? &it->second : nullptr;
}
void State::set(LocId loc, ExprId value) {
  auto it = lowerBound(store, loc);
  if (it != store.end() && it->first == loc)
    it->second = value;
  else
    store.insert(it, {loc, value});
}
const Interval *State::constraint(ExprId e) const {
  auto it = lowerBound(constraints, e);
  return it != constraints.end() && it->first == e ? &it->second : nullptr;
}
void State::constrain(ExprId e, Interval i) {
  auto it = lowerBound(constraints, e);
  if (it != constraints.end() && it->first == e)
    it->second = i;
  else
    constraints.insert(it, {e, i});
}
LockState *State::lock(ExprId key) {
  for (LockState &l : locks)
    if (l.key == key)
      return &l;
  return nullptr;
}
void State::setLock(LockState l) {
  auto it = std::lower_bound(locks.begin(), locks.end(), l.key, [](const LockState &x, ExprId k) { return x.key < k; });
  if (it != locks.end() && it->key == l.key)
    *it = std::move(l);
  else
    locks.insert(it, std::move(l));
}

namespace {

/// The same tracked objects in the same states.
bool sameTracked(const ExprTable &table, const State &a, const State &b) {
  auto next = [&](auto it, const State &s) {
    while (it != s.store.end() && !(table.loc(it->first).ofEngine && !table.loc(it->first).isNote && table.isConst(it->second)))
      ++it;
    return it;
  };
  auto x = next(a.store.begin(), a), y = next(b.store.begin(), b);
  while (x != a.store.end() && y != b.store.end() && *x == *y) {
    x = next(x + 1, a);
    y = next(y + 1, b);
  }
  return x == a.store.end() && y == b.store.end();
}

} // namespace

bool sameProperty(const ExprTable &table, const State &a, const State &b) {
  return sameTracked(table, a, b) && a.irql == b.irql && a.degraded == b.degraded && a.wild == b.wild &&
         std::equal(a.locks.begin(), a.locks.end(), b.locks.begin(), b.locks.end(),
                    [](const LockState &x, const LockState &y) { return sameProperty(x, y); });
}

bool sameData(const State &a, const State &b) {
  auto sameConstraint = [](const auto &x, const auto &y) {
    return x.first == y.first && x.second.low == y.second.low && x.second.high == y.second.high;
  };
  return a.store == b.store && a.clobbers == b.clobbers && a.temps == b.temps &&
         std::equal(a.constraints.begin(), a.constraints.end(), b.constraints.begin(), b.constraints.end(), sameConstraint);
}

// ------------------------------------------------------------------------------------------- values

Interval Reason::structural(ExprId id) const {
  const Expr &e = table[id];
  switch (e.kind) {
  case Expr::Kind::Const: return {e.imm, e.imm};
  case Expr::Kind::EntryIrql: return {0, 15};
  case Expr::Kind::Func:
  case Expr::Kind::Str:
  case Expr::Kind::Addr: return {1, INT64_MAX};
  case Expr::Kind::Cast: {
    Interval inner = eval(e.a), range = rangeOf(e.bits, e.isSigned);
    if (inner.low >= range.low && inner.high <= range.high)
      return inner;
    if (!e.isSigned && e.bits < 64 && table[e.a].bits == e.bits && inner.high < 0)
      return {inner.low + range.high + 1, inner.high + range.high + 1};
    if (e.isSigned && e.bits > 0 && e.bits < 64 && table[e.a].bits == e.bits && !table[e.a].isSigned && inner.low > range.high)
      return {inner.low + 2 * range.low, inner.high + 2 * range.low};
    return range;
  }
  case Expr::Kind::Bin: break;
  default: return rangeOf(e.bits, e.isSigned);
  }

  Interval x = eval(e.a), y = eval(e.b), range = rangeOf(e.bits, e.isSigned);
  auto clip = [&](__int128 low, __int128 high) {
    if (low < range.low || high > range.high)
      return range;
    return Interval{int64_t(low), int64_t(high)};
  };
  switch (static_cast<BinOp>(e.op)) {
  case BinOp::Eq:
    if (x.constant() && y.constant())
      return {x.low == y.low, x.low == y.low};
    return empty(meet(x, y)) ? Interval{0, 0} : Interval{0, 1};
  case BinOp::SLt:
    if (x.high < y.low)
      return {1, 1};
    return x.low >= y.high ? Interval{0, 0} : Interval{0, 1};
  case BinOp::ULt:
    if (x.low >= 0 && y.low >= 0) {
      if (x.high < y.low)
        return {1, 1};
      if (x.low >= y.high)
        return {0, 0};
    }
    return {0, 1};
  case BinOp::And:
    if (x.constant() && y.constant())
      return {x.low & y.low, x.low & y.low};
    if (y.constant() && y.low >= 0)
      return {0, x.low >= 0 ? std::min(x.high, y.low) : y.low};
    return x.low >= 0 && y.low >= 0 ? Interval{0, std::min(x.high, y.high)} : range;
  case BinOp::Add: return clip(__int128(x.low) + y.low, __int128(x.high) + y.high);
  case BinOp::Sub: return clip(__int128(x.low) - y.high, __int128(x.high) - y.low);
  case BinOp::LShr:
    if (y.constant() && y.low >= 0 && y.low < 64) {
      if (x.low >= 0)
        return {x.low >> y.low, x.high >> y.low};
      unsigned bits = e.bits ? e.bits : 64;
      if (bits < 64 && y.low > 0)
        return {0, int64_t(((1ull << bits) - 1) >> y.low)};
    }
    return range;
  case BinOp::Or: return x.low >= 0 && y.low >= 0 && y.constant() ? meet(range, {y.low, INT64_MAX}) : range;
  default: return range;
  }
}

Interval Reason::eval(ExprId id) const {
  if (!id)
    return {};
  Interval i = structural(id);
  if (const Interval *c = state.constraint(id))
    i = meet(i, *c);
  if (const Expr &e = table[id]; e.kind == Expr::Kind::Bin && e.op == uint8_t(BinOp::Eq) && table.isConst(e.b) && table[e.b].imm == 0 && isFollowed(e.a))
    return {0, 0};
  return i;
}

std::optional<int64_t> Reason::constant(ExprId e) const {
  if (!e)
    return std::nullopt;
  Interval i = eval(e);
  return i.constant() ? std::optional(i.low) : std::nullopt;
}

bool Reason::assume(ExprId e, bool truth) {
  if (!e)
    return true;
  if (!truth)
    return restrict(e, {0, 0});
  Interval i = eval(e);
  if (i.low == 0 && i.high == 0)
    return false;
  if (table.isBoolean(e))
    return restrict(e, {1, 1});
  return restrict(table.isZero(e), {0, 0});
}

/// What was said before of some bits of the value fits what it is now: "(code & 3) == METHOD_NEITHER", and which code it is.
bool Reason::keepsMasks(ExprId id) const {
  return std::ranges::none_of(state.constraints, [&](const auto &c) {
    const Expr &e = table[c.first];
    const bool isEqual = e.kind == Expr::Kind::Bin && e.op == uint8_t(BinOp::Eq);
    const Expr &bits = isEqual ? table[e.a] : e;
    return bits.kind == Expr::Kind::Bin && bits.op == uint8_t(BinOp::And) && bits.a == id && empty(meet(structural(c.first), c.second));
  });
}

bool Reason::restrict(ExprId id, Interval range, unsigned depth) {
  Interval now = meet(eval(id), range);
  if (empty(now))
    return false;
  const Expr e = table[id];
  if (e.kind == Expr::Kind::Const)
    return true;
  if (e.kind != Expr::Kind::Addr && e.kind != Expr::Kind::Func && e.kind != Expr::Kind::Str)
    state.constrain(id, now);
  if (depth > MaxDepth)
    return true;

  // A value that was told apart from this one before cannot have become it.
  if (now.constant() && now.low == 0 && isFollowed(id))
    return false;
  if (now.constant()) {
    ExprId equal = table.binary(BinOp::Eq, id, table.constant(now.low), 32, true);
    if (equal != id)
      if (const Interval *c = state.constraint(equal); c && c->high == 0)
        return false;
    if (!keepsMasks(id))
      return false;
  }
  if (e.kind == Expr::Kind::Cast) {
    Interval all = rangeOf(e.bits, e.isSigned);
    bool sameWidth = table[e.a].bits == e.bits && e.bits && e.bits < 64;
    if (sameWidth && !e.isSigned) {
      int64_t half = int64_t(1) << (e.bits - 1);
      if (now.high < half)
        return restrict(e.a, now, depth + 1);
      if (now.low >= half)
        return restrict(e.a, {now.low - all.high - 1, now.high - all.high - 1}, depth + 1);
    } else if (sameWidth) {
      if (now.low >= 0)
        return restrict(e.a, now, depth + 1);
    }
    return true;
  }
  if (e.kind != Expr::Kind::Bin)
    return true;

  Interval x = eval(e.a), y = eval(e.b);
  switch (static_cast<BinOp>(e.op)) {
  case BinOp::Eq:
    if (now.low == 1) {
      Interval both = meet(x, y);
      return !empty(both) && restrict(e.a, both, depth + 1) && restrict(e.b, both, depth + 1);
    }
    if (now.high == 0) { // not equal: cut off an end
      auto cut = [&](ExprId v, Interval i, Interval other) {
        if (!other.constant())
          return true;
        if (i.low == other.low && i.high == other.low)
          return false;
        if (i.low == other.low)
          return restrict(v, {i.low + 1, i.high}, depth + 1);
        if (i.high == other.low)
          return restrict(v, {i.low, i.high - 1}, depth + 1);
        return true;
      };
      return cut(e.a, x, y) && cut(e.b, y, x);
    }
    return true;
  case BinOp::ULt:
    if (x.low < 0 || y.low < 0)
      return true;
    [[fallthrough]];
  case BinOp::SLt:
    if (now.low == 1) {
      if (y.high == INT64_MIN || x.low == INT64_MAX)
        return false;
      return restrict(e.a, {x.low, std::min(x.high, y.high - 1)}, depth + 1) &&
             restrict(e.b, {std::max(y.low, x.low + 1), y.high}, depth + 1);
    }
    if (now.high == 0)
      return restrict(e.a, {std::max(x.low, y.low), x.high}, depth + 1) &&
             restrict(e.b, {y.low, std::min(y.high, x.high)}, depth + 1);
    return true;
  case BinOp::Add:
    if (y.constant() && now.low > INT64_MIN / 4 && now.high < INT64_MAX / 4 && y.low > -(1ll << 40) && y.low < (1ll << 40)) {
      Interval operand = meet(rangeOf(table[e.a].bits, table[e.a].isSigned), {now.low - y.low, now.high - y.low});
      Interval unwrapped{x.low, x.high};
      if (x.low > INT64_MIN / 4 && x.high < INT64_MAX / 4 && x.low + y.low >= rangeOf(e.bits, e.isSigned).low &&
          x.high + y.low <= rangeOf(e.bits, e.isSigned).high && !empty(meet(operand, unwrapped)))
        return restrict(e.a, operand, depth + 1);
    }
    return true;
  case BinOp::LShr: // (ULONG)status >> 30 == 3
    if (y.constant() && y.low > 0 && y.low < 63 && x.low >= 0 && now.high < (INT64_MAX >> y.low)) {
      Interval operand = meet(x, {now.low << y.low, ((now.high + 1) << y.low) - 1});
      return !empty(operand) && restrict(e.a, operand, depth + 1);
    }
    return true;
  default: return true;
  }
}

// ------------------------------------------------------------------------------------------- memory

bool Reason::isFollowed(ExprId pointer) const {
  if (state.followed.empty())
    return false;
  if (table[pointer].kind == Expr::Kind::Cast)
    pointer = table[pointer].a;
  return std::ranges::binary_search(state.followed, pointer);
}

void Reason::follow(ExprId pointer) {
  if (table[pointer].kind == Expr::Kind::Cast)
    pointer = table[pointer].a;
  const Expr::Kind kind = table[pointer].kind;
  if (kind != Expr::Kind::Param && kind != Expr::Kind::Content && kind != Expr::Kind::Fresh)
    return;
  auto at = std::ranges::lower_bound(state.followed, pointer);
  if (at == state.followed.end() || *at != pointer)
    state.followed.insert(at, pointer);
}

ExprId Reason::load(LocId loc, unsigned bits, bool isSigned) {
  if (ExprId *known = state.find(loc))
    return *known;
  Tag tag = 0;
  const LocNode &base = table.loc(table.root(loc));
  bool shared = base.kind != LocNode::Kind::Var && !(base.kind == LocNode::Kind::Global && base.name.str().starts_with("$thread:"));
  const bool ofEngine = table.loc(loc).ofEngine || table.loc(loc).isState;
  if (table.loc(loc).ofAddress)
    return table.content(loc, 0, bits, isSigned);
  for (auto it = state.clobbers.rbegin(); it != state.clobbers.rend(); ++it)
    if (ofEngine && it->byKnown)
      continue;
    else if (it->prefix ? table.within(loc, it->prefix) : shared) {
      if (it->isZero && !ofEngine)
        return table.constant(0, bits, isSigned);
      tag = it->tag;
      break;
    }
  return table.content(loc, tag, bits, isSigned);
}

void Reason::store(LocId loc, ExprId value) {
  forgetBeliefs(loc);
  // A write through an index that is not known may hit every element; a whole record replaces its fields.
  const LocNode &n = table.loc(loc);
  bool unknownIndex = n.kind == LocNode::Kind::Index && !table.isConst(n.expr);
  std::erase_if(state.store, [&](const auto &entry) {
    if (entry.first == loc || table.loc(entry.first).ofAddress || table.loc(entry.first).isExtent)
      return false;
    if (unknownIndex && table.within(entry.first, n.parent) && entry.first != n.parent)
      return true;
    return table.within(entry.first, loc);
  });
  state.set(loc, value);
}

void Reason::copy(LocId to, LocId from, Tag tag) {
  std::vector<std::pair<LocId, ExprId>> moved;
  for (auto [loc, value] : state.store) {
    if (!table.within(loc, from) || loc == from)
      continue;
    std::vector<LocId> steps;
    for (LocId l = loc; l != from; l = table.loc(l).parent)
      steps.push_back(l);
    LocId target = to;
    for (auto it = steps.rbegin(); it != steps.rend(); ++it) {
      const LocNode s = table.loc(*it);
      target = s.kind == LocNode::Kind::Field ? table.field(target, s.name, s.record, s.layout) : table.index(target, s.expr, s.layout);
    }
    moved.push_back({target, value});
  }
  std::erase_if(state.store, [&](const auto &entry) { return table.within(entry.first, to); });
  state.clobbers.push_back({to, tag});
  for (auto [loc, value] : moved)
    state.set(loc, value);
}

void Reason::clobber(LocId prefix, Tag tag, const std::vector<bool> &escaped, bool byKnown, bool isZero) {
  auto hit = [&](LocId loc) {
    if ((byKnown && (table.loc(loc).ofEngine || table.loc(loc).isState)) || table.loc(loc).ofAddress)
      return false;
    if (prefix)
      return table.within(loc, prefix);
    const LocNode &root = table.loc(table.root(loc));
    return root.kind != LocNode::Kind::Var || (root.var < escaped.size() && escaped[root.var]);
  };
  if (prefix && table.loc(prefix).kind != LocNode::Kind::Pointee)
    forgetBeliefs(prefix);
  if (!prefix) // nothing says that this memory is written: a path that needs it to change is in doubt
    for (const auto &[loc, value] : state.store)
      if (hit(loc) && table.isConst(value) && !table.loc(loc).ofEngine && state.beliefs.size() < MaxBeliefs)
        state.beliefs.push_back({table.content(loc, 0, 0, true), {table[value].imm, table[value].imm}, nullptr});
  std::erase_if(state.store, [&](const auto &entry) { return hit(entry.first); });
  std::erase_if(state.clobbers, [&](const Clobber &c) { return (c.byKnown || !byKnown) && (c.prefix ? hit(c.prefix) : !prefix); });
  state.clobbers.push_back({prefix, tag, byKnown, isZero});
  limitClobbers(table, state, tag);
  if (!prefix)
    for (uint32_t v = 0; v < escaped.size(); ++v)
      if (escaped[v])
        state.clobbers.push_back({table.variable(v), tag, byKnown});
}

std::optional<Interval> Reason::soleContent(LocId loc) const {
  const ExprId *only = nullptr;
  for (const auto &[l, value] : state.store)
    if (table.within(l, loc)) {
      if (only && *only != value)
        return std::nullopt;
      only = &value;
    }
  return only ? std::optional(eval(*only)) : std::nullopt;
}

void Reason::retire(Tag tag) {
  for (ExprId &t : state.temps)
    if (t)
      t = table.retire(t, tag);
  state.irql = table.retire(state.irql, tag);
  std::erase_if(state.followed, [&](ExprId e) { return table.mentions(e, tag); });

  std::erase_if(state.store, [&](const auto &entry) { return table.locMentions(entry.first, tag); });
  for (auto &entry : state.store)
    entry.second = table.retire(entry.second, tag);
  std::erase_if(state.clobbers, [&](const Clobber &c) { return c.prefix && table.locMentions(c.prefix, tag); });

  // What an earlier round retired under the same name is a third value: nothing is known of the two together.
  std::vector<std::pair<ExprId, Interval>> kept;
  for (auto [e, i] : state.constraints) {
    if (!table.mentions(e, tag))
      kept.push_back({e, i});
  }
  state.constraints = std::move(kept);

  std::vector<LockState> locks;
  std::swap(locks, state.locks);
  for (Raised &r : state.raises)
    r.before = table.retire(r.before, tag);
  state.nestBase = table.retire(state.nestBase, tag);
  std::erase_if(state.allocations, [&](const Allocation &a) { return table.mentions(a.pointer, tag); });
  std::erase_if(state.opened, [&](const Opened &o) { return table.mentions(o.pointer, tag); });
  for (LockState &l : locks) {
    l.levelBefore = table.retire(l.levelBefore, tag);
    for (LockState::Tag &t : l.tags)
      t.value = table.retire(t.value, tag);
    ExprId key = table.retire(l.key, tag);
    if (key != l.key && state.lock(key))
      l.status = LockState::Status::Unknown;
    l.key = key;
    state.setLock(std::move(l));
  }
}

bool Reason::countsOn(ExprId condition) const {
  const Expr &e = table[condition];
  if (std::find(state.counters.begin(), state.counters.end(), condition) != state.counters.end())
    return true;
  switch (e.kind) {
  case Expr::Kind::Bin: return countsOn(e.a) || countsOn(e.b);
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return countsOn(e.a);
  default: return false;
  }
}

void Reason::forgetBeliefs(LocId loc) {
  std::erase_if(state.beliefs, [&](const State::Belief &b) {
    const Expr &e = table[b.value];
    return e.kind == Expr::Kind::Content && table.within(e.a, loc);
  });
}

bool Reason::doubts(ExprId value, Interval range, const void *branch) {
  ExprId plain = table.undisturbed(value);
  if (table.isConst(plain))
    return false;
  State believed;
  bool known = false;
  for (const State::Belief &b : state.beliefs) {
    if (b.branch != branch)
      believed.constrain(b.value, b.range);
    known |= b.value == plain && b.branch == branch;
  }
  if (!Reason(table, believed).restrict(plain, range))
    return true;
  if (!known && state.beliefs.size() < MaxBeliefs)
    state.beliefs.push_back({plain, range, branch});
  return false;
}

void Reason::collect() {
  std::set<ExprId> live;
  auto keep = [&](ExprId symbol) {
    live.insert(symbol);
    return false;
  };
  auto keepAll = [&](ExprId e) { table.anySymbol(e, keep); };
  for (const auto &[loc, value] : state.store) {
    table.anySymbolIn(loc, keep);
    keepAll(value);
  }
  for (ExprId t : state.temps)
    keepAll(t);
  keepAll(state.irql);
  std::erase_if(state.locks, [&](const LockState &l) { // nobody can name it any more
    return l.status != LockState::Status::Held && table.anySymbol(l.key, [&](ExprId symbol) { return !live.count(symbol); });
  });
  for (const LockState &l : state.locks)
    keepAll(l.key);
  std::erase_if(state.allocations, [&](const Allocation &a) { return table.anySymbol(a.pointer, [&](ExprId symbol) { return !live.count(symbol); }); });
  std::erase_if(state.constraints, [&](const auto &c) {
    return table.anySymbol(c.first, [&](ExprId symbol) { return !live.count(symbol); });
  });
}

// ------------------------------------------------------------------------------------------- merging

namespace {

class Merger {
public:
  Merger(ExprTable &table, State &a, State &b, Tag tag) : table(table), a(a), b(b), tag(tag) {}

  void store() {
    std::vector<std::pair<LocId, ExprId>> merged;
    size_t i = 0, j = 0;
    while (i < a.store.size() || j < b.store.size()) {
      LocId la = i < a.store.size() ? a.store[i].first : ~0u, lb = j < b.store.size() ? b.store[j].first : ~0u;
      LocId loc = std::min(la, lb);
      ExprId va = la == loc ? a.store[i++].second : 0, vb = lb == loc ? b.store[j++].second : 0;
      unsigned bits = table[va ? va : vb].bits;
      bool isSigned = table[va ? va : vb].isSigned;
      if (!va)
        va = Reason(table, a).load(loc, bits, isSigned);
      if (!vb)
        vb = Reason(table, b).load(loc, bits, isSigned);
      merged.push_back({loc, value(va, vb, loc)});
    }
    mergedStore = std::move(merged);
  }

  ExprId value(ExprId va, ExprId vb, LocId loc) {
    if (va == vb)
      return va;
    const Expr &x = table[va], &y = table[vb];
    unsigned bits = std::max(x.bits, y.bits);
    if (x.kind == Expr::Kind::Const)
      bits = y.kind == Expr::Kind::Const ? 64 : y.bits;
    else if (y.kind == Expr::Kind::Const)
      bits = x.bits;
    ExprId phi = table.phi(tag, loc, bits, x.isSigned || y.isSigned);
    Interval range = hull(Reason(table, a).eval(va), Reason(table, b).eval(vb));
    if (phi != va && phi != vb)
      fresh.push_back({phi, range});
    else
      fresh.push_back({phi, {}});
    return phi;
  }

  void temps() {
    for (size_t t = 0; t < a.temps.size(); ++t)
      if (a.temps[t] != b.temps[t])
        a.temps[t] = a.temps[t] && b.temps[t] ? value(a.temps[t], b.temps[t], ~LocId(0) - LocId(t)) : 0;
  }

  void constraints(bool widen) {
    std::vector<std::pair<ExprId, Interval>> merged;
    for (auto [e, i] : a.constraints) {
      const Interval *known = b.constraint(e);
      Expr::Kind kind = table[e].kind;
      if (!known && kind == Expr::Kind::Bin && !table.isBoolean(e))
        continue; // not worth finding out
      Interval other = known ? *known : Reason(table, b).eval(e);
      Interval both = hull(i, other);
      bool same = both.low == i.low && both.high == i.high;
      if (widen && !same) {
        if (both.low < i.low)
          both.low = INT64_MIN;
        if (both.high > i.high)
          both.high = INT64_MAX;
      }
      Interval all = rangeOf(table[e].bits, table[e].isSigned);
      if (both.low > all.low || both.high < all.high)
        merged.push_back({e, both});
    }
    a.constraints = std::move(merged);
    for (auto [phi, range] : fresh)
      if (!widen || a.constraint(phi))
        if (range.low != INT64_MIN || range.high != INT64_MAX)
          a.constrain(phi, range);
  }

  void clobbers() {
    if (a.clobbers == b.clobbers)
      return;
    for (const Clobber &c : b.clobbers)
      if (std::find(a.clobbers.begin(), a.clobbers.end(), c) == a.clobbers.end())
        a.clobbers.push_back(c);
    limitClobbers(table, a, tag);
  }

  /// Property parts differ: what differs is unknown from here on.
  void properties() {
    if (a.irql != b.irql) {
      Interval range = hull(Reason(table, a).eval(a.irql), Reason(table, b).eval(b.irql));
      ExprId phi = table.phi(tag, ~LocId(0) - 0xFFFF, 8, false);
      if (a.irql != phi)
        fresh.push_back({phi, range});
      a.irql = phi;
    }
    std::vector<LockState> merged = a.locks;
    for (LockState &l : merged) {
      const LockState *other = b.lock(l.key);
      if (!other || !sameProperty(l, *other))
        l.status = LockState::Status::Unknown;
    }
    a.locks = merged;
    for (const LockState &l : b.locks)
      if (!a.lock(l.key)) {
        LockState unknown = l;
        unknown.status = LockState::Status::Unknown;
        a.setLock(unknown);
      }
    a.degraded = true;
    a.wild = a.wild || b.wild;
  }

  ExprTable &table;
  State &a, &b;
  Tag tag;
  std::vector<std::pair<ExprId, Interval>> fresh;
  std::vector<std::pair<LocId, ExprId>> mergedStore;
};

} // namespace

/// What is compared with something on one of the paths only, or with something else, is not known after the merge.
static void noteUnsure(ExprTable &table, State &a, const State &b, Tag tag) {
  constexpr size_t most = 64;
  std::vector<ExprId> lost(b.unsure);
  const auto collect = [&](auto &&self, ExprId id, unsigned depth) -> void {
    const Expr e = table[id];
    if (e.kind == Expr::Kind::Content && (e.bits == 32 || e.bits == 16) && !table.loc(e.a).ofEngine) // lengths and the like
      if (const ExprId plain = table.undisturbed(id); table[plain].visible)
        lost.push_back(plain);
    if (depth < 4 && (e.kind == Expr::Kind::Bin || e.kind == Expr::Kind::Cast || e.kind == Expr::Kind::Un))
      self(self, e.a, depth + 1);
    if (depth < 4 && e.kind == Expr::Kind::Bin)
      self(self, e.b, depth + 1);
  };
  const auto saysNothing = [&](ExprId id, Interval range) { // not 0, or more than a counter of this loop
    const Expr e = table[id];
    if (e.kind == Expr::Kind::Content)
      return range.low <= 1 && range.high >= std::min<int64_t>(rangeOf(e.bits, e.isSigned).high, UINT32_MAX);
    const bool isOrder = e.kind == Expr::Kind::Bin && (e.op == uint8_t(BinOp::ULt) || e.op == uint8_t(BinOp::SLt));
    const Expr counter = isOrder ? table[e.a] : Expr{};
    return isOrder && ((counter.kind == Expr::Kind::Const && counter.imm == 0) || counter.kind == Expr::Kind::Retired || (counter.kind == Expr::Kind::Phi && counter.a == tag));
  };
  const auto compare = [&](const State &x, const State &y) {
    for (const auto &[id, range] : x.constraints)
      if (saysNothing(id, range))
        continue;
      else if (const Interval *other = y.constraint(id); !other || other->low != range.low || other->high != range.high)
        collect(collect, id, 0);
  };
  compare(a, b);
  compare(b, a);
  for (const auto &[loc, value] : a.store) // from here on one name stands for either: what is compared with it says nothing of them
    if (const ExprId *other = b.find(loc); other && *other != value) {
      collect(collect, value, 0);
      collect(collect, *other, 0);
    }
  for (ExprId id : lost)
    if (auto at = std::ranges::lower_bound(a.unsure, id); (at == a.unsure.end() || *at != id) && a.unsure.size() < most)
      a.unsure.insert(at, id);
}

void merge(ExprTable &table, State &a, State b, Tag tag, bool forced, bool widen) {
  noteUnsure(table, a, b, tag);
  // In a loop the join's own symbols are made anew: what `b` still calls by them is the former round's value.
  bool again = false;
  for (const auto &entry : a.store)
    again |= table.mentions(entry.second, tag);
  if (again) {
    // References to the symbol that stay in their own place are the symbol itself; others denote the former round.
    std::vector<std::pair<LocId, ExprId>> own;
    for (const auto &entry : b.store) {
      const Expr &e = table[entry.second];
      if (e.kind == Expr::Kind::Phi && e.a == tag && e.b == entry.first)
        own.push_back(entry);
    }
    auto constraints = b.constraints;
    Reason(table, b).retire(tag);
    for (auto [loc, value] : own)
      b.set(loc, value);
    for (auto [e, i] : constraints)
      if (table[e].kind == Expr::Kind::Phi && table[e].a == tag)
        if (const ExprId *v = b.find(table[e].b); v && *v == e)
          b.constrain(e, i);
  }
  std::erase_if(a.beliefs, [&](const State::Belief &x) {
    return std::none_of(b.beliefs.begin(), b.beliefs.end(), [&](const State::Belief &y) { return x.value == y.value && x.range.low == y.range.low && x.range.high == y.range.high; });
  });
  Merger m(table, a, b, tag);
  m.store();
  m.temps();
  if (forced)
    m.properties();
  m.constraints(widen);
  m.clobbers();
  a.store = std::move(m.mergedStore);
  bool shorter = b.trace && a.trace && b.trace->length < a.trace->length;
  if (a.assumed != b.assumed ? a.assumed : shorter) { // what is known to raise proves more than what may
    a.trace = b.trace;
    a.irqlFrom = b.irqlFrom;
  }
  a.assumed = a.assumed && b.assumed;
  a.pure = false;
  a.balanced.insert(b.balanced.begin(), b.balanced.end());
  a.taken.insert(b.taken.begin(), b.taken.end());
  std::erase_if(a.allocations, [&](const Allocation &x) {
    return std::ranges::none_of(b.allocations, [&](const Allocation &y) { return x.pointer == y.pointer && x.paged == y.paged; });
  });
  for (const Opened &theirs : b.opened)
    if (auto mine = std::ranges::find(a.opened, theirs.pointer, &Opened::pointer); mine == a.opened.end())
      a.opened.push_back(theirs);
    else
      mine->shared |= theirs.shared;
  for (const auto &site : b.trackedSites)
    if (std::ranges::find(a.trackedSites, site.first, &std::pair<LocId, const TraceNode *>::first) == a.trackedSites.end())
      a.trackedSites.push_back(site);
  std::erase_if(a.followed, [&](ExprId e) { return !std::ranges::binary_search(b.followed, e); });
  for (const auto &[head, round] : b.loops)
    if (auto known = std::ranges::find(a.loops, head, &std::pair<ir::BlockId, bool>::first); known != a.loops.end())
      known->second |= round;
    else
      a.loops.push_back({head, round});
  a.passedLoop = a.passedLoop && b.passedLoop;
  a.metOthers |= b.metOthers;
  a.waited |= b.waited;
  const bool sameRaises = std::ranges::equal(a.raises, b.raises, {}, &Raised::before, &Raised::before);
  a.baseLost |= b.baseLost;
  if (!sameRaises || a.nestBase != b.nestBase) {
    a.raises.clear();
    a.nestBase = 0;
  }
  if (a.limits.level != b.limits.level || a.limits.min != b.limits.min || a.limits.max != b.limits.max)
    a.limits = {};
  a.acquires = std::max(a.acquires, b.acquires);
  for (LockState &l : a.locks)
    if (const LockState *other = b.lock(l.key)) {
      if (other->levelBefore != l.levelBefore)
        l.levelBefore = 0;
      for (size_t i = 0; i < l.tags.size(); ++i)
        if (i >= other->tags.size() || other->tags[i].value != l.tags[i].value)
          l.tags[i] = {};
      l.last = l.last && other->last;
    }
  a.claimsUnknown |= b.claimsUnknown;
  for (ExprId c : b.counters)
    if (std::find(a.counters.begin(), a.counters.end(), c) == a.counters.end())
      a.counters.push_back(c);
  a.counted |= b.counted;
  a.levelMoved |= b.levelMoved;
  if (a.lowTested != b.lowTested)
    a.lowTested = State::AnyBlock;
  if (a.highTested != b.highTested)
    a.highTested = State::AnyBlock;
  a.throughFinally |= b.throughFinally;
  a.raisedHere |= b.raisedHere;
}

} // namespace irqlint::engine
