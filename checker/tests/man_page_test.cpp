// The manual page and the guide's page of the command line know what the program knows: each command, each option.
#include "support/ProgramTest.h"

#include <regex>
#include <set>

namespace {

using namespace irqlint::test;

const std::string Page = IRQLINT_SOURCE_DIR "/docs/man/irqlint.1";
const std::string Guide = IRQLINT_SOURCE_DIR "/docs/guide/command-line.md";

class ManPage : public ProgramTest {
protected:
  static std::set<std::string> all(const std::string &text, const char *pattern) {
    std::set<std::string> found;
    std::regex regex(pattern);
    for (std::sregex_iterator it(text.begin(), text.end(), regex), end; it != end; ++it)
      found.insert((*it)[1]);
    return found;
  }

  std::string help() {
    Outcome outcome = run({"--help-all"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    return outcome.out;
  }
  std::set<std::string> options() { return all(help(), R"(\n +(?:-\w,)?--([a-z][a-z-]+))"); }
  std::set<std::string> commands() { return all(help().substr(help().find("Subcommands:")), R"(\n([a-z][a-z-]+)(?=\n))"); }

  void expectAccepted(const char *formatter, std::vector<std::string> arguments) {
    auto program = llvm::sys::findProgramByName(formatter);
    if (!program)
      GTEST_SKIP() << "no " << formatter << " on this machine: it did not look at the manual page";
    arguments.push_back(Page);
    Outcome outcome = start(*program, arguments);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.err, "");
  }
};

TEST_F(ManPage, NamesAllCommandsAndOptions) {
  const std::string page = readFile(Page), guide = readFile(Guide);
  EXPECT_GE(commands().size(), 12u);
  EXPECT_GE(options().size(), 35u);
  for (const std::string &command : commands()) {
    EXPECT_TRUE(std::regex_search(page, std::regex("\n\\.It Cm " + command + "\\b"))) << Page << ": no command " << command;
    EXPECT_TRUE(std::regex_search(guide, std::regex("`irqlint " + command + "\\b"))) << Guide << ": no command " << command;
  }
  for (const std::string &option : options()) {
    EXPECT_TRUE(std::regex_search(page, std::regex("Fl -" + option + "(?![a-z-])"))) << Page << ": no option --" << option;
    EXPECT_TRUE(std::regex_search(guide, std::regex("--" + option + "(?![a-z-])"))) << Guide << ": no option --" << option;
  }
}

TEST_F(ManPage, NamesNothingElse) {
  const std::set<std::string> known = options();
  for (const std::string &option : all(readFile(Page), R"(Fl -([a-z][a-z-]+))"))
    EXPECT_TRUE(known.contains(option)) << Page << ": the program has no --" << option;
  const std::set<std::string> commandsKnown = commands();
  for (const std::string &command : all(readFile(Page), R"(\n\.It Cm ([a-z-]+))"))
    EXPECT_TRUE(commandsKnown.contains(command)) << Page << ": the program has no command " << command;
}

TEST_F(ManPage, IsAcceptedByMandoc) { expectAccepted("mandoc", {"-Tlint", "-Wwarning"}); }

TEST_F(ManPage, IsAcceptedByGroff) { expectAccepted("groff", {"-ww", "-mandoc", "-Tutf8", "-z"}); }

} // namespace
