// Types of the IR: interned, named as the author named them.
#pragma once

#include "frontend/Prefix.h"
#include "ir/Ir.h"

#include "clang/AST/Type.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/ADT/DenseMap.h"

#include <functional>
#include <unordered_map>

namespace clang {
class ASTContext;
class DeclaratorDecl;
class FieldDecl;
class RecordDecl;
class StringLiteral;
class TagDecl;
class TypedefNameDecl;
} // namespace clang

namespace irqlint::lower {

class Invented;
class Locations;
class Symbols;

/// Text of a string literal as UTF-8.
Name textOf(const clang::StringLiteral *literal);

/// A member whose own members read as members of the record around it: an anonymous struct or union, or, as
/// MSVC has it, an unnamed member of a named record type. Paths skip it.
bool isTransparent(const clang::FieldDecl *field);

class Types {
public:
  /// `prefix`: what the unit was parsed behind, or null.
  Types(const clang::ASTContext &context, ir::Unit &unit, Locations &locations, Symbols &symbols, Invented &invented,
        const frontend::Prefix *prefix);

  ir::TypeId get(clang::QualType type);
  /// Of a variable or field: an array with a bound that was made up has no size.
  ir::TypeId of(const clang::DeclaratorDecl *decl);
  /// A pointer to `type`.
  ir::TypeId pointerTo(clang::QualType type);
  /// In bytes; 0 when it is not known.
  uint32_t sizeOf(ir::TypeId type) const { return unit.types[type].bits / 8; }
  /// Name of a record or enum: its typedef when one names it, else the tag.
  Name tagName(const clang::TagDecl *tag);
  /// Remembers that `name` names the tag it stands for; the first typedef wins.
  void noteTypedef(const clang::TypedefNameDecl *name);
  /// The step into `field`; the record it names is the one that the author sees, never an anonymous member.
  ir::Selector selector(const clang::FieldDecl *field);
  ir::Operand integer(const llvm::APSInt &value, clang::QualType type);
  ir::Operand integer(int64_t value, ir::TypeId type);
  /// The constant `value` as a value of `type`.
  ir::Operand converted(const ir::Operand &value, ir::TypeId type);

  /// Called once for each typedef of a function or function pointer that a type mentions.
  std::function<void(const clang::TypedefNameDecl *)> onFunctionTypedef;

private:
  int32_t offsetOf(const clang::FieldDecl *field, const clang::RecordDecl *record);
  ir::Type build(clang::QualType type);
  void buildUnnamed(clang::QualType type, ir::Type &out);
  ir::TypeId intern(const ir::Type &type);
  uint32_t bitsOf(clang::QualType type) const;
  Name computeTagName(const clang::TagDecl *tag);
  const std::string *typedefInPrefix(const clang::TagDecl *tag) const;
  Name nameOfUnnamed(const clang::TagDecl *tag);
  Name nameOfMemberTag(const clang::TagDecl *tag);

  const clang::ASTContext &context;
  ir::Unit &unit;
  Locations &locations;
  Symbols &symbols;
  Invented &invented;
  const frontend::Prefix *prefix;
  llvm::DenseMap<void *, ir::TypeId> cache;
  std::unordered_multimap<size_t, ir::TypeId> interned;
  llvm::DenseMap<const clang::TagDecl *, const clang::TypedefNameDecl *> typedefOfTag;
  llvm::DenseMap<const clang::TagDecl *, Name> tagNames;
  llvm::DenseMap<const clang::FieldDecl *, int32_t> offsets;
};

} // namespace irqlint::lower
