// What rules about IRPs have in common: the words of the aspects that facts name (rules/facts/irp.json), roles, statuses.
//
//   irp            listed (in a list that others take from, since the lock was given back), owned, completed, sent, lent (sent, comes back to a routine that keeps it), returned, queued, freed
//   irp.from       incoming, allocated, threaded, associated
//   irp.pending    clean, marked              irp.next    none, skipped, copied, filled
//   irp.cancel     none, set, cleared         irp.routine none, set
//   irp.listed     none, set: inserted in a list (irp.list: its head)      irp.handed    set: another thread's work leads to it
//   irp.unload_safe none, set: its completion routine has memory that only sending it gives back
//   irp.kept       kept: others hold the pointer      irp.waited set: the thread waited after it was sent
//   irp.status, irp.lower (what the lower driver returned), irp.former_cancel, irp.event, irp.status_block,
//   irp.routine_value … are values
#pragma once

#include "Exits.h"
#include "Wording.h"

#include <algorithm>

namespace irqlint::rules {

constexpr int64_t StatusPending = 0x103;

/// The only role of a routine whose result the I/O manager takes for the status of the request.
inline bool isDispatch(const model::Role &role) { return role.type == std::string_view("DRIVER_DISPATCH"); }
inline bool isCompletion(const model::Role &role) { return role.type == std::string_view("IO_COMPLETION_ROUTINE"); }

template <typename Test> bool allRoles(const FunctionPoint &point, Test test) {
  return !point.roles().empty() && std::ranges::all_of(point.roles(), test);
}

inline bool certainlyPending(const Exit &exit) { return exit.value.low == StatusPending && exit.value.high == StatusPending; }
inline bool certainlyNotPending(const Exit &exit) { return exit.value.low > StatusPending || exit.value.high < StatusPending; }

/// The object that the system hands to the routine, as it is at this way out.
inline const TrackedView *handedOver(const std::vector<TrackedView> &objects) {
  for (const TrackedView &object : objects)
    if (object.parameter)
      for (const auto &[name, aspect] : object.aspects)
        if (aspect.given || !aspect.state.empty())
          return &object;
  return nullptr;
}

/// Nobody else has it or can know of it.
inline bool isStillOurs(const TrackedView &irp) { return irp.is("irp", "owned") && !irp.find("irp.kept") && !irp.is("irp.cancel", "set"); }

/// It was sent, our routine keeps it, and the lower driver certainly said that it is not done.
inline bool isHeldBelow(const TrackedView &irp) {
  const TrackedView::Aspect *lower = irp.find("irp.lower");
  return irp.is("irp", "lent") && lower && lower->value && lower->value->low == StatusPending && lower->value->high == StatusPending;
}

/// The system frees it when it is completed, and no routine of ours keeps it from that.
inline bool isSystems(const TrackedView &irp) {
  const TrackedView::Aspect *routine = irp.find("irp.routine_value");
  return irp.is("irp.from", "threaded") && routine && routine->value && routine->value->low == 0 && routine->value->high == 0;
}

} // namespace irqlint::rules
