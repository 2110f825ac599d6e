// What all subcommands share: the console, the options that say what to read, and what follows from them.
#pragma once

#include "cli/Config.h"
#include "cli/Console.h"
#include "cli/Pipeline.h"
#include "frontend/WdkSearch.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace irqlint::cli {

/// Global to one run of the program.
struct Session {
  std::vector<std::string> compilerFlags; ///< after `--`
  ColorChoice color = ColorChoice::Auto;
  bool quiet = false;
  int exitCode = Clean;

  Console console() const;
  bool colorOnStdout() const;
  std::unique_ptr<Progress> progress() const;
};

/// Options of `check` and `doctor` about the input.
struct InputOptions {
  std::vector<std::string> paths, wdk;
  std::string wdkVersion, buildDir, configuration, platform, kit, config, rules, profile, cacheDir;
  bool noCache = false;
  bool noPrefix = false;
  unsigned jobs = 0; ///< 0: one per core
  unsigned budget = 0;

  void addTo(CLI::App &command);
};

/// Everything that stands before the first file is read.
struct Setup {
  Config config;
  model::Model model;
  LoadOptions load;
  frontend::WdkAnswer wdk;
  AnalyseOptions analyse;
  std::set<std::string> on; ///< rules that are on where no path says otherwise
  std::string profile;
  std::string root;
};

/// Reads configuration, rules and facts. Says what is wrong and returns nothing when the run cannot start.
std::optional<Setup> prepare(const InputOptions &options, const Session &session);

/// Adds the rules that the project of the working folder describes; says what is wrong with its configuration.
void addOwnRules(const Session &session);

/// Parses everything. Nothing, and words about it, when there is nothing to analyse.
std::optional<Project> loadProject(const Setup &setup, const Session &session, Progress &progress);

/// What a subcommand that asks the engine works with.
struct Loaded {
  Setup setup;
  std::unique_ptr<Progress> progress;
  Project project;
};
/// `prepare` and `loadProject` in one.
std::optional<Loaded> prepareAndLoad(const InputOptions &options, const Session &session);

// One function per subcommand, in its own file.
void addCheck(CLI::App &app, Session &session);
void addBaseline(CLI::App &app, Session &session);
void addDiff(CLI::App &app, Session &session);
void addExplain(CLI::App &app, Session &session);
void addMerge(CLI::App &app, Session &session);
void addListRules(CLI::App &app, Session &session);
void addLsp(CLI::App &app, Session &session);
void addDoctor(CLI::App &app, Session &session);
void addExport(CLI::App &app, Session &session);
void addIrql(CLI::App &app, Session &session);
void addAnnotate(CLI::App &app, Session &session);
void addEntryPoints(CLI::App &app, Session &session);
void addIoctls(CLI::App &app, Session &session);
void addCache(CLI::App &app, Session &session);
void addLower(CLI::App &app, Session &session);
void addLink(CLI::App &app, Session &session);

/// What is told of each rule, sorted by slug.
std::vector<const RuleInfo *> ruleInfos();

/// "irqlint 0.1.0" and what it was built with.
std::string versionText();
std::string_view version();

} // namespace irqlint::cli
