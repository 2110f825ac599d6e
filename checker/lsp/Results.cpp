// What comes from the thread of the analysis.
#include "lsp/Diagnostics.h"
#include "lsp/Server.h"

namespace irqlint::lsp {

std::optional<AnalysisRequest> Server::requestFor(const std::string &focus) {
  std::scoped_lock lock(mutex);
  if (!workspace.byPath(focus))
    return std::nullopt;
  AnalysisRequest request{focus, workspace.folderOf(focus), {}, workspace.settings, workspace.generation};
  for (const auto &[uri, document] : workspace.documents)
    if (!document.path.empty())
      request.texts[document.path] = document.text;
  beginProgress(focus);
  return request;
}

void Server::beginProgress(const std::string &focus) {
  ++analyses;
  if (!workspace.client.progress)
    return;
  const std::string token = "irqlint/" + std::to_string(analyses);
  sendRequest(token, "window/workDoneProgress/create", {{"token", token}});
  const std::string name = focus.substr(focus.rfind('/') + 1);
  outside.send(notification(
      "$/progress",
      {{"token", token}, {"value", {{"kind", "begin"}, {"title", "irqlint"}, {"message", "the driver of " + name}}}}));
}

void Server::endProgress() {
  std::scoped_lock lock(mutex);
  if (workspace.client.progress)
    outside.send(
        notification("$/progress", {{"token", "irqlint/" + std::to_string(analyses)}, {"value", {{"kind", "end"}}}}));
}

void Server::take(const AnalysisRequest &request, AnalysisResult result) {
  std::scoped_lock lock(mutex);
  if (request.generation != workspace.generation || state != State::Initialized)
    return; // whatever changed the texts has ordered another analysis
  const AnalysisResult::Stage stage = result.stage;
  std::set<std::string> files = result.files;
  for (const std::string &file : files)
    workspace.failures.erase(file);
  Workspace::Module &module = workspace.modules[result.module];
  if (stage == AnalysisResult::Stage::Findings) {
    scheduler.forget(files);
    files.insert(module.result.files.begin(), module.result.files.end());
    // Better what was known of the functions than nothing, as long as lines are the same.
    if (module.generation == request.generation)
      result.functions = std::move(module.result.functions);
  }
  module = {std::move(result), request.generation};
  if (stage == AnalysisResult::Stage::Findings)
    publish(files);
  if (stage == AnalysisResult::Stage::Functions && workspace.settings.inlayHints && workspace.client.refreshHints)
    sendRequest("hints", "workspace/inlayHint/refresh", nullptr);
  answerWaiting();
}

void Server::done(const AnalysisRequest &request, const std::string &failure) {
  std::scoped_lock lock(mutex);
  const Document *document = workspace.byPath(request.focus);
  if (state != State::Initialized || !document)
    return;
  if (!failure.empty()) {
    outside.log(request.focus + ": " + failure);
    showMessage("irqlint: " + request.focus + ": " + failure);
  } else if (workspace.about(request.focus).empty()) {
    outside.log(request.focus + ": was not analysed: it is not saved yet, or no source of the driver includes it");
  }
  // Nobody is to wait for more: not for the rest of what broke off, nor where all went well, but not over this file.
  workspace.failures[request.focus] = request.generation;
  for (const auto &[name, module] : workspace.modules)
    if (module.generation == request.generation && module.result.files.contains(request.focus))
      for (const std::string &file : module.result.files)
        workspace.failures[file] = request.generation;
  answerWaiting();
}

void Server::publish(const std::set<std::string> &paths) {
  Places places(workspace);
  for (const std::string &path : paths) {
    const Document *document = workspace.byPath(path);
    Json diagnostics = diagnosticsOf(path, workspace, places);
    const bool hasSome = !diagnostics.empty(), had = shown.erase(path) > 0;
    if (hasSome)
      shown.insert(path);
    if (!hasSome && !had && !document)
      continue;
    Json params = {{"uri", workspace.uriOf(path)}, {"diagnostics", std::move(diagnostics)}};
    if (document && workspace.client.versions)
      params["version"] = document->version;
    outside.send(notification("textDocument/publishDiagnostics", std::move(params)));
  }
}

} // namespace irqlint::lsp
