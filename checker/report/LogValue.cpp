#include "report/LogValue.h"

namespace irqlint::report {

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
