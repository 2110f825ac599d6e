#include "lower/BodyScan.h"

#include "lower/Declarations.h"

#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

BodyScan::BodyScan(const Stmt *body) {
  if (body)
    visit(body);
}

void BodyScan::report(SourceLocation at, const char *reason) {
  if (!problem.empty())
    return;
  problem = reason;
  problemAt = at;
}

/// Whether something in `s` is unknown.
bool BodyScan::visit(const Stmt *s) {
  uint32_t own = next++;
  const auto *e = dyn_cast<Expr>(s);
  bool hasErrors = e && e->containsErrors();
  if (hasErrors)
    recovered.push_back(e->getSourceRange());
  bool isUnknown = hasErrors;
  if (const auto *name = dyn_cast<DeclRefExpr>(s))
    isUnknown |= isInvented(name->getDecl());
  if (const auto *label = dyn_cast<LabelStmt>(s))
    labels[label->getDecl()] = own;
  if (const auto *declarations = dyn_cast<DeclStmt>(s))
    visitDeclarations(declarations);
  auto part = [&](const Stmt *child) {
    if (!child)
      return;
    isUnknown |= visit(child);
    const auto *inner = dyn_cast<Expr>(child); // `return &(T)x;`: the operator stands before what is kept
    if (inner && inner->containsErrors() && isa<ReturnStmt, DeclStmt>(s))
      recovered.push_back(s->getSourceRange());
  };
  if (isa<LambdaExpr>(s)) // its body is a function of its own
    for (const Expr *init : cast<LambdaExpr>(s)->capture_inits())
      part(init);
  else
    for (const Stmt *child : s->children())
      part(child);
  if (isUnknown && e)
    unknown.insert(e);
  if (!e)
    numbers[s] = {own, next - 1};
  return isUnknown;
}

void BodyScan::visitDeclarations(const DeclStmt *s) {
  for (const Decl *decl : s->decls())
    if (decl->isInvalidDecl() && isa<VarDecl>(decl))
      report(decl->getLocation(), "a declaration has errors");
}

std::vector<const LabelDecl *> BodyScan::labelsIn(const Stmt *s) const {
  std::vector<const LabelDecl *> out;
  for (const auto &[label, at] : labels)
    if (number(s) < at && at <= lastInside(s))
      out.push_back(label);
  return out;
}

} // namespace irqlint::lower
