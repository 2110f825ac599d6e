#include "engine/Buffers.h"
#include "engine/Casts.h"
#include "engine/Dump.h"
#include "engine/Program.h"

#include <algorithm>

namespace irqlint::engine {

using ir::BinOp;

namespace {

constexpr unsigned MaxDepth = 6;
constexpr int64_t UserMode = 1; ///< MODE of wdm.h

bool isBin(const Expr &e, BinOp op) { return e.kind == Expr::Kind::Bin && e.op == uint8_t(op); }

/// A sum of values with factors, and a number.
struct Linear {
  std::map<ExprId, int64_t> terms;
  int64_t number = 0;
};

void addTo(Linear &sum, const ExprTable &table, ExprId value, int64_t factor, unsigned depth = 0) {
  const Expr &e = table[value];
  if (e.kind == Expr::Kind::Const) {
    sum.number += factor * e.imm;
  } else if (e.kind == Expr::Kind::Cast && depth < 16) {
    addTo(sum, table, e.a, factor, depth + 1);
  } else if ((isBin(e, BinOp::Add) || isBin(e, BinOp::Sub)) && depth < 16) {
    addTo(sum, table, e.a, factor, depth + 1);
    addTo(sum, table, e.b, isBin(e, BinOp::Add) ? factor : -factor, depth + 1);
  } else if (isBin(e, BinOp::Mul) && table.isConst(e.b) && depth < 16) {
    addTo(sum, table, e.a, factor * table[e.b].imm, depth + 1);
  } else if (isBin(e, BinOp::Shl) && table.isConst(e.b) && table[e.b].imm >= 0 && table[e.b].imm < 32 && depth < 16) {
    addTo(sum, table, e.a, factor * (int64_t(1) << table[e.b].imm), depth + 1);
  } else if ((sum.terms[value] += factor) == 0) {
    sum.terms.erase(value);
  }
}

/// a - b, when that is a number whatever the symbols are.
std::optional<int64_t> difference(const ExprTable &table, ExprId a, ExprId b) {
  Linear sum;
  addTo(sum, table, a, 1);
  addTo(sum, table, b, -1);
  return sum.terms.empty() ? std::optional(sum.number) : std::nullopt;
}

/// The comparison, as it turned out, says that a + `slack` <= b.
struct AtMost {
  ExprId a, b;
  int64_t slack;
};
std::optional<AtMost> inequality(const Expr &e, bool truth) {
  if (e.kind != Expr::Kind::Bin)
    return std::nullopt;
  switch (BinOp(e.op)) {
  case BinOp::ULt:
  case BinOp::SLt: return truth ? AtMost{e.a, e.b, 1} : AtMost{e.b, e.a, 0};
  case BinOp::ULe:
  case BinOp::SLe: return truth ? AtMost{e.a, e.b, 0} : AtMost{e.b, e.a, 1};
  case BinOp::UGt:
  case BinOp::SGt: return truth ? AtMost{e.b, e.a, 1} : AtMost{e.a, e.b, 0};
  case BinOp::UGe:
  case BinOp::SGe: return truth ? AtMost{e.b, e.a, 0} : AtMost{e.a, e.b, 1};
  case BinOp::Eq: return truth ? std::optional(AtMost{e.a, e.b, 0}) : std::nullopt;
  default: return std::nullopt;
  }
}

/// Without what says that it did not hold.
ExprId comparisonOf(const ExprTable &table, ExprId e) {
  for (e = uncast(table, e); isBin(table[e], BinOp::Eq) && table.isConst(table[e].b) && table[table[e].b].imm == 0 && table.isBoolean(table[e].a);)
    e = uncast(table, table[e].a);
  return e;
}

bool isOrder(const Expr &e) { return isBin(e, BinOp::ULt) || isBin(e, BinOp::SLt); }

} // namespace

Position positionOf(ExprTable &table, ExprId pointer) {
  Position p{0, table.constant(0), true};
  auto add = [&](ExprId value, BinOp op = BinOp::Add) { p.offset = table.binary(op, p.offset, value, 64, true); };
  for (unsigned steps = 0; pointer && steps < 32; ++steps) {
    const Expr e = table[pointer];
    if (e.kind == Expr::Kind::Cast && e.bits == 64) {
      pointer = e.a;
    } else if (isBin(e, BinOp::Add) || isBin(e, BinOp::Sub)) {
      add(e.b, BinOp(e.op));
      pointer = e.a;
    } else if (e.kind == Expr::Kind::Addr) {
      LocId loc = e.a;
      for (; table.loc(loc).kind == LocNode::Kind::Field || table.loc(loc).kind == LocNode::Kind::Index; loc = table.loc(loc).parent) {
        const LocNode n = table.loc(loc);
        if (n.layout < 0)
          p.isExact = false;
        else
          add(n.kind == LocNode::Kind::Field ? table.constant(n.layout) : table.binary(BinOp::Mul, n.expr, table.constant(n.layout), 64, true));
      }
      if (table.loc(loc).kind != LocNode::Kind::Pointee)
        return {0, p.offset, p.isExact};
      pointer = table.loc(loc).expr;
    } else {
      p.base = pointer;
      return p;
    }
  }
  return {0, p.offset, false};
}

// ------------------------------------------------------------------------------------------- which buffer

LocId BufferReader::noted(ExprTable &table, ExprId base, std::string_view what) {
  return table.field(table.pointee(table.undisturbed(base)), Name(std::string(AddressPrefix) + std::string(what)));
}

void BufferReader::noteHere(ExprTable &table, LocId &loc, ExprId &value) {
  const LocNode field = table.loc(loc);
  if (field.kind != LocNode::Kind::Field || !field.name.str().starts_with(AddressPrefix) || table.loc(field.parent).kind != LocNode::Kind::Pointee)
    return;
  const Position p = positionOf(table, table.loc(field.parent).expr);
  if (!p.base || table.isConst(p.base))
    return;
  loc = table.field(table.pointee(table.undisturbed(p.base)), field.name);
  if (value && field.name.str().ends_with(":probed"))
    value = table.binary(BinOp::Add, p.offset, value, 64, true);
}

/// What stands behind a null pointer.
bool BufferReader::isNowhere(ExprId value) const {
  const LocId root = value && table[value].kind == Expr::Kind::Content ? table.root(table[value].a) : 0;
  return root && table.loc(root).kind == LocNode::Kind::Pointee && table.isConst(table.loc(root).expr);
}

void BufferReader::note(ExprId pointer, Name what, ExprId of, ExprId least, ExprId request) {
  static const Name Maps("maps"), Describes("describes"), Locked("locked"), Pages("pages"), Validated("validated");
  const Position p = positionOf(table, pointer);
  if (!p.base || table.isConst(p.base))
    return;
  auto store = [&](ExprId base, std::string_view key, ExprId value) {
    if (value)
      Reason(table, state).store(noted(table, base, key), value);
  };
  if (what == Maps || what == Describes)
    return store(p.base, what.str(), of);
  if (what == Pages || what == Locked)
    store(p.base, "pages", table.string(what));
  if (what == Validated)
    return store(p.base, what.str(), table.string(what));
  if (what == Pages)
    return;
  if (what == Locked) { // an MDL: the address that it describes
    const ExprId *address = state.find(noted(table, p.base, Describes.str()));
    return address ? note(*address, Name("probe_locked"), 0, 0) : void();
  }
  if (what.str().starts_with("probe_")) {
    store(p.base, "probe", table.string(Name(what.str().substr(6))));
    return store(p.base, "probed", of ? table.binary(BinOp::Add, p.offset, of, 64, true) : table.fresh(0, 0x80000, 64, true));
  }
  store(p.base, "kind", table.string(what));
  store(p.base, "length", isNowhere(of) ? 0 : of);
  store(p.base, "least", least && table.isConst(least) && table[least].imm == 0 ? 0 : least);
  store(p.base, "request", request);
}

/// A request that the system handed to the driver, as far as is known here.
bool BufferReader::isOurs(LocId request) {
  const ExprId *from = state.find(table.field(request, Name(std::string(EnginePrefix) + "irp.from")));
  return !from || !table.isConst(*from) || model::objectState(table[*from].imm) == std::string_view("incoming");
}

std::optional<BufferReader::Found> BufferReader::findMember(LocId loc) {
  if (table.loc(loc).kind != LocNode::Kind::Field)
    return std::nullopt;
  const std::string_view last = table.loc(loc).name.str();
  for (const model::Tracked &kind : model.allTracked())
    for (const auto &[path, field] : kind.buffers) {
      if (!path.str().ends_with(last))
        continue;
      LocId object = table.root(loc);
      for (unsigned hops = 0; hops < 3 && table.loc(object).kind == LocNode::Kind::Pointee; ++hops) {
        if (table.undisturbedLoc(placeAtEntry(table, object, path.str())) == loc)
          return isOurs(object) ? std::optional(Found{Name(field), object}) : std::nullopt;
        const Expr &pointer = table[table.pointerBase(table.loc(object).expr)];
        if (pointer.kind != Expr::Kind::Content)
          break;
        object = table.root(pointer.a);
      }
    }
  return std::nullopt;
}

ExprId BufferReader::parameter(const model::Where &where) {
  if (where.kind != model::Where::Kind::Arg || where.arg < 0 || static_cast<size_t>(where.arg) >= fn.paramCount)
    return 0;
  const ir::TypeId type = fn.vars[static_cast<size_t>(where.arg)].type;
  const bool isKnown = type < unit.types.size();
  return table.param(static_cast<uint32_t>(where.arg), isKnown ? unit.types[type].bits : 64, isKnown && unit.types[type].isSigned);
}

/// What the system hands over as this parameter.
std::optional<BufferReader::Found> BufferReader::findGiven(uint32_t index) {
  static const Name Code("control_code");
  if (!roles || roles->empty() || std::ranges::any_of(*roles, [&](const model::Role &role) { return role.type != roles->front().type; }))
    return std::nullopt;
  std::optional<Found> found;
  for (const model::Effect &e : roles->front().given) {
    if (e.kind != model::Effect::Kind::Buffer || e.lock.kind != model::Where::Kind::Arg || e.lock.arg != static_cast<int>(index))
      continue;
    if (e.what.str().starts_with("given_")) {
      found = Found{.field = e.what, .length = parameter(e.saved), .probe = Name()};
    } else if (found && e.what.str().starts_with("probe_")) {
      found->probe = Name(e.what.str().substr(6));
      found->probed = parameter(e.saved);
    }
  }
  for (const model::Effect &e : roles->front().given)
    if (found && e.kind == model::Effect::Kind::Buffer && e.what == Code && e.context.kind == model::Where::Kind::None)
      found->code = parameter(e.lock);
  return found;
}

std::optional<BufferReader::Found> BufferReader::find(ExprId base, unsigned depth) {
  static const Name Mdl("mdl"), User("user");
  if (!base || depth > MaxDepth)
    return std::nullopt;
  if (const ExprId *kind = state.find(noted(table, base, "kind")); kind && table[*kind].kind == Expr::Kind::Str) {
    Found f{table[*kind].name};
    if (const ExprId *length = state.find(noted(table, base, "length")))
      f.length = *length;
    if (const ExprId *least = state.find(noted(table, base, "least")))
      f.least = *least;
    if (const ExprId *request = state.find(noted(table, base, "request")))
      f.handle = *request;
    return f;
  }
  if (const ExprId *mdl = state.find(noted(table, base, "maps"))) {
    const ExprId described = positionOf(table, *mdl).base;
    auto f = find(described, depth + 1);
    if (f && f->field == Mdl)
      f->field = Name("mapped");
    else
      f = described && state.find(noted(table, described, "pages")) ? std::optional(Found{Name("own_mapping")}) : std::nullopt;
    return f;
  }
  const Expr e = table[base];
  if (e.kind == Expr::Kind::Param)
    return findGiven(e.a);
  if (e.kind != Expr::Kind::Content)
    return std::nullopt;
  const LocId loc = table.undisturbedLoc(e.a);
  if (auto member = findMember(loc))
    return member;
  auto around = find(positionOf(table, table.address(loc)).base, depth + 1);
  if (!around || around->field == Mdl)
    return std::nullopt;
  static const Name Framework("wdf_embedded_user"), Given("given_embedded_user");
  const std::string_view outer = around->field.str();
  return Found{.field = outer.starts_with("wdf_") ? Framework : outer.starts_with("given_") ? Given : User,
               .request = around->request,
               .isEmbedded = true,
               .code = around->code,
               .handle = around->handle};
}

template <typename Test> bool BufferReader::anyCallers(ExprId value, const Test &test, unsigned depth) {
  if (!value || depth > MaxDepth)
    return false;
  const Expr e = table[value];
  switch (e.kind) {
  case Expr::Kind::Content: {
    const auto around = find(positionOf(table, table.address(e.a)).base);
    return around && around->field != std::string_view("mdl") && test(value);
  }
  case Expr::Kind::Bin:
    if ((isBin(e, BinOp::And) || isBin(e, BinOp::URem) || isBin(e, BinOp::SRem)) && table.isConst(e.b))
      return false; // cut to what the code says
    return anyCallers(e.a, test, depth + 1) || anyCallers(e.b, test, depth + 1);
  case Expr::Kind::Un:
  case Expr::Kind::Cast: return anyCallers(e.a, test, depth + 1);
  default: return false;
  }
}

/// A routine of the system has looked through the structure in which the value stands.
bool BufferReader::isValidated(ExprId value) {
  return state.find(noted(table, positionOf(table, table.address(table[value].a)).base, "validated")) != nullptr;
}

// ------------------------------------------------------------------------------------------- what was written
//
// Kept is the end of the last byte written, whatever lies before it. Where a caller may have written before, "the later of the
// two ends" is told by `|`, which is never less.

bool BufferReader::isDisturbed(ExprId value) const {
  const Expr &e = table[value];
  if (e.kind != Expr::Kind::Content)
    return false;
  if (e.b != 0)
    return true;
  for (LocId loc = e.a; loc; loc = table.loc(loc).parent)
    if (table.loc(loc).expr && isDisturbed(table.pointerBase(table.loc(loc).expr)))
      return true;
  return false;
}

/// Kept at the pointer itself, so that who writes through it is noticed.
LocId BufferReader::writtenAt(ExprId base) {
  const Expr &e = table[base];
  return table.field(table.pointee(e.kind == Expr::Kind::Content ? table.content(e.a, e.b, 64, false) : base), Name(std::string(ExtentPrefix) + "written"));
}

/// The pages that the MDL describes are the driver's own business.
bool BufferReader::isOwnMapping(ExprId mdl) { return state.find(noted(table, positionOf(table, mdl).base, "pages")) != nullptr; }

/// Others learn of the buffer, and may write to it.
void BufferReader::forgetWritten(ExprId pointer) {
  if (const ExprId base = positionOf(table, pointer).base; base && !table.isConst(base))
    Reason(table, state).store(writtenAt(base), table.fresh(0, 0x80001, 64, true));
}

/// The request was handed on since entry: whoever had it may have written to the buffer.
bool BufferReader::isHandedOn(ExprId base) {
  const auto found = find(base);
  return found && found->request && std::ranges::any_of(model.allTracked(), [&](const model::Tracked &kind) {
    return state.find(table.field(found->request, Name(std::string(EnginePrefix) + kind.objectClass.string()))) != nullptr;
  });
}

ExprId BufferReader::written(ExprId base) {
  if (!base || isDisturbed(base) || isHandedOn(base))
    return 0; // what the request leads to may have changed since
  const ExprId end = Reason(table, state).load(writtenAt(base), 64, true);
  const Expr &e = table[end];
  return e.kind == Expr::Kind::Content && e.b != 0 ? 0 : end; // others have written there since
}

void BufferReader::noteWritten(const BufferUse &use) {
  const Position p = positionOf(table, use.at);
  if (!p.base || table.isConst(p.base))
    return;
  const LocId place = writtenAt(p.base);
  const ExprId before = written(p.base), end = p.isExact && use.bytes ? table.binary(BinOp::Add, p.offset, use.bytes, 64, true) : 0;
  const auto a = before ? Reason(table, state).constant(before) : std::nullopt, b = end ? Reason(table, state).constant(end) : std::nullopt;
  ExprId now = 0;
  const Expr earlier = table[before];
  if (a && b)
    now = table.constant(std::max(*a, *b));
  else if (b && isBin(earlier, BinOp::Or) && table.isConst(earlier.b))
    now = table.binary(BinOp::Or, earlier.a, table.constant(std::max(table[earlier.b].imm, *b)), 64, true);
  else if (before && end)
    now = table.binary(BinOp::Or, before, end, 64, true);
  Reason(table, state).store(place, now ? now : table.fresh(0, 0x80001, 64, true));
}

bool BufferReader::isNotNull(ExprId pointer) {
  State null = state;
  return !Reason(table, null).assume(table.isZero(pointer), true);
}

/// At entry nothing is written.
Interval BufferReader::writtenHere(ExprId end, ExprId base) {
  State fromEntry = state;
  Reason reason(table, fromEntry);
  const ExprId before = table.content(writtenAt(base), 0, 64, true);
  if (!reason.restrict(before, {0, 0}))
    return {0, INT64_MAX};
  Interval i = reason.eval(end);
  if (const Expr e = table[end]; isBin(e, BinOp::Or) && (e.a == before || e.b == before))
    i = reason.eval(e.a == before ? e.b : e.a);
  return i.low < 0 ? Interval{0, INT64_MAX} : i;
}

// ------------------------------------------------------------------------------------------- the request

ExprId BufferReader::memberOf(LocId request, const std::string &path, unsigned bits) {
  return path.empty() ? 0 : table.content(placeAtEntry(table, request, path), 0, bits, false);
}

/// What is known of a member of the request, whether or not memory may have been written since it was read.
Interval BufferReader::known(ExprId value) {
  Interval i = Reason(table, state).eval(value);
  const ExprId wanted = table.undisturbed(uncast(table, value));
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  for (const auto &[e, range] : constraints) {
    if (const ExprId plain = uncast(table, e); table[plain].kind == Expr::Kind::Content && table.undisturbed(plain) == wanted)
      i = meet(i, range);
  }
  return i;
}

/// The path has compared the value with something; `boundUnknown`: also with what is no number here.
bool BufferReader::isTested(ExprId value, bool *boundUnknown) {
  const ExprId wanted = table.undisturbed(uncast(table, value));
  const auto mentions = [&](auto &&self, ExprId e, unsigned depth) -> bool {
    if (depth > MaxDepth)
      return false;
    const Expr x = table[e];
    if (x.kind == Expr::Kind::Content || x.kind == Expr::Kind::Param)
      return table.undisturbed(e) == wanted;
    if (x.kind == Expr::Kind::Bin)
      return self(self, x.a, depth + 1) || self(self, x.b, depth + 1);
    return (x.kind == Expr::Kind::Cast || x.kind == Expr::Kind::Un) && self(self, x.a, depth + 1);
  };
  if (isUnsure(wanted)) {
    if (boundUnknown)
      *boundUnknown = true;
    return true;
  }
  std::vector<ExprId> conditions;
  for (const auto &c : state.constraints)
    conditions.push_back(c.first);
  const auto isPlain = [&](ExprId e) {
    const Expr::Kind kind = table[uncast(table, e)].kind;
    return kind == Expr::Kind::Content || kind == Expr::Kind::Param;
  };
  bool any = false;
  for (ExprId e : conditions) {
    if (!mentions(mentions, e, 0))
      continue;
    any = true;
    const Expr x = table[comparisonOf(table, e)];
    const bool isWithNumber = x.kind == Expr::Kind::Bin && ((table.isConst(x.b) && isPlain(x.a)) || (table.isConst(x.a) && isPlain(x.b)));
    if (boundUnknown && !isWithNumber && !isPlain(e))
      *boundUnknown = true;
  }
  return any;
}

bool BufferReader::isBounded(ExprId value, ExprId counter) {
  const ExprId wanted = table.undisturbed(uncast(table, value));
  if (isUnsure(wanted))
    return true;
  const Interval range = rangeOf(table[wanted].bits, table[wanted].isSigned);
  const auto isIt = [&](ExprId e) { return table.undisturbed(uncast(table, e)) == wanted; };
  const auto isCounter = [&](ExprId e) {
    const Expr x = table[table.pointerBase(e)], c = table[counter];
    return counter && (table.pointerBase(e) == counter || x.kind == Expr::Kind::Retired || (x.kind == Expr::Kind::Phi && c.kind == Expr::Kind::Phi && x.b == c.b));
  };
  const auto mentions = [&](auto &&self, ExprId e, unsigned depth) -> bool {
    const Expr x = table[e];
    if (x.kind == Expr::Kind::Content)
      return isIt(e);
    return depth < MaxDepth && ((x.kind == Expr::Kind::Bin && (self(self, x.a, depth + 1) || self(self, x.b, depth + 1))) ||
                                ((x.kind == Expr::Kind::Cast || x.kind == Expr::Kind::Un) && self(self, x.a, depth + 1)));
  };
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  return std::ranges::any_of(constraints, [&](const auto &c) {
    if (table[uncast(table, c.first)].kind == Expr::Kind::Content)
      return isIt(c.first) && c.second.high < std::min<int64_t>(range.high, UINT32_MAX);
    const Expr x = table[comparisonOf(table, c.first)];
    if (x.kind != Expr::Kind::Bin || !mentions(mentions, comparisonOf(table, c.first), 0))
      return false;
    const ExprId other = isIt(x.a) ? x.b : isIt(x.b) ? x.a : 0;
    return !other || !(table.isConst(other) || isCounter(other));
  });
}

bool BufferReader::isCountedByCaller(ExprId value, bool &bounded) {
  std::vector<ExprId> counters;
  if (value)
    table.anySymbol(value, [&](ExprId symbol) {
      counters.push_back(symbol);
      return false;
    });
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  for (ExprId counter : counters)
    for (const auto &[e, range] : constraints)
      if (const Expr x = table[e]; isOrder(x) && range.low == 1 && uncast(table, x.a) == counter && isCallers(x.b)) {
        bounded = anyCallers(x.b, [&](ExprId c) { return isBounded(c, counter); });
        return true;
      }
  return false;
}

/// An unsigned sum or product of which nothing says that it fits its type.
bool BufferReader::mayWrap(ExprId value, unsigned depth) {
  const Expr e = table[value];
  const bool isSum = isBin(e, BinOp::Add), isProduct = isBin(e, BinOp::Mul);
  if (!(isSum || isProduct) || e.bits != 32 || depth > MaxDepth)
    return false;
  constexpr int64_t large = 0x7FFFFFFF;
  int64_t high[2];
  for (unsigned i = 0; i < 2; ++i) {
    const ExprId part = i ? e.b : e.a, plain = uncast(table, part);
    if (table[plain].kind == Expr::Kind::Bin && mayWrap(plain, depth + 1))
      return true;
    high[i] = Reason(table, state).eval(part).high;
    if (high[i] < large || table.isConst(part))
      continue;
    const bool isKept = isComparedWithValue(plain);
    if (!isCallers(plain) || (isKept && !isSum))
      return false;
    high[i] = isKept ? large : rangeOf(table[plain].bits, false).high;
  }
  const __int128 all = isSum ? __int128(high[0]) + high[1] : __int128(high[0]) * high[1];
  return high[0] > 0 && high[1] > 0 && all > rangeOf(32, false).high;
}

/// The value itself was compared with something that is no number, or it is not known what was.
bool BufferReader::isComparedWithValue(ExprId value) {
  const ExprId wanted = table.undisturbed(value);
  if (table[wanted].kind != Expr::Kind::Content || isUnsure(wanted))
    return true;
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  return std::ranges::any_of(constraints, [&](const auto &c) {
    const Expr x = table[comparisonOf(table, c.first)];
    const auto isIt = [&](ExprId e) { return table.undisturbed(uncast(table, e)) == wanted; };
    return isOrder(x) && ((isIt(x.a) && !table.isConst(x.b)) || (isIt(x.b) && !table.isConst(x.a)));
  });
}

static std::string spellSum(const ExprTable &table, const ir::Function &fn, ExprId value) {
  const ExprId plain = uncast(table, value);
  const Expr e = table[plain];
  if (e.kind == Expr::Kind::Const)
    return std::to_string(e.imm);
  if (isBin(e, BinOp::Add) || isBin(e, BinOp::Mul))
    return spellSum(table, fn, e.a) + (isBin(e, BinOp::Add) ? " + " : " * ") + spellSum(table, fn, e.b);
  const std::string text = spell(table, fn, plain);
  return text.empty() ? "..." : text;
}

std::string BufferReader::wrapping(ExprId offset, ExprId bytes) {
  std::string wrapped;
  std::set<ExprId> used;
  const auto collect = [&](ExprId e) {
    used.insert(table.undisturbed(e));
    return false;
  };
  anyCallers(offset, collect);
  anyCallers(bytes, collect);
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  for (const auto &[e, range] : constraints) {
    const Expr x = table[comparisonOf(table, e)];
    if (!isOrder(x) || !range.constant())
      continue;
    for (ExprId side : {x.a, x.b}) {
      const ExprId sum = uncast(table, side);
      const ExprId other = uncast(table, side == x.a ? x.b : x.a);
      if (table[sum].kind == Expr::Kind::Bin && (uncast(table, table[sum].a) == other || uncast(table, table[sum].b) == other))
        return {}; // whether it wrapped is asked
      if (anyCallers(sum, [&](ExprId c) { return used.count(table.undisturbed(c)) != 0; }) && mayWrap(sum))
        wrapped = spellSum(table, fn, sum);
    }
  }
  return wrapped;
}

/// The path has compared the value with the number, and it was another.
bool BufferReader::excludes(ExprId value, int64_t number) {
  const ExprId wanted = table.undisturbed(uncast(table, value));
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  return std::ranges::any_of(constraints, [&](const auto &c) {
    const Expr e = table[c.first];
    return isBin(e, BinOp::Eq) && c.second.high == 0 && c.second.low == 0 && table.isConst(e.b) && table[e.b].imm == number &&
           table.undisturbed(uncast(table, e.a)) == wanted;
  });
}

bool BufferReader::isUnsure(ExprId undisturbed) const {
  return std::ranges::binary_search(state.unsure, undisturbed) ||
         (unsureBelow && std::ranges::any_of(*unsureBelow, [&](ExprId e) { return table.undisturbed(e) == undisturbed; }));
}

std::optional<bool> BufferReader::askedKernelMode() {
  static const Name Mode("requestor_mode"), Kind(std::string(AddressPrefix) + "kind");
  std::vector<ExprId> modes;
  for (const auto &[loc, value] : state.store)
    if (const LocNode &n = table.loc(loc); n.ofAddress && n.name == Kind && table[value].kind == Expr::Kind::Str && table[value].name == Mode)
      modes.push_back(table.loc(n.parent).expr);
  std::vector<ExprId> compared;
  for (const auto &c : state.constraints) {
    const Expr e = table[c.first];
    const ExprId value = uncast(table, e.kind == Expr::Kind::Bin ? e.a : c.first);
    if (value && std::ranges::count(modes, table.undisturbed(value)))
      compared.push_back(value);
  }
  if (compared.empty())
    return std::nullopt;
  return std::ranges::any_of(compared, [&](ExprId value) { return Reason(table, state).eval(value).high == 0 || excludes(value, UserMode); });
}

void BufferReader::noteChecks(BufferUse &use, ExprId base) {
  const auto asked = askedKernelMode();
  use.isKernelMode = use.isKernelMode || asked.value_or(false);
  use.isModeTested = use.isModeTested || asked;
  if (!use.probe.empty())
    return;
  const ExprId *done = state.find(noted(table, base, "probe"));
  if (!done)
    return;
  if (table[*done].kind != Expr::Kind::Str) {
    use.probe = Name("?"); // on some paths
    return;
  }
  use.probe = table[*done].name;
  if (const ExprId *probed = state.find(noted(table, base, "probed")))
    use.probed = *probed;
}

ExprId BufferReader::mappedBy(ExprId base) {
  const ExprId *mdl = base ? state.find(noted(table, base, "maps")) : nullptr;
  return mdl ? *mdl : 0;
}

const model::Tracked::Request *BufferReader::requestOf(const model::Tracked &kind, LocId request, std::optional<int64_t> &code, bool &checked) {
  std::optional<int64_t> major;
  for (const auto &[aspect, member] : kind.readsAtEntry)
    if (aspect.str().ends_with(".major"))
      if (const Interval i = known(memberOf(request, member, 8)); i.constant())
        major = i.low;
  const LocNode &object = table.loc(request);
  const bool isHandedOver = object.kind == LocNode::Kind::Pointee && table[object.expr].kind == Expr::Kind::Param;
  if (!major && roles && isHandedOver) {
    std::set<int64_t> variants;
    for (const model::Role &role : *roles)
      variants.insert(role.variantValue.value_or(-1));
    if (variants.size() == 1 && *variants.begin() >= 0)
      major = *variants.begin();
  }
  const model::Tracked::Request *found = nullptr;
  for (const model::Tracked::Request &r : kind.requests) {
    const ExprId value = memberOf(request, r.code, 32);
    const bool isAsked = value && isTested(value);
    if (major ? r.major != *major : !isAsked || !roles || !isHandedOver || std::ranges::none_of(*roles, [&](const model::Role &role) { return role.variantValue == r.major; }))
      continue;
    found = &r;
    checked = isAsked;
    if (value)
      if (const Interval i = known(value); i.constant())
        code = static_cast<uint32_t>(i.low);
    break;
  }
  return found;
}

// ------------------------------------------------------------------------------------------- lengths

bool BufferReader::proves(ExprId a, ExprId b) {
  if (!a || !b)
    return false;
  const ExprId low = table.undisturbed(a), high = table.undisturbed(b);
  if (const auto d = difference(table, low, high))
    return *d <= 0;
  if (Reason(table, state).eval(a).high <= known(b).low)
    return true;
  const std::vector<std::pair<ExprId, Interval>> constraints(state.constraints.begin(), state.constraints.end());
  for (const auto &[e, range] : constraints) {
    if (!range.constant() || (range.low != 0 && range.low != 1))
      continue;
    // a <= a' and a' + slack <= b' and b' <= b
    if (const auto fact = inequality(table[e], range.low != 0))
      if (const auto below = difference(table, low, table.undisturbed(fact->a)), above = difference(table, high, table.undisturbed(fact->b)); below && above && *below - fact->slack <= *above)
        return true;
  }
  return false;
}

BufferView::Length BufferReader::length(ExprId value, ExprId end, std::string text) {
  BufferView::Length l;
  l.text = std::move(text);
  l.known = known(value);
  l.known.low = std::max<int64_t>(l.known.low, 0);
  l.isTested = isTested(value, &l.isBoundUnknown);
  l.covers = end && proves(end, value);
  const auto d = end ? difference(table, table.undisturbed(end), table.undisturbed(value)) : std::nullopt;
  l.isSize = d && *d == 0;
  return l;
}

void BufferReader::describeUser(BufferView &view, const BufferUse &use, const Found &found, ExprId base, ExprId end) {
  static const Name Unknown("?");
  const LocId place = noted(table, base, "probe");
  if (!use.probe.empty()) {
    view.probe = use.probe;
    view.probeCovers = end && use.probed && proves(end, use.probed);
    if (use.probed)
      view.probed = known(use.probed);
  } else if (const ExprId *done = state.find(place)) {
    view.probe = table[*done].kind == Expr::Kind::Str ? table[*done].name : Unknown;
    const ExprId *probed = state.find(noted(table, base, "probed"));
    view.probeCovers = probed && end && proves(end, *probed);
    if (probed)
      view.probed = known(*probed);
  } else if (found.probe != Unknown) {
    view.probe = found.probe;
    view.probeCovers = end && found.probed && proves(end, found.probed);
    if (found.probed)
      view.probed = known(found.probed);
  } else {
    const Expr &before = table[Reason(table, state).load(place, 64, false)];
    view.probe = before.kind == Expr::Kind::Content && before.b == 0 ? Name() : Unknown;
  }
}

ExprId BufferReader::endOf(const BufferUse &use) {
  const Position p = positionOf(table, use.at);
  return p.isExact && use.bytes ? table.binary(BinOp::Add, p.offset, use.bytes, 64, true) : 0;
}

ExprId BufferReader::leaveToCallers(BufferUse &use) {
  const auto found = use.seen ? std::nullopt : find(positionOf(table, use.at).base);
  auto seen = found && found->handle && table[found->handle].kind == Expr::Kind::Param ? see(use) : std::nullopt;
  if (!seen)
    return 0;
  use.seen = std::make_shared<const BufferView>(std::move(*seen));
  use.end = endOf(use);
  return use.request = found->handle;
}

/// What the routine that was called with the request is told of it.
void BufferReader::addOfRequest(BufferView &view, ExprId handle, ExprId end) {
  static const Name Code("control_code"), Input("input_length"), Output("output_length"), FromKernel("from_kernel");
  if (!roles || roles->empty()) {
    view.major.reset(); // callers know
    return;
  }
  const auto isOf = [&](const model::Effect &e) { return e.kind == model::Effect::Kind::Buffer && parameter(e.context) == handle; };
  const auto add = [&](std::optional<BufferView::Length> &side, ExprId value, std::string_view ofField) {
    if (view.isEmbedded || view.field.str().find(ofField) == std::string_view::npos)
      return;
    BufferView::Length told = length(value, end, spell(table, fn, value));
    if (!side)
      return static_cast<void>(side = std::move(told));
    side->isTested = side->isTested || told.isTested;
    side->isBoundUnknown = side->isBoundUnknown || told.isBoundUnknown;
    side->covers = side->covers || told.covers;
    side->isSize = side->isSize || told.isSize;
    side->known = {std::max(side->known.low, told.known.low), std::min(side->known.high, told.known.high)};
  };
  for (const model::Effect &e : roles->front().given) {
    if (!isOf(e))
      continue;
    const ExprId value = parameter(e.lock);
    if (e.what == Code) {
      view.isCodeChecked = isTested(value);
      if (const Interval i = known(value); i.constant())
        view.code = static_cast<uint32_t>(i.low);
    } else if (e.what == Input) {
      add(view.input, value, "input");
    } else if (e.what == Output) {
      add(view.output, value, "output");
    } else if (e.what == FromKernel) {
      view.isKernelMode = true;
    }
  }
  view.roles = roles;
}

std::optional<BufferView> BufferReader::view(const BufferUse &use) {
  auto v = use.seen ? std::optional(*use.seen) : see(use);
  if (!v)
    return v;
  if (use.seen) {
    v->isGuarded = v->isGuarded || use.isGuarded;
    if (use.irql)
      v->irql = Reason(table, state).eval(use.irql);
  }
  ExprId handle = use.request;
  if (const auto found = use.seen ? std::nullopt : find(positionOf(table, use.at).base))
    handle = found->handle;
  if (handle && table[handle].kind == Expr::Kind::Param)
    addOfRequest(*v, handle, use.seen ? use.end : endOf(use));
  return v;
}

std::optional<BufferView> BufferReader::see(const BufferUse &use) {
  const Position p = positionOf(table, use.at);
  unsureBelow = &use.unsure;
  auto found = find(p.base);
  if (found && use.isMapped && found->field == std::string_view("mdl"))
    found->field = Name("mapped");
  if (!found || (found->field == std::string_view("mdl")) != (use.how == BufferView::How::Map))
    return std::nullopt;
  BufferView v;
  v.field = found->field;
  const std::string_view field = found->field.str();
  v.source = field.find("user") != std::string_view::npos ? BufferView::Source::User : field == "mapped" || field == "mdl" ? BufferView::Source::Mapped
             : field.starts_with("own_")                                                                 ? BufferView::Source::Own
                                                                                                         : BufferView::Source::System;
  v.isEmbedded = found->isEmbedded;
  v.text = spell(table, fn, p.base);
  v.isWrite = use.isWrite;
  v.isGuarded = use.isGuarded;
  v.structure = use.structure;
  v.member = use.member;
  v.what = use.what;
  v.begin = p.isExact ? Reason(table, state).eval(p.offset) : Interval{0, INT64_MAX};
  v.isSizeKnown = p.isExact && use.bytes;
  if (v.isSizeKnown)
    v.size = Reason(table, state).eval(use.bytes);
  v.begin.low = std::max<int64_t>(v.begin.low, 0);
  v.size.low = std::max<int64_t>(v.size.low, 0);
  v.how = use.how;
  v.isOverwritten = use.isOverwritten;
  v.isFetchedAgain = use.isFetchedAgain;
  const auto asked = askedKernelMode();
  v.isKernelMode = use.isKernelMode || asked.value_or(false);
  v.isModeTested = use.isModeTested || asked;
  if (use.checkedAs)
    v.checkedAs = Reason(table, state).eval(use.checkedAs);
  if (use.irql)
    v.irql = Reason(table, state).eval(use.irql);
  v.callerDecides = use.callerDecides || isCallers(p.offset) || isCallers(use.bytes);
  v.isCallerValueTested = use.isCallerValueTested || areCallersTested(p.offset, use.bytes) || (use.how == BufferView::How::Argument && isTested(use.at));
  if (bool bounded = false; !v.callerDecides && (isCountedByCaller(p.offset, bounded) || isCountedByCaller(use.bytes, bounded))) {
    v.callerDecides = true;
    v.isCallerValueTested = v.isCallerValueTested || bounded;
  }
  v.isSizeCallers = use.isSizeCallers || isCallers(use.bytes);
  v.room = use.room;
  v.into = use.into;
  v.overwrittenAs = use.overwrittenAs;
  if (v.callerDecides)
    v.wraps = wrapping(p.offset, use.bytes);
  v.isNullTested = use.isNullTested || (!use.isMapped && isNotNull(p.base));
  v.isCallersValue = use.isCallersValue;
  v.isRecaptured = use.isRecaptured;
  v.roles = roles;
  v.isAnswer = use.isAnswer || isHandedOn(p.base);
  if (use.status)
    v.status = Reason(table, state).eval(use.status);
  if (use.written)
    v.written = writtenHere(use.written, p.base);
  const ExprId end = endOf(use);

  if (found->length || found->least) {
    const bool isInput = field.find("input") != std::string_view::npos;
    auto &side = isInput ? v.input : v.output;
    const std::string text = isInput ? "the length of the input buffer" : "the length of the output buffer";
    side = found->length ? length(found->length, end, text) : BufferView::Length{.text = text};
    if (found->least) {
      side->known.low = std::max(side->known.low, Reason(table, state).eval(found->least).low);
      side->covers = side->covers || (end && proves(end, found->least));
      side->isTested = true;
    }
  }
  if (found->code) {
    v.isCodeChecked = isTested(found->code);
    if (const Interval i = known(found->code); i.constant())
      v.code = static_cast<uint32_t>(i.low);
  }
  if (field.starts_with("wdf_") || field.starts_with("given_"))
    v.major = -1; // whatever it is: who gave the buffer says which this is
  for (const model::Tracked &kind : model.allTracked()) {
    if (!found->request || kind.buffers.empty())
      continue;
    const ExprId mode = memberOf(found->request, kind.mode, 8);
    v.isModeTested = v.isModeTested || (mode && isTested(mode));
    if (mode)
      v.isKernelMode = v.isKernelMode || known(mode).high == 0 || excludes(mode, UserMode);
    const auto *request = requestOf(kind, found->request, v.code, v.isCodeChecked);
    if (!request)
      continue;
    v.major = request->major;
    v.request = request->name;
    const auto nameOf = [](const std::string &path) { return path.substr(path.find("->") == std::string::npos ? 0 : path.find("->") + 2); };
    if (v.isEmbedded)
      continue; // as long as the caller says
    const auto lengthAt = [&](const std::string &path, auto side) -> std::optional<BufferView::Length> {
      const ExprId value = memberOf(found->request, path, 32);
      if (!value)
        return std::nullopt;
      BufferView::Length l = length(value, end, nameOf(path));
      for (const auto &other : kind.requests) // the same bytes by another name
        if (const std::string &alias = other.*side; !l.isTested && !alias.empty() && alias != path && alias.substr(alias.rfind('.')) == path.substr(path.rfind('.')))
          if (BufferView::Length same = length(memberOf(found->request, alias, 32), end, nameOf(alias)); same.isTested)
            l = same;
      return l;
    };
    v.input = lengthAt(request->input, &model::Tracked::Request::input);
    v.output = lengthAt(request->output, &model::Tracked::Request::output);
  }
  if (v.source == BufferView::Source::User)
    describeUser(v, use, *found, p.base, end);
  return v;
}

} // namespace irqlint::engine
