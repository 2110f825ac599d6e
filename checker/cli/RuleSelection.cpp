#include "cli/RuleSelection.h"

#include "cli/RuleNames.h"

#include "llvm/ADT/StringExtras.h"

namespace irqlint::cli {
namespace {

bool isInProfile(const RuleInfo &rule, std::string_view profile) {
  if (profile == "all")
    return true;
  bool isCertain = rule.precision == "very-high" || rule.precision == "high";
  return rule.defaultOn && (profile != "minimal" || (rule.severity == Severity::Error && isCertain));
}

} // namespace

std::string profileOf(const InputOptions &options, const Config &config) {
  return !options.profile.empty() ? options.profile : !config.profile.empty() ? config.profile : "recommended";
}

std::set<std::string> configuredRules(const std::string &profile, const Config &config) {
  std::set<std::string> on;
  for (const RegisteredRule &rule : allRules())
    if (isInProfile(rule.info, profile))
      on.insert(rule.info.slug);
  for (const Config::Rules *rules : {&config.ofRulesets, &config.rules})
    for (const auto &[slug, severity] : *rules)
      severity ? void(on.insert(slug)) : void(on.erase(slug));
  if (config.requireReason)
    on.insert(std::string(report::ReasonRule));
  return on;
}

std::optional<std::set<std::string>> selectRules(const std::string &list, std::set<std::string> on,
                                                 const Console &console) {
  bool first = true;
  for (llvm::StringRef item : llvm::split(list, ',')) {
    llvm::StringRef name = item.trim();
    if (name.empty())
      continue;
    bool minus = name.consume_front("-");
    auto named = rulesNamed(name);
    if (named.empty()) {
      console.error("unknown rule '" + name.str() + "' in --rules" + didYouMean(nearRules(name)));
      console.plain("  irqlint list-rules shows all of them");
      return std::nullopt;
    }
    if (first && !minus)
      on.clear();
    first = false;
    for (const RegisteredRule *rule : named)
      minus ? void(on.erase(rule->info.slug)) : void(on.insert(rule->info.slug));
  }
  return on;
}

void setRules(Setup &setup, std::set<std::string> on, bool pathsAdd) {
  std::set<std::string> run = on;
  for (const Config::Paths &entry : setup.config.paths)
    if (pathsAdd)
      run.insert(entry.turnsOn.begin(), entry.turnsOn.end());
  for (const RegisteredRule &rule : allRules())
    if (run.contains(rule.info.slug))
      setup.analyse.rules.push_back(&rule);
  for (const Config::Rules *rules : {&setup.config.ofRulesets, &setup.config.rules})
    for (const auto &[slug, severity] : *rules)
      if (severity)
        setup.analyse.severities[slug] = *severity;
  setup.on = std::move(on);
}

} // namespace irqlint::cli
