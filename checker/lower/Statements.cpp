#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/StmtCXX.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

void FunctionLowerer::statement(const Stmt *s) {
  if (!s || !function.notAnalysed.empty())
    return;
  if (const auto *e = dyn_cast<Expr>(s))
    return expressionStatement(e);
  switch (s->getStmtClass()) {
  case Stmt::NullStmtClass:
    return;
  case Stmt::CompoundStmtClass:
    return compound(cast<CompoundStmt>(s));
  case Stmt::DeclStmtClass:
    return declaration(cast<DeclStmt>(s));
  case Stmt::AttributedStmtClass:
    return statement(cast<AttributedStmt>(s)->getSubStmt());
  case Stmt::IfStmtClass:
    return inScope(s, [&] { ifStatement(cast<IfStmt>(s)); });
  case Stmt::WhileStmtClass:
    return inScope(s, [&] { whileStatement(cast<WhileStmt>(s)); });
  case Stmt::DoStmtClass:
    return doStatement(cast<DoStmt>(s));
  case Stmt::ForStmtClass:
    return inScope(s, [&] { forStatement(cast<ForStmt>(s)); });
  case Stmt::CXXForRangeStmtClass:
    return inScope(s, [&] { rangeForStatement(cast<CXXForRangeStmt>(s)); });
  case Stmt::SwitchStmtClass:
    return inScope(s, [&] { switchStatement(cast<SwitchStmt>(s)); });
  case Stmt::CaseStmtClass:
  case Stmt::DefaultStmtClass:
    return caseStatement(cast<SwitchCase>(s));
  case Stmt::LabelStmtClass:
    return labelStatement(cast<LabelStmt>(s));
  case Stmt::GotoStmtClass:
    return gotoStatement(cast<GotoStmt>(s));
  case Stmt::BreakStmtClass:
    jumpOut(context.breakTo, s->getSourceRange());
    return;
  case Stmt::ContinueStmtClass:
    jumpOut(context.continueTo, s->getSourceRange());
    return;
  case Stmt::SEHLeaveStmtClass:
    return leave({Exit::Normal, context.leaveTo.block, context.leaveTo.scope, {}, s->getSourceRange()});
  case Stmt::ReturnStmtClass:
    return returnStatement(cast<ReturnStmt>(s));
  case Stmt::SEHTryStmtClass:
    return lowerTry(cast<SEHTryStmt>(s));
  case Stmt::CXXTryStmtClass:
    return unsupported(s->getBeginLoc(), "C++ exception handling");
  case Stmt::GCCAsmStmtClass:
    return assembler(cast<GCCAsmStmt>(s));
  case Stmt::MSAsmStmtClass: // says nothing about what it reads and writes
    return unsupported(s->getBeginLoc(), "inline assembler");
  case Stmt::IndirectGotoStmtClass:
    return unsupported(s->getBeginLoc(), "computed goto");
  default:
    return unsupported(s->getBeginLoc(), std::string("statement of kind ") + s->getStmtClassName());
  }
}

void FunctionLowerer::expressionStatement(const Expr *e) {
  fullExpression([&] { effects(e); });
}

void FunctionLowerer::compound(const CompoundStmt *s) {
  inScope(s, [&] {
    for (const Stmt *child : s->body())
      statement(child);
  });
}

void FunctionLowerer::declaration(const DeclStmt *s) {
  for (const Decl *decl : s->decls()) {
    const auto *variable = dyn_cast<VarDecl>(decl);
    if (!variable)
      continue;
    Scope *before = context.scope;
    localVariable(variable);
    for (Scope *scope = context.scope; scope != before; scope = scope->parent) {
      scope->from = scan.lastInside(s);
      scope->to = context.scopeEnd;
    }
  }
}

void FunctionLowerer::localVariable(const VarDecl *decl) {
  if (decl->hasGlobalStorage())
    return staticVariable(decl);
  ir::Place to;
  to.var = variable(decl);
  to.type = function.vars[to.var].type;
  if (const Expr *init = decl->getInit())
    fullExpression([&] { initialise(to, decl->getType(), init); });
  if (const auto *parts = dyn_cast<DecompositionDecl>(decl))
    for (const BindingDecl *binding : parts->bindings())
      if (const VarDecl *holder = binding->getHoldingVar())
        localVariable(holder);
  if (!decl->getType()->isReferenceType())
    pushDestructor(to, decl->getType(), context.scopeEndLoc);
}

/// Constant initialisers stand in the global. Others run the first time that control comes here.
void FunctionLowerer::staticVariable(const VarDecl *decl) {
  ir::Place to;
  to.base = ir::Place::Base::Global;
  to.name = unit.declarations.global(decl);
  to.type = unit.types.get(decl->getType());
  const Expr *init = decl->getInit();
  if (!decl->isStaticLocal() || !init || !unit.unit.isCxx || decl->hasConstantInitialization())
    return;
  ir::BlockId first = newBlock(), after = newBlock();
  At at = decl->getLocation();
  branch(undef(ast.BoolTy), first, after, at);
  start(first);
  fullExpression([&] { initialise(to, decl->getType(), init); });
  start(after);
}

void FunctionLowerer::ifStatement(const IfStmt *s) {
  if (s->isConsteval())
    return statement(s->isNegatedConsteval() ? s->getThen() : s->getElse());
  statement(s->getInit());
  statement(s->getConditionVariableDeclStmt());
  ir::BlockId yes = newBlock(), after = newBlock();
  ir::BlockId no = s->getElse() ? newBlock() : after;
  condition(s->getCond(), yes, no);
  start(yes);
  inScope(s->getThen(), [&] { statement(s->getThen()); });
  jump(after);
  if (s->getElse()) {
    start(no);
    inScope(s->getElse(), [&] { statement(s->getElse()); });
  }
  start(after);
}

void FunctionLowerer::loopBody(const Stmt *body, ir::BlockId breakTo, ir::BlockId continueTo) {
  inScope(body, [&] {
    context.breakTo = {breakTo, context.scope};
    context.continueTo = {continueTo, context.scope};
    statement(body);
  });
}

void FunctionLowerer::whileStatement(const WhileStmt *s) {
  ir::BlockId head = startNew(), body = newBlock(), after = newBlock();
  statement(s->getConditionVariableDeclStmt());
  condition(s->getCond(), body, after);
  start(body);
  loopBody(s->getBody(), after, head);
  jump(head);
  start(after);
}

void FunctionLowerer::doStatement(const DoStmt *s) {
  ir::BlockId body = startNew(), test = newBlock(), after = newBlock();
  loopBody(s->getBody(), after, test);
  start(test);
  condition(s->getCond(), body, after);
  start(after);
}

void FunctionLowerer::forStatement(const ForStmt *s) {
  statement(s->getInit());
  ir::BlockId head = startNew(), body = newBlock(), step = newBlock(), after = newBlock();
  statement(s->getConditionVariableDeclStmt());
  if (s->getCond())
    condition(s->getCond(), body, after);
  start(body);
  loopBody(s->getBody(), after, step);
  start(step);
  if (s->getInc())
    expressionStatement(s->getInc());
  jump(head);
  start(after);
}

void FunctionLowerer::rangeForStatement(const CXXForRangeStmt *s) {
  statement(s->getInit());
  statement(s->getRangeStmt());
  statement(s->getBeginStmt());
  statement(s->getEndStmt());
  ir::BlockId head = startNew(), body = newBlock(), step = newBlock(), after = newBlock();
  condition(s->getCond(), body, after);
  start(body);
  inScope(s->getBody(), [&] {
    context.breakTo = {after, context.scope};
    context.continueTo = {step, context.scope};
    statement(s->getLoopVarStmt());
    statement(s->getBody());
  });
  start(step);
  expressionStatement(s->getInc());
  jump(head);
  start(after);
}

namespace {

bool hasUnknownLabel(const CaseStmt *label, const BodyScan &scan) {
  auto isUnknown = [&](const Expr *e) { return e && (e->isValueDependent() || e->containsErrors() || scan.holdsUnknown(e)); };
  return isUnknown(label->getLHS()) || isUnknown(label->getRHS());
}

} // namespace

void FunctionLowerer::switchStatement(const SwitchStmt *s) {
  statement(s->getInit());
  statement(s->getConditionVariableDeclStmt());
  ir::Operand on;
  fullExpression([&] { on = value(s->getCond()); });
  ir::BlockId after = newBlock();
  std::vector<const SwitchCase *> list;
  for (const SwitchCase *one = s->getSwitchCaseList(); one; one = one->getNextSwitchCase())
    list.push_back(one);
  std::reverse(list.begin(), list.end());

  ir::BlockId fallback = after;
  std::vector<ir::SwitchCase> targets;
  for (const SwitchCase *one : list) {
    ir::BlockId block = cases[one] = newBlock();
    const auto *labelled = dyn_cast<CaseStmt>(one);
    if (!labelled) {
      fallback = block;
      continue;
    }
    ir::SwitchCase target;
    if (hasUnknownLabel(labelled, scan)) { // it may be taken or not, and so may any other
      ++function.unknownExpressions;
      on = undef(s->getCond()->getType());
      target.low = target.high = INT64_MAX - static_cast<int64_t>(targets.size());
      target.target = block;
      target.loc = unit.locations.loc(SourceRange(labelled->getCaseLoc(), labelled->getColonLoc()));
      targets.push_back(target);
      continue;
    }
    QualType type = labelled->getLHS()->getType();
    target.low = target.high = unit.types.integer(labelled->getLHS()->EvaluateKnownConstInt(ast), type).imm;
    if (const Expr *high = labelled->getRHS())
      target.high = unit.types.integer(high->EvaluateKnownConstInt(ast), type).imm;
    target.target = block;
    target.loc = unit.locations.loc(SourceRange(labelled->getCaseLoc(), labelled->getColonLoc()));
    if (target.low <= target.high)
      targets.push_back(target);
  }
  At at = s->getCond()->getSourceRange();
  if (on.kind == ir::Operand::Kind::Int) {
    for (const ir::SwitchCase &one : targets)
      if (one.low <= on.imm && on.imm <= one.high)
        fallback = one.target;
    jump(fallback);
    return switchBody(s, after);
  }
  ir::Terminator &term = terminate(ir::Terminator::Kind::Switch, at);
  term.cond = on;
  term.other = fallback;
  term.cases = std::move(targets);
  term.text = unit.locations.text(at);

  switchBody(s, after);
}

void FunctionLowerer::switchBody(const SwitchStmt *s, ir::BlockId after) {
  inScope(s->getBody(), [&] {
    context.breakTo = {after, context.scope};
    statement(s->getBody());
  });
  start(after);
}

void FunctionLowerer::caseStatement(const SwitchCase *s) {
  const Stmt *inner = s;
  while (const auto *label = dyn_cast_or_null<SwitchCase>(inner)) {
    auto block = cases.find(label);
    if (block != cases.end())
      start(block->second);
    inner = label->getSubStmt();
  }
  statement(inner);
}

/// The operands say what is read and written; the values are unknown.
void FunctionLowerer::assembler(const GCCAsmStmt *s) {
  if (s->isAsmGoto())
    return unsupported(s->getBeginLoc(), "inline assembler");
  fullExpression([&] {
    for (const Expr *input : s->inputs())
      effects(input);
    for (const Expr *output : s->outputs())
      store(place(output), undef(output->getType()), s->getSourceRange());
  });
}

ir::BlockId FunctionLowerer::labelBlock(const LabelDecl *label) {
  auto [it, isNew] = labels.try_emplace(label, ir::NoBlock);
  if (isNew)
    it->second = newBlock();
  return it->second;
}

void FunctionLowerer::labelStatement(const LabelStmt *s) {
  start(labelBlock(s->getDecl()));
  statement(s->getSubStmt());
}

void FunctionLowerer::gotoStatement(const GotoStmt *s) {
  const LabelDecl *label = s->getLabel();
  uint32_t to = scan.numberOf(label);
  Scope *scope = context.scope;
  while (scope && !(scope->from < to && to <= scope->to))
    scope = scope->parent;
  leave({Exit::Jump, labelBlock(label), scope, {}, s->getSourceRange()});
}

void FunctionLowerer::returnStatement(const ReturnStmt *s) {
  ir::Operand result;
  if (const Expr *e = s->getRetValue())
    fullExpression([&] {
      if (definition->getReturnType()->isReferenceType())
        result = addressOf(place(e), function.returnType, e->getSourceRange());
      else if (e->getType()->isVoidType())
        effects(e);
      else
        result = value(e);
    });
  returnValue(result, s->getSourceRange());
}

} // namespace irqlint::lower
