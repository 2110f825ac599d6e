// SARIF 2.1.0 for GitHub code scanning, Azure DevOps, Visual Studio and their viewers.
// What each consumer asks for stands in docs/guide/formats.md.
#include "report/Sarif.h"
#include "report/Writer.h"

namespace irqlint::report {
namespace {

constexpr std::string_view Schema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr size_t MaxNotificationsPerFile = 10;

Json invocation(const Run &run, const sarif::ResultWriter &writer) {
  Json notifications = Json::array();
  std::map<std::string, size_t> perFile;
  for (const Notification &notification : run.notifications) {
    if (++perFile[notification.where.path] > MaxNotificationsPerFile)
      continue;
    Json entry = {{"descriptor", {{"id", notification.incomplete ? "incomplete" : "remark"}}},
                  {"level", sarif::level(notification.severity)},
                  {"message", sarif::message(sarif::linkFree(notification.text))}};
    if (!notification.where.path.empty())
      entry["locations"] = Json::array({writer.location(notification.where)});
    notifications.push_back(std::move(entry));
  }
  return {{"executionSuccessful", run.successful},
          {"exitCode", run.exitCode},
          {"toolExecutionNotifications", std::move(notifications)}};
}

Json driver(const Run &run, const sarif::Taxa &taxa) {
  Json rules = Json::array();
  for (const RuleInfo *rule : run.rules)
    rules.push_back(sarif::rule(*rule, taxa));
  Json out = {{"name", ToolName},
              {"fullName", std::string(ToolName) + " " + run.version},
              {"semanticVersion", run.version},
              {"informationUri", Homepage},
              {"shortDescription", sarif::message("Static analysis of Windows kernel drivers.")},
              {"rules", std::move(rules)},
              {"notifications", sarif::notificationDescriptors()}};
  if (!taxa.empty())
    out["supportedTaxonomies"] = taxa.references();
  return out;
}

std::string withSlash(const std::string &folder) { return folder.ends_with('/') ? folder : folder + "/"; }

const std::string &sourceRoot(const Run &run) { return run.repository.root.empty() ? run.root : run.repository.root; }

/// versionControlDetails; the standard wants the address.
Json provenance(const Run &run) {
  const Repository &repository = run.repository;
  Json out = {{"repositoryUri", repository.uri}};
  if (!repository.revision.empty())
    out["revisionId"] = repository.revision;
  if (!repository.branch.empty())
    out["branch"] = repository.branch;
  out["mappedTo"] = {{"uriBaseId", sarif::SourceRoot}};
  return out;
}

class SarifWriter : public Writer {
public:
  void write(const Run &run, SourceCache &sources, llvm::raw_ostream &out) const override {
    sarif::Taxa taxa(run.rules);
    sarif::ResultWriter results(run, sources);
    Json json = {{"tool", {{"driver", driver(run, taxa)}}},
                 {"automationDetails", {{"id", std::string(ToolName) + "/" + run.configuration + "/"}}},
                 {"columnKind", "utf16CodeUnits"},
                 {"originalUriBaseIds",
                  {{std::string(sarif::SourceRoot), {{"uri", sarif::fileUri(withSlash(sourceRoot(run)))}}}}},
                 {"invocations", Json::array({invocation(run, results)})}};
    if (!run.repository.uri.empty())
      json["versionControlProvenance"] = Json::array({provenance(run)});
    json["results"] = results.results();
    if (!taxa.empty())
      json["taxonomies"] = taxa.toolComponents();
    out << toText({{"$schema", Schema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(json)})}});
  }
};

} // namespace

std::unique_ptr<Writer> makeSarifWriter() { return std::make_unique<SarifWriter>(); }

} // namespace irqlint::report
