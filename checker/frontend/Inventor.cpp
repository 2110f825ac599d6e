#include "frontend/Inventions.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/ExternalSemaSource.h"
#include "clang/Sema/Lookup.h"
#include "clang/Sema/Scope.h"
#include "clang/Sema/Sema.h"

#include <array>

namespace irqlint::frontend {

using namespace clang;

namespace {

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

/// The kinds of two tokens before the one at `loc`, its own, and of three behind. False if the parser is elsewhere.
bool tokensAround(TokenLog &tokens, SourceLocation loc, std::array<tok::TokenKind, 6> &kinds) {
  std::optional<size_t> at = tokens.find(loc, 3);
  for (size_t i = 0; at && i != kinds.size(); ++i)
    kinds[i] = *at + i >= 2 ? tokens.kind(*at + i - 2) : tok::unknown;
  return at.has_value();
}

} // namespace

bool isMadeUp(const Decl *decl) {
  for (const auto *attr : decl->specific_attrs<AnnotateAttr>())
    if (attr->getAnnotation() == "irqlint:invented")
      return true;
  return false;
}

class Inventor::Source : public ExternalSemaSource {
  const Inventions &inventions;
  Unknowns &unknowns;
  SourceInfo &info;
  Sema *sema = nullptr;
  llvm::DenseMap<const IdentifierInfo *, NamedDecl *> values, types, tags; ///< declared by us
  std::vector<NamedDecl *> declared;
  bool hidden = false;
  SourceLocation lastLoc;

public:
  Source(const Inventions &inventions, Unknowns &unknowns, SourceInfo &info) : inventions(inventions), unknowns(unknowns), info(info) {}

  void InitializeSema(Sema &s) override { sema = unknowns.sema = &s; }
  void ForgetSema() override { sema = unknowns.sema = nullptr; }

  void hide(Decl *decl) {
    if (hidden)
      return;
    if (auto *space = dyn_cast<NamespaceDecl>(decl)) // hides what is in it
      for (Decl *inner : space->noload_decls())
        remember(inner);
    else if (auto *variable = dyn_cast<VarDecl>(decl); variable && variable->getName() == "__irqlint_end")
      hideAll();
    else
      remember(decl);
  }

  bool LookupUnqualified(LookupResult &result, Scope *scope) override {
    const IdentifierInfo *name = result.getLookupName().getAsIdentifierInfo();
    SourceLocation loc = result.getNameLoc();
    if (!name || !sema || loc.isInvalid() || result.isForRedeclaration())
      return false;
    NamedDecl *known = find(*name, result.getLookupKind());
    if (!known && result.getLookupKind() == Sema::LookupOrdinaryName)
      known = madeOnDemand(*name, loc, scope);
    if (known)
      unknowns.used.insert(name->getName().str());
    if (!known)
      known = unknownValue(*name, result, scope);
    if (known)
      result.addDecl(known);
    return known != nullptr;
  }

private:
  void remember(Decl *decl) {
    if (auto *constants = dyn_cast<EnumDecl>(decl))
      for (EnumConstantDecl *constant : constants->enumerators())
        remember(constant);
    auto *named = dyn_cast<NamedDecl>(decl);
    if (!named || !named->getIdentifier() || !isMadeUp(named))
      return;
    if (inventions.tags.count(named->getNameAsString())) // stays visible: the unit declares it, and never defines it
      return;
    declared.push_back(named);
    bool isTag = isa<TagDecl>(named), isCxx = sema->getLangOpts().CPlusPlus;
    if (isTag && isCxx)
      tags[named->getIdentifier()] = named;
    if (!isTag || isCxx)
      (isa<TypeDecl>(named) ? types : values)[named->getIdentifier()] = named;
  }

  void hideAll() {
    hidden = true;
    if (sema->getLangOpts().CPlusPlus)
      return;
    for (NamedDecl *each : declared) {
      sema->IdResolver.RemoveDecl(each);
      sema->TUScope->RemoveDecl(each);
    }
  }

  NamedDecl *find(const IdentifierInfo &name, Sema::LookupNameKind kind) {
    switch (kind) {
    case Sema::LookupOrdinaryName:
      if (NamedDecl *type = types.lookup(&name))
        return type;
      return values.lookup(&name);
    case Sema::LookupTagName:
      return tags.lookup(&name);
    case Sema::LookupNestedNameSpecifierName:
      return dyn_cast_or_null<RecordDecl>(types.lookup(&name));
    default:
      return nullptr;
    }
  }

  /// Types that are made of what the unit has declared by now.
  NamedDecl *madeOnDemand(const IdentifierInfo &name, SourceLocation loc, Scope *scope) {
    QualType type;
    if (auto role = inventions.roles.find(name.getName().str()); role != inventions.roles.end())
      type = roleType(role->second, *sema, loc, scope);
    else if (inventions.knownTargets.count(name.getName().str()))
      type = pointerToKnown(name, loc, scope);
    if (type.isNull())
      return nullptr;
    ASTContext &ast = sema->getASTContext();
    auto *made = TypedefDecl::Create(ast, ast.getTranslationUnitDecl(), loc, loc, &name, ast.getTrivialTypeSourceInfo(type));
    mark(made);
    types[&name] = made;
    return made;
  }

  /// PFOO where the unit declares FOO.
  QualType pointerToKnown(const IdentifierInfo &name, SourceLocation loc, Scope *scope) {
    IdentifierInfo &target = sema->PP.getIdentifierTable().get(pointedTo(name.getName()));
    LookupResult found(*sema, DeclarationName(&target), loc, Sema::LookupOrdinaryName);
    found.suppressDiagnostics();
    sema->LookupName(found, scope);
    const auto *type = found.isSingleResult() ? dyn_cast<TypeDecl>(found.getFoundDecl()) : nullptr;
    ASTContext &ast = sema->getASTContext();
    return type ? ast.getPointerType(ast.getTypeDeclType(type)) : QualType();
  }

  /// A name that is news, where only a value can stand.
  NamedDecl *unknownValue(const IdentifierInfo &name, const LookupResult &result, Scope *scope) {
    SourceLocation loc = result.getNameLoc();
    if (result.getLookupKind() != Sema::LookupOrdinaryName || !scope || !scope->getFnParent() ||
        sema->CurContext->isDependentContext() || name.getBuiltinID() || sema->getSourceManager().isInSystemHeader(loc))
      return nullptr;
    if (loc != lastLoc) {
      std::array<tok::TokenKind, 6> kinds;
      if (!tokensAround(unknowns.tokens, loc, kinds) || !isValue(kinds, sema->getLangOpts().CPlusPlus))
        return nullptr;
      lastLoc = loc;
      info.diagnostics.push_back({loc, "use of undeclared identifier '" + name.getName().str() + "'", true, false, Kept::All});
      unknowns.list.push_back({Unknown::Kind::Name, name.getName().str(), {}, loc, unknowns.tokens.size(), true});
    }
    return variable(name, loc);
  }

  NamedDecl *variable(const IdentifierInfo &name, SourceLocation loc) {
    NamedDecl *&known = values[&name];
    if (!known) {
      ASTContext &ast = sema->getASTContext();
      QualType type = ast.IntTy;
      known = VarDecl::Create(ast, ast.getTranslationUnitDecl(), loc, loc, &name, type, ast.getTrivialTypeSourceInfo(type), SC_Extern);
      mark(known);
    }
    return known;
  }

  void mark(Decl *decl) {
    decl->addAttr(AnnotateAttr::CreateImplicit(sema->getASTContext(), "irqlint:invented", nullptr, 0));
    decl->setImplicit();
  }
};

Inventor::Inventor(CompilerInstance &compiler, const Inventions &inventions, Unknowns &unknowns, SourceInfo &info) {
  auto made = llvm::makeIntrusiveRefCnt<Source>(inventions, unknowns, info);
  source = made.get();
  compiler.setExternalSemaSource(std::move(made));
  unknowns.tokens.watch(compiler.getPreprocessor());
}

Inventor::~Inventor() = default;

void Inventor::hide(Decl *decl) { source->hide(decl); }

} // namespace irqlint::frontend
