#include "frontend/Roles.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/STLExtras.h"

#include <algorithm>

namespace irqlint::frontend {

using namespace clang;

namespace {

bool isWord(tok::TokenKind kind) {
  switch (kind) {
  case tok::identifier:
  case tok::star:
  case tok::amp:
  case tok::kw_void:
  case tok::kw_char:
  case tok::kw_short:
  case tok::kw_int:
  case tok::kw_long:
  case tok::kw_unsigned:
  case tok::kw_signed:
  case tok::kw_bool:
  case tok::kw__Bool:
  case tok::kw___int64:
  case tok::kw_struct:
  case tok::kw_union:
  case tok::kw_enum:
  case tok::kw_class:
  case tok::kw_const:
  case tok::kw_volatile:
    return true;
  default:
    return false;
  }
}

bool isIgnored(tok::TokenKind kind) {
  return kind == tok::kw_static || kind == tok::kw_inline || kind == tok::kw_extern || kind == tok::kw___stdcall ||
         kind == tok::kw___cdecl || kind == tok::kw___fastcall || kind == tok::kw___forceinline || tok::isStringLiteral(kind);
}

bool isAttribute(tok::TokenKind kind) { return kind == tok::kw___attribute || kind == tok::kw___declspec; }

std::string word(const TokenLog &tokens, size_t at) {
  return tokens.kind(at) == tok::star ? "*" : tokens.kind(at) == tok::amp ? "&" : tokens.text(at);
}

/// Back from the name of a function to where its declaration starts.
std::optional<SpelledType> spelledResult(const TokenLog &tokens, size_t name) {
  SpelledType words;
  for (size_t at = name - 1; at < tokens.size() && words.size() < 8; --at) {
    tok::TokenKind kind = tokens.kind(at);
    if (kind == tok::semi || kind == tok::r_brace || kind == tok::l_brace)
      break;
    if (kind == tok::r_paren) {
      std::optional<size_t> open = tokens.opening(at);
      if (!open || *open == 0 || !isAttribute(tokens.kind(*open - 1)))
        break;
      at = *open - 1;
    } else if (isWord(kind)) {
      words.push_back(word(tokens, at));
    } else if (!isIgnored(kind)) {
      return std::nullopt;
    }
  }
  std::reverse(words.begin(), words.end());
  if (words.empty())
    return std::nullopt;
  return words;
}

/// The parameter between `first` and `last`; its name is dropped, an array is a pointer.
std::optional<SpelledType> spelledParameter(const TokenLog &tokens, size_t first, size_t last) {
  SpelledType words;
  unsigned names = 0;
  bool isBuiltin = false;
  for (size_t at = first; at < last; ++at) {
    tok::TokenKind kind = tokens.kind(at);
    if (isAttribute(kind)) {
      std::optional<size_t> close = tokens.closing(at + 1);
      if (!close)
        return std::nullopt;
      at = *close;
    } else if (kind == tok::l_square) {
      words.push_back("*");
      break;
    } else if (!isWord(kind)) {
      return std::nullopt;
    } else if (kind == tok::identifier && (names == 1 || isBuiltin)) {
      ++names; // the parameter's
      isBuiltin = false;
    } else {
      names += kind == tok::identifier;
      isBuiltin |= kind != tok::identifier && kind != tok::star && kind != tok::amp && kind != tok::kw_const && kind != tok::kw_volatile &&
                   kind != tok::kw_struct && kind != tok::kw_union && kind != tok::kw_enum && kind != tok::kw_class;
      words.push_back(word(tokens, at));
    }
  }
  if (words.empty() || names > 2)
    return std::nullopt;
  return words;
}

bool isTag(StringRef word) { return word == "struct" || word == "union" || word == "enum" || word == "class"; }

class Resolver {
  Sema &sema;
  SourceLocation loc;
  Scope *scope;

public:
  Resolver(Sema &sema, SourceLocation loc, Scope *scope) : sema(sema), loc(loc), scope(scope) {}

  QualType resolve(const SpelledType &words) {
    ASTContext &ast = sema.getASTContext();
    QualType type;
    std::string builtin;
    bool isConst = false;
    for (size_t i = 0; i != words.size(); ++i) {
      const std::string &one = words[i];
      if (one == "const" || one == "volatile") {
        isConst |= one == "const" && (type.isNull() || !type->isPointerType());
      } else if (one == "*" || one == "&") {
        type = type.isNull() ? named(builtin) : type;
        if (type.isNull())
          return {};
        type = isConst ? type.withConst() : type;
        isConst = false;
        type = one == "*" ? ast.getPointerType(type) : ast.getLValueReferenceType(type);
      } else if (isTag(one) && i + 1 != words.size()) {
        type = declared(words[++i], Sema::LookupTagName);
      } else if (QualType known = declared(one, Sema::LookupOrdinaryName); !known.isNull()) {
        type = known;
      } else {
        builtin += builtin.empty() ? one : " " + one;
      }
    }
    type = type.isNull() ? named(builtin) : type;
    return isConst && !type.isNull() ? type.withConst() : type;
  }

private:
  QualType named(StringRef builtin) const {
    const ASTContext &ast = sema.getASTContext();
    const std::pair<StringRef, QualType> known[] = {
        {"void", ast.VoidTy},          {"char", ast.CharTy},           {"unsigned char", ast.UnsignedCharTy},
        {"short", ast.ShortTy},        {"unsigned short", ast.UnsignedShortTy}, {"int", ast.IntTy},
        {"unsigned int", ast.UnsignedIntTy}, {"unsigned", ast.UnsignedIntTy}, {"long", ast.LongTy},
        {"unsigned long", ast.UnsignedLongTy}, {"__int64", ast.LongLongTy}, {"unsigned __int64", ast.UnsignedLongLongTy},
        {"long long", ast.LongLongTy}, {"unsigned long long", ast.UnsignedLongLongTy}, {"bool", ast.BoolTy}, {"_Bool", ast.BoolTy},
    };
    for (const auto &[name, type] : known)
      if (name == builtin)
        return type;
    return {};
  }

  QualType declared(StringRef name, Sema::LookupNameKind kind) {
    LookupResult found(sema, DeclarationName(sema.PP.getIdentifierInfo(name)), loc, kind);
    found.suppressDiagnostics();
    sema.LookupName(found, scope);
    const auto *type = found.isSingleResult() ? dyn_cast<TypeDecl>(found.getFoundDecl()) : nullptr;
    return type ? sema.getASTContext().getTypeDeclType(type) : QualType();
  }
};

} // namespace

std::optional<RoleType> definedRole(const TokenLog &tokens, size_t name) {
  std::optional<size_t> close = tokens.kind(name + 1) == tok::l_paren ? tokens.closing(name + 1) : std::nullopt;
  if (!close || tokens.kind(*close + 1) != tok::l_brace)
    return std::nullopt;
  std::optional<SpelledType> result = spelledResult(tokens, name);
  if (!result)
    return std::nullopt;
  RoleType role{std::move(*result), {}};
  for (size_t first = name + 2; first < *close;) {
    size_t last = first;
    for (int depth = 0; last != *close && (depth > 0 || tokens.kind(last) != tok::comma); ++last)
      depth += tokens.kind(last) == tok::l_paren ? 1 : tokens.kind(last) == tok::r_paren ? -1 : 0;
    std::optional<SpelledType> parameter = spelledParameter(tokens, first, last);
    if (!parameter)
      return std::nullopt;
    if (*parameter != SpelledType{"void"})
      role.parameters.push_back(std::move(*parameter));
    first = last + 1;
  }
  return role;
}

QualType roleType(const RoleType &role, Sema &sema, SourceLocation loc, Scope *scope) {
  Resolver resolver(sema, loc, scope);
  QualType result = resolver.resolve(role.result);
  std::vector<QualType> parameters;
  for (const SpelledType &one : role.parameters)
    parameters.push_back(resolver.resolve(one));
  bool isVoid = parameters.size() == 1 && !parameters[0].isNull() && parameters[0]->isVoidType();
  if (result.isNull() || llvm::any_of(parameters, [](QualType type) { return type.isNull(); }))
    return {};
  FunctionProtoType::ExtProtoInfo info;
  return sema.getASTContext().getFunctionType(result, isVoid ? llvm::ArrayRef<QualType>() : llvm::ArrayRef(parameters), info);
}

} // namespace irqlint::frontend
