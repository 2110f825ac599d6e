#include "engine/EntryTable.h"
#include "engine/EntryPoints.h"
#include "engine/Whole.h"
#include "model/Groups.h"

#include <algorithm>

namespace irqlint::engine {

namespace {

using Slots = std::vector<model::Groups::Slot>;

/// A table slot by slot: what single assignments put there, and what loops that fill the rest do.
class TableContents {
public:
  explicit TableContents(Slots slots) : names(std::move(slots)) {}

  void add(Name function, const Registration &r) {
    stores[{function, r.where}].push_back(r.slots.low > r.slots.high ? Interval{0, INT64_MAX} : r.slots);
  }

  void finish() {
    std::map<int64_t, std::set<Name>> single, filled;
    for (const auto &[key, ranges] : stores) {
      const std::set<int64_t> slots = slotsOf(ranges);
      if (slots.empty())
        somewhere.insert(key.first);
      for (const int64_t slot : slots)
        (slots.size() > 1 ? filled : single)[slot].insert(key.first);
    }
    for (const auto &[value, name] : names) { // what a loop put there is meant to be replaced
      const std::set<Name> &functions = single.contains(value) ? single[value] : filled[value];
      contents[value].assign(functions.begin(), functions.end());
    }
  }

  /// The slots that a function ends up in.
  std::vector<const model::Groups::Slot *> slotsWith(Name function) const {
    std::vector<const model::Groups::Slot *> all;
    for (const auto &slot : names)
      if (const auto it = contents.find(slot.value); it != contents.end() && std::ranges::count(it->second, function))
        all.push_back(&slot);
    return all;
  }

  Slots names;
  std::map<int64_t, std::vector<Name>> contents;
  std::set<Name> somewhere;

private:
  /// Of one store over all paths. A loop stores in the first slots one by one, and then in a range.
  std::set<int64_t> slotsOf(const std::vector<Interval> &ranges) const {
    int64_t low = INT64_MAX, high = INT64_MIN, first = INT64_MAX, last = INT64_MIN;
    for (const auto &slot : names) {
      first = std::min(first, slot.value);
      last = std::max(last, slot.value);
    }
    std::set<int64_t> exact;
    for (const Interval &i : ranges)
      if (i.constant())
        exact.insert(i.low);
    bool open = false;
    for (const Interval &i : ranges)
      if (!i.constant()) {
        open |= i.high > last + 1;
        low = std::min(low, std::max(i.low, exact.empty() ? first : *exact.begin()));
        high = std::max(high, std::min(i.high, last));
      }
    if (open && exact.empty())
      return {}; // some slot
    for (int64_t slot = low; slot <= high; ++slot)
      exact.insert(slot);
    return exact;
  }

  std::map<std::pair<Name, SourceRange>, std::vector<Interval>> stores;
};

class Lister {
public:
  explicit Lister(const Program &program) : program(program) {}

  EntryTable list() {
    readTables();
    for (const auto &[function, r] : registrations(program))
      addRegistered(function, r);
    for (uint32_t i = 0; i < program.functions.size(); ++i)
      addDeclared(program.functions[i]);
    findUses();
    EntryTable out;
    out.module = program.module.name;
    for (auto &[key, row] : rows) {
      std::ranges::sort(row.entry.sites, {}, [](const EntrySite &s) { return std::tie(s.kind, s.by, s.where); });
      out.entries.push_back(std::move(row.entry));
    }
    std::ranges::sort(out.entries, {}, [&](const ListedEntry &e) {
      const auto &role = e.roles.front();
      const auto group = groupOf(role.type);
      return std::make_tuple(group.order, orderOf(role), group.position, role.type, e.where);
    });
    for (const auto &[key, contents] : tables)
      out.tables.push_back(view(key, contents));
    return out;
  }

private:
  struct Row {
    ListedEntry entry;
    bool declaredOnly = false;
  };

  void readTables() {
    for (const auto &[function, r] : registrations(program)) {
      const std::pair key(r.record.string(), r.field.string());
      Slots slots = groups.slots(key.first, key.second);
      if (!slots.empty())
        tables.try_emplace(key, std::move(slots)).first->second.add(function, r);
    }
    for (auto &[key, contents] : tables)
      contents.finish();
  }

  // ----------------------------------------------------------------------------------------- one function

  const ir::Function *declaration(Name function, const ir::Unit *&unit) const {
    const auto &list = program.declarations(function);
    if (list.empty())
      return nullptr;
    unit = list.front().first;
    return list.front().second;
  }

  model::Groups::Group groupOf(std::string_view role) const {
    if (!program.model.role(Name(role), Name()))
      return {SIZE_MAX, "callbacks of the driver's own types"};
    return groups.of(role);
  }

  Row &rowOf(Name function, const std::string &group) {
    auto [it, isNew] = rows.try_emplace({function, group});
    ListedEntry &e = it->second.entry;
    if (!isNew)
      return it->second;
    const ir::Unit *unit = nullptr;
    const ir::Function *fn = declaration(function, unit);
    e.function = fn ? fn->name.string() : function.string();
    e.where = fn && !fn->isSystem ? rangeOf(*unit, fn->loc) : SourceRange{};
    e.addressTaken = std::ranges::any_of(program.declarations(function), [](const auto &d) { return d.second->addressTaken; });
    e.body = program.find(function) ? ListedEntry::Body::Analysed : fn && fn->hasBody ? ListedEntry::Body::NotAnalysed : ListedEntry::Body::Elsewhere;
    e.group = group;
    if (!fn || !fn->hasBody)
      return it->second;
    e.section = program.pageableSection(*fn);
    if (const ir::Section section = program.sectionOf(*fn); !e.section && model::Model::isDiscarded(section.name))
      e.section = section;
    return it->second;
  }

  std::string settingThatHides(const model::Role &role) const {
    for (const auto &[record, field] : role.unlessStored)
      if (program.storesNonZero(record, field))
        return record.string() + "." + field.string();
    return {};
  }

  void addRole(ListedEntry &entry, const model::Role &role, const std::string &variant) {
    EntryRole made{role.type.string(), {}, {role.low, role.high}, role.entryKnown, role.demonic, settingThatHides(role),
                   role.heldLock.empty() ? "" : program.model.globalName(role.heldLock)};
    auto same = [&](const EntryRole &r) {
      return r.type == made.type && r.known == made.known && r.demonic == made.demonic && r.irql.low == made.irql.low && r.irql.high == made.irql.high;
    };
    auto it = std::ranges::find_if(entry.roles, same);
    if (it == entry.roles.end())
      it = entry.roles.insert(it, std::move(made));
    if (!variant.empty() && !std::ranges::count(it->variants, variant))
      it->variants.push_back(variant);
  }

  void addRegistered(Name function, const Registration &r) {
    std::optional<model::Role> role = program.role(r.role, r.variant);
    if (!role)
      return;
    ListedEntry &entry = rowOf(function, groupOf(role->type.str()).title).entry;
    if (std::ranges::none_of(entry.sites, [&](const EntrySite &s) { return s.where == r.where && s.by == r.by; }))
      entry.sites.push_back({EntrySite::Kind::Set, r.by, r.where});
    const auto table = tables.find({r.record.string(), r.field.string()});
    if (table == tables.end())
      return addRole(entry, *role, r.slots.constant() ? keyName(r) : r.variant.string());
    const auto slots = table->second.slotsWith(function);
    for (const auto *slot : slots) { // also those that another of its registrations filled
      auto inSlot = program.model.fieldRole(r.record, r.field, slot->value);
      auto exact = inSlot ? program.role(inSlot->role, inSlot->variant) : std::nullopt;
      addRole(entry, exact ? *exact : *role, slot->name);
      slotValues[slot->name] = slot->value;
    }
    if (slots.empty())
      addRole(entry, *role, table->second.somewhere.contains(function) ? "" : r.variant.string());
  }

  /// The name of the element of a table in which the function stands.
  std::string keyName(const Registration &r) {
    const std::string key = groups.keyField(r.record.str());
    for (const auto &slot : groups.slots(r.record.str(), key))
      if (slot.value == r.slots.low) {
        slotValues[slot.name] = slot.value;
        return slot.name;
      }
    return r.variant.string();
  }

  void addDeclared(const FunctionInfo &f) {
    const bool byName = !f.fn->isStatic && groups.isKnownName(f.fn->name.str());
    auto first = rows.lower_bound({f.fn->key, ""});
    if (!f.role || (first != rows.end() && first->first.first == f.fn->key))
      return; // what the driver registers is more exact
    const model::Role role = program.adapted(*f.role);
    Row &row = rowOf(f.fn->key, groupOf(role.type.str()).title);
    addRole(row.entry, role, role.variant.string());
    row.entry.byName = byName;
    row.declaredOnly = !byName;
    if (!byName)
      row.entry.declared = role.type.string();
  }

  // ----------------------------------------------------------------------------------------- functions that only look like it

  /// Where the address of a function goes that is declared as an entry point and registered nowhere, and who calls it.
  void findUses() {
    std::map<Name, ListedEntry *> open;
    for (auto &[key, row] : rows)
      if (row.declaredOnly)
        open[key.first] = &row.entry;
    auto use = [&](Name function, EntrySite::Kind kind, const std::string &by, SourceRange where) {
      if (auto it = open.find(function); it != open.end() && it->second->sites.size() < 4)
        it->second->sites.push_back({kind, by, std::move(where)});
    };
    if (open.empty())
      return;
    for (const ir::Unit *unit : program.module.units)
      for (const ir::Global &g : unit->globals)
        for (const ir::Init &init : g.inits)
          if (init.value.kind == ir::Operand::Kind::Function)
            use(init.value.name, EntrySite::Kind::Stored, "'" + g.name.string() + "'", rangeOf(*unit, init.loc));
    for (const FunctionInfo &f : program.functions)
      for (const ir::Block &b : f.fn->blocks)
        for (const ir::Instr &i : b.instrs) {
          const SourceRange where = rangeOf(*f.unit, i.loc);
          if (i.op == ir::Op::Store)
            if (const std::string into = storedIn(f, i.place); !into.empty())
              use(functionOf(f.definitions, i.a), EntrySite::Kind::Stored, "'" + into + "'", where);
          if (i.op != ir::Op::Call)
            continue;
          const std::string callee = calleeName(f, i);
          use(i.callee, EntrySite::Kind::Called, "'" + f.fn->name.string() + "'", where);
          for (const ir::Operand &argument : i.args)
            use(functionOf(f.definitions, argument), EntrySite::Kind::Passed, callee, where);
        }
  }

  /// "'IoQueueWorkItem'", or the field of an interface through which it is called.
  std::string calleeName(const FunctionInfo &f, const ir::Instr &call) const {
    if (!call.callee.empty()) {
      const auto &declared = program.declarations(call.callee);
      return "'" + (declared.empty() ? call.callee : declared.front().second->name).string() + "'";
    }
    const ir::Instr *def = call.a.kind == ir::Operand::Kind::Temp && call.a.temp < f.definitions.size() ? f.definitions[call.a.temp] : nullptr;
    const std::string from = def && def->op == ir::Op::Load ? storedIn(f, def->place) : "";
    return from.empty() ? "a pointer" : "'" + from + "'";
  }

  /// The field, the global or the variable that a place belongs to.
  std::string storedIn(const FunctionInfo &f, const ir::Place &place) const {
    if (const ir::Selector *field = lastField(place.path))
      return field->field.string();
    if (place.base == ir::Place::Base::Global) {
      const ir::Global *g = program.global(place.name);
      return g ? g->name.string() : place.name.string();
    }
    return place.base == ir::Place::Base::Var && place.var < f.fn->vars.size() ? f.fn->vars[place.var].name.string() : "";
  }

  // ----------------------------------------------------------------------------------------- order and tables

  /// The place of the first variant in the table that names it.
  int64_t orderOf(const EntryRole &role) const {
    int64_t first = INT64_MAX;
    for (const std::string &variant : role.variants)
      if (auto it = slotValues.find(variant); it != slotValues.end())
        first = std::min(first, it->second);
    return first;
  }

  std::string nameOf(Name function) const {
    const ir::Unit *unit = nullptr;
    const ir::Function *fn = declaration(function, unit);
    return fn ? fn->name.string() : function.string();
  }

  DispatchTable view(const std::pair<std::string, std::string> &key, const TableContents &contents) const {
    DispatchTable table{key.first, key.second, {}, {}};
    for (const auto &[value, name] : contents.names) {
      DispatchTable::Slot slot{value, name, {}};
      for (const Name function : contents.contents.at(value))
        slot.functions.push_back(nameOf(function));
      table.slots.push_back(std::move(slot));
    }
    for (const Name function : contents.somewhere)
      table.somewhere.push_back(nameOf(function));
    return table;
  }

  const Program &program;
  const model::Groups groups;
  std::map<std::pair<std::string, std::string>, TableContents> tables; ///< by RECORD, Field
  std::map<std::string, int64_t> slotValues;                           ///< of the variants that are slots
  std::map<std::pair<Name, std::string>, Row> rows;                    ///< by function and group
};

} // namespace

EntryTable entryTable(const Module &module, const model::Model &model, const Options &options) {
  static const std::vector<const RegisteredRule *> noRules;
  Program program(module, model);
  analyseAll(program, noRules, options);
  return Lister(program).list();
}

} // namespace irqlint::engine
