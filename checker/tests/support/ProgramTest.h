// Tests that run programs, irqlint above all, as a user does.
#pragma once

#include "support/Files.h"

#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

#include <cstdlib>

#ifndef IRQLINT_PROGRAM
#define IRQLINT_PROGRAM "irqlint"
#endif
#ifndef IRQLINT_TESTDATA
#define IRQLINT_TESTDATA "testdata"
#endif

namespace irqlint::test {

struct Outcome {
  int code;
  std::string out, err;
};

/// A folder of its own per test, which is also the working folder.
class ProgramTest : public testing::Test {
protected:
  void SetUp() override {
    const auto *info = testing::UnitTest::GetInstance()->current_test_info();
    folder = std::filesystem::canonical(std::filesystem::temp_directory_path()) /
             ("irqlint_" + std::string(info->test_suite_name()) + "_" + info->name() + "_" +
              std::to_string(llvm::sys::Process::getProcessId()));
    tmp = folder.string() + ".tmp";
    std::filesystem::create_directories(folder);
    std::filesystem::create_directories(tmp);
    before = std::filesystem::current_path();
    std::filesystem::current_path(folder);
    setVariable("IRQLINT_WDK", "none"); // what the machine has must not change what the tests see
    setVariable("IRQLINT_CACHE", "none");
  }
  void TearDown() override {
    std::filesystem::current_path(before);
    std::filesystem::remove_all(folder);
    std::filesystem::remove_all(tmp);
  }

  static void setVariable(const char *name, const std::string &value) {
#ifdef _WIN32
    _putenv_s(name, value.c_str());
#else
    setenv(name, value.c_str(), 1);
#endif
  }

  /// `name` is relative to the folder.
  void write(const std::filesystem::path &name, const std::string &text) {
    std::filesystem::create_directories((folder / name).parent_path());
    std::ofstream(folder / name, std::ios::binary) << text;
  }

  /// `in` is a file for stdin; empty: there is none.
  Outcome start(const std::string &program, std::vector<std::string> arguments, const std::string &in = "") {
    arguments.insert(arguments.begin(), program);
    std::vector<llvm::StringRef> all(arguments.begin(), arguments.end());
    const std::string out = (tmp / "out").string(), err = (tmp / "err").string();
    std::filesystem::remove(out); // else the rest of a longer one would stay
    std::filesystem::remove(err);
    std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(in), llvm::StringRef(out), llvm::StringRef(err)};
    const int code = llvm::sys::ExecuteAndWait(program, all, std::nullopt, redirects, 120);
    return {code, readFile(out), readFile(err)};
  }
  Outcome run(std::vector<std::string> arguments, const std::string &in = "") {
    return start(IRQLINT_PROGRAM, std::move(arguments), in);
  }

  std::filesystem::path folder, tmp, before; ///< `tmp` lies beside the folder
};

} // namespace irqlint::test
