#include "lower/Symbols.h"

#include "lower/Invented.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/LiteralSupport.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/IdentifierResolver.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace irqlint::lower {

namespace {

/// Reads the value of a macro body by recursive descent; anything unexpected makes it fail.
class MacroValue {
public:
  MacroValue(CompilerInstance &compiler, const Symbols &symbols) : compiler(compiler), symbols(symbols) {}

  std::optional<int64_t> of(const MacroInfo &macro) {
    tokens = macro.tokens();
    auto value = binary();
    return next == tokens.size() ? value : std::nullopt;
  }

private:
  bool accept(tok::TokenKind kind) {
    bool hit = next < tokens.size() && tokens[next].is(kind);
    next += hit;
    return hit;
  }

  std::optional<int64_t> binary() {
    auto left = unary();
    while (left && next < tokens.size()) {
      tok::TokenKind op = tokens[next].getKind();
      if (op != tok::pipe && op != tok::plus && op != tok::minus && op != tok::lessless)
        break;
      ++next;
      auto right = unary();
      if (!right)
        return std::nullopt;
      auto a = static_cast<uint64_t>(*left), b = static_cast<uint64_t>(*right);
      left = static_cast<int64_t>(op == tok::pipe ? a | b : op == tok::plus ? a + b : op == tok::minus ? a - b : a << (b & 63));
    }
    return left;
  }

  std::optional<int64_t> unary() {
    if (accept(tok::minus)) {
      auto value = unary();
      return value ? std::optional<int64_t>(static_cast<int64_t>(0 - static_cast<uint64_t>(*value))) : value;
    }
    if (accept(tok::tilde)) {
      auto value = unary();
      return value ? std::optional<int64_t>(~*value) : value;
    }
    if (accept(tok::l_paren))
      return parenthesised();
    if (next == tokens.size())
      return std::nullopt;
    const Token &token = tokens[next++];
    if (token.is(tok::numeric_constant))
      return number(token);
    if (token.is(tok::identifier) && token.getIdentifierInfo())
      return symbols.constant(token.getIdentifierInfo()->getName());
    return std::nullopt;
  }

  /// After `(`: a cast to a named type, or an expression in parentheses.
  std::optional<int64_t> parenthesised() {
    if (next + 1 < tokens.size() && tokens[next].is(tok::identifier) && tokens[next + 1].is(tok::r_paren)) {
      const NamedDecl *named = symbols.find(tokens[next].getIdentifierInfo()->getName());
      if (const auto *type = llvm::dyn_cast_or_null<TypedefNameDecl>(named)) {
        next += 2;
        return truncate(unary(), type->getUnderlyingType());
      }
    }
    auto value = binary();
    return accept(tok::r_paren) ? value : std::nullopt;
  }

  std::optional<int64_t> truncate(std::optional<int64_t> value, QualType type) {
    if (!value || !type->isIntegralOrEnumerationType())
      return value;
    unsigned bits = compiler.getASTContext().getIntWidth(type);
    llvm::APInt wide(64, static_cast<uint64_t>(*value));
    if (bits >= 64)
      return value;
    wide = wide.trunc(bits);
    return type->isSignedIntegerOrEnumerationType() ? wide.getSExtValue() : static_cast<int64_t>(wide.getZExtValue());
  }

  std::optional<int64_t> number(const Token &token) {
    Preprocessor &pp = compiler.getPreprocessor();
    llvm::SmallString<32> buffer;
    bool invalid = false;
    llvm::StringRef spelling = pp.getSpelling(token, buffer, &invalid);
    if (invalid)
      return std::nullopt;
    NumericLiteralParser literal(spelling, token.getLocation(), pp.getSourceManager(), pp.getLangOpts(),
                                 pp.getTargetInfo(), pp.getDiagnostics());
    llvm::APInt value(64, 0);
    if (literal.hadError || !literal.isIntegerLiteral() || literal.GetIntegerValue(value))
      return std::nullopt;
    return static_cast<int64_t>(value.getZExtValue());
  }

  CompilerInstance &compiler;
  const Symbols &symbols;
  llvm::ArrayRef<Token> tokens;
  size_t next = 0;
};

} // namespace

const NamedDecl *Symbols::find(llvm::StringRef name) const {
  Preprocessor &pp = compiler.getPreprocessor();
  DeclarationName key(pp.getIdentifierInfo(name));
  if (compiler.hasSema()) { // C translation units have no lookup table in a precompiled header, only identifier chains
    IdentifierResolver &resolver = compiler.getSema().IdResolver;
    for (auto it = resolver.begin(key), end = resolver.end(); it != end; ++it)
      if (!isa<TagDecl>(*it) && (*it)->getDeclContext()->getRedeclContext()->isTranslationUnit())
        return *it;
    return nullptr;
  }
  for (const NamedDecl *decl : compiler.getASTContext().getTranslationUnitDecl()->lookup(key))
    if (!isa<TagDecl>(decl))
      return decl;
  return nullptr;
}

std::optional<int64_t> Symbols::constant(llvm::StringRef name) const {
  thread_local unsigned depth = 0; // a macro may name itself
  struct Guard {
    Guard() { ++depth; }
    ~Guard() { --depth; }
  } guard;
  if (depth > 8)
    return std::nullopt;
  Preprocessor &pp = compiler.getPreprocessor();
  IdentifierInfo *id = pp.getIdentifierInfo(name);
  if (const MacroInfo *macro = pp.getMacroInfo(id))
    return macro->isObjectLike() ? MacroValue(compiler, *this).of(*macro) : std::nullopt;
  if (const auto *enumerator = llvm::dyn_cast_or_null<EnumConstantDecl>(find(name)); enumerator && !isInvented(enumerator))
    return enumerator->getInitVal().extOrTrunc(64).getSExtValue();
  return std::nullopt;
}

} // namespace irqlint::lower
