// The model: conditions, annotations, facts, roles, user facts.
#include "ir/Ir.h"
#include "model/Condition.h"
#include "model/EmbeddedFacts.h"
#include "model/Facts.h"
#include "model/Irql.h"
#include "model/Model.h"
#include "model/Table.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <thread>

using namespace irqlint;
using namespace irqlint::model;

namespace {

const Model &builtIn() {
  static const Model model;
  return model;
}

std::string readFile(const std::string &name) {
  std::ifstream in(std::string(IRQLINT_TESTDATA) + "/model/" + name, std::ios::binary);
  EXPECT_TRUE(in.good()) << name;
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Values of places, as text: "arg2 = 1, *arg4 = 0".
using Values = std::map<std::string, Interval>;
Lookup lookupIn(Values values) {
  return [values = std::move(values)](const Where &where) -> std::optional<Interval> {
    const auto found = values.find(print(where));
    return found == values.end() ? std::nullopt : std::optional(found->second);
  };
}
Interval is(int64_t value) { return {value, value}; }
const Interval NotNull{1, INT64_MAX};

} // namespace

// ---------------------------------------------------------------------------------------- levels

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

// ---------------------------------------------------------------------------------------- conditions

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
  for (const char *text : {"arg0", "*arg1", "arg1->CancelIrql", "ret", "hidden(arg1,irql)", "global(cancel_spinlock)", "3"})
    EXPECT_EQ(print(parseWhere(text).value_or(Where{})), text);
  for (const char *text : {"", "lock", "hidden(arg0)", "hidden(ret,x)", "global()", "arg0 + 1", "arg"})
    EXPECT_FALSE(parseWhere(text)) << text;
}

// ---------------------------------------------------------------------------------------- limits of DDIs

struct LimitCase {
  const char *name;
  Values values;
  Level max;          ///< High: no limit or any
  Level min = Passive;
};
std::ostream &operator<<(std::ostream &out, const LimitCase &c) { return out << c.name; }

class DdiLimit : public testing::TestWithParam<LimitCase> {};
TEST_P(DdiLimit, Holds) {
  const LimitCase &c = GetParam();
  const Contract contract = builtIn().contract(Name(c.name), Name(), {});
  ASSERT_TRUE(contract.known) << c.name;
  const auto max = maxLevel(contract, lookupIn(c.values));
  const auto min = minLevel(contract, lookupIn(c.values));
  EXPECT_EQ(max ? max->level : High, c.max) << c.name << "\n" << builtIn().describe(Name(c.name));
  EXPECT_EQ(min ? min->level : Passive, c.min) << c.name << "\n" << builtIn().describe(Name(c.name));
  if (max)
    EXPECT_EQ(max->limit->source.kind, Source::Kind::Facts);
}

INSTANTIATE_TEST_SUITE_P(
    Waits, DdiLimit,
    testing::Values(LimitCase{"KeWaitForSingleObject", {}, Dispatch}, LimitCase{"KeWaitForSingleObject", {{"arg4", is(0)}}, Apc},
                    LimitCase{"KeWaitForSingleObject", {{"arg4", NotNull}}, Dispatch},
                    LimitCase{"KeWaitForSingleObject", {{"arg4", NotNull}, {"*arg4", is(0)}}, Dispatch},
                    LimitCase{"KeWaitForSingleObject", {{"arg4", NotNull}, {"*arg4", is(-10000)}}, Apc},
                    LimitCase{"KeWaitForSingleObject", {{"*arg4", is(-10000)}}, Apc}, LimitCase{"KeWaitForMultipleObjects", {{"arg6", is(0)}}, Apc},
                    LimitCase{"KeWaitForMultipleObjects", {{"arg6", NotNull}, {"*arg6", is(0)}}, Dispatch},
                    LimitCase{"KeWaitForMutexObject", {{"arg4", is(0)}}, Apc}, LimitCase{"KeDelayExecutionThread", {}, Apc},
                    LimitCase{"KeSetEvent", {{"arg2", is(1)}}, Apc}, LimitCase{"KeSetEvent", {{"arg2", is(0)}}, Dispatch},
                    LimitCase{"KeSetEvent", {}, Dispatch}, LimitCase{"KePulseEvent", {{"arg2", is(1)}}, Apc},
                    LimitCase{"KeReleaseMutex", {{"arg1", is(1)}}, Apc}, LimitCase{"KeReleaseMutex", {{"arg1", is(0)}}, Dispatch},
                    LimitCase{"KeReleaseSemaphore", {{"arg3", is(1)}}, Apc}, LimitCase{"KeReleaseSemaphore", {{"arg3", is(0)}}, Dispatch},
                    LimitCase{"KeClearEvent", {}, Dispatch}, LimitCase{"KeResetEvent", {}, Dispatch}, LimitCase{"KeFlushQueuedDpcs", {}, Apc},
                    LimitCase{"ZwWaitForSingleObject", {{"arg2", is(0)}}, Apc}, LimitCase{"IoReleaseRemoveLockAndWait", {}, Passive},
                    LimitCase{"NdisMSleep", {}, Apc}, LimitCase{"NdisWaitEvent", {}, Apc}, LimitCase{"KeStallExecutionProcessor", {}, High}));

INSTANTIATE_TEST_SUITE_P(
    Memory, DdiLimit,
    testing::Values(LimitCase{"ExAllocatePoolWithTag", {{"arg0", is(0)}}, Dispatch}, LimitCase{"ExAllocatePoolWithTag", {{"arg0", is(1)}}, Apc},
                    LimitCase{"ExAllocatePoolWithTag", {{"arg0", is(512)}}, Dispatch}, LimitCase{"ExAllocatePoolWithTag", {}, Dispatch},
                    LimitCase{"ExAllocatePoolWithTag", {{"arg0", is(33)}}, Apc}, LimitCase{"ExAllocatePool", {{"arg0", is(1)}}, Apc},
                    LimitCase{"ExAllocatePoolZero", {{"arg0", is(1)}}, Apc}, LimitCase{"ExAllocatePoolWithQuotaTag", {{"arg0", is(1)}}, Apc},
                    LimitCase{"ExAllocatePool2", {{"arg0", is(0x40)}}, Dispatch}, LimitCase{"ExAllocatePool2", {{"arg0", is(0x100)}}, Apc},
                    LimitCase{"ExAllocatePool3", {{"arg0", is(0x100)}}, Apc}, LimitCase{"ExFreePool", {}, Dispatch},
                    LimitCase{"ExFreePoolWithTag", {}, Dispatch}, LimitCase{"ExAllocateFromPagedLookasideList", {}, Apc},
                    LimitCase{"ExAllocateFromNPagedLookasideList", {}, Dispatch}, LimitCase{"MmGetSystemAddressForMdlSafe", {}, Dispatch},
                    LimitCase{"MmProbeAndLockPages", {{"arg1", is(1)}}, Apc}, LimitCase{"MmProbeAndLockPages", {{"arg1", is(0)}}, Dispatch},
                    LimitCase{"MmUnlockPages", {}, Dispatch}, LimitCase{"MmMapLockedPagesSpecifyCache", {{"arg1", is(1)}}, Apc},
                    LimitCase{"MmMapLockedPagesSpecifyCache", {{"arg1", is(0)}}, Dispatch}, LimitCase{"IoAllocateMdl", {}, Dispatch},
                    LimitCase{"IoFreeMdl", {}, Dispatch}, LimitCase{"ProbeForRead", {}, Apc}, LimitCase{"ProbeForWrite", {}, Apc},
                    LimitCase{"MmMapIoSpace", {}, Dispatch}, LimitCase{"MmUnmapIoSpace", {}, Dispatch},
                    LimitCase{"MmAllocateContiguousMemory", {}, Dispatch}, LimitCase{"RtlCopyMemory", {}, High}, LimitCase{"memcpy", {}, High},
                    LimitCase{"MmMapViewInSystemSpace", {}, Apc}, LimitCase{"RtlZeroMemory", {}, High}));

INSTANTIATE_TEST_SUITE_P(
    Locks, DdiLimit,
    testing::Values(LimitCase{"KeAcquireSpinLock", {}, Dispatch}, LimitCase{"KeReleaseSpinLock", {}, Dispatch, Dispatch},
                    LimitCase{"KeAcquireSpinLockRaiseToDpc", {}, Dispatch}, LimitCase{"KfAcquireSpinLock", {}, Dispatch},
                    LimitCase{"KeAcquireSpinLockAtDpcLevel", {}, High, Dispatch}, LimitCase{"KeReleaseSpinLockFromDpcLevel", {}, High, Dispatch},
                    LimitCase{"KefAcquireSpinLockAtDpcLevel", {}, High, Dispatch}, LimitCase{"KeAcquireInStackQueuedSpinLock", {}, Dispatch},
                    LimitCase{"KeReleaseInStackQueuedSpinLock", {}, Dispatch, Dispatch},
                    LimitCase{"KeAcquireInStackQueuedSpinLockAtDpcLevel", {}, High, Dispatch}, LimitCase{"ExAcquireFastMutex", {}, Apc},
                    LimitCase{"ExReleaseFastMutex", {}, Apc, Apc}, LimitCase{"ExTryToAcquireFastMutex", {}, Apc},
                    LimitCase{"KeAcquireGuardedMutex", {}, Apc}, LimitCase{"KeReleaseGuardedMutex", {}, Apc}, LimitCase{"KeEnterCriticalRegion", {}, Apc},
                    LimitCase{"KeLeaveCriticalRegion", {}, Apc}, LimitCase{"ExAcquireResourceExclusiveLite", {}, Apc},
                    LimitCase{"ExAcquireResourceSharedLite", {}, Apc}, LimitCase{"ExReleaseResourceLite", {}, Dispatch},
                    LimitCase{"ExDeleteResourceLite", {}, Dispatch}, LimitCase{"IoAcquireCancelSpinLock", {}, Dispatch},
                    LimitCase{"IoReleaseCancelSpinLock", {}, Dispatch, Dispatch}, LimitCase{"KeAcquireInterruptSpinLock", {}, DeviceHigh},
                    LimitCase{"KeReleaseInterruptSpinLock", {}, DeviceHigh, DeviceLow}, LimitCase{"ExAcquireSpinLockShared", {}, Dispatch},
                    LimitCase{"ExReleaseSpinLockExclusive", {}, Dispatch, Dispatch}, LimitCase{"NdisAcquireSpinLock", {}, Dispatch},
                    LimitCase{"NdisReleaseSpinLock", {}, Dispatch, Dispatch}, LimitCase{"NdisDprAcquireSpinLock", {}, Dispatch, Dispatch},
                    LimitCase{"WdfSpinLockAcquire", {}, Dispatch}, LimitCase{"WdfSpinLockRelease", {}, Dispatch, Dispatch},
                    LimitCase{"WdfWaitLockAcquire", {{"arg1", is(0)}}, Passive},
                    LimitCase{"WdfWaitLockAcquire", {{"arg1", NotNull}, {"*arg1", is(0)}}, Dispatch}, LimitCase{"WdfWaitLockAcquire", {}, Dispatch},
                    LimitCase{"WdfWaitLockRelease", {}, Dispatch}, LimitCase{"FltAcquirePushLockShared", {}, Apc},
                    LimitCase{"FltReleaseResource", {}, Dispatch}, LimitCase{"ExAcquirePushLockExclusiveEx", {}, Apc}));

INSTANTIATE_TEST_SUITE_P(
    Levels, DdiLimit,
    testing::Values(LimitCase{"KeRaiseIrql", {}, High}, LimitCase{"KfRaiseIrql", {}, High}, LimitCase{"KeLowerIrql", {}, High},
                    LimitCase{"KeRaiseIrqlToDpcLevel", {}, Dispatch}, LimitCase{"KeGetCurrentIrql", {}, High}, LimitCase{"DbgPrint", {}, DeviceHigh},
                    LimitCase{"KeInsertQueueDpc", {}, High}, LimitCase{"IoStartNextPacket", {}, Dispatch, Dispatch}));

INSTANTIATE_TEST_SUITE_P(
    Io, DdiLimit,
    testing::Values(LimitCase{"IoCallDriver", {}, Dispatch}, LimitCase{"IofCallDriver", {}, Dispatch}, LimitCase{"PoCallDriver", {}, Dispatch},
                    LimitCase{"IoCompleteRequest", {}, Dispatch}, LimitCase{"IofCompleteRequest", {}, Dispatch}, LimitCase{"IoFreeIrp", {}, Dispatch},
                    LimitCase{"IoAllocateIrp", {}, Dispatch}, LimitCase{"IoSetCancelRoutine", {}, High},
                    LimitCase{"IoSetCompletionRoutine", {}, Dispatch}, LimitCase{"IoMarkIrpPending", {}, High},
                    LimitCase{"IoGetCurrentIrpStackLocation", {}, High}, LimitCase{"IoCreateDevice", {}, Apc}, LimitCase{"IoDeleteDevice", {}, Apc},
                    LimitCase{"IoCreateSymbolicLink", {}, Passive}, LimitCase{"IoAttachDeviceToDeviceStack", {}, Dispatch},
                    LimitCase{"IoDetachDevice", {}, Passive}, LimitCase{"IoQueueWorkItem", {}, Dispatch}, LimitCase{"IoAllocateWorkItem", {}, Dispatch},
                    LimitCase{"IoFreeWorkItem", {}, Dispatch}, LimitCase{"IoBuildDeviceIoControlRequest", {}, Apc},
                    LimitCase{"IoConnectInterrupt", {}, Passive}, LimitCase{"IoDisconnectInterrupt", {}, Passive},
                    LimitCase{"IoRegisterDeviceInterface", {}, Passive}, LimitCase{"IoAcquireRemoveLock", {}, Dispatch},
                    LimitCase{"IoReleaseRemoveLock", {}, Dispatch}, LimitCase{"PoRequestPowerIrp", {}, Dispatch},
                    LimitCase{"IoInvalidateDeviceRelations", {}, Dispatch}, LimitCase{"IoCancelIrp", {}, Dispatch}));

INSTANTIATE_TEST_SUITE_P(
    Executive, DdiLimit,
    testing::Values(LimitCase{"ZwClose", {}, Passive}, LimitCase{"ZwCreateFile", {}, Passive}, LimitCase{"ZwReadFile", {}, Passive},
                    LimitCase{"ZwOpenKey", {}, Passive}, LimitCase{"ObReferenceObjectByHandle", {}, Apc}, LimitCase{"ObReferenceObject", {}, High},
                    LimitCase{"ObDereferenceObject", {}, Dispatch}, LimitCase{"ObfDereferenceObject", {}, Dispatch},
                    LimitCase{"PsCreateSystemThread", {}, Passive}, LimitCase{"PsTerminateSystemThread", {}, Passive},
                    LimitCase{"PsLookupProcessByProcessId", {}, Apc}, LimitCase{"PsSetCreateProcessNotifyRoutine", {}, Passive},
                    LimitCase{"RtlInitUnicodeString", {}, High}, LimitCase{"RtlCompareUnicodeString", {}, Apc},
                    LimitCase{"RtlAnsiStringToUnicodeString", {}, Apc}, LimitCase{"RtlStringCbPrintfA", {}, Dispatch},
                    LimitCase{"KeSetTimer", {}, Dispatch}, LimitCase{"KeCancelTimer", {}, Dispatch}, LimitCase{"KeInitializeDpc", {}, High},
                    LimitCase{"KeQueryPerformanceCounter", {}, High}, LimitCase{"InterlockedIncrement", {}, High},
                    LimitCase{"ExQueueWorkItem", {}, Dispatch}, LimitCase{"KeSynchronizeExecution", {}, DeviceHigh}, LimitCase{"CcCopyRead", {}, Apc},
                    LimitCase{"SeSinglePrivilegeCheck", {}, Passive}, LimitCase{"IsListEmpty", {}, High}, LimitCase{"MmGetSystemRoutineAddress", {}, Apc}));

INSTANTIATE_TEST_SUITE_P(
    Frameworks, DdiLimit,
    testing::Values(LimitCase{"WdfRequestComplete", {}, Dispatch}, LimitCase{"WdfDeviceCreate", {}, Passive}, LimitCase{"WdfIoQueueCreate", {}, Dispatch},
                    LimitCase{"WdfTimerStop", {{"arg1", is(1)}}, Passive}, LimitCase{"WdfTimerStop", {{"arg1", is(0)}}, Dispatch},
                    LimitCase{"WdfTimerStart", {}, Dispatch}, LimitCase{"WdfRequestSend", {}, Dispatch},
                    LimitCase{"WdfRequestSend", {{"arg2->Flags", is(2)}}, Passive}, LimitCase{"WdfIoTargetSendIoctlSynchronously", {}, Passive},
                    LimitCase{"WdfInterruptQueueDpcForIsr", {}, High}, LimitCase{"WdfMemoryCreate", {{"arg1", is(1)}}, Apc},
                    LimitCase{"WdfMemoryCreate", {{"arg1", is(512)}}, Dispatch}, LimitCase{"WdfRegistryQueryULong", {}, Passive},
                    LimitCase{"WdfObjectDelete", {}, Dispatch}, LimitCase{"FltRegisterFilter", {}, Apc}, LimitCase{"FltReleaseContext", {}, Dispatch},
                    LimitCase{"FltGetFileNameInformation", {}, Apc}, LimitCase{"NdisMIndicateReceiveNetBufferLists", {}, Dispatch},
                    LimitCase{"NdisFreeMemory", {{"arg2", is(0)}}, Dispatch}, LimitCase{"NdisFreeMemory", {{"arg2", is(1)}}, Passive},
                    LimitCase{"NdisFreeMemory", {{"arg2", is(2)}}, Apc}, LimitCase{"StorPortNotification", {}, DeviceHigh},
                    LimitCase{"StorPortStallExecution", {}, High}, LimitCase{"WdfDeviceStopIdle", {{"arg1", is(1)}}, Passive}));

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

// ---------------------------------------------------------------------------------------- effects

namespace {

std::string effects(const char *name) {
  std::string text;
  for (const std::string &line : [&] {
         std::vector<std::string> lines;
         std::string all = builtIn().describe(Name(name));
         for (size_t at = 0; (at = all.find("  effect ", at)) != std::string::npos;) {
           const size_t end = all.find('\n', at);
           lines.push_back(all.substr(at + 9, end - at - 9));
           at = end;
         }
         return lines;
       }())
    text += (text.empty() ? "" : "; ") + line;
  return text;
}

} // namespace

TEST(Effects, AreThoseOfTheDdi) {
  EXPECT_EQ(effects("KeAcquireSpinLock"), "setIrql to DISPATCH_LEVEL saving the old level in *arg1; acquire spinlock/plain arg0");
  EXPECT_EQ(effects("KeAcquireSpinLockRaiseToDpc"), "setIrql to DISPATCH_LEVEL saving the old level in ret; acquire spinlock/plain arg0");
  EXPECT_EQ(effects("KeReleaseSpinLock"), "release spinlock/plain arg0; restoreIrql from arg1");
  EXPECT_EQ(effects("KeAcquireInStackQueuedSpinLock"),
            "setIrql to DISPATCH_LEVEL saving the old level in hidden(arg1,irql); acquire spinlock/queued arg0 remembered in hidden(arg1,lock)");
  EXPECT_EQ(effects("KeReleaseInStackQueuedSpinLock"), "release spinlock/queued hidden(arg0,lock); restoreIrql from hidden(arg0,irql)");
  EXPECT_EQ(effects("ExAcquireFastMutex"), "setIrql to APC_LEVEL saving the old level in hidden(arg0,irql); acquire fast_mutex/plain arg0");
  EXPECT_EQ(effects("ExAcquireResourceSharedLite"), "acquire eresource/plain arg0 shared, may be taken again when ret != 0; returns ret != 0 when arg1 != 0");
  EXPECT_EQ(effects("IoAcquireCancelSpinLock"),
            "setIrql to DISPATCH_LEVEL saving the old level in *arg0; acquire cancel_spinlock/plain global(cancel_spinlock)");
  EXPECT_EQ(effects("KeAcquireInterruptSpinLock"), "setIrql to DIRQL saving the old level in ret; acquire interrupt_spinlock/plain arg0");
  EXPECT_EQ(effects("KeRaiseIrql"), "setIrql to arg0 saving the old level in *arg1");
  EXPECT_EQ(effects("KeLowerIrql"), "restoreIrql from arg0");
  EXPECT_EQ(effects("KeGetCurrentIrql"), "readIrql");
  EXPECT_EQ(effects("KeEnterCriticalRegion"), "acquire critical_region global(critical_region), counted");
  EXPECT_EQ(effects("KeWaitForSingleObject"), "wait for arg0 with timeout arg4 in the mode arg2; returns ret >= 0; returns ret != 258 when arg4 == 0; "
                                              "returns ret >= 0 && ret <= 128 when arg4 == 0 && arg2 == 0 && arg3 == 0");
  EXPECT_EQ(effects("KeBugCheckEx"), "noReturn");
  EXPECT_EQ(effects("ExRaiseStatus"), "alwaysRaise");
  EXPECT_EQ(effects("ProbeForWrite"), "raise");
  EXPECT_EQ(effects("ExAllocatePoolWithQuotaTag"),
            "is paged_pool when (arg0 & 1) != 0; allocate paged pool ret when (arg0 & 1) != 0; allocate nonpaged pool ret when !((arg0 & 1) != 0); "
            "raise when !((arg0 & 8) != 0); returns ret != 0 when !((arg0 & 8) != 0)");
  EXPECT_EQ(effects("KeInitializeDpc"), "keep arg2; object dpc arg0 becomes initialized; register arg1 as KDEFERRED_ROUTINE called with arg2");
  EXPECT_EQ(effects("KeInitializeThreadedDpc"), "keep arg2; object dpc arg0 becomes initialized; register arg1 as KDEFERRED_ROUTINE/threaded called with arg2");
}

TEST(Effects, LocksOfTheThread) {
  EXPECT_EQ(effects("FsRtlEnterFileSystem"), "acquire critical_region global(critical_region), counted");
  EXPECT_EQ(effects("KeEnterGuardedRegion"), "acquire guarded_region global(guarded_region), counted");
  EXPECT_EQ(effects("KeLeaveGuardedRegion"), "release guarded_region global(guarded_region)");
  EXPECT_EQ(effects("KeReleaseGuardedMutex"), "release guarded_mutex/plain arg0; release guarded_region global(guarded_region)");
  EXPECT_EQ(effects("FltAcquireResourceShared"),
            "acquire critical_region global(critical_region), counted; acquire eresource/flt arg0 shared, may be taken again");
  EXPECT_EQ(effects("KeSaveFloatingPointState"), "acquire float_state/plain global(float_state), counted when NT_SUCCESS(ret)");
  EXPECT_EQ(effects("KeRestoreExtendedProcessorState"), "release float_state/extended global(float_state)");
  EXPECT_EQ(builtIn().globalName(Name("float_state")), "the floating-point state");
}

TEST(Effects, MutexesKnowTheirOwner) {
  const auto last = [](const char *name) { return builtIn().facts(Name(name))->effects.back(); };
  const Effect acquire = last("KeWaitForMutexObject");
  EXPECT_EQ(acquire.kind, Effect::Kind::Acquire);
  EXPECT_EQ(acquire.recursion, Effect::Recursion::Counted);
  for (int64_t status : {0, 128})
    EXPECT_EQ(evaluate(acquire.when, lookupIn({{"ret", is(status)}})), Truth::True) << status;
  for (int64_t status : {192, 257, 258}) // STATUS_USER_APC, STATUS_ALERTED, STATUS_TIMEOUT
    EXPECT_EQ(evaluate(acquire.when, lookupIn({{"ret", is(status)}})), Truth::False) << status;
  EXPECT_TRUE(last("KeReleaseMutex").forOwner); // KeWaitForSingleObject may have taken it
  EXPECT_FALSE(builtIn().facts(Name("KeWaitForSingleObject"))->has(Effect::Kind::Acquire));
  EXPECT_EQ(last("NDIS_WAIT_FOR_MUTEX").lockClass, "kmutex");
}

namespace {

/// Whether the call is of this kind, given what is known of its arguments.
Truth isKind(const char *name, const char *kind, Values values = {}) {
  const Contract *contract = builtIn().facts(Name(name));
  if (contract)
    for (const Effect &effect : contract->effects)
      if (effect.kind == Effect::Kind::Is && effect.what == kind)
        return evaluate(effect.when, lookupIn(values));
  return Truth::False;
}

/// "timer arg0 queued"
std::string becomes(const char *name) {
  std::string text;
  for (const Effect &effect : builtIn().facts(Name(name))->effects)
    if (effect.kind == Effect::Kind::Object)
      text += (text.empty() ? "" : "; ") + effect.lockClass.string() + " " + print(effect.lock) + " " + effect.what.string() +
              (effect.when.always() ? "" : " when " + print(effect.when));
  return text;
}

} // namespace

TEST(Kinds, OfCalls) {
  for (const char *name : {"ZwCreateFile", "NtReadFile", "ZwSetValueKey", "IoOpenDeviceRegistryKey", "RtlQueryRegistryValues", "FltCreateFileEx", "WdfRegistryQueryULong",
                           "PsCreateSystemThread"})
    EXPECT_EQ(isKind(name, "system_service"), Truth::True) << name;
  for (const char *name : {"ObReferenceObjectByHandle", "KeWaitForSingleObject", "WdfDriverGetRegistryPath", "PsTerminateSystemThread", "FltReadFile"})
    EXPECT_EQ(isKind(name, "system_service"), Truth::False) << name;
  for (const char *name : {"IoCompleteRequest", "IofCompleteRequest", "WdfRequestCompleteWithInformation", "FltCompletePendedPreOperation"})
    EXPECT_EQ(isKind(name, "completes_irp"), Truth::True) << name;
  for (const char *name : {"IoCallDriver", "IofCallDriver", "PoCallDriver", "WdfRequestSend", "IoForwardIrpSynchronously"})
    EXPECT_EQ(isKind(name, "calls_driver"), Truth::True) << name;
  EXPECT_EQ(isKind("NdisMSendNetBufferListsComplete", "callout_ndis"), Truth::True);
  EXPECT_EQ(isKind("IoStartNextPacketByKey", "starts_packet"), Truth::True);
  EXPECT_EQ(isKind("NdisStallExecution", "stall"), Truth::True);
  EXPECT_EQ(isKind("ExQueueWorkItem", "legacy_work_item"), Truth::True);
  EXPECT_EQ(isKind("KeFlushQueuedDpcs", "flushes_dpcs"), Truth::True);
  EXPECT_EQ(isKind("IoCreateSystemThread", "creates_thread"), Truth::True);
}

TEST(Kinds, ThatDependOnArguments) {
  EXPECT_EQ(isKind("ExAllocatePoolWithTag", "paged_pool", {{"arg0", is(1)}}), Truth::True);
  EXPECT_EQ(isKind("ExAllocatePoolWithTag", "paged_pool", {{"arg0", is(512)}}), Truth::False); // NonPagedPoolNx
  EXPECT_EQ(isKind("ExAllocatePoolWithTag", "paged_pool"), Truth::Unknown);
  EXPECT_EQ(isKind("ExAllocatePool2", "paged_pool", {{"arg0", is(0x100)}}), Truth::True);
  EXPECT_EQ(isKind("ExAllocatePool2", "paged_pool", {{"arg0", is(0x41)}}), Truth::False);
  EXPECT_EQ(isKind("WdfMemoryCreate", "paged_pool", {{"arg1", is(1)}}), Truth::True);
  EXPECT_EQ(isKind("ExFreeToPagedLookasideList", "paged_pool"), Truth::True);
  EXPECT_EQ(isKind("ExFreePoolWithTag", "paged_pool"), Truth::False); // the call does not say
  EXPECT_EQ(isKind("KeSetEvent", "hand_off", {{"arg2", is(1)}}), Truth::True);
  EXPECT_EQ(isKind("KeReleaseSemaphore", "hand_off", {{"arg2", is(1)}, {"arg3", is(0)}}), Truth::False);
  EXPECT_EQ(isKind("KeReleaseMutex", "hand_off", {{"arg1", is(1)}}), Truth::True);
  EXPECT_EQ(isKind("CcCopyRead", "blocking_io", {{"arg3", is(0)}}), Truth::False);
}

TEST(Kinds, InterlockedOperationsUnderBothNames) {
  for (const char *name : {"InterlockedIncrement", "_InterlockedIncrement", "InterlockedOr64", "_interlockedbittestandset", "ExInterlockedAddUlong"}) {
    EXPECT_EQ(isKind(name, "interlocked"), Truth::True) << name;
    EXPECT_EQ(isKind(name, "compare_exchange"), Truth::False) << name;
  }
  for (const char *name : {"InterlockedCompareExchangePointer", "_InterlockedCompareExchange64", "ExInterlockedCompareExchange64"})
    EXPECT_EQ(isKind(name, "compare_exchange"), Truth::True) << name;
  EXPECT_EQ(isKind("ExInterlockedInsertTailList", "interlocked_list"), Truth::True);
}

TEST(Objects, GetIntoStates) {
  EXPECT_EQ(becomes("KeInitializeTimerEx"), "timer arg0 initialized");
  EXPECT_EQ(becomes("KeSetCoalescableTimer"), "timer arg0 queued");
  EXPECT_EQ(becomes("KeCancelTimer"), "timer arg0 idle");
  EXPECT_EQ(becomes("ExAllocateTimer"), "ex_timer ret initialized when ret != 0");
  EXPECT_EQ(becomes("KeRemoveQueueDpc"), "dpc arg0 idle when ret != 0");
  EXPECT_EQ(becomes("IoRequestDpc"), "dpc arg0->Dpc queued");
  EXPECT_EQ(becomes("IoInitializeWorkItem"), "work_item arg1 initialized");
  EXPECT_EQ(becomes("IoTryQueueWorkItem"), "work_item arg0 queued when ret != 0");
  EXPECT_EQ(becomes("PsCreateSystemThread"), "handle *arg0 open when NT_SUCCESS(ret)");
  EXPECT_EQ(becomes("IoOpenDeviceRegistryKey"), "handle *arg3 open when NT_SUCCESS(ret)");
  EXPECT_EQ(becomes("ZwClose"), "handle arg0 closed");
}

TEST(Objects, LocksHaveTheClassOfTheirAcquire) {
  const auto classOf = [](const char *name, Effect::Kind kind) {
    for (const Effect &effect : builtIn().facts(Name(name))->effects)
      if (effect.kind == kind)
        return effect.lockClass.string();
    return std::string();
  };
  const std::vector<std::pair<const char *, const char *>> pairs{
      {"KeInitializeSpinLock", "KeAcquireSpinLock"},           {"ExInitializeFastMutex", "ExAcquireFastMutex"},
      {"KeInitializeGuardedMutex", "KeAcquireGuardedMutex"},   {"ExInitializeResourceLite", "ExAcquireResourceExclusiveLite"},
      {"ExInitializePushLock", "ExAcquirePushLockExclusive"},  {"FltInitializePushLock", "FltAcquirePushLockShared"},
      {"KeInitializeMutex", "KeWaitForMutexObject"},           {"NdisAllocateSpinLock", "NdisAcquireSpinLock"},
      {"NdisAllocateRWLock", "NdisAcquireRWLockRead"},         {"WdfSpinLockCreate", "WdfSpinLockAcquire"},
      {"WdfWaitLockCreate", "WdfWaitLockAcquire"},             {"VideoPortCreateSpinLock", "VideoPortAcquireSpinLock"}};
  for (const auto &[initialiser, taker] : pairs) {
    std::string taken;
    for (const Effect &effect : builtIn().facts(Name(taker))->effects)
      if (effect.kind == Effect::Kind::Acquire && effect.lock.kind != Where::Kind::Global)
        taken = effect.lockClass.string();
    EXPECT_EQ(classOf(initialiser, Effect::Kind::Object), taken) << initialiser;
  }
}

TEST(Memory, ComesFromAPoolAndGoesBack) {
  const auto pool = [](const char *name, Values values) {
    std::string text;
    for (const Effect &effect : builtIn().facts(Name(name))->effects)
      if (effect.kind == Effect::Kind::Allocate && evaluate(effect.when, lookupIn(values)) != Truth::False)
        text += (text.empty() ? "" : ", ") + effect.what.string() + " " + print(effect.lock);
    return text;
  };
  EXPECT_EQ(pool("ExAllocatePoolWithTag", {{"arg0", is(1)}}), "paged ret");
  EXPECT_EQ(pool("ExAllocatePoolWithTag", {{"arg0", is(0)}}), "nonpaged ret");
  EXPECT_EQ(pool("ExAllocatePool2", {{"arg0", is(0x100)}}), "paged ret");
  EXPECT_EQ(pool("ExAllocatePool2", {{"arg0", is(0x42)}}), "nonpaged ret");
  EXPECT_EQ(pool("ExAllocatePool2", {}), "paged ret, nonpaged ret");
  EXPECT_EQ(pool("ExAllocateFromPagedLookasideList", {}), "paged ret");
  EXPECT_EQ(pool("NdisAllocateMemoryWithTag", {{"ret", is(0)}}), "nonpaged *arg0");
  EXPECT_EQ(pool("StorPortAllocatePool", {{"ret", is(1)}}), ""); // failed
  EXPECT_EQ(effects("ExFreePoolWithTag"), "free arg0");
  EXPECT_EQ(effects("IoAllocateMdl"), "pin arg0");
  EXPECT_EQ(effects("FltFreePoolAlignedWithTag"), "free arg1");
  EXPECT_EQ(effects("ExFreeToPagedLookasideList"), "is paged_pool; free arg1");
}

TEST(Memory, SectionsThatGoAndThatPage) {
  EXPECT_TRUE(Model::isDiscarded(Name("INIT")));
  EXPECT_FALSE(Model::isDiscarded(Name("PAGE")));
  EXPECT_FALSE(Model::isPageable(Name("INIT")));
  EXPECT_TRUE(Model::isPageable(Name("PAGEDATA")));
}

TEST(Memory, FieldsNameTheirGuard) {
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

TEST(Roles, HowLongTheyLast) {
  EXPECT_TRUE(builtIn().role(Name("DRIVER_INITIALIZE"), {})->transient);
  EXPECT_TRUE(builtIn().role(Name("RTL_QUERY_REGISTRY_ROUTINE"), {})->transient);
  EXPECT_FALSE(builtIn().role(Name("DRIVER_UNLOAD"), {})->transient);
  EXPECT_TRUE(builtIn().role(Name("EVT_WDF_DEVICE_D0_ENTRY"), {})->powersUp);
  EXPECT_FALSE(builtIn().role(Name("EVT_WDF_DEVICE_PREPARE_HARDWARE"), {})->powersUp);
}

TEST(Effects, CallsThatComeBack) {
  for (const char *name : {"IoCallDriver", "IofCallDriver", "IofCompleteRequest", "KeSynchronizeExecution", "WdfRequestComplete", "FltPerformSynchronousIo"})
    EXPECT_TRUE(builtIn().facts(Name(name))->callsBack) << name;
  for (const char *name : {"KeSetEvent", "KeAcquireSpinLock", "ExAllocatePool2", "KeInsertQueueDpc"})
    EXPECT_FALSE(builtIn().facts(Name(name))->callsBack) << name;
}

TEST(Effects, WhatIsWritten) {
  const Contract *contract = builtIn().facts(Name("KeAcquireSpinLock"));
  EXPECT_TRUE(contract->writesKnown);
  EXPECT_EQ(contract->writes, (std::vector<int>{0, 1}));
  EXPECT_FALSE(builtIn().facts(Name("IoCallDriver"))->writesKnown);
  const auto writes = [](const char *name) { return builtIn().facts(Name(name))->writes; };
  EXPECT_EQ(writes("KeInitializeDpc"), std::vector<int>{0}); // not the context, which is only stored
  EXPECT_EQ(writes("IoQueueWorkItem"), std::vector<int>{0});
  EXPECT_EQ(writes("IoCreateDevice"), (std::vector<int>{0, 6})); // DriverObject->DeviceObject
  EXPECT_EQ(writes("IoBuildDeviceIoControlRequest"), (std::vector<int>{4, 8}));
  EXPECT_NE(builtIn().describe(Name("ZwCreateKey")).find("  writes *arg0 *arg6\n"), std::string::npos);
  EXPECT_NE(builtIn().describe(Name("ExFreePool")).find("  writes nothing it is handed\n"), std::string::npos);
}

TEST(Effects, WhatIsCertainOfTheResult) {
  const Effect &effect = builtIn().facts(Name("ExAcquireResourceExclusiveLite"))->effects.back();
  EXPECT_EQ(effect.kind, Effect::Kind::Returns);
  EXPECT_EQ(evaluate(effect.when, lookupIn({{"arg1", is(1)}})), Truth::True);
  EXPECT_EQ(evaluate(effect.when, lookupIn({{"arg1", is(0)}})), Truth::False);
  EXPECT_EQ(evaluate(effect.result, lookupIn({{"ret", is(0)}})), Truth::False);
}

TEST(Effects, CodeThatIsMadeResident) {
  EXPECT_EQ(effects("MmLockPagableCodeSection"), "register arg0 as $locked_section");
  EXPECT_EQ(effects("MmLockPagableDataSection"), "register arg0 as $locked_section");
  EXPECT_EQ(effects("MmResetDriverPaging"), "register arg0 as $locked_driver");
}

TEST(Effects, NamesOfGlobals) {
  EXPECT_EQ(builtIn().globalName(Name("cancel_spinlock")), "the cancel spin lock");
  EXPECT_EQ(builtIn().globalName(Name("my_lock")), "my_lock");
}

TEST(Effects, HandOverOfFunctions) {
  const std::vector<std::pair<const char *, const char *>> expected{
      {"IoInitializeDpcRequest", "IO_DPC_ROUTINE"},     {"IoSetCompletionRoutine", "IO_COMPLETION_ROUTINE"},
      {"IoSetCompletionRoutineEx", "IO_COMPLETION_ROUTINE"}, {"IoSetCancelRoutine", "DRIVER_CANCEL"},
      {"IoQueueWorkItem", "IO_WORKITEM_ROUTINE"},       {"IoQueueWorkItemEx", "IO_WORKITEM_ROUTINE_EX"},
      {"ExInitializeWorkItem", "WORKER_THREAD_ROUTINE"}, {"PsCreateSystemThread", "KSTART_ROUTINE"},
      {"IoInitializeTimer", "IO_TIMER_ROUTINE"},        {"IoConnectInterrupt", "KSERVICE_ROUTINE"},
      {"PsSetCreateProcessNotifyRoutine", "PCREATE_PROCESS_NOTIFY_ROUTINE"}, {"PsSetLoadImageNotifyRoutine", "PLOAD_IMAGE_NOTIFY_ROUTINE"},
      {"CmRegisterCallbackEx", "EX_CALLBACK_FUNCTION"}, {"IoRegisterDriverReinitialization", "DRIVER_REINITIALIZE"},
      {"IoStartPacket", "DRIVER_CANCEL"},               {"ExAllocateTimer", "EXT_CALLBACK"},
      {"KeRegisterBugCheckCallback", "KBUGCHECK_CALLBACK_ROUTINE"}, {"WDF_DPC_CONFIG_INIT", "EVT_WDF_DPC"},
      {"WDF_TIMER_CONFIG_INIT", "EVT_WDF_TIMER"},       {"WDF_DRIVER_CONFIG_INIT", "EVT_WDF_DRIVER_DEVICE_ADD"},
      {"WdfRequestSetCompletionRoutine", "EVT_WDF_REQUEST_COMPLETION_ROUTINE"}, {"KeSynchronizeExecution", "KSYNCHRONIZE_ROUTINE"},
      {"IoRegisterPlugPlayNotification", "DRIVER_NOTIFICATION_CALLBACK_ROUTINE"}, {"PoRequestPowerIrp", "REQUEST_POWER_COMPLETE"}};
  for (const auto &[function, role] : expected) {
    const Contract *contract = builtIn().facts(Name(function));
    ASSERT_TRUE(contract) << function;
    ASSERT_TRUE(contract->has(Effect::Kind::Register)) << function;
    bool found = false;
    for (const Effect &effect : contract->effects)
      found |= effect.kind == Effect::Kind::Register && effect.role == role;
    EXPECT_TRUE(found) << function << " as " << role;
  }
}

// ---------------------------------------------------------------------------------------- macros

TEST(Macros, SameArgumentsKeepTheirOwnFacts) {
  const Contract contract = builtIn().contract(Name("IofCallDriver"), Name("IoCallDriver"), {});
  EXPECT_EQ(contract.name, "IoCallDriver");
  EXPECT_TRUE(contract.callsBack);
}

TEST(Macros, OtherArgumentsUseTheFactsOfTheFunction) {
  const Contract contract = builtIn().contract(Name("KeAcquireSpinLockRaiseToDpc"), Name("KeAcquireSpinLock"), {});
  EXPECT_EQ(contract.name, "KeAcquireSpinLock");
  ASSERT_EQ(contract.effects.size(), 2u);
  EXPECT_EQ(print(contract.effects[0].saved), "ret");
}

TEST(Macros, LocksInsideTheArgument) {
  const Contract contract = builtIn().contract(Name("KeAcquireSpinLockRaiseToDpc"), Name("NdisAcquireSpinLock"), {});
  EXPECT_EQ(contract.name, "NdisAcquireSpinLock");
  EXPECT_EQ(contract.effects[1].lockClass, "spinlock"); // &Lock->SpinLock, which the call shows
}

TEST(Macros, ArgumentsAreMapped) {
  const Contract contract = builtIn().contract(Name("_InterlockedExchangePointer"), Name("IoSetCancelRoutine"), {});
  EXPECT_EQ(contract.name, "IoSetCancelRoutine");
  ASSERT_TRUE(contract.has(Effect::Kind::Register));
  EXPECT_EQ(print(contract.effects[0].function), "arg1");
  const Contract dpc = builtIn().contract(Name("KeInitializeDpc"), Name("IoInitializeDpcRequest"), {});
  ASSERT_EQ(dpc.effects.size(), 2u);
  EXPECT_EQ(print(dpc.effects[0].lock), "arg2->Dpc"); // the device is the context
  EXPECT_EQ(dpc.effects[1].role, "IO_DPC_ROUTINE");
  EXPECT_TRUE(dpc.writesKnown);
  EXPECT_EQ(dpc.writes, std::vector<int>{0}); // &Device->Dpc, which the macro makes itself
}

TEST(Macros, OfTheDriverSayNothing) {
  const Contract contract = builtIn().contract(Name("KeSetEvent"), Name("MY_SIGNAL"), {});
  EXPECT_EQ(contract.name, "KeSetEvent");
  EXPECT_TRUE(contract.known);
  EXPECT_EQ(builtIn().contract(Name("KeSetEvent"), Name("IoCallDriver"), {}).name, "KeSetEvent"); // KeSetEvent inside an argument
}

TEST(Macros, UnknownFunctions) {
  const Contract contract = builtIn().contract(Name("MyHelper"), Name(), {});
  EXPECT_FALSE(contract.known);
  EXPECT_EQ(contract.name, "MyHelper");
  EXPECT_FALSE(maxLevel(contract, lookupIn({})));
}

// ---------------------------------------------------------------------------------------- annotations

namespace {

/// A unit with one function, `Foo(PKSPIN_LOCK Lock, PKIRQL OldIrql, BOOLEAN Wait, PEXT Ext, KIRQL NewIrql)`.
struct Annotated {
  ir::Unit unit;
  Annotated() {
    unit.files = {{"foo.h", false}};
    ir::Type pointer, integer;
    pointer.kind = ir::TypeKind::Pointer;
    integer.kind = ir::TypeKind::Int;
    unit.types.push_back(pointer);
    unit.types.push_back(integer);
    unit.constants[Name("MY_LEVEL")] = 1;
    ir::Function function;
    function.key = function.name = Name("Foo");
    for (auto [name, type] : {std::pair("Lock", 1u), {"OldIrql", 1u}, {"Wait", 2u}, {"Ext", 1u}, {"NewIrql", 2u}}) {
      ir::Var var;
      var.name = Name(name);
      var.type = type;
      var.isParam = true;
      function.vars.push_back(var);
    }
    function.paramCount = 5;
    unit.functions.push_back(function);
  }
  ir::Function &function() { return unit.functions[0]; }
  Annotated &with(const char *name, const char *args = "", int target = ir::Annotation::OnFunction, const char *via = "") {
    ir::Annotation annotation;
    annotation.name = Name(name);
    annotation.args = args;
    annotation.target = target;
    annotation.via = Name(via);
    annotation.loc = {0, 12, 1, 12, 9};
    function().annotations.push_back(annotation);
    return *this;
  }
  Contract contract(const Model &model = builtIn()) { return model.contract(function().key, Name(), {{&unit, &function()}}); }
  std::string effects() {
    std::string text;
    for (const Effect &effect : contract().effects) {
      text += (text.empty() ? "" : "; ") + std::string(effectName(effect.kind));
      if (effect.kind == Effect::Kind::SetIrql)
        text += " " + (effect.level.kind == Where::Kind::None ? levelRange(effect.levelLow, effect.levelHigh) : print(effect.level));
      for (const Where *where : {&effect.lock, &effect.saved})
        text += where->kind == Where::Kind::None ? "" : " " + print(*where);
      text += effect.lockClass.empty() ? "" : " [" + effect.lockClass.string() + "]";
      text += effect.shared ? " shared" : "";
      text += effect.when.always() ? "" : " when " + print(effect.when);
    }
    return text;
  }
  std::string limits() {
    std::string text;
    for (const IrqlLimit &limit : contract().limits)
      text += (text.empty() ? "" : "; ") + std::to_string(limit.min) + ".." + std::to_string(limit.max) +
              (limit.when.always() ? "" : " when " + print(limit.when));
    return text;
  }
};

} // namespace

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
  EXPECT_EQ(Annotated().with("__drv_acquiresExclusiveResource", "KeSpinLockType", 0).effects(), "acquire arg0");
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
  dpc.with("_IRQL_requires_", "DISPATCH_LEVEL", ir::Annotation::OnFunction, "KDEFERRED_ROUTINE");
  EXPECT_EQ(dpc.limits(), "");
  EXPECT_FALSE(builtIn().declaredEntry(dpc.unit, dpc.function()));
}

TEST(Annotations, SystemHeadersYieldToReviewedFacts) {
  Annotated declared;
  declared.function().key = Name("KeSetEvent");
  declared.function().isSystem = true;
  declared.with("_IRQL_requires_max_", "PASSIVE_LEVEL");
  EXPECT_EQ(declared.contract().limits[0].source.kind, Source::Kind::Facts);
  declared.function().isSystem = false; // the author's own declaration counts
  EXPECT_EQ(declared.contract().limits[0].source.kind, Source::Kind::Annotation);
}

TEST(Annotations, EffectsOfKnownLocksAreNotDoubled) {
  Annotated declared;
  declared.function().key = Name("KeAcquireSpinLockRaiseToDpc");
  declared.function().isSystem = true;
  declared.with("_Acquires_lock_", "*Lock").with("_IRQL_raises_", "DISPATCH_LEVEL").with("_IRQL_saves_");
  EXPECT_EQ(declared.contract().effects.size(), 2u);
  EXPECT_EQ(declared.contract().effects[1].lockClass, "spinlock");
}

TEST(Annotations, YieldToFactsThatSayThereAreNoEffects) {
  Annotated declared;
  declared.function().key = Name("FwpmTransactionBegin0");
  declared.with("_Acquires_lock_", "*Lock");
  EXPECT_TRUE(declared.contract().effects.empty());
  declared.function().key = Name("Unheard");
  EXPECT_EQ(declared.contract().effects.size(), 1u);
}

TEST(Annotations, DriversOwnFunctionIsNotTheDdi) {
  Annotated own;
  own.function().key = Name("KeBugCheckEx");
  own.function().hasBody = true;
  EXPECT_FALSE(own.contract().known);
  own.function().key = Name("KeBugCheckEx@driver.c");
  own.function().hasBody = false;
  EXPECT_FALSE(own.contract().known);
  own.function().isSystem = own.function().hasBody = true; // an inline function of the headers
  EXPECT_TRUE(own.contract().has(Effect::Kind::NoReturn));
  own.function().key = Name("_Z12KeBugCheckExv"); // and in C++
  own.function().name = Name("KeBugCheckEx");
  EXPECT_TRUE(own.contract().has(Effect::Kind::NoReturn));
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
  type.name = Name("PGET_SCATTER_GATHER_LIST");
  type.annotations.clear();
  EXPECT_TRUE(builtIn().contract(unit.unit, type).known);
}

// ---------------------------------------------------------------------------------------- roles

TEST(Roles, EntryLevels) {
  struct Row {
    const char *type, *variant;
    Level low, high;
    bool demonic;
  };
  const Row rows[] = {
      {"DRIVER_INITIALIZE", "", Passive, Passive, false},
      {"PDRIVER_INITIALIZE", "", Passive, Passive, false},
      {"DRIVER_ADD_DEVICE", "", Passive, Passive, false},
      {"DRIVER_UNLOAD", "", Passive, Passive, false},
      {"DRIVER_DISPATCH", "", Passive, Dispatch, false},
      {"PDRIVER_DISPATCH", "IRP_MJ_READ", Passive, Dispatch, false},
      {"DRIVER_DISPATCH", "IRP_MJ_CREATE", Passive, Apc, false},
      {"DRIVER_DISPATCH", "IRP_MJ_PNP", Passive, Apc, false},
      {"DRIVER_DISPATCH", "IRP_MJ_POWER", Passive, Dispatch, false},
      {"DRIVER_STARTIO", "", Dispatch, Dispatch, false},
      {"DRIVER_CANCEL", "", Dispatch, Dispatch, false},
      {"IO_COMPLETION_ROUTINE", "", Passive, Dispatch, true},
      {"PIO_COMPLETION_ROUTINE", "", Passive, Dispatch, true},
      {"KDEFERRED_ROUTINE", "", Dispatch, Dispatch, false},
      {"KDEFERRED_ROUTINE", "threaded", Passive, Dispatch, true},
      {"IO_DPC_ROUTINE", "", Dispatch, Dispatch, false},
      {"IO_TIMER_ROUTINE", "", Dispatch, Dispatch, false},
      {"DRIVER_LIST_CONTROL", "", Dispatch, Dispatch, false},
      {"KSERVICE_ROUTINE", "", DeviceLow, DeviceHigh, false},
      {"IO_WORKITEM_ROUTINE", "", Passive, Passive, false},
      {"PWORKER_THREAD_ROUTINE", "", Passive, Passive, false},
      {"KSTART_ROUTINE", "", Passive, Passive, false},
      {"KBUGCHECK_CALLBACK_ROUTINE", "", High, High, false},
      {"PCREATE_PROCESS_NOTIFY_ROUTINE", "", Passive, Passive, false},
      {"CREATE_THREAD_NOTIFY_ROUTINE", "", Passive, Apc, false},
      {"EX_CALLBACK_FUNCTION", "", Passive, Apc, false},
      {"PFLT_PRE_OPERATION_CALLBACK", "", Passive, Apc, false},
      {"PFLT_POST_OPERATION_CALLBACK", "", Passive, Dispatch, false},
      {"PFLT_POST_OPERATION_CALLBACK", "IRP_MJ_CREATE", Passive, Passive, false},
      {"PFLT_POST_OPERATION_CALLBACK", "IRP_MJ_READ", Passive, Dispatch, true},
      {"EVT_WDF_DPC", "", Dispatch, Dispatch, false},
      {"PFN_WDF_DPC", "", Dispatch, Dispatch, false},
      {"EVT_WDF_TIMER", "", Dispatch, Dispatch, false},
      {"EVT_WDF_INTERRUPT_ISR", "", DeviceLow, DeviceHigh, false},
      {"EVT_WDF_INTERRUPT_ISR", "passive", Passive, Passive, false},
      {"EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL", "", Passive, Dispatch, false},
      {"EVT_WDF_DEVICE_PREPARE_HARDWARE", "", Passive, Passive, false},
      {"MINIPORT_SEND_NET_BUFFER_LISTS", "", Passive, Dispatch, true},
      {"MINIPORT_HALT", "", Passive, Passive, false},
      {"FWPS_CALLOUT_CLASSIFY_FN1", "", Passive, Dispatch, true},
      {"HW_INTERRUPT", "", DeviceLow, DeviceHigh, false},
  };
  for (const Row &row : rows) {
    const Role *role = builtIn().role(Name(row.type), Name(row.variant));
    ASSERT_TRUE(role) << row.type;
    EXPECT_TRUE(role->entryKnown) << row.type;
    EXPECT_EQ(role->low, row.low) << row.type << "/" << row.variant;
    EXPECT_EQ(role->high, row.high) << row.type << "/" << row.variant;
    EXPECT_EQ(role->demonic, row.demonic) << row.type << "/" << row.variant;
    EXPECT_FALSE(role->phrase.empty()) << row.type;
  }
  EXPECT_EQ(builtIn().role(Name("MY_ROUTINE"), Name()), nullptr);
  EXPECT_EQ(builtIn().role(Name("DRIVER_DISPATCH"), Name("IRP_MJ_UNHEARD_OF"))->high, Dispatch); // falls back to the type
}

TEST(Roles, Phrases) {
  EXPECT_EQ(builtIn().role(Name("IO_COMPLETION_ROUTINE"), Name())->phrase, "a completion routine may be called at DISPATCH_LEVEL");
  EXPECT_EQ(builtIn().role(Name("KDEFERRED_ROUTINE"), Name())->phrase, "the system calls a DPC routine at DISPATCH_LEVEL");
}

TEST(Roles, CancelRoutineHoldsTheCancelLock) {
  const Role *role = builtIn().role(Name("DRIVER_CANCEL"), Name());
  EXPECT_EQ(role->heldLock, "cancel_spinlock");
  EXPECT_EQ(print(role->heldLockRestores), "arg1->CancelIrql");
  EXPECT_TRUE(role->exitsLower);
  EXPECT_FALSE(role->pageableOk);
}

TEST(Roles, SettingsThatLowerTheLevel) {
  const Role *role = builtIn().role(Name("EVT_WDF_INTERRUPT_ISR"), Name());
  ASSERT_EQ(role->unlessStored.size(), 1u);
  EXPECT_EQ(role->unlessStored[0].first, "WDF_INTERRUPT_CONFIG");
  EXPECT_EQ(role->unlessStored[0].second, "PassiveHandling");
}

TEST(Roles, FromFields) {
  const auto role = [](const char *record, const char *field, std::optional<int64_t> index = {}) {
    const auto found = builtIn().fieldRole(Name(record), Name(field), index);
    return found ? found->role.string() + (found->variant.empty() ? "" : "/" + found->variant.string()) : "";
  };
  EXPECT_EQ(role("DRIVER_OBJECT", "MajorFunction", 3), "DRIVER_DISPATCH/IRP_MJ_READ");
  EXPECT_EQ(role("_DRIVER_OBJECT", "MajorFunction", 14), "DRIVER_DISPATCH/IRP_MJ_DEVICE_CONTROL");
  EXPECT_EQ(role("DRIVER_OBJECT", "MajorFunction"), "DRIVER_DISPATCH");
  EXPECT_EQ(role("DRIVER_OBJECT", "MajorFunction", 99), "DRIVER_DISPATCH");
  EXPECT_EQ(role("DRIVER_OBJECT", "DriverUnload"), "DRIVER_UNLOAD");
  EXPECT_EQ(role("DRIVER_OBJECT", "DriverStartIo"), "DRIVER_STARTIO");
  EXPECT_EQ(role("DRIVER_EXTENSION", "AddDevice"), "DRIVER_ADD_DEVICE");
  EXPECT_EQ(role("FAST_IO_DISPATCH", "FastIoDeviceControl"), "FAST_IO_DEVICE_CONTROL");
  EXPECT_EQ(role("FLT_OPERATION_REGISTRATION", "PreOperation"), "PFLT_PRE_OPERATION_CALLBACK");
  EXPECT_EQ(role("FLT_OPERATION_REGISTRATION", "PostOperation"), "PFLT_POST_OPERATION_CALLBACK");
  EXPECT_EQ(role("FLT_REGISTRATION", "FilterUnloadCallback"), "PFLT_FILTER_UNLOAD_CALLBACK");
  EXPECT_EQ(role("OB_OPERATION_REGISTRATION", "PreOperation"), "POB_PRE_OPERATION_CALLBACK");
  EXPECT_EQ(role("WDF_INTERRUPT_CONFIG", "EvtInterruptIsr"), "EVT_WDF_INTERRUPT_ISR");
  EXPECT_EQ(role("WDF_IO_QUEUE_CONFIG", "EvtIoRead"), "EVT_WDF_IO_QUEUE_IO_READ");
  EXPECT_EQ(role("WDF_PNPPOWER_EVENT_CALLBACKS", "EvtDeviceD0Entry"), "EVT_WDF_DEVICE_D0_ENTRY");
  EXPECT_EQ(role("NDIS_MINIPORT_DRIVER_CHARACTERISTICS", "HaltHandlerEx"), "MINIPORT_HALT");
  EXPECT_EQ(role("NDIS_MINIPORT_DRIVER_CHARACTERISTICS", "SendNetBufferListsHandler"), "MINIPORT_SEND_NET_BUFFER_LISTS");
  EXPECT_EQ(role("IO_STACK_LOCATION", "CompletionRoutine"), "IO_COMPLETION_ROUTINE");
  EXPECT_EQ(role("FWPS_CALLOUT1", "classifyFn"), "FWPS_CALLOUT_CLASSIFY_FN1");
  EXPECT_EQ(role("HW_INITIALIZATION_DATA", "HwInterrupt"), "HW_INTERRUPT");
  EXPECT_EQ(role("MY_RECORD", "Handler"), "");
}

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

// ---------------------------------------------------------------------------------------- user facts

TEST(UserFacts, Add) {
  Model model;
  const auto problems = model.addUserFacts(".irqlint.json", readFile("user_ok.irqlint.json"));
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
  const Contract *flush = model.facts(Name("KeFlushQueuedDpcs")); // a tighter limit, the effects stay
  EXPECT_EQ(flush->limits[0].max, Passive);
  EXPECT_TRUE(flush->has(Effect::Kind::Wait));
  EXPECT_EQ(model.names("Widget").size(), 4u);
}

TEST(UserFacts, NoEffectsIsNotTheSameAsNothingSaid) {
  Model model;
  const char *facts = R"({"facts": {"functions": {"KeAcquireSpinLock": {"effects": []}, "KeReleaseSpinLock": {"max": "DISPATCH_LEVEL"}}}})";
  ASSERT_TRUE(model.addUserFacts("x", facts).empty());
  EXPECT_TRUE(model.facts(Name("KeAcquireSpinLock"))->effects.empty());
  EXPECT_FALSE(model.facts(Name("KeReleaseSpinLock"))->effects.empty());
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
  const auto problems = model.addUserFacts("user_bad.irqlint.json", readFile("user_bad.irqlint.json"));
  std::map<unsigned, std::string> seen;
  for (const Problem &problem : problems) {
    EXPECT_EQ(problem.file, "user_bad.irqlint.json");
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
  const auto problems = model.addUserFacts("user_broken.irqlint.json", readFile("user_broken.irqlint.json"));
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].line, 3u);
  EXPECT_NE(problems[0].text.find("syntax error"), std::string::npos);
  EXPECT_EQ(model.addUserFacts("x", "").size(), 1u);
  EXPECT_EQ(model.addUserFacts("x", std::string(1000, '[')).size(), 1u);
  EXPECT_EQ(model.addUserFacts("x", "[]").size(), 1u);
}

// ---------------------------------------------------------------------------------------- the table

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
      "registrations": {"X.Y[4]": "R/v", "X.Y": "R"}, "symbols": {"Main": "R/v"}, "globals": {"g": "the G"}, "fieldRules": {"X.F": {"is": "bit_set"}, "X.G": {"is": "of_request", "with": ["A", "B"]}}, "constants": {"BIG": "0x123456789", "NEG": -5}})json",
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
  EXPECT_EQ(table.role("R", "v")->lends, "arg1");
  EXPECT_EQ(table.fieldRule("X", "F")->kind, "bit_set");
  EXPECT_EQ(table.fieldRule("X", "G")->with, "A,B");
  EXPECT_FALSE(table.fieldRule("X", "H"));
  EXPECT_EQ(table.globalName("g"), "the G");
  EXPECT_EQ(table.globalName("h"), "");
  EXPECT_EQ(table.constant("BIG"), 0x123456789);
  EXPECT_EQ(table.constant("NEG"), -5);
}

TEST(Tables, ForeignBytesReadAsEmpty) {
  const unsigned char nonsense[200] = {1, 2, 3};
  EXPECT_EQ(Table(nonsense, sizeof nonsense).functionCount(), 0u);
  EXPECT_EQ(Table(nullptr, 0).functionCount(), 0u);
  EXPECT_FALSE(Table().findFunction("x"));
}

// ---------------------------------------------------------------------------------------- all facts

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

TEST(AllFacts, AreDescribedForPeople) {
  const std::string text = builtIn().describe(Name("KeSetEvent"));
  EXPECT_NE(text.find("IRQL <= APC_LEVEL when arg2 != 0"), std::string::npos) << text;
  EXPECT_NE(text.find("source rules/facts/wdm.json (reviewed)"), std::string::npos) << text;
  EXPECT_NE(builtIn().describe(Name("DRIVER_CANCEL")).find("given by IRP.CancelRoutine"), std::string::npos);
  EXPECT_EQ(builtIn().describe(Name("NoSuchName")), "");
}
