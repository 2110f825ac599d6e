#include "frontend/Guesses.h"

#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Sema/Sema.h"
#include "llvm/ADT/StringExtras.h"

namespace irqlint::frontend {

using namespace clang;
using llvm::StringRef;

namespace {

bool endsDeclarator(tok::TokenKind kind) {
  return kind == tok::semi || kind == tok::equal || kind == tok::comma || kind == tok::r_paren || kind == tok::l_square ||
         kind == tok::l_brace || kind == tok::colon;
}

/// What may stand in front of a declaration or a parameter.
bool startsDeclaration(tok::TokenKind before) {
  return before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::l_paren || before == tok::comma ||
         before == tok::unknown || before == tok::kw_const || before == tok::kw_static || before == tok::kw_extern ||
         before == tok::kw_volatile || before == tok::colon || before == tok::r_paren || before == tok::kw_typedef;
}

bool isOperand(tok::TokenKind kind) {
  return kind == tok::identifier || kind == tok::l_paren || kind == tok::numeric_constant || kind == tok::char_constant ||
         kind == tok::amp || kind == tok::star || kind == tok::kw_sizeof || kind == tok::kw_this || tok::isStringLiteral(kind);
}

/// A keyword that a declaration goes on with; never behind the name of a type.
bool startsType(tok::TokenKind kind) {
  switch (kind) {
  case tok::kw_void:
  case tok::kw_char:
  case tok::kw_short:
  case tok::kw_int:
  case tok::kw_long:
  case tok::kw_unsigned:
  case tok::kw_signed:
  case tok::kw_float:
  case tok::kw_double:
  case tok::kw_bool:
  case tok::kw__Bool:
  case tok::kw___int64:
  case tok::kw_struct:
  case tok::kw_union:
  case tok::kw_enum:
  case tok::kw_class:
  case tok::kw_extern:
  case tok::kw_static:
  case tok::kw_typedef:
  case tok::kw_inline:
  case tok::kw___forceinline:
    return true;
  default:
    return false;
  }
}

bool isMember(tok::TokenKind kind) { return kind == tok::arrow || kind == tok::period; }

class Guesser {
  Unknowns &unknowns;
  TokenLog &tokens;
  CompilerInstance &compiler;
  const bool isCxx;
  Inventions out;
  std::set<std::string> news; ///< types that this round found

public:
  Guesser(const Inventions &before, Unknowns &unknowns, CompilerInstance &compiler)
      : unknowns(unknowns), tokens(unknowns.tokens), compiler(compiler), isCxx(compiler.getLangOpts().CPlusPlus), out(before) {}

  Inventions run() {
    for (const Unknown &one : unknowns.list)
      take(one);
    findMoreRoles();
    for (const std::string &type : news)
      membersOfVariables(type);
    for (const std::string &tag : out.tags)
      membersOfVariables(tag);
    addTargets();
    return std::move(out);
  }

private:
  void take(const Unknown &one) {
    switch (one.kind) {
    case Unknown::Kind::Type:
      return unknownType(one);
    case Unknown::Kind::Name:
      return unknownName(one);
    case Unknown::Kind::Class:
      if (std::optional<size_t> at = find(one); at && tokens.isName(*at))
        addType(tokens.text(*at), Shape::Record);
      return;
    case Unknown::Kind::Tag:
      if (isOpenTag(one.name))
        out.tags.insert(one.name);
      return;
    case Unknown::Kind::Member:
      if (std::optional<size_t> at = find(one))
        addMember(one.record, *at);
      return;
    case Unknown::Kind::NotARecord:
      if (auto known = out.names.find(one.name); known != out.names.end() && known->second == Shape::Number) {
        known->second = Shape::Record;
        news.insert(one.name);
      }
      return;
    case Unknown::Kind::NotAPointer:
      if (auto known = out.names.find(one.name); known != out.names.end())
        known->second = Shape::Pointer;
      return;
    case Unknown::Kind::Cast:
      return castOperand(one);
    case Unknown::Kind::Syntax:
      return stray(one);
    }
  }

  /// The token that an error is about, near the end of what the parser had read.
  std::optional<size_t> find(const Unknown &one) const {
    for (size_t back = 0; back <= one.tokens && back < 512; ++back)
      if (tokens[one.tokens - back].loc == one.loc)
        return one.tokens - back;
    return std::nullopt;
  }

  // --- what the unit knows ---

  /// What is declared at file scope by the time the unit ends. In C, tags are apart.
  std::vector<const NamedDecl *> declared(StringRef name, bool tag = false) const {
    std::vector<const NamedDecl *> found;
    DeclarationName id(compiler.getPreprocessor().getIdentifierInfo(name));
    auto take = [&](const NamedDecl *decl) {
      if (isa<TagDecl>(decl) == tag || (isCxx && !tag))
        found.push_back(decl);
    };
    if (isCxx) {
      for (const NamedDecl *decl : compiler.getASTContext().getTranslationUnitDecl()->lookup(id))
        take(decl);
      return found;
    }
    IdentifierResolver &resolver = compiler.getSema().IdResolver;
    for (auto it = resolver.begin(id), end = resolver.end(); it != end; ++it)
      if ((*it)->getDeclContext()->getRedeclContext()->isTranslationUnit())
        take(*it);
    return found;
  }

  bool isKnown(StringRef name) const {
    return compiler.getPreprocessor().isMacroDefined(name) ||
           llvm::any_of(declared(name), [](const NamedDecl *decl) { return !decl->isImplicit() && !decl->isInvalidDecl(); });
  }

  bool isDeclaredType(StringRef name) const {
    return llvm::any_of(declared(name), [](const NamedDecl *decl) { return isa<TypeDecl>(decl); });
  }

  bool isKnownType(StringRef name) const { return out.names.count(name.str()) || isDeclaredType(name); }

  bool isOpenTag(StringRef name) const {
    std::vector<const NamedDecl *> tags = declared(name, /*tag=*/true);
    const auto *tag = tags.size() == 1 ? dyn_cast<TagDecl>(tags.front()) : nullptr;
    return tag && !tag->getDefinition();
  }

  void add(const std::string &name, Shape shape) {
    if (!name.empty() && !isKnown(name))
      out.names.try_emplace(name, shape);
  }

  // --- types ---

  void unknownType(const Unknown &one) {
    std::optional<size_t> at = find(one);
    if (at && isAttribute(*at))
      return add(one.name, tokens.kind(*at + 1) == tok::l_paren ? Shape::NothingCall : Shape::Nothing);
    addType(one.name);
  }

  /// `VENDOR_API NTSTATUS Foo(...)`, `VENDOR_IN(x) PVOID p`: the declaration goes on with a type.
  bool isAttribute(size_t at) const {
    size_t next = at + 1;
    if (tokens.kind(next) == tok::l_paren) {
      std::optional<size_t> close = tokens.closing(next);
      if (!close)
        return false;
      next = *close + 1;
      return startsType(tokens.kind(next)) || (tokens.isName(next) && (tokens.isName(next + 1) || tokens.kind(next + 1) == tok::star));
    }
    if (startsType(tokens.kind(next)))
      return true;
    bool goesOn = tokens.isName(next + 1) || tokens.kind(next + 1) == tok::star;
    bool isParameter = tokens.kind(at - 1) == tok::comma || tokens.kind(at - 1) == tok::l_paren;
    return tokens.isName(next) && goesOn && (isParameter || isKnownType(tokens.text(next)));
  }

  void addType(const std::string &name) { addType(name, shapeOfType(name)); }

  void addType(const std::string &name, Shape shape) {
    // A broken declaration in front may have made a variable of it.
    if (name.empty() || compiler.getPreprocessor().isMacroDefined(name) || isDeclaredType(name))
      return;
    if (out.names.try_emplace(name, shape).second)
      news.insert(name);
  }

  /// A variable that has the name of a function elsewhere: `FOO a;`, `FOO a(void) {`.
  static bool mentions(const RoleType &role, const std::string &name) {
    auto says = [&](const SpelledType &words) { return llvm::is_contained(words, name); };
    return says(role.result) || llvm::any_of(role.parameters, says);
  }

  /// `NAME Function;` with that function's definition somewhere in the unit.
  std::optional<RoleType> roleOf(const std::string &name) {
    for (size_t at : tokens.uses(name)) // no function returns a function
      if (tokens.isName(at + 1) && tokens.kind(at + 2) == tok::l_paren)
        return std::nullopt;
    for (size_t at : tokens.uses(name)) {
      if (!tokens.isName(at + 1) || tokens.kind(at + 2) != tok::semi)
        continue;
      for (size_t use : tokens.uses(tokens.text(at + 1)))
        if (std::optional<RoleType> role = definedRole(tokens, use); role && !mentions(*role, name))
          return role;
    }
    return std::nullopt;
  }

  /// A definition can be read once the macros in it are known.
  void findMoreRoles() {
    for (auto &[name, shape] : out.names)
      if (shape == Shape::Number || shape == Shape::Record)
        if (std::optional<RoleType> role = roleOf(name)) {
          out.roles.emplace(name, std::move(*role));
          shape = Shape::Role;
        }
  }

  Shape shapeOfType(const std::string &name) {
    if (std::optional<RoleType> role = roleOf(name)) {
      out.roles.emplace(name, std::move(*role));
      return Shape::Role;
    }
    bool isStarred = false, isNumber = false;
    for (size_t at : tokens.uses(name))
      isStarred |= tokens.kind(at + 1) == tok::star || (tokens.kind(at + 1) == tok::kw_const && tokens.kind(at + 2) == tok::star);
    bool arrow = false, dot = false, hasParts = false;
    for (const std::string &variable : variablesOf(name, /*pointers=*/true))
      for (size_t at : tokens.uses(variable))
        hasParts |= isMember(tokens.kind(at + 1)) || (tokens.kind(at + 1) == tok::equal && tokens.kind(at + 2) == tok::l_brace);
    for (const std::string &variable : variablesOf(name, /*pointers=*/false))
      for (size_t at : tokens.uses(variable)) {
        arrow |= tokens.kind(at + 1) == tok::arrow;
        dot |= tokens.kind(at + 1) == tok::period;
        isNumber |= tokens.kind(at - 1) == tok::l_paren && tokens.kind(at + 1) == tok::r_paren && tokens.kind(at - 2) == tok::kw_switch;
      }
    std::string target = pointedTo(name);
    bool looksLikePointer = !target.empty() && (isKnown(target) || !tokens.uses(target).empty() || out.names.count(target));
    if (!dot && ((!isStarred && looksLikePointer) || (arrow && (!isStarred || !target.empty()))))
      return Shape::Pointer;
    bool canBeNumber = isCxx ? isNumber && !isStarred : !hasParts; // if it is not, the next round tells
    return !dot && canBeNumber ? Shape::Number : Shape::Record;
  }

  /// Names that are declared as `TYPE name`, or `TYPE *name`.
  std::set<std::string> variablesOf(const std::string &type, bool pointers) {
    std::set<std::string> found;
    for (size_t at : tokens.uses(type)) {
      size_t next = at + 1;
      while (pointers && (tokens.kind(next) == tok::star || tokens.kind(next) == tok::kw_const || tokens.kind(next) == tok::amp))
        ++next;
      if (tokens.isName(next) && endsDeclarator(tokens.kind(next + 1)))
        found.insert(tokens.text(next));
    }
    return found;
  }

  // --- members ---

  void membersOfVariables(const std::string &type) {
    auto known = out.names.find(type);
    bool isTag = out.tags.count(type);
    if (!isTag && (known == out.names.end() || (known->second != Shape::Record && known->second != Shape::Pointer)))
      return;
    std::string record = known != out.names.end() && known->second == Shape::Pointer ? targetOf(type) : type;
    if (isKnownRecord(record))
      return;
    for (const std::string &variable : variablesOf(type, /*pointers=*/true))
      for (size_t at : tokens.uses(variable))
        if (isMember(tokens.kind(at + 1)) && !isMember(tokens.kind(at - 1)))
          addMember(record, at + 2);
  }

  /// `reinterpret_cast<T *>(a->b)`: b is an address.
  void castOperand(const Unknown &one) {
    std::optional<size_t> at = find(one);
    size_t open = at ? *at + 1 : 0;
    while (open < tokens.size() && open < *at + 32 && tokens.kind(open) != tok::l_paren)
      ++open;
    std::optional<size_t> close = at ? tokens.closing(open) : std::nullopt;
    if (!close || !tokens.isName(*close - 1) || !isMember(tokens.kind(*close - 2)))
      return;
    for (auto &[record, members] : out.members)
      if (auto member = members.find(tokens.text(*close - 1)); member != members.end() && member->second == MemberShape::Number)
        member->second = MemberShape::Address;
  }

  bool isKnownRecord(const std::string &name) const { return isKnown(name) && !out.tags.count(name); }

  /// The member at `at`, and what it is a part of in turn: `a->b.c`.
  void addMember(std::string record, size_t at) {
    for (unsigned depth = 0; depth != 6 && tokens.isName(at); ++depth) {
      std::string member = tokens.text(at);
      tok::TokenKind next = tokens.kind(at + 1);
      bool isIndexed = next == tok::l_square || (next == tok::r_paren && tokens.kind(at + 2) == tok::l_square);
      MemberShape shape = next == tok::arrow      ? MemberShape::Pointer
                          : next == tok::period   ? MemberShape::Record
                          : next == tok::l_paren  ? MemberShape::Function
                          : isIndexed             ? MemberShape::Array
                                                  : MemberShape::Number;
      MemberShape &known = out.members[record].try_emplace(member, shape).first->second;
      known = std::max(known, shape);
      if (!isMember(next))
        return;
      record = partRecord(record, member);
      at += 2;
    }
  }

  // --- values ---

  void unknownName(const Unknown &one) {
    if (isKnown(one.name) || out.names.count(one.name) || isLocal(one.name))
      return;
    for (size_t at : tokens.uses(one.name))
      if (isTypeUse(at))
        return addType(one.name);
    if (isCxx || !one.inFunction)
      add(one.name, shapeOfValue(one.name));
    else if (Shape shape = shapeOfValue(one.name); shape != Shape::Variable && shape != Shape::Function)
      add(one.name, shape);
  }

  /// A variable whose declaration has an unknown type; known in the next round.
  bool isLocal(const std::string &name) {
    for (size_t at : tokens.uses(name)) {
      size_t type = at - 1;
      while (tokens.kind(type) == tok::star || tokens.kind(type) == tok::amp || tokens.kind(type) == tok::kw_const)
        --type;
      if (tokens.isName(type) && startsDeclaration(tokens.kind(type - 1)) && endsDeclarator(tokens.kind(at + 1)) &&
          (type == at - 1 || tokens.kind(type - 1) != tok::r_paren))
        return true;
    }
    return false;
  }

  bool isTypeUse(size_t at) const {
    tok::TokenKind before = tokens.kind(at - 1), next = tokens.kind(at + 1);
    size_t behind = at + 1;
    while (tokens.kind(behind) == tok::star || tokens.kind(behind) == tok::kw_const)
      ++behind;
    bool starred = behind != at + 1;
    if (tokens.isName(behind) && endsDeclarator(tokens.kind(behind + 1)) && startsDeclaration(before) &&
        !(before == tok::l_paren && starred && tokens.isName(at - 2)) && !(before == tok::comma && starred) && !(before == tok::r_paren && starred))
      return true;
    if (before == tok::l_paren && tokens.kind(behind) == tok::r_paren) // a cast, or sizeof
      return starred || tokens.kind(at - 2) == tok::kw_sizeof || (!tokens.isName(at - 2) && isHeadless(at - 2) && isOperand(tokens.kind(behind + 1)));
    if (before == tok::kw_new || next == tok::coloncolon)
      return true;
    return before == tok::less && tokens.kind(behind) == tok::greater && isCxx;
  }

  /// Not the head of a statement: `if (NAME) x`.
  bool isHeadless(size_t at) const {
    tok::TokenKind kind = tokens.kind(at);
    return kind != tok::kw_if && kind != tok::kw_while && kind != tok::kw_switch && kind != tok::kw_for && kind != tok::r_paren;
  }

  Shape shapeOfValue(const std::string &name) {
    bool isConstant = true, isCase = false, called = false, arrow = false, dot = false;
    for (size_t at : tokens.uses(name)) {
      tok::TokenKind before = tokens.kind(at - 1), next = tokens.kind(at + 1);
      isCase |= before == tok::kw_case || (before == tok::l_square && next == tok::r_square);
      called |= next == tok::l_paren;
      arrow |= next == tok::arrow;
      dot |= next == tok::period;
      isConstant &= before != tok::amp && next != tok::equal && next != tok::l_square && !isMember(next) && next != tok::l_paren;
    }
    if (arrow || dot) {
      for (size_t at : tokens.uses(name))
        if (isMember(tokens.kind(at + 1)) && !isMember(tokens.kind(at - 1)))
          addMember(partRecord("", name), at + 2);
      return arrow ? Shape::PointerVariable : Shape::RecordVariable;
    }
    if (called)
      return Shape::Function;
    return isCase || (isConstant && !isCxx) ? Shape::Constant : Shape::Variable;
  }

  // --- macros ---

  /// `NAME(...)` in front of what must not stand there; `TYPE NAME Function(`.
  void stray(const Unknown &one) {
    for (size_t at = one.tokens > 4 ? one.tokens - 4 : 0; at < one.tokens + 1; ++at)
      if (tokens.kind(at) == tok::r_paren && strayCall(at, one.inFunction))
        return;
    if (std::optional<size_t> at = find(one); at && tokens.kind(*at - 1) == tok::r_paren && strayCall(*at - 1, one.inFunction))
      return;
    if (std::optional<size_t> at = find(one); at && tokens.kind(*at - 1) == tok::l_paren && isInParameters(*at - 2))
      return (void)out.names.try_emplace(tokens.text(*at - 2), Shape::NothingCall);
    if (one.inFunction)
      return;
    for (size_t at = one.tokens > 3 ? one.tokens - 3 : 1; at != one.tokens + 1; ++at) {
      bool isBetween = tokens.isName(at) && tokens.isName(at + 1) && tokens.kind(at + 2) == tok::l_paren;
      if (isBetween && (tokens.isName(at - 1) || tokens.kind(at - 1) == tok::star || startsType(tokens.kind(at - 1))) && isFreeName(at))
        return (void)out.names.try_emplace(tokens.text(at), Shape::Nothing);
    }
  }

  /// `(NAME(4) int a, NAME(a) int *b)`
  bool isInParameters(size_t name) const {
    bool isFirst = tokens.kind(name - 1) == tok::comma || tokens.kind(name - 1) == tok::l_paren;
    return isFirst && tokens.isName(name) && isFreeName(name) && isAttribute(name);
  }

  bool strayCall(size_t close, bool inFunction) {
    std::optional<size_t> open = tokens.opening(close);
    if (!open || *open == 0 || !tokens.isName(*open - 1))
      return false;
    size_t name = *open - 1;
    tok::TokenKind before = tokens.kind(name - 1), next = tokens.kind(close + 1);
    bool isStart = before == tok::semi || before == tok::l_brace || before == tok::r_brace || before == tok::r_paren || before == tok::unknown;
    if (!isStart || next == tok::semi || !isFreeName(name))
      return false;
    bool goesOn = next == tok::l_brace || tokens.isName(close + 1) || next == tok::r_brace || tok::getKeywordSpelling(next);
    if (!goesOn || (next == tok::l_brace && !inFunction))
      return false;
    Shape shape = !inFunction ? Shape::NothingCall : next == tok::l_brace ? Shape::Loop : Shape::Statement;
    return out.names.try_emplace(tokens.text(name), shape).second;
  }

  /// Declared by nobody, but for what this very place was taken for.
  bool isFreeName(size_t at) const {
    std::string name = tokens.text(at);
    if (compiler.getPreprocessor().isMacroDefined(name) || out.names.count(name))
      return false;
    return llvm::all_of(declared(name), [&](const NamedDecl *decl) {
      return !isa<TypeDecl>(decl) && (decl->isImplicit() || decl->isInvalidDecl() || decl->getLocation() == tokens[at].loc);
    });
  }

  // --- pointers ---

  /// PFOO needs FOO: the unit's own, or one more invention.
  void addTargets() {
    for (const auto &[name, shape] : std::map(out.names)) {
      if (shape != Shape::Pointer)
        continue;
      std::string target = pointedTo(name);
      if (!target.empty() && isKnown(target))
        out.knownTargets.insert(name);
      else if (!out.names.count(targetOf(name)) && !out.tags.count(targetOf(name)))
        out.names.emplace(targetOf(name), Shape::Record);
    }
  }
};

} // namespace

Inventions guess(const Inventions &before, Unknowns &unknowns, CompilerInstance &compiler) {
  return Guesser(before, unknowns, compiler).run();
}

} // namespace irqlint::frontend
