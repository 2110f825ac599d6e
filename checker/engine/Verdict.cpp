#include "engine/Verdict.h"
#include "engine/Witness.h"

#include <algorithm>

namespace irqlint::engine {

std::string entryText(const FunctionInfo &info, const model::Role *role, IrqlView) {
  std::string name = "'" + info.fn->name.string() + "'";
  if (role && !role->entryKnown && !role->type.empty())
    return name + " is called as " + role->type.string() + (role->phrase.empty() ? "" : ": " + role->phrase);
  if (role) {
    std::string level = model::levelRange(role->low, role->high);
    return name + " is entered at " + level + (role->phrase.empty() ? "" : ": " + role->phrase);
  }
  if (info.entry && (info.entry->min > model::Passive || info.entry->max < model::High))
    return name + " is entered at " + model::levelRange(info.entry->min, info.entry->max) + " by its annotation";
  return "the path starts in " + name;
}

Finding finding(const RegisteredRule &rule, const FunctionInfo &info, const TraceNode *last, Report report, std::string subject,
                const std::string &entry) {
  Finding f;
  f.rule = rule.info.slug;
  f.severity = report.severity.value_or(rule.info.severity);
  f.message = std::move(report.message);
  f.help = std::move(report.help);
  f.related = std::move(report.related);
  f.where = last ? placeOf(*last) : rangeOf(*info.unit, info.fn->loc);
  f.function = info.fn->name.string();
  f.subject = std::move(subject);
  if (last)
    f.path = tell(info, last, entry, f.message);
  return f;
}

namespace {

Finding toldAtHome(Finding f, const Demand &demand, const Violation &violation) {
  if (demand.detail.once && violation.ofBuffer)
    f.buffer = violation.ofBuffer->field.string() + " " + violation.ofBuffer->text;
  if (demand.home && demand.home->below < demand.chain.size())
    f.home = {demand.home->where, demand.home->fn->name.string()};
  return f;
}

} // namespace

std::vector<std::string> namesBelow(const Demand &demand) {
  std::vector<std::string> names;
  const size_t skipped = demand.home ? demand.chain.size() - demand.home->below : 0;
  for (size_t i = skipped; i < demand.chain.size(); ++i)
    names.push_back(demand.chain[i]->name.string());
  return names;
}

Demand only(const Demand &demand, const Ask &ask) {
  Demand one = demand;
  one.all = nullptr;
  one.rule = ask.rule;
  one.detail = ask.detail;
  return one;
}

std::optional<Finding> verdict(const std::vector<const RegisteredRule *> &rules, const FunctionInfo &info, const Demand &demand,
                               const Violation &violation, const std::string &entry) {
  for (const RegisteredRule *special : rules)
    if (std::ranges::count(special->info.supersedes, demand.rule->info.slug))
      if (auto report = special->rule->specialise(violation))
        return toldAtHome(finding(*special, info, demand.trace, std::move(*report), demand.detail.subject, entry), demand, violation);
  Report report = demand.rule->rule->explain(violation);
  if (report.message.empty())
    return std::nullopt;
  return toldAtHome(finding(*demand.rule, info, demand.trace, std::move(report), demand.detail.subject, entry), demand, violation);
}

} // namespace irqlint::engine
