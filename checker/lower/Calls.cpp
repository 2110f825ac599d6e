#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/Basic/Builtins.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;

namespace irqlint::lower {

namespace {

/// Calls that are statements about the program rather than part of it.
enum class Known {
  None, Assume, PagedCode, PagedCodeLocked, LockHeld, LockNotHeld, Nothing, ExceptionCode, ExceptionInformation,
  AbnormalTermination, Trace
};

Known knownName(llvm::StringRef name) {
  return llvm::StringSwitch<Known>(name)
      .Cases({"__irqlint_assume", "__irqlint_assert", "__assume", "__builtin_assume"}, Known::Assume)
      .Case("__irqlint_paged_code", Known::PagedCode)
      .Case("__irqlint_paged_code_locked", Known::PagedCodeLocked)
      .Case("__irqlint_lock_held", Known::LockHeld)
      .Case("__irqlint_lock_not_held", Known::LockNotHeld)
      .Cases({"__irqlint_unreferenced", "__annotation", "__noop", "__builtin_va_end"}, Known::Nothing)
      .Case("__irqlint_trace", Known::Trace)
      .Cases({"_exception_code", "__exception_code", "GetExceptionCode"}, Known::ExceptionCode)
      .Cases({"_exception_info", "__exception_info", "GetExceptionInformation"}, Known::ExceptionInformation)
      .Cases({"_abnormal_termination", "__abnormal_termination", "AbnormalTermination"}, Known::AbnormalTermination)
      .Default(Known::None);
}

} // namespace

ir::Instr FunctionLowerer::newCall(At at) {
  ir::Instr instr;
  instr.op = ir::Op::Call;
  Written where = unit.locations.written(at);
  instr.loc = where.loc;
  instr.spelling = where.spelling;
  instr.macro = where.macro;
  instr.text = unit.locations.text(at);
  return instr;
}

void FunctionLowerer::setCallee(ir::Instr &instr, const FunctionDecl *callee) {
  instr.callee = unit.declarations.function(callee);
}

void FunctionLowerer::addArgument(ir::Instr &instr, ir::Operand value, At at) {
  instr.args.push_back(std::move(value));
  instr.argLocs.push_back(unit.locations.loc(at));
}

ir::Operand FunctionLowerer::append(ir::Instr instr) {
  if (!open())
    startNew();
  ir::Operand out = instr.result ? temp(*instr.result, instr.type) : ir::Operand{};
  blocks[current].instrs.push_back(std::move(instr));
  return out;
}

ir::Operand FunctionLowerer::finishCall(ir::Instr instr, QualType resultType, At at, bool noReturn) {
  if (!resultType->isVoidType()) {
    instr.type = unit.types.get(resultType);
    instr.result = newTemp();
  }
  instr.noReturn = noReturn;
  ir::Operand out = append(std::move(instr));
  if (noReturn)
    unreachable(at);
  return out;
}

ir::Operand FunctionLowerer::argument(const Expr *e, QualType paramType) {
  if (!paramType.isNull() && paramType->isReferenceType())
    return addressOf(place(e), unit.types.get(paramType), e->getSourceRange());
  return e->isGLValue() && e->getType()->isArrayType() ? decayedValue(e) : value(e);
}

void FunctionLowerer::addArguments(ir::Instr &instr, llvm::ArrayRef<const Expr *> args, const FunctionProtoType *type) {
  for (unsigned i = 0; i < args.size(); ++i) {
    QualType paramType = type && i < type->getNumParams() ? type->getParamType(i) : QualType();
    ir::Operand value = argument(args[i], paramType);
    addArgument(instr, value, args[i]->IgnoreParenImpCasts()->getSourceRange());
  }
}

bool FunctionLowerer::isNoReturn(const CallExpr *e, const FunctionDecl *callee) const {
  if (callee)
    for (const FunctionDecl *each : callee->redecls())
      if (each->isNoReturn())
        return true;
  QualType type = e->getCallee()->getType();
  if (type->isPointerType())
    type = type->getPointeeType();
  const auto *function = type->getAs<FunctionType>();
  return function && function->getNoReturnAttr();
}

ir::Operand FunctionLowerer::call(const CallExpr *e) {
  const FunctionDecl *callee = e->getDirectCallee();
  if (callee && isInventedOperator(callee))
    return inventedCall(e);
  if (callee)
    if (std::optional<ir::Operand> known = knownCall(e, callee))
      return *known;
  At at = e->getSourceRange();
  ir::Instr instr = newCall(at);
  llvm::ArrayRef<const Expr *> args(e->getArgs(), e->getNumArgs());
  const auto *method = dyn_cast_or_null<CXXMethodDecl>(callee);
  bool hasObject = method && method->isInstance() && !method->isExplicitObjectMemberFunction();

  if (callee) {
    setCallee(instr, callee);
    const auto *memberRef = dyn_cast<MemberExpr>(e->getCallee()->IgnoreParens());
    if (const auto *memberCall = dyn_cast<CXXMemberCallExpr>(e); memberCall && hasObject) {
      const Expr *object = memberCall->getImplicitObjectArgument();
      addArgument(instr, objectArgument(object, object->getType()->isPointerType()), object->getSourceRange());
      const auto *variable = dyn_cast<DeclRefExpr>(object->IgnoreParenImpCasts());
      bool exact = variable && !object->getType()->isPointerType() && !variable->getDecl()->getType()->isReferenceType();
      instr.isVirtual = method->isVirtual() && !(memberRef && memberRef->hasQualifier()) && !exact &&
                        !method->hasAttr<FinalAttr>() && !method->getParent()->isEffectivelyFinal();
    } else if (isa<CXXOperatorCallExpr>(e) && hasObject) {
      addArgument(instr, objectArgument(args[0], /*isArrow=*/false), args[0]->getSourceRange());
      args = args.drop_front();
    } else if (memberRef) { // a static method called through an object
      effects(memberRef->getBase());
    }
  } else if (e->getCallee()->getType()->isPointerType()) {
    instr.a = value(e->getCallee());
  } else { // through a member pointer, or a pseudo destructor
    childEffects(e->getCallee()->IgnoreParens());
    if (isa<CXXPseudoDestructorExpr>(e->getCallee()->IgnoreParens()))
      return {};
    instr.a = undef(ast.VoidPtrTy);
  }

  const FunctionProtoType *type = nullptr;
  if (callee) {
    type = callee->getType()->getAs<FunctionProtoType>();
  } else if (e->getCallee()->getType()->isPointerType()) {
    type = e->getCallee()->getType()->getPointeeType()->getAs<FunctionProtoType>();
  }
  addArguments(instr, args, type);
  QualType called = e->getCallee()->getType();
  bool isBare = called->isSpecificPlaceholderType(BuiltinType::BuiltinFn); // a builtin in a call that does not parse
  bool isKnown = !isBare && (callee || !called->isDependentType());
  return finishCall(std::move(instr), isKnown ? e->getCallReturnType(ast) : e->getType(), at, isNoReturn(e, callee));
}

std::optional<ir::Operand> FunctionLowerer::knownCall(const CallExpr *e, const FunctionDecl *callee) {
  At at = e->getSourceRange();
  switch (callee->getBuiltinID()) {
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_expect_with_probability:
    return value(e->getArg(0));
  case Builtin::BI__builtin_unreachable:
    unreachable(at);
    return ir::Operand{};
  case Builtin::BI__builtin_addressof:
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
    return addressOf(place(e->getArg(0)), unit.types.get(e->getType()), at);
  case Builtin::BI__builtin_va_start: {
    const Expr *list = e->getArg(0)->IgnoreParenImpCasts();
    store(place(list), undef(list->getType()), at);
    return ir::Operand{};
  }
  default:
    break;
  }
  if (const auto *conversion = dyn_cast<CXXConversionDecl>(callee);
      conversion && conversion->getParent()->isLambda() && conversion->getParent()->getLambdaStaticInvoker()) {
    effects(cast<CXXMemberCallExpr>(e)->getImplicitObjectArgument());
    return functionValue(conversion->getParent()->getLambdaStaticInvoker(), e->getType());
  }
  if (!callee->getIdentifier())
    return std::nullopt;
  auto marked = [&](ir::MarkKind kind) {
    ir::Operand object = e->getNumArgs() ? value(e->getArg(0)) : ir::Operand{};
    mark(kind, 0, at);
    blocks[current].instrs.back().a = object;
    return ir::Operand{};
  };
  auto exceptionQuery = [&](const char *name) {
    ir::Instr instr = newCall(at);
    instr.callee = unit.declarations.builtin(name, unit.types.get(e->getType()));
    return finishCall(std::move(instr), e->getType(), at, false);
  };
  switch (knownName(callee->getName())) {
  case Known::None:
    return std::nullopt;
  case Known::Assume:
    if (e->getNumArgs() == 1 && !scan.holdsUnknown(e->getArg(0)))
      assume(e->getArg(0), true);
    return ir::Operand{};
  case Known::PagedCode:
    return marked(ir::MarkKind::PagedCode);
  case Known::PagedCodeLocked:
    return marked(ir::MarkKind::PagedCodeLocked);
  case Known::LockHeld:
    return marked(ir::MarkKind::LockHeld);
  case Known::LockNotHeld:
    return marked(ir::MarkKind::LockNotHeld);
  case Known::Nothing:
    return e->getType()->isVoidType() ? ir::Operand{} : constant(0, e->getType());
  case Known::ExceptionCode:
    return exceptionQuery("GetExceptionCode");
  case Known::ExceptionInformation:
    return exceptionQuery("GetExceptionInformation");
  case Known::Trace: // what it prints is read; nothing else happens
    for (const Expr *argument : e->arguments())
      decayedValue(argument);
    return ir::Operand{};
  case Known::AbnormalTermination:
    return constant(context.abnormal, e->getType());
  }
  return std::nullopt;
}

} // namespace irqlint::lower
