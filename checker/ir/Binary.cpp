#include "ir/Binary.h"

#include "ir/Archive.h"
#include "ir/Fields.h"

namespace irqlint::ir {

template <typename A> void fields(A &a, FunctionDoubt &v) { a(v.key, v.name, v.loc, v.notAnalysed, v.inventions, v.unknownExpressions); }
template <typename A> void fields(A &a, Outline &v) { a(v.mainFile, v.files, v.notes, v.errorsAtFirst, v.doubts, v.blocks); }

std::string toBytes(const Unit &unit) { return archived(unit); }
std::optional<Unit> unitFromBytes(std::string_view bytes) { return unarchived<Unit>(bytes); }

std::string toBytes(const Outline &outline) { return archived(outline); }
std::optional<Outline> outlineFromBytes(std::string_view bytes) { return unarchived<Outline>(bytes); }

} // namespace irqlint::ir
