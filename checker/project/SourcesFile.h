// `sources`: what a folder makes, in the words of the build tool before MSBuild.
#pragma once

#include "project/DriverProject.h"

namespace irqlint::project {

/// Whether the name is that of such a file.
bool isSourcesFile(llvm::StringRef name);

DriverProject readSourcesFile(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems);

} // namespace irqlint::project
