// Our own JSON back to findings: for `explain FILE:LINE`, which reads what the last run has left.
#pragma once

#include "report/Json.h"
#include "report/Run.h"

#include <optional>
#include <string_view>
#include <variant>

namespace irqlint::report {

/// What a report of `--format json` holds of the findings.
struct ReadRun {
  std::string version; ///< of the irqlint that wrote it
  std::vector<Finding> findings;
  std::vector<std::string> fingerprints;      ///< one per finding
  std::vector<std::optional<Hiding>> hidings; ///< one per finding; of those that do not count
};

/// Keys that are not known are passed over: a newer irqlint may have written them. What is known must have the right
/// form; the first thing that has not is told.
std::variant<ReadRun, JsonError> readRun(std::string_view text);

/// "path:line:column: what", for people. `file` is what was read.
std::string toText(const JsonError &error, std::string_view file);

} // namespace irqlint::report
