// Tests with real git repositories: the folder of the test is one.
#pragma once

#include "support/ProgramTest.h"

namespace irqlint::test {

class GitTest : public ProgramTest {
protected:
  void SetUp() override {
    ProgramTest::SetUp();
#ifndef _WIN32
    setVariable("GIT_CONFIG_GLOBAL", "/dev/null");
    setVariable("GIT_CONFIG_NOSYSTEM", "1");
    setVariable("GIT_CEILING_DIRECTORIES", std::filesystem::temp_directory_path().string());
    for (const char *variable : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})
      unsetenv(variable);
    for (const char *who : {"AUTHOR", "COMMITTER"}) {
      setVariable(("GIT_" + std::string(who) + "_NAME").c_str(), "me");
      setVariable(("GIT_" + std::string(who) + "_EMAIL").c_str(), "me@example.org");
    }
#endif
  }

  bool makeRepository() {
    auto found = llvm::sys::findProgramByName("git");
    if (!found)
      return false;
    gitProgram = *found;
    git({"init", "-q", "-b", "main"});
    return true;
  }
  Outcome tryGit(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"-c", "core.autocrlf=false"});
    return start(gitProgram, arguments);
  }
  void git(std::vector<std::string> arguments) {
    Outcome result = tryGit(arguments);
    ASSERT_EQ(result.code, 0) << arguments.front() << result.err;
  }
  void commit() {
    git({"add", "-A"});
    git({"commit", "-q", "-m", "x", "--allow-empty", "--no-verify"});
  }

  std::string gitProgram;
};

} // namespace irqlint::test

#define NEED_GIT()                                                                                                     \
  if (!makeRepository())                                                                                               \
  GTEST_SKIP() << "there is no git on this machine"
