// The text of a document that an editor holds, and positions in it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace irqlint::lsp {

/// What `character` of a position counts in its line.
enum class Encoding : uint8_t { Utf16, Utf8 };

struct Position {
  uint32_t line = 0, character = 0; ///< 0-based
  friend auto operator<=>(const Position &, const Position &) = default;
};

struct Range {
  Position start, end;
  friend auto operator<=>(const Range &, const Range &) = default;
};

/// A character behind the end of its line is that end, a line behind the last one the end of the text. What points
/// into a character means its start.
size_t offsetOf(std::string_view text, Position position, Encoding encoding);

/// `text` with `range` replaced; an end before the start is swapped with it.
std::string replaced(std::string_view text, Range range, std::string_view by, Encoding encoding);

/// Whether a line of one touches one of the other.
inline bool sameLines(const Range &a, const Range &b) {
  return a.start.line <= b.end.line && b.start.line <= a.end.line;
}

} // namespace irqlint::lsp
