#include "cli/Narrowing.h"

#include "cli/BaselineCoverage.h"
#include "cli/ChangedFiles.h"
#include "cli/Files.h"
#include "cli/Paths.h"
#include "compare/NewCode.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

namespace irqlint::cli {
namespace {

namespace fs = llvm::sys::fs;

/// From the folder of the baseline: it is the same for everybody, wherever they start irqlint.
std::string fromFolderOf(const std::string &file, const std::string &path) {
  auto relative = std::filesystem::path(path).lexically_relative(std::filesystem::path(file).parent_path());
  return relative.empty() ? path : relative.generic_string();
}

/// Where functions begin and end, by file and name.
std::map<std::pair<std::string, std::string>, SourceRange> bodiesOf(const Project &project) {
  std::map<std::pair<std::string, std::string>, SourceRange> out;
  for (const LoadedUnit &loaded : project.units)
    if (const auto unit = loaded.read())
      for (const ir::Function &function : unit->functions) {
        SourceRange first = toRange(unit->files, function.startLoc), last = toRange(unit->files, function.endLoc);
        if (function.hasBody && first.path == last.path && first.line <= last.line)
          out.insert({{first.path, function.name.string()}, {first.path, first.line, 1, last.line, 1}});
      }
  return out;
}

std::string countedEntries(size_t count) { return std::to_string(count) + (count == 1 ? " entry" : " entries"); }

} // namespace

void NarrowingOptions::addBaselineTo(CLI::App &command) {
  command
      .add_option("--baseline", baseline,
                  "File of known findings, which do not count; 'none': not that of the configuration")
      ->type_name("FILE");
}

void NarrowingOptions::addTo(CLI::App &check) {
  addBaselineTo(check);
  check.add_flag("--update-baseline", updateBaseline, "Write all findings of now into the baseline; reasons are kept");
  check.add_option("--new-from-rev", fromRevision, "Only findings of code that changed since a git revision")
      ->type_name("REV");
  check.add_option("--new-from-merge-base", fromMergeBase, "The same, since the branch left another one")
      ->type_name("REF");
  check.add_option("--new-from-patch", fromPatch, "The same, for the changes of a unified diff; '-': stdin")
      ->type_name("FILE");
  check.add_flag("--whole-files", wholeFiles, "With these: all findings of files that changed");
  check.add_flag("--changed", changed,
                 "The paths are files that changed: analyse the drivers they belong to, below the current folder or of -p; only "
                 "findings that touch these files");
}

std::optional<Narrowing> Narrowing::read(const NarrowingOptions &options, const Setup &setup, const Session &session) {
  Console console = session.console();
  const int sources = !options.fromRevision.empty() + !options.fromMergeBase.empty() + !options.fromPatch.empty();
  auto refuse = [&](const std::string &text) {
    console.error(text);
    return std::nullopt;
  };
  if (sources > 1)
    return refuse("only one of --new-from-rev, --new-from-merge-base and --new-from-patch may be given");
  if (options.wholeFiles && sources == 0)
    return refuse("--whole-files goes with --new-from-rev, --new-from-merge-base or --new-from-patch");
  if (options.updateBaseline && sources > 0)
    return refuse("--update-baseline writes all findings: leave out --new-from-…");
  if (options.updateBaseline && options.changed)
    return refuse("--update-baseline writes all findings: leave out --changed");
  Narrowing out;
  out.options = options;
  for (const std::string &path : options.changedFiles)
    out.named.insert(truePath(absolutePath(path)));
  for (const std::string &path : out.named)
    out.touched[path].whole = true;
  if (!out.readBaseline(setup, console))
    return std::nullopt;
  if (sources > 0) {
    auto read = readChangedFiles({options.fromRevision, options.fromMergeBase, options.fromPatch}, setup, console);
    if (!read)
      return std::nullopt;
    out.changes = std::move(*read);
  }
  return out;
}

bool Narrowing::readBaseline(const Setup &setup, const Console &console) {
  bool writes = options.updateBaseline || options.pruneBaseline;
  std::string name = options.baseline.empty() ? setup.config.baseline.value_or("") : options.baseline;
  if (name.empty() && writes)
    name = compare::DefaultBaseline;
  if (options.baseline == "none" || name.empty()) {
    if (writes)
      console.error("there is no baseline to write: --baseline none");
    return !writes;
  }
  file = absolutePath(name);
  std::string shown = displayPath(file, workingFolder());
  if (!fs::exists(file)) {
    if (!options.updateBaseline)
      console.error("there is no baseline '" + shown + "'; --update-baseline writes it");
    return options.updateBaseline;
  }
  auto content = readInput(file, console);
  if (!content)
    return false;
  text = std::move(*content);
  auto result = compare::readBaseline(text);
  if (auto *good = std::get_if<0>(&result)) {
    entries = std::move(*good);
    return true;
  }
  for (const report::LogProblem &problem : std::get<1>(result))
    console.error(problem.message(shown));
  return false;
}

bool Narrowing::apply(const Project &project, report::Run &run, const Session &session) const {
  if (!file.empty() && !applyBaseline(project, run, session))
    return false;
  if (options.changed)
    keep(touched, project, run);
  if (options.newCodeOnly())
    keep(changes, project, run);
  return true;
}

void Narrowing::alsoTouches(const std::vector<std::string> &units) {
  for (const std::string &unit : units)
    touched[truePath(unit)].whole = true;
}

bool Narrowing::incomplete(const report::Run &run) const {
  if (!options.changed)
    return run.incomplete();
  return std::ranges::any_of(run.notifications, [&](const report::Notification &notification) {
    return notification.incomplete && named.contains(truePath(fullPath(notification.where.path, run.root)));
  });
}

bool Narrowing::applyBaseline(const Project &project, report::Run &run, const Session &session) const {
  std::vector<compare::BaselineEntry> now;
  for (const Finding &finding : run.findings)
    now.push_back(compare::entryOf(finding, run, fromFolderOf(file, fullPath(finding.where.path, run.root))));
  BaselineCoverage coverage(project, run, file);
  auto compared = compare::compareWithBaseline(entries, now,
                                               {[&](const auto &entry) { return coverage.looked(entry); },
                                                [&](const auto &entry) { return coverage.placeGone(entry); }});
  if ((options.updateBaseline || options.pruneBaseline) && !writeBaseline(compared, session))
    return false;

  std::string shown = displayPath(file, workingFolder());
  std::vector<Finding> counting;
  for (size_t i = 0; i < run.findings.size(); ++i) {
    if (!compared.known[i] && !options.updateBaseline) {
      counting.push_back(std::move(run.findings[i]));
      continue;
    }
    report::Hiding why{report::Hiding::Kind::Baseline, {shown}, shown, ""};
    if (compared.known[i]) {
      why.where.line = entries[*compared.known[i]].line;
      why.reason = entries[*compared.known[i]].reason;
    }
    run.hidden.push_back({std::move(run.findings[i]), std::move(why)});
  }
  run.findings = std::move(counting);
  run.hasBaseline = true;
  run.sort();
  if (!options.updateBaseline && !options.pruneBaseline && !compared.gone.empty() && !session.quiet)
    session.console().note("'" + shown + "': " + countedEntries(compared.gone.size()) +
                           " no longer needed; irqlint baseline prune takes out what is gone");
  return true;
}

bool Narrowing::writeBaseline(const compare::BaselineComparison &compared, const Session &session) const {
  Console console = session.console();
  std::vector<compare::BaselineEntry> list = compared.occurring;
  list.insert(list.end(), compared.unseen.begin(), compared.unseen.end());
  if (options.updateBaseline)
    list.insert(list.end(), compared.added.begin(), compared.added.end());
  size_t count = list.size();
  std::string content = compare::baselineText(std::move(list)), shown = displayPath(file, workingFolder());
  if (content != text && !writeFile(file, console, [&](llvm::raw_ostream &out) { out << content; }))
    return false;
  if (session.quiet)
    return true;
  std::string said = "'" + shown + "' holds " + report::counted(count, "finding");
  if (options.updateBaseline)
    said += ", " + std::to_string(compared.added.size()) + " of them new";
  said += "; " + countedEntries(compared.gone.size()) + " taken out";
  if (!compared.unseen.empty())
    said += "; " + countedEntries(compared.unseen.size()) + " kept unseen: this run did not look at " +
            "their files in full, or their rules were off";
  console.note(said);
  if (options.pruneBaseline && !compared.added.empty())
    console.note(report::counted(compared.added.size(), "finding") +
                 " not in it; --update-baseline of irqlint check puts them in");
  return true;
}

void Narrowing::keep(const ChangedFiles &changes, const Project &project, report::Run &run) const {
  const auto bodies = bodiesOf(project);
  std::map<std::string, const compare::FileChanges *> known;
  auto changesOf = [&](const std::string &path) {
    auto [entry, isNew] = known.try_emplace(path);
    if (isNew)
      if (auto found = changes.find(truePath(fullPath(path, run.root))); found != changes.end())
        entry->second = &found->second;
    return entry->second;
  };
  size_t before = run.findings.size();
  std::erase_if(run.findings, [&](const Finding &finding) {
    auto body = bodies.find({finding.where.path, finding.function});
    return !compare::isNew(finding, changesOf, options.wholeFiles, body == bodies.end() ? SourceRange{} : body->second);
  });
  run.inUnchangedCode += static_cast<unsigned>(before - run.findings.size());
}

} // namespace irqlint::cli
