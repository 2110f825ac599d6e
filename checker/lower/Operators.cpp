#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

namespace {

bool isPlain(QualType type) {
  return type->isIntegralOrEnumerationType() || type->isPointerType() || type->isNullPtrType();
}

std::optional<ir::BinOp> binOpOf(BinaryOperatorKind op, bool isSigned) {
  switch (op) {
  case BO_Mul: return ir::BinOp::Mul;
  case BO_Div: return isSigned ? ir::BinOp::SDiv : ir::BinOp::UDiv;
  case BO_Rem: return isSigned ? ir::BinOp::SRem : ir::BinOp::URem;
  case BO_Add: return ir::BinOp::Add;
  case BO_Sub: return ir::BinOp::Sub;
  case BO_Shl: return ir::BinOp::Shl;
  case BO_Shr: return isSigned ? ir::BinOp::AShr : ir::BinOp::LShr;
  case BO_And: return ir::BinOp::And;
  case BO_Or: return ir::BinOp::Or;
  case BO_Xor: return ir::BinOp::Xor;
  case BO_EQ: return ir::BinOp::Eq;
  case BO_NE: return ir::BinOp::Ne;
  case BO_LT: return isSigned ? ir::BinOp::SLt : ir::BinOp::ULt;
  case BO_LE: return isSigned ? ir::BinOp::SLe : ir::BinOp::ULe;
  case BO_GT: return isSigned ? ir::BinOp::SGt : ir::BinOp::UGt;
  case BO_GE: return isSigned ? ir::BinOp::SGe : ir::BinOp::UGe;
  default: return std::nullopt;
  }
}

} // namespace

/// Pointer arithmetic counts in elements of the pointer's type.
ir::Operand FunctionLowerer::arithmetic(BinaryOperatorKind op, ir::Operand a, ir::Operand b, QualType leftType,
                                        QualType rightType, QualType type, At at) {
  std::optional<ir::BinOp> known = binOpOf(op, leftType->isSignedIntegerOrEnumerationType());
  if (!known || !isPlain(leftType) || !isPlain(rightType) || !isPlain(type))
    return undef(type);
  if (rightType->isPointerType() && !leftType->isPointerType() && op == BO_Add)
    std::swap(a, b);
  return binary(*known, std::move(a), std::move(b), unit.types.get(type), at);
}

ir::Operand FunctionLowerer::adapted(ir::Operand from, QualType fromType, QualType toType, At at) {
  ir::TypeId type = unit.types.get(toType);
  const ir::Type &a = unit.unit.types[unit.types.get(fromType)], &b = unit.unit.types[type];
  if (!isPlain(fromType) || !isPlain(toType))
    return undef(toType);
  bool sameBits = a.kind == b.kind && a.bits == b.bits && a.isSigned == b.isSigned;
  return sameBits ? from : convert(std::move(from), type, at);
}

ir::Operand FunctionLowerer::unaryValue(const UnaryOperator *e) {
  const Expr *sub = e->getSubExpr();
  ir::TypeId type = unit.types.get(e->getType());
  At at = e->getSourceRange();
  auto simple = [&](ir::UnOp op) {
    ir::Operand from = value(sub);
    if (!isPlain(sub->getType()))
      return undef(e->getType());
    if (op == ir::UnOp::LNot && from.kind == ir::Operand::Kind::Int)
      return constant(from.imm == 0, e->getType());
    ir::Instr &instr = emit(ir::Op::Un, at);
    instr.un = op;
    instr.a = from;
    return result(instr, type);
  };
  switch (e->getOpcode()) {
  case UO_AddrOf:
    if (!e->getType()->isPointerType()) { // a member pointer
      if (const auto *reference = dyn_cast<DeclRefExpr>(sub->IgnoreParens()))
        if (const auto *method = dyn_cast<FunctionDecl>(reference->getDecl()))
          functionValue(method, method->getType());
      return undef(e->getType());
    }
    if (sub->getType()->isFunctionType()) {
      ir::Operand out = value(sub);
      out.type = out.kind == ir::Operand::Kind::Temp ? out.type : type;
      return out;
    }
    return addressOf(place(sub), type, at);
  case UO_Plus:
    return value(sub);
  case UO_Minus:
    return simple(ir::UnOp::Neg);
  case UO_Not:
    return simple(ir::UnOp::Not);
  case UO_LNot: {
    const auto *op = dyn_cast<BinaryOperator>(sub->IgnoreParenImpCasts());
    return op && op->isLogicalOp() ? logicalValue(e) : simple(ir::UnOp::LNot);
  }
  case UO_PostInc:
  case UO_PostDec: {
    ir::Operand before;
    increment(e, &before, nullptr);
    return before;
  }
  case UO_PreInc:
  case UO_PreDec: {
    ir::Operand after;
    increment(e, nullptr, &after);
    return after;
  }
  default:
    return undefWithEffects(e);
  }
}

ir::Operand FunctionLowerer::binaryValue(const BinaryOperator *e) {
  if (const auto *compoundOp = dyn_cast<CompoundAssignOperator>(e)) {
    ir::Operand stored;
    compoundAssignment(compoundOp, &stored);
    return stored;
  }
  switch (e->getOpcode()) {
  case BO_Assign: {
    ir::Operand stored;
    assignment(e, &stored);
    return stored;
  }
  case BO_Comma:
    effects(e->getLHS());
    return value(e->getRHS());
  case BO_LAnd:
  case BO_LOr:
    return logicalValue(e);
  default:
    break;
  }
  ir::Operand left = value(e->getLHS());
  ir::Operand right = value(e->getRHS());
  return arithmetic(e->getOpcode(), left, right, e->getLHS()->getType(), e->getRHS()->getType(), e->getType(),
                    e->getSourceRange());
}

ir::Operand FunctionLowerer::logicalValue(const Expr *e) {
  uint32_t id = newTemp();
  QualType truth = e->getType()->isDependentType() ? ast.IntTy : e->getType();
  ir::TypeId type = unit.types.get(truth);
  At at = e->getSourceRange();
  ir::BlockId yes = newBlock(), no = newBlock(), after = newBlock();
  condition(e, yes, no);
  start(yes);
  set(id, constant(1, truth), type, at);
  jump(after);
  start(no);
  set(id, constant(0, truth), type, at);
  start(after);
  return temp(id, type);
}

void FunctionLowerer::choose(const AbstractConditionalOperator *e, llvm::function_ref<void(const Expr *)> arm) {
  if (const auto *shared = dyn_cast<BinaryConditionalOperator>(e)) { // `a ?: b` evaluates `a` once
    const OpaqueValueExpr *opaque = shared->getOpaqueValue();
    if (shared->getCommon()->isGLValue())
      opaquePlaces[opaque] = place(shared->getCommon());
    else
      opaqueValues[opaque] = value(shared->getCommon());
  }
  ir::BlockId first = newBlock(), second = newBlock(), after = newBlock();
  condition(e->getCond(), first, second);
  Scope *outer = context.scope; // temporaries of an arm die with it: the other arm has none to destroy
  start(first);
  arm(e->getTrueExpr());
  popScopes(outer);
  jump(after);
  start(second);
  arm(e->getFalseExpr());
  popScopes(outer);
  start(after);
}

ir::Operand FunctionLowerer::conditionalValue(const AbstractConditionalOperator *e) {
  uint32_t id = newTemp();
  ir::TypeId type = unit.types.get(e->getType());
  choose(e, [&](const Expr *arm) {
    ir::Operand result = value(arm);
    if (result.kind != ir::Operand::Kind::None)
      set(id, result, type, arm->getSourceRange());
  });
  return temp(id, type);
}

ir::Place FunctionLowerer::assignment(const BinaryOperator *e, ir::Operand *stored) {
  QualType type = e->getLHS()->getType();
  if (type->isRecordType() || type->isArrayType()) {
    ir::Place to = place(e->getLHS());
    aggregate(to, e->getRHS());
    return to;
  }
  ir::Operand from = value(e->getRHS());
  ir::Place to = place(e->getLHS());
  store(to, from, e->getSourceRange());
  if (stored)
    *stored = from;
  return to;
}

ir::Place FunctionLowerer::compoundAssignment(const CompoundAssignOperator *e, ir::Operand *stored) {
  At at = e->getSourceRange();
  QualType type = e->getLHS()->getType(), left = e->getComputationLHSType(), computed = e->getComputationResultType();
  if (computed.isNull() || computed->isDependentType()) { // an error in an operand
    ir::Operand unknown = storeUnknown(e->getLHS(), e->getRHS(), /*plain=*/false, at);
    if (stored)
      *stored = unknown;
    return place(e->getLHS());
  }
  ir::Operand right = value(e->getRHS());
  ir::Place to = place(e->getLHS());
  ir::Operand before = adapted(load(to, e->getLHS()->getSourceRange()), type, left, at);
  BinaryOperatorKind op = BinaryOperator::getOpForCompoundAssignment(e->getOpcode());
  ir::Operand after = arithmetic(op, before, right, left, e->getRHS()->getType(), computed, at);
  after = adapted(after, computed, type, at);
  store(to, after, at);
  if (stored)
    *stored = after;
  return to;
}

ir::Place FunctionLowerer::increment(const UnaryOperator *e, ir::Operand *before, ir::Operand *after) {
  At at = e->getSourceRange();
  QualType type = e->getSubExpr()->getType();
  ir::Place to = place(e->getSubExpr());
  ir::Operand old = load(to, e->getSubExpr()->getSourceRange());
  ir::Operand one = constant(1, type->isPointerType() ? ast.IntTy : type);
  ir::Operand now = arithmetic(e->isIncrementOp() ? BO_Add : BO_Sub, old, one, type,
                               type->isPointerType() ? ast.IntTy : type, type, at);
  store(to, now, at);
  if (before)
    *before = old;
  if (after)
    *after = now;
  return to;
}

} // namespace irqlint::lower
