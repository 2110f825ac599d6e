#include "model/Groups.h"
#include "model/EmbeddedFacts.h"

namespace irqlint::model {

namespace {

/// How much of the name the pattern spells out; nothing: it does not fit. Pointer typedefs are as good as what they point to.
std::optional<size_t> fit(std::string_view pattern, std::string_view role) {
  if (!pattern.ends_with('*'))
    return pattern == role ? std::optional(pattern.size() + 1) : std::nullopt;
  pattern.remove_suffix(1);
  return role.starts_with(pattern) ? std::optional(pattern.size()) : std::nullopt;
}

std::string_view withoutTag(std::string_view record) { return record.starts_with('_') ? record.substr(1) : record; }

} // namespace

Groups::Groups() {
  const auto [data, size] = embeddedFacts();
  table = Table(data, size);
  groups = table.groups();
  tables = table.slots();
}

Groups::Group Groups::of(std::string_view role) const {
  Group best{groups.size(), "other callbacks"};
  std::optional<size_t> length;
  std::vector<std::string> spellings{std::string(role)};
  if (role.starts_with("PFN_"))
    spellings.push_back("EVT_" + std::string(role.substr(4)));
  if (role.starts_with("P"))
    spellings.emplace_back(role.substr(1));
  for (const std::string &name : spellings) {
    for (size_t i = 0; i < groups.size(); ++i)
      for (size_t p = 0; p < groups[i].roles.size(); ++p)
        if (const auto now = fit(groups[i].roles[p], name); now && (!length || *now > *length)) {
          length = now;
          best = {i, groups[i].title, p};
        }
    if (length)
      break;
  }
  return best;
}

std::vector<Groups::Slot> Groups::slots(std::string_view record, std::string_view field) const {
  std::vector<Slot> all;
  for (const FactSlots &t : tables)
    if (t.record == withoutTag(record) && t.field == field)
      for (const std::string &name : t.names)
        if (const auto value = table.constant(name))
          all.push_back({*value, name});
  return all;
}

std::string Groups::keyField(std::string_view record) const {
  for (const FactSlots &t : tables)
    if (t.record == withoutTag(record))
      return t.field;
  return {};
}

} // namespace irqlint::model
