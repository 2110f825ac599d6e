// Numbers about a run, for people who tune and for CI: --stats.
#pragma once

#include "report/Run.h"

#include <string>

namespace irqlint::report {

std::string statisticsText(const Run &run);

} // namespace irqlint::report
