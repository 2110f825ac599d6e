// A comment for a review: one line per finding, the worst first, that opens to the numbered path with its source.
// GitHub takes 65,536 characters. What does not fit is shortened, then left out, and the comment says so.
#include "report/Excerpt.h"
#include "report/Overview.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Summary.h"
#include "report/Utf8.h"
#include "report/Writer.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace irqlint::report {
namespace {

/// Bytes, of which there are never less than characters; the rest is for the words around it.
constexpr size_t MaxComment = 64000;
constexpr size_t MaxSteps = 40, CodeWidth = 100, MaxFiles = 10;

/// Inside <summary> Markdown means nothing; elsewhere inline HTML would not keep it from meaning something.
enum class Dialect : uint8_t { Html, Markdown };

std::string html(std::string_view text) {
  std::string out;
  for (char c : printable(text))
    out += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' ? "&quot;" : std::string(1, c);
  return out;
}

std::string plain(std::string_view text, Dialect dialect) {
  if (dialect == Dialect::Html)
    return html(text);
  std::string out;
  for (char c : printable(text))
    out += std::string_view("\\`*_[]<>&~|").find(c) == std::string_view::npos ? std::string(1, c)
                                                                              : "\\" + std::string(1, c);
  return out;
}

/// More backticks than any row of them in the text, `least` at least.
std::string fence(std::string_view text, size_t least) {
  std::string out(least, '`');
  while (text.find(out) != std::string_view::npos)
    out += '`';
  return out;
}

std::string code(std::string_view text, Dialect dialect) {
  if (dialect == Dialect::Html)
    return "<code>" + html(text) + "</code>";
  std::string shown = printable(text), ticks = fence(shown, 1);
  if (shown.starts_with('`') || shown.ends_with('`'))
    shown = " " + shown + " ";
  return ticks + shown + ticks;
}

/// Where the next 'name' begins and ends, quotes included; an apostrophe inside of a word is no quote.
std::pair<size_t, size_t> nextName(std::string_view text) {
  auto isQuote = [&](size_t at, size_t neighbour) {
    return text[at] == '\'' && (neighbour >= text.size() || !llvm::isAlnum(text[neighbour]));
  };
  size_t open = 0;
  while (open < text.size() && !isQuote(open, open - 1))
    ++open;
  for (size_t close = open + 2; close < text.size(); ++close)
    if (isQuote(close, close + 1))
      return {open, close + 1};
  return {text.size(), text.size()};
}

/// 'Names' become code.
std::string markup(std::string_view text, Dialect dialect) {
  std::string out;
  while (!text.empty()) {
    auto [begin, end] = nextName(text);
    out += plain(text.substr(0, begin), dialect);
    if (begin < end)
      out += code(text.substr(begin + 1, end - begin - 2), dialect);
    text.remove_prefix(end);
  }
  return out;
}

std::string block(std::string_view text, std::string_view indent) {
  std::string margin(indent), ticks = fence(text, 3);
  return margin + ticks + "c\n" + margin + std::string(text) + "\n" + margin + ticks + "\n";
}

enum class Detail : uint8_t { Full, NoSource, NoPath, LineOnly };

class Section {
public:
  Section(const Run &run, const Finding &finding, SourceCache &sources)
      : run(run), finding(finding), sources(sources), shown(keySteps(finding.path, MaxSteps)) {}

  std::string text(Detail detail) const {
    if (detail == Detail::LineOnly)
      return "- " + title(Dialect::Markdown) + "\n";
    std::string out = "<details>\n<summary>" + title(Dialect::Html) + "</summary>\n";
    bool withSource = detail == Detail::Full, withPath = detail != Detail::NoPath;
    for (const std::string &part : {withPath ? path(withSource) : "", notes(), help()})
      out += part.empty() ? "" : "\n" + part;
    return out + "\n</details>\n";
  }

private:
  std::string title(Dialect dialect) const {
    std::string name = codeOf(run, finding) + " " + finding.rule, page = rulePage(finding);
    std::string link = dialect == Dialect::Html ? "<a href=\"" + html(page) + "\">" + html(name) + "</a>"
                                                : "[" + plain(name, dialect) + "](<" + page + ">)";
    return plain(severityName(finding.severity), dialect) + " " + code(placeText(finding.where), dialect) + ": " +
           markup(finding.message, dialect) + " (" + link + ")";
  }

  static std::string inPlace(const SourceRange &where) { return code(placeText(where), Dialect::Markdown) + " "; }

  std::string path(bool withSource) const {
    if (finding.path.empty())
      return withSource ? source(finding.where, "") : "";
    std::string out;
    size_t number = 0;
    const SourceRange *before = nullptr;
    for (size_t i : shown) {
      const Step &step = finding.path[i];
      out += std::to_string(++number) + ". " + inPlace(step.where) +
             markup(stepText(finding, step), Dialect::Markdown) + "\n";
      bool sameLine = before && before->path == step.where.path && before->line == step.where.line;
      if (withSource && !sameLine)
        out += source(step.where, number < 10 ? "   " : "    ");
      before = &step.where;
    }
    if (number < finding.path.size())
      out += "\n" + counted(finding.path.size() - number, "step") + " left out.\n";
    return out;
  }

  /// A place that a step shows already is named by the number of the step; what an effect shows needs no note.
  std::string notes() const {
    std::string out;
    for (const Related &related : finding.related) {
      auto step = std::ranges::find_if(shown, [&](size_t i) { return finding.path[i].where == related.where; });
      bool known = related.where.valid() && step != shown.end();
      if (known && finding.path[*step].kind == Step::Kind::Effect)
        continue;
      std::string place = known                   ? "step " + std::to_string(step - shown.begin() + 1) + ": "
                          : related.where.valid() ? inPlace(related.where)
                                                  : "";
      out += "- " + place + markup(related.text, Dialect::Markdown) + "\n";
    }
    return out;
  }

  std::string help() const {
    return finding.help.empty() ? "" : "**Help:** " + markup(finding.help, Dialect::Markdown) + "\n";
  }

  std::string source(const SourceRange &where, std::string_view indent) const {
    Excerpt lines = excerpt(sources, where, CodeWidth);
    if (lines.empty())
      return "";
    size_t margin = lines.code.find_first_not_of(' ');
    return block(std::string_view(lines.code).substr(margin), indent);
  }

  const Run &run;
  const Finding &finding;
  SourceCache &sources;
  std::vector<size_t> shown;
};

/// Sections one after the other while there is room.
class Comment {
public:
  explicit Comment(std::string opening) : out(std::move(opening)) {}

  /// Keeps `reserve` bytes for what follows.
  void add(const Section &section, size_t reserve) {
    for (Detail detail : {Detail::Full, Detail::NoSource, Detail::NoPath, Detail::LineOnly}) {
      std::string text = section.text(detail);
      if (out.size() + text.size() + reserve > MaxComment)
        continue;
      shortened += detail != Detail::Full;
      out += text + "\n";
      return;
    }
    ++leftOut;
  }

  void close(const std::string &ending) {
    if (shortened)
      out += counted(shortened, "finding") + " shortened to keep this comment within GitHub's limit.\n\n";
    if (leftOut)
      out += counted(leftOut, "finding") + " left out to keep this comment within GitHub's limit.\n\n";
    out += ending;
  }

  const std::string &text() const { return out; }

private:
  std::string out;
  size_t shortened = 0, leftOut = 0;
};

std::string heading(const Run &run) {
  size_t counts[3] = {};
  for (const Finding &finding : run.findings)
    ++counts[static_cast<size_t>(finding.severity)];
  std::string out;
  for (Severity severity : {Severity::Error, Severity::Warning, Severity::Note})
    if (size_t count = counts[static_cast<size_t>(severity)])
      out += (out.empty() ? "" : ", ") + counted(count, severityName(severity));
  return "### irqlint: " + (out.empty() ? "nothing found" : out) + "\n\n";
}

/// Empty without a gate.
std::string gate(const Run &run) {
  std::string out;
  for (const GateLine &line : run.gate)
    if (line.result == GateLine::Result::Failed && out.size() < MaxComment / 8)
      out += "- " + plain(gateText(line), Dialect::Markdown) + "\n";
  if (!out.empty())
    return "**Gate failed:**\n\n" + out + "\n";
  return run.gate.empty() ? "" : "Gate passed.\n\n";
}

std::string notAnalysed(const Run &run) {
  std::vector<IncompleteFile> files = incompleteFiles(run);
  if (files.empty())
    return "";
  std::string out = "**Not analysed, or not in full:**\n\n";
  for (size_t i = 0; i < std::min(files.size(), MaxFiles); ++i)
    out += "- " + (files[i].where.path.empty() ? "" : code(placeText(files[i].where), Dialect::Markdown) + " ") +
           markup(files[i].text.substr(0, 200), Dialect::Markdown) + "\n";
  if (files.size() > MaxFiles)
    out += "- and " + counted(files.size() - MaxFiles, "more file") + "\n";
  return out + "\n";
}

class MarkdownWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    Comment comment(heading(run) + gate(run));
    std::string ending = notAnalysed(run) + "<sub>" + html(summary(run, Style(false))) + "</sub>\n";
    constexpr size_t remarks = 400, perFinding = 600;
    std::vector<const Finding *> findings = worstFirst(run);
    for (size_t i = 0; i < findings.size(); ++i) {
      size_t behind = std::min((findings.size() - i - 1) * perFinding, MaxComment / 2);
      comment.add(Section(run, *findings[i], sources), ending.size() + remarks + behind);
    }
    comment.close(ending);
    out << comment.text();
  }
};

} // namespace

std::unique_ptr<Writer> makeMarkdownWriter() { return std::make_unique<MarkdownWriter>(); }

} // namespace irqlint::report
