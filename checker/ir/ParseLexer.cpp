#include "ir/ParseLexer.h"

namespace irqlint::ir {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isWordStart(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$' || c == '?';
}

class Lexer {
public:
  explicit Lexer(std::string_view text) : text(text) {}

  std::vector<Token> run() {
    for (skipSpace(); at < text.size(); skipSpace())
      lexToken();
    add(Token::Kind::End, 0);
    return std::move(tokens);
  }

private:
  void skipSpace() {
    while (at < text.size()) {
      if (text[at] == '\n') {
        ++line;
        lineStart = ++at;
        opensLine = true;
      } else if (text[at] == ' ' || text[at] == '\t' || text[at] == '\r') {
        ++at;
      } else if (text.substr(at, 2) == "//") {
        at = std::min(text.find('\n', at), text.size());
      } else {
        return;
      }
    }
  }

  void lexToken() {
    char c = text[at];
    if (isWordStart(c))
      return add(Token::Kind::Word, spanOf([](char c) { return isWordStart(c) || isDigit(c) || c == '@'; }));
    if (isDigit(c))
      return add(Token::Kind::Number, spanOf([](char c) { return isWordStart(c) || isDigit(c); }));
    if (c == '"')
      return add(Token::Kind::String, stringLength());
    add(Token::Kind::Punct, text.substr(at, 2) == "::" ? 2 : 1);
  }

  size_t spanOf(bool (*belongs)(char)) const {
    size_t end = at;
    while (end < text.size() && belongs(text[end]))
      ++end;
    return end - at;
  }

  size_t stringLength() const {
    for (size_t end = at + 1; end < text.size() && text[end] != '\n'; ++end) {
      if (text[end] == '"')
        return end + 1 - at;
      if (text[end] == '\\' && end + 1 < text.size() && text[end + 1] != '\n')
        ++end;
    }
    return std::min(text.find('\n', at), text.size()) - at;
  }

  void add(Token::Kind kind, size_t length) {
    tokens.push_back({kind, opensLine, line, uint32_t(at - lineStart + 1), at, text.substr(at, length)});
    opensLine = false;
    at += length;
  }

  std::string_view text;
  std::vector<Token> tokens;
  size_t at = 0, lineStart = 0;
  uint32_t line = 1;
  bool opensLine = true;
};

int hexValue(char c) {
  if (isDigit(c))
    return c - '0';
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

std::vector<Token> tokenize(std::string_view text) { return Lexer(text).run(); }

bool unquote(std::string_view text, std::string &result) {
  result.clear();
  if (text.size() < 2 || text.front() != '"')
    return false;
  size_t i = 1;
  for (; i < text.size() && text[i] != '"'; ++i) {
    if (text[i] != '\\') {
      result += text[i];
      continue;
    }
    if (++i >= text.size())
      return false;
    switch (text[i]) {
    case 'n':
      result += '\n';
      break;
    case 't':
      result += '\t';
      break;
    case 'x': {
      if (i + 2 >= text.size() || hexValue(text[i + 1]) < 0 || hexValue(text[i + 2]) < 0)
        return false;
      result += char(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
      i += 2;
      break;
    }
    case '"':
    case '\\':
      result += text[i];
      break;
    default:
      return false;
    }
  }
  return i + 1 == text.size();
}

} // namespace irqlint::ir
