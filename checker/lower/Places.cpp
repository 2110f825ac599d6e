// Lvalues as access paths.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

namespace {

ir::Selector derefSelector() { return {}; }

bool isZeroIndex(const ir::Operand &index) { return index.kind == ir::Operand::Kind::Int && index.imm == 0; }

} // namespace

uint32_t FunctionLowerer::variable(const VarDecl *decl) {
  decl = decl->getCanonicalDecl();
  auto [it, isNew] = variables.try_emplace(decl, static_cast<uint32_t>(function.vars.size()));
  if (isNew) {
    ir::Var var;
    var.name = decl->getName().empty() ? Name("unnamed" + std::to_string(it->second)) : Name(decl->getName());
    var.type = unit.types.of(decl);
    var.loc = unit.locations.loc(decl->getLocation());
    function.vars.push_back(var);
  }
  return it->second;
}

ir::Place FunctionLowerer::hiddenVariable(QualType type, At at) {
  ir::Place out;
  out.var = static_cast<uint32_t>(function.vars.size());
  out.type = unit.types.get(type);
  ir::Var var;
  var.name = Name("__tmp" + std::to_string(out.var));
  var.type = out.type;
  var.loc = unit.locations.loc(at);
  function.vars.push_back(var);
  return out;
}

ir::Place FunctionLowerer::placeOf(const VarDecl *decl) {
  ir::Place out;
  if (decl->hasGlobalStorage()) {
    out.base = ir::Place::Base::Global;
    out.name = unit.declarations.global(decl);
  } else {
    out.var = variable(decl);
  }
  out.type = unit.types.of(decl);
  return decl->getType()->isReferenceType() ? dereferenced(out, decl->getType()->getPointeeType()) : out;
}

ir::Place FunctionLowerer::dereferenced(ir::Place base, QualType type) {
  base.path.push_back(derefSelector());
  base.type = unit.types.get(type);
  return base;
}

ir::Place FunctionLowerer::fieldSlot(ir::Place base, const FieldDecl *field) {
  unit.annotations.noteField(field);
  if (isTransparent(field))
    return base;
  base.path.push_back(unit.types.selector(field));
  base.type = unit.types.of(field);
  return base;
}

ir::Place FunctionLowerer::addField(ir::Place base, const FieldDecl *field) {
  base = fieldSlot(std::move(base), field);
  return field->getType()->isReferenceType() ? dereferenced(base, field->getType()->getPointeeType()) : base;
}

ir::Place FunctionLowerer::addIndex(ir::Place base, ir::Operand index, QualType elementType, bool dropZero) {
  base.type = unit.types.get(elementType);
  if (dropZero && isZeroIndex(index))
    return base;
  ir::Selector step;
  step.kind = ir::Selector::Kind::Index;
  step.index = std::move(index);
  if (const uint32_t bytes = unit.types.sizeOf(base.type))
    step.layout = static_cast<int32_t>(bytes);
  base.path.push_back(std::move(step));
  return base;
}

ir::Place FunctionLowerer::undefPlace(const Expr *e) {
  childEffects(e);
  return hiddenVariable(e->getType(), e->getSourceRange());
}

/// The object that `this` points to; inside of a lambda that captured it, the outer object.
ir::Place FunctionLowerer::thisPlace(QualType type) {
  ir::Place self;
  self.type = function.vars.empty() ? 0 : function.vars[0].type;
  if (capturedThis) {
    self = addField(dereferenced(self, ast.getCanonicalTagType(capturedThis->getParent())), capturedThis);
    if (!capturedThis->getType()->isPointerType()) // captured by copy
      return self;
  }
  return dereferenced(self, type);
}

ir::Place FunctionLowerer::pointeeOf(ir::Operand pointer, ir::TypeId type, At at) {
  if (pointer.kind != ir::Operand::Kind::Temp) {
    uint32_t id = newTemp();
    ir::TypeId pointerType = pointer.type;
    set(id, std::move(pointer), pointerType, at);
    pointer = temp(id, pointerType);
  }
  ir::Place out;
  out.base = ir::Place::Base::Temp;
  out.temp = pointer.temp;
  out.path.push_back(derefSelector());
  out.type = type;
  return out;
}

/// What `pointer` points to. Casts between pointers are dropped: selectors name their records.
ir::Place FunctionLowerer::pointee(const Expr *pointer, bool seeSum) {
  QualType target = pointer->getType()->getPointeeType();
  const Expr *e = pointer;
  for (;;) {
    e = e->IgnoreParens();
    const auto *cast = dyn_cast<CastExpr>(e);
    if (!cast || !cast->getSubExpr()->getType()->isPointerType() || !cast->getSubExpr()->isPRValue())
      break;
    CastKind kind = cast->getCastKind();
    if (kind != CK_BitCast && kind != CK_NoOp && kind != CK_DerivedToBase && kind != CK_UncheckedDerivedToBase &&
        kind != CK_BaseToDerived)
      break;
    e = cast->getSubExpr();
  }
  ir::TypeId type = unit.types.get(target);
  if (const auto *cast = dyn_cast<CastExpr>(e)) {
    if (cast->getCastKind() == CK_LValueToRValue)
      return dereferenced(place(cast->getSubExpr()), target);
    if (cast->getCastKind() == CK_ArrayToPointerDecay && !isa<StringLiteral>(cast->getSubExpr()->IgnoreParens()))
      return addIndex(place(cast->getSubExpr()), constant(0, ast.IntTy), target, /*dropZero=*/false);
  }
  if (const auto *op = dyn_cast<UnaryOperator>(e); op && op->getOpcode() == UO_AddrOf) {
    ir::Place out = place(op->getSubExpr());
    out.type = type;
    return out;
  }
  if (const auto *sum = dyn_cast<BinaryOperator>(e);
      sum && seeSum && e == pointer->IgnoreParens() && sum->getOpcode() == BO_Add) {
    bool pointerFirst = sum->getLHS()->getType()->isPointerType();
    const Expr *base = pointerFirst ? sum->getLHS() : sum->getRHS();
    return element(base, pointerFirst ? sum->getRHS() : sum->getLHS(), target);
  }
  if (isa<CXXThisExpr>(e)) {
    ir::Place out = thisPlace(target);
    out.type = type;
    return out;
  }
  return pointeeOf(value(e), type, pointer->getSourceRange());
}

ir::Place FunctionLowerer::placeOfReference(const DeclRefExpr *e) {
  const ValueDecl *decl = e->getDecl();
  if (isInvented(decl)) {
    ++function.unknownExpressions;
    const auto *variable = dyn_cast<VarDecl>(decl);
    bool hasParts = e->getType()->isPointerType() || e->getType()->isRecordType(); // the unit's other uses mean the same
    return variable && hasParts ? placeOf(variable) : undefPlace(e);
  }
  if (const auto *binding = dyn_cast<BindingDecl>(decl)) {
    if (auto captured = captures.find(decl); captured == captures.end()) {
      if (const VarDecl *holder = binding->getHoldingVar())
        return placeOf(holder);
      return binding->getBinding() ? place(binding->getBinding()) : undefPlace(e);
    }
  }
  if (auto captured = captures.find(decl); captured != captures.end()) {
    ir::Place self;
    self.type = function.vars[0].type;
    return addField(dereferenced(self, ast.getCanonicalTagType(captured->second->getParent())), captured->second);
  }
  if (const auto *variable = dyn_cast<VarDecl>(decl))
    return placeOf(variable);
  return undefPlace(e);
}

ir::Place FunctionLowerer::member(const MemberExpr *e) {
  const ValueDecl *decl = e->getMemberDecl();
  if (const auto *variable = dyn_cast<VarDecl>(decl)) {
    effects(e->getBase());
    return placeOf(variable);
  }
  const auto *field = dyn_cast<FieldDecl>(decl);
  if (!field)
    return undefPlace(e);
  return addField(e->isArrow() ? pointee(e->getBase()) : place(e->getBase()), field);
}

ir::Place FunctionLowerer::element(const Expr *base, const Expr *index, QualType type) {
  base = base->IgnoreParens();
  if (const auto *decay = dyn_cast<ImplicitCastExpr>(base);
      decay && decay->getCastKind() == CK_ArrayToPointerDecay && !isa<StringLiteral>(decay->getSubExpr()->IgnoreParens())) {
    ir::Place array = place(decay->getSubExpr());
    return addIndex(array, value(index), type, /*dropZero=*/false);
  }
  if (!base->getType()->isPointerType()) { // a vector
    ir::Place vector = place(base);
    return addIndex(vector, value(index), type, /*dropZero=*/false);
  }
  ir::Place first = pointee(base, /*seeSum=*/false); // one index a pointer
  return addIndex(first, value(index), type, /*dropZero=*/true);
}

/// `c ? a : b` as a place: the address is chosen.
ir::Place FunctionLowerer::placeOfChoice(const AbstractConditionalOperator *e) {
  uint32_t id = newTemp();
  ir::TypeId pointer = unit.types.pointerTo(e->getType());
  choose(e, [&](const Expr *arm) {
    if (arm->getType()->isVoidType()) // a call that never returns
      return effects(arm);
    set(id, addressOf(place(arm), pointer, arm->getSourceRange()), pointer, arm->getSourceRange());
  });
  return pointeeOf(temp(id, pointer), unit.types.get(e->getType()), e->getSourceRange());
}

ir::Place FunctionLowerer::placeOfString(const Expr *e) {
  const auto *text = dyn_cast<StringLiteral>(e);
  text = text ? text : cast<PredefinedExpr>(e)->getFunctionName();
  if (!text)
    return undefPlace(e);
  ir::TypeId pointer = unit.types.pointerTo(ast.getAsArrayType(text->getType())->getElementType());
  return pointeeOf(stringValue(text, pointer), unit.types.get(e->getType()), e->getSourceRange());
}

ir::Place FunctionLowerer::placeOfTemporary(const MaterializeTemporaryExpr *e) {
  bool lives = e->getExtendingDecl() != nullptr; // as long as the reference that names it
  ir::Place out = materialise(e->getSubExpr(), /*destroy=*/!lives);
  if (lives && e->getStorageDuration() == SD_Automatic)
    extended.push_back({out, e->getSubExpr()->getType()});
  return out;
}

ir::Place FunctionLowerer::placeOfOpaque(const OpaqueValueExpr *e) {
  if (auto known = opaquePlaces.find(e); known != opaquePlaces.end())
    return known->second;
  if (auto known = opaqueValues.find(e); known != opaqueValues.end()) {
    ir::Place out = hiddenVariable(e->getType(), e->getSourceRange());
    store(out, known->second, e->getSourceRange());
    return out;
  }
  return e->getSourceExpr() ? place(e->getSourceExpr()) : undefPlace(e);
}

/// What a call that returns a reference refers to.
ir::Place FunctionLowerer::placeOfCall(const CallExpr *e) {
  if (const FunctionDecl *callee = e->getDirectCallee(); callee && isInventedOperator(callee))
    return placeOfInventedCall(e);
  if (e->isCallToStdMove() && e->getNumArgs() == 1)
    return place(e->getArg(0));
  if (trivialAssignment(e, e->getDirectCallee())) {
    const auto *method = dyn_cast<CXXMemberCallExpr>(e);
    const Expr *left = method ? method->getImplicitObjectArgument() : e->getArg(0);
    ir::Place to = method && left->getType()->isPointerType() ? pointee(left) : place(left);
    aggregate(to, e->getArg(method ? 0 : 1));
    return to;
  }
  return pointeeOf(call(e), unit.types.get(e->getType()), e->getSourceRange());
}

/// Lvalues that are operators.
std::optional<ir::Place> FunctionLowerer::placeOfOperator(const Expr *e) {
  if (const auto *op = dyn_cast<UnaryOperator>(e)) {
    if (op->getOpcode() == UO_Deref)
      return pointee(op->getSubExpr());
    if (op->isIncrementDecrementOp())
      return increment(op, nullptr, nullptr);
  } else if (const auto *op = dyn_cast<CompoundAssignOperator>(e)) {
    return compoundAssignment(op, nullptr);
  } else if (const auto *op = dyn_cast<BinaryOperator>(e)) {
    if (op->getOpcode() == BO_Assign)
      return assignment(op, nullptr);
    if (op->getOpcode() == BO_Comma) {
      effects(op->getLHS());
      return place(op->getRHS());
    }
  }
  return std::nullopt;
}

/// Expressions that stand for another one.
const Expr *FunctionLowerer::substituted(const Expr *e) {
  if (const auto *full = dyn_cast<FullExpr>(e))
    return full->getSubExpr();
  if (const auto *parameter = dyn_cast<SubstNonTypeTemplateParmExpr>(e))
    return parameter->getReplacement();
  if (const auto *argument = dyn_cast<CXXDefaultArgExpr>(e))
    return argument->getExpr();
  if (const auto *member = dyn_cast<CXXDefaultInitExpr>(e))
    return member->getExpr();
  if (const auto *rewritten = dyn_cast<CXXRewrittenBinaryOperator>(e))
    return rewritten->getSemanticForm();
  if (const auto *object = dyn_cast<PseudoObjectExpr>(e); object && object->getResultExpr()) {
    pseudoObjectEffects(object);
    return object->getResultExpr();
  }
  return nullptr;
}

ir::Place FunctionLowerer::place(const Expr *e) {
  e = e->IgnoreParens();
  if (hasNoType(e)) {
    childEffects(e);
    return hiddenVariable(ast.IntTy, e->getSourceRange());
  }
  if (e->getType()->isDependentType()) {
    unknownValue(e);
    return hiddenVariable(e->getType(), e->getSourceRange());
  }
  if (const Expr *other = substituted(e))
    return place(other);
  if (e->isGLValue())
    if (std::optional<ir::Place> known = placeOfOperator(e))
      return *known;
  switch (e->getStmtClass()) {
  case Stmt::DeclRefExprClass:
    return placeOfReference(cast<DeclRefExpr>(e));
  case Stmt::MemberExprClass:
    return member(cast<MemberExpr>(e));
  case Stmt::ArraySubscriptExprClass:
    return element(cast<ArraySubscriptExpr>(e)->getBase(), cast<ArraySubscriptExpr>(e)->getIdx(), e->getType());
  case Stmt::StringLiteralClass:
  case Stmt::PredefinedExprClass:
    return placeOfString(e);
  case Stmt::MaterializeTemporaryExprClass:
    return placeOfTemporary(cast<MaterializeTemporaryExpr>(e));
  case Stmt::OpaqueValueExprClass:
    return placeOfOpaque(cast<OpaqueValueExpr>(e));
  case Stmt::CompoundLiteralExprClass: {
    ir::Place out = hiddenVariable(e->getType(), e->getSourceRange());
    initialise(out, e->getType(), cast<CompoundLiteralExpr>(e)->getInitializer());
    return out;
  }
  default:
    break;
  }
  if (e->isPRValue())
    return e->getType()->isVoidType() || e->getType()->isFunctionType() ? undefPlace(e) : materialise(e);
  if (const auto *choice = dyn_cast<AbstractConditionalOperator>(e))
    return placeOfChoice(choice);
  if (const auto *list = dyn_cast<InitListExpr>(e); list && list->getNumInits() == 1)
    return place(list->getInit(0));
  if (const auto *callExpr = dyn_cast<CallExpr>(e))
    return placeOfCall(callExpr);
  if (const auto *cast = dyn_cast<CastExpr>(e); cast && cast->getSubExpr()->isGLValue()) {
    ir::Place out = place(cast->getSubExpr());
    out.type = unit.types.get(e->getType());
    return out;
  }
  return undefPlace(e);
}

} // namespace irqlint::lower
