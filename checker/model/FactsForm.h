// The form that facts must have: typed access to their JSON. What is amiss becomes a problem at its place, and reading
// goes on, so that one run shows all mistakes of a file. Private to the readers of facts.
#pragma once

#include "model/Json.h"
#include "model/Model.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace irqlint::model {

class FactsForm {
public:
  FactsForm(const std::string &file, std::vector<Problem> &problems) : file(file), problems(problems) {}

  using Keys = const std::vector<std::string_view> &;

  void problem(const Json &where, const std::string &pointer, std::string text);

  bool isObject(const Json &value, const std::string &pointer);
  void allow(const Json &object, const std::string &pointer, Keys keys);
  void require(const Json &object, const std::string &pointer, Keys keys);

  std::string text(const Json &object, std::string_view key, const std::string &pointer);
  bool flag(const Json &object, std::string_view key, const std::string &pointer, bool otherwise);
  /// The upper or lower end, where a range is written.
  std::optional<Level> level(const Json &object, std::string_view key, const std::string &pointer, bool upper);
  /// A place: "arg0", "*arg1", "ret", "hidden(arg0,irql)", "global(name)".
  std::string where(const Json &object, std::string_view key, const std::string &pointer);
  /// A whole value: ["A", "B"].
  std::vector<std::string> names(const Json &value, const std::string &pointer);

  /// visit(name, value, pointer) for the members of the object under `key`, if it is there.
  template <class Visit> void each(const Json &object, std::string_view key, const std::string &pointer, Visit visit) {
    const Json *map = object.find(key);
    const std::string at = child(pointer, key);
    if (!map || !isObject(*map, at))
      return;
    std::set<std::string_view> seen;
    for (const auto &[name, value] : map->members) {
      const std::string place = child(at, name);
      if (!seen.insert(name).second)
        problem(value, place, "'" + name + "' stands twice; keep one");
      visit(name, value, place);
    }
  }

  /// visit(value, pointer) for the items of the list under `key`, if it is there.
  template <class Visit> void items(const Json &object, std::string_view key, const std::string &pointer, Visit visit) {
    const Json *list = object.find(key);
    if (!list)
      return;
    const std::string at = child(pointer, key);
    if (list->kind != Json::Kind::Array)
      return problem(*list, at, "must be a list");
    for (size_t i = 0; i < list->items.size(); ++i)
      visit(list->items[i], child(at, std::to_string(i)));
  }

protected:
  const std::string &file;

private:
  std::vector<Problem> &problems;
};

/// "RECORD.Field"; nothing if there is no dot.
std::optional<std::pair<std::string, std::string>> recordAndField(const std::string &key);

} // namespace irqlint::model
