// GitLab Code Quality: the part of Code Climate's report that GitLab reads (`artifacts: reports: codequality`), and
// beside it the members of Code Climate that we know.
#include "report/Json.h"
#include "report/Results.h"
#include "report/Writer.h"

#include <algorithm>
#include <set>

namespace irqlint::report {
namespace {

constexpr size_t MaxSteps = 20;

std::string_view severityWord(Severity severity) {
  return severity == Severity::Error ? "major" : severity == Severity::Warning ? "minor" : "info";
}

std::string body(const Finding &finding) {
  std::string out = factAndHelp(finding) + "\n";
  for (const std::string &line : numberedPath(finding, MaxSteps))
    out += "\n" + line;
  return out + "\n\n" + rulePage(finding) + "\n";
}

class Issues {
public:
  explicit Issues(const Run &run) : run(run) {}

  Json issue(const Result &result) const {
    const Finding &finding = *result.finding;
    Json out = issue(finding.rule, severityWord(finding.severity), finding.message, result.fingerprint, finding.where);
    out["content"] = {{"body", body(finding)}};
    if (Json others = otherLocations(finding); !others.empty())
      out["other_locations"] = std::move(others);
    return out;
  }

  Json issue(const IncompleteFile &file) const {
    return issue("irqlint/not-analysed", "info", file.text, "not-analysed:" + file.where.path, file.where);
  }

private:
  /// GitLab shows neither the name of the check nor a second place: the description begins with the slug.
  Json issue(std::string check, std::string_view severity, const std::string &text, std::string fingerprint,
             const SourceRange &where) const {
    std::string description = check + ": " + text;
    return {{"type", "issue"},
            {"check_name", std::move(check)},
            {"description", std::move(description)},
            {"categories", Json::array({"Bug Risk"})},
            {"severity", severity},
            {"fingerprint", std::move(fingerprint)},
            {"location", location(where)}};
  }

  Json otherLocations(const Finding &finding) const {
    Json out = Json::array();
    std::set<std::pair<std::string, uint32_t>> seen{{finding.where.path, finding.where.line}};
    auto add = [&](const SourceRange &where) {
      if (where.valid() && seen.emplace(where.path, where.line).second)
        out.push_back(location(where));
    };
    for (size_t i : keySteps(finding.path, MaxSteps))
      add(finding.path[i].where);
    for (const Related &related : finding.related)
      add(related.where);
    return out;
  }

  Json location(const SourceRange &where) const {
    uint32_t begin = std::max(where.line, 1u); // a whole file: GitLab insists on a line
    return {{"path", pathInRepository(run, where.path)},
            {"lines", {{"begin", begin}, {"end", std::max(begin, where.endLine)}}}};
  }

  const Run &run;
};

class GitLabWriter : public Writer {
public:
  void write(const Run &run, SourceCache &, llvm::raw_ostream &out) const override {
    Issues issues(run);
    Json list = Json::array();
    for (const Result &result : results(run))
      if (!result.hiding)
        list.push_back(issues.issue(result));
    for (const IncompleteFile &file : incompleteFiles(run))
      if (!file.where.path.empty())
        list.push_back(issues.issue(file));
    out << toText(list);
  }
};

} // namespace

std::unique_ptr<Writer> makeGitLabWriter() { return std::make_unique<GitLabWriter>(); }

} // namespace irqlint::report
