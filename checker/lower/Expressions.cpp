// Values of expressions, casts and what is evaluated for its effects.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

namespace {

bool isAggregate(QualType type) { return type->isRecordType() || type->isArrayType(); }

/// Kinds that can be integer constants; the others are not worth an evaluation.
bool mayFold(const Expr *e) {
  switch (e->getStmtClass()) {
  case Stmt::CallExprClass:
    return cast<CallExpr>(e)->getBuiltinCallee() != 0;
  case Stmt::CompoundAssignOperatorClass:
  case Stmt::StmtExprClass:
  case Stmt::OpaqueValueExprClass:
  case Stmt::VAArgExprClass:
  case Stmt::CXXNewExprClass:
  case Stmt::CXXThisExprClass:
  case Stmt::CXXMemberCallExprClass:
    return false;
  case Stmt::BinaryOperatorClass:
    return !cast<BinaryOperator>(e)->isAssignmentOp();
  case Stmt::UnaryOperatorClass:
    return !cast<UnaryOperator>(e)->isIncrementDecrementOp();
  case Stmt::ImplicitCastExprClass: {
    const auto *cast = llvm::cast<ImplicitCastExpr>(e);
    if (cast->getCastKind() != CK_LValueToRValue)
      return true;
    const auto *reference = dyn_cast<DeclRefExpr>(cast->getSubExpr()->IgnoreParens());
    return reference ? reference->getType().isConstQualified() : !isa<MemberExpr>(cast->getSubExpr()->IgnoreParens());
  }
  default:
    return true;
  }
}

} // namespace

std::optional<ir::Operand> FunctionLowerer::foldedValue(const Expr *e) {
  QualType type = e->getType();
  if (e->isValueDependent() || !type->isIntegralOrEnumerationType() || !mayFold(e) || scan.holdsUnknown(e))
    return std::nullopt;
  Expr::EvalResult result;
  if (!e->EvaluateAsInt(result, ast, Expr::SE_NoSideEffects))
    return std::nullopt;
  return unit.types.integer(result.Val.getInt(), type);
}

ir::Operand FunctionLowerer::value(const Expr *e) {
  e = e->IgnoreParens();
  if (hasNoType(e)) {
    childEffects(e);
    return undef(ast.IntTy);
  }
  QualType type = e->getType();
  if (type->isDependentType())
    return unknownValue(e);
  if (type->isVoidType()) {
    effects(e);
    return {};
  }
  if (type->isFunctionType()) {
    if (const auto *reference = dyn_cast<DeclRefExpr>(e))
      if (const auto *decl = dyn_cast<FunctionDecl>(reference->getDecl()))
        return functionValue(decl, type);
    if (const auto *reference = dyn_cast<MemberExpr>(e)) {
      effects(reference->getBase());
      if (const auto *decl = dyn_cast<FunctionDecl>(reference->getMemberDecl()))
        return functionValue(decl, type);
    }
    if (const auto *op = dyn_cast<UnaryOperator>(e); op && op->getOpcode() == UO_Deref)
      return value(op->getSubExpr());
    return addressOf(place(e), unit.types.pointerTo(type), e->getSourceRange());
  }
  if (e->isPRValue() && !isAggregate(type)) {
    if (std::optional<ir::Operand> known = foldedValue(e))
      return *known;
    return scalarValue(e);
  }
  if (e->isPRValue() && isa<CallExpr>(e))
    return call(cast<CallExpr>(e));
  if (const auto *read = dyn_cast<CastExpr>(e); read && read->getCastKind() == CK_LValueToRValue)
    return load(place(read->getSubExpr()), e->getSourceRange());
  ir::Place from = e->isGLValue() ? place(e) : materialise(e, /*destroy=*/false);
  return load(from, e->getSourceRange());
}

ir::Operand FunctionLowerer::scalarValue(const Expr *e) {
  if (const Expr *other = substituted(e))
    return value(other);
  switch (e->getStmtClass()) {
  case Stmt::UnaryOperatorClass:
    return unaryValue(cast<UnaryOperator>(e));
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    return binaryValue(cast<BinaryOperator>(e));
  case Stmt::ConditionalOperatorClass:
  case Stmt::BinaryConditionalOperatorClass:
    return conditionalValue(cast<AbstractConditionalOperator>(e));
  case Stmt::StmtExprClass:
    return statementExpressionValue(cast<StmtExpr>(e));
  case Stmt::CXXNullPtrLiteralExprClass:
  case Stmt::GNUNullExprClass:
  case Stmt::ImplicitValueInitExprClass:
  case Stmt::CXXScalarValueInitExprClass:
    return e->getType()->isRealFloatingType() ? undef(e->getType()) : constant(0, e->getType());
  case Stmt::InitListExprClass: {
    const auto *list = cast<InitListExpr>(e);
    return list->getNumInits() ? value(list->getInit(0)) : constant(0, e->getType());
  }
  case Stmt::CXXThisExprClass:
    return addressOf(thisPlace(e->getType()->getPointeeType()), unit.types.get(e->getType()), e->getSourceRange());
  case Stmt::CXXNewExprClass:
    return newExpression(cast<CXXNewExpr>(e));
  case Stmt::OpaqueValueExprClass: {
    const auto *opaque = cast<OpaqueValueExpr>(e);
    if (auto known = opaqueValues.find(opaque); known != opaqueValues.end())
      return known->second;
    return opaque->getSourceExpr() ? value(opaque->getSourceExpr()) : undef(e->getType());
  }
  case Stmt::RecoveryExprClass:
    ++function.unknownExpressions;
    return recovered(cast<RecoveryExpr>(e));
  case Stmt::CXXThrowExprClass:
    unsupported(e->getBeginLoc(), "C++ exception handling");
    return undef(e->getType());
  case Stmt::CoawaitExprClass:
  case Stmt::CoyieldExprClass:
    unsupported(e->getBeginLoc(), "coroutine");
    return undef(e->getType());
  default:
    break;
  }
  if (const auto *callExpr = dyn_cast<CallExpr>(e))
    return call(callExpr);
  if (const auto *castExpr = dyn_cast<CastExpr>(e))
    return castValue(castExpr);
  function.unknownExpressions += unit.invented.isSource(e); // a constant that is not believed
  return undefWithEffects(e);
}

void FunctionLowerer::childEffects(const Stmt *e) {
  if (isa<UnaryExprOrTypeTraitExpr, CXXTypeidExpr, CXXNoexceptExpr, CXXUuidofExpr, RequiresExpr>(e))
    return; // operands are not evaluated
  for (const Stmt *child : e->children())
    if (const auto *part = dyn_cast_or_null<Expr>(child))
      effects(part);
}

ir::Operand FunctionLowerer::undefWithEffects(const Expr *e) {
  childEffects(e);
  return undef(e->getType());
}

void FunctionLowerer::effects(const Expr *e) {
  e = e->IgnoreParens();
  if (hasNoType(e))
    return childEffects(e);
  if (e->getType()->isDependentType()) {
    unknownValue(e);
    return;
  }
  if (!e->HasSideEffects(ast))
    return;
  if (const auto *full = dyn_cast<FullExpr>(e))
    return effects(full->getSubExpr());
  if (const auto *choice = dyn_cast<AbstractConditionalOperator>(e))
    return choose(choice, [&](const Expr *arm) { effects(arm); });
  if (const auto *block = dyn_cast<StmtExpr>(e))
    return compound(block->getSubStmt());
  if (const auto *cast = dyn_cast<CastExpr>(e)) {
    bool isAccess = cast->getCastKind() == CK_LValueToRValue; // of something volatile
    if (!isAccess || !cast->getSubExpr()->getType().isVolatileQualified())
      return effects(cast->getSubExpr());
  }
  if (const auto *op = dyn_cast<BinaryOperator>(e)) {
    if (op->getOpcode() == BO_Comma) {
      effects(op->getLHS());
      return effects(op->getRHS());
    }
    if (op->isLogicalOp()) {
      ir::BlockId second = newBlock(), after = newBlock();
      bool isAnd = op->getOpcode() == BO_LAnd;
      condition(op->getLHS(), isAnd ? second : after, isAnd ? after : second);
      start(second);
      Scope *outer = context.scope;
      effects(op->getRHS());
      popScopes(outer);
      return start(after);
    }
    if (const auto *compoundOp = dyn_cast<CompoundAssignOperator>(op)) {
      compoundAssignment(compoundOp, nullptr);
      return;
    }
    if (op->isAssignmentOp()) {
      assignment(op, nullptr);
      return;
    }
  }
  if (const auto *op = dyn_cast<UnaryOperator>(e); op && op->isIncrementDecrementOp()) {
    increment(op, nullptr, nullptr);
    return;
  }
  if (const auto *gone = dyn_cast<CXXDeleteExpr>(e))
    return deleteExpression(gone);
  if (e->isGLValue() && !e->getType()->isFunctionType()) {
    place(e);
    return;
  }
  if (isAggregate(e->getType())) {
    materialise(e);
    return;
  }
  scalarValue(e); // not value(): it would come back here for void
}

ir::Operand FunctionLowerer::castValue(const CastExpr *e) {
  const Expr *sub = e->getSubExpr();
  ir::TypeId type = unit.types.get(e->getType());
  At at = e->getSourceRange();
  bool isExplicit = isa<ExplicitCastExpr>(e);
  auto isScalar = [&](ir::TypeId id) {
    ir::TypeKind kind = unit.unit.types[id].kind;
    return kind == ir::TypeKind::Int || kind == ir::TypeKind::Pointer || kind == ir::TypeKind::Bool;
  };
  auto retyped = [&](ir::Operand operand) {
    operand.type = operand.kind == ir::Operand::Kind::Temp ? operand.type : type;
    return operand;
  };
  switch (e->getCastKind()) {
  case CK_LValueToRValue:
    if (const auto *name = dyn_cast<DeclRefExpr>(sub->IgnoreParens()); name && isInvented(name->getDecl())) {
      ++function.unknownExpressions;
      return undef(e->getType());
    }
    return load(place(sub), sub->IgnoreParens()->getSourceRange());
  case CK_NoOp:
  case CK_UserDefinedConversion:
  case CK_ConstructorConversion:
  case CK_AtomicToNonAtomic:
  case CK_NonAtomicToAtomic:
    return value(sub);
  case CK_BitCast:
  case CK_AddressSpaceConversion:
  case CK_DerivedToBase:
  case CK_UncheckedDerivedToBase:
  case CK_BaseToDerived: {
    ir::Operand from = value(sub);
    bool plainPointers = e->getType()->isPointerType() && sub->getType()->isPointerType();
    if (!plainPointers)
      return undef(e->getType());
    return isExplicit && from.kind == ir::Operand::Kind::Temp ? convert(from, type, at) : retyped(from);
  }
  case CK_ArrayToPointerDecay:
    if (const auto *text = dyn_cast<StringLiteral>(sub->IgnoreParens()))
      return stringValue(text, type);
    if (const auto *name = dyn_cast<PredefinedExpr>(sub->IgnoreParens()); name && name->getFunctionName())
      return stringValue(name->getFunctionName(), type);
    return addressOf(place(sub), type, at);
  case CK_FunctionToPointerDecay:
  case CK_BuiltinFnToFnPtr:
    return retyped(value(sub));
  case CK_NullToPointer:
    effects(sub);
    return constant(0, e->getType());
  case CK_IntegralToPointer:
  case CK_PointerToIntegral: {
    ir::Operand from = value(sub);
    bool sameWidth = unit.unit.types[from.type].bits == unit.unit.types[type].bits;
    if (from.kind == ir::Operand::Kind::Int && (sameWidth || e->getCastKind() == CK_IntegralToPointer))
      return unit.types.integer(from.imm, type);
    return convert(from, type, at);
  }
  case CK_IntegralCast:
  case CK_BooleanToSignedIntegral: {
    ir::Operand from = value(sub);
    const ir::Type &a = unit.unit.types[from.type], &b = unit.unit.types[type];
    bool sameBits = a.kind == b.kind && a.bits == b.bits && a.isSigned == b.isSigned;
    return sameBits ? retyped(from) : convert(from, type, at);
  }
  case CK_IntegralToBoolean:
  case CK_PointerToBoolean: {
    ir::Operand from = value(sub);
    return binary(ir::BinOp::Ne, from, unit.types.integer(0, from.type), type, at);
  }
  case CK_Dependent: { // of something with an error
    ir::Operand from = value(sub);
    bool known = from.kind == ir::Operand::Kind::Temp && isScalar(from.type) && isScalar(type);
    return known ? convert(from, type, at) : undef(e->getType());
  }
  case CK_ToUnion:
  default:
    effects(sub);
    return undef(e->getType());
  }
}

ir::Operand FunctionLowerer::statementExpressionValue(const StmtExpr *e) {
  ir::Operand out;
  const CompoundStmt *block = e->getSubStmt();
  const Stmt *last = block->body_empty() ? nullptr : block->body_back();
  inScope(block, [&] {
    for (const Stmt *child : block->body()) {
      if (child != last) {
        statement(child);
        continue;
      }
      while (const auto *label = dyn_cast<LabelStmt>(child)) {
        start(labelBlock(label->getDecl()));
        child = label->getSubStmt();
      }
      if (const auto *result = dyn_cast<Expr>(child))
        out = value(result);
      else
        statement(child);
    }
  });
  return out.kind == ir::Operand::Kind::None ? undef(e->getType()) : out;
}

/// Evaluates a property access in its parts; the caller takes the result expression.
void FunctionLowerer::pseudoObjectEffects(const PseudoObjectExpr *e) {
  for (const Expr *part : e->semantics()) {
    const auto *opaque = dyn_cast<OpaqueValueExpr>(part);
    if (!opaque) {
      if (part != e->getResultExpr())
        effects(part);
    } else if (opaque->getSourceExpr()->isGLValue()) {
      opaquePlaces[opaque] = place(opaque->getSourceExpr());
    } else {
      opaqueValues[opaque] = value(opaque->getSourceExpr());
    }
  }
}

ir::Operand FunctionLowerer::functionValue(const FunctionDecl *decl, QualType type) {
  ir::Operand out;
  out.kind = ir::Operand::Kind::Function;
  out.name = unit.declarations.function(decl);
  out.type = unit.types.get(type);
  unit.declarations.markAddressTaken(out.name);
  return out;
}

ir::Operand FunctionLowerer::stringValue(const StringLiteral *e, ir::TypeId type) {
  ir::Operand out;
  out.kind = ir::Operand::Kind::String;
  out.name = textOf(e);
  out.type = type;
  return out;
}

} // namespace irqlint::lower
