// The two places jobs come from, beside plain files. Each appends to `jobs` and tells what it could not use.
#pragma once

#include "frontend/Frontend.h"

#include <optional>
#include <string>
#include <vector>

namespace irqlint::frontend {

/// The compile_commands.json of a folder: in it or in its build/; empty if there is none.
std::string findDatabase(const std::string &folder);

/// Reads a compile_commands.json. Nothing if it cannot be read at all (told in `problems`).
std::optional<std::vector<Job>> readDatabase(const std::string &file, std::vector<Problem> &problems);

/// Every C and C++ source below a folder, in modules.
std::vector<Job> readFolder(const std::string &folder, std::vector<Problem> &problems);

/// Whether the name is that of a C or C++ source.
bool isSource(const std::string &file);

} // namespace irqlint::frontend
