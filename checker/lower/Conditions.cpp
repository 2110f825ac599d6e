// Conditions are control flow: `&&`, `||`, `!` and `?:` branch directly, with a text for each leaf.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace irqlint::lower {

namespace {

bool isZero(const Expr *e, const ASTContext &ast) {
  Expr::EvalResult result;
  return e->getType()->isIntegralOrEnumerationType() && !e->isValueDependent() && e->EvaluateAsInt(result, ast) &&
         result.Val.getInt().isZero();
}

/// `&&`, `||`, `!`: worth looking into behind `!= 0`.
bool isLogical(const Expr *e) {
  e = e->IgnoreParenImpCasts();
  if (const auto *op = dyn_cast<BinaryOperator>(e))
    return op->isLogicalOp() || op->isComparisonOp();
  const auto *negation = dyn_cast<UnaryOperator>(e);
  return negation && negation->getOpcode() == UO_LNot;
}

} // namespace

/// Strips what does not change whether `e` is true; counts negations.
const Expr *FunctionLowerer::withoutConditionWrappers(const Expr *e, bool &negated) {
  for (;;) {
    e = e->IgnoreParens();
    if (const auto *full = dyn_cast<FullExpr>(e)) { // each leaf destroys its own temporaries
      e = full->getSubExpr();
      continue;
    }
    if (const auto *negation = dyn_cast<UnaryOperator>(e); negation && negation->getOpcode() == UO_LNot) {
      negated = !negated;
      e = negation->getSubExpr();
      continue;
    }
    if (const auto *cast = dyn_cast<CastExpr>(e)) {
      CastKind kind = cast->getCastKind();
      bool keepsTruth = kind == CK_IntegralToBoolean || kind == CK_PointerToBoolean || kind == CK_NoOp ||
                        kind == CK_BooleanToSignedIntegral ||
                        (kind == CK_IntegralCast && cast->getSubExpr()->isKnownToHaveBooleanValue());
      if (keepsTruth && cast->getSubExpr()->isPRValue() && !cast->getType()->isRecordType()) {
        e = cast->getSubExpr();
        continue;
      }
    }
    if (const auto *comparison = dyn_cast<BinaryOperator>(e); comparison && comparison->isEqualityOp()) {
      if (isLogical(comparison->getLHS()) && isZero(comparison->getRHS(), ast)) {
        negated ^= comparison->getOpcode() == BO_EQ;
        e = comparison->getLHS();
        continue;
      }
    }
    if (const auto *call = dyn_cast<CallExpr>(e); call && call->getBuiltinCallee() == Builtin::BI__builtin_expect) {
      e = call->getArg(0);
      continue;
    }
    return e;
  }
}

std::optional<bool> FunctionLowerer::constantCondition(const Expr *e) {
  bool result = false;
  if (e->isValueDependent() || scan.holdsUnknown(e) || e->HasSideEffects(ast) || !e->EvaluateAsBooleanCondition(result, ast))
    return std::nullopt;
  return result;
}

void FunctionLowerer::condition(const Expr *e, ir::BlockId yes, ir::BlockId no) {
  bool negated = false;
  e = withoutConditionWrappers(e, negated);
  if (negated)
    std::swap(yes, no);
  if (std::optional<bool> known = constantCondition(e)) {
    if (!open())
      startNew();
    return jump(*known ? yes : no);
  }
  if (const auto *op = dyn_cast<BinaryOperator>(e)) {
    if (op->isLogicalOp()) {
      bool isAnd = op->getOpcode() == BO_LAnd;
      ir::BlockId second = newBlock();
      condition(op->getLHS(), isAnd ? second : yes, isAnd ? no : second);
      start(second);
      return condition(op->getRHS(), yes, no);
    }
    if (op->getOpcode() == BO_Comma) {
      effects(op->getLHS());
      return condition(op->getRHS(), yes, no);
    }
  }
  if (const auto *choice = dyn_cast<ConditionalOperator>(e)) {
    ir::BlockId first = newBlock(), second = newBlock();
    condition(choice->getCond(), first, second);
    start(first);
    condition(choice->getTrueExpr(), yes, no);
    start(second);
    return condition(choice->getFalseExpr(), yes, no);
  }
  ir::Operand on;
  fullExpression([&] { on = value(e); });
  if (!open())
    startNew();
  branch(on, yes, no, e->getSourceRange());
}

/// States that `e` is true (or false). A conjunction states each part; a disjunction states its second
/// part where the first does not hold.
void FunctionLowerer::assume(const Expr *e, bool holds) {
  bool negated = false;
  e = withoutConditionWrappers(e, negated);
  holds ^= negated;
  At at = e->getSourceRange();
  if (std::optional<bool> known = constantCondition(e)) {
    if (*known != holds) {
      unreachable(at);
      startNew();
    }
    return;
  }
  if (const auto *op = dyn_cast<BinaryOperator>(e); op && op->isLogicalOp()) {
    if ((op->getOpcode() == BO_LAnd) == holds) {
      assume(op->getLHS(), holds);
      return assume(op->getRHS(), holds);
    }
    ir::BlockId second = newBlock(), after = newBlock();
    condition(op->getLHS(), holds ? after : second, holds ? second : after);
    start(second);
    assume(op->getRHS(), holds);
    return start(after);
  }
  ir::Operand truth = value(e);
  if (!holds)
    truth = binary(ir::BinOp::Eq, truth, unit.types.integer(0, truth.type), unit.types.get(ast.IntTy), at);
  emit(ir::Op::Assume, at).a = truth;
}

} // namespace irqlint::lower
