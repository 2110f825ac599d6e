// Positions as each format counts them. Inside irqlint a column is a 1-based byte and an end is exclusive; so are the
// ends of all formats here.
#pragma once

#include "irqlint/Finding.h"
#include "report/Source.h"

#include <optional>

namespace irqlint::report {

struct Convention {
  enum class Unit : uint8_t { Byte, Utf16 };
  Unit unit = Unit::Byte;
  unsigned firstLine = 1, firstColumn = 1;
};

/// SARIF with columnKind utf16CodeUnits; GitHub, Azure and Visual Studio count the same way.
inline constexpr Convention SarifColumns{Convention::Unit::Utf16, 1, 1};
/// Positions of the Language Server Protocol, when client and server agreed on nothing else.
inline constexpr Convention LspColumns{Convention::Unit::Utf16, 0, 0};
/// reviewdog: bytes of UTF-8.
inline constexpr Convention RdjsonColumns{Convention::Unit::Byte, 1, 1};
/// COLUMN of PREfast's XML.
inline constexpr Convention PrefastColumns{Convention::Unit::Utf16, 1, 0};
/// Offsets in a line of SonarQube's generic issues.
inline constexpr Convention SonarColumns{Convention::Unit::Utf16, 1, 0};

/// A range as a format counts it. Without a column the whole line is meant.
struct Region {
  uint32_t line = 0, endLine = 0;            ///< endLine is never before line
  std::optional<uint32_t> column, endColumn; ///< endColumn only behind column; none: the end is not known
  /// Both columns were compared with the source: they lie in their lines.
  bool checked = false;
};

class Columns {
public:
  explicit Columns(SourceCache &sources) : sources(sources) {}
  /// `range` must be valid. A column behind the end of its line becomes that end. When the file cannot be read, the
  /// bytes of its columns are taken for characters.
  Region region(const SourceRange &range, const Convention &convention) const;
  /// The same, cut to its first line.
  Region firstLine(SourceRange range, const Convention &convention) const;

private:
  SourceCache &sources;
};

} // namespace irqlint::report
