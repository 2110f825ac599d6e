// The baseline: findings that were there when it was written, and are not held against a project since.
// docs/guide/baseline-and-new-code.md describes the file.
#pragma once

#include "report/ResultLog.h"
#include "report/Run.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace irqlint::compare {

constexpr const char *DefaultBaseline = ".irqlint-baseline.json";

/// One finding. `fingerprint` is report::semanticHash, without ordinal: equal findings are as many equal entries.
struct BaselineEntry {
  std::string code, rule;
  std::string path; ///< with '/', from the folder of the baseline
  std::string function, subject, fingerprint;
  std::string reason; ///< why it may stay; written by people, kept by irqlint
  unsigned line = 0;  ///< in the baseline's file
};

std::variant<std::vector<BaselineEntry>, std::vector<report::LogProblem>> readBaseline(std::string_view bytes);

/// Sorted by place and rule, so that two people who write it from the same sources get the same bytes.
std::string baselineText(std::vector<BaselineEntry> entries);

/// The entry that a finding would be, at `path`.
BaselineEntry entryOf(const Finding &finding, const report::Run &run, std::string path);

/// A baseline beside what a run found.
struct BaselineComparison {
  std::vector<std::optional<size_t>> known; ///< per finding: its entry
  std::vector<BaselineEntry> occurring;     ///< entries that were found again, with the places of now and their reasons
  std::vector<BaselineEntry> added;         ///< findings that no entry knows
  std::vector<BaselineEntry> unseen;        ///< entries that this run could not have found
  std::vector<BaselineEntry> gone;          ///< entries that no longer occur
};

/// What a run knows of the place of an entry.
struct BaselineEvidence {
  std::function<bool(const BaselineEntry &)> looked;    ///< the run would have found it, were it still there
  std::function<bool(const BaselineEntry &)> placeGone; ///< its file is gone, or its function from its file
};

/// Matches by fingerprint and path; then, when its place is gone, by fingerprint in another folder, and by code,
/// function and subject in another file. Where the place is not gone, the finding elsewhere is another one: a copy.
BaselineComparison compareWithBaseline(const std::vector<BaselineEntry> &entries, const std::vector<BaselineEntry> &now,
                                       const BaselineEvidence &evidence);

} // namespace irqlint::compare
