#include "engine/Expr.h"

#include <algorithm>
#include <utility>

namespace irqlint::engine {

using ir::BinOp;
using ir::UnOp;

namespace {

size_t mix(size_t h, size_t v) { return (h ^ (v + 0x9e3779b97f4a7c15ull + (h << 6) + (h >> 2))); }

size_t hashOf(const Expr &e) {
  size_t h = static_cast<size_t>(e.kind) * 131 + e.op;
  h = mix(h, e.bits * 2u + e.isSigned);
  h = mix(h, e.a);
  h = mix(h, e.b);
  h = mix(h, static_cast<size_t>(e.imm));
  return mix(h, e.name.hash());
}

bool same(const Expr &x, const Expr &y) {
  return x.kind == y.kind && x.op == y.op && x.bits == y.bits && x.isSigned == y.isSigned && x.a == y.a && x.b == y.b &&
         x.imm == y.imm && x.name == y.name;
}

size_t hashOf(const LocNode &n) {
  return mix(mix(mix(static_cast<size_t>(n.kind), n.parent), mix(n.var, n.expr)), n.name.hash());
}

bool same(const LocNode &x, const LocNode &y) {
  return x.kind == y.kind && x.parent == y.parent && x.var == y.var && x.expr == y.expr && x.name == y.name &&
         (x.kind != LocNode::Kind::Index || x.layout == y.layout);
}

int64_t wrap(int64_t value, unsigned bits, bool isSigned) {
  if (bits == 0 || bits >= 64)
    return value;
  uint64_t mask = (1ull << bits) - 1, low = static_cast<uint64_t>(value) & mask;
  if (isSigned && (low >> (bits - 1)))
    return static_cast<int64_t>(low | ~mask);
  return static_cast<int64_t>(low);
}

std::optional<int64_t> fold(BinOp op, int64_t x, int64_t y, unsigned bits) {
  auto ux = static_cast<uint64_t>(x), uy = static_cast<uint64_t>(y);
  switch (op) {
  case BinOp::Add: return static_cast<int64_t>(ux + uy);
  case BinOp::Sub: return static_cast<int64_t>(ux - uy);
  case BinOp::Mul: return static_cast<int64_t>(ux * uy);
  case BinOp::SDiv: return y == 0 || y == -1 ? std::nullopt : std::optional(x / y);
  case BinOp::UDiv: return y == 0 ? std::nullopt : std::optional(static_cast<int64_t>(ux / uy));
  case BinOp::SRem: return y == 0 || y == -1 ? std::nullopt : std::optional(x % y);
  case BinOp::URem: return y == 0 ? std::nullopt : std::optional(static_cast<int64_t>(ux % uy));
  case BinOp::And: return x & y;
  case BinOp::Or: return x | y;
  case BinOp::Xor: return x ^ y;
  case BinOp::Shl: return uy > 63 ? std::nullopt : std::optional(static_cast<int64_t>(ux << uy));
  case BinOp::LShr: {
    if (uy > 63)
      return std::nullopt;
    uint64_t narrowed = bits && bits < 64 ? ux & ((1ull << bits) - 1) : ux;
    return static_cast<int64_t>(narrowed >> uy);
  }
  case BinOp::AShr: return uy > 63 ? std::nullopt : std::optional(x >> uy);
  case BinOp::Eq: return x == y;
  case BinOp::Ne: return x != y;
  case BinOp::SLt: return x < y;
  case BinOp::SLe: return x <= y;
  case BinOp::SGt: return x > y;
  case BinOp::SGe: return x >= y;
  case BinOp::ULt: return ux < uy;
  case BinOp::ULe: return ux <= uy;
  case BinOp::UGt: return ux > uy;
  case BinOp::UGe: return ux >= uy;
  }
  return std::nullopt;
}

bool isComparison(BinOp op) { return op >= BinOp::Eq; }

} // namespace

Interval rangeOf(unsigned bits, bool isSigned) {
  if (bits == 0 || bits >= 64)
    return {};
  if (isSigned)
    return {-(1ll << (bits - 1)), (1ll << (bits - 1)) - 1};
  return {0, static_cast<int64_t>((1ull << bits) - 1)};
}

ExprTable::ExprTable() {
  exprs.push_back({});
  locs.push_back({});
  entryIrql();
}

uint64_t ExprTable::tagsOf(const Expr &e) const {
  auto bit = [](Tag t) { return 1ull << (t % 64); };
  switch (e.kind) {
  case Expr::Kind::Content: return bit(e.b) | locs[e.a].tags;
  case Expr::Kind::Fresh:
  case Expr::Kind::Phi: return bit(e.a);
  case Expr::Kind::Addr: return locs[e.a].tags;
  case Expr::Kind::Bin: return exprs[e.a].tags | exprs[e.b].tags;
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return exprs[e.a].tags;
  default: return 0;
  }
}

bool ExprTable::isSymbolic(const Expr &e) const {
  switch (e.kind) {
  case Expr::Kind::Fresh:
  case Expr::Kind::Phi:
  case Expr::Kind::Retired: return true;
  case Expr::Kind::Content:
  case Expr::Kind::Addr: return locs[e.a].symbolic;
  case Expr::Kind::Bin: return exprs[e.a].symbolic || exprs[e.b].symbolic;
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return exprs[e.a].symbolic;
  default: return false;
  }
}

/// A table that was read, or is a part of another, is only looked up as a rule.
void ExprTable::indexAll() {
  while (exprIndex.size() + 1 < exprs.size()) {
    const auto id = static_cast<ExprId>(exprIndex.size() + 1);
    exprIndex.add(hashOf(exprs[id]), id);
  }
  while (locIndex.size() + 1 < locs.size()) {
    const auto id = static_cast<LocId>(locIndex.size() + 1);
    locIndex.add(hashOf(locs[id]), id);
  }
}

ExprId ExprTable::add(Expr e) {
  indexAll();
  const size_t hash = hashOf(e);
  if (const auto known = exprIndex.find(hash, [&](ExprId id) { return same(exprs[id], e); }))
    return *known;
  e.tags = tagsOf(e);
  e.symbolic = isSymbolic(e);
  exprs.push_back(e);
  const auto id = static_cast<ExprId>(exprs.size() - 1);
  exprIndex.add(hash, id);
  return id;
}

LocId ExprTable::addLoc(LocNode n) {
  indexAll();
  const size_t hash = hashOf(n);
  if (const auto known = locIndex.find(hash, [&](LocId id) { return same(locs[id], n); }))
    return *known;
  n.tags = locs[n.parent].tags | exprs[n.expr].tags;
  n.symbolic = locs[n.parent].symbolic || exprs[n.expr].symbolic;
  locs.push_back(n);
  const auto id = static_cast<LocId>(locs.size() - 1);
  locIndex.add(hash, id);
  return id;
}

namespace {

/// What a value is made of.
template <typename E, typename L> void forParts(Expr &e, E expr, L loc) {
  switch (e.kind) {
  case Expr::Kind::Addr:
  case Expr::Kind::Content: return loc(e.a);
  case Expr::Kind::Phi: return loc(e.b); // or no location: what else a merge made a symbol of
  case Expr::Kind::Bin: expr(e.a); return expr(e.b);
  case Expr::Kind::Un:
  case Expr::Kind::Cast:
  case Expr::Kind::Retired: return expr(e.a);
  default: return;
  }
}

} // namespace

ExprTable::Nodes ExprTable::nodes() const {
  Nodes all;
  for (ExprId id = 0; id < exprs.size(); ++id)
    all.exprs.push_back(exprs[id]);
  for (LocId id = 0; id < locs.size(); ++id)
    all.locs.push_back(locs[id]);
  return all;
}

ExprTable::ExprTable(const Nodes &nodes) {
  std::ranges::for_each(nodes.exprs, [&](const Expr &e) { exprs.push_back(e); });
  std::ranges::for_each(nodes.locs, [&](const LocNode &n) { locs.push_back(n); });
}

ExprTable ExprTable::keepOnly(Part &part) const {
  part.exprs.resize(exprs.size());
  part.locs.resize(locs.size());
  part.exprs[entryIrqlId()] = 1;
  std::vector<ExprId> openExprs;
  std::vector<LocId> openLocs;
  for (ExprId id = 1; id < exprs.size(); ++id)
    if (part.exprs[id])
      openExprs.push_back(id);
  for (LocId id = 1; id < locs.size(); ++id)
    if (part.locs[id])
      openLocs.push_back(id);
  auto wantExpr = [&](ExprId id) {
    if (id && !std::exchange(part.exprs[id], 1))
      openExprs.push_back(id);
  };
  auto wantLoc = [&](LocId id) {
    if (id && id < locs.size() && !std::exchange(part.locs[id], 1))
      openLocs.push_back(id);
  };
  while (!openExprs.empty() || !openLocs.empty()) {
    if (!openExprs.empty()) {
      Expr e = exprs[openExprs.back()];
      openExprs.pop_back();
      forParts(e, wantExpr, wantLoc);
    } else {
      const LocNode &n = locs[openLocs.back()];
      openLocs.pop_back();
      wantExpr(n.expr);
      wantLoc(n.parent);
    }
  }

  auto number = [](std::vector<uint32_t> &wanted) {
    uint32_t next = 1;
    for (uint32_t &id : wanted)
      id = id ? next++ : 0;
  };
  number(part.exprs);
  number(part.locs);
  Nodes kept{{exprs[0]}, {locs[0]}};
  for (ExprId id = 1; id < exprs.size(); ++id)
    if (part.exprs[id]) {
      Expr e = exprs[id];
      forParts(e, [&](ExprId &of) { of = part.exprs[of]; }, [&](LocId &of) { of = of < locs.size() ? part.locs[of] : of; });
      kept.exprs.push_back(e);
    }
  for (LocId id = 1; id < locs.size(); ++id)
    if (part.locs[id]) {
      LocNode n = locs[id];
      n.expr = part.exprs[n.expr];
      n.parent = part.locs[n.parent];
      kept.locs.push_back(n);
    }
  return ExprTable(kept);
}

ExprId ExprTable::constant(int64_t value, unsigned bits, bool isSigned) {
  // Width and sign of a constant carry no meaning once it is wrapped: one id per number.
  return add({.kind = Expr::Kind::Const, .bits = 64, .isSigned = true, .visible = true, .imm = wrap(value, bits, isSigned)});
}
ExprId ExprTable::function(Name key) {
  return add({.kind = Expr::Kind::Func, .bits = 64, .visible = true, .name = key});
}
ExprId ExprTable::string(Name text) { return add({.kind = Expr::Kind::Str, .bits = 64, .visible = true, .name = text}); }
ExprId ExprTable::address(LocId loc) {
  const LocNode &n = locs[loc];
  if (n.kind == LocNode::Kind::Pointee) // &*p is p
    return n.expr;
  return add({.kind = Expr::Kind::Addr, .bits = 64, .visible = n.visible, .a = loc});
}
ExprId ExprTable::param(uint32_t index, unsigned bits, bool isSigned) {
  return add({.kind = Expr::Kind::Param, .bits = uint8_t(bits), .isSigned = isSigned, .visible = true, .a = index});
}
ExprId ExprTable::entryIrql() { return add({.kind = Expr::Kind::EntryIrql, .bits = 8, .visible = true}); }
ExprId ExprTable::content(LocId loc, Tag tag, unsigned bits, bool isSigned) {
  return add({.kind = Expr::Kind::Content, .bits = uint8_t(std::min(bits, 64u)), .isSigned = isSigned,
              .visible = tag == 0 && locs[loc].visible, .a = loc, .b = tag});
}
ExprId ExprTable::fresh(Tag tag, uint32_t sub, unsigned bits, bool isSigned) {
  return add({.kind = Expr::Kind::Fresh, .bits = uint8_t(std::min(bits, 64u)), .isSigned = isSigned, .a = tag, .b = sub});
}
ExprId ExprTable::phi(Tag tag, LocId loc, unsigned bits, bool isSigned) {
  return add({.kind = Expr::Kind::Phi, .bits = uint8_t(std::min(bits, 64u)), .isSigned = isSigned, .a = tag, .b = loc});
}
ExprId ExprTable::retired(ExprId old) {
  const Expr &e = exprs[old];
  return add({.kind = Expr::Kind::Retired, .bits = e.bits, .isSigned = e.isSigned, .a = old});
}

bool ExprTable::isBoolean(ExprId id) const {
  const Expr &e = exprs[id];
  if (e.kind == Expr::Kind::Const)
    return e.imm == 0 || e.imm == 1;
  return e.kind == Expr::Kind::Bin && isComparison(static_cast<BinOp>(e.op));
}

ExprId ExprTable::isZero(ExprId a) { return binary(BinOp::Eq, a, constant(0), 32, true); }

// Comparisons are kept as Eq and Lt only; the rest is their negation or the swapped form, so that a test and its
// repetition in another spelling have one id.
ExprId ExprTable::compare(BinOp op, ExprId a, ExprId b) {
  auto raw = [&](BinOp o, ExprId x, ExprId y) {
    return add({.kind = Expr::Kind::Bin, .op = uint8_t(o), .bits = 32, .isSigned = true,
                .visible = exprs[x].visible && exprs[y].visible, .a = x, .b = y});
  };
  switch (op) {
  case BinOp::SGt: return compare(BinOp::SLt, b, a);
  case BinOp::UGt: return compare(BinOp::ULt, b, a);
  case BinOp::SLe: return isZero(compare(BinOp::SLt, b, a));
  case BinOp::SGe: return isZero(compare(BinOp::SLt, a, b));
  case BinOp::ULe: return isZero(compare(BinOp::ULt, b, a));
  case BinOp::UGe: return isZero(compare(BinOp::ULt, a, b));
  case BinOp::Ne: return isZero(compare(BinOp::Eq, a, b));
  default: break;
  }
  if (a == b)
    return constant(op == BinOp::Eq);
  if (isConst(a) && isConst(b))
    return constant(*fold(op, exprs[a].imm, exprs[b].imm, 64));
  if (op != BinOp::Eq)
    return raw(op, a, b);

  if (isConst(a))
    std::swap(a, b);
  const Expr x = exprs[a]; // a copy: new values may move the table
  if (isConst(b)) {
    int64_t c = exprs[b].imm;
    if (isBoolean(a)) {
      if (c != 0 && c != 1)
        return constant(0);
      if (c == 1)
        return a;
      if (x.op == uint8_t(BinOp::Eq) && isConst(x.b) && exprs[x.b].imm == 0 && isBoolean(x.a))
        return x.a; // !!comparison
    }
    if ((x.kind == Expr::Kind::Addr || x.kind == Expr::Kind::Func || x.kind == Expr::Kind::Str) && c == 0)
      return constant(0);
    // A cast between signs of one width loses nothing: compare what was cast.
    if (x.kind == Expr::Kind::Cast) {
      const Expr inner = exprs[x.a];
      if (inner.bits == x.bits && x.bits != 0)
        return compare(BinOp::Eq, x.a, constant(c, inner.bits, inner.isSigned));
    }
  } else if (x.kind == Expr::Kind::Addr && exprs[b].kind == Expr::Kind::Addr) {
    auto distinct = [&](LocId l) {
      auto k = locs[root(l)].kind;
      return k == LocNode::Kind::Var || k == LocNode::Kind::Global;
    };
    if (distinct(x.a) && distinct(exprs[b].a) && root(x.a) != root(exprs[b].a))
      return constant(0);
  } else if (x.kind == Expr::Kind::Func && exprs[b].kind == Expr::Kind::Func) {
    return constant(0);
  } else if (a > b) {
    std::swap(a, b);
  }
  return raw(BinOp::Eq, a, b);
}

ExprId ExprTable::binary(BinOp op, ExprId a, ExprId b, unsigned bits, bool isSigned) {
  if (isComparison(op))
    return compare(op, a, b);
  if (isConst(a) && isConst(b))
    if (auto v = fold(op, exprs[a].imm, exprs[b].imm, bits))
      return constant(*v, bits, isSigned);
  bool commutes = op == BinOp::Add || op == BinOp::Mul || op == BinOp::And || op == BinOp::Or || op == BinOp::Xor;
  if (commutes && isConst(a))
    std::swap(a, b);
  const Expr x = exprs[a];
  if (isConst(b)) {
    int64_t c = exprs[b].imm;
    bool neutral = c == 0 && (op == BinOp::Add || op == BinOp::Sub || op == BinOp::Or || op == BinOp::Xor ||
                              op == BinOp::Shl || op == BinOp::LShr || op == BinOp::AShr);
    if (neutral || (c == 1 && op == BinOp::Mul))
      return a;
    if (c == 0 && (op == BinOp::And || op == BinOp::Mul))
      return b;
    bool nested = x.kind == Expr::Kind::Bin && x.b && isConst(x.b);
    if (op == BinOp::And && nested && x.op == uint8_t(BinOp::And))
      return binary(BinOp::And, x.a, constant(c & exprs[x.b].imm), bits, isSigned);
    if (op == BinOp::And && nested && x.op == uint8_t(BinOp::Or)) {
      int64_t set = exprs[x.b].imm;
      if ((set & c) == c)
        return b;
      if ((set & c) == 0)
        return binary(BinOp::And, x.a, b, bits, isSigned);
    }
    if (op == BinOp::Add && nested && x.op == uint8_t(BinOp::Add))
      return binary(BinOp::Add, x.a, constant(c + exprs[x.b].imm), bits, isSigned);
    if (op == BinOp::Sub && x.kind != Expr::Kind::Addr)
      return binary(BinOp::Add, a, constant(-c), bits, isSigned);
  }
  if (a == b && (op == BinOp::Sub || op == BinOp::Xor))
    return constant(0);
  if (commutes && !isConst(b) && a > b)
    std::swap(a, b);
  return add({.kind = Expr::Kind::Bin, .op = uint8_t(op), .bits = uint8_t(std::min(bits, 64u)), .isSigned = isSigned,
              .visible = exprs[a].visible && exprs[b].visible, .a = a, .b = b});
}

ExprId ExprTable::unary(UnOp op, ExprId a, unsigned bits, bool isSigned) {
  if (op == UnOp::LNot)
    return isZero(a);
  if (isConst(a))
    return constant(op == UnOp::Neg ? -exprs[a].imm : ~exprs[a].imm, bits, isSigned);
  return add({.kind = Expr::Kind::Un, .op = uint8_t(op), .bits = uint8_t(std::min(bits, 64u)), .isSigned = isSigned,
              .visible = exprs[a].visible, .a = a});
}

ExprId ExprTable::cast(ExprId a, unsigned bits, bool isSigned, bool toBool) {
  const Expr x = exprs[a];
  if (toBool)
    return isBoolean(a) ? a : isZero(isZero(a));
  if (x.kind == Expr::Kind::Const)
    return constant(x.imm, bits, isSigned);
  if (bits == 0 || x.kind == Expr::Kind::Func || x.kind == Expr::Kind::Addr || x.kind == Expr::Kind::Str || isBoolean(a))
    return a;
  if (x.bits == 0)
    return a; // width unknown: assume that nothing is lost
  bool fits = (x.bits < bits && (isSigned || !x.isSigned)) || (x.bits == bits && x.isSigned == isSigned);
  if (fits || (x.bits == bits && bits == 64))
    return a;
  if (x.kind == Expr::Kind::Cast && x.bits >= bits)
    return cast(x.a, bits, isSigned);
  return add({.kind = Expr::Kind::Cast, .bits = uint8_t(bits), .isSigned = isSigned, .visible = x.visible, .a = a});
}

LocId ExprTable::variable(uint32_t index) { return addLoc({.kind = LocNode::Kind::Var, .var = index}); }
LocId ExprTable::global(Name key) { return addLoc({.kind = LocNode::Kind::Global, .visible = true, .name = key}); }
LocId ExprTable::pointee(ExprId pointer) {
  const Expr &e = exprs[pointer];
  if (e.kind == Expr::Kind::Addr)
    return e.a;
  return addLoc({.kind = LocNode::Kind::Pointee, .visible = e.visible, .expr = pointer});
}
LocId ExprTable::field(LocId parent, Name name, Name record, int32_t offset) {
  LocId id = addLoc({.kind = LocNode::Kind::Field, .visible = locs[parent].visible, .ofEngine = name.str().starts_with(EnginePrefix), .isState = name.str().starts_with(StatePrefix), .isExtent = name.str().starts_with(ExtentPrefix), .ofAddress = name.str().starts_with(AddressPrefix), .parent = parent, .name = name});
  if (locs[id].record.empty())
    locs[id].record = record;
  if (locs[id].layout < 0)
    locs[id].layout = offset;
  return id;
}
LocId ExprTable::path(LocId parent, std::string_view dotted, Name record) {
  while (!dotted.empty()) {
    const std::string_view step = dotted.substr(0, dotted.find('.'));
    parent = field(parent, Name(step), record);
    record = {};
    dotted.remove_prefix(std::min(dotted.size(), step.size() + 1));
  }
  return parent;
}
LocId ExprTable::index(LocId parent, ExprId index, int32_t stride) {
  if (isConst(index) && exprs[index].imm == 0 && locs[parent].kind == LocNode::Kind::Pointee)
    return parent; // p[0] is *p
  return addLoc({.kind = LocNode::Kind::Index, .visible = locs[parent].visible && exprs[index].visible, .parent = parent, .expr = index, .layout = stride});
}

ExprId ExprTable::pointerBase(ExprId e) const {
  auto isOffset = [&](const Expr &x) { return x.kind == Expr::Kind::Bin && (x.op == uint8_t(ir::BinOp::Add) || x.op == uint8_t(ir::BinOp::Sub)); };
  while (e && (exprs[e].kind == Expr::Kind::Cast || isOffset(exprs[e])))
    e = exprs[e].a;
  return e;
}

bool ExprTable::within(LocId inner, LocId outer) const {
  for (LocId l = inner; l; l = locs[l].parent)
    if (l == outer)
      return true;
  return false;
}

LocId ExprTable::root(LocId id) const {
  while (locs[id].parent)
    id = locs[id].parent;
  return id;
}

bool ExprTable::locMentions(LocId id, Tag tag) const {
  if (!(locs[id].tags >> (tag % 64) & 1))
    return false;
  for (LocId l = id; l; l = locs[l].parent)
    if (locs[l].expr && mentions(locs[l].expr, tag))
      return true;
  return false;
}

bool ExprTable::mentions(ExprId id, Tag tag) const {
  const Expr &e = exprs[id];
  if (!(e.tags >> (tag % 64) & 1))
    return false;
  switch (e.kind) {
  case Expr::Kind::Content: return e.b == tag || locMentions(e.a, tag);
  case Expr::Kind::Fresh: return e.a == tag;
  case Expr::Kind::Phi: return e.a == tag;
  case Expr::Kind::Addr: return locMentions(e.a, tag);
  case Expr::Kind::Bin: return mentions(e.a, tag) || mentions(e.b, tag);
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return mentions(e.a, tag);
  default: return false; // a retired symbol stays as it is
  }
}

ExprId ExprTable::retire(ExprId id, Tag tag) {
  if (!mentions(id, tag))
    return id;
  const Expr e = exprs[id];
  switch (e.kind) {
  case Expr::Kind::Addr: return address(retireLoc(e.a, tag));
  case Expr::Kind::Bin: return binary(static_cast<BinOp>(e.op), retire(e.a, tag), retire(e.b, tag), e.bits, e.isSigned);
  case Expr::Kind::Un: return unary(static_cast<UnOp>(e.op), retire(e.a, tag), e.bits, e.isSigned);
  case Expr::Kind::Cast: return cast(retire(e.a, tag), e.bits, e.isSigned);
  default: return retired(id);
  }
}

ExprId ExprTable::undisturbed(ExprId id) {
  if (id < undisturbedExprs.size() && undisturbedExprs[id])
    return undisturbedExprs[id];
  const ExprId made = makeUndisturbed(id);
  undisturbedExprs.resize(std::max(undisturbedExprs.size(), exprs.size()));
  return undisturbedExprs[id] = made;
}

LocId ExprTable::undisturbedLoc(LocId id) {
  if (id < undisturbedLocs.size() && undisturbedLocs[id])
    return undisturbedLocs[id];
  const LocId made = makeUndisturbedLoc(id);
  undisturbedLocs.resize(std::max(undisturbedLocs.size(), locs.size()));
  return undisturbedLocs[id] = made;
}

ExprId ExprTable::makeUndisturbed(ExprId id) {
  const Expr e = exprs[id];
  switch (e.kind) {
  case Expr::Kind::Content: return content(undisturbedLoc(e.a), 0, 0, true);
  case Expr::Kind::Addr: return address(undisturbedLoc(e.a));
  case Expr::Kind::Bin: {
    ExprId a = undisturbed(e.a), b = undisturbed(e.b);
    return a == e.a && b == e.b ? id : binary(static_cast<BinOp>(e.op), a, b, e.bits, e.isSigned);
  }
  case Expr::Kind::Un: return unary(static_cast<UnOp>(e.op), undisturbed(e.a), e.bits, e.isSigned);
  case Expr::Kind::Cast: return cast(undisturbed(e.a), e.bits, e.isSigned);
  default: return id;
  }
}

LocId ExprTable::makeUndisturbedLoc(LocId id) {
  const LocNode n = locs[id];
  switch (n.kind) {
  case LocNode::Kind::Pointee: return pointee(undisturbed(n.expr));
  case LocNode::Kind::Field: return field(undisturbedLoc(n.parent), n.name, n.record, n.layout);
  case LocNode::Kind::Index: return index(undisturbedLoc(n.parent), undisturbed(n.expr), n.layout);
  default: return id;
  }
}

LocId ExprTable::retireLoc(LocId id, Tag tag) {
  if (!locMentions(id, tag))
    return id;
  const LocNode n = locs[id];
  switch (n.kind) {
  case LocNode::Kind::Pointee: return pointee(retire(n.expr, tag));
  case LocNode::Kind::Field: return field(retireLoc(n.parent, tag), n.name, n.record, n.layout);
  case LocNode::Kind::Index: return index(retireLoc(n.parent, tag), retire(n.expr, tag), n.layout);
  default: return id;
  }
}

} // namespace irqlint::engine
