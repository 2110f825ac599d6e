#include "model/FactsReader.h"

#include <charconv>

namespace irqlint::model {

void FactsReader::readRole(const std::string &type, const Json &value, const std::string &pointer) {
  if (!isObject(value, pointer))
    return;
  std::vector<std::string_view> keys{"entry",    "demonic",    "pageable",     "transient", "powersUp",  "heldLock",
                                     "restores", "exitsLower", "unlessStored", "given",     "keepsWhen", "variantIs",
                                     "lends",    "phrase",     "from",         "variants"};
  allow(value, pointer, keys);
  keys.pop_back(); // a variant has no variants
  FactRole base;
  base.type = type;
  base.file = file;
  readRoleDetails(value, pointer, base);
  addRole(base, value, pointer);
  each(value, "variants", pointer, [&](const std::string &variant, const Json &details, const std::string &at) {
    if (!isObject(details, at))
      return;
    allow(details, at, keys);
    FactRole role = base;
    role.variant = variant;
    role.demonic = false;
    role.unlessStored.clear();
    readRoleDetails(details, at, role);
    addRole(role, details, at);
  });
}

void FactsReader::addRole(const FactRole &role, const Json &value, const std::string &pointer) {
  if (!facts.roles.emplace(std::pair(role.type, role.variant), role).second)
    problem(value, pointer, "this role is described already; keep one");
}

/// What is not written stays as it is: a variant takes it from its role.
void FactsReader::readRoleDetails(const Json &value, const std::string &pointer, FactRole &role) {
  readEntry(value, pointer, role);
  role.demonic = flag(value, "demonic", pointer, role.demonic);
  role.pageable = flag(value, "pageable", pointer, role.pageable);
  role.transient = flag(value, "transient", pointer, role.transient);
  role.powersUp = flag(value, "powersUp", pointer, role.powersUp);
  role.exitsLower = flag(value, "exitsLower", pointer, role.exitsLower);
  if (value.find("heldLock"))
    role.heldLock = text(value, "heldLock", pointer);
  if (value.find("restores"))
    role.restores = where(value, "restores", pointer);
  if (value.find("unlessStored"))
    role.unlessStored = text(value, "unlessStored", pointer);
  if (value.find("given"))
    role.given.clear();
  items(value, "given", pointer, [&](const Json &item, const std::string &at) { readEffect(item, at, role.given); });
  if (value.find("keepsWhen"))
    role.keepsWhen = condition(value, "keepsWhen", pointer);
  if (value.find("variantIs"))
    role.variantIs = where(value, "variantIs", pointer);
  if (value.find("lends"))
    role.lends = where(value, "lends", pointer);
  if (value.find("phrase"))
    role.phrase = text(value, "phrase", pointer);
  if (value.find("from"))
    role.from = text(value, "from", pointer);
}

void FactsReader::readEntry(const Json &value, const std::string &pointer, FactRole &role) {
  const std::string entry = text(value, "entry", pointer);
  if (entry.empty())
    return;
  const auto range = parseRange(entry);
  role.entryKnown = range.has_value();
  if (range)
    std::tie(role.low, role.high) = *range;
  else
    problem(*value.find("entry"), child(pointer, "entry"),
            "'" + entry + "' is not a range of IRQL; write DISPATCH_LEVEL or PASSIVE_LEVEL..DISPATCH_LEVEL");
}

/// "DriverEntry": "DRIVER_INITIALIZE"
void FactsReader::readSymbol(const std::string &name, const Json &value, const std::string &pointer) {
  if (const auto role = roleNamed(value, pointer))
    facts.symbols.insert_or_assign(name, FactSymbol{name, role->type, role->variant, file});
}

/// "KeInitializeDpc(arg1,arg2)": "KDEFERRED_ROUTINE", "DRIVER_OBJECT.MajorFunction[IRP_MJ_READ]":
/// "DRIVER_DISPATCH/IRP_MJ_READ"
void FactsReader::readRegistration(const std::string &key, const Json &value, const std::string &pointer) {
  const auto role = roleNamed(value, pointer);
  if (!role)
    return;
  const size_t paren = key.find('(');
  if (paren != std::string::npos && key.ends_with(")"))
    registerCall(key.substr(0, paren), key.substr(paren + 1, key.size() - paren - 2), *role, value, pointer);
  else
    registerField(key, *role, value, pointer);
}

/// "DRIVER_DISPATCH" or "DRIVER_DISPATCH/IRP_MJ_READ"
std::optional<FactsReader::RoleName> FactsReader::roleNamed(const Json &value, const std::string &pointer) {
  if (value.kind != Json::Kind::String) {
    problem(value, pointer, "must name a role: \"ROLE\" or \"ROLE/VARIANT\"");
    return std::nullopt;
  }
  const size_t slash = value.text.find('/');
  RoleName role{value.text.substr(0, slash), slash == std::string::npos ? std::string() : value.text.substr(slash + 1)};
  checkLater(FactSet::Check::Kind::Role, value, pointer, role.type, role.variant);
  return role;
}

void FactsReader::registerCall(const std::string &name, const std::string &places, const RoleName &role,
                               const Json &value, const std::string &pointer) {
  FactEffect effect;
  effect.kind = Effect::Kind::Register;
  const size_t comma = places.find(',');
  effect.function = places.substr(0, comma);
  effect.context = comma == std::string::npos ? "" : places.substr(comma + 1);
  for (const std::string &place : {effect.function, effect.context})
    if (!place.empty() && !parseWhere(place))
      return problem(value, pointer,
                     "'" + place +
                         "' is not a place; write FUNCTION(arg1), or FUNCTION(arg1,arg2) if it is called with arg2");
  effect.role = role.type;
  effect.variant = role.variant;
  function(name).effects.push_back(std::move(effect));
}

void FactsReader::registerField(const std::string &key, const RoleName &role, const Json &value,
                                const std::string &pointer) {
  const auto names = recordAndField(key);
  if (!names)
    return problem(value, pointer, "write RECORD.Field, RECORD.Field[SLOT] or FUNCTION(arg1)");
  FactField field{names->first, names->second, role.type, role.variant, file};
  if (const size_t bracket = field.field.find('['); bracket != std::string::npos && field.field.ends_with("]")) {
    field.index = slot(field.field.substr(bracket + 1, field.field.size() - bracket - 2), value, pointer);
    field.field.resize(bracket);
  }
  facts.fields.insert_or_assign(std::tuple(field.record, field.field, field.index), field);
}

/// "IRP_MJ_READ" or "3"
int64_t FactsReader::slot(const std::string &text, const Json &value, const std::string &pointer) {
  if (const auto constant = facts.constants.find(text); constant != facts.constants.end())
    return constant->second;
  int64_t index = -1;
  if (std::from_chars(text.data(), text.data() + text.size(), index).ec != std::errc() || index < 0)
    problem(value, pointer, "'" + text + "' is not a slot; write a number or a name from 'constants'");
  return index;
}

} // namespace irqlint::model
