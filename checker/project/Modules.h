// From projects to drivers: each image with its own units and those of the libraries that it links.
#pragma once

#include "project/DriverProject.h"
#include "project/Includes.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace irqlint::project {

class Modules {
  FileCache &files;
  BuildRequest request;
  std::vector<Problem> &problems;
  std::vector<DriverProject> projects;
  std::set<std::string> added;
  std::set<std::string> sources; ///< that any project names

public:
  Modules(FileCache &files, BuildRequest request, std::vector<Problem> &problems)
      : files(files), request(std::move(request)), problems(problems) {}

  /// A .vcxproj or a `sources` file; a second time it is ignored. `solution` is the one it is built from, or empty.
  void add(const std::string &projectFile, const std::string &solution = {});
  /// A solution's projects and those that they link.
  void addSolution(const std::string &solution);

  bool names(const std::string &source) const { return sources.count(source); }
  bool empty() const { return projects.empty(); }

  /// Kernel code only. `headers` helps where a project's include folders are not all there.
  std::vector<Job> jobs(HeaderIndex &headers) const;
  /// One line on what was not analysed, if anything was not.
  void tellSkipped(const std::string &top) const;

private:
  using Links = std::map<const DriverProject *, std::vector<const DriverProject *>>;
  Links links() const;
  const DriverProject *library(const std::string &name, const DriverProject &user) const;
  void addUnits(const DriverProject &project, const std::string &module, HeaderIndex &headers, std::vector<Job> &out) const;
};

} // namespace irqlint::project
