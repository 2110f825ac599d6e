#include "lsp/Diagnostics.h"

#include <algorithm>

namespace irqlint::lsp {
namespace {

enum Severity : int { Error = 1, Warning = 2, Information = 3 };
enum Tag : int { Unnecessary = 1, Deprecated = 2 };
constexpr size_t MostSteps = 100; // an editor lists them all

int severityOf(irqlint::Severity severity) {
  return severity == irqlint::Severity::Error ? Error : severity == irqlint::Severity::Warning ? Warning : Information;
}

Json relatedOf(const Finding &finding, Places &places) {
  Json out = Json::array();
  auto add = [&](const SourceRange &where, std::string text) {
    if (where.valid())
      out.push_back({{"location", places.location(where)}, {"message", std::move(text)}});
  };
  for (size_t index : report::keySteps(finding.path, MostSteps)) {
    const Step &step = finding.path[index];
    add(step.where, std::to_string(index + 1) + ". " + step.text);
  }
  for (const Related &related : finding.related)
    add(related.where, related.text);
  return out;
}

Json tagsOf(const Finding &finding, const FoundRule &rule) {
  Json tags = Json::array();
  if (finding.rule == "suppression/unused")
    tags.push_back(static_cast<int>(Unnecessary));
  if (rule.tags.contains("deprecated"))
    tags.push_back(static_cast<int>(Deprecated));
  return tags;
}

Json notAnalysed(const report::Notification &notification, Places &places) {
  return {{"range", toJson(places.range(notification.where))},
          {"severity", static_cast<int>(Information)},
          {"code", "not-analysed"},
          {"source", "irqlint"},
          {"message", notification.text}};
}

} // namespace

Json diagnosticOf(const Finding &finding, const AnalysisResult &result, const Workspace &workspace, Places &places) {
  const Abilities &client = workspace.client;
  auto known = result.rules.find(finding.rule);
  const FoundRule rule = known == result.rules.end() ? FoundRule{} : known->second;
  Json out = {{"range", toJson(places.range(finding.where))},
              {"severity", severityOf(finding.severity)},
              {"code", finding.rule},
              {"source", "irqlint"},
              {"message", finding.message + (finding.help.empty() ? "" : "\nhelp: " + finding.help)}};
  if (client.codeDescription && !rule.page.empty())
    out["codeDescription"] = {{"href", rule.page}};
  if (Json tags = tagsOf(finding, rule); client.tags && !tags.empty())
    out["tags"] = std::move(tags);
  if (Json related = relatedOf(finding, places); client.relatedInformation && !related.empty())
    out["relatedInformation"] = std::move(related);
  return out;
}

Json diagnosticsOf(const std::string &path, const Workspace &workspace, Places &places) {
  Json out = Json::array();
  auto add = [&](Json diagnostic) {
    if (std::ranges::find(out, diagnostic) == out.end())
      out.push_back(std::move(diagnostic));
  };
  for (const AnalysisResult *result : workspace.about(path)) {
    for (const Finding &finding : result->findings)
      if (finding.where.path == path)
        add(diagnosticOf(finding, *result, workspace, places));
    for (const report::Notification &notification : result->notifications)
      if (notification.where.path == path && notification.incomplete)
        add(notAnalysed(notification, places));
  }
  return out;
}

} // namespace irqlint::lsp
