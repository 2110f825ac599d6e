// Expressions that did not parse as a whole: what they hold is evaluated, their value is unknown.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace irqlint::lower {

namespace {

/// In C a type is only dependent on an error.
bool isPlain(QualType type) { return type->isIntegralOrEnumerationType() || type->isPointerType(); }

/// `lvalue` of `(T)lvalue`, which MSVC lets one assign to; null for anything else.
const Expr *castLvalue(const Expr *e) {
  const auto *cast = dyn_cast<CStyleCastExpr>(e->IgnoreParens());
  if (!cast)
    return nullptr;
  const Expr *sub = cast->getSubExpr()->IgnoreParens();
  while (const auto *inner = dyn_cast<CStyleCastExpr>(sub))
    sub = inner->getSubExpr()->IgnoreParens();
  const auto *read = dyn_cast<ImplicitCastExpr>(sub);
  while (read && read->getCastKind() != CK_LValueToRValue)
    read = dyn_cast<ImplicitCastExpr>(read->getSubExpr()->IgnoreParens());
  return read ? read->getSubExpr()->IgnoreParens() : nullptr;
}

/// The operator behind `e`, as its author or the macro around it wrote it.
llvm::StringRef operatorAfter(const Expr *e, const ASTContext &ast) {
  const SourceManager &sources = ast.getSourceManager();
  SourceLocation end = Lexer::getLocForEndOfToken(sources.getSpellingLoc(e->getEndLoc()), 0, sources, ast.getLangOpts());
  if (end.isInvalid())
    return {};
  llvm::StringRef rest = llvm::StringRef(sources.getCharacterData(end)).take_front(64).ltrim();
  return rest.take_while([](char c) { return llvm::StringRef("=+-*/%&|^<>").contains(c); });
}

bool isAddressTaken(const Expr *e, const ASTContext &ast) {
  const SourceManager &sources = ast.getSourceManager();
  auto [file, offset] = sources.getDecomposedSpellingLoc(e->getBeginLoc());
  llvm::StringRef before = sources.getBufferData(file).take_front(offset).rtrim();
  return before.ends_with("&") && !before.ends_with("&&");
}

} // namespace

/// Arrays and functions as values are addresses; an expression with errors has no node that says so.
ir::Operand FunctionLowerer::decayedValue(const Expr *e) {
  QualType type = e->getType();
  if (type->isArrayType() && e->isGLValue()) {
    ir::TypeId pointer = unit.types.pointerTo(ast.getAsArrayType(type)->getElementType());
    if (const auto *text = dyn_cast<StringLiteral>(e->IgnoreParens()))
      return stringValue(text, pointer);
    return addressOf(place(e), pointer, e->getSourceRange());
  }
  ir::Operand out = type->isVoidType() ? (effects(e), ir::Operand{}) : value(e);
  return out.kind == ir::Operand::Kind::None ? undef(type->isVoidType() ? ast.IntTy : type) : out;
}

ir::Operand FunctionLowerer::unknownValue(const Expr *e) {
  e = e->IgnoreParens();
  if (const auto *callExpr = dyn_cast<CallExpr>(e))
    return call(callExpr);
  if (const auto *block = dyn_cast<StmtExpr>(e))
    return statementExpressionValue(block);
  if (const auto *choice = dyn_cast<AbstractConditionalOperator>(e))
    return conditionalValue(choice);
  if (const auto *cast = dyn_cast<CastExpr>(e))
    return value(cast->getSubExpr());
  if (const auto *op = dyn_cast<BinaryOperator>(e)) {
    if (op->getOpcode() == BO_Comma) {
      effects(op->getLHS());
      return value(op->getRHS());
    }
    if (op->isLogicalOp())
      return logicalValue(e);
    if (op->isAssignmentOp())
      return storeUnknown(op->getLHS(), op->getRHS(), op->getOpcode() == BO_Assign, e->getSourceRange());
  }
  ++function.unknownExpressions;
  if (const auto *recovery = dyn_cast<RecoveryExpr>(e))
    return recovered(recovery);
  return undefWithEffects(e);
}

/// `to = from`, or another assignment, where the types of the two are no help.
ir::Operand FunctionLowerer::storeUnknown(const Expr *to, const Expr *from, bool plain, At at) {
  QualType fromType = from->getType(), toType = to->getType();
  ir::Operand result = decayedValue(from);
  if (toType->isDependentType()) {
    effects(to);
    return result;
  }
  ir::Operand stored = undef(toType);
  if (plain && isPlain(toType) && isPlain(fromType))
    stored = result.kind == ir::Operand::Kind::Undef ? stored : adapted(result, fromType, toType, at);
  store(place(to), stored, at);
  return result;
}

/// An operation that clang gave up, of which it kept the operands.
ir::Operand FunctionLowerer::recovered(const RecoveryExpr *e) {
  auto parts = const_cast<RecoveryExpr *>(e)->subExpressions();
  const Expr *target = parts.empty() || parts.size() > 2 ? nullptr : castLvalue(parts[0]);
  At at = e->getSourceRange();
  if (target && parts.size() == 1 && isAddressTaken(parts[0], ast)) // `&(T)x`
    return addressOf(place(target), unit.types.pointerTo(parts[0]->getType()), parts[0]->getSourceRange());
  if (target && parts.size() == 1 && (operatorAfter(parts[0], ast).starts_with("++") || operatorAfter(parts[0], ast).starts_with("--"))) {
    store(place(target), undef(target->getType()), parts[0]->getSourceRange());
    return undef(target->getType());
  }
  llvm::StringRef op = target && parts.size() == 2 ? operatorAfter(parts[0], ast) : llvm::StringRef();
  if (op.ends_with("=") && op != "==" && op != "!=" && op != "<=" && op != ">=") // `(T)x = y`
    return storeUnknown(target, parts[1], op == "=", at);
  for (const Expr *part : parts)
    if (!part->getType()->isFunctionType())
      effects(part);
  return undef(e->getType());
}

} // namespace irqlint::lower
