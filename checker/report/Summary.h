// The last line of a run: what was found, how much was looked at, and how much was not.
#pragma once

#include "report/Run.h"
#include "report/Style.h"

namespace irqlint::report {

std::string summary(const Run &run, const Style &style);

/// Part of the functions with a body that were not analysed, in percent with one digit: "1.2 %".
std::string notAnalysedPercent(const Statistics &statistics);

} // namespace irqlint::report
