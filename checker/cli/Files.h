// Files that commands read and write as a whole.
#pragma once

#include "cli/Console.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <string>

namespace irqlint::cli {

/// The bytes of a file, "-" is stdin. Nothing, and words about it, when it cannot be read.
std::optional<std::string> readInput(const std::string &file, const Console &console);

/// Writes to a file, making its folder; says so when that fails. A file that was there stays until the new one is
/// whole.
bool writeFile(const std::string &file, const Console &console, llvm::function_ref<void(llvm::raw_ostream &)> write);

/// What could not be written to stdout is told.
bool flushStdout(const Console &console);

} // namespace irqlint::cli
