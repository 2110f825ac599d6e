// What runs when control leaves a scope: destructors, and copies of `__finally` bodies.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

uint32_t FunctionLowerer::regionOf(const Scope *scope) const {
  for (; scope; scope = scope->parent)
    if (scope->region)
      return scope->region;
  return 0;
}

ir::BlockId FunctionLowerer::unwindOf(const Scope *scope) const {
  for (; scope; scope = scope->parent)
    if (scope->region)
      return scope->unwind;
  return ir::NoBlock;
}

FunctionLowerer::Scope *FunctionLowerer::pushScope() {
  Scope &scope = scopes.emplace_back();
  scope.parent = context.scope;
  context.scope = &scope;
  return &scope;
}

FunctionLowerer::Context FunctionLowerer::enterScope(const Stmt *owner) {
  Context saved = context;
  context.scopeEnd = scan.lastInside(owner);
  context.scopeEndLoc = owner->getEndLoc();
  return saved;
}

void FunctionLowerer::popScopes(Scope *to) {
  while (context.scope != to) {
    Scope *scope = context.scope;
    context.scope = scope->parent;
    if (open() && scope->destructor)
      emitDestructor(scope->place, scope->destructor, scope->end);
  }
}

/// Temporaries that a reference keeps alive die with the reference, not with the full expression.
void FunctionLowerer::endFullExpression(Scope *outer, size_t extendedBefore) {
  popScopes(outer);
  while (extended.size() > extendedBefore) {
    auto [place, type] = extended.back();
    extended.pop_back();
    if (Scope *scope = pushDestructor(place, type, context.scopeEndLoc))
      scope->to = context.scopeEnd;
  }
}

FunctionLowerer::Scope *FunctionLowerer::pushDestructor(const ir::Place &place, QualType type, SourceLocation end) {
  const auto *record = ast.getBaseElementType(type)->getAsCXXRecordDecl();
  if (!record || !record->hasDefinition() || record->hasTrivialDestructor() || !record->getDestructor())
    return nullptr;
  Scope *scope = pushScope();
  scope->place = place;
  if (type->isArrayType()) { // one call stands for all elements
    ir::Selector any;
    any.kind = ir::Selector::Kind::Index;
    any.index = undef(ast.getSizeType());
    scope->place.path.push_back(any);
    scope->place.type = unit.types.get(ast.getBaseElementType(type));
  }
  scope->destructor = record->getDestructor();
  scope->end = end;
  return scope;
}

void FunctionLowerer::emitDestructor(const ir::Place &place, const CXXDestructorDecl *destructor, SourceLocation end) {
  ir::Operand object = addressOf(place, unit.types.pointerTo(ast.getCanonicalTagType(destructor->getParent())), end);
  ir::Instr instr = newCall(end);
  setCallee(instr, destructor);
  addArgument(instr, object, end);
  instr.destructor = true;
  instr.text.clear();
  append(std::move(instr));
}

/// Runs what stands between here and the target, innermost first. A `__finally` continues the way itself,
/// from the end of its copy for this exit.
void FunctionLowerer::leave(const Exit &exit) {
  if (!open())
    return;
  Context saved = context;
  for (Scope *scope = context.scope; scope && scope != exit.scope; scope = scope->parent) {
    context.scope = scope->parent;
    if (scope->destructor)
      emitDestructor(scope->place, scope->destructor, exit.at.getBegin().isValid() ? exit.at.getBegin() : scope->end);
    if (!scope->region)
      continue;
    mark(ir::MarkKind::SehLeave, scope->region, exit.at);
    if (scope->finally) {
      jumpToFinallyCopy(scope, exit);
      context = saved;
      return;
    }
    startNew(); // outside of the region from here on
  }
  if (exit.kind == Exit::Return)
    terminate(ir::Terminator::Kind::Return, exit.at).value = exit.value;
  else
    jump(exit.block);
  context = saved;
}

bool FunctionLowerer::returnsThroughFinally() const {
  for (const Scope *scope = context.scope; scope; scope = scope->parent)
    if (scope->finally)
      return true;
  return false;
}

/// Returns on different paths share the copies of `__finally` bodies, so the value travels in one temporary.
void FunctionLowerer::returnValue(ir::Operand value, At at) {
  if (!open())
    return;
  if (value.kind != ir::Operand::Kind::None && returnsThroughFinally()) {
    if (!returnTemp)
      returnTemp = newTemp();
    set(*returnTemp, value, function.returnType, at);
    value = temp(*returnTemp, function.returnType);
  }
  leave({Exit::Return, ir::NoBlock, nullptr, std::move(value), at});
}

} // namespace irqlint::lower
