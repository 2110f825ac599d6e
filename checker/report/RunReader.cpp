#include "report/RunReader.h"

#include "report/JsonNames.h"
#include "report/RuleInfoReader.h"

#include <algorithm>
#include <array>

namespace irqlint::report {
namespace {

SourceRange readRange(const LogValue &where) {
  return {where["file"].text(), where["line"].number(), where["column"].number(), where["endLine"].number(),
          where["endColumn"].number()};
}

/// The value whose name stands in `key`; the first one, with a complaint, when none does.
template <typename Kind, size_t N>
Kind readName(const LogValue &value, const char *key, const std::array<std::string_view, N> &names,
              const char *complaint) {
  auto found = std::ranges::find(names, value[key].text());
  if (found != names.end())
    return static_cast<Kind>(found - names.begin());
  value.complain(key, complaint);
  return Kind{};
}

Step readStep(const LogValue &value) {
  auto kind = readName<Step::Kind>(value, "kind", StepKindNames,
                                   "is no kind of step: entry, branch, call, return, effect, raise or fault");
  return {kind,
          readRange(value["where"]),
          value["text"].text(),
          value["depth"].number(),
          value["essential"].flag(true),
          value["function"].text()};
}

std::optional<Hiding> readHiding(const LogValue &hidden) {
  if (!hidden.isObject())
    return std::nullopt;
  auto kind = readName<Hiding::Kind>(hidden, "by", HidingKindNames, "must be 'inSource', 'external' or 'baseline'");
  return Hiding{kind, readRange(hidden["where"]), hidden["form"].text(), hidden["reason"].text()};
}

Severity readSeverity(const LogValue &value) {
  auto severity = parseSeverity(value["severity"].text());
  if (!severity)
    value.complain("severity", "must be 'note', 'warning' or 'error'");
  return severity.value_or(Severity::Warning);
}

template <typename Read> void readObjects(const LogValue &array, Read read) {
  array.forEach([&](const LogValue &value) {
    if (value.isObject())
      read(value);
  });
}

ReadFinding readFinding(const LogValue &value) {
  ReadFinding out;
  Finding &finding = out.finding;
  finding.rule = value["rule"].text();
  if (finding.rule.empty())
    value.complain("rule", "must name a rule");
  finding.severity = readSeverity(value);
  finding.message = value["message"].text();
  finding.help = value["help"].text();
  finding.where = readRange(value["where"]);
  finding.function = value["function"].text();
  finding.module = value["module"].text();
  finding.subject = value["subject"].text();
  readObjects(value["path"], [&](const LogValue &step) { finding.path.push_back(readStep(step)); });
  readObjects(value["related"], [&](const LogValue &related) {
    finding.related.push_back({readRange(related["where"]), related["text"].text()});
  });
  readObjects(value["fix"], [&](const LogValue &edit) {
    finding.fix.push_back({readRange(edit["where"]), edit["insert"].text()});
  });
  out.code = value["code"].text();
  out.fingerprint = value["fingerprint"].text();
  out.hiding = readHiding(value["hidden"]);
  return out;
}

LogProblem problemAt(std::string_view text, std::string pointer, std::string what) {
  unsigned line = lineOf(text, pointer);
  return {line, std::move(pointer), std::move(what)};
}

} // namespace

std::variant<ReadRun, LogProblem> readRun(std::string_view text, const Json &json, LogProblems &problems) {
  if (!json.is_object())
    return problemAt(text, "", "must be an object");
  LogValue root(&json, "", problems);
  if (root["tool"].text() != "irqlint")
    return problemAt(text, "/tool", "must be 'irqlint': logs of other tools are read as SARIF");
  if (!json.contains("findings"))
    return problemAt(text, "", "has no 'findings'");
  if (!json["findings"].is_array())
    return problemAt(text, "/findings", "must be an array");
  ReadRun run;
  run.version = root["version"].text();
  LogValue findings = root["findings"];
  for (size_t i = 0; i < findings.size(); ++i) {
    LogValue value = findings.element(i);
    if (!value.isObject())
      continue;
    run.findings.push_back(readFinding(value));
    run.findings.back().index = i;
  }
  return run;
}

std::variant<ReadRun, LogProblem> readRun(std::string_view bytes) {
  auto parsed = parseLog(bytes);
  if (auto *problem = std::get_if<LogProblem>(&parsed))
    return *problem;
  const auto &[text, json] = std::get<LogJson>(parsed);
  LogProblems problems;
  auto run = readRun(text, json, problems);
  if (auto first = problems.first(text); first && std::holds_alternative<ReadRun>(run))
    return *first;
  return run;
}

} // namespace irqlint::report
