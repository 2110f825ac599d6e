#include "cli/LspExchange.h"

#include "report/LogUri.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/RunReader.h"
#include "report/Writer.h"

#include <array>
#include <utility>

namespace irqlint::cli {
namespace {

using report::Json;
using report::LogValue;

std::vector<std::string> textsIn(const LogValue &list) {
  std::vector<std::string> out;
  list.forEach([&](const LogValue &text) { out.push_back(text.text()); });
  return out;
}

/// The options of the command line by their names, for both directions.
template <typename Options> auto namedTexts(Options &input) {
  return std::array{std::pair("wdkVersion", &input.wdkVersion),
                    std::pair("buildDir", &input.buildDir),
                    std::pair("configuration", &input.configuration),
                    std::pair("platform", &input.platform),
                    std::pair("kit", &input.kit),
                    std::pair("config", &input.config),
                    std::pair("rules", &input.rules),
                    std::pair("profile", &input.profile)};
}

Json reportOf(const report::Run &run) {
  std::string text;
  llvm::raw_string_ostream out(text);
  report::SourceCache sources(run.root);
  report::makeWriter("json", {})->write(run, sources, out);
  return Json::parse(text, nullptr, /*allow_exceptions=*/false);
}

void makeAbsolute(Finding &finding, const std::string &root) {
  auto fix = [&](SourceRange &where) {
    if (!where.path.empty())
      where.path = report::joinedPath(root, where.path);
  };
  fix(finding.where);
  for (Step &step : finding.path)
    fix(step.where);
  for (Related &related : finding.related)
    fix(related.where);
  for (Edit &edit : finding.fix)
    fix(edit.where);
}

std::optional<std::vector<Finding>> findingsIn(const LogValue &value, report::LogProblems &problems) {
  if (!value)
    return std::nullopt;
  auto read = report::readRun("", *value["report"].json(), problems);
  auto *run = std::get_if<report::ReadRun>(&read);
  if (!run)
    return std::nullopt;
  const std::string root = value["root"].text();
  std::vector<Finding> out;
  for (report::ReadFinding &one : run->findings) {
    if (one.hiding)
      continue;
    makeAbsolute(one.finding, root);
    out.push_back(std::move(one.finding));
  }
  return out;
}

report::Notification notificationIn(const LogValue &value, const std::string &root) {
  LogValue where = value["where"];
  report::Notification out;
  out.severity = report::parseSeverity(value["severity"].text()).value_or(Severity::Warning);
  out.text = value["text"].text();
  out.incomplete = value["incomplete"].flag(false);
  out.where = {report::joinedPath(root, where["file"].text()), where["line"].number(), where["column"].number(),
               where["endLine"].number(), where["endColumn"].number()};
  if (!out.where.valid()) // the whole file: an editor shows it at its begin
    out.where.line = 1;
  return out;
}

void readFindings(const LogValue &value, std::vector<Finding> findings, lsp::AnalysisResult &result) {
  const std::string root = value["root"].text();
  result.findings = std::move(findings);
  result.module = value["module"].text();
  for (std::string &file : textsIn(value["files"]))
    result.files.insert(std::move(file));
  value["rules"].forEachMember([&](const std::string &slug, const LogValue &rule) {
    std::vector<std::string> tags = textsIn(rule["tags"]);
    result.rules[slug] = {rule["code"].text(), rule["summary"].text(), rule["page"].text(), {tags.begin(), tags.end()}};
  });
  value["report"]["notifications"].forEach(
      [&](const LogValue &one) { result.notifications.push_back(notificationIn(one, root)); });
}

void readFunctions(const LogValue &value, lsp::AnalysisResult &result) {
  value["functions"].forEach([&](const LogValue &one) {
    lsp::FunctionIrql function{one["file"].text(),
                               one["function"].text(),
                               one["entry"].text(),
                               one["section"].text(),
                               one["firstLine"].number(),
                               one["lastLine"].number(),
                               {}};
    one["lines"].forEach([&](const LogValue &line) {
      function.lines.push_back({line["line"].number(), line["level"].text(), line["levels"].text(),
                                line["locks"].text(), line["why"].text()});
    });
    result.functions.push_back(std::move(function));
  });
}

} // namespace

std::string lspJobText(const LspJob &job) {
  const lsp::Settings &settings = job.request.settings;
  Json input = {
      {"paths", job.input.paths}, {"wdk", job.input.wdk}, {"jobs", job.input.jobs}, {"budget", job.input.budget}};
  for (const auto &[name, text] : namedTexts(job.input))
    input[name] = *text;
  Json texts = Json::object();
  for (const auto &[path, text] : job.request.texts)
    texts[path] = text;
  return report::toText({{"focus", job.request.focus},
                         {"root", job.request.root},
                         {"settings",
                          {{"configuration", settings.configuration},
                           {"platform", settings.platform},
                           {"profile", settings.profile},
                           {"rules", settings.rules}}},
                         {"input", std::move(input)},
                         {"flags", job.compilerFlags},
                         {"seconds", job.seconds},
                         {"texts", std::move(texts)}});
}

std::optional<LspJob> readLspJob(std::string_view text) {
  auto parsed = report::parseLogText(text);
  const Json *json = std::get_if<Json>(&parsed);
  if (!json)
    return std::nullopt;
  report::LogProblems problems;
  LogValue value(json, "", problems), input = value["input"], settings = value["settings"];
  LspJob job;
  job.request.focus = value["focus"].text();
  job.request.root = value["root"].text();
  value["texts"].forEachMember(
      [&](const std::string &path, const LogValue &one) { job.request.texts[path] = one.text(); });
  job.request.settings.configuration = settings["configuration"].text();
  job.request.settings.platform = settings["platform"].text();
  job.request.settings.profile = settings["profile"].text();
  job.request.settings.rules = settings["rules"].text();
  for (const auto &[name, into] : namedTexts(job.input))
    *into = input[name].text();
  job.input.paths = textsIn(input["paths"]);
  job.input.wdk = textsIn(input["wdk"]);
  job.input.jobs = input["jobs"].number();
  job.input.budget = input["budget"].number();
  job.compilerFlags = textsIn(value["flags"]);
  job.seconds = value["seconds"].number();
  if (problems.first("") || job.request.focus.empty())
    return std::nullopt;
  return job;
}

std::string lspFindingsText(const report::Run &run, const std::string &module, const std::set<std::string> &files) {
  Json rules = Json::object();
  for (const RuleInfo *rule : run.rules)
    rules[rule->slug] = {{"code", rule->code},
                         {"summary", rule->summary},
                         {"page", std::string(report::Homepage) + "/blob/main/rules/" + rule->slug + "/rule.md"},
                         {"tags", rule->tags}};
  return report::toText({{"root", run.root},
                         {"module", module},
                         {"files", files},
                         {"rules", std::move(rules)},
                         {"report", reportOf(run)}});
}

std::string lspFunctionsText(const std::vector<lsp::FunctionIrql> &functions) {
  Json list = Json::array();
  for (const lsp::FunctionIrql &function : functions) {
    Json lines = Json::array();
    for (const lsp::FunctionIrql::Line &line : function.lines)
      lines.push_back({{"line", line.line},
                       {"level", line.level},
                       {"levels", line.levels},
                       {"locks", line.locks},
                       {"why", line.why}});
    list.push_back({{"file", function.file},
                    {"function", function.function},
                    {"entry", function.entry},
                    {"section", function.section},
                    {"firstLine", function.firstLine},
                    {"lastLine", function.lastLine},
                    {"lines", std::move(lines)}});
  }
  return report::toText({{"functions", std::move(list)}});
}

std::string lspProposalsText(const report::Run &run) {
  return report::toText({{"root", run.root}, {"report", reportOf(run)}});
}

bool readLspStage(lsp::AnalysisResult::Stage stage, std::string_view text, lsp::AnalysisResult &result) {
  using Stage = lsp::AnalysisResult::Stage;
  auto parsed = report::parseLogText(text);
  const Json *json = std::get_if<Json>(&parsed);
  if (!json)
    return false;
  report::LogProblems problems;
  LogValue value(json, "", problems);
  result.stage = stage;
  if (stage == Stage::Functions) {
    result.functions.clear();
    readFunctions(value, result);
    return true;
  }
  if (!value["report"])
    return false;
  auto findings = findingsIn(value, problems);
  if (!findings)
    return false;
  if (stage == Stage::Findings)
    readFindings(value, std::move(*findings), result);
  else
    result.proposals = std::move(*findings);
  return true;
}

} // namespace irqlint::cli
