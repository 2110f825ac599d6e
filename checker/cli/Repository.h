// Which commit the sources are of, as git keeps it on disk. Nothing is run, and a repository that cannot be read is
// none.
#pragma once

#include "report/Run.h"

#include <string>

namespace irqlint::cli {

/// Of the nearest repository at or above `folder` (absolute); without a URI when it has no remote.
report::Repository repositoryOf(const std::string &folder);

/// A remote's address as a URI without user name and password: "git@host:org/repo.git" is "ssh://host/org/repo.git".
/// Empty when it is a folder.
std::string repositoryUri(const std::string &address);

} // namespace irqlint::cli
