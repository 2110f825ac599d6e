#include "report/Excerpt.h"

#include "report/Utf8.h"

#include <algorithm>
#include <vector>

namespace irqlint::report {
namespace {

constexpr std::string_view Cut = "...";

/// A line as terminal columns; a wide character owns two, the second of them without text.
class Screen {
public:
  explicit Screen(std::string_view line) {
    while (!line.empty()) {
      CodePoint point = decode(line);
      columnOfByte.insert(columnOfByte.end(), point.bytes, cells.size());
      put(point.value, line.substr(0, point.bytes));
      line.remove_prefix(point.bytes);
    }
    columnOfByte.push_back(cells.size());
  }

  size_t width() const { return cells.size(); }
  size_t column(uint32_t byteColumn) const {
    return columnOfByte[std::min<size_t>(byteColumn ? byteColumn - 1 : 0, columnOfByte.size() - 1)];
  }
  /// The first column of the character that `column` falls in.
  size_t wholeCharacter(size_t column) const {
    return column < cells.size() && cells[column].empty() ? column - 1 : column;
  }
  std::string text(size_t begin, size_t end) const {
    std::string out;
    for (size_t i = begin; i < std::min(end, cells.size()); ++i)
      out += cells[i];
    return out;
  }

private:
  void put(char32_t c, std::string_view bytes) {
    if (c == '\t') {
      cells.resize(cells.size() / TabWidth * TabWidth + TabWidth, " ");
      return;
    }
    int columns = columnsOf(c);
    if (columns == 0 && !cells.empty() && c >= 0xA0) {
      cells[wholeCharacter(cells.size() - 1)] += bytes; // combining mark
      return;
    }
    cells.push_back(printable(bytes));
    if (columns == 2)
      cells.emplace_back();
  }

  std::vector<std::string> cells;
  std::vector<size_t> columnOfByte;
};

} // namespace

Excerpt excerpt(SourceCache &sources, const SourceRange &range, size_t width) {
  const SourceText *source = range.valid() ? sources.file(range.path) : nullptr;
  if (!source || source->line(range.line).empty())
    return {};
  std::string_view line = source->line(range.line);
  Screen screen(line);
  size_t last = screen.text(0, screen.width()).find_last_not_of(' ') == std::string::npos ? 0 : screen.width();
  size_t begin = range.column ? screen.column(range.column) : 0;
  size_t end = range.endLine > range.line ? last : screen.column(range.endColumn);
  Excerpt out{"", begin, range.column ? std::max<size_t>(end > begin ? end - begin : 1, 1) : 0};

  size_t from = 0;
  if (screen.width() > width && begin + std::min(out.markLength, width / 2) + Cut.size() > width)
    from = screen.wholeCharacter(std::min(begin - std::min(begin, width / 3), screen.width() - width));
  size_t to = screen.wholeCharacter(std::min(screen.width(), from + width));
  out.code = screen.text(from, to);
  if (from > 0) {
    out.code = std::string(Cut) + out.code;
    out.markAt = begin - from + Cut.size();
  }
  if (to < screen.width()) {
    out.code += Cut;
    out.markLength = std::min(out.markLength, to - begin);
  }
  out.code.erase(out.code.find_last_not_of(' ') + 1);
  return out;
}

} // namespace irqlint::report
