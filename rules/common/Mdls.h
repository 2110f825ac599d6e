// What rules about MDLs have in common: the states that facts name (rules/facts/mdl.json).
//
//   mdl          allocated, freed
//   mdl_pages    plain (nobody has seen to its pages), locked, unlocked, resident (built over nonpaged pool),
//                partial (describes a part of another MDL), own (allocated with the MDL)
//   mdl_mapping  system, user, reserved, unmapped
#pragma once

#include "Wording.h"

namespace irqlint::rules {

/// The call brings an MDL into a state of that class.
inline bool isMdlChange(const ObjectPoint &point, std::string_view objectClass) {
  return point.effect().kind == model::Effect::Kind::Object && point.effect().lockClass == objectClass;
}

inline bool isMdlChange(const ObjectPoint &point, std::string_view objectClass, std::string_view state) {
  return isMdlChange(point, objectClass) && point.effect().what == state;
}

/// What is known of the MDL itself, under another class; not of other MDLs in the same memory.
inline ObjectView mdlState(const ObjectPoint &point, std::string_view objectClass) {
  if (point.effect().lockClass == objectClass)
    return point.object();
  for (const ObjectView &view : point.inside())
    if (view.objectClass == objectClass)
      return view;
  return {};
}

inline bool isAnyOf(Name state, std::initializer_list<std::string_view> states) {
  for (std::string_view s : states)
    if (state == s)
      return true;
  return false;
}

/// How people write it at this call.
inline std::string mdlName(const ObjectPoint &point) { return "the MDL " + quoted(point.object().text); }

inline std::vector<Related> sinceNote(const ObjectView &view, std::string text) {
  return view.since.valid() ? std::vector<Related>{{view.since, std::move(text)}} : std::vector<Related>{};
}

} // namespace irqlint::rules
