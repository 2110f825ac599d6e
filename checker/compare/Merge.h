// Results of irqlint beside those of other tools: which say the same, and which only one of them says.
#pragma once

#include "irqlint/Rule.h"
#include "report/ResultLog.h"
#include "report/Style.h"

#include "llvm/Support/raw_ostream.h"

#include <string>
#include <vector>

namespace irqlint::compare {

struct InputLog {
  std::string file; ///< as the user named it
  report::ResultLog log;
};

/// One run of a log in a merge.
struct MergedRun {
  const report::LogRun *run = nullptr;
  report::ResultLog::Format format = report::ResultLog::Format::Sarif;
  std::string file;
  std::string label; ///< the tool, and what tells two of its runs apart
};

struct Member {
  size_t run = 0; ///< index into Merge::runs
  const report::LogResult *result = nullptr;
  bool exact = true; ///< its rule means the same as ours, and not just something near
};

/// Results that say the same of one place, ours first. Suppressed ones are in it, but a group of nothing else is not
/// told.
struct MergedGroup {
  std::vector<Member> members;
  std::vector<std::string> slugs; ///< our rules that mean this; empty: irqlint has none
  const Member &first() const { return members.front(); }
};

struct Merge {
  std::vector<MergedRun> runs;
  std::vector<MergedGroup> groups; ///< sorted by place

  struct Count {
    size_t results = 0, shared = 0, alone = 0, suppressed = 0;
  };
  std::vector<Count> counts; ///< per run; results of one run that only repeat each other count once
};

/// Matches results of different runs when their rules are equivalent, they stand in one file, not more than three
/// lines apart or at a step of the other's path, and in one function as far as both tell it. Points into `inputs`.
Merge mergeLogs(const std::vector<InputLog> &inputs, const std::vector<const RuleInfo *> &rules);

/// "confirmed by C28121 (PREfast)", "only irqlint", "only PREfast; irqlint has no rule for it".
std::string verdict(const MergedGroup &group, const Merge &merge);

/// One log with all the runs: those of SARIF as they were read, but for `properties.alsoReportedBy` in results of
/// ours; those of other formats as SARIF.
report::Json mergedSarif(const Merge &merge, std::string_view version);

using Rules = std::vector<const RuleInfo *>;
void writeMergeText(const Merge &merge, const Rules &rules, const report::Style &style, llvm::raw_ostream &out);
void writeMergeMarkdown(const Merge &merge, const Rules &rules, llvm::raw_ostream &out);
void writeMergeJson(const Merge &merge, const Rules &rules, llvm::raw_ostream &out);

} // namespace irqlint::compare
