// From inputs to findings: parse and lower every unit, group them into modules, analyse each.
// The only file here that meets both clang's side and ours; later stages see values.
#pragma once

#include "cache/Store.h"
#include "cli/Console.h"
#include "engine/Engine.h"
#include "frontend/Frontend.h"
#include "ir/Outline.h"
#include "report/Suppression.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace irqlint::cli {

struct LoadOptions {
  project::Inputs inputs;
  frontend::ParseOptions parse;
  std::vector<std::string> exclude; ///< globs over paths relative to `root`
  std::string root;
  cache::Store store; ///< units that earlier runs made
  std::function<void(std::vector<project::Job> &)> select; ///< takes jobs away that nobody asked for
};

/// A unit after lowering, or why there is none. It waits as bytes, which take a sixth of its memory, until somebody reads it.
struct LoadedUnit {
  project::Job job;
  std::vector<std::string> modules; ///< all that link it
  std::optional<ir::Outline> outline; ///< none: see `failure`
  std::string bytes;                  ///< of the unit (ir/Binary.h), where there is an outline
  std::string failure;
  ir::UnitDigests digests; ///< when there is a store
  Remarks remarks;      ///< of the source, paths as they are shown
  double parseSeconds = 0, lowerSeconds = 0; ///< on the clock; 0: taken from the store

  std::optional<ir::Unit> read() const;
};

struct OpenModule;

/// What is linked into one driver.
struct DriverModule {
  std::string name;
  std::vector<const LoadedUnit *> units; ///< those that could be read, sorted by main file

  /// What its analysis depends on: digests of its units, in their order. Empty: not known.
  std::vector<ir::UnitDigests> digests() const;
  /// Whether a file, by its shown path, is part of it.
  bool hasFile(const std::string &path) const;
  uint64_t blocks() const;
  OpenModule open() const;
};

/// As the engine takes it, with the units in memory.
struct OpenModule : engine::Module {
  std::vector<std::unique_ptr<ir::Unit>> held;
};

struct Project {
  std::vector<LoadedUnit> units; ///< in the order of the jobs
  std::vector<project::Problem> problems;
  std::vector<report::Stage> stages;
  std::vector<report::Suppression> suppressions; ///< sorted by place
  size_t unitsKept = 0;                          ///< taken from the store

  bool fatal() const;
  /// Sorted by name. Points into `units`.
  std::vector<DriverModule> modules() const;
};

/// Only the jobs, for questions that need no parsing.
std::vector<project::Job> findJobs(const LoadOptions &options, std::vector<project::Problem> &problems);
Project load(const LoadOptions &options, Progress &progress);
/// What units that were loaded before make together.
Project projectOf(std::vector<LoadedUnit> units);

struct AnalyseOptions {
  engine::Options engine;
  std::vector<const RegisteredRule *> rules;
  std::map<std::string, Severity> severities; ///< by slug, from the configuration
  std::vector<std::string> exclude;
  bool keepEntryPoints = true;
  cache::Store store;         ///< results that earlier runs had
  cache::Digest ownFacts;     ///< of what the configuration adds to the model
};

/// What went wrong before the analysis: notifications and numbers of `run`.
void noteInputs(const Project &project, report::Run &run);

/// Fills findings, notifications and statistics of `run`.
void analyse(const Project &project, const model::Model &model, const AnalyseOptions &options, Progress &progress,
             report::Run &run);

SourceRange toRange(const std::vector<ir::File> &files, const ir::Loc &loc);
/// Bytes; 0 when the system does not tell.
uint64_t peakMemory();

} // namespace irqlint::cli
