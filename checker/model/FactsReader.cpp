#include "model/FactsReader.h"

#include <algorithm>

namespace irqlint::model {

/// In the order in which they are read: slots of arrays are named with constants, effects are added to functions.
const std::array<FactsReader::Section, 12> FactsReader::Sections{{
    {"constants", &FactsReader::readConstant},
    {"functions", &FactsReader::readFunction},
    {"alsoDoes", &FactsReader::readMoreEffects},
    {"roles", &FactsReader::readRole},
    {"registrations", &FactsReader::readRegistration},
    {"stores", &FactsReader::readStore},
    {"tracked", &FactsReader::readTracked},
    {"symbols", &FactsReader::readSymbol},
    {"globals", &FactsReader::readGlobal},
    {"groups", &FactsReader::readGroup},
    {"slots", &FactsReader::readSlots},
    {"fieldRules", &FactsReader::readFieldRule},
}};

void readFacts(std::string_view json, const std::string &file, FactSet &facts, std::vector<Problem> &problems) {
  JsonError error;
  const std::optional<Json> root = readJson(json, error);
  if (!root) {
    problems.push_back({file, error.line, "", error.text});
    return;
  }
  FactsReader reader(file, facts, problems);
  if (const Json *inner = root->find("facts"))
    reader.read(*inner, "/facts");
  else if (FactsReader::hasSections(*root))
    reader.read(*root, "");
  else if (root->kind != Json::Kind::Object)
    problems.push_back({file, root->line, "", "must be an object"});
}

bool FactsReader::hasSections(const Json &root) {
  return std::ranges::any_of(Sections, [&](const Section &section) { return root.find(section.name) != nullptr; });
}

void FactsReader::read(const Json &root, const std::string &pointer) {
  if (!isObject(root, pointer))
    return;
  std::vector<std::string_view> known{"$schema", "about"};
  for (const Section &section : Sections)
    known.push_back(section.name);
  allow(root, pointer, known);
  for (const Section &section : Sections)
    each(root, section.name, pointer, [&](const std::string &name, const Json &value, const std::string &at) {
      (this->*section.read)(name, value, at);
    });
}

/// "FILE_DEVICE_SECURE_OPEN": "0x100"
void FactsReader::readConstant(const std::string &name, const Json &value, const std::string &pointer) {
  int64_t number = value.number;
  if (value.kind == Json::Kind::String) {
    const Condition parsed = parseCondition("arg0 == (" + value.text + ")", {});
    if (parsed.kind != Condition::Kind::Eq)
      problem(value, pointer, "must be a number, or a number in a string such as \"0x100\"");
    number = parsed.right;
  } else if (value.kind != Json::Kind::Int) {
    problem(value, pointer, "must be a number, or a number in a string such as \"0x100\"");
  }
  facts.constants.emplace(name, number);
}

/// "cancel_spinlock": "the cancel spin lock"
void FactsReader::readGlobal(const std::string &name, const Json &value, const std::string &pointer) {
  if (value.kind != Json::Kind::String || value.text.empty())
    problem(value, pointer, "must be what people call it: \"the cancel spin lock\"");
  else
    facts.globals.insert_or_assign(name, value.text);
}

/// "fast I/O": ["FAST_IO_*"]
void FactsReader::readGroup(const std::string &title, const Json &value, const std::string &pointer) {
  std::vector<std::string> roles = names(value, pointer);
  for (const std::string &pattern : roles)
    if (!pattern.ends_with("*"))
      checkLater(FactSet::Check::Kind::Role, value, pointer, pattern);
  facts.groups.push_back({title, std::move(roles)});
}

void FactsReader::checkLater(FactSet::Check::Kind kind, const Json &where, const std::string &pointer, std::string what,
                             std::string variant) {
  facts.checks.push_back({kind, std::move(what), std::move(variant), file, pointer, where.line});
}

std::string FactsReader::condition(const Json &object, std::string_view key, const std::string &pointer) {
  std::string written = text(object, key, pointer);
  if (!written.empty())
    checkLater(FactSet::Check::Kind::Condition, *object.find(key), child(pointer, key), written);
  return written;
}

} // namespace irqlint::model
