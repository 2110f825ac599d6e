#include "model/FactsForm.h"

#include "model/Facts.h"

#include <algorithm>

namespace irqlint::model {

void FactsForm::problem(const Json &where, const std::string &pointer, std::string text) {
  problems.push_back({file, where.line, pointer, std::move(text)});
}

bool FactsForm::isObject(const Json &value, const std::string &pointer) {
  if (value.kind == Json::Kind::Object)
    return true;
  problem(value, pointer, "must be an object");
  return false;
}

void FactsForm::allow(const Json &object, const std::string &pointer, Keys keys) {
  std::set<std::string_view> seen;
  for (const auto &[key, value] : object.members) {
    if (!seen.insert(key).second)
      problem(value, child(pointer, key), "'" + key + "' stands twice; keep one");
    if (std::ranges::find(keys, key) != keys.end())
      continue;
    std::string list;
    for (std::string_view known : keys)
      list += (list.empty() ? "" : ", ") + std::string(known);
    problem(value, child(pointer, key), "'" + key + "' is not known here; known: " + list);
  }
}

void FactsForm::require(const Json &object, const std::string &pointer, Keys keys) {
  for (std::string_view key : keys)
    if (!object.find(key))
      problem(object, pointer, "needs '" + std::string(key) + "'");
}

std::string FactsForm::text(const Json &object, std::string_view key, const std::string &pointer) {
  const Json *value = object.find(key);
  if (!value)
    return {};
  if (value->kind == Json::Kind::String && !value->text.empty())
    return value->text;
  problem(*value, child(pointer, key), "must be a non-empty string");
  return {};
}

bool FactsForm::flag(const Json &object, std::string_view key, const std::string &pointer, bool otherwise) {
  const Json *value = object.find(key);
  if (!value)
    return otherwise;
  if (value->kind != Json::Kind::Bool)
    problem(*value, child(pointer, key), "must be true or false");
  return value->number != 0;
}

std::optional<Level> FactsForm::level(const Json &object, std::string_view key, const std::string &pointer,
                                      bool upper) {
  const std::string name = text(object, key, pointer);
  if (name.empty())
    return std::nullopt;
  const auto range = parseRange(name);
  if (range)
    return upper ? range->second : range->first;
  problem(*object.find(key), child(pointer, key),
          "'" + name + "' is not an IRQL; write PASSIVE_LEVEL, APC_LEVEL, DISPATCH_LEVEL, DIRQL, HIGH_LEVEL or any");
  return std::nullopt;
}

std::string FactsForm::where(const Json &object, std::string_view key, const std::string &pointer) {
  const std::string place = text(object, key, pointer);
  if (!place.empty() && !parseWhere(place))
    problem(*object.find(key), child(pointer, key),
            "'" + place + "' is not a place; write arg0, *arg0, arg0->Field, ret, hidden(arg0,name) or global(name)");
  return place;
}

std::vector<std::string> FactsForm::names(const Json &value, const std::string &pointer) {
  std::vector<std::string> names;
  for (const Json &item : value.items)
    if (item.kind == Json::Kind::String && !item.text.empty())
      names.push_back(item.text);
  if (names.empty() || names.size() != value.items.size())
    problem(value, pointer, "must be an array of names");
  return names;
}

std::optional<std::pair<std::string, std::string>> recordAndField(const std::string &key) {
  const size_t dot = key.find('.');
  if (dot == std::string::npos)
    return std::nullopt;
  return std::pair(key.substr(0, dot), key.substr(dot + 1));
}

} // namespace irqlint::model
