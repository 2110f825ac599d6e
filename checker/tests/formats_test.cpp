// Formats for other programs: goldens of each, what holds for all, review comments, hidden findings.
#include "report/Json.h"
#include "report/Results.h"
#include "report/Utf8.h"
#include "support/SampleRun.h"

#include <gtest/gtest.h>

#include <set>

namespace irqlint::report {
namespace {

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

TEST_P(AllFormats, OfNothingAreWhatReadersExpect) {
  report::Run run;
  run.root = "/work";
  std::string text = written(GetParam(), run);
  if (std::set<std::string>{"text", "rdjsonl", "github", "azure", "msbuild"}.contains(GetParam()))
    EXPECT_EQ(text, "");
  else if (GetParam() == "gitlab")
    EXPECT_EQ(text, "[]\n");
  else if (GetParam() == "prefast")
    EXPECT_NE(text.find("<DEFECTS />"), std::string::npos);
  else if (GetParam() == "markdown")
    EXPECT_TRUE(text.starts_with("### irqlint: nothing found\n"));
  else if (GetParam() == "html")
    EXPECT_TRUE(text.starts_with("<!doctype html>") || text.starts_with("<!DOCTYPE html>"));
  else if (GetParam() != "junit")
    EXPECT_TRUE(Json::parse(text).is_object());
}

TEST_P(AllFormats, ShortenLongPaths) {
  report::Run run = sampleRun();
  run.findings = {deepFinding()};
  for (int i = 0; i < 5000; ++i)
    run.findings[0].path.insert(run.findings[0].path.begin() + 3, run.findings[0].path[2]);
  if (GetParam() != "json") // has everything
    EXPECT_LT(written(GetParam(), run).size(), 200000u);
}

INSTANTIATE_TEST_SUITE_P(Formats, AllFormats, testing::ValuesIn(formatNames()),
                         [](const auto &info) { return info.param; });

// ---------------------------------------------------------------------------------------- paths

TEST(PathInRepository, StartsAtTheRootOfTheRepository) {
  report::Run run;
  run.root = "/work/demo/drivers/x";
  EXPECT_EQ(pathInRepository(run, "a.c"), "a.c");
  run.repository.root = "/work/demo";
  EXPECT_EQ(pathInRepository(run, "sys/a.c"), "drivers/x/sys/a.c");
  EXPECT_EQ(pathInRepository(run, "/work/demo/inc/a.h"), "inc/a.h");
  EXPECT_EQ(pathInRepository(run, "/work/demon/a.h"), "/work/demon/a.h");
  run.root = "C:\\demo\\x";
  run.repository.root = "C:\\demo";
  EXPECT_EQ(pathInRepository(run, "sys/a.c"), "x/sys/a.c");
}

TEST(PathInRepository, IsWhatServicesGet) {
  report::Run run = sampleRun();
  run.repository.root = "/work";
  EXPECT_NE(written("sarif", run).find("\"uri\": \"demo%20driver/src/queue.c\""), std::string::npos);
  EXPECT_NE(written("sarif", run).find("\"uri\": \"file:///work/\""), std::string::npos);
  EXPECT_NE(written("gitlab", run).find("\"path\": \"demo driver/src/queue.c\""), std::string::npos);
  EXPECT_NE(written("github", run).find(",file=demo driver/src/queue.c,"), std::string::npos);
}

// ---------------------------------------------------------------------------------------- what was not analysed

TEST(IncompleteFiles, AreToldOnceEachAndTheRunFirst) {
  report::Run run;
  run.notifications = {{Severity::Error, {"b.c", 9, 1, 9, 2}, "unknown type name 'X'"},
                       {Severity::Error, {"b.c", 7, 1, 7, 2}, "unknown type name 'Y'"},
                       {Severity::Error, {"a.c"}, "not analysed: cannot be read"},
                       {Severity::Warning, {"."}, "3 projects skipped"},
                       {Severity::Note, {"c.c", 1, 1, 1, 2}, "a remark", false}};
  std::vector<IncompleteFile> files = incompleteFiles(run);
  ASSERT_EQ(files.size(), 3u);
  EXPECT_EQ(files[0].where.path, "");
  EXPECT_EQ(files[0].text, "3 projects skipped");
  EXPECT_EQ(files[1].text, "not analysed: cannot be read");
  EXPECT_EQ(files[2].text, "not analysed in full: unknown type name 'Y' (and 1 more place)");
  EXPECT_EQ(files[2].where.line, 7u);
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

TEST(Markdown, NamesAreCodeAndApostrophesAreNot) {
  report::Run run = sampleRun();
  run.findings = {shortFinding("src/queue.c", 3, 1, 2)};
  run.findings[0].message = "the caller's address 'p->`x`' is the driver's own ('q')";
  run.findings[0].help = "use 'a``b`' or the '_name_', not the caller's _other_";
  std::string text = written("markdown", run);
  EXPECT_NE(text.find("the caller's address <code>p-&gt;`x`</code> is the driver's own (<code>q</code>)"),
            std::string::npos);
  EXPECT_NE(text.find("use ``` a``b` ``` or the `_name_`, not the caller's \\_other\\_"), std::string::npos) << text;
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
  EXPECT_EQ(kinds, (std::multiset<std::string>{"external", "inSource"})); // the baseline suppresses nothing
  EXPECT_EQ(unchanged, 1u);
  const Json document = Json::parse(written("sarif", fullRun()));
  for (const Json &result : document["runs"][0]["results"])
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
