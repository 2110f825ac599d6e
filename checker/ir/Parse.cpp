#include "ir/Parser.h"
#include "ir/TextWords.h"

#include <charconv>

namespace irqlint::ir {

std::variant<Unit, ParseError> parse(std::string_view text) { return Parser(text).run(); }

std::variant<Unit, ParseError> Parser::run() {
  collectTypes();
  while (!atEnd())
    declaration();
  finish();
  if (error)
    return *error;
  return std::move(unit);
}

// ---------------------------------------------------------------------------------------- cursor

const Token &Parser::next() {
  const Token &token = peek();
  if (!atEnd())
    ++at;
  return token;
}

bool Parser::accept(std::string_view spelling) {
  if (!peek().is(spelling))
    return false;
  next();
  return true;
}

bool Parser::expect(std::string_view spelling) {
  if (accept(spelling))
    return true;
  failHere("expected '" + std::string(spelling) + "'");
  return false;
}

bool Parser::atStatementEnd() const { return atEnd() || peek().opensLine || peek().is("}") || peek().is(";"); }

void Parser::endStatement() {
  if (!atStatementEnd())
    failHere("unexpected '" + std::string(peek().text) + "' at the end of a statement");
  while (accept(";"))
    continue;
}

void Parser::fail(const Token &token, std::string message) {
  if (!error)
    error = ParseError{token.line, token.column, std::move(message)};
  at = textEnd;
}

// ---------------------------------------------------------------------------------------- words and numbers

std::string Parser::string() {
  const Token &token = peek();
  std::string result;
  if (token.kind != Token::Kind::String)
    failHere("expected a string in quotes");
  else if (!unquote(token.text, result))
    failHere("this string is not complete or has an unknown escape");
  else
    next();
  return result;
}

Name Parser::name(std::string_view what) {
  if (peek().kind == Token::Kind::Word)
    return Name(next().text);
  if (peek().kind == Token::Kind::String)
    return Name(string());
  failHere("expected " + std::string(what));
  return {};
}

Name Parser::key() {
  expect("@");
  return name("a name after '@'");
}

uint64_t Parser::digits() {
  std::string_view spelled = peek().text;
  if (peek().kind != Token::Kind::Number) {
    failHere("expected a number");
    return 0;
  }
  bool isHex = spelled.starts_with("0x") || spelled.starts_with("0X");
  spelled.remove_prefix(isHex ? 2 : 0);
  uint64_t value = 0;
  auto [end, problem] = std::from_chars(spelled.begin(), spelled.end(), value, isHex ? 16 : 10);
  if (problem != std::errc() || end != spelled.end())
    failHere("'" + std::string(peek().text) + "' is not a number of 64 bits");
  next();
  return value;
}

int64_t Parser::number() {
  bool negative = accept("-");
  uint64_t value = digits();
  return int64_t(negative ? 0 - value : value);
}

uint32_t Parser::index(std::string_view what) {
  const Token &token = peek();
  uint64_t value = digits();
  if (value > 0xFFFFFFFF)
    fail(token, std::string(what) + " is too large");
  return uint32_t(value);
}

/// `@[file:]line[:column][-[line:]column]`; nothing there is an unknown location.
Loc Parser::loc() {
  Loc result;
  if (!atLoc())
    return result;
  next();
  uint32_t parts[3] = {};
  size_t count = 0;
  do
    parts[count++] = index("a location");
  while (count < 3 && accept(":"));
  size_t skip = count == 3 ? 1 : 0;
  result.file = skip ? parts[0] : 0;
  result.line = parts[skip];
  result.col = parts[skip + 1];
  if (!accept("-"))
    return result;
  result.endLine = result.line;
  result.endCol = index("a location");
  if (accept(":")) {
    result.endLine = result.endCol;
    result.endCol = index("a location");
  }
  return result;
}

} // namespace irqlint::ir
