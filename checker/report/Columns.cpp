#include "report/Columns.h"

#include "report/Utf8.h"

#include <algorithm>

namespace irqlint::report {
namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";

/// Units before the 1-based byte `column` of a line. A byte order mark takes no UTF-16 unit: readers drop it.
uint32_t unitsBefore(const SourceText &text, uint32_t line, uint32_t column, Convention::Unit unit) {
  std::string_view before = text.line(line).substr(0, column - 1);
  if (unit == Convention::Unit::Byte)
    return static_cast<uint32_t>(before.size());
  if (line == 1 && before.starts_with(ByteOrderMark))
    before.remove_prefix(ByteOrderMark.size());
  return static_cast<uint32_t>(utf16Length(before));
}

} // namespace

Region Columns::region(const SourceRange &range, const Convention &convention) const {
  const SourceText *text = sources.file(range.path);
  auto column = [&](uint32_t line, uint32_t byteColumn) {
    return convention.firstColumn + (text ? unitsBefore(*text, line, byteColumn, convention.unit) : byteColumn - 1);
  };
  uint32_t endLine = std::max(range.line, range.endLine);
  Region out{range.line - 1 + convention.firstLine,
             endLine - 1 + convention.firstLine,
             {},
             {},
             text && endLine <= text->lineCount()};
  if (range.column == 0)
    return out;
  out.column = column(range.line, range.column);
  bool ends = range.endColumn > 0 && range.endLine >= range.line;
  uint32_t end = ends ? column(endLine, range.endColumn) : 0;
  if (ends && (endLine > range.line || end > *out.column))
    out.endColumn = end;
  return out;
}

Region Columns::firstLine(SourceRange range, const Convention &convention) const {
  const SourceText *text = range.endLine > range.line ? sources.file(range.path) : nullptr;
  if (range.endLine > range.line) {
    range.endLine = range.line;
    range.endColumn = text ? static_cast<uint32_t>(text->line(range.line).size()) + 1 : 0;
  }
  return region(range, convention);
}

} // namespace irqlint::report
