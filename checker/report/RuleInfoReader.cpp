#include "report/RuleInfoReader.h"

#include "report/Json.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <regex>

namespace irqlint::report {
namespace {

/// Reads the members of one object and keeps what is wrong with them.
class Reader {
public:
  Reader(std::string_view text, std::string pointer, const Json &object, std::vector<RuleInfoProblem> &problems)
      : text(text), pointer(std::move(pointer)), object(object), problems(problems) {}

  void complain(std::string_view key, std::string what) const {
    std::string at = key.empty() ? pointer : pointerTo(pointer, key);
    problems.push_back({lineOf(text, at), at, std::move(what)});
  }

  const Json *member(std::string_view key, bool required) const {
    auto found = object.find(key);
    if (found != object.end())
      return &*found;
    if (required)
      complain("", "'" + std::string(key) + "' is missing");
    return nullptr;
  }

  std::string string(std::string_view key, bool required = true) const {
    const Json *value = member(key, required);
    if (!value)
      return {};
    if (!value->is_string() || (required && value->get_ref<const std::string &>().empty())) {
      complain(key, required ? "must be a string that is not empty" : "must be a string");
      return {};
    }
    return value->get<std::string>();
  }

  bool boolean(std::string_view key, bool byDefault) const {
    const Json *value = member(key, false);
    if (!value)
      return byDefault;
    if (!value->is_boolean())
      complain(key, "must be true or false");
    return value->is_boolean() ? value->get<bool>() : byDefault;
  }

  std::vector<std::string> strings(std::string_view key) const {
    std::vector<std::string> out;
    const Json *value = member(key, false);
    if (!value)
      return out;
    bool fits = value->is_array() && std::ranges::all_of(*value, [](const Json &v) { return v.is_string(); });
    if (!fits)
      complain(key, "must be an array of strings");
    else
      out = value->get<std::vector<std::string>>();
    return out;
  }

  void allowOnly(std::initializer_list<std::string_view> keys) const {
    for (const auto &[key, value] : object.items())
      if (std::ranges::find(keys, key) == keys.end())
        complain(key, "is no known key");
  }

private:
  std::string_view text;
  std::string pointer;
  const Json &object;
  std::vector<RuleInfoProblem> &problems;
};

void readEquivalents(std::string_view text, const Json &list, std::vector<RuleInfo::Equivalent> &out,
                     std::vector<RuleInfoProblem> &problems) {
  if (!list.is_array()) {
    problems.push_back({lineOf(text, "/equivalents"), "/equivalents", "must be an array"});
    return;
  }
  for (size_t i = 0; i < list.size(); ++i) {
    std::string pointer = "/equivalents/" + std::to_string(i);
    if (!list[i].is_object()) {
      problems.push_back({lineOf(text, pointer), pointer, "must be an object"});
      continue;
    }
    Reader read(text, pointer, list[i], problems);
    read.allowOnly({"peer", "id", "name", "exact"});
    out.push_back({read.string("peer"), read.string("id"), read.string("name", false), read.boolean("exact", true)});
  }
}

void checkForms(const RuleInfo &info, const Reader &read) {
  static const std::regex slug("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*"), code("KDL[0-9]{4}");
  if (!info.slug.empty() && !std::regex_match(info.slug, slug))
    read.complain("slug", "must look like 'family/what-is-wrong'");
  if (!info.code.empty() && !std::regex_match(info.code, code))
    read.complain("code", "must be 'KDL' and four digits");
  constexpr std::string_view precisions[] = {"very-high", "high", "medium", "low"};
  if (!info.precision.empty() && std::ranges::find(precisions, info.precision) == std::end(precisions))
    read.complain("precision", "must be 'very-high', 'high', 'medium' or 'low'");
  bool digits = std::ranges::all_of(info.cwe, [](const std::string &cwe) {
    return !cwe.empty() && std::ranges::all_of(cwe, [](char c) { return c >= '0' && c <= '9'; });
  });
  if (!digits)
    read.complain("cwe", "must hold numbers as strings, \"667\"");
  static const std::regex bugcheck("0x[1-9A-F][0-9A-F]{0,2}");
  if (!std::ranges::all_of(info.bugchecks, [&](const std::string &code) { return std::regex_match(code, bugcheck); }))
    read.complain("bugchecks", "must hold codes without leading zeros and with capitals, \"0xD1\"");
}

} // namespace

std::string_view severityName(Severity severity) {
  switch (severity) {
  case Severity::Note:
    return "note";
  case Severity::Warning:
    return "warning";
  case Severity::Error:
    return "error";
  }
  return "warning";
}

std::optional<Severity> parseSeverity(std::string_view text) {
  for (Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
    if (text == severityName(severity))
      return severity;
  return std::nullopt;
}

std::variant<RuleInfo, std::vector<RuleInfoProblem>> readRuleInfo(std::string_view text, std::string_view page) {
  std::vector<RuleInfoProblem> problems;
  auto parsed = parseJson(text);
  if (auto *error = std::get_if<JsonError>(&parsed))
    return std::vector{RuleInfoProblem{error->line, error->pointer, error->text}};
  const Json &json = std::get<Json>(parsed);
  if (!json.is_object())
    return std::vector{RuleInfoProblem{1, "", "must be an object"}};

  Reader read(text, "", json, problems);
  read.allowOnly({"$schema", "slug", "code", "name", "summary", "precision", "severity", "defaultOn", "models",
                  "supersedes", "equivalents", "cwe", "tags", "bugchecks", "concepts", "since"});
  RuleInfo info;
  info.slug = read.string("slug");
  info.code = read.string("code");
  info.name = read.string("name");
  info.summary = read.string("summary");
  info.precision = read.string("precision");
  info.since = read.string("since");
  std::string severity = read.string("severity");
  if (auto known = parseSeverity(severity))
    info.severity = *known;
  else if (!severity.empty())
    read.complain("severity", "must be 'note', 'warning' or 'error'");
  info.defaultOn = read.boolean("defaultOn", true);
  info.models = read.strings("models");
  info.supersedes = read.strings("supersedes");
  info.cwe = read.strings("cwe");
  info.tags = read.strings("tags");
  info.bugchecks = read.strings("bugchecks");
  info.concepts = read.strings("concepts");
  if (const Json *list = read.member("equivalents", false))
    readEquivalents(text, *list, info.equivalents, problems);
  checkForms(info, read);
  info.page = page;
  if (!problems.empty())
    return problems;
  return info;
}

RuleInfo ruleInfo(std::string_view file, std::string_view json, std::string_view page) {
  auto result = readRuleInfo(json, page);
  if (auto *info = std::get_if<RuleInfo>(&result))
    return std::move(*info);
  for (const RuleInfoProblem &problem : std::get<1>(result))
    std::fprintf(stderr, "%.*s:%u: %s %s\n", int(file.size()), file.data(), problem.line, problem.pointer.c_str(),
                 problem.text.c_str());
  std::abort();
}

} // namespace irqlint::report
