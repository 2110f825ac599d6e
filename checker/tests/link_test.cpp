// lower and link: the same bytes as a whole run, and what is wrong with files that are no units.
#include "support/ProgramTest.h"

#include <gtest/gtest.h>

namespace irqlint::test {
namespace {

namespace fs = std::filesystem;

class Link : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    for (const auto &entry : fs::directory_iterator(fs::path(IRQLINT_TESTDATA) / "bazel/driver"))
      if (entry.path().extension() != "")
        fs::copy_file(entry.path(), folder / entry.path().filename());
  }
};

TEST_F(Link, GivesTheBytesOfAWholeRun) {
  for (const char *source : {"call.c", "wait.c"})
    ASSERT_EQ(run({"lower", source, "-o", std::string("out/") + source + ".irqunit"}).code, 0);
  for (const char *format : {"text", "json", "sarif"}) {
    const Outcome whole = run({"check", "call.c", "wait.c", "--format", format});
    const Outcome linked = run({"link", "out/wait.c.irqunit", "out/call.c.irqunit", "--format", format});
    EXPECT_EQ(whole.code, 1);
    EXPECT_EQ(linked.code, whole.code);
    EXPECT_EQ(linked.out, whole.out) << format;
    EXPECT_EQ(linked.err, whole.err) << format;
  }
}

TEST_F(Link, LowersFoldersAndUnitsThatAreBroken) {
  write("broken.c", "#include \"driver.h\"\n#include \"gone.h\"\nVOID Broken(UNHEARD_OF x) { x->y = }\n");
  ASSERT_EQ(run({"lower", ".", "-o", "out/"}).code, 0);
  const Outcome whole = run({"check", "."}), linked = run({"link", "out/call.c.irqunit", "out/wait.c.irqunit", "out/broken.c.irqunit"});
  EXPECT_EQ(linked.out, whole.out);
  EXPECT_EQ(linked.err, whole.err);
  EXPECT_EQ(linked.code, whole.code);
}

TEST_F(Link, UnitsSayTheSameWhereverTheyAreMade) {
  run({"lower", "wait.c", "-o", "a.irqunit"});
  const fs::path other = tmp / "elsewhere";
  fs::create_directories(other);
  for (const char *file : {"wait.c", "driver.h"})
    fs::copy_file(folder / file, other / file);
  fs::current_path(other);
  run({"lower", "wait.c", "-o", "b.irqunit"});
  fs::current_path(folder);
  EXPECT_EQ(readFile(folder / "a.irqunit"), readFile(other / "b.irqunit"));
}

TEST_F(Link, OfOtherModulesIsNotOneDriver) {
  run({"lower", "call.c", "-o", "c.irqunit", "--module", "one"});
  run({"lower", "wait.c", "-o", "w.irqunit", "--module", "two"});
  EXPECT_EQ(run({"link", "c.irqunit", "w.irqunit"}).code, 0);
  EXPECT_EQ(run({"link", "c.irqunit", "w.irqunit", "--module", "both"}).code, 1);
}

TEST_F(Link, TellsWhatIsNoUnit) {
  run({"lower", "wait.c", "-o", "w.irqunit"});
  EXPECT_TRUE(holds(run({"link", "wait.c"}).err, "'wait.c' is no unit that irqlint lower wrote"));
  std::string bytes = readFile(folder / "w.irqunit");
  write("cut.irqunit", bytes.substr(0, bytes.size() / 2));
  EXPECT_TRUE(holds(run({"link", "cut.irqunit"}).err, "'cut.irqunit' is damaged"));
  bytes[bytes.size() - 9] = static_cast<char>(bytes[bytes.size() - 9] + 1);
  write("changed.irqunit", bytes);
  const Outcome changed = run({"link", "w.irqunit", "changed.irqunit"});
  EXPECT_TRUE(holds(changed.err, "'changed.irqunit' is damaged"));
  EXPECT_EQ(changed.code, 2);
  EXPECT_EQ(run({"link", "gone.irqunit"}).code, 2);
  EXPECT_EQ(run({"link"}).code, 2);
  EXPECT_TRUE(holds(run({"lower", ".", "-o", "one"}).err, "is one file, but there are 2 units"));
}

} // namespace
} // namespace irqlint::test
