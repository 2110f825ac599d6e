// Each option that a command's --help shows is in the completions of every shell.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <memory>
#include <regex>
#include <set>
#include <sstream>

namespace {

std::string output(const std::string &command) {
  std::unique_ptr<FILE, int (*)(FILE *)> pipe(popen(command.c_str(), "r"), pclose);
  std::string text;
  std::array<char, 4096> buffer;
  while (size_t got = fread(buffer.data(), 1, buffer.size(), pipe.get()))
    text.append(buffer.data(), got);
  return text;
}

std::set<std::string> longOptions(const std::string &command) {
  std::string help = output("\"" IRQLINT_PROGRAM "\" " + command + " --help");
  std::regex option("--([a-z][a-z-]+)");
  std::set<std::string> names;
  for (std::sregex_iterator it(help.begin(), help.end(), option), end; it != end; ++it)
    names.insert((*it)[1]);
  return names;
}

class Completions : public testing::TestWithParam<const char *> {};

TEST_P(Completions, KnowAllOptions) {
  std::ifstream file(std::string(IRQLINT_SOURCE_DIR "/checker/cli/completions/") + GetParam());
  std::stringstream content;
  content << file.rdbuf();
  ASSERT_FALSE(content.str().empty());
  for (const char *command : {"check", "baseline prune", "diff", "merge", "explain", "list-rules", "doctor", "irql", "annotate", "entrypoints", "ioctls", "export-compile-commands", "lsp"}) {
    std::set<std::string> names = longOptions(command);
    EXPECT_FALSE(names.empty()) << command;
    for (const std::string &name : names)
      EXPECT_TRUE(std::regex_search(content.str(), std::regex("(--|-l )" + name + "\\b"))) << command << " --" << name;
  }
}

TEST_P(Completions, KnowAllFormats) {
  std::ifstream file(std::string(IRQLINT_SOURCE_DIR "/checker/cli/completions/") + GetParam());
  std::stringstream content;
  content << file.rdbuf();
  std::string help = std::regex_replace(output("\"" IRQLINT_PROGRAM "\" check --help"), std::regex("\\s+"), " "), list;
  std::smatch match;
  ASSERT_TRUE(std::regex_search(help, match, std::regex("Format on stdout: ((\\w+, )+\\w+)"))) << help;
  list = match[1];
  std::regex word("\\w+");
  std::string all;
  for (std::sregex_iterator it(list.begin(), list.end(), word), end; it != end; ++it)
    all += (all.empty() ? "" : " ") + it->str();
  EXPECT_NE(content.str().find(all), std::string::npos) << all;
}

INSTANTIATE_TEST_SUITE_P(Shells, Completions, testing::Values("irqlint.bash", "_irqlint", "irqlint.fish"),
                         [](const auto &info) {
                           std::string name = info.param;
                           return name == "_irqlint" ? std::string("zsh") : name.substr(name.find('.') + 1);
                         });

} // namespace
