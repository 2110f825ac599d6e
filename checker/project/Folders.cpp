#include "project/Includes.h"
#include "project/Jobs.h"
#include "project/Modules.h"
#include "project/Solution.h"
#include "project/SourcesFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

constexpr uint64_t largestSource = 20u << 20;

/// A definition or declaration of DriverEntry: the word and an opening parenthesis.
bool mentionsDriverEntry(StringRef text) {
  constexpr StringRef word = "DriverEntry";
  auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  for (size_t at = text.find(word); at != StringRef::npos; at = text.find(word, at + 1))
    if ((at == 0 || !isWord(text[at - 1])) && text.drop_front(at + word.size()).ltrim().starts_with("("))
      return true;
  return false;
}

class FolderReader {
  const std::string &top;
  std::vector<Problem> &problems;
  std::map<std::string, std::vector<std::string>> sources;       ///< by folder
  std::map<std::string, std::vector<std::string>> includeBelow;  ///< a folder's own inc/, include/
  std::vector<std::string> projects, solutions;
  std::set<std::string> withProject; ///< folders
  std::map<std::string, size_t> userMode, unnamed; ///< sources left out, by folder
  std::set<std::string> withEntry;
  FileCache files;
  HeaderIndex headers{files, top, repositoryOf(path::parent_path(top))};
  Modules modules;
  bool isOneOfMany;

public:
  FolderReader(const std::string &top, const Inputs &inputs, std::vector<Problem> &problems)
      : top(top), problems(problems), modules(files, {inputs.configuration, inputs.platform, {}}, problems),
        isOneOfMany(inputs.paths.size() > 1) {}

  std::vector<Job> run() {
    walk(top);
    if (sources.empty())
      problems.push_back({top, 0, "no C or C++ source in this folder", /*fatal=*/!isOneOfMany});
    readProjects();
    std::vector<Job> jobs = modules.jobs(headers);
    for (const auto &[folder, inFolder] : sources)
      addWithoutProject(folder, inFolder, jobs);
    modules.tellSkipped(top);
    tell(userMode, modules.empty() ? "user-mode source, skipped: " : "in no project and not seen to be a driver's, skipped: ", "");
    tell(unnamed, "named in no project, left out: ", "; a file is analysed when it is named itself");
    return jobs;
  }

private:
  void walk(const std::string &folder) {
    std::vector<std::string> inner, own;
    std::error_code error;
    fs::directory_iterator at(folder, error), end;
    for (; at != end && !error; at.increment(error)) {
      StringRef name = path::filename(at->path());
      fs::file_status status;
      if (fs::status(at->path(), status))
        continue;
      if (fs::is_directory(status)) {
        if (name.equals_insensitive("inc") || name.equals_insensitive("include"))
          includeBelow[folder].push_back(at->path());
        if (!isSkippedFolder(name) && !fs::is_symlink_file(at->path()))
          inner.push_back(at->path());
      } else if (isSource(at->path())) {
        own.push_back(at->path());
      } else if (isProjectFile(at->path())) {
        addProject(folder, at->path());
      } else if (isHeader(name)) {
        headers.add(at->path());
      }
    }
    if (error)
      problems.push_back({folder, 0, "cannot be listed: " + error.message()});
    std::sort(own.begin(), own.end());
    for (std::string &file : own)
      addFile(folder, file);
    std::sort(inner.begin(), inner.end());
    for (const std::string &next : inner)
      walk(next);
  }

  void addFile(const std::string &folder, std::string &file) {
    uint64_t size = 0;
    if (!fs::file_size(file, size) && size > largestSource) {
      problems.push_back({file, 0, "larger than 20 MB, left out; name the file itself to have it checked"});
      return;
    }
    FileCache::Text text = files.read(files.find(file), /*keep=*/false);
    if (text.error) {
      problems.push_back({file, 0, "cannot be read: " + text.error.message()});
      return;
    }
    if (mentionsDriverEntry(text.buffer->getBuffer()))
      withEntry.insert(folder);
    sources[folder].push_back(std::move(file));
  }

  void addProject(const std::string &folder, const std::string &file) {
    if (path::extension(file).starts_with_insensitive(".sln")) {
      solutions.push_back(file);
      return;
    }
    projects.push_back(file);
    withProject.insert(folder);
  }

  /// Each project is read as part of the solution nearest to it.
  void readProjects() {
    std::sort(projects.begin(), projects.end());
    std::sort(solutions.begin(), solutions.end());
    std::map<std::string, std::string> solutionOf;
    for (const std::string &solution : solutions)
      for (const std::string &project : projectsOf(solution, files, problems))
        if (auto [slot, isNew] = solutionOf.emplace(project, solution); !isNew && path::parent_path(solution).size() > path::parent_path(slot->second).size())
          slot->second = solution;
    // `sources` files last: where a .vcxproj names the same files, it counts.
    std::stable_partition(projects.begin(), projects.end(), [](const std::string &file) { return !isSourcesFile(path::filename(file)); });
    for (const std::string &project : projects)
      modules.add(project, solutionOf[project]);
  }

  /// Sources that no project names are a driver's where no project speaks for their folder.
  void addWithoutProject(const std::string &folder, const std::vector<std::string> &inFolder, std::vector<Job> &jobs) {
    bool spokenFor = hasProjectAbove(folder) || llvm::any_of(inFolder, [&](const std::string &file) { return modules.names(file); });
    std::vector<std::string> usual = usualFolders(folder);
    for (const std::string &file : inFolder) {
      if (modules.names(file))
        continue;
      if (spokenFor) {
        ++unnamed[folder];
        continue;
      }
      HeaderIndex::Answer answer = headers.ask(file, usual);
      // Beside projects, what none of them names has to show that it is a driver's.
      bool isDriver = answer.isKernelMode || modules.empty() || withEntry.count(moduleOf(folder));
      if (answer.isUserMode || !isDriver)
        ++userMode[folder];
      else
        jobs.push_back({file, folder, includeFlags(usual, answer.missing), moduleOf(folder)});
    }
  }

  bool hasProjectAbove(const std::string &folder) const {
    for (StringRef at = folder; at.size() >= top.size(); at = path::parent_path(at))
      if (withProject.count(at.str()))
        return true;
    return false;
  }

  /// The nearest folder upwards that has a DriverEntry, else the folder itself.
  std::string moduleOf(const std::string &folder) const {
    for (StringRef at = folder; at.size() >= top.size(); at = path::parent_path(at))
      if (withEntry.count(at.str()))
        return at.str();
    return folder;
  }

  /// The file's folder and those above it up to the top, each with its inc/ and include/.
  std::vector<std::string> usualFolders(const std::string &folder) const {
    std::vector<std::string> result{folder};
    for (StringRef at = folder; at.size() >= top.size(); at = path::parent_path(at)) {
      if (auto found = includeBelow.find(at.str()); found != includeBelow.end())
        result.insert(result.end(), found->second.begin(), found->second.end());
      if (at == top && folder != top)
        result.push_back(top);
    }
    return result;
  }

  static std::vector<std::string> includeFlags(std::vector<std::string> folders, const std::vector<std::string> &more) {
    folders.insert(folders.end(), more.begin(), more.end());
    for (std::string &folder : folders)
      folder.insert(0, "-I");
    return folders;
  }

  /// One line, whatever the number of folders.
  void tell(const std::map<std::string, size_t> &leftOut, StringRef what, StringRef advice) {
    if (leftOut.empty())
      return;
    size_t count = 0;
    std::string where;
    for (const auto &[folder, inFolder] : leftOut) {
      count += inFolder;
      StringRef below = StringRef(folder).drop_front(top.size()).ltrim('/');
      if (!below.empty() && where.size() < 60)
        where += (where.empty() ? " in " : ", ") + below.str();
    }
    if (where.size() >= 60)
      where += ", …";
    problems.push_back({top, 0, (what + std::to_string(count) + (count == 1 ? " file" : " files") + where + advice).str(), false, true});
  }
};

} // namespace

std::vector<Job> readFolder(const std::string &folder, const Inputs &inputs, std::vector<Problem> &problems) {
  return FolderReader(folder, inputs, problems).run();
}

bool isProjectFile(const std::string &file) {
  StringRef extension = path::extension(file);
  return extension.equals_insensitive(".vcxproj") || extension.equals_insensitive(".sln") || extension.equals_insensitive(".slnx") ||
         isSourcesFile(path::filename(file));
}

std::vector<Job> readProjectFile(const std::string &file, const Inputs &inputs, std::vector<Problem> &problems) {
  FileCache files;
  Modules modules(files, {inputs.configuration, inputs.platform, {}}, problems);
  if (path::extension(file).starts_with_insensitive(".sln"))
    modules.addSolution(file);
  else
    modules.add(file);
  std::string folder = path::parent_path(file).str();
  HeaderIndex headers(files, "", repositoryOf(folder));
  std::vector<Job> jobs = modules.jobs(headers);
  modules.tellSkipped(file);
  return jobs;
}

std::vector<Job> fromNearbyProject(const std::string &source, const Inputs &inputs, FileCache &files) {
  std::string name = path::filename(source).lower();
  std::vector<Problem> ignored; // of projects that nobody named
  Modules modules(files, {inputs.configuration, inputs.platform, {}}, ignored);
  auto addProjectsIn = [&](StringRef folder) {
    std::vector<std::string> found;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error)) {
      if (!isProjectFile(at->path()) || path::extension(at->path()).starts_with_insensitive(".sln"))
        continue;
      FileCache::Text text = files.read(files.find(at->path()), /*keep=*/true);
      if (text.buffer && (text.buffer->getBuffer().contains_insensitive(name) || text.buffer->getBuffer().contains("*")))
        found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    for (const std::string &project : found)
      modules.add(project);
  };
  std::string top = repositoryOf(path::parent_path(source));
  for (StringRef folder = path::parent_path(source); !folder.empty() && folder.size() >= std::max<size_t>(top.size(), 2); folder = path::parent_path(folder)) {
    addProjectsIn(folder);
    std::error_code error;
    std::vector<std::string> inner;
    for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
      if (at->type() == fs::file_type::directory_file && !isSkippedFolder(path::filename(at->path())))
        inner.push_back(at->path());
    std::sort(inner.begin(), inner.end());
    for (const std::string &one : inner)
      addProjectsIn(one);
    if (modules.names(source) || top.empty())
      break;
  }
  HeaderIndex headers(files, "", top);
  std::vector<Job> jobs = modules.jobs(headers);
  llvm::erase_if(jobs, [&](const Job &job) { return job.file != source; });
  return jobs;
}

} // namespace irqlint::project
