// What the last run of `check` in a folder found, kept in the user's cache folder for `explain FILE:LINE`.
#pragma once

#include "report/Run.h"

#include <optional>
#include <string>

namespace irqlint::cli {

/// Keeps the findings of a run under its root. Says nothing when that is not possible: it is a convenience.
void keepLastRun(const report::Run &run);

struct LastRun {
  std::string file; ///< the report, in our JSON
  std::string root; ///< that its paths start at
};
/// Of `folder`, or else of the nearest folder above it in which `check` ran.
std::optional<LastRun> findLastRun(std::string folder);

} // namespace irqlint::cli
