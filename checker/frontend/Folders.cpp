#include "frontend/Includes.h"
#include "frontend/Jobs.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>
#include <map>
#include <set>

namespace irqlint::frontend {

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
  std::map<std::string, size_t> userMode; ///< sources left out, by folder
  std::set<std::string> withEntry;
  FileCache files;
  HeaderIndex headers{files, top, repositoryOf(path::parent_path(top))};

public:
  FolderReader(const std::string &top, std::vector<Problem> &problems) : top(top), problems(problems) {}

  std::vector<Job> run() {
    walk(top);
    if (sources.empty())
      problems.push_back({top, 0, "no C or C++ source in this folder", true});
    std::vector<Job> jobs;
    for (const auto &[folder, inFolder] : sources) {
      std::vector<std::string> usual = usualFolders(folder);
      for (const std::string &file : inFolder) {
        HeaderIndex::Answer answer = headers.ask(file, usual);
        if (answer.isUserMode)
          ++userMode[folder];
        else
          jobs.push_back({file, folder, includeFlags(usual, answer.missing), moduleOf(folder)});
      }
    }
    tellUserMode();
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
  void tellUserMode() {
    if (userMode.empty())
      return;
    size_t count = 0;
    std::string where;
    for (const auto &[folder, inFolder] : userMode) {
      count += inFolder;
      StringRef below = StringRef(folder).drop_front(top.size()).ltrim('/');
      if (!below.empty() && where.size() < 60)
        where += (where.empty() ? " in " : ", ") + below.str();
    }
    problems.push_back({top, 0, "user-mode source, skipped: " + std::to_string(count) + (count == 1 ? " file" : " files") + where +
                                    (where.size() < 60 ? "" : ", …"), false, true});
  }
};

} // namespace

std::vector<Job> readFolder(const std::string &folder, std::vector<Problem> &problems) {
  return FolderReader(folder, problems).run();
}

} // namespace irqlint::frontend
