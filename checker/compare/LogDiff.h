// Two logs of the same tools, one older: what is new, fixed, moved to another file, unchanged.
#pragma once

#include "irqlint/Rule.h"
#include "report/ResultLog.h"
#include "report/Style.h"

#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace irqlint::compare {

struct Difference {
  enum class Kind : uint8_t { New, Fixed, Moved, Unchanged };
  Kind kind = Kind::New;
  const report::LogResult *before = nullptr, *after = nullptr; ///< null when it was not there
  const report::LogRun *run = nullptr;                         ///< of `after`, else of `before`
  std::string note; ///< "was suppressed before", empty when there is nothing to say
  const report::LogResult &shown() const { return after ? *after : *before; }
};

/// Sorted by kind, then place. Suppressed results do not count: one that is no longer suppressed is new, one that is
/// suppressed by now is fixed. Points into the logs.
std::vector<Difference> diffLogs(const report::ResultLog &before, const report::ResultLog &after);

/// Slugs for the codes of our rules.
using RuleList = std::vector<const RuleInfo *>;

void writeDiffText(const std::vector<Difference> &differences, const RuleList &rules, const report::Style &style,
                   llvm::raw_ostream &out);
void writeDiffMarkdown(const std::vector<Difference> &differences, const RuleList &rules, llvm::raw_ostream &out);
void writeDiffJson(const std::vector<Difference> &differences, const RuleList &rules, llvm::raw_ostream &out);

/// "2 new, 1 fixed, 0 moved, 12 unchanged".
std::string diffSummary(const std::vector<Difference> &differences);

} // namespace irqlint::compare
