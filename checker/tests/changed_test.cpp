// irqlint check --changed: which drivers are analysed for which files, and what counts of what is found there.
#include "project/Dependents.h"
#include "support/GitTest.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace irqlint;
using namespace irqlint::test;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string Entry =
    "#include <ntddk.h>\nDRIVER_INITIALIZE DriverEntry;\nNTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING p)\n"
    "{\n  UNREFERENCED_PARAMETER(d);\n  UNREFERENCED_PARAMETER(p);\n  return STATUS_SUCCESS;\n}\n";

/// A function that waits with a spin lock held.
std::string waits(const std::string &name) {
  return "VOID " + name +
         "(PKSPIN_LOCK Lock, PKEVENT Event)\n{\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n"
         "  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n  KeReleaseSpinLock(Lock, irql);\n}\n\n";
}

class Changed : public GitTest {
protected:
  /// "function@file" of what counts, and how many modules were analysed.
  std::string found(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(),
                     {"check", "--rules", "irql", "--format", "json", "--stats", (tmp / "stats.json").string()});
    last = run(arguments);
    Json json = Json::parse(last.out, nullptr, false);
    if (json.is_discarded())
      return "code " + std::to_string(last.code) + ": " + last.err;
    std::string text = Json::parse(readFile(tmp / "stats.json"))["modules"].dump() + ":";
    for (const Json &finding : json["findings"])
      text += " " + finding["function"].get<std::string>() + "@" + finding["where"]["file"].get<std::string>();
    return text;
  }
  void twoDrivers() {
    for (const std::string driver : {"one", "two"}) {
      write(driver + "/entry.c", Entry);
      write(driver + "/a.c", "#include \"" + driver + ".h\"\n" + waits("A"));
      write(driver + "/b.c", "#include <ntddk.h>\n" + waits("B"));
      write(driver + "/" + driver + ".h", "#include <ntddk.h>\n");
    }
  }
  Outcome last;
};

TEST_F(Changed, AnalysesTheDriverOfAFileAndTellsWhatTouchesIt) {
  twoDrivers();
  EXPECT_EQ(found({"--changed", "one/a.c"}), "1: A@one/a.c");
  EXPECT_EQ(last.code, 1);
  EXPECT_EQ(found({"--changed", "one/b.c", "two/a.c"}), "2: B@one/b.c A@two/a.c");
  EXPECT_EQ(found({"--changed", "one/entry.c"}), "1:");
  EXPECT_EQ(last.code, 0);
  EXPECT_TRUE(holds(last.err, "2 findings in unchanged code left out"));
  EXPECT_EQ(found({"--changed", "one/../two/./b.c", (folder / "two/a.c").string(), "two/a.c"}),
            "1: A@two/a.c B@two/b.c");
  fs::current_path("one");
  EXPECT_EQ(found({"--changed", "a.c"}), "1: A@a.c") << "from a folder below";
}

TEST_F(Changed, AHeaderLeadsToItsUnits) {
  twoDrivers();
  EXPECT_EQ(found({"--changed", "one/one.h"}), "1: A@one/a.c") << "b.c does not include it";
  write("shared/inner.h", "#pragma once\n");
  write("shared/outer.h", "#pragma once\n  # include \"inner.h\"\n");
  write("two/two.h", "#include <ntddk.h>\n#include \"..\\Shared\\OUTER.h\"\n");
  EXPECT_EQ(found({"--changed", "shared/inner.h"}), "1: A@two/a.c") << "through another header, spelled as on Windows";
  write("two/b.c", "#include <ntddk.h>\n#include <far/config.h>\n" + waits("B"));
  write("include/far/config.h", "");
  EXPECT_EQ(found({"--changed", "include/far/config.h"}), "1: B@two/b.c")
      << "by name, whatever the include folders are";
}

TEST_F(Changed, PathsThroughAFileTouchIt) {
  write("entry.c", Entry);
  write("helper.c", "#include <ntddk.h>\nVOID Take(PKSPIN_LOCK l, PKIRQL i) { KeAcquireSpinLock(l, i); }\n");
  write("user.c", "#include <ntddk.h>\nVOID Take(PKSPIN_LOCK l, PKIRQL i);\nVOID User(PKSPIN_LOCK l, PKEVENT e)\n{\n  "
                  "KIRQL i;\n  Take(l, &i);\n"
                  "  KeWaitForSingleObject(e, Executive, KernelMode, FALSE, NULL);\n  KeReleaseSpinLock(l, i);\n}\n");
  EXPECT_EQ(found({"--changed", "helper.c"}), "1: Take@helper.c User@user.c") << "the level rises there";
  EXPECT_EQ(found({"--changed", "user.c"}), "1: User@user.c") << "and is not known without the other file";
}

TEST_F(Changed, BuildFilesLeadToWhatTheyBuild) {
  write("drv/entry.c", Entry);
  write("drv/a.c", "#include \"pre.h\"\n" + waits("A"));
  write("drv/pre.h", "#include <ntddk.h>\n");
  write("compile_commands.json",
        R"([{"directory": ".", "file": "drv/entry.c", "command": "clang -c drv/entry.c -o out/drv.dir/entry.o"},
            {"directory": ".", "file": "drv/a.c", "command": "clang -include opt/forced.h -c drv/a.c -o out/drv.dir/a.o"}])");
  write("opt/forced.h", "");
  EXPECT_EQ(found({"--changed", "opt/forced.h"}), "1: A@drv/a.c") << "no source includes it";
  write("sub/compile_commands.json", readFile("compile_commands.json"));
  EXPECT_EQ(found({"--changed", "-p", "compile_commands.json", "drv/a.c"}), "1: A@drv/a.c");
  fs::remove("compile_commands.json");
  fs::remove_all("sub");
  write("drv/drv.vcxproj",
        "<Project "
        "xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup><ConfigurationType>Driver</"
        "ConfigurationType>"
        "<DriverType>WDM</DriverType><PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset></PropertyGroup>"
        "<ItemGroup><ClCompile Include=\"entry.c\"/><ClCompile Include=\"a.c\"/></ItemGroup></Project>");
  EXPECT_EQ(found({"--changed", "drv/drv.vcxproj"}), "1: A@drv/a.c");
}

TEST_F(Changed, FilesOutsideTheBuildAreNoFailure) {
  twoDrivers();
  write("tools/unused.h", "");
  EXPECT_EQ(found({"--changed", "tools/unused.h", "README.md", "one/gone.c"}), "0:");
  EXPECT_EQ(last.code, 0);
  EXPECT_TRUE(holds(last.err, "note: 'tools/unused.h' belongs to no driver that was found here: not analysed"));
  EXPECT_TRUE(holds(last.err, "note: 'one/gone.c' is not there (deleted?): skipped"));
  EXPECT_EQ(found({"--changed", "tools/unused.h", "one/a.c"}), "1: A@one/a.c");
  EXPECT_EQ(found({"--changed", "-q", "tools/unused.h"}), "0:");
  EXPECT_EQ(last.err, "");
  EXPECT_EQ(found({"--changed"}), "0:");
  EXPECT_EQ(last.code, 0) << "git may have nothing to tell";
  EXPECT_TRUE(holds(last.err, "no file was named that changed"));
  std::vector<std::string> many{"--changed"};
  for (int i = 0; i < 20; ++i)
    many.push_back("gone" + std::to_string(i) + ".c");
  found(many);
  EXPECT_TRUE(holds(last.err, "note: and 15 more such files"));
}

TEST_F(Changed, OnlyCodeThatChangedHasToBeAnalysable) {
  twoDrivers();
  write("one/b.c", "#include <ntddk.h>\n#include \"nowhere.h\"\n");
  EXPECT_EQ(found({"--changed", "one/entry.c"}), "1:");
  EXPECT_EQ(last.code, 0) << last.err;
  EXPECT_TRUE(holds(last.err, "nowhere.h")) << "it is told all the same";
  EXPECT_EQ(found({"--changed", "one/b.c"}), "1:");
  EXPECT_EQ(last.code, 3);
  found({"--changed", "one/b.c", "--allow-incomplete"});
  EXPECT_EQ(last.code, 0);
}

TEST_F(Changed, GoesWithChangedLinesAndTheGate) {
  NEED_GIT();
  twoDrivers();
  commit();
  write("one/a.c", readFile("one/a.c") + waits("New"));
  EXPECT_EQ(found({"--changed", "one/a.c"}), "1: A@one/a.c New@one/a.c");
  EXPECT_EQ(found({"--changed", "one/a.c", "--new-from-rev", "HEAD"}), "1: New@one/a.c");
  EXPECT_TRUE(holds(last.err, "2 findings in unchanged code left out"));
  EXPECT_EQ(found({"--changed", "two/a.c", "--new-from-rev", "HEAD"}), "1:");
  write(".irqlint.json", R"({"gate": {"total": {"all": 0}, "new": {"all": 2}}})");
  EXPECT_EQ(found({"--changed", "one/a.c"}), "1: A@one/a.c New@one/a.c");
  EXPECT_EQ(last.code, 0);
  EXPECT_TRUE(
      holds(last.err, "skipped  total all: 3 of at most 0; only the drivers of the changed files were analysed"));
  EXPECT_TRUE(holds(last.err, "passed   new all: 2 of at most 2"));
}

TEST_F(Changed, WritesNoBaseline) {
  twoDrivers();
  const Outcome result = run({"check", "--changed", "one/a.c", "--update-baseline"});
  EXPECT_EQ(result.code, 2);
  EXPECT_TRUE(holds(result.err, "--update-baseline writes all findings: leave out --changed"));
  ASSERT_EQ(run({"check", "--rules", "irql", "--update-baseline"}).code, 0);
  EXPECT_EQ(found({"--changed", "one/a.c", "--baseline", ".irqlint-baseline.json"}), "1:");
  EXPECT_FALSE(holds(last.err, "no longer needed")) << "the other driver's entries";
}

TEST_F(Changed, EndsOnIncludesThatGoInCircles) {
  write("entry.c",
        Entry + "#include \"x.h\"\n#include MACRO\n#include \"\"\n#include \"/\"\n#include <\n#include \"..\"\n");
  write("x.h", "#include \"y.h\"\n");
  write("y.h", "#include \"x.h\"\n#include \"y.h\"\n");
  project::Dependents dependents({(folder / "y.h").string(), (folder / "none.h").string(), "/"});
  const project::Job job{(folder / "entry.c").string(), folder.string(), {"-I", "-I."}, "m"};
  EXPECT_EQ(dependents.of(job), std::vector<size_t>{0});
}

} // namespace
