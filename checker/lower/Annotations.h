// Annotations: the `sal:` attributes of declarations, of the role typedefs they were declared with, and of the
// function-pointer types that calls go through.
#pragma once

#include "ir/Ir.h"

#include "llvm/ADT/DenseSet.h"

#include <map>

namespace clang {
class Decl;
class FieldDecl;
class FunctionDecl;
class TypedefNameDecl;
} // namespace clang

namespace irqlint::lower {

struct UnitContext;

class Annotations {
public:
  explicit Annotations(UnitContext &unit) : unit(unit) {}

  /// Fills annotations and role types of `out`, whose parameters are known already.
  void describe(const clang::FunctionDecl *function, ir::Function &out);
  /// Annotations written on one declaration.
  std::vector<ir::Annotation> of(const clang::Decl *decl, int target) const;
  /// Remembers the contract that a typedef gives to calls through it, if it has one.
  void noteRole(const clang::TypedefNameDecl *role);
  /// Remembers what is annotated on a field: the contract of calls through it, or the guard of its data.
  void noteField(const clang::FieldDecl *field);
  /// Moves role types and fields to the unit and looks up the identifiers that annotations mention.
  void finish();

private:
  using List = std::vector<ir::Annotation>;
  void addRole(const clang::TypedefNameDecl *role, List &out, std::vector<Name> &names, std::vector<Name> &params) const;
  void addConstants(const List &annotations);
  void noteRole(const clang::FieldDecl *field);
  Name fieldName(const clang::FieldDecl *field) const;
  void noteGuard(const clang::FieldDecl *field);

  UnitContext &unit;
  llvm::DenseSet<const clang::Decl *> seen;
  std::map<Name, ir::RoleType> roles;
  std::map<Name, ir::AnnotatedField> fields;
};

} // namespace irqlint::lower
