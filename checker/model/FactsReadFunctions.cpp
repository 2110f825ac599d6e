#include "model/FactsReader.h"

namespace irqlint::model {

void FactsReader::readFunction(const std::string &name, const Json &value, const std::string &pointer) {
  if (!isObject(value, pointer))
    return;
  allow(value, pointer, {"min", "max", "limits", "effects", "callsBack", "writes", "becomes", "from", "note"});
  FactFunction &fact = facts.functions[name];
  if (fact.described)
    problem(value, pointer, "'" + name + "' is described in " + fact.file + " already; keep one");
  fact.described = true;
  fact.name = name;
  fact.file = file;
  fact.from = text(value, "from", pointer);
  fact.note = text(value, "note", pointer);
  fact.callsBack = flag(value, "callsBack", pointer, false);
  if (value.find("min") || value.find("max"))
    readLimit(value, pointer, {}, fact);
  items(value, "limits", pointer,
        [&](const Json &item, const std::string &at) { readConditionalLimit(item, at, fact); });
  items(value, "effects", pointer,
        [&](const Json &item, const std::string &at) { readEffect(item, at, fact.effects); });
  fact.noEffects = value.find("effects") && value.find("effects")->items.empty();
  items(value, "becomes", pointer, [&](const Json &item, const std::string &at) { readAlias(item, at, fact); });
  fact.writesKnown = value.find("writes") != nullptr;
  items(value, "writes", pointer, [&](const Json &item, const std::string &at) {
    if (item.kind != Json::Kind::Int || item.number < 0 || item.number > 63)
      problem(item, at, "must be the index of an argument, counted from 0");
    else
      fact.writes.push_back(static_cast<int>(item.number));
  });
}

/// Effects that files by topic (objects, memory) add to functions described elsewhere.
void FactsReader::readMoreEffects(const std::string &name, const Json &value, const std::string &pointer) {
  FactFunction &fact = function(name);
  if (value.kind != Json::Kind::Array)
    return problem(value, pointer, "must be a list of effects");
  readEffects(value, pointer, fact.effects);
}

/// The function of that name, whether it is described or only spoken of.
FactFunction &FactsReader::function(const std::string &name) {
  FactFunction &fact = facts.functions[name];
  fact.name = name;
  if (fact.file.empty())
    fact.file = file;
  return fact;
}

void FactsReader::readConditionalLimit(const Json &value, const std::string &pointer, FactFunction &fact) {
  if (!isObject(value, pointer))
    return;
  allow(value, pointer, {"when", "min", "max"});
  readLimit(value, pointer, condition(value, "when", pointer), fact);
  if (!value.find("min") && !value.find("max"))
    problem(value, pointer, "needs 'min' or 'max'");
}

void FactsReader::readLimit(const Json &value, const std::string &pointer, std::string when, FactFunction &fact) {
  FactLimit limit;
  limit.when = std::move(when);
  limit.min = level(value, "min", pointer, false).value_or(Passive);
  limit.max = level(value, "max", pointer, true).value_or(High);
  if (limit.min > limit.max)
    problem(value, pointer, "min is above max");
  fact.limits.push_back(std::move(limit));
}

void FactsReader::readAlias(const Json &value, const std::string &pointer, FactFunction &fact) {
  if (!isObject(value, pointer))
    return;
  allow(value, pointer, {"name", "args"});
  FactAlias alias;
  alias.name = text(value, "name", pointer);
  alias.same = value.find("args") == nullptr;
  items(value, "args", pointer, [&](const Json &item, const std::string &at) {
    if (item.kind != Json::Kind::Null && (item.kind != Json::Kind::Int || item.number < 0))
      problem(item, at, "must be the index of an argument of the macro, or null");
    alias.args.push_back(item.kind == Json::Kind::Int ? static_cast<int>(item.number) : -1);
  });
  fact.becomes.push_back(std::move(alias));
}

} // namespace irqlint::model
