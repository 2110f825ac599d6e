// Objects of C++: constructors, destructors of members, lambdas, new and delete.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

void FunctionLowerer::construct(const ir::Place &to, const CXXConstructExpr *e) {
  const CXXConstructorDecl *constructor = e->getConstructor();
  At at = e->getSourceRange();
  bool copies = constructor->isCopyOrMoveConstructor() && e->getNumArgs() >= 1;
  if (copies && (e->isElidable() || constructor->isTrivial()))
    return aggregate(to, e->getArg(0));
  if (isInventedOperator(constructor)) {
    childEffects(e);
    return store(to, undef(e->getType()), at);
  }
  if (e->requiresZeroInitialization())
    zero(to, e->getType(), at);
  if (constructor->isTrivial() && constructor->isDefaultConstructor())
    return;
  ir::Place object = to;
  if (e->getType()->isArrayType()) // one call stands for all elements
    object = addIndex(object, undef(ast.getSizeType()), ast.getBaseElementType(e->getType()), /*dropZero=*/false);
  ir::Instr instr = newCall(at);
  setCallee(instr, constructor);
  QualType self = ast.getCanonicalTagType(constructor->getParent());
  ir::Operand address = addressOf(object, unit.types.pointerTo(self), at);
  addArgument(instr, address, at);
  addArguments(instr, {e->getArgs(), e->getNumArgs()}, constructor->getType()->getAs<FunctionProtoType>());
  append(std::move(instr));
}

/// Base subobjects share the path of the derived object: selectors name the record that declares a field.
void FunctionLowerer::memberInitialisers(const CXXConstructorDecl *constructor) {
  QualType self = ast.getCanonicalTagType(constructor->getParent());
  for (const CXXCtorInitializer *init : constructor->inits()) {
    ir::Place to = thisPlace(self);
    QualType type = self;
    if (init->isBaseInitializer()) {
      type = QualType(init->getBaseClass(), 0);
      to.type = unit.types.get(type);
    } else if (const FieldDecl *field = init->getAnyMember()) {
      to = fieldSlot(to, field);
      type = field->getType();
    }
    if (init->getInit())
      fullExpression([&] { initialise(to, type, init->getInit()); });
  }
}

/// Members and bases die after the body, in reverse order of their construction.
void FunctionLowerer::pushMemberDestructors(const CXXDestructorDecl *destructor) {
  const CXXRecordDecl *record = destructor->getParent();
  if (record->isUnion())
    return;
  ir::Place self = thisPlace(ast.getCanonicalTagType(record));
  SourceLocation end = destructor->getBodyRBrace().isValid() ? destructor->getBodyRBrace() : destructor->getLocation();
  auto push = [&](const ir::Place &place, QualType type) {
    if (Scope *scope = pushDestructor(place, type, end))
      scope->to = UINT32_MAX; // all of the body is inside
  };
  for (const CXXBaseSpecifier &base : record->bases()) {
    ir::Place part = self;
    part.type = unit.types.get(base.getType());
    push(part, base.getType());
  }
  for (const FieldDecl *field : record->fields())
    if (!field->getType()->isReferenceType())
      push(fieldSlot(self, field), field->getType());
}

void FunctionLowerer::lambda(const ir::Place &to, const LambdaExpr *e) {
  auto init = e->capture_init_begin();
  for (const FieldDecl *field : e->getLambdaClass()->fields()) {
    if (init == e->capture_init_end())
      break;
    if (*init)
      initialise(fieldSlot(to, field), field->getType(), *init);
    ++init;
  }
  if (!e->isGenericLambda())
    unit.declarations.function(e->getCallOperator());
}

/// What a captureless lambda becomes as a function pointer: hands its arguments to operator().
void FunctionLowerer::lambdaInvoker(const CXXMethodDecl *invoker) {
  At at = invoker->getLocation();
  const CXXMethodDecl *target = invoker->getParent()->getLambdaCallOperator();
  if (invoker->getParent()->isGenericLambda())
    return unsupported(invoker->getLocation(), "generic lambda as a function pointer");
  ir::Instr instr = newCall(at);
  instr.text.clear();
  setCallee(instr, target);
  if (target->isInstance())
    addArgument(instr, undef(ast.getPointerType(ast.getCanonicalTagType(invoker->getParent()))), at);
  for (uint32_t i = 0; i < function.paramCount; ++i) {
    ir::Place param;
    param.var = i;
    param.type = function.vars[i].type;
    addArgument(instr, load(param, at), at);
  }
  ir::Operand out = finishCall(std::move(instr), target->getReturnType(), at, false);
  returnValue(out, at);
}

ir::Operand FunctionLowerer::newExpression(const CXXNewExpr *e) {
  At at = e->getSourceRange();
  ir::TypeId type = unit.types.get(e->getType());
  const FunctionDecl *allocate = e->getOperatorNew();
  QualType allocated = e->getAllocatedType();
  ir::Operand size = constant(ast.getTypeSizeInChars(allocated).getQuantity(), ast.getSizeType());
  if (e->isArray() && e->getArraySize()) {
    ir::Operand count = value(*e->getArraySize());
    if (count.kind == ir::Operand::Kind::Int)
      size.imm *= count.imm;
    else
      size = binary(ir::BinOp::Mul, count, size, size.type, at);
  }
  ir::Operand object;
  if (allocate && allocate->isReservedGlobalPlacementOperator() && e->getNumPlacementArgs() == 1) {
    object = value(e->getPlacementArg(0));
  } else {
    ir::Instr instr = newCall(at);
    if (allocate)
      setCallee(instr, allocate);
    else
      instr.a = undef(ast.VoidPtrTy);
    addArgument(instr, size, at);
    std::vector<const Expr *> placement;
    const auto *proto = allocate ? allocate->getType()->getAs<FunctionProtoType>() : nullptr;
    for (unsigned i = 0; i < e->getNumPlacementArgs(); ++i) {
      const Expr *one = e->getPlacementArg(i);
      QualType paramType = proto && i + 1 < proto->getNumParams() ? proto->getParamType(i + 1) : QualType();
      ir::Operand operand = argument(one, paramType);
      addArgument(instr, operand, one->getSourceRange());
    }
    object = finishCall(std::move(instr), ast.VoidPtrTy, at, false);
  }
  if (object.kind == ir::Operand::Kind::Temp)
    object = convert(object, type, at);
  const Expr *init = e->getInitializer();
  if (!init)
    return object;
  ir::BlockId constructs = newBlock(), after = newBlock();
  if (e->shouldNullCheckAllocation())
    branch(object, constructs, after, at);
  start(constructs);
  ir::Place to = pointeeOf(object, unit.types.get(allocated), at);
  if (!e->isArray())
    initialise(to, allocated, init);
  else
    initialise(to, init->getType(), init);
  start(after);
  return object;
}

void FunctionLowerer::deleteExpression(const CXXDeleteExpr *e) {
  At at = e->getSourceRange();
  ir::Operand object = value(e->getArgument());
  QualType type = e->getDestroyedType();
  const CXXRecordDecl *record = type.isNull() ? nullptr : type->getAsCXXRecordDecl();
  bool destroys = record && record->hasDefinition() && !record->hasTrivialDestructor() && record->getDestructor();
  ir::BlockId runs = newBlock(), after = newBlock();
  if (destroys) { // deleting null does nothing
    branch(object, runs, after, at);
    start(runs);
    ir::Instr instr = newCall(at);
    setCallee(instr, record->getDestructor());
    addArgument(instr, object, at);
    instr.isVirtual = record->getDestructor()->isVirtual();
    instr.destructor = true;
    append(std::move(instr));
  }
  ir::Instr instr = newCall(at);
  if (e->getOperatorDelete())
    setCallee(instr, e->getOperatorDelete());
  else
    instr.a = undef(ast.VoidPtrTy);
  addArgument(instr, object, e->getArgument()->getSourceRange());
  if (const FunctionDecl *release = e->getOperatorDelete(); release && release->getNumParams() == 2 && !type.isNull() &&
                                                            release->getParamDecl(1)->getType()->isIntegerType())
    addArgument(instr, constant(ast.getTypeSizeInChars(type).getQuantity(), ast.getSizeType()), at);
  append(std::move(instr));
  start(after);
}

ir::Operand FunctionLowerer::objectArgument(const Expr *object, bool isArrow) {
  if (isArrow)
    return value(object);
  ir::Place self = place(object);
  return addressOf(self, unit.types.pointerTo(object->getType()), object->getSourceRange());
}

/// `a = b` of a class whose assignment only copies.
bool FunctionLowerer::trivialAssignment(const CallExpr *e, const FunctionDecl *callee) {
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee);
  return method && method->isTrivial() && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator()) &&
         (isa<CXXOperatorCallExpr>(e) || isa<CXXMemberCallExpr>(e));
}

} // namespace irqlint::lower
