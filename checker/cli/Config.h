// .irqlint.json: what a project wants of every run.
#pragma once

#include "irqlint/Finding.h"
#include "model/Model.h"

#include <map>
#include <optional>
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

  std::string file;                                     ///< absolute; empty when there is none
  std::map<std::string, std::optional<Severity>> rules; ///< slug to severity, nothing: off
  std::vector<Facts> facts;
  std::vector<std::string> wdk; ///< absolute
  bool noWdk = false;           ///< "wdk": false
  std::optional<std::string> wdkVersion, failOn, configuration, platform;
  std::optional<std::string> baseline; ///< absolute
  std::vector<std::string> exclude;
};

using ConfigResult = std::variant<Config, std::vector<ConfigProblem>>;

/// The nearest .irqlint.json upwards of `start`, a file or folder; empty when there is none.
std::string findConfig(const std::string &start);
ConfigResult readConfig(const std::string &file);

/// Adds the facts of the configuration; what is wrong with them, at the lines of the file they stand in.
std::vector<ConfigProblem> addFacts(const Config &config, model::Model &model);

} // namespace irqlint::cli
