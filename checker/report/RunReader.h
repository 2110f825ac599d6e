// Our own JSON back to findings: for `explain FILE:LINE`, which reads what the last run has left, and as a ResultLog
// for whatever compares results. docs/guide/formats.md describes the format, JsonWriter writes it.
#pragma once

#include "report/LogValue.h"
#include "report/Run.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace irqlint::report {

struct ReadFinding {
  Finding finding;
  std::string code, fingerprint;
  std::optional<Hiding> hiding; ///< why it does not count
  size_t index = 0;             ///< in the array of findings as it was written
};

/// What a report of `--format json` holds of the findings.
struct ReadRun {
  std::string version; ///< of the irqlint that wrote it
  std::vector<ReadFinding> findings;
};

/// Keys that are not known are passed over: a newer irqlint may have written them. What is known and has not the right
/// form is noted in `problems` and reads as not there. A problem instead of findings when it is no report of ours.
std::variant<ReadRun, LogProblem> readRun(std::string_view text, const Json &json, LogProblems &problems);

/// The same for those who need all of it: the first thing that has not the right form is told. Files that are too
/// large, nest too deeply or are no JSON are refused as `readResultLog` does.
std::variant<ReadRun, LogProblem> readRun(std::string_view bytes);

} // namespace irqlint::report
