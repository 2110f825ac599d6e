// Operators of the class that stands for unknown values in C++ (`frontend/InventedHeader.cpp`): conversions and assignments are
// seen through, so that pointers and results flow; what any other operator gives is unknown.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace irqlint::lower {

namespace {

const Expr *withoutWrappers(const Expr *e) {
  for (;;) {
    e = e->IgnoreParens();
    if (const auto *temporary = dyn_cast<MaterializeTemporaryExpr>(e))
      e = temporary->getSubExpr();
    else if (const auto *bind = dyn_cast<CXXBindTemporaryExpr>(e))
      e = bind->getSubExpr();
    else if (const auto *cast = dyn_cast<ImplicitCastExpr>(e); cast && cast->getType()->isRecordType())
      e = cast->getSubExpr();
    else
      return e;
  }
}

const Expr *objectOf(const CallExpr *e) {
  const auto *member = dyn_cast<CXXMemberCallExpr>(e);
  return withoutWrappers(member ? member->getImplicitObjectArgument() : e->getArg(0));
}

bool isConversion(const CallExpr *e) { return isa<CXXConversionDecl>(e->getDirectCallee()); }

bool isAssignment(const CallExpr *e) {
  const auto *op = dyn_cast<CXXOperatorCallExpr>(e);
  return op && op->getOperator() == OO_Equal && op->getNumArgs() == 2;
}

} // namespace

/// What a made-up object holds, as a place of the type that is asked for.
ir::Place FunctionLowerer::placeOfUnknown(const Expr *object, QualType type) {
  ++function.unknownExpressions;
  ir::Place out;
  if (object->getType()->isPointerType()) {
    out = pointee(object);
  } else if (const auto *callExpr = dyn_cast<CallExpr>(object); callExpr && callExpr->isPRValue()) {
    out = hiddenVariable(type, object->getSourceRange());
    ir::Operand result = call(callExpr);
    bool isResult = open() && result.kind == ir::Operand::Kind::Temp && !blocks[current].instrs.empty() &&
                    blocks[current].instrs.back().result == result.temp;
    if (isResult) // the call gives what its user expects
      result.type = blocks[current].instrs.back().type = unit.types.get(type);
    store(out, isResult ? result : undef(type), object->getSourceRange());
  } else {
    out = place(object);
  }
  out.type = unit.types.get(type);
  return out;
}

ir::Place FunctionLowerer::placeOfInventedCall(const CallExpr *e) {
  if (isConversion(e))
    return placeOfUnknown(objectOf(e), e->getType());
  if (!isAssignment(e)) {
    ++function.unknownExpressions;
    for (const Expr *argument : e->arguments())
      effects(argument);
    if (const auto *member = dyn_cast<CXXMemberCallExpr>(e))
      effects(member->getImplicitObjectArgument());
    return hiddenVariable(e->getType(), e->getSourceRange());
  }
  const Expr *from = withoutWrappers(e->getArg(1));
  bool isScalar = from->getType()->isScalarType();
  ir::Operand value = isScalar ? this->value(from) : (effects(from), undef(ast.VoidPtrTy));
  ir::Place to = placeOfUnknown(objectOf(e), isScalar ? from->getType() : ast.VoidPtrTy);
  store(to, value, e->getSourceRange());
  return to;
}

ir::Operand FunctionLowerer::inventedCall(const CallExpr *e) {
  const auto *op = dyn_cast<CXXOperatorCallExpr>(e);
  if (op && op->getOperator() == OO_Arrow) {
    const Expr *object = objectOf(e);
    bool isItself = ast.hasSameUnqualifiedType(object->getType(), e->getType()->getPointeeType());
    return isItself ? addressOf(place(object), unit.types.get(e->getType()), e->getSourceRange())
                    : load(placeOfUnknown(object, e->getType()), e->getSourceRange());
  }
  ir::Place result = placeOfInventedCall(e);
  return e->isGLValue() ? addressOf(result, unit.types.pointerTo(e->getType()), e->getSourceRange()) : undef(e->getType());
}

} // namespace irqlint::lower
