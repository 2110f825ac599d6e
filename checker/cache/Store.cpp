#include "cache/Store.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

namespace irqlint::cache {

namespace fs = llvm::sys::fs;

namespace {

constexpr std::string_view Magic = "irqlint1";
constexpr size_t DigestSize = 64;
constexpr llvm::StringRef Prefix = "llvmcache-"; // what pruneCache removes

} // namespace

Store::Store(std::string folder, uint64_t limit) : folder(std::move(folder)), limit(limit) {}

std::string Store::pathOf(const Digest &key) const { return folder + "/" + Prefix.str() + key; }

std::optional<std::string> Store::get(const Digest &key) const {
  if (!enabled())
    return std::nullopt;
  auto file = llvm::MemoryBuffer::getFile(pathOf(key), /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file)
    return std::nullopt;
  const std::string_view all = (*file)->getBuffer();
  if (all.size() < Magic.size() + DigestSize || !all.starts_with(Magic))
    return std::nullopt;
  const std::string_view digest = all.substr(Magic.size(), DigestSize), bytes = all.substr(Magic.size() + DigestSize);
  if (digestOf(bytes) != digest)
    return std::nullopt;
  return std::string(bytes);
}

void Store::put(const Digest &key, std::string_view bytes) const {
  if (!enabled() || fs::create_directories(folder))
    return;
  auto file = fs::TempFile::create(folder + "/new-%%%%%%%%");
  if (!file)
    return llvm::consumeError(file.takeError());
  {
    llvm::raw_fd_ostream out(file->FD, /*shouldClose=*/false);
    out << Magic << digestOf(bytes) << bytes;
    out.flush();
    if (out.has_error()) {
      out.clear_error();
      return llvm::consumeError(file->discard());
    }
  }
  if (llvm::Error error = file->keep(pathOf(key))) {
    llvm::consumeError(std::move(error));
    llvm::consumeError(file->discard());
  }
}

void Store::prune() const {
  if (!enabled() || !fs::is_directory(folder))
    return;
  llvm::CachePruningPolicy policy;
  policy.MaxSizeBytes = limit;
  policy.Expiration = std::chrono::hours(24 * 30);
  llvm::pruneCache(folder, policy);
}

namespace {

template <typename Each> void eachFile(const std::string &folder, Each each) {
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; at != end && !error; at.increment(error))
    if (llvm::sys::path::filename(at->path()).starts_with(Prefix))
      each(at->path());
}

} // namespace

Store::Numbers Store::numbers() const {
  Numbers numbers;
  eachFile(folder, [&](const std::string &file) {
    uint64_t size = 0;
    if (!fs::file_size(file, size)) {
      ++numbers.files;
      numbers.bytes += size;
    }
  });
  return numbers;
}

bool Store::clear() const {
  bool all = true;
  eachFile(folder, [&](const std::string &file) { all &= !fs::remove(file); });
  return all;
}

std::string defaultFolder() {
  if (auto said = llvm::sys::Process::GetEnv("IRQLINT_CACHE"))
    return *said == "none" ? "" : *said;
  llvm::SmallString<256> folder;
  if (!llvm::sys::path::cache_directory(folder))
    return "";
  llvm::sys::path::append(folder, "irqlint");
  return folder.str().str();
}

} // namespace irqlint::cache
