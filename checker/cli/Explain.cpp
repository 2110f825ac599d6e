// irqlint explain: rules, findings of the last run, concepts, bug checks and what other tools report.
#include "cli/FindingPage.h"
#include "cli/RuleNames.h"
#include "cli/Session.h"
#include "cli/Topics.h"
#include "report/Markdown.h"
#include "report/Pages.h"
#include "report/RuleInfoReader.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct ExplainOptions {
  std::string what, results, format = "text";
};

/// Names under which other tools know the rule: "C28121 (__WARNING_IRQ_TOO_HIGH)", some of them.
std::string equivalents(const RuleInfo &info, std::string_view peer) {
  constexpr size_t enough = 6;
  std::string out;
  size_t count = 0;
  for (const RuleInfo::Equivalent &other : info.equivalents) {
    if (!std::string_view(other.peer).starts_with(peer) || ++count > enough)
      continue;
    out += (out.empty() ? "" : ", ") + other.id + (other.name.empty() ? "" : " (" + other.name + ")");
  }
  return count > enough ? out + " and " + std::to_string(count - enough) + " more" : out;
}

void printFacts(const RuleInfo &info, const report::Style &style, llvm::raw_ostream &out) {
  std::string level(report::severityName(info.severity));
  out << style.bold(info.slug) << " (" << info.code << ")\n\n"
      << "Severity:  " << style.severity(info.severity, level) << (info.defaultOn ? "" : ", off by default") << '\n'
      << "Precision: " << info.precision << '\n';
  constexpr std::pair<std::string_view, std::string_view> peers[] = {
      {"prefast", "PREfast:   "}, {"codeql", "CodeQL:    "}, {"sdv", "SDV:       "}, {"verifier", "Verifier:  "}};
  for (const auto &[peer, label] : peers)
    if (std::string names = equivalents(info, peer); !names.empty())
      out << label << names << '\n';
  out << '\n';
}

int explain(const ExplainOptions &options, const Session &session) {
  addOwnRules(session);
  const bool markdown = options.format == "markdown";
  if (auto place = parsePlace(options.what))
    return explainFindings({*place, options.results, markdown}, session);
  Console console = session.console();
  if (!options.results.empty()) {
    console.error("--results goes with FILE:LINE, and '" + options.what + "' is none");
    return Trouble;
  }
  auto page = options.what.empty() ? topicsPage() : pageAbout(options.what);
  if (!page && report::bugcheckCode(options.what)) {
    console.error("there is no page about bug check " + options.what + ": no rule is known to end in it");
    console.plain("  irqlint explain lists those there are; the debugger's !analyze -show " + options.what +
                  " tells what it means");
    return Trouble;
  }
  if (!page) {
    auto near = nearRules(options.what);
    for (const std::string &word : nearest(options.what, topicWords()))
      if (near.size() < 3 && std::ranges::find(near, word) == near.end())
        near.push_back(word);
    console.error("nothing is known about '" + options.what + "'" + didYouMean(near));
    console.plain("  irqlint explain lists the topics, irqlint list-rules the rules");
    return Trouble;
  }
  if (markdown) {
    llvm::outs() << *page;
    return Clean;
  }
  report::Style style(session.colorOnStdout());
  if (auto rules = rulesNamed(options.what); rules.size() == 1 && *page == rulePage(rules[0]->info.slug))
    printFacts(rules[0]->info, style, llvm::outs());
  llvm::outs() << report::renderMarkdown(*page, style);
  return Clean;
}

} // namespace

void addExplain(CLI::App &app, Session &session) {
  CLI::App *command =
      app.add_subcommand("explain", "Explain a rule, a finding, a concept, a bug check or another tool's warning");
  auto options = std::make_shared<ExplainOptions>();
  command
      ->add_option(
          "what", options->what,
          "irql/call-above-max, KDL0001, FILE:LINE of the last run, irql, 0xD1, C28121; nothing: what there is")
      ->type_name("WHAT");
  command
      ->add_option("--results", options->results,
                   "Report to look for FILE:LINE in, from --output json=FILE; default: the last run")
      ->type_name("FILE");
  command->add_option("--format", options->format, "text or markdown")
      ->check(CLI::IsMember({"text", "markdown"}).description(""))
      ->type_name("FORMAT");
  command->callback([options, &session] { session.exitCode = explain(*options, session); });
}

} // namespace irqlint::cli
