// A tree as `cmake --install` makes it, one for each test program.
#pragma once

#include "support/ProgramTest.h"

namespace irqlint::test {

inline std::string quoted(const std::string &text) { return "'" + text + "'"; }

class InstalledTest : public ProgramTest {
protected:
  static void SetUpTestSuite() {
    prefix = std::filesystem::canonical(std::filesystem::temp_directory_path()) /
             ("irqlint_installed_" + std::to_string(llvm::sys::Process::getProcessId())) / "pre fix";
    const auto build = std::filesystem::path(IRQLINT_PROGRAM).parent_path().parent_path();
    installed = std::system(("cmake --install " + quoted(build.string()) + " --prefix " + quoted(prefix.string()) + " >/dev/null 2>&1").c_str()) == 0;
  }
  static void TearDownTestSuite() { std::filesystem::remove_all(prefix.parent_path()); }

  void SetUp() override {
    ProgramTest::SetUp();
    ASSERT_TRUE(installed) << "cmake --install failed";
  }

  Outcome shell(const std::string &command) { return start("/bin/sh", {"-c", command}); }
  static std::string program() { return (prefix / "bin/irqlint").string(); }

  static inline std::filesystem::path prefix; ///< with a blank in its name
  static inline bool installed = false;
};

inline const std::string Driver = IRQLINT_TESTDATA "/drivers/parcel-planted";

} // namespace irqlint::test
