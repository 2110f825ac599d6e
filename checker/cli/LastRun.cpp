#include "cli/LastRun.h"

#include "report/Source.h"
#include "report/Writer.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>
#include <vector>

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

constexpr size_t MaxBytes = 16 << 20, FindingsWhenTooBig = 1000, MaxFiles = 40;

/// Empty when the system does not say where it would be.
std::string cacheFolder() {
  llvm::SmallString<128> folder;
  if (!path::cache_directory(folder) || !path::is_absolute(folder))
    return {};
  path::append(folder, "irqlint", "last-run");
  return folder.str().str();
}

std::string fileFor(const std::string &folder, llvm::StringRef root) {
  return folder + "/" + llvm::utohexstr(llvm::xxh3_64bits(root), /*LowerCase=*/true, 16) + ".json";
}

std::string toJson(const report::Run &run) {
  std::string text;
  llvm::raw_string_ostream out(text);
  report::SourceCache sources(run.root);
  report::makeJsonWriter()->write(run, sources, out);
  return text;
}

/// Folders are many on a build machine: the oldest reports go.
void dropOldest(const std::string &folder) {
  std::vector<std::pair<llvm::sys::TimePoint<>, std::string>> files;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; it != end && !error; it.increment(error))
    if (auto status = it->status(); status && llvm::StringRef(it->path()).ends_with(".json"))
      files.emplace_back(status->getLastModificationTime(), it->path());
  std::ranges::sort(files, std::greater());
  for (size_t i = MaxFiles; i < files.size(); ++i)
    (void)fs::remove(files[i].second);
}

} // namespace

void keepLastRun(const report::Run &run) {
  std::string folder = cacheFolder();
  if (folder.empty() || fs::create_directories(folder))
    return;
  report::Run kept;
  kept.version = run.version;
  kept.root = run.root;
  kept.rules = run.rules;
  kept.findings = run.findings;
  kept.hidden = run.hidden; // people ask about these too
  kept.showHidden = true;
  std::string text = toJson(kept);
  if (text.size() > MaxBytes) {
    kept.findings.resize(std::min(kept.findings.size(), FindingsWhenTooBig));
    kept.hidden.clear();
    text = toJson(kept);
  }
  if (text.size() > MaxBytes)
    return;
  bool isNew = !fs::exists(fileFor(folder, run.root));
  llvm::consumeError(llvm::writeToOutput(fileFor(folder, run.root), [&](llvm::raw_ostream &out) {
    out << text;
    return llvm::Error::success();
  }));
  if (isNew)
    dropOldest(folder);
}

std::optional<LastRun> findLastRun(std::string folder) {
  std::string cache = cacheFolder();
  for (llvm::StringRef at = folder; !cache.empty() && !at.empty(); at = path::parent_path(at))
    if (std::string file = fileFor(cache, at); fs::exists(file))
      return LastRun{file, at.str()};
  return std::nullopt;
}

} // namespace irqlint::cli
