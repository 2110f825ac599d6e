#include "engine/Dump.h"

namespace irqlint::engine {

namespace {

const char *spelling(ir::BinOp op) {
  using B = ir::BinOp;
  switch (op) {
  case B::Add: return "+";
  case B::Sub: return "-";
  case B::Mul: return "*";
  case B::SDiv: case B::UDiv: return "/";
  case B::SRem: case B::URem: return "%";
  case B::And: return "&";
  case B::Or: return "|";
  case B::Xor: return "^";
  case B::Shl: return "<<";
  case B::LShr: case B::AShr: return ">>";
  case B::Eq: return "==";
  case B::Ne: return "!=";
  case B::SLt: case B::ULt: return "<";
  case B::SLe: case B::ULe: return "<=";
  case B::SGt: case B::UGt: return ">";
  case B::SGe: case B::UGe: return ">=";
  }
  return "?";
}

std::string variableName(const ir::Function &fn, uint32_t index) {
  return index < fn.vars.size() ? fn.vars[index].name.string() : "var" + std::to_string(index);
}

/// The name in a linkage key: `name@file` of internal linkage, `?name@scope@@…` of C++.
std::string plainName(std::string_view key) {
  if (key.starts_with('?'))
    key.remove_prefix(1);
  return std::string(key.substr(0, key.find('@')));
}

std::string printInterval(Interval i) {
  if (i.constant())
    return "= " + std::to_string(i.low);
  if (i.low == INT64_MIN)
    return "<= " + std::to_string(i.high);
  if (i.high == INT64_MAX)
    return ">= " + std::to_string(i.low);
  return "in [" + std::to_string(i.low) + ", " + std::to_string(i.high) + "]";
}

/// The state of a tracked object that is kept there; empty: the content is no state.
Name stateAt(const ExprTable &table, const SummaryExit &exit, LocId loc) {
  const LocNode &n = table.loc(loc);
  for (const TrackedFact &f : exit.tracked)
    if (n.ofEngine && f.object == n.parent && n.name.str().substr(EnginePrefix.size()) == f.aspect.str())
      return f.state;
  return {};
}

const char *statusName(LockState::Status s) {
  switch (s) {
  case LockState::Status::Held: return "held";
  case LockState::Status::Released: return "released";
  case LockState::Status::Unknown: return "unknown";
  }
  return "";
}

} // namespace

std::string printLoc(const ExprTable &table, const ir::Function &fn, LocId l) {
  if (l >= 0xF0000000)
    return "temporary";
  const LocNode &n = table.loc(l);
  switch (n.kind) {
  case LocNode::Kind::None: return "none";
  case LocNode::Kind::Var: return variableName(fn, n.var);
  case LocNode::Kind::Global: return plainName(n.name.str());
  case LocNode::Kind::Pointee: return "*" + print(table, fn, n.expr);
  case LocNode::Kind::Field: {
    const LocNode &parent = table.loc(n.parent);
    if (parent.kind == LocNode::Kind::Pointee)
      return print(table, fn, parent.expr) + "->" + n.name.string();
    return printLoc(table, fn, n.parent) + "." + n.name.string();
  }
  case LocNode::Kind::Index: return printLoc(table, fn, n.parent) + "[" + print(table, fn, n.expr) + "]";
  }
  return "";
}

std::string print(const ExprTable &table, const ir::Function &fn, ExprId id) {
  if (!id)
    return "nothing";
  const Expr &e = table[id];
  switch (e.kind) {
  case Expr::Kind::None: return "nothing";
  case Expr::Kind::Const: return std::to_string(e.imm);
  case Expr::Kind::Func: return "function " + e.name.string();
  case Expr::Kind::Str: return "\"" + e.name.string() + "\"";
  case Expr::Kind::Addr: return "&" + printLoc(table, fn, e.a);
  case Expr::Kind::Param: return variableName(fn, e.a);
  case Expr::Kind::EntryIrql: return "entry IRQL";
  case Expr::Kind::Content: return printLoc(table, fn, e.a) + (e.b ? " after #" + std::to_string(e.b) : "");
  case Expr::Kind::Fresh: return "result of #" + std::to_string(e.a);
  case Expr::Kind::Phi: return "either " + printLoc(table, fn, e.b);
  case Expr::Kind::Retired: return "former " + print(table, fn, e.a);
  case Expr::Kind::Bin:
    return "(" + print(table, fn, e.a) + " " + spelling(static_cast<ir::BinOp>(e.op)) + " " + print(table, fn, e.b) + ")";
  case Expr::Kind::Un: return (e.op == uint8_t(ir::UnOp::Neg) ? "-" : "~") + print(table, fn, e.a);
  case Expr::Kind::Cast: return "(" + std::string(e.isSigned ? "i" : "u") + std::to_string(e.bits) + ")" + print(table, fn, e.a);
  }
  return "";
}

std::string spell(const ExprTable &table, const ir::Function &fn, ExprId e) {
  if (!e || table.isConst(e) || table.anySymbol(e, [](ExprId) { return true; }))
    return "";
  std::string text = print(table, fn, e);
  bool plain = text.find('#') == std::string::npos && text.find(' ') == std::string::npos && text.find('$') == std::string::npos;
  return plain ? text : "";
}

std::string printSummary(const FunctionInfo &info) {
  const FunctionResult &r = *info.result;
  const ir::Function &fn = *info.fn;
  auto guardText = [&](const Guard &guard) {
    std::string text;
    for (auto [e, i] : guard)
      text += "    if " + print(r.table, fn, e) + " " + printInterval(i) + "\n";
    return text;
  };
  std::string text = "fn " + fn.name.string() + (r.complete ? "" : " (incomplete)") + "\n";
  for (const SummaryExit &e : r.exits) {
    text += std::string("  ") + (e.kind == Exit::Kind::Return ? "returns " : "raises ") + print(r.table, fn, e.result) +
            (e.certain ? "" : " (uncertain)") + "\n" + guardText(e.guard);
    text += "    IRQL " + print(r.table, fn, e.irql) + "\n";
    for (const LockState &l : e.locks)
      text += "    lock " + print(r.table, fn, l.key) + " " + statusName(l.status) + "\n";
    for (auto [loc, v] : e.stores)
      text += "    " + printLoc(r.table, fn, loc) + " = " + (stateAt(r.table, e, loc).empty() ? print(r.table, fn, v) : stateAt(r.table, e, loc).string()) + "\n";
    for (const Clobber &c : e.clobbers)
      text += "    writes " + (c.prefix ? printLoc(r.table, fn, c.prefix) : std::string("anything")) + "\n";
  }
  for (const Demand &d : r.demands) {
    std::string rules = d.rule->info.slug;
    for (size_t i = 1; d.all && i < d.all->size(); ++i)
      rules += ", " + (*d.all)[i].rule->info.slug;
    const bool onLevel = d.onIrql();
    text += "  demands " + rules + ": " + (d.kind == Demand::Kind::LockHeld ? "held " : "") + print(r.table, fn, d.value) +
            (onLevel ? (d.kind == Demand::Kind::IrqlAtMost ? " <= " : " >= ") + std::string(model::levelName(d.limit)) : "") + " for " +
            (d.all ? d.use.what : d.detail.subject) + "\n" + guardText(d.guard);
  }
  return text;
}

} // namespace irqlint::engine
