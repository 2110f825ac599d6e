// Arguments that stand in a file: `@FILE`.
#pragma once

#include <string>
#include <vector>

namespace irqlint::cli {

/// Replaces each `@FILE` by the arguments that the file holds, where it stands. They are divided and quoted as in response files of
/// cl.exe and of MSBuild's tools: by blanks and line ends; double quotes keep blanks; a backslash is an ordinary character
/// unless it stands before a quote. UTF-8 and UTF-16 with a byte order mark are both read; a file may name others.
/// Returns what went wrong, for the user; empty when all is well.
std::string expandResponseFiles(std::vector<std::string> &arguments);

} // namespace irqlint::cli
