// JSON-RPC 2.0 as the Language Server Protocol uses it: one message from text, and messages to text.
#pragma once

#include "report/Json.h"
#include "report/LogValue.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace irqlint::lsp {

using report::Json;

enum class ErrorCode : int {
  ParseError = -32700,
  InvalidRequest = -32600,
  MethodNotFound = -32601,
  InvalidParams = -32602,
  InternalError = -32603,
  ServerNotInitialized = -32002,
  RequestCancelled = -32800,
  ContentModified = -32801,
};

struct RpcError {
  ErrorCode code;
  std::string message;
};

/// A request has method and id, a notification only a method, a response only an id.
struct Message {
  std::optional<Json> id;
  std::string method;
  Json params; ///< null, an object or an array
  Json result; ///< of a response
  bool isRequest() const { return id && !method.empty(); }
  bool isResponse() const { return method.empty(); }
};

/// A message that cannot be answered in any other way.
struct Rejected {
  Json id; ///< null when it is not known
  RpcError error;
};

std::variant<Message, Rejected> parseMessage(std::string_view body);

Json responseTo(const Json &id, Json result);
Json errorTo(const Json &id, const RpcError &error);
Json notification(std::string_view method, Json params);
Json request(const Json &id, std::string_view method, Json params);

/// On one line, and valid UTF-8 whatever is in it.
std::string textOf(const Json &message);

/// Parameters of a message: what is asked for has to be there and of its type, or `wrong` says what is not.
class Params {
public:
  explicit Params(const Json &params) : root(&params, "", problems) {}
  Params(const Params &) = delete;

  const report::LogValue &value() const { return root; }
  /// Of the object `in`.
  std::string text(const report::LogValue &in, const char *key);
  unsigned number(const report::LogValue &in, const char *key);
  report::LogValue object(const report::LogValue &in, const char *key);
  std::optional<RpcError> wrong() const;

private:
  report::LogProblems problems;
  report::LogValue root;
};

} // namespace irqlint::lsp
