// irqlint list-rules: one line per rule, or all metadata as JSON.
#include "cli/Session.h"
#include "report/Json.h"
#include "report/RuleInfoReader.h"

#include <CLI/CLI.hpp>

namespace irqlint::cli {
namespace {

using report::Json;

Json toJson(const RuleInfo &info) {
  Json equivalents = Json::array();
  for (const RuleInfo::Equivalent &other : info.equivalents)
    equivalents.push_back({{"peer", other.peer}, {"id", other.id}, {"name", other.name}, {"exact", other.exact}});
  return {{"slug", info.slug},
          {"code", info.code},
          {"name", info.name},
          {"summary", info.summary},
          {"severity", report::severityName(info.severity)},
          {"precision", info.precision},
          {"defaultOn", info.defaultOn},
          {"models", info.models},
          {"supersedes", info.supersedes},
          {"equivalents", equivalents},
          {"cwe", info.cwe},
          {"tags", info.tags},
          {"bugchecks", info.bugchecks},
          {"concepts", info.concepts},
          {"since", info.since}};
}

void printTable(const report::Style &style) {
  size_t width = 0;
  for (const RegisteredRule &rule : allRules())
    width = std::max(width, rule.info.slug.size());
  for (const RegisteredRule &rule : allRules()) {
    const RuleInfo &info = rule.info;
    std::string level(report::severityName(info.severity));
    llvm::outs() << info.code << "  " << style.bold(info.slug) << std::string(width - info.slug.size() + 2, ' ')
                 << style.severity(info.severity, level) << std::string(9 - level.size(), ' ') << info.summary
                 << (info.defaultOn ? "" : style.dim(" (off by default)")) << '\n';
  }
}

int listRules(bool asJson, const Session &session) {
  addOwnRules(session);
  if (!asJson) {
    printTable(report::Style(session.colorOnStdout()));
    return Clean;
  }
  Json all = Json::array();
  for (const RegisteredRule &rule : allRules())
    all.push_back(toJson(rule.info));
  llvm::outs() << report::toText(all);
  return Clean;
}

} // namespace

void addListRules(CLI::App &app, Session &session) {
  CLI::App *command = app.add_subcommand("list-rules", "All rules with their codes and severities");
  auto json = std::make_shared<bool>(false);
  command->add_flag("--json", *json, "All metadata as JSON");
  command->callback([json, &session] { session.exitCode = listRules(*json, session); });
}

} // namespace irqlint::cli
