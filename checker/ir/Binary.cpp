#include "ir/Binary.h"

#include "ir/Archive.h"
#include "ir/Fields.h"

namespace irqlint::ir {

template <typename A> void fields(A &a, FunctionDoubt &v) { a(v.key, v.name, v.loc, v.notAnalysed, v.inventions, v.unknownExpressions); }
template <typename A> void fields(A &a, Outline &v) { a(v.mainFile, v.files, v.notes, v.errorsAtFirst, v.doubts, v.blocks); }

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

std::string toBytes(const Outline &outline) {
  ArchiveWriter writer;
  writer(outline);
  return writer.take();
}

std::optional<Outline> outlineFromBytes(std::string_view bytes) {
  ArchiveReader reader(bytes);
  Outline outline;
  reader(outline);
  return reader.complete() ? std::optional(std::move(outline)) : std::nullopt;
}

} // namespace irqlint::ir
