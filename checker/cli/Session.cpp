#include "cli/Session.h"

#include "cli/Paths.h"
#include "cli/RuleSelection.h"
#include "cli/WdkChoice.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Threading.h"

#include <CLI/CLI.hpp>

#include <set>

#ifndef IRQLINT_VERSION
#define IRQLINT_VERSION "0.1.0"
#endif

namespace irqlint::cli {
namespace {

std::optional<Config> loadConfig(const InputOptions &options, const Console &console) {
  std::string file = options.config.empty() ? "" : absolutePath(options.config);
  if (file.empty() && !options.paths.empty())
    file = findConfig(absolutePath(options.paths.front()));
  if (file.empty())
    file = findConfig(workingFolder());
  if (file.empty())
    return Config{};
  ConfigResult result = readConfig(file);
  if (auto *config = std::get_if<Config>(&result)) {
    for (const std::string &note : config->notes)
      console.note(note);
    return std::move(*config);
  }
  for (const ConfigProblem &problem : std::get<1>(result))
    console.error(problem.message());
  return std::nullopt;
}

/// Of everything that the configuration adds to the model, and of its own rules.
cache::Digest digestOfFacts(const Config &config) {
  cache::Hasher hasher;
  for (const Config::Facts &facts : config.facts)
    hasher.add(displayPath(facts.file, workingFolder())).add(facts.json); // messages name the file
  return hasher.add(config.protocols.written.dump(-1, ' ', true, report::Json::error_handler_t::replace)).result();
}

bool pathsExist(const InputOptions &options, const Console &console) {
  bool good = true;
  auto demand = [&](const std::string &path, bool exists, const char *what) {
    if (!exists)
      console.error("'" + path + "' " + what);
    good &= exists;
  };
  for (const std::string &path : options.paths)
    demand(path, llvm::sys::fs::exists(path), "does not exist");
  if (!options.kit.empty())
    demand(options.kit, llvm::sys::fs::is_directory(options.kit), "(--kit) is no folder");
  if (!options.buildDir.empty())
    demand(options.buildDir, llvm::sys::fs::exists(options.buildDir), "(-p) does not exist");
  return good;
}

void sayNothingToAnalyse(const LoadOptions &load, const Console &console) {
  const project::Inputs &inputs = load.inputs;
  console.error("nothing to analyse");
  for (const std::string &path : inputs.paths)
    console.plain("  '" + path + "': " +
                  (llvm::sys::fs::is_directory(path)
                       ? "looked in it and below for compile_commands.json, for projects of kernel drivers and for .c, .cpp, .cc and .cxx files"
                       : "gives no translation unit"));
  if (!inputs.buildDir.empty())
    console.plain("  '" + inputs.buildDir + "': looked for entries of compile_commands.json, MSBuild's logs and projects of kernel drivers");
  if (!load.exclude.empty())
    console.plain("  left out by \"exclude\" of the configuration: " + llvm::join(load.exclude, ", "));
}

} // namespace

Console Session::console() const { return Console(wantsColor(color, llvm::sys::Process::StandardErrIsDisplayed())); }

bool Session::colorOnStdout() const { return wantsColor(color, llvm::sys::Process::StandardOutIsDisplayed()); }

std::unique_ptr<Progress> Session::progress() const {
  return std::make_unique<Progress>(!quiet, llvm::sys::Process::StandardErrIsDisplayed());
}

void InputOptions::addTo(CLI::App &command) {
  command.add_option("paths", paths, "Files and folders; default: the current folder");
  command.add_option("-p,--build-dir", buildDir, "Folder or file of a compile_commands.json, a .sln, a .vcxproj or an MSBuild .tlog")
      ->type_name("DIR");
  command.add_option("--configuration", configuration, "Configuration of project files; default: Release")->type_name("NAME");
  command.add_option("--platform", platform, "Platform of project files; default: x64")->type_name("NAME");
  command.add_option("--wdk", wdk, "A real WDK, used before our own headers; repeatable; 'none': do not look for one")
      ->type_name("DIR")
      ->allow_extra_args(false);
  command.add_option("--wdk-version", wdkVersion, "Version of the WDK, such as 10.0.26100.0; default: the newest")->type_name("VERSION");
  command.add_option("--kit", kit, "Our own headers, when they are not where they were installed")->type_name("DIR");
  command.add_option("--config", config, "Use this file instead of the nearest .irqlint.json")->type_name("FILE");
  command
      .add_option("--rules", rules, "Rules to run: slugs, codes, families or 'all', by commas; -NAME leaves one out")
      ->type_name("LIST");
  command.add_option("--profile", profile, "Rules to start from: minimal, recommended (default) or all")
      ->check(CLI::IsMember({"minimal", "recommended", "all"}).description(""))
      ->type_name("NAME");
  command.add_option("-j,--jobs", jobs, "Threads; default: one per core")->type_name("N");
  command.add_option("--cache-dir", cacheDir, "Where to keep what units and modules gave; default: IRQLINT_CACHE, or the user's folder for caches")
      ->type_name("DIR");
  command.add_flag("--no-cache", noCache, "Neither use nor keep what earlier runs made");
  command.add_flag("--no-prefix", noPrefix, "Parse the system headers of each unit anew; to compare");
  command.add_option("--budget", budget, "Steps the engine may spend on one function")->type_name("N");
}

void addOwnRules(const Session &session) {
  const std::string file = findConfig(workingFolder());
  if (file.empty())
    return;
  const ConfigResult result = readConfig(file);
  if (const auto *problems = std::get_if<std::vector<ConfigProblem>>(&result))
    for (const ConfigProblem &problem : *problems)
      session.console().warning(problem.message());
}

std::optional<Setup> prepare(const InputOptions &given, const Session &session) {
  InputOptions options = given;
  Console console = session.console();
  if (!pathsExist(options, console))
    return std::nullopt;
  auto config = loadConfig(options, console);
  if (!config)
    return std::nullopt;
  std::string profile = profileOf(options, *config);
  auto on = selectRules(options.rules, configuredRules(profile, *config), console);
  if (!on)
    return std::nullopt;
  if (options.paths.empty() && options.buildDir.empty())
    options.paths = {"."};

  auto wdk = chooseWdk(options, *config, console);
  if (!wdk)
    return std::nullopt;

  Setup setup{.config = std::move(*config), .model = {}, .load = {}, .wdk = std::move(*wdk), .analyse = {}, .on = {}, .profile = std::move(profile), .root = workingFolder()};
  auto problems = addFacts(setup.config, setup.model);
  for (const ConfigProblem &problem : problems)
    console.error(problem.message());
  if (!problems.empty())
    return std::nullopt;

  unsigned threads = options.jobs ? options.jobs : llvm::hardware_concurrency().compute_thread_count();
  setup.load = {{options.paths, options.buildDir, session.compilerFlags},
                {kitFolder(options.kit), setup.wdk.roots, threads},
                setup.config.exclude,
                setup.root,
                {},
                {}};
  auto choose = [](std::string &into, const std::string &fromLine, const std::optional<std::string> &fromFile) {
    if (!fromLine.empty() || fromFile)
      into = fromLine.empty() ? *fromFile : fromLine;
  };
  choose(setup.load.inputs.configuration, options.configuration, setup.config.configuration);
  choose(setup.load.inputs.platform, options.platform, setup.config.platform);
  if (setup.load.parse.kitDir.empty())
    console.warning("our own headers were not found; name their folder with --kit");

  setup.load.parse.prefixes = !options.noPrefix;
  if (!options.noCache)
    setup.load.store = cache::Store(options.cacheDir.empty() ? cache::defaultFolder() : absolutePath(options.cacheDir));
  setup.analyse.store = setup.load.store;
  setup.analyse.ownFacts = digestOfFacts(setup.config);
  setup.analyse.engine.threads = threads;
  if (options.budget)
    setup.analyse.engine.stepsPerFunction = options.budget;
  setup.analyse.exclude = setup.config.exclude;
  setRules(setup, std::move(*on), options.rules.empty());
  return setup;
}

std::optional<Project> loadProject(const Setup &setup, const Session &session, Progress &progress) {
  Project project = load(setup.load, progress);
  progress.clear();
  Console console = session.console();
  for (const project::Problem &problem : project.problems)
    if (problem.fatal) {
      std::string at = problem.file.empty() ? "" : displayPath(problem.file, setup.root);
      console.error(at + (problem.line ? ":" + std::to_string(problem.line) : "") + (at.empty() ? "" : ": ") +
                    problem.text);
    }
  if (project.fatal())
    return std::nullopt;
  if (project.units.empty() && !setup.load.select) {
    sayNothingToAnalyse(setup.load, console);
    return std::nullopt;
  }
  return project;
}

std::optional<Loaded> prepareAndLoad(const InputOptions &options, const Session &session) {
  auto setup = prepare(options, session);
  if (!setup)
    return std::nullopt;
  auto progress = session.progress();
  auto project = loadProject(*setup, session, *progress);
  if (!project)
    return std::nullopt;
  return Loaded{std::move(*setup), std::move(progress), std::move(*project)};
}

std::vector<const RuleInfo *> ruleInfos() {
  std::vector<const RuleInfo *> out;
  for (const RegisteredRule &rule : allRules())
    out.push_back(&rule.info);
  return out;
}

std::string_view version() { return IRQLINT_VERSION; }

std::string versionText() {
  std::string kit = kitFolder("");
  return "irqlint " IRQLINT_VERSION "\nclang and LLVM " LLVM_VERSION_STRING "\n" + std::to_string(allRules().size()) +
         " rules\nkit: " + (kit.empty() ? "not found" : kit);
}

} // namespace irqlint::cli
