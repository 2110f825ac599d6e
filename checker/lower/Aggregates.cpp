// Records and arrays: initialiser lists, copies, temporaries.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

namespace {

/// Up to this many zeros are written one by one; beyond, one store clears the whole.
constexpr uint64_t MaxZeroStores = 32;
constexpr unsigned MaxElementStores = 4096;

const InitListExpr *semanticForm(const InitListExpr *list) {
  return list->getSemanticForm() ? list->getSemanticForm() : list;
}

} // namespace

void FunctionLowerer::initialise(const ir::Place &to, QualType type, const Expr *init) {
  if (hasNoType(init) || type->isDependentType()) {
    childEffects(init);
    return store(to, undef(type), init->getSourceRange());
  }
  if (type->isReferenceType()) {
    ir::Operand address = addressOf(place(init), unit.types.get(type), init->getSourceRange());
    return store(to, address, init->getSourceRange());
  }
  if (init->containsErrors() && (init->getType()->isDependentType() || isa<InitListExpr>(init))) {
    ir::Operand from = isa<InitListExpr>(init) ? undefWithEffects(init) : decayedValue(init);
    bool isAggregate = type->isRecordType() || type->isArrayType();
    bool known = !isAggregate && from.type && from.kind != ir::Operand::Kind::Undef;
    return store(to, known ? from : undef(type), init->getSourceRange());
  }
  if (type->isRecordType() || type->isArrayType())
    return aggregate(to, init);
  ir::Operand from = value(init);
  if (from.kind != ir::Operand::Kind::None)
    store(to, from, init->getSourceRange());
}

uint64_t FunctionLowerer::scalarLeaves(QualType type) const {
  if (const auto *array = ast.getAsConstantArrayType(type))
    return array->getZExtSize() * scalarLeaves(array->getElementType());
  const RecordDecl *record = type->getAsRecordDecl();
  if (!record || !record->getDefinition())
    return 1;
  uint64_t count = 0;
  for (const FieldDecl *field : record->getDefinition()->fields()) {
    count += field->isUnnamedBitField() ? 0 : scalarLeaves(field->getType());
    if (record->isUnion() && count)
      break;
  }
  return count;
}

/// How many scalars `init` leaves to be zero.
uint64_t FunctionLowerer::zeroLeaves(const Expr *init) const {
  if (!init)
    return 0;
  if (isa<ImplicitValueInitExpr>(init))
    return scalarLeaves(init->getType());
  const auto *list = dyn_cast<InitListExpr>(init->IgnoreParens());
  if (!list)
    return 0;
  list = semanticForm(list);
  uint64_t count = 0;
  for (const Expr *one : list->inits())
    count += zeroLeaves(one);
  if (const auto *array = ast.getAsConstantArrayType(list->getType()); array && list->hasArrayFiller())
    count += (array->getZExtSize() - std::min<uint64_t>(array->getZExtSize(), list->getNumInits())) *
             scalarLeaves(array->getElementType());
  if (list->getNumInits() == 0 && !list->hasArrayFiller() && list->getType()->isUnionType())
    count += 1;
  return count;
}

void FunctionLowerer::zero(const ir::Place &to, QualType type, At at) {
  if (scalarLeaves(type) > MaxZeroStores)
    return store(to, constant(0, type), at);
  if (const auto *array = ast.getAsConstantArrayType(type)) {
    for (uint64_t i = 0; i < array->getZExtSize(); ++i) {
      ir::Operand index = constant(static_cast<int64_t>(i), ast.IntTy);
      zero(addIndex(to, index, array->getElementType(), /*dropZero=*/false), array->getElementType(), at);
    }
    return;
  }
  const RecordDecl *record = type->getAsRecordDecl();
  if (!record) {
    bool isNumber = type->isIntegralOrEnumerationType() || type->isAnyPointerType() || type->isNullPtrType();
    return store(to, isNumber ? constant(0, type) : undef(type), at);
  }
  for (const FieldDecl *field : record->fields()) {
    if (field->isUnnamedBitField())
      continue;
    zero(fieldSlot(to, field), field->getType(), at);
    if (record->isUnion())
      break;
  }
}

void FunctionLowerer::initListElement(const ir::Place &to, QualType type, const Expr *init, bool zeroed, At at) {
  if (!init || isa<ImplicitValueInitExpr>(init)) {
    if (!zeroed && init)
      zero(to, type, at);
    return;
  }
  const auto *list = dyn_cast<InitListExpr>(init->IgnoreParens());
  if (list && (type->isRecordType() || type->isArrayType()))
    return initList(to, list, zeroed);
  initialise(to, type, init);
}

void FunctionLowerer::initList(const ir::Place &to, const InitListExpr *list, bool zeroed) {
  list = semanticForm(list);
  QualType type = list->getType();
  At at = list->getSourceRange();
  if (list->isTransparent() || list->isStringLiteralInit())
    return initialise(to, type, list->getInit(0));
  if (const RecordDecl *record = type->getAsRecordDecl()) {
    if (record->isUnion()) {
      const FieldDecl *field = list->getInitializedFieldInUnion();
      if (field && list->getNumInits())
        initListElement(fieldSlot(to, field), field->getType(), list->getInit(0), zeroed, at);
      else if (!zeroed)
        zero(to, type, at);
      return;
    }
    unsigned next = 0;
    if (const auto *derived = dyn_cast<CXXRecordDecl>(record))
      for (const CXXBaseSpecifier &base : derived->bases())
        if (next < list->getNumInits())
          initListElement(to, base.getType(), list->getInit(next++), zeroed, at);
    for (const FieldDecl *field : record->fields())
      if (!field->isUnnamedBitField() && next < list->getNumInits())
        initListElement(fieldSlot(to, field), field->getType(), list->getInit(next++), zeroed, at);
    return;
  }
  QualType elementType = ast.getAsArrayType(type) ? ast.getAsArrayType(type)->getElementType() : type;
  unsigned count = std::min(list->getNumInits(), MaxElementStores);
  auto element = [&](uint64_t i) {
    return addIndex(to, constant(static_cast<int64_t>(i), ast.IntTy), elementType, /*dropZero=*/false);
  };
  for (unsigned i = 0; i < count; ++i)
    initListElement(element(i), elementType, list->getInit(i), zeroed, at);
  const auto *array = ast.getAsConstantArrayType(type);
  const Expr *filler = list->getArrayFiller();
  if (!array || !filler || (zeroed && isa<ImplicitValueInitExpr>(filler)))
    return;
  uint64_t end = std::min<uint64_t>(array->getZExtSize(), count + MaxZeroStores);
  for (uint64_t i = list->getNumInits(); i < end; ++i)
    initListElement(element(i), elementType, filler, zeroed, at);
}

void FunctionLowerer::aggregate(const ir::Place &to, const Expr *e) {
  e = e->IgnoreParens();
  At at = e->getSourceRange();
  if (e->getType()->isDependentType()) {
    unknownValue(e);
    ir::Operand unknown = undef(e->getType());
    unknown.type = to.type;
    return store(to, unknown, at);
  }
  if (const auto *text = dyn_cast<StringLiteral>(e))
    return store(to, stringValue(text, unit.types.get(text->getType())), at);
  if (e->isGLValue()) {
    if (const auto *name = dyn_cast<PredefinedExpr>(e); name && name->getFunctionName())
      return store(to, stringValue(name->getFunctionName(), unit.types.get(e->getType())), at);
    if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(e))
      return aggregate(to, temporary->getSubExpr());
    if (const auto *literal = dyn_cast<CompoundLiteralExpr>(e))
      return aggregate(to, literal->getInitializer());
    return copy(to, place(e), at);
  }
  if (const Expr *other = substituted(e))
    return aggregate(to, other);
  switch (e->getStmtClass()) {
  case Stmt::InitListExprClass: {
    const auto *list = cast<InitListExpr>(e);
    bool many = zeroLeaves(list) > MaxZeroStores;
    if (many)
      store(to, constant(0, list->getType()), at);
    return initList(to, list, many);
  }
  case Stmt::CXXParenListInitExprClass:
    for (const Expr *part : cast<CXXParenListInitExpr>(e)->getInitExprs())
      effects(part);
    return store(to, undef(e->getType()), at);
  case Stmt::CXXConstructExprClass:
  case Stmt::CXXTemporaryObjectExprClass:
    return construct(to, cast<CXXConstructExpr>(e));
  case Stmt::LambdaExprClass:
    return lambda(to, cast<LambdaExpr>(e));
  case Stmt::ImplicitValueInitExprClass:
  case Stmt::CXXScalarValueInitExprClass:
    return zero(to, e->getType(), at);
  case Stmt::CXXBindTemporaryExprClass: // who owns `to` destroys it
    return aggregate(to, cast<CXXBindTemporaryExpr>(e)->getSubExpr());
  case Stmt::ConditionalOperatorClass:
  case Stmt::BinaryConditionalOperatorClass:
    return choose(cast<AbstractConditionalOperator>(e), [&](const Expr *arm) {
      if (arm->getType()->isVoidType())
        effects(arm);
      else
        aggregate(to, arm);
    });
  case Stmt::BinaryOperatorClass: {
    const auto *op = cast<BinaryOperator>(e);
    if (op->getOpcode() == BO_Comma) {
      effects(op->getLHS());
      return aggregate(to, op->getRHS());
    }
    if (op->getOpcode() == BO_Assign)
      return copy(to, assignment(op, nullptr), at);
    break;
  }
  case Stmt::StmtExprClass: {
    const CompoundStmt *block = cast<StmtExpr>(e)->getSubStmt();
    return inScope(block, [&] {
      for (const Stmt *child : block->body()) {
        const auto *last = child == block->body_back() ? dyn_cast<Expr>(child) : nullptr;
        if (last)
          aggregate(to, last);
        else
          statement(child);
      }
    });
  }
  case Stmt::ArrayInitLoopExprClass: { // copies an array element by element
    const Expr *source = cast<ArrayInitLoopExpr>(e)->getCommonExpr()->getSourceExpr();
    return source ? copy(to, place(source), at) : store(to, undef(e->getType()), at);
  }
  case Stmt::OpaqueValueExprClass:
    if (const auto *opaque = cast<OpaqueValueExpr>(e); opaqueValues.count(opaque))
      return store(to, opaqueValues.lookup(opaque), at);
    break;
  case Stmt::CXXInheritedCtorInitExprClass: {
    ir::Instr instr = newCall(at);
    const CXXConstructorDecl *constructor = cast<CXXInheritedCtorInitExpr>(e)->getConstructor();
    setCallee(instr, constructor);
    addArgument(instr, addressOf(to, unit.types.pointerTo(e->getType()), at), at);
    append(std::move(instr));
    return;
  }
  default:
    break;
  }
  if (const auto *cast = dyn_cast<CastExpr>(e)) {
    switch (cast->getCastKind()) {
    case CK_LValueToRValue:
    case CK_NoOp:
    case CK_ConstructorConversion:
    case CK_UserDefinedConversion:
    case CK_UncheckedDerivedToBase:
    case CK_DerivedToBase:
      return aggregate(to, cast->getSubExpr());
    default:
      break;
    }
  }
  if (const auto *callExpr = dyn_cast<CallExpr>(e)) {
    ir::Operand result = call(callExpr);
    return store(to, result, at);
  }
  store(to, undefWithEffects(e), at);
}

ir::Place FunctionLowerer::materialise(const Expr *e, bool destroy) {
  e = e->IgnoreParens();
  ir::Place out = hiddenVariable(e->getType(), e->getSourceRange());
  initialise(out, e->getType(), e);
  if (destroy)
    pushDestructor(out, e->getType(), e->getEndLoc());
  return out;
}

} // namespace irqlint::lower
