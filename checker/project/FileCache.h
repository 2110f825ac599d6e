// Real files, read once for all units, found as Windows finds them.
//
// A path is taken as written, else by case-insensitive names; backslashes are separators. Names handed back are those on disk.
// Text that is not UTF-8 is made so: UTF-16 is converted, other bytes above 127 become '?' (columns stay).
#pragma once

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"

#include <memory>
#include <mutex>
#include <set>
#include <shared_mutex>
#include <string>

namespace irqlint::project {

/// What is known of files and folders. Shared by all threads; entries live as long as the cache.
class FileCache {
public:
  struct Entry {
    std::string path; ///< on disk; empty when there is no such file
    llvm::sys::fs::file_status status;
    bool isDirectory() const { return status.type() == llvm::sys::fs::file_type::directory_file; }
    bool exists() const { return !path.empty(); }
  };

  /// `path` is absolute and has neither dots nor backslashes.
  const Entry &find(llvm::StringRef path);

  /// The file's text, null if it cannot be read. Kept until the cache dies when `keep`, else the caller owns it.
  struct Text {
    std::shared_ptr<llvm::MemoryBuffer> buffer;
    std::error_code error;
  };
  Text read(const Entry &file, bool keep);

  /// While it lives, notes every path that its thread asks a cache for.
  class Recording {
  public:
    explicit Recording(std::set<std::string> &paths);
    ~Recording();
    Recording(const Recording &) = delete;

  private:
    std::set<std::string> *before;
  };

  /// From now on the file at this path has this text, whatever stands on disk. The file has to exist.
  void replace(const std::string &path, std::string_view text);

private:
  struct Folder {
    bool listed = false;
    llvm::StringMap<std::string> byLowerName; ///< first spelling found
    llvm::StringMap<char> names;
  };
  const Entry &known(llvm::StringRef path);
  std::unique_ptr<Entry> look(llvm::StringRef path);
  const Folder &folder(const std::string &path);

  std::shared_mutex lock;
  llvm::StringMap<std::unique_ptr<Entry>> entries;
  llvm::StringMap<std::unique_ptr<Folder>> folders;
  llvm::StringMap<Text> texts, replaced;
};

/// Absolute, with this system's separators and without dots; a relative path starts at `directory`.
std::string normalPath(llvm::StringRef path, llvm::StringRef directory);

} // namespace irqlint::project
