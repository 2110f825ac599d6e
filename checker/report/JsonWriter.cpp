// Our own JSON: the findings as they are, for scripts. Columns count bytes. docs/guide/formats.md describes it.
#include "report/Json.h"
#include "report/JsonNames.h"
#include "report/Results.h"
#include "report/RuleInfoReader.h"
#include "report/Writer.h"

namespace irqlint::report {
namespace {

Json toJson(const SourceRange &where) {
  return {{"file", where.path},
          {"line", where.line},
          {"column", where.column},
          {"endLine", where.endLine},
          {"endColumn", where.endColumn}};
}

std::string_view kindName(Step::Kind kind) { return StepKindNames[static_cast<size_t>(kind)]; }
std::string_view hiddenBy(Hiding::Kind kind) { return HidingKindNames[static_cast<size_t>(kind)]; }

Json toJson(const Hiding &why) {
  Json out = {{"by", hiddenBy(why.kind)}, {"form", why.form}, {"reason", why.reason}};
  if (!why.where.path.empty())
    out["where"] = toJson(why.where);
  return out;
}

Json toJson(const Result &result, const Run &run) {
  const Finding &finding = *result.finding;
  Json path = Json::array(), related = Json::array();
  for (const Step &step : finding.path)
    path.push_back({{"kind", kindName(step.kind)},
                    {"text", step.text},
                    {"function", step.function},
                    {"depth", step.depth},
                    {"essential", step.essential},
                    {"where", toJson(step.where)}});
  for (const Related &place : finding.related)
    related.push_back({{"text", place.text}, {"where", toJson(place.where)}});
  const RuleInfo *rule = run.rule(finding.rule);
  Json out = {{"rule", finding.rule},
              {"code", rule ? rule->code : ""},
              {"severity", severityName(finding.severity)},
              {"message", finding.message},
              {"help", finding.help},
              {"where", toJson(finding.where)},
              {"function", finding.function},
              {"module", finding.module},
              {"subject", finding.subject},
              {"fingerprint", result.fingerprint},
              {"path", std::move(path)},
              {"related", std::move(related)}};
  if (result.hiding)
    out["hidden"] = toJson(*result.hiding);
  for (const Edit &edit : finding.fix)
    out["fix"].push_back({{"where", toJson(edit.where)}, {"insert", edit.text}});
  return out;
}

class JsonWriter : public Writer {
public:
  void write(const Run &run, SourceCache &, llvm::raw_ostream &out) const override {
    Json findings = Json::array(), notifications = Json::array();
    for (const Result &result : results(run))
      findings.push_back(toJson(result, run));
    for (const Notification &notification : run.notifications)
      notifications.push_back({{"severity", severityName(notification.severity)},
                               {"text", notification.text},
                               {"incomplete", notification.incomplete},
                               {"where", toJson(notification.where)}});
    out << toText({{"tool", ToolName},
                   {"version", run.version},
                   {"hasBaseline", run.hasBaseline},
                   {"findings", std::move(findings)},
                   {"notifications", std::move(notifications)}});
  }
};

} // namespace

std::unique_ptr<Writer> makeJsonWriter() { return std::make_unique<JsonWriter>(); }

} // namespace irqlint::report
