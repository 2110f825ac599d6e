// Facts of the user: added to the built-in ones, or refused with line and pointer. What they change of built-in ones:
// testdata/model/*/of_users.facts.
#include "model/Model.h"
#include "support/Annotated.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <string>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;

namespace {

std::string readFile(const std::string &name) {
  std::ifstream in(std::string(IRQLINT_TESTDATA) + "/model/user_facts/" + name, std::ios::binary);
  EXPECT_TRUE(in.good()) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST(UserFacts, Add) {
  Model model;
  const auto problems = model.addUserFacts(".irqlint.json", readFile("ok.irqlint.json"));
  for (const Problem &problem : problems)
    ADD_FAILURE() << problem.line << " " << problem.pointer << " " << problem.text;
  const Contract lock = model.contract(Name("WidgetLock"), Name(), {});
  EXPECT_TRUE(lock.known);
  EXPECT_EQ(lock.effects[1].lockClass, "widget");
  EXPECT_EQ(lock.limits[0].source.kind, Source::Kind::UserFacts);
  EXPECT_EQ(lock.limits[0].source.text, ".irqlint.json");
  const Contract send = model.contract(Name("WidgetSend"), Name(), {});
  EXPECT_EQ(maxLevel(send, lookupIn({{"arg1", is(0x10)}}))->level, Apc);
  EXPECT_EQ(maxLevel(send, lookupIn({{"arg1", is(1)}}))->level, Dispatch);
  EXPECT_TRUE(send.callsBack);
  EXPECT_EQ(model.role(Name("WIDGET_TICK"), Name())->low, Dispatch);
  EXPECT_EQ(model.facts(Name("WidgetStart"))->effects[0].role, "WIDGET_TICK");
  EXPECT_EQ(model.fieldRole(Name("WIDGET_OPS"), Name("Handlers"), 3)->role, "WIDGET_TICK");
  EXPECT_FALSE(model.fieldRole(Name("WIDGET_OPS"), Name("Handlers"), 4));
  EXPECT_EQ(model.names("Widget").size(), 4u);
}

TEST(UserFacts, ApplyToOwnFunctionsWithBodies) {
  Model model;
  ASSERT_TRUE(model.addUserFacts("x", R"({"facts": {"functions": {"Foo": {"max": "APC_LEVEL"}}}})").empty());
  Annotated own;
  own.function().hasBody = true;
  EXPECT_EQ(own.contract(model).limits.size(), 1u);
}

TEST(UserFacts, OtherConfigurationIsNotTheirBusiness) {
  Model model;
  EXPECT_TRUE(model.addUserFacts("x", R"({"rules": {}})").empty());
  EXPECT_TRUE(model.addUserFacts("x", "{}").empty());
}

TEST(UserFacts, ProblemsHaveLineAndPointer) {
  Model model;
  const auto problems = model.addUserFacts("bad.irqlint.json", readFile("bad.irqlint.json"));
  std::map<unsigned, std::string> seen;
  for (const Problem &problem : problems) {
    EXPECT_EQ(problem.file, "bad.irqlint.json");
    seen[problem.line] += problem.pointer + ": " + problem.text + "\n";
  }
  const std::map<unsigned, std::string> expected{
      {4, "/facts/functions/A/maximum"},        {5, "/facts/functions/B/max"},          {6, "/facts/functions/C"},
      {7, "/facts/functions/D/effects/0/do"},   {8, "/facts/functions/E/effects/0"},    {9, "/facts/functions/F/limits/0/when"},
      {10, "/facts/functions/G/effects/0/role"}, {11, "/facts/functions/H/effects/0/saved"}, {12, "/facts/functions/I"},
      {13, "/facts/functions/J/max"},           {14, "/facts/functions/K/callsBack"},   {15, "/facts/functions/L/writes/0"},
      {18, "/facts/roles/M~1x/entry"},          {21, "/facts/registrations/Start"},     {22, "/facts/registrations/REC.Field"},
      {23, "/facts/registrations/REC.Table[first]"}};
  for (const auto &[line, pointer] : expected)
    EXPECT_NE(seen[line].find(pointer + ": "), std::string::npos) << line << " " << pointer << "\n" << seen[line];
  EXPECT_EQ(seen.size(), expected.size());
  EXPECT_NE(seen[4].find("known: min, max"), std::string::npos);
  EXPECT_FALSE(model.facts(Name("J"))); // a file with problems changes nothing
}

TEST(UserFacts, ProblemsOfResultsAndSpecialRoles) {
  const auto problem = [](const std::string &effect) {
    Model model;
    const auto problems = model.addUserFacts("x", R"({"facts": {"functions": {"F": {"effects": [)" + effect + "]}}}}");
    return problems.empty() ? std::string() : problems[0].text;
  };
  EXPECT_EQ(problem(R"({"do": "returns", "result": "ret != 0", "when": "arg0 == 1"})"), "");
  EXPECT_EQ(problem(R"({"do": "register", "function": "arg0", "role": "$locked_driver"})"), "");
  EXPECT_NE(problem(R"({"do": "returns"})").find("needs 'result'"), std::string::npos);
  EXPECT_NE(problem(R"({"do": "returns", "result": "arg0 != 0"})").find("says nothing of the result"), std::string::npos);
  EXPECT_NE(problem(R"({"do": "returns", "result": "ret != 0", "when": "ret == 1"})").find("must not depend on the result"), std::string::npos);
  EXPECT_NE(problem(R"({"do": "returns", "result": "ret != NOWHERE"})").find("is not understood"), std::string::npos);
  EXPECT_NE(problem(R"({"do": "register", "function": "arg0", "role": "$locked"})").find("$locked_section or $locked_driver"), std::string::npos);
  EXPECT_NE(problem(R"({"do": "register", "function": "arg0", "role": "$locked_driver", "variant": "v"})").find("has no variants"), std::string::npos);
}

TEST(UserFacts, BrokenJson) {
  Model model;
  const auto problems = model.addUserFacts("broken.irqlint.json", readFile("broken.irqlint.json"));
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].line, 3u);
  EXPECT_NE(problems[0].text.find("syntax error"), std::string::npos);
  EXPECT_EQ(model.addUserFacts("x", "").size(), 1u);
  EXPECT_EQ(model.addUserFacts("x", std::string(1000, '[')).size(), 1u);
  EXPECT_EQ(model.addUserFacts("x", "[]").size(), 1u);
}
