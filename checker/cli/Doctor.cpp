// irqlint doctor: what the analysis has to work with, and what to do when that is not enough.
#include "cli/Paths.h"
#include "cli/Session.h"
#include "report/Summary.h"
#include "report/Utf8.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

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
  std::map<std::string, std::string> versions;    ///< of frameworks and class extensions used, from a real WDK
  std::set<std::string> wdkFolders, kitHeaders;   ///< that declare what the module uses
  std::map<std::string, size_t> systemAnnotations; ///< by the function that has them
};

bool isBelow(llvm::StringRef file, llvm::StringRef folder) {
  return file.consume_front(folder) && file.starts_with("/");
}

/// "usb.h" when `file` is our own and the WDK has no such header. Some of ours stand in front of any WDK, or are no header of it.
std::string standIn(llvm::StringRef file, llvm::StringRef kit, const frontend::WdkFolders &wdk) {
  if (!isBelow(file, kit))
    return {};
  llvm::StringRef name = file.drop_front(kit.size() + 1);
  auto has = [&](llvm::StringRef folder) { return llvm::sys::fs::exists(folder + "/" + name); };
  bool other = name.contains('/') || name.starts_with("irqlint") || has((kit + "-shims").str()) || std::ranges::any_of(wdk.include, has);
  return other ? "" : name.str();
}

/// Which headers the module really used: those that declare a function or a type of it.
void examineHeaders(const LoadedUnit &loaded, const frontend::ParseOptions &options, Health &health) {
  frontend::WdkFolders wdk = frontend::wdkOf(loaded.job, options);
  for (const ir::File &file : loaded.outline->files) {
    if (!file.system)
      continue;
    std::string full = absolutePath(file.path);
    if (std::string name = standIn(full, options.kitDir, wdk); !name.empty())
      health.kitHeaders.insert(name);
    for (const std::string &folder : wdk.include)
      if (isBelow(full, folder))
        health.wdkFolders.insert(folder);
    for (const auto &[prefix, folder] : wdk.chosen)
      if (isBelow(full, folder))
        health.versions[prefix] = llvm::sys::path::filename(folder).str();
  }
}

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
    if (function.isSystem) {
      if (size_t stated = function.annotations.size() + function.roleTypes.size())
        health.systemAnnotations[function.key.string()] = stated;
    } else {
      health.annotations += function.annotations.size();
      health.roles += function.roleTypes.size();
    }
  }
}

std::map<std::string, Health> examine(const Project &project, const frontend::ParseOptions &options) {
  std::map<std::string, Health> modules;
  for (const LoadedUnit &loaded : project.units)
    for (const std::string &module : loaded.modules) {
      Health &health = modules[module];
      ++health.units;
      health.failed += !loaded.outline;
      if (health.build.empty() && loaded.job.build)
        health.build = describe(*loaded.job.build);
      if (const auto unit = loaded.read()) {
        examine(*unit, health);
        examineHeaders(loaded, options, health);
      } else {
        ++health.errors[loaded.failure];
      }
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

/// "WDK 10.0.26100.0, KMDF 1.33, and 2 of our own that it lacks: usbdlib.h, vhf.h"
std::string describeHeaders(const Health &health, const frontend::WdkAnswer &wdk) {
  if (health.wdkFolders.empty())
    return "our own";
  auto used = std::ranges::find_if(wdk.found, [&](const frontend::WdkCandidate &c) { return c.used && !c.version.empty(); });
  std::string text = wdk.roots.empty() ? "a WDK that the flags name" : used == wdk.found.end() ? "WDK" : "WDK " + used->version;
  for (const auto &[prefix, version] : health.versions)
    text += ", " + prefix + " " + version;
  if (health.kitHeaders.empty())
    return text;
  text += "; " + report::counted(health.kitHeaders.size(), "header") + " of our own where it has none: ";
  size_t shown = 0;
  for (const std::string &name : health.kitHeaders) {
    if (++shown > MostFrequent)
      return text + ", …";
    text += (shown > 1 ? ", " : "") + name;
  }
  return text;
}

size_t sum(const std::map<std::string, size_t> &counts) {
  size_t total = 0;
  for (const auto &[name, count] : counts)
    total += count;
  return total;
}

void print(const std::string &module, const Health &health, const Setup &setup, const report::Style &style) {
  report::Statistics counts;
  counts.functionsWithBody = static_cast<unsigned>(health.functions);
  counts.functionsAnalysed = static_cast<unsigned>(health.functions - health.notLowered);
  llvm::outs() << '\n'
               << style.bold("Module " + module) << (health.build.empty() ? "" : " (" + health.build + ")") << '\n'
               << "  headers: " << describeHeaders(health, setup.wdk) << "; they state "
               << report::counted(sum(health.systemAnnotations), "annotation") << " on "
               << report::counted(health.systemAnnotations.size(), "routine") << " that it uses\n"
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
    all.systemAnnotations.insert(health.systemAnnotations.begin(), health.systemAnnotations.end());
    all.missingHeaders.insert(health.missingHeaders.begin(), health.missingHeaders.end());
  }
  std::vector<std::string> out;
  if (setup.load.parse.kitDir.empty())
    out.push_back("Our own headers were not found: name their folder with --kit, or install irqlint again.");
  if (!all.missingHeaders.empty())
    out.push_back("Headers are missing. For headers of the driver, pass the flags of the build: -p with a "
                  "compile_commands.json, or -I… after --. " +
                  std::string(setup.wdk.roots.empty()
                                  ? "For headers of the WDK that we do not bring, point --wdk (or \"wdk\" in .irqlint.json) at one."
                                  : "A header of the WDK that is missing may be in a newer one: --wdk-version chooses."));
  else if (all.withErrors > 0)
    out.push_back("Some code does not parse. Macros of the build may be missing: pass them with -p or as -D… after --. "
                  "Functions without an error in them are analysed all the same.");
  if (all.functions > 0 && all.systemAnnotations.empty())
    out.push_back("No routine of the system that is called states an IRQL: the headers that were read have no annotations. "
                  "A WDK for drivers has them, as have our own headers (--wdk none).");
  if (all.functions > 0 && all.annotations + all.roles == 0)
    out.push_back("No function states a role or an IRQL. Declaring callbacks with their role types (DRIVER_DISPATCH, "
                  "KDEFERRED_ROUTINE, EVT_WDF_…) and helpers with _IRQL_requires_max_ lets the analysis know where "
                  "they run.");
  if (out.empty())
    out.push_back("Nothing is missing.");
  return out;
}

/// Which WDK is used and why, and what else there would be.
void printWdk(const Setup &setup) {
  const frontend::WdkAnswer &wdk = setup.wdk;
  llvm::outs() << "WDK: " << wdk.reason << (wdk.roots.empty() ? "; our own headers stand in" : "") << '\n';
  for (const frontend::WdkCandidate &candidate : wdk.found)
    llvm::outs() << (candidate.used ? "  * " : "    ") << (candidate.version.empty() ? "unversioned" : candidate.version) << "  "
                 << displayPath(candidate.folder, setup.root) << " (" << candidate.origin << ")\n";
}

int runDoctor(const InputOptions &options, const Session &session) {
  report::Style style(session.colorOnStdout());
  auto setup = prepare(options, session);
  if (!setup)
    return Trouble;
  llvm::outs() << versionText() << '\n';
  if (!setup->config.file.empty())
    llvm::outs() << "configuration: " << displayPath(setup->config.file, setup->root) << '\n';
  printWdk(*setup);
  llvm::outs().flush();

  auto progress = session.progress();
  auto project = loadProject(*setup, session, *progress);
  if (!project)
    return Trouble;
  auto modules = examine(*project, setup->load.parse);
  for (const auto &[name, health] : modules)
    print(name, health, *setup, style);
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
