// The gate of .irqlint.json: budgets, what they count, the exit code, and the screen at the end of a run.
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace irqlint::test;

namespace {

using Json = nlohmann::json;

/// A function that waits with a spin lock held: one error of irql/wait-at-dispatch.
std::string waits(const std::string &name) {
  return "VOID " + name +
         "(PKSPIN_LOCK Lock, PKEVENT Event)\n{\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n"
         "  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n  KeReleaseSpinLock(Lock, irql);\n}\n\n";
}

class Gate : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    write("a.c", "#include <ntddk.h>\n\n" + waits("First") + waits("Second"));
  }
  void configure(const std::string &gate, const std::string &more = "") {
    write(".irqlint.json", "{\n\"rules\": {\"all\": \"off\", \"irql/wait-at-dispatch\": \"error\"}," + more +
                               "\n\"gate\": " + gate + "\n}");
  }
  Outcome check(std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"check", "a.c"});
    return run(more);
  }
};

TEST_F(Gate, CountsBySeverityFamilyAndRule) {
  // The rules that are off would make the budgets for others pass; "irql" holds one that is on.
  const std::pair<const char *, int> cases[] = {
      {R"({"total": {"error": 2}})", 0},
      {R"({"total": {"error": 1}})", 1},
      {R"({"total": {"warning": 0, "note": 0}})", 0},
      {R"({"total": {"all": 2}})", 0},
      {R"({"new": {"all": 1}})", 1},
      {R"({"total": {"irql": 1}})", 1},
      {R"({"total": {"irql": 2, "lock": 0}})", 0},
      {R"({"total": {"irql/wait-at-dispatch": 1}})", 1},
      {R"({"total": {"KDL0005": 1}})", 1},
      {R"({"total": {"kdl0005": 2}})", 0},
      {R"({"total": {"irql/*": 0}})", 1},
      {R"({"total": {"all": 9}, "new": {"irql": 0}})", 1},
  };
  for (const auto &[gate, code] : cases) {
    configure(gate);
    const Outcome result = check();
    EXPECT_EQ(result.code, code) << gate << "\n" << result.err;
    EXPECT_TRUE(holds(result.err, code ? "gate: failed" : "gate: passed"));
  }
}

TEST_F(Gate, SaysWhatFailedAndWhoAsks) {
  configure(R"({
    "total": {"all": 9, "lock": 0},
    "new": {"error": 1, "irql": 0}
  })");
  const Outcome result = check();
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.err, "FAILED   new error: 2 of at most 1 (.irqlint.json:5: /gate/new/error)\n"));
  EXPECT_TRUE(holds(result.err, "FAILED   new irql: 2 of at most 0 (.irqlint.json:5: /gate/new/irql)\n"));
  EXPECT_TRUE(holds(result.err, "passed   total all: 2 of at most 9 (.irqlint.json:4: /gate/total/all)\n"));
  EXPECT_TRUE(holds(result.err, "passed   total lock: 0 of at most 0; off in this run, so nothing was looked for"));
  EXPECT_TRUE(holds(result.err, "next:\n  irqlint explain irql/wait-at-dispatch"));
  EXPECT_TRUE(holds(result.err, "irqlint explain a.c:7: this finding in words"));
  EXPECT_LT(result.err.find("FAILED"), result.err.find("passed   ")) << "what failed comes first";
  EXPECT_TRUE(holds(check({"-j", "1"}).err, "FAILED   new error: 2 of at most 1"));

  const Outcome quiet = check({"-q"});
  EXPECT_EQ(quiet.code, 1);
  EXPECT_TRUE(holds(quiet.err, "error: gate: new error: 2 of at most 1 (.irqlint.json:5: /gate/new/error)\n"));
  EXPECT_FALSE(holds(quiet.err, "next:"));
  EXPECT_EQ(check({"--exit-zero"}).code, 0);
}

TEST_F(Gate, KnownFindingsCountInTheTotalOnly) {
  ASSERT_EQ(check({"--update-baseline"}).code, 0);
  configure(R"({"new": {"all": 0}, "total": {"all": 2}})", "\"baseline\": \".irqlint-baseline.json\",");
  Outcome result = check();
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(holds(result.err, "  irql          -        -     -      2           -\n"));
  write("a.c", readFile("a.c") + waits("Third"));
  result = check();
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.err, "FAILED   new all: 1 of at most 0"));
  EXPECT_TRUE(holds(result.err, "FAILED   total all: 3 of at most 2"));
  EXPECT_TRUE(holds(result.err, "irqlint check --baseline none: shows the known findings"));
  EXPECT_EQ(check({"--update-baseline"}).code, 0) << "writes down what there is, and judges nothing";
}

TEST_F(Gate, UnchangedCodeCountsInTheTotalOnly) {
  write("new.patch", "--- a/a.c\n+++ b/a.c\n@@ -11,0 +11,7 @@\n+VOID Second(PKSPIN_LOCK Lock, PKEVENT "
                     "Event)\n+{\n+  KIRQL irql;\n+  KeAcquireSpinLock(Lock, &irql);\n+  x\n+  y\n+}\n");
  configure(R"({"new": {"all": 1}, "total": {"all": 1}})");
  const Outcome result = check({"--new-from-patch", "new.patch"});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.err, "FAILED   total all: 2 of at most 1"));
  EXPECT_TRUE(holds(result.err, "passed   new all: 1 of at most 1"));
  EXPECT_TRUE(holds(result.err, "1 finding in unchanged code not among them"));
}

TEST_F(Gate, SuppressedFindingsDoNotCount) {
  write("a.c", "#include <ntddk.h>\n#pragma warning(disable: 28121)\n" + waits("First"));
  configure(R"({"total": {"all": 0}})");
  const Outcome result = check();
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(holds(result.err, "  irql          -        -     -      -           1\n"));
}

TEST_F(Gate, FailOnCountsBesideIt) {
  configure(R"({"total": {"all": 5}})");
  EXPECT_EQ(check().code, 0) << "a gate decides alone";
  const Outcome line = check({"--fail-on", "error"});
  EXPECT_EQ(line.code, 1);
  EXPECT_TRUE(holds(line.err, "FAILED   new at or above error: 2 of at most 0 (--fail-on)"));
  configure(R"({"total": {"all": 5}})", "\"failOn\": \"warning\",");
  const Outcome file = check();
  EXPECT_EQ(file.code, 1);
  EXPECT_TRUE(holds(file.err, "FAILED   new at or above warning: 2 of at most 0 (.irqlint.json:2: /failOn)"));
  EXPECT_EQ(check({"--fail-on", "never"}).code, 0);
}

TEST_F(Gate, BudgetsThatCanBeLoweredAreNamed) {
  configure(R"({"total": {"error": 5}})");
  EXPECT_TRUE(holds(check().err, "budgets of the total that can be lowered: error 5 -> 2\n"));
}

TEST_F(Gate, IncompleteRunsStillTellSo) {
  write("a.c", "#include <ntddk.h>\n#include \"nowhere.h\"\n");
  configure(R"({"total": {"all": 0}})");
  const Outcome result = check();
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(holds(result.err, "gate: passed"));
  EXPECT_TRUE(holds(result.err, "  irqlint doctor: why some code was not analysed"));
}

TEST_F(Gate, OtherReportsTellItToo) {
  configure(R"({"new": {"all": 1}})");
  ASSERT_EQ(check({"--stats", "stats.json", "--output", "markdown=report.md", "--format", "json"}).code, 1);
  const Json line = Json::parse(readFile("stats.json"))["gate"][0];
  EXPECT_EQ(line, (Json{{"scope", "new"},
                        {"name", "all"},
                        {"found", 2},
                        {"limit", 1},
                        {"result", "failed"},
                        {"place", ".irqlint.json:3: /gate/new/all"},
                        {"remark", ""}}));
  EXPECT_TRUE(
      holds(readFile("report.md"), "**Gate failed:**\n\n- new all: 2 of at most 1 (.irqlint.json:3: /gate/new/all)\n"));
  configure(R"({"new": {"all": 2}})");
  ASSERT_EQ(check({"--output", "markdown=report.md"}).code, 0);
  EXPECT_TRUE(holds(readFile("report.md"), "Gate passed.\n"));
}

TEST_F(Gate, SummaryIsThereWhenAskedFor) {
  const std::string line = "irqlint: 2 errors in 1 file, 1 module";
  const Outcome without = check();
  EXPECT_EQ(without.err.find(line), 0u) << "one line, as ever:\n" << without.err;
  const Outcome with = check({"--summary"});
  EXPECT_EQ(with.out, without.out);
  EXPECT_TRUE(holds(with.err, "  family    error  warning  note  known  suppressed\n"
                              "  irql          2        -     -      -           -\n"
                              "  all           2        -     -      -           -\n"));
  EXPECT_TRUE(holds(with.err, line));
  EXPECT_LT(linesOf(with.err).size(), 24u);
  EXPECT_FALSE(holds(check({"--summary", "-q"}).err, "family"));
}

TEST_F(Gate, MistakesHavePlaceAndCure) {
  const std::pair<const char *, const char *> cases[] = {
      {"3", ".irqlint.json:3: /gate: must be an object with \"total\", \"new\" or both"},
      {"{}", ".irqlint.json:3: /gate: must be an object with \"total\", \"new\" or both"},
      {"{\n\"news\": {\"all\": 0}}", ".irqlint.json:4: /gate/news: unknown key; did you mean 'new'?"},
      {"{\"new\": 0}", "/gate/new: must be an object of what is counted"},
      {"{\"new\": {\n\"warnings\": 0}}",
       ".irqlint.json:4: /gate/new/warnings: unknown rule 'warnings'; did you mean 'warning'?"},
      {"{\"new\": {\"irq\": 0}}", "/gate/new/irq: unknown rule 'irq'; did you mean 'irql' or 'irp'?"},
      {"{\"new\": {\"zzzzzzz\": 0}}",
       "; a budget is for \"error\", \"warning\", \"note\", \"all\", a family or a rule"},
      {"{\"new\": {\"all\": -1}}", "/gate/new/all: must be the largest number of findings there may be: 0, 1, 2"},
      {"{\"new\": {\"all\": 1e99}}", "/gate/new/all: must be the largest number"},
  };
  for (const auto &[gate, message] : cases) {
    configure(gate);
    const Outcome result = check();
    EXPECT_EQ(result.code, 2) << gate;
    EXPECT_TRUE(holds(result.err, message)) << gate;
    EXPECT_EQ(result.out, "");
  }
}

TEST_F(Gate, OwnRulesHaveBudgetsToo) {
  write("a.c", "struct ch; void AcmeClose(struct ch *c);\nvoid F(struct ch *c) { AcmeClose(c); AcmeClose(c); }\n");
  write(
      ".irqlint.json",
      R"({"gate": {"new": {"acme": 0, "acme/channel": 0, "OWN0001": 1}}, "protocols": {"acme/channel": {"summary": "A channel is closed twice",
    "states": ["open", "closed"], "events": [{"call": "AcmeClose", "object": "arg0", "to": "closed", "not": {"closed": "closed twice"}}]}}})");
  const Outcome result = check();
  EXPECT_EQ(result.code, 1) << result.err;
  EXPECT_TRUE(holds(result.err, "FAILED   new acme: 1 of at most 0"));
  EXPECT_TRUE(holds(result.err, "FAILED   new acme/channel: 1 of at most 0"));
  EXPECT_TRUE(holds(result.err, "passed   new OWN0001: 1 of at most 1"));
}

TEST_F(Gate, CategoryNamesTheRunInSarif) {
  ASSERT_EQ(check({"--format", "sarif", "--category", "debug-arm64"}).code, 1);
  EXPECT_EQ(
      Json::parse(check({"--format", "sarif", "--category", "debug-arm64"}).out)["runs"][0]["automationDetails"]["id"],
      "irqlint/debug-arm64/");
  EXPECT_EQ(Json::parse(check({"--format", "sarif"}).out)["runs"][0]["automationDetails"]["id"], "irqlint/default/");
}

} // namespace
