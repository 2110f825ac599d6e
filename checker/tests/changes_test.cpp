// Patches, and which findings lie in what they change.
#include "compare/NewCode.h"
#include "compare/Patch.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

#ifndef IRQLINT_TESTDATA
#define IRQLINT_TESTDATA "testdata"
#endif

namespace irqlint::compare {
namespace {

std::string readFile(const std::string &name) {
  std::string text = test::readFile(std::string(IRQLINT_TESTDATA) + "/patches/" + name);
  EXPECT_FALSE(text.empty()) << name;
  return text;
}

/// "a.c +1-2 -5" per file: added lines, and lines after which some are gone.
std::string shown(std::string_view patch) {
  auto result = parsePatch(patch);
  if (auto *problem = std::get_if<report::LogProblem>(&result))
    return problem->message("p");
  std::string out;
  for (const PatchFile &file : std::get<0>(result)) {
    out += (out.empty() ? "" : "; ") + file.path + (file.changes.whole ? " whole" : "");
    for (const auto &[first, last] : file.changes.added)
      out += " +" + std::to_string(first) + (first == last ? "" : "-" + std::to_string(last));
    for (unsigned line : file.changes.removedAfter)
      out += " -" + std::to_string(line);
  }
  return out;
}

TEST(Patch, OfGit) {
  EXPECT_EQ(shown(readFile("git.patch")),
            "src/queue.c +12-14 +49 -11 -31 -48; new name.c +2; caf\xc3\xa9 \"x\".c whole +1-2; wide.h whole");
}

TEST(Patch, OfAMerge) { EXPECT_EQ(shown(readFile("merge.patch")), "src/both.c +2-4 -4"); }

TEST(Patch, WithTimesAndCrlf) { EXPECT_EQ(shown(readFile("plain-crlf.patch")), "drv/a.c +2"); }

TEST(Patch, InUtf16) {
  std::string wide = "\xff\xfe";
  for (char c : readFile("plain-crlf.patch"))
    wide += {c, '\0'};
  EXPECT_EQ(shown(wide), "drv/a.c +2");
}

TEST(Patch, OfNothing) {
  EXPECT_EQ(shown(""), "");
  EXPECT_EQ(shown("\n"), "");
  EXPECT_EQ(shown("diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n"), "");
}

TEST(Patch, KeepsThePathWithItsPrefix) {
  auto result = parsePatch("--- a/x.c\n+++ b/x.c\n@@ -0,0 +1 @@\n+x\n--- src/x.c\n+++ src/x.c\n@@ -1 +1 @@\n-a\n+b\n");
  const auto &files = std::get<0>(result);
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ(files[0].path, "x.c");
  EXPECT_EQ(files[0].asWritten, "b/x.c");
  EXPECT_EQ(files[1].path, "src/x.c");
}

TEST(Patch, StrippedBlanksAreContext) { EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1,3 +1,4 @@\n\n a\n+b\n\n"), "x +3"); }

TEST(Patch, TellsWhatIsWrong) {
  EXPECT_EQ(shown("hello\n"), "p:1: is no unified diff: it has no line that begins with '+++ '");
  EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n"), "p:4: ends in the middle of a hunk");
  EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\ndiff --git a/y b/y\n"),
            "p:5: a line of a hunk must begin with '+', '-' or a blank");
  EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1 +x @@\n"), "p:3: a hunk must begin like '@@ -1,2 +3,4 @@'");
  EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1 +99999999999 @@\n"), "p:3: a hunk must begin like '@@ -1,2 +3,4 @@'");
  EXPECT_EQ(shown("--- a/x\n+++ b/x\n@@ -1,0 +1,1 @@\n-a\n"), "p:4: a hunk has more lines than its '@@' line says");
  EXPECT_EQ(shown("@@ -1 +1 @@\n-a\n+b\n"), "p:1: a hunk without '+++ ' line before it");
}

// ---------------------------------------------------------------------------------------- findings

class NewCode : public testing::Test {
protected:
  /// lock taken in line 10, function called in 20, return in 30; the level is set by an annotation in a header.
  NewCode() {
    finding.where = {"a.c", 30, 3, 30, 9};
    finding.path = {step(10, 0, "F"), step(20, 0, "F"), step(5, 1, "G", "g.c"), step(9, 1, "G", "g.c"),
                    step(30, 0, "F")};
    finding.path[1].essential = false;
    finding.related = {{{"a.h", 3, 1, 3, 2}, "the limit"}};
  }
  static Step step(unsigned line, unsigned depth, std::string function, std::string file = "a.c") {
    Step out;
    out.where = {std::move(file), line, 1, line, 2};
    out.depth = depth;
    out.function = std::move(function);
    return out;
  }
  bool isNew(const std::string &file, FileChanges changes, bool whole = false) {
    auto changesOf = [&](const std::string &path) { return path == file ? &changes : nullptr; };
    return compare::isNew(finding, changesOf, whole, {"a.c", 1, 1, 40, 1});
  }
  Finding finding;
};

TEST_F(NewCode, CountsPlaceStepsAndRelatedPlaces) {
  EXPECT_TRUE(isNew("a.c", {false, {{29, 30}}, {}}));
  EXPECT_TRUE(isNew("a.c", {false, {{10, 10}}, {}}));
  EXPECT_TRUE(isNew("g.c", {false, {{9, 9}}, {}}));
  EXPECT_TRUE(isNew("a.h", {false, {{3, 3}}, {}}));
  EXPECT_TRUE(isNew("a.c", {true, {}, {}}));
  EXPECT_FALSE(isNew("a.c", {false, {{1, 9}, {11, 29}, {31, 99}}, {}})) << "the step in line 20 is not essential";
  EXPECT_FALSE(isNew("other.c", {true, {}, {}}));
}

TEST_F(NewCode, CountsWhatIsGoneOnTheWay) {
  EXPECT_TRUE(isNew("a.c", {false, {}, {25}})) << "between two steps of F";
  EXPECT_TRUE(isNew("g.c", {false, {}, {5}}));
  EXPECT_FALSE(isNew("a.c", {false, {}, {9, 30}})) << "before the first and after the last";
  EXPECT_FALSE(isNew("g.c", {false, {}, {9}}));
}

TEST_F(NewCode, WithoutAPathTheFunctionCounts) {
  finding.path.clear();
  finding.related.clear();
  EXPECT_TRUE(isNew("a.c", {false, {{39, 39}}, {}}));
  EXPECT_TRUE(isNew("a.c", {false, {}, {1}}));
  EXPECT_FALSE(isNew("a.c", {false, {{41, 41}}, {40}}));
}

TEST_F(NewCode, WholeFilesGoByThePlace) {
  EXPECT_TRUE(isNew("a.c", {false, {{99, 99}}, {}}, true));
  EXPECT_TRUE(isNew("a.c", {false, {}, {99}}, true));
  EXPECT_FALSE(isNew("g.c", {false, {{99, 99}}, {}}, true));
  EXPECT_TRUE(isNew("g.c", {false, {{9, 9}}, {}}, true)) << "a step still counts";
  EXPECT_FALSE(isNew("a.c", {}, true)) << "renamed only";
}

} // namespace
} // namespace irqlint::compare
