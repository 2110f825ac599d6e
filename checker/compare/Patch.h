// Unified diffs: which lines of which files are new, and where lines were taken out.
#pragma once

#include "report/ResultLog.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace irqlint::compare {

struct FileChanges {
  bool whole = false;                               ///< every line counts: a new file, or one that git calls binary
  std::vector<std::pair<unsigned, unsigned>> added; ///< first and last line, 1-based, in order
  std::vector<unsigned> removedAfter;               ///< lines stood between this one and the next; 0: before the first
  bool empty() const { return !whole && added.empty() && removedAfter.empty(); }

  bool changes(unsigned firstLine, unsigned lastLine) const;
  /// Something was taken out between two lines.
  bool removesBetween(unsigned firstLine, unsigned lastLine) const;
};

struct PatchFile {
  std::string path;      ///< of the new file, without the "b/" that git puts before it
  std::string asWritten; ///< with it
  FileChanges changes;
};

/// Reads what diff -u, git diff, git format-patch and Mercurial write: combined diffs of merges, renames, quoted
/// paths, CRLF, missing ends of lines. UTF-16, as a redirection in PowerShell makes it, is read too. Deleted files are
/// left out. Text around the hunks is skipped; a hunk that is cut or malformed is a problem.
std::variant<std::vector<PatchFile>, report::LogProblem> parsePatch(std::string_view bytes);

} // namespace irqlint::compare
