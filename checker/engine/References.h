// References to objects, which facts tell of as states of the classes below: a call that may write to the object does not change how
// many there are, unless facts say so.
#pragma once

#include "engine/State.h"

#include <string>

namespace irqlint::engine {

using References = std::vector<std::pair<LocId, ExprId>>;

/// What is known of the references to an object.
inline References referencesTo(ExprTable &table, const State &state, LocId object) {
  References known;
  for (const char *objectClass : {"object_reference", "more_references"})
    if (!state.opened.empty())
      if (const LocId loc = table.field(object, Name(std::string(StatePrefix) + objectClass)); const ExprId *value = state.find(loc))
        known.push_back({loc, *value});
  return known;
}

} // namespace irqlint::engine
