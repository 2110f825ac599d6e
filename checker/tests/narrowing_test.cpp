// Baselines, new code only, diff and merge as a user meets them, with real git repositories.
#include "support/GitTest.h"
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace irqlint::test;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const std::string Logs = IRQLINT_TESTDATA "/logs/";

const std::string Header = "#include <ntddk.h>\n\n";

/// A function that waits with a spin lock held: one finding, in its sixth line.
std::string waits(const std::string &name) {
  return "VOID " + name +
         "(PKSPIN_LOCK Lock, PKEVENT Event)\n{\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n"
         "  KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);\n  KeReleaseSpinLock(Lock, irql);\n}\n\n";
}

class Narrowing : public GitTest {
protected:
  /// "function@file:line" of what counts.
  std::string found(std::vector<std::string> arguments, const std::string &in = "") {
    arguments.insert(arguments.begin(), "check");
    arguments.insert(arguments.end(), {"--rules", "irql,lock", "--format", "json"});
    Outcome result = run(arguments, in);
    Json json = Json::parse(result.out, nullptr, false);
    if (json.is_discarded())
      return "code " + std::to_string(result.code) + ": " + result.err;
    std::string text;
    for (const Json &finding : json["findings"])
      text += (text.empty() ? "" : " ") + finding["function"].get<std::string>() + "@" +
              finding["where"]["file"].get<std::string>() + ":" + std::to_string(finding["where"]["line"].get<int>());
    return text;
  }
};

// ---------------------------------------------------------------------------------------- baseline

const std::vector<std::string> WithBaseline{"src", "--baseline", ".irqlint-baseline.json"};

class Baseline : public Narrowing {
protected:
  void SetUp() override {
    Narrowing::SetUp();
    write("src/a.c", Header + waits("First") + waits("Second"));
    write("src/b.c", Header + waits("Third"));
    Outcome result = run({"check", "src", "--rules", "irql,lock", "--update-baseline"});
    ASSERT_EQ(result.code, 0) << result.err;
    ASSERT_TRUE(holds(result.err, "'.irqlint-baseline.json' holds 3 findings, 3 of them new; 0 entries taken out"));
  }
  Json entries() { return Json::parse(readFile(".irqlint-baseline.json"))["findings"]; }
  void giveReasons() {
    Json json = Json::parse(readFile(".irqlint-baseline.json"));
    for (Json &entry : json["findings"])
      entry["reason"] = "because of " + entry["function"].get<std::string>();
    write(".irqlint-baseline.json", json.dump());
  }
};

TEST_F(Baseline, HidesWhatItKnows) {
  Json first = entries()[0];
  EXPECT_EQ(first["code"], "KDL0005");
  EXPECT_EQ(first["path"], "src/a.c");
  EXPECT_EQ(first["function"], "First");
  EXPECT_EQ(first["fingerprint"].get<std::string>().size(), 16u);
  EXPECT_EQ(first["reason"], "");
  Outcome result = run({"check", "src", "--rules", "irql,lock", "--baseline", ".irqlint-baseline.json"});
  EXPECT_EQ(result.code, 0) << result.out;
  EXPECT_TRUE(holds(result.err, "nothing found"));
  EXPECT_TRUE(holds(result.err, "3 findings known from the baseline"));
}

TEST_F(Baseline, OnlyNewFindingsCount) {
  write("src/a.c", Header + "// shifted\n\n\n" + waits("New") + waits("First") + waits("Second"));
  EXPECT_EQ(found(WithBaseline), "New@src/a.c:10");
}

TEST_F(Baseline, FollowsMoves) {
  write("src/a.c", Header + waits("Second")); // First goes to the end of another file
  write("src/b.c", Header + waits("Third") + waits("First"));
  EXPECT_EQ(found(WithBaseline), "");
  fs::rename("src/b.c", "src/c.c");
  EXPECT_EQ(found(WithBaseline), "");
  fs::create_directory("src/sub");
  fs::rename("src/a.c", "src/sub/a.c");
  EXPECT_EQ(found(WithBaseline), "");
  write("src/copy.c", Header + waits("Second"));
  EXPECT_EQ(found(WithBaseline), "Second@src/copy.c:7") << "a copy is no move";
}

TEST_F(Baseline, PruneKeepsReasonsAndTakesOutWhatIsGone) {
  giveReasons();
  write("src/a.c", Header + waits("Second"));
  fs::rename("src/b.c", "src/c.c");
  Outcome check = run({"check", "src", "--rules", "irql,lock", "--baseline", ".irqlint-baseline.json"});
  EXPECT_TRUE(holds(check.err, "'.irqlint-baseline.json': 1 entry no longer needed"));
  write("src/d.c", Header + waits("New"));
  Outcome result = run({"baseline", "prune", "src"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_EQ(result.out, "");
  EXPECT_TRUE(holds(result.err, "holds 2 findings; 1 entry taken out"));
  EXPECT_TRUE(holds(result.err, "1 finding not in it"));
  ASSERT_EQ(entries().size(), 2u);
  EXPECT_EQ(entries()[0]["reason"], "because of Second");
  EXPECT_EQ(entries()[1]["reason"], "because of Third");
  EXPECT_EQ(entries()[1]["path"], "src/c.c");
}

TEST_F(Baseline, RunsOverAPartKeepTheRest) {
  giveReasons();
  write("src/b.c", Header);
  EXPECT_EQ(run({"check", "src/b.c", "--rules", "irql,lock", "--update-baseline"}).code, 0);
  ASSERT_EQ(entries().size(), 2u) << "a.c was not looked at";
  EXPECT_EQ(entries()[0]["reason"], "because of First");
  EXPECT_EQ(run({"baseline", "prune", "src", "--rules", "paging"}).code, 0);
  EXPECT_EQ(entries().size(), 2u) << "its rules were off";
  write("src/a.c", Header + "#include \"nowhere.h\"\n");
  EXPECT_EQ(run({"baseline", "prune", "src"}).code, 0);
  EXPECT_EQ(entries().size(), 2u) << "not analysed in full";
}

TEST_F(Baseline, IsTheSameFromEveryFolder) {
  fs::current_path("src");
  EXPECT_EQ(found({".", "--baseline", "../.irqlint-baseline.json"}), "");
  fs::current_path(folder);
  write("config/.irqlint.json", "{\"baseline\": \"../.irqlint-baseline.json\"}");
  EXPECT_EQ(found({"src", "--config", "config/.irqlint.json"}), "");
  EXPECT_EQ(found({"src/b.c", "--config", "config/.irqlint.json", "--baseline", "none"}), "Third@src/b.c:7");
}

TEST_F(Baseline, SaysWhatIsWrong) {
  Outcome missing = run({"check", "src", "--baseline", "nowhere.json"});
  EXPECT_EQ(missing.code, 2);
  EXPECT_TRUE(holds(missing.err, "there is no baseline 'nowhere.json'; --update-baseline writes it"));
  write("bad.json", "{\"version\": 1,\n\"findings\": [{}]}");
  Outcome bad = run({"check", "src", "--baseline", "bad.json"});
  EXPECT_EQ(bad.code, 2);
  EXPECT_TRUE(holds(bad.err, "bad.json:2: /findings/0: 'code' is missing"));
  write(".irqlint.json", "{\"baseline\": 1}");
  EXPECT_TRUE(holds(run({"check", "src"}).err, "/baseline: must be the name of a file"));
  fs::remove(".irqlint.json");
  EXPECT_EQ(run({"check", "src", "--update-baseline", "--new-from-rev", "HEAD"}).code, 2);
  EXPECT_EQ(run({"check", "src", "--update-baseline", "--baseline", "none"}).code, 2);
  EXPECT_EQ(run({"check", "src", "--update-baseline", "--baseline", "src"}).code, 2);
  EXPECT_EQ(run({"baseline"}).code, 2);
}

// ---------------------------------------------------------------------------------------- new code

TEST_F(Narrowing, NewFromRevision) {
  NEED_GIT();
  write("src/a.c", Header + waits("Old"));
  commit();
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD"}), "");
  write("src/a.c", Header + "// shifted\n" + waits("Old") + waits("New"));
  write("src/un tracked \xc3\xa9.c", Header + waits("Untracked"));
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD"}), "New@src/a.c:16 Untracked@src/un tracked \xc3\xa9.c:7");
  commit();
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD"}), "");
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD~1"}), "New@src/a.c:16 Untracked@src/un tracked \xc3\xa9.c:7");
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD~1", "--whole-files"}),
            "Old@src/a.c:8 New@src/a.c:16 Untracked@src/un tracked \xc3\xa9.c:7");
  Outcome result = run({"check", "src", "--rules", "irql,lock", "--new-from-rev", "HEAD"});
  EXPECT_EQ(result.code, 0);
  EXPECT_TRUE(holds(result.err, "3 findings in unchanged code left out"));
  fs::current_path("src");
  EXPECT_EQ(found({"a.c", "--new-from-rev", "HEAD~1"}), "New@a.c:16") << "from a folder below";
  fs::current_path(tmp);
  EXPECT_EQ(found({(folder / "src/a.c").string(), "--new-from-rev", "HEAD~1"}),
            "New@" + (folder / "src/a.c").generic_string() + ":16")
      << "from outside";
}

TEST_F(Narrowing, BeforeTheFirstCommitAllIsNew) {
  NEED_GIT();
  write("a.c", Header + waits("First"));
  git({"add", "-A"});
  EXPECT_EQ(found({"a.c", "--new-from-rev", "HEAD"}), "First@a.c:7");
  git({"commit", "-q", "-m", "x"});
  EXPECT_EQ(found({"a.c", "--new-from-rev", "HEAD"}), "");
}

TEST_F(Narrowing, RenamedFilesAreNotNew) {
  NEED_GIT();
  write("src/my driver.c", Header + waits("One") + waits("Two") + waits("Three"));
  commit();
  git({"mv", "src/my driver.c", "src/our dr\xc3\xadver.c"});
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD"}), "");
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD", "--whole-files"}), "");
  write("src/our dr\xc3\xadver.c", Header + waits("One") + waits("Two") + waits("Three") + waits("Four"));
  EXPECT_EQ(found({"src", "--new-from-rev", "HEAD"}), "Four@src/our dr\xc3\xadver.c:31");
}

TEST_F(Narrowing, ALineThatIsGoneCounts) {
  NEED_GIT();
  const std::string start = Header + "VOID F(PKSPIN_LOCK Lock)\n{\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n",
                    release = "  KeReleaseSpinLock(Lock, irql);\n", end = "}\n";
  write("a.c", start + release + end);
  commit();
  EXPECT_EQ(found({"a.c"}), "");
  write("a.c", start + end);
  EXPECT_EQ(found({"a.c", "--new-from-rev", "HEAD"}), "F@a.c:3") << "told of the function as a whole";
  const std::string
      held =
          "NTSTATUS H(PKSPIN_LOCK Lock, int x)\n{\n  KIRQL irql;\n  KeAcquireSpinLock(Lock, &irql);\n  if (x)\n  {\n",
      rest = "    return STATUS_UNSUCCESSFUL;\n  }\n  KeReleaseSpinLock(Lock, irql);\n  return STATUS_SUCCESS;\n}\n";
  write("a.c", Header);
  write("b.c", Header + held + release + rest);
  commit();
  EXPECT_EQ(found({"b.c"}), "");
  write("b.c", Header + held + rest);
  EXPECT_EQ(found({"b.c", "--new-from-rev", "HEAD"}), found({"b.c"})) << "the path runs over the place of the release";
  EXPECT_NE(found({"b.c"}), "");
}

TEST_F(Narrowing, CrlfAndMissingEndOfLine) {
  NEED_GIT();
  auto crlf = [](const std::string &text) {
    std::string out;
    for (char c : text)
      out += c == '\n' ? "\r\n" : std::string(1, c);
    return out.substr(0, out.find_last_not_of("\r\n") + 1);
  };
  write("a.c", crlf(Header + waits("Old") + "LONG Last;"));
  commit();
  write("a.c", crlf(Header + waits("Old") + "LONG Last;\n" + waits("New")));
  EXPECT_EQ(found({"a.c", "--new-from-rev", "HEAD"}), "New@a.c:16");
}

TEST_F(Narrowing, NewFromMergeBaseAndPatch) {
  NEED_GIT();
  write("a.c", Header + waits("Old"));
  commit();
  git({"checkout", "-q", "-b", "topic"});
  write("b.c", Header + waits("Topic"));
  commit();
  git({"checkout", "-q", "main"});
  write("c.c", Header + waits("Main"));
  commit();
  git({"checkout", "-q", "topic"});
  EXPECT_EQ(found({".", "--new-from-merge-base", "main"}), "Topic@b.c:7");

  std::string patch = start(gitProgram, {"diff", "main...topic"}).out;
  std::ofstream(tmp / "topic.patch", std::ios::binary) << patch;
  std::string file = (tmp / "topic.patch").string();
  EXPECT_EQ(found({".", "--new-from-patch", file}), "Topic@b.c:7");
  EXPECT_EQ(found({".", "--new-from-patch", "-"}, file), "Topic@b.c:7");
  fs::remove_all(".git");
  EXPECT_EQ(found({".", "--new-from-patch", file}), "Topic@b.c:7") << "without a repository";
  std::ofstream(tmp / "elsewhere.patch") << "--- a/x.c\n+++ b/x.c\n@@ -0,0 +1 @@\n+x\n";
  Outcome elsewhere = run({"check", ".", "--new-from-patch", (tmp / "elsewhere.patch").string()});
  EXPECT_TRUE(holds(elsewhere.err, "none of its files is here"));
  std::ofstream(tmp / "cut.patch") << patch.substr(0, patch.size() - 30);
  Outcome cut = run({"check", ".", "--new-from-patch", (tmp / "cut.patch").string()});
  EXPECT_EQ(cut.code, 2);
  EXPECT_TRUE(holds(cut.err, "cut.patch:"));
}

TEST_F(Narrowing, NewCodeSaysWhatIsWrong) {
  write("a.c", Header);
  Outcome none = run({"check", "a.c", "--new-from-rev", "HEAD"});
  EXPECT_EQ(none.code, 2);
  EXPECT_EQ(run({"check", "a.c", "--new-from-rev", "HEAD", "--new-from-patch", "x"}).code, 2);
  EXPECT_TRUE(holds(run({"check", "a.c", "--whole-files"}).err, "--whole-files goes with"));
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-patch", "nowhere.patch"}).err, "cannot read 'nowhere.patch'"));
  NEED_GIT();
  EXPECT_TRUE(holds(none.err, "is in no git repository with a working tree"));
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-rev", "main"}).err, "git knows no revision 'main'"))
      << "no commit yet";
  commit();
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-rev", "nowhere"}).err, "git knows no revision 'nowhere'"));
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-rev=--output=x"}).err, "git knows no revision '--output=x'"));
  git({"checkout", "-q", "--orphan", "other"});
  write("b.c", Header);
  commit();
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-merge-base", "main"}).err, "have no commit in common"));
#ifndef _WIN32
  std::string path = std::getenv("PATH");
  setenv("PATH", tmp.c_str(), 1);
  EXPECT_TRUE(holds(run({"check", "a.c", "--new-from-rev", "HEAD"}).err, "the program 'git' is not in the PATH"));
  setenv("PATH", path.c_str(), 1);
#endif
}

// ---------------------------------------------------------------------------------------- diff and merge

TEST_F(Narrowing, DiffOfTwoRuns) {
  write("a.c", Header + waits("Old") + waits("Fixed"));
  run({"check", ".", "--output", "json=old.json", "--output", "sarif=old.sarif"});
  write("a.c", Header + "\n" + waits("Old") + waits("New"));
  run({"check", ".", "--output", "json=new.json", "--output", "sarif=new.sarif"});
  for (const char *format : {"json", "sarif"}) {
    Outcome result = run({"diff", std::string("old.") + format, std::string("new.") + format});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(holds(result.out, "new: 1\n  a.c:16:3: error: 'KeWaitForSingleObject'"));
    EXPECT_TRUE(holds(result.out, "fixed: 1\n  a.c:15:3: error:"));
    EXPECT_TRUE(holds(result.err, "irqlint: 1 new, 1 fixed, 0 moved, 1 unchanged"));
  }
  EXPECT_EQ(run({"diff", "old.json", "new.json", "--fail-on", "never"}).code, 0);
  EXPECT_EQ(run({"diff", "old.json", "old.sarif"}).code, 0);
  EXPECT_EQ(Json::parse(run({"diff", "old.json", "new.sarif", "--format", "json"}).out)["counts"]["new"], 1);
  EXPECT_TRUE(holds(run({"diff", "old.json", "-", "--format", "markdown"}, "new.json").out, "### New (1)"));
  EXPECT_EQ(run({"diff", "-", "-"}).code, 2);
  EXPECT_EQ(run({"diff", "old.json"}).code, 2);
  write("cut.sarif", readFile("old.sarif").substr(0, 500));
  Outcome cut = run({"diff", "cut.sarif", "new.sarif"});
  EXPECT_EQ(cut.code, 2);
  EXPECT_TRUE(holds(cut.err, "cut.sarif:"));
  EXPECT_TRUE(holds(cut.err, "it may be cut off"));
}

TEST_F(Narrowing, MergeWithOtherTools) {
  Outcome result = run({"merge", Logs + "sarif/irqlint.sarif", Logs + "sarif/codeql.sarif", Logs + "prefast/today.xml",
                        "-o", "out/all.sarif"});
  EXPECT_EQ(result.code, 0) << result.err;
  EXPECT_TRUE(holds(result.out, "confirmed by cpp/drivers/irql-too-high (CodeQL), C28121 (PREfast)"));
  EXPECT_TRUE(holds(result.out, "only irqlint"));
  EXPECT_TRUE(holds(result.out, "only PREfast; irqlint has no rule for it"));
  EXPECT_EQ(Json::parse(readFile("out/all.sarif"))["runs"].size(), 3u);
  EXPECT_EQ(run({"merge", "out/all.sarif"}).out, result.out) << "what was written reads the same";
  EXPECT_EQ(Json::parse(run({"merge", "out/all.sarif", "--format", "sarif"}).out)["runs"].size(), 3u);
  EXPECT_EQ(Json::parse(run({"merge", "out/all.sarif", "--format", "json"}).out)["runs"].size(), 3u);
  EXPECT_TRUE(holds(run({"merge", "out/all.sarif", "--format", "markdown"}).out, "| who says so |"));
  write("bad.xml", "<DEFECTS>");
  Outcome bad = run({"merge", "bad.xml", "nowhere.sarif", "out"});
  EXPECT_EQ(bad.code, 2);
  EXPECT_TRUE(holds(bad.err, "bad.xml:1: is no valid XML"));
  EXPECT_TRUE(holds(bad.err, "cannot read 'nowhere.sarif'"));
  EXPECT_TRUE(holds(bad.err, "'out' is a folder"));
  EXPECT_EQ(run({"merge"}).code, 2);
}

} // namespace
