#include "frontend/Unknowns.h"

#include "frontend/Inventions.h"

#include "clang/AST/DeclCXX.h"
#include "clang/AST/Type.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Basic/DiagnosticParse.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Sema/Sema.h"

namespace irqlint::frontend {

using namespace clang;

namespace {

std::string nameIn(const clang::Diagnostic &error) {
  if (error.getNumArgs() == 0)
    return {};
  switch (error.getArgKind(0)) {
  case DiagnosticsEngine::ak_identifierinfo:
    return error.getArgIdentifier(0) ? error.getArgIdentifier(0)->getName().str() : std::string();
  case DiagnosticsEngine::ak_declarationname: {
    DeclarationName name = DeclarationName::getFromOpaqueInteger(error.getRawArg(0));
    return name.isIdentifier() && name ? name.getAsString() : std::string();
  }
  case DiagnosticsEngine::ak_std_string:
    return error.getArgStdStr(0);
  default:
    return {};
  }
}

/// The record that the second argument of "no member named" means.
const RecordDecl *recordIn(const clang::Diagnostic &error) {
  if (error.getNumArgs() < 2)
    return nullptr;
  if (error.getArgKind(1) == DiagnosticsEngine::ak_declcontext)
    return dyn_cast_or_null<RecordDecl>(reinterpret_cast<DeclContext *>(error.getRawArg(1)));
  if (error.getArgKind(1) == DiagnosticsEngine::ak_qualtype)
    return QualType::getFromOpaquePtr(reinterpret_cast<void *>(error.getRawArg(1)))->getAsRecordDecl();
  return nullptr;
}

/// The record itself or a base of it that we made up.
const RecordDecl *madeUpPart(const RecordDecl *record) {
  if (!record || isMadeUp(record))
    return record;
  const auto *derived = dyn_cast<CXXRecordDecl>(record);
  if (derived && derived->hasDefinition() && !derived->isDependentContext())
    for (const CXXBaseSpecifier &base : derived->bases())
      if (const RecordDecl *part = madeUpPart(base.getType()->getAsRecordDecl()))
        return part;
  return nullptr;
}

bool isSyntax(unsigned id) {
  return (id >= diag::DIAG_START_PARSE && id < diag::DIAG_START_AST) || id == diag::err_invalid_storage_class_in_func_decl;
}

} // namespace

void Unknowns::add(Unknown::Kind kind, const clang::Diagnostic &error, std::string name, std::string record) {
  bool inFunction = sema && sema->CurContext && sema->getCurFunctionOrMethodDecl();
  list.push_back({kind, std::move(name), std::move(record), error.getLocation(), tokens.size(), inFunction});
}

void Unknowns::note(const clang::Diagnostic &error) {
  switch (error.getID()) {
  case diag::err_unknown_typename:
  case diag::err_unknown_typename_suggest:
    return add(Unknown::Kind::Type, error, nameIn(error));
  case diag::err_undeclared_var_use:
  case diag::err_undeclared_use:
    return add(Unknown::Kind::Name, error, nameIn(error));
  case diag::err_expected_class_name:
    return add(Unknown::Kind::Class, error, {});
  case diag::err_no_member:
    if (const RecordDecl *record = madeUpPart(recordIn(error)))
      return add(Unknown::Kind::Member, error, nameIn(error), record->getNameAsString());
    return;
  default:
    break;
  }
  if (error.getID() == diag::err_bad_cxx_cast_generic)
    return add(Unknown::Kind::Cast, error, {});
  if (isSyntax(error.getID()))
    return add(Unknown::Kind::Syntax, error, {});
  noteTypes(error);
}

/// Any complaint about a record without a definition, or about a made-up number that is used as a record.
void Unknowns::noteTypes(const clang::Diagnostic &error) {
  for (unsigned i = 0; i != error.getNumArgs(); ++i) {
    if (error.getArgKind(i) != DiagnosticsEngine::ak_qualtype)
      continue;
    QualType type = QualType::getFromOpaquePtr(reinterpret_cast<void *>(error.getRawArg(i)));
    if (type.isNull() || type->isDependentType())
      continue;
    bool isArrow = error.getID() == diag::err_typecheck_member_reference_suggestion || error.getID() == diag::err_typecheck_member_reference_arrow;
    if (const auto *name = type->getAs<TypedefType>(); name && isMadeUp(name->getDecl()) && isArrow)
      add(Unknown::Kind::NotAPointer, error, name->getDecl()->getNameAsString());
    else if (name && isMadeUp(name->getDecl()) && !type->isRecordType() && !type->isPointerType())
      add(Unknown::Kind::NotARecord, error, name->getDecl()->getNameAsString());
    const RecordDecl *record = type->getAsRecordDecl();
    if (record && !record->isCompleteDefinition() && !record->isInvalidDecl() && record->getIdentifier() &&
        record->getDeclContext()->getRedeclContext()->isTranslationUnit() && !record->isBeingDefined())
      add(Unknown::Kind::Tag, error, record->getNameAsString());
  }
}

} // namespace irqlint::frontend
