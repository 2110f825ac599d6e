// Entry and end of a function: parameters, captures, special members, and what makes a body unusable.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

FunctionLowerer::FunctionLowerer(UnitContext &unit, ir::Function &out, const FunctionDecl *definition)
    : unit(unit), ast(unit.ast), function(out), definition(definition), scan(definition, unit.invented) {}

void FunctionLowerer::unsupported(SourceLocation at, llvm::StringRef reason) {
  if (!function.notAnalysed.empty())
    return;
  function.notAnalysed = reason.str();
  function.notAnalysedLoc = unit.locations.loc(at.isValid() ? at : definition->getLocation());
}

void FunctionLowerer::lower() {
  function.startLoc = unit.locations.loc(definition->getOuterLocStart());
  function.endLoc = unit.locations.loc(definition->getBodyRBrace());
  if (definition->isInvalidDecl())
    unsupported(definition->getLocation(), "the declaration has errors");
  if (const SyntaxError *error = unit.errors.inside(definition->getSourceRange(), scan.recovered))
    unsupported(error->at, "does not parse: " + error->text);
  if (!scan.problem.empty())
    unsupported(scan.problemAt, scan.problem);
  if (function.notAnalysed.empty())
    lowerBody();
  if (function.notAnalysed.empty()) {
    function.inventions = scan.inventions;
    return finishBlocks();
  }
  function.vars.resize(function.paramCount);
  function.regions.clear();
  function.unknownExpressions = 0;
  function.tempCount = 0;
}

void FunctionLowerer::lowerBody() {
  SourceLocation end = definition->getBodyRBrace();
  if (end.isInvalid())
    end = definition->getEndLoc();
  context.scopeEndLoc = end;
  startNew();
  uint32_t index = function.paramCount - definition->getNumParams();
  for (const ParmVarDecl *param : definition->parameters()) {
    variables[param] = index;
    ir::Place place;
    place.var = index++;
    place.type = unit.types.get(param->getType());
    if (Scope *scope = pushDestructor(place, param->getType(), end)) // the callee destroys what it got by value
      scope->to = UINT32_MAX;
  }
  if (const auto *method = dyn_cast<CXXMethodDecl>(definition)) {
    if (method->getParent()->isLambda()) {
      if (method->isLambdaStaticInvoker())
        return lambdaInvoker(method);
      method->getParent()->getCaptureFields(captures, capturedThis);
    }
    if (const auto *constructor = dyn_cast<CXXConstructorDecl>(method))
      memberInitialisers(constructor);
    if (const auto *destructor = dyn_cast<CXXDestructorDecl>(method))
      pushMemberDestructors(destructor);
    if (definition->isDefaulted() && (method->isCopyAssignmentOperator() || method->isMoveAssignmentOperator()) &&
        !definition->getBody())
      return unsupported(definition->getLocation(), "implicit assignment");
  }
  statement(definition->getBody());
  returnValue({}, end);
}

} // namespace irqlint::lower
