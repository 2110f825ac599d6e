// Editors with what lies in integrations/: each is started for real on a driver with a defect, where it is installed.
#include "support/ProgramTest.h"

#include <regex>

using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

const fs::path Integrations = fs::path(IRQLINT_SOURCE_DIR) / "integrations";

constexpr const char *Plover = R"(#include <ntddk.h>

VOID PloverWait(PKSPIN_LOCK Lock, PKEVENT Idle)
{
    KIRQL irql;

    KeAcquireSpinLock(Lock, &irql);
    KeWaitForSingleObject(Idle, Executive, KernelMode, FALSE, NULL);
    KeReleaseSpinLock(Lock, irql);
}
)";

std::string found(const char *program) { return llvm::sys::findProgramByName(program).get(); }
bool isThere(const char *program) { return static_cast<bool>(llvm::sys::findProgramByName(program)); }

class Editors : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
    write("plover one.c", Plover);
  }

  /// What every editor has to show, in the words of its script.
  static void expectSession(const std::string &out) {
    EXPECT_TRUE(holds(out, "found 8 "));
    EXPECT_TRUE(holds(out, "irql/wait-at-dispatch"));
    EXPECT_TRUE(holds(out, "'KeWaitForSingleObject' is called at DISPATCH_LEVEL while 'Lock' is held"));
    EXPECT_TRUE(std::regex_search(out, std::regex("\nhover .*held: `?Lock"))) << out;
    EXPECT_TRUE(holds(out, "\naction Suppress irql/wait-at-dispatch here, with a reason\n"));
    EXPECT_TRUE(holds(out, "\nsilence\n"));
  }
};

TEST_F(Editors, Neovim) {
  if (!isThere("nvim"))
    GTEST_SKIP() << "Neovim is not installed";
  Outcome session =
      start(found("nvim"), {"--headless", "--clean", "--cmd", "set rtp^=" + (Integrations / "neovim").string(), "--cmd",
                            "let g:irqlint = '" IRQLINT_PROGRAM "'", "-S",
                            (Integrations / "neovim/test/session.lua").string(), "plover one.c"});
  EXPECT_EQ(session.code, 0) << session.err;
  expectSession(session.out);
  EXPECT_TRUE(holds(session.out, "\nstep 7 2. 'KeAcquireSpinLock' raises the IRQL to DISPATCH_LEVEL"));
  EXPECT_TRUE(holds(session.out, "\npage # Wait at DISPATCH_LEVEL\n"));
  EXPECT_TRUE(holds(session.out, "\ntext     // irqlint: allow(irql/wait-at-dispatch) "));
}

TEST_F(Editors, Emacs) {
  if (!isThere("emacs"))
    GTEST_SKIP() << "Emacs is not installed";
  Outcome eglot =
      start(found("emacs"), {"--batch", "--eval", "(progn (require 'package) (package-initialize) (require 'eglot))"});
  if (eglot.code != 0)
    GTEST_SKIP() << "Emacs has no eglot: " << eglot.err;
  setVariable("IRQLINT", IRQLINT_PROGRAM);
  setVariable("HOME", tmp.string());
  Outcome session = start(found("emacs"), {"--batch", "-L", (Integrations / "emacs").string(), "-l",
                                           (Integrations / "emacs/test/eglot-session.el").string(), "plover one.c"});
  EXPECT_EQ(session.code, 0) << session.err;
  expectSession(session.out);
  EXPECT_TRUE(holds(session.out, "\nrules (\"irql/wait-at-dispatch\")\n"));
}

class VsCode : public Editors {
protected:
  void SetUp() override {
    Editors::SetUp();
    if (!isThere("node"))
      GTEST_SKIP() << "node is not installed";
    const std::string version = start(found("node"), {"--version"}).out;
    if (std::atoi(version.substr(1).c_str()) < 20)
      GTEST_SKIP() << "node is " << version << ", and has no test runner";
  }
  Outcome runTest(const std::string &name) {
    return start(found("node"), {"--test", (Integrations / "vscode/test" / name).string()});
  }
};

TEST_F(VsCode, ItsOwnLogic) {
  for (const char *name : {"options.test.js", "extension.test.js"}) {
    Outcome outcome = runTest(name);
    EXPECT_EQ(outcome.code, 0) << outcome.out << outcome.err;
    EXPECT_TRUE(std::regex_search(outcome.out, std::regex("pass [1-9]"))) << outcome.out;
  }
}

/// The extension as users get it, and the library for the protocol in it as a client of the server.
TEST_F(VsCode, ThePackage) {
  if (!isThere("npm") || start(found("npm"), {"view", "vscode-languageclient@9.0.1", "version"}).code != 0)
    GTEST_SKIP() << "npm or its registry is not there";
  const std::string package = (folder / "irqlint.vsix").string();
  Outcome packed = start(found("bash"), {(Integrations / "vscode/pack").string(), package});
  if (packed.code != 0 &&
      std::regex_search(packed.out + packed.err, std::regex("ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ECONNRE|network")))
    GTEST_SKIP() << "the registry does not answer: " << packed.err;
  ASSERT_EQ(packed.code, 0) << packed.out << packed.err;
  EXPECT_FALSE(fs::exists(Integrations / "vscode/node_modules")) << "nothing is left in the sources";
  ASSERT_EQ(start(found("python3"), {"-m", "zipfile", "-e", package, "vsix"}).code, 0);
  for (const char *file : {"package.json", "src/extension.js", "src/options.js", "readme.md", "LICENSE.txt",
                           "node_modules/vscode-languageclient/package.json"})
    EXPECT_TRUE(fs::exists(folder / "vsix/extension" / file)) << file;
  EXPECT_FALSE(fs::exists(folder / "vsix/extension/test"));
  EXPECT_TRUE(holds(readFile(folder / "vsix/extension.vsixmanifest"), "Id=\"irqlint\""));
  setVariable("IRQLINT", IRQLINT_PROGRAM);
  setVariable("NODE_PATH", (folder / "vsix/extension/node_modules").string());
  Outcome session = runTest("server.test.js");
  EXPECT_EQ(session.code, 0) << session.out << session.err;
  EXPECT_TRUE(holds(session.out, "pass 1")) << session.err;
}

} // namespace
