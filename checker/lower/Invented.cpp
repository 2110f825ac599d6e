#include "lower/Invented.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/TypeLoc.h"

using namespace clang;

namespace irqlint::lower {

namespace {

bool isMarked(const Decl *decl) {
  for (const auto *attr : decl->specific_attrs<AnnotateAttr>())
    if (attr->getAnnotation() == "irqlint:invented")
      return true;
  return false;
}

/// In C++, what is made up stands in a namespace of its own.
bool isInInventedSpace(const Decl *decl) {
  for (const DeclContext *context = decl->getDeclContext(); context; context = context->getParent())
    if (const auto *space = dyn_cast<NamespaceDecl>(context); space && space->getIdentifier() && space->getName() == "__irqlint")
      return true;
  return false;
}

} // namespace

bool isInvented(const Decl *decl) {
  bool isCxx = decl->getASTContext().getLangOpts().CPlusPlus;
  const auto *function = dyn_cast<FunctionDecl>(decl);
  if (function && !isCxx && function->isImplicit() && !function->getBuiltinID()) // called before any declaration
    return true;
  return (decl->hasAttrs() && isMarked(decl)) || (isCxx && isInInventedSpace(decl));
}

bool isInventedOperator(const Decl *decl) {
  const auto *function = dyn_cast<FunctionDecl>(decl);
  if (!function || !function->getASTContext().getLangOpts().CPlusPlus)
    return false;
  if (const auto *method = dyn_cast<CXXMethodDecl>(function))
    return isInvented(method->getParent()) || isInInventedSpace(method);
  return function->isOverloadedOperator() && isInInventedSpace(function);
}

bool Invented::mentions(QualType type) {
  while (!type.isNull()) {
    if (const auto *name = type->getAs<TypedefType>(); name && isInvented(name->getDecl()))
      return true;
    if (type->isPointerType() || type->isReferenceType())
      type = type->getPointeeType();
    else if (type->isArrayType())
      type = QualType(type->getArrayElementTypeNoTypeQual(), 0);
    else
      break;
  }
  const TagDecl *tag = type.isNull() ? nullptr : type->getAsTagDecl();
  return tag && isInvented(tag);
}

bool Invented::layout(QualType type) {
  for (;;) {
    if (const auto *name = type->getAs<TypedefType>()) {
      if (isInvented(name->getDecl()))
        return true;
      type = name->getDecl()->getUnderlyingType();
    } else if (type->isArrayType()) {
      type = QualType(type->getArrayElementTypeNoTypeQual(), 0);
    } else {
      break;
    }
  }
  const RecordDecl *declared = type->getAsRecordDecl();
  return declared && record(declared);
}

bool Invented::layout(const DeclaratorDecl *decl) {
  const TypeSourceInfo *info = decl->getTypeSourceInfo();
  TypeLoc loc = info ? info->getTypeLoc() : TypeLoc();
  while (loc) {
    if (auto array = loc.getAsAdjusted<ArrayTypeLoc>()) {
      if (array.getSizeExpr() && restsOn(array.getSizeExpr()))
        return true;
      loc = array.getElementLoc();
    } else if (auto name = loc.getAsAdjusted<TypedefTypeLoc>()) {
      const TypedefNameDecl *alias = name.getTypePtr()->getDecl();
      loc = alias->getTypeSourceInfo() ? alias->getTypeSourceInfo()->getTypeLoc() : TypeLoc();
    } else {
      break;
    }
  }
  return layout(decl->getType());
}

bool Invented::record(const RecordDecl *declared) {
  const RecordDecl *definition = declared->getDefinition();
  if (!definition)
    return false;
  auto [known, isNew] = layouts.try_emplace(definition, false);
  if (!isNew)
    return known->second;
  bool result = isInvented(definition);
  if (const auto *derived = dyn_cast<CXXRecordDecl>(definition))
    for (const CXXBaseSpecifier &base : derived->bases())
      result = result || layout(base.getType());
  for (const FieldDecl *field : definition->fields())
    result = result || layout(field) || (field->isBitField() && restsOn(field->getBitWidth()));
  return layouts[definition] = result;
}

/// An enumerator without a value counts on from the one before it.
bool Invented::enumerator(const EnumConstantDecl *constant) {
  bool result = false;
  for (const EnumConstantDecl *each : cast<EnumDecl>(constant->getDeclContext())->enumerators()) {
    if (const Expr *init = each->getInitExpr())
      result = restsOn(init);
    if (each == constant)
      break;
  }
  return result;
}

bool Invented::value(const Decl *decl) {
  auto [known, isNew] = values.try_emplace(decl, false);
  if (!isNew)
    return known->second;
  bool result = isInvented(decl);
  if (const auto *constant = dyn_cast<EnumConstantDecl>(decl); constant && !result)
    result = enumerator(constant);
  const auto *variable = dyn_cast<VarDecl>(decl);
  if (variable && !result && variable->getType().isConstQualified() && variable->getAnyInitializer())
    result = restsOn(variable->getAnyInitializer());
  return values[decl] = result;
}

bool Invented::isSource(const Expr *e) {
  if (const auto *name = dyn_cast<DeclRefExpr>(e))
    return !isa<FunctionDecl>(name->getDecl()) && value(name->getDecl());
  if (const auto *trait = dyn_cast<UnaryExprOrTypeTraitExpr>(e)) {
    if (trait->isArgumentType())
      return layout(trait->getArgumentType());
    const Expr *operand = trait->getArgumentExpr()->IgnoreParens();
    if (const auto *name = dyn_cast<DeclRefExpr>(operand))
      if (const auto *variable = dyn_cast<DeclaratorDecl>(name->getDecl()))
        return layout(variable);
    if (const auto *member = dyn_cast<MemberExpr>(operand))
      if (const auto *field = dyn_cast<DeclaratorDecl>(member->getMemberDecl()))
        return layout(field) || isInvented(field);
    return layout(operand->getType()) || restsOn(operand);
  }
  if (const auto *offset = dyn_cast<OffsetOfExpr>(e))
    return layout(offset->getTypeSourceInfo()->getType());
  return false;
}

bool Invented::restsOn(const Stmt *s) {
  if (const auto *e = dyn_cast<Expr>(s); e && (isSource(e) || e->containsErrors()))
    return true;
  for (const Stmt *child : s->children())
    if (child && restsOn(child))
      return true;
  return false;
}

} // namespace irqlint::lower
