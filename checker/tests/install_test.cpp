// An installed tree works wherever it lies, and holds what packages promise.
#include "support/Installed.h"
#include "support/ProgramTest.h"

#ifndef IRQLINT_PROGRAM
#define IRQLINT_PROGRAM "irqlint"
#endif

namespace {

using namespace irqlint::test;
namespace fs = std::filesystem;

class Install : public InstalledTest {};

TEST_F(Install, HoldsWhatPackagesPromise) {
  for (const char *file : {"bin/irqlint", "share/irqlint/kit/wdm.h", "share/irqlint/kit-shims/sal.h", "share/irqlint/kit-cxx/cxx",
                           "share/irqlint/schema/irqlint.schema.json", "share/irqlint/msbuild/irqlint.props",
                           "share/irqlint/msbuild/irqlint.targets", "share/man/man1/irqlint.1",
                           "share/bash-completion/completions/irqlint", "share/zsh/site-functions/_irqlint",
                           "share/fish/vendor_completions.d/irqlint.fish", "share/cmake/irqlint/irqlint-config.cmake",
                           "share/cmake/irqlint/irqlint-config-version.cmake", "share/doc/irqlint/LICENSE",
                           "share/doc/irqlint/guide/getting-started.md"})
    EXPECT_TRUE(fs::exists(prefix / file)) << file;
  EXPECT_FALSE(fs::exists(prefix / "share/irqlint/kit/tests"));
}

TEST_F(Install, UsesItsOwnHeadersWhereverItIsMoved) {
  const fs::path moved = folder / "somewhere else";
  fs::copy(prefix, moved, fs::copy_options::recursive);
  Outcome version = start((moved / "bin/irqlint").string(), {"--version"});
  EXPECT_EQ(version.code, 0);
  EXPECT_TRUE(holds(version.out, (moved / "share/irqlint/kit").string()));
  fs::create_symlink(moved / "bin/irqlint", folder / "link");
  for (const fs::path &called : {moved / "bin/irqlint", folder / "link"}) {
    Outcome outcome = start(called.string(), {"check", Driver});
    EXPECT_EQ(outcome.code, 1) << called << outcome.err;
    EXPECT_TRUE(holds(outcome.out, "(KDL0003)"));
  }
}

TEST_F(Install, GivesTheSameReportAsTheProgramInItsBuildFolder) {
  Outcome here = run({"check", Driver}), there = start(program(), {"check", Driver});
  EXPECT_EQ(here.out, there.out);
  EXPECT_EQ(here.code, there.code);
}

TEST_F(Install, GoesBelowDestdir) {
  const fs::path build = fs::path(IRQLINT_PROGRAM).parent_path().parent_path();
  Outcome outcome = shell("DESTDIR=" + quoted((folder / "stage").string()) + " cmake --install " + quoted(build.string()) + " --prefix /usr");
  ASSERT_EQ(outcome.code, 0) << outcome.err;
  EXPECT_EQ(start((folder / "stage/usr/bin/irqlint").string(), {"--version"}).code, 0);
  EXPECT_TRUE(fs::exists(folder / "stage/usr/share/cmake/irqlint/irqlint-config.cmake"));
}

TEST_F(Install, CompletionsCanBeLoaded) {
  Outcome bash = shell("bash -c '. \"$1\" && complete -p irqlint' - " + quoted((prefix / "share/bash-completion/completions/irqlint").string()));
  EXPECT_EQ(bash.code, 0) << bash.err;
  EXPECT_TRUE(holds(bash.out, "_irqlint"));
}

} // namespace
