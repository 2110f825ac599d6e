// Which project a file that somebody edits belongs to.
#pragma once

#include "project/Project.h"

#include <set>
#include <string>

namespace irqlint::cli {

struct LspProject {
  std::vector<std::string> paths;
  std::string buildDir;
  std::set<std::string> modules; ///< those with the file, as jobs name them; empty: all
};

/// Upwards of `file`: the nearest compile_commands.json (also in a folder `build`), project of Visual Studio, sources
/// file or folder with an .irqlint.json that has the file; else the file alone. For a header, the one with the nearest
/// sources. `given` names inputs: only those are looked at.
LspProject findLspProject(const std::string &file, const project::Inputs &given);

/// Where paths that people read start, for a file outside of the editor's folders: at the repository, else at its
/// folder.
std::string lspRootOf(const std::string &file);

} // namespace irqlint::cli
