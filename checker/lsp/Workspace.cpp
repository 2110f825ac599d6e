#include "lsp/Workspace.h"

#include "report/LogUri.h"
#include "report/Utf8.h"

#include <algorithm>

namespace irqlint::lsp {

using report::LogValue;

Abilities Abilities::read(const LogValue &capabilities) {
  LogValue document = capabilities["textDocument"], workspace = capabilities["workspace"];
  LogValue diagnostics = document["publishDiagnostics"];
  Abilities out;
  out.relatedInformation = diagnostics["relatedInformation"].flag(false);
  out.codeDescription = diagnostics["codeDescriptionSupport"].flag(false);
  out.tags = static_cast<bool>(diagnostics["tagSupport"]);
  out.versions = diagnostics["versionSupport"].flag(false);
  document["hover"]["contentFormat"].forEach(
      [&](const LogValue &format) { out.markdownHover |= format.text() == "markdown"; });
  out.codeActions = static_cast<bool>(document["codeAction"]["codeActionLiteralSupport"]);
  out.versionedEdits = workspace["workspaceEdit"]["documentChanges"].flag(false);
  out.refreshHints = workspace["inlayHint"]["refreshSupport"].flag(false);
  out.configuration = workspace["configuration"].flag(false);
  out.watchesFiles = workspace["didChangeWatchedFiles"]["dynamicRegistration"].flag(false);
  out.progress = capabilities["window"]["workDoneProgress"].flag(false);
  return out;
}

const Document *Workspace::byPath(const std::string &path) const {
  auto found = std::ranges::find_if(documents, [&](const auto &entry) { return entry.second.path == path; });
  return path.empty() || found == documents.end() ? nullptr : &found->second;
}

std::string Workspace::uriOf(const std::string &path) const {
  const Document *document = byPath(path);
  return document ? document->uri : report::uriOfPath(path);
}

std::string Workspace::folderOf(const std::string &path) const {
  std::string best;
  for (const std::string &folder : folders)
    if (path.starts_with(folder.ends_with('/') ? folder : folder + "/") && folder.size() > best.size())
      best = folder;
  return best;
}

std::vector<const AnalysisResult *> Workspace::about(const std::string &path) const {
  std::vector<const AnalysisResult *> out;
  for (const auto &[name, module] : modules)
    if (module.result.files.contains(path))
      out.push_back(&module.result);
  return out;
}

bool Workspace::isFresh(const Document &document, AnalysisResult::Stage stage) const {
  if (document.path.empty())
    return true;
  auto failed = failures.find(document.path);
  if (failed != failures.end() && failed->second >= document.changed)
    return true;
  return std::ranges::any_of(modules, [&](const auto &entry) {
    const Module &module = entry.second;
    return module.generation >= document.changed && module.result.stage >= stage &&
           module.result.files.contains(document.path);
  });
}

const report::SourceText *Places::text(const std::string &path) {
  if (added.insert(path).second)
    if (const Document *document = workspace.byPath(path))
      sources.add(path, document->text);
  return sources.file(path);
}

std::string_view Places::line(const std::string &path, uint32_t number) {
  const report::SourceText *source = text(path);
  return source ? source->line(number) : std::string_view();
}

Position Places::position(const std::string &path, uint32_t line, uint32_t column) {
  std::string_view before = this->line(path, line);
  if (text(path))
    before = before.substr(0, column - 1);
  else
    return {line - 1, column - 1};
  auto units = workspace.encoding == Encoding::Utf8 ? before.size() : report::utf16Length(before);
  return {line - 1, static_cast<uint32_t>(units)};
}

Range Places::range(const SourceRange &where) {
  if (!where.valid())
    return {};
  std::string_view source = line(where.path, where.line);
  auto lineEnd = static_cast<uint32_t>(source.size()) + 1;
  const size_t indentation = std::min(source.find_first_not_of(" \t"), source.size());
  const uint32_t column = where.column ? where.column : static_cast<uint32_t>(indentation) + 1;
  Position start = position(where.path, where.line, column);
  const bool ends = where.column && where.endColumn && where.endLine >= where.line;
  Position end =
      ends ? position(where.path, where.endLine, where.endColumn) : position(where.path, where.line, lineEnd);
  return {start, std::max(start, end)};
}

Json Places::location(const SourceRange &where) {
  return {{"uri", workspace.uriOf(where.path)}, {"range", toJson(range(where))}};
}

Json toJson(const Position &position) { return {{"line", position.line}, {"character", position.character}}; }

Json toJson(const Range &range) { return {{"start", toJson(range.start)}, {"end", toJson(range.end)}}; }

Json workspaceEdit(const Workspace &workspace, const std::string &path, Json edits) {
  const std::string uri = workspace.uriOf(path);
  if (!workspace.client.versionedEdits)
    return {{"changes", {{uri, std::move(edits)}}}};
  const Document *document = workspace.byPath(path);
  Json version = document ? Json(document->version) : Json(nullptr);
  return {{"documentChanges",
           Json::array({{{"textDocument", {{"uri", uri}, {"version", version}}}, {"edits", std::move(edits)}}})}};
}

} // namespace irqlint::lsp
