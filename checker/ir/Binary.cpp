#include "ir/Binary.h"

#include "ir/Archive.h"

namespace irqlint::ir {

template <typename A> void fields(A &a, Loc &v) { a(v.file, v.line, v.col, v.endLine, v.endCol); }
template <typename A> void fields(A &a, File &v) { a(v.path, v.system); }
template <typename A> void fields(A &a, Type &v) { a(v.kind, v.isSigned, v.isConst, v.isVolatile, v.bits, v.name, v.element); }
template <typename A> void fields(A &a, Operand &v) { a(v.kind, v.type, v.temp, v.imm, v.name); }
template <typename A> void fields(A &a, Selector &v) { a(v.kind, v.record, v.field, v.index, v.layout); }
template <typename A> void fields(A &a, Place &v) { a(v.base, v.var, v.temp, v.name, v.path, v.type); }
template <typename A> void fields(A &a, Instr &v) {
  a(v.op, v.result, v.type, v.bin, v.un, v.mark, v.region, v.a, v.b, v.place, v.place2, v.callee, v.args, v.argLocs, v.noReturn, v.isVirtual,
    v.destructor, v.loc, v.spelling, v.macro, v.text);
}
template <typename A> void fields(A &a, SwitchCase &v) { a(v.low, v.high, v.target, v.loc); }
template <typename A> void fields(A &a, Terminator &v) { a(v.kind, v.cond, v.value, v.target, v.other, v.cases, v.loc, v.text); }
template <typename A> void fields(A &a, Block &v) { a(v.instrs, v.term, v.unwind, v.region); }
template <typename A> void fields(A &a, SehRegion &v) { a(v.kind, v.parent, v.loc, v.filter); }
template <typename A> void fields(A &a, Annotation &v) { a(v.name, v.args, v.target, v.loc, v.via); }
template <typename A> void fields(A &a, Var &v) { a(v.name, v.type, v.isParam, v.isStatic, v.addressTaken, v.loc); }
template <typename A> void fields(A &a, Section &v) { a(v.name, v.loc, v.by); }
template <typename A> void fields(A &a, Function &v) {
  a(v.key, v.name, v.loc, v.startLoc, v.endLoc, v.hasBody, v.isStatic, v.isInline, v.noReturn, v.isVariadic, v.isSystem, v.invented,
    v.addressTaken, v.returnType, v.annotations, v.roleTypes, v.section, v.vars, v.paramCount, v.tempCount, v.blocks, v.regions,
    v.notAnalysed, v.notAnalysedLoc, v.inventions, v.unknownExpressions);
}
template <typename A> void fields(A &a, Init &v) { a(v.path, v.value, v.addressOf, v.loc); }
template <typename A> void fields(A &a, Global &v) { a(v.key, v.name, v.type, v.isStatic, v.isConst, v.section, v.inits, v.annotations, v.loc); }
template <typename A> void fields(A &a, RoleType &v) { a(v.name, v.annotations, v.loc); }
template <typename A> void fields(A &a, AnnotatedField &v) { a(v.name, v.annotations, v.loc); }
template <typename A> void fields(A &a, UnitNote &v) { a(v.kind, v.loc, v.text); }
template <typename A> void fields(A &a, Unit &v) {
  a(v.mainFile, v.files, v.types, v.functions, v.globals, v.roleTypes, v.fields, v.constants, v.notes, v.foreignSections, v.isCxx, v.errorsAtFirst);
}

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
