#include "cli/LspProject.h"

#include "cli/Config.h"
#include "cli/Paths.h"

#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <set>

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using project::Inputs;
using project::Job;

constexpr unsigned MostFolders = 64;

bool isSource(const std::string &file) {
  return llvm::StringSwitch<bool>(path::extension(file).lower())
      .Cases({".c", ".cc", ".cpp", ".cxx"}, true)
      .Default(false);
}

/// Letters that two paths have in common, in whole folders.
size_t nearness(const std::string &a, const std::string &b) {
  size_t folder = 0;
  for (size_t i = 0; i < std::min(a.size(), b.size()) && a[i] == b[i]; ++i)
    if (a[i] == '/')
      folder = i;
  return folder;
}

/// The modules with the file; of a header, those with the nearest sources.
std::set<std::string> modulesWith(const std::string &file, const std::vector<Job> &jobs) {
  std::set<std::string> modules;
  for (const Job &job : jobs)
    if (absolutePath(job.file) == file)
      modules.insert(job.module);
  if (!modules.empty() || isSource(file))
    return modules;
  size_t nearest = 0;
  for (const Job &job : jobs)
    nearest = std::max(nearest, nearness(file, absolutePath(job.file)));
  for (const Job &job : jobs)
    if (nearness(file, absolutePath(job.file)) == nearest)
      modules.insert(job.module);
  return modules;
}

std::optional<LspProject> tryInputs(const std::string &file, const Inputs &inputs) {
  std::vector<project::Problem> problems;
  std::set<std::string> modules = modulesWith(file, project::findJobs(inputs, problems));
  if (modules.empty())
    return std::nullopt;
  return LspProject{inputs.paths, inputs.buildDir, std::move(modules)};
}

/// What a folder holds that may know the file, the surest first.
std::vector<Inputs> inputsOf(const std::string &folder, const Inputs &given) {
  std::vector<Inputs> out;
  auto add = [&](const std::string &path, bool isBuild) {
    Inputs inputs = given;
    inputs.paths.clear();
    (isBuild ? inputs.buildDir : inputs.paths.emplace_back()) = path;
    out.push_back(std::move(inputs));
  };
  for (const char *database : {"/compile_commands.json", "/build/compile_commands.json"})
    if (fs::exists(folder + database))
      add(folder + database, true);
  std::vector<std::string> projects;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; entry != end && !error; entry.increment(error))
    if (path::extension(entry->path()).equals_insensitive(".vcxproj"))
      projects.push_back(path::convert_to_slash(entry->path()));
  std::ranges::sort(projects);
  for (const std::string &project : projects)
    add(project, false);
  for (const char *mark : {"/sources", "/SOURCES", "/.irqlint.json"})
    if (fs::is_regular_file(folder + mark))
      add(folder, false);
  return out;
}

bool isRepository(const std::string &folder) { return fs::exists(folder + "/.git"); }

/// The folder and those above it, the innermost first.
std::vector<std::string> foldersUp(const std::string &file) {
  std::vector<std::string> out;
  for (llvm::StringRef folder = path::parent_path(file); !folder.empty() && out.size() < MostFolders;
       folder = path::parent_path(folder)) {
    out.push_back(folder.str());
    if (isRepository(out.back()))
      break;
  }
  return out;
}

} // namespace

LspProject findLspProject(const std::string &file, const Inputs &given) {
  const LspProject alone{{file}, "", {}};
  if (!given.paths.empty() || !given.buildDir.empty())
    return tryInputs(file, given).value_or(alone);
  if (!given.extraArgs.empty())
    return alone; // flags after `--` are for files that nothing else knows
  for (const std::string &folder : foldersUp(file))
    for (const Inputs &inputs : inputsOf(folder, given))
      if (auto project = tryInputs(file, inputs))
        return *project;
  return alone;
}

std::string lspRootOf(const std::string &file) {
  std::vector<std::string> folders = foldersUp(file);
  for (const std::string &folder : folders)
    if (isRepository(folder))
      return folder;
  std::string config = findConfig(file);
  if (!config.empty())
    return path::parent_path(config).str();
  return folders.empty() ? "/" : folders.front();
}

} // namespace irqlint::cli
