// `irqlint explain` as a user meets it, and the reader of the last run's findings.
#include "irqlint/Rule.h"
#include "report/Pages.h"
#include "report/RunReader.h"
#include "report/Writer.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

const fs::path Queue = fs::path(IRQLINT_TESTDATA) / "cli" / "queue";

/// Each test has a cache of its own.
class Explain : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
#ifdef _WIN32
    GTEST_SKIP() << "the cache folder cannot be chosen here";
#else
    setVariable("XDG_CACHE_HOME", (tmp / "cache").string());
#endif
  }

  Outcome explain(const std::string &what) { return run({"explain", what}); }

  void checkQueue() {
    fs::create_directories("src");
    fs::copy(Queue / "annotated.c", "src/annotated.c");
    EXPECT_EQ(run({"check", "src"}).code, 1);
  }
};

// ---------------------------------------------------------------------------------------- words

TEST_F(Explain, WithoutAWordListsTheTopics) {
  const Outcome outcome = run({"explain"});
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  for (const char *part : {"FILE:LINE", "irql ", "0xD1 ", "buffer-methods", "Families of rules"})
    EXPECT_TRUE(holds(outcome.out, part));
}

TEST_F(Explain, RuleNamesBugchecksAndConcepts) {
  const Outcome outcome = explain("irql/call-above-max");
  EXPECT_EQ(outcome.code, 0);
  EXPECT_TRUE(holds(outcome.out, "Severity:  error"));
  EXPECT_TRUE(holds(outcome.out, "If it goes wrong: 0xA IRQL_NOT_LESS_OR_EQUAL"));
  EXPECT_TRUE(holds(outcome.out, "Concepts: IRQL: who may interrupt whom"));
  EXPECT_EQ(explain("kdl0001").out, outcome.out);
  const Outcome markdown = run({"explain", "KDL0001", "--format", "markdown"});
  EXPECT_TRUE(markdown.out.starts_with("# Call above the maximum IRQL\n"));
  EXPECT_TRUE(holds(markdown.out, "\n## See also\n\n- If it goes wrong"));
}

TEST_F(Explain, SarifAndTheListOfRulesSayTheSame) {
  fs::copy(Queue / "annotated.c", "annotated.c");
  const Outcome sarif = run({"check", "annotated.c", "--format", "sarif"});
  EXPECT_TRUE(holds(sarif.out, "## See also\\n\\n- If it goes wrong: [0xB8 ATTEMPTED_SWITCH_FROM_DPC]("));
  EXPECT_TRUE(holds(sarif.out, "- Concepts: [IRQL: who may interrupt whom]("));
  EXPECT_TRUE(holds(run({"list-rules", "--json"}).out, "\"bugchecks\": ["));
}

TEST_F(Explain, ConceptShowsThePageAndTheFamily) {
  const Outcome outcome = run({"explain", "irql", "--format", "markdown"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_TRUE(outcome.out.starts_with("# IRQL: who may interrupt whom\n\nEvery processor"));
  EXPECT_TRUE(holds(outcome.out, "## Rules of the family 'irql'"));
  EXPECT_TRUE(holds(outcome.out, "| `irql/wait-at-dispatch` |"));
  EXPECT_TRUE(holds(outcome.out, "## Other rules that need it"));
  EXPECT_EQ(outcome.out.find("<!--"), std::string::npos);
  EXPECT_TRUE(holds(explain("system-services").out, "Previous mode"));
  EXPECT_TRUE(holds(run({"explain", "paging", "--format", "markdown"}).out, "## Rules of the family 'paging'"));
  EXPECT_EQ(explain("IRQL/*").code, 0);
}

TEST_F(Explain, BugcheckShowsMeaningParametersAndRules) {
  const Outcome outcome = explain("0xD1");
  EXPECT_EQ(outcome.code, 0);
  for (const char *part : {"DRIVER_IRQL_NOT_LESS_OR_EQUAL", "Parameters", "In the debugger", "!analyze -v",
                           "Rules whose findings can end here", "paging/raises-in-paged"})
    EXPECT_TRUE(holds(outcome.out, part));
  for (const char *same : {"0x000000d1", "0x100000D1", "driver_irql_not_less_or_equal", "D1"})
    EXPECT_EQ(explain(same).out, outcome.out) << same;
  EXPECT_TRUE(holds(explain("0x124").err, "there is no page about bug check 0x124"));
  EXPECT_TRUE(holds(explain("0x101").out, "No rule of irqlint leads here"));
  const Outcome verifier = explain("0xC4");
  EXPECT_TRUE(holds(verifier.out, "0x00020004"));
  EXPECT_TRUE(holds(verifier.out, "irql/paged-pool-at-dispatch"));
}

TEST_F(Explain, OtherToolsNames) {
  for (const char *name :
       {"C28121", "28121", "c28121", "__WARNING_IRQ_TOO_HIGH", "cpp/drivers/irql-too-high", "IrqlDispatch"}) {
    const Outcome outcome = explain(name);
    EXPECT_EQ(outcome.code, 0) << name;
    EXPECT_TRUE(holds(outcome.out, "irql/call-above-max")) << name;
    EXPECT_TRUE(holds(outcome.out, "exact")) << name;
  }
  for (const char *name : {"C4/0x00020004", "c4/0x20004", "0xC4/0x20004"}) {
    const Outcome outcome = explain(name);
    EXPECT_TRUE(holds(outcome.out, "irql/paged-pool-at-dispatch")) << name;
    EXPECT_TRUE(holds(outcome.out, "irqlint explain 0xC4")) << name;
  }
  EXPECT_TRUE(holds(explain("C28101").out, "No rule of irqlint stands for it"));
}

TEST_F(Explain, UnknownWordsAreGuessed) {
  const std::pair<const char *, const char *> guesses[] = {
      {"irql/call-above-mx", "'irql/call-above-max'"},
      {"buffer-method", "'buffer-methods'"},
      {"DRIVER_IRQL_NOT_LES_OR_EQUAL", "'DRIVER_IRQL_NOT_LESS_OR_EQUAL'"},
      {"__WARNING_IRQ_TO_HIGH", "'__WARNING_IRQ_TOO_HIGH'"}};
  for (const auto &[word, guess] : guesses) {
    const Outcome outcome = explain(word);
    EXPECT_EQ(outcome.code, 2) << word;
    EXPECT_TRUE(outcome.out.empty()) << word;
    EXPECT_TRUE(holds(outcome.err, guess));
  }
  EXPECT_EQ(explain("no such thing at all").code, 2);
  EXPECT_EQ(run({"explain", "irql", "--results", "x.json"}).code, 2);
}

TEST_F(Explain, EveryWordItKnowsHasAPage) {
  for (const report::Page &page : report::conceptPages())
    EXPECT_EQ(explain(page.name).code, 0) << page.name;
}

// ---------------------------------------------------------------------------------------- findings

TEST_F(Explain, FindingOfTheLastRun) {
  checkQueue();
  const Outcome outcome = explain("src/annotated.c:54");
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  for (const char *part : {"src/annotated.c:54:5: error:", "In words", "Why it matters", "What to do",
                           "0xB8 ATTEMPTED_SWITCH_FROM_DPC", "irqlint explain irql", "QueueLock"})
    EXPECT_TRUE(holds(outcome.out, part));
  EXPECT_EQ(explain("annotated.c:54").out, outcome.out) << "the end of the path is enough";
  EXPECT_EQ(explain("./src/annotated.c:54:5").out, outcome.out);
  EXPECT_EQ(explain((folder / "src/annotated.c").string() + ":54").out, outcome.out);
  EXPECT_TRUE(holds(run({"explain", "annotated.c:54", "--format", "markdown"}).out, "```text\nsrc/annotated.c:54"));
  for (const auto &entry : fs::recursive_directory_iterator(folder))
    EXPECT_NE(entry.path().extension(), ".json") << "nothing is left beside the sources";
  fs::current_path("src");
  EXPECT_EQ(explain("annotated.c:54").code, 0) << "the run of a folder above counts";
}

TEST_F(Explain, NothingAtThePlaceNamesWhatIsNear) {
  checkQueue();
  const Outcome near = explain("annotated.c:50");
  EXPECT_EQ(near.code, 2);
  EXPECT_TRUE(holds(near.err, "no finding at annotated.c:50 in the last run"));
  EXPECT_TRUE(holds(near.err, "near: src/annotated.c:54"));
  EXPECT_TRUE(holds(explain("annotated.c:15").err, "of its path stands there"));
  EXPECT_TRUE(holds(explain("other.c:54").err, "none in such a file"));
  EXPECT_EQ(explain("annotated.c:54:99").code, 2);
  EXPECT_EQ(explain("notated.c:54").code, 2) << "half a name is another name";
}

TEST_F(Explain, NoRunYet) {
  const Outcome outcome = explain("a.c:1");
  EXPECT_EQ(outcome.code, 2);
  EXPECT_TRUE(holds(outcome.err, "no run of 'irqlint check' in this folder"));
  EXPECT_TRUE(holds(outcome.err, "--results"));
}

TEST_F(Explain, ChangedSourcesAreTold) {
  checkQueue();
  fs::last_write_time("src/annotated.c", fs::file_time_type::clock::now() + std::chrono::hours(1));
  EXPECT_TRUE(holds(explain("annotated.c:54").err, "has changed since the run"));
  fs::remove("src/annotated.c");
  const Outcome gone = explain("annotated.c:54");
  EXPECT_EQ(gone.code, 0);
  EXPECT_TRUE(holds(gone.err, "cannot be read"));
}

TEST_F(Explain, ResultsOfAFile) {
  fs::copy(Queue / "annotated.c", "annotated.c");
  EXPECT_EQ(run({"check", "annotated.c", "--output", "json=out/r.json"}).code, 1);
  fs::remove_all(tmp / "cache");
  EXPECT_EQ(run({"explain", "annotated.c:54", "--results", "out/r.json"}).code, 0);
  EXPECT_TRUE(holds(run({"explain", "annotated.c:54", "--results", "none.json"}).err, "cannot read 'none.json'"));
  write("bad.json", "{\n \"tool\": \"irqlint\",\n \"findings\": [\n  {\"rule\": 5}\n ]\n}\n");
  const Outcome bad = run({"explain", "annotated.c:54", "--results", "bad.json"});
  EXPECT_EQ(bad.code, 2);
  EXPECT_TRUE(holds(bad.err, "bad.json:4: /findings/0/rule: must be a string"));
}

TEST_F(Explain, FindingThatDoesNotCountSaysWhy) {
  write("r.json",
        R"json({"tool": "irqlint", "findings": [{"rule": "irql/wait-at-dispatch", "severity": "error", "message": "m",
    "where": {"file": "a.c", "line": 3, "column": 1}, "hidden": {"by": "inSource", "form": "#pragma warning(suppress: 28121)", "reason": "old",
    "where": {"file": "a.c", "line": 2}}}]})json");
  const Outcome outcome = run({"explain", "a.c:3", "--results", "r.json"});
  EXPECT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_TRUE(holds(outcome.out, "It does not count: it is suppressed by"));
  EXPECT_TRUE(holds(outcome.out, "because: old."));
}

TEST_F(Explain, CacheThatCannotBeWrittenIsNoTrouble) {
  write(tmp / "cache", "a file, not a folder");
  fs::copy(Queue / "annotated.c", "annotated.c");
  const Outcome outcome = run({"check", "annotated.c"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.err.find("cache"), std::string::npos) << outcome.err;
}

// ---------------------------------------------------------------------------------------- the reader

report::ReadRun mustRead(const std::string &text) {
  auto read = report::readRun(text);
  if (auto *problem = std::get_if<report::LogProblem>(&read)) {
    ADD_FAILURE() << problem->message("text");
    return {};
  }
  return std::get<report::ReadRun>(std::move(read));
}

std::string sample() {
  report::Run run;
  run.version = "1.2";
  Finding finding;
  finding.rule = "irql/call-above-max";
  finding.severity = Severity::Error;
  finding.message = "the \"message\"";
  finding.help = "do this";
  finding.where = {"a/b.c", 3, 4, 3, 9};
  finding.function = "F";
  finding.module = "m";
  finding.subject = "s";
  finding.path = {{Step::Kind::Entry, {"a/b.c", 1, 1, 1, 2}, "begins", 0, true, "F"},
                  {Step::Kind::Fault, {"a/b.c", 3, 4, 3, 9}, "ends", 1, false, "G"}};
  finding.related = {{{"c.h", 7, 1, 7, 2}, "there"}};
  finding.fix = {{{"a/b.c", 3, 1, 3, 1}, "text"}};
  run.findings = {finding, finding};
  std::string text;
  llvm::raw_string_ostream out(text);
  report::SourceCache sources("/");
  report::makeJsonWriter()->write(run, sources, out);
  return text;
}

TEST(RunReader, ReadsWhatTheWriterWrote) {
  const report::ReadRun run = mustRead(sample());
  EXPECT_EQ(run.version, "1.2");
  ASSERT_EQ(run.findings.size(), 2u);
  EXPECT_TRUE(run.findings[1].fingerprint.ends_with(":2"));
  const Finding &f = run.findings[0].finding;
  EXPECT_EQ(f.rule, "irql/call-above-max");
  EXPECT_EQ(f.severity, Severity::Error);
  EXPECT_EQ(f.message, "the \"message\"");
  EXPECT_EQ(f.where, (SourceRange{"a/b.c", 3, 4, 3, 9}));
  ASSERT_EQ(f.path.size(), 2u);
  EXPECT_EQ(f.path[1].kind, Step::Kind::Fault);
  EXPECT_EQ(f.path[1].depth, 1u);
  EXPECT_FALSE(f.path[1].essential);
  EXPECT_EQ(f.path[1].function, "G");
  ASSERT_EQ(f.related.size(), 1u);
  EXPECT_EQ(f.related[0].text, "there");
  ASSERT_EQ(f.fix.size(), 1u);
  EXPECT_EQ(f.fix[0].text, "text");
}

TEST(RunReader, SaysWhatIsWrongAndWhere) {
  const std::tuple<const char *, const char *, const char *> cases[] = {
      {"", "", ""},
      {"[]", "", "must be an object"},
      {"{}", "/tool", "must be 'irqlint'"},
      {R"({"tool": "other", "findings": []})", "/tool", "must be 'irqlint'"},
      {R"({"tool": "irqlint"})", "", "has no 'findings'"},
      {R"({"tool": "irqlint", "findings": {}})", "/findings", "must be an array"},
      {R"({"tool": "irqlint", "findings": [1]})", "/findings/0", "must be an object"},
      {R"({"tool": "irqlint", "findings": [{"rule": ""}]})", "/findings/0/rule", "must name a rule"},
      {R"({"tool": "irqlint", "findings": [{"rule": "r", "severity": "x"}]})", "/findings/0/severity", "must be"},
      {R"({"tool": "irqlint", "findings": [{"rule": "r", "severity": "note", "where": {"line": -1}}]})",
       "/findings/0/where/line", "whole number"},
      {R"({"tool": "irqlint", "findings": [{"rule": "r", "severity": "note", "where": {"line": 99999999999}}]})",
       "/findings/0/where/line", "whole number"},
      {R"({"tool": "irqlint", "findings": [{"rule": "r", "severity": "note", "hidden": {"by": "magic"}}]})",
       "/findings/0/hidden/by", "must be"},
      {R"({"tool": "irqlint", "findings": [{"rule": "r", "severity": "note", "path": [{"kind": "jump"}]}]})",
       "/findings/0/path/0/kind", "no kind of step"},
  };
  for (const auto &[text, pointer, what] : cases) {
    const auto read = report::readRun(text);
    const auto *error = std::get_if<report::LogProblem>(&read);
    ASSERT_TRUE(error) << text;
    EXPECT_EQ(error->pointer, pointer) << text;
    EXPECT_NE(error->text.find(what), std::string::npos) << error->text;
  }
}

TEST(RunReader, PassesOverWhatItDoesNotKnow) {
  const auto run =
      mustRead(R"({"tool": "irqlint", "new": [1], "findings": [{"rule": "r", "severity": "note", "extra": {}}]})");
  EXPECT_EQ(run.findings.size(), 1u);
}

/// Damaged reports give an error or findings, and nothing worse.
TEST(RunReader, SurvivesDamage) {
  const std::string good = sample();
  std::mt19937 random(1);
  for (int round = 0; round < 400; ++round) {
    std::string text = good;
    for (int change = 0; change < 3; ++change) {
      const size_t at = random() % text.size();
      switch (random() % 3) {
      case 0:
        text[at] = static_cast<char>(random());
        break;
      case 1:
        text.erase(at, random() % 20);
        break;
      default:
        text.insert(at, text.substr(random() % text.size(), random() % 20));
        break;
      }
      if (text.empty())
        break;
    }
    (void)report::readRun(text);
  }
  const auto deep = report::readRun("{\"tool\":\n" + std::string(1000000, '['));
  EXPECT_EQ(std::get<report::LogProblem>(deep).message("log"), "log:2: nests deeper than 200 levels");
}

} // namespace
