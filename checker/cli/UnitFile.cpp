#include "cli/UnitFile.h"

#include "cache/UnitCache.h"
#include "ir/Archive.h"
#include "ir/Binary.h"
#include "ir/Text.h"

namespace irqlint::cli {

namespace {

constexpr std::string_view Magic = "irqlint unit\n";

/// Beside the unit itself.
struct Header {
  std::string program, file, directory, failure;
  std::vector<std::string> modules;
  std::string unit; ///< empty: there is none
};

template <typename A> void fields(A &a, Header &v) { a(v.program, v.file, v.directory, v.failure, v.modules, v.unit); }

} // namespace

std::string unitFileOf(const LoadedUnit &loaded) {
  Header header{cache::programId(), loaded.job.file, loaded.job.directory, loaded.failure, loaded.modules, {}};
  if (const auto unit = loaded.read())
    header.unit = cache::toBytes(cache::cachedUnit(*unit, loaded.remarks));
  ir::ArchiveWriter writer;
  writer(header);
  const std::string body = writer.take();
  return std::string(Magic) + cache::digestOf(body) + body;
}

std::variant<LoadedUnit, std::string> readUnitFile(std::string_view bytes) {
  constexpr size_t digestSize = 64;
  if (!bytes.starts_with(Magic) || bytes.size() < Magic.size() + digestSize)
    return "is no unit that irqlint lower wrote";
  const std::string_view digest = bytes.substr(Magic.size(), digestSize), body = bytes.substr(Magic.size() + digestSize);
  if (cache::digestOf(body) != digest)
    return "is damaged; lower the source again";
  Header header;
  ir::ArchiveReader reader(body);
  reader(header);
  if (!reader.complete() || header.program != cache::programId())
    return "was written by another build of irqlint; lower the source again";
  LoadedUnit loaded;
  loaded.job.file = header.file;
  loaded.job.directory = header.directory;
  loaded.modules = header.modules;
  loaded.job.module = loaded.modules.empty() ? "" : loaded.modules.front();
  loaded.failure = header.failure;
  if (header.unit.empty())
    return loaded;
  auto cached = cache::fromBytes(header.unit);
  auto unit = cached ? ir::unitFromBytes(cached->unit) : std::nullopt;
  if (!unit || !ir::verify(*unit).empty())
    return "is damaged; lower the source again";
  loaded.outline = ir::outlineOf(*unit);
  loaded.bytes = std::move(cached->unit);
  loaded.remarks = std::move(cached->remarks);
  loaded.digests = std::move(cached->digests);
  return loaded;
}

} // namespace irqlint::cli
