#include "project/Jobs.h"

#include "project/CommandLine.h"
#include "project/FileCache.h"
#include "project/Includes.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <map>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

bool isSource(const std::string &file) {
  std::string extension = path::extension(file).lower();
  return extension == ".c" || extension == ".cpp" || extension == ".cc" || extension == ".cxx";
}

std::string findDatabase(const std::string &folder) {
  for (StringRef place : {"compile_commands.json", "build/compile_commands.json"})
    if (std::string file = normalPath(place, folder); fs::exists(file))
      return file;
  return {};
}

namespace {

std::string here() {
  llvm::SmallString<256> result;
  fs::current_path(result);
  return result.str().str();
}

std::string absolute(const std::string &file) { return normalPath(file, here()); }

bool isBelow(StringRef file, StringRef folder) {
  return file.starts_with(folder) && (file.size() == folder.size() || path::is_separator(file[folder.size()]) || folder.ends_with("/"));
}

class Finder {
  const Inputs &inputs;
  std::vector<Problem> &problems;
  std::vector<Job> jobs;
  std::map<std::string, std::vector<Job>> databases; ///< read so far
  std::vector<std::string> extraArgs;
  FileCache files;
  std::map<std::string, HeaderIndex> headers; ///< of plain files, by folder

public:
  Finder(const Inputs &inputs, std::vector<Problem> &problems) : inputs(inputs), problems(problems), extraArgs(inputs.extraArgs) {
    for (const std::string &missing : expandResponseFiles(extraArgs, here()))
      problems.push_back({missing, 0, "response file cannot be read", true});
    // `-- cl /DX` is as good as `-- /DX`.
    if (!extraArgs.empty() && !StringRef(extraArgs[0]).starts_with("-") && !StringRef(extraArgs[0]).starts_with("/"))
      extraArgs.erase(extraArgs.begin());
    fromHere(extraArgs);
  }

  std::vector<Job> run() {
    if (!inputs.buildDir.empty())
      fromBuild();
    else
      for (const std::string &input : inputs.paths)
        fromPath(absolute(input), input);
    dropRepeated();
    for (Job &job : jobs)
      job.args.insert(job.args.end(), extraArgs.begin(), extraArgs.end());
    translate();
    return std::move(jobs);
  }

private:
  /// Paths in flags that a person types are meant from where that person is, not from where a source lies.
  static void fromHere(std::vector<std::string> &args) {
    static constexpr StringRef Flags[] = {"-isystem", "-idirafter", "-include", "-imsvc", "/external:I", "-FI", "/FI", "-I", "/I"};
    for (size_t i = 0; i < args.size(); ++i)
      for (StringRef flag : Flags) {
        StringRef arg = args[i];
        if (!arg.starts_with(flag))
          continue;
        if (arg.size() > flag.size())
          args[i] = (flag + absolute(arg.substr(flag.size()).str())).str();
        else if (i + 1 < args.size())
          args[i + 1] = absolute(args[i + 1]);
        break;
      }
  }

  void fromBuild() {
    std::string file = absolute(inputs.buildDir);
    std::vector<Job> fromLogs;
    if (fs::is_directory(file)) {
      if (std::string inFolder = findDatabase(file); !inFolder.empty())
        file = inFolder;
      else
        for (const std::string &log : findBuildLogs(file))
          llvm::append_range(fromLogs, readBuildLog(log, files, problems));
    }
    if (!fromLogs.empty())
      return select(fromLogs);
    if (isProjectFile(file) || isBuildLog(file))
      return select(isBuildLog(file) ? readBuildLog(file, files, problems) : readProjectFile(file, inputs, problems));
    if (fs::is_directory(file)) {
      problems.push_back({file, 0, "no compile_commands.json and no .tlog of MSBuild here; name the folder that holds one, a .vcxproj or a .sln, or make "
                                   "one (CMake: -DCMAKE_EXPORT_COMPILE_COMMANDS=ON)", true});
      return;
    }
    if (const std::vector<Job> *all = database(file))
      select(*all);
  }

  /// What the paths beside -p name; all without any.
  void select(const std::vector<Job> &all) {
    if (inputs.paths.empty())
      append(all);
    for (const std::string &input : inputs.paths)
      fromBuild(all, absolute(input), input);
  }

  void fromBuild(const std::vector<Job> &all, const std::string &wanted, const std::string &asGiven) {
    size_t before = jobs.size();
    for (const Job &job : all)
      if (isBelow(job.file, wanted))
        jobs.push_back(job);
    if (jobs.size() != before)
      return;
    if (!fs::exists(wanted)) {
      problems.push_back({asGiven, 0, "no such file or folder", true});
      return;
    }
    // A new file that the build does not know yet: its neighbours know how it is compiled.
    for (const Job &job : all)
      if (isSource(wanted) && path::parent_path(job.file) == path::parent_path(wanted)) {
        jobs.push_back({wanted, job.directory, job.args, job.module});
        return;
      }
    problems.push_back({asGiven, 0, "not in the compilation database; build once more, or give the compiler's flags after --"});
  }

  void fromPath(const std::string &file, const std::string &asGiven) {
    if (!fs::exists(file)) {
      problems.push_back({asGiven, 0, "no such file or folder", true});
    } else if (fs::is_directory(file)) {
      fromFolder(file);
    } else if (path::filename(file) == "compile_commands.json") {
      if (const std::vector<Job> *all = database(file))
        append(*all);
    } else if (isProjectFile(file)) {
      append(readProjectFile(file, inputs, problems));
    } else if (isBuildLog(file)) {
      append(readBuildLog(file, files, problems));
    } else if (!isSource(file)) {
      problems.push_back({asGiven, 0, "not a C or C++ source; a header is read with the sources that include it", false, true});
    } else if (!fromBuildAbove(file) && !fromProject(file)) {
      plainFile(file, path::parent_path(file).str());
    }
  }

  void plainFile(const std::string &file, const std::string &folder) {
    Job job{file, folder, {"-I" + folder}, folder};
    auto index = headers.try_emplace(folder, files, "", repositoryOf(folder)).first;
    for (const std::string &more : index->second.ask(file, {folder}).missing)
      job.args.push_back("-I" + more);
    jobs.push_back(std::move(job));
  }

  void fromFolder(const std::string &folder) {
    std::string file = findDatabase(folder);
    if (const std::vector<Job> *all = file.empty() ? nullptr : database(file); all && !all->empty())
      return append(*all);
    append(readFolder(folder, inputs, problems));
  }

  /// A file that a compile_commands.json of an enclosing folder names.
  bool fromBuildAbove(const std::string &file) {
    if (!extraArgs.empty())
      return false;
    for (StringRef folder = path::parent_path(file); !folder.empty(); folder = path::parent_path(folder)) {
      std::string databaseFile = findDatabase(folder.str());
      if (databaseFile.empty())
        continue;
      const std::vector<Job> *all = database(databaseFile);
      size_t before = jobs.size();
      for (const Job &job : all ? *all : std::vector<Job>())
        if (job.file == file)
          jobs.push_back(job);
      return jobs.size() != before;
    }
    return false;
  }

  /// A file that a project in or near an enclosing folder names.
  bool fromProject(const std::string &file) {
    std::vector<Job> found = fromNearbyProject(file, inputs, files);
    append(found);
    return !found.empty();
  }

  const std::vector<Job> *database(const std::string &file) {
    auto known = databases.find(file);
    if (known != databases.end())
      return &known->second;
    auto read = readDatabase(file, problems);
    if (!read)
      return nullptr;
    return &databases.emplace(file, std::move(*read)).first->second;
  }

  void append(const std::vector<Job> &more) { jobs.insert(jobs.end(), more.begin(), more.end()); }

  /// Several configurations of one file in one module, or inputs that overlap: the first counts.
  void dropRepeated() {
    llvm::StringSet<> seen;
    llvm::erase_if(jobs, [&](const Job &job) { return !seen.insert(job.module + '\n' + job.file).second; });
  }

  void translate() {
    llvm::StringSet<> told;
    for (Job &job : jobs) {
      Translation translation = toClang(job.args);
      job.args = std::move(translation.args);
      for (const std::string &arg : translation.dropped)
        if (told.insert(arg).second)
          problems.push_back({job.file, 0, "flag '" + arg + "' is unknown and was left out", false, true});
    }
  }
};

} // namespace

std::vector<Job> findJobs(const Inputs &inputs, std::vector<Problem> &problems) {
  size_t before = problems.size();
  if (inputs.paths.empty() && inputs.buildDir.empty()) {
    problems.push_back({"", 0, "nothing to check: name files, folders or a compile_commands.json (-p)", true});
    return {};
  }
  std::vector<Job> jobs = Finder(inputs, problems).run();
  bool onlyWarnings = std::all_of(problems.begin() + before, problems.end(), [](const Problem &one) { return one.warning; });
  if (jobs.empty() && problems.size() == before)
    problems.push_back({"", 0, "no C or C++ source among the inputs", true});
  else if (jobs.empty() && onlyWarnings)
    problems.push_back({"", 0, "no driver's source among the inputs; a file is analysed whatever it is when it is named itself", true});
  return jobs;
}

} // namespace irqlint::project
