#include "report/Timing.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <map>

namespace irqlint::report {
namespace {

constexpr size_t FunctionsShown = 20, FunctionsKept = 100, ModulesShown = 20, UnitsShown = 10, RulesShown = 25;

struct ModuleTimes {
  double parse = 0, lower = 0; ///< units that several modules link count in each
  const ModuleCost *engine = nullptr;
  double seconds() const { return parse + lower + (engine ? engine->seconds() : 0); }
};

std::map<std::string, ModuleTimes> byModule(const Statistics &counts) {
  std::map<std::string, ModuleTimes> out;
  for (const UnitCost &unit : counts.unitCosts)
    for (const std::string &module : unit.modules) {
      out[module].parse += unit.parseSeconds;
      out[module].lower += unit.lowerSeconds;
    }
  for (const ModuleCost &module : counts.costs.modules)
    out[module.module].engine = &module;
  return out;
}

/// The largest by `cost` first, at most `limit`. Points into `list`.
template <typename List, typename Cost> auto slowest(const List &list, size_t limit, Cost cost) {
  std::vector<const typename List::value_type *> out;
  for (const auto &item : list)
    out.push_back(&item);
  const auto more = [&](const auto *a, const auto *b) { return std::invoke(cost, *a) > std::invoke(cost, *b); };
  limit = std::min(out.size(), limit);
  std::ranges::partial_sort(out, out.begin() + static_cast<ptrdiff_t>(limit), more);
  out.resize(limit);
  return out;
}

double costOfRule(const std::pair<const std::string, RuleCost> &rule) { return rule.second.seconds + rule.second.huntSeconds; }

template <typename... T> std::string formatted(const char *format, T... values) {
  std::string text(static_cast<size_t>(std::snprintf(nullptr, 0, format, values...)) + 1, '\0');
  std::snprintf(text.data(), text.size(), format, values...);
  text.pop_back();
  return text;
}

std::string placeOf(const FunctionCost &f) { return f.where.path + ":" + std::to_string(f.where.line); }

std::string stagesText(const Statistics &counts) {
  std::string text = "stages, seconds on the clock\n";
  for (const Stage &stage : counts.stages)
    text += formatted("%9.3f  %s\n", stage.seconds, stage.name.c_str());
  return text;
}

std::string modulesText(const Statistics &counts) {
  std::string text = "\nmodules, seconds of the processor\n    total    parse    lower     link     walk   settle  module\n";
  const auto modules = byModule(counts);
  for (const auto *entry : slowest(modules, ModulesShown, [](const auto &m) { return m.second.seconds(); })) {
    const ModuleTimes &m = entry->second;
    const ModuleCost none, &engine = m.engine ? *m.engine : none;
    text += formatted("%9.3f%9.3f%9.3f%9.3f%9.3f%9.3f  %s\n", m.seconds(), m.parse, m.lower, engine.linkSeconds, engine.functionSeconds,
                      engine.settleSeconds, entry->first.c_str());
  }
  return text;
}

std::string unitsText(const Statistics &counts) {
  std::string text = "\nsources, seconds\n    parse    lower  source\n";
  for (const UnitCost *unit : slowest(counts.unitCosts, UnitsShown, [](const UnitCost &u) { return u.parseSeconds + u.lowerSeconds; }))
    text += formatted("%9.3f%9.3f  %s\n", unit->parseSeconds, unit->lowerSeconds, unit->path.c_str());
  return text;
}

std::string functionsText(const Statistics &counts) {
  std::string text = "\nfunctions, seconds of the processor; steps in thousands; hunts are for one path each\n"
                     "     walk    steps    hunts  seconds    steps      cut   blocks   merged  function\n";
  for (const FunctionCost *f : slowest(counts.costs.functions, FunctionsShown, &FunctionCost::seconds))
    text += formatted("%9.3f%9.1f%9u%9.3f%9.1f%9u%9u%9u  %s (%s)%s\n", f->walkSeconds, static_cast<double>(f->walkSteps) / 1000, f->hunts, f->huntSeconds,
                      static_cast<double>(f->huntSteps) / 1000, f->huntsCut, f->blocks, f->forcedMerges, f->function.c_str(), placeOf(*f).c_str(),
                      f->overBudget ? ", over its budget" : "");
  const auto over = std::ranges::count_if(counts.costs.functions, &FunctionCost::overBudget);
  return text + formatted("%zu functions, %zu over their budget\n", counts.costs.functions.size(), static_cast<size_t>(over));
}

std::string rulesText(const Statistics &counts) {
  std::string text = "\nrules, seconds in calls of the rule and in hunts for its findings\n"
                     "    calls  seconds    hunts    found      cut  seconds    steps  rule\n";
  for (const auto *entry : slowest(counts.costs.rules, RulesShown, costOfRule)) {
    const RuleCost &rule = entry->second;
    text += formatted("%9llu%9.3f%9u%9u%9u%9.3f%9.1f  %s\n", static_cast<unsigned long long>(rule.calls), rule.seconds, rule.hunts, rule.huntsFound, rule.huntsCut,
                      rule.huntSeconds, static_cast<double>(rule.huntSteps) / 1000, entry->first.empty() ? "(ways out, orders of locks)" : entry->first.c_str());
  }
  return text;
}

double rounded(double seconds) { return std::round(seconds * 10000) / 10000; }

Json toJson(const FunctionCost &f) {
  return {{"function", f.function}, {"module", f.module}, {"file", f.where.path}, {"line", f.where.line}, {"blocks", f.blocks},
          {"walkSeconds", rounded(f.walkSeconds)}, {"walks", f.walks}, {"walkSteps", f.walkSteps}, {"huntSeconds", rounded(f.huntSeconds)}, {"hunts", f.hunts},
          {"huntSteps", f.huntSteps}, {"huntsCut", f.huntsCut}, {"forcedMerges", f.forcedMerges}, {"waysOut", f.waysOut}, {"demands", f.demands}, {"overBudget", f.overBudget}};
}

} // namespace

std::string timingText(const Run &run) {
  const Statistics &counts = run.statistics;
  return stagesText(counts) + modulesText(counts) + unitsText(counts) + functionsText(counts) + rulesText(counts);
}

Json timingJson(const Run &run) {
  const Statistics &counts = run.statistics;
  if (counts.costs.empty())
    return nullptr;
  Json modules = Json::array(), functions = Json::array(), over = Json::array(), rules = Json::object();
  for (const auto &[name, m] : byModule(counts)) {
    const ModuleCost none, &engine = m.engine ? *m.engine : none;
    modules.push_back({{"module", name}, {"parse", rounded(m.parse)}, {"lower", rounded(m.lower)}, {"link", rounded(engine.linkSeconds)},
                       {"walk", rounded(engine.functionSeconds)}, {"settle", rounded(engine.settleSeconds)}});
  }
  for (const FunctionCost *f : slowest(counts.costs.functions, FunctionsKept, &FunctionCost::seconds))
    functions.push_back(toJson(*f));
  for (const FunctionCost &f : counts.costs.functions)
    if (f.overBudget)
      over.push_back(toJson(f));
  for (const auto &[slug, rule] : counts.costs.rules)
    rules[slug] = {{"calls", rule.calls}, {"seconds", rounded(rule.seconds)}, {"hunts", rule.hunts}, {"found", rule.huntsFound}, {"cut", rule.huntsCut},
                   {"huntSeconds", rounded(rule.huntSeconds)}, {"huntSteps", rule.huntSteps}};
  return {{"modules", modules}, {"functions", functions}, {"overBudget", over}, {"rules", rules}};
}

} // namespace irqlint::report
