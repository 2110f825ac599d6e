// .irqlint.json and its schema, profiles, settings by path, rule sets, --print-config; suppression as the program shows
// it.
#include "cli/Config.h"
#include "cli/Ruleset.h"
#include "irqlint/Rule.h"
#include "report/Json.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

using report::Json;

const fs::path Source = IRQLINT_SOURCE_DIR, Schema = Source / "docs/schema/irqlint.schema.json";

class Configuration : public ProgramTest {
protected:
  /// What the schema says of a configuration; nothing when it fits.
  std::string complaints(const std::string &config) {
    write("tmp/instance.json", config);
    return start(python(), {"-c",
                            "import json, sys, jsonschema\n"
                            "v = jsonschema.Draft202012Validator(json.load(open(sys.argv[1])))\n"
                            "v.check_schema(v.schema)\n"
                            "for e in v.iter_errors(json.load(open(sys.argv[2]))): print(e.json_path, e.message)",
                            Schema.string(), "tmp/instance.json"})
        .out;
  }
  static std::string python() {
    auto found = llvm::sys::findProgramByName("python3");
    return found ? *found : "";
  }
  bool hasValidator() {
    return !python().empty() && start(python(), {"-c", "import jsonschema; jsonschema.Draft202012Validator"}).code == 0;
  }
};

constexpr const char *Wait = "#include <ntddk.h>\n_IRQL_requires_(DISPATCH_LEVEL)\nVOID Wait(PKEVENT Event)\n{\n"
                             "  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n}\n";

std::string waitBehind(const std::string &line) {
  std::string text = Wait;
  return text.insert(text.find("  KeWait"), line + "\n");
}

// ------------------------------------------------------------------------------------------------ the schema

TEST_F(Configuration, SchemaHasTheKeysThatAreRead) {
  const Json schema = Json::parse(readFile(Schema));
  for (auto [object, keys] : cli::configKeys()) {
    const Json *place = &schema;
    if (object == "/paths/*")
      place = &schema["properties"]["paths"]["items"];
    else if (object == "/gate")
      place = &schema["properties"]["gate"];
    else if (object == "/suppressions")
      place = &schema["properties"]["suppressions"];
    else if (object == "/protocols/*")
      place = &schema["$defs"]["protocol"];
    else if (object == "/protocols/*/events/*")
      place = &schema["$defs"]["event"];
    std::vector<std::string> described;
    for (const auto &[key, value] : (*place)["properties"].items()) {
      described.push_back(key);
      EXPECT_TRUE(value.contains("description") || value.contains("$ref")) << object << "/" << key;
    }
    std::ranges::sort(described);
    std::ranges::sort(keys);
    EXPECT_EQ(described, keys) << object;
    EXPECT_EQ((*place)["additionalProperties"], false) << object;
  }
}

/// The fenced blocks of a page that hold a configuration.
std::vector<std::string> examplesOf(const fs::path &page) {
  std::vector<std::string> out;
  const std::string text = readFile(page), fence = "```json\n";
  for (size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1)) {
    const size_t begin = at + fence.size();
    out.push_back(text.substr(begin, text.find("```", begin) - begin));
  }
  return out;
}

TEST_F(Configuration, ExamplesOfTheGuideAreRead) {
  fs::create_directories(folder / "wdk/Include/10.0.26100.0");
  write("project/driver.ruleset", "<RuleSet Name=\"a\" ToolsVersion=\"17.0\"/>");
  size_t count = 0;
  for (const char *page : {"configuration.md", "suppression.md", "ci.md"})
    for (const std::string &example : examplesOf(Source / "docs/guide" / page)) {
      ++count;
      write("project/.irqlint.json", example);
      const auto result = cli::readConfig((folder / "project/.irqlint.json").string());
      if (const auto *problems = std::get_if<1>(&result))
        ADD_FAILURE() << page << ": " << problems->front().message();
      if (hasValidator())
        EXPECT_EQ(complaints(std::get<Json>(report::parseJson(example)).dump()), "") << page << "\n" << example;
    }
  EXPECT_GE(count, 3u);
}

TEST_F(Configuration, SchemaRefusesWhatTheProgramRefuses) {
  if (!hasValidator())
    GTEST_SKIP() << "python3-jsonschema is not installed";
  const char *cases[] = {"[]",
                         R"({"colour": 1})",
                         R"({"profile": "most"})",
                         R"({"rules": {"irql": "fatal"}})",
                         R"({"rules": []})",
                         R"({"paths": {}})",
                         R"({"paths": [{"match": "a"}]})",
                         R"({"paths": [{"rules": {}}]})",
                         R"({"paths": [{"match": 1, "rules": {}}]})",
                         R"({"paths": [{"match": "a", "rules": {}, "why": "x"}]})",
                         R"({"paths": [{"match": "a", "rules": {}, "reason": 1}]})",
                         R"({"suppressions": {"requireReason": "yes"}})",
                         R"({"suppressions": {"reportUnused": "some"}})",
                         R"({"suppressions": {"reasons": true}})",
                         R"({"suppressions": true})",
                         R"({"ruleset": 1})",
                         R"({"failOn": "always"})",
                         R"({"gate": 1})",
                         R"({"gate": {}})",
                         R"({"gate": {"old": {"all": 1}}})",
                         R"({"gate": {"new": {}}})",
                         R"({"gate": {"new": 0}})",
                         R"({"gate": {"new": {"all": -1}}})",
                         R"({"gate": {"new": {"all": 0.5}}})",
                         R"({"gate": {"new": {"all": "0"}}})",
                         R"({"gate": {"new": {"no such thing": 1}}})",
                         R"({"wdk": true})",
                         R"({"wdkVersion": ""})"};
  for (const char *text : cases) {
    write(".irqlint.json", text);
    const auto result = cli::readConfig((folder / ".irqlint.json").string());
    EXPECT_TRUE(std::holds_alternative<std::vector<cli::ConfigProblem>>(result)) << text;
    EXPECT_NE(complaints(text), "") << text;
  }
}

TEST_F(Configuration, ProblemsHavePlaceAndCure) {
  write("a.c", Wait);
  write("bad.ruleset", "<RuleSet>\n<Rules>\n<Rule Id='C28121' Action='Loud'/>\n</Rules></RuleSet>");
  write("no.ruleset", "not xml");
  const std::pair<const char *, std::vector<const char *>> cases[] = {
      {"{\n \"rule\": {}}", {".irqlint.json:2: /rule: unknown key; did you mean 'rules'"}},
      {"{\n\"colour\": 1}", {".irqlint.json:2: /colour: unknown key; known are $schema, profile"}},
      {"{\"suppressions\": {\n\"reportunused\": 1}}",
       {".irqlint.json:2: /suppressions/reportunused: unknown key; did you mean 'reportUnused'?"}},
      {"{\"paths\": [\n{\"math\": 1}]}",
       {"/paths/0/math: unknown key; did you mean 'match'?", ".irqlint.json:2: /paths/0: 'rules' is missing"}},
      {"{\"paths\": [{\"match\": \"a\", \"rules\": {\n\"irql/no\": \"off\"}}]}",
       {".irqlint.json:2: /paths/0/rules/irql~1no: unknown rule 'irql/no'"}},
      {"{\"profile\": \"most\"}", {"/profile: must be \"minimal\", \"recommended\" or \"all\""}},
      {"{\"ruleset\": \"nowhere.ruleset\"}", {".irqlint.json:1: /ruleset: 'nowhere.ruleset' cannot be read"}},
      {"{\"ruleset\": \"bad.ruleset\"}", {"bad.ruleset:3: Action=\"Loud\": must be Error, Warning"}},
      {"{\"ruleset\": \"no.ruleset\"}", {"no.ruleset:1: is no"}},
  };
  for (const auto &[text, messages] : cases) {
    write(".irqlint.json", text);
    const Outcome result = run({"check", "a.c"});
    EXPECT_EQ(result.code, 2) << text;
    for (const char *message : messages)
      EXPECT_TRUE(holds(result.err, message)) << text;
  }
}

// ------------------------------------------------------------------------------------------------ what it does

TEST_F(Configuration, PrintConfigGivesAConfigurationThatGivesItself) {
  write("a.c", Wait);
  write("facts.json", "{}");
  write("driver.ruleset", "<RuleSet><Rules><Rule Id='C28121' Action='Info'/></Rules></RuleSet>");
  write(
      ".irqlint.json",
      R"({"profile": "minimal", "rules": {"lock": "note"}, "paths": [{"match": ["a*"], "rules": {"irql": "off"}, "reason": "x"}],
    "ruleset": "driver.ruleset", "suppressions": {"requireReason": true, "reportUnused": "all"}, "gate": {"new": {"error": 0, "irql": 2}}, "facts": ["facts.json", {}], "platform": "ARM64"})");
  const Outcome first = run({"check", "a.c", "--print-config"});
  EXPECT_EQ(first.code, 0) << first.err;
  if (hasValidator())
    EXPECT_EQ(complaints(first.out), "");
  write(".irqlint.json", first.out);
  EXPECT_EQ(run({"check", "a.c", "--print-config"}).out, first.out);
  const Json printed = Json::parse(first.out);
  EXPECT_EQ(printed["rules"]["irql/call-above-max"], "note") << "by the rule set";
  EXPECT_EQ(printed["rules"]["lock/not-released"], "note");
  EXPECT_EQ(printed["rules"]["suppression/unused"], "off") << "not in this profile";
  EXPECT_EQ(printed["rules"]["suppression/without-reason"], "warning");
  EXPECT_EQ(printed["platform"], "ARM64");
}

TEST_F(Configuration, ProfilesHoldOneAnother) {
  const auto on = [&](const std::string &profile) {
    std::set<std::string> out;
    const Json printed = Json::parse(run({"check", "--profile", profile, "--print-config"}).out);
    for (const auto &[slug, level] : printed["rules"].items())
      if (level != "off")
        out.insert(slug);
    return out;
  };
  const auto minimal = on("minimal"), recommended = on("recommended"), all = on("all");
  EXPECT_TRUE(std::ranges::includes(recommended, minimal) && minimal.size() < recommended.size());
  EXPECT_TRUE(std::ranges::includes(all, recommended) && recommended.size() < all.size());
  const auto isBuiltIn = [](const RegisteredRule &rule) { return rule.info.tags != std::vector<std::string>{"own"}; }; // another test's
  EXPECT_EQ(static_cast<ptrdiff_t>(all.size()), std::ranges::count_if(allRules(), isBuiltIn));
  for (const RegisteredRule &rule : allRules())
    if (minimal.contains(rule.info.slug))
      EXPECT_EQ(rule.info.severity, Severity::Error) << rule.info.slug;
  EXPECT_EQ(run({"check", "--profile", "most"}).code, 2);
  write(".irqlint.json", R"({"profile": "all"})");
  EXPECT_EQ(Json::parse(run({"check", "--profile", "minimal", "--print-config"}).out)["profile"], "minimal")
      << "the command line wins";
}

TEST_F(Configuration, PathsChangeSeverities) {
  write("old/a.c", Wait);
  write("new/a.c", Wait);
  write(
      ".irqlint.json",
      R"({"paths": [{"match": "old/**", "rules": {"irql": "off"}, "reason": "to be replaced"}, {"match": "**/a.c", "rules": {"irql/not-restored": "note"}}]})");
  Outcome result = run({"check", "--show-suppressed"});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "new/a.c:5:3: error: "));
  EXPECT_TRUE(holds(result.out, "old/a.c:5:3: suppressed: "));
  EXPECT_TRUE(
      holds(result.out, "  = by \"irql/wait-at-dispatch\": \"off\" for 'old/**' at .irqlint.json:1:1: to be replaced"));
  EXPECT_TRUE(holds(result.err, "1 error, 1 suppressed in 2 files"));
  write(
      ".irqlint.json",
      R"({"paths": [{"match": "old/**", "rules": {"irql": "off"}}, {"match": "old/a.c", "rules": {"irql/wait-at-dispatch": "note"}}]})");
  EXPECT_TRUE(holds(run({"check"}).out, "old/a.c:5:3: note: "));
  write(".irqlint.json",
        R"({"rules": {"irql": "off"}, "paths": [{"match": "new", "rules": {"irql/wait-at-dispatch": "warning"}}]})");
  result = run({"check", "--show-suppressed"});
  EXPECT_TRUE(holds(result.out, "new/a.c:5:3: warning: ")) << "on for a path only";
  EXPECT_FALSE(holds(result.out, "old/a.c"));
  write(".irqlint.json", R"({"rules": {"irql": "off"}, "paths": [{"match": "new", "rules": {"all": "warning"}}]})");
  EXPECT_EQ(run({"check"}).out, "") << "a family turns nothing on";
}

TEST_F(Configuration, RulesetsSpeakOfExactEquivalents) {
  write("inner.ruleset",
        "<RuleSet><Rules><Rule Id='C28121' Action='Error'/><Rule Id='C28167' Action='None'/></Rules></RuleSet>");
  write("driver.ruleset", "<?xml version='1.0'?><RuleSet Name='d'><Include Path='.\\inner.ruleset' Action='Warning'/>"
                          "<Include Path='allrules.ruleset' Action='Default'/><Rules AnalyzerId='a'><Rule Id='c28120' "
                          "Action='info'/></Rules></RuleSet>");
  const cli::RulesetResult result = cli::readRuleset((folder / "driver.ruleset").string());
  EXPECT_TRUE(result.problems.empty());
  EXPECT_EQ(result.rules.at("irql/call-above-max"), Severity::Warning);
  EXPECT_EQ(result.rules.at("irql/call-below-min"), Severity::Note);
  EXPECT_EQ(result.rules.at("irql/changes-unannotated"), std::nullopt);
  EXPECT_FALSE(result.rules.contains("irql/zw-above-passive")) << "means more than the rule";
  EXPECT_EQ(result.notes.size(), 1u);
  write("a.c", Wait);
  write(".irqlint.json", R"({"ruleset": ["driver.ruleset"]})");
  const Outcome outcome = run({"check", "a.c"});
  EXPECT_TRUE(holds(outcome.out, "a.c:5:3: warning: "));
  EXPECT_TRUE(holds(outcome.err, "'allrules.ruleset' is not there"));
  write("loop.ruleset", "<RuleSet><Include Path='loop.ruleset' Action='Default'/></RuleSet>");
  EXPECT_EQ(cli::readRuleset((folder / "loop.ruleset").string()).problems.size(), 1u);
}

// ------------------------------------------------------------------------------------------------ suppression

TEST_F(Configuration, SuppressedFindingsDoNotCount) {
  write("a.c", waitBehind("#pragma prefast(suppress: 28121, \"it is signalled\")"));
  Outcome result = run({"check", "a.c"});
  EXPECT_EQ(result.code, 0);
  EXPECT_EQ(result.out, "");
  EXPECT_TRUE(holds(result.err, "nothing found, 1 suppressed in 1 file"));
  result = run({"check", "a.c", "--show-suppressed", "--fail-on", "note"});
  EXPECT_EQ(result.code, 0) << "shown, not counted";
  EXPECT_TRUE(holds(result.out, "a.c:6:3: suppressed: 'KeWaitForSingleObject' is called at DISPATCH_LEVEL"));
  EXPECT_TRUE(
      holds(result.out, "  = by #pragma prefast(suppress: 28121, \"it is signalled\") at a.c:5:1: it is signalled"));
}

TEST_F(Configuration, UnusedSuppressions) {
  write("a.c", "#include <ntddk.h>\nVOID F(VOID)\n{\n  // irqlint: allow(irql/wait-at-dispatch) old\n#pragma "
               "warning(suppress: 28121)\n  ;\n}\n");
  EXPECT_EQ(run({"check", "a.c"}).code, 0) << "a note";
  EXPECT_TRUE(
      holds(run({"check", "a.c"}).out,
            "a.c:4:3: note: 'irqlint: allow(irql/wait-at-dispatch)' hides nothing [suppression/unused] (KDL0901)"));
  EXPECT_EQ(run({"check", "a.c", "--report-unused-suppressions", "none"}).out, "");
  EXPECT_EQ(run({"check", "a.c", "--rules", "lock"}).out, "") << "the rule did not run";
  EXPECT_TRUE(holds(run({"check", "a.c", "--report-unused-suppressions", "all"}).out,
                    "a.c:5:1: note: '#pragma warning(suppress: 28121)' hides nothing"));
  write(".irqlint.json", R"({"suppressions": {"reportUnused": "none"}})");
  EXPECT_EQ(run({"check", "a.c"}).out, "");
  write(".irqlint.json", R"({"rules": {"suppression/unused": "error"}})");
  EXPECT_EQ(run({"check", "a.c"}).code, 1);
  write(".irqlint.json", R"({"exclude": ["*.h"]})");
  write("a.c", "#include \"b.h\"\n");
  write("b.h", "// irqlint: allow(irql/wait-at-dispatch) old\n");
  EXPECT_EQ(run({"check", "a.c"}).out, "") << "left out";
}

TEST_F(Configuration, ReasonsAreAskedFor) {
  write("a.c", waitBehind("  // irqlint: allow(irql/wait-at-dispatch)"));
  EXPECT_EQ(run({"check", "a.c"}).code, 0);
  const Outcome result = run({"check", "a.c", "--require-reason"});
  EXPECT_EQ(result.code, 1);
  EXPECT_TRUE(holds(result.out, "a.c:5:3: warning: 'irqlint: allow(irql/wait-at-dispatch)' gives no reason "
                                "[suppression/without-reason] (KDL0902)"));
  EXPECT_TRUE(holds(result.err, "1 warning, 1 suppressed in 1 file"));
  write(".irqlint.json", R"({"suppressions": {"requireReason": true}})");
  EXPECT_EQ(run({"check", "a.c"}).code, 1);
}

TEST_F(Configuration, LineEndsAndBytesDoNotMatter) {
  std::string text = waitBehind("#pragma warning(suppress: \\\n  28121) // \xC3\xA4 \xFF");
  std::string crlf = "\xEF\xBB\xBF";
  for (char c : text)
    crlf += c == '\n' ? "\r\n" : std::string(1, c);
  write("a.c", crlf);
  EXPECT_EQ(run({"check", "a.c"}).code, 0);
  write("a.c", waitBehind("#pragma warning(suppress: 28121"));
  EXPECT_EQ(run({"check", "a.c"}).code, 1) << "never closed";
  write("a.c", std::string(Wait) + "#pragma warning(suppress: 28121)");
  EXPECT_EQ(run({"check", "a.c"}).code, 1) << "nothing behind it";
  write("a.c", std::string(Wait) + "#pragma prefast(suppress: 28121, \"never closed");
  EXPECT_EQ(run({"check", "a.c"}).code, 1);
}

TEST_F(Configuration, ThreadsDoNotChangeAByte) {
  for (int i = 0; i < 12; ++i)
    write("u" + std::to_string(i) + ".c",
          "#include \"q.h\"\n" +
              std::string(Wait).replace(std::string_view(Wait).find("VOID Wait"), 9, "VOID Wait" + std::to_string(i)));
  write("q.h", "#pragma warning(disable: 28121)\n// irqlint: allow(irql/not-restored) x\n");
  const std::vector<std::string> arguments = {"check", "--show-suppressed", "--report-unused-suppressions", "all"};
  auto one = arguments, four = arguments;
  one.insert(one.end(), {"-j", "1"});
  four.insert(four.end(), {"-j", "4"});
  const Outcome first = run(one), second = run(four);
  EXPECT_EQ(first.out, second.out);
  EXPECT_TRUE(holds(first.err, "2 notes, 12 suppressed"));
}

TEST_F(Configuration, ModulesAtATimeDoNotChangeAByte) {
  const std::string drivers = std::string(IRQLINT_TESTDATA) + "/drivers";
  const Outcome one = run({"check", drivers, "--format", "json", "-j", "1"}), four = run({"check", drivers, "--format", "json", "-j", "4"});
  EXPECT_EQ(one.out, four.out);
  EXPECT_EQ(one.err, four.err);
  EXPECT_TRUE(holds(one.err, " modules"));
}

} // namespace
