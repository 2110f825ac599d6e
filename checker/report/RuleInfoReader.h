// rule.json and rule.md to RuleInfo. Used by the table of rules and by the tests about rules.
#pragma once

#include "irqlint/Rule.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace irqlint::report {

struct RuleInfoProblem {
  unsigned line = 0;   ///< in the JSON text
  std::string pointer; ///< JSON pointer
  std::string text;
};

/// Reads the text of a rule.json; `page` is the text of rule.md beside it. All problems are told at once.
std::variant<RuleInfo, std::vector<RuleInfoProblem>> readRuleInfo(std::string_view json, std::string_view page);

/// For rules that are built in, where a problem is a fault of the build: says what is wrong and aborts.
RuleInfo ruleInfo(std::string_view file, std::string_view json, std::string_view page);

/// "note", "warning", "error".
std::string_view severityName(Severity severity);
std::optional<Severity> parseSeverity(std::string_view text);

} // namespace irqlint::report
