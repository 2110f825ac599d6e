// Arguments out of files, as build systems hand them over.
#include "cli/ResponseFiles.h"
#include "support/ProgramTest.h"

namespace {

using namespace irqlint::test;

class ResponseFiles : public ProgramTest {
protected:
  std::vector<std::string> expand(std::vector<std::string> arguments) {
    EXPECT_EQ(irqlint::cli::expandResponseFiles(arguments), "");
    return arguments;
  }
  using Words = std::vector<std::string>;
};

TEST_F(ResponseFiles, StandWhereTheyAreNamed) {
  write("a.rsp", "--rules irql\r\n--fail-on\terror\n");
  EXPECT_EQ(expand({"check", "@a.rsp", "src"}), (Words{"check", "--rules", "irql", "--fail-on", "error", "src"}));
  EXPECT_EQ(expand({"check", "@", "a@b", "./@a.rsp"}), (Words{"check", "@", "a@b", "./@a.rsp"}));
}

TEST_F(ResponseFiles, AreQuotedAsForTheCompiler) {
  write("q.rsp", R"("C:\Program Files\My Driver\a.c" C:\src\b.c -DNAME=\"text\" -DPATH="C:\a b\\" "" 'one two')");
  EXPECT_EQ(expand({"@q.rsp"}), (Words{R"(C:\Program Files\My Driver\a.c)", R"(C:\src\b.c)", R"(-DNAME="text")",
                                       R"(-DPATH=C:\a b\)", "", "'one", "two'"}));
}

TEST_F(ResponseFiles, MayNameOthersAndMayBeEmpty) {
  write("outer.rsp", "one @inner.rsp four");
  write("inner.rsp", "two\nthree");
  write("empty.rsp", "");
  EXPECT_EQ(expand({"@outer.rsp", "@empty.rsp"}), (Words{"one", "two", "three", "four"}));
}

TEST_F(ResponseFiles, AreReadInUtf8AndUtf16) {
  write("utf8.rsp", "\xEF\xBB\xBFpr\xC3\xBC" "fung.c");
  write("utf16.rsp", std::string("\xFF\xFEp\0r\0\xFC\0.\0c\0", 12));
  EXPECT_EQ(expand({"@utf8.rsp", "@utf16.rsp"}), (Words{"pr\xC3\xBC" "fung.c", "pr\xC3\xBC.c"}));
}

TEST_F(ResponseFiles, TellWhatIsWrong) {
  write("self.rsp", "@self.rsp");
  write("outer.rsp", "@gone.rsp");
  std::filesystem::create_directory(folder / "folder");
  for (auto [argument, told] : {std::pair("@gone.rsp", "response file 'gone.rsp': cannot be read"),
                                {"@outer.rsp", "response file 'gone.rsp': cannot be read"},
                                {"@folder", "response file 'folder': is a folder"},
#ifndef _WIN32
                                {"@/dev/zero", "is a device"},
#endif
                                {"@self.rsp", "self.rsp"}}) {
    Outcome outcome = run({"check", argument});
    EXPECT_EQ(outcome.code, 2) << argument;
    EXPECT_TRUE(holds(outcome.err, told)) << argument;
    EXPECT_EQ(outcome.out, "");
  }
}

TEST_F(ResponseFiles, HoldACommandWithItsCompilerFlags) {
  write("src dir/a.c", "#include <wdm.h>\nvoid F(PKSPIN_LOCK Lock) { KIRQL irql; KeAcquireSpinLock(Lock, &irql); if (NAME) return; "
                       "KeReleaseSpinLock(Lock, irql); }\n");
  write("check.rsp", "check \"src dir\\a.c\" --format msbuild\r\n--\r\n/DNAME=1\r\n");
  std::string text = readFile(folder / "check.rsp");
  write("check.rsp", std::string(text).replace(text.find('\\'), 1, "/"));
  Outcome outcome = run({"@check.rsp"});
  EXPECT_EQ(outcome.code, 1) << outcome.err;
  EXPECT_TRUE(holds(outcome.out, "src dir/a.c(2,"));
  EXPECT_TRUE(holds(outcome.out, "KDL"));
}

} // namespace
