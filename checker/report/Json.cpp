#include "report/Json.h"

#include <algorithm>

namespace irqlint::report {
namespace {

/// Walks valid JSON text without building anything.
class Cursor {
public:
  explicit Cursor(std::string_view text) : text(text) {}

  size_t position() {
    skipBlanks();
    return at;
  }

  /// Moves to the member `key` of the object, or the element of the array, that begins here.
  bool enter(const std::string &key) {
    skipBlanks();
    if (take('{')) {
      while (!ends('}')) {
        bool found = string() == key;
        skipBlanks();
        take(':');
        if (found)
          return true;
        skipValue();
      }
    } else if (take('[')) {
      for (size_t index = 0; !ends(']'); ++index) {
        if (std::to_string(index) == key)
          return true;
        skipValue();
      }
    }
    return false;
  }

private:
  char peek() const { return at < text.size() ? text[at] : '\0'; }
  bool take(char c) {
    if (peek() != c || at >= text.size())
      return false;
    ++at;
    return true;
  }
  bool ends(char close) {
    skipBlanks();
    if (take(','))
      skipBlanks();
    return at >= text.size() || peek() == close;
  }

  void skipBlanks() {
    while (at < text.size()) {
      std::string_view rest = text.substr(at);
      if (std::string_view(" \t\r\n").find(rest[0]) != std::string_view::npos)
        ++at;
      else if (rest.starts_with("//"))
        at = std::min(text.find('\n', at), text.size());
      else if (rest.starts_with("/*"))
        at = std::min(text.find("*/", at + 2), text.size() - 2) + 2;
      else
        return;
    }
  }

  std::string string() {
    size_t start = at;
    if (!take('"'))
      return {};
    while (at < text.size() && peek() != '"')
      at += peek() == '\\' ? 2 : 1;
    take('"');
    at = std::min(at, text.size());
    Json value = Json::parse(text.substr(start, at - start), nullptr, false);
    return value.is_string() ? value.get<std::string>() : std::string();
  }

  void skipValue() {
    int depth = 0;
    do {
      skipBlanks();
      if (at >= text.size())
        return;
      char c = peek();
      if (c == '"') {
        string();
        continue;
      }
      if (depth == 0 && (c == ',' || c == '}' || c == ']'))
        return;
      depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      ++at;
    } while (depth > 0 || (at < text.size() && std::string_view(",}]").find(peek()) == std::string_view::npos));
  }

  std::string_view text;
  size_t at = 0;
};

std::string unescaped(std::string_view token) {
  std::string out;
  for (size_t i = 0; i < token.size(); ++i) {
    bool escape = token[i] == '~' && i + 1 < token.size();
    out += escape ? (token[++i] == '1' ? '/' : '~') : token[i];
  }
  return out;
}

unsigned lineAt(std::string_view text, size_t offset) {
  auto end = text.begin() + std::min(offset, text.size());
  return 1 + static_cast<unsigned>(std::count(text.begin(), end, '\n'));
}

/// "[json.exception.parse_error.101] parse error at line 3, column 5: what" without what we say ourselves.
std::string withoutPrefix(std::string_view what) {
  if (size_t at = what.find("] "); what.starts_with('[') && at != std::string_view::npos)
    what.remove_prefix(at + 2);
  if (size_t at = what.find(": "); what.starts_with("parse error") && at != std::string_view::npos)
    what.remove_prefix(at + 2);
  return std::string(what);
}

} // namespace

std::variant<Json, JsonError> parseJson(std::string_view text) {
  try {
    return Json::parse(text, nullptr, true, /*ignore_comments=*/true);
  } catch (const Json::parse_error &error) {
    return JsonError{lineAt(text, error.byte ? error.byte - 1 : 0), "", withoutPrefix(error.what())};
  } catch (const Json::exception &error) { // a number that no double holds
    return JsonError{0, "", withoutPrefix(error.what())};
  }
}

unsigned lineOf(std::string_view text, std::string_view pointer) {
  Cursor cursor(text);
  size_t best = cursor.position();
  while (pointer.starts_with('/')) {
    pointer.remove_prefix(1);
    std::string_view token = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(token.size());
    if (!cursor.enter(unescaped(token)))
      break;
    best = cursor.position();
  }
  return lineAt(text, best);
}

std::string pointerTo(std::string_view pointer, std::string_view key) {
  std::string out(pointer);
  out += '/';
  for (char c : key)
    out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
  return out;
}

std::string toText(const Json &value) { return value.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

} // namespace irqlint::report
