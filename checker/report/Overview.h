// One screen at the end of a run: what was found by family and severity, what did not count, how the gate judged, and
// what to do next.
#pragma once

#include "report/Run.h"
#include "report/Style.h"

namespace irqlint::report {

/// Lines, the last one without a line end.
std::string overview(const Run &run, const Style &style);

/// "failed: 3 new findings of 'error', at most 0 may be (.irqlint.json:4: /gate/new/error)".
std::string gateText(const GateLine &line);
std::string_view gateWord(GateLine::Result result); ///< "passed", "FAILED", "skipped"
bool gateFailed(const Run &run);

} // namespace irqlint::report
