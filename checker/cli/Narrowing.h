// What counts of all that is found: not what a baseline knows, and only what comes of changed code.
#pragma once

#include "cli/ChangedFiles.h"
#include "cli/Session.h"
#include "compare/Baseline.h"

#include <set>

namespace irqlint::cli {

struct NarrowingOptions {
  std::string baseline; ///< "none": not that of the configuration either
  bool updateBaseline = false, pruneBaseline = false, wholeFiles = false;
  std::string fromRevision, fromMergeBase, fromPatch;
  bool changed = false;                  ///< the paths are files that changed
  std::vector<std::string> changedFiles; ///< of `changed`

  void addTo(CLI::App &check);
  void addBaselineTo(CLI::App &command);
  bool newCodeOnly() const { return !fromRevision.empty() || !fromMergeBase.empty() || !fromPatch.empty(); }
};

/// Reads baseline and changes before the analysis, so that a mistake is told at once, and applies them after it.
class Narrowing {
public:
  /// Says what is wrong and returns nothing when the run cannot start.
  static std::optional<Narrowing> read(const NarrowingOptions &options, const Setup &setup, const Session &session);

  /// Moves findings that do not count out of `run.findings`, and writes the baseline when that was asked for. False
  /// when it cannot be written.
  bool apply(const Project &project, report::Run &run, const Session &session) const;

  /// Units that change with the files of --changed, as they include them: absolute paths.
  void alsoTouches(const std::vector<std::string> &units);

  /// Code was left out of the analysis that this run is about: with --changed, only that of the files that changed.
  bool incomplete(const report::Run &run) const;

private:
  bool readBaseline(const Setup &setup, const Console &console);
  bool applyBaseline(const Project &project, report::Run &run, const Session &session) const;
  bool writeBaseline(const compare::BaselineComparison &compared, const Session &session) const;
  void keep(const ChangedFiles &changes, const Project &project, report::Run &run) const;

  NarrowingOptions options;
  std::string file; ///< of the baseline, absolute; empty: none
  std::string text; ///< as it stands there
  std::vector<compare::BaselineEntry> entries;
  ChangedFiles changes, touched; ///< of --new-from-…; of --changed
  std::set<std::string> named;   ///< files of --changed themselves, by their true paths
};

} // namespace irqlint::cli
