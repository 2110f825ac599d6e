#include "report/ResultLog.h"

#include "report/LogText.h"

namespace irqlint::report {
namespace {

/// Far more than SARIF needs (about 20), far less than a stack holds.
constexpr size_t MaxDepth = 200;
constexpr size_t MaxBytes = size_t(512) << 20;
constexpr const char *Known = "irqlint reads SARIF 2.1.0, PREfast's XML and its own JSON";

/// The first character that is no blank; '\0' at the end.
char firstOf(std::string_view text) {
  size_t at = text.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? '\0' : text[at];
}

std::variant<ResultLog, LogProblem> readJsonLog(std::string_view text) {
  if (auto at = tooDeepAt(text, MaxDepth))
    return LogProblem{lineAtOffset(text, *at), "", "nests deeper than " + std::to_string(MaxDepth) + " levels"};
  auto parsed = parseJson(text);
  if (auto *error = std::get_if<JsonError>(&parsed))
    return LogProblem{error->line, error->pointer, "is no valid JSON, it may be cut off: " + error->text};
  Json &json = std::get<Json>(parsed);
  if (json.contains("runs") || json.contains("$schema"))
    return readSarifLog(text, std::move(json));
  if (json.contains("findings"))
    return readOwnLog(text, json);
  return LogProblem{1, "", std::string("has neither \"runs\" nor \"findings\"; ") + Known};
}

} // namespace

std::string LogProblem::message(const std::string &file) const {
  return file + (line ? ":" + std::to_string(line) : "") + ": " + (pointer.empty() ? "" : pointer + ": ") + text;
}

std::variant<ResultLog, LogProblem> readResultLog(std::string_view bytes) {
  if (bytes.size() > MaxBytes)
    return LogProblem{0, "", "is larger than " + std::to_string(MaxBytes >> 20) + " MiB"};
  std::string text = toUtf8(bytes);
  switch (firstOf(text)) {
  case '\0':
    return LogProblem{0, "", text.empty() ? "is empty" : std::string("holds no results; ") + Known};
  case '<':
    return readPrefastLog(text);
  case '{':
    return readJsonLog(text);
  default:
    return LogProblem{1, "", std::string("is neither JSON nor XML; ") + Known};
  }
}

} // namespace irqlint::report
