// The changes that --new-from-… ask for, out of git or a patch.
#pragma once

#include "cli/Session.h"
#include "compare/Patch.h"

#include <map>

namespace irqlint::cli {

/// One of these is not empty.
struct ChangeSource {
  std::string revision, mergeBase, patch;
};

using ChangedFiles = std::map<std::string, compare::FileChanges>; ///< by the true path of the file

/// Says what is wrong and returns nothing when the changes are not known.
std::optional<ChangedFiles> readChangedFiles(const ChangeSource &source, const Setup &setup, const Console &console);

/// Without links, so that git and we mean the same file.
std::string truePath(const std::string &path);

} // namespace irqlint::cli
