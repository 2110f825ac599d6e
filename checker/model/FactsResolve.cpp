// From facts as written to the objects of the model.
#include "model/Facts.h"

#include <algorithm>

namespace irqlint::model {

namespace {

Where placeOf(const std::string &text) { return text.empty() ? Where{} : parseWhere(text).value_or(Where{}); }

/// "a,b,c"
std::vector<std::string_view> commaList(std::string_view text) {
  std::vector<std::string_view> items;
  while (!text.empty()) {
    items.push_back(text.substr(0, text.find(',')));
    text.remove_prefix(std::min(text.size(), items.back().size() + 1));
  }
  return items;
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
  if (fact.kind == Effect::Kind::SetIrql)
    setLevel(fact, effect);
  effect.saved = placeOf(fact.saved);
  effect.lock = placeOf(fact.lock);
  effect.timeout = placeOf(fact.timeout);
  effect.mode = placeOf(fact.mode);
  effect.function = placeOf(fact.function);
  effect.context = placeOf(fact.context);
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
  effect.tag = placeOf(fact.tag);
  effect.recursion = fact.recursion;
  effect.source = source;
  return effect;
}

} // namespace

Contract resolve(const FactFunction &fact, const Constants &constant, Source::Kind kind) {
  const Source source{kind, fact.file, {}};
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

std::vector<Effect> resolve(const std::vector<FactEffect> &effects, const Constants &constant, const std::string &file,
                            Source::Kind kind) {
  std::vector<Effect> resolved;
  for (const FactEffect &effect : effects)
    resolved.push_back(resolve(effect, constant, Source{kind, file, {}}));
  return resolved;
}

/// "IRP_MJ_READ output": "Tail.Overlay.CurrentStackLocation->Parameters.Read.Length"; "any mode": "RequestorMode"
static void addRequest(const std::string &key, const std::string &member, const Constants &constant, Tracked &tracked) {
  const size_t space = key.find(' ');
  const std::string name = key.substr(0, space), what = space == std::string::npos ? "" : key.substr(space + 1);
  if (what == "mode") {
    tracked.mode = member;
    return;
  }
  const std::optional<int64_t> major = constant ? constant(name) : std::nullopt;
  if (!major)
    return;
  auto known = std::ranges::find(tracked.requests, Name(name), &Tracked::Request::name);
  if (known == tracked.requests.end())
    known = tracked.requests.insert(known, {Name(name), *major, {}, {}, {}});
  (what == "input" ? known->input : what == "output" ? known->output : known->code) = member;
}

Tracked resolve(const FactTracked &fact, const Constants &constant) {
  using Texts = std::vector<std::pair<std::string, std::string>>;
  const auto named = [](const Texts &texts) {
    std::vector<std::pair<Name, std::string>> list;
    for (const auto &[name, text] : texts)
      list.emplace_back(Name(name), text);
    return list;
  };
  Tracked tracked{.record = Name(fact.record),
                  .objectClass = Name(fact.objectClass),
                  .what = fact.what,
                  .owns = named(fact.owns),
                  .reads = named(fact.reads),
                  .readsAtEntry = named(fact.readsAtEntry),
                  .says = named(fact.says),
                  .notes = {},
                  .buffers = named(fact.buffers),
                  .requests = {},
                  .mode = {}};
  for (const auto &[aspect, why] : fact.notes)
    tracked.notes.push_back(Name(aspect));
  for (const auto &[key, member] : fact.requests)
    addRequest(key, member, constant, tracked);
  return tracked;
}

Role resolve(const FactRole &fact, const Constants &constant, Source::Kind kind) {
  Role role;
  role.given = resolve(fact.given, constant, fact.file, kind);
  role.keepsWhen = parseCondition(fact.keepsWhen, constant);
  if (!fact.variantIs.empty()) {
    role.variantIs = placeOf(fact.variantIs);
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
  role.heldLockRestores = placeOf(fact.restores);
  role.lends = placeOf(fact.lends);
  role.exitsLower = fact.exitsLower;
  role.phrase = fact.phrase;
  role.source = {kind, fact.file, {}};
  for (std::string_view item : commaList(fact.unlessStored))
    if (const size_t dot = item.find('.'); dot != std::string_view::npos)
      role.unlessStored.emplace_back(Name(item.substr(0, dot)), Name(item.substr(dot + 1)));
  return role;
}

FieldRule resolve(const FactFieldRule &fact, const Constants &constant) {
  FieldRule rule{Name(fact.record), Name(fact.field), Name(fact.kind), {}, {}};
  for (std::string_view item : commaList(fact.with)) {
    rule.with.emplace_back(item);
    if (const auto value = constant(item))
      rule.values.push_back(*value);
  }
  return rule;
}

} // namespace irqlint::model
