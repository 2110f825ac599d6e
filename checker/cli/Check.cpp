// irqlint check: analyse and report. Its --why and --dump options ask single questions of the same pipeline.
#include "cli/ChangedDrivers.h"
#include "cli/Files.h"
#include "cli/Hide.h"
#include "cli/LastRun.h"
#include "cli/Margins.h"
#include "cli/Narrowing.h"
#include "cli/Paths.h"
#include "cli/PrintConfig.h"
#include "cli/Problems.h"
#include "cli/Questions.h"
#include "cli/Repository.h"
#include "cli/Session.h"
#include "cli/UnitFile.h"
#include "report/Overview.h"
#include "report/RuleInfoReader.h"
#include "report/Statistics.h"
#include "report/Summary.h"
#include "report/Timing.h"
#include "report/Writer.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct CheckOptions {
  InputOptions input;
  std::optional<std::string> linked; ///< the paths are units of one module of this name; empty: each knows its modules
  Questions questions;
  NarrowingOptions narrowing;
  std::string failOn, format, stats, timing, category;
  std::vector<std::string> outputs; ///< FORMAT=FILE
  bool exitZero = false, allowIncomplete = false, summary = false;
  bool showSuppressed = false, requireReason = false, printConfig = false;
  std::string reportUnused;
};

/// A report that goes to a file.
struct Output {
  std::string format, file;
};

std::optional<std::vector<Output>> parseOutputs(const CheckOptions &options, const Console &console) {
  std::vector<Output> outputs;
  for (const std::string &text : options.outputs) {
    size_t equals = text.find('=');
    Output output{text.substr(0, equals), equals == std::string::npos ? "" : text.substr(equals + 1)};
    if (output.format == "html" && !output.file.empty() && !llvm::StringRef(output.file).ends_with_insensitive(".html"))
      output.file += "/index.html"; // a folder
    if (output.file.empty() || !report::makeWriter(output.format, {})) {
      console.error("--output " + text + ": must be FORMAT=FILE with one of " +
                    CLI::detail::join(report::formatNames(), ", "));
      return std::nullopt;
    }
    outputs.push_back(std::move(output));
  }
  return outputs;
}

int exitCode(const report::Run &run, bool incomplete, std::optional<Severity> failOn, const CheckOptions &options) {
  bool failing = report::gateFailed(run) || (failOn && std::ranges::any_of(run.findings, [&](const Finding &f) {
                                               return f.severity >= *failOn;
                                             }));
  if (failing && !options.exitZero)
    return Findings;
  return incomplete && !options.allowIncomplete ? Incomplete : Clean;
}

report::Run newRun(const Setup &setup, const CheckOptions &options) {
  report::Run run;
  run.version = version();
  run.root = setup.root;
  run.repository = repositoryOf(setup.root);
  run.showHidden = options.showSuppressed;
  if (!options.category.empty())
    run.configuration = options.category;
  for (const RegisteredRule *rule : setup.analyse.rules)
    run.rules.push_back(&rule->info);
  return run;
}

/// Stdout, then the files. False when one could not be written.
bool writeReports(const report::Run &run, const CheckOptions &options, const std::vector<Output> &outputs,
                  const Session &session) {
  Console console = session.console();
  report::SourceCache sources(run.root);
  report::makeWriter(options.format, {session.colorOnStdout()})->write(run, sources, llvm::outs());
  bool good = flushStdout(console);
  for (const Output &output : outputs)
    good &= writeFile(output.file, console,
                      [&](llvm::raw_ostream &out) { report::makeWriter(output.format, {})->write(run, sources, out); });
  return good;
}

std::vector<report::GateLine> judgeRun(const Setup &setup, const CheckOptions &options, std::optional<Severity> failOn,
                                       FindingCounts total, const report::Run &run) {
  if (options.narrowing.updateBaseline)
    return {}; // what there is becomes what is allowed
  GateQuestion question{.total = std::move(total), .fresh = countFindings(run.findings), .wholeDrivers = !options.narrowing.changed, .failOn = failOn};
  question.failOnPlace = options.failOn.empty() ? setup.config.failOnPlace : "--fail-on";
  for (const RuleInfo *rule : run.rules)
    question.rulesThatRan.insert(rule->slug);
  return judge(setup.config.gate, question);
}

/// On stderr, after the reports.
void sayEnd(const report::Run &run, const CheckOptions &options, const Session &session) {
  Console console = session.console();
  sayProblems(run, console);
  for (const report::GateLine &line : run.gate)
    if (session.quiet && line.result == report::GateLine::Result::Failed)
      console.error("gate: " + report::gateText(line));
  if (session.quiet)
    return;
  if (std::string text = report::overview(run, console.style); (options.summary || !run.gate.empty()) && !text.empty())
    console.plain(text);
  console.plain(report::summary(run, console.style));
}

int analyseAndReport(Setup &setup, const Project &project, const Narrowing &narrowing, const CheckOptions &options,
                     const std::vector<Output> &outputs, const Session &session) {
  Console console = session.console();
  auto progress = session.progress();
  report::Run run = newRun(setup, options);
  analyse(project, setup.model, setup.analyse, *progress, run);
  hide(project, setup, run);
  progress->clear();
  FindingCounts total = countFindings(run.findings);
  if (!narrowing.apply(project, run, session))
    return Trouble;
  if (options.narrowing.pruneBaseline) {
    sayProblems(run, console);
    return Clean;
  }

  auto failOn = report::parseSeverity(options.failOn.empty() ? failOnOf(setup.config) : options.failOn);
  run.gate = judgeRun(setup, options, failOn, std::move(total), run);
  run.exitCode = exitCode(run, narrowing.incomplete(run), failOn, options);
  if (options.format == "html" || std::ranges::any_of(outputs, [](const Output &output) { return output.format == "html"; }))
    addMargins(project, setup.model, setup.analyse, run);
  auto start = std::chrono::steady_clock::now();
  bool good = writeReports(run, options, outputs, session);
  std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
  run.statistics.stages.push_back({"report", spent.count()});
  if (options.timing == "-")
    console.plain(report::timingText(run));
  else if (!options.timing.empty())
    good &= writeFile(options.timing, console, [&](llvm::raw_ostream &out) { out << report::timingText(run); });
  if (!options.stats.empty())
    good &= writeFile(options.stats, console, [&](llvm::raw_ostream &out) { out << report::statisticsText(run); });

  keepLastRun(run);
  sayEnd(run, options, session);
  return good ? run.exitCode : Trouble;
}

/// The units in these files; nothing, and words about it, if one of them is none.
std::optional<Project> linkUnits(const std::vector<std::string> &files, const std::string &module, const Session &session) {
  std::vector<LoadedUnit> units;
  bool good = true;
  for (const std::string &file : files) {
    auto bytes = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    auto unit = bytes ? readUnitFile((*bytes)->getBuffer()) : "cannot be read: " + bytes.getError().message();
    if (const auto *problem = std::get_if<std::string>(&unit)) {
      session.console().error("'" + file + "' " + *problem);
      good = false;
      continue;
    }
    units.push_back(std::move(std::get<LoadedUnit>(unit)));
    if (!module.empty())
      units.back().modules = {units.back().job.module = module};
  }
  return good ? std::optional(projectOf(std::move(units))) : std::nullopt;
}

int runCheck(CheckOptions options, const Session &session) {
  std::vector<std::string> unitFiles;
  if (options.linked)
    std::swap(options.input.paths, unitFiles);
  if (options.narrowing.changed)
    std::swap(options.input.paths, options.narrowing.changedFiles);
  auto outputs = parseOutputs(options, session.console());
  if (!outputs)
    return Trouble;
  auto setup = prepare(options.input, session);
  if (!setup)
    return Trouble;
  if (!options.timing.empty()) {
    setup->analyse.engine.measure = true;
    setup->analyse.store = {};
  }
  setSuppressions(*setup, options.requireReason, parseReportUnused(options.reportUnused));
  if (options.printConfig) {
    llvm::outs() << configText(*setup);
    return flushStdout(session.console()) ? Clean : Trouble;
  }
  if (options.questions.needNoParsing())
    return answerWithoutParsing(options.questions, *setup, session);
  auto narrowing = Narrowing::read(options.narrowing, *setup, session);
  if (!narrowing)
    return Trouble;
  std::vector<std::string> units;
  if (options.narrowing.changed)
    loadOnlyDriversOf(options.narrowing.changedFiles, *setup, session, units);
  auto progress = session.progress();
  auto project = options.linked ? linkUnits(unitFiles, *options.linked, session) : loadProject(*setup, session, *progress);
  if (!project)
    return Trouble;
  narrowing->alsoTouches(units);
  if (options.questions.any())
    return answer(options.questions, *setup, *project, session);
  return analyseAndReport(*setup, *project, *narrowing, options, *outputs, session);
}

} // namespace

namespace {

/// Those that say what is reported, and how.
void addReporting(CLI::App *check, const std::shared_ptr<CheckOptions> &options) {
  check->add_option("--fail-on", options->failOn, "Lowest severity that gives exit code 1: error, warning, note, never")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}).description(""))
      ->type_name("LEVEL");
  check->add_flag("--exit-zero", options->exitZero, "Exit with 0 whatever was found");
  check->add_flag("--allow-incomplete", options->allowIncomplete, "Exit with 0 although some file was not analysed");
  options->format = "text";
  check->add_option("--format", options->format, "Format on stdout: " + CLI::detail::join(report::formatNames(), ", "))
      ->check(CLI::IsMember(report::formatNames()).description(""))
      ->type_name("FORMAT");
  check->add_option("--output", options->outputs, "Also write a report to a file; repeatable")
      ->type_name("FORMAT=FILE")
      ->allow_extra_args(false);
  check->add_option("--category", options->category, "Name of this run in SARIF, where several are sent for one commit; default: default")
      ->type_name("NAME");
  check->add_flag("--summary", options->summary, "One screen at the end: counts by family, the gate, what to do next; always on with a gate");
  check->add_flag("--show-suppressed", options->showSuppressed, "Show suppressed findings too; they still do not count");
  check->add_flag("--require-reason", options->requireReason, "Report suppressions of irqlint without a reason");
  check->add_option("--report-unused-suppressions", options->reportUnused, "Report suppressions that hide nothing: none, own (default) or all")
      ->check(CLI::IsMember({"none", "own", "all"}).description(""))
      ->type_name("WHICH");
  check->add_flag("--print-config", options->printConfig, "Print the configuration in effect as JSON, and do nothing else");
  check->add_option("--stats", options->stats, "Write numbers about the run as JSON")->type_name("FILE");
  check->add_option("--timing", options->timing, "Write where the time went as text, and into --stats; '-': to stderr. Analyses anew what earlier runs have")
      ->type_name("FILE");
}

} // namespace

void addCheck(CLI::App &app, Session &session) {
  CLI::App *check = app.add_subcommand("check", "Analyse drivers and report what breaks the kernel's rules");
  auto options = std::make_shared<CheckOptions>();
  options->input.addTo(*check);
  options->narrowing.addTo(*check);
  addReporting(check, options);
  options->questions.addTo(*check);
  check->footer("Compiler flags may follow after --, for files that no compile_commands.json names.\n"
                "--color and --quiet work here as well: irqlint --help.");
  check->callback([options, &session] { session.exitCode = runCheck(*options, session); });
}

void addLink(CLI::App &app, Session &session) {
  CLI::App *link = app.add_subcommand("link", "Report as check does, for units that irqlint lower wrote");
  auto options = std::make_shared<CheckOptions>();
  options->linked.emplace();
  options->input.addTo(*link);
  link->get_option("paths")->description("Units that irqlint lower wrote")->required();
  link->add_option("--module", *options->linked, "They make one driver of this name; default: each says to which it belongs")->type_name("NAME");
  options->narrowing.addTo(*link);
  addReporting(link, options);
  link->callback([options, &session] { session.exitCode = runCheck(*options, session); });
}

void addBaseline(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("baseline", "Keep the file of known findings");
  command->require_subcommand(1);
  CLI::App *prune = command->add_subcommand("prune", "Take out what no longer occurs; reasons are kept");
  auto options = std::make_shared<CheckOptions>();
  options->narrowing.pruneBaseline = true;
  options->input.addTo(*prune);
  options->narrowing.addBaselineTo(*prune);
  prune->callback([options, &session] { session.exitCode = runCheck(*options, session); });
}

} // namespace irqlint::cli
