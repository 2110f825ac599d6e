// Structured exception handling. docs/internals/lowering.md shows the shapes.
#include "lower/FunctionLowerer.h"

#include "clang/AST/ASTContext.h"

using namespace clang;

namespace irqlint::lower {

namespace {

enum FilterValue : int64_t { ContinueExecution = -1, ContinueSearch = 0, ExecuteHandler = 1 };

std::optional<int64_t> constantFilter(const Expr *filter, bool isUnknown, const ASTContext &ast) {
  Expr::EvalResult result;
  if (isUnknown || filter->isValueDependent() || !filter->getType()->isIntegralOrEnumerationType() ||
      !filter->EvaluateAsInt(result, ast))
    return std::nullopt;
  int64_t value = result.Val.getInt().extOrTrunc(64).getSExtValue();
  return value > 0 ? ExecuteHandler : value < 0 ? ContinueExecution : ContinueSearch;
}

} // namespace

void FunctionLowerer::mark(ir::MarkKind kind, uint32_t region, At at) {
  ir::Instr &instr = emit(ir::Op::Mark, at);
  instr.mark = kind;
  instr.region = region;
}

void FunctionLowerer::lowerTry(const SEHTryStmt *s) {
  const SEHFinallyStmt *finally = s->getFinallyHandler();
  if (function.regions.empty())
    function.regions.emplace_back(); // region 0 means "none"
  ir::SehRegion info;
  info.kind = finally ? ir::SehRegion::Kind::Finally : ir::SehRegion::Kind::Except;
  info.parent = regionOf(context.scope);
  info.loc = unit.locations.loc(s->getTryLoc());
  auto region = static_cast<uint32_t>(function.regions.size());
  function.regions.push_back(info);

  ir::BlockId after = newBlock();
  Context outer = context;
  Scope *scope = pushScope();
  scope->region = region;
  scope->unwind = newBlock();
  scope->finally = finally;
  scope->outer = outer;
  scope->from = scan.number(s->getTryBlock());
  scope->to = scan.lastInside(s->getTryBlock());
  context.leaveTo = {after, outer.scope};
  startNew();
  mark(ir::MarkKind::SehEnter, region, s->getTryLoc());
  compound(s->getTryBlock());
  leave({Exit::Normal, after, outer.scope, {}, s->getTryBlock()->getRBracLoc()});
  context = outer;

  if (finally) {
    Exit exit;
    exit.kind = Exit::Exception;
    lowerFinallyCopy(scope, exit, scope->unwind);
  } else {
    lowerExcept(s->getExceptHandler(), scope);
    jump(after);
  }
  start(after);
}

void FunctionLowerer::lowerExcept(const SEHExceptStmt *handler, Scope *scope) {
  At at = handler->getExceptLoc();
  ir::SehRegion::Filter &kind = function.regions[scope->region].filter;
  std::optional<int64_t> known = constantFilter(handler->getFilterExpr(), scan.holdsUnknown(handler->getFilterExpr()), ast);
  start(scope->unwind);
  if (known == ExecuteHandler) {
    kind = ir::SehRegion::Filter::Execute;
  } else if (known == ContinueSearch) {
    kind = ir::SehRegion::Filter::ContinueSearch;
    mark(ir::MarkKind::SehLeave, scope->region, at);
    terminate(ir::Terminator::Kind::Unwind, at).target = unwindOf(context.scope);
  } else {
    ir::BlockId execute = newBlock(), search = newBlock();
    fullExpression([&] { lowerFilter(handler->getFilterExpr(), execute, search); });
    start(search);
    mark(ir::MarkKind::SehLeave, scope->region, at);
    terminate(ir::Terminator::Kind::Unwind, at).target = unwindOf(context.scope);
    start(execute);
  }
  if (open())
    mark(ir::MarkKind::SehLeave, scope->region, at);
  compound(handler->getBlock());
}

/// Sends control to the handler or on with the search, seeing through conditions with constant outcomes.
void FunctionLowerer::lowerFilter(const Expr *filter, ir::BlockId execute, ir::BlockId search) {
  filter = filter->IgnoreParenImpCasts();
  At at = filter->getSourceRange();
  if (std::optional<int64_t> known = constantFilter(filter, scan.holdsUnknown(filter), ast)) {
    if (*known == ContinueExecution)
      return unreachable(at);
    return jump(*known == ExecuteHandler ? execute : search);
  }
  if (const auto *choice = dyn_cast<ConditionalOperator>(filter)) {
    ir::BlockId yes = newBlock(), no = newBlock();
    condition(choice->getCond(), yes, no);
    start(yes);
    lowerFilter(choice->getTrueExpr(), execute, search);
    start(no);
    return lowerFilter(choice->getFalseExpr(), execute, search);
  }
  if (const auto *comma = dyn_cast<BinaryOperator>(filter); comma && comma->getOpcode() == BO_Comma) {
    effects(comma->getLHS());
    return lowerFilter(comma->getRHS(), execute, search);
  }
  if (filter->isKnownToHaveBooleanValue())
    return condition(filter, execute, search);
  ir::Operand result = value(filter);
  if (!open())
    return;
  ir::TypeId type = unit.types.get(ast.IntTy);
  ir::Operand executes = binary(ir::BinOp::Eq, result, unit.types.integer(ExecuteHandler, result.type), type, at);
  branch(executes, execute, search, at);
}

/// Control that leaves for the same target for the same reason shares one copy.
void FunctionLowerer::jumpToFinallyCopy(Scope *scope, const Exit &exit) {
  auto [copy, isNew] = scope->copies.try_emplace({exit.kind, exit.block}, ir::NoBlock);
  if (!isNew)
    return jump(copy->second);
  ir::BlockId entry = copy->second = newBlock();
  jump(entry);
  lowerFinallyCopy(scope, exit, entry);
}

void FunctionLowerer::lowerFinallyCopy(Scope *scope, const Exit &exit, ir::BlockId entry) {
  Context saved = context;
  context = scope->outer;
  context.abnormal = exit.kind != Exit::Normal;
  const CompoundStmt *body = scope->finally->getBlock();
  auto forgetLabels = [&] { // each copy has its own
    for (const LabelDecl *label : scan.labelsIn(body))
      labels.erase(label);
  };
  forgetLabels();
  start(entry);
  if (exit.kind == Exit::Exception)
    mark(ir::MarkKind::SehLeave, scope->region, scope->finally->getFinallyLoc());
  compound(body);
  forgetLabels();
  context.abnormal = scope->outer.abnormal;
  At end = body->getRBracLoc();
  if (exit.kind == Exit::Exception) {
    if (open())
      terminate(ir::Terminator::Kind::Unwind, end).target = unwindOf(context.scope);
  } else {
    Exit onward = exit;
    onward.at = end;
    leave(onward);
  }
  context = saved;
}

} // namespace irqlint::lower
