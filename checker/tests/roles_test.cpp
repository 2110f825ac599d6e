// The roles that declarations give a function, and the sections it may stand in.
#include "model/Model.h"
#include "support/Annotated.h"

#include <gtest/gtest.h>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;

TEST(Roles, Declared) {
  Annotated read;
  read.function().roleTypes = {Name("DRIVER_DISPATCH")};
  read.with("_Dispatch_type_", "IRP_MJ_READ");
  auto role = builtIn().declaredRole(read.unit, read.function());
  ASSERT_TRUE(role);
  EXPECT_EQ(role->variant, "IRP_MJ_READ");
  EXPECT_EQ(role->source.kind, Source::Kind::Annotation);

  read.with("__drv_dispatchType", "IRP_MJ_CREATE"); // both: the wider entry, no variant
  role = builtIn().declaredRole(read.unit, read.function());
  EXPECT_TRUE(role->variant.empty());
  EXPECT_EQ(role->high, Dispatch);

  Annotated dpc;
  dpc.with("_Function_class_", "KDEFERRED_ROUTINE");
  EXPECT_EQ(builtIn().declaredRole(dpc.unit, dpc.function())->low, Dispatch);

  Annotated own; // a role type of the driver that states its level
  own.function().roleTypes = {Name("WIDGET_CALLBACK")};
  EXPECT_FALSE(builtIn().declaredRole(own.unit, own.function()));
  own.with("_IRQL_requires_", "DISPATCH_LEVEL", ir::Annotation::OnFunction, "WIDGET_CALLBACK");
  role = builtIn().declaredRole(own.unit, own.function());
  ASSERT_TRUE(role);
  EXPECT_EQ(role->low, Dispatch);
  EXPECT_FALSE(builtIn().declaredRole(Annotated().unit, Annotated().function()));
}

TEST(Roles, ByName) {
  Annotated entry;
  entry.function().key = entry.function().name = Name("DriverEntry");
  EXPECT_FALSE(builtIn().declaredRole(entry.unit, entry.function())); // a declaration only
  entry.function().hasBody = true;
  auto role = builtIn().declaredRole(entry.unit, entry.function());
  ASSERT_TRUE(role);
  EXPECT_EQ(role->type, "DRIVER_INITIALIZE");
  EXPECT_EQ(role->high, Passive);
  EXPECT_EQ(role->source.text, "the name 'DriverEntry', rules/facts/registrations.json");

  entry.function().key = Name("DriverEntry@driver.c"); // not what the system enters
  entry.function().isStatic = true;
  EXPECT_FALSE(builtIn().declaredRole(entry.unit, entry.function()));
  entry.function().isStatic = false;
  entry.function().key = Name("?DriverEntry@Fake@@YAJXZ");
  EXPECT_FALSE(builtIn().declaredRole(entry.unit, entry.function()));

  Model model;
  EXPECT_TRUE(model.addUserFacts("x", R"({"facts": {"symbols": {"WidgetMain": "KDEFERRED_ROUTINE"}, "globals": {"bus": "the bus"}}})").empty());
  entry.function().key = entry.function().name = Name("WidgetMain");
  EXPECT_EQ(model.declaredRole(entry.unit, entry.function())->low, Dispatch);
  EXPECT_EQ(model.globalName(Name("bus")), "the bus");
  EXPECT_NE(builtIn().describe(Name("DLL_INITIALIZE")).find("  given by the name DllInitialize\n"), std::string::npos);
}

TEST(Sections, Pageable) {
  for (const char *name : {"PAGE", "PAGELK", "PAGECONS", "page"})
    EXPECT_TRUE(Model::isPageable(Name(name))) << name;
  for (const char *name : {"", "INIT", ".text", "NONPAGED"})
    EXPECT_FALSE(Model::isPageable(Name(name))) << name;
}

TEST(Sections, ThatGoAndThatPage) {
  EXPECT_TRUE(Model::isDiscarded(Name("INIT")));
  EXPECT_FALSE(Model::isDiscarded(Name("PAGE")));
  EXPECT_FALSE(Model::isPageable(Name("INIT")));
  EXPECT_TRUE(Model::isPageable(Name("PAGEDATA")));
}
