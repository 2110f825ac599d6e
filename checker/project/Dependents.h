// Which translation units depend on a file: they are it, include it, or are built by it.
#pragma once

#include "project/FileCache.h"
#include "project/Includes.h"
#include "project/Project.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace irqlint::project {

/// Reads includes without preprocessing: conditions do not count, so a unit may be named that does not depend on the
/// file in this configuration. An include whose name is a macro is not followed.
class Dependents {
public:
  /// `files`: absolute.
  explicit Dependents(const std::vector<std::string> &files);

  /// Indices into `files` of those that the unit depends on, sorted.
  std::vector<size_t> of(const Job &job);

private:
  /// From which folders an include is found.
  struct Search {
    std::vector<std::string> folders;
    std::set<size_t> found;
    std::set<std::string> seen;
    std::vector<std::string> work;
  };

  void reach(const FileCache::Entry &file, Search &search) const;
  void follow(const IncludeLine &include, const std::string &includer, Search &search);
  const std::vector<IncludeLine> &includesOf(const std::string &file);

  FileCache files;
  std::vector<std::string> targets;
  std::map<llvm::sys::fs::UniqueID, std::vector<size_t>> byId; ///< targets that exist
  std::map<std::string, std::vector<size_t>> byName;           ///< by lower-case base name
  std::map<std::string, std::vector<IncludeLine>> includes;
};

} // namespace irqlint::project
