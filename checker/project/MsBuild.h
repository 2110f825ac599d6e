// Evaluates an MSBuild project as MSBuild does before it builds anything: properties and imports first, then item
// definitions, then items. Targets do not run. What Visual Studio and the WDK bring is stood in for by the folders below;
// imports from there are silently empty.
// https://learn.microsoft.com/visualstudio/msbuild/build-process-overview
#pragma once

#include "project/FileCache.h"
#include "project/Project.h"
#include "project/Text.h"

#include <map>
#include <string>
#include <vector>

namespace irqlint::project {

/// Folders that exist on a machine with Visual Studio and the WDK only.
inline constexpr llvm::StringLiteral toolsFolder = "/irqlint-vc", wdkFolder = "/irqlint-wdk";

struct Item {
  std::string type; ///< ClCompile, …
  std::string spec; ///< as written, expanded
  std::string path; ///< absolute; the name on disk if there is such a file
  bool exists = false;
  Properties metadata; ///< with the defaults of its type
  std::string definedIn;
  unsigned line = 0;
};

struct Evaluation {
  Properties properties;
  std::vector<Item> items;                               ///< in document order
  std::map<std::string, Properties, NoCase> definitions; ///< by item type
  std::vector<std::pair<std::string, std::string>> configurations; ///< Configuration and Platform that the project knows
  bool read = false;                                     ///< false: told in the problems
};

struct BuildRequest {
  std::string configuration = "Release", platform = "x64";
  std::string solution; ///< the .sln it is built from, or empty
};

/// Never throws, always ends. What is missing or not understood is appended to `problems`, with file and line.
Evaluation evaluate(const std::string &projectFile, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems);

/// Only the configurations that the project lists.
std::vector<std::pair<std::string, std::string>> configurationsOf(const std::string &projectFile, FileCache &files);

/// The files below `folder` that a wildcard pattern with *, ? and ** names, sorted; a pattern without any names one file at most.
std::vector<std::string> matchingFiles(llvm::StringRef pattern, const std::string &folder, FileCache &files);

} // namespace irqlint::project
