#include "lsp/Rpc.h"

namespace irqlint::lsp {
namespace {

Rejected invalid(Json id, std::string why) { return {std::move(id), {ErrorCode::InvalidRequest, std::move(why)}}; }

bool isId(const Json &id) { return id.is_string() || id.is_number_integer(); }

} // namespace

std::variant<Message, Rejected> parseMessage(std::string_view body) {
  auto parsed = report::parseLogText(body);
  if (auto *problem = std::get_if<report::LogProblem>(&parsed))
    return Rejected{nullptr, {ErrorCode::ParseError, "the message " + problem->text}};
  Json &json = std::get<Json>(parsed);
  if (!json.is_object())
    return invalid(nullptr, "a message must be an object");
  Message message;
  if (auto id = json.find("id"); id != json.end()) {
    const bool ofBrokenResponse = id->is_null() && !json.contains("method");
    if (!isId(*id) && !ofBrokenResponse)
      return invalid(nullptr, "/id: must be a string or a whole number");
    message.id = *id;
  }
  const Json id = message.id.value_or(nullptr);
  if (auto version = json.find("jsonrpc"); version == json.end() || *version != "2.0")
    return invalid(id, "/jsonrpc: must be \"2.0\"");
  if (auto method = json.find("method"); method != json.end()) {
    if (!method->is_string() || method->get_ref<const std::string &>().empty())
      return invalid(id, "/method: must be the name of a method");
    message.method = method->get<std::string>();
  } else if (!message.id || (!json.contains("result") && !json.contains("error"))) {
    return invalid(id, "a message needs a method, or an id and a result");
  }
  if (auto params = json.find("params"); params != json.end()) {
    if (!params->is_structured() && !params->is_null())
      return message.isRequest() ? Rejected{id, {ErrorCode::InvalidParams, "/params: must be an object or an array"}}
                                 : invalid(id, "/params: must be an object or an array");
    message.params = std::move(*params);
  }
  if (auto result = json.find("result"); result != json.end())
    message.result = std::move(*result);
  return message;
}

Json responseTo(const Json &id, Json result) { return {{"jsonrpc", "2.0"}, {"id", id}, {"result", std::move(result)}}; }

Json errorTo(const Json &id, const RpcError &error) {
  return {
      {"jsonrpc", "2.0"}, {"id", id}, {"error", {{"code", static_cast<int>(error.code)}, {"message", error.message}}}};
}

Json notification(std::string_view method, Json params) {
  return {{"jsonrpc", "2.0"}, {"method", method}, {"params", std::move(params)}};
}

Json request(const Json &id, std::string_view method, Json params) {
  return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}};
}

std::string textOf(const Json &message) {
  return message.dump(-1, ' ', /*ensure_ascii=*/false, Json::error_handler_t::replace);
}

std::string Params::text(const report::LogValue &in, const char *key) {
  report::LogValue value = in[key];
  if (!value)
    in.complain(key, "must be there, a string");
  return value.text();
}

unsigned Params::number(const report::LogValue &in, const char *key) {
  report::LogValue value = in[key];
  if (!value)
    in.complain(key, "must be there, a whole number");
  return value.number();
}

report::LogValue Params::object(const report::LogValue &in, const char *key) {
  report::LogValue value = in[key];
  if (!value)
    in.complain(key, "must be there, an object");
  return value;
}

std::optional<RpcError> Params::wrong() const {
  auto problem = problems.first("");
  if (!problem)
    return std::nullopt;
  return RpcError{ErrorCode::InvalidParams, "/params" + problem->pointer + ": " + problem->text};
}

} // namespace irqlint::lsp
