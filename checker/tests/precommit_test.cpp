// The hooks of .pre-commit-hooks.yaml, run by pre-commit itself on commits of a driver.
#include "support/GitTest.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

using namespace irqlint::test;

namespace {

namespace fs = std::filesystem;

const fs::path Source = IRQLINT_SOURCE_DIR, Drivers = IRQLINT_TESTDATA "/drivers";

class PreCommit : public GitTest {
protected:
  void SetUp() override {
    GitTest::SetUp();
#ifdef _WIN32
    GTEST_SKIP() << "the hooks are tested where there is a shell";
#endif
    auto found = llvm::sys::findProgramByName("pre-commit");
    if (!found)
      GTEST_SKIP() << "pre-commit is not installed (Debian: apt-get install pre-commit)";
    preCommit = *found;
    if (!makeRepository())
      GTEST_SKIP() << "there is no git on this machine";
    setVariable("PRE_COMMIT_HOME", (tmp / "pre-commit").string());
    setVariable("PATH", fs::path(IRQLINT_PROGRAM).parent_path().string() + ":" + getenv("PATH"));
    makeHooks();
    fs::copy(Drivers / "parcel", folder / "parcel");
    configure("");
    Outcome installed = start(preCommit, {"install"});
    ASSERT_EQ(installed.code, 0) << installed.out << installed.err;
    commit();
  }

  /// The repository that users name in their configuration, with the manifest of ours.
  void makeHooks() {
    const fs::path hooks = tmp / "hooks";
    fs::create_directories(hooks);
    fs::copy(Source / ".pre-commit-hooks.yaml", hooks);
    for (std::vector<std::string> arguments :
         {std::vector<std::string>{"init", "-q"}, {"add", "-A"}, {"commit", "-q", "-m", "x"}, {"tag", "v1.0"}}) {
      arguments.insert(arguments.begin(), {"-C", hooks.string()});
      git(arguments);
    }
  }

  /// `more`: lines of the hook "irqlint".
  void configure(const std::string &more) {
    write(".pre-commit-config.yaml", "repos:\n- repo: " + (tmp / "hooks").string() +
                                         "\n  rev: v1.0\n  hooks:\n  - id: irqlint\n" + more +
                                         "  - id: irqlint-full\n");
  }

  /// What `git commit` of all that is staged comes to.
  Outcome tryCommit() {
    Outcome result = tryGit({"commit", "-m", "change"});
    result.err = result.out + result.err;
    return result;
  }
  void plant(const std::string &name) {
    fs::copy_file(Drivers / "parcel-planted" / name, folder / "parcel" / name, fs::copy_options::overwrite_existing);
  }
  std::string head() { return tryGit({"rev-parse", "HEAD"}).out; }
  Outcome hook(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "run");
    arguments.push_back("--verbose");
    return start(preCommit, arguments);
  }

  std::string preCommit;
};

TEST_F(PreCommit, ManifestIsValid) {
  const Outcome result = start(preCommit, {"validate-manifest", (Source / ".pre-commit-hooks.yaml").string()});
  EXPECT_EQ(result.code, 0) << result.out << result.err;
}

TEST_F(PreCommit, ADefectIsRefusedWithItsExplanation) {
  plant("queue.c");
  git({"add", "-A"});
  const std::string before = head();
  const Outcome refused = tryCommit();
  EXPECT_NE(refused.code, 0);
  EXPECT_EQ(head(), before);
  EXPECT_TRUE(
      holds(refused.err,
            "parcel/queue.c:55:9: error: '&Device->QueueLock' is released, but it was released before on this path"));
  EXPECT_TRUE(holds(refused.err, "1. the path starts in 'ParcelPut'")) << "the whole path";
  EXPECT_TRUE(holds(refused.err, "= help: remove one of the two releases"));
  EXPECT_TRUE(holds(refused.err, "= explain: irqlint explain lock/release-not-held"));
  EXPECT_FALSE(holds(refused.err, "irqlint (all drivers)")) << "that is for pushes, and by hand";

  fs::copy_file(Drivers / "parcel/queue.c", folder / "parcel/queue.c", fs::copy_options::overwrite_existing);
  write("parcel/queue.c", readFile("parcel/queue.c") + "\n// a comment\n");
  git({"add", "-A"});
  const Outcome passed = tryCommit();
  EXPECT_EQ(passed.code, 0) << passed.err;
  EXPECT_NE(head(), before);
  EXPECT_TRUE(holds(passed.err, "irqlint..................................................................Passed"));
}

TEST_F(PreCommit, AHeaderLeadsToItsUnits) {
  write("parcel/lock.h", "#define UNLOCK(l, i) KeReleaseSpinLock(l, i)\n");
  write("parcel/extra.c",
        "#include \"parcel.h\"\n#include \"lock.h\"\nVOID Count(PKSPIN_LOCK Lock, PULONG Value)\n{\n  KIRQL irql;\n"
        "  KeAcquireSpinLock(Lock, &irql);\n  ++*Value;\n  UNLOCK(Lock, irql);\n}\n");
  git({"add", "-A"});
  Outcome result = tryCommit();
  ASSERT_EQ(result.code, 0) << result.err;
  write("parcel/lock.h", "#define UNLOCK(l, i) ((void)(i))\n");
  git({"add", "-A"});
  result = tryCommit();
  EXPECT_NE(result.code, 0) << "only the header is staged";
  EXPECT_TRUE(holds(result.err, "parcel/extra.c:3:6: "));
  EXPECT_TRUE(holds(result.err, "[irql/changes-unannotated]"));
}

TEST_F(PreCommit, AFileOutsideTheBuildIsANote) {
  write("parcel/parcel.vcxproj",
        "<Project "
        "xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\"><PropertyGroup><ConfigurationType>Driver</"
        "ConfigurationType>"
        "<DriverType>WDM</DriverType><PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset></PropertyGroup>"
        "<ItemGroup><ClCompile Include=\"*.c\"/></ItemGroup></Project>");
  write("tool/main.c", "#include <windows.h>\nint main(void) { return 0; }\n");
  git({"add", "-A"});
  const Outcome result = hook({"irqlint"});
  EXPECT_EQ(result.code, 0) << result.out;
  EXPECT_TRUE(holds(result.out, "note: 'tool/main.c' belongs to no driver that was found here: not analysed"));
  EXPECT_EQ(tryCommit().code, 0);
}

TEST_F(PreCommit, WhatIsNotStagedDoesNotCount) {
  write("parcel/log.c", readFile("parcel/log.c") + "\n");
  git({"add", "-A"});
  plant("queue.c");
  const Outcome result = tryCommit();
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(readFile("parcel/queue.c") == readFile(Drivers / "parcel-planted/queue.c")) << "and it is still there";
}

TEST_F(PreCommit, OldFaultsCanBeLeftAlone) {
  plant("queue.c");
  commit();
  write("parcel/queue.c", readFile("parcel/queue.c") + "\n// a comment\n");
  git({"add", "-A"});
  EXPECT_NE(hook({"irqlint"}).code, 0) << "the file has faults, whoever made them";
  configure("    args: [--new-from-rev, HEAD]\n");
  git({"add", "-A"});
  const Outcome lines = hook({"irqlint"});
  EXPECT_EQ(lines.code, 0) << lines.out;
  write(".irqlint.json", R"({"baseline": ".irqlint-baseline.json"})");
  ASSERT_EQ(run({"check", "--update-baseline"}).code, 0);
  configure("");
  git({"add", "-A"});
  const Outcome known = hook({"irqlint"});
  EXPECT_EQ(known.code, 0) << known.out;
  EXPECT_TRUE(holds(known.out, "known from the baseline"));
}

TEST_F(PreCommit, TheFullHookChecksAllDrivers) {
  plant("queue.c");
  commit();
  Outcome result = hook({"irqlint-full", "--hook-stage", "manual"});
  EXPECT_NE(result.code, 0);
  EXPECT_TRUE(holds(result.out, "parcel/queue.c:55:9: error: "));
  EXPECT_EQ(hook({"irqlint"}).code, 0) << "nothing is staged";
}

TEST_F(PreCommit, AMistakeInTheConfigurationIsTold) {
  write(".irqlint.json", "{\"gat\": 1}");
  write("parcel/log.c", readFile("parcel/log.c") + "\n");
  git({"add", "-A"});
  const Outcome result = tryCommit();
  EXPECT_NE(result.code, 0);
  EXPECT_TRUE(holds(result.err, ".irqlint.json:1: /gat: unknown key; did you mean 'gate'?"));
}

} // namespace
