#include "ir/Binary.h"

#include "ir/Archive.h"
#include "ir/Fields.h"

namespace irqlint::ir {

std::string toBytes(const Unit &unit) {
  ArchiveWriter writer;
  writer(unit);
  return writer.take();
}

std::optional<Unit> unitFromBytes(std::string_view bytes) {
  ArchiveReader reader(bytes);
  Unit unit;
  reader(unit);
  return reader.complete() ? std::optional(std::move(unit)) : std::nullopt;
}

} // namespace irqlint::ir
