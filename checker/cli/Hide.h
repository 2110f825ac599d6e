// After the analysis: which findings do not count, by what stands in the source and by the configuration's paths.
#pragma once

#include "cli/Session.h"

namespace irqlint::cli {

/// What the command line says of suppressions, over the configuration.
void setSuppressions(Setup &setup, bool requireReason, std::optional<report::ReportUnused> reportUnused);

/// Moves findings to `run.hidden`, and adds those about suppressions themselves.
void hide(const Project &project, const Setup &setup, report::Run &run);

} // namespace irqlint::cli
