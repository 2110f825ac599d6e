#include "lsp/Answers.h"
#include "lsp/Diagnostics.h"

#include <algorithm>

namespace irqlint::lsp {
namespace {

constexpr const char *Kind = "quickfix";

class Collector {
public:
  Collector(const Document &document, const Workspace &workspace)
      : document(document), workspace(workspace), places(workspace) {}

  void fix(const Finding &finding, const Json &diagnostic) {
    if (std::optional<Json> edit = editOf(finding))
      add({{"title", "Fix: " + (finding.help.empty() ? finding.message : finding.help)},
           {"kind", Kind},
           {"diagnostics", Json::array({diagnostic})},
           {"isPreferred", true},
           {"edit", std::move(*edit)}});
  }

  /// A comment on a line of its own. In the middle of a macro's lines there is no place for one.
  void suppress(const Finding &finding, const Json &diagnostic) {
    const uint32_t line = finding.where.line;
    std::string_view text = places.line(document.path, line);
    if (finding.rule.starts_with("suppression/") || (line > 1 && places.line(document.path, line - 1).ends_with('\\')))
      return;
    std::string comment(text.substr(0, std::min(text.find_first_not_of(" \t"), text.size())));
    comment += "// irqlint: allow(" + finding.rule + ") TODO: say why this is right here" + lineEnd();
    const Position at{line - 1, 0};
    Json edits = Json::array({{{"range", toJson(Range{at, at})}, {"newText", std::move(comment)}}});
    add({{"title", "Suppress " + finding.rule + " here, with a reason"},
         {"kind", Kind},
         {"diagnostics", Json::array({diagnostic})},
         {"edit", workspaceEdit(workspace, document.path, std::move(edits))}});
  }

  void annotate(const Finding &proposal) {
    std::string text = proposal.subject;
    std::ranges::replace(text, '\n', ' ');
    if (std::optional<Json> edit = editOf(proposal))
      add({{"title", "Annotate '" + proposal.function + "' with " + text}, {"kind", Kind}, {"edit", std::move(*edit)}});
  }

  Range rangeOf(const Finding &finding) { return places.range(finding.where); }
  Json diagnostic(const Finding &finding, const AnalysisResult &result) {
    return diagnosticOf(finding, result, workspace, places);
  }
  Json take() { return std::move(actions); }

private:
  std::string lineEnd() const { return document.text.find("\r\n") != std::string::npos ? "\r\n" : "\n"; }

  /// Insertions into this document only: a fix in another one cannot be seen.
  std::optional<Json> editOf(const Finding &finding) {
    Json edits = Json::array();
    for (const Edit &edit : finding.fix) {
      if (edit.where.path != document.path)
        return std::nullopt;
      std::string text = edit.text;
      if (lineEnd() == "\r\n")
        for (size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
          if (at == 0 || text[at - 1] != '\r')
            text.insert(at, "\r");
      const Position at = places.range(edit.where).start;
      edits.push_back({{"range", toJson(Range{at, at})}, {"newText", std::move(text)}});
    }
    if (edits.empty())
      return std::nullopt;
    return workspaceEdit(workspace, document.path, std::move(edits));
  }

  void add(Json action) {
    if (std::ranges::find(actions, action) == actions.end())
      actions.push_back(std::move(action));
  }

  const Document &document;
  const Workspace &workspace;
  Places places;
  Json actions = Json::array();
};

/// Whether the proposal's function is where the user looks.
bool isAsked(const Finding &proposal, const Range &at, const Range &range, const AnalysisResult &result) {
  if (sameLines(at, range))
    return true;
  return std::ranges::any_of(result.functions, [&](const FunctionIrql &function) {
    return function.file == proposal.where.path && function.function == proposal.function &&
           function.firstLine <= range.end.line + 1 && range.start.line + 1 <= function.lastLine;
  });
}

} // namespace

Json codeActions(const Document &document, Range range, const Workspace &workspace) {
  Collector actions(document, workspace);
  if (!workspace.client.codeActions)
    return actions.take();
  const auto results = workspace.about(document.path);
  auto forFindings = [&](auto act) {
    for (const AnalysisResult *result : results)
      for (const Finding &finding : result->findings)
        if (finding.where.path == document.path && sameLines(actions.rangeOf(finding), range))
          act(finding, actions.diagnostic(finding, *result));
  };
  forFindings([&](const Finding &finding, const Json &diagnostic) { actions.fix(finding, diagnostic); });
  for (const AnalysisResult *result : results)
    for (const Finding &proposal : result->proposals)
      if (proposal.where.path == document.path && isAsked(proposal, actions.rangeOf(proposal), range, *result))
        actions.annotate(proposal);
  forFindings([&](const Finding &finding, const Json &diagnostic) { actions.suppress(finding, diagnostic); });
  return actions.take();
}

} // namespace irqlint::lsp
