// Rules of other tools that mean the same as ours, out of the "equivalents" of every rule.json.
#pragma once

#include "irqlint/Rule.h"
#include "report/ResultLog.h"

#include <map>
#include <string>
#include <vector>

namespace irqlint::compare {

class Equivalence {
public:
  explicit Equivalence(const std::vector<const RuleInfo *> &rules);

  /// Our rules by slug; true: the same meaning, false: related. For ours it is the rule itself. An id that two rules
  /// of a tool share is told apart by the name after '#' in rule.json: "cpp/drivers/no-paged-code#NoPagingSegment".
  std::map<std::string, bool> slugsOf(const report::LogRun &run, const report::LogRule &rule) const;

private:
  struct Link {
    std::string slug, variant;
    bool exact;
  };
  std::map<std::string, std::vector<Link>> byPeerId; ///< in lower case
  std::map<std::string, std::string> slugByCode;
};

/// "C28121" for "28121" and "c28121", else in lower case: two logs of one tool may differ in that.
std::string canonicalId(std::string_view id);

} // namespace irqlint::compare
