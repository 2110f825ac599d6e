#include "project/Includes.h"

#include "project/Modes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <algorithm>

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

constexpr size_t mostEntries = 200000; // where a person stands may be the top of a disk

std::string withSlashes(StringRef text) {
  std::string result = text.str();
  std::replace(result.begin(), result.end(), '\\', '/');
  return result;
}

/// Components that two paths share at their beginning.
long common(StringRef a, StringRef b) {
  long count = 0;
  for (auto i = path::begin(a), j = path::begin(b); i != path::end(a) && j != path::end(b) && *i == *j; ++i, ++j)
    ++count;
  return count;
}

} // namespace

std::vector<IncludeLine> includeLines(StringRef text) {
  std::vector<IncludeLine> out;
  for (StringRef line : llvm::split(text, '\n')) {
    line = line.ltrim();
    if (!line.consume_front("#"))
      continue;
    line = line.ltrim();
    if (!line.consume_front("include"))
      continue;
    line = line.ltrim();
    bool quoted = line.starts_with("\"");
    if (!quoted && !line.starts_with("<"))
      continue;
    StringRef name = line.drop_front().take_until([&](char c) { return c == (quoted ? '"' : '>'); });
    out.push_back({withSlashes(name), quoted});
  }
  return out;
}

bool isHeader(StringRef name) {
  std::string extension = path::extension(name).lower();
  return extension == ".h" || extension == ".hpp" || extension == ".hxx" || extension == ".inl" || extension == ".inc";
}

bool isSkippedFolder(StringRef name) { return name.starts_with(".") || name.equals_insensitive("out"); }

std::string repositoryOf(StringRef folder) {
  StringRef start = folder;
  std::string unpacked; // an archive of a repository has no .git
  for (; !folder.empty(); folder = path::parent_path(folder)) {
    if (fs::exists(folder + "/.git"))
      return folder.str();
    for (StringRef top : {"/.gitattributes", "/.gitmodules", "/.github"})
      if (unpacked.empty() && fs::exists(folder + top))
        unpacked = folder.str();
    if (folder == path::root_path(folder))
      break;
  }
  if (!unpacked.empty())
    return unpacked;
  // Else where the person stands, if the sources lie below.
  llvm::SmallString<256> here;
  bool isBelow = !fs::current_path(here) && here != path::root_path(here) && start.starts_with(here) && start.size() > here.size() && start[here.size()] == '/';
  return isBelow ? here.str().str() : std::string();
}

void HeaderIndex::readAround(const std::string &folder) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error, /*follow_symlinks=*/false), end; at != end && !error && seen < mostEntries; at.increment(error)) {
    StringRef name = path::filename(at->path());
    ++seen;
    if (at->type() == fs::file_type::directory_file && !isSkippedFolder(name) && at->path() != added)
      readAround(at->path());
    else if (isHeader(name))
      add(at->path());
  }
}

void HeaderIndex::add(const std::string &header) { byName[path::filename(header).lower()].push_back(header); }

const std::vector<HeaderIndex::Include> &HeaderIndex::includesOf(const std::string &file) {
  auto [slot, isNew] = includes.try_emplace(file);
  if (!isNew)
    return slot->second;
  auto text = files.read(files.find(file), /*keep=*/false);
  if (!text.buffer)
    return slot->second;
  slot->second = includeLines(text.buffer->getBuffer());
  return slot->second;
}

/// The file that ends in `include` and shares most folders with `source`; empty if there is none.
std::string HeaderIndex::nearest(const std::string &include, const std::string &source) const {
  auto named = byName.find(path::filename(include).lower());
  if (named == byName.end() || include.find("../") != std::string::npos)
    return {};
  const std::string *best = nullptr;
  auto rank = [&](const std::string &file) {
    long depth = std::distance(path::begin(file), path::end(file));
    return std::pair(-common(file, source), depth);
  };
  for (const std::string &file : named->second)
    if (StringRef(file).ends_with_insensitive("/" + include) && (!best || std::pair(rank(file), file) < std::pair(rank(*best), *best)))
      best = &file;
  return best ? *best : std::string();
}

HeaderIndex::Answer HeaderIndex::ask(const std::string &source, const std::vector<std::string> &folders) {
  Answer answer;
  std::vector<std::string> &more = answer.missing, work{source};
  std::set<std::string> far;
  std::set<std::string> seen{source};
  bool isKernel = false, isUser = false, isUserItself = false, isHosted = false, isShared = false, isIncomplete = false;
  bool isKernelFar = false; // through a header that only bears the name of one that was not found nearby
  auto found = [&](StringRef include, StringRef folder) {
    const FileCache::Entry &file = files.find(normalPath(include, folder));
    return file.exists() ? file.path : std::string();
  };
  while (!work.empty()) {
    std::string file = std::move(work.back());
    work.pop_back();
    std::set<Mode> modes;
    for (const Include &include : includesOf(file)) {
      Mode mode = modeOf(include.name);
      modes.insert(mode);
      std::string header = include.quoted ? found(include.name, path::parent_path(file)) : std::string();
      for (size_t i = 0; i != folders.size() && header.empty(); ++i)
        header = found(include.name, folders[i]);
      bool isNear = !header.empty() && !far.count(file);
      for (size_t i = 0; i != more.size() && header.empty(); ++i)
        header = found(include.name, more[i]);
      if (header.empty()) {
        header = nearest(include.name, source);
        if (header.empty() && include.quoted && mode == Mode::Either && !around.empty()) {
          readAround(std::exchange(around, {}));
          header = nearest(include.name, source);
        }
        isIncomplete |= header.empty() && include.quoted && mode == Mode::Either;
        if (header.empty())
          continue;
        more.push_back(StringRef(header).drop_back(include.name.size() + 1).str());
      }
      if (seen.insert(header).second) {
        work.push_back(header);
        if (!isNear)
          far.insert(header);
      }
    }
    // A header that both sides include, with #ifdef, decides nothing; then only the source itself does.
    bool isBoth = file != source && modes.count(Mode::Kernel) && modes.count(Mode::User);
    isShared |= isBoth;
    (far.count(file) ? isKernelFar : isKernel) |= !isBoth && modes.count(Mode::Kernel);
    isUser |= !isBoth && modes.count(Mode::User);
    if (file == source) {
      isUserItself = modes.count(Mode::User);
      isHosted = modes.count(Mode::Hosted);
    }
  }
  bool isUserAllRound = !isShared && !isKernelFar && (isUser || (isHosted && !isIncomplete));
  answer.isUserMode = !isKernel && (isUserItself || isUserAllRound);
  answer.isKernelMode = isKernel || (isKernelFar && !answer.isUserMode);
  return answer;
}

} // namespace irqlint::project
