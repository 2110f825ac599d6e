#include "frontend/FileSystem.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/MemoryBuffer.h"

namespace irqlint::frontend {

using llvm::StringRef;

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

  struct Generated {
    llvm::vfs::Status status;
    std::shared_ptr<llvm::MemoryBuffer> text; ///< null: there is no such file
  };
  llvm::StringMap<Generated> generated;

  /// Null if there is no such file.
  const Generated *generatedFile(const llvm::Twine &p) {
    if (!view.generate)
      return nullptr;
    std::string full = normal(p);
    if (!StringRef(full).starts_with(view.generatedFolder))
      return nullptr;
    auto [slot, isNew] = generated.try_emplace(full);
    Generated &file = slot->second;
    if (auto given = isNew ? view.given.find(full) : view.given.end(); given != view.given.end()) {
      bool isFolder = !given->second;
      file.text = isFolder ? llvm::MemoryBuffer::getMemBuffer("", full) : given->second;
      file.status = llvm::vfs::Status(full, llvm::vfs::getNextVirtualUniqueID(), {}, 0, 0, file.text->getBufferSize(),
                                      isFolder ? llvm::sys::fs::file_type::directory_file : llvm::sys::fs::file_type::regular_file,
                                      llvm::sys::fs::perms::all_read);
    } else if (isNew) {
      StringRef name = StringRef(full).drop_front(view.generatedFolder.size()).ltrim('/');
      std::optional<std::string> text = name.empty() ? std::string() : view.generate(name);
      if (!text)
        return nullptr;
      file.text = llvm::MemoryBuffer::getMemBufferCopy(*text, full);
      auto type = name.empty() ? llvm::sys::fs::file_type::directory_file : llvm::sys::fs::file_type::regular_file;
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

  /// Kept: what is parsed and what the manifest of the unit says have to be the same text.
  FileCache::Text read(const FileCache::Entry &e) {
    if (view.blank && view.blank(e.path))
      return {llvm::MemoryBuffer::getMemBuffer("", e.path), {}};
    return cache.read(e, /*keep=*/true);
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
