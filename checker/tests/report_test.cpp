// Formats and fingerprints: what people and other tools read of a run.
#include "report/Excerpt.h"
#include "report/Fingerprint.h"
#include "report/Json.h"
#include "report/Markdown.h"
#include "report/RuleInfoReader.h"
#include "report/Statistics.h"
#include "report/Summary.h"
#include "report/Utf8.h"
#include "report/Writer.h"
#include "support/SampleRun.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>
#include <sstream>

namespace irqlint::report {
namespace {

// ---------------------------------------------------------------------------------------- line hashes

using Hashes = std::vector<std::string>;

// The vectors of the published tests of github/codeql-action.
TEST(LineHash, OfAnEmptyFile) { EXPECT_EQ(lineHashes(""), Hashes{"c129715d7a2bc9a3:1"}); }

TEST(LineHash, SkipsBlanks) {
  EXPECT_EQ(lineHashes(" a\nb\n  \t\tc\n d"),
            (Hashes{"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"}));
}

TEST(LineHash, FoldsLineEnds) {
  const Hashes expected{"e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
                        "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"};
  EXPECT_EQ(lineHashes(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n"), expected);
  EXPECT_EQ(lineHashes(" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r"), expected);
  EXPECT_EQ(lineHashes(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n"), expected);
  EXPECT_EQ(lineHashes(" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n"), expected);
}

TEST(LineHash, CountsEqualLines) {
  std::string text;
  for (int i = 0; i < 10; ++i)
    text += "Lorem ipsum dolor sit amet.\n";
  EXPECT_EQ(lineHashes(text),
            (Hashes{"a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2", "a7f2ff13bc495cf2:3", "a7f2ff13bc495cf2:4",
                    "a7f2ff13bc495cf2:5", "a7f2ff13bc495cf2:6", "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
                    "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"}));
}

// A driver whose hash somebody else published: github/codeql#20653, line 14; the file ends in two newlines.
TEST(LineHash, OfADriverThatCodeqlHashed) {
  const std::string text = "#include <ntddk.h>\n#include <wdm.h>\n\n\n_Function_class_(DRIVER_INITIALIZE)\nNTSTATUS\n"
                           "DriverEntry(\n    _In_ PDRIVER_OBJECT     DriverObject,\n"
                           "    _In_ PUNICODE_STRING    RegistryPath\n)\n{\n    (void)DriverObject;\n"
                           "    (void)RegistryPath;\n    DriverObject->DriverUnload = NULL;\n"
                           "    return STATUS_SUCCESS;\n}\n\n";
  EXPECT_EQ(lineHashes(text)[13], "f5416d0b0f6073cf:1");
}

TEST(LineHash, HasOneValuePerLine) {
  SourceText text("a\r\nb\rc\nd");
  EXPECT_EQ(text.lineCount(), 4u);
  EXPECT_EQ(lineHashes(text.content()).size(), 4u);
}

// ---------------------------------------------------------------------------------------- semantic fingerprints

TEST(SemanticFingerprint, KnowsNoLineAndNoFolder) {
  EXPECT_EQ(semanticHash(findingAt("a/x.c", 1, "Bar(p)")), semanticHash(findingAt("b/x.c", 99, "Bar(p)")));
  EXPECT_NE(semanticHash(findingAt("a/x.c", 1, "Bar(p)")), semanticHash(findingAt("a/y.c", 1, "Bar(p)")));
  EXPECT_NE(semanticHash(findingAt("a/x.c", 1, "Bar(p)")), semanticHash(findingAt("a/x.c", 1, "Bar(q)")));
}

TEST(SemanticFingerprint, KnowsNoPlaceOfALambda) {
  Finding here = findingAt("x.cpp", 1, "s"), there = here, other = here;
  here.function = "Start::lambda at 12:4";
  there.function = "Start::lambda at 99:10";
  other.function = "Stop::lambda at 12:4";
  EXPECT_EQ(semanticHash(here), semanticHash(there));
  EXPECT_NE(semanticHash(here), semanticHash(other));
}

TEST(SemanticFingerprint, CountsCollisions) {
  auto prints = semanticFingerprints({findingAt("x.c", 1, "s"), findingAt("x.c", 2, "s"), findingAt("x.c", 3, "t")});
  EXPECT_TRUE(prints[0].ends_with(":1"));
  EXPECT_EQ(prints[1], prints[0].substr(0, prints[0].size() - 1) + "2");
  EXPECT_TRUE(prints[2].ends_with(":1"));
}

// Baselines live longer than one release: this value may never change.
TEST(SemanticFingerprint, IsStable) { EXPECT_EQ(semanticHash(findingAt("x.c", 1, "s")), "5959d30842bb73c3"); }

// ---------------------------------------------------------------------------------------- UTF-16

TEST(Utf16Length, OfBadBytesCountOnePerSequence) {
  EXPECT_EQ(utf16Length("\xe9\xff"), 2u);
  EXPECT_EQ(utf16Length("\xe2\x82"), 1u); // cut off: one replacement
  EXPECT_EQ(utf16Length("\xe2\x82z"), 2u);
  EXPECT_EQ(utf16Length("\xed\xa0\x80"), 3u); // a surrogate is no character
  EXPECT_EQ(utf16Length("\xc0\xaf"), 2u);     // nor is an overlong form
}

// ---------------------------------------------------------------------------------------- excerpts

Excerpt excerptOf(const std::string &line, uint32_t column, uint32_t endColumn, size_t width = 80) {
  SourceCache sources("/");
  sources.add("x.c", line + "\n");
  return excerpt(sources, {"x.c", 1, column, 1, endColumn}, width);
}

TEST(Excerpts, ExpandTabs) {
  Excerpt out = excerptOf("\tx\ty", 2, 3);
  EXPECT_EQ(out.code, "    x   y");
  EXPECT_EQ(out.markAt, 4u);
  EXPECT_EQ(out.markLength, 1u);
}

TEST(Excerpts, MeasureWideCharacters) {
  Excerpt out = excerptOf("/*\xe6\xbc\xa2\xe5\xad\x97*/ f()", 12, 13);
  EXPECT_EQ(out.markAt, 9u); // four columns of two characters
}

TEST(Excerpts, CutBetweenCharactersOnly) {
  std::string wide;
  for (int i = 0; i < 60; ++i)
    wide += "\xe6\xbc\xa2";
  for (uint32_t width = 20; width < 24; ++width) {
    Excerpt out = excerptOf("x" + wide + "y", 122, 125, width); // the 41st of them
    EXPECT_EQ((out.markAt - 3) % 2, 0u) << width;               // behind "..." and whole characters
    EXPECT_EQ(out.markLength, 2u);
  }
}

TEST(Excerpts, ReplaceWhatATerminalWouldObey) {
  EXPECT_EQ(excerptOf("a\x1b[31m\xff", 1, 2).code, "a\xef\xbf\xbd[31m\xef\xbf\xbd");
}

TEST(Excerpts, CutLongLinesAroundTheMark) {
  Excerpt out = excerptOf(std::string(200, 'a') + "HERE" + std::string(200, 'b'), 201, 205, 40);
  EXPECT_EQ(out.code.substr(out.markAt, out.markLength), "HERE");
  EXPECT_TRUE(out.code.starts_with("...a"));
  EXPECT_TRUE(out.code.ends_with("b..."));
  EXPECT_LE(out.code.size(), 46u);
}

TEST(Excerpts, MarkNeverLeavesTheLine) {
  Excerpt out = excerptOf(std::string(10, 'a') + std::string(100, 'x'), 11, 111, 40);
  EXPECT_LE(out.markAt + out.markLength, out.code.size());
  EXPECT_EQ(excerptOf("abc", 9, 12).markAt, 3u);
}

/// Number of terminal columns of text that is valid UTF-8; fails the test on any other.
size_t displayWidth(std::string_view text) {
  size_t width = 0;
  while (!text.empty()) {
    CodePoint point = decode(text);
    EXPECT_FALSE(point.value == Replacement && !text.starts_with("\xEF\xBF\xBD"));
    width += columnsOf(point.value);
    text.remove_prefix(point.bytes);
  }
  return width;
}

TEST(Excerpts, SurviveAnyBytesAndAnyRange) {
  std::mt19937 random(1);
  constexpr std::string_view pieces[] = {"\t",   " ",    "a",    "\xc3\xa4", "\xe6\xbc\xa2", "\xf0\x9f\x98\x80",
                                         "\xff", "\xe6", "\x1b", "\xcc\x81"};
  for (int round = 0; round < 3000; ++round) {
    std::string line;
    for (size_t n = random() % 60; n > 0; --n)
      line += pieces[random() % std::size(pieces)];
    uint32_t column = random() % 80, limit = 10 + random() % 30;
    Excerpt out = excerptOf(line, column, column + random() % 40, limit);
    EXPECT_LE(displayWidth(out.code), limit + 6) << line; // "..." on both sides
    EXPECT_LE(out.markAt + out.markLength, limit + 7) << line;
    SourceText text(line + "\n" + line);
    EXPECT_EQ(lineHashes(text.content()).size(), text.lineCount());
  }
}

TEST(Excerpts, AreEmptyWithoutSource) {
  SourceCache sources("/nowhere");
  EXPECT_TRUE(excerpt(sources, {"missing.c", 1, 1, 1, 2}, 80).empty());
  EXPECT_TRUE(excerptOf("", 1, 2).empty());
}

// ---------------------------------------------------------------------------------------- formats

TEST(Formats, Text) { expectGolden("report.txt", written("text", sampleRun())); }
TEST(Formats, TextInColor) { expectGolden("report.color.txt", written("text", sampleRun(), true)); }
TEST(Formats, Sarif) { expectGolden("report.sarif", written("sarif", sampleRun())); }
TEST(Formats, OwnJson) { expectGolden("report.json", written("json", sampleRun())); }
TEST(Formats, Statistics) { expectGolden("statistics.json", statisticsText(sampleRun())); }

TEST(Formats, OfNothingAreStillDocuments) {
  report::Run run;
  run.version = "0.1.0";
  run.root = "/work";
  EXPECT_EQ(written("text", run), "");
  EXPECT_TRUE(Json::parse(written("sarif", run))["runs"][0]["results"].empty());
  EXPECT_TRUE(Json::parse(written("json", run))["findings"].empty());
}

TEST(Formats, TextIsSortedByPlaceAndCode) {
  std::string text = written("text", sampleRun());
  size_t a = text.find("/opt/shared"), b = text.find("src/crlf.c:3"), c = text.find("src/latin1.c"),
         d = text.find("src/queue.c:16:110");
  EXPECT_LT(a, b);
  EXPECT_LT(b, c);
  EXPECT_LT(c, d);
}

TEST(Formats, TextDoesNotRepeatTheMessage) {
  report::Run run = sampleRun();
  run.findings = {deepFinding()};
  run.findings[0].path.back().text = run.findings[0].message;
  std::string text = written("text", run);
  EXPECT_NE(text.find("7. here\n"), std::string::npos);
  Step fault = run.findings[0].path.back();
  run.findings[0].path.back().text = "'KeWaitForSingleObject' blocks";
  run.findings[0].path.push_back(fault);
  text = written("text", run);
  EXPECT_NE(text.find("7. 'KeWaitForSingleObject' blocks\n"), std::string::npos);
  EXPECT_EQ(text.find("8. "), std::string::npos);
}

TEST(Formats, TextHoldsOnlyUtf8) {
  report::Run run = sampleRun();
  run.findings[0].message = "bad \xff name \x1b[0m";
  std::string text = written("text", run);
  EXPECT_EQ(text.find('\xff'), std::string::npos);
  EXPECT_EQ(text.find('\x1b'), std::string::npos);
  EXPECT_TRUE(Json::accept(written("sarif", run)));
}

TEST(Summary, SaysWhatWasFoundAndWhatWasNotAnalysed) {
  EXPECT_EQ(summary(sampleRun(), Style(false)),
            "irqlint: 1 error, 4 warnings in 5 files, 1 module; 39 functions analysed, "
            "1 (2.5 %) not; 1 file could not be read");
}

TEST(KeySteps, KeepFirstEssentialAndLast) {
  std::vector<Step> path(10);
  for (Step &s : path)
    s.essential = false;
  path[4].essential = true;
  EXPECT_EQ(keySteps(path, 5), (std::vector<size_t>{0, 4, 9}));
  for (Step &s : path)
    s.essential = true;
  EXPECT_EQ(keySteps(path, 4), (std::vector<size_t>{0, 1, 8, 9}));
  EXPECT_EQ(keySteps(path, 10).size(), 10u);
}

// ---------------------------------------------------------------------------------------- SARIF, what consumers demand

class Sarif : public testing::Test {
protected:
  const Json log = Json::parse(written("sarif", sampleRun()));
  const Json &run = log["runs"][0];
  const Json &driver = run["tool"]["driver"];

  /// All objects below `value` that have the key.
  static void collect(const Json &value, const std::string &key, std::vector<Json> &out) {
    if (value.is_object() && value.contains(key))
      out.push_back(value[key]);
    if (value.is_structured())
      for (const Json &child : value)
        collect(child, key, out);
  }
  std::vector<Json> all(const std::string &key) const {
    std::vector<Json> out;
    collect(log, key, out);
    return out;
  }
};

TEST_F(Sarif, FitsThePublishedSchema) {
  const char *schema = std::getenv("IRQLINT_SARIF_SCHEMA");
  if (!schema)
    GTEST_SKIP() << "IRQLINT_SARIF_SCHEMA names no schema file";
  std::string program = "import json, sys, jsonschema; jsonschema.Draft7Validator(json.load(open(sys.argv[1])))"
                        ".validate(json.load(open(sys.argv[2])))";
  std::string command = "python3 -W ignore -c '" + program + "' '" + schema + "' '" + Folder + "report.sarif'";
  EXPECT_EQ(std::system(command.c_str()), 0);
}

TEST_F(Sarif, NamesSchemaAndVersion) {
  EXPECT_EQ(log["version"], "2.1.0");
  EXPECT_TRUE(log["$schema"].get<std::string>().find("sarif-2.1.0") != std::string::npos);
  EXPECT_EQ(run["columnKind"], "utf16CodeUnits");
  EXPECT_EQ(run["automationDetails"]["id"], "irqlint/default/");
  EXPECT_EQ(run["originalUriBaseIds"]["%SRCROOT%"]["uri"], "file:///work/demo%20driver/");
}

TEST_F(Sarif, RulesSayWhatGithubAsksFor) {
  ASSERT_EQ(driver["rules"].size(), 2u);
  for (const Json &rule : driver["rules"]) {
    EXPECT_NE(rule["id"], rule["name"]);
    for (const char *text : {"shortDescription", "fullDescription", "help"})
      EXPECT_FALSE(rule[text]["text"].get<std::string>().empty());
    EXPECT_LE(rule["fullDescription"]["text"].get<std::string>().size(), 1024u);
    EXPECT_FALSE(rule["help"]["markdown"].get<std::string>().empty());
    EXPECT_TRUE(rule["helpUri"].get<std::string>().starts_with("https://"));
    EXPECT_EQ(rule["properties"]["precision"], "high");
    EXPECT_LE(rule["properties"]["tags"].size(), 20u);
    EXPECT_NE(std::ranges::find(rule["properties"]["tags"], "external/cwe/cwe-573"), rule["properties"]["tags"].end());
  }
  EXPECT_EQ(driver["rules"][0]["properties"]["problem.severity"], "error");
}

TEST_F(Sarif, ResultsPointAtTheirRules) {
  for (const Json &result : run["results"]) {
    EXPECT_EQ(driver["rules"][result["ruleIndex"].get<size_t>()]["id"], result["ruleId"]);
    EXPECT_TRUE(result["message"]["text"].get<std::string>().ends_with('.'));
    EXPECT_EQ(result["locations"].size(), 1u);
    EXPECT_TRUE(result["partialFingerprints"].contains("irqlintSemantic/v1"));
  }
}

TEST_F(Sarif, UrisAreRelativeAndEncoded) {
  for (const Json &artifact : all("artifactLocation")) {
    std::string uri = artifact["uri"];
    EXPECT_EQ(uri.find(".."), std::string::npos);
    EXPECT_EQ(uri.find(' '), std::string::npos);
    EXPECT_EQ(artifact.contains("uriBaseId"), !uri.starts_with("file:///")) << uri;
  }
}

TEST_F(Sarif, ColumnsAreUtf16) {
  for (const Json &result : run["results"]) {
    const Json &where = result["locations"][0]["physicalLocation"];
    if (where["artifactLocation"]["uri"] == "src/crlf.c") { // "\tKIRQL ä = 0; KeLowerIrql(": one byte less
      EXPECT_EQ(where["region"]["startColumn"], 15);
      EXPECT_EQ(where["region"]["endColumn"], 26);
    }
  }
}

TEST_F(Sarif, PathIsInlineWithImportanceAndNesting) {
  const Json *deep = nullptr;
  for (const Json &result : run["results"])
    if (result.contains("codeFlows"))
      deep = &result;
  ASSERT_TRUE(deep);
  const Json &steps = (*deep)["codeFlows"][0]["threadFlows"][0]["locations"];
  ASSERT_EQ(steps.size(), 7u);
  for (const Json &entry : steps) {
    EXPECT_FALSE(entry.contains("index"));
    EXPECT_TRUE(entry["location"]["message"].contains("text"));
    EXPECT_TRUE(entry.contains("importance"));
  }
  EXPECT_EQ(steps[6]["nestingLevel"], 2);
  EXPECT_EQ((*deep)["relatedLocations"][0]["id"], 1);
  EXPECT_NE((*deep)["message"]["text"].get<std::string>().find("](1)"), std::string::npos);
}

TEST_F(Sarif, PrimaryLocationIsOneLine) {
  report::Run many = sampleRun();
  many.findings = {shortFinding("src/queue.c", 15, 2, 3)};
  many.findings[0].where.endLine = 17;
  Json region =
      Json::parse(written("sarif", many))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region["endLine"], 15);
  EXPECT_EQ(region["endColumn"], 41);
}

TEST_F(Sarif, LongPathsAreShortened) {
  report::Run longRun = sampleRun();
  longRun.findings = {deepFinding()};
  for (int i = 0; i < 500; ++i)
    longRun.findings[0].path.insert(longRun.findings[0].path.begin() + 3, longRun.findings[0].path[2]);
  Json steps =
      Json::parse(written("sarif", longRun))["runs"][0]["results"][0]["codeFlows"][0]["threadFlows"][0]["locations"];
  EXPECT_LE(steps.size(), 100u);
  EXPECT_EQ(steps.back()["kinds"][0], "danger");
}

TEST_F(Sarif, SkippedFilesAreNotifications) {
  const Json &list = run["invocations"][0]["toolExecutionNotifications"];
  ASSERT_EQ(list.size(), 2u);
  EXPECT_EQ(list[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/broken.c");
  EXPECT_EQ(list[0]["level"], "error");
}

TEST_F(Sarif, RelationshipsPointAtTaxa) {
  std::set<std::string> names;
  for (const Json &taxonomy : run["taxonomies"])
    names.insert(taxonomy["name"]);
  EXPECT_EQ(names, (std::set<std::string>{"CWE", "PREfast", "SDV"}));
  for (const Json &rule : driver["rules"])
    for (const Json &relationship : rule["relationships"]) {
      const Json &target = relationship["target"];
      const Json &taxonomy = run["taxonomies"][target["toolComponent"]["index"].get<size_t>()];
      EXPECT_EQ(taxonomy["name"], target["toolComponent"]["name"]);
      EXPECT_TRUE(
          std::ranges::any_of(taxonomy["taxa"], [&](const Json &taxon) { return taxon["id"] == target["id"]; }));
    }
}

TEST_F(Sarif, BracketsThatAreNoLinkAreEscaped) {
  report::Run odd = sampleRun();
  odd.findings = {shortFinding("src/queue.c", 3, 1, 5)};
  odd.findings[0].message = "'Table[i](x)' is called";
  Json text = Json::parse(written("sarif", odd))["runs"][0]["results"][0]["message"]["text"];
  EXPECT_EQ(text, "'Table\\[i](x)' is called.");
}

// ---------------------------------------------------------------------------------------- metadata and pages

constexpr std::string_view GoodRule = R"({
  "slug": "irql/call-above-max", "code": "KDL0001", "name": "N", "summary": "S", "precision": "high",
  "severity": "error", "equivalents": [{"peer": "prefast", "id": "C28121", "name": ""}], "cwe": ["573"], "since": "0.1"
})";

TEST(RuleInfoReader, ReadsARule) {
  auto result = readRuleInfo(GoodRule, "page");
  auto *info = std::get_if<RuleInfo>(&result);
  ASSERT_TRUE(info);
  EXPECT_EQ(info->slug, "irql/call-above-max");
  EXPECT_EQ(info->severity, Severity::Error);
  EXPECT_TRUE(info->defaultOn);
  EXPECT_TRUE(info->equivalents[0].exact);
  EXPECT_EQ(info->page, "page");
}

TEST(RuleInfoReader, TellsAllProblemsWithLines) {
  auto result =
      readRuleInfo("{\n  \"slug\": \"Bad Slug\",\n  \"code\": \"KDL1\", \"name\": \"n\",\n"
                   "  \"summary\": 3, \"precision\": \"high\", \"since\": \"0\",\n"
                   "  \"severity\": \"fatal\",\n  \"equivalents\": [{\"peer\": 1, \"id\": \"x\"}],\n \"colour\": 1\n}",
                   "");
  auto *problems = std::get_if<1>(&result);
  ASSERT_TRUE(problems);
  std::map<std::string, unsigned> lines;
  for (const RuleInfoProblem &problem : *problems)
    lines[problem.pointer] = problem.line;
  EXPECT_EQ(
      lines,
      (std::map<std::string, unsigned>{
          {"/slug", 2}, {"/code", 3}, {"/summary", 4}, {"/severity", 5}, {"/equivalents/0/peer", 6}, {"/colour", 7}}));
}

TEST(RuleInfoReader, TellsWhereTheSyntaxBreaks) {
  auto result = readRuleInfo("{\n  \"slug\": \n}", "");
  ASSERT_TRUE(std::get_if<1>(&result));
  EXPECT_EQ(std::get<1>(result)[0].line, 3u);
}

TEST(Json, FindsLinesBehindCommentsAndEscapes) {
  std::string_view text =
      "// c \"x\": 1\n{ /* a\n */ \"a\": {\"x\": [1, \"}\\\"\"]},\n  \"b/c\": [\n 10,\n {\"d\": 1}]}";
  EXPECT_EQ(lineOf(text, ""), 2u);
  EXPECT_EQ(lineOf(text, "/a/x/1"), 3u);
  EXPECT_EQ(lineOf(text, "/b~1c"), 4u);
  EXPECT_EQ(lineOf(text, "/b~1c/1/d"), 6u);
  EXPECT_EQ(lineOf(text, "/b~1c/1/none"), 6u);
}

TEST(Json, LineOfSurvivesBrokenText) {
  for (std::string_view text :
       {"", "{", "{\"a", "{\"a\":", "[1,", "{\"a\": [", "/*", "//", "}", "{,,}", "[\"\\", "{\"a\" 1 2}"})
    EXPECT_GE(lineOf(text, "/a/1/b"), 1u);
}

TEST(Markdown, WideTablesGiveWayWhereTheyAreWidest) {
  const std::string page = "| name | says |\n|---|---|\n| short | one two three four five six seven |\n| x | |\n| | last *word* |\n";
  EXPECT_EQ(renderMarkdown(page, Style(false), 30), "  name   says\n"
                                                    "  short  one two three four\n"
                                                    "         five six seven\n"
                                                    "  x\n"
                                                    "         last word\n");
  EXPECT_EQ(renderMarkdown("a * b and *c d*", Style(true)), "  a * b and \x1b[3mc\x1b[0m \x1b[3md\x1b[0m\n");
}

TEST(Markdown, IsReadableInATerminal) {
  EXPECT_EQ(renderMarkdown(AboveMax.page, Style(false)),
            "Call above the maximum IRQL\n\n  A routine is called too high; see "
            "KeRaiseIrql.\n\n      KeWaitForSingleObject(&e);\n\n  - one\n  - two\n");
}

TEST(Markdown, FillsLinesAndShowsLinks) {
  std::string text =
      renderMarkdown("See [the docs](https://x.y/z) and [rule](../a.md) for `a b c` words.", Style(false), 32);
  EXPECT_EQ(text, "  See the docs <https://x.y/z>\n  and rule for a b c words.\n");
}

TEST(Markdown, AlignsTables) {
  EXPECT_EQ(renderMarkdown("| `a` | what |\n|---|---|\n| long one | x |\n\nEnd", Style(false)),
            "  a         what\n  long one  x\n\n  End\n");
}

TEST(Markdown, FirstParagraph) { EXPECT_EQ(firstParagraph("# T\n\nOne\ntwo.\n\nThree"), "One two."); }

} // namespace
} // namespace irqlint::report
