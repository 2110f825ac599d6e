// Reading what irqlint and other tools wrote: SARIF, PREfast's XML, our JSON; and files that are damaged or hostile.
#include "report/LogUri.h"
#include "report/ResultLog.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#ifndef IRQLINT_TESTDATA
#define IRQLINT_TESTDATA "testdata"
#endif

namespace irqlint::report {
namespace {

std::string readFile(const std::string &name) {
  std::string text = test::readFile(std::string(IRQLINT_TESTDATA) + "/logs/" + name);
  EXPECT_FALSE(text.empty()) << name;
  return text;
}

ResultLog parse(std::string_view bytes) {
  auto result = readResultLog(bytes);
  if (auto *problem = std::get_if<LogProblem>(&result)) {
    ADD_FAILURE() << problem->message("log");
    return {};
  }
  return std::move(std::get<ResultLog>(result));
}

std::string problemOf(std::string_view bytes) {
  auto result = readResultLog(bytes);
  auto *problem = std::get_if<LogProblem>(&result);
  return problem ? problem->message("log") : "";
}

std::string place(const LogPlace &where) {
  return where.path + ":" + std::to_string(where.line) + ":" + std::to_string(where.column) + " " + where.function;
}

// ---------------------------------------------------------------------------------------- places

TEST(LogUri, BecomesAPath) {
  const std::pair<const char *, const char *> cases[] = {
      {"src/a.c", "src/a.c"},
      {"./src//b/../a.c", "src/a.c"},
      {"../inc/a%20b.h", "../inc/a b.h"},
      {"src\\sub\\a.c", "src/sub/a.c"},
      {"file:///C:/drv/a%20b.c", "C:/drv/a b.c"},
      {"file:///c%3A/drv/a.c", "c:/drv/a.c"},
      {"FILE:/home/me/a.c", "/home/me/a.c"},
      {"file://localhost/home/a.c", "/home/a.c"},
      {"file:///home/caf%C3%A9.c", "/home/caf\xc3\xa9.c"},
      {"file://server/share/a.c", "//server/share/a.c"},
      {"\\\\server\\share\\a.c", "//server/share/a.c"},
      {"C:\\drv\\100%25.c", "C:/drv/100%25.c"},
      {"file:///C|/old.c", "C:/old.c"},
      {"a%zz%0.c", "a%zz%0.c"},
      {"a%00b.c", "a%00b.c"},
      {"https://example.org/a.c", "https://example.org/a.c"},
      {"C:/../../a.c", "C:/a.c"},
      {"/../a.c", "/a.c"},
      {"", ""},
  };
  for (const auto &[uri, path] : cases)
    EXPECT_EQ(pathOfUri(uri), path) << uri;
}

TEST(LogUri, ComesBack) {
  for (const char *path : {"src/a b.c", "C:/x/caf\xc3\xa9#1.c", "/home/a%b.c", "//server/share/x.c", "a:b.c"})
    EXPECT_EQ(pathOfUri(uriOfPath(path)), path);
  EXPECT_EQ(uriOfPath("C:/a b.c"), "file:///C:/a%20b.c");
}

// ---------------------------------------------------------------------------------------- SARIF

TEST(SarifLog, OfOurs) {
  ResultLog log = parse(readFile("sarif/irqlint.sarif"));
  ASSERT_EQ(log.runs.size(), 1u);
  const LogRun &run = log.runs[0];
  EXPECT_TRUE(run.ours());
  EXPECT_EQ(run.category, "irqlint/default");
  ASSERT_EQ(run.results.size(), 3u);
  const LogResult &first = run.results[0];
  EXPECT_EQ(first.rule.id, "KDL0001");
  EXPECT_EQ(first.severity, Severity::Error);
  EXPECT_EQ(place(first.where), "src/queue.c:42:5 QueuePush");
  EXPECT_EQ(first.fingerprints.at("irqlintSemantic/v1"), "1111111111111111:1");
  ASSERT_EQ(first.path.size(), 2u);
  EXPECT_EQ(first.path[0].text, "'KeAcquireSpinLock' raises the IRQL.");
  EXPECT_FALSE(run.original.is_null());
}

TEST(SarifLog, OfCodeQLHasRulesInExtensions) {
  ResultLog log = parse(readFile("sarif/codeql.sarif"));
  const auto &results = log.runs.at(0).results;
  ASSERT_EQ(results.size(), 4u);
  EXPECT_EQ(results[0].rule.component, "tide/driver-queries");
  EXPECT_EQ(results[0].severity, Severity::Error) << "of the rule";
  EXPECT_EQ(results[0].message, "The call of ExAcquireFastMutex may be above its IRQL.");
  EXPECT_EQ(place(results[0].related.at(0).where), "src/queue.c:30:0 ");
  EXPECT_EQ(results[1].rule.title, "No paged code");
  EXPECT_EQ(results[2].rule.title, "No paging segment");
  EXPECT_EQ(results[2].where.path, "src/pnp.c") << "by index";
  EXPECT_EQ(results[3].rule.component, "tide/more-queries");
  EXPECT_EQ(log.problems.size(), 0u);
}

TEST(SarifLog, OfMsvcHasAByteOrderMarkAndWindowsPaths) {
  ResultLog log = parse(readFile("sarif/msvc.sarif"));
  const auto &results = log.runs.at(0).results;
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(place(results[0].where), "C:/build/tide/src/queue.c:42:6 QueuePush");
  EXPECT_EQ(results[1].where.path, "C:/build/tide/src/Queue two.c");
  EXPECT_TRUE(results[1].suppressed);
  EXPECT_EQ(results[1].suppressionReason, "the caller holds it");
}

TEST(SarifLog, WithAllThatIsRare) {
  ResultLog log = parse(readFile("sarif/rare.sarif"));
  ASSERT_EQ(log.runs.size(), 2u);
  EXPECT_TRUE(log.runs[1].results.empty());
  const auto &results = log.runs[0].results;
  ASSERT_EQ(results.size(), 7u) << "what passes is no result";
  EXPECT_EQ(results[0].message, "'p' leaks {twice} in 'Push'.");
  EXPECT_EQ(results[0].rule.id, "HB1");
  EXPECT_EQ(place(results[0].where), "drv/src/caf\xc3\xa9.c:7:2 tide::Queue::Push");
  ASSERT_EQ(results[0].path.size(), 2u);
  EXPECT_EQ(results[0].path[0].text, "by index");
  EXPECT_FALSE(results[0].path[0].essential);
  EXPECT_EQ(results[1].message, "Shared words about 'q'.");
  EXPECT_EQ(results[1].rule.name, "Leak") << "HB1/special is a kind of HB1";
  EXPECT_EQ(results[1].severity, Severity::Note);
  EXPECT_EQ(results[1].where.path, "drv/inc/q.h");
  EXPECT_EQ(results[2].rule.name, "OtherLeak") << "of the extension";
  EXPECT_EQ(results[2].where.path, "drv/src/z.c") << "below a base";
  EXPECT_FALSE(results[2].suppressed) << "under review";
  EXPECT_TRUE(results[3].absent);
  EXPECT_EQ(results[3].where.path, "C:/plain/win.c");
  EXPECT_EQ(results[3].severity, Severity::Note) << "open";
  EXPECT_EQ(results[4].message, "on a server [really]");
  EXPECT_TRUE(results[4].suppressed);
  EXPECT_EQ(results[4].where.path, "//server/share/s.c");
  EXPECT_EQ(results[6].rule.id, "");
  EXPECT_EQ(results[6].index, 7u);
}

TEST(SarifLog, OnlyOfVersionTwoOne) {
  EXPECT_TRUE(problemOf("{\"version\": \"1.0.0\", \"runs\": []}")
                  .starts_with("log:1: /version: is SARIF 1.0.0: only 2.1.0 is read; write"));
  EXPECT_TRUE(problemOf("{\n\"version\": \"2.0.0\", \"runs\": []}")
                  .starts_with("log:2: /version: is SARIF 2.0.0: only 2.1.0 is read; write"));
  EXPECT_EQ(problemOf("{\"runs\": []}"), "log:1: has no \"version\": only SARIF 2.1.0 is read");
  EXPECT_EQ(problemOf("{\"version\": 7, \"runs\": []}"),
            "log:1: /version: has no \"version\": only SARIF 2.1.0 is read");
  EXPECT_EQ(problemOf("{\"version\": \"2.1.0\",\n \"runs\": {}}"), "log:2: /runs: must be an array of runs");
}

TEST(SarifLog, AWrongMemberCostsOnlyItself) {
  ResultLog log =
      parse("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"T\"}}, \"results\": [\n"
            "{\"ruleId\": 5, \"message\": [], \"level\": \"fatal\", \"locations\": {\"a\": 1}},\n"
            "\"no result\",\n"
            "{\"ruleId\": \"R\", \"ruleIndex\": 9, \"message\": {\"text\": \"good\"}, \"suppressions\": 1,\n"
            " \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"a.c\"}, \"region\": "
            "{\"startLine\": -4, \"startColumn\": 1e30}}}]}]}]}");
  ASSERT_EQ(log.runs[0].results.size(), 2u);
  EXPECT_EQ(log.runs[0].results[1].message, "good");
  EXPECT_EQ(log.runs[0].results[1].where.path, "a.c");
  std::string said;
  for (const LogProblem &problem : log.problems)
    said += problem.message("log") + "\n";
  EXPECT_EQ(said, "log:2: /runs/0/results/0/ruleId: must be a string\n"
                  "log:2: /runs/0/results/0: unknown level 'fatal'\n"
                  "log:2: /runs/0/results/0/message: must be an object\n"
                  "log:2: /runs/0/results/0/message: must be an object\n"
                  "log:2: /runs/0/results/0/message: must be an object\n"
                  "log:2: /runs/0/results/0/message: must be an object\n"
                  "log:2: /runs/0/results/0/locations: must be an array\n"
                  "log:3: /runs/0/results/1: must be an object\n"
                  "log:4: /runs/0/results/2: its rule's index is beyond the rules of the tool\n"
                  "log:5: /runs/0/results/2/locations/0/physicalLocation/region/startLine: must be a whole number that "
                  "is not negative\n");
  EXPECT_EQ(log.moreProblems, 2u);
}

// ---------------------------------------------------------------------------------------- PREfast

TEST(PrefastLog, OfToday) {
  ResultLog log = parse(readFile("prefast/today.xml"));
  EXPECT_EQ(log.format, ResultLog::Format::Prefast);
  const auto &results = log.runs.at(0).results;
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0].rule.id, "C28121");
  EXPECT_EQ(place(results[0].where), "C:/build/tide/src/Queue.c:43:5 QueuePush");
  EXPECT_EQ(results[0].message, "The function 'ExAcquireFastMutex' may not be called at the current IRQL: <too high>.");
  ASSERT_EQ(results[0].path.size(), 2u);
  EXPECT_FALSE(results[0].path[0].essential);
  EXPECT_EQ(results[0].path[1].text, "Called here");
  EXPECT_EQ(place(results[1].where), "C:/build/tide/src/ioctl.c:90:1 TideIoctl") << "a folder without '\\' at its end";
}

TEST(PrefastLog, OfOldCompilers) {
  const LogResult result = parse(readFile("prefast/old.xml")).runs.at(0).results.at(0);
  EXPECT_EQ(result.message, "Reading past the end of 'list'\n'list' has 4 elements\nIt happens when i is 4");
  EXPECT_EQ(result.path.size(), 1u);
}

TEST(PrefastLog, OfAProjectWithSuppressions) {
  const auto results = parse(readFile("prefast/vc.nativecodeanalysis.all.xml")).runs.at(0).results;
  ASSERT_EQ(results.size(), 3u);
  EXPECT_TRUE(results[0].suppressed);
  EXPECT_EQ(results[0].suppressionReason, "small function");
  EXPECT_EQ(results[0].fingerprints.at("HashKey"), "q83vEjRWeJCrze8=");
  EXPECT_FALSE(results[1].suppressed);
}

TEST(PrefastLog, InUtf16) {
  const std::string text = readFile("prefast/today.xml");
  std::string little = "\xff\xfe", big = "\xfe\xff";
  for (char c : text) {
    little += {c, '\0'};
    big += {'\0', c};
  }
  for (const std::string &bytes : {little, big, little.substr(2), big.substr(2)})
    EXPECT_EQ(parse(bytes).runs.at(0).results.size(), 2u);
}

TEST(PrefastLog, InLatin1) {
  std::string text = "<?xml version='1.0' "
                     "encoding='ISO-8859-1'?><DEFECTS><DEFECT><SFA><FILENAME>caf\xe9.c</FILENAME><LINE>1</LINE></SFA>"
                     "<DEFECTCODE>6001</DEFECTCODE></DEFECT></DEFECTS>";
  EXPECT_EQ(parse(text).runs.at(0).results.at(0).where.path, "caf\xc3\xa9.c");
}

TEST(PrefastLog, OfOurOwnIsOurs) {
  ResultLog log = parse(
      "<DEFECTS><DEFECT><SFA><FILEPATH>src\\</FILEPATH><FILENAME>a.c</FILENAME><LINE>3</LINE><COLUMN>0</COLUMN></SFA>"
      "<DEFECTCODE>990004</DEFECTCODE><CATEGORY><RULECATEGORY>irqlint</RULECATEGORY></CATEGORY></DEFECT></DEFECTS>");
  ASSERT_EQ(log.runs.size(), 1u);
  EXPECT_TRUE(log.runs[0].ours());
  EXPECT_EQ(log.runs[0].results.at(0).rule.id, "KDL0004");
  EXPECT_EQ(place(log.runs[0].results[0].where), "src/a.c:3:1 ");
}

TEST(PrefastLog, TellsWhatIsWrong) {
  EXPECT_EQ(problemOf("<DVL/>"), "log:1: is XML of <DVL>; PREfast's begins with <DEFECTS>");
  EXPECT_TRUE(problemOf("<DEFECTS>\n<DEFECT>").starts_with("log:2: is no valid XML, it may be cut off: "));
  ResultLog log = parse(
      "<DEFECTS>\n<DEFECT><SFA><LINE>1</LINE></SFA></DEFECT>\n<DEFECT><DEFECTCODE>1</DEFECTCODE></DEFECT>\n"
      "<DEFECT><SFA><FILENAME>a</FILENAME>\n<LINE>x</LINE></SFA><DEFECTCODE>6001</DEFECTCODE></DEFECT></DEFECTS>");
  ASSERT_EQ(log.problems.size(), 3u);
  EXPECT_EQ(log.problems[0].message("log"), "log:2: a DEFECT without <DEFECTCODE> is left out");
  EXPECT_EQ(log.problems[1].message("log"), "log:3: a DEFECT without <SFA> is left out");
  EXPECT_EQ(log.problems[2].message("log"), "log:5: <LINE> must hold a number");
  EXPECT_EQ(log.runs[0].results.size(), 1u);
}

// ---------------------------------------------------------------------------------------- ours

TEST(OwnLog, KnowsWhatIsHidden) {
  ResultLog log = parse(
      R"({"tool": "irqlint", "findings": [{"code": "KDL0001", "hidden": {"by": "inSource", "form": "x", "reason": "fine"}},
    {"code": "KDL0001", "hidden": {"by": "baseline", "form": "", "reason": ""}}]})");
  EXPECT_TRUE(log.runs.at(0).results.at(0).suppressed);
  EXPECT_EQ(log.runs[0].results[0].suppressionReason, "fine");
  EXPECT_FALSE(log.runs[0].results.at(1).suppressed);
}

TEST(OwnLog, HasPathsAndSubjects) {
  ResultLog log = parse(readFile("ours/report.json"));
  const auto &results = log.runs.at(0).results;
  ASSERT_EQ(results.size(), 2u);
  EXPECT_EQ(results[0].rule.name, "irql/call-above-max");
  EXPECT_EQ(results[0].subject, "ExAcquireFastMutex(&Queue->Mutex)");
  EXPECT_EQ(results[0].path.size(), 2u);
  EXPECT_EQ(results[0].related.at(0).where.path, "inc/queue.h");
  EXPECT_EQ(problemOf("{\"findings\": [],\n\"tool\": \"other\"}"),
            "log:2: /tool: must be 'irqlint': logs of other tools are read as SARIF");
}

TEST(OwnLog, AWrongMemberCostsOnlyItself) {
  ResultLog log =
      parse("{\"tool\": \"irqlint\", \"findings\": [\n1,\n{\"rule\": \"r\", \"severity\": \"x\", \"message\": "
            "\"good\",\n\"path\": [2, {\"kind\": \"jump\", \"text\": \"step\"}]}]}");
  const auto &results = log.runs.at(0).results;
  ASSERT_EQ(results.size(), 1u);
  EXPECT_EQ(results[0].message, "good");
  EXPECT_EQ(results[0].index, 1u) << "as it was written";
  ASSERT_EQ(results[0].path.size(), 1u);
  EXPECT_EQ(results[0].path[0].text, "step");
  std::string said;
  for (const LogProblem &problem : log.problems)
    said += problem.message("log") + "\n";
  EXPECT_EQ(said, "log:2: /findings/0: must be an object\n"
                  "log:3: /findings/1/severity: must be 'note', 'warning' or 'error'\n"
                  "log:4: /findings/1/path/0: must be an object\n"
                  "log:4: /findings/1/path/1/kind: is no kind of step: entry, branch, call, return, effect, raise or "
                  "fault\n");
}

// ---------------------------------------------------------------------------------------- hostile files

TEST(HostileLog, GetsAClearAnswer) {
  EXPECT_EQ(problemOf(""), "log: is empty");
  EXPECT_TRUE(problemOf("  \n").starts_with("log: holds no results"));
  EXPECT_TRUE(problemOf("hello").starts_with("log:1: is neither JSON nor XML"));
  EXPECT_TRUE(problemOf("{\"a\": 1}").starts_with("log:1: has neither \"runs\" nor \"findings\""));
  EXPECT_TRUE(problemOf("{\"runs\": [\n{\"tool\"").starts_with("log:2: is no valid JSON, it may be cut off"));
  EXPECT_TRUE(problemOf("{\"version\": \"2.1.0\", \"runs\": \"\xff\xff\"}").starts_with("log:1: is no valid JSON"));
  EXPECT_TRUE(problemOf("{\"version\": \"2.1.0\", \"runs\": [1e999]}").starts_with("log: is no valid JSON"));
  EXPECT_EQ(problemOf("{\"runs\":\n" + std::string(1000000, '[')), "log:2: nests deeper than 200 levels");
  EXPECT_NE(problemOf(std::string("{\0\"\0", 4) + std::string(3, '\xd8')), "");
}

TEST(HostileLog, DeepXmlIsReadOrRefused) {
  std::string open, close;
  for (int i = 0; i < 100000; ++i)
    open += "<a>", close += "</a>";
  EXPECT_TRUE(parse("<DEFECTS>" + open + close + "</DEFECTS>").runs.at(0).results.empty());
  EXPECT_TRUE(problemOf("<DEFECTS>" + open).starts_with("log:1: is no valid XML"));
}

/// Each file, cut anywhere, is read in part or refused in words.
TEST(HostileLog, CutAnywhere) {
  for (const char *name : {"sarif/rare.sarif", "prefast/vc.nativecodeanalysis.all.xml", "ours/report.json"}) {
    const std::string text = readFile(name);
    for (size_t length = 0; length + 1 < text.size(); length += 7)
      EXPECT_FALSE(problemOf(text.substr(0, length)).empty()) << name << " " << length;
  }
}

TEST(HostileLog, ManyResultsTakeNoTime) {
  std::string results;
  for (int i = 0; i < 20000; ++i)
    results += std::string(i ? "," : "") + "{\"ruleId\": \"R" + std::to_string(i) +
               "\", \"message\": {\"text\": \"[[[[[[[\"}, \"level\": 3}";
  std::string rules;
  for (int i = 0; i < 20000; ++i)
    rules += std::string(i ? "," : "") + "{\"id\": \"R" + std::to_string(i) + "\"}";
  ResultLog log = parse("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"T\", \"rules\": [" +
                        rules + "]}}, \"results\": [" + results + "]}]}");
  EXPECT_EQ(log.runs.at(0).results.size(), 20000u);
  EXPECT_EQ(log.problems.size(), 10u);
}

} // namespace
} // namespace irqlint::report
