// What rests on declarations that tolerant parsing made up: neither values nor layouts of these are believed.
#pragma once

#include "clang/AST/Type.h"
#include "llvm/ADT/DenseMap.h"

namespace clang {
class ASTContext;
class DeclaratorDecl;
class Decl;
class EnumConstantDecl;
class Expr;
class RecordDecl;
class Stmt;
class TypeLoc;
} // namespace clang

namespace irqlint::lower {

/// Declared by us, or by clang for a call before any declaration.
bool isInvented(const clang::Decl *decl);

/// An operator, conversion or constructor of the class that stands for unknown values in C++.
bool isInventedOperator(const clang::Decl *decl);

class Invented {
public:
  /// Whether the value of this very expression, its operands apart, is made up: a name, a `sizeof`, an `offsetof`.
  bool isSource(const clang::Expr *e);
  /// Whether anything in the expression is.
  bool restsOn(const clang::Stmt *e);
  /// Whether size and offsets of the type are made up.
  bool layout(clang::QualType type);
  /// The same for a variable or field: its array bounds count.
  bool layout(const clang::DeclaratorDecl *decl);
  /// Whether the type is made up, or points to one that is.
  static bool mentions(clang::QualType type);

private:
  bool value(const clang::Decl *decl);
  bool record(const clang::RecordDecl *record);
  bool enumerator(const clang::EnumConstantDecl *constant);

  llvm::DenseMap<const clang::Decl *, bool> values, layouts;
};

} // namespace irqlint::lower
