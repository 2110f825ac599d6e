#include "frontend/Yield.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/CompilerInstance.h"

#include <set>

namespace irqlint::frontend {

using namespace clang;

namespace {

/// Counts functions of the project with a body in which no error leaves a gap.
class Meter {
  const SourceManager &sources;
  std::set<std::pair<FileID, unsigned>> gaps;

public:
  Round::Yield out;

  Meter(const SourceManager &sources, const SourceInfo &info) : sources(sources) {
    for (const frontend::Diagnostic &one : info.diagnostics) {
      out.errors += one.error;
      if (one.error && one.kept == Kept::Nothing && one.loc.isValid())
        gaps.insert(sources.getDecomposedExpansionLoc(one.loc));
    }
  }

  void count(const DeclContext *context) {
    for (const Decl *decl : context->noload_decls()) {
      if (const auto *function = dyn_cast<FunctionDecl>(decl))
        out.functions += isSound(function);
      else if (isa<LinkageSpecDecl, NamespaceDecl, ExportDecl, CXXRecordDecl>(decl))
        count(cast<DeclContext>(decl));
    }
  }

private:
  bool isSound(const FunctionDecl *function) const {
    if (function->isImplicit() || function->isInvalidDecl() || !function->doesThisDeclarationHaveABody() ||
        sources.isInSystemHeader(function->getLocation()))
      return false;
    auto first = sources.getDecomposedExpansionLoc(function->getBeginLoc());
    auto last = sources.getDecomposedExpansionLoc(function->getEndLoc());
    auto gap = gaps.lower_bound(first);
    return gap == gaps.end() || *gap > last;
  }
};

} // namespace

Round::Yield measure(CompilerInstance &compiler, const SourceInfo &info) {
  Meter meter(compiler.getSourceManager(), info);
  meter.count(compiler.getASTContext().getTranslationUnitDecl());
  return meter.out;
}

} // namespace irqlint::frontend
