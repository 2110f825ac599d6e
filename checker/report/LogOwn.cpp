// Our own JSON as results of any tool.
#include "report/RunReader.h"

namespace irqlint::report {
namespace {

LogPlace place(const SourceRange &where, std::string function) {
  return {where.path, where.line, where.column, where.endLine, where.endColumn, std::move(function)};
}

LogResult toResult(ReadFinding &&read) {
  Finding &finding = read.finding;
  LogResult out;
  out.rule.id = read.code.empty() ? finding.rule : read.code;
  out.rule.name = finding.rule;
  out.severity = finding.severity;
  out.message = std::move(finding.message);
  out.where = place(finding.where, finding.function);
  out.subject = std::move(finding.subject);
  for (Step &step : finding.path)
    out.path.push_back({place(step.where, std::move(step.function)), std::move(step.text), step.depth, step.essential});
  for (Related &related : finding.related)
    out.related.push_back({place(related.where, ""), std::move(related.text)});
  if (!read.fingerprint.empty())
    out.fingerprints["irqlintSemantic/v1"] = std::move(read.fingerprint);
  if (read.hiding) {
    out.suppressed = read.hiding->kind != Hiding::Kind::Baseline; // what a baseline knows is there all the same
    out.suppressionReason = std::move(read.hiding->reason);
  }
  out.index = read.index;
  return out;
}

} // namespace

std::variant<ResultLog, LogProblem> readOwnLog(std::string_view text, const Json &json) {
  LogProblems problems;
  auto read = readRun(text, json, problems);
  if (auto *problem = std::get_if<LogProblem>(&read))
    return *problem;
  auto &own = std::get<ReadRun>(read);
  LogRun run;
  run.tool = "irqlint";
  run.version = std::move(own.version);
  for (ReadFinding &finding : own.findings)
    run.results.push_back(toResult(std::move(finding)));
  ResultLog log;
  log.format = ResultLog::Format::Ours;
  log.runs.push_back(std::move(run));
  problems.moveTo(log, text);
  return log;
}

} // namespace irqlint::report
