// Solutions of Visual Studio: .sln and .slnx.
#pragma once

#include "project/FileCache.h"
#include "project/Project.h"

#include <string>
#include <vector>

namespace irqlint::project {

/// The C and C++ projects that a solution names, absolute. One that is not there is told, at its line.
std::vector<std::string> projectsOf(const std::string &solution, FileCache &files, std::vector<Problem> &problems);

} // namespace irqlint::project
