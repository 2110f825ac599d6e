// Formats for other programs: goldens of each, and what their readers ask for. readers_test.cpp lets programs read them.
#include "report/Json.h"
#include "report/Results.h"
#include "report/Utf8.h"
#include "support/SampleRun.h"

#include <pugixml.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

namespace irqlint::report {
namespace {

/// The sample with a note, two findings of one fingerprint, and text that every format has to escape.
Run fullRun() {
  report::Run run = sampleRun();
  Finding note = shortFinding("src/queue.c", 5, 6, 11);
  note.severity = Severity::Note;
  note.message = "'a[i](x); <b> & \"c\"' is 100% `odd`, ::really::";
  note.help = "write _it_ *so*: a, b; c]\r\nor not";
  Finding twin = shortFinding("src/queue.c", 16, 6, 11);
  run.findings.push_back(note);
  run.findings.push_back(twin);
  run.findings[0].fix = {{{"src/crlf.c", 1, 1, 1, 1}, "_IRQL_requires_max_(APC_LEVEL)\n"}};
  run.sort();
  return run;
}

/// One suppressed in the source, one in the configuration, one in the baseline.
Run hidingRun() {
  report::Run run = fullRun();
  auto hide = [&](size_t index, Hiding why) {
    run.hidden.push_back({run.findings[index], std::move(why)});
    run.findings.erase(run.findings.begin() + static_cast<ptrdiff_t>(index));
  };
  hide(4, {Hiding::Kind::InSource, {"src/queue.c", 4, 9, 4, 20}, "#pragma warning(suppress: 28121)", "known since 2019"});
  hide(1, {Hiding::Kind::External, {}, "per-file", ""});
  hide(1, {Hiding::Kind::Baseline, {}, "", ""});
  run.sort();
  run.showHidden = run.hasBaseline = true;
  return run;
}

std::vector<std::string> lines(const std::string &text) {
  std::vector<std::string> out;
  std::stringstream stream(text);
  for (std::string line; std::getline(stream, line);)
    out.push_back(line);
  return out;
}

// ---------------------------------------------------------------------------------------- goldens

TEST(FormatGoldens, GitLab) { expectGolden("report.gitlab.json", written("gitlab", fullRun())); }
TEST(FormatGoldens, Rdjson) { expectGolden("report.rdjson", written("rdjson", fullRun())); }
TEST(FormatGoldens, Rdjsonl) { expectGolden("report.rdjsonl", written("rdjsonl", fullRun())); }
TEST(FormatGoldens, JUnit) { expectGolden("report.junit.xml", written("junit", fullRun())); }
TEST(FormatGoldens, GitHub) { expectGolden("report.github.txt", written("github", fullRun())); }
TEST(FormatGoldens, Azure) { expectGolden("report.azure.txt", written("azure", fullRun())); }
TEST(FormatGoldens, Msbuild) { expectGolden("report.msbuild.txt", written("msbuild", fullRun())); }
TEST(FormatGoldens, Prefast) { expectGolden("report.prefast.xml", written("prefast", fullRun())); }
TEST(FormatGoldens, SonarQube) { expectGolden("report.sonarqube.json", written("sonarqube", fullRun())); }
TEST(FormatGoldens, Markdown) { expectGolden("report.md", written("markdown", fullRun())); }
TEST(FormatGoldens, SarifWithHidden) { expectGolden("hidden.sarif", written("sarif", hidingRun())); }
TEST(FormatGoldens, JsonWithHidden) { expectGolden("hidden.json", written("json", hidingRun())); }
TEST(FormatGoldens, JUnitWithHidden) { expectGolden("hidden.junit.xml", written("junit", hidingRun())); }

// ---------------------------------------------------------------------------------------- all of them

class AllFormats : public testing::TestWithParam<std::string> {};

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    CodePoint point = decode(text);
    if (point.value == Replacement && !text.starts_with("\xEF\xBF\xBD"))
      return false;
    text.remove_prefix(point.bytes);
  }
  return true;
}

TEST_P(AllFormats, HoldOnlyUtf8AndNothingThatATerminalObeys) {
  report::Run run = fullRun();
  for (Finding &finding : run.findings) {
    finding.message = "bad \xff\x1b[31m\x01 \xef\xbf\xbf name";
    finding.function = "F\xff";
    finding.where.path += "\xe9\x1b";
    for (Step &step : finding.path)
      step.text += "\xc3(\x1b";
  }
  std::string text = written(GetParam(), run);
  EXPECT_TRUE(isUtf8(text));
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
}

TEST_P(AllFormats, TellNoHiddenFindingUnlessAsked) {
  report::Run run = hidingRun();
  for (HiddenFinding &hidden : run.hidden)
    hidden.finding.message = "SECRET";
  run.showHidden = false;
  EXPECT_EQ(written(GetParam(), run).find("SECRET"), std::string::npos);
}

TEST_P(AllFormats, SurviveFindingsWithoutAnything) {
  report::Run run;
  run.root = "/work";
  run.findings.resize(2);
  run.findings[1].where = {"x.c", 4000000000, 4000000000, 1, 1};
  run.findings[1].path.resize(2);
  run.findings[1].related.resize(1);
  run.notifications.resize(1);
  EXPECT_NE(written(GetParam(), run), "");
}

TEST_P(AllFormats, ShortenLongPaths) {
  report::Run run = sampleRun();
  run.findings = {deepFinding()};
  for (int i = 0; i < 5000; ++i)
    run.findings[0].path.insert(run.findings[0].path.begin() + 3, run.findings[0].path[2]);
  if (GetParam() != "json") // has everything
    EXPECT_LT(written(GetParam(), run).size(), 200000u);
}

INSTANTIATE_TEST_SUITE_P(Formats, AllFormats, testing::ValuesIn(formatNames()), [](const auto &info) { return info.param; });

// ---------------------------------------------------------------------------------------- GitLab

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
  auto twin = std::ranges::find_if(run.findings, [](const Finding &f) { return f.where.path == "src/queue.c" && f.where.line == 16 && f.severity == Severity::Warning; });
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
  for (const Json &diagnostic : Json::parse(written("rdjson", fullRun()))["diagnostics"])
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
      EXPECT_TRUE(names.insert(std::string(test.attribute("classname").value()) + test.attribute("name").value()).second);
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
  // Origin, category, code and text as dotnet/msbuild's CanonicalError takes a line apart (src/Shared/CanonicalError.cs).
  const std::regex canonical(R"(^\s*(?:((?:(?:\d+>)?[a-zA-Z]?:[^:]*)|(?:[^:]*)):)?((?:[^:]*? )?)(error|warning)( \s*([^: ]*))?\s*:(.*)$)",
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
  for (const Json &issue : Json::parse(written("sonarqube", fullRun()))["issues"]) {
    bool there = issue["primaryLocation"]["filePath"].get<std::string>().starts_with("src/") &&
                 issue["primaryLocation"]["filePath"] != "src/missing.c";
    EXPECT_EQ(issue["primaryLocation"]["textRange"].contains("startColumn"), there) << issue;
  }
}

// ---------------------------------------------------------------------------------------- Markdown

TEST(Markdown, FitsIntoACommentAndSaysWhatIsMissing) {
  report::Run run = sampleRun();
  run.findings.assign(2000, deepFinding());
  run.findings[1999].severity = Severity::Note;
  run.findings[1998].message = "LAST ERROR";
  std::string text = written("markdown", run);
  EXPECT_LE(text.size(), 65536u);
  EXPECT_GT(text.size(), 50000u);
  EXPECT_NE(text.find("findings left out to keep this comment within GitHub's limit"), std::string::npos);
  EXPECT_NE(text.find("findings shortened"), std::string::npos);
  size_t open = 0, closed = 0;
  for (const std::string &line : lines(text)) {
    open += line == "<details>";
    closed += line == "</details>";
  }
  EXPECT_EQ(open, closed);
}

TEST(Markdown, ShortensOneHugeFinding) {
  report::Run run = sampleRun();
  run.findings = {deepFinding()};
  run.findings[0].help = std::string(100000, 'x');
  run.findings[0].path[0].text = std::string(100000, 'y');
  std::string text = written("markdown", run);
  EXPECT_LE(text.size(), 65536u);
  EXPECT_NE(text.find("`src/queue.c:16`: `KeWaitForSingleObject` is called"), std::string::npos);
}

TEST(Markdown, WorstFirst) {
  std::string text = written("markdown", fullRun());
  EXPECT_LT(text.find("error <code>"), text.find("warning <code>"));
  EXPECT_LT(text.rfind("warning <code>"), text.find("note <code>"));
}

// ---------------------------------------------------------------------------------------- hidden findings

TEST(Hidden, SarifTellsThemApart) {
  Json results = Json::parse(written("sarif", hidingRun()))["runs"][0]["results"];
  ASSERT_EQ(results.size(), 7u);
  std::multiset<std::string> kinds;
  unsigned unchanged = 0;
  for (const Json &result : results) {
    ASSERT_TRUE(result.contains("suppressions")); // of all or of none
    for (const Json &suppression : result["suppressions"]) {
      EXPECT_EQ(suppression["status"], "accepted");
      kinds.insert(suppression["kind"]);
    }
    unchanged += result["baselineState"] == "unchanged";
  }
  EXPECT_EQ(kinds, (std::multiset<std::string>{"external", "external", "inSource"}));
  EXPECT_EQ(unchanged, 1u);
  for (const Json &result : Json::parse(written("sarif", fullRun()))["runs"][0]["results"])
    EXPECT_FALSE(result.contains("suppressions") || result.contains("baselineState"));
}

TEST(Hidden, FingerprintsAreTheSameShownOrNot) {
  report::Run run = hidingRun();
  std::map<const Finding *, std::string> shown;
  for (const Result &result : results(run))
    shown[result.finding] = result.fingerprint;
  run.showHidden = false;
  EXPECT_EQ(results(run).size(), 4u);
  for (const Result &result : results(run))
    EXPECT_EQ(result.fingerprint, shown[result.finding]);
}

} // namespace
} // namespace irqlint::report
