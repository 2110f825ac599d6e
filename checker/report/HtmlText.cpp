#include "report/Html.h"

#include "report/Utf8.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace irqlint::report {
namespace {

bool turnsDirection(char32_t c) {
  return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

bool isControl(char32_t c) {
  return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029;
}

void append(std::string &out, char32_t c) {
  switch (c) {
  case '&':
    out += "&amp;";
    return;
  case '<':
    out += "&lt;";
    return;
  case '>':
    out += "&gt;";
    return;
  case '"':
    out += "&quot;";
    return;
  case '\'':
    out += "&#39;";
    return;
  default:
    break;
  }
  if (turnsDirection(c))
    out += "[U+" + llvm::utohexstr(c, false, 4) + "]";
  else
    appendUtf8(out, isControl(c) ? Replacement : c);
}

/// Running text with code, bold, emphasis and links.
class Inline {
public:
  Inline(std::string_view text, const LinkTarget &link) : rest(text), link(link) {}

  std::string run() {
    while (!rest.empty()) {
      if (rest[0] == '\\' && rest.size() > 1 && llvm::StringRef("`*_[]<>#\\|").contains(rest[1]))
        rest.remove_prefix(1), plain();
      else if (!span("`", "code", false) && !span("**", "strong", true) && !span("*", "em", true) && !linked() &&
               !autolink())
        plain();
    }
    return std::move(out);
  }

private:
  void plain() {
    CodePoint point = decode(rest);
    append(out, point.value);
    rest.remove_prefix(point.bytes);
  }

  bool span(llvm::StringRef mark, const char *tag, bool isText) {
    size_t end = rest.starts_with(mark) ? rest.find(mark, mark.size()) : std::string_view::npos;
    if (end == std::string_view::npos || end == mark.size() || (isText && rest[mark.size()] == ' '))
      return false;
    std::string_view inside = rest.substr(mark.size(), end - mark.size());
    out += std::string("<") + tag + ">" + (isText ? Inline(inside, link).run() : htmlText(inside)) + "</" + tag + ">";
    rest.remove_prefix(end + mark.size());
    return true;
  }

  bool linked() {
    size_t middle = rest.starts_with('[') ? rest.find("](") : std::string_view::npos;
    size_t end = middle == std::string_view::npos ? middle : rest.find(')', middle);
    if (end == std::string_view::npos || rest.substr(1, middle - 1).find('[') != std::string_view::npos)
      return false;
    addLink(Inline(rest.substr(1, middle - 1), link).run(), rest.substr(middle + 2, end - middle - 2));
    rest.remove_prefix(end + 1);
    return true;
  }

  bool autolink() {
    size_t end = rest.starts_with("<http") ? rest.find('>') : std::string_view::npos;
    if (end == std::string_view::npos)
      return false;
    addLink(htmlText(rest.substr(1, end - 1)), rest.substr(1, end - 1));
    rest.remove_prefix(end + 1);
    return true;
  }

  void addLink(const std::string &text, std::string_view target) {
    std::string address =
        target.starts_with("https://") || target.starts_with("http://") ? std::string(target) : link(target);
    out += address.empty() ? text : "<a href=\"" + htmlText(address) + "\">" + text + "</a>";
  }

  std::string_view rest;
  const LinkTarget &link;
  std::string out;
};

/// Blocks, one line at a time; what is open is closed by the first line that does not belong to it.
class Blocks {
public:
  Blocks(unsigned level, const LinkTarget &link) : level(level), link(link) {}

  std::string run(llvm::StringRef page) {
    bool inCode = false;
    for (llvm::StringRef line : llvm::split(page, '\n')) {
      line = line.rtrim();
      if (line.starts_with("```")) {
        close();
        out += inCode ? "</code></pre>\n" : "<pre><code>";
        inCode = !inCode;
      } else if (inCode) {
        out += htmlText(line) + "\n";
      } else {
        text(line);
      }
    }
    if (inCode)
      out += "</code></pre>\n";
    close();
    return std::move(out);
  }

private:
  void text(llvm::StringRef line) {
    llvm::StringRef body = line.ltrim();
    if (body.empty())
      return close();
    if (body.starts_with("#"))
      return heading(body);
    if (body.starts_with("|"))
      return row(body);
    if (table)
      close();
    size_t digits = body.find_first_not_of("0123456789");
    bool numbered = digits != 0 && digits != llvm::StringRef::npos && body.drop_front(digits).starts_with(". ");
    if (body.starts_with("- ") || numbered)
      return item(numbered ? "ol" : "ul", body.drop_front(numbered ? digits + 2 : 2));
    if (!list.empty() && line.size() == body.size() && paragraph.empty())
      close();
    paragraph += (paragraph.empty() ? "" : " ") + body.str();
  }

  void heading(llvm::StringRef body) {
    close();
    llvm::StringRef title = body.ltrim('#');
    std::string tag = "h" + std::to_string(std::min<size_t>(6, level + (body.size() - title.size()) - 1));
    out += "<" + tag + ">" + Inline(title.trim(), link).run() + "</" + tag + ">\n";
  }

  void item(const char *kind, llvm::StringRef body) {
    if (list != kind) {
      close();
      list = kind;
      out += "<" + list + ">\n";
    } else {
      flush();
    }
    paragraph = body.str();
  }

  void row(llvm::StringRef line) {
    if (line.find_first_not_of("-:| ") == llvm::StringRef::npos)
      return;
    const char *tag = table ? "td" : "th";
    if (!table) {
      close();
      out += "<table>\n";
      table = true;
    }
    line.consume_front("|");
    line.consume_back("|");
    out += "<tr>";
    for (llvm::StringRef cell : llvm::split(line, '|'))
      out += std::string("<") + tag + ">" + Inline(cell.trim(), link).run() + "</" + tag + ">";
    out += "</tr>\n";
  }

  void flush() {
    if (paragraph.empty())
      return;
    const char *tag = list.empty() ? "p" : "li";
    out += std::string("<") + tag + ">" + Inline(paragraph, link).run() + "</" + tag + ">\n";
    paragraph.clear();
  }

  void close() {
    flush();
    if (!list.empty())
      out += "</" + list + ">\n";
    if (table)
      out += "</table>\n";
    list.clear();
    table = false;
  }

  const unsigned level;
  const LinkTarget &link;
  std::string out, paragraph, list;
  bool table = false;
};

} // namespace

std::string htmlText(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    CodePoint point = decode(text);
    append(out, point.value);
    text.remove_prefix(point.bytes);
  }
  return out;
}

std::string htmlPage(std::string_view markdown, unsigned level, const LinkTarget &link) {
  return Blocks(level, link).run(markdown);
}

} // namespace irqlint::report
