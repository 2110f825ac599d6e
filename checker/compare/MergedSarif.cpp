#include "compare/Merge.h"
#include "report/LogUri.h"
#include "report/RuleInfoReader.h"

#include <algorithm>

namespace irqlint::compare {
namespace {

using report::Json;
using report::LogPlace;
using report::LogResult;
using report::LogStep;

Json location(const LogPlace &where) {
  Json artifact = {{"uri", report::uriOfPath(where.path)}};
  if (!report::isAbsolutePath(where.path))
    artifact["uriBaseId"] = "%SRCROOT%";
  Json physical = {{"artifactLocation", std::move(artifact)}};
  if (where.line) {
    Json region = {{"startLine", where.line}};
    if (where.column)
      region["startColumn"] = where.column;
    if (where.endLine >= where.line)
      region["endLine"] = where.endLine;
    if (where.column && (where.endLine > where.line || where.endColumn > where.column) && where.endColumn)
      region["endColumn"] = where.endColumn;
    physical["region"] = std::move(region);
  }
  Json out = Json::object();
  if (!where.path.empty())
    out["physicalLocation"] = std::move(physical);
  if (!where.function.empty())
    out["logicalLocations"] = Json::array({{{"name", where.function}, {"kind", "function"}}});
  return out;
}

Json stepLocation(const LogStep &step) {
  Json out = location(step.where);
  if (!step.text.empty())
    out["message"] = {{"text", step.text}};
  return out;
}

/// A run of a format other than SARIF.
class Converter {
public:
  Converter(const MergedRun &run, std::string_view version) : run(run), version(version) {}

  Json convert() {
    Json results = Json::array(), rules = Json::array();
    for (const LogResult &result : run.run->results)
      results.push_back(convert(result));
    for (const auto &[id, name] : ruleOrder) {
      rules.push_back({{"id", id}});
      if (!name.empty() && name != id)
        rules.back()["properties"] = {{"slug", name}};
    }
    Json driver = {{"name", run.run->tool}};
    if (!run.run->version.empty())
      driver["semanticVersion"] = run.run->version;
    driver["rules"] = std::move(rules);
    Json out = {{"tool", {{"driver", std::move(driver)}}},
                {"conversion",
                 {{"tool", {{"driver", {{"name", "irqlint"}, {"semanticVersion", version}}}}},
                  {"analysisToolLogFiles", Json::array({{{"uri", report::uriOfPath(run.file)}}})}}},
                {"results", std::move(results)}};
    if (run.run->ours())
      out["columnKind"] = "unicodeCodePoints"; // ours count bytes, which is the same for ASCII
    return out;
  }

private:
  Json convert(const LogResult &result) {
    Json out = {{"ruleId", result.rule.id},
                {"ruleIndex", indexOf(result.rule)},
                {"level", report::severityName(result.severity)},
                {"message", {{"text", result.message}}},
                {"locations", Json::array({location(result.where)})}};
    if (!result.fingerprints.empty())
      out["partialFingerprints"] = result.fingerprints;
    if (!result.path.empty()) {
      Json steps = Json::array();
      for (const LogStep &step : result.path)
        steps.push_back({{"location", stepLocation(step)},
                         {"nestingLevel", step.depth},
                         {"importance", step.essential ? "essential" : "unimportant"}});
      out["codeFlows"] = Json::array({{{"threadFlows", Json::array({{{"locations", std::move(steps)}}})}}});
    }
    for (const LogStep &place : result.related)
      out["relatedLocations"].push_back(stepLocation(place));
    if (result.suppressed) {
      Json suppression = {{"kind", "external"}};
      if (!result.suppressionReason.empty())
        suppression["justification"] = result.suppressionReason;
      out["suppressions"] = Json::array({std::move(suppression)});
    }
    return out;
  }

  size_t indexOf(const report::LogRule &rule) {
    auto [known, isNew] = ruleIndex.try_emplace(rule.id, ruleOrder.size());
    if (isNew)
      ruleOrder.emplace_back(rule.id, rule.name);
    return known->second;
  }

  const MergedRun &run;
  std::string_view version;
  std::map<std::string, size_t> ruleIndex;
  std::vector<std::pair<std::string, std::string>> ruleOrder;
};

/// Who says the same as results of ours. Nothing is written into what another tool said.
void mark(const Merge &merge, std::vector<Json> &runs) {
  for (const MergedGroup &group : merge.groups) {
    Json also = Json::array();
    for (const Member &member : group.members) {
      const report::LogRun &run = *merge.runs[member.run].run;
      Json entry = {{"tool", run.tool}, {"rule", member.result->rule.id}, {"exact", member.exact}};
      if (!run.ours() && !member.result->suppressed && std::ranges::find(also, entry) == also.end())
        also.push_back(std::move(entry));
    }
    for (const Member &member : group.members) {
      Json *results = &runs[member.run]["results"];
      size_t index = member.result->index;
      bool marks =
          merge.runs[member.run].run->ours() && !also.empty() && results->is_array() && index < results->size();
      if (!marks)
        continue;
      Json &properties = (*results)[index]["properties"];
      if (properties.is_null() || properties.is_object())
        properties["alsoReportedBy"] = also;
    }
  }
}

} // namespace

Json mergedSarif(const Merge &merge, std::string_view version) {
  std::vector<Json> runs;
  for (const MergedRun &run : merge.runs)
    runs.push_back(run.run->original.is_null() ? Converter(run, version).convert() : run.run->original);
  mark(merge, runs);
  Json list = Json::array();
  for (Json &run : runs)
    list.push_back(std::move(run));
  return {
      {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"}, {"version", "2.1.0"}, {"runs", std::move(list)}};
}

} // namespace irqlint::compare
