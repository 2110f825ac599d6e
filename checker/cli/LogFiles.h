// Files of results that a command compares.
#pragma once

#include "cli/Console.h"
#include "report/ResultLog.h"

#include <optional>

namespace irqlint::cli {

/// Reads a log and says what is wrong with it; nothing when it cannot be used.
std::optional<report::ResultLog> readLog(const std::string &file, const Console &console);

} // namespace irqlint::cli
