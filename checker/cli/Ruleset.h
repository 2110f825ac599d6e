// Visual Studio's .ruleset files, as far as they speak of what we find too.
#pragma once

#include "cli/Config.h"

namespace irqlint::cli {

struct RulesetResult {
  Config::Rules rules; ///< of which an exact equivalent is named: the most severe action that one of them has
  std::vector<ConfigProblem> problems;
  std::vector<std::string> notes; ///< sets that are included and not there: those of Visual Studio itself
};

/// Reads a file and what it includes. Actions: Error, Warning, Info, and None or Hidden for off.
/// https://learn.microsoft.com/visualstudio/code-quality/using-rule-sets-to-group-code-analysis-rules
RulesetResult readRuleset(const std::string &file);

} // namespace irqlint::cli
