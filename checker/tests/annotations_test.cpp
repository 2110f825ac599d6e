// What annotations of functions, parameters, fields and types say. Where facts know the same function:
// testdata/model/declarations.
#include "model/Model.h"
#include "support/Annotated.h"

#include <gtest/gtest.h>

using namespace irqlint;
using namespace irqlint::model;
using namespace irqlint::test;

TEST(Annotations, Limits) {
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "APC_LEVEL").limits(), "0..1");
  EXPECT_EQ(Annotated().with("_IRQL_requires_min_", "DISPATCH_LEVEL").limits(), "2..15");
  EXPECT_EQ(Annotated().with("_IRQL_requires_", "DISPATCH_LEVEL").limits(), "2..2");
  EXPECT_EQ(Annotated().with("_IRQL_always_function_max_", "PASSIVE_LEVEL").limits(), "0..0");
  EXPECT_EQ(Annotated().with("__drv_maxIRQL", "APC_LEVEL").limits(), "0..1");
  EXPECT_EQ(Annotated().with("__drv_minIRQL", "APC_LEVEL").limits(), "1..15");
  EXPECT_EQ(Annotated().with("__drv_requiresIRQL", "PASSIVE_LEVEL").limits(), "0..0");
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "DIRQL").limits(), "0..12");
  EXPECT_EQ(Annotated().with("_IRQL_requires_", "DIRQL").limits(), "3..12");
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "MY_LEVEL").limits(), "0..1");
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "(DISPATCH_LEVEL - 1)").limits(), "0..1");
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "2").limits(), "0..2");
}

TEST(Annotations, WhatCannotBeReadIsUnknown) {
  Annotated unknown;
  unknown.with("_IRQL_requires_max_", "SomeLevel(3)");
  EXPECT_EQ(unknown.limits(), "");
  EXPECT_FALSE(unknown.contract().known);
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "").limits(), "");
  EXPECT_EQ(Annotated().with("_IRQL_requires_max_", "99").limits(), "");
  EXPECT_EQ(Annotated().with("_When_", "Wait==TRUE").limits(), "");
  EXPECT_EQ(Annotated().with("_When_", "Wait==TRUE, _IRQL_requires_max_(").limits(), "");
  EXPECT_EQ(Annotated().with("_Success_", "return != 0").limits(), "");
}

TEST(Annotations, When) {
  EXPECT_EQ(Annotated().with("_When_", "Wait==TRUE, _IRQL_requires_max_(APC_LEVEL)").limits(), "0..1 when arg2 == 1");
  EXPECT_EQ(Annotated().with("__drv_when", "Wait==0, __drv_maxIRQL(DISPATCH_LEVEL)").limits(), "0..2 when arg2 == 0");
  EXPECT_EQ(Annotated().with("_When_", "Wait, _When_(return!=0, _IRQL_requires_max_(APC_LEVEL))").limits(), "0..1 when arg2 != 0 && ret != 0");
  EXPECT_EQ(Annotated().with("_When_", "return!=0, _Acquires_lock_(Lock) _IRQL_raises_(DISPATCH_LEVEL)").with("_IRQL_saves_").effects(),
            "acquire arg0 when ret != 0; setIrql 2 ret when ret != 0");
}

TEST(Annotations, RaiseSaveRestore) {
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "DISPATCH_LEVEL").with("_IRQL_saves_").effects(), "setIrql 2 ret");
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "DISPATCH_LEVEL").with("_IRQL_saves_", "", 1).effects(), "setIrql 2 *arg1");
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "DISPATCH_LEVEL").with("_At_", "*OldIrql, _IRQL_saves_").effects(), "setIrql 2 *arg1");
  EXPECT_EQ(Annotated().with("__drv_raisesIRQL", "APC_LEVEL").effects(), "setIrql 1");
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "DIRQL").effects(), "setIrql DIRQL");
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "NewIrql").with("_IRQL_saves_", "", 1).effects(), "setIrql arg4 *arg1");
  EXPECT_EQ(Annotated().with("_IRQL_restores_", "", 4).effects(), "restoreIrql arg4");
  EXPECT_EQ(Annotated().with("__drv_restoresIRQL", "", 1).effects(), "restoreIrql *arg1");
  EXPECT_EQ(Annotated().with("_IRQL_saves_").effects(), "readIrql");
  EXPECT_EQ(Annotated().with("_IRQL_raises_", "APC_LEVEL").with("_IRQL_saves_global_", "FastMutex, Lock").effects(), "setIrql 1 hidden(arg0,FastMutex)");
  EXPECT_EQ(Annotated().with("_IRQL_restores_global_", "FastMutex, Lock").effects(), "restoreIrql hidden(arg0,FastMutex)");
  EXPECT_EQ(Annotated().with("__drv_restoresIRQLGlobal", "SpinLock, Ext->Inner").effects(), "restoreIrql hidden(arg3,Inner.SpinLock)");
  EXPECT_TRUE(Annotated().with("_IRQL_requires_same_").contract().requiresSame);
  EXPECT_TRUE(Annotated().with("__drv_sameIRQL").contract().requiresSame);
}

TEST(Annotations, Locks) {
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "Lock").effects(), "acquire arg0");
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "*Lock").effects(), "acquire arg0");
  EXPECT_EQ(Annotated().with("_Acquires_exclusive_lock_", "Ext->Lock").effects(), "acquire arg3->Lock");
  EXPECT_EQ(Annotated().with("_Acquires_shared_lock_", "&Ext->Lock").effects(), "acquire arg3->Lock shared");
  EXPECT_EQ(Annotated().with("_Releases_nonreentrant_lock_", "Ext->Queue.Lock").effects(), "release arg3->Queue.Lock");
  EXPECT_EQ(Annotated().with("_Releases_lock_", "_Curr_", 0).effects(), "release arg0");
  EXPECT_EQ(Annotated().with("_Releases_lock_", "_Curr_->SpinLock", 3).effects(), "release arg3->SpinLock");
  EXPECT_EQ(Annotated().with("_At_", "Lock, _Acquires_lock_(*_Curr_)").effects(), "acquire arg0");
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "_Global_cancel_spin_lock_").effects(), "acquire global(cancel_spinlock) [cancel_spinlock]");
  EXPECT_EQ(Annotated().with("_Releases_lock_", "_Global_cancel_spin_lock_").effects(), "release global(cancel_spinlock) [cancel_spinlock]");
  EXPECT_EQ(Annotated().with("__drv_acquiresCancelSpinLock").effects(), "acquire global(cancel_spinlock) [cancel_spinlock]");
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "_Global_critical_region_").effects(), "acquire global(critical_region) [critical_region]");
  EXPECT_EQ(Annotated().with("__drv_acquiresExclusiveResource", "AcmeLockType", 0).effects(), "acquire arg0");
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "GlobalTable[3].Lock").effects(), ""); // nothing is claimed
  EXPECT_EQ(Annotated().with("_Acquires_lock_", "arg0").effects(), "");                // no parameter of that name
}

TEST(Annotations, LocksThatMustBeHeld) {
  const Contract contract = Annotated().with("_Requires_lock_held_", "Ext->Lock").with("_Requires_lock_not_held_", "*Lock").contract();
  ASSERT_EQ(contract.lockNeeds.size(), 2u);
  EXPECT_TRUE(contract.lockNeeds[0].held);
  EXPECT_EQ(print(contract.lockNeeds[0].lock), "arg3->Lock");
  EXPECT_FALSE(contract.lockNeeds[1].held);
  EXPECT_EQ(print(contract.lockNeeds[1].lock), "arg0");
}

TEST(Annotations, MembersOfThis) {
  Annotated method;
  method.function().vars[0].name = Name("this");
  method.with("_Acquires_lock_", "m_Lock").with("_Releases_lock_", "this->m_Other");
  EXPECT_EQ(method.effects(), "acquire arg0->m_Lock; release arg0->m_Other");
}

TEST(Annotations, SayWhereTheyStand) {
  const Contract contract = Annotated().with("_IRQL_requires_max_", "APC_LEVEL").contract();
  EXPECT_EQ(contract.limits[0].source.kind, Source::Kind::Annotation);
  EXPECT_EQ(contract.limits[0].source.text, "_IRQL_requires_max_(APC_LEVEL) at foo.h:12");
  EXPECT_EQ(contract.limits[0].source.loc.line, 12u);
}

TEST(Annotations, OfRoleTypesDoNotBindDirectCallers) {
  Annotated dpc;
  dpc.with("_IRQL_requires_", "DISPATCH_LEVEL", ir::Annotation::OnFunction, "ACME_ROUTINE");
  EXPECT_EQ(dpc.limits(), "");
  EXPECT_FALSE(builtIn().declaredEntry(dpc.unit, dpc.function()));
}

TEST(Annotations, LimitsAloneDoNotSayWhatAFunctionDoes) {
  Annotated own;
  own.with("_IRQL_requires_", "DISPATCH_LEVEL");
  EXPECT_FALSE(own.contract().known);
  EXPECT_EQ(own.contract().limits.size(), 1u); // they bind the caller all the same
  own.with("_IRQL_requires_same_", "");
  EXPECT_TRUE(own.contract().known);

  Annotated raises;
  raises.with("_IRQL_raises_", "DISPATCH_LEVEL");
  EXPECT_TRUE(raises.contract().known);

  Annotated system;
  system.with("_IRQL_requires_", "DISPATCH_LEVEL");
  system.function().isSystem = true;
  EXPECT_TRUE(system.contract().known);
}

TEST(Annotations, DeclaredEntry) {
  Annotated both;
  both.with("_IRQL_requires_max_", "DISPATCH_LEVEL").with("_IRQL_requires_min_", "APC_LEVEL").with("_When_", "Wait, _IRQL_requires_max_(PASSIVE_LEVEL)");
  const auto entry = builtIn().declaredEntry(both.unit, both.function());
  ASSERT_TRUE(entry);
  EXPECT_EQ(entry->min, Apc);
  EXPECT_EQ(entry->max, Dispatch);
  EXPECT_FALSE(builtIn().declaredEntry(Annotated().unit, Annotated().function()));
  Annotated contradiction;
  contradiction.with("_IRQL_requires_max_", "PASSIVE_LEVEL").with("_IRQL_requires_min_", "DISPATCH_LEVEL");
  EXPECT_FALSE(builtIn().declaredEntry(contradiction.unit, contradiction.function()));
}

TEST(Annotations, OfFunctionPointerTypes) {
  Annotated unit;
  ir::RoleType type;
  type.name = Name("PWIDGET_READ");
  ir::Annotation limit;
  limit.name = Name("_IRQL_requires_max_");
  limit.args = "PASSIVE_LEVEL";
  type.annotations = {limit};
  EXPECT_EQ(builtIn().contract(unit.unit, type).limits[0].max, Passive);
  type.annotations.clear();
  EXPECT_FALSE(builtIn().contract(unit.unit, type).known);
}

TEST(Annotations, OfFieldsNameTheirGuard) {
  const auto guard = [](const char *name, const char *lock) {
    ir::AnnotatedField field;
    field.annotations.push_back({Name(name), lock, ir::Annotation::OnFunction, {}, {}});
    const auto found = fieldGuard({}, field);
    return found ? found->lock + (found->writesOnly ? " for writes" : "") : std::string("none");
  };
  EXPECT_EQ(guard("_Guarded_by_", "Lock"), "Lock");
  EXPECT_EQ(guard("_Guarded_by_", "this->lock"), "lock");
  EXPECT_EQ(guard("_Write_guarded_by_", "&Lock"), "Lock for writes");
  EXPECT_EQ(guard("_Guarded_by_", "Owner->Lock"), "none"); // more than a name
}
