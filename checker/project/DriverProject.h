// A .vcxproj as the drivers' build reads it: what it makes, of which sources, with which flags.
#pragma once

#include "project/MsBuild.h"

#include <string>
#include <vector>

namespace irqlint::project {

struct DriverUnit {
  std::string file;
  std::vector<std::string> args; ///< cl.exe's and clang's
};

struct DriverProject {
  std::string file;
  std::string name;       ///< of the image or library
  bool isLibrary = false; ///< linked into others
  Kind kind = Kind::UserMode;
  bool read = false;
  std::shared_ptr<Build> build = std::make_shared<Build>();
  std::vector<DriverUnit> units;
  std::vector<std::string> sources;    ///< every source that it names, in whatever configuration
  std::vector<std::string> references; ///< projects that it links, absolute
  std::vector<std::string> libraries;  ///< base names of libraries that it links, lower case, without .lib
};

/// `solution` is what $(SolutionDir) comes from, or empty. Takes the configuration nearest to the one asked for.
DriverProject readDriverProject(const std::string &file, const BuildRequest &request, FileCache &files, std::vector<Problem> &problems);

} // namespace irqlint::project
