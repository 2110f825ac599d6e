// The engine without clang: values and constraints by hand, whole walks on IR text with summaries as goldens.
#include "engine/Engine.h"
#include "engine/State.h"
#include "ir/Text.h"
#include "support/Files.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace irqlint;
using namespace irqlint::test;
using namespace irqlint::engine;
using ir::BinOp;

namespace {

struct Fixture : testing::Test {
  ExprTable t;
  State s;
  ExprId param(uint32_t i, unsigned bits = 32, bool isSigned = true) { return t.param(i, bits, isSigned); }
  ExprId number(int64_t v) { return t.constant(v); }
  ExprId bin(BinOp op, ExprId a, ExprId b) { return t.binary(op, a, b, 32, true); }
  Reason reason() { return Reason(t, s); }
};

using Values = Fixture;

TEST_F(Values, EqualStructureIsOneId) {
  EXPECT_EQ(bin(BinOp::Add, param(0), param(1)), bin(BinOp::Add, param(1), param(0)));
  EXPECT_EQ(bin(BinOp::SGt, param(0), param(1)), bin(BinOp::SLt, param(1), param(0)));
}

TEST_F(Values, ATestAndItsNegationMeet) {
  ExprId less = bin(BinOp::SLt, param(0), param(1));
  EXPECT_EQ(t.isZero(bin(BinOp::SGe, param(0), param(1))), less);
  EXPECT_TRUE(reason().assume(less, true));
  EXPECT_FALSE(reason().assume(bin(BinOp::SGe, param(0), param(1)), true));
}

TEST_F(Values, FlagsSetAndTested) {
  ExprId flags = param(0, 32, false);
  ExprId set = bin(BinOp::Or, flags, number(4));
  EXPECT_EQ(bin(BinOp::And, set, number(4)), number(4));
  EXPECT_EQ(bin(BinOp::And, set, number(3)), bin(BinOp::And, flags, number(3)));
  ExprId cleared = bin(BinOp::And, flags, number(~4ll));
  EXPECT_EQ(bin(BinOp::And, cleared, number(4)), number(0));
}

TEST_F(Values, StatusClasses) {
  ExprId status = param(0);
  EXPECT_TRUE(reason().assume(bin(BinOp::SGe, status, number(0)), false));
  EXPECT_LT(reason().eval(status).high, 0);
  EXPECT_FALSE(reason().assume(bin(BinOp::Eq, status, number(0x103)), true));
}

TEST_F(Values, ErrorClassThroughShift) {
  ExprId status = param(0);
  ExprId top = t.binary(BinOp::LShr, t.cast(status, 32, false), number(30), 32, false);
  EXPECT_TRUE(reason().assume(bin(BinOp::Eq, top, number(3)), true));
  EXPECT_LT(reason().eval(status).high, 0);
}

TEST_F(Values, NotEqualIsRemembered) {
  ExprId x = param(0);
  EXPECT_TRUE(reason().assume(bin(BinOp::Eq, x, number(7)), false));
  EXPECT_FALSE(reason().restrict(x, {7, 7}));
}

TEST_F(Values, PointersToObjectsAreNotNull) {
  ExprId address = t.address(t.field(t.global(Name("g")), Name("Lock")));
  EXPECT_EQ(bin(BinOp::Eq, address, number(0)), number(0));
  EXPECT_EQ(t.pointee(address), t.field(t.global(Name("g")), Name("Lock")));
}

TEST_F(Values, NarrowConstantsWrap) {
  EXPECT_EQ(t.constant(0xC0000001, 32, true), t.constant(-1073741823));
  EXPECT_EQ(t.constant(-1, 8, false), t.constant(255));
}

TEST_F(Values, LoadsAgreeUntilWritten) {
  LocId field = t.field(t.pointee(param(0, 64)), Name("Flags"));
  ExprId before = reason().load(field, 32, false);
  EXPECT_EQ(reason().load(field, 32, false), before);
  reason().clobber(t.pointee(param(0, 64)), 9, {});
  EXPECT_NE(reason().load(field, 32, false), before);
}

TEST_F(Values, PrivateVariablesSurviveUnknownCalls) {
  LocId local = t.variable(0), taken = t.variable(1);
  reason().store(local, number(1));
  reason().store(taken, number(2));
  reason().clobber(0, 9, {false, true});
  EXPECT_EQ(reason().constant(reason().load(local, 32, true)), 1);
  EXPECT_EQ(reason().constant(reason().load(taken, 32, true)), std::nullopt);
}

TEST_F(Values, MergeKeepsWhatAgreesAndBoundsWhatDiffers) {
  State a = s, b = s;
  LocId x = t.variable(0), y = t.variable(1);
  Reason(t, a).store(x, number(1));
  Reason(t, b).store(x, number(3));
  Reason(t, a).store(y, number(5));
  Reason(t, b).store(y, number(5));
  merge(t, a, b, 77, false, false);
  EXPECT_EQ(Reason(t, a).constant(*a.find(y)), 5);
  Interval i = Reason(t, a).eval(*a.find(x));
  EXPECT_EQ(i.low, 1);
  EXPECT_EQ(i.high, 3);
  EXPECT_FALSE(a.degraded);
}

TEST_F(Values, ForcedMergeIsNotCertain) {
  State a = s, b = s;
  a.irql = number(0);
  b.irql = number(2);
  merge(t, a, b, 77, true, false);
  EXPECT_TRUE(a.degraded);
  EXPECT_EQ(Reason(t, a).eval(a.irql).high, 2);
}

TEST_F(Values, ALoopsFormerValueIsAnother) {
  ExprId result = t.fresh(5, 0, 32, true);
  s.irql = t.entryIrql();
  reason().store(t.variable(0), result);
  EXPECT_TRUE(reason().assume(bin(BinOp::SGe, result, number(0)), false));
  reason().retire(5);
  EXPECT_NE(*s.find(t.variable(0)), result);
  EXPECT_TRUE(reason().assume(bin(BinOp::SGe, result, number(0)), true));
}

// ------------------------------------------------------------------------------------------- summaries

namespace fs = std::filesystem;

std::vector<std::string> summaryCases() {
  std::vector<std::string> names;
  for (const auto &entry : fs::directory_iterator(fs::path(IRQLINT_TESTDATA) / "engine"))
    if (entry.path().extension() == ".ir")
      names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

class Summaries : public testing::TestWithParam<std::string> {};

TEST_P(Summaries, MatchGolden) {
  fs::path base = fs::path(IRQLINT_TESTDATA) / "engine" / GetParam();
  auto parsed = ir::parse(readFile(base.string() + ".ir"));
  if (auto *error = std::get_if<ir::ParseError>(&parsed))
    FAIL() << "line " << error->line << ": " << error->text;
  const auto &unit = std::get<ir::Unit>(parsed);
  ASSERT_TRUE(ir::verify(unit).empty()) << ir::verify(unit).front();
  model::Model model;
  std::string text = dumpSummary({GetParam(), {&unit}}, model, {}, {}, "");
  fs::path golden = base.string() + ".summary";
  if (std::getenv("UPDATE_GOLDEN"))
    std::ofstream(golden) << text;
  EXPECT_EQ(text, readFile(golden));
}

INSTANTIATE_TEST_SUITE_P(Engine, Summaries, testing::ValuesIn(summaryCases()), [](const auto &info) { return info.param; });

} // namespace
