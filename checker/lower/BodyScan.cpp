#include "lower/BodyScan.h"

#include "lower/Invented.h"

#include "clang/AST/Decl.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/StmtCXX.h"

#include <algorithm>

using namespace clang;

namespace irqlint::lower {

BodyScan::BodyScan(const FunctionDecl *function, Invented &invented) : invented(invented) {
  for (const ParmVarDecl *param : function->parameters())
    visitVariable(param);
  if (const auto *constructor = dyn_cast<CXXConstructorDecl>(function))
    for (const CXXCtorInitializer *init : constructor->inits())
      if (init->getInit())
        visit(init->getInit());
  if (const Stmt *body = function->getBody())
    visit(body);
}

void BodyScan::report(SourceLocation at, const char *reason) {
  if (!problem.empty())
    return;
  problem = reason;
  problemAt = at;
}

void BodyScan::visitVariable(const VarDecl *variable) { inventions += Invented::mentions(variable->getType()); }

bool BodyScan::isUnknownItself(const Expr *e) {
  const auto *name = dyn_cast<DeclRefExpr>(e);
  const auto *member = dyn_cast<MemberExpr>(e);
  const Decl *used = name ? name->getDecl() : member ? member->getMemberDecl() : nullptr;
  bool isOurs = used && isInvented(used);
  inventions += isOurs;
  return isOurs || invented.isSource(e);
}

/// Whether something in `s` is unknown.
bool BodyScan::visit(const Stmt *s) {
  uint32_t own = next++;
  const auto *e = dyn_cast<Expr>(s);
  bool hasErrors = e && e->containsErrors();
  if (hasErrors)
    recovered.push_back(e->getSourceRange());
  bool isUnknown = hasErrors;
  if (e)
    isUnknown |= isUnknownItself(e);
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
  for (const Decl *decl : s->decls()) {
    if (const auto *variable = dyn_cast<VarDecl>(decl))
      visitVariable(variable);
    if (decl->isInvalidDecl() && isa<VarDecl>(decl))
      report(decl->getLocation(), "a declaration has errors");
  }
}

std::vector<const LabelDecl *> BodyScan::labelsIn(const Stmt *s) const {
  std::vector<const LabelDecl *> out;
  for (const auto &[label, at] : labels)
    if (number(s) < at && at <= lastInside(s))
      out.push_back(label);
  return out;
}

} // namespace irqlint::lower
