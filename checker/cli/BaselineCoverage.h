// What a run knows of the places of a baseline's entries.
#pragma once

#include "cli/Pipeline.h"
#include "compare/Baseline.h"

#include <set>

namespace irqlint::cli {

class BaselineCoverage {
public:
  /// `file` is the baseline's, absolute: its entries' paths start there.
  BaselineCoverage(const Project &project, const report::Run &run, const std::string &file);

  /// The run would have found the entry, were it still in its file.
  bool looked(const compare::BaselineEntry &entry) const;
  /// Its file is gone, or its function from its file.
  bool placeGone(const compare::BaselineEntry &entry) const;

private:
  void add(const ir::Unit &unit, const std::string &root);
  std::string pathOf(const compare::BaselineEntry &entry) const;

  std::string folder;
  std::set<std::pair<std::string, std::string>> functions; ///< with a body, by file
  std::set<std::string> analysed;                          ///< files, absolute
  std::set<std::string> known, on;                         ///< codes of all rules, and of those that ran
};

} // namespace irqlint::cli
