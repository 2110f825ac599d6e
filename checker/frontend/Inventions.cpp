#include "frontend/Inventions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

#include <array>

namespace irqlint::frontend {

using namespace clang;

namespace {

/// The last tokens that the parser got or looked at.
class TokenTrail {
  struct Seen {
    SourceLocation loc;
    tok::TokenKind kind = tok::unknown;
  };
  static constexpr size_t Size = 512;
  std::array<Seen, Size> ring;
  size_t count = 0;
  Preprocessor &preprocessor;

public:
  explicit TokenTrail(Preprocessor &preprocessor) : preprocessor(preprocessor) {}

  void add(const Token &token) { ring[count++ % Size] = {token.getLocation(), token.getKind()}; }

  /// The kinds of two tokens before the one at `loc`, its own, and of three behind. False if the parser is elsewhere.
  bool around(SourceLocation loc, std::array<tok::TokenKind, 6> &kinds) {
    size_t oldest = count > Size ? count - Size : 0;
    size_t at = count;
    while (at != oldest && ring[(at - 1) % Size].loc != loc)
      --at;
    if (at-- == oldest)
      return false;
    for (unsigned ahead = 0; count < at + 4 && ahead < 4; ++ahead)
      preprocessor.LookAhead(ahead); // what it lexes comes by here
    for (size_t i = 0; i != kinds.size(); ++i) {
      size_t index = at + i - 2;
      kinds[i] = at + i >= 2 + oldest && index < count ? ring[index % Size].kind : tok::unknown;
    }
    return true;
  }
};

bool startsOperand(tok::TokenKind kind) {
  return kind == tok::identifier || kind == tok::l_paren || kind == tok::numeric_constant || kind == tok::char_constant ||
         tok::isStringLiteral(kind) || kind == tok::kw_sizeof;
}

bool startsStatement(tok::TokenKind before) {
  return before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::r_paren || before == tok::colon ||
         before == tok::kw_else || before == tok::kw_do || before == tok::unknown;
}

/// Whether a name between these tokens is a value. When in doubt it is not: then it stays an error.
bool isValue(const std::array<tok::TokenKind, 6> &kinds, bool isCxx) {
  tok::TokenKind outer = kinds[0], before = kinds[1], next = kinds[3], second = kinds[4];
  switch (next) {
  case tok::identifier:
  case tok::coloncolon:
  case tok::unknown:
    return false;
  case tok::l_paren: // a call: clang declares the function, in C
  case tok::less:
    return !isCxx && next == tok::less;
  case tok::colon:
    return !startsStatement(before); // else a label
  case tok::star:
  case tok::amp:
    return !startsStatement(before) && second != tok::r_paren && second != tok::comma && second != tok::star && before != tok::comma &&
           before != tok::kw_const;
  case tok::r_paren: {
    if (before != tok::l_paren)
      break;
    // `(NAME) x` is a cast, `if (NAME) x` is not.
    bool isHead = outer == tok::kw_if || outer == tok::kw_while || outer == tok::kw_switch || outer == tok::kw_for ||
                  outer == tok::identifier || outer == tok::r_paren;
    return outer != tok::kw_sizeof && (isHead || !startsOperand(second));
  }
  default:
    break;
  }
  bool typeBefore = before == tok::kw_struct || before == tok::kw_union || before == tok::kw_enum || before == tok::kw_const ||
                    before == tok::kw_static || before == tok::kw_volatile || before == tok::kw_sizeof;
  return !typeBefore && !tok::isAnnotation(next) && tok::getKeywordSpelling(next) == nullptr;
}

class Inventor : public ExternalSemaSource {
  SourceInfo &info;
  Sema *sema = nullptr;
  llvm::DenseMap<const IdentifierInfo *, VarDecl *> invented;
  SourceLocation lastLoc;

public:
  TokenTrail trail;

  Inventor(CompilerInstance &compiler, SourceInfo &info) : info(info), trail(compiler.getPreprocessor()) {}

  void InitializeSema(Sema &s) override { sema = &s; }
  void ForgetSema() override { sema = nullptr; }

  bool LookupUnqualified(LookupResult &result, Scope *scope) override {
    const IdentifierInfo *name = result.getLookupName().getAsIdentifierInfo();
    SourceLocation loc = result.getNameLoc();
    if (!name || !sema || loc.isInvalid() || result.getLookupKind() != Sema::LookupOrdinaryName || result.isForRedeclaration() ||
        !scope || !scope->getFnParent() || sema->CurContext->isDependentContext() || name->getBuiltinID() ||
        sema->getSourceManager().isInSystemHeader(loc))
      return false;
    if (loc != lastLoc) {
      std::array<tok::TokenKind, 6> kinds;
      if (!trail.around(loc, kinds) || !isValue(kinds, sema->getLangOpts().CPlusPlus))
        return false;
      lastLoc = loc;
      info.diagnostics.push_back({loc, "use of undeclared identifier '" + name->getName().str() + "'", true, false, Kept::All});
    }
    result.addDecl(variable(*name, loc));
    return true;
  }

private:
  VarDecl *variable(const IdentifierInfo &name, SourceLocation loc) {
    VarDecl *&known = invented[&name];
    if (!known) {
      ASTContext &ast = sema->getASTContext();
      QualType type = ast.IntTy;
      known = VarDecl::Create(ast, ast.getTranslationUnitDecl(), loc, loc, &name, type, ast.getTrivialTypeSourceInfo(type), SC_Extern);
      known->addAttr(AnnotateAttr::CreateImplicit(ast, "irqlint:invented", nullptr, 0));
      known->setImplicit();
    }
    return known;
  }
};

} // namespace

TokenWatcher inventUnknownNames(CompilerInstance &compiler, SourceInfo &info) {
  auto inventor = llvm::makeIntrusiveRefCnt<Inventor>(compiler, info);
  compiler.setExternalSemaSource(inventor);
  return [inventor](const Token &token) { inventor->trail.add(token); };
}

} // namespace irqlint::frontend
