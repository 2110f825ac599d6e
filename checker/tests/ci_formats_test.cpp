// What readers of the formats for CI servers ask for. readers_test.cpp lets such programs read them.
#include "report/Json.h"
#include "report/Results.h"
#include "support/SampleRun.h"

#include <pugixml.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

namespace irqlint::report {
namespace {

// ---------------------------------------------------------------------------------------- GitLab

// GitLab keeps an issue by its fingerprint, and stops at the first that lacks one of description, fingerprint, severity and
// location (gitlabhq/gitlabhq, lib/gitlab/ci/reports/codequality_reports.rb and its schema).
TEST(GitLab, HasWhatGitLabReads) {
  Json report = Json::parse(written("gitlab", fullRun()));
  ASSERT_EQ(report.size(), 9u); // seven findings, two files not analysed
  std::set<std::string> prints;
  const std::set<std::string> severities{"info", "minor", "major", "critical", "blocker"};
  for (const Json &issue : report) {
    EXPECT_TRUE(prints.insert(issue["fingerprint"]).second) << issue;
    EXPECT_TRUE(severities.contains(issue["severity"]));
    EXPECT_FALSE(issue["check_name"].get<std::string>().empty());
    EXPECT_TRUE(issue["description"].get<std::string>().starts_with(issue["check_name"].get<std::string>()));
    EXPECT_FALSE(issue["location"]["path"].get<std::string>().starts_with("./"));
    EXPECT_TRUE(issue["location"]["lines"]["begin"].is_number_integer());
    EXPECT_GE(issue["location"]["lines"]["begin"].get<unsigned>(), 1u);
  }
}

TEST(GitLab, FingerprintsKnowNoLine) {
  report::Run moved = fullRun();
  for (Finding &finding : moved.findings) {
    finding.where.line += 7;
    finding.where.endLine += 7;
  }
  Json before = Json::parse(written("gitlab", fullRun())), after = Json::parse(written("gitlab", moved));
  for (size_t i = 0; i < before.size(); ++i)
    EXPECT_EQ(before[i]["fingerprint"], after[i]["fingerprint"]);
}

TEST(GitLab, FingerprintStaysWhenItsTwinIsSuppressed) {
  report::Run run = fullRun();
  auto twin = std::ranges::find_if(run.findings, [](const Finding &f) {
    return f.where.path == "src/queue.c" && f.where.line == 16 && f.severity == Severity::Warning;
  });
  ASSERT_NE(twin, run.findings.end());
  auto first = std::ranges::find_if(run.findings, [](const Finding &f) { return f.severity == Severity::Note; });
  std::string print;
  for (const Result &result : results(run))
    if (result.finding == &*twin)
      print = result.fingerprint;
  EXPECT_TRUE(print.ends_with(":2"));
  run.hidden.push_back({*first, {}});
  run.findings.erase(first);
  std::string report = written("gitlab", run);
  EXPECT_NE(report.find(print), std::string::npos);
}

// ---------------------------------------------------------------------------------------- reviewdog

TEST(Rdjson, LinesAreTheDiagnosticsOfTheDocument) {
  Json document = Json::parse(written("rdjson", fullRun()));
  std::vector<std::string> single = lines(written("rdjsonl", fullRun()));
  ASSERT_EQ(document["diagnostics"].size(), single.size());
  for (size_t i = 0; i < single.size(); ++i) {
    Json diagnostic = Json::parse(single[i]);
    EXPECT_EQ(diagnostic["source"], document["source"]);
    diagnostic.erase("source");
    EXPECT_EQ(diagnostic, document["diagnostics"][i]);
  }
}

TEST(Rdjson, ColumnsAreBytes) {
  const Json document = Json::parse(written("rdjson", fullRun()));
  for (const Json &diagnostic : document["diagnostics"])
    if (diagnostic["location"]["path"] == "src/crlf.c") {
      EXPECT_EQ(diagnostic["location"]["range"]["start"]["column"], 16);
      EXPECT_EQ(diagnostic["location"]["range"]["end"]["column"], 27);
    }
}

// ---------------------------------------------------------------------------------------- JUnit

TEST(JUnit, CountsAreRightAndNamesUnique) {
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(written("junit", hidingRun()).c_str()));
  pugi::xml_node all = document.child("testsuites");
  unsigned tests = 0, failures = 0, errors = 0, skipped = 0;
  std::set<std::string> names;
  for (pugi::xml_node suite : all) {
    unsigned inSuite = 0;
    for (pugi::xml_node test : suite) {
      ++inSuite;
      failures += !test.child("failure").empty();
      errors += !test.child("error").empty();
      skipped += !test.child("skipped").empty();
      EXPECT_TRUE(
          names.insert(std::string(test.attribute("classname").value()) + test.attribute("name").value()).second);
    }
    EXPECT_EQ(suite.attribute("tests").as_uint(), inSuite);
    tests += inSuite;
  }
  EXPECT_EQ(all.attribute("tests").as_uint(), tests);
  EXPECT_EQ(all.attribute("failures").as_uint(), failures);
  EXPECT_EQ(all.attribute("errors").as_uint(), errors);
  EXPECT_EQ(all.attribute("skipped").as_uint(), skipped);
  EXPECT_EQ(failures, 4u);
  EXPECT_EQ(errors, 2u);
  EXPECT_EQ(skipped, 3u);
}

TEST(JUnit, ACleanRunIsOneTestThatPassed) {
  report::Run run;
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(written("junit", run).c_str()));
  pugi::xml_node test = document.child("testsuites").child("testsuite").child("testcase");
  EXPECT_STREQ(test.attribute("name").value(), "irqlint");
  EXPECT_TRUE(test.first_child().empty());
}

// ---------------------------------------------------------------------------------------- workflow commands

/// Reads a command as GitHub documents it: ::kind name=value,name=value::text, with %XX undone.
struct Command {
  std::string kind, text;
  std::map<std::string, std::string> properties;
};

std::string undone(std::string text, bool isProperty) {
  for (auto [code, c] : {std::pair("%0D", "\r"), {"%0A", "\n"}, {"%3A", ":"}, {"%2C", ","}, {"%25", "%"}}) {
    if (!isProperty && (c[0] == ':' || c[0] == ','))
      continue;
    for (size_t at = 0; (at = text.find(code, at)) != std::string::npos; ++at)
      text.replace(at, 3, c);
  }
  return text;
}

std::optional<Command> command(const std::string &line) {
  static const std::regex form("::([a-z]+) ([^:]*)::(.*)");
  std::smatch match;
  if (!std::regex_match(line, match, form))
    return std::nullopt;
  Command out{match[1], undone(match[3], false), {}};
  std::stringstream list(match[2]);
  for (std::string pair; std::getline(list, pair, ',');)
    out.properties[pair.substr(0, pair.find('='))] = undone(pair.substr(pair.find('=') + 1), true);
  return out;
}

TEST(GitHub, CommandsReadBackAsTheyWere) {
  report::Run run = fullRun();
  std::vector<std::string> text = lines(written("github", run));
  ASSERT_EQ(text.size(), 8u); // one for all files that were not analysed
  auto worst = command(text[1]), note = command(text.back());
  ASSERT_TRUE(worst && note);
  EXPECT_EQ(worst->kind, "error");
  EXPECT_EQ(worst->properties["title"], "KDL0001 irql/call-above-max");
  EXPECT_EQ(worst->properties["file"], "src/queue.c");
  EXPECT_EQ(worst->properties["line"], "16");
  EXPECT_EQ(worst->properties["col"], "110");
  EXPECT_EQ(worst->properties["endColumn"], "120");
  EXPECT_NE(worst->text.find("\n7. src/queue.c:6: 'KeWaitForSingleObject'"), std::string::npos);
  EXPECT_EQ(note->kind, "notice");
  EXPECT_TRUE(note->text.starts_with("'a[i](x); <b> & \"c\"' is 100% `odd`, ::really::. Write"));
}

TEST(GitHub, NoColumnsOverSeveralLines) {
  report::Run run = sampleRun();
  run.findings = {shortFinding("src/queue.c", 15, 2, 3)};
  run.findings[0].where.endLine = 17;
  auto first = command(lines(written("github", run))[1]);
  ASSERT_TRUE(first);
  EXPECT_EQ(first->properties["endLine"], "17");
  EXPECT_FALSE(first->properties.contains("col"));
}

TEST(GitHub, TenOfAKindTheWorstFirst) {
  report::Run run = sampleRun();
  run.notifications.clear();
  run.findings.assign(25, shortFinding("src/queue.c", 3, 1, 2));
  for (size_t i = 20; i < 25; ++i)
    run.findings[i].severity = Severity::Error;
  std::vector<std::string> text = lines(written("github", run));
  ASSERT_EQ(text.size(), 16u);
  EXPECT_TRUE(text[0].starts_with("::error ") && text[4].starts_with("::error ") && text[5].starts_with("::warning "));
  EXPECT_EQ(text[15], "irqlint: 10 more warnings not shown here: GitHub shows 10 of each kind per step");
}

// ---------------------------------------------------------------------------------------- MSBuild

// Whatever the text holds: MSBuild reads one message per line, and nothing but notes is not one.
TEST(Msbuild, OneCanonicalLinePerFinding) {
  // Origin, category, code and text as dotnet/msbuild's CanonicalError takes a line apart
  // (src/Shared/CanonicalError.cs).
  const std::regex canonical(
      R"(^\s*(?:((?:(?:\d+>)?[a-zA-Z]?:[^:]*)|(?:[^:]*)):)?((?:[^:]*? )?)(error|warning)( \s*([^: ]*))?\s*:(.*)$)",
      std::regex::icase),
      origin(R"(^(.*)\(([0-9]+)(?:,([0-9]+))?\)\s*$)");
  std::vector<std::string> text = lines(written("msbuild", fullRun()));
  ASSERT_EQ(text.size(), 9u);
  size_t messages = 0;
  for (const std::string &line : text) {
    std::smatch match, place;
    if (line.find(": note KDL") != std::string::npos) {
      EXPECT_FALSE(std::regex_match(line, match, canonical)) << line;
      continue;
    }
    ASSERT_TRUE(std::regex_match(line, match, canonical)) << line;
    ++messages;
    std::string where = match[1];
    EXPECT_EQ(match[2], " ") << line; // no subcategory
    EXPECT_TRUE(match[5] == "KDL0001" || match[5] == "KDL0004" || match[5] == "IRQLINT") << line;
    EXPECT_TRUE(std::regex_match(where, place, origin)) << where;
  }
  EXPECT_EQ(messages, 8u);
}

// ---------------------------------------------------------------------------------------- PREfast

TEST(Prefast, ElementsStandInTheirOrder) {
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(written("prefast", fullRun()).c_str()));
  const std::vector<std::string> order{"SFA",      "DEFECTCODE",  "DESCRIPTION", "FUNCTION", "DECORATED",
                                       "FUNCLINE", "PROBABILITY", "RANK",        "CATEGORY", "PATH"};
  size_t defects = 0;
  for (pugi::xml_node defect : document.child("DEFECTS")) {
    ++defects;
    auto next = order.begin();
    for (pugi::xml_node child : defect) {
      next = std::find(next, order.end(), child.name());
      EXPECT_NE(next, order.end()) << child.name();
    }
    EXPECT_GT(defect.child("DEFECTCODE").text().as_uint(), 900000u);
    for (pugi::xpath_node sfa : defect.select_nodes(".//SFA")) {
      EXPECT_TRUE(std::string_view(sfa.node().child_value("FILEPATH")).ends_with('\\'));
      EXPECT_EQ(std::string_view(sfa.node().child_value("FILENAME")).find('\\'), std::string_view::npos);
    }
  }
  EXPECT_EQ(defects, 7u);
}

TEST(Prefast, PathsOnWindowsAreFull) {
  report::Run run = sampleRun();
  run.root = "C:\\work\\demo";
  run.findings = {deepFinding()};
  std::string text = written("prefast", run);
  EXPECT_NE(text.find("<FILEPATH>C:\\work\\demo\\src\\</FILEPATH>"), std::string::npos);
  EXPECT_NE(text.find("<FUNCLINE>12</FUNCLINE>"), std::string::npos);
  EXPECT_NE(text.find("<COLUMN>109</COLUMN>"), std::string::npos);
}

// ---------------------------------------------------------------------------------------- SonarQube

// What the scanner checks before it imports (SonarSource/sonarqube, ExternalIssueReportValidator and -Importer).
TEST(SonarQube, HasWhatTheScannerAsksFor) {
  Json report = Json::parse(written("sonarqube", fullRun()));
  std::set<std::string> rules;
  for (const Json &rule : report["rules"]) {
    for (const char *key : {"id", "name", "engineId", "type", "severity"})
      EXPECT_FALSE(rule[key].get<std::string>().empty()) << key;
    EXPECT_EQ(rule["type"], "BUG");
    EXPECT_EQ(rule["impacts"].size(), 1u);
    EXPECT_TRUE(rules.insert(rule["id"]).second);
  }
  EXPECT_EQ(report["issues"].size(), 7u);
  for (const Json &issue : report["issues"]) {
    EXPECT_TRUE(rules.contains(issue["ruleId"]));
    EXPECT_FALSE(issue.contains("severity") || issue.contains("type")); // of the old form: the scanner refuses both
    std::vector<Json> places{issue["primaryLocation"]};
    if (issue.contains("secondaryLocations"))
      places.insert(places.end(), issue["secondaryLocations"].begin(), issue["secondaryLocations"].end());
    for (const Json &place : places) {
      EXPECT_FALSE(place["message"].get<std::string>().empty() || place["filePath"].get<std::string>().empty());
      const Json &range = place["textRange"];
      EXPECT_GE(range["startLine"].get<unsigned>(), 1u);
      if (range.contains("startColumn") && range["startLine"] == range["endLine"])
        EXPECT_LT(range["startColumn"].get<unsigned>(), range["endColumn"].get<unsigned>());
    }
  }
}

TEST(SonarQube, NoColumnsOfAFileThatIsNotThere) {
  const Json document = Json::parse(written("sonarqube", fullRun()));
  for (const Json &issue : document["issues"]) {
    bool there = issue["primaryLocation"]["filePath"].get<std::string>().starts_with("src/") &&
                 issue["primaryLocation"]["filePath"] != "src/missing.c";
    EXPECT_EQ(issue["primaryLocation"]["textRange"].contains("startColumn"), there) << issue;
  }
}

} // namespace
} // namespace irqlint::report
