#include "ir/TextWords.h"

#include <algorithm>

namespace irqlint::ir {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isDigits(std::string_view text) { return std::all_of(text.begin(), text.end(), isDigit); }

bool isNameStart(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '$' || c == '?';
}

bool isNameChar(char c) { return isNameStart(c) || isDigit(c) || c == '@'; }

bool isWordWithBits(std::string_view word, std::string_view stem, bool bitsOptional) {
  if (!word.starts_with(stem))
    return false;
  std::string_view bits = word.substr(stem.size());
  return bits.empty() ? bitsOptional : isDigits(bits);
}

} // namespace

bool isTempWord(std::string_view word) { return isWordWithBits(word, "t", false); }

bool isBareName(std::string_view text) {
  return !text.empty() && isNameStart(text[0]) && std::all_of(text.begin(), text.end(), isNameChar);
}

bool isBareRecord(std::string_view text) {
  for (size_t end; (end = text.find("::")) != std::string_view::npos; text.remove_prefix(end + 2))
    if (!isBareName(text.substr(0, end)))
      return false;
  return isBareName(text);
}

bool isTypeWord(std::string_view word) {
  static constexpr std::string_view Words[] = {"?", "void", "record", "array", "fn", "const", "volatile", "as"};
  if (words::find(Words, word))
    return true;
  for (std::string_view stem : {"bool", "ptr"})
    if (isWordWithBits(word, stem, true))
      return true;
  for (std::string_view stem : {"i", "u", "f"})
    if (isWordWithBits(word, stem, false))
      return true;
  return false;
}

std::string_view plainName(std::string_view key) {
  size_t at = key.find('@');
  if (at == std::string_view::npos || at == 0 || key[0] == '?')
    return key;
  return key.substr(0, at);
}

} // namespace irqlint::ir
