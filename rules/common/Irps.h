// What rules about IRPs have in common: the words of the aspects that facts name (rules/facts/irp.json), roles, statuses.
//
//   irp            owned, completed, sent, lent (sent, comes back to a routine that keeps it), returned, queued, freed
//   irp.from       incoming, allocated, threaded, associated
//   irp.pending    clean, marked              irp.next    none, skipped, copied, filled
//   irp.cancel     none, set, cleared         irp.routine none, set
//   irp.kept       kept: others hold the pointer      irp.waited set: the thread waited after it was sent
//   irp.routine_value (the routine that was set), irp.status, irp.lower (what the lower driver returned), irp.former_cancel, irp.event, irp.status_block … are values
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

} // namespace irqlint::rules
