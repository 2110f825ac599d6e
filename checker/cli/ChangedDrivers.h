// --changed: the drivers that files belong to, out of all that lie below the current folder.
#pragma once

#include "cli/Session.h"

#include <string>
#include <vector>

namespace irqlint::cli {

/// From here on `setup` loads only the drivers one of whose units is one of the files, includes it or is built by it;
/// each of them in full, as a finding may lie between files. Says which files are in none; that is no error, nor is one
/// that was deleted. Loading adds those units to `units`, which has to live as long as `setup`.
void loadOnlyDriversOf(const std::vector<std::string> &files, Setup &setup, const Session &session,
                       std::vector<std::string> &units);

} // namespace irqlint::cli
