#include "lower/BodyScan.h"

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

void BodyScan::visit(const Stmt *s) {
  uint32_t own = next++;
  if (const auto *e = dyn_cast<Expr>(s); e && e->containsErrors())
    report(e->getBeginLoc(), "an expression has errors");
  if (const auto *label = dyn_cast<LabelStmt>(s))
    labels[label->getDecl()] = own;
  if (const auto *declarations = dyn_cast<DeclStmt>(s))
    visitDeclarations(declarations);
  if (isa<LambdaExpr>(s)) { // its body is a function of its own
    for (const Expr *init : cast<LambdaExpr>(s)->capture_inits())
      if (init)
        visit(init);
  } else {
    for (const Stmt *child : s->children())
      if (child)
        visit(child);
  }
  if (!isa<Expr>(s))
    numbers[s] = {own, next - 1};
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
