// One look at a body before it is lowered: errors in it, and where statements stand relative to scopes.
#pragma once

#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <string>
#include <vector>

namespace clang {
class FunctionDecl;
class LabelDecl;
class VarDecl;
} // namespace clang

namespace irqlint::lower {

class Invented;

class BodyScan {
public:
  BodyScan(const clang::FunctionDecl *function, Invented &invented);

  /// Uses of what tolerant parsing made up.
  uint32_t inventions = 0;
  /// Whether something made up, or an error, is in the expression.
  bool holdsUnknown(const clang::Stmt *e) const { return unknown.count(e); }
  /// Where expressions with errors stand of which the tree still holds the parts.
  std::vector<clang::SourceRange> recovered;

  /// Why the body cannot be trusted; empty if it can.
  std::string problem;
  clang::SourceLocation problemAt;

  /// Statements are numbered in source order. Numbers exist only when the body has labels.
  uint32_t number(const clang::Stmt *s) const { return numbers.lookup(s).first; }
  uint32_t lastInside(const clang::Stmt *s) const { return numbers.lookup(s).second; }
  uint32_t numberOf(const clang::LabelDecl *label) const { return labels.lookup(label); }
  /// Labels that stand inside `s`.
  std::vector<const clang::LabelDecl *> labelsIn(const clang::Stmt *s) const;

private:
  bool visit(const clang::Stmt *s);
  void visitVariable(const clang::VarDecl *variable);
  bool isUnknownItself(const clang::Expr *e);
  void visitDeclarations(const clang::DeclStmt *s);
  void report(clang::SourceLocation at, const char *reason);

  Invented &invented;
  llvm::DenseSet<const clang::Stmt *> unknown;
  uint32_t next = 1;
  llvm::DenseMap<const clang::Stmt *, std::pair<uint32_t, uint32_t>> numbers;
  llvm::DenseMap<const clang::LabelDecl *, uint32_t> labels;
};

} // namespace irqlint::lower
