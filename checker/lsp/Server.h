// A language server: takes the messages of one client, one after the other, and sends what is to say.
//
// In: bodies of messages. Out: messages through `send`, from the caller's thread and from that of the analysis.
// May not know: how an analysis is done (`Analyzer`), where bytes come from.
#pragma once

#include "lsp/Scheduler.h"
#include "lsp/Workspace.h"

#include <functional>
#include <list>
#include <mutex>
#include <set>

namespace irqlint::lsp {

class Server {
public:
  struct Outside {
    std::function<void(const Json &message)> send; ///< called by one thread at a time
    std::function<void(const std::string &text)> log;
    std::string version;
  };

  Server(Analyzer &analyzer, Outside outside);

  /// One message. Whatever is in it, the server goes on.
  void receive(std::string_view body);
  /// Bytes that were no message.
  void receiveGarbage(const std::string &why);
  /// Once the client has said `exit`: 0 after `shutdown`, else 1.
  std::optional<int> exitCode() const;

private:
  /// Nothing: the answer comes later.
  using Answer = std::optional<std::variant<Json, RpcError>>;
  using OnRequest = Answer (Server::*)(const Json &id, Params &params);
  using OnNotification = void (Server::*)(Params &params);
  static const std::map<std::string_view, OnRequest> requests;
  static const std::map<std::string_view, OnNotification> notifications;

  // Server.cpp: life
  void receiveRequest(const Message &message);
  void receiveNotification(const Message &message);
  Answer initialize(const Json &id, Params &params);
  Answer shutdown(const Json &id, Params &params);
  void initialized(Params &params);
  void exit(Params &params);

  // Requests.cpp: questions about documents, which may have to wait for an analysis
  struct Waiting {
    Json id;
    std::string uri;
    AnalysisResult::Stage stage;
    std::function<Json(const Document &)> answer;
  };
  Answer hoverRequest(const Json &id, Params &params);
  Answer codeActionRequest(const Json &id, Params &params);
  Answer inlayHintRequest(const Json &id, Params &params);
  Answer answerOrWait(Waiting question);
  void answerWaiting();
  void refuseWaiting(const std::function<bool(const Waiting &)> &which, const RpcError &why);
  void cancelRequest(Params &params);

  // Documents.cpp: what the client holds
  void didOpen(Params &params);
  void didChange(Params &params);
  void didSave(Params &params);
  void didClose(Params &params);
  void didChangeFolders(Params &params);
  void didChangeFiles(Params &params);
  Document *openDocument(Params &params);
  void textChanged(Document &document);
  void analyseAll();

  // Configuration.cpp: settings
  void didChangeConfiguration(Params &params);
  void askConfiguration();
  void configurationArrived(const Json &result);
  void apply(const report::LogValue &settings, const report::LogProblems &problems);

  // Results.cpp: on the thread of the analysis
  std::optional<AnalysisRequest> requestFor(const std::string &focus);
  void take(const AnalysisRequest &request, AnalysisResult result);
  void done(const AnalysisRequest &request, const std::string &failure);
  void publish(const std::set<std::string> &paths);
  void beginProgress(const std::string &focus);
  void endProgress();

  void showMessage(const std::string &text);
  void sendRequest(const std::string &id, std::string_view method, Json params);

  enum class State : uint8_t { Fresh, Initialized, ShutDown };

  const Outside outside;
  mutable std::mutex mutex;
  State state = State::Fresh;
  std::optional<int> exitWith;
  Workspace workspace;
  std::list<Waiting> waiting;
  std::set<std::string> shown; ///< paths with diagnostics
  std::set<std::string> told;  ///< messages to the user: each once
  unsigned analyses = 0;       ///< started
  Scheduler scheduler;         ///< last: its thread uses the others
};

/// Reads `textDocument/uri`, `position`, `range`.
std::string uriIn(Params &params);
Position readPosition(Params &params, const report::LogValue &value);
Range readRange(Params &params, const report::LogValue &value);

} // namespace irqlint::lsp
