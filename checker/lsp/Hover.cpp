#include "lsp/Answers.h"

#include <algorithm>

namespace irqlint::lsp {
namespace {

/// Text that Markdown would read as marks is escaped where the client shows Markdown.
class Words {
public:
  explicit Words(bool markdown) : markdown(markdown) {}

  std::string plain(std::string_view text) const {
    std::string out;
    for (char c : text) {
      if (markdown && std::string_view("\\`*_<>[]#&|~").find(c) != std::string_view::npos)
        out += '\\';
      out += c;
    }
    return out;
  }
  std::string strong(std::string_view text) const { return markdown ? "**" + plain(text) + "**" : std::string(text); }
  /// Code has no escapes: a text with a backtick is shown as text.
  std::string code(std::string_view text) const {
    return markdown && text.find('`') == std::string_view::npos ? "`" + std::string(text) + "`" : plain(text);
  }
  std::string link(std::string_view title, const std::string &address) const {
    return markdown ? "[" + plain(title) + "](" + address + ")" : address;
  }
  const bool markdown;
};

std::string aboutFinding(const Finding &finding, const AnalysisResult &result, const Words &words) {
  std::string text = words.strong(finding.message);
  if (!finding.help.empty())
    text += "\n\nhelp: " + words.plain(finding.help);
  auto rule = result.rules.find(finding.rule);
  if (rule == result.rules.end())
    return text + "\n\n" + words.code(finding.rule);
  text += "\n\n" + words.code(finding.rule) + " (" + rule->second.code + "): " + words.plain(rule->second.summary);
  if (!rule->second.page.empty())
    text += "\n\n" + words.link("what the rule is about", rule->second.page);
  return text;
}

std::string aboutLine(const FunctionIrql &function, uint32_t line, const Words &words) {
  std::string text;
  auto found = std::ranges::find(function.lines, line, &FunctionIrql::Line::line);
  if (found != function.lines.end()) {
    text = "IRQL: " + words.strong(found->levels);
    if (!found->why.empty())
      text += ": " + words.plain(found->why);
    if (!found->locks.empty())
      text += "\n\nheld: " + words.code(found->locks);
    text += "\n\n";
  }
  text += words.code(function.function) + " is " + words.plain(function.entry);
  if (!function.section.empty())
    text += "\n\nin the pageable section " + words.code(function.section);
  return text;
}

bool contains(const Range &range, Position position) {
  return range.start <= position && (position < range.end || range.start == range.end || position == range.start);
}

} // namespace

Json hover(const Document &document, Position position, const Workspace &workspace) {
  const Words words(workspace.client.markdownHover);
  Places places(workspace);
  std::vector<std::string> parts;
  auto add = [&](std::string part) {
    if (std::ranges::find(parts, part) == parts.end())
      parts.push_back(std::move(part));
  };
  Json range;
  for (const AnalysisResult *result : workspace.about(document.path))
    for (const Finding &finding : result->findings)
      if (Range at = places.range(finding.where); finding.where.path == document.path && contains(at, position)) {
        add(aboutFinding(finding, *result, words));
        range = toJson(at);
      }
  for (const AnalysisResult *result : workspace.about(document.path))
    for (const FunctionIrql &function : result->functions)
      if (function.file == document.path && function.firstLine <= position.line + 1 &&
          position.line + 1 <= function.lastLine)
        add(aboutLine(function, position.line + 1, words));
  if (parts.empty())
    return nullptr;
  std::string text;
  for (const std::string &part : parts)
    text += (text.empty() ? "" : words.markdown ? "\n\n---\n\n" : "\n\n") + part;
  Json out = {{"contents", {{"kind", words.markdown ? "markdown" : "plaintext"}, {"value", std::move(text)}}}};
  if (!range.is_null())
    out["range"] = std::move(range);
  return out;
}

} // namespace irqlint::lsp
