// Where a project's own headers lie when no build file says it.
#pragma once

#include "project/FileCache.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace irqlint::project {

struct IncludeLine {
  std::string name; ///< as written, with slashes
  bool quoted;
};
/// The #include lines of a text, whatever conditions they stand under; those that name a macro are left out.
std::vector<IncludeLine> includeLines(llvm::StringRef text);

/// Headers of a tree. A source that includes "public.h" means the nearest file of that name. What was not added
/// is looked for in the repository around.
class HeaderIndex {
  using Include = IncludeLine;
  FileCache &files;
  std::string added, around; ///< a folder all of whose headers were added; the repository, empty once it has been read
  size_t seen = 0;           ///< entries of the repository's folders
  std::map<std::string, std::vector<std::string>> byName; ///< lower-case base name -> files
  std::map<std::string, std::vector<Include>> includes;   ///< of files read so far

public:
  HeaderIndex(FileCache &files, std::string added, std::string around)
      : files(files), added(std::move(added)), around(std::move(around)) {}
  void add(const std::string &header);

  struct Answer {
    std::vector<std::string> missing; ///< folders to add, so that what the source includes, directly or not, is found
    bool isUserMode = false;          ///< it includes headers of applications, and none of drivers
    bool isKernelMode = false;        ///< it includes headers of drivers
  };
  Answer ask(const std::string &source, const std::vector<std::string> &folders);

private:
  const std::vector<Include> &includesOf(const std::string &file);
  std::string nearest(const std::string &include, const std::string &source) const;
  void readAround(const std::string &folder);
};

/// The enclosing folder with a .git, or with what repositories have at their top, or the current folder; empty if there is none.
std::string repositoryOf(llvm::StringRef folder);

bool isHeader(llvm::StringRef name);
/// Folders that no source of the project lies in: version control, build output.
bool isSkippedFolder(llvm::StringRef name);

} // namespace irqlint::project
