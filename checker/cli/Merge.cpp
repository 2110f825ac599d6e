// irqlint merge: our results beside those of other tools.
#include "compare/Merge.h"
#include "cli/Files.h"
#include "cli/LogFiles.h"
#include "cli/Session.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct MergeOptions {
  std::vector<std::string> files;
  std::string output, format = "text";
};

/// GitHub takes no more: docs/guide/merging.md.
constexpr size_t MaxRuns = 20;

int merge(const MergeOptions &options, const Session &session) {
  Console console = session.console();
  std::vector<compare::InputLog> inputs;
  bool good = std::ranges::count(options.files, "-") <= 1;
  if (!good)
    console.error("only one of the logs can come from stdin");
  for (const std::string &file : options.files)
    if (auto log = readLog(file, console))
      inputs.push_back({file, std::move(*log)});
    else
      good = false;
  if (!good)
    return Trouble;
  auto rules = ruleInfos();
  compare::Merge merged = compare::mergeLogs(inputs, rules);
  if (merged.runs.size() > MaxRuns)
    console.warning(std::to_string(merged.runs.size()) + " runs: GitHub takes no more than " + std::to_string(MaxRuns) +
                    " of one file");
  auto writeSarif = [&](llvm::raw_ostream &out) { out << report::toText(compare::mergedSarif(merged, version())); };
  if (options.format == "sarif")
    writeSarif(llvm::outs());
  else if (options.format == "json")
    compare::writeMergeJson(merged, rules, llvm::outs());
  else if (options.format == "markdown")
    compare::writeMergeMarkdown(merged, rules, llvm::outs());
  else
    compare::writeMergeText(merged, rules, report::Style(session.colorOnStdout()), llvm::outs());
  good = flushStdout(console);
  if (!options.output.empty())
    good &= writeFile(options.output, console, writeSarif);
  return good ? Clean : Trouble;
}

} // namespace

void addMerge(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("merge", "Our results beside those of PREfast, CodeQL and others");
  auto options = std::make_shared<MergeOptions>();
  command->add_option("files", options->files, "SARIF of any tool, PREfast's XML or irqlint's JSON; '-': stdin")
      ->required()
      ->type_name("FILE");
  command->add_option("-o,--output", options->output, "Write one SARIF file with all the runs")->type_name("FILE");
  command->add_option("--format", options->format, "What stdout gets: text, markdown, json or sarif")
      ->check(CLI::IsMember({"text", "markdown", "json", "sarif"}).description(""))
      ->type_name("FORMAT");
  command->callback([options, &session] { session.exitCode = merge(*options, session); });
}

} // namespace irqlint::cli
