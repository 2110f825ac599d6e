#include "project/Jobs.h"

#include "project/CommandLine.h"
#include "project/FileCache.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

bool isBuildLog(const std::string &file) {
  std::string name = path::filename(file).lower();
  return StringRef(name).ends_with(".tlog") && StringRef(name).starts_with("cl.") && StringRef(name).contains("command");
}

std::vector<std::string> findBuildLogs(const std::string &folder) {
  std::vector<std::string> result;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error, /*follow_symlinks=*/false), end; at != end && !error; at.increment(error))
    if (isBuildLog(at->path()))
      result.push_back(at->path());
  std::sort(result.begin(), result.end());
  return result;
}

/// MSBuild keeps what it told the compiler: a line `^FILE|FILE…` in capitals, and the command line below it.
/// A log that was made on another machine names files by paths that end as those here do.
std::vector<Job> readBuildLog(const std::string &log, FileCache &files, std::vector<Problem> &problems) {
  FileCache::Text text = files.read(files.find(log), /*keep=*/false);
  if (!text.buffer) {
    problems.push_back({log, 0, "cannot be read: " + text.error.message()});
    return {};
  }
  // NAME.tlog/CL.command.1.tlog lies below the project's folder; the deepest folder above that resolves a name is it.
  auto onDisk = [&](std::string name) -> std::string {
    std::replace(name.begin(), name.end(), '\\', '/');
    if (const FileCache::Entry &entry = files.find(normalPath(name, "/")); entry.exists())
      return entry.path;
    llvm::SmallVector<StringRef> parts;
    StringRef(name).split(parts, '/', -1, /*KeepEmpty=*/false);
    for (size_t skip = 0; skip < parts.size(); ++skip)
      for (StringRef folder = path::parent_path(log); !folder.empty() && folder != path::root_path(folder); folder = path::parent_path(folder))
        if (const FileCache::Entry &entry = files.find(normalPath(llvm::join(parts.begin() + skip, parts.end(), "/"), folder)); entry.exists())
          return entry.path;
    return {};
  };
  std::vector<Job> jobs;
  std::vector<std::string> named;
  unsigned line = 0;
  std::string module = path::parent_path(log).str();
  for (StringRef one : llvm::split(text.buffer->getBuffer(), '\n')) {
    ++line;
    one = one.trim();
    one.consume_front("\xEF\xBB\xBF");
    if (one.consume_front("^")) {
      named.clear();
      for (StringRef name : llvm::split(one, '|'))
        named.push_back(name.str());
      continue;
    }
    if (one.empty())
      continue;
    std::vector<std::string> words = splitCommand("cl.exe " + one.str());
    Translation command = toClang({words.begin() + 1, words.end()});
    for (size_t i = 0; i < command.args.size(); ++i) {
      StringRef arg = command.args[i];
      if (arg.starts_with("-I") && arg.size() > 2)
        if (std::string folder = onDisk(arg.drop_front(2).str()); !folder.empty())
          command.args[i] = "-I" + folder;
    }
    for (const std::string &name : named) {
      std::string file = onDisk(name);
      if (file.empty())
        problems.push_back({log, line, "names " + name + ", which is not there; it was left out", false, true});
      else
        jobs.push_back({file, path::parent_path(file).str(), command.args, module});
    }
  }
  return jobs;
}

} // namespace irqlint::project
