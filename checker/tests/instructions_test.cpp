// What a run costs, in instructions, which do not depend on how busy the machine is: the figures of testdata/speed, with room for
// compilers and libraries. Skipped without valgrind, and where the program was built to be slow. UPDATE_GOLDEN=1 writes them anew.
#include "support/ProgramTest.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>

namespace irqlint::test {
namespace {

namespace fs = std::filesystem;

const fs::path Figures = fs::path(IRQLINT_TESTDATA) / "speed/instructions.json";
constexpr double Room = 1.25;

#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
constexpr bool Optimized = true;
#else
constexpr bool Optimized = false;
#endif

class Instructions : public ProgramTest, public testing::WithParamInterface<const char *> {};

TEST_P(Instructions, AreNotManyMore) {
  if (!Optimized)
    GTEST_SKIP() << "not a release build";
  const auto valgrind = llvm::sys::findProgramByName("valgrind"), strip = llvm::sys::findProgramByName("strip");
  if (!valgrind || !strip)
    GTEST_SKIP() << "no valgrind, or no strip";
  const std::string driver = (fs::path(IRQLINT_TESTDATA) / "drivers" / GetParam()).string(), program = (tmp / "irqlint").string();
  ASSERT_EQ(start(*strip, {"-o", program, IRQLINT_PROGRAM}).code, 0); // valgrind does not read clang's debug information
  const Outcome outcome = start(*valgrind, {"--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program, "check", driver,
                                            "--kit", IRQLINT_KIT, "--no-cache", "-q", "-j", "1"});
  std::smatch match;
  if (!std::regex_search(outcome.err, match, std::regex("I +refs: +([0-9,]+)")))
    GTEST_SKIP() << "valgrind cannot run this program: " << outcome.err;
  const auto count = std::stoull(std::regex_replace(match[1].str(), std::regex(","), ""));

  auto figures = nlohmann::json::parse(readFile(Figures));
  if (std::getenv("UPDATE_GOLDEN")) {
    figures[GetParam()] = count;
    std::ofstream(Figures, std::ios::binary) << figures.dump(2) << '\n';
    return;
  }
  const double known = figures[GetParam()].get<double>();
  EXPECT_LE(static_cast<double>(count), known * Room)
      << "a run over " << GetParam() << " takes " << count / 1000000 << " million instructions, it took " << known / 1e6
      << "; find out why (docs/internals/speed.md), or if it has to be, write the figures anew with UPDATE_GOLDEN=1";
  RecordProperty("millionInstructions", static_cast<int>(count / 1000000));
}

INSTANTIATE_TEST_SUITE_P(Drivers, Instructions, testing::Values("parcel-planted", "ferry"), [](const auto &info) {
  return std::regex_replace(std::string(info.param), std::regex("-"), "_");
});

} // namespace
} // namespace irqlint::test
