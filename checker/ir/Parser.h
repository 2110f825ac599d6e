// The parser behind ir::parse: recursive descent over tokens. Private to ir/.
//
// Errors: the first one is kept and the cursor jumps to the end of the text, so that every loop ends and
// callers need not look. Declarations are read first and bodies after all of them, since the types a body
// leaves out follow from declarations.
#pragma once

#include "ir/ParseLexer.h"
#include "ir/Text.h"
#include "ir/TextTypes.h"

#include <map>
#include <span>
#include <utility>

namespace irqlint::ir {

class Parser {
public:
  explicit Parser(std::string_view text) : text(text), tokens(tokenize(text)), textEnd(tokens.size() - 1) {}

  std::variant<Unit, ParseError> run();

private:
  // Cursor: Parse.cpp
  const Token &peek(size_t ahead = 0) const { return tokens[std::min(at + ahead, tokens.size() - 1)]; }
  const Token &next();
  bool accept(std::string_view spelling);
  bool expect(std::string_view spelling);
  bool atEnd() const { return peek().kind == Token::Kind::End; }
  bool atStatementEnd() const;
  void endStatement();
  void fail(const Token &token, std::string message);
  void failHere(std::string message) { fail(peek(), std::move(message)); }

  // Words, numbers, locations: Parse.cpp
  bool atName() const { return peek().kind == Token::Kind::Word || peek().kind == Token::Kind::String; }
  std::string string();
  Name name(std::string_view what);
  Name key();
  uint32_t index(std::string_view what);
  int64_t number();
  uint64_t digits();
  bool atLoc() const { return peek().is("@") && peek(1).kind == Token::Kind::Number; }
  Loc loc();
  template <size_t N> size_t oneOf(const std::string_view (&table)[N], std::string_view what);

  // Declarations: ParseUnit.cpp
  void declaration();
  void unitLine();
  void fileLine();
  void typeLine();
  void constantLine();
  void foreignLine();
  void noteLine();
  template <typename Thing> Thing annotated(const char *what); ///< a role type or a field
  void global(const std::vector<Token> &flags);
  void function(const std::vector<Token> &flags);
  void parameters(Function &fn);
  void variable(std::vector<Var> &vars, bool isParam);
  Section section();
  Annotation annotation(const std::vector<Var> &vars);
  int annotationTarget(const std::vector<Var> &vars);
  std::string rawArguments();
  void skipBraces();
  void initLine(Global &global);
  void finish();

  // Types: ParseTypes.cpp
  void collectTypes();
  bool noteType();
  TypeId type();
  Type core();
  Type coreInside();
  Type namedType(const Token &token, const std::string &name);
  TypeId declaredType(const std::string &name);
  std::optional<uint32_t> bitsAfter(std::string_view word, std::string_view stem);
  uint32_t optionalBits();

  // Bodies: ParseBody.cpp
  void body(Function &fn);
  void findLabels(Function &fn);
  bool isLabelAhead() const;
  void label();
  bool attribute();
  void regionLine();
  void openBlock(BlockId id);
  bool needBlock();
  void endBlock();
  BlockId blockRef();
  bool terminator();
  void branch(Terminator &term);
  void switchCases(Terminator &term);
  void instruction();
  void operation(Instr &instr);
  void call(Instr &instr);
  void mark(Instr &instr);
  void origin(Instr &instr);
  Place place();
  uint32_t varRef(const std::vector<Var> &vars);
  std::vector<Selector> path();
  void fieldName(Selector &selector);
  Operand operand(TypeId expected);
  int64_t literal(TypeId type, int64_t value) const;
  uint32_t tempCount();
  std::optional<uint32_t> tempRef();

  std::string_view text;
  std::vector<Token> tokens;
  size_t textEnd; ///< index of the text's End; the prelude of ParseTypes.cpp follows
  size_t at = 0;
  std::optional<ParseError> error;

  Unit unit;
  TypeTable types;
  TypeRules rules{types};
  std::map<std::string, size_t, std::less<>> typeTokens; ///< name to the token after `=`
  std::map<std::string, TypeId, std::less<>> knownTypes;
  unsigned typeDepth = 0;
  std::vector<std::pair<size_t, size_t>> functionBodies, globalBodies; ///< index and token of `{`

  // Of the body being read
  Function *fn = nullptr;
  std::map<std::string, BlockId, std::less<>> labels;
  BlockId nextBlock = 0;
  bool entryHasNoLabel = false; ///< instructions stand before the first label
  std::optional<uint32_t> declaredTemps;
  Block *block = nullptr; ///< null between a terminator and the next label
};

} // namespace irqlint::ir
