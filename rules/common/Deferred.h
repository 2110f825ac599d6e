// Objects that the system keeps in a queue and comes back to later: timers, DPCs, work items. And the routines that show that
// the driver can leave memory.
#pragma once

#include "irqlint/Rule.h"

#include <algorithm>
#include <array>

namespace irqlint::rules {

template <size_t N> inline bool isOneOf(Name name, const std::array<std::string_view, N> &names) {
  return std::ranges::any_of(names, [&](std::string_view each) { return name == each; });
}

constexpr std::array WorkItems = std::to_array<std::string_view>({"work_item", "flt_work_item", "ndis_work_item", "storport_work_item"});
constexpr std::array Timers = std::to_array<std::string_view>({"timer", "io_timer", "ndis_timer"});

inline bool isWorkItem(Name objectClass) { return isOneOf(objectClass, WorkItems); }
inline bool isTimer(Name objectClass) { return isOneOf(objectClass, Timers); }
inline bool isDpc(Name objectClass) { return objectClass == std::string_view("dpc"); }
inline bool isDeferred(Name objectClass) { return isWorkItem(objectClass) || isTimer(objectClass) || isDpc(objectClass); }

inline bool leadsTo(const model::Effect &effect, std::string_view state) {
  return effect.kind == model::Effect::Kind::Object && effect.what == state;
}

/// "timer", "DPC", "work item"
inline std::string deferredWord(Name objectClass) {
  return isTimer(objectClass) ? "timer" : isDpc(objectClass) ? "DPC" : "work item";
}

/// What the call of this use does to the object: the effect on the argument that is its address.
inline const model::Effect *effectOf(const ObjectUse &use) {
  if (use.kind != ObjectUse::Kind::Passed || !use.byAddress || !use.contract)
    return nullptr;
  for (const model::Effect &effect : use.contract->effects)
    if (effect.kind == model::Effect::Kind::Object && effect.lock.kind == model::Where::Kind::Arg && effect.lock.arg == use.arg)
      return &effect;
  return nullptr;
}

/// The routines that the system calls before it takes a driver out of memory.
inline bool isUnload(const model::Role &role) {
  constexpr std::array Unloads = std::to_array<std::string_view>(
      {"DRIVER_UNLOAD", "EVT_WDF_DRIVER_UNLOAD", "MINIPORT_UNLOAD", "DXGKDDI_UNLOAD", "PFLT_FILTER_UNLOAD_CALLBACK", "DLL_UNLOAD"});
  return isOneOf(role.type, Unloads);
}

/// A routine of the module that shows that it can be unloaded; null: none is known.
inline const ModulePoint::FunctionView *unloadRoutine(const ModulePoint &module) {
  for (const ModulePoint::FunctionView &function : module.functions())
    if (std::ranges::any_of(function.roles, isUnload))
      return &function;
  return nullptr;
}

inline std::string functionName(const ir::Function *function) { return function ? function->name.string() : std::string(); }

} // namespace irqlint::rules
