// The rules for Bazel, run by Bazel itself: the report, and which actions run again after a change. Skipped where there is no Bazel
// (Debian: apt-get install bazel-bootstrap).
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

namespace irqlint::test {
namespace {

namespace fs = std::filesystem;

const fs::path Data = fs::path(IRQLINT_TESTDATA) / "bazel", Rules = fs::path(IRQLINT_SOURCE_DIR) / "integrations/bazel";

class Bazel : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    const auto found = llvm::sys::findProgramByName("bazel");
    if (!found)
      GTEST_SKIP() << "no bazel: apt-get install bazel-bootstrap";
    program = *found;
    fs::copy(Data / "driver", folder, fs::copy_options::recursive);
    write("WORKSPACE", "workspace(name = \"drv\")\n"
                       "local_repository(name = \"irqlint_rules\", path = \"" + Rules.generic_string() + "\")\n"
                       "load(\"@irqlint_rules//:irqlint.bzl\", \"irqlint_local\")\n"
                       "irqlint_local(name = \"irqlint\", path = \"" + fs::canonical(IRQLINT_PROGRAM).generic_string() + "\", kit = \"" IRQLINT_KIT "\")\n");
    if (const Outcome info = start(program, {"--output_user_root=" + root(), "info", "release"}); info.code != 0)
      GTEST_SKIP() << "bazel does not start here: " << info.err;
  }
  void TearDown() override {
    if (!program.empty())
      start(program, {"--output_user_root=" + root(), "shutdown"});
    if (!program.empty())
      start("/bin/sh", {"-c", "chmod -R u+w '" + root() + "'; rm -rf '" + root() + "'"});
    ProgramTest::TearDown();
  }

  Outcome test() {
    std::vector<std::string> arguments{"--output_user_root=" + root(), "test", "//:driver_irqlint", "--test_output=errors", "--color=no", "--curses=no"};
    for (const char *one : {"remote_coverage_tools=cov", "rules_cc=cc", "rules_java=java"}) {
      const std::string text = one, name = text.substr(0, text.find('='));
      arguments.push_back("--override_repository=" + name + "=" + (Data / "offline" / text.substr(name.size() + 1)).string());
    }
    return start(program, arguments);
  }
  std::string root() const { return tmp.string() + "/bazel"; }

  std::string program;
};

TEST_F(Bazel, ReportsPerTargetAndReadsOnlyWhatChanged) {
  const Outcome first = test();
  ASSERT_EQ(first.code, 3) << first.out << first.err; // a test failed
  const std::string report = readFile(folder / "bazel-bin/driver_irqlint.txt"), log = readFile(folder / "bazel-bin/driver_irqlint.sarif");
  EXPECT_TRUE(holds(report, "call.c:5:3: error: 'KeWaitForSingleObject' is called through 'Wait'"));
  EXPECT_TRUE(holds(report, "wait.c:4:3 in 'Wait'"));
  EXPECT_TRUE(holds(report, "1 module; 2 functions analysed"));
  EXPECT_TRUE(holds(log, "\"irql/wait-at-dispatch\""));

  const std::string unit = readFile(folder / "bazel-bin/waits_irqlint/wait.c.irqunit");
  EXPECT_FALSE(unit.empty());
  write("call.c", "#include \"driver.h\"\nVOID Call(PKEVENT Event)\n{\n  Wait(Event);\n}\n");
  const Outcome second = test();
  EXPECT_EQ(second.code, 0) << second.out << second.err;
  EXPECT_TRUE(holds(second.err, "INFO: 4 processes")); // lowered, linked, tested by two: the other source was not read again
  EXPECT_EQ(readFile(folder / "bazel-bin/waits_irqlint/wait.c.irqunit"), unit);
}

} // namespace
} // namespace irqlint::test
