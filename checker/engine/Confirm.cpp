#include "engine/Confirm.h"
#include "base/Clock.h"
#include "engine/Compact.h"
#include "engine/CostKeeper.h"
#include "engine/Past.h"
#include "engine/Translator.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

Confirmation walk(const Analysis &a, const FunctionInfo &info, const Hunt &hunt) {
  const double begun = a.options.costs ? base::threadSeconds() : 0;
  auto result = FunctionAnalysis(a.program, info, a.rules, a.options, nullptr, &hunt).run();
  bool met = !result->findings.empty() || !result->demands.empty() || !result->exits.empty() || !result->orders.empty();
  auto verdict = met ? Confirmation::Verdict::Path : result->complete ? Confirmation::Verdict::NoPath : Confirmation::Verdict::Undecided;
  if (a.options.costs)
    a.options.costs->hunted(info, hunt, base::threadSeconds() - begun, *result, met);
  return {verdict, std::move(result)};
}

} // namespace

Confirmation confirm(const Analysis &a, const FunctionInfo &info, const Hunt &hunt) {
  Past *past = info.digest.empty() ? nullptr : a.program.past;
  if (!past)
    return walk(a, info, hunt);
  if (auto known = past->recall(info, hunt))
    return std::move(*known);
  const QuestionLog asked;
  Confirmation made = walk(a, info, hunt);
  made.result = compact(a.program, *made.result);
  past->keep(info, hunt, asked, made);
  return made;
}

void adopt(const FunctionResult &from, const SummaryExit &exit, FunctionResult &to) {
  // The same function: parameters and the level at entry stand for themselves.
  State entry;
  entry.irql = to.table.entryIrql();
  std::vector<ExprId> params;
  for (ExprId e = 1; e < from.table.size(); ++e)
    if (const Expr &x = from.table[e]; x.kind == Expr::Kind::Param) {
      if (params.size() <= x.a)
        params.resize(x.a + 1);
      params[x.a] = to.table.param(x.a, x.bits, x.isSigned);
    }
  Translator translate(from.table, to.table, entry, params, ~Tag(0));
  SummaryExit copy = exit;
  auto guard = [&](Guard &g) {
    for (auto &[e, i] : g)
      e = translate.expr(e);
  };
  guard(copy.guard);
  guard(copy.decisive);
  copy.result = translate.expr(exit.result);
  copy.resultRoot = exit.resultRoot ? to.table.pointee(copy.result) : 0;
  copy.irql = translate.expr(exit.irql);
  copy.stores.clear();
  for (auto [loc, v] : exit.stores)
    if (LocId l = translate.loc(loc, exit.resultRoot))
      copy.stores.push_back({l, translate.expr(v)});
  copy.clobbers.clear();
  for (const Clobber &c : exit.clobbers)
    if (LocId l = c.prefix ? translate.loc(c.prefix, exit.resultRoot) : 0; l || !c.prefix)
      copy.clobbers.push_back({l, c.tag, c.byKnown, c.isZero});
  copy.tracked.clear();
  for (TrackedFact f : exit.tracked)
    if ((f.object = translate.loc(f.object))) {
      f.value = translate.expr(f.value);
      copy.tracked.push_back(std::move(f));
    }
  auto carry = [&](LockState &l) {
    l.key = translate.expr(l.key);
    l.levelBefore = translate.expr(l.levelBefore);
    for (LockState::Tag &tag : l.tags)
      tag.value = translate.expr(tag.value);
  };
  std::ranges::for_each(copy.locks, carry);
  std::ranges::for_each(copy.balanced, carry);
  std::ranges::for_each(copy.taken, carry);
  for (Allocation &a : copy.allocations)
    a.pointer = translate.expr(a.pointer);
  for (ExprId &e : copy.unsure)
    e = translate.expr(e);
  std::erase(copy.unsure, 0u);
  to.exits.push_back(std::move(copy));
}

} // namespace irqlint::engine
