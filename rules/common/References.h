// What rules about references to objects have in common: the states that facts name (rules/facts/handles.json).
//
//   object_reference  referenced (a call gave the object with a reference), dereferenced,
//                     lent (a call gave the object, and the reference that it took is one to another object)
//   more_references   none (beside that one), several (taken by hand)
#pragma once

#include "Wording.h"

#include <algorithm>

namespace irqlint::rules {

inline bool isReference(const ObjectView &view, std::string_view state) {
  return view.objectClass == std::string_view("object_reference") && view.state == state;
}

/// The call gives a reference back.
inline bool dereferences(const ObjectPoint &point) {
  return point.effect().kind == model::Effect::Kind::Object && point.effect().lockClass == std::string_view("object_reference") &&
         point.effect().what == std::string_view("dereferenced");
}

/// The path took one reference to the object, by the call that gave it, and none beside that.
inline bool isOnlyReference(const ObjectPoint &point) {
  return std::ranges::any_of(point.inside(), [](const ObjectView &view) { return view.objectClass == std::string_view("more_references") && view.state == std::string_view("none"); });
}

} // namespace irqlint::rules
