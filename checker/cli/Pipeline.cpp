#include "cli/Pipeline.h"

#include "base/Workers.h"
#include "cache/PrefixCache.h"
#include "cache/UnitCache.h"
#include "cli/Paths.h"
#include "cli/ResultCache.h"
#include "ir/Binary.h"
#include "ir/Repeats.h"
#include "ir/Text.h"
#include "lower/Lower.h"
#include "report/Fingerprint.h"

#include "llvm/Support/Path.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <set>
#include <tuple>

#ifndef _WIN32
#include <sys/resource.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace irqlint::cli {
namespace {

class Stopwatch {
public:
  double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(); }

private:
  std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
};

bool excluded(const std::vector<std::string> &globs, const std::string &path) {
  return std::ranges::any_of(globs, [&](const std::string &glob) { return matchesGlob(glob, path); });
}

/// Takes the bodies away that break the invariants of the IR, so that a fault of the lowering costs one function.
void dropBrokenBodies(ir::Unit &unit) {
  auto broken = ir::verify(unit);
  for (size_t i = 0; i < unit.functions.size() && !broken.empty(); ++i) {
    ir::Function &function = unit.functions[i];
    if (function.blocks.empty())
      continue;
    ir::Function saved = function;
    function.blocks.clear();
    function.notAnalysed = "internal error: " + broken.front();
    function.notAnalysedLoc = function.loc;
    auto left = ir::verify(unit);
    if (left.size() < broken.size())
      broken = std::move(left);
    else
      function = std::move(saved);
  }
}

/// Syntax trees have left holes in each thread's part of the heap.
void giveMemoryBack() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

/// The consumer of parseAll: lowers, keeps the unit and the times.
class Loader {
public:
  Loader(const LoadOptions &options, Project &project, Progress &progress)
      : options(options), project(project), progress(progress), units(options.store, files) {}

  void run() {
    progress.begin("parsing", project.units.size());
    Stopwatch wall;
    for (const auto &[path, text] : options.parse.replaced)
      files.replace(path, text);
    if (units.enabled())
      takeKept();
    std::vector<project::Job> jobs;
    for (size_t i = 0; i < project.units.size(); ++i)
      if (!project.units[i].outline) {
        jobs.push_back(project.units[i].job);
        missing.push_back(i);
      }
    cache::PrefixCache prefixes(options.store, units.fileDigests());
    frontend::ParseOptions parse = options.parse;
    parse.shelf = units.enabled() ? &prefixes : nullptr;
    frontend::parseAll(jobs, parse, files, [this](const frontend::ParsedUnit &parsed) { take(parsed); });
    if (units.enabled())
      options.store.prune();
    giveMemoryBack();
    double total = parseSeconds + lowerSeconds, share = total > 0 ? parseSeconds / total : 1;
    project.suppressions = suppressions.take();
    project.stages = {{"parse", wall.seconds() * share}, {"lower", wall.seconds() * (1 - share)}};
  }

private:
  /// What an earlier run made, as far as nothing has changed since.
  void takeKept() {
    keys.resize(project.units.size());
    base::Workers(options.parse.threads).forEach(project.units.size(), [this](size_t i) { takeKept(i); });
  }

  void takeKept(size_t index) {
    LoadedUnit &slot = project.units[index];
    std::string settings = options.root;
    for (const std::string &folder : systemFolders())
      settings += '\n' + folder;
    keys[index] = cache::UnitCache::keyOf(slot.job, frontend::clangArguments(slot.job, options.parse), settings);
    auto found = units.find(keys[index]);
    if (!found)
      return;
    slot.outline = std::move(found->outline);
    slot.bytes = std::move(found->unit);
    slot.digests = std::move(found->digests);
    progress.advance(displayPath(slot.job.file, options.root));
    std::scoped_lock lock(mutex);
    ++project.unitsKept;
    slot.remarks = std::move(found->remarks);
    suppressions.add(slot.remarks);
  }

  void take(const frontend::ParsedUnit &parsed) {
    const size_t index = missing[parsed.index];
    LoadedUnit &slot = project.units[index];
    Stopwatch watch;
    std::optional<ir::Unit> unit;
    if (parsed.compiler) {
      unit = lower::lowerUnit(*parsed.compiler, *parsed.info, {options.root, systemFolders()});
      dropBrokenBodies(*unit);
    } else {
      slot.failure = parsed.failure.empty() ? "could not be parsed" : parsed.failure;
    }
    progress.advance(displayPath(slot.job.file, options.root));
    Remarks remarks = parsed.info->remarks;
    for (Remark &remark : remarks)
      remark.path = displayPath(remark.path, options.root);
    slot.remarks = std::move(remarks);
    if (unit)
      keep(*unit, index, *parsed.looked);
    std::scoped_lock lock(mutex);
    suppressions.add(slot.remarks);
    parseSeconds += slot.parseSeconds = parsed.seconds;
    lowerSeconds += slot.lowerSeconds = watch.seconds();
  }

  void keep(const ir::Unit &unit, size_t index, const std::set<std::string> &looked) {
    LoadedUnit &slot = project.units[index];
    cache::CachedUnit cached = cache::cachedUnit(unit, slot.remarks);
    if (units.enabled())
      units.keep(keys[index], looked, cached);
    slot.digests = std::move(cached.digests);
    slot.outline = std::move(cached.outline);
    slot.bytes = std::move(cached.unit);
  }

  std::vector<std::string> systemFolders() const {
    std::vector<std::string> folders = options.parse.wdkDirs;
    folders.push_back(options.parse.kitDir);
    return folders;
  }

  const LoadOptions &options;
  Project &project;
  Progress &progress;
  project::FileCache files;
  cache::UnitCache units;
  std::vector<cache::Digest> keys;  ///< by unit
  std::vector<size_t> missing;      ///< by job: the unit
  std::mutex mutex;
  report::SuppressionReader suppressions;
  double parseSeconds = 0, lowerSeconds = 0;
};

bool isError(const ir::UnitNote &note) {
  return note.kind == ir::UnitNote::Kind::Error || note.kind == ir::UnitNote::Kind::MissingHeader;
}

/// What the user must know of one unit.
void notify(const LoadedUnit &loaded, report::Run &run) {
  if (!loaded.outline) {
    run.notifications.push_back(
        {Severity::Error, {displayPath(loaded.job.file, run.root)}, "not analysed: " + loaded.failure});
    return;
  }
  for (const ir::UnitNote &note : loaded.outline->notes) {
    if (note.kind == ir::UnitNote::Kind::Warning)
      continue;
    bool lost = isError(note) || note.kind == ir::UnitNote::Kind::Invented;
    SourceRange where = toRange(loaded.outline->files, note.loc);
    if (!where.valid())
      where.path = loaded.outline->mainFile;
    run.notifications.push_back({isError(note) ? Severity::Error : lost ? Severity::Warning : Severity::Note, where, note.text, lost});
  }
}

void countTolerance(const ir::Outline &unit, report::Statistics &counts) {
  bool hasErrors = std::ranges::any_of(unit.notes, isError);
  counts.unitsWithErrors += hasErrors;
  counts.unitsWithErrorsAtFirst += hasErrors || unit.errorsAtFirst > 0;
}

/// Functions that are analysed, although something in them is unknown.
void countUnknowns(const Project &project, report::Statistics &counts) {
  std::set<std::pair<std::string, Name>> seen; // a header's function is in many units
  for (const LoadedUnit &loaded : project.units)
    if (loaded.outline)
      for (const ir::FunctionDoubt &function : loaded.outline->doubts)
        if ((function.inventions || function.unknownExpressions) && seen.emplace(loaded.job.module, function.key).second) {
          counts.functionsWithInventions += function.inventions > 0;
          counts.functionsWithUnknowns += function.unknownExpressions > 0;
        }
}

void countUnits(const Project &project, report::Run &run) {
  report::Statistics &counts = run.statistics;
  std::set<std::tuple<SourceRange, std::string>> seen;
  for (const LoadedUnit &loaded : project.units) {
    notify(loaded, run);
    ++counts.units;
    counts.unitsFailed += !loaded.outline;
    if (!loaded.outline) {
      ++counts.unitsWithErrors, ++counts.unitsWithErrorsAtFirst;
      continue;
    }
    countTolerance(*loaded.outline, counts);
    for (const ir::FunctionDoubt &function : loaded.outline->doubts) {
      SourceRange where = toRange(loaded.outline->files, function.loc);
      if (!function.notAnalysed.empty() && seen.emplace(where, function.name.string()).second)
        counts.notAnalysed.push_back({where, function.name.string(), function.notAnalysed, loaded.job.module});
    }
  }
  std::ranges::sort(counts.notAnalysed, [](const auto &a, const auto &b) {
    return std::tie(a.where, a.function) < std::tie(b.where, b.function);
  });
}

/// A header's diagnostics arrive once per unit that includes it.
void mergeNotifications(std::vector<report::Notification> &list) {
  std::set<std::tuple<SourceRange, std::string>> seen;
  std::erase_if(list, [&](const report::Notification &n) { return !seen.emplace(n.where, n.text).second; });
}

void count(const engine::Result &result, const std::string &module, report::Statistics &counts) {
  const engine::Numbers &numbers = result.numbers;
  counts.functionsWithBody += numbers.functionsWithBody;
  counts.functionsAnalysed += numbers.analysed;
  counts.functionsFromCache += numbers.recalled;
  counts.coarse += numbers.coarse;
  counts.overBudget += numbers.overBudget;
  counts.forcedMerges += numbers.forcedMerges;
  counts.indirectCalls += numbers.indirectCalls;
  counts.indirectResolved += numbers.indirectResolved;
  for (const engine::EntryPointInfo &entry : result.entryPoints)
    counts.entryPoints.push_back({module, entry.function, entry.role, entry.variant, entry.level, entry.source});
}

/// The same finding from a source that two modules share.
void dropDuplicates(report::Run &run) {
  std::set<std::tuple<std::string, SourceRange>> seen;
  size_t before = run.findings.size();
  std::erase_if(run.findings, [&](const Finding &f) { return !seen.emplace(report::semanticHash(f), f.where).second; });
  run.statistics.duplicates = static_cast<unsigned>(before - run.findings.size());
}

} // namespace

std::optional<ir::Unit> LoadedUnit::read() const { return outline ? ir::unitFromBytes(bytes) : std::nullopt; }

bool Project::fatal() const { return std::ranges::any_of(problems, &project::Problem::fatal); }

std::vector<DriverModule> Project::modules() const {
  std::map<std::string, DriverModule> byName;
  for (const LoadedUnit &loaded : units)
    for (const std::string &name : loaded.modules) {
      DriverModule &module = byName[name];
      module.name = name;
      if (loaded.outline)
        module.units.push_back(&loaded);
    }
  std::vector<DriverModule> out;
  for (auto &[name, module] : byName) {
    std::ranges::stable_sort(module.units, {}, [](const LoadedUnit *unit) -> const std::string & { return unit->outline->mainFile; });
    out.push_back(std::move(module));
  }
  return out;
}

std::vector<ir::UnitDigests> DriverModule::digests() const {
  std::vector<ir::UnitDigests> out;
  for (const LoadedUnit *unit : units) {
    if (unit->digests.whole.empty())
      return {};
    out.push_back(unit->digests);
  }
  return out;
}

bool DriverModule::hasFile(const std::string &path) const {
  return std::ranges::any_of(units, [&](const LoadedUnit *unit) {
    return std::ranges::any_of(unit->outline->files, [&](const ir::File &file) { return file.path == path; });
  });
}

uint64_t DriverModule::blocks() const {
  uint64_t count = 0;
  for (const LoadedUnit *unit : units)
    count += unit->outline->blocks;
  return count;
}

OpenModule DriverModule::open() const {
  OpenModule out;
  out.name = name;
  ir::Repeats repeats;
  for (const LoadedUnit *loaded : units)
    if (auto unit = loaded->read()) {
      out.held.push_back(std::make_unique<ir::Unit>(std::move(*unit)));
      repeats.dropFrom(*out.held.back());
      out.units.push_back(out.held.back().get());
    }
  return out;
}

std::vector<project::Job> findJobs(const LoadOptions &options, std::vector<project::Problem> &problems) {
  auto jobs = project::findJobs(options.inputs, problems);
  for (project::Job &job : jobs)
    if (llvm::sys::path::is_absolute(job.module))
      job.module = displayPath(job.module, options.root);
  std::erase_if(
      jobs, [&](const project::Job &job) { return excluded(options.exclude, displayPath(job.file, options.root)); });
  if (options.select)
    options.select(jobs);
  return jobs;
}

Project load(const LoadOptions &options, Progress &progress) {
  Project project;
  // A library's unit that several drivers link with the same flags is parsed once.
  std::map<std::tuple<std::string, std::string, std::vector<std::string>, const project::Build *>, size_t> known;
  for (project::Job &job : findJobs(options, project.problems)) {
    auto [slot, isNew] = known.try_emplace({job.file, job.directory, job.args, job.build.get()}, project.units.size());
    if (isNew)
      project.units.push_back({.job = job, .failure = "was not parsed"});
    project.units[slot->second].modules.push_back(job.module);
  }
  if (!project.fatal())
    Loader(options, project, progress).run();
  return project;
}

Project projectOf(std::vector<LoadedUnit> units) {
  Project project;
  project.units = std::move(units);
  report::SuppressionReader suppressions;
  for (const LoadedUnit &unit : project.units)
    suppressions.add(unit.remarks);
  project.suppressions = suppressions.take();
  return project;
}

void noteInputs(const Project &project, report::Run &run) {
  for (const project::Problem &problem : project.problems)
    run.notifications.push_back({Severity::Warning,
                                 {problem.file.empty() ? "" : displayPath(problem.file, run.root), problem.line},
                                 problem.text,
                                 /*incomplete=*/!problem.warning});
  countUnits(project, run);
  countUnknowns(project, run.statistics);
}

namespace {

/// A rule may only tell what the demands of a general one find: then that one runs too, quietly.
void addSuperseded(std::vector<const RegisteredRule *> &rules, std::set<std::string> &quiet) {
  std::set<std::string> on, wanted;
  for (const RegisteredRule *rule : rules) {
    on.insert(rule->info.slug);
    wanted.insert(rule->info.supersedes.begin(), rule->info.supersedes.end());
  }
  for (const RegisteredRule &rule : allRules())
    if (wanted.contains(rule.info.slug) && !on.contains(rule.info.slug)) {
      quiet.insert(rule.info.slug);
      rules.push_back(&rule);
    }
  std::ranges::sort(rules, {}, [](const RegisteredRule *rule) { return rule->info.slug; });
}

/// What is begun last must not be what takes longest.
std::vector<const DriverModule *> largestFirst(const std::vector<DriverModule> &modules) {
  std::vector<const DriverModule *> order;
  for (const DriverModule &module : modules)
    order.push_back(&module);
  std::ranges::stable_sort(order, std::greater{}, &DriverModule::blocks);
  return order;
}

void take(Costs costs, Costs &all) {
  std::ranges::move(costs.functions, std::back_inserter(all.functions));
  std::ranges::move(costs.modules, std::back_inserter(all.modules));
  for (const auto &[slug, cost] : costs.rules) {
    RuleCost &sum = all.rules[slug];
    sum.calls += cost.calls, sum.seconds += cost.seconds;
    sum.hunts += cost.hunts, sum.huntsFound += cost.huntsFound, sum.huntsCut += cost.huntsCut;
    sum.huntSteps += cost.huntSteps, sum.huntSeconds += cost.huntSeconds;
  }
}

void take(ResultCache::Found found, const std::string &module, const AnalyseOptions &options, report::Run &run) {
  take(std::move(found.result.costs), run.statistics.costs);
  run.statistics.modulesFromCache += found.fromStore;
  if (found.fromStore)
    found.result.numbers.recalled = found.result.numbers.analysed;
  count(found.result, module, run.statistics);
  for (Finding &finding : found.result.findings) {
    if (excluded(options.exclude, finding.where.path))
      continue;
    if (auto severity = options.severities.find(finding.rule); severity != options.severities.end())
      finding.severity = severity->second;
    finding.module = module;
    run.findings.push_back(std::move(finding));
  }
}

} // namespace

void analyse(const Project &project, const model::Model &model, const AnalyseOptions &options, Progress &progress,
             report::Run &run) {
  noteInputs(project, run);
  auto modules = project.modules();
  run.statistics.unitsFromCache = static_cast<unsigned>(project.unitsKept);
  run.statistics.modules = static_cast<unsigned>(modules.size());
  progress.begin("analysing module", modules.size());
  std::vector<const RegisteredRule *> rules = options.rules;
  engine::Options engineOptions = options.engine;
  addSuperseded(rules, engineOptions.quiet);
  const ResultCache kept(options.store, rules, engineOptions, options.ownFacts, run.root);
  Stopwatch watch;
  base::Workers workers(engineOptions.threads);
  engineOptions.workers = &workers;
  std::vector<ResultCache::Found> results(modules.size());
  const std::vector<const DriverModule *> order = largestFirst(modules);
  workers.forEach(order.size(), [&](size_t next) {
    const DriverModule &module = *order[next];
    const auto analyseNow = [&](engine::Memory *memory) { return engine::analyse(module.open(), model, rules, engineOptions, memory); };
    results[&module - modules.data()] = kept.find(module.name, module.digests(), analyseNow);
    progress.advance(module.name);
  });
  if (engineOptions.measure)
    for (const LoadedUnit &unit : project.units)
      run.statistics.unitCosts.push_back({displayPath(unit.job.file, run.root), unit.modules, unit.parseSeconds, unit.lowerSeconds});
  for (size_t i = 0; i < modules.size(); ++i)
    take(std::move(results[i]), modules[i].name, options, run);
  run.statistics.stages = project.stages;
  run.statistics.stages.push_back({"engine", watch.seconds()});
  run.statistics.peakMemory = peakMemory();
  dropDuplicates(run);
  mergeNotifications(run.notifications);
  run.sort();
}

SourceRange toRange(const std::vector<ir::File> &files, const ir::Loc &loc) {
  if (!loc.valid() || loc.file >= files.size())
    return {};
  return {files[loc.file].path, loc.line, loc.col, loc.endLine, loc.endCol};
}

uint64_t peakMemory() {
#ifdef _WIN32
  return 0;
#else
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
  return static_cast<uint64_t>(usage.ru_maxrss);
#else
  return static_cast<uint64_t>(usage.ru_maxrss) * 1024;
#endif
#endif
}

} // namespace irqlint::cli
