#include "lsp/Server.h"

#include "report/LogUri.h"

namespace irqlint::lsp {

using report::LogValue;

namespace {

constexpr const char *WatchedFiles[] = {"**/.irqlint.json", "**/compile_commands.json",
                                        "**/*.{vcxproj,props,targets,sln}", "**/*.{c,cc,cpp,cxx,h,hpp}"};

std::vector<std::string> foldersOf(const LogValue &params) {
  std::vector<std::string> folders;
  auto add = [&](const std::string &uriOrPath) {
    std::string path = report::pathOfUri(uriOrPath);
    while (path.size() > 1 && path.ends_with('/'))
      path.pop_back();
    if (path.starts_with('/') || report::isWindowsPath(path))
      folders.push_back(std::move(path));
  };
  params["workspaceFolders"].forEach([&](const LogValue &folder) { add(folder["uri"].text()); });
  if (folders.empty())
    add(params["rootUri"].text());
  if (folders.empty())
    add(params["rootPath"].text());
  return folders;
}

/// The first that we know, in the client's order; UTF-16 is what everybody can.
Encoding encodingOf(const LogValue &capabilities) {
  std::optional<Encoding> chosen;
  capabilities["general"]["positionEncodings"].forEach([&](const LogValue &name) {
    const std::string text = name.text();
    if (!chosen && text == "utf-8")
      chosen = Encoding::Utf8;
    else if (!chosen && text == "utf-16")
      chosen = Encoding::Utf16;
  });
  return chosen.value_or(Encoding::Utf16);
}

} // namespace

const std::map<std::string_view, Server::OnRequest> Server::requests{
    {"initialize", &Server::initialize},
    {"shutdown", &Server::shutdown},
    {"textDocument/hover", &Server::hoverRequest},
    {"textDocument/codeAction", &Server::codeActionRequest},
    {"textDocument/inlayHint", &Server::inlayHintRequest},
};

const std::map<std::string_view, Server::OnNotification> Server::notifications{
    {"initialized", &Server::initialized},
    {"exit", &Server::exit},
    {"$/cancelRequest", &Server::cancelRequest},
    {"textDocument/didOpen", &Server::didOpen},
    {"textDocument/didChange", &Server::didChange},
    {"textDocument/didSave", &Server::didSave},
    {"textDocument/didClose", &Server::didClose},
    {"workspace/didChangeConfiguration", &Server::didChangeConfiguration},
    {"workspace/didChangeWatchedFiles", &Server::didChangeFiles},
    {"workspace/didChangeWorkspaceFolders", &Server::didChangeFolders},
};

Server::Server(Analyzer &analyzer, Outside given)
    : outside(std::move(given)),
      scheduler(analyzer,
                {[this](const std::string &focus) { return requestFor(focus); },
                 [this](const AnalysisRequest &request, AnalysisResult result) { take(request, std::move(result)); },
                 [this](const AnalysisRequest &request, const std::string &failure) { done(request, failure); },
                 [this] { endProgress(); }}) {}

std::optional<int> Server::exitCode() const {
  std::scoped_lock lock(mutex);
  return exitWith;
}

void Server::receiveGarbage(const std::string &why) {
  std::scoped_lock lock(mutex);
  outside.send(errorTo(nullptr, {ErrorCode::ParseError, why}));
}

void Server::receive(std::string_view body) {
  auto parsed = parseMessage(body);
  std::scoped_lock lock(mutex);
  if (auto *rejected = std::get_if<Rejected>(&parsed)) {
    outside.send(errorTo(rejected->id, rejected->error));
    return;
  }
  const Message &message = std::get<Message>(parsed);
  if (message.isRequest())
    receiveRequest(message);
  else if (!message.isResponse())
    receiveNotification(message);
  else if (state == State::Initialized && message.id == "configuration")
    configurationArrived(message.result);
}

void Server::receiveRequest(const Message &message) {
  auto refuse = [&](ErrorCode code, const std::string &why) { outside.send(errorTo(*message.id, {code, why})); };
  if (state == State::Fresh && message.method != "initialize")
    return refuse(ErrorCode::ServerNotInitialized, "'" + message.method + "' before 'initialize'");
  if (state == State::ShutDown)
    return refuse(ErrorCode::InvalidRequest, "'" + message.method + "' after 'shutdown'");
  auto handler = requests.find(message.method);
  if (handler == requests.end())
    return refuse(ErrorCode::MethodNotFound, "'" + message.method + "' is not known");
  Params params(message.params);
  Answer answer = (this->*handler->second)(*message.id, params);
  if (!answer)
    return;
  if (auto *error = std::get_if<RpcError>(&*answer))
    outside.send(errorTo(*message.id, *error));
  else
    outside.send(responseTo(*message.id, std::move(std::get<Json>(*answer))));
}

void Server::receiveNotification(const Message &message) {
  if (state != State::Initialized && message.method != "exit")
    return;
  auto handler = notifications.find(message.method);
  if (handler == notifications.end())
    return;
  Params params(message.params);
  (this->*handler->second)(params);
  if (auto wrong = params.wrong())
    outside.log("'" + message.method + "': " + wrong->message);
}

Server::Answer Server::initialize(const Json &, Params &params) {
  if (state != State::Fresh)
    return RpcError{ErrorCode::InvalidRequest, "'initialize' for the second time"};
  LogValue capabilities = params.value()["capabilities"];
  Abilities client = Abilities::read(capabilities);
  Encoding encoding = encodingOf(capabilities);
  std::vector<std::string> folders = foldersOf(params.value());
  if (auto wrong = params.wrong())
    return *wrong;
  workspace.client = client;
  workspace.encoding = encoding;
  workspace.folders = std::move(folders);
  state = State::Initialized;

  report::LogProblems problems; // of settings: no reason not to start
  LogValue options = params.value()["initializationOptions"];
  apply(LogValue(options.json(), "", problems), problems);
  return Json{{"capabilities",
               {{"positionEncoding", encoding == Encoding::Utf8 ? "utf-8" : "utf-16"},
                {"textDocumentSync", {{"openClose", true}, {"change", 2}, {"save", {{"includeText", false}}}}},
                {"hoverProvider", true},
                {"codeActionProvider", {{"codeActionKinds", Json::array({"quickfix"})}}},
                {"inlayHintProvider", true},
                {"workspace", {{"workspaceFolders", {{"supported", true}, {"changeNotifications", true}}}}}}},
              {"serverInfo", {{"name", "irqlint"}, {"version", outside.version}}}};
}

void Server::initialized(Params &) {
  if (workspace.client.watchesFiles) {
    Json watchers = Json::array();
    for (const char *glob : WatchedFiles)
      watchers.push_back({{"globPattern", glob}});
    sendRequest("watch", "client/registerCapability",
                {{"registrations", Json::array({{{"id", "files"},
                                                 {"method", "workspace/didChangeWatchedFiles"},
                                                 {"registerOptions", {{"watchers", std::move(watchers)}}}}})}});
  }
  askConfiguration();
}

Server::Answer Server::shutdown(const Json &, Params &) {
  state = State::ShutDown;
  refuseWaiting([](const Waiting &) { return true; }, {ErrorCode::RequestCancelled, "the server shuts down"});
  workspace.documents.clear();
  scheduler.restart(std::chrono::milliseconds(0)); // finds no document and ends
  return Json(nullptr);
}

void Server::exit(Params &) { exitWith = state == State::ShutDown ? 0 : 1; }

void Server::showMessage(const std::string &text) {
  constexpr int Warning = 2;
  if (told.insert(text).second)
    outside.send(notification("window/showMessage", {{"type", Warning}, {"message", text}}));
}

void Server::sendRequest(const std::string &id, std::string_view method, Json params) {
  outside.send(request(id, method, std::move(params)));
}

} // namespace irqlint::lsp
