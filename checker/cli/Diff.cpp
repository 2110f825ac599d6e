// irqlint diff: what changed between two logs of results.
#include "cli/Files.h"
#include "cli/LogFiles.h"
#include "cli/Session.h"
#include "compare/LogDiff.h"
#include "report/RuleInfoReader.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

using compare::Difference;

struct DiffOptions {
  std::string before, after, format = "text", failOn = "warning";
};

int diff(const DiffOptions &options, const Session &session) {
  Console console = session.console();
  if (options.before == "-" && options.after == "-") {
    console.error("only one of the logs can come from stdin");
    return Trouble;
  }
  auto before = readLog(options.before, console), after = readLog(options.after, console);
  if (!before || !after)
    return Trouble;
  std::vector<Difference> differences = compare::diffLogs(*before, *after);
  if (options.format == "json")
    compare::writeDiffJson(differences, ruleInfos(), llvm::outs());
  else if (options.format == "markdown")
    compare::writeDiffMarkdown(differences, ruleInfos(), llvm::outs());
  else
    compare::writeDiffText(differences, ruleInfos(), report::Style(session.colorOnStdout()), llvm::outs());
  if (!flushStdout(console))
    return Trouble;
  if (!session.quiet)
    console.plain(console.style.bold("irqlint:") + " " + compare::diffSummary(differences));
  auto threshold = report::parseSeverity(options.failOn);
  bool fails = threshold && std::ranges::any_of(differences, [&](const Difference &difference) {
                 return difference.kind == Difference::Kind::New && difference.after->severity >= *threshold;
               });
  return fails ? Findings : Clean;
}

} // namespace

void addDiff(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("diff", "What is new, fixed and moved between two logs of results");
  auto options = std::make_shared<DiffOptions>();
  const char *log = "SARIF of any tool, irqlint's JSON or PREfast's XML; '-': stdin";
  command->add_option("old", options->before, log)->required()->type_name("OLD");
  command->add_option("new", options->after, log)->required()->type_name("NEW");
  command->add_option("--format", options->format, "text, json or markdown")
      ->check(CLI::IsMember({"text", "json", "markdown"}).description(""))
      ->type_name("FORMAT");
  command
      ->add_option("--fail-on", options->failOn,
                   "Lowest severity of a new result that gives exit code 1: error, warning, note, never")
      ->check(CLI::IsMember({"error", "warning", "note", "never"}).description(""))
      ->type_name("LEVEL");
  command->callback([options, &session] { session.exitCode = diff(*options, session); });
}

} // namespace irqlint::cli
