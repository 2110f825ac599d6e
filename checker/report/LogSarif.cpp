// SARIF 2.1.0 of any tool. Sections are those of the standard, docs.oasis-open.org/sarif/sarif/v2.1.0.
#include "report/RuleInfoReader.h"
#include "report/SarifTool.h"

#include <algorithm>

namespace irqlint::report {
namespace {

/// What irqlint itself can read of older versions: nothing; they are other formats under the same name.
std::string versionProblem(const Json &json) {
  std::string version;
  if (auto found = json.find("version"); found != json.end() && found->is_string())
    version = found->get<std::string>();
  if (version == "2.1.0")
    return {};
  if (version.empty())
    return "has no \"version\": only SARIF 2.1.0 is read";
  std::string convert = version.starts_with("1.") || version.starts_with("2.0")
                            ? "; write the log anew as 2.1.0 (MSVC: /analyze:log:format:sarif, CodeQL: "
                              "--format=sarifv2.1.0), or convert it with: sarif transform"
                            : "";
  return "is SARIF " + version.substr(0, 40) + ": only 2.1.0 is read" + convert;
}

class RunReader {
public:
  explicit RunReader(const LogValue &run) : run(run), tool(run), places(run) {}

  LogRun read() {
    LogRun out;
    out.tool = tool.name();
    if (out.tool.empty()) {
      run.complain("names no tool: /tool/driver/name is missing");
      out.tool = "unknown tool";
    }
    out.version = tool.version();
    out.category = category();
    if (LogValue external = run["externalPropertyFileReferences"]["results"])
      external.complain("the results are in other files, which are not read");
    size_t index = 0;
    run["results"].forEach([&](const LogValue &result) {
      if (result.isObject() && isDefect(result))
        out.results.push_back(read(result)), out.results.back().index = index;
      ++index;
    });
    return out;
  }

private:
  /// Without what tells one run from the next of the same configuration: 3.17.3.
  std::string category() const {
    std::string id = run["automationDetails"]["id"].text();
    size_t slash = id.rfind('/');
    return id.substr(0, slash == std::string::npos ? 0 : slash);
  }

  /// 3.27.9: "pass" and "notApplicable" say that nothing is wrong.
  static bool isDefect(const LogValue &result) {
    std::string kind = result["kind"].text();
    return kind != "pass" && kind != "notApplicable";
  }

  LogResult read(const LogValue &result) const {
    LogResult out;
    auto [rule, metadata] = tool.ruleOf(result);
    out.rule = std::move(rule);
    out.severity = severity(result, metadata);
    out.message = tool.messageText(result["message"], metadata);
    out.where = places.place(result["locations"].first());
    readPath(result["codeFlows"], out);
    result["relatedLocations"].forEach([&](const LogValue &location) { out.related.push_back(step(location)); });
    for (const char *member : {"partialFingerprints", "fingerprints"})
      result[member].forEachMember(
          [&](const std::string &method, const LogValue &value) { out.fingerprints[method] = value.text(); });
    readSuppressions(result["suppressions"], out);
    out.absent = result["baselineState"].text() == "absent";
    return out;
  }

  /// 3.27.10: what is not stated comes from the rule, "warning" in the end.
  static Severity severity(const LogValue &result, const LogValue &metadata) {
    std::string level = result["level"].text(), kind = result["kind"].text();
    if (level.empty() && !kind.empty() && kind != "fail")
      return Severity::Note;
    if (level.empty())
      level = metadata["defaultConfiguration"]["level"].text();
    if (level == "none")
      return Severity::Note;
    auto known = parseSeverity(level);
    if (!known && !level.empty())
      result.complain("unknown level '" + level.substr(0, 40) + "'");
    return known.value_or(Severity::Warning);
  }

  LogStep step(const LogValue &location) const {
    LogStep out;
    out.where = places.place(location);
    out.text = tool.messageText(location["message"], location.nothing());
    return out;
  }

  /// The first flow: others are other ways to the same fault.
  void readPath(const LogValue &flows, LogResult &out) const {
    flows.first()["threadFlows"].forEach([&](const LogValue &thread) {
      thread["locations"].forEach([&](const LogValue &given) {
        LogValue entry = given;
        if (auto index = given["index"].index(); index && !given["location"])
          entry = run["threadFlowLocations"].element(*index);
        LogStep one = step(entry["location"]);
        one.depth = entry["nestingLevel"].number();
        one.essential = entry["importance"].text() != "unimportant";
        out.path.push_back(std::move(one));
      });
    });
  }

  /// 3.27.23: one that is under review or rejected means that the result counts.
  static void readSuppressions(const LogValue &list, LogResult &out) {
    bool any = false, all = true;
    list.forEach([&](const LogValue &suppression) {
      std::string status = suppression["status"].text();
      any = true;
      all &= status.empty() || status == "accepted";
      if (out.suppressionReason.empty())
        out.suppressionReason = suppression["justification"].text();
    });
    out.suppressed = any && all;
  }

  LogValue run;
  SarifTool tool;
  SarifPlaces places;
};

} // namespace

std::variant<ResultLog, LogProblem> readSarifLog(std::string_view text, Json &&json) {
  if (std::string problem = versionProblem(json); !problem.empty())
    return LogProblem{lineOf(text, "/version"), json.contains("version") ? "/version" : "", problem};
  auto runs = json.find("runs");
  if (runs == json.end() || !runs->is_array())
    return LogProblem{lineOf(text, "/runs"), "/runs", "must be an array of runs"};
  ResultLog log;
  log.format = ResultLog::Format::Sarif;
  LogProblems problems;
  LogValue root(&json, "", problems);
  std::vector<size_t> kept;
  LogValue list = root["runs"];
  for (size_t i = 0; i < list.size(); ++i)
    if (LogValue run = list.element(i); run.isObject()) {
      log.runs.push_back(RunReader(run).read());
      kept.push_back(i);
    } else if (!run) {
      run.complain("a run is null");
    }
  problems.moveTo(log, text);
  for (size_t i = 0; i < kept.size(); ++i)
    log.runs[i].original = std::move((*runs)[kept[i]]);
  return log;
}

} // namespace irqlint::report
