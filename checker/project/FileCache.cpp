#include "project/FileCache.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace irqlint::project {

namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;
using llvm::StringRef;

namespace {

/// UTF-8 with the same lines, and the same columns where the input was not UTF-16.
std::shared_ptr<llvm::MemoryBuffer> asUtf8(std::unique_ptr<llvm::MemoryBuffer> raw) {
  StringRef text = raw->getBuffer();
  llvm::ArrayRef<char> bytes(text.data(), text.size());
  if (llvm::hasUTF16ByteOrderMark(bytes)) {
    std::string converted;
    if (llvm::convertUTF16ToUTF8String(bytes, converted))
      return llvm::MemoryBuffer::getMemBufferCopy(converted, raw->getBufferIdentifier());
  }
  auto *begin = reinterpret_cast<const llvm::UTF8 *>(text.begin());
  auto *end = reinterpret_cast<const llvm::UTF8 *>(text.end());
  const llvm::UTF8 *at = begin;
  if (llvm::isLegalUTF8String(&at, end))
    return raw;

  auto copy = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(text.size(), raw->getBufferIdentifier());
  std::copy(text.begin(), text.end(), copy->getBufferStart());
  do {
    copy->getBufferStart()[at - begin] = '?';
    ++at;
  } while (!llvm::isLegalUTF8String(&at, end));
  return copy;
}

bool isRoot(StringRef p) { return p == path::root_path(p); }

} // namespace

std::string normalPath(StringRef p, StringRef directory) {
  llvm::SmallString<256> result(p);
  if (path::is_style_posix(path::Style::native))
    std::replace(result.begin(), result.end(), '\\', '/');
  if (!path::is_absolute(result)) {
    llvm::SmallString<256> joined(directory);
    path::append(joined, result);
    result = joined;
  }
  path::remove_dots(result, /*remove_dot_dot=*/true);
  return result.str().str();
}

namespace {
thread_local std::set<std::string> *recorded = nullptr;
}

FileCache::Recording::Recording(std::set<std::string> &paths) : before(std::exchange(recorded, &paths)) {}
FileCache::Recording::~Recording() { recorded = before; }

const FileCache::Entry &FileCache::find(StringRef p) {
  if (recorded)
    recorded->insert(p.str());
  return known(p);
}

const FileCache::Entry &FileCache::known(StringRef p) {
  {
    std::shared_lock reading(lock);
    if (auto known = entries.find(p); known != entries.end())
      return *known->second;
  }
  std::unique_ptr<Entry> entry = look(p);
  std::unique_lock writing(lock);
  return *entries.try_emplace(p, std::move(entry)).first->second;
}

std::unique_ptr<FileCache::Entry> FileCache::look(StringRef p) {
  auto entry = std::make_unique<Entry>();
  std::string onDisk;
  if (isRoot(p)) {
    onDisk = p.str();
  } else {
    const Entry &parent = known(path::parent_path(p));
    if (!parent.exists() || !parent.isDirectory())
      return entry;
    StringRef name = path::filename(p);
    const Folder &siblings = folder(parent.path);
    if (siblings.listed && !siblings.names.contains(name)) {
      auto other = siblings.byLowerName.find(name.lower());
      if (other == siblings.byLowerName.end())
        return entry;
      name = other->second;
    }
    llvm::SmallString<256> full(parent.path);
    path::append(full, name);
    onDisk = full.str().str();
  }
  if (!fs::status(onDisk, entry->status) && fs::exists(entry->status))
    entry->path = std::move(onDisk);
  return entry;
}

const FileCache::Folder &FileCache::folder(const std::string &p) {
  {
    std::shared_lock reading(lock);
    if (auto known = folders.find(p); known != folders.end())
      return *known->second;
  }
  auto result = std::make_unique<Folder>();
  std::error_code error;
  fs::directory_iterator at(p, error), end;
  result->listed = !error;
  for (; at != end && !error; at.increment(error)) {
    StringRef name = path::filename(at->path());
    result->names.try_emplace(name);
    auto [slot, isNew] = result->byLowerName.try_emplace(name.lower(), name.str());
    if (!isNew && name < StringRef(slot->second)) // the same choice whatever the order of the listing
      slot->second = name.str();
  }
  std::unique_lock writing(lock);
  return *folders.try_emplace(p, std::move(result)).first->second;
}

FileCache::Text FileCache::read(const Entry &file, bool keep) {
  {
    std::shared_lock reading(lock);
    if (auto other = replaced.find(file.path); other != replaced.end())
      return other->second;
    if (auto known = keep ? texts.find(file.path) : texts.end(); known != texts.end())
      return known->second;
  }
  Text text;
  // Volatile: a mapped file that an editor truncates meanwhile would kill the process.
  auto raw = llvm::MemoryBuffer::getFile(file.path, /*IsText=*/false, /*RequiresNullTerminator=*/true, /*IsVolatile=*/true);
  if (raw)
    text.buffer = asUtf8(std::move(*raw));
  else
    text.error = raw.getError();
  if (!keep)
    return text;
  std::unique_lock writing(lock);
  return texts.try_emplace(file.path, std::move(text)).first->second;
}

void FileCache::replace(const std::string &path, std::string_view text) {
  std::unique_lock writing(lock);
  replaced[path].buffer = llvm::MemoryBuffer::getMemBufferCopy(text, path);
}

} // namespace irqlint::project
