#include "cli/Hide.h"

#include "cli/Paths.h"
#include "report/RuleInfoReader.h"

#include <algorithm>

namespace irqlint::cli {
namespace {

bool matches(const std::vector<std::string> &globs, const std::string &path) {
  return std::ranges::any_of(globs, [&](const std::string &glob) { return matchesGlob(glob, path); });
}

/// The last entry that matches the finding's path and speaks of its rule; null: none does.
const Config::Paths *lastMatch(const Config &config, const Finding &finding) {
  for (size_t i = config.paths.size(); i-- > 0;)
    if (config.paths[i].rules.contains(finding.rule) && matches(config.paths[i].match, finding.where.path))
      return &config.paths[i];
  return nullptr;
}

bool isOn(const Setup &setup, const Finding &finding) {
  return setup.on.contains(finding.rule) || std::ranges::any_of(setup.config.paths, [&](const Config::Paths &entry) {
           return entry.turnsOn.contains(finding.rule) && matches(entry.match, finding.where.path);
         });
}

report::Hiding hiding(const Config &config, const Config::Paths &entry, const Finding &finding,
                      const std::string &root) {
  std::string form = "\"" + finding.rule + "\": \"off\" for ";
  for (const std::string &glob : entry.match)
    form += (&glob == &entry.match.front() ? "'" : ", '") + glob + "'";
  return {report::Hiding::Kind::External,
          {displayPath(config.file, root), entry.line, 1, entry.line, 1},
          form,
          entry.reason};
}

void applyPaths(const Setup &setup, report::Run &run) {
  std::vector<Finding> left;
  for (Finding &finding : run.findings) {
    const Config::Paths *entry = lastMatch(setup.config, finding);
    if (!isOn(setup, finding))
      continue; // on for other paths only
    if (!entry) {
      left.push_back(std::move(finding));
      continue;
    }
    if (std::optional<Severity> severity = entry->rules.at(finding.rule)) {
      finding.severity = *severity;
      left.push_back(std::move(finding));
    } else {
      report::Hiding why = hiding(setup.config, *entry, finding, setup.root);
      run.hidden.push_back({std::move(finding), std::move(why)});
    }
  }
  run.findings = std::move(left);
  run.sort();
}

} // namespace

void setSuppressions(Setup &setup, bool requireReason, std::optional<report::ReportUnused> reportUnused) {
  setup.config.requireReason |= requireReason;
  if (reportUnused)
    setup.config.reportUnused = reportUnused;
  if (!requireReason || !setup.on.insert(std::string(report::ReasonRule)).second)
    return;
  for (const RegisteredRule &rule : allRules())
    if (rule.info.slug == report::ReasonRule &&
        std::ranges::find(setup.analyse.rules, &rule) == setup.analyse.rules.end())
      setup.analyse.rules.push_back(&rule);
  std::ranges::sort(setup.analyse.rules, {}, [](const RegisteredRule *rule) { return rule->info.slug; });
}

void hide(const Project &project, const Setup &setup, report::Run &run) {
  report::SuppressOptions options;
  options.reportUnused = setup.config.reportUnused.value_or(report::ReportUnused::Own);
  for (const RegisteredRule &rule : allRules())
    options.allRules.push_back(&rule.info);
  options.leftOut = [&](const std::string &path) { return matches(setup.config.exclude, path); };
  report::suppress(run, project.suppressions, options);
  for (Finding &finding : run.findings)
    if (auto severity = setup.analyse.severities.find(finding.rule); severity != setup.analyse.severities.end())
      finding.severity = severity->second;
  applyPaths(setup, run);
}

} // namespace irqlint::cli
