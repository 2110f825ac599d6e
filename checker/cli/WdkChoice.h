// Which real headers a run uses, by options, configuration and environment.
#pragma once

#include "cli/Session.h"

namespace irqlint::cli {

/// Says what is wrong and returns nothing when what was asked for is not there. No roots: our own headers.
std::optional<frontend::WdkAnswer> chooseWdk(const InputOptions &options, const Config &config, const Console &console);

} // namespace irqlint::cli
