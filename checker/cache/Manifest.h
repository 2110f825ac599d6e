// What something was made of: every path that was looked for, and what was there. As long as all answers are the same, what
// was made is the same. Compiler caches call it direct mode (ccache.dev/manual); here missing files count as well, since a
// header that appears in an earlier folder changes the meaning of an #include.
#pragma once

#include "cache/Digest.h"
#include "project/FileCache.h"

#include <map>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>
#include <vector>

namespace irqlint::cache {

/// Digests of files, each made once in a run. Safe for several threads.
class FileDigests {
public:
  explicit FileDigests(project::FileCache &files) : files(files) {}
  /// What is at the path: "" for nothing, "/" for a folder, else the digest of the text.
  std::string at(const std::string &path);

private:
  project::FileCache &files;
  std::shared_mutex lock;
  std::map<std::string, std::string> known;
};

struct Manifest {
  std::vector<std::pair<std::string, std::string>> answers; ///< path and what FileDigests said; sorted

  static Manifest of(const std::set<std::string> &paths, FileDigests &digests);
  bool holds(FileDigests &digests) const;
};

} // namespace irqlint::cache
