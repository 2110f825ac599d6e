#include "lower/Types.h"

#include "lower/Invented.h"
#include "lower/Locations.h"
#include "lower/Symbols.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/Expr.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;

namespace irqlint::lower {

namespace {

size_t hashOf(const ir::Type &t) {
  size_t flags = t.isSigned | t.isConst << 1 | t.isVolatile << 2 | static_cast<size_t>(t.kind) << 3;
  return llvm::hash_combine(flags, t.bits, t.name.hash(), t.element);
}

} // namespace

Types::Types(const ASTContext &context, ir::Unit &unit, Locations &locations, Symbols &symbols, Invented &invented, const frontend::Prefix *prefix)
    : context(context), unit(unit), locations(locations), symbols(symbols), invented(invented), prefix(prefix) {}

ir::TypeId Types::intern(const ir::Type &type) {
  if (type == ir::Type{})
    return 0;
  size_t hash = hashOf(type);
  auto [first, last] = interned.equal_range(hash);
  for (auto it = first; it != last; ++it)
    if (unit.types[it->second] == type)
      return it->second;
  auto id = static_cast<ir::TypeId>(unit.types.size());
  unit.types.push_back(type);
  interned.emplace(hash, id);
  return id;
}

ir::TypeId Types::get(QualType type) {
  if (type.isNull() || type->isDependentType())
    return 0;
  auto it = cache.find(type.getAsOpaquePtr());
  if (it != cache.end())
    return it->second;
  ir::TypeId id = intern(build(type));
  cache[type.getAsOpaquePtr()] = id;
  return id;
}

ir::TypeId Types::of(const DeclaratorDecl *decl) {
  ir::TypeId id = get(decl->getType());
  if (unit.types[id].kind != ir::TypeKind::Array || !unit.types[id].bits || !invented.layout(decl))
    return id;
  ir::Type sizeless = unit.types[id];
  sizeless.bits = 0;
  return intern(sizeless);
}

ir::TypeId Types::pointerTo(QualType type) {
  ir::Type pointer;
  pointer.kind = ir::TypeKind::Pointer;
  pointer.bits = bitsOf(context.VoidPtrTy);
  pointer.element = get(type);
  return intern(pointer);
}

uint32_t Types::bitsOf(QualType type) const {
  if (type->isIncompleteType() || type->isFunctionType() || type->isUndeducedType())
    return 0;
  if (const auto *record = type->getAsRecordDecl(); record && record->isInvalidDecl())
    return 0;
  if (type->isVariableArrayType() || ((type->isRecordType() || type->isArrayType()) && invented.layout(type)))
    return 0;
  return static_cast<uint32_t>(std::min<uint64_t>(context.getTypeSize(type), UINT32_MAX));
}

ir::Type Types::build(QualType type) {
  ir::Type out;
  out.isConst = type.isConstQualified();
  out.isVolatile = type.isVolatileQualified();
  const auto *named = type->getAs<TypedefType>();
  if (named) {
    out.name = Name(named->getDecl()->getName());
    bool isFunction = type->isFunctionType() || type->isFunctionPointerType();
    if (isFunction && onFunctionTypedef)
      onFunctionTypedef(named->getDecl());
  }
  buildUnnamed(type, out);
  return out;
}

void Types::buildUnnamed(QualType type, ir::Type &out) {
  using Kind = ir::TypeKind;
  if (const auto *reference = type->getAs<ReferenceType>()) {
    out.kind = Kind::Pointer;
    out.bits = bitsOf(context.VoidPtrTy);
    out.element = get(reference->getPointeeType());
    return;
  }
  if (const auto *pointer = type->getAs<PointerType>()) {
    out.kind = Kind::Pointer;
    out.bits = bitsOf(type);
    out.element = get(pointer->getPointeeType());
    return;
  }
  if (const auto *function = type->getAs<FunctionType>()) {
    out.kind = Kind::Function;
    out.element = get(function->getReturnType());
    return;
  }
  if (const auto *array = context.getAsArrayType(type)) {
    out.kind = Kind::Array;
    out.bits = bitsOf(type);
    out.element = get(array->getElementType());
    return;
  }
  if (const auto *atomic = type->getAs<AtomicType>())
    return buildUnnamed(atomic->getValueType(), out);
  if (const auto *tag = type->getAsTagDecl()) {
    if (isa<RecordDecl>(tag)) {
      out.kind = Kind::Record;
      out.name = tagName(tag); // always the record's own name: paths and places must agree on it
      out.bits = bitsOf(type);
      return;
    }
    if (out.name.empty())
      out.name = tagName(tag);
  }
  if (type->isVoidType())
    out.kind = Kind::Void;
  else if (type->isBooleanType())
    out.kind = Kind::Bool;
  else if (type->isNullPtrType())
    out.kind = Kind::Pointer;
  else if (type->isIntegralOrEnumerationType()) {
    out.kind = Kind::Int;
    out.isSigned = type->isSignedIntegerOrEnumerationType();
  } else if (type->isRealFloatingType())
    out.kind = Kind::Float;
  if (out.kind != Kind::Unknown && out.kind != Kind::Void)
    out.bits = bitsOf(type);
}

void Types::noteTypedef(const TypedefNameDecl *name) {
  QualType under = name->getUnderlyingType();
  if (under->isDependentType())
    return;
  if (const TagDecl *tag = under->getAsTagDecl())
    typedefOfTag.try_emplace(tag->getCanonicalDecl(), name);
}

const std::string *Types::typedefInPrefix(const TagDecl *tag) const {
  if (!prefix || !tag->isFromASTFile())
    return nullptr;
  auto found = prefix->typedefOfTag.find(frontend::placeOf(*tag, context.getSourceManager()));
  return found == prefix->typedefOfTag.end() ? nullptr : &found->second;
}

Name Types::tagName(const TagDecl *tag) {
  tag = tag->getCanonicalDecl();
  auto it = tagNames.find(tag);
  if (it != tagNames.end())
    return it->second;
  Name name = computeTagName(tag);
  tagNames[tag] = name;
  return name;
}

Name Types::computeTagName(const TagDecl *tag) {
  if (const TypedefNameDecl *name = tag->getTypedefNameForAnonDecl())
    return Name(name->getName());
  if (const auto *record = dyn_cast<CXXRecordDecl>(tag); record && record->isLambda()) {
    ir::Loc at = locations.loc(record->getLocation());
    return Name("lambda at " + std::to_string(at.line) + ":" + std::to_string(at.col));
  }
  // `_IRP` is known as `IRP` everywhere, in units that saw the typedef and from precompiled headers alike.
  llvm::StringRef plain = tag->getName();
  if (plain.starts_with("_") && tag->getDeclContext()->getRedeclContext()->isTranslationUnit()) {
    const auto *name = llvm::dyn_cast_or_null<TypedefNameDecl>(symbols.find(plain.ltrim('_')));
    if (name && name->getUnderlyingType()->getAsTagDecl() &&
        name->getUnderlyingType()->getAsTagDecl()->getCanonicalDecl() == tag)
      return Name(name->getName());
  }
  if (const std::string *name = typedefInPrefix(tag))
    return Name(*name);
  if (auto it = typedefOfTag.find(tag); it != typedefOfTag.end())
    return Name(it->second->getName());
  if (plain.empty()) {
    if (Name member = nameOfMemberTag(tag); !member.empty())
      return member;
    return nameOfUnnamed(tag);
  }
  if (isInvented(tag))
    return Name(plain);
  std::string text;
  llvm::raw_string_ostream out(text);
  if (const auto *special = dyn_cast<ClassTemplateSpecializationDecl>(tag))
    special->getNameForDiagnostic(out, context.getPrintingPolicy(), /*Qualified=*/true);
  else
    tag->printQualifiedName(out);
  return Name(text);
}

/// `struct { … } Table;` is known by its members and by where it is declared; not by lines, which move.
Name Types::nameOfUnnamed(const TagDecl *tag) {
  std::string members;
  if (const auto *record = dyn_cast<RecordDecl>(tag))
    for (const FieldDecl *field : record->fields())
      if (members.size() < 60 && !field->getName().empty())
        members += (members.empty() ? "" : ", ") + field->getName().str();
  const auto *function = dyn_cast<FunctionDecl>(tag->getDeclContext());
  const std::string path = function ? function->getNameAsString() : locations.path(tag->getLocation());
  return Name("unnamed {" + members + "} in " + path.substr(path.rfind('/') + 1));
}

/// `struct { … } Overlay;` inside of IRP is `IRP::Overlay`.
Name Types::nameOfMemberTag(const TagDecl *tag) {
  const auto *outer = dyn_cast<RecordDecl>(tag->getDeclContext());
  if (!outer || !isa<RecordDecl>(tag))
    return {};
  for (const FieldDecl *field : outer->fields()) {
    const TagDecl *type = context.getBaseElementType(field->getType())->getAsTagDecl();
    if (type && type->getCanonicalDecl() == tag && !isTransparent(field))
      return Name(selector(field).record.string() + "::" + field->getName().str());
  }
  return {};
}

namespace {

/// A closure's fields have no names; they are known by what they capture.
Name captureName(const CXXRecordDecl *closure, const FieldDecl *field) {
  auto each = closure->field_begin();
  for (const LambdaCapture &capture : closure->captures()) {
    if (*each++ != field)
      continue;
    return capture.capturesVariable() ? Name(capture.getCapturedVar()->getName()) : Name("this");
  }
  return Name("capture" + std::to_string(field->getFieldIndex()));
}

} // namespace

/// Bytes from the start of `record`, through anonymous members between; -1 when a layout on the way is not known.
int32_t Types::offsetOf(const FieldDecl *field, const RecordDecl *record) {
  uint64_t bits = 0;
  for (const FieldDecl *step = field; step;) {
    const RecordDecl *around = step->getParent();
    if (around->isInvalidDecl() || !around->isCompleteDefinition() || around->isDependentType() || invented.layout(context.getCanonicalTagType(around)))
      return -1;
    bits += context.getFieldOffset(step);
    if (around == record)
      break;
    const auto members = cast<RecordDecl>(around->getDeclContext())->fields();
    const auto holder = std::ranges::find_if(members, [&](const FieldDecl *f) { return f->getType()->getAsRecordDecl() == around && isTransparent(f); });
    if (holder == members.end())
      return -1;
    step = *holder;
  }
  return bits / 8 > INT32_MAX ? -1 : static_cast<int32_t>(bits / 8);
}

ir::Selector Types::selector(const FieldDecl *field) {
  ir::Selector out;
  out.kind = ir::Selector::Kind::Field;
  out.field = Name(field->getName());
  const RecordDecl *record = field->getParent();
  while (record->isAnonymousStructOrUnion() && isa<RecordDecl>(record->getDeclContext()))
    record = cast<RecordDecl>(record->getDeclContext());
  out.record = tagName(record);
  auto [known, isNew] = offsets.try_emplace(field, -1);
  if (isNew)
    known->second = offsetOf(field, record);
  out.layout = known->second;
  if (const auto *closure = dyn_cast<CXXRecordDecl>(record); closure && closure->isLambda())
    out.field = captureName(closure, field);
  return out;
}

bool isTransparent(const FieldDecl *field) {
  if (field->getIdentifier() || field->isBitField() || !field->getType()->isRecordType())
    return false;
  const auto *closure = dyn_cast<CXXRecordDecl>(field->getParent());
  return !closure || !closure->isLambda();
}

Name textOf(const StringLiteral *literal) {
  if (literal->getCharByteWidth() == 1)
    return Name(std::string_view(literal->getString()));
  std::string text;
  for (unsigned i = 0; i < literal->getLength(); ++i) {
    uint32_t unit = literal->getCodeUnit(i);
    bool pair = literal->getCharByteWidth() == 2 && (unit & 0xFC00) == 0xD800 && i + 1 < literal->getLength();
    if (pair)
      unit = 0x10000 + ((unit & 0x3FF) << 10) + (literal->getCodeUnit(++i) & 0x3FF);
    char buffer[4], *end = buffer;
    if (llvm::ConvertCodePointToUTF8(unit, end))
      text.append(buffer, end);
    else
      text += '?';
  }
  return Name(text);
}

ir::Operand Types::converted(const ir::Operand &value, ir::TypeId type) {
  const ir::Type &from = unit.types[value.type], &to = unit.types[type];
  if (to.kind == ir::TypeKind::Bool)
    return integer(value.imm != 0, type);
  unsigned fromBits = std::clamp<unsigned>(from.bits, 1, 64), toBits = std::clamp<unsigned>(to.bits, 1, 64);
  llvm::APInt bits(64, static_cast<uint64_t>(value.imm));
  bits = bits.trunc(fromBits);
  bits = from.isSigned ? bits.sextOrTrunc(toBits) : bits.zextOrTrunc(toBits);
  return integer(bits.sext(64).getSExtValue(), type);
}

ir::Operand Types::integer(int64_t value, ir::TypeId type) {
  ir::Operand out;
  out.kind = ir::Operand::Kind::Int;
  out.type = type;
  out.imm = value;
  return out;
}

ir::Operand Types::integer(const llvm::APSInt &value, QualType type) {
  ir::TypeId id = get(type);
  unsigned bits = std::clamp<unsigned>(unit.types[id].bits, 1, 64);
  llvm::APInt wide = value.extOrTrunc(bits); // by the value's own sign
  return integer(wide.sextOrTrunc(64).getSExtValue(), id);
}

} // namespace irqlint::lower
