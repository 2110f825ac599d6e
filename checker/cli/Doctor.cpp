// irqlint doctor: what the analysis has to work with, and what to do when that is not enough.
#include "cli/Paths.h"
#include "cli/Session.h"
#include "report/Summary.h"
#include "report/Utf8.h"

#include <CLI/CLI.hpp>

#include <map>
#include <set>

namespace irqlint::cli {
namespace {

constexpr size_t MostFrequent = 8;

/// What one module gives the engine to work with.
struct Health {
  size_t units = 0, failed = 0, withErrors = 0, withErrorsAtFirst = 0, invented = 0, unknown = 0, functions = 0, notLowered = 0, annotations = 0, roles = 0;
  std::map<std::string, size_t> missingHeaders, errors, inventedNames, reasons;
  std::string build; ///< what its project file says
};

/// "KMDF, Release|x64"
std::string describe(const project::Build &build) {
  return build.driverType + (build.driverType.empty() || build.configuration.empty() ? "" : ", ") + build.configuration;
}

/// "'foo.h' file not found" → "foo.h".
std::string headerName(const std::string &text) {
  size_t open = text.find('\''), close = text.find('\'', open + 1);
  return close == std::string::npos ? text : text.substr(open + 1, close - open - 1);
}

void examine(const ir::Unit &unit, Health &health) {
  bool errors = false;
  for (const ir::UnitNote &note : unit.notes) {
    if (note.kind == ir::UnitNote::Kind::MissingHeader)
      ++health.missingHeaders[headerName(note.text)];
    if (note.kind == ir::UnitNote::Kind::Error)
      ++health.errors[note.text];
    if (note.kind == ir::UnitNote::Kind::Invented)
      ++health.inventedNames[note.text];
    errors |= note.kind == ir::UnitNote::Kind::Error || note.kind == ir::UnitNote::Kind::MissingHeader;
  }
  health.withErrors += errors;
  health.withErrorsAtFirst += errors || unit.errorsAtFirst > 0;
  for (const ir::Function &function : unit.functions) {
    bool body = function.hasBody && !function.isSystem;
    health.functions += body;
    health.invented += body && function.inventions > 0;
    health.unknown += body && function.unknownExpressions > 0;
    health.notLowered += body && !function.notAnalysed.empty();
    if (body && !function.notAnalysed.empty())
      ++health.reasons[function.notAnalysed];
    if (!function.isSystem) {
      health.annotations += function.annotations.size();
      health.roles += function.roleTypes.size();
    }
  }
}

std::map<std::string, Health> examine(const Project &project) {
  std::map<std::string, Health> modules;
  for (const LoadedUnit &loaded : project.units)
    for (const std::string &module : loaded.modules) {
      Health &health = modules[module];
      ++health.units;
      health.failed += !loaded.unit;
      if (health.build.empty() && loaded.job.build)
        health.build = describe(*loaded.job.build);
      if (loaded.unit)
        examine(*loaded.unit, health);
      else
        ++health.errors[loaded.failure];
    }
  return modules;
}

/// The most frequent first, then by name.
void printFrequent(const char *title, const std::map<std::string, size_t> &counts) {
  if (counts.empty())
    return;
  std::vector<std::pair<size_t, std::string>> ranked;
  for (const auto &[text, count] : counts)
    ranked.emplace_back(count, text);
  std::ranges::sort(ranked, [](const auto &a, const auto &b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  llvm::outs() << "  " << title << ":\n";
  for (size_t i = 0; i < std::min(ranked.size(), MostFrequent); ++i)
    llvm::outs() << "    " << ranked[i].first << " x " << report::printable(ranked[i].second) << '\n';
  if (ranked.size() > MostFrequent)
    llvm::outs() << "    and " << ranked.size() - MostFrequent << " more\n";
}

void print(const std::string &module, const Health &health, const report::Style &style) {
  report::Statistics counts;
  counts.functionsWithBody = static_cast<unsigned>(health.functions);
  counts.functionsAnalysed = static_cast<unsigned>(health.functions - health.notLowered);
  llvm::outs() << '\n'
               << style.bold("Module " + module) << (health.build.empty() ? "" : " (" + health.build + ")") << '\n'
               << "  " << report::counted(health.units, "file") << ", " << health.failed << " unreadable, "
               << health.withErrors << " with errors, " << health.withErrorsAtFirst << " before unknown names were guessed\n"
               << "  " << report::counted(health.functions, "function") << " with a body, " << health.notLowered << " ("
               << report::notAnalysedPercent(counts) << ") not analysed, "
               << health.invented << " with guessed declarations, " << health.unknown << " with unknown expressions\n"
               << "  " << report::counted(health.annotations, "annotation") << " and "
               << report::counted(health.roles, "role type") << " on the driver's own functions\n";
  printFrequent("missing headers", health.missingHeaders);
  printFrequent("guessed", health.inventedNames);
  printFrequent("errors", health.errors);
  printFrequent("functions not analysed because of", health.reasons);
}

/// Advice follows from what was seen, the most useful first.
std::vector<std::string> advice(const std::map<std::string, Health> &modules, const Setup &setup) {
  Health all;
  for (const auto &[name, health] : modules) {
    all.failed += health.failed;
    all.withErrors += health.withErrors;
    all.annotations += health.annotations;
    all.roles += health.roles;
    all.functions += health.functions;
    all.missingHeaders.insert(health.missingHeaders.begin(), health.missingHeaders.end());
  }
  std::vector<std::string> out;
  if (setup.load.parse.kitDir.empty())
    out.push_back("Our own headers were not found: name their folder with --kit, or install irqlint again.");
  if (!all.missingHeaders.empty())
    out.push_back("Headers are missing. For headers of the driver, pass the flags of the build: -p with a "
                  "compile_commands.json, or -I… after --. For headers of the WDK that we do not bring, point --wdk "
                  "(or \"wdk\" in .irqlint.json) at its include folders.");
  else if (all.withErrors > 0)
    out.push_back("Some code does not parse. Macros of the build may be missing: pass them with -p or as -D… after --. "
                  "Functions without an error in them are analysed all the same.");
  if (all.functions > 0 && all.annotations + all.roles == 0)
    out.push_back("No function states a role or an IRQL. Declaring callbacks with their role types (DRIVER_DISPATCH, "
                  "KDEFERRED_ROUTINE, EVT_WDF_…) and helpers with _IRQL_requires_max_ lets the analysis know where "
                  "they run.");
  if (out.empty())
    out.push_back("Nothing is missing.");
  return out;
}

int runDoctor(const InputOptions &options, const Session &session) {
  report::Style style(session.colorOnStdout());
  auto setup = prepare(options, session);
  if (!setup)
    return Trouble;
  llvm::outs() << versionText() << '\n';
  if (!setup->config.file.empty())
    llvm::outs() << "configuration: " << displayPath(setup->config.file, setup->root) << '\n';
  for (const std::string &folder : setup->load.parse.wdkDirs)
    llvm::outs() << "WDK: " << displayPath(folder, setup->root) << '\n';
  if (setup->load.parse.wdkDirs.empty())
    llvm::outs() << "WDK: none named, our own headers stand in\n";
  llvm::outs().flush();

  auto progress = session.progress();
  auto project = loadProject(*setup, session, *progress);
  if (!project)
    return Trouble;
  auto modules = examine(*project);
  for (const auto &[name, health] : modules)
    print(name, health, style);
  for (const project::Problem &problem : project->problems)
    llvm::outs() << '\n'
                 << (problem.file.empty() ? "" : displayPath(problem.file, setup->root) + ": ") << problem.text << '\n';
  llvm::outs() << '\n' << style.bold("What to do") << '\n';
  for (const std::string &line : advice(modules, *setup))
    llvm::outs() << "  " << line << '\n';
  return Clean;
}

} // namespace

void addDoctor(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("doctor", "What was found to analyse, what is missing, what to do about it");
  auto options = std::make_shared<InputOptions>();
  options->addTo(*command);
  command->callback([options, &session] { session.exitCode = runDoctor(*options, session); });
}

} // namespace irqlint::cli
