// Lowered units that an earlier run has made.
#pragma once

#include "cache/Manifest.h"
#include "cache/Store.h"
#include "ir/BodyDigest.h"
#include "ir/Outline.h"
#include "irqlint/Remark.h"
#include "project/Project.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace irqlint::cache {

struct CachedUnit {
  ir::Outline outline;
  std::string unit; ///< as ir::toBytes gives it
  Remarks remarks;
  ir::UnitDigests digests; ///< `whole`: of all
};

CachedUnit cachedUnit(const ir::Unit &unit, Remarks remarks);
std::string toBytes(const CachedUnit &unit);
/// Nothing if they are not what `toBytes` of this program gives. The unit in it is not read.
std::optional<CachedUnit> fromBytes(std::string_view bytes);

class UnitCache {
public:
  /// `files` answers what is on disk now, and is the one that units are parsed with. Both have to outlive the cache.
  UnitCache(const Store &store, project::FileCache &files) : store(store), digests(files) {}

  bool enabled() const { return store.enabled(); }
  FileDigests &fileDigests() { return digests; }

  /// What a unit is asked for by: the job, the arguments it is parsed with, and whatever else changes what comes out.
  static Digest keyOf(const project::Job &job, const std::vector<std::string> &arguments, std::string_view options);

  std::optional<CachedUnit> find(const Digest &key);
  /// Keeps a unit that was made while `looked` were looked for, and sets its digest.
  void keep(const Digest &key, const std::set<std::string> &looked, CachedUnit &unit);

private:
  const Store &store;
  FileDigests digests;
};

} // namespace irqlint::cache
