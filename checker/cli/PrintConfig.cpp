#include "cli/PrintConfig.h"

#include "report/Json.h"
#include "report/RuleInfoReader.h"

namespace irqlint::cli {
namespace {

using report::Json;

Json levelOf(const std::optional<Severity> &severity) {
  return severity ? std::string(report::severityName(*severity)) : "off";
}

/// Every rule, with the severity that it has outside of special paths.
Json rulesOf(const Setup &setup) {
  Json out = Json::object();
  for (const RegisteredRule &rule : allRules()) {
    auto configured = setup.analyse.severities.find(rule.info.slug);
    Severity severity = configured == setup.analyse.severities.end() ? rule.info.severity : configured->second;
    out[rule.info.slug] = levelOf(setup.on.contains(rule.info.slug) ? std::optional(severity) : std::nullopt);
  }
  return out;
}

Json pathsOf(const Config &config) {
  Json out = Json::array();
  for (const Config::Paths &entry : config.paths) {
    Json rules = Json::object();
    for (const auto &[name, severity] : entry.written)
      rules[name] = levelOf(severity);
    Json one = {{"match", entry.match}, {"rules", std::move(rules)}};
    if (!entry.reason.empty())
      one["reason"] = entry.reason;
    out.push_back(std::move(one));
  }
  return out;
}

/// Facts from files by their name, those in place as they are.
Json factsOf(const Config &config) {
  Json out = Json::array();
  for (const Config::Facts &facts : config.facts)
    out.push_back(facts.text.empty() ? Json(facts.file) : Json::parse(facts.json, nullptr, /*allow_exceptions=*/false));
  return out;
}

} // namespace

std::string configText(const Setup &setup) {
  const Config &config = setup.config;
  Json out = {{"profile", setup.profile},
              {"rules", rulesOf(setup)},
              {"paths", pathsOf(config)},
              {"ruleset", config.rulesets},
              {"suppressions",
               {{"requireReason", setup.on.contains(std::string(report::ReasonRule))},
                {"reportUnused", reportUnusedName(config.reportUnused.value_or(report::ReportUnused::Own))}}},
              {"failOn", failOnOf(config)},
              {"exclude", config.exclude}};
  out["wdk"] = config.noWdk ? Json(false) : Json(config.wdk);
  if (!config.gate.empty())
    out["gate"] = config.gate.written;
  if (config.baseline)
    out["baseline"] = *config.baseline;
  if (config.wdkVersion)
    out["wdkVersion"] = *config.wdkVersion;
  out["configuration"] = setup.load.inputs.configuration;
  out["platform"] = setup.load.inputs.platform;
  if (!config.facts.empty())
    out["facts"] = factsOf(config);
  if (!config.protocols.json.empty())
    out["protocols"] = config.protocols.written;
  return report::toText(out);
}

} // namespace irqlint::cli
