// irqlint explain: the page of a rule, in the terminal.
#include "cli/RuleNames.h"
#include "cli/Session.h"
#include "report/Markdown.h"
#include "report/RuleInfoReader.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

struct ExplainOptions {
  std::string rule, format = "text";
};

/// Names under which other tools know the rule: "C28121 (__WARNING_IRQ_TOO_HIGH)". Those that mean exactly the same.
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
  Console console = session.console();
  auto named = rulesNamed(options.rule);
  if (named.empty()) {
    console.error("unknown rule '" + options.rule + "'" + didYouMean(nearRules(options.rule)));
    console.plain("  irqlint list-rules shows all of them");
    return Trouble;
  }
  report::Style style(session.colorOnStdout());
  for (const RegisteredRule *rule : named) {
    if (options.format == "markdown") {
      llvm::outs() << rule->info.page;
      continue;
    }
    printFacts(rule->info, style, llvm::outs());
    llvm::outs() << (rule->info.page.empty() ? rule->info.name + "\n\n" + rule->info.summary + ".\n"
                                             : report::renderMarkdown(rule->info.page, style));
    if (rule != named.back())
      llvm::outs() << '\n';
  }
  return Clean;
}

} // namespace

void addExplain(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("explain", "What a rule finds, why it matters and how to fix it");
  auto options = std::make_shared<ExplainOptions>();
  command->add_option("rule", options->rule, "Slug, code or family: irql/call-above-max, KDL0001, irql")
      ->required()
      ->type_name("RULE");
  command->add_option("--format", options->format, "text or markdown")
      ->check(CLI::IsMember({"text", "markdown"}).description(""))
      ->type_name("FORMAT");
  command->callback([options, &session] { session.exitCode = explain(*options, session); });
}

} // namespace irqlint::cli
