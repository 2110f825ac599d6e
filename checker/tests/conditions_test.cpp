// Levels, conditions over the arguments of a call, and the limits that hang on them.
#include "model/Condition.h"
#include "model/Irql.h"
#include "model/Model.h"
#include "support/Facts.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;

TEST(Levels, NamesAndNumbers) {
  EXPECT_EQ(levelName(0), "PASSIVE_LEVEL");
  EXPECT_EQ(levelName(2), "DISPATCH_LEVEL");
  EXPECT_EQ(levelName(3), "DIRQL");
  EXPECT_EQ(levelName(12), "DIRQL");
  EXPECT_EQ(levelName(15), "HIGH_LEVEL");
  EXPECT_EQ(levelName(40), "IRQL 40");
  EXPECT_EQ(levelRange(0, 0), "PASSIVE_LEVEL");
  EXPECT_EQ(levelRange(0, 2), "PASSIVE_LEVEL..DISPATCH_LEVEL");
  EXPECT_EQ(levelRange(3, 12), "DIRQL");
  EXPECT_EQ(parseLevel(" APC_LEVEL "), 1);
  EXPECT_EQ(parseLevel("DIRQL"), DeviceLow);
  EXPECT_EQ(parseLevel("any"), High);
  EXPECT_EQ(parseLevel("7"), 7);
  EXPECT_EQ(parseLevel("DISPATCH_LEVEL + 1"), std::nullopt);
  EXPECT_EQ(parseLevel("OldIrql"), std::nullopt);
  EXPECT_EQ(parseLevel("16"), std::nullopt);
  EXPECT_EQ(parseLevel(""), std::nullopt);
}

TEST(Levels, Ranges) {
  EXPECT_EQ(parseRange("DIRQL"), std::pair(DeviceLow, DeviceHigh));
  EXPECT_EQ(parseRange("PASSIVE_LEVEL..DIRQL"), std::pair(Passive, DeviceHigh));
  EXPECT_EQ(parseRange("DISPATCH_LEVEL"), std::pair(Dispatch, Dispatch));
  EXPECT_EQ(parseRange("DISPATCH_LEVEL..APC_LEVEL"), std::nullopt);
}

namespace {

std::optional<int64_t> someConstants(std::string_view name) {
  static const std::map<std::string, int64_t, std::less<>> Values{
      {"STATUS_SUCCESS", 0}, {"STATUS_TIMEOUT", 258}, {"PagedPool", 1}, {"POOL_FLAG_PAGED", 256}, {"UserMode", 1}, {"STATUS_BAD", -1073741811}};
  const auto found = Values.find(name);
  return found == Values.end() ? std::nullopt : std::optional(found->second);
}
std::optional<int> someParameters(std::string_view name) {
  if (name == "Wait")
    return 2;
  if (name == "Timeout")
    return 4;
  return name == "PoolType" ? std::optional(0) : std::nullopt;
}
Condition parsed(std::string_view text) { return parseCondition(text, someConstants, someParameters); }

} // namespace

struct ConditionCase {
  const char *text, *printed;
};
class ConditionText : public testing::TestWithParam<ConditionCase> {};
TEST_P(ConditionText, IsUnderstood) { EXPECT_EQ(print(parsed(GetParam().text)), GetParam().printed) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    All, ConditionText,
    testing::Values(ConditionCase{"return!=0", "ret != 0"}, ConditionCase{"return==STATUS_SUCCESS", "ret == 0"}, ConditionCase{"Wait==TRUE", "arg2 == 1"},
                    ConditionCase{"(PoolType & PagedPool) != 0", "(arg0 & 1) != 0"}, ConditionCase{"NT_SUCCESS(return)", "NT_SUCCESS(ret)"},
                    ConditionCase{"Timeout==NULL", "arg4 == 0"}, ConditionCase{"!Wait", "arg2 == 0"}, ConditionCase{"Wait", "arg2 != 0"},
                    ConditionCase{"0 != Wait", "arg2 != 0"}, ConditionCase{"5 < Wait", "arg2 > 5"}, ConditionCase{"*Timeout != 0", "*arg4 != 0"},
                    ConditionCase{"Timeout->QuadPart == 0", "arg4->QuadPart == 0"}, ConditionCase{"(*Timeout).QuadPart == 0", "arg4->QuadPart == 0"},
                    ConditionCase{"Timeout == NULL || *Timeout != 0", "arg4 == 0 || *arg4 != 0"},
                    ConditionCase{"arg1 != 0 && ret == 0", "arg1 != 0 && ret == 0"}, ConditionCase{"flag(arg0,1)", "(arg0 & 1) != 0"},
                    ConditionCase{"flag(arg0,POOL_FLAG_PAGED)", "(arg0 & 256) != 0"}, ConditionCase{"PoolType & (1|4)", "(arg0 & 5) != 0"},
                    ConditionCase{"(PoolType & 5) == 5", "(arg0 & 5) == 5"}, ConditionCase{"(PoolType & 5) == 0", "!((arg0 & 5) != 0)"},
                    ConditionCase{"!(Wait == 0)", "arg2 != 0"}, ConditionCase{"return == (NTSTATUS)STATUS_SUCCESS", "ret == 0"},
                    ConditionCase{"((ULONG)PoolType & 0x1u) != 0", "(arg0 & 1) != 0"}, ConditionCase{"Wait == 1 << 3", "arg2 == 8"},
                    ConditionCase{"NT_SUCCESS(return) == FALSE", "!(NT_SUCCESS(ret))"}, ConditionCase{"return < 0", "ret < 0"},
                    ConditionCase{"1", "always"}, ConditionCase{"", "always"}, ConditionCase{"0", "never"}, ConditionCase{"TRUE && Wait", "arg2 != 0"},
                    ConditionCase{"nonpaged(arg0)", "nonpaged(arg0)"}, ConditionCase{"Other == 3", "Other == 3"},
                    ConditionCase{"Wait == Other", "Wait == Other"}, ConditionCase{"Wait == ", "Wait =="}, ConditionCase{"((", "(("},
                    ConditionCase{"Wait == 1 || Wait == 2 && PoolType == 0", "arg2 == 1 || (arg2 == 2 && arg0 == 0)"},
                    ConditionCase{"return == STATUS_BAD", "ret == 0xc000000d"}));

TEST(Conditions, ThreeValued) {
  const Values known{{"arg2", is(1)}, {"arg0", is(0)}, {"arg4", NotNull}, {"*arg4", is(0)}, {"ret", is(-1073741811)}};
  const auto truth = [&](const char *text) { return evaluate(parsed(text), lookupIn(known)); };
  EXPECT_EQ(truth("Wait == TRUE"), Truth::True);
  EXPECT_EQ(truth("!Wait"), Truth::False);
  EXPECT_EQ(truth("Timeout == NULL"), Truth::False);
  EXPECT_EQ(truth("Timeout == NULL || *Timeout != 0"), Truth::False);
  EXPECT_EQ(truth("NT_SUCCESS(return)"), Truth::False);
  EXPECT_EQ(truth("NT_ERROR(return)"), Truth::True);
  EXPECT_EQ(truth("return == 0xC000000D"), Truth::True);
  EXPECT_EQ(truth("return != 0xC000000D"), Truth::False);
  EXPECT_EQ(truth("arg7 == 0"), Truth::Unknown);
  EXPECT_EQ(truth("arg7 == 0 || Wait"), Truth::True);
  EXPECT_EQ(truth("arg7 == 0 && !Wait"), Truth::False);
  EXPECT_EQ(truth("arg7 == 0 && Wait"), Truth::Unknown);
  EXPECT_EQ(truth("nonpaged(arg0)"), Truth::Unknown);
  EXPECT_EQ(truth("!nonpaged(arg0)"), Truth::Unknown);
  EXPECT_EQ(truth("Timeout > 0"), Truth::True);
  EXPECT_EQ(truth("Timeout == 5"), Truth::Unknown);
  EXPECT_EQ(truth("Timeout & 1"), Truth::Unknown);
  EXPECT_EQ(evaluate(parsed("Wait"), {}), Truth::Unknown);
}

TEST(Conditions, MentionResult) {
  EXPECT_TRUE(parsed("Wait || return == 0").mentionsResult());
  EXPECT_TRUE(parsed("!NT_SUCCESS(return)").mentionsResult());
  EXPECT_FALSE(parsed("Wait == 0").mentionsResult());
}

TEST(Conditions, DeepNestingIsRefusedNotFollowed) {
  const std::string deep = std::string(5000, '(') + "Wait" + std::string(5000, ')');
  EXPECT_EQ(parsed(deep).kind, Condition::Kind::Predicate);
  EXPECT_EQ(parsed(std::string(5000, '!') + "Wait").kind, Condition::Kind::Predicate);
}

TEST(Places, ReadAndPrinted) {
  for (const char *text : {"arg0", "*arg1", "arg1->CancelIrql", "ret", "ret->CancelIrql", "hidden(arg1,irql)", "global(cancel_spinlock)", "3"})
    EXPECT_EQ(print(parseWhere(text).value_or(Where{})), text);
  for (const char *text : {"", "lock", "hidden(arg0)", "hidden(3,x)", "global()", "arg0 + 1", "arg"})
    EXPECT_FALSE(parseWhere(text)) << text;
}

TEST(Limits, UndecidedConditionsFavourTheCaller) {
  Contract contract;
  const auto add = [&](const char *when, Level max) {
    IrqlLimit limit;
    limit.when = parsed(when);
    limit.max = max;
    contract.limits.push_back(limit);
  };
  add("Wait == 0", Dispatch);
  EXPECT_FALSE(maxLevel(contract, lookupIn({}))); // the other case may have no limit
  add("Wait != 0", Apc);
  EXPECT_EQ(maxLevel(contract, lookupIn({}))->level, Dispatch);
  EXPECT_EQ(maxLevel(contract, lookupIn({{"arg2", is(7)}}))->level, Apc);
  add("", Passive); // an unguarded limit always holds
  EXPECT_EQ(maxLevel(contract, lookupIn({}))->level, Passive);
}

TEST(Limits, ManyUndecidedConditionsGiveUp) {
  Contract contract;
  for (int i = 0; i < 12; ++i) {
    IrqlLimit limit;
    limit.when = parseCondition("arg" + std::to_string(i % 10) + " == " + std::to_string(i), {});
    limit.max = Passive;
    contract.limits.push_back(limit);
  }
  EXPECT_FALSE(maxLevel(contract, lookupIn({})));
}

TEST(Limits, OfUnknownFunctions) {
  const Contract contract = builtIn().contract(Name("MyHelper"), Name(), {});
  EXPECT_FALSE(contract.known);
  EXPECT_EQ(contract.name, "MyHelper");
  EXPECT_FALSE(maxLevel(contract, lookupIn({})));
}
