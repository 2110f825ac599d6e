// Symbolic values and memory locations of one function's analysis, hash-consed: equal structure, equal id.
//
// A value is a constant, the address of a location or function, a symbol (parameter, IRQL at entry, content of a
// location, unknown result) or an operation over values. Integers are kept as mathematical values of their type.
#pragma once

#include "engine/IdIndex.h"
#include "engine/StableVector.h"
#include "ir/Ir.h"
#include "model/Condition.h"

#include <vector>

namespace irqlint::engine {

using model::Interval;
using ExprId = uint32_t; ///< 0: no value
using LocId = uint32_t;  ///< 0: no location
/// Names the instruction or join that made a symbol; 0 is the function's entry.
using Tag = uint32_t;

struct Expr {
  enum class Kind : uint8_t { None, Const, Func, Str, Addr, Param, EntryIrql, Content, Fresh, Phi, Retired, Bin, Un, Cast };
  Kind kind = Kind::None;
  uint8_t op = 0;   ///< BinOp or UnOp
  uint8_t bits = 0; ///< width of the value, 0 unknown
  bool isSigned = false;
  bool visible = false; ///< made of constants and of what exists at entry only; means something to callers
  bool symbolic = false; ///< Fresh, Phi or Retired, or made of such
  uint32_t a = 0, b = 0;
  int64_t imm = 0;
  Name name;
  uint64_t tags = 0; ///< one bit per tag (modulo 64) of the symbols inside: a quick answer to `mentions`
};

struct LocNode {
  enum class Kind : uint8_t { None, Var, Global, Pointee, Field, Index };
  Kind kind = Kind::None;
  bool visible = false; ///< exists for callers too
  bool symbolic = false;///< reached through a value that is
  bool ofEngine = false;///< Field: what the engine alone knows of a tracked object; known calls change it by their effects only
  bool isState = false; ///< Field: the state of an object that facts tell of; so do they
  bool isExtent = false; ///< Field: how far the memory was written: only who does not say so changes that
  bool isNote = false;  ///< … that tells no states of the walk apart: a value that was noted, say
  bool ofAddress = false; ///< Field: what is known of the address itself: no write to memory changes it
  LocId parent = 0;
  uint32_t var = 0;
  ExprId expr = 0; ///< Pointee: the pointer; Index: the index
  Name name;       ///< Global, Field
  Name record;     ///< Field: of what record, when known; no part of the identity
  int32_t layout = -1; ///< as ir::Selector; of a Field no part of the identity
  uint64_t tags = 0; ///< as in Expr
};

/// Fields of tracked objects that only the engine knows begin like this, and states of other objects like that.
constexpr std::string_view EnginePrefix = "$p:", StatePrefix = "$o:";
/// Members in which it notes what was done to an address.
constexpr std::string_view AddressPrefix = "$b:";
/// … and how far the memory there was written.
constexpr std::string_view ExtentPrefix = "$w:";

class ExprTable {
public:
  ExprTable();

  const Expr &operator[](ExprId id) const { return exprs[id]; }
  const LocNode &loc(LocId id) const { return locs[id]; }
  size_t size() const { return exprs.size(); }
  size_t locations() const { return locs.size(); }

  ExprId constant(int64_t value, unsigned bits = 64, bool isSigned = true);
  ExprId function(Name key);
  ExprId string(Name text);
  ExprId address(LocId loc);
  ExprId param(uint32_t index, unsigned bits, bool isSigned);
  ExprId entryIrql();
  ExprId entryIrqlId() const { return 1; } ///< always the first value
  ExprId content(LocId loc, Tag tag, unsigned bits, bool isSigned);
  ExprId fresh(Tag tag, uint32_t sub, unsigned bits, bool isSigned);
  ExprId phi(Tag tag, LocId loc, unsigned bits, bool isSigned);
  ExprId retired(ExprId old);
  ExprId binary(ir::BinOp op, ExprId a, ExprId b, unsigned bits, bool isSigned);
  ExprId unary(ir::UnOp op, ExprId a, unsigned bits, bool isSigned);
  ExprId cast(ExprId a, unsigned bits, bool isSigned, bool toBool = false);
  ExprId isZero(ExprId a); ///< 1 when a is 0

  LocId variable(uint32_t index);
  LocId global(Name key);
  LocId pointee(ExprId pointer); ///< the location itself when the pointer is an address
  LocId field(LocId parent, Name name, Name record = {}, int32_t offset = -1);
  void makeNote(LocId loc) { locs[loc].isNote = true; }
  LocId index(LocId parent, ExprId index, int32_t stride = -1);
  LocId path(LocId parent, std::string_view dotted, Name record = {}); ///< field after field: "IoStatus.Status"

  bool isConst(ExprId id) const { return exprs[id].kind == Expr::Kind::Const; }
  /// `inner` is `outer` or a part of it.
  bool within(LocId inner, LocId outer) const;
  ExprId pointerBase(ExprId pointer) const; ///< without casts and offsets
  LocId root(LocId id) const; ///< Var, Global or Pointee
  bool isBoolean(ExprId id) const; ///< a comparison, 0 or 1
  /// Whether a symbol made at `tag` occurs in the value.
  bool mentions(ExprId id, Tag tag) const;
  bool locMentions(LocId id, Tag tag) const;
  /// The same value with symbols made at `tag` replaced by their retired form.
  ExprId retire(ExprId id, Tag tag);
  LocId retireLoc(LocId id, Tag tag);
  /// The same value if no memory had been written by anything unknown.
  ExprId undisturbed(ExprId id);
  LocId undisturbedLoc(LocId id);

  /// Whether the value holds a symbol for which `dead` is true; only Fresh, Phi and Retired are asked.
  template <typename F> bool anySymbol(ExprId id, const F &dead) const {
    const Expr &e = exprs[id];
    if (!e.symbolic)
      return false;
    switch (e.kind) {
    case Expr::Kind::Fresh:
    case Expr::Kind::Phi:
    case Expr::Kind::Retired: return dead(id);
    case Expr::Kind::Content:
    case Expr::Kind::Addr: return anySymbolIn(e.a, dead);
    case Expr::Kind::Bin: return anySymbol(e.a, dead) || anySymbol(e.b, dead);
    case Expr::Kind::Un:
    case Expr::Kind::Cast: return anySymbol(e.a, dead);
    default: return false;
    }
  }
  template <typename F> bool anySymbolIn(LocId id, const F &dead) const {
    for (LocId l = locs[id].symbolic ? id : 0; l; l = locs[l].parent)
      if (locs[l].expr && anySymbol(locs[l].expr, dead))
        return true;
    return false;
  }

  /// By value and by location, in a table of which only a part is kept: wanted, or (`keepOnly` says) the new id; 0: it is gone.
  struct Part {
    std::vector<ExprId> exprs;
    std::vector<LocId> locs;
  };
  /// A table of what is wanted and what that is made of, in the same order.
  ExprTable keepOnly(Part &part) const;

  /// All that the table holds, in order.
  struct Nodes {
    std::vector<Expr> exprs;
    std::vector<LocNode> locs;
  };
  Nodes nodes() const;
  /// A table that holds what another held.
  explicit ExprTable(const Nodes &nodes);

private:
  ExprId add(Expr e);
  void indexAll();
  uint64_t tagsOf(const Expr &e) const;
  bool isSymbolic(const Expr &e) const;
  LocId addLoc(LocNode n);
  ExprId compare(ir::BinOp op, ExprId a, ExprId b);
  ExprId makeUndisturbed(ExprId id);
  LocId makeUndisturbedLoc(LocId id);

  StableVector<Expr> exprs; ///< callers keep references while they make new values
  StableVector<LocNode> locs;
  std::vector<ExprId> undisturbedExprs; ///< by what they are of; 0: not asked yet
  std::vector<LocId> undisturbedLocs;
  IdIndex exprIndex, locIndex; ///< as far as anything was added since the table was made; the rest when something is
};

/// Values of a type, or everything for width 0 and 64.
Interval rangeOf(unsigned bits, bool isSigned);
inline bool empty(Interval i) { return i.low > i.high; }
inline Interval meet(Interval a, Interval b) { return {std::max(a.low, b.low), std::min(a.high, b.high)}; }
inline Interval hull(Interval a, Interval b) { return {std::min(a.low, b.low), std::max(a.high, b.high)}; }

} // namespace irqlint::engine
