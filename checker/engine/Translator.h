// A callee's values and locations, said in the caller's terms at one call.
#pragma once

#include "engine/State.h"

#include <unordered_map>

namespace irqlint::engine {

class Translator {
public:
  /// `state` is the caller's state before the call; it is only read.
  Translator(const ExprTable &callee, ExprTable &caller, State &state, const std::vector<ExprId> &args, Tag tag)
      : callee(callee), caller(caller), state(state), args(args), tag(tag) {}

  ExprId expr(ExprId id) {
    if (!id)
      return 0;
    if (auto it = exprs.find(id); it != exprs.end())
      return it->second;
    ExprId result = make(id);
    exprs[id] = result;
    return result;
  }

  /// 0 when the location does not exist for the caller. Below `resultRoot`, the place of a returned record, all do.
  LocId loc(LocId id, LocId resultRoot = 0) {
    const LocNode n = callee.loc(id);
    if (!n.visible && !(resultRoot && callee.within(id, resultRoot)))
      return 0;
    switch (n.kind) {
    case LocNode::Kind::Global: return caller.global(n.name);
    case LocNode::Kind::Pointee: return caller.pointee(expr(n.expr));
    case LocNode::Kind::Field: {
      LocId parent = loc(n.parent, resultRoot);
      const LocId field = parent ? caller.field(parent, n.name, n.record, n.layout) : 0;
      if (field && n.isNote)
        caller.makeNote(field);
      return field;
    }
    case LocNode::Kind::Index: {
      LocId parent = loc(n.parent, resultRoot);
      return parent ? caller.index(parent, expr(n.expr), n.layout) : 0;
    }
    default: return 0;
    }
  }

private:
  ExprId make(ExprId id) {
    const Expr e = callee[id];
    auto fresh = [&] { return caller.fresh(tag, 0x100000 + id, e.bits, e.isSigned); };
    switch (e.kind) {
    case Expr::Kind::Const: return caller.constant(e.imm);
    case Expr::Kind::Func: return caller.function(e.name);
    case Expr::Kind::Str: return caller.string(e.name);
    case Expr::Kind::Param: return e.a < args.size() && args[e.a] ? args[e.a] : fresh();
    case Expr::Kind::EntryIrql: return state.irql;
    case Expr::Kind::Addr: {
      LocId l = loc(e.a);
      return l ? caller.address(l) : fresh();
    }
    case Expr::Kind::Content: {
      if (e.b != 0)
        return fresh();
      LocId l = loc(e.a);
      return l ? Reason(caller, state).load(l, e.bits, e.isSigned) : fresh();
    }
    case Expr::Kind::Bin: return caller.binary(static_cast<ir::BinOp>(e.op), expr(e.a), expr(e.b), e.bits, e.isSigned);
    case Expr::Kind::Un: return caller.unary(static_cast<ir::UnOp>(e.op), expr(e.a), e.bits, e.isSigned);
    case Expr::Kind::Cast: return caller.cast(expr(e.a), e.bits, e.isSigned);
    default: break;
    }
    return fresh();
  }

  const ExprTable &callee;
  ExprTable &caller;
  State &state;
  const std::vector<ExprId> &args;
  Tag tag;
  std::unordered_map<ExprId, ExprId> exprs;
};

} // namespace irqlint::engine
