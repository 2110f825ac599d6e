// Blobs on disk, by key. Several processes may use one folder at once: files appear whole, by renaming. Each carries the digest
// of what it holds; one that does not fit, or cannot be read, is not there. What was not used for longest goes first when the
// folder is full (llvm::pruneCache, every twenty minutes at most).
#pragma once

#include "cache/Digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace irqlint::cache {

class Store {
public:
  Store() = default;
  /// `folder` is made when something is kept; empty: nothing is kept and nothing found.
  explicit Store(std::string folder, uint64_t limit = DefaultLimit);

  bool enabled() const { return !folder.empty(); }
  const std::string &where() const { return folder; }
  std::optional<std::string> get(const Digest &key) const;
  /// Failing to keep something is no error: the next run makes it again.
  void put(const Digest &key, std::string_view bytes) const;
  /// Removes the oldest files until the folder fits its limit.
  void prune() const;

  struct Numbers {
    uint64_t files = 0, bytes = 0;
  };
  Numbers numbers() const;
  /// Removes all files; false if some could not be.
  bool clear() const;

  static constexpr uint64_t DefaultLimit = 1ull << 30;

private:
  std::string pathOf(const Digest &key) const;
  std::string folder;
  uint64_t limit = DefaultLimit;
};

/// Where it is unless the user says otherwise: IRQLINT_CACHE ("none": nowhere), else below the system's folder for caches.
std::string defaultFolder();

} // namespace irqlint::cache
