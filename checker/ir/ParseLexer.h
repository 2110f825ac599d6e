// Tokens of the text form. Private to ir/.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::ir {

struct Token {
  enum class Kind : uint8_t {
    Word,   ///< name or keyword
    Number, ///< starts with a digit; whether it is one is the parser's question
    String, ///< with its quotes
    Punct,  ///< one character, or `::`
    End
  };
  Kind kind = Kind::End;
  bool opensLine = false; ///< first on its line
  uint32_t line = 1, column = 1;
  size_t offset = 0;
  std::string_view text;

  bool is(std::string_view spelling) const { return (kind == Kind::Word || kind == Kind::Punct) && text == spelling; }
};

/// Splits \p text; the last token is End. Never fails: an unfinished string ends with its line and lacks its quote.
std::vector<Token> tokenize(std::string_view text);

/// Undoes ir::quoted. False if \p text is no complete string.
bool unquote(std::string_view text, std::string &result);

} // namespace irqlint::ir
