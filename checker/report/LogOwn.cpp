// Our own JSON, as JsonWriter writes it; docs/guide/formats.md describes it.
#include "report/LogValue.h"
#include "report/RuleInfoReader.h"

namespace irqlint::report {
namespace {

LogPlace place(const LogValue &where, std::string function) {
  return {where["file"].text(),      where["line"].number(),      where["column"].number(),
          where["endLine"].number(), where["endColumn"].number(), std::move(function)};
}

LogStep step(const LogValue &value) {
  return {place(value["where"], value["function"].text()), value["text"].text(), value["depth"].number(),
          value["essential"].flag(true)};
}

Severity severityOf(const LogValue &value) {
  std::string text = value.text();
  auto severity = parseSeverity(text);
  if (!severity && value)
    value.complain("must be \"error\", \"warning\" or \"note\"");
  return severity.value_or(Severity::Warning);
}

LogResult finding(const LogValue &value) {
  LogResult out;
  std::string slug = value["rule"].text(), code = value["code"].text();
  out.rule.id = code.empty() ? slug : code;
  out.rule.name = slug;
  out.severity = severityOf(value["severity"]);
  out.message = value["message"].text();
  out.where = place(value["where"], value["function"].text());
  out.subject = value["subject"].text();
  if (std::string print = value["fingerprint"].text(); !print.empty())
    out.fingerprints["irqlintSemantic/v1"] = print;
  value["path"].forEach([&](const LogValue &entry) { out.path.push_back(step(entry)); });
  value["related"].forEach([&](const LogValue &entry) { out.related.push_back(step(entry)); });
  if (LogValue hidden = value["hidden"]; hidden.isObject()) {
    out.suppressed = hidden["by"].text() != "baseline"; // what a baseline knows is there all the same
    out.suppressionReason = hidden["reason"].text();
  }
  return out;
}

} // namespace

std::variant<ResultLog, LogProblem> readOwnLog(std::string_view text, const Json &json) {
  LogProblems problems;
  LogValue root(&json, "", problems);
  LogRun run;
  run.tool = root["tool"].text();
  if (run.tool != "irqlint")
    return LogProblem{lineOf(text, "/tool"), "/tool", "must be \"irqlint\": other tools are read as SARIF"};
  run.version = root["version"].text();
  if (!json["findings"].is_array())
    return LogProblem{lineOf(text, "/findings"), "/findings", "must be an array"};
  root["findings"].forEach([&](const LogValue &value) {
    if (!value.isObject())
      return;
    run.results.push_back(finding(value));
    run.results.back().index = run.results.size() - 1;
  });
  ResultLog log;
  log.format = ResultLog::Format::Ours;
  log.runs.push_back(std::move(run));
  problems.moveTo(log, text);
  return log;
}

} // namespace irqlint::report
