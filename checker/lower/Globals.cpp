// Globals and what their static initialisers store.
#include "lower/UnitContext.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace irqlint::lower {

namespace {

constexpr size_t MaxInits = 4096;

const Expr *withoutWrappers(const Expr *e) {
  for (;;) {
    e = e->IgnoreParens();
    if (const auto *full = dyn_cast<FullExpr>(e))
      e = full->getSubExpr();
    else if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(e))
      e = temporary->getSubExpr();
    else if (const auto *bind = dyn_cast<CXXBindTemporaryExpr>(e))
      e = bind->getSubExpr();
    else if (const auto *literal = dyn_cast<CompoundLiteralExpr>(e); literal && !literal->getType()->isScalarType())
      e = literal->getInitializer();
    else if (const auto *cast = dyn_cast<CastExpr>(e);
             cast && !cast->getType()->isScalarType() && (cast->getCastKind() == CK_NoOp || cast->getCastKind() == CK_LValueToRValue))
      e = cast->getSubExpr();
    else if (const auto *construct = dyn_cast<CXXConstructExpr>(e);
             construct && construct->getNumArgs() == 1 && construct->getConstructor()->isCopyOrMoveConstructor())
      e = construct->getArg(0);
    else
      return e;
  }
}

} // namespace

Name Declarations::globalKey(const VarDecl *decl) {
  if (decl->isStaticLocal()) {
    const auto *owner = dyn_cast_or_null<FunctionDecl>(decl->getParentFunctionOrMethod());
    std::string base = (owner ? function(owner).string() : unit.locations.path(decl->getLocation())) + "::" + decl->getName().str();
    std::string key = base;
    for (unsigned i = 2; globals.count(Name(key)); ++i) // another scope of the function has one of that name
      key = base + "." + std::to_string(i);
    return Name(key);
  }
  std::string key = decl->isExternC() ? decl->getNameAsString() : linkageName(decl);
  if (!decl->isExternallyVisible() && !unit.locations.isSystem(decl->getLocation()))
    key += "@" + unit.locations.path(decl->getLocation());
  return Name(key);
}

Name Declarations::global(const VarDecl *decl) {
  decl = decl->getCanonicalDecl();
  auto it = globalKeys.find(decl);
  if (it != globalKeys.end())
    return it->second;
  Name key = globalKey(decl);
  globalKeys[decl] = key;
  auto [entry, isNew] = globals.try_emplace(key);
  if (isNew) {
    entry->second.key = key;
    describe(decl, entry->second);
  }
  return key;
}

void Declarations::describe(const VarDecl *decl, ir::Global &out) {
  const VarDecl *initialised = nullptr;
  const Expr *init = decl->getAnyInitializer(initialised);
  const VarDecl *definition = decl->getDefinition();
  for (const VarDecl *each = decl->getMostRecentDecl(); each && !definition; each = each->getPreviousDecl())
    if (each->isThisDeclarationADefinition() != VarDecl::DeclarationOnly) // in C one that is only tentative
      definition = each;
  const VarDecl *shown = initialised ? initialised : definition ? definition : decl;
  QualType type = shown->getType();
  out.name = Name(decl->isStaticLocal() || isInvented(decl) ? decl->getNameAsString() : decl->getQualifiedNameAsString());
  out.type = unit.types.of(shown);
  out.isStatic = !decl->isExternallyVisible();
  out.isConst = type.isConstQualified() || unit.ast.getBaseElementType(type).isConstQualified();
  out.loc = unit.locations.loc(shown->getLocation());
  for (const VarDecl *each = decl->getMostRecentDecl(); each; each = each->getPreviousDecl())
    for (ir::Annotation &one : unit.annotations.of(each, ir::Annotation::OnFunction))
      out.annotations.push_back(std::move(one));
  if (const auto *attr = shown->getAttr<SectionAttr>())
    out.section = {Name(std::string_view(attr->getName())), unit.locations.loc(attr->getLocation()),
                   Name(attr->isImplicit() ? "data_seg" : "__declspec(allocate)")};
  if (!init || init->isValueDependent() || init->containsErrors() || unit.locations.isSystem(shown->getLocation()))
    return;
  std::vector<ir::Selector> path;
  addInits(init, path, out);
}

void Declarations::addInits(const Expr *e, std::vector<ir::Selector> &path, ir::Global &out) {
  if (out.inits.size() >= MaxInits)
    return;
  e = withoutWrappers(e);
  if (const auto *list = dyn_cast<InitListExpr>(e))
    return addInitList(list, path, out);
  if (isa<ImplicitValueInitExpr>(e))
    return;
  ir::Init init;
  init.path = path;
  init.loc = unit.locations.loc(e->getSourceRange());
  if (const auto *text = dyn_cast<StringLiteral>(e)) {
    init.value.kind = ir::Operand::Kind::String;
    init.value.type = unit.types.get(text->getType());
    init.value.name = textOf(text);
    out.inits.push_back(std::move(init));
    return;
  }
  Expr::EvalResult result;
  if ((!e->getType()->isScalarType() && !e->isGLValue()) || unit.invented.restsOn(e))
    return;
  bool known = e->isGLValue() ? e->EvaluateAsLValue(result, unit.ast) : e->EvaluateAsRValue(result, unit.ast);
  if (!known || result.HasSideEffects)
    return;
  if (result.Val.isInt())
    init.value = unit.types.integer(result.Val.getInt(), e->getType());
  else if (!result.Val.isLValue() || !addAddress(result.Val, init))
    return;
  if (init.value.kind != ir::Operand::Kind::None)
    init.value.type = unit.types.get(e->getType());
  out.inits.push_back(std::move(init));
}

bool Declarations::addAddress(const APValue &value, ir::Init &init) {
  APValue::LValueBase base = value.getLValueBase();
  if (base.isNull()) {
    init.value = unit.types.integer(value.getLValueOffset().getQuantity(), 0);
    return true;
  }
  if (const auto *decl = base.dyn_cast<const ValueDecl *>()) {
    if (const auto *callee = dyn_cast<FunctionDecl>(decl)) {
      init.value.kind = ir::Operand::Kind::Function;
      init.value.name = function(callee);
      markAddressTaken(init.value.name);
      return true;
    }
    const auto *variable = dyn_cast<VarDecl>(decl);
    if (!variable || !variable->hasGlobalStorage())
      return false;
    init.addressOf = global(variable);
    return true;
  }
  if (const auto *e = base.dyn_cast<const Expr *>())
    if (const auto *text = dyn_cast<StringLiteral>(e)) {
      init.value.kind = ir::Operand::Kind::String;
      init.value.name = textOf(text);
      return true;
    }
  return false;
}

void Declarations::addInitList(const InitListExpr *list, std::vector<ir::Selector> &path, ir::Global &out) {
  if (const InitListExpr *semantic = list->getSemanticForm())
    list = semantic;
  if (list->isTransparent() || list->getType()->isScalarType()) {
    if (list->getNumInits() == 1)
      addInits(list->getInit(0), path, out);
    return;
  }
  auto addField = [&](const FieldDecl *field, const Expr *init) {
    bool shown = !isTransparent(field);
    if (shown)
      path.push_back(unit.types.selector(field));
    addInits(init, path, out);
    if (shown)
      path.pop_back();
  };
  if (const auto *record = list->getType()->getAsRecordDecl()) {
    if (record->isUnion()) {
      if (const FieldDecl *field = list->getInitializedFieldInUnion(); field && list->getNumInits())
        addField(field, list->getInit(0));
      return;
    }
    unsigned next = 0;
    if (const auto *derived = dyn_cast<CXXRecordDecl>(record))
      for (unsigned i = 0; i < derived->getNumBases() && next < list->getNumInits(); ++i)
        addInits(list->getInit(next++), path, out);
    for (const FieldDecl *field : record->fields())
      if (!field->isUnnamedBitField() && next < list->getNumInits()) {
        unit.annotations.noteField(field);
        addField(field, list->getInit(next++));
      }
    return;
  }
  for (unsigned i = 0; i < list->getNumInits() && out.inits.size() < MaxInits; ++i) {
    ir::Selector index;
    index.kind = ir::Selector::Kind::Index;
    index.index = unit.types.integer(i, unit.types.get(unit.ast.IntTy));
    path.push_back(index);
    addInits(list->getInit(i), path, out);
    path.pop_back();
  }
}

} // namespace irqlint::lower
