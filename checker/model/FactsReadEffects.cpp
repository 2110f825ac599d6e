#include "model/FactsReader.h"

namespace irqlint::model {

static constexpr std::string_view KnownEffects =
    "setIrql, restoreIrql, acquire, release, wait, raise, alwaysRaise, noReturn, register, critical, readIrql, "
    "returns, is, object, allocate, free, pin, keep, store, gives or buffer";

void FactsReader::readEffects(const Json &list, const std::string &pointer, std::vector<FactEffect> &effects) {
  for (size_t i = 0; i < list.items.size(); ++i)
    readEffect(list.items[i], child(pointer, std::to_string(i)), effects);
}

void FactsReader::readEffect(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects) {
  if (!isObject(value, pointer))
    return;
  const std::string what = text(value, "do", pointer);
  if (what == "critical")
    return readRegion(value, pointer, effects);
  const auto kind = effectNamed(what);
  if (!kind)
    return problem(value, child(pointer, "do"), "'" + what + "' is not an effect; write " + std::string(KnownEffects));
  FactEffect effect;
  effect.kind = *kind;
  effect.when = condition(value, "when", pointer);
  readDetails(value, pointer, effect);
  effects.push_back(std::move(effect));
}

void FactsReader::readDetails(const Json &value, const std::string &pointer, FactEffect &effect) {
  switch (effect.kind) {
  case Effect::Kind::SetIrql:
    return readSetIrql(value, pointer, effect);
  case Effect::Kind::RestoreIrql:
    return readRestoreIrql(value, pointer, effect);
  case Effect::Kind::Acquire:
  case Effect::Kind::Release:
  case Effect::Kind::Held:
    return readLock(value, pointer, effect);
  case Effect::Kind::Wait:
    return readWait(value, pointer, effect);
  case Effect::Kind::Register:
    return readRegister(value, pointer, effect);
  case Effect::Kind::Returns:
    return readReturns(value, pointer, effect);
  case Effect::Kind::Is:
    return readIs(value, pointer, effect);
  case Effect::Kind::Object:
    return readObject(value, pointer, effect);
  case Effect::Kind::Store:
    return readStored(value, pointer, effect);
  case Effect::Kind::Gives:
    return readPlace(value, "place", pointer, effect);
  case Effect::Kind::Buffer:
    return readBuffer(value, pointer, effect);
  case Effect::Kind::Allocate:
    return readAllocation(value, pointer, effect);
  case Effect::Kind::Free:
  case Effect::Kind::Pin:
  case Effect::Kind::Keep:
    return readPlace(value, "memory", pointer, effect);
  case Effect::Kind::Raise:
  case Effect::Kind::AlwaysRaise:
  case Effect::Kind::NoReturn:
  case Effect::Kind::ReadIrql:
    return allow(value, pointer, {"do", "when"});
  }
}

// ------------------------------------------------------------------------------------------- IRQL and locks

void FactsReader::readSetIrql(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "level", "saved"});
  require(value, pointer, {"level"});
  effect.level = text(value, "level", pointer);
  if (!effect.level.empty() && !parseRange(effect.level) && !parseWhere(effect.level))
    problem(value, child(pointer, "level"), "'" + effect.level + "' is neither an IRQL nor a place");
  effect.saved = where(value, "saved", pointer);
}

void FactsReader::readRestoreIrql(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "saved"});
  require(value, pointer, {"saved"});
  effect.saved = where(value, "saved", pointer);
}

void FactsReader::readLock(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer,
        {"do", "when", "class", "form", "lock", "saved", "shared", "recursion", "forOwner", "claim", "last", "tag"});
  require(value, pointer, {"class", "lock"});
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

/// A critical or guarded region is a counted lock of the thread.
void FactsReader::readRegion(const Json &value, const std::string &pointer, std::vector<FactEffect> &effects) {
  allow(value, pointer, {"do", "when", "enter", "guarded"});
  require(value, pointer, {"enter"});
  FactEffect effect;
  effect.kind = flag(value, "enter", pointer, true) ? Effect::Kind::Acquire : Effect::Kind::Release;
  effect.when = condition(value, "when", pointer);
  effect.lockClass = flag(value, "guarded", pointer, false) ? "guarded_region" : "critical_region";
  effect.lock = "global(" + effect.lockClass + ")";
  effect.form = "any";
  effect.recursion = Effect::Recursion::Counted;
  effects.push_back(std::move(effect));
}

// ------------------------------------------------------------------------------------------- the call itself

void FactsReader::readWait(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "timeout", "object", "mode"});
  effect.timeout = where(value, "timeout", pointer);
  effect.lock = where(value, "object", pointer);
  effect.mode = where(value, "mode", pointer);
}

void FactsReader::readRegister(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "function", "context", "role", "variant"});
  require(value, pointer, {"function", "role"});
  effect.function = where(value, "function", pointer);
  effect.context = where(value, "context", pointer);
  effect.role = text(value, "role", pointer);
  effect.variant = text(value, "variant", pointer);
  checkLater(FactSet::Check::Kind::Role, value, child(pointer, "role"), effect.role, effect.variant);
}

/// What is certain of the result, under a condition that the call itself decides.
void FactsReader::readReturns(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "result"});
  require(value, pointer, {"result"});
  effect.result = condition(value, "result", pointer);
  if (effect.result.empty())
    return;
  const auto any = [](std::string_view) -> std::optional<int64_t> { return 0; };
  if (!parseCondition(effect.result, any).mentionsResult())
    problem(*value.find("result"), child(pointer, "result"),
            "'" + effect.result + "' says nothing of the result; write \"ret != 0\" or the like");
  if (parseCondition(effect.when, any).mentionsResult())
    problem(*value.find("when"), child(pointer, "when"),
            "'" + effect.when + "' must not depend on the result itself; compare arguments");
}

/// {"do": "buffer", "at": "arg1", "is": "read", "bytes": "arg2"}
void FactsReader::readBuffer(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "at", "is", "bytes", "of", "least", "status", "request", "mode"});
  require(value, pointer, {"at", "is"});
  effect.lock = where(value, "at", pointer);
  effect.what = text(value, "is", pointer);
  effect.saved = where(value, value.find("of") ? "of" : "bytes", pointer);
  effect.tag = where(value, value.find("status") ? "status" : "least", pointer);
  effect.context = where(value, "request", pointer);
  effect.mode = where(value, "mode", pointer);
}

void FactsReader::readIs(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "kind"});
  require(value, pointer, {"kind"});
  effect.what = text(value, "kind", pointer);
}

// ------------------------------------------------------------------------------------------- objects and memory

void FactsReader::readObject(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer,
        {"do", "when", "class", "object", "to", "backTo", "role", "from", "unlessHeld", "ifIgnored", "onRead"});
  require(value, pointer, {"class", "object", "to"});
  effect.lockClass = text(value, "class", pointer);
  effect.lock = where(value, "object", pointer);
  effect.saved = where(value, "backTo", pointer);
  effect.role = text(value, "role", pointer);
  if (!effect.role.empty())
    checkLater(FactSet::Check::Kind::Role, value, child(pointer, "role"), effect.role);
  effect.what = state(value, "to", pointer);
  effect.variant = state(value, "from", pointer);
  effect.form = text(value, "unlessHeld", pointer);
  effect.ifIgnored = flag(value, "ifIgnored", pointer, false);
  effect.onRead = flag(value, "onRead", pointer, false);
}

std::string FactsReader::state(const Json &value, std::string_view key, const std::string &pointer) {
  const std::string state = text(value, key, pointer);
  if (value.find(key) && !isObjectState(state))
    problem(value, child(pointer, key), "'" + state + "' is not a state; write " + objectStates());
  return state;
}

void FactsReader::readStored(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "place", "value"});
  require(value, pointer, {"place", "value"});
  effect.lock = where(value, "place", pointer);
  effect.saved = where(value, "value", pointer);
}

void FactsReader::readAllocation(const Json &value, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", "memory", "pool"});
  require(value, pointer, {"memory"});
  effect.lock = where(value, "memory", pointer);
  effect.what = text(value, "pool", pointer);
  if (effect.what != "paged" && effect.what != "nonpaged" && effect.what != "any")
    problem(value, child(pointer, "pool"), "'" + effect.what + "' must be paged, nonpaged or any");
}

/// An effect that needs a place and no more.
void FactsReader::readPlace(const Json &value, std::string_view key, const std::string &pointer, FactEffect &effect) {
  allow(value, pointer, {"do", "when", key});
  require(value, pointer, {key});
  effect.lock = where(value, key, pointer);
}

} // namespace irqlint::model
