// The IR as text: what `--dump-ir` prints and what tests of the engine are written in.
#pragma once

#include "ir/Ir.h"

#include <string>
#include <string_view>
#include <variant>

namespace irqlint::ir {

std::string print(const Unit &unit);
std::string print(const Unit &unit, const Function &function);

struct ParseError {
  unsigned line = 0, column = 0; ///< 1-based, in the text
  std::string text;
};

/// Reads what `print` wrote, and hand-written text; `parse(print(u))` equals `u` up to print.
std::variant<Unit, ParseError> parse(std::string_view text);

/// Checks the invariants that docs/internals/ir.md lists. Empty: all hold.
std::vector<std::string> verify(const Unit &unit);

} // namespace irqlint::ir
