#include "engine/Points.h"
#include "engine/Witness.h"

namespace irqlint::engine {

namespace {

/// Splits "f(a, g(b, c))" into its arguments.
std::vector<std::string> splitArguments(const std::string &call) {
  std::vector<std::string> parts;
  size_t open = call.find('(');
  if (open == std::string::npos)
    return parts;
  int depth = 0;
  std::string current;
  bool quoted = false;
  for (size_t i = open + 1; i < call.size(); ++i) {
    char c = call[i];
    if (c == '"' && call[i - 1] != '\\')
      quoted = !quoted;
    if (!quoted && depth == 0 && (c == ',' || c == ')')) {
      parts.push_back(current);
      current.clear();
      if (c == ')')
        return parts;
      continue;
    }
    if (!quoted)
      depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
    if (!(current.empty() && c == ' '))
      current += c;
  }
  return {}; // cut off: better none than half
}

} // namespace

std::string argumentText(const ir::Unit &, const ir::Instr &call, unsigned index) {
  std::vector<std::string> parts = splitArguments(call.text);
  if (index < parts.size())
    return parts[index];
  return "argument " + std::to_string(index + 1);
}

SourceRange PointBase::placeOf() const { return analysis.here(instr ? instr->loc : analysis.fn.loc); }

std::vector<LockView> PointBase::locksHeld() const {
  std::vector<LockView> held;
  for (const LockState &l : state.locks)
    if (l.status == LockState::Status::Held)
      held.push_back(analysis.view(l));
  return held;
}

void PointBase::irqlDemand(Demand::Kind kind, model::Level limit, Detail detail) {
  Demand d;
  d.kind = kind;
  d.rule = &rule;
  d.value = state.irql;
  d.limit = limit;
  d.detail = std::move(detail);
  d.place = placeOf();
  analysis.demand(std::move(d), state, instr, analysis.trace(state, {.kind = TraceNode::Kind::Fault, .instr = instr}));
}

void PointBase::lockDemand(ExprId key, Detail detail, LockView lock) {
  Demand d;
  d.kind = Demand::Kind::LockHeld;
  d.rule = &rule;
  d.value = key;
  d.detail = std::move(detail);
  d.place = placeOf();
  d.lock = std::move(lock);
  analysis.demand(std::move(d), state, instr, analysis.trace(state, {.kind = TraceNode::Kind::Fault, .instr = instr}));
}

void PointBase::reportHere(Report report, std::string subject) {
  if (instr)
    analysis.reportNow(rule, state, *instr, std::move(report), std::move(subject));
}

std::optional<model::Interval> CallPointImpl::pointee(unsigned index) const {
  if (index >= site.args.size() || !site.args[index])
    return std::nullopt;
  LocId loc = analysis.table.pointee(site.args[index]);
  if (const ExprId *direct = state.find(loc))
    return Reason(analysis.table, state).eval(*direct);
  return Reason(analysis.table, state).soleContent(loc);
}

Origin IrqlPointImpl::origin() const {
  if (!state.irqlFrom)
    return {"", placeOf()};
  return originOf(*state.irqlFrom);
}

LockView LockPointImpl::lock() const {
  if (const LockState *l = key ? state.lock(key) : nullptr; l && l->status == LockState::Status::Held)
    return analysis.view(*l);
  LockView v;
  v.text = analysis.lockText(site, lockEffect.lock, key);
  v.lockClass = lockEffect.lockClass;
  v.form = lockEffect.lockForm;
  v.shared = lockEffect.shared;
  return v;
}

} // namespace irqlint::engine
