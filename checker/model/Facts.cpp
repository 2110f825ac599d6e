#include "model/Facts.h"

#include "model/Json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace irqlint::model {

namespace {

constexpr std::array<std::pair<std::string_view, Effect::Kind>, 20> EffectNames{{
    {"setIrql", Effect::Kind::SetIrql},
    {"restoreIrql", Effect::Kind::RestoreIrql},
    {"acquire", Effect::Kind::Acquire},
    {"release", Effect::Kind::Release},
    {"held", Effect::Kind::Held},
    {"wait", Effect::Kind::Wait},
    {"raise", Effect::Kind::Raise},
    {"alwaysRaise", Effect::Kind::AlwaysRaise},
    {"noReturn", Effect::Kind::NoReturn},
    {"register", Effect::Kind::Register},
    {"readIrql", Effect::Kind::ReadIrql},
    {"returns", Effect::Kind::Returns},
    {"is", Effect::Kind::Is},
    {"object", Effect::Kind::Object},
    {"allocate", Effect::Kind::Allocate},
    {"free", Effect::Kind::Free},
    {"pin", Effect::Kind::Pin},
    {"keep", Effect::Kind::Keep},
    {"store", Effect::Kind::Store},
    {"gives", Effect::Kind::Gives},
}};

/// Predicates that a condition may use; no call decides them, so they only document a limit.
const std::set<std::string_view> &predicates() {
  static const std::set<std::string_view> Names{
      "nonpaged",      "paged_pool",        "paged_lookaside",    "table_nonpaged",  "ctx_nonpaged",   "user_va",
      "unicode_format", "device_pageable",  "exec_passive",       "passive_interrupt", "dirql_interrupt", "control_device",
      "common_buffer", "paging_io",         "queue_lock_is_spinlock", "periodic_timer", "state_D0",     "memory_mapped",
      "threaded_dpc",  "half_duplex",       "synchronized_or_create", "small_argument", "ks_dispatch_level_processing", "by_control_type"};
  return Names;
}

/// Objects that the system uses, handles, and what is handed from owner to owner.
constexpr std::array ObjectStates = std::to_array<std::string_view>({
    "initialized", "queued",  "idle",    "running", "deleted", "open",   "closed", "created", "owned",    "completed", "sent",
    "returned",    "lent", "freed",   "kept",    "clean",   "marked",  "none",   "skipped", "copied",  "filled",    "set",
    "cleared",     "incoming", "allocated", "threaded", "associated", "attached", "detached", "initializing", "ready", "unchecked", "located", "listed"});

std::string stateList() {
  std::string list;
  for (std::string_view state : ObjectStates)
    list += (list.empty() ? "" : state == ObjectStates.back() ? " or " : ", ") + std::string(state);
  return list;
}

class Reader {
public:
  Reader(const std::string &file, FactSet &facts, std::vector<Problem> &problems) : file(file), facts(facts), problems(problems) {}

  void read(const Json &root, const std::string &pointer) {
    if (!isObject(root, pointer))
      return;
    allow(root, pointer, {"$schema", "about", "functions", "roles", "alsoDoes", "registrations", "stores", "tracked", "symbols", "globals", "constants", "groups", "slots", "fieldRules"});
    each(root, "constants", pointer, [&](auto &name, auto &value, auto &at) { readConstant(name, value, at); });
    each(root, "functions", pointer, [&](auto &name, auto &value, auto &at) { readFunction(name, value, at); });
    each(root, "alsoDoes", pointer, [&](auto &name, auto &value, auto &at) { readMoreEffects(name, value, at); });
    each(root, "roles", pointer, [&](auto &name, auto &value, auto &at) { readRole(name, value, at); });
    each(root, "registrations", pointer, [&](auto &name, auto &value, auto &at) { readRegistration(name, value, at); });
    each(root, "stores", pointer, [&](auto &name, auto &value, auto &at) { readStore(name, value, at); });
    each(root, "tracked", pointer, [&](auto &name, auto &value, auto &at) { readTracked(name, value, at); });
    each(root, "symbols", pointer, [&](auto &name, auto &value, auto &at) { readSymbol(name, value, at); });
    each(root, "globals", pointer, [&](auto &name, auto &value, auto &at) { readGlobal(name, value, at); });
    each(root, "groups", pointer, [&](auto &name, auto &value, auto &at) { readGroup(name, value, at); });
    each(root, "slots", pointer, [&](auto &name, auto &value, auto &at) { readSlots(name, value, at); });
    each(root, "fieldRules", pointer, [&](auto &name, auto &value, auto &at) { readFieldRule(name, value, at); });
  }

private:
  const std::string &file;
  FactSet &facts;
  std::vector<Problem> &problems;

  void problem(const Json &where, const std::string &pointer, std::string text) {
    problems.push_back({file, where.line, pointer, std::move(text)});
  }

  bool isObject(const Json &value, const std::string &pointer) {
    if (value.kind == Json::Kind::Object)
      return true;
    problem(value, pointer, "must be an object");
    return false;
  }

  void allow(const Json &object, const std::string &pointer, std::initializer_list<std::string_view> keys) {
    std::set<std::string_view> seen;
    for (const auto &[key, value] : object.members) {
      if (!seen.insert(key).second)
        problem(value, child(pointer, key), "'" + key + "' stands twice; keep one");
      if (std::find(keys.begin(), keys.end(), key) != keys.end())
        continue;
      std::string list;
      for (std::string_view known : keys)
        list += (list.empty() ? "" : ", ") + std::string(known);
      problem(value, child(pointer, key), "'" + key + "' is not known here; known: " + list);
    }
  }

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

  std::string text(const Json &object, std::string_view key, const std::string &pointer) {
    const Json *value = object.find(key);
    if (!value)
      return {};
    if (value->kind == Json::Kind::String && !value->text.empty())
      return value->text;
    problem(*value, child(pointer, key), "must be a non-empty string");
    return {};
  }

  bool flag(const Json &object, std::string_view key, const std::string &pointer, bool otherwise) {
    const Json *value = object.find(key);
    if (!value)
      return otherwise;
    if (value->kind != Json::Kind::Bool)
      problem(*value, child(pointer, key), "must be true or false");
    return value->number != 0;
  }

  std::optional<Level> level(const Json &object, std::string_view key, const std::string &pointer, bool upper) {
    const std::string name = text(object, key, pointer);
    if (name.empty())
      return std::nullopt;
    const auto range = parseRange(name);
    if (range)
      return upper ? range->second : range->first;
    problem(*object.find(key), child(pointer, key), "'" + name + "' is not an IRQL; write PASSIVE_LEVEL, APC_LEVEL, DISPATCH_LEVEL, DIRQL, HIGH_LEVEL or any");
    return std::nullopt;
  }

  void checkLater(FactSet::Check::Kind kind, const Json &where, const std::string &pointer, std::string what, std::string variant = {}) {
    facts.checks.push_back({kind, std::move(what), std::move(variant), file, pointer, where.line});
  }

  std::string condition(const Json &object, const std::string &pointer) {
    const std::string when = text(object, "when", pointer);
    if (!when.empty())
      checkLater(FactSet::Check::Kind::Condition, *object.find("when"), child(pointer, "when"), when);
    return when;
  }

  /// A place: "arg0", "*arg1", "ret", "hidden(arg0,irql)", "global(name)".
  std::string where(const Json &object, std::string_view key, const std::string &pointer) {
    const std::string place = text(object, key, pointer);
    if (!place.empty() && !parseWhere(place))
      problem(*object.find(key), child(pointer, key), "'" + place + "' is not a place; write arg0, *arg0, arg0->Field, ret, hidden(arg0,name) or global(name)");
    return place;
  }

  void readConstant(const std::string &name, const Json &value, const std::string &pointer) {
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

  void readFunction(const std::string &name, const Json &value, const std::string &pointer) {
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
      readLimit(value, pointer, fact, false);
    items(value, "limits", pointer, [&](const Json &item, const std::string &at) {
      if (!isObject(item, at))
        return;
      allow(item, at, {"when", "min", "max"});
      readLimit(item, at, fact, true);
    });
    items(value, "effects", pointer, [&](const Json &item, const std::string &at) { readEffect(item, at, fact.effects); });
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
  void readMoreEffects(const std::string &name, const Json &value, const std::string &pointer) {
    FactFunction &fact = facts.functions[name];
    fact.name = name;
    if (fact.file.empty())
      fact.file = file;
    if (value.kind != Json::Kind::Array)
      return problem(value, pointer, "must be a list of effects");
    for (size_t i = 0; i < value.items.size(); ++i)
      readEffect(value.items[i], child(pointer, std::to_string(i)), fact.effects);
  }

  template <class Visit> void items(const Json &object, std::string_view key, const std::string &pointer, Visit visit) {
    const Json *list = object.find(key);
    if (!list)
      return;
    const std::string at = child(pointer, key);
    if (list->kind != Json::Kind::Array) {
      problem(*list, at, "must be a list");
      return;
    }
    for (size_t i = 0; i < list->items.size(); ++i)
      visit(list->items[i], child(at, std::to_string(i)));
  }

  void readLimit(const Json &value, const std::string &pointer, FactFunction &fact, bool guarded) {
    FactLimit limit;
    if (guarded)
      limit.when = condition(value, pointer);
    limit.min = level(value, "min", pointer, false).value_or(Passive);
    limit.max = level(value, "max", pointer, true).value_or(High);
    if (limit.min > limit.max)
      problem(value, pointer, "min is above max");
    if (guarded && !value.find("min") && !value.find("max"))
      problem(value, pointer, "needs 'min' or 'max'");
    fact.limits.push_back(std::move(limit));
  }

  void readEffect(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects) {
    if (!isObject(value, pointer))
      return;
    FactEffect effect;
    const std::string what = text(value, "do", pointer);
    if (what == "critical")
      return readRegion(value, pointer, effects);
    const auto known = std::find_if(EffectNames.begin(), EffectNames.end(), [&](auto &pair) { return pair.first == what; });
    if (known == EffectNames.end()) {
      problem(value, child(pointer, "do"), "'" + what + "' is not an effect; write setIrql, restoreIrql, acquire, release, wait, raise, alwaysRaise, noReturn, register, critical, readIrql, returns, is, object, allocate, free, pin, keep, store or gives");
      return;
    }
    effect.kind = known->second;
    effect.when = condition(value, pointer);
    readDetails(value, pointer, effect);
    effects.push_back(std::move(effect));
  }

  void require(const Json &value, const std::string &pointer, std::string_view key) {
    if (!value.find(key))
      problem(value, pointer, "needs '" + std::string(key) + "'");
  }

  void readDetails(const Json &value, const std::string &pointer, FactEffect &effect) {
    switch (effect.kind) {
    case Effect::Kind::SetIrql:
      allow(value, pointer, {"do", "when", "level", "saved"});
      require(value, pointer, "level");
      effect.level = text(value, "level", pointer);
      if (!effect.level.empty() && !parseRange(effect.level) && !parseWhere(effect.level))
        problem(value, child(pointer, "level"), "'" + effect.level + "' is neither an IRQL nor a place");
      effect.saved = where(value, "saved", pointer);
      return;
    case Effect::Kind::RestoreIrql:
      allow(value, pointer, {"do", "when", "saved"});
      require(value, pointer, "saved");
      effect.saved = where(value, "saved", pointer);
      return;
    case Effect::Kind::Acquire:
    case Effect::Kind::Release:
    case Effect::Kind::Held:
      readLock(value, pointer, effect);
      return;
    case Effect::Kind::Wait:
      allow(value, pointer, {"do", "when", "timeout", "object", "mode"});
      effect.timeout = where(value, "timeout", pointer);
      effect.lock = where(value, "object", pointer);
      effect.mode = where(value, "mode", pointer);
      return;
    case Effect::Kind::Register:
      allow(value, pointer, {"do", "when", "function", "context", "role", "variant"});
      require(value, pointer, "function");
      require(value, pointer, "role");
      effect.function = where(value, "function", pointer);
      effect.context = where(value, "context", pointer);
      effect.role = text(value, "role", pointer);
      effect.variant = text(value, "variant", pointer);
      checkLater(FactSet::Check::Kind::Role, value, child(pointer, "role"), effect.role, effect.variant);
      return;
    case Effect::Kind::Returns:
      allow(value, pointer, {"do", "when", "result"});
      require(value, pointer, "result");
      readResult(value, pointer, effect);
      return;
    case Effect::Kind::Is:
      allow(value, pointer, {"do", "when", "kind"});
      require(value, pointer, "kind");
      effect.what = text(value, "kind", pointer);
      return;
    case Effect::Kind::Object:
      allow(value, pointer, {"do", "when", "class", "object", "to", "backTo", "role", "from", "unlessHeld", "ifIgnored", "onRead"});
      for (std::string_view key : {"class", "object", "to"})
        require(value, pointer, key);
      effect.lockClass = text(value, "class", pointer);
      effect.lock = where(value, "object", pointer);
      effect.saved = where(value, "backTo", pointer);
      effect.role = text(value, "role", pointer);
      if (!effect.role.empty())
        checkLater(FactSet::Check::Kind::Role, value, child(pointer, "role"), effect.role);
      effect.what = text(value, "to", pointer);
      effect.variant = text(value, "from", pointer);
      effect.form = text(value, "unlessHeld", pointer);
      effect.ifIgnored = flag(value, "ifIgnored", pointer, false);
      effect.onRead = flag(value, "onRead", pointer, false);
      for (std::string_view key : {"to", "from"})
        if (const std::string state = text(value, key, pointer); value.find(key) && std::ranges::find(ObjectStates, state) == ObjectStates.end())
          problem(value, child(pointer, key), "'" + state + "' is not a state; write " + stateList());
      return;
    case Effect::Kind::Store:
      allow(value, pointer, {"do", "when", "place", "value"});
      for (std::string_view key : {"place", "value"})
        require(value, pointer, key);
      effect.lock = where(value, "place", pointer);
      effect.saved = where(value, "value", pointer);
      return;
    case Effect::Kind::Gives:
      allow(value, pointer, {"do", "when", "place"});
      require(value, pointer, "place");
      effect.lock = where(value, "place", pointer);
      return;
    case Effect::Kind::Keep:
      allow(value, pointer, {"do", "when", "memory"});
      require(value, pointer, "memory");
      effect.lock = where(value, "memory", pointer);
      return;
    case Effect::Kind::Allocate:
    case Effect::Kind::Free:
    case Effect::Kind::Pin:
      readMemory(value, pointer, effect);
      return;
    default:
      allow(value, pointer, {"do", "when"});
    }
  }

  void readMemory(const Json &value, const std::string &pointer, FactEffect &effect) {
    require(value, pointer, "memory");
    effect.lock = where(value, "memory", pointer);
    if (effect.kind != Effect::Kind::Allocate)
      return allow(value, pointer, {"do", "when", "memory"});
    allow(value, pointer, {"do", "when", "memory", "pool"});
    effect.what = text(value, "pool", pointer);
    if (effect.what != "paged" && effect.what != "nonpaged" && effect.what != "any")
      problem(value, child(pointer, "pool"), "'" + effect.what + "' must be paged, nonpaged or any");
  }

  /// A critical or guarded region is a counted lock of the thread.
  void readRegion(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects) {
    allow(value, pointer, {"do", "when", "enter", "guarded"});
    require(value, pointer, "enter");
    FactEffect effect;
    effect.kind = flag(value, "enter", pointer, true) ? Effect::Kind::Acquire : Effect::Kind::Release;
    effect.when = condition(value, pointer);
    effect.lockClass = flag(value, "guarded", pointer, false) ? "guarded_region" : "critical_region";
    effect.lock = "global(" + effect.lockClass + ")";
    effect.form = "any";
    effect.recursion = Effect::Recursion::Counted;
    effects.push_back(std::move(effect));
  }

  /// What is certain of the result, under a condition that the call itself decides.
  void readResult(const Json &value, const std::string &pointer, FactEffect &effect) {
    effect.result = text(value, "result", pointer);
    if (effect.result.empty())
      return;
    checkLater(FactSet::Check::Kind::Condition, *value.find("result"), child(pointer, "result"), effect.result);
    const auto any = [](std::string_view) -> std::optional<int64_t> { return 0; };
    if (!parseCondition(effect.result, any).mentionsResult())
      problem(*value.find("result"), child(pointer, "result"), "'" + effect.result + "' says nothing of the result; write \"ret != 0\" or the like");
    if (parseCondition(effect.when, any).mentionsResult())
      problem(*value.find("when"), child(pointer, "when"), "'" + effect.when + "' must not depend on the result itself; compare arguments");
  }

  void readLock(const Json &value, const std::string &pointer, FactEffect &effect) {
    allow(value, pointer, {"do", "when", "class", "form", "lock", "saved", "shared", "recursion", "forOwner", "claim", "last", "tag"});
    require(value, pointer, "class");
    require(value, pointer, "lock");
    effect.lockClass = text(value, "class", pointer);
    effect.form = value.find("form") ? text(value, "form", pointer) : "plain";
    effect.lock = where(value, "lock", pointer);
    effect.saved = where(value, "saved", pointer);
    effect.shared = flag(value, "shared", pointer, false);
    effect.forOwner = flag(value, "forOwner", pointer, false);
    effect.claim = flag(value, "claim", pointer, false);
    effect.last = flag(value, "last", pointer, false);
    effect.tag = where(value, "tag", pointer);
    const std::string recursion = value.find("recursion") ? text(value, "recursion", pointer) : "deadlocks";
    if (recursion == "counted" || effect.claim)
      effect.recursion = Effect::Recursion::Counted;
    else if (recursion == "allowed")
      effect.recursion = Effect::Recursion::Allowed;
    else if (recursion != "deadlocks")
      problem(value, child(pointer, "recursion"), "'" + recursion + "' must be deadlocks, allowed or counted");
  }

  void readAlias(const Json &value, const std::string &pointer, FactFunction &fact) {
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

  void readRole(const std::string &name, const Json &value, const std::string &pointer) {
    if (!isObject(value, pointer))
      return;
    allow(value, pointer, {"entry", "demonic", "pageable", "transient", "powersUp", "heldLock", "restores", "exitsLower", "unlessStored", "given", "keepsWhen", "variantIs", "lends", "phrase", "from", "variants"});
    FactRole base;
    base.type = name;
    base.file = file;
    addRole(readEntry(value, pointer, base), value, pointer);
    const FactRole inherited = base;
    each(value, "variants", pointer, [&](const std::string &variant, const Json &details, const std::string &at) {
      if (!isObject(details, at))
        return;
      allow(details, at, {"entry", "demonic", "pageable", "transient", "powersUp", "heldLock", "restores", "exitsLower", "unlessStored", "given", "keepsWhen", "variantIs", "lends", "phrase", "from"});
      FactRole role = inherited;
      role.variant = variant;
      role.demonic = false;
      role.unlessStored.clear();
      addRole(readEntry(details, at, role), details, at);
    });
  }

  void addRole(const FactRole &role, const Json &value, const std::string &pointer) {
    if (!facts.roles.emplace(std::pair(role.type, role.variant), role).second)
      problem(value, pointer, "this role is described already; keep one");
  }

  FactRole &readEntry(const Json &value, const std::string &pointer, FactRole &role) {
    const std::string entry = text(value, "entry", pointer);
    if (!entry.empty()) {
      const auto range = parseRange(entry);
      if (!range)
        problem(*value.find("entry"), child(pointer, "entry"), "'" + entry + "' is not a range of IRQL; write DISPATCH_LEVEL or PASSIVE_LEVEL..DISPATCH_LEVEL");
      else
        std::tie(role.low, role.high) = *range;
      role.entryKnown = range.has_value();
    }
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
    if (value.find("keepsWhen")) {
      role.keepsWhen = text(value, "keepsWhen", pointer);
      checkLater(FactSet::Check::Kind::Condition, *value.find("keepsWhen"), child(pointer, "keepsWhen"), role.keepsWhen);
    }
    if (value.find("variantIs"))
      role.variantIs = where(value, "variantIs", pointer);
    if (value.find("lends"))
      role.lends = where(value, "lends", pointer);
    if (value.find("phrase"))
      role.phrase = text(value, "phrase", pointer);
    if (value.find("from"))
      role.from = text(value, "from", pointer);
    return role;
  }

  /// "DRIVER_DISPATCH" or "DRIVER_DISPATCH/IRP_MJ_READ"
  std::optional<std::pair<std::string, std::string>> roleNamed(const Json &value, const std::string &pointer) {
    if (value.kind != Json::Kind::String) {
      problem(value, pointer, "must name a role: \"ROLE\" or \"ROLE/VARIANT\"");
      return std::nullopt;
    }
    const size_t slash = value.text.find('/');
    std::pair named(value.text.substr(0, slash), slash == std::string::npos ? std::string() : value.text.substr(slash + 1));
    checkLater(FactSet::Check::Kind::Role, value, pointer, named.first, named.second);
    return named;
  }

  /// "DriverEntry": "DRIVER_INITIALIZE"
  void readSymbol(const std::string &name, const Json &value, const std::string &pointer) {
    if (const auto named = roleNamed(value, pointer))
      facts.symbols.insert_or_assign(name, FactSymbol{name, named->first, named->second, file});
  }

  /// "_IO_STACK_LOCATION.Control": [effects]; arg0 is the object the memory belongs to, arg1 the value stored
  void readStore(const std::string &name, const Json &value, const std::string &pointer) {
    const size_t dot = name.find('.');
    if (dot == std::string::npos || value.kind != Json::Kind::Array)
      return problem(value, pointer, "must be a list of effects, under the name RECORD.Field");
    FactStore &store = facts.stores[{name.substr(0, dot), name.substr(dot + 1)}];
    store.record = name.substr(0, dot);
    store.field = name.substr(dot + 1);
    store.file = file;
    for (size_t i = 0; i < value.items.size(); ++i)
      readEffect(value.items[i], child(pointer, std::to_string(i)), store.effects);
  }

  /// "_IRP": {"class": "irp", "what": "IRP", "owns": {"SystemBuffer": "its system buffer"}}
  void readTracked(const std::string &name, const Json &value, const std::string &pointer) {
    if (!isObject(value, pointer))
      return;
    allow(value, pointer, {"class", "what", "owns", "reads", "readsAtEntry", "says", "notes"});
    FactTracked &tracked = facts.tracked[name];
    tracked.record = name;
    tracked.file = file;
    tracked.objectClass = text(value, "class", pointer);
    tracked.what = text(value, "what", pointer);
    const auto texts = [&](std::string_view key, std::vector<std::pair<std::string, std::string>> &list, const std::string &wrong) {
      each(value, key, pointer, [&](const std::string &name, const Json &what, const std::string &at) {
        if (what.kind != Json::Kind::String || what.text.empty())
          problem(what, at, wrong);
        else
          list.emplace_back(name, what.text);
      });
    };
    texts("owns", tracked.owns, "must say what people call it: \"its system buffer\"");
    texts("reads", tracked.reads, "must be a member: \"IoStatus.Status\"");
    texts("readsAtEntry", tracked.readsAtEntry, "must be a member: \"Tail.Overlay.CurrentStackLocation->MinorFunction\"");
    texts("says", tracked.says, "must say what the state is called: \"cancelable\"");
    texts("notes", tracked.notes, "must say why paths need not be told apart by it");
  }

  /// "DEVICE_OBJECT.Flags": {"is": "bit_set"}
  void readFieldRule(const std::string &key, const Json &value, const std::string &pointer) {
    if (!isObject(value, pointer))
      return;
    allow(value, pointer, {"is", "with"});
    require(value, pointer, "is");
    const size_t dot = key.find('.');
    if (dot == std::string::npos)
      return problem(value, pointer, "write RECORD.Field");
    FactFieldRule rule{key.substr(0, dot), key.substr(dot + 1), text(value, "is", pointer), "", file};
    items(value, "with", pointer, [&](const Json &item, const std::string &at) {
      if (item.kind != Json::Kind::String || item.text.empty())
        problem(item, at, "must be a name");
      rule.with += (rule.with.empty() ? "" : ",") + item.text;
    });
    facts.fieldRules.insert_or_assign(std::pair(rule.record, rule.field), rule);
  }

  /// "cancel_spinlock": "the cancel spin lock"
  void readGlobal(const std::string &name, const Json &value, const std::string &pointer) {
    if (value.kind != Json::Kind::String || value.text.empty())
      problem(value, pointer, "must be what people call it: \"the cancel spin lock\"");
    else
      facts.globals.insert_or_assign(name, value.text);
  }

  std::vector<std::string> namesIn(const Json &value, const std::string &pointer) {
    std::vector<std::string> names;
    for (const Json &item : value.items)
      if (item.kind == Json::Kind::String && !item.text.empty())
        names.push_back(item.text);
    if (names.empty() || names.size() != value.items.size())
      problem(value, pointer, "must be an array of names");
    return names;
  }

  /// "fast I/O": ["FAST_IO_*"]
  void readGroup(const std::string &title, const Json &value, const std::string &pointer) {
    std::vector<std::string> roles = namesIn(value, pointer);
    for (const std::string &pattern : roles)
      if (!pattern.ends_with("*"))
        checkLater(FactSet::Check::Kind::Role, value, pointer, pattern);
    facts.groups.push_back({title, std::move(roles)});
  }

  /// "DRIVER_OBJECT.MajorFunction": ["IRP_MJ_CREATE", …]
  void readSlots(const std::string &key, const Json &value, const std::string &pointer) {
    const size_t dot = key.find('.');
    if (dot == std::string::npos)
      return problem(value, pointer, "must be RECORD.Field");
    std::vector<std::string> names = namesIn(value, pointer);
    for (const std::string &name : names)
      checkLater(FactSet::Check::Kind::Constant, value, pointer, name);
    facts.slots.push_back({key.substr(0, dot), key.substr(dot + 1), std::move(names)});
  }

  /// "KeInitializeDpc(arg1,arg2)": "KDEFERRED_ROUTINE", "DRIVER_OBJECT.MajorFunction[IRP_MJ_READ]": "DRIVER_DISPATCH/IRP_MJ_READ"
  void readRegistration(const std::string &key, const Json &value, const std::string &pointer) {
    const auto named = roleNamed(value, pointer);
    if (!named)
      return;
    const auto &[role, variant] = *named;
    const size_t paren = key.find('(');
    if (paren != std::string::npos && key.ends_with(")"))
      registerCall(key.substr(0, paren), key.substr(paren + 1, key.size() - paren - 2), role, variant, value, pointer);
    else
      registerField(key, role, variant, value, pointer);
  }

  void registerCall(const std::string &function, const std::string &places, const std::string &role, const std::string &variant, const Json &value,
                    const std::string &pointer) {
    const size_t comma = places.find(',');
    const std::string place = places.substr(0, comma), context = comma == std::string::npos ? "" : places.substr(comma + 1);
    for (const std::string &one : {place, context})
      if (!one.empty() && !parseWhere(one)) {
        problem(value, pointer, "'" + one + "' is not a place; write FUNCTION(arg1), or FUNCTION(arg1,arg2) if it is called with arg2");
        return;
      }
    FactFunction &fact = facts.functions[function];
    fact.name = function;
    if (fact.file.empty())
      fact.file = file;
    FactEffect effect;
    effect.kind = Effect::Kind::Register;
    effect.function = place;
    effect.context = context;
    effect.role = role;
    effect.variant = variant;
    fact.effects.push_back(std::move(effect));
  }

  void registerField(const std::string &key, const std::string &role, const std::string &variant, const Json &value, const std::string &pointer) {
    FactField field;
    const size_t dot = key.find('.');
    if (dot == std::string::npos) {
      problem(value, pointer, "write RECORD.Field, RECORD.Field[SLOT] or FUNCTION(arg1)");
      return;
    }
    field.record = key.substr(0, dot);
    field.field = key.substr(dot + 1);
    field.role = role;
    field.variant = variant;
    field.file = file;
    if (const size_t bracket = field.field.find('['); bracket != std::string::npos && field.field.ends_with("]")) {
      const std::string slot = field.field.substr(bracket + 1, field.field.size() - bracket - 2);
      field.field.resize(bracket);
      if (const auto constant = facts.constants.find(slot); constant != facts.constants.end())
        field.index = constant->second;
      else if (std::from_chars(slot.data(), slot.data() + slot.size(), field.index).ec != std::errc() || field.index < 0)
        problem(value, pointer, "'" + slot + "' is not a slot; write a number or a name from 'constants'");
    }
    facts.fields.insert_or_assign(std::tuple(field.record, field.field, field.index), field);
  }
};

/// Conditions read from facts must be understood: a misspelt name would silently become "never decided".
std::string conditionProblem(const Condition &condition) {
  if (condition.kind == Condition::Kind::Predicate) {
    const std::string_view text = condition.predicate.str();
    const std::string_view name = text.substr(0, text.find('('));
    if (!predicates().contains(name))
      return "'" + std::string(text) + "' is not understood; compare argN, *argN, argN->Field or ret with a number or a name from 'constants'";
  }
  for (const Condition &part : condition.parts)
    if (std::string text = conditionProblem(part); !text.empty())
      return text;
  return {};
}

void setLevel(const FactEffect &fact, Effect &effect) {
  const auto range = parseRange(fact.level);
  if (!range) {
    effect.level = parseWhere(fact.level).value_or(Where{});
  } else if (range->first == range->second) {
    effect.level.kind = Where::Kind::Constant;
    effect.level.value = range->first;
    effect.levelLow = effect.levelHigh = range->first;
  } else {
    std::tie(effect.levelLow, effect.levelHigh) = *range;
  }
}

Effect resolve(const FactEffect &fact, const Constants &constant, const Source &source) {
  Effect effect;
  effect.kind = fact.kind;
  effect.when = parseCondition(fact.when, constant);
  if (!fact.result.empty())
    effect.result = parseCondition(fact.result, constant);
  const auto place = [](const std::string &text) { return text.empty() ? Where{} : parseWhere(text).value_or(Where{}); };
  if (fact.kind == Effect::Kind::SetIrql)
    setLevel(fact, effect);
  effect.saved = place(fact.saved);
  effect.lock = place(fact.lock);
  effect.timeout = place(fact.timeout);
  effect.mode = place(fact.mode);
  effect.function = place(fact.function);
  effect.context = place(fact.context);
  effect.lockClass = Name(fact.lockClass);
  effect.lockForm = Name(fact.form == "any" ? "" : fact.form);
  effect.role = Name(fact.role);
  effect.variant = Name(fact.variant);
  effect.what = Name(fact.what);
  effect.shared = fact.shared;
  effect.forOwner = fact.forOwner;
  effect.onRead = fact.onRead;
  effect.ifIgnored = fact.ifIgnored;
  effect.claim = fact.claim;
  effect.last = fact.last;
  effect.tag = place(fact.tag);
  effect.recursion = fact.recursion;
  effect.source = source;
  return effect;
}

} // namespace

bool isSpinLock(Name lockClass) {
  return lockClass.str().find("spinlock") != std::string_view::npos || lockClass.str().starts_with("ndis_rwlock") || lockClass == std::string_view("storport_msi_lock");
}

int64_t objectStateCode(Name state) {
  const auto found = std::ranges::find(ObjectStates, state.str());
  return found == ObjectStates.end() ? 0 : found - ObjectStates.begin() + 1;
}

Name objectState(int64_t code) { return code >= 1 && code <= static_cast<int64_t>(ObjectStates.size()) ? Name(ObjectStates[static_cast<size_t>(code - 1)]) : Name(); }

bool isSpecialRole(std::string_view role) { return role == "$locked_section" || role == "$locked_driver"; }

std::string_view effectName(Effect::Kind kind) {
  for (auto [name, value] : EffectNames)
    if (value == kind)
      return name;
  return {};
}

std::optional<std::pair<Level, Level>> parseRange(std::string_view text) {
  const size_t dots = text.find("..");
  const auto low = parseLevel(text.substr(0, dots));
  const std::string_view upper = dots == std::string_view::npos ? text : text.substr(dots + 2);
  auto high = parseLevel(upper);
  if (!low || !high)
    return std::nullopt;
  if (*high == DeviceLow && upper.find("DIRQL") != std::string_view::npos)
    high = DeviceHigh;
  if (*low > *high)
    return std::nullopt;
  return std::pair(*low, *high);
}

void readFacts(std::string_view json, const std::string &file, FactSet &facts, std::vector<Problem> &problems) {
  JsonError error;
  const std::optional<Json> root = readJson(json, error);
  if (!root) {
    problems.push_back({file, error.line, "", error.text});
    return;
  }
  Reader reader(file, facts, problems);
  if (const Json *inner = root->find("facts"))
    reader.read(*inner, "/facts");
  else if (std::ranges::any_of(std::array{"functions", "alsoDoes", "roles", "registrations", "stores", "tracked", "symbols", "globals", "constants", "groups", "slots", "fieldRules"}, [&](const char *key) { return root->find(key) != nullptr; }))
    reader.read(*root, "");
  else if (root->kind != Json::Kind::Object)
    problems.push_back({file, root->line, "", "must be an object"});
}

void checkFacts(const FactSet &facts, std::vector<Problem> &problems, const Constants &constant,
                const std::function<bool(std::string_view, std::string_view)> &hasRole) {
  const Constants lookup = [&](std::string_view name) -> std::optional<int64_t> {
    if (const auto found = facts.constants.find(name); found != facts.constants.end())
      return found->second;
    return constant ? constant(name) : std::nullopt;
  };
  for (const FactSet::Check &check : facts.checks) {
    std::string text;
    if (check.kind == FactSet::Check::Kind::Constant) {
      text = lookup(check.text) ? "" : "'" + check.text + "' is not among the constants";
    } else if (check.kind == FactSet::Check::Kind::Condition) {
      text = conditionProblem(parseCondition(check.text, lookup));
    } else if (isSpecialRole(check.text)) {
      if (!check.variant.empty())
        text = "'" + check.text + "' has no variants";
    } else if (check.text.starts_with('$')) {
      text = "'" + check.text + "' is not understood; write $locked_section or $locked_driver";
    } else if (!facts.roles.contains({check.text, check.variant}) && !(hasRole && hasRole(check.text, check.variant))) {
      const bool variantOnly = facts.roles.contains({check.text, ""}) || (hasRole && hasRole(check.text, ""));
      text = variantOnly ? "the role '" + check.text + "' has no variant '" + check.variant + "'" : "the role '" + check.text + "' is not described in 'roles'";
    }
    if (!text.empty())
      problems.push_back({check.file, check.line, check.pointer, std::move(text)});
  }
  std::sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
    return std::tie(a.file, a.line, a.pointer, a.text) < std::tie(b.file, b.line, b.pointer, b.text);
  });
}

Contract resolve(const FactFunction &fact, const Constants &constant, Source::Kind kind) {
  Source source;
  source.kind = kind;
  source.text = fact.file;
  Contract contract;
  contract.name = Name(fact.name);
  contract.known = true;
  contract.callsBack = fact.callsBack;
  contract.writes = fact.writes;
  contract.writesKnown = fact.writesKnown;
  for (const FactLimit &limit : fact.limits)
    contract.limits.push_back({parseCondition(limit.when, constant), limit.min, limit.max, source});
  for (const FactEffect &effect : fact.effects)
    contract.effects.push_back(resolve(effect, constant, source));
  return contract;
}

std::vector<Effect> resolve(const std::vector<FactEffect> &effects, const Constants &constant, const std::string &file, Source::Kind kind) {
  std::vector<Effect> resolved;
  for (const FactEffect &effect : effects)
    resolved.push_back(resolve(effect, constant, Source{kind, file, {}}));
  return resolved;
}

Tracked resolve(const FactTracked &fact) {
  Tracked tracked{Name(fact.record), Name(fact.objectClass), fact.what, {}, {}, {}, {}, {}};
  for (const auto &[field, what] : fact.owns)
    tracked.owns.emplace_back(Name(field), what);
  for (const auto &[aspect, member] : fact.reads)
    tracked.reads.emplace_back(Name(aspect), member);
  for (const auto &[aspect, member] : fact.readsAtEntry)
    tracked.readsAtEntry.emplace_back(Name(aspect), member);
  for (const auto &[state, text] : fact.says)
    tracked.says.emplace_back(Name(state), text);
  for (const auto &[aspect, why] : fact.notes)
    tracked.notes.push_back(Name(aspect));
  return tracked;
}

Role resolve(const FactRole &fact, const Constants &constant, Source::Kind kind) {
  Role role;
  role.given = resolve(fact.given, constant, fact.file, kind);
  role.keepsWhen = parseCondition(fact.keepsWhen, constant);
  if (!fact.variantIs.empty()) {
    role.variantIs = parseWhere(fact.variantIs).value_or(Where{});
    role.variantValue = constant ? constant(fact.variant) : std::nullopt;
  }
  role.type = Name(fact.type);
  role.variant = Name(fact.variant);
  role.low = fact.low;
  role.high = fact.high;
  role.entryKnown = fact.entryKnown;
  role.demonic = fact.demonic;
  role.pageableOk = fact.pageable;
  role.transient = fact.transient;
  role.powersUp = fact.powersUp;
  role.heldLock = Name(fact.heldLock);
  if (!fact.restores.empty())
    role.heldLockRestores = parseWhere(fact.restores).value_or(Where{});
  if (!fact.lends.empty())
    role.lends = parseWhere(fact.lends).value_or(Where{});
  role.exitsLower = fact.exitsLower;
  role.phrase = fact.phrase;
  role.source = {kind, fact.file, {}};
  std::string_view list = fact.unlessStored;
  while (!list.empty()) {
    const std::string_view item = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), item.size() + 1));
    if (const size_t dot = item.find('.'); dot != std::string_view::npos)
      role.unlessStored.emplace_back(Name(item.substr(0, dot)), Name(item.substr(dot + 1)));
  }
  return role;
}

FieldRule resolve(const FactFieldRule &fact, const Constants &constant) {
  FieldRule rule{Name(fact.record), Name(fact.field), Name(fact.kind), {}, {}};
  for (std::string_view list = fact.with; !list.empty();) {
    const std::string_view item = list.substr(0, list.find(','));
    rule.with.emplace_back(item);
    if (const auto value = constant(item))
      rule.values.push_back(*value);
    list.remove_prefix(std::min(list.size(), item.size() + 1));
  }
  return rule;
}

} // namespace irqlint::model
