// The words that facts are written in.
#include "model/Facts.h"

#include <algorithm>
#include <array>

namespace irqlint::model {

namespace {

using NamedEffect = std::pair<std::string_view, Effect::Kind>;
constexpr std::array EffectNames = std::to_array<NamedEffect>({
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
    {"buffer", Effect::Kind::Buffer},
});

/// Objects that the system uses, handles, and what is handed from owner to owner.
constexpr std::array ObjectStates = std::to_array<std::string_view>(
    {"initialized", "queued",       "idle",      "running",   "deleted",  "open",       "closed",
     "created",     "owned",        "completed", "sent",      "returned", "lent",       "freed",
     "kept",        "clean",        "marked",    "none",      "skipped",  "copied",     "filled",
     "set",         "cleared",      "incoming",  "allocated", "threaded", "associated", "attached",
     "detached",    "initializing", "ready",     "unchecked", "located",  "listed",
     "plain",       "locked",       "unlocked",  "resident",  "partial",  "own",
     "system",      "user",         "reserved",  "unmapped",     "referenced", "dereferenced", "several",
    "unchanged"}); // the last: a call that only asks

/// Of the user's protocols, behind those above.
std::vector<Name> &ownStates() {
  static auto *states = new std::vector<Name>;
  return *states;
}

} // namespace

std::string_view effectName(Effect::Kind kind) {
  const auto found = std::ranges::find(EffectNames, kind, &NamedEffect::second);
  return found == EffectNames.end() ? std::string_view() : found->first;
}

std::optional<Effect::Kind> effectNamed(std::string_view name) {
  const auto found = std::ranges::find(EffectNames, name, &NamedEffect::first);
  return found == EffectNames.end() ? std::nullopt : std::optional(found->second);
}

bool isObjectState(std::string_view name) { return objectStateCode(Name(name)) != 0; }

void addObjectState(std::string_view name) {
  if (!isObjectState(name))
    ownStates().emplace_back(name);
}

std::string objectStates() {
  std::string list;
  for (std::string_view state : ObjectStates)
    list += (list.empty() ? "" : state == ObjectStates.back() ? " or " : ", ") + std::string(state);
  return list;
}

int64_t objectStateCode(Name state) {
  const int64_t count = static_cast<int64_t>(ObjectStates.size());
  if (const auto found = std::ranges::find(ObjectStates, state.str()); found != ObjectStates.end())
    return found - ObjectStates.begin() + 1;
  const auto own = std::ranges::find(ownStates(), state);
  return own == ownStates().end() ? 0 : count + (own - ownStates().begin()) + 1;
}

Name objectState(int64_t code) {
  const int64_t count = static_cast<int64_t>(ObjectStates.size());
  if (code < 1 || code > count + static_cast<int64_t>(ownStates().size()))
    return Name();
  return code <= count ? Name(ObjectStates[static_cast<size_t>(code - 1)]) : ownStates()[static_cast<size_t>(code - count - 1)];
}

bool isSpinLock(Name lockClass) {
  const std::string_view text = lockClass.str();
  return text.find("spinlock") != std::string_view::npos || text.starts_with("ndis_rwlock") ||
         text == "storport_msi_lock";
}

bool isSpecialRole(std::string_view role) { return role == "$locked_section" || role == "$locked_driver"; }

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

} // namespace irqlint::model
