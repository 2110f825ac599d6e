#include "engine/CostKeeper.h"

#include <chrono>

namespace irqlint::engine {

CostKeeper::CostKeeper(const Program &program) : program(program), functions(program.functions.size()) {
  for (size_t i = 0; i < functions.size(); ++i) {
    const FunctionInfo &info = program.functions[i];
    functions[i].function = info.fn->name.string();
    functions[i].module = program.module.name;
    functions[i].where = rangeOf(*info.unit, info.fn->loc);
    functions[i].blocks = static_cast<unsigned>(info.fn->blocks.size());
  }
}

void CostKeeper::walked(const FunctionInfo &info, double seconds, const FunctionResult &result) {
  std::scoped_lock lock(mutex);
  FunctionCost &cost = costOf(info);
  ++cost.walks;
  cost.walkSteps += result.steps;
  cost.walkSeconds += seconds;
  cost.forcedMerges = result.forcedMerges;
  cost.waysOut = static_cast<unsigned>(result.exits.size());
  cost.demands = static_cast<unsigned>(result.demands.size());
  cost.overBudget = result.overBudget;
}

void CostKeeper::hunted(const FunctionInfo &info, const Hunt &hunt, double seconds, const FunctionResult &result, bool found) {
  const bool cut = !found && !result.complete;
  std::scoped_lock lock(mutex);
  FunctionCost &cost = costOf(info);
  ++cost.hunts;
  cost.huntsCut += cut;
  cost.huntSteps += result.steps;
  cost.huntSeconds += seconds;
  RuleCost &rule = rules[hunt.rule];
  ++rule.hunts;
  rule.huntsFound += found;
  rule.huntsCut += cut;
  rule.huntSteps += result.steps;
  rule.huntSeconds += seconds;
}

void CostKeeper::asked(const RuleCalls &calls) {
  std::scoped_lock lock(mutex);
  for (const auto &[rule, spent] : calls) {
    RuleCost &cost = rules[rule->info.slug];
    cost.calls += spent.calls;
    cost.seconds += std::chrono::duration<double>(spent.time).count();
  }
}

double CostKeeper::spent() const {
  double seconds = 0;
  for (const FunctionCost &cost : functions)
    seconds += cost.seconds();
  return seconds;
}

Costs CostKeeper::take(double linkSeconds, double settleSeconds) {
  const ModuleCost module{program.module.name, linkSeconds, spent(), settleSeconds};
  return {std::move(functions), std::move(rules), {module}};
}

} // namespace irqlint::engine
