// Which commit is analysed, out of the files that git keeps.
#include "cli/Repository.h"
#include "support/Tree.h"

#include <gtest/gtest.h>

namespace irqlint::cli {
namespace {

const std::string Commit = "0123456789abcdef0123456789abcdef01234567";

TEST(Repository, OfABranch) {
  test::Tree tree;
  tree.write(".git/HEAD", "ref: refs/heads/topic/x\n");
  tree.write(".git/refs/heads/topic/x", Commit + "\n");
  tree.write(".git/config", "[core]\n\turl = no\n[remote \"fork\"]\n\turl = https://example.org/fork\n"
                            "[remote \"origin\"]\n\turl = https://user:secret@example.org/a/b.git\n");
  tree.write("src/sys/a.c", "");
  report::Repository found = repositoryOf(tree("src/sys"));
  EXPECT_EQ(found.root, tree(""));
  EXPECT_EQ(found.uri, "https://example.org/a/b.git");
  EXPECT_EQ(found.revision, Commit);
  EXPECT_EQ(found.branch, "topic/x");
}

TEST(Repository, OfADetachedHeadAndPackedRefs) {
  test::Tree tree;
  tree.write(".git/HEAD", Commit + "\n");
  EXPECT_EQ(repositoryOf(tree("")).revision, Commit);
  EXPECT_EQ(repositoryOf(tree("")).branch, "");
  tree.write(".git/HEAD", "ref: refs/heads/main\n");
  tree.write(".git/packed-refs", "# pack-refs with: peeled\n" + std::string(40, 'f') + " refs/heads/mainline\n" +
                                     Commit + " refs/heads/main\n");
  EXPECT_EQ(repositoryOf(tree("")).revision, Commit);
}

TEST(Repository, OfAWorktree) {
  test::Tree tree;
  tree.write("main/.git/config", "[remote \"origin\"]\n url = git@example.org:a/b.git\n");
  tree.write("main/.git/refs/heads/t", Commit);
  tree.write("main/.git/worktrees/t/HEAD", "ref: refs/heads/t");
  tree.write("main/.git/worktrees/t/commondir", "../..\n");
  tree.write("t/.git", "gitdir: ../main/.git/worktrees/t\n");
  report::Repository found = repositoryOf(tree("t"));
  EXPECT_EQ(found.uri, "ssh://example.org/a/b.git");
  EXPECT_EQ(found.revision, Commit);
  EXPECT_EQ(found.branch, "t");
}

TEST(Repository, ThatIsBrokenIsHalfKnown) {
  test::Tree tree;
  tree.write(".git/HEAD", "nonsense");
  EXPECT_EQ(repositoryOf(tree("")).revision, "");
  EXPECT_EQ(repositoryOf("").root, "");
}

TEST(Repository, UrisHoldNoUser) {
  EXPECT_EQ(repositoryUri("ssh://git@example.org:22/a/b"), "ssh://example.org:22/a/b");
  EXPECT_EQ(repositoryUri("https://token@example.org/a@b"), "https://example.org/a@b");
  EXPECT_EQ(repositoryUri("host:/srv/x.git"), "ssh://host/srv/x.git");
  EXPECT_EQ(repositoryUri("/srv/x.git"), "");
  EXPECT_EQ(repositoryUri("C:\\src\\x"), "");
  EXPECT_EQ(repositoryUri("file:///srv/x"), "");
  EXPECT_EQ(repositoryUri("../x"), "");
}

} // namespace
} // namespace irqlint::cli
