// Parsing: from jobs (a file and its arguments) to clang ASTs, many units in one process.
//
// In: jobs (project/).
// Out: for each job one call of a consumer with the parsed unit, from a worker thread.
// May not know: the IR, the model, rules.
#pragma once

#include "frontend/SourceInfo.h"
#include "frontend/Wdk.h"
#include "project/FileCache.h"
#include "project/Project.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
}

namespace irqlint::frontend {

class PrefixShelf;
using project::Job;

struct ParseOptions {
  std::string kitDir;                ///< our own headers
  std::vector<std::string> wdkDirs;  ///< real WDK include folders, searched before the kit's system part; may be empty
  unsigned threads = 1;
  std::map<std::string, std::string> replaced; ///< by absolute path: text to take instead of what stands on disk
  bool prefixes = true;              ///< system headers that several units begin with are parsed once
  PrefixShelf *shelf = nullptr;      ///< where their trees are kept between runs; may be null
};

struct ParsedUnit {
  size_t index;                      ///< of the job
  clang::CompilerInstance *compiler; ///< AST and source manager; null when the file could not be read or clang failed
  const SourceInfo *info;
  std::string failure;               ///< why `compiler` is null
  double seconds = 0;                ///< parse time
  const std::set<std::string> *looked = nullptr; ///< every path that was looked for, found or not
};

/// Parses all jobs on `options.threads` threads. The consumer runs once per job, on the worker that parsed
/// it, in no particular order; the AST dies when it returns. A crash of clang in one unit is that unit's failure.
void parseAll(const std::vector<Job> &jobs, const ParseOptions &options,
              const std::function<void(const ParsedUnit &)> &consumer);
/// The same, with files that were read before; `options.replaced` is put into them.
void parseAll(const std::vector<Job> &jobs, const ParseOptions &options, project::FileCache &files,
              const std::function<void(const ParsedUnit &)> &consumer);

/// The last folder that clang looks for headers in. It does not exist: what the build would make appears to be there.
std::string generatedFolder(const ParseOptions &options);

/// The exact arguments handed to clang for a job (for --print-args and doctor).
std::vector<std::string> clangArguments(const Job &job, const ParseOptions &options);

/// The folders of a WDK that the job gets, from `options` or from its own flags; none: our own headers.
WdkFolders wdkOf(const Job &job, const ParseOptions &options);

} // namespace irqlint::frontend
