#include "cli/Files.h"
#include "cli/Hide.h"
#include "cli/Lsp.h"
#include "cli/LspProject.h"
#include "cli/Margins.h"
#include "cli/Narrowing.h"
#include "cli/Paths.h"
#include "cli/Proposing.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <chrono>
#include <cstdlib>
#include <thread>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace irqlint::cli {
namespace {

using Stage = lsp::AnalysisResult::Stage;

#ifdef _WIN32
int parentProcess() { return 0; }
#else
int parentProcess() { return static_cast<int>(getppid()); }
#endif

/// Ends the process when its time is over or nobody waits for it any more. Then nobody else takes its folder away.
void watch(const std::string &folder, unsigned seconds) {
  std::thread([folder, parent = parentProcess(),
               end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds + 5)] {
    while (std::chrono::steady_clock::now() < end && parentProcess() == parent)
      std::this_thread::sleep_for(std::chrono::milliseconds(500));
    if (parentProcess() != parent)
      (void)llvm::sys::fs::remove_directories(folder);
    std::_Exit(Trouble);
  }).detach();
}

/// The editor's settings count more than the command line, which counts more than the configuration.
InputOptions optionsOf(const LspJob &job) {
  InputOptions out = job.input;
  auto choose = [](std::string &into, const std::string &setting) {
    if (!setting.empty())
      into = setting;
  };
  const lsp::Settings &settings = job.request.settings;
  choose(out.configuration, settings.configuration);
  choose(out.platform, settings.platform);
  choose(out.profile, settings.profile);
  choose(out.rules, settings.rules);
  if (out.config.empty())
    out.config = findConfig(job.request.focus);
  return out;
}

class Worker {
public:
  Worker(const LspJob &job, std::string folder, Session &session)
      : job(job), folder(std::move(folder)), session(session) {}

  int run() {
    if (!prepareProject())
      return Trouble;
    report::Run run;
    run.version = version();
    run.root = setup->root;
    for (const RegisteredRule *rule : setup->analyse.rules)
      run.rules.push_back(&rule->info);
    analyse(*project, setup->model, setup->analyse, silent, run);
    hide(*project, *setup, run);
    if (!narrowing->apply(*project, run, session))
      return Trouble;
    bool good = leave(Stage::Findings, lspFindingsText(run, moduleNames(), files()));
    good = good && leave(Stage::Functions, lspFunctionsText(functions()));
    return good && leave(Stage::Proposals, lspProposalsText(proposals())) ? Clean : Trouble;
  }

private:
  bool prepareProject() {
    InputOptions options = optionsOf(job);
    project::Inputs inputs{options.paths, options.buildDir, session.compilerFlags};
    LspProject found = findLspProject(job.request.focus, inputs);
    options.paths = found.paths;
    options.buildDir = found.buildDir;
    setup = prepare(options, session);
    if (!setup)
      return false;
    setSuppressions(*setup, false, std::nullopt);
    if (!found.modules.empty())
      setup->load.select = [modules = shownModules(found.modules)](std::vector<project::Job> &jobs) {
        std::erase_if(jobs, [&](const project::Job &job) { return !modules.contains(job.module); });
      };
    for (const auto &[path, text] : job.request.texts)
      if (llvm::sys::fs::exists(path))
        setup->load.parse.replaced[path] = text;
    narrowing = Narrowing::read({}, *setup, session);
    if (narrowing)
      project = loadProject(*setup, session, silent);
    return project.has_value();
  }

  /// As the pipeline calls them.
  std::set<std::string> shownModules(const std::set<std::string> &names) const {
    std::set<std::string> out;
    for (const std::string &name : names)
      out.insert(llvm::sys::path::is_absolute(name) ? displayPath(name, setup->root) : name);
    return out;
  }

  bool leave(Stage stage, const std::string &text) const {
    return writeFile(folder + "/" + LspStageFiles[static_cast<size_t>(stage)], session.console(),
                     [&](llvm::raw_ostream &out) { out << text; });
  }

  std::string moduleNames() const {
    std::string names;
    for (const DriverModule &module : project->modules())
      names += (names.empty() ? "" : ", ") + module.name;
    return names;
  }

  std::set<std::string> files() const {
    std::set<std::string> out;
    for (const LoadedUnit &loaded : project->units) {
      out.insert(absolutePath(loaded.job.file));
      if (loaded.outline)
        for (const ir::File &file : loaded.outline->files)
          if (!file.system)
            out.insert(fullPath(file.path, setup->root));
    }
    return out;
  }

  std::vector<lsp::FunctionIrql> functions() const {
    std::vector<lsp::FunctionIrql> out;
    auto wanted = [&](const std::string &file, const std::string &) {
      return job.request.texts.contains(fullPath(file, setup->root));
    };
    for (const DriverModule &module : project->modules())
      for (const engine::FunctionLines &function : engine::lines(module.open(), setup->model, setup->analyse.engine, wanted))
        out.push_back(functionOf(function));
    return out;
  }

  lsp::FunctionIrql functionOf(const engine::FunctionLines &f) const {
    lsp::FunctionIrql out{fullPath(f.file, setup->root), f.function, {}, {}, f.firstLine, f.lastLine, {}};
    out.entry =
        "entered at " + (f.entryKnown ? model::levelRange(f.entry.low, f.entry.high) : "an IRQL that is not known");
    if (!f.because.empty())
      out.entry += ": " + joinWords(f.because);
    if (f.section)
      out.section = f.section->name.string();
    for (const engine::LineFacts &line : f.lines) {
      std::string why = line.origin ? line.origin->text + " (" + line.origin->where.path + ":" +
                                          std::to_string(line.origin->where.line) + ")"
                                    : "";
      out.lines.push_back({line.line, levelText(line.irql, line.known),
                           line.known ? model::levelRange(line.irql.low, line.irql.high) : "not known", locksText(line),
                           std::move(why)});
    }
    return out;
  }

  report::Run proposals() const {
    report::Run run;
    run.version = version();
    run.root = setup->root;
    run.rules.push_back(&proposalInfo());
    report::SourceCache sources(setup->root);
    for (const auto &[path, text] : setup->load.parse.replaced)
      sources.add(displayPath(path, setup->root), text);
    auto isOpen = [&](const std::string &path) { return job.request.texts.contains(fullPath(path, setup->root)); };
    for (const engine::Proposal &proposal : propose(*project, *setup, silent, isOpen))
      run.findings.push_back(asFinding(proposal, sources));
    return run;
  }

  const LspJob &job;
  const std::string folder;
  Session &session;
  mutable Progress silent{/*enabled=*/false, /*isTerminal=*/false};
  std::optional<Setup> setup;
  std::optional<Narrowing> narrowing;
  std::optional<Project> project;
};

} // namespace

int runLspWorker(const std::string &folder) {
  Session session;
  session.quiet = true;
  session.color = ColorChoice::Never;
  auto text = readInput(folder + "/" + LspJobFile, session.console());
  if (!text)
    return Trouble;
  auto job = readLspJob(*text);
  if (!job) {
    session.console().error("'" + folder + "': no job of a language server");
    return Trouble;
  }
  watch(folder, job->seconds);
  session.compilerFlags = job->compilerFlags;
  if (!llvm::sys::fs::exists(job->request.focus))
    return Clean; // new and not saved yet
  const std::string root = job->request.root.empty() ? lspRootOf(job->request.focus) : job->request.root;
  if (std::error_code error = llvm::sys::fs::set_current_path(root)) {
    session.console().error("cannot enter '" + root + "': " + error.message());
    return Trouble;
  }
  return Worker(*job, folder, session).run();
}

} // namespace irqlint::cli
