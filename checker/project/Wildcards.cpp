#include "project/MsBuild.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

constexpr size_t mostFiles = 20000; // a pattern over a whole disk has to end

class Matcher {
  llvm::SmallVector<StringRef> parts;
  std::vector<std::string> found;

public:
  explicit Matcher(StringRef pattern) {
    pattern.split(parts, '/', -1, /*KeepEmpty=*/false);
    if (parts.back() == "**")
      parts.push_back("*");
  }

  std::vector<std::string> run(const std::string &folder) {
    walk(folder, 0);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return std::move(found);
  }

private:
  void walk(const std::string &folder, size_t at) {
    if (at == parts.size() || found.size() > mostFiles)
      return;
    if (parts[at] == "**")
      walk(folder, at + 1);
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; entry != end && !error; entry.increment(error)) {
      StringRef name = path::filename(entry->path());
      bool isFolder = entry->type() == fs::file_type::directory_file; // symlinks are not followed: they may be circles
      if (parts[at] == "**") {
        if (isFolder && !name.starts_with("."))
          walk(entry->path(), at);
      } else if (matchesWildcard(parts[at], name)) {
        if (isFolder)
          walk(entry->path(), at + 1);
        else if (at + 1 == parts.size())
          found.push_back(entry->path());
      }
    }
  }
};

} // namespace

std::vector<std::string> matchingFiles(StringRef pattern, const std::string &folder, FileCache &files) {
  std::string full = normalPath(pattern, folder);
  size_t wild = full.find_first_of("*?");
  if (wild == std::string::npos) {
    const FileCache::Entry &entry = files.find(full);
    return entry.exists() && !entry.isDirectory() ? std::vector{entry.path} : std::vector<std::string>();
  }
  size_t slash = full.rfind('/', wild);
  const FileCache::Entry &start = files.find(full.substr(0, std::max<size_t>(slash, 1)));
  return start.exists() ? Matcher(StringRef(full).drop_front(slash)).run(start.path) : std::vector<std::string>();
}

} // namespace irqlint::project
