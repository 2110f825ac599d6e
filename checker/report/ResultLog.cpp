#include "report/ResultLog.h"

#include "report/LogText.h"
#include "report/LogValue.h"

namespace irqlint::report {
namespace {

constexpr const char *Known = "irqlint reads SARIF 2.1.0, PREfast's XML and its own JSON";

/// The first character that is no blank; '\0' at the end.
char firstOf(std::string_view text) {
  size_t at = text.find_first_not_of(" \t\r\n");
  return at == std::string_view::npos ? '\0' : text[at];
}

std::variant<ResultLog, LogProblem> readJsonLog(std::string_view text) {
  auto parsed = parseLogText(text);
  if (auto *problem = std::get_if<LogProblem>(&parsed))
    return *problem;
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
  if (auto problem = tooLarge(bytes))
    return *problem;
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
