// UTF-8 as the WHATWG decoder reads it (browsers, Node, GitHub): bad bytes become U+FFFD, one per bad sequence.
#pragma once

#include <string>
#include <string_view>

namespace irqlint::report {

struct CodePoint {
  char32_t value = 0;
  size_t bytes = 0; ///< consumed; 0 at the end of the text
};

constexpr char32_t Replacement = 0xFFFD;

/// The code point at the start of `text`.
CodePoint decode(std::string_view text);
void appendUtf8(std::string &out, char32_t codePoint);

/// Number of UTF-16 code units that `text` decodes to.
size_t utf16Length(std::string_view text);

/// Columns that a code point takes on a terminal: 0, 1 or 2.
int columnsOf(char32_t codePoint);

/// `text` with bad bytes and control characters replaced, so that a terminal shows it and obeys nothing in it.
std::string printable(std::string_view text);

} // namespace irqlint::report
