// Where the time of a run went: --timing, and a part of --stats.
#pragma once

#include "report/Json.h"
#include "report/Run.h"

#include <string>

namespace irqlint::report {

/// Stages, modules, functions and rules, those that take longest first.
std::string timingText(const Run &run);
/// The same, of all modules and rules and the slowest hundred functions. Null when nothing was measured.
Json timingJson(const Run &run);

} // namespace irqlint::report
