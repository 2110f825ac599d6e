#include "cache/UnitCache.h"

#include "ir/Archive.h"
#include "ir/Binary.h"

#include "llvm/Support/Process.h"

#include <algorithm>

namespace irqlint {

template <typename A> void fields(A &a, LineSpan &v) { a(v.first, v.last); }
template <typename A> void fields(A &a, Remark &v) { a(v.kind, v.path, v.line, v.column, v.endColumn, v.text, v.written, v.numbers, v.here, v.next); }

namespace cache {

namespace {

/// A manifest and what was made then. Paths have much in common: each says how much of the one before it repeats.
struct Version {
  Manifest manifest;
  Digest unit;
};

template <typename A> void fields(A &a, Version &v) {
  std::vector<std::pair<std::pair<uint32_t, std::string>, std::string>> packed;
  if constexpr (std::is_same_v<A, ir::ArchiveWriter>) {
    std::string_view before;
    for (const auto &[path, answer] : v.manifest.answers) {
      const auto shared = static_cast<uint32_t>(std::ranges::mismatch(before, path).in1 - before.begin());
      packed.push_back({{shared, path.substr(shared)}, answer});
      before = path;
    }
  }
  a(packed, v.unit);
  if constexpr (std::is_same_v<A, ir::ArchiveReader>) {
    std::string before;
    for (auto &[path, answer] : packed) {
      before = before.substr(0, path.first) + path.second;
      v.manifest.answers.emplace_back(before, std::move(answer));
    }
  }
}

constexpr size_t MostVersions = 4; ///< of a unit: branches that are switched between

std::vector<Version> versionsOf(const Store &store, const Digest &key) {
  return ir::unarchived<std::vector<Version>>(store.get(key).value_or("")).value_or(std::vector<Version>());
}

} // namespace

CachedUnit cachedUnit(const ir::Unit &unit, Remarks remarks) {
  return {ir::outlineOf(unit), ir::toBytes(unit), std::move(remarks), {{}, ir::bodyDigests(unit)}};
}

std::string toBytes(const CachedUnit &unit) {
  ir::ArchiveWriter writer;
  writer(ir::toBytes(unit.outline), unit.unit, unit.remarks, unit.digests.functions);
  return writer.take();
}

std::optional<CachedUnit> fromBytes(std::string_view bytes) {
  std::string outline;
  CachedUnit found;
  ir::ArchiveReader reader(bytes);
  reader(outline, found.unit, found.remarks, found.digests.functions);
  auto read = reader.complete() ? ir::outlineFromBytes(outline) : std::nullopt;
  if (!read)
    return std::nullopt;
  found.outline = std::move(*read);
  found.digests.whole = digestOf(bytes);
  return found;
}

Digest UnitCache::keyOf(const project::Job &job, const std::vector<std::string> &arguments, std::string_view options) {
  Hasher hasher;
  hasher.add("unit").add(programId()).add(options).add(job.file).add(job.directory).add(arguments.size());
  for (const std::string &argument : arguments)
    hasher.add(argument);
  for (const char *variable : {"CPATH", "C_INCLUDE_PATH", "CPLUS_INCLUDE_PATH", "INCLUDE", "CL", "_CL_"}) // clang's driver reads them
    hasher.add(llvm::sys::Process::GetEnv(variable).value_or(""));
  if (job.build) {
    const project::Build &build = *job.build;
    hasher.add(build.file).add(build.configuration).add(build.driverType);
    for (const auto *list : {&build.traceFunctions, &build.traceConfigurations}) {
      hasher.add(list->size());
      for (const std::string &text : *list)
        hasher.add(text);
    }
    for (const project::GeneratedHeader &header : build.generated)
      hasher.add(header.name).add(header.source).add(static_cast<uint64_t>(header.from));
  }
  return hasher.result();
}

std::optional<CachedUnit> UnitCache::find(const Digest &key) {
  for (const Version &version : versionsOf(store, key)) {
    if (!version.manifest.holds(digests))
      continue;
    const auto bytes = store.get(version.unit);
    return bytes ? fromBytes(*bytes) : std::nullopt;
  }
  return std::nullopt;
}

void UnitCache::keep(const Digest &key, const std::set<std::string> &looked, CachedUnit &unit) {
  const std::string bytes = toBytes(unit);
  unit.digests.whole = digestOf(bytes);
  store.put(unit.digests.whole, bytes);

  std::vector<Version> versions{{Manifest::of(looked, digests), unit.digests.whole}};
  for (Version &older : versionsOf(store, key))
    if (versions.size() < MostVersions && older.manifest.answers != versions.front().manifest.answers)
      versions.push_back(std::move(older));
  store.put(key, ir::archived(versions));
}

} // namespace cache
} // namespace irqlint
