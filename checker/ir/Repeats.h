// The units of a module say the same of what their common headers hold: routines of the system, and functions with bodies, which may
// be thousands. Memory is for one of each.
#pragma once

#include "ir/Ir.h"

#include <memory>
#include <unordered_map>

namespace irqlint::ir {

class Repeats {
public:
  /// Takes out of the unit what units before it have told: bodies of functions that have one already, and declarations that are
  /// the same at the same place. The units stay where they are as long as this lives.
  void dropFrom(Unit &unit);

private:
  struct Told {
    Unit *unit = nullptr;
    size_t index = 0;      ///< of the function
    bool hasBody = false;  ///< that can be analysed, here or in a later unit
  };
  std::unordered_map<Name, Told> told;
};

} // namespace irqlint::ir
