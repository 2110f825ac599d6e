// Questions about documents. What is known of a text that changed meanwhile is no answer: it waits for the analysis.
#include "lsp/Answers.h"
#include "lsp/Server.h"

#include <algorithm>

namespace irqlint::lsp {

using report::LogValue;

std::string uriIn(Params &params) { return params.text(params.object(params.value(), "textDocument"), "uri"); }

Position readPosition(Params &params, const LogValue &value) {
  return {params.number(value, "line"), params.number(value, "character")};
}

Range readRange(Params &params, const LogValue &value) {
  Position start = readPosition(params, params.object(value, "start"));
  return {start, readPosition(params, params.object(value, "end"))};
}

Server::Answer Server::hoverRequest(const Json &id, Params &params) {
  std::string uri = uriIn(params);
  Position position = readPosition(params, params.object(params.value(), "position"));
  if (auto wrong = params.wrong())
    return *wrong;
  return answerOrWait({id, uri, AnalysisResult::Stage::Functions,
                       [this, position](const Document &document) { return hover(document, position, workspace); }});
}

Server::Answer Server::codeActionRequest(const Json &id, Params &params) {
  std::string uri = uriIn(params);
  Range range = readRange(params, params.object(params.value(), "range"));
  LogValue only = params.value()["context"]["only"];
  bool wanted = only.size() == 0;
  only.forEach([&](const LogValue &kind) { wanted |= kind.text().empty() || kind.text() == "quickfix"; });
  if (auto wrong = params.wrong())
    return *wrong;
  if (!wanted)
    return Json::array();
  // Annotations come later than findings, and those who fix one do not wait for them.
  return answerOrWait({id, uri, AnalysisResult::Stage::Findings,
                       [this, range](const Document &document) { return codeActions(document, range, workspace); }});
}

Server::Answer Server::inlayHintRequest(const Json &id, Params &params) {
  std::string uri = uriIn(params);
  Range range = readRange(params, params.object(params.value(), "range"));
  if (auto wrong = params.wrong())
    return *wrong;
  if (!workspace.settings.inlayHints)
    return Json::array();
  return answerOrWait({id, uri, AnalysisResult::Stage::Functions,
                       [this, range](const Document &document) { return inlayHints(document, range, workspace); }});
}

Server::Answer Server::answerOrWait(Waiting question) {
  auto document = workspace.documents.find(question.uri);
  if (document == workspace.documents.end())
    return RpcError{ErrorCode::InvalidParams, "/params/textDocument/uri: '" + question.uri + "' is not open"};
  if (workspace.isFresh(document->second, question.stage))
    return question.answer(document->second);
  waiting.push_back(std::move(question));
  return std::nullopt;
}

void Server::answerWaiting() {
  for (auto it = waiting.begin(); it != waiting.end();) {
    const Document &document = workspace.documents.at(it->uri);
    if (!workspace.isFresh(document, it->stage)) {
      ++it;
      continue;
    }
    outside.send(responseTo(it->id, it->answer(document)));
    it = waiting.erase(it);
  }
}

void Server::refuseWaiting(const std::function<bool(const Waiting &)> &which, const RpcError &why) {
  for (auto it = waiting.begin(); it != waiting.end();) {
    if (!which(*it)) {
      ++it;
      continue;
    }
    outside.send(errorTo(it->id, why));
    it = waiting.erase(it);
  }
}

void Server::cancelRequest(Params &params) {
  const Json *id = params.value()["id"].json();
  if (id)
    refuseWaiting([&](const Waiting &one) { return one.id == *id; }, {ErrorCode::RequestCancelled, "cancelled"});
}

} // namespace irqlint::lsp
