// Logs beside each other: what changed between two of one tool, and what several tools say of the same code.
#include "compare/Equivalence.h"
#include "compare/LogDiff.h"
#include "compare/Merge.h"
#include "compare/SamePath.h"
#include "irqlint/Rule.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#ifndef IRQLINT_TESTDATA
#define IRQLINT_TESTDATA "testdata"
#endif

namespace irqlint::compare {
namespace {

using report::LogResult;
using report::LogRun;
using report::ResultLog;

std::string readFile(const std::string &name) {
  std::string text = test::readFile(std::string(IRQLINT_TESTDATA) + "/logs/" + name);
  EXPECT_FALSE(text.empty()) << name;
  return text;
}

ResultLog load(const std::string &name) { return std::get<ResultLog>(report::readResultLog(readFile(name))); }

/// What merging and diffing need of the rules.
std::vector<const RuleInfo *> rules() {
  static const std::vector<RuleInfo> list = [] {
    std::vector<RuleInfo> out(4);
    out[0].slug = "irql/call-above-max", out[0].code = "KDL0001";
    out[0].equivalents = {{"prefast", "C28121", "__WARNING_IRQ_TOO_HIGH", true},
                          {"codeql", "cpp/drivers/irql-too-high", "", true}};
    out[1].slug = "lock/not-released", out[1].code = "KDL0002";
    out[1].equivalents = {{"msvc-sal", "C26167", "", false}, {"verifier", "C4/0x01", "", false}};
    out[2].slug = "paging/paged-code-missing", out[2].code = "KDL0020";
    out[2].equivalents = {{"prefast", "C28170", "", true}, {"codeql", "cpp/drivers/no-paged-code", "", true}};
    out[3].slug = "paging/paged-code-nonpaged-section", out[3].code = "KDL0022";
    out[3].equivalents = {{"codeql", "cpp/drivers/no-paged-code#NoPagingSegment", "", true}};
    return out;
  }();
  std::vector<const RuleInfo *> out;
  for (const RuleInfo &rule : list)
    out.push_back(&rule);
  return out;
}

LogResult result(std::string rule, std::string path, unsigned line, std::string function, std::string message = "m") {
  LogResult out;
  out.rule.id = std::move(rule);
  out.where = {std::move(path), line, 1, line, 2, std::move(function)};
  out.message = std::move(message);
  return out;
}

ResultLog logOf(std::string tool, std::vector<LogResult> results) {
  ResultLog log;
  log.runs.push_back({});
  log.runs[0].tool = std::move(tool);
  log.runs[0].results = std::move(results);
  return log;
}

// ---------------------------------------------------------------------------------------- diff

std::string shown(const ResultLog &before, const ResultLog &after) {
  std::string out;
  llvm::raw_string_ostream stream(out);
  writeDiffText(diffLogs(before, after), rules(), report::Style(false), stream);
  return out;
}

TEST(LogDiff, OfALogWithItself) {
  for (const char *name : {"sarif/irqlint.sarif", "sarif/codeql.sarif", "sarif/msvc.sarif", "sarif/rare.sarif",
                           "prefast/today.xml", "ours/report.json"})
    EXPECT_EQ(shown(load(name), load(name)), "") << name;
}

TEST(LogDiff, OursInTwoFormats) {
  EXPECT_EQ(diffSummary(diffLogs(load("sarif/irqlint.sarif"), load("ours/report.json"))),
            "0 new, 1 fixed, 0 moved, 2 unchanged");
}

TEST(LogDiff, TellsEachKind) {
  ResultLog before = load("ours/report.json"), after = before;
  LogResult &moved = after.runs[0].results[0], &changed = after.runs[0].results[1];
  moved.where.path = "src/fifo.c";
  moved.fingerprints["irqlintSemantic/v1"] = "aaaa:1";
  moved.path.clear();
  changed.fingerprints["irqlintSemantic/v1"] = "bbbb:1";
  changed.subject = "Other";
  changed.where.function = "QueueStart";
  EXPECT_EQ(shown(before, after),
            "new: 1\n"
            "  src/queue.c:77:3: warning: 'Lock' is still held when 'QueueStop' returns [lock/not-released] (KDL0002)\n"
            "fixed: 1\n"
            "  src/queue.c:77:3: warning: 'Lock' is still held when 'QueueStop' returns [lock/not-released] (KDL0002)\n"
            "moved: 1\n"
            "  src/fifo.c:42:5: error: 'ExAcquireFastMutex' is called at DISPATCH_LEVEL, at most APC_LEVEL is allowed "
            "[irql/call-above-max] (KDL0001); was in src/queue.c:42:5\n");
}

TEST(LogDiff, LinesShift) {
  ResultLog before = logOf("T", {result("R", "a.c", 10, "F", "see line 5"), result("R", "a.c", 20, "F", "see line 9")});
  ResultLog after = logOf("T", {result("R", "a.c", 13, "F", "see line 8"), result("R", "a.c", 23, "F", "see line 12"),
                                result("R", "a.c", 99, "F", "see line 12")});
  auto differences = diffLogs(before, after);
  EXPECT_EQ(diffSummary(differences), "1 new, 0 fixed, 0 moved, 2 unchanged");
  EXPECT_EQ(differences[0].after->where.line, 99u);
}

TEST(LogDiff, ACopyInAnotherDriverIsNew) {
  ResultLog before = logOf("T", {result("R", "one/d.c", 10, "DriverEntry"), result("R", "one/d.c", 90, "Other", "n")});
  ResultLog after = logOf("T", {result("R", "two/d.c", 10, "DriverEntry"), result("R", "one/d.c", 90, "Other", "n")});
  EXPECT_EQ(diffSummary(diffLogs(before, after)), "1 new, 1 fixed, 0 moved, 1 unchanged");
  after.runs[0].results.pop_back(); // one/d.c is told no more: the folder may have been renamed
  EXPECT_EQ(diffSummary(diffLogs(before, after)), "0 new, 1 fixed, 1 moved, 0 unchanged");
}

TEST(LogDiff, ToolsAndRulesStayApart) {
  EXPECT_EQ(diffSummary(diffLogs(logOf("T", {result("R", "a.c", 1, "F")}), logOf("U", {result("R", "a.c", 1, "F")}))),
            "1 new, 1 fixed, 0 moved, 0 unchanged");
  EXPECT_EQ(diffSummary(diffLogs(logOf("T", {result("R", "a.c", 1, "F")}), logOf("T", {result("S", "a.c", 1, "F")}))),
            "1 new, 1 fixed, 0 moved, 0 unchanged");
}

TEST(LogDiff, SuppressedDoesNotCount) {
  ResultLog open = logOf("T", {result("R", "a.c", 1, "F")}), suppressed = open, absent = open;
  suppressed.runs[0].results[0].suppressed = true;
  absent.runs[0].results[0].absent = true;
  EXPECT_EQ(shown(open, suppressed), "fixed: 1\n  a.c:1:1: warning: m (R); is suppressed now\n");
  EXPECT_EQ(shown(suppressed, open), "new: 1\n  a.c:1:1: warning: m (R); was suppressed before\n");
  EXPECT_TRUE(diffLogs(suppressed, suppressed).empty());
  EXPECT_EQ(diffSummary(diffLogs(open, absent)), "0 new, 1 fixed, 0 moved, 0 unchanged");
}

TEST(LogDiff, InMarkdownAndJson) {
  ResultLog before = logOf("T", {}), after = load("sarif/rare.sarif");
  auto differences = diffLogs(before, after);
  std::string markdown, json;
  llvm::raw_string_ostream markdownOut(markdown), jsonOut(json);
  writeDiffMarkdown(differences, rules(), markdownOut);
  writeDiffJson(differences, rules(), jsonOut);
  EXPECT_NE(markdown.find("### New (5)\n\n| place | severity | finding | rule |\n"), std::string::npos) << markdown;
  EXPECT_NE(markdown.find("\\*\\*bold\\*\\* words"), std::string::npos);
  auto parsed = report::Json::parse(json);
  EXPECT_EQ(parsed["counts"]["new"], 5);
  EXPECT_EQ(parsed["new"][0]["tool"], "Harbour");
}

// ---------------------------------------------------------------------------------------- same file, same rule

TEST(SamePath, ByLastComponents) {
  SamePaths same({"src/queue.c", "src/io.c", "lib/io.c", "readme.c"},
                 {"C:/build/tide/SRC/Queue.c", "C:/build/tide/lib/io.c", "x/other/readme.c", "queue.c"});
  EXPECT_TRUE(same("src/queue.c", "C:/build/tide/SRC/Queue.c"));
  EXPECT_FALSE(same("src/queue.c", "queue.c")) << "there is a nearer one";
  EXPECT_TRUE(same("lib/io.c", "C:/build/tide/lib/io.c"));
  EXPECT_FALSE(same("src/io.c", "C:/build/tide/lib/io.c"));
  EXPECT_TRUE(same("readme.c", "x/other/readme.c"));
  SamePaths roots({"/home/me/tide/src/a.c"}, {"C:/build/tide/src/a.c", "C:/build/reef/src/a.c"});
  EXPECT_TRUE(roots("/home/me/tide/src/a.c", "C:/build/tide/src/a.c"));
  EXPECT_FALSE(roots("/home/me/tide/src/a.c", "C:/build/reef/src/a.c"));
}

TEST(SamePath, CaseDecidesBetweenEquals) {
  SamePaths same({"src/a.c", "src/A.c"}, {"x/src/a.c"});
  EXPECT_TRUE(same("src/a.c", "x/src/a.c"));
  EXPECT_FALSE(same("src/A.c", "x/src/a.c"));
}

TEST(Equivalences, ByNumberNameAndVariant) {
  Equivalence equivalence(rules());
  LogRun other{.tool = "T"}, ours{.tool = "irqlint"};
  using Slugs = std::map<std::string, bool>;
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "C28121"}), (Slugs{{"irql/call-above-max", true}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "28121"}), (Slugs{{"irql/call-above-max", true}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "__WARNING_IRQ_TOO_HIGH"}), (Slugs{{"irql/call-above-max", true}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "C26167"}), (Slugs{{"lock/not-released", false}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "C4/0x01"}), Slugs{});
  EXPECT_EQ(equivalence.slugsOf(ours, {.id = "KDL0002"}), (Slugs{{"lock/not-released", true}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "cpp/drivers/no-paged-code", .title = "No paged code"}),
            (Slugs{{"paging/paged-code-missing", true}}));
  EXPECT_EQ(equivalence.slugsOf(other, {.id = "cpp/drivers/no-paged-code", .title = "No paging segment"}),
            (Slugs{{"paging/paged-code-nonpaged-section", true}}));
}

// ---------------------------------------------------------------------------------------- merge

std::string text(const Merge &merge) {
  std::string out;
  llvm::raw_string_ostream stream(out);
  writeMergeText(merge, rules(), report::Style(false), stream);
  return out;
}

std::vector<InputLog> tide() {
  std::vector<InputLog> inputs;
  for (const char *name : {"sarif/irqlint.sarif", "sarif/codeql.sarif", "prefast/today.xml",
                           "prefast/vc.nativecodeanalysis.all.xml", "sarif/msvc.sarif"})
    inputs.push_back({name, load(name)});
  return inputs;
}

TEST(LogMerge, TellsWhoSaysWhat) {
  auto inputs = tide();
  std::string told = text(mergeLogs(inputs, rules()));
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(IRQLINT_TESTDATA "/logs/merged.txt", std::ios::binary) << told;
  EXPECT_EQ(told, readFile("merged.txt"));
}

std::vector<std::string> verdicts(const std::vector<InputLog> &inputs) {
  Merge merge = mergeLogs(inputs, rules());
  std::vector<std::string> out;
  for (const MergedGroup &group : merge.groups)
    out.push_back(verdict(group, merge));
  return out;
}

using Verdicts = std::vector<std::string>;

TEST(LogMerge, OneReportConfirmsTheNearestOfTwo) {
  std::vector<InputLog> inputs;
  inputs.push_back(
      {"a", logOf("irqlint", {result("KDL0001", "a.c", 10, "F"), result("KDL0001", "a.c", 13, "F", "n")})});
  inputs.push_back({"b", logOf("P", {result("C28121", "a.c", 12, "F")})});
  EXPECT_EQ(verdicts(inputs), (Verdicts{"only irqlint", "confirmed by C28121 (P)"}));
}

TEST(LogMerge, LinesFunctionsFilesAndRulesMustAgree) {
  for (const LogResult &other : {result("C28121", "a.c", 14, "F"), result("C28121", "a.c", 10, "G"),
                                 result("C28121", "b.c", 10, "F"), result("C28170", "a.c", 10, "F")}) {
    std::vector<InputLog> inputs;
    inputs.push_back({"a", logOf("irqlint", {result("KDL0001", "a.c", 10, "F")})});
    inputs.push_back({"b", logOf("P", {other})});
    EXPECT_EQ(verdicts(inputs).size(), 2u)
        << other.rule.id << other.where.path << other.where.line << other.where.function;
  }
}

TEST(LogMerge, AStepOfOurPathIsAPlaceToo) {
  LogResult ours = result("KDL0001", "a.c", 50, "F");
  ours.path.push_back({{"b.c", 7, 1, 7, 2, "G"}, "the call", 1, true});
  std::vector<InputLog> inputs;
  inputs.push_back({"a", logOf("irqlint", {ours})});
  inputs.push_back({"b", logOf("P", {result("C28121", "b.c", 7, "G")})});
  EXPECT_EQ(verdicts(inputs), Verdicts{"confirmed by C28121 (P)"});
}

TEST(LogMerge, NamesRelatedRulesAndMissingOnes) {
  std::vector<InputLog> inputs;
  inputs.push_back({"a", logOf("irqlint", {result("KDL0002", "a.c", 10, "F")})});
  inputs.push_back({"b", logOf("P", {result("C26167", "a.c", 10, "F"), result("C1", "a.c", 20, ""),
                                     result("C28170", "a.c", 30, "")})});
  inputs.push_back({"c", logOf("Q", {result("C28170", "a.c", 31, "")})});
  EXPECT_EQ(verdicts(inputs), (Verdicts{"confirmed by C26167 (P, related rule)", "only P; irqlint has no rule for it",
                                        "P and C28170 (Q), not irqlint; irqlint's rule: paging/paged-code-missing"}));
}

TEST(LogMerge, RepeatedResultsCountOnce) {
  std::vector<InputLog> inputs;
  inputs.push_back(
      {"a", logOf("P", {result("C1", "h.h", 10, "F"), result("C1", "h.h", 10, "F"), result("C1", "h.h", 11, "F")})});
  Merge merge = mergeLogs(inputs, rules());
  EXPECT_EQ(merge.groups.size(), 2u);
  EXPECT_EQ(merge.counts[0].results, 2u);
}

TEST(LogMerge, RunsOfOneToolAreNotEachOthersWitnesses) {
  std::vector<InputLog> inputs;
  for (const char *file : {"x64.json", "arm64.json"})
    inputs.push_back({file, logOf("irqlint", {result("KDL0001", "a.c", 10, "F")})});
  Merge merge = mergeLogs(inputs, rules());
  ASSERT_EQ(merge.groups.size(), 1u);
  EXPECT_EQ(verdict(merge.groups[0], merge), "only irqlint");
  EXPECT_EQ(merge.runs[1].label, "irqlint (arm64.json)");
  EXPECT_EQ(merge.counts[0].alone, 1u);
}

TEST(LogMerge, KeepsForeignRunsAsTheyWere) {
  auto inputs = tide();
  Merge merge = mergeLogs(inputs, rules());
  report::Json sarif = mergedSarif(merge, "0.1.0");
  ASSERT_EQ(sarif["runs"].size(), 5u);
  std::string codeql = readFile("sarif/codeql.sarif"), msvc = readFile("sarif/msvc.sarif").substr(3);
  EXPECT_EQ(sarif["runs"][1], report::Json::parse(codeql)["runs"][0]);
  EXPECT_EQ(sarif["runs"][4], report::Json::parse(msvc)["runs"][0]);
  report::Json ours = sarif["runs"][0];
  EXPECT_EQ(ours["results"][0]["properties"]["alsoReportedBy"][1]["rule"], "C28121");
  EXPECT_FALSE(ours["results"][2].contains("properties"));
  EXPECT_EQ(sarif["runs"][2]["tool"]["driver"]["name"], "PREfast");
  EXPECT_EQ(sarif["runs"][2]["conversion"]["tool"]["driver"]["name"], "irqlint");
  EXPECT_EQ(sarif["runs"][2]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "file:///C:/build/tide/src/Queue.c");
  EXPECT_EQ(sarif["runs"][3]["results"][0]["suppressions"][0]["justification"], "small function");
  auto again = std::get<ResultLog>(report::readResultLog(report::toText(sarif)));
  EXPECT_EQ(again.runs[2].results[0].message, inputs[2].log.runs[0].results[0].message);
  EXPECT_EQ(again.runs[2].results[0].where.column, 5u);
}

TEST(LogMerge, InMarkdownAndJson) {
  auto inputs = tide();
  Merge merge = mergeLogs(inputs, rules());
  std::string markdown, json;
  llvm::raw_string_ostream markdownOut(markdown), jsonOut(json);
  writeMergeMarkdown(merge, rules(), markdownOut);
  writeMergeJson(merge, rules(), jsonOut);
  EXPECT_NE(markdown.find("| CodeQL | 4 | 2 | 2 | 0 |"), std::string::npos) << markdown;
  auto parsed = report::Json::parse(json);
  EXPECT_EQ(parsed["runs"].size(), 5u);
  EXPECT_EQ(parsed["groups"].size(), merge.groups.size());
}

/// The real rules: what a rule names as its equivalent is found by it.
TEST(LogMerge, KnowsAllEquivalents) {
  std::vector<const RuleInfo *> real;
  for (const RegisteredRule &rule : allRules())
    real.push_back(&rule.info);
  Equivalence equivalence(real);
  for (const RuleInfo *rule : real)
    for (const RuleInfo::Equivalent &other : rule->equivalents) {
      if (other.peer == "verifier")
        continue;
      size_t hash = other.id.find('#');
      report::LogRule named{.id = other.id.substr(0, hash)};
      if (hash != std::string::npos)
        named.title = other.id.substr(hash + 1);
      EXPECT_TRUE(equivalence.slugsOf({.tool = "T"}, named).contains(rule->slug)) << rule->slug << " " << other.id;
    }
}

} // namespace
} // namespace irqlint::compare
