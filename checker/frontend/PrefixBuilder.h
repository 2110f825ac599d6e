// Makes prefixes.
#pragma once

#include "frontend/Lead.h"

namespace irqlint::frontend {

/// Parses the lead's headers. Null if units could tell the difference: complaints, pragmas whose effect clang does not keep,
/// macros like __DATE__, headers that do not come from the system's folders.
std::shared_ptr<const Prefix> buildPrefix(const Lead &lead, const ParseOptions &options, FileCache &files);

/// A folder that does not exist, in place of all those of the user.
std::string userFolder(const ParseOptions &options);

} // namespace irqlint::frontend
