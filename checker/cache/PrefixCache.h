// Precompiled system headers that an earlier run has made.
#pragma once

#include "cache/Manifest.h"
#include "cache/Store.h"
#include "frontend/Prefix.h"

namespace irqlint::cache {

class PrefixCache : public frontend::PrefixShelf {
public:
  /// Both have to outlive it.
  PrefixCache(const Store &store, FileDigests &digests) : store(store), digests(digests) {}

  Found find(const std::string &key, const Wanted &wanted) override;
  void keep(const std::string &key, const Found &made) override;

private:
  const Store &store;
  FileDigests &digests;
};

} // namespace irqlint::cache
