// The program as a user meets it: exit codes, what goes where, and inputs that are wrong.
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace irqlint::test;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const fs::path Data = fs::path(IRQLINT_TESTDATA) / "cli", Driver = Data / "driver", Queue = Data / "queue";

class Cli : public ProgramTest {
protected:
  static void useWdk(const std::string &value) { setVariable("IRQLINT_WDK", value); }
  void copyDriver() { fs::copy(Driver, folder / "driver", fs::copy_options::recursive); }
  void copyQueue() { fs::copy(Queue / "queue.c", folder / "queue.c"); }
};

/// UPDATE_GOLDEN=1 writes the file anew.
void expectGolden(const fs::path &golden, const std::string &text) {
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(golden, std::ios::binary) << text;
  EXPECT_EQ(text, readFile(golden)) << golden;
}

constexpr const char *CleanSource = "#include <ntddk.h>\nNTSTATUS Good(VOID)\n{\n  return STATUS_SUCCESS;\n}\n";

// ---------------------------------------------------------------------------------------- exit codes

TEST_F(Cli, CleanSourceGivesZero) {
  write("a.c", CleanSource);
  Outcome result = run({"check", "a.c"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_TRUE(holds(result.err, "nothing found in 1 file"));
}

TEST_F(Cli, WhatNobodyAskedForIsToldAndLeavesNothingOut) {
  const std::string head = "<Project xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup>"
                           "<ConfigurationType>",
                    middle = "</ConfigurationType></PropertyGroup><ItemGroup><ClCompile Include=\"",
                    end = "\" /></ItemGroup></Project>";
  write("tree/drv/a.c", CleanSource);
  write("tree/drv/old.c", CleanSource);
  write("tree/drv/drv.vcxproj", head + "Driver" + middle + "a.c" + end);
  write("tree/app/main.c", "int main(void) { return 0; }\n");
  write("tree/app/app.vcxproj", head + "Application" + middle + "main.c" + end);
  Outcome result = run({"check", "tree", "--output", "json=report.json"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(holds(result.err, "1 user-mode project skipped: app")) << result.err;
  EXPECT_TRUE(holds(result.err, "named in no project, left out: 1 file in drv")) << result.err;
  EXPECT_FALSE(holds(readFile(folder / "report.json"), "\"incomplete\": true"));
}

TEST_F(Cli, FindingsGiveOne) {
  copyDriver();
  Outcome result = run({"check", "driver"});
  EXPECT_EQ(result.code, 1) << result.err;
  EXPECT_TRUE(holds(result.out, "[lock/not-released]"));
  EXPECT_TRUE(holds(result.out, "= explain: irqlint explain lock/not-released"));
  EXPECT_TRUE(holds(result.out, "driver/device.c:"));
}

TEST_F(Cli, FindingsOfACalleeStandWhereTheLevelIsCertain) {
  copyDriver();
  Outcome result = run({"check", "driver"});
  EXPECT_TRUE(holds(result.out, "[irql/wait-at-dispatch]"));
  EXPECT_TRUE(holds(result.out, "in 'WaitUntilIdle'"));
}

TEST_F(Cli, FailOnDecides) {
  copyDriver();
  EXPECT_EQ(run({"check", "driver", "--fail-on", "never"}).code, 0);
  EXPECT_EQ(run({"check", "driver", "--exit-zero"}).code, 0);
  EXPECT_EQ(run({"check", "driver", "--fail-on", "note"}).code, 1);
  write(".irqlint.json", R"({"rules": {"all": "note"}})");
  EXPECT_EQ(run({"check", "driver"}).code, 0);
  EXPECT_EQ(run({"check", "driver", "--fail-on", "note"}).code, 1);
}

// ---------------------------------------------------------------------------------------- inputs that are not there

TEST_F(Cli, NoSuchFile) {
  Outcome result = run({"check", "missing.c"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "'missing.c' does not exist"));
}

TEST_F(Cli, EmptyFolder) {
  fs::create_directory(folder / "empty");
  Outcome result = run({"check", "empty"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "empty: no C or C++ source"));
}

TEST_F(Cli, UnreadableFile) {
  write("a.c", CleanSource);
  write("b.c", CleanSource);
  fs::permissions(folder / "b.c", fs::perms::none);
  if (!readFile(folder / "b.c").empty())
    GTEST_SKIP() << "this user may read everything";
  Outcome result = run({"check", "a.c", "b.c"});
  EXPECT_EQ(result.code, 3) << result.err;
  EXPECT_TRUE(holds(result.err, "b.c"));
}

TEST_F(Cli, FileThatGoesAwayFromTheDatabase) {
  write("a.c", CleanSource);
  Json entries = {{{"directory", folder.string()}, {"file", "a.c"}, {"arguments", {"clang", "-c", "a.c"}}},
                  {{"directory", folder.string()}, {"file", "gone.c"}, {"arguments", {"clang", "-c", "gone.c"}}}};
  write("compile_commands.json", entries.dump());
  Outcome result = run({"check", "-p", "."});
  EXPECT_EQ(result.code, 3) << result.err;
  EXPECT_TRUE(holds(result.err, "gone.c"));
  EXPECT_EQ(run({"check", "-p", ".", "--allow-incomplete"}).code, 0);
}

TEST_F(Cli, BrokenCompileCommands) {
  write("a.c", CleanSource);
  write("build/compile_commands.json", "[ { \"directory\": ");
  Outcome result = run({"check", "-p", "build"});
  EXPECT_EQ(result.code, 2) << result.err;
  EXPECT_TRUE(holds(result.err, "compile_commands.json"));
}

// ---------------------------------------------------------------------------------------- sources that are wrong

TEST_F(Cli, SyntaxErrorsCostTheirFunctionOnly) {
  write("a.c", "#include <ntddk.h>\nVOID Bad(VOID)\n{\n  int x = = 1;\n}\n" + readFile(Queue / "queue.c"));
  Outcome result = run({"check", "a.c"});
  EXPECT_TRUE(holds(result.err, "a.c:4:"));
  EXPECT_TRUE(holds(result.err, "not analysed, or not in full"));
  EXPECT_TRUE(result.code == 1 || result.code == 3) << result.code;
}

TEST_F(Cli, OnlySyntaxErrorsGiveThree) {
  write("a.c", "#include <ntddk.h>\nVOID Bad(VOID)\n{\n  int x = = 1;\n}\n");
  EXPECT_EQ(run({"check", "a.c"}).code, 3);
  EXPECT_EQ(run({"check", "a.c", "--allow-incomplete"}).code, 0);
}

TEST_F(Cli, MissingHeader) {
  write("a.c", "#include <ntddk.h>\n#include \"nowhere.h\"\nVOID Good(VOID)\n{\n}\n");
  Outcome result = run({"check", "a.c"});
  EXPECT_EQ(result.code, 3) << result.err;
  EXPECT_TRUE(holds(result.err, "nowhere.h"));
  Outcome doctor = run({"doctor", "a.c"});
  EXPECT_EQ(doctor.code, 0);
  EXPECT_TRUE(holds(doctor.out, "1 x nowhere.h"));
  EXPECT_TRUE(holds(doctor.out, "What to do"));
}

TEST_F(Cli, DeeplyNestedSource) {
  std::string open, close;
  for (int i = 0; i < 3000; ++i)
    open += "if (x) {", close += "}";
  write("a.c", "void F(int x)\n{\n" + open + close + "\n}\nint G(void) { return " + std::string(3000, '(') + "1" +
                   std::string(3000, ')') + "; }\n");
  Outcome result = run({"check", "a.c"});
  EXPECT_TRUE(result.code == 0 || result.code == 3) << result.code << result.err;
}

TEST_F(Cli, BytesThatAreNoUtf8) {
  std::string text = readFile(Queue / "queue.c");
  text.insert(text.find("irql = QueueLock"), "/* \xff */ ");
  write("a.c", "// caf\xe9\n" + text);
  Outcome result = run({"check", "a.c", "--format", "sarif"});
  EXPECT_TRUE(Json::accept(result.out));
  EXPECT_TRUE(result.code == 1 || result.code == 0) << result.err;
}

TEST_F(Cli, CrlfGivesTheSameFindings) {
  copyDriver();
  std::string unixOutput = run({"check", "driver"}).out;
  for (const char *name : {"device.c", "idle.c", "device.h"}) {
    std::string text = readFile(Driver / name), crlf;
    for (char c : text)
      crlf += c == '\n' ? "\r\n" : std::string(1, c);
    write(fs::path("driver") / name, crlf);
  }
  EXPECT_EQ(run({"check", "driver"}).out, unixOutput);
}

TEST_F(Cli, EmptyFileAndBinaryFile) {
  write("empty.c", "");
  EXPECT_EQ(run({"check", "empty.c"}).code, 0);
  write("binary.c", std::string("\0\1\2\xff\xfe\0junk", 10));
  EXPECT_EQ(run({"check", "binary.c"}).code, 3);
}

// ---------------------------------------------------------------------------------------- configuration

TEST_F(Cli, ConfigurationWithCommentsIsFoundUpwards) {
  copyDriver();
  write(".irqlint.json",
        "{\n  // spin locks are checked elsewhere\n  \"rules\": {\"lock\": \"off\", \"irql\": \"off\"}\n}\n");
  Outcome result = run({"check", "driver/device.c", "driver/idle.c"});
  EXPECT_EQ(result.code, 0) << result.out;
}

TEST_F(Cli, ConfigurationLeavesFilesOut) {
  copyDriver();
  write(".irqlint.json", "{\"exclude\": [\"driver/dev*.c\"]}");
  EXPECT_EQ(run({"check", "driver"}).code, 0);
}

TEST_F(Cli, BrokenConfiguration) {
  write("a.c", CleanSource);
  const std::pair<const char *, std::vector<const char *>> cases[] = {
      {"{\n  \"rules\": \n", {".irqlint.json:3: "}},
      {"[]", {".irqlint.json:1: must be an object"}},
      {"{\n\n \"colour\": 1}", {".irqlint.json:3: /colour: unknown key"}},
      {"{\"rules\": {\n\"irql/cal-above-max\": \"off\"}}",
       {".irqlint.json:2: /rules/irql~1cal-above-max: unknown rule", "did you mean 'irql/call-above-max'?"}},
      {"{\"rules\": {\n\n\"irql/call-above-max\": \"fatal\"}}", {".irqlint.json:3: ", "must be \"off\""}},
      {"{\"failOn\": \"always\"}", {"/failOn: must be"}},
      {"{\"wdk\": \"nowhere\"}", {"/wdk: 'nowhere' is no folder"}},
      {"{\"exclude\": 1}", {"/exclude: must be"}},
      {"{\"facts\": \"nowhere.json\"}", {"/facts: cannot read 'nowhere.json'"}},
  };
  for (const auto &[text, messages] : cases) {
    write(".irqlint.json", text);
    Outcome result = run({"check", "a.c"});
    EXPECT_EQ(result.code, 2) << text;
    for (const char *message : messages)
      EXPECT_TRUE(holds(result.err, message)) << text;
    EXPECT_EQ(result.out, "");
  }
}

TEST_F(Cli, BrokenFacts) {
  write("a.c", CleanSource);
  write(".irqlint.json", "{\n\n\"facts\": 3}");
  Outcome result = run({"check", "a.c"});
  EXPECT_EQ(result.code, 2) << result.err;
  EXPECT_TRUE(holds(result.err, ".irqlint.json:3: /facts"));
  write("facts.json", "{ \"functions\": \n");
  write(".irqlint.json", "{\"facts\": [\"facts.json\"]}");
  result = run({"check", "a.c"});
  EXPECT_EQ(result.code, 2) << result.err;
  EXPECT_TRUE(holds(result.err, "facts.json:"));
}

// ---------------------------------------------------------------------------------------- use

TEST_F(Cli, UnknownThingsAreNamedWithSuggestions) {
  write("a.c", CleanSource);
  Outcome flag = run({"check", "a.c", "--fail-om", "error"});
  EXPECT_EQ(flag.code, 2);
  EXPECT_TRUE(holds(flag.err, "did you mean '--fail-on'?"));
  Outcome rule = run({"check", "a.c", "--rules", "lock/not-relesed"});
  EXPECT_EQ(rule.code, 2);
  EXPECT_TRUE(holds(rule.err, "did you mean 'lock/not-released'?"));
  EXPECT_EQ(run({"check", "a.c", "--format", "xml"}).code, 2);
  EXPECT_EQ(run({"check", "a.c", "--output", "sarif"}).code, 2);
  EXPECT_EQ(run({"check", "a.c", "-j", "many"}).code, 2);
  EXPECT_EQ(run({"chekc"}).code, 2);
  EXPECT_EQ(run({}).code, 2);
}

TEST_F(Cli, RulesSelect) {
  copyDriver();
  Outcome one = run({"check", "driver", "--rules", "KDL0002"});
  EXPECT_TRUE(holds(one.out, "[lock/not-released]"));
  EXPECT_EQ(one.out.find("[irql/"), std::string::npos);
  Outcome others = run({"check", "driver", "--rules=-lock"});
  EXPECT_EQ(others.out.find("[lock/"), std::string::npos);
  EXPECT_TRUE(holds(others.out, "[irql/"));
}

TEST_F(Cli, OutputsAndStatistics) {
  copyDriver();
  Outcome result = run({"check", "driver", "--output", "sarif=out/a/report.sarif", "--output", "json=report.json",
                        "--stats", "stats.json", "-q"});
  EXPECT_EQ(result.code, 1);
  EXPECT_EQ(result.err, "");
  Json sarif = Json::parse(readFile("out/a/report.sarif")), own = Json::parse(readFile("report.json")),
       stats = Json::parse(readFile("stats.json"));
  EXPECT_EQ(sarif["runs"][0]["automationDetails"]["id"], "irqlint/default/");
  EXPECT_EQ(sarif["runs"][0]["results"].size(), own["findings"].size());
  EXPECT_EQ(stats["findings"]["total"], own["findings"].size());
  EXPECT_EQ(stats["units"]["total"], 2);
  EXPECT_EQ(stats["modules"], 1);
  EXPECT_GE(stats["functions"]["analysed"], 4);
}

TEST_F(Cli, TimingTellsOfModulesFunctionsAndRules) {
  copyDriver();
  ASSERT_EQ(run({"check", "driver", "--timing", "timing.txt", "--stats", "stats.json", "-q"}).code, 1);
  const std::string text = readFile("timing.txt");
  for (const char *words : {"stages, ", "modules, ", "sources, ", "functions, ", "rules, ", "  engine\n", "driver", " 0 over their budget"})
    EXPECT_TRUE(holds(text, words)) << words << "\nin\n" << text;
  const Json stats = Json::parse(readFile("stats.json")), &timing = stats["timing"];
  EXPECT_EQ(timing["modules"].size(), 1u);
  EXPECT_EQ(timing["functions"].size(), stats["functions"]["analysed"]);
  EXPECT_TRUE(timing["overBudget"].empty());
  uint64_t calls = 0, steps = 0, hunts = 0, asked = 0;
  for (const Json &rule : timing["rules"]) {
    calls += rule["calls"].get<uint64_t>();
    asked += rule["hunts"].get<uint64_t>();
  }
  for (const Json &function : timing["functions"]) {
    EXPECT_GE(function["walks"], 1);
    steps += function["walkSteps"].get<uint64_t>();
    hunts += function["hunts"].get<uint64_t>();
  }
  EXPECT_GT(calls, 0u);
  EXPECT_GT(steps, 0u);
  EXPECT_EQ(hunts, asked);
  EXPECT_GE(hunts, stats["findings"]["total"]);
}

TEST_F(Cli, TimingChangesNothingElse) {
  copyDriver();
  const Outcome without = run({"check", "driver", "--stats", "stats.json"}), with = run({"check", "driver", "--timing", "-"});
  EXPECT_EQ(with.out, without.out);
  EXPECT_EQ(with.code, without.code);
  EXPECT_TRUE(holds(with.err, "stages, seconds on the clock\n"));
  EXPECT_FALSE(Json::parse(readFile("stats.json")).contains("timing"));
  EXPECT_EQ(run({"check", "driver", "--timing", "driver", "-q"}).code, 2) << "a folder";
}

TEST_F(Cli, OutputThatCannotBeWritten) {
  write("a.c", CleanSource);
  write("file", "");
  Outcome result = run({"check", "a.c", "--output", "sarif=file/report.sarif"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "cannot write 'file/report.sarif'"));
}

/// Progress is shown when a step takes long, as it may on a busy machine.
static std::string withoutProgress(const std::string &text) {
  std::istringstream lines(text);
  std::string rest;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("irqlint: parsing ") && !line.starts_with("irqlint: analysing "))
      rest += line + '\n';
  return rest;
}

TEST_F(Cli, ThreadsDoNotChangeAByte) {
  copyDriver();
  for (int i = 0; i < 6; ++i) { // several modules
    std::string name = "driver" + std::to_string(i);
    fs::copy(Driver, folder / name, fs::copy_options::recursive);
  }
  for (const char *format : {"text", "sarif", "json"}) {
    Outcome one = run({"check", ".", "-j1", "--format", format}), two = run({"check", ".", "-j2", "--format", format}),
            many = run({"check", ".", "-j9", "--format", format});
    EXPECT_EQ(one.code, 1);
    EXPECT_FALSE(one.out.empty());
    EXPECT_EQ(one.out, two.out);
    EXPECT_EQ(one.out, many.out);
    EXPECT_EQ(withoutProgress(one.err), withoutProgress(two.err));
  }
}

TEST_F(Cli, EveryFormatIsTheSameOnStdoutInAFileAndForAnyThreads) {
  copyDriver();
  for (const char *format : {"text", "sarif", "json", "gitlab", "rdjson", "rdjsonl", "junit", "github", "azure", "msbuild", "prefast",
                             "sonarqube", "markdown"}) {
    std::string name = format, one = "one." + name, many = "out/many." + name;
    Outcome result = run({"check", "driver", "-j1", "--format", name, "--output", name + "=" + one});
    run({"check", "driver", "-j9", "--output", name + "=" + many});
    EXPECT_EQ(result.code, 1) << name << result.err;
    EXPECT_FALSE(result.out.empty()) << name;
    EXPECT_EQ(result.out, readFile(one)) << name;
    EXPECT_EQ(result.out, readFile(many)) << name;
  }
}

TEST_F(Cli, NoColorInAPipe) {
  copyDriver();
  EXPECT_EQ(run({"check", "driver"}).out.find('\x1b'), std::string::npos);
  EXPECT_NE(run({"check", "driver", "--color", "always"}).out.find('\x1b'), std::string::npos);
}

TEST_F(Cli, HtmlGoesToAFolderAFileOrStdout) {
  copyDriver();
  EXPECT_EQ(run({"check", "driver", "--output", "html=out/report", "--output", "html=out/one.html"}).code, 1);
  const std::string page = readFile("out/report/index.html");
  EXPECT_TRUE(page.starts_with("<!DOCTYPE html>"));
  EXPECT_TRUE(holds(page, ">DISPATCH</td>")) << "levels stand beside the lines";
  EXPECT_EQ(page, readFile("out/one.html"));
  EXPECT_EQ(page, run({"check", "driver", "--format", "html", "-j", "3"}).out);
}

TEST_F(Cli, ExplainAndListRules) {
  Outcome page = run({"explain", "KDL0001"});
  EXPECT_EQ(page.code, 0);
  EXPECT_TRUE(holds(page.out, "irql/call-above-max (KDL0001)"));
  Outcome typo = run({"explain", "irql/call-above-mx"});
  EXPECT_EQ(typo.code, 2);
  EXPECT_TRUE(holds(typo.err, "did you mean 'irql/call-above-max'?"));
  Outcome list = run({"list-rules", "--json"});
  EXPECT_EQ(list.code, 0);
  EXPECT_GE(Json::parse(list.out).size(), 8u);
  EXPECT_EQ(run({"--version"}).code, 0);
  EXPECT_TRUE(holds(run({"--help"}).out, "Exit codes"));
}

TEST_F(Cli, Questions) {
  copyDriver();
  Outcome ir = run({"check", "driver", "--dump-ir", "Count"});
  EXPECT_EQ(ir.code, 0) << ir.err;
  std::smatch called;
  ASSERT_TRUE(std::regex_search(ir.out, called, std::regex("call @(\\w+)\\("))) << ir.out;
  EXPECT_EQ(run({"check", "driver", "--dump-ir", "Cuont"}).code, 2);
  Outcome facts = run({"check", "--dump-facts", called[1]});
  EXPECT_EQ(facts.code, 0) << facts.err;
  EXPECT_EQ(run({"check", "--dump-facts", "NoSuchRoutine"}).code, 2);
  Outcome arguments = run({"check", "--print-args", "driver/device.c"});
  EXPECT_EQ(arguments.code, 0) << arguments.err;
  EXPECT_TRUE(holds(arguments.out, "-fms-extensions"));
  Outcome why = run({"check", "driver", "--why", "driver/device.c:9"});
  EXPECT_EQ(why.code, 0) << why.err;
  EXPECT_TRUE(holds(why.out, "DISPATCH_LEVEL"));
  EXPECT_EQ(run({"check", "driver", "--why", "driver/device.c"}).code, 2);
  EXPECT_EQ(run({"check", "driver", "--why", "driver/device.c:9999"}).code, 2);
}

TEST_F(Cli, ProjectsAreFoundAndExported) {
  write("drv/a.c", "#include <NTDDK.h>\n#include \"Own.h\"\n#include \"a.tmh\"\n// begin_wpp config\n// FUNC Trace(LEVEL, MSG, ...);\n// end_wpp\n"
                   "int f(void) { Trace(1, \"x\"); return OWN; }\n");
  write("drv/inc/own.h", "#define OWN 1\n");
  write("drv/my drv.vcxproj", R"(<Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType><DriverType>WDM</DriverType></PropertyGroup>
    <ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>INC</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>
    <ItemGroup><ClCompile Include="A.c" /></ItemGroup></Project>)");
  EXPECT_EQ(run({"check", "."}).code, 0);
  EXPECT_TRUE(holds(run({"doctor", "drv"}).out, "Module drv/my drv.vcxproj (WDM, Release|x64)"));
  EXPECT_TRUE(holds(run({"doctor", "drv", "--configuration", "Debug", "--platform", "ARM64"}).out, "(WDM, Debug|ARM64)"));

  Outcome result = run({"export-compile-commands", "-o", "out/compile_commands.json"});
  EXPECT_EQ(result.code, 0) << result.err;
  Json entries = Json::parse(readFile("out/compile_commands.json"));
  ASSERT_EQ(entries.size(), 1u);
  EXPECT_TRUE(holds(entries[0]["file"], "drv/a.c"));
  EXPECT_TRUE(holds(entries[0]["arguments"].dump(), "drv/inc"));
  EXPECT_TRUE(fs::exists("out/.irqlint/generated/drv/a.c/a.tmh"));
  EXPECT_TRUE(holds(readFile("out/.irqlint/headers.yaml"), "own.h"));
  EXPECT_EQ(run({"check", "-p", "out"}).code, 0) << "what was written can be read";
}

TEST_F(Cli, CompilerFlagsAfterDashes) {
  write("a.c", "#ifndef WANTED\n#error flag did not arrive\n#endif\n");
  EXPECT_EQ(run({"check", "a.c", "--", "-DWANTED=1"}).code, 0);
  EXPECT_EQ(run({"check", "a.c"}).code, 3);
}

// ---------------------------------------------------------------------------------------- a real WDK

class WdkCli : public Cli {
protected:
  void SetUp() override {
    Cli::SetUp();
    write("a.c", "#include <ntddk.h>\nvoid f(void) { AcmeSomething(); }\n");
    for (const std::string version : {"10.0.22621.0", "10.0.26100.0"}) {
      write("wdk/Include/" + version + "/km/ntddk.h", "#include <driverspecs.h>\n_IRQL_requires_max_(DISPATCH_LEVEL) void AcmeSomething(void);\n");
      write("wdk/Include/" + version + "/km/wdm.h", "");
      write("wdk/Include/" + version + "/shared/ntdef.h", "");
    }
  }
};

TEST_F(WdkCli, DoctorTellsWhichOneAndWhy) {
  Outcome result = run({"doctor", "a.c", "--wdk", "wdk"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(holds(result.out, "WDK: the newest named\n  * 10.0.26100.0  wdk/Include/10.0.26100.0 (--wdk)\n    10.0.22621.0"));
  EXPECT_TRUE(holds(result.out, "headers: WDK 10.0.26100.0; they state 1 annotation on 1 routine"));
  EXPECT_TRUE(holds(run({"doctor", "a.c", "--wdk", "wdk", "--wdk-version", "10.0.22621.0"}).out, "headers: WDK 10.0.22621.0"));
}

TEST_F(WdkCli, VersionThatIsNotThere) {
  Outcome result = run({"check", "a.c", "--wdk", "wdk", "--wdk-version", "10.0.1.0"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "there is no WDK of version 10.0.1.0; there are:\n  10.0.26100.0  "));
}

TEST_F(WdkCli, EnvironmentNamesOneAndOptionsOverruleIt) {
  useWdk((folder / "wdk").string());
  EXPECT_TRUE(holds(run({"doctor", "a.c"}).out, "10.0.26100.0 (IRQLINT_WDK)"));
  EXPECT_TRUE(holds(run({"doctor", "a.c", "--wdk", "none"}).out, "WDK: switched off by --wdk none; our own headers stand in"));
  useWdk((folder / "nowhere").string());
  Outcome wrong = run({"doctor", "a.c"});
  EXPECT_EQ(wrong.code, 2);
  EXPECT_TRUE(holds(wrong.err, "(IRQLINT_WDK) is no folder"));
}

TEST_F(WdkCli, ConfigurationNamesOneOrNone) {
  write(".irqlint.json", R"({"wdk": "wdk", "wdkVersion": "10.0.22621"})");
  EXPECT_TRUE(holds(run({"doctor", "a.c"}).out, "headers: WDK 10.0.22621.0"));
  EXPECT_TRUE(holds(run({"doctor", "a.c", "--wdk", "none"}).out, "headers: our own"));
  useWdk((folder / "wdk").string());
  write(".irqlint.json", R"({"wdk": false})");
  EXPECT_TRUE(holds(run({"doctor", "a.c"}).out, "WDK: switched off by the configuration"));
  EXPECT_TRUE(holds(run({"doctor", "a.c", "--wdk", "wdk"}).out, "headers: WDK 10.0.26100.0"));
  write(".irqlint.json", R"({"wdk": true})");
  EXPECT_TRUE(holds(run({"doctor", "a.c"}).err, "/wdk: must be a folder, an array of folders, or false for none"));
}

// ---------------------------------------------------------------------------------------- irql and annotate

TEST_F(Cli, IrqlShowsTheLevelBesideEachLine) {
  copyQueue();
  Outcome result = run({"irql", "queue.c:QueueDpc"});
  EXPECT_EQ(result.code, 0) << result.err;
  expectGolden(Queue / "irql.txt", result.out);

  Json json = Json::parse(run({"irql", "--format", "json", "queue.c"}).out);
  ASSERT_EQ(json["functions"].size(), 5u);
  const Json &wait = json["functions"][2];
  EXPECT_EQ(wait["function"], "QueueWait");
  EXPECT_EQ(wait["because"], Json::array({"called by 'QueueStart'"}));
  EXPECT_EQ(wait["entry"]["text"], "DISPATCH");
}

TEST_F(Cli, IrqlNamesWhatIsNotThere) {
  copyQueue();
  Outcome result = run({"irql", "queue.c:Missing"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "no function 'Missing' in 'queue.c' was analysed"));
  EXPECT_EQ(run({"irql", "nothere.c"}).code, 2);
}

TEST_F(Cli, AnnotateProposesWhatIsProved) {
  copyQueue();
  Outcome result = run({"annotate", "queue.c"});
  EXPECT_EQ(result.code, 0) << result.err;
  expectGolden(Queue / "annotate.txt", result.out);
  EXPECT_EQ(readFile("queue.c"), readFile(Queue / "queue.c")) << "nothing is written unless asked for";

  Json sarif = Json::parse(run({"annotate", "--format", "sarif", "queue.c"}).out);
  const Json &first = sarif["runs"][0]["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0];
  EXPECT_EQ(first["insertedContent"]["text"], "_IRQL_requires_max_(DISPATCH_LEVEL)\n");
  EXPECT_EQ(first["deletedRegion"]["startLine"], 7);
}

TEST_F(Cli, AnnotationsCompileAndChangeNoFinding) {
  copyQueue();
  auto findings = [&] {
    Json json = Json::parse(run({"check", "--rules", "-irql/changes-unannotated", "--format", "json", "queue.c"}).out);
    std::vector<std::string> all;
    for (const Json &f : json["findings"])
      all.push_back(f["rule"].get<std::string>() + " in " + f["function"].get<std::string>());
    EXPECT_TRUE(json["notifications"].empty());
    return all;
  };
  const std::vector<std::string> before = findings();
  EXPECT_EQ(before, std::vector<std::string>{"irql/wait-at-dispatch in QueueStart"});
  Outcome written = run({"annotate", "--write", "queue.c"});
  EXPECT_EQ(written.code, 0) << written.err;
  expectGolden(Queue / "annotated.c", readFile("queue.c"));
  EXPECT_EQ(findings(), before);
  EXPECT_TRUE(holds(run({"annotate", "queue.c"}).err, "0 annotations"));
}

// ---------------------------------------------------------------------------------------- entrypoints

class EntryPoints : public Cli, public testing::WithParamInterface<const char *> {
protected:
  /// The driver as the working folder, without what is expected of it.
  void useDriver(const std::string &name) {
    fs::copy(Data / "entrypoints" / name, folder / "sys", fs::copy_options::recursive);
    fs::current_path(folder / "sys");
  }
};

TEST_P(EntryPoints, AreListed) {
  useDriver(GetParam());
  Outcome result = run({"entrypoints", "."});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.err, "");
  expectGolden(Data / "entrypoints" / GetParam() / "entrypoints.txt", result.out);
  EXPECT_EQ(run({"entrypoints", "-j4", "."}).out, result.out);
}

INSTANTIATE_TEST_SUITE_P(Drivers, EntryPoints, testing::Values("wdm", "kmdf", "minifilter", "loops"), [](const auto &info) { return std::string(info.param); });

TEST_F(EntryPoints, AsJson) {
  useDriver("wdm");
  const std::string out = run({"entrypoints", "--format", "json", "."}).out;
  EXPECT_TRUE(Json::accept(out));
  expectGolden(Data / "entrypoints/wdm/entrypoints.json", out);
}

TEST_F(EntryPoints, OfFunctionsThatWereCutShort) {
  useDriver("wdm");
  const std::string full = run({"entrypoints", "."}).out, cut = run({"entrypoints", "--budget", "1", "."}).out;
  const std::regex site("set by '[^']+' at driver\\.c:\\d+");
  std::set<std::string> sites;
  for (std::sregex_iterator it(full.begin(), full.end(), site), end; it != end; ++it)
    sites.insert(it->str());
  EXPECT_GE(sites.size(), 9u);
  for (const std::string &each : sites)
    EXPECT_TRUE(holds(cut, each));
}

TEST_F(EntryPoints, ExitCodes) {
  EXPECT_EQ(run({"entrypoints", "nothere"}).code, 2);
  EXPECT_EQ(run({"entrypoints", "--format", "sarif", "."}).code, 2);
  write("a.c", "#include <ntddk.h>\n#include \"nothere.h\"\nDRIVER_UNLOAD Stop;\nVOID Stop(PDRIVER_OBJECT Driver)\n{\n}\n");
  Outcome result = run({"entrypoints", "a.c"});
  EXPECT_EQ(result.code, 3);
  EXPECT_TRUE(holds(result.out, "declared as DRIVER_UNLOAD, registered nowhere in this module"));
  EXPECT_TRUE(holds(result.err, "'nothere.h' file not found"));
  EXPECT_EQ(run({"entrypoints", "--allow-incomplete", "a.c"}).code, 0);
}

// ---------------------------------------------------------------------------------------- ioctls

struct Ioctls : Cli {
protected:
  void use(const fs::path &driver) {
    fs::copy(driver, folder / "sys", fs::copy_options::recursive);
    fs::current_path(folder / "sys");
  }
};

TEST_F(Ioctls, OfADispatchRoutine) {
  use(IRQLINT_SOURCE_DIR "/testdata/drivers/ferry");
  Outcome result = run({"ioctls", "."});
  EXPECT_EQ(result.code, 0) << result.err;
  expectGolden(Data / "ioctls/ferry.txt", result.out);
  expectGolden(Data / "ioctls/ferry.md", run({"ioctls", "--format", "markdown", "."}).out);
  const std::string json = run({"ioctls", "--format", "json", "."}).out;
  EXPECT_TRUE(Json::accept(json));
  expectGolden(Data / "ioctls/ferry.json", json);
}

TEST_F(Ioctls, OfACallbackOfTheFramework) {
  use(Data / "ioctls/kmdf");
  expectGolden(Data / "ioctls/kmdf.txt", run({"ioctls", "."}).out);
}

TEST_F(Ioctls, ExitCodes) {
  EXPECT_EQ(run({"ioctls", "nothere"}).code, 2);
  EXPECT_EQ(run({"ioctls", "--format", "sarif", "."}).code, 2);
}

} // namespace
