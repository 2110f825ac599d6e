#include "report/LogValue.h"

#include "report/LogText.h"

namespace irqlint::report {
namespace {

/// Far more than SARIF needs (about 20), far less than a stack holds.
constexpr size_t MaxDepth = 200;
constexpr size_t MaxBytes = size_t(512) << 20;

} // namespace

std::optional<LogProblem> tooLarge(std::string_view bytes) {
  if (bytes.size() <= MaxBytes)
    return std::nullopt;
  return LogProblem{0, "", "is larger than " + std::to_string(MaxBytes >> 20) + " MiB"};
}

std::variant<Json, LogProblem> parseLogText(std::string_view text) {
  if (auto at = tooDeepAt(text, MaxDepth))
    return LogProblem{lineAtOffset(text, *at), "", "nests deeper than " + std::to_string(MaxDepth) + " levels"};
  auto parsed = parseJson(text);
  if (auto *error = std::get_if<JsonError>(&parsed))
    return LogProblem{error->line, error->pointer, "is no valid JSON, it may be cut off: " + error->text};
  return std::move(std::get<Json>(parsed));
}

std::variant<LogJson, LogProblem> parseLog(std::string_view bytes) {
  if (auto problem = tooLarge(bytes))
    return *problem;
  std::string text = toUtf8(bytes);
  auto parsed = parseLogText(text);
  if (auto *problem = std::get_if<LogProblem>(&parsed))
    return *problem;
  return LogJson{std::move(text), std::move(std::get<Json>(parsed))};
}

void LogProblems::add(std::string pointer, std::string text) {
  if (list.size() < Kept)
    list.push_back({0, std::move(pointer), std::move(text)});
  else
    ++more;
}

void LogProblems::moveTo(ResultLog &log, std::string_view text) {
  for (LogProblem &problem : list) {
    problem.line = lineOf(text, problem.pointer);
    log.problems.push_back(std::move(problem));
  }
  log.moreProblems += more;
}

std::optional<LogProblem> LogProblems::first(std::string_view text) const {
  if (list.empty())
    return std::nullopt;
  LogProblem problem = list.front();
  problem.line = lineOf(text, problem.pointer);
  return problem;
}

bool LogValue::isObject() const {
  if (value && !value->is_object())
    complain("must be an object");
  return value && value->is_object();
}

LogValue LogValue::operator[](std::string_view key) const {
  const Json *member = nullptr;
  if (isObject())
    if (auto found = value->find(key); found != value->end())
      member = &*found;
  return {member, member ? pointerTo(pointer, key) : "", *problems};
}

LogValue LogValue::element(size_t index) const {
  bool there = value && value->is_array() && index < value->size();
  return {there ? &(*value)[index] : nullptr, there ? pointer + "/" + std::to_string(index) : "", *problems};
}

size_t LogValue::size() const {
  if (value && !value->is_array())
    complain("must be an array");
  return value && value->is_array() ? value->size() : 0;
}

std::string LogValue::text() const {
  if (!value)
    return {};
  if (value->is_string())
    return value->get<std::string>();
  complain("must be a string");
  return {};
}

unsigned LogValue::number() const {
  if (!value)
    return 0;
  if (value->is_number_unsigned() && value->get<uint64_t>() <= INT32_MAX)
    return value->get<unsigned>();
  complain("must be a whole number that is not negative");
  return 0;
}

std::optional<size_t> LogValue::index() const {
  if (!value)
    return std::nullopt;
  if (value->is_number_unsigned())
    return value->get<size_t>();
  if (!value->is_number_integer() || value->get<int64_t>() != -1)
    complain("must be an index");
  return std::nullopt;
}

bool LogValue::flag(bool byDefault) const {
  if (value && !value->is_boolean())
    complain("must be true or false");
  return value && value->is_boolean() ? value->get<bool>() : byDefault;
}

} // namespace irqlint::report
