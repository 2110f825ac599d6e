// --print-config: what is in effect after configuration, rule sets and command line.
#pragma once

#include "cli/Session.h"

namespace irqlint::cli {

/// As a .irqlint.json that gives the same run when it stands in the working folder.
std::string configText(const Setup &setup);

} // namespace irqlint::cli
