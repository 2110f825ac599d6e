// Source files against the IR that they must become: testdata/lower/.
#include "frontend/Frontend.h"
#include "ir/Text.h"
#include "lower/Lower.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
namespace fs = std::filesystem;

namespace {

const fs::path Folder = fs::path(IRQLINT_TESTDATA) / "lower";

ir::Unit lowered(const fs::path &source) {
  frontend::Job job;
  job.file = source.string();
  job.directory = source.parent_path().string();
  frontend::ParseOptions parsing;
  parsing.kitDir = IRQLINT_KIT;
  lower::LowerOptions options;
  options.workDir = IRQLINT_SOURCE_DIR;
  options.systemDirs = {IRQLINT_KIT};
  ir::Unit unit;
  frontend::parseAll({job}, parsing, [&](const frontend::ParsedUnit &parsed) {
    EXPECT_EQ(parsed.failure, "");
    if (parsed.compiler)
      unit = lower::lowerUnit(*parsed.compiler, *parsed.info, options);
  });
  return unit;
}

std::vector<std::string> sources() {
  std::vector<std::string> names;
  for (const auto &entry : fs::directory_iterator(Folder))
    if (entry.path().extension() == ".c" || entry.path().extension() == ".cpp")
      names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

class Lower : public testing::TestWithParam<std::string> {};

TEST_P(Lower, BecomesTheGolden) {
  ir::Unit unit = lowered(Folder / GetParam());
  EXPECT_EQ(ir::verify(unit), std::vector<std::string>());
  std::string text = ir::print(unit);
  fs::path golden = (Folder / GetParam()).replace_extension(".ir");
  if (std::getenv("UPDATE_GOLDEN")) {
    std::ofstream(golden, std::ios::binary) << text;
    return;
  }
  EXPECT_EQ(text, readFile(golden));
}

TEST_P(Lower, ReadsBackAsPrinted) {
  std::string text = ir::print(lowered(Folder / GetParam()));
  std::variant<ir::Unit, ir::ParseError> parsed = ir::parse(text);
  const auto *error = std::get_if<ir::ParseError>(&parsed);
  ASSERT_EQ(error, nullptr) << error->line << ": " << error->text;
  EXPECT_EQ(ir::print(std::get<ir::Unit>(parsed)), text);
}

INSTANTIATE_TEST_SUITE_P(Files, Lower, testing::ValuesIn(sources()), [](const auto &info) {
  std::string name = info.param;
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
});

} // namespace
