// How facts group entry points for people, and what the slots of dispatch tables are called.
#include "model/Facts.h"
#include "model/Groups.h"
#include "model/Model.h"

#include <gtest/gtest.h>

using namespace irqlint::model;

TEST(Groups, TheLongestPatternDecides) {
  const Groups groups;
  EXPECT_EQ(groups.of("EVT_WDF_DEVICE_D0_ENTRY").title, "KMDF event callbacks");
  EXPECT_EQ(groups.of("EVT_WDF_TIMER").title, "timers and DPCs");
  EXPECT_EQ(groups.of("PFN_WDF_TIMER").title, "timers and DPCs");
  EXPECT_EQ(groups.of("PDRIVER_CANCEL").title, "cancel routines and queues");
  EXPECT_EQ(groups.of("WIDGET_TICK").title, "other callbacks");
  EXPECT_LT(groups.of("DRIVER_INITIALIZE").order, groups.of("DRIVER_DISPATCH").order);
  EXPECT_LT(groups.of("DRIVER_INITIALIZE").position, groups.of("DRIVER_UNLOAD").position);
}

TEST(Groups, SlotsHaveOneNameEach) {
  const Groups groups;
  const auto majors = groups.slots("_DRIVER_OBJECT", "MajorFunction");
  ASSERT_EQ(majors.size(), 28u);
  for (size_t i = 0; i < majors.size(); ++i)
    EXPECT_EQ(majors[i].value, static_cast<int64_t>(i)) << majors[i].name;
  EXPECT_EQ(groups.keyField("FLT_OPERATION_REGISTRATION"), "MajorFunction");
  EXPECT_TRUE(groups.slots("DRIVER_OBJECT", "DriverUnload").empty());
}

TEST(Groups, AreCheckedAndBuiltIn) {
  FactSet facts;
  std::vector<Problem> problems;
  readFacts(R"({"groups": {"some": ["NO_SUCH_ROLE"], "none": []}, "slots": {"X.Y": ["NO_SUCH_CONSTANT"], "Z": ["A"]}})", "some.json", facts, problems);
  checkFacts(facts, problems);
  EXPECT_EQ(problems.size(), 4u);
  Model model;
  EXPECT_EQ(model.addUserFacts("x", R"({"facts": {"groups": {"mine": ["DRIVER_*"]}}})").size(), 1u);
}
