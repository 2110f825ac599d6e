// One look at a body before it is lowered: errors in it, and where statements stand relative to scopes.
#pragma once

#include "clang/AST/Stmt.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"

#include <string>
#include <vector>

namespace clang {
class LabelDecl;
} // namespace clang

namespace irqlint::lower {

class BodyScan {
public:
  explicit BodyScan(const clang::Stmt *body);

  /// Whether a name that nothing declares, or an error, is in the expression.
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
  void visitDeclarations(const clang::DeclStmt *s);
  void report(clang::SourceLocation at, const char *reason);

  llvm::DenseSet<const clang::Stmt *> unknown;
  uint32_t next = 1;
  llvm::DenseMap<const clang::Stmt *, std::pair<uint32_t, uint32_t>> numbers;
  llvm::DenseMap<const clang::LabelDecl *, uint32_t> labels;
};

} // namespace irqlint::lower
