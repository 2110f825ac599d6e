#include "cli/Gate.h"

#include "cli/RuleNames.h"
#include "report/RuleInfoReader.h"

#include <algorithm>

namespace irqlint::cli {
namespace {

using report::Json;

const std::string Kinds = "\"error\", \"warning\", \"note\", \"all\", a family or a rule";

std::vector<std::string> nearBudgets(const std::string &name) {
  std::vector<std::string> words = {"error", "warning", "note", "all"};
  for (const RegisteredRule &rule : allRules())
    if (std::string family = rule.info.slug.substr(0, rule.info.slug.find('/'));
        std::ranges::find(words, family) == words.end())
      words.push_back(family);
  std::vector<std::string> near =
      name.find('/') == std::string::npos ? nearest(name, words) : std::vector<std::string>();
  return near.empty() ? nearRules(name) : near;
}

void readBudgets(const Json &value, const std::string &at, bool newOnly, const GateReader &reader, Gate &into) {
  if (!value.is_object() || value.empty())
    return reader.complain(
        at, "must be an object of what is counted to the most there may be: { \"error\": 0, \"irql\": 5 }");
  for (const auto &[name, limit] : value.items()) {
    std::string here = report::pointerTo(at, name);
    Gate::Budget budget{newOnly, name, report::parseSeverity(name), {}, 0, reader.placeOf(here)};
    if (!budget.severity)
      for (const RegisteredRule *rule : rulesNamed(name))
        budget.rules.insert(rule->info.slug);
    if (!budget.severity && budget.rules.empty())
      reader.complain(here, "unknown rule '" + name + "'" + didYouMean(nearBudgets(name)) +
                                (nearBudgets(name).empty() ? "; a budget is for " + Kinds : ""));
    if (limit.is_number_unsigned())
      budget.limit = limit.get<size_t>();
    else
      reader.complain(here, "must be the largest number of findings there may be: 0, 1, 2, …");
    into.budgets.push_back(std::move(budget));
  }
}

size_t countOf(const FindingCounts &counts, const Gate::Budget &budget) {
  size_t out = 0;
  for (const auto &[what, count] : counts)
    if (budget.severity ? what.second == *budget.severity : budget.rules.contains(what.first))
      out += count;
  return out;
}

report::GateLine lineOf(const Gate::Budget &budget, const GateQuestion &question) {
  report::GateLine line;
  line.scope = budget.newOnly ? "new" : "total";
  line.name = budget.name;
  line.limit = budget.limit;
  line.place = budget.place;
  line.found = countOf(budget.newOnly ? question.fresh : question.total, budget);
  line.result = line.found > budget.limit ? report::GateLine::Result::Failed : report::GateLine::Result::Passed;
  bool ran = budget.severity ||
             std::ranges::any_of(budget.rules, [&](const auto &slug) { return question.rulesThatRan.contains(slug); });
  if (!ran)
    line.remark = "off in this run, so nothing was looked for";
  if (!budget.newOnly && !question.wholeDrivers) {
    line.result = report::GateLine::Result::Skipped;
    line.remark = "only the drivers of the changed files were analysed";
  }
  return line;
}

} // namespace

Gate readGate(const Json &value, const std::string &pointer, const GateReader &reader) {
  Gate gate;
  if (!value.is_object() || value.empty()) {
    reader.complain(pointer, "must be an object with \"total\", \"new\" or both: { \"new\": { \"all\": 0 } }");
    return gate;
  }
  for (const auto &[key, inner] : value.items())
    if (key == "total" || key == "new")
      readBudgets(inner, report::pointerTo(pointer, key), key == "new", reader, gate);
    else
      reader.unknownKey(pointer, key);
  gate.written = value;
  return gate;
}

FindingCounts countFindings(const std::vector<Finding> &findings) {
  FindingCounts out;
  for (const Finding &finding : findings)
    ++out[{finding.rule, finding.severity}];
  return out;
}

std::vector<report::GateLine> judge(const Gate &gate, const GateQuestion &question) {
  std::vector<report::GateLine> out;
  for (const Gate::Budget &budget : gate.budgets)
    out.push_back(lineOf(budget, question));
  if (gate.empty() || !question.failOn)
    return out;
  report::GateLine line;
  line.scope = "new";
  line.name = "at or above " + std::string(report::severityName(*question.failOn));
  line.place = question.failOnPlace;
  for (const auto &[what, count] : question.fresh)
    line.found += what.second >= *question.failOn ? count : 0;
  line.result = line.found ? report::GateLine::Result::Failed : report::GateLine::Result::Passed;
  out.push_back(std::move(line));
  return out;
}

} // namespace irqlint::cli
