#include "frontend/FileSystem.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace irqlint::frontend {

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

const FileCache::Entry &FileCache::find(StringRef p) {
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
    const Entry &parent = find(path::parent_path(p));
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
  if (keep) {
    std::shared_lock reading(lock);
    if (auto known = texts.find(file.path); known != texts.end())
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

namespace {

class OpenFile : public llvm::vfs::File {
  llvm::vfs::Status state;
  std::shared_ptr<llvm::MemoryBuffer> text;

  /// Keeps the text alive as long as clang holds it.
  class Shared : public llvm::MemoryBuffer {
    std::shared_ptr<llvm::MemoryBuffer> text;
    std::string name;

  public:
    Shared(std::shared_ptr<llvm::MemoryBuffer> from, std::string name) : text(std::move(from)), name(std::move(name)) {
      init(text->getBufferStart(), text->getBufferEnd(), /*RequiresNullTerminator=*/true);
    }
    StringRef getBufferIdentifier() const override { return name; }
    BufferKind getBufferKind() const override { return MemoryBuffer_Malloc; }
  };

public:
  OpenFile(llvm::vfs::Status state, std::shared_ptr<llvm::MemoryBuffer> text) : state(std::move(state)), text(std::move(text)) {}
  llvm::ErrorOr<llvm::vfs::Status> status() override { return state; }
  llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const llvm::Twine &name, int64_t, bool, bool) override {
    return std::make_unique<Shared>(text, name.str());
  }
  std::error_code close() override { return {}; }
};

class UnitFileSystem : public llvm::vfs::FileSystem {
  FileCache &cache;
  UnitView view;
  std::string &directory = view.directory;
  const std::string &mainFile = view.mainFile;
  FileCache::Text mainText; ///< once read

  struct Generated {
    llvm::vfs::Status status;
    std::shared_ptr<llvm::MemoryBuffer> text;
  };
  llvm::StringMap<Generated> generated;

  /// Null if there is no such file.
  const Generated *generatedFile(const llvm::Twine &p) {
    if (!view.generate)
      return nullptr;
    std::string full = normal(p);
    bool isFolder = full == view.generatedFolder;
    if (!isFolder && (!StringRef(full).starts_with(view.generatedFolder)))
      return nullptr;
    auto [slot, isNew] = generated.try_emplace(full);
    Generated &file = slot->second;
    if (isNew) {
      std::optional<std::string> text = isFolder ? std::string() : view.generate(path::filename(full));
      if (!text)
        return nullptr;
      file.text = llvm::MemoryBuffer::getMemBufferCopy(*text, full);
      auto type = isFolder ? llvm::sys::fs::file_type::directory_file : llvm::sys::fs::file_type::regular_file;
      file.status = llvm::vfs::Status(full, llvm::vfs::getNextVirtualUniqueID(), {}, 0, 0, file.text->getBufferSize(), type,
                                      llvm::sys::fs::perms::all_read);
    }
    return file.text ? &file : nullptr;
  }

  std::string normal(const llvm::Twine &p) const {
    llvm::SmallString<256> text;
    return normalPath(p.toStringRef(text), directory);
  }

  const FileCache::Entry &find(const llvm::Twine &p) const { return cache.find(normal(p)); }

  FileCache::Text read(const FileCache::Entry &e) {
    if (e.path != mainFile)
      return cache.read(e, /*keep=*/true);
    if (!mainText.buffer && !mainText.error)
      mainText = cache.read(e, /*keep=*/false);
    return mainText;
  }

  static llvm::vfs::Status statusOf(const FileCache::Entry &e, uint64_t size) {
    llvm::vfs::Status result(e.path, e.status.getUniqueID(), e.status.getLastModificationTime(), e.status.getUser(),
                             e.status.getGroup(), size, e.status.type(), e.status.permissions());
    result.ExposesExternalVFSPath = true; // clang is to call the file by its name on disk, not as an #include spelled it
    return result;
  }

public:
  UnitFileSystem(FileCache &cache, UnitView view) : cache(cache), view(std::move(view)) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &p) override {
    if (const Generated *file = generatedFile(p))
      return file->status;
    const FileCache::Entry &e = find(p);
    if (!e.exists())
      return std::make_error_code(std::errc::no_such_file_or_directory);
    if (e.isDirectory())
      return statusOf(e, 0);
    // clang compares the size told here with the text's: tell that of the converted text.
    FileCache::Text text = read(e);
    return statusOf(e, text.buffer ? text.buffer->getBufferSize() : e.status.getSize());
  }

  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &p) override {
    if (const Generated *file = generatedFile(p))
      return std::make_unique<OpenFile>(file->status, file->text);
    const FileCache::Entry &e = find(p);
    if (!e.exists())
      return std::make_error_code(std::errc::no_such_file_or_directory);
    if (e.isDirectory())
      return std::make_error_code(std::errc::is_a_directory);
    FileCache::Text text = read(e);
    if (text.error)
      return text.error;
    auto state = statusOf(e, text.buffer->getBufferSize());
    return std::make_unique<OpenFile>(std::move(state), std::move(text.buffer));
  }

  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &p, std::error_code &error) override {
    return llvm::vfs::getRealFileSystem()->dir_begin(normal(p), error);
  }
  std::error_code setCurrentWorkingDirectory(const llvm::Twine &p) override {
    directory = normal(p);
    return {};
  }
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override { return directory; }
  std::error_code getRealPath(const llvm::Twine &p, llvm::SmallVectorImpl<char> &result) override {
    if (generatedFile(p)) {
      std::string full = normal(p);
      result.assign(full.begin(), full.end());
      return {};
    }
    const FileCache::Entry &e = find(p);
    if (!e.exists())
      return std::make_error_code(std::errc::no_such_file_or_directory);
    result.assign(e.path.begin(), e.path.end());
    return {};
  }
};

} // namespace

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> createUnitFileSystem(FileCache &cache, UnitView view) {
  return llvm::makeIntrusiveRefCnt<UnitFileSystem>(cache, std::move(view));
}

} // namespace irqlint::frontend
