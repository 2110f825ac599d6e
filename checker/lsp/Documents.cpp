// Documents: opened, changed, saved, closed; and files that change without an editor.
#include "lsp/Server.h"

#include "report/LogUri.h"

#include <algorithm>

namespace irqlint::lsp {

using report::LogValue;

namespace {

/// Empty for what is no file.
std::string pathOf(const std::string &uri) {
  std::string path = report::pathOfUri(uri);
  return path.starts_with('/') || report::isWindowsPath(path) ? path : "";
}

int64_t versionIn(const LogValue &document) {
  const Json *version = document["version"].json();
  return version && version->is_number_integer() ? version->get<int64_t>() : 0;
}

struct Change {
  std::optional<Range> range; ///< none: the whole text
  std::string text;
};

std::vector<Change> changesIn(Params &params) {
  std::vector<Change> changes;
  LogValue list = params.value()["contentChanges"];
  if (!list)
    params.value().complain("contentChanges", "must be there, an array");
  list.forEach([&](const LogValue &value) {
    if (!value.isObject())
      return;
    Change change{std::nullopt, params.text(value, "text")};
    if (LogValue range = value["range"])
      change.range = readRange(params, range);
    changes.push_back(std::move(change));
  });
  return changes;
}

} // namespace

void Server::didOpen(Params &params) {
  LogValue item = params.object(params.value(), "textDocument");
  Document document{
      .uri = params.text(item, "uri"), .path = {}, .text = params.text(item, "text"), .version = versionIn(item)};
  if (params.wrong())
    return;
  document.path = pathOf(document.uri);
  Document &slot = workspace.documents[document.uri] = std::move(document);
  textChanged(slot);
}

void Server::didChange(Params &params) {
  Document *document = openDocument(params);
  std::vector<Change> changes = changesIn(params);
  if (!document || params.wrong())
    return;
  for (const Change &change : changes)
    document->text =
        change.range ? replaced(document->text, *change.range, change.text, workspace.encoding) : change.text;
  document->version = versionIn(params.value()["textDocument"]);
  textChanged(*document);
}

void Server::didSave(Params &params) {
  // Other files may have changed on disk as well.
  if (Document *document = openDocument(params); document && !document->path.empty())
    scheduler.schedule(document->path, std::chrono::milliseconds(0));
}

void Server::didClose(Params &params) {
  Document *document = openDocument(params);
  if (!document)
    return;
  const std::string uri = document->uri, path = document->path;
  refuseWaiting([&](const Waiting &one) { return one.uri == uri; },
                {ErrorCode::RequestCancelled, "the document was closed"});
  workspace.documents.erase(uri);
  ++workspace.generation;
  scheduler.restart(workspace.settings.delay);
  std::set<std::string> touched{path};
  for (auto it = workspace.modules.begin(); it != workspace.modules.end();) {
    const std::set<std::string> &files = it->second.result.files;
    auto other =
        std::ranges::find_if(workspace.documents, [&](const auto &entry) { return files.contains(entry.second.path); });
    const bool had = files.contains(path), left = other != workspace.documents.end();
    if (had && left)
      scheduler.schedule(other->second.path, workspace.settings.delay); // from now on the text on disk counts
    if (!had || left) {
      ++it;
      continue;
    }
    touched.insert(files.begin(), files.end());
    it = workspace.modules.erase(it);
  }
  publish(touched);
}

Document *Server::openDocument(Params &params) {
  const std::string uri = uriIn(params);
  auto found = workspace.documents.find(uri);
  if (found != workspace.documents.end())
    return &found->second;
  if (!params.wrong())
    outside.log("'" + uri + "' is not open");
  return nullptr;
}

void Server::textChanged(Document &document) {
  if (!document.path.empty()) // the others are in no analysis
    document.changed = ++workspace.generation;
  refuseWaiting([&](const Waiting &one) { return one.uri == document.uri; },
                {ErrorCode::ContentModified, "the text changed"});
  if (!document.path.empty())
    scheduler.schedule(document.path, workspace.settings.delay);
}

void Server::analyseAll() {
  for (const auto &[uri, document] : workspace.documents)
    if (!document.path.empty())
      scheduler.schedule(document.path, workspace.settings.delay);
}

void Server::didChangeFiles(Params &params) {
  bool changed = false;
  params.value()["changes"].forEach([&](const LogValue &change) {
    // What is open is analysed as the client tells it, not as it stands on disk.
    changed |= workspace.byPath(pathOf(change["uri"].text())) == nullptr;
  });
  if (changed)
    analyseAll();
}

void Server::didChangeFolders(Params &params) {
  LogValue event = params.value()["event"];
  auto pathIn = [](const LogValue &folder) {
    std::string path = pathOf(folder["uri"].text());
    while (path.size() > 1 && path.ends_with('/'))
      path.pop_back();
    return path;
  };
  event["removed"].forEach([&](const LogValue &folder) { std::erase(workspace.folders, pathIn(folder)); });
  event["added"].forEach([&](const LogValue &folder) {
    if (std::string path = pathIn(folder); !path.empty())
      workspace.folders.push_back(std::move(path));
  });
  analyseAll();
}

} // namespace irqlint::lsp
