#include "report/Markdown.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringRef.h"

#include <vector>

namespace irqlint::report {
namespace {

/// A word with its colours, and how wide it is without them.
struct Word {
  std::string text;
  size_t width = 0;
};

size_t widthOf(std::string_view text) {
  size_t width = 0;
  while (!text.empty()) {
    CodePoint point = decode(text);
    width += columnsOf(point.value);
    text.remove_prefix(point.bytes);
  }
  return width;
}

/// Splits running text into words; a code span, a bold part or a link may join several of them.
class Inline {
public:
  Inline(std::string_view text, const Style &style) : rest(text), style(style) {}

  std::vector<Word> words() {
    while (!rest.empty()) {
      if (rest[0] == ' ')
        endWord();
      else if (span("`", "`", &Style::code) || span("**", "**", &Style::bold) || emphasis() || link() || autolink())
        continue;
      else if (rest[0] == '\\' && rest.size() > 1 && llvm::StringRef("`*_[]<>#\\").contains(rest[1]))
        rest.remove_prefix(1), add(rest.substr(0, 1));
      else
        add(rest.substr(0, 1));
      if (!rest.empty())
        rest.remove_prefix(1);
    }
    endWord();
    return std::move(out);
  }

private:
  using Paint = std::string (Style::*)(std::string_view) const;

  bool span(std::string_view open, std::string_view close, Paint paint) {
    size_t end = rest.starts_with(open) ? rest.find(close, open.size()) : std::string_view::npos;
    if (end == std::string_view::npos || end == open.size())
      return false;
    addPainted(rest.substr(open.size(), end - open.size()), paint);
    rest.remove_prefix(end + close.size());
    return true;
  }

  /// "*word*"; a star before a blank is a star.
  bool emphasis() {
    return rest.size() > 1 && rest[0] == '*' && rest[1] != ' ' && rest[1] != '*' && span("*", "*", &Style::emphasis);
  }

  bool link() {
    size_t middle = rest.starts_with('[') ? rest.find("](") : std::string_view::npos;
    size_t end = middle == std::string_view::npos ? middle : rest.find(')', middle);
    if (end == std::string_view::npos)
      return false;
    std::string_view text = rest.substr(1, middle - 1), target = rest.substr(middle + 2, end - middle - 2);
    addPainted(text, &Style::bold);
    if (target.starts_with("http") && target != text) {
      endWord();
      add("<" + std::string(target) + ">");
    }
    rest.remove_prefix(end + 1);
    return true;
  }

  bool autolink() {
    size_t end = rest.starts_with("<http") ? rest.find('>') : std::string_view::npos;
    if (end == std::string_view::npos)
      return false;
    add(rest.substr(0, end + 1));
    rest.remove_prefix(end + 1);
    return true;
  }

  /// Words of the part are painted one by one, so that a line break never falls inside a colour.
  void addPainted(std::string_view text, Paint paint) {
    for (size_t begin = 0; begin <= text.size();) {
      size_t end = std::min(text.find(' ', begin), text.size());
      std::string_view word = text.substr(begin, end - begin);
      current.text += (style.*paint)(word);
      current.width += widthOf(word);
      if (end < text.size())
        endWord();
      begin = end + 1;
    }
  }

  void add(std::string_view text) {
    current.text += text;
    current.width += (static_cast<unsigned char>(text[0]) & 0xC0) == 0x80 ? 0 : widthOf(text);
  }

  void endWord() {
    if (!current.text.empty())
      out.push_back(std::move(current));
    current = {};
  }

  std::string_view rest;
  const Style &style;
  Word current;
  std::vector<Word> out;
};

/// Everything but headings stands this far from the margin, as in a manual page.
constexpr size_t Indent = 2;

class Renderer {
public:
  Renderer(const Style &style, size_t width) : style(style), width(width) {}

  std::string run(llvm::StringRef page) {
    bool inCode = false;
    while (!page.empty()) {
      auto [line, rest] = page.split('\n');
      page = rest;
      line = line.rtrim();
      if (line.starts_with("```")) {
        flushTable();
        flush();
        inCode = !inCode;
      } else if (inCode) {
        out += line.empty() ? "\n" : std::string(Indent + 4, ' ') + style.code(printableCode(line)) + "\n";
      } else {
        text(line);
      }
    }
    flushTable();
    flush();
    return std::move(out);
  }

private:
  void text(llvm::StringRef line) {
    llvm::StringRef body = line.ltrim();
    size_t indent = line.size() - body.size();
    if (!line.starts_with("|"))
      flushTable();
    if (line.empty()) {
      flush();
      if (!out.empty() && !llvm::StringRef(out).ends_with("\n\n"))
        out += "\n";
    } else if (line.starts_with("#")) {
      flush();
      out += style.bold(line.drop_while([](char c) { return c == '#'; }).trim()) + "\n";
    } else if (line.starts_with("|")) {
      flush();
      tableRow(line);
    } else if (size_t mark = listMark(body)) {
      flush();
      hang = indent + mark;
      prefix = std::string(indent, ' ') + body.take_front(mark).str();
      append(body.drop_front(mark));
    } else {
      append(body);
    }
  }

  /// Length of "- ", "* " or "12. " at the start, 0 if none.
  static size_t listMark(llvm::StringRef body) {
    if (body.starts_with("- ") || body.starts_with("* "))
      return 2;
    size_t digits = body.find_first_not_of("0123456789");
    return digits != 0 && digits != llvm::StringRef::npos && body.drop_front(digits).starts_with(". ") ? digits + 2 : 0;
  }

  static std::string printableCode(llvm::StringRef line) {
    std::string expanded;
    for (char c : line)
      c == '\t' ? expanded.append(4 - expanded.size() % 4, ' ') : expanded.append(1, c);
    return printable(expanded);
  }

  /// "| a | b |"; the row of dashes below the head is dropped.
  void tableRow(llvm::StringRef line) {
    line.consume_front("|");
    line.consume_back("|");
    if (line.find_first_not_of("-:| ") == llvm::StringRef::npos)
      return;
    std::vector<Cell> row;
    while (true) {
      size_t end = line.find('|');
      row.push_back(Inline(line.take_front(end).trim(), style).words());
      if (end == llvm::StringRef::npos)
        break;
      line = line.drop_front(end + 1);
    }
    table.push_back(std::move(row));
  }

  using Cell = std::vector<Word>;

  static size_t widthOfCell(const Cell &cell) {
    size_t all = cell.empty() ? 0 : cell.size() - 1;
    for (const Word &word : cell)
      all += word.width;
    return all;
  }

  /// The words of a cell in lines of at most `limit`; a longer word has a line of its own.
  static std::vector<Word> filled(const Cell &cell, size_t limit) {
    std::vector<Word> lines;
    for (const Word &word : cell) {
      if (lines.empty() || lines.back().width + 1 + word.width > limit) {
        lines.push_back(word);
        continue;
      }
      lines.back().text += " " + word.text;
      lines.back().width += 1 + word.width;
    }
    return lines;
  }

  /// As wide as the contents, or narrower where that is too wide: the widest columns give way first.
  std::vector<size_t> columnWidths() const {
    constexpr size_t least = 12;
    std::vector<size_t> widths, longestWord;
    for (const auto &row : table) {
      widths.resize(std::max(widths.size(), row.size()));
      longestWord.resize(widths.size());
      for (size_t i = 0; i < row.size(); ++i) {
        widths[i] = std::max(widths[i], widthOfCell(row[i]));
        for (const Word &word : row[i])
          longestWord[i] = std::max(longestWord[i], word.width);
      }
    }
    auto total = [&] {
      size_t all = Indent + 2 * (widths.size() - 1);
      for (size_t w : widths)
        all += w;
      return all;
    };
    while (!widths.empty() && total() > width) {
      size_t widest = widths.size();
      for (size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > std::max(least, longestWord[i]) && (widest == widths.size() || widths[i] > widths[widest]))
          widest = i;
      if (widest == widths.size())
        break; // nothing gives way any more
      --widths[widest];
    }
    return widths;
  }

  void flushTable() {
    std::vector<size_t> widths = columnWidths();
    for (const auto &row : table) {
      std::vector<std::vector<Word>> cells;
      size_t height = 1;
      for (size_t i = 0; i < row.size(); ++i) {
        cells.push_back(filled(row[i], widths[i]));
        height = std::max(height, cells.back().size());
      }
      for (size_t line = 0; line < height; ++line) {
        std::string text(Indent, ' ');
        size_t blanks = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
          bool isThere = line < cells[i].size();
          if (isThere)
            text += std::string(blanks, ' ') + cells[i][line].text;
          blanks = (isThere ? 0 : blanks) + widths[i] - (isThere ? cells[i][line].width : 0) + 2;
          if (isThere && widths[i] < cells[i][line].width)
            blanks = 2;
        }
        out += text + "\n";
      }
    }
    table.clear();
  }

  void append(llvm::StringRef more) { paragraph += (paragraph.empty() ? "" : " ") + more.str(); }

  void flush() {
    if (paragraph.empty())
      return;
    out += std::string(Indent, ' ') + prefix;
    hang += Indent;
    size_t column = hang;
    bool first = true;
    for (const Word &word : Inline(paragraph, style).words()) {
      if (!first && column + 1 + word.width > width) {
        out += "\n" + std::string(hang, ' ');
        column = hang;
        first = true;
      }
      out += (first ? "" : " ") + word.text;
      column += word.width + (first ? 0 : 1);
      first = false;
    }
    out += "\n";
    paragraph.clear();
    prefix.clear();
    hang = 0;
  }

  const Style &style;
  const size_t width;
  std::string out, paragraph, prefix;
  size_t hang = 0;
  std::vector<std::vector<Cell>> table;
};

} // namespace

std::string renderMarkdown(std::string_view page, const Style &style, size_t width) {
  return Renderer(style, width).run(page);
}

std::string firstParagraph(std::string_view page) {
  llvm::StringRef rest = page;
  std::string out;
  while (!rest.empty()) {
    auto [line, tail] = rest.split('\n');
    rest = tail;
    line = line.trim();
    if (line.starts_with("#") || (line.empty() && out.empty()))
      continue;
    if (line.empty())
      break;
    out += (out.empty() ? "" : " ") + line.str();
  }
  return out;
}

} // namespace irqlint::report
