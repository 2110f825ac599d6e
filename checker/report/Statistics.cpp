#include "report/Statistics.h"

#include "report/Json.h"
#include "report/RuleInfoReader.h"
#include "report/Timing.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace irqlint::report {
namespace {

/// Milliseconds are enough, and shorter to read.
double rounded(double seconds) { return std::round(seconds * 1000) / 1000; }

Json findings(const Run &run) {
  Json byRule = Json::object(), bySeverity = {{"error", 0}, {"warning", 0}, {"note", 0}};
  for (const RuleInfo *rule : run.rules)
    byRule[rule->slug] = 0;
  for (const Finding &finding : run.findings) {
    Json &count = byRule[finding.rule];
    count = count.is_null() ? 1 : count.get<int>() + 1;
    Json &level = bySeverity[std::string(severityName(finding.severity))];
    level = level.get<int>() + 1;
  }
  return {{"total", run.findings.size()},
          {"duplicatesDropped", run.statistics.duplicates},
          {"knownFromBaseline", std::ranges::count(run.hidden, Hiding::Kind::Baseline, [](const HiddenFinding &hidden) { return hidden.why.kind; })},
          {"inUnchangedCode", run.inUnchangedCode},
          {"bySeverity", bySeverity},
          {"byRule", byRule}};
}

Json notAnalysed(const Statistics &statistics) {
  std::map<std::string, int> reasons;
  Json list = Json::array();
  for (const NotAnalysed &missing : statistics.notAnalysed) {
    ++reasons[missing.reason];
    list.push_back({{"function", missing.function},
                    {"reason", missing.reason},
                    {"file", missing.where.path},
                    {"line", missing.where.line},
                    {"module", missing.module}});
  }
  return {
      {"total", statistics.functionsWithBody - std::min(statistics.functionsWithBody, statistics.functionsAnalysed)},
      {"byReason", reasons},
      {"list", list}};
}

Json seconds(const Statistics &statistics) {
  Json out = Json::object();
  double total = 0;
  for (const Stage &stage : statistics.stages) {
    out[stage.name] = rounded(stage.seconds);
    total += stage.seconds;
  }
  out["total"] = rounded(total);
  return out;
}

Json entryPoints(const Statistics &statistics) {
  Json list = Json::array();
  for (const EntryPoint &entry : statistics.entryPoints)
    list.push_back({{"module", entry.module},
                    {"function", entry.function},
                    {"role", entry.role},
                    {"variant", entry.variant},
                    {"level", entry.level},
                    {"source", entry.source}});
  return {{"total", list.size()}, {"list", list}};
}

Json gate(const Run &run) {
  Json out = Json::array();
  for (const GateLine &line : run.gate)
    out.push_back({{"scope", line.scope},
                   {"name", line.name},
                   {"found", line.found},
                   {"limit", line.limit},
                   {"result", line.result == GateLine::Result::Passed   ? "passed"
                              : line.result == GateLine::Result::Failed ? "failed"
                                                                        : "skipped"},
                   {"place", line.place},
                   {"remark", line.remark}});
  return out;
}

} // namespace

std::string statisticsText(const Run &run) {
  const Statistics &counts = run.statistics;
  Json problems = Json::array();
  for (const Notification &notification : run.notifications)
    problems.push_back({{"file", notification.where.path},
                        {"line", notification.where.line},
                        {"text", notification.text},
                        {"incomplete", notification.incomplete}});
  Json out = {
      {"version", run.version},
      {"exitCode", run.exitCode},
      {"modules", counts.modules},
      {"units", {{"total", counts.units}, {"withErrorsAtFirst", counts.unitsWithErrorsAtFirst}, {"withErrors", counts.unitsWithErrors}, {"failed", counts.unitsFailed}, {"fromCache", counts.unitsFromCache}}},
      {"modulesFromCache", counts.modulesFromCache},
      {"functions",
       {{"withBody", counts.functionsWithBody},
        {"analysed", counts.functionsAnalysed},
        {"fromCache", counts.functionsFromCache},
        {"withInventions", counts.functionsWithInventions},
        {"withUnknownExpressions", counts.functionsWithUnknowns},
        {"notAnalysed", notAnalysed(counts)},
        {"coarse", counts.coarse},
        {"overBudget", counts.overBudget},
        {"forcedMerges", counts.forcedMerges}}},
      {"indirectCalls", {{"total", counts.indirectCalls}, {"resolved", counts.indirectResolved}}},
      {"entryPoints", entryPoints(counts)},
      {"findings", findings(run)},
      {"gate", gate(run)},
      {"seconds", seconds(counts)},
      {"peakMemoryBytes", counts.peakMemory},
      {"problems", problems}};
  if (Json timing = timingJson(run); !timing.is_null())
    out["timing"] = std::move(timing);
  return toText(out);
}

} // namespace irqlint::report
