// SonarQube's generic issues (`sonar.externalIssuesReportPaths`), in the form with rules that 10.3 brought. Type is
// BUG: what SonarQube imports from SARIF it files under security.
//
// The scanner stops at a column outside of its line: columns are written only when they were compared with the source.
#include "report/Columns.h"
#include "report/Json.h"
#include "report/Results.h"
#include "report/Writer.h"

#include <algorithm>
#include <map>

namespace irqlint::report {
namespace {

constexpr size_t MaxSteps = 100;

/// In the words of both modes of a server; SonarQube itself pairs them so.
struct Words {
  std::string_view severity, impact;
};

Words wordsOf(Severity severity) {
  return severity == Severity::Error     ? Words{"CRITICAL", "HIGH"}
         : severity == Severity::Warning ? Words{"MAJOR", "MEDIUM"}
                                         : Words{"MINOR", "LOW"};
}

Json toRule(const std::string &id, const std::string &name, const std::string &description, Severity severity) {
  Words words = wordsOf(severity);
  return {{"id", id},
          {"name", name},
          {"description", description},
          {"engineId", ToolName},
          {"cleanCodeAttribute", "LOGICAL"},
          {"type", "BUG"},
          {"severity", words.severity},
          {"impacts", Json::array({{{"softwareQuality", "RELIABILITY"}, {"severity", words.impact}}})}};
}

/// A severity belongs to the rule: the gravest of its findings.
Json toRules(const Run &run) {
  std::map<std::string, Severity> found;
  for (const Finding &finding : run.findings) {
    auto [entry, isNew] = found.try_emplace(finding.rule, finding.severity);
    entry->second = std::max(entry->second, finding.severity);
  }
  Json rules = Json::array();
  for (const RuleInfo *rule : run.rules) {
    auto severity = found.find(rule->slug);
    rules.push_back(toRule(rule->code, rule->name + " (" + rule->slug + ")", sentence(rule->summary),
                           severity == found.end() ? rule->severity : severity->second));
    found.erase(rule->slug);
  }
  for (const auto &[slug, severity] : found)
    rules.push_back(toRule(slug, slug, slug, severity));
  return rules;
}

class Issues {
public:
  explicit Issues(SourceCache &sources) : columns(sources) {}

  Json issue(const Finding &finding, std::string code) const {
    Json out = {{"ruleId", std::move(code)}, {"primaryLocation", location(finding.where, factAndHelp(finding))}};
    Json others = Json::array();
    for (size_t i : keySteps(finding.path, MaxSteps))
      add(others, finding.path[i].where, std::to_string(others.size() + 1) + ". " + finding.path[i].text);
    for (const Related &related : finding.related)
      add(others, related.where, related.text);
    if (!others.empty())
      out["secondaryLocations"] = std::move(others);
    return out;
  }

private:
  void add(Json &list, const SourceRange &where, std::string text) const {
    if (where.valid())
      list.push_back(location(where, std::move(text)));
  }

  Json location(const SourceRange &where, std::string text) const {
    Json out = {{"message", std::move(text)}, {"filePath", where.path}};
    if (where.valid())
      out["textRange"] = range(columns.region(where, SonarColumns));
    return out;
  }

  static Json range(const Region &region) {
    Json out = {{"startLine", region.line}, {"endLine", region.endLine}};
    if (!region.checked || !region.endColumn)
      return out;
    out["startColumn"] = *region.column;
    out["endColumn"] = *region.endColumn;
    return out;
  }

  Columns columns;
};

class SonarQubeWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Json issues = Json::array();
    for (const Finding &finding : run.findings)
      issues.push_back(Issues(sources).issue(finding, codeOf(run, finding)));
    out << toText({{"rules", toRules(run)}, {"issues", std::move(issues)}});
  }
};

} // namespace

std::unique_ptr<Writer> makeSonarQubeWriter() { return std::make_unique<SonarQubeWriter>(); }

} // namespace irqlint::report
