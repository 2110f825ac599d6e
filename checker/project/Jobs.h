// The places jobs come from. Each tells what it could not use.
#pragma once

#include "project/FileCache.h"
#include "project/Project.h"

#include <optional>
#include <string>
#include <vector>

namespace irqlint::project {

/// The compile_commands.json of a folder: in it or in its build/; empty if there is none.
std::string findDatabase(const std::string &folder);

/// Reads a compile_commands.json. Nothing if it cannot be read at all (told in `problems`).
std::optional<std::vector<Job>> readDatabase(const std::string &file, std::vector<Problem> &problems);

/// The drivers below a folder: those of project files, and every C and C++ source where there is no project.
std::vector<Job> readFolder(const std::string &folder, const Inputs &inputs, std::vector<Problem> &problems);

/// MSBuild's log of compiler commands, CL.command.1.tlog.
bool isBuildLog(const std::string &file);
std::vector<std::string> findBuildLogs(const std::string &folder);
std::vector<Job> readBuildLog(const std::string &log, FileCache &files, std::vector<Problem> &problems);

/// Whether the name is that of a C or C++ source.
bool isSource(const std::string &file);
/// … of a .vcxproj, .sln, .slnx or `sources`.
bool isProjectFile(const std::string &file);
/// The drivers of one such file.
std::vector<Job> readProjectFile(const std::string &file, const Inputs &inputs, std::vector<Problem> &problems);
/// The units of nearby projects that compile this source; none if no project names it.
std::vector<Job> fromNearbyProject(const std::string &source, const Inputs &inputs, FileCache &files);

} // namespace irqlint::project
