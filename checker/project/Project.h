// What a driver is made of: from what people point at (folders, build files, sources) to jobs, one a translation unit.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace irqlint::project {

/// Who a project's code runs as.
enum class Kind {
  Kernel,
  UserModeDriver, ///< UMDF: not analysed, a model of its own
  UserMode,       ///< applications, services, test programs
  NoCode,         ///< packages, utilities, make files
};

/// A header that the build makes, stood in for as far as its source tells.
struct GeneratedHeader {
  enum class From {
    Messages, ///< the message compiler's, from a .mc
    Events,   ///< its other half's, from an instrumentation manifest
    Wmi,      ///< wmimofck's, from the .mof of a binary MOF file
  };
  std::string name;   ///< as sources include it
  std::string source; ///< absolute: the .mc, the manifest, the .mof
  From from = From::Messages;
};

/// What a build file says of a unit beside its flags.
struct Build {
  std::string file;                           ///< the project, absolute
  std::string configuration;                  ///< "Release|x64"; empty where there is no choice
  std::string driverType;                     ///< as written: WDM, KMDF, …; empty if it says nothing
  std::vector<std::string> traceFunctions;    ///< of WPP: `Name(LEVEL,FLAGS,MSG,...)`, several separated by semicolons
  std::vector<std::string> traceConfigurations; ///< absolute: files with begin_wpp blocks
  std::vector<GeneratedHeader> generated;
};

/// One translation unit to parse. `args` are clang or cl.exe arguments as a build would pass them, without
/// the compiler's name and without the source file.
struct Job {
  std::string file;      ///< absolute
  std::string directory; ///< relative paths in `args` start here; absolute
  std::vector<std::string> args;
  std::string module;    ///< linked image this unit belongs to; units with equal text make one driver
  std::shared_ptr<const Build> build = nullptr; ///< null when nothing but flags is known
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
  std::string buildDir;               ///< -p: folder or file of a compilation database, a project, a solution, a .tlog
  std::vector<std::string> extraArgs; ///< after `--`
  std::string configuration = "Release", platform = "x64"; ///< of project files; where there is no such one, the nearest is taken
};

/// Finds the jobs; see docs/internals/projects.md for what counts. Never throws; problems are appended.
std::vector<Job> findJobs(const Inputs &inputs, std::vector<Problem> &problems);

} // namespace irqlint::project
