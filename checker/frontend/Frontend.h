// Parsing: from jobs (a file and its arguments) to clang ASTs, many units in one process.
//
// In: jobs from a compilation database, from the command line or from plain files and folders.
// Out: for each job one call of a consumer with the parsed unit, from a worker thread.
// May not know: the IR, the model, rules.
#pragma once

#include "frontend/SourceInfo.h"

#include <functional>
#include <string>
#include <vector>

namespace clang {
class CompilerInstance;
}

namespace irqlint::frontend {

/// One translation unit to parse. `args` are clang or cl.exe arguments as a build would pass them, without
/// the compiler's name and without the source file.
struct Job {
  std::string file;      ///< absolute
  std::string directory; ///< relative paths in `args` start here; absolute
  std::vector<std::string> args;
  std::string module;    ///< linked image this unit belongs to; units with equal text make one driver
};

struct Problem {
  std::string file; ///< empty if none
  unsigned line = 0;
  std::string text; ///< what is wrong and what to do
  bool fatal = false; ///< usage or configuration error (exit code 2); else an input was skipped (exit code 3)
  bool warning = false; ///< nothing was skipped: worth a line, no exit code
};

/// Where jobs come from, as the command line says it.
struct Inputs {
  std::vector<std::string> paths;     ///< files and folders
  std::string buildDir;               ///< -p: folder or file of a compile_commands.json
  std::vector<std::string> extraArgs; ///< after `--`
};

/// Finds the jobs. A folder without a compilation database gives one module per folder that holds sources;
/// see docs/internals/parsing.md for what counts. Never throws; problems are appended.
std::vector<Job> findJobs(const Inputs &inputs, std::vector<Problem> &problems);

struct ParseOptions {
  std::string kitDir;                ///< our own headers
  std::vector<std::string> wdkDirs;  ///< real WDK include folders, searched before the kit's system part; may be empty
  unsigned threads = 1;
};

struct ParsedUnit {
  size_t index;                      ///< of the job
  clang::CompilerInstance *compiler; ///< AST and source manager; null when the file could not be read or clang failed
  const SourceInfo *info;
  std::string failure;               ///< why `compiler` is null
  double seconds = 0;                ///< parse time
};

/// Parses all jobs on `options.threads` threads. The consumer runs once per job, on the worker that parsed
/// it, in no particular order; the AST dies when it returns. A crash of clang in one unit is that unit's failure.
void parseAll(const std::vector<Job> &jobs, const ParseOptions &options,
              const std::function<void(const ParsedUnit &)> &consumer);

/// The exact arguments handed to clang for a job (for --print-args and doctor).
std::vector<std::string> clangArguments(const Job &job, const ParseOptions &options);

} // namespace irqlint::frontend
