#include "frontend/Pragmas.h"

#include "clang/Lex/LiteralSupport.h"
#include "clang/Lex/Preprocessor.h"

namespace irqlint::frontend {

using clang::Token;
namespace tok = clang::tok;

namespace {

class Reader {
  clang::Preprocessor &preprocessor;
  SourceInfo &info;

  struct Saved {
    std::string label, section;
  };
  std::vector<Saved> stack;
  std::string section; ///< the segment in force

  // The pragma's tokens after its name.
  llvm::ArrayRef<Token> rest;

public:
  Reader(clang::Preprocessor &preprocessor, SourceInfo &info) : preprocessor(preprocessor), info(info) {}

  void read(const Token &annotation) {
    // What clang's handler of Microsoft pragmas puts into its annotation: the tokens, macros expanded.
    using Tokens = std::pair<std::unique_ptr<Token[]>, size_t>;
    auto *tokens = static_cast<Tokens *>(annotation.getAnnotationValue());
    if (tokens)
      read(llvm::ArrayRef<Token>(tokens->first.get(), tokens->second));
  }

  /// The pragma's own tokens, macros expanded.
  void read(llvm::ArrayRef<Token> tokens) {
    if (tokens.empty())
      return;
    rest = tokens;
    const clang::IdentifierInfo *name = rest.front().getIdentifierInfo();
    clang::SourceLocation loc = rest.front().getLocation();
    rest = rest.drop_front();
    if (!name || !eat(tok::l_paren))
      return;
    if (name->isStr("alloc_text"))
      readAllocText();
    else if (name->isStr("code_seg"))
      readCodeSeg(loc);
  }

private:
  bool at(tok::TokenKind kind) const { return !rest.empty() && rest.front().is(kind); }
  bool eat(tok::TokenKind kind) {
    if (!at(kind))
      return false;
    rest = rest.drop_front();
    return true;
  }

  /// Adjacent string literals as one.
  std::string eatString() {
    size_t count = 0;
    while (count != rest.size() && clang::tok::isStringLiteral(rest[count].getKind()))
      ++count;
    if (!count)
      return {};
    clang::StringLiteralParser literal(rest.take_front(count), preprocessor);
    rest = rest.drop_front(count);
    return literal.hadError ? std::string() : literal.GetString().str();
  }

  std::string eatIdentifier() {
    if (rest.empty() || !rest.front().getIdentifierInfo())
      return {};
    std::string name = rest.front().getIdentifierInfo()->getName().str();
    rest = rest.drop_front();
    return name;
  }

  bool atString() const { return !rest.empty() && tok::isStringLiteral(rest.front().getKind()); }

  /// alloc_text( SECTION | "SECTION" , f [, g …] ); names may be qualified or quoted.
  void readAllocText() {
    std::string into = atString() ? eatString() : eatIdentifier();
    while (eat(tok::comma)) {
      AllocText entry{into, {}, rest.empty() ? clang::SourceLocation() : rest.front().getLocation()};
      entry.function = atString() ? eatString() : eatIdentifier();
      while (eat(tok::coloncolon))
        entry.function += "::" + eatIdentifier();
      if (!entry.function.empty())
        info.allocText.push_back(std::move(entry));
    }
  }

  /// code_seg( [push|pop ,] [label ,] ["section" [, "class"]] )
  void readCodeSeg(clang::SourceLocation loc) {
    std::string action = atString() ? "" : eatIdentifier();
    std::string label;
    if (!action.empty() && eat(tok::comma) && !atString()) {
      label = eatIdentifier();
      eat(tok::comma);
    }
    if (action == "push")
      stack.push_back({label, section});
    else if (action == "pop")
      pop(label);
    if (atString())
      section = eatString();
    else if (action.empty())
      section.clear();
    info.codeSegs.push_back({section, loc});
  }

  void pop(const std::string &label) {
    auto to = stack.rbegin();
    if (!label.empty())
      to = std::find_if(stack.rbegin(), stack.rend(), [&](const Saved &saved) { return saved.label == label; });
    if (to == stack.rend()) // nothing to pop, or no such label: MSVC warns and goes on
      return;
    section = to->section;
    stack.erase(std::prev(to.base()), stack.end());
  }
};

/// A pragma that is a macro: `#pragma NDIS_PAGEABLE_FUNCTION(f)`. MSVC expands macros in pragmas before it looks at them.
class MacroPragma : public clang::PragmaHandler {
public:
  explicit MacroPragma(std::shared_ptr<Reader> reader) : reader(std::move(reader)) {}

  void HandlePragma(clang::Preprocessor &preprocessor, clang::PragmaIntroducer, Token &first) override {
    const clang::IdentifierInfo *name = first.getIdentifierInfo();
    if (!name || !name->hasMacroDefinition())
      return; // a pragma of some other compiler
    std::vector<Token> written{first};
    Token token;
    for (preprocessor.LexUnexpandedToken(token); token.isNot(tok::eod) && token.isNot(tok::eof); preprocessor.LexUnexpandedToken(token))
      written.push_back(token);
    Token end;
    end.startToken();
    end.setKind(tok::eof);
    end.setLocation(first.getLocation());
    end.setEofData(this);
    written.push_back(end);
    preprocessor.EnterTokenStream(llvm::ArrayRef<Token>(written), /*DisableMacroExpansion=*/false, /*IsReinject=*/false);
    std::vector<Token> expanded;
    for (preprocessor.Lex(token); !(token.is(tok::eof) && token.getEofData() == this); preprocessor.Lex(token))
      expanded.push_back(token);
    reader->read(expanded);
  }

private:
  std::shared_ptr<Reader> reader;
};

} // namespace

TokenWatcher collectPragmas(clang::Preprocessor &preprocessor, SourceInfo &info) {
  auto reader = std::make_shared<Reader>(preprocessor, info);
  preprocessor.AddPragmaHandler(new MacroPragma(reader)); // the preprocessor owns it
  return [reader](const Token &token) {
    if (token.is(tok::annot_pragma_ms_pragma))
      reader->read(token);
  };
}

} // namespace irqlint::frontend
