#include "lsp/Answers.h"

#include <algorithm>

namespace irqlint::lsp {
namespace {

std::string labelOf(const FunctionIrql::Line &line) {
  return line.level + (line.locks.empty() ? "" : " · " + line.locks);
}

void addHints(const FunctionIrql &function, const Range &wanted, const Document &document, Places &places,
              Json &hints) {
  std::string last;
  for (const FunctionIrql::Line &line : function.lines) {
    std::string label = labelOf(line);
    const bool changes = label != last && !(last.empty() && label == "?"); // as long as nothing is known, silence
    last = label;
    if (!changes || line.line < wanted.start.line + 1 || line.line > wanted.end.line + 1)
      continue;
    const auto end = static_cast<uint32_t>(places.line(document.path, line.line).size()) + 1;
    Json hint = {{"position", toJson(places.range({document.path, line.line, end, line.line, end}).start)},
                 {"label", std::move(label)},
                 {"paddingLeft", true}};
    if (!line.why.empty())
      hint["tooltip"] = line.why;
    // A header's function can be analysed with several modules.
    if (std::ranges::find(hints, hint) == hints.end())
      hints.push_back(std::move(hint));
  }
}

} // namespace

Json inlayHints(const Document &document, Range range, const Workspace &workspace) {
  Json hints = Json::array();
  if (!workspace.settings.inlayHints)
    return hints;
  Places places(workspace);
  for (const AnalysisResult *result : workspace.about(document.path))
    for (const FunctionIrql &function : result->functions)
      if (function.file == document.path)
        addHints(function, range, document, places, hints);
  return hints;
}

} // namespace irqlint::lsp
