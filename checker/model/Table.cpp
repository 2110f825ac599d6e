#include "model/Table.h"

#include <bit>
#include <cstring>

namespace irqlint::model {

namespace {

static_assert(std::endian::native == std::endian::little, "the table is read in place");

/// Words per record.
constexpr uint32_t Width[Table::SectionCount] = {
    1,  // Strings: bytes
    11, // Functions: name, from, note, file, limits, n, effects, n, aliases, n, flags
    3,  // Limits: when, min, max
    16, // Effects: kind and flags, when, level, saved, lock, timeout, mode, function, context, class, form, role, variant, result, what, tag
    3,  // Aliases: name, args, n; n == Same: the arguments are the same
    1,  // Arguments: index or -1
    16, // Roles: type, variant, heldLock, restores, phrase, from, file, unlessStored, keepsWhen, variantIs, lends, low, high, flags, given, n
    7,  // Fields: record, field, index low, index high, role, variant, file
    5,  // Stores: record, field, file, effects, n
    12, // Trackeds: record, class, what, file, first of owned, reads, reads at entry, says, notes, buffers, requests, end
    2,  // Owned: name, text
    4,  // Symbols: name, role, variant, file
    2,  // Globals: name, what people call it
    5,  // FieldRules: record, field, kind, with, file
    3,  // Constants: name, low, high
    2,  // Groups: title, pattern; those of a group stand together
    3,  // Slots: record, field, name; likewise
};
constexpr uint32_t Same = ~0u;
constexpr size_t HeaderSize = 4 * (2 + 2 * Table::SectionCount);

enum FunctionFlag : uint32_t { CallsBack = 1, WritesKnown = 2, NoEffects = 4, WritesShift = 8 }; // writes: 24 bits, one per argument
enum EffectFlag : uint32_t { Shared = 1u << 8, OnRead = 1u << 9, ForOwner = 1u << 10, IfIgnored = 1u << 11, Claim = 1u << 12, Last = 1u << 13, RecursionShift = 16 };
enum RoleFlag : uint32_t { EntryKnown = 1, Demonic = 2, Pageable = 4, ExitsLower = 8, Transient = 16, PowersUp = 32 };

class Writer {
public:
  std::string write(const FactSet &facts) {
    string(""); // offset 0
    for (const auto &[name, fact] : facts.functions)
      add(fact);
    for (const auto &[key, role] : facts.roles)
      add(role);
    for (const auto &[key, field] : facts.fields)
      add(field);
    for (const auto &[key, store] : facts.stores) {
      const uint32_t first = add(store.effects);
      row(Table::Stores, {string(store.record), string(store.field), string(store.file), first, rows(Table::Effects) - first});
    }
    for (const auto &[name, tracked] : facts.tracked) {
      uint32_t first[8];
      const std::vector<std::pair<std::string, std::string>> *const lists[] = {&tracked.owns, &tracked.reads, &tracked.readsAtEntry, &tracked.says, &tracked.notes, &tracked.buffers, &tracked.requests};
      for (size_t i = 0; i < std::size(lists); ++i) {
        first[i] = rows(Table::Owned);
        for (const auto &[field, text] : *lists[i])
          row(Table::Owned, {string(field), string(text)});
      }
      first[7] = rows(Table::Owned);
      row(Table::Trackeds, {string(name), string(tracked.objectClass), string(tracked.what), string(tracked.file), first[0], first[1], first[2], first[3], first[4], first[5], first[6], first[7]});
    }
    for (const auto &[name, symbol] : facts.symbols)
      row(Table::Symbols, {string(name), string(symbol.role), string(symbol.variant), string(symbol.file)});
    for (const auto &[name, text] : facts.globals)
      row(Table::Globals, {string(name), string(text)});
    for (const auto &[key, rule] : facts.fieldRules)
      row(Table::FieldRules, {string(rule.record), string(rule.field), string(rule.kind), string(rule.with), string(rule.file)});
    for (const auto &[name, value] : facts.constants)
      row(Table::Constants, {string(name), low(value), high(value)});
    for (const FactGroup &group : facts.groups)
      for (const std::string &pattern : group.roles)
        row(Table::Groups, {string(group.title), string(pattern)});
    for (const FactSlots &slots : facts.slots)
      for (const std::string &name : slots.names)
        row(Table::Slots, {string(slots.record), string(slots.field), string(name)});
    return join();
  }

private:
  std::vector<uint32_t> sections[Table::SectionCount];
  std::string pool;
  std::map<std::string, uint32_t, std::less<>> offsets;

  static uint32_t low(int64_t value) { return static_cast<uint32_t>(value); }
  static uint32_t high(int64_t value) { return static_cast<uint32_t>(static_cast<uint64_t>(value) >> 32); }

  uint32_t string(std::string_view text) {
    if (const auto found = offsets.find(text); found != offsets.end())
      return found->second;
    const auto offset = static_cast<uint32_t>(pool.size());
    pool.append(text).push_back('\0');
    offsets.emplace(text, offset);
    return offset;
  }

  uint32_t rows(Table::Section section) const { return static_cast<uint32_t>(sections[section].size() / Width[section]); }

  void row(Table::Section section, std::initializer_list<uint32_t> words) {
    sections[section].insert(sections[section].end(), words);
    sections[section].resize((sections[section].size() + Width[section] - 1) / Width[section] * Width[section]);
  }

  void add(const FactFunction &fact) {
    const uint32_t limits = rows(Table::Limits), aliases = rows(Table::Aliases);
    for (const FactLimit &limit : fact.limits)
      row(Table::Limits, {string(limit.when), static_cast<uint32_t>(limit.min), static_cast<uint32_t>(limit.max)});
    const uint32_t effects = add(fact.effects);
    for (const FactAlias &alias : fact.becomes)
      add(alias);
    uint32_t flags = (fact.callsBack ? CallsBack : 0u) | (fact.writesKnown ? WritesKnown : 0u) | (fact.noEffects ? NoEffects : 0u);
    for (int argument : fact.writes)
      flags |= argument < 24 ? 1u << (WritesShift + argument) : 0u;
    row(Table::Functions, {string(fact.name), string(fact.from), string(fact.note), string(fact.file), limits, rows(Table::Limits) - limits, effects,
                           rows(Table::Effects) - effects, aliases, rows(Table::Aliases) - aliases, flags});
  }

  uint32_t add(const std::vector<FactEffect> &effects) {
    const uint32_t first = rows(Table::Effects);
    for (const FactEffect &effect : effects)
      add(effect);
    return first;
  }

  void add(const FactEffect &effect) {
    const uint32_t head = static_cast<uint32_t>(effect.kind) | (effect.shared ? Shared : 0u) | (effect.forOwner ? ForOwner : 0u) | (effect.onRead ? OnRead : 0u) | (effect.ifIgnored ? IfIgnored : 0u) |
                          (effect.claim ? Claim : 0u) | (effect.last ? Last : 0u) |
                          static_cast<uint32_t>(effect.recursion) << RecursionShift;
    row(Table::Effects, {head, string(effect.when), string(effect.level), string(effect.saved), string(effect.lock), string(effect.timeout),
                         string(effect.mode), string(effect.function), string(effect.context), string(effect.lockClass), string(effect.form), string(effect.role), string(effect.variant),
                         string(effect.result), string(effect.what), string(effect.tag)});
  }

  void add(const FactAlias &alias) {
    const uint32_t first = rows(Table::Arguments);
    for (int argument : alias.args)
      row(Table::Arguments, {static_cast<uint32_t>(argument)});
    row(Table::Aliases, {string(alias.name), first, alias.same ? Same : static_cast<uint32_t>(alias.args.size())});
  }

  void add(const FactRole &role) {
    const uint32_t flags = (role.entryKnown ? EntryKnown : 0u) | (role.demonic ? Demonic : 0u) | (role.pageable ? Pageable : 0u) |
                           (role.exitsLower ? ExitsLower : 0u) | (role.transient ? Transient : 0u) | (role.powersUp ? PowersUp : 0u);
    const uint32_t given = add(role.given);
    row(Table::Roles, {string(role.type), string(role.variant), string(role.heldLock), string(role.restores), string(role.phrase), string(role.from),
                       string(role.file), string(role.unlessStored), string(role.keepsWhen), string(role.variantIs), string(role.lends), static_cast<uint32_t>(role.low), static_cast<uint32_t>(role.high), flags, given,
                       rows(Table::Effects) - given});
  }

  void add(const FactField &field) {
    row(Table::Fields, {string(field.record), string(field.field), low(field.index), high(field.index), string(field.role), string(field.variant), string(field.file)});
  }

  std::string join() const {
    std::string out;
    const auto put = [&](uint32_t value) { out.append(reinterpret_cast<const char *>(&value), sizeof value); };
    put(Table::Magic);
    put(Table::Version);
    auto offset = static_cast<uint32_t>(HeaderSize);
    for (uint32_t s = Table::Functions; s < Table::SectionCount; ++s) {
      put(offset);
      put(rows(static_cast<Table::Section>(s)));
      offset += static_cast<uint32_t>(sections[s].size() * 4);
    }
    put(offset); // the pool comes last: it is not aligned
    put(static_cast<uint32_t>(pool.size()));
    for (uint32_t s = Table::Functions; s < Table::SectionCount; ++s)
      for (uint32_t value : sections[s])
        put(value);
    return out + pool;
  }
};

size_t headerSlot(Table::Section section) {
  const uint32_t slot = section == Table::Strings ? Table::SectionCount - 1 : section - 1;
  return 8 + 8 * slot;
}

} // namespace

std::string writeTable(const FactSet &facts) { return Writer().write(facts); }

Table::Table(const unsigned char *bytes, size_t length) : data(bytes), size(length) {
  if (size < HeaderSize || word(0) != Magic || word(4) != Version) {
    data = nullptr;
    size = 0;
  }
}

uint32_t Table::word(size_t offset) const {
  if (offset + 4 > size)
    return 0;
  uint32_t value;
  std::memcpy(&value, data + offset, sizeof value);
  return value;
}

uint32_t Table::count(Section section) const { return data ? word(headerSlot(section) + 4) : 0; }

uint32_t Table::cell(Section section, size_t row, unsigned column) const {
  return word(word(headerSlot(section)) + 4 * (row * Width[section] + column));
}

std::string_view Table::text(Section section, size_t row, unsigned column) const {
  const size_t start = word(headerSlot(Strings)) + cell(section, row, column);
  return start < size ? std::string_view(reinterpret_cast<const char *>(data + start)) : std::string_view();
}

int64_t Table::wide(Section section, size_t row, unsigned column) const {
  return static_cast<int64_t>(cell(section, row, column) | static_cast<uint64_t>(cell(section, row, column + 1)) << 32);
}

template <class Compare> std::optional<size_t> Table::find(Section section, Compare compare) const {
  size_t low = 0, high = count(section);
  while (low < high) {
    const size_t middle = (low + high) / 2;
    const int order = compare(middle);
    if (order == 0)
      return middle;
    (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
  }
  return std::nullopt;
}

std::optional<size_t> Table::rowOf(Section section, std::string_view first) const {
  return find(section, [&](size_t row) { return text(section, row, 0).compare(first); });
}

std::optional<size_t> Table::rowOf(Section section, std::string_view first, std::string_view second) const {
  return find(section, [&](size_t row) {
    const int order = text(section, row, 0).compare(first);
    return order ? order : text(section, row, 1).compare(second);
  });
}

template <class Fact> std::vector<Fact> Table::all(Section section, Fact (Table::*at)(size_t row) const) const {
  std::vector<Fact> facts;
  for (size_t row = 0; row < count(section); ++row)
    facts.push_back((this->*at)(row));
  return facts;
}

std::string_view Table::functionName(size_t row) const { return text(Functions, row, 0); }

std::optional<size_t> Table::findFunction(std::string_view name) const { return rowOf(Functions, name); }

std::vector<FactEffect> Table::effects(uint32_t first, uint32_t number) const {
  std::vector<FactEffect> list;
  for (uint32_t i = first; i < first + number; ++i) {
    FactEffect effect;
    const uint32_t head = cell(Effects, i, 0);
    effect.kind = static_cast<Effect::Kind>(head & 0xff);
    effect.shared = head & Shared;
    effect.forOwner = head & ForOwner;
    effect.onRead = head & OnRead;
    effect.ifIgnored = head & IfIgnored;
    effect.claim = head & Claim;
    effect.last = head & Last;
    effect.recursion = static_cast<Effect::Recursion>(head >> RecursionShift & 0xff);
    std::string *const texts[] = {&effect.when,     &effect.level,     &effect.saved, &effect.lock, &effect.timeout,
                                  &effect.mode, &effect.function, &effect.context,   &effect.lockClass, &effect.form,  &effect.role, &effect.variant, &effect.result, &effect.what, &effect.tag};
    for (unsigned column = 0; column < std::size(texts); ++column)
      *texts[column] = text(Effects, i, column + 1);
    list.push_back(std::move(effect));
  }
  return list;
}

FactFunction Table::function(size_t row) const {
  FactFunction fact;
  fact.name = text(Functions, row, 0);
  fact.from = text(Functions, row, 1);
  fact.note = text(Functions, row, 2);
  fact.file = text(Functions, row, 3);
  const uint32_t flags = cell(Functions, row, 10);
  fact.callsBack = flags & CallsBack;
  fact.writesKnown = flags & WritesKnown;
  fact.noEffects = flags & NoEffects;
  for (int argument = 0; argument < 24; ++argument)
    if (flags & 1u << (WritesShift + argument))
      fact.writes.push_back(argument);
  for (uint32_t i = cell(Functions, row, 4), end = i + cell(Functions, row, 5); i < end; ++i)
    fact.limits.push_back({std::string(text(Limits, i, 0)), static_cast<int>(cell(Limits, i, 1)), static_cast<int>(cell(Limits, i, 2))});
  fact.effects = effects(cell(Functions, row, 6), cell(Functions, row, 7));
  for (uint32_t i = cell(Functions, row, 8), end = i + cell(Functions, row, 9); i < end; ++i) {
    FactAlias alias;
    alias.name = text(Aliases, i, 0);
    const uint32_t first = cell(Aliases, i, 1), number = cell(Aliases, i, 2);
    alias.same = number == Same;
    for (uint32_t a = 0; !alias.same && a < number; ++a)
      alias.args.push_back(static_cast<int>(cell(Arguments, first + a, 0)));
    fact.becomes.push_back(std::move(alias));
  }
  return fact;
}

FactRole Table::roleAt(size_t row) const {
  FactRole role;
  std::string *const texts[] = {&role.type, &role.variant, &role.heldLock, &role.restores, &role.phrase, &role.from, &role.file, &role.unlessStored, &role.keepsWhen, &role.variantIs, &role.lends};
  for (unsigned column = 0; column < std::size(texts); ++column)
    *texts[column] = text(Roles, row, column);
  role.low = static_cast<int>(cell(Roles, row, 11));
  role.high = static_cast<int>(cell(Roles, row, 12));
  role.given = effects(cell(Roles, row, 14), cell(Roles, row, 15));
  const uint32_t flags = cell(Roles, row, 13);
  role.entryKnown = flags & EntryKnown;
  role.demonic = flags & Demonic;
  role.pageable = flags & Pageable;
  role.exitsLower = flags & ExitsLower;
  role.transient = flags & Transient;
  role.powersUp = flags & PowersUp;
  return role;
}

std::optional<FactRole> Table::role(std::string_view type, std::string_view variant) const {
  const auto row = rowOf(Roles, type, variant);
  return row ? std::optional(roleAt(*row)) : std::nullopt;
}

std::vector<FactRole> Table::roles() const { return all(Roles, &Table::roleAt); }

FactField Table::fieldAt(size_t row) const {
  FactField field;
  field.record = text(Fields, row, 0);
  field.field = text(Fields, row, 1);
  field.index = wide(Fields, row, 2);
  field.role = text(Fields, row, 4);
  field.variant = text(Fields, row, 5);
  field.file = text(Fields, row, 6);
  return field;
}

std::optional<FactField> Table::field(std::string_view record, std::string_view name, int64_t index) const {
  const auto row = find(Fields, [&](size_t at) {
    int order = text(Fields, at, 0).compare(record);
    if (!order)
      order = text(Fields, at, 1).compare(name);
    if (order)
      return order;
    const auto slot = wide(Fields, at, 2);
    return slot < index ? -1 : slot > index ? 1 : 0;
  });
  return row ? std::optional(fieldAt(*row)) : std::nullopt;
}

std::vector<FactField> Table::fields() const { return all(Fields, &Table::fieldAt); }

std::optional<FactStore> Table::store(std::string_view record, std::string_view name) const {
  const auto row = rowOf(Stores, record, name);
  if (!row)
    return std::nullopt;
  return FactStore{std::string(record), std::string(name), std::string(text(Stores, *row, 2)), effects(cell(Stores, *row, 3), cell(Stores, *row, 4))};
}

std::vector<FactTracked> Table::tracked() const {
  std::vector<FactTracked> all;
  for (size_t row = 0; row < count(Trackeds); ++row) {
    FactTracked t;
    t.record = text(Trackeds, row, 0);
    t.objectClass = text(Trackeds, row, 1);
    t.what = text(Trackeds, row, 2);
    t.file = text(Trackeds, row, 3);
    unsigned column = 4;
    for (auto *list : {&t.owns, &t.reads, &t.readsAtEntry, &t.says, &t.notes, &t.buffers, &t.requests}) {
      for (uint32_t i = cell(Trackeds, row, column), end = cell(Trackeds, row, column + 1); i < end; ++i)
        list->emplace_back(text(Owned, i, 0), text(Owned, i, 1));
      ++column;
    }
    all.push_back(std::move(t));
  }
  return all;
}

FactSymbol Table::symbolAt(size_t row) const {
  return {std::string(text(Symbols, row, 0)), std::string(text(Symbols, row, 1)), std::string(text(Symbols, row, 2)), std::string(text(Symbols, row, 3))};
}

std::optional<FactSymbol> Table::symbol(std::string_view name) const {
  const auto row = rowOf(Symbols, name);
  return row ? std::optional(symbolAt(*row)) : std::nullopt;
}

std::vector<FactSymbol> Table::symbols() const { return all(Symbols, &Table::symbolAt); }

std::optional<FactFieldRule> Table::fieldRule(std::string_view record, std::string_view field) const {
  const auto row = rowOf(FieldRules, record, field);
  if (!row)
    return std::nullopt;
  const auto column = [&](unsigned c) { return std::string(text(FieldRules, *row, c)); };
  return FactFieldRule{column(0), column(1), column(2), column(3), column(4)};
}

std::string_view Table::globalName(std::string_view name) const {
  const auto row = rowOf(Globals, name);
  return row ? text(Globals, *row, 1) : std::string_view();
}

std::optional<int64_t> Table::constant(std::string_view name) const {
  const auto row = rowOf(Constants, name);
  return row ? std::optional(wide(Constants, *row, 1)) : std::nullopt;
}

std::vector<FactGroup> Table::groups() const {
  std::vector<FactGroup> all;
  for (size_t row = 0; row < count(Groups); ++row) {
    if (all.empty() || all.back().title != text(Groups, row, 0))
      all.push_back({std::string(text(Groups, row, 0)), {}});
    all.back().roles.emplace_back(text(Groups, row, 1));
  }
  return all;
}

std::vector<FactSlots> Table::slots() const {
  std::vector<FactSlots> all;
  for (size_t row = 0; row < count(Slots); ++row) {
    if (all.empty() || all.back().record != text(Slots, row, 0) || all.back().field != text(Slots, row, 1))
      all.push_back({std::string(text(Slots, row, 0)), std::string(text(Slots, row, 1)), {}});
    all.back().names.emplace_back(text(Slots, row, 2));
  }
  return all;
}

} // namespace irqlint::model
