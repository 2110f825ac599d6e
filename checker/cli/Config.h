// .irqlint.json: what a project wants of every run.
#pragma once

#include "irqlint/Finding.h"
#include "cli/Gate.h"
#include "cli/Protocols.h"
#include "model/Model.h"
#include "report/Suppression.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace irqlint::cli {

struct ConfigProblem {
  std::string file; ///< as the user would name it
  unsigned line = 0;
  std::string pointer, text;
  std::string message() const; ///< "file:line: /pointer: text"
};

struct Config {
  struct Facts {
    std::string file, json;    ///< `json` in the schema of rules/facts
    std::string text, pointer; ///< the configuration that holds inline facts; empty for a file of its own
  };

  ProtocolFacts protocols; ///< what their calls do

  using Rules = std::map<std::string, std::optional<Severity>>; ///< slug to severity, nothing: off
  /// What is different below some paths.
  struct Paths {
    std::vector<std::string> match; ///< globs
    Rules rules;
    std::set<std::string> turnsOn; ///< of those: named one by one, not by their family
    std::vector<std::pair<std::string, std::optional<Severity>>> written; ///< `rules` before families are taken apart
    std::string reason;
    unsigned line = 0; ///< in the file
  };

  std::string file;             ///< absolute; empty when there is none
  std::string profile;          ///< empty: "recommended"
  std::vector<std::string> rulesets; ///< absolute
  Rules ofRulesets, rules;      ///< later ones win
  std::vector<Paths> paths;     ///< later ones win
  bool requireReason = false;
  std::optional<report::ReportUnused> reportUnused;
  std::vector<std::string> notes; ///< what the user may want to know of it
  std::vector<Facts> facts;
  std::vector<std::string> wdk; ///< absolute
  bool noWdk = false;           ///< "wdk": false
  std::optional<std::string> wdkVersion, failOn, configuration, platform;
  std::string failOnPlace;             ///< ".irqlint.json:3: /failOn"
  std::optional<std::string> baseline; ///< absolute
  std::vector<std::string> exclude;
  Gate gate;
};

using ConfigResult = std::variant<Config, std::vector<ConfigProblem>>;

/// Keys that the configuration and the objects in it may have, by JSON pointer ("", "/paths/*", "/suppressions"); `facts` has a
/// schema of its own, the keys of `rules` are names of rules.
std::map<std::string, std::vector<std::string>> configKeys();

constexpr const char *Profiles[] = {"minimal", "recommended", "all"};

std::optional<report::ReportUnused> parseReportUnused(std::string_view text);
std::string_view reportUnusedName(report::ReportUnused which);

/// "error", "warning", "note" or "never". A gate decides alone unless the file says more: budgets that allow something
/// would be useless beside the usual "warning".
std::string failOnOf(const Config &config);

/// The nearest .irqlint.json upwards of `start`, a file or folder; empty when there is none.
std::string findConfig(const std::string &start);
ConfigResult readConfig(const std::string &file);

/// Adds the facts of the configuration; what is wrong with them, at the lines of the file they stand in.
std::vector<ConfigProblem> addFacts(const Config &config, model::Model &model);

} // namespace irqlint::cli
