// Where a project's own headers lie when no build file says it.
#pragma once

#include "frontend/FileSystem.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace irqlint::frontend {

/// All headers of a tree. A source that includes "public.h" means the nearest file of that name.
class HeaderIndex {
  struct Include {
    std::string name; ///< as written, with slashes
    bool quoted;
  };
  FileCache &files;
  std::map<std::string, std::vector<std::string>> byName; ///< lower-case base name -> files
  std::map<std::string, std::vector<Include>> includes;   ///< of files read so far

public:
  explicit HeaderIndex(FileCache &files) : files(files) {}
  void add(const std::string &header);

  /// Folders to add to `folders` so that what `source` includes, directly or through headers, is found.
  std::vector<std::string> missingFolders(const std::string &source, const std::vector<std::string> &folders);

private:
  const std::vector<Include> &includesOf(const std::string &file);
  std::string nearest(const std::string &include, const std::string &source) const;
};

} // namespace irqlint::frontend
