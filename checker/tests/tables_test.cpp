// The table that facts are compiled into, and what holds of all that are built in.
#include "model/EmbeddedFacts.h"
#include "model/Facts.h"
#include "model/Table.h"
#include "support/Facts.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;

TEST(Tables, KeepEverything) {
  FactSet facts;
  std::vector<Problem> problems;
  readFacts(R"json({"functions": {
      "Some": {"limits": [{"when": "arg0 == 1", "min": "APC_LEVEL", "max": "DIRQL"}],
               "effects": [{"do": "acquire", "class": "c", "form": "f", "lock": "arg2", "saved": "hidden(arg1,lock)", "shared": true, "recursion": "counted", "when": "ret != 0"},
                           {"do": "critical", "enter": true}, {"do": "returns", "when": "arg0 == 1", "result": "ret != 0"},
                           {"do": "object", "class": "timer", "object": "arg2", "to": "queued"}],
               "callsBack": true, "writes": [0, 7], "becomes": [{"name": "T", "args": [1, null]}, {"name": "U"}], "from": "me", "note": "n"}},
      "roles": {"R": {"entry": "PASSIVE_LEVEL..DIRQL", "demonic": true, "pageable": false, "lends": "arg1", "phrase": "p", "variants": {"v": {"entry": "HIGH_LEVEL"}}}},
      "registrations": {"X.Y[4]": "R/v", "X.Y": "R"}, "symbols": {"Main": "R/v"}, "globals": {"g": "the G"}, "fieldRules": {"X.F": {"is": "bit_set"}, "X.G": {"is": "of_request", "with": ["A", "B"]}}, "constants": {"BIG": "0x123456789", "NEG": -5},
      "groups": {"second": ["R"], "first": ["A_*", "B_*"]}, "slots": {"X.Y": ["NEG", "BIG"]}})json",
            "some.json", facts, problems);
  checkFacts(facts, problems);
  ASSERT_TRUE(problems.empty()) << problems[0].text;
  const std::string bytes = writeTable(facts);
  EXPECT_EQ(bytes, writeTable(facts));
  const Table table(reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size());
  const auto row = table.findFunction("Some");
  ASSERT_TRUE(row);
  const FactFunction fact = table.function(*row);
  EXPECT_EQ(fact.limits[0].when, "arg0 == 1");
  EXPECT_EQ(fact.limits[0].max, DeviceHigh);
  EXPECT_EQ(fact.effects[0].form, "f");
  EXPECT_EQ(fact.effects[0].saved, "hidden(arg1,lock)");
  EXPECT_TRUE(fact.effects[0].shared);
  EXPECT_EQ(fact.effects[0].recursion, Effect::Recursion::Counted);
  EXPECT_EQ(fact.effects[1].lockClass, "critical_region");
  EXPECT_EQ(fact.effects[2].result, "ret != 0");
  EXPECT_EQ(fact.effects[3].what, "queued");
  EXPECT_EQ(fact.writes, (std::vector<int>{0, 7}));
  EXPECT_EQ(fact.becomes[0].args, (std::vector<int>{1, -1}));
  EXPECT_TRUE(fact.becomes[1].same);
  EXPECT_EQ(fact.file, "some.json");
  EXPECT_TRUE(table.role("R", "")->demonic);
  EXPECT_FALSE(table.role("R", "v")->demonic);
  EXPECT_FALSE(table.role("R", "v")->pageable);
  EXPECT_EQ(table.role("R", "v")->low, High);
  EXPECT_EQ(table.field("X", "Y", 4)->variant, "v");
  EXPECT_EQ(table.field("X", "Y", -1)->variant, "");
  EXPECT_FALSE(table.field("X", "Y", 5));
  EXPECT_EQ(table.symbol("Main")->variant, "v");
  EXPECT_FALSE(table.symbol("Other"));
  EXPECT_EQ(table.symbols().size(), 1u);
  EXPECT_EQ(table.globalName("g"), "the G");
  EXPECT_EQ(table.globalName("h"), "");
  EXPECT_EQ(table.constant("BIG"), 0x123456789);
  EXPECT_EQ(table.constant("NEG"), -5);
  EXPECT_EQ(table.role("R", "v")->lends, "arg1");
  EXPECT_EQ(table.fieldRule("X", "F")->kind, "bit_set");
  EXPECT_EQ(table.fieldRule("X", "G")->with, "A,B");
  EXPECT_FALSE(table.fieldRule("X", "H"));
  ASSERT_EQ(table.groups().size(), 2u);
  EXPECT_EQ(table.groups()[1].title, "first"); // as written, not sorted
  EXPECT_EQ(table.groups()[1].roles, (std::vector<std::string>{"A_*", "B_*"}));
  ASSERT_EQ(table.slots().size(), 1u);
  EXPECT_EQ(table.slots()[0].names, (std::vector<std::string>{"NEG", "BIG"}));
}

TEST(Tables, ForeignBytesReadAsEmpty) {
  const unsigned char nonsense[200] = {1, 2, 3};
  EXPECT_EQ(Table(nonsense, sizeof nonsense).functionCount(), 0u);
  EXPECT_EQ(Table(nullptr, 0).functionCount(), 0u);
  EXPECT_FALSE(Table().findFunction("x"));
}

namespace {

struct Everything {
  Table table;
  std::vector<FactFunction> functions;
  Everything() {
    const auto [data, size] = embeddedFacts();
    table = Table(data, size);
    for (size_t row = 0; row < table.functionCount(); ++row)
      functions.push_back(table.function(row));
  }
};
const Everything &everything() {
  static const Everything all;
  return all;
}

} // namespace

TEST(AllFacts, AreMany) {
  EXPECT_GT(everything().functions.size(), 4500u);
  EXPECT_GT(everything().table.roles().size(), 800u);
  EXPECT_GT(everything().table.fields().size(), 500u);
}

TEST(AllFacts, HaveLegalLevelsAndASource) {
  for (const FactFunction &fact : everything().functions) {
    EXPECT_FALSE(fact.limits.empty() && fact.effects.empty()) << fact.name << " says nothing";
    EXPECT_FALSE(fact.file.empty()) << fact.name;
    for (const FactLimit &limit : fact.limits) {
      EXPECT_LE(Passive, limit.min) << fact.name;
      EXPECT_LE(limit.min, limit.max) << fact.name;
      EXPECT_LE(limit.max, High) << fact.name;
    }
  }
  for (const FactRole &role : everything().table.roles()) {
    EXPECT_TRUE(role.entryKnown) << role.type;
    EXPECT_LE(role.low, role.high) << role.type;
    EXPECT_FALSE(role.phrase.empty()) << role.type;
    if (role.demonic)
      EXPECT_LT(role.low, role.high) << role.type;
    if (role.low >= Dispatch)
      EXPECT_FALSE(role.pageable && role.from.find("reviewed") != std::string::npos) << role.type;
  }
}

TEST(AllFacts, ConditionsOfEffectsCanBeDecided) {
  for (const FactFunction &fact : everything().functions) {
    const Contract *contract = builtIn().facts(Name(fact.name));
    ASSERT_TRUE(contract);
    for (const Effect &effect : contract->effects)
      EXPECT_NE(effect.when.kind, Condition::Kind::Predicate) << fact.name;
  }
}

TEST(AllFacts, RegistrationsNameRoles) {
  const auto known = [](const std::string &role, const std::string &variant) { return everything().table.role(role, variant).has_value(); };
  for (const FactFunction &fact : everything().functions)
    for (const FactEffect &effect : fact.effects)
      if (effect.kind == Effect::Kind::Register)
        EXPECT_TRUE(isSpecialRole(effect.role) || known(effect.role, effect.variant)) << fact.name << " " << effect.role;
  for (const FactField &field : everything().table.fields())
    EXPECT_TRUE(known(field.role, field.variant)) << field.record << "." << field.field;
  for (const FactSymbol &symbol : everything().table.symbols())
    EXPECT_TRUE(known(symbol.role, symbol.variant)) << symbol.name;
}

TEST(AllFacts, WhatIsTakenCanBeGivenBack) {
  std::set<std::tuple<std::string, std::string, bool>> taken, given;
  for (const FactFunction &fact : everything().functions)
    for (const FactEffect &effect : fact.effects) {
      if (effect.form == "any")
        continue;
      if (effect.kind == Effect::Kind::Acquire)
        taken.emplace(effect.lockClass, effect.form, false);
      if (effect.kind == Effect::Kind::Release)
        given.emplace(effect.lockClass, effect.form, false);
    }
  EXPECT_EQ(taken, given);
}

TEST(AllFacts, ALockThatRaisesIsGivenBackWithARestore) {
  std::set<std::string> raising, restoring;
  for (const FactFunction &fact : everything().functions) {
    std::string lock, released;
    bool sets = false, restores = false;
    for (const FactEffect &effect : fact.effects) {
      if (effect.kind == Effect::Kind::Acquire)
        lock = effect.lockClass + "/" + effect.form;
      if (effect.kind == Effect::Kind::Release)
        released = effect.lockClass + "/" + effect.form;
      sets |= effect.kind == Effect::Kind::SetIrql;
      restores |= effect.kind == Effect::Kind::RestoreIrql;
      if (effect.kind == Effect::Kind::SetIrql && lock.empty() && sets)
        EXPECT_FALSE(effect.saved.empty()) << fact.name;
    }
    if (sets && !lock.empty())
      raising.insert(lock);
    if (restores && !released.empty())
      restoring.insert(released);
  }
  EXPECT_EQ(raising, restoring);
}

TEST(AllFacts, MacrosBecomeKnownFunctions) {
  for (const FactFunction &fact : everything().functions)
    for (const FactAlias &alias : fact.becomes)
      EXPECT_TRUE(everything().table.findFunction(alias.name)) << fact.name << " becomes " << alias.name;
}

TEST(AllFacts, AreReadBySeveralThreads) {
  Model model;
  const auto read = [&] {
    for (const FactFunction &fact : everything().functions)
      if (fact.name.starts_with("Ke"))
        EXPECT_TRUE(model.facts(Name(fact.name))) << fact.name;
    EXPECT_TRUE(model.role(Name("DRIVER_CANCEL"), Name()));
  };
  std::thread other(read);
  read();
  other.join();
}
