// Says on stderr which files were not analysed, or not in full, and why; and what the projects leave out.
#pragma once

#include "cli/Console.h"
#include "report/Run.h"

namespace irqlint::cli {

void sayProblems(const report::Run &run, const Console &console);

} // namespace irqlint::cli
