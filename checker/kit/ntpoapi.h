/* irqlint kit: power API */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define POWER_PERF_SCALE 100
#define POWER_STATE_HANDLER_TYPE_MAX 8
#define POWER_STATE_DISABLED_TYPE_MAX 8
#define IDLE_STATE_FLAGS_C1_HLT 0x01
#define IDLE_STATE_FLAGS_C1_IO_HLT 0x02
#define IDLE_STATE_FLAGS_IO 0x04
#define IDLE_STATE_FLAGS_MWAIT 0x08
#define PROCESSOR_STATE_TYPE_PERFORMANCE 0x1
#define PROCESSOR_STATE_TYPE_THROTTLE 0x2
#define PROC_IDLE_BUCKET_COUNT 6
#define PROC_IDLE_BUCKET_COUNT_EX 16
#define ACPI_PPM_SOFTWARE_ALL 0xFC
#define ACPI_PPM_SOFTWARE_ANY 0xFD
#define ACPI_PPM_HARDWARE_ALL 0xFE
#define MS_PPM_SOFTWARE_ALL 0x1
#define PPM_FIRMWARE_ACPI1C2 0x00000001
#define PPM_FIRMWARE_ACPI1C3 0x00000002
#define PPM_FIRMWARE_ACPI1TSTATES 0x00000004
#define PPM_FIRMWARE_CST 0x00000008
#define PPM_FIRMWARE_CSD 0x00000010
#define PPM_FIRMWARE_PCT 0x00000020
#define PPM_FIRMWARE_PSS 0x00000040
#define PPM_FIRMWARE_XPSS 0x00000080
#define PPM_FIRMWARE_PPC 0x00000100
#define PPM_FIRMWARE_PSD 0x00000200
#define PPM_FIRMWARE_PTC 0x00000400
#define PPM_FIRMWARE_TSS 0x00000800
#define PPM_FIRMWARE_TPC 0x00001000
#define PPM_FIRMWARE_TSD 0x00002000
#define PPM_FIRMWARE_PCCH 0x00004000
#define PPM_FIRMWARE_PCCP 0x00008000
#define PPM_FIRMWARE_OSC 0x00010000
#define PPM_FIRMWARE_PDC 0x00020000
#define PPM_FIRMWARE_CPC 0x00040000
#define PPM_FIRMWARE_LPI 0x00080000
#define PPM_PERFORMANCE_IMPLEMENTATION_NONE 0x00000000
#define PPM_PERFORMANCE_IMPLEMENTATION_PSTATES 0x00000001
#define PPM_PERFORMANCE_IMPLEMENTATION_PCCV1 0x00000002
#define PPM_PERFORMANCE_IMPLEMENTATION_CPPC 0x00000003
#define PPM_PERFORMANCE_IMPLEMENTATION_PEP 0x00000004
#define PPM_IDLE_IMPLEMENTATION_NONE 0x00000000
#define PPM_IDLE_IMPLEMENTATION_CSTATES 0x00000001
#define PPM_IDLE_IMPLEMENTATION_PEP 0x00000002
#define PPM_IDLE_IMPLEMENTATION_MICROPEP 0x00000003
#define PPM_IDLE_IMPLEMENTATION_LPISTATES 0x00000004
#define POWER_ACTION_QUERY_ALLOWED 0x00000001
#define POWER_ACTION_UI_ALLOWED 0x00000002
#define POWER_ACTION_OVERRIDE_APPS 0x00000004
#define POWER_ACTION_HIBERBOOT 0x00000008
#define POWER_ACTION_USER_NOTIFY 0x00000010
#define POWER_ACTION_DOZE_TO_HIBERNATE 0x00000020
#define POWER_ACTION_ACPI_CRITICAL 0x01000000
#define POWER_ACTION_ACPI_USER_NOTIFY 0x02000000
#define POWER_ACTION_DIRECTED_DRIPS 0x04000000
#define POWER_ACTION_PSEUDO_TRANSITION 0x08000000
#define POWER_ACTION_LIGHTEST_FIRST 0x10000000
#define POWER_ACTION_LOCK_CONSOLE 0x20000000
#define POWER_ACTION_DISABLE_WAKES 0x40000000
#define POWER_ACTION_CRITICAL 0x80000000
#define POWER_LEVEL_USER_NOTIFY_TEXT 0x00000001
#define POWER_LEVEL_USER_NOTIFY_SOUND 0x00000002
#define POWER_LEVEL_USER_NOTIFY_EXEC 0x00000004
#define POWER_USER_NOTIFY_BUTTON 0x00000008
#define POWER_USER_NOTIFY_SHUTDOWN 0x00000010
#define POWER_USER_NOTIFY_FORCED_SHUTDOWN 0x00000020
#define POWER_FORCE_TRIGGER_RESET 0x80000000
#define BATTERY_DISCHARGE_FLAGS_EVENTCODE_MASK 0x00000007
#define BATTERY_DISCHARGE_FLAGS_ENABLE 0x80000000
#define NUM_DISCHARGE_POLICIES 4
#define DISCHARGE_POLICY_CRITICAL 0
#define DISCHARGE_POLICY_LOW 1
#define PROCESSOR_IDLESTATE_POLICY_COUNT 0x3
#define PO_THROTTLE_NONE 0
#define PO_THROTTLE_CONSTANT 1
#define PO_THROTTLE_DEGRADE 2
#define PO_THROTTLE_ADAPTIVE 3
#define PO_THROTTLE_MAXIMUM 4
#define WINLOGON_LOCK_ON_SLEEP 0x00000001
#define HIBERFILE_TYPE_NONE 0x00
#define HIBERFILE_TYPE_REDUCED 0x01
#define HIBERFILE_TYPE_FULL 0x02
#define HIBERFILE_TYPE_MAX 0x03
#define SPSD_REASON_NONE 0x00000000
#define SPSD_REASON_NOBIOSSUPPORT 0x00000001
#define SPSD_REASON_BIOSINCOMPATIBLE 0x00000002
#define SPSD_REASON_NOOSPM 0x00000003
#define SPSD_REASON_LEGACYDRIVER 0x00000004
#define SPSD_REASON_HIBERSTACK 0x00000005
#define SPSD_REASON_HIBERFILE 0x00000006
#define SPSD_REASON_POINTERNAL 0x00000007
#define SPSD_REASON_MEMORYLIMIT 0x00000008
#define SPSD_REASON_MPOVERRIDE 0x00000009
#define SPSD_REASON_DRIVERDOWNGRADE 0x0000000A
#define SPSD_REASON_PREVIOUSATTEMPTFAILED 0x0000000B
#define SPSD_REASON_UNKNOWN 0x0000000C
#define SPSD_REASON_INTERNALLYDISABLED 0x0000000D
#define SPSD_REASON_DISABLEDBYPOLICY 0x0000000E
#define SPSD_REASON_UPGRADEINPROGRESS 0x0000000F
#define SPSD_REASON_WINPEMODE 0x00000010
#define SPSD_REASON_OSOVERRIDE 0x00000011
#define SPSD_REASON_HYPERVISOR 0x00000012
#define SPSD_REASON_AOAC_NOBIOSSUPPORT 0x00000013
#define SPSD_REASON_AOAC_HARDWARECHECKS 0x00000014
#define SPSD_REASON_DEVICE_GUARD 0x00000015
#define SPSD_REASON_HIBERNATE_NOT_SUPPORTED 0x00000016
#define SPSD_REASON_BOOTVA_RESOURCE 0x00000017
#define SPSD_REASON_HIBERNATE_CONTEXT_RESOURCE 0x00000018
#define SPSD_REASON_HIBERNATE_MEM_PREALLOCATE 0x00000019
#define PO_REASON_STATE_S1 0x00000001
#define PO_REASON_STATE_S2 0x00000002
#define PO_REASON_STATE_S3 0x00000004
#define PO_REASON_STATE_S4 0x00000008
#define PO_REASON_STATE_S4FIRM 0x00000010
#define PO_REASON_STATE_S0IDLE 0x00000020
#define PO_REASON_STATE_STANDBY (PO_REASON_STATE_S1 | PO_REASON_STATE_S2 | PO_REASON_STATE_S3)
#define PO_REASON_STATE_ALL (PO_REASON_STATE_STANDBY | PO_REASON_STATE_S4 | PO_REASON_STATE_S4FIRM)
#define PO_SLEEP_DISABLE_S1 PO_REASON_STATE_S1
#define PO_SLEEP_DISABLE_S2 PO_REASON_STATE_S2
#define PO_SLEEP_DISABLE_S3 PO_REASON_STATE_S3
#define PO_SLEEP_DISABLE_S4 PO_REASON_STATE_S4
#define PO_SLEEP_DISABLE_ALL (PO_SLEEP_DISABLE_S1 | PO_SLEEP_DISABLE_S2 | PO_SLEEP_DISABLE_S3 | PO_SLEEP_DISABLE_S4)
#define PO_PERFORMANCE_LIMIT_OS_POLICY 0x01
#define PO_PERFORMANCE_LIMIT_PLATFORM_UNSPECIFIED 0x02
#define PO_PERFORMANCE_LIMIT_THERMAL 0x04
#define PO_PERFORMANCE_LIMIT_POWER 0x08
#define PO_PERFORMANCE_LIMIT_DOMAIN_DEPENDENCY 0x10
#define THERMAL_EVENT_SHUTDOWN 0
#define THERMAL_EVENT_HIBERNATE 1
#define THERMAL_EVENT_UNSPECIFIED 0xffffffff

typedef enum {
    PowerStateSleeping1 = 0,
    PowerStateSleeping2 = 1,
    PowerStateSleeping3 = 2,
    PowerStateSleeping4 = 3,
    PowerStateShutdownOff = 4,
    PowerStateShutdownReset = 5,
    PowerStateSleeping4Firmware = 6,
    PowerStateMaximum = 7,
} POWER_STATE_HANDLER_TYPE, *PPOWER_STATE_HANDLER_TYPE;

typedef enum {
    PoDisabledStateSleeping1 = 0,
    PoDisabledStateSleeping2 = 1,
    PoDisabledStateSleeping3 = 2,
    PoDisabledStateSleeping4 = 3,
    PoDisabledStateSleeping0Idle = 4,
    PoDisabledStateReserved5 = 5,
    PoDisabledStateSleeping4Firmware = 6,
    PoDisabledStateMaximum = 7,
} POWER_STATE_DISABLED_TYPE, PPOWER_STATE_DISABLED_TYPE;

_Function_class_(ENTER_STATE_SYSTEM_HANDLER) _IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_SYSTEM_HANDLER(_In_ PVOID SystemContext);

typedef ENTER_STATE_SYSTEM_HANDLER *PENTER_STATE_SYSTEM_HANDLER;
_Function_class_(ENTER_STATE_HANDLER) _IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_HANDLER(_In_opt_ PVOID Context, _In_opt_ PENTER_STATE_SYSTEM_HANDLER SystemHandler, _In_opt_ PVOID SystemContext,
    _In_ LONG NumberProcessors, _In_opt_ LONG volatile *Number);

typedef ENTER_STATE_HANDLER *PENTER_STATE_HANDLER;
typedef struct {
    POWER_STATE_HANDLER_TYPE Type;
    BOOLEAN RtcWake;
    UCHAR Spare[3];
    PENTER_STATE_HANDLER Handler;
    PVOID Context;
} POWER_STATE_HANDLER, *PPOWER_STATE_HANDLER;

_Function_class_(ENTER_STATE_NOTIFY_HANDLER) _IRQL_requires_same_
typedef NTSTATUS ENTER_STATE_NOTIFY_HANDLER(_In_ POWER_STATE_HANDLER_TYPE State, _In_ PVOID Context, _In_ BOOLEAN Entering);

typedef ENTER_STATE_NOTIFY_HANDLER *PENTER_STATE_NOTIFY_HANDLER;
typedef struct {
    PENTER_STATE_NOTIFY_HANDLER Handler;
    PVOID Context;
} POWER_STATE_NOTIFY_HANDLER, *PPOWER_STATE_NOTIFY_HANDLER;

typedef struct {
    ULONG64 StartTime;
    ULONG64 EndTime;
    ULONG Reserved[4];
} PROCESSOR_IDLE_TIMES, *PPROCESSOR_IDLE_TIMES;

_Function_class_(PROCESSOR_IDLE_HANDLER)
typedef NTSTATUS PROCESSOR_IDLE_HANDLER(_In_ ULONG_PTR Context, _Inout_ PPROCESSOR_IDLE_TIMES IdleTimes);

typedef PROCESSOR_IDLE_HANDLER *PPROCESSOR_IDLE_HANDLER;
typedef struct _PROCESSOR_IDLE_STATE {
    UCHAR StateType;
    ULONG StateFlags;
    ULONG HardwareLatency;
    ULONG Power;
    ULONG_PTR Context;
    PPROCESSOR_IDLE_HANDLER Handler;
} PROCESSOR_IDLE_STATE, *PPROCESSOR_IDLE_STATE;

typedef struct _PROCESSOR_IDLE_STATES {
    ULONG Size;
    ULONG Revision;
    ULONG Count;
    ULONG Type;
    KAFFINITY TargetProcessors;
    PROCESSOR_IDLE_STATE State[1];
} PROCESSOR_IDLE_STATES, *PPROCESSOR_IDLE_STATES;

typedef struct {
    ULONG Frequency;
    ULONG Flags;
    ULONG PercentFrequency;
} PPM_WMI_LEGACY_PERFSTATE, *PPPM_WMI_LEGACY_PERFSTATE;

typedef struct {
    ULONG Latency;
    ULONG Power;
    ULONG TimeCheck;
    UCHAR PromotePercent;
    UCHAR DemotePercent;
    UCHAR StateType;
    UCHAR Reserved;
    ULONG StateFlags;
    ULONG Context;
    ULONG IdleHandler;
    ULONG Reserved1;
} PPM_WMI_IDLE_STATE, *PPPM_WMI_IDLE_STATE;

typedef struct {
    ULONG Type;
    ULONG Count;
    ULONG TargetState;
    ULONG OldState;
    ULONG64 TargetProcessors;
    PPM_WMI_IDLE_STATE State[1];
} PPM_WMI_IDLE_STATES, *PPPM_WMI_IDLE_STATES;

typedef struct {
    ULONG Type;
    ULONG Count;
    ULONG TargetState;
    ULONG OldState;
    PVOID TargetProcessors;
    PPM_WMI_IDLE_STATE State[1];
} PPM_WMI_IDLE_STATES_EX, *PPPM_WMI_IDLE_STATES_EX;

typedef struct {
    ULONG Frequency;
    ULONG Power;
    UCHAR PercentFrequency;
    UCHAR IncreaseLevel;
    UCHAR DecreaseLevel;
    UCHAR Type;
    ULONG IncreaseTime;
    ULONG DecreaseTime;
    ULONG64 Control;
    ULONG64 Status;
    ULONG HitCount;
    ULONG Reserved1;
    ULONG64 Reserved2;
    ULONG64 Reserved3;
} PPM_WMI_PERF_STATE, *PPPM_WMI_PERF_STATE;

typedef struct {
    ULONG Count;
    ULONG MaxFrequency;
    ULONG CurrentState;
    ULONG MaxPerfState;
    ULONG MinPerfState;
    ULONG LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold;
    UCHAR PolicyType;
    UCHAR Type;
    UCHAR Reserved;
    ULONG TimerInterval;
    ULONG64 TargetProcessors;
    ULONG PStateHandler;
    ULONG PStateContext;
    ULONG TStateHandler;
    ULONG TStateContext;
    ULONG FeedbackHandler;
    ULONG Reserved1;
    ULONG64 Reserved2;
    PPM_WMI_PERF_STATE State[1];
} PPM_WMI_PERF_STATES, *PPPM_WMI_PERF_STATES;

typedef struct {
    ULONG Count;
    ULONG MaxFrequency;
    ULONG CurrentState;
    ULONG MaxPerfState;
    ULONG MinPerfState;
    ULONG LowestPerfState;
    ULONG ThermalConstraint;
    UCHAR BusyAdjThreshold;
    UCHAR PolicyType;
    UCHAR Type;
    UCHAR Reserved;
    ULONG TimerInterval;
    PVOID TargetProcessors;
    ULONG PStateHandler;
    ULONG PStateContext;
    ULONG TStateHandler;
    ULONG TStateContext;
    ULONG FeedbackHandler;
    ULONG Reserved1;
    ULONG64 Reserved2;
    PPM_WMI_PERF_STATE State[1];
} PPM_WMI_PERF_STATES_EX, *PPPM_WMI_PERF_STATES_EX;

typedef struct {
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONG64 TotalTime;
    ULONG IdleTimeBuckets[6];
} PPM_IDLE_STATE_ACCOUNTING, *PPPM_IDLE_STATE_ACCOUNTING;

typedef struct {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONG64 StartTime;
    PPM_IDLE_STATE_ACCOUNTING State[1];
} PPM_IDLE_ACCOUNTING, *PPPM_IDLE_ACCOUNTING;

typedef struct {
    ULONG64 TotalTimeUs;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    ULONG Count;
} PPM_IDLE_STATE_BUCKET_EX, *PPPM_IDLE_STATE_BUCKET_EX;

typedef struct {
    ULONG64 TotalTime;
    ULONG IdleTransitions;
    ULONG FailedTransitions;
    ULONG InvalidBucketIndex;
    ULONG MinTimeUs;
    ULONG MaxTimeUs;
    ULONG CancelledTransitions;
    PPM_IDLE_STATE_BUCKET_EX IdleTimeBuckets[16];
} PPM_IDLE_STATE_ACCOUNTING_EX, *PPPM_IDLE_STATE_ACCOUNTING_EX;

typedef struct {
    ULONG StateCount;
    ULONG TotalTransitions;
    ULONG ResetCount;
    ULONG AbortCount;
    ULONG64 StartTime;
    _Field_size_(StateCount) PPM_IDLE_STATE_ACCOUNTING_EX State[1];
} PPM_IDLE_ACCOUNTING_EX, *PPPM_IDLE_ACCOUNTING_EX;

DEFINE_GUID(PPM_PERFSTATE_CHANGE_GUID, 0xa5b32ddd, 0x7f39, 0x4abc, 0xb8, 0x92, 0x90, 0xe, 0x43, 0xb5, 0x9e, 0xbb);
DEFINE_GUID(PPM_PERFSTATE_DOMAIN_CHANGE_GUID, 0x995e6b7f, 0xd653, 0x497a, 0xb9, 0x78, 0x36, 0xa3, 0xc, 0x29, 0xbf, 0x1);
DEFINE_GUID(PPM_IDLESTATE_CHANGE_GUID, 0x4838fe4f, 0xf71c, 0x4e51, 0x9e, 0xcc, 0x84, 0x30, 0xa7, 0xac, 0x4c, 0x6c);
DEFINE_GUID(PPM_PERFSTATES_DATA_GUID, 0x5708cc20, 0x7d40, 0x4bf4, 0xb4, 0xaa, 0x2b, 0x01, 0x33, 0x8d, 0x01, 0x26);
DEFINE_GUID(PPM_IDLESTATES_DATA_GUID, 0xba138e10, 0xe250, 0x4ad7, 0x86, 0x16, 0xcf, 0x1a, 0x7a, 0xd4, 0x10, 0xe7);
DEFINE_GUID(PPM_IDLE_ACCOUNTING_GUID, 0xe2a26f78, 0xae07, 0x4ee0, 0xa3, 0x0f, 0xce, 0x54, 0xf5, 0x5a, 0x94, 0xcd);
DEFINE_GUID(PPM_IDLE_ACCOUNTING_EX_GUID, 0xd67abd39, 0x81f8, 0x4a5e, 0x81, 0x52, 0x72, 0xe3, 0x1e, 0xc9, 0x12, 0xee);
DEFINE_GUID(PPM_THERMALCONSTRAINT_GUID, 0xa852c2c8, 0x1a4c, 0x423b, 0x8c, 0x2c, 0xf3, 0x0d, 0x82, 0x93, 0x1a, 0x88);
DEFINE_GUID(PPM_PERFMON_PERFSTATE_GUID, 0x7fd18652, 0xcfe, 0x40d2, 0xb0, 0xa1, 0xb, 0x6, 0x6a, 0x87, 0x75, 0x9e);
DEFINE_GUID(PPM_THERMAL_POLICY_CHANGE_GUID, 0x48f377b8, 0x6880, 0x4c7b, 0x8b, 0xdc, 0x38, 0x1, 0x76, 0xc6, 0x65, 0x4d);
typedef struct {
    ULONG State;
    ULONG Status;
    ULONG Latency;
    ULONG Speed;
    ULONG Processor;
} PPM_PERFSTATE_EVENT, *PPPM_PERFSTATE_EVENT;

typedef struct {
    ULONG State;
    ULONG Latency;
    ULONG Speed;
    ULONG64 Processors;
} PPM_PERFSTATE_DOMAIN_EVENT, *PPPM_PERFSTATE_DOMAIN_EVENT;

typedef struct {
    ULONG NewState;
    ULONG OldState;
    ULONG64 Processors;
} PPM_IDLESTATE_EVENT, *PPPM_IDLESTATE_EVENT;

typedef struct {
    ULONG ThermalConstraint;
    ULONG64 Processors;
} PPM_THERMALCHANGE_EVENT, *PPPM_THERMALCHANGE_EVENT;

typedef struct {
    UCHAR Mode;
    ULONG64 Processors;
} PPM_THERMAL_POLICY_EVENT, *PPPM_THERMAL_POLICY_EVENT;

typedef struct {
    POWER_ACTION Action;
    ULONG Flags;
    ULONG EventCode;
} POWER_ACTION_POLICY, *PPOWER_ACTION_POLICY;

typedef struct {
    BOOLEAN Enable;
    UCHAR Spare[3];
    ULONG BatteryLevel;
    POWER_ACTION_POLICY PowerPolicy;
    SYSTEM_POWER_STATE MinSystemState;
} SYSTEM_POWER_LEVEL, *PSYSTEM_POWER_LEVEL;

typedef struct _SYSTEM_POWER_POLICY {
    ULONG Revision;
    POWER_ACTION_POLICY PowerButton;
    POWER_ACTION_POLICY SleepButton;
    POWER_ACTION_POLICY LidClose;
    SYSTEM_POWER_STATE LidOpenWake;
    ULONG Reserved;
    POWER_ACTION_POLICY Idle;
    ULONG IdleTimeout;
    UCHAR IdleSensitivity;
    UCHAR DynamicThrottle;
    UCHAR Spare2[2];
    SYSTEM_POWER_STATE MinSleep;
    SYSTEM_POWER_STATE MaxSleep;
    SYSTEM_POWER_STATE ReducedLatencySleep;
    ULONG WinLogonFlags;
    ULONG Spare3;
    ULONG DozeS4Timeout;
    ULONG BroadcastCapacityResolution;
    SYSTEM_POWER_LEVEL DischargePolicy[4];
    ULONG VideoTimeout;
    BOOLEAN VideoDimDisplay;
    ULONG VideoReserved[3];
    ULONG SpindownTimeout;
    BOOLEAN OptimizeForPower;
    UCHAR FanThrottleTolerance;
    UCHAR ForcedThrottle;
    UCHAR MinThrottle;
    POWER_ACTION_POLICY OverThrottled;
} SYSTEM_POWER_POLICY, *PSYSTEM_POWER_POLICY;

typedef struct {
    ULONG TimeCheck;
    UCHAR DemotePercent;
    UCHAR PromotePercent;
    UCHAR Spare[2];
} PROCESSOR_IDLESTATE_INFO, *PPROCESSOR_IDLESTATE_INFO;

typedef struct {
    USHORT Revision;
    union {
        USHORT AsUSHORT;
        struct {
            USHORT AllowScaling : 1;
            USHORT Disabled : 1;
            USHORT Reserved : 14;
        };
    } Flags;
    ULONG PolicyCount;
    PROCESSOR_IDLESTATE_INFO Policy[0x3];
} PROCESSOR_IDLESTATE_POLICY, *PPROCESSOR_IDLESTATE_POLICY;

typedef struct _PROCESSOR_POWER_POLICY_INFO {
    ULONG TimeCheck;
    ULONG DemoteLimit;
    ULONG PromoteLimit;
    UCHAR DemotePercent;
    UCHAR PromotePercent;
    UCHAR Spare[2];
    ULONG AllowDemotion : 1;
    ULONG AllowPromotion : 1;
    ULONG Reserved : 30;
} PROCESSOR_POWER_POLICY_INFO, *PPROCESSOR_POWER_POLICY_INFO;

typedef struct _PROCESSOR_POWER_POLICY {
    ULONG Revision;
    UCHAR DynamicThrottle;
    UCHAR Spare[3];
    ULONG DisableCStates : 1;
    ULONG Reserved : 31;
    ULONG PolicyCount;
    PROCESSOR_POWER_POLICY_INFO Policy[3];
} PROCESSOR_POWER_POLICY, *PPROCESSOR_POWER_POLICY;

typedef struct {
    ULONG Revision;
    UCHAR MaxThrottle;
    UCHAR MinThrottle;
    UCHAR BusyAdjThreshold;
    union {
        UCHAR Spare;
        union {
            UCHAR AsUCHAR;
            struct {
                UCHAR NoDomainAccounting : 1;
                UCHAR IncreasePolicy : 2;
                UCHAR DecreasePolicy : 2;
                UCHAR Reserved : 3;
            };
        } Flags;
    };
    ULONG TimeCheck;
    ULONG IncreaseTime;
    ULONG DecreaseTime;
    ULONG IncreasePercent;
    ULONG DecreasePercent;
} PROCESSOR_PERFSTATE_POLICY, *PPROCESSOR_PERFSTATE_POLICY;

typedef struct _ADMINISTRATOR_POWER_POLICY {
    SYSTEM_POWER_STATE MinSleep;
    SYSTEM_POWER_STATE MaxSleep;
    ULONG MinVideoTimeout;
    ULONG MaxVideoTimeout;
    ULONG MinSpindownTimeout;
    ULONG MaxSpindownTimeout;
} ADMINISTRATOR_POWER_POLICY, *PADMINISTRATOR_POWER_POLICY;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NtSetThreadExecutionState(_In_ EXECUTION_STATE NewFlags, _Out_ PEXECUTION_STATE PreviousFlags);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NtInitiatePowerAction(_In_ POWER_ACTION SystemAction, _In_ SYSTEM_POWER_STATE LightestSystemState, _In_ ULONG Flags,
    _In_ BOOLEAN Asynchronous);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NtSetSystemPowerState(_In_ POWER_ACTION SystemAction, _In_ SYSTEM_POWER_STATE LightestSystemState, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS NtGetDevicePowerState(_In_ HANDLE Device, _Out_ PDEVICE_POWER_STATE State);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN NtIsSystemResumeAutomatic(VOID);

typedef enum _HIBERFILE_BUCKET_SIZE {
    HiberFileBucket1GB = 0,
    HiberFileBucket2GB,
    HiberFileBucket4GB,
    HiberFileBucket8GB,
    HiberFileBucket16GB,
    HiberFileBucket32GB,
    HiberFileBucketUnlimited,
    HiberFileBucketMax,
} HIBERFILE_BUCKET_SIZE, *PHIBERFILE_BUCKET_SIZE;

typedef struct _HIBERFILE_BUCKET {
    ULONG64 MaxPhysicalMemory;
    ULONG PhysicalMemoryPercent[0x03];
} HIBERFILE_BUCKET, *PHIBERFILE_BUCKET;

typedef struct {
    BOOLEAN PowerButtonPresent;
    BOOLEAN SleepButtonPresent;
    BOOLEAN LidPresent;
    BOOLEAN SystemS1;
    BOOLEAN SystemS2;
    BOOLEAN SystemS3;
    BOOLEAN SystemS4;
    BOOLEAN SystemS5;
    BOOLEAN HiberFilePresent;
    BOOLEAN FullWake;
    BOOLEAN VideoDimPresent;
    BOOLEAN ApmPresent;
    BOOLEAN UpsPresent;
    BOOLEAN ThermalControl;
    BOOLEAN ProcessorThrottle;
    UCHAR ProcessorMinThrottle;
    UCHAR ProcessorMaxThrottle;
    BOOLEAN FastSystemS4;
    BOOLEAN Hiberboot;
    BOOLEAN WakeAlarmPresent;
    BOOLEAN AoAc;
    BOOLEAN DiskSpinDown;
    UCHAR HiberFileType;
    BOOLEAN AoAcConnectivitySupported;
    UCHAR spare3[6];
    BOOLEAN SystemBatteriesPresent;
    BOOLEAN BatteriesAreShortTerm;
    BATTERY_REPORTING_SCALE BatteryScale[3];
    SYSTEM_POWER_STATE AcOnLineWake;
    SYSTEM_POWER_STATE SoftLidWake;
    SYSTEM_POWER_STATE RtcWake;
    SYSTEM_POWER_STATE MinDeviceWakeState;
    SYSTEM_POWER_STATE DefaultLowLatencyWake;
} SYSTEM_POWER_CAPABILITIES, *PSYSTEM_POWER_CAPABILITIES;

typedef struct {
    BOOLEAN AcOnLine;
    BOOLEAN BatteryPresent;
    BOOLEAN Charging;
    BOOLEAN Discharging;
    BOOLEAN Spare1[3];
    UCHAR Tag;
    ULONG MaxCapacity;
    ULONG RemainingCapacity;
    ULONG Rate;
    ULONG EstimatedTime;
    ULONG DefaultAlert1;
    ULONG DefaultAlert2;
} SYSTEM_BATTERY_STATE, *PSYSTEM_BATTERY_STATE;

typedef struct _SYSTEM_POWER_LOGGING_ENTRY {
    ULONG Reason;
    ULONG States;
} SYSTEM_POWER_LOGGING_ENTRY, *PSYSTEM_POWER_LOGGING_ENTRY;

_Struct_size_bytes_(sizeof (SYSTEM_POWER_STATE_DISABLE_REASON) + PowerReasonLength) typedef struct _SYSTEM_POWER_STATE_DISABLE_REASON {
    BOOLEAN AffectedState[8];
    ULONG PowerReasonCode;
    ULONG PowerReasonLength;
} SYSTEM_POWER_STATE_DISABLE_REASON, *PSYSTEM_POWER_STATE_DISABLE_REASON;

typedef struct _PROCESSOR_POWER_INFORMATION {
    ULONG Number;
    ULONG MaxMhz;
    ULONG CurrentMhz;
    ULONG MhzLimit;
    ULONG MaxIdleState;
    ULONG CurrentIdleState;
} PROCESSOR_POWER_INFORMATION, *PPROCESSOR_POWER_INFORMATION;

typedef struct _SYSTEM_POWER_INFORMATION {
    ULONG MaxIdlenessAllowed;
    ULONG Idleness;
    ULONG TimeRemaining;
    UCHAR CoolingMode;
} SYSTEM_POWER_INFORMATION, *PSYSTEM_POWER_INFORMATION;

typedef struct _SYSTEM_HIBERFILE_INFORMATION {
    ULONG NumberOfMcbPairs;
    LARGE_INTEGER Mcb[1];
} SYSTEM_HIBERFILE_INFORMATION, *PSYSTEM_HIBERFILE_INFORMATION;

typedef enum _REQUESTER_TYPE {
    KernelRequester,
    UserProcessRequester,
    UserSharedServiceRequester,
} REQUESTER_TYPE, *PREQUESTER_TYPE;

typedef struct _REASON_BUFFER {
    ULONG Flags;
    union {
        struct {
            SIZE_T ResourceFileNameOffset;
            USHORT ResourceReasonId;
            ULONG StringCount;
            SIZE_T SubstitutionStringsOffset;
        };
        SIZE_T SimpleStringOffset;
    };
} REASON_BUFFER, *PREASON_BUFFER;

typedef struct _DIAGNOSTIC_BUFFER {
    SIZE_T Size;
    REQUESTER_TYPE CallerType;
    union {
        struct {
            SIZE_T ProcessImageNameOffset;
            ULONG ProcessId;
            ULONG ServiceTag;
        };
        struct {
            SIZE_T DeviceDescriptionOffset;
            SIZE_T DevicePathOffset;
        };
    };
    SIZE_T ReasonOffset;
} DIAGNOSTIC_BUFFER, *PDIAGNOSTIC_BUFFER;

typedef struct _WAKE_TIMER_INFO {
    SIZE_T OffsetToNext;
    ULARGE_INTEGER DueTime;
    ULONG Period;
    DIAGNOSTIC_BUFFER ReasonContext;
} WAKE_TIMER_INFO, *PWAKE_TIMER_INFO;

typedef enum {
    DeviceWakeSourceType,
    FixedWakeSourceType,
    TimerWakeSourceType,
    TimerPresumedWakeSourceType,
    InternalWakeSourceType,
} PO_WAKE_SOURCE_TYPE, *PPO_WAKE_SOURCE_TYPE;

typedef enum {
    FixedWakeSourcePowerButton,
    FixedWakeSourceSleepButton,
    FixedWakeSourceRtc,
    FixedWakeSourceDozeToHibernate,
} PO_FIXED_WAKE_SOURCE_TYPE, *PPO_FIXED_WAKE_SOURCE_TYPE;

typedef enum {
    InternalWakeSourceDozeToHibernate,
    InternalWakeSourcePredictedUserPresence,
    InternalWakeSourceTimerOverride,
} PO_INTERNAL_WAKE_SOURCE_TYPE, *PPO_INTERNAL_WAKE_SOURCE_TYPE;

typedef struct _PO_WAKE_SOURCE_HEADER {
    PO_WAKE_SOURCE_TYPE Type;
    ULONG Size;
} PO_WAKE_SOURCE_HEADER, *PPO_WAKE_SOURCE_HEADER;

typedef struct _PO_WAKE_SOURCE_DEVICE {
    PO_WAKE_SOURCE_HEADER Header;
    WCHAR InstancePath[1];
} PO_WAKE_SOURCE_DEVICE, *PPO_WAKE_SOURCE_DEVICE;

typedef struct _PO_WAKE_SOURCE_FIXED {
    PO_WAKE_SOURCE_HEADER Header;
    PO_FIXED_WAKE_SOURCE_TYPE FixedWakeSourceType;
} PO_WAKE_SOURCE_FIXED, *PPO_WAKE_SOURCE_FIXED;

typedef struct _PO_WAKE_SOURCE_INTERNAL {
    PO_WAKE_SOURCE_HEADER Header;
    PO_INTERNAL_WAKE_SOURCE_TYPE InternalWakeSourceType;
} PO_WAKE_SOURCE_INTERNAL, *PPO_WAKE_SOURCE_INTERNAL;

typedef struct _PO_WAKE_SOURCE_TIMER {
    PO_WAKE_SOURCE_HEADER Header;
    DIAGNOSTIC_BUFFER Reason;
} PO_WAKE_SOURCE_TIMER, *PPO_WAKE_SOURCE_TIMER;

typedef struct _PO_WAKE_SOURCE_INFO {
    ULONG Count;
    ULONG Offsets[1];
} PO_WAKE_SOURCE_INFO, *PPO_WAKE_SOURCE_INFO;

typedef struct _PO_WAKE_SOURCE_HISTORY {
    ULONG Count;
    ULONG Offsets[1];
} PO_WAKE_SOURCE_HISTORY, *PPO_WAKE_SOURCE_HISTORY;

typedef struct _PO_SPR_ACTIVE_SESSION_DATA {
    BOOLEAN Start;
    GUID ActiveSessionGuid;
} PO_SPR_ACTIVE_SESSION_DATA, *PPO_SPR_ACTIVE_SESSION_DATA;

typedef enum _PO_SLEEP_DISABLE_REASON {
    PoSleepDisableReasonVideo = 0,
    PoSleepDisableReasonHypervisor,
    PoSleepDisableReasonVhdBoot,
    PoSleepDisableReasonPortableWorkspace,
    PoSleepDisableReasonPolicy,
    PoSleepDisableReasonGuardedHost,
    PoSleepDisableReasonMax,
} PO_SLEEP_DISABLE_REASON, *PPO_SLEEP_DISABLE_REASON;

typedef enum _PO_HIBER_FORCE_DISABLE_REASON {
    PoHiberForceDisableReasonPolicy,
    PoHiberForceDisableReasonGuardedHost,
    PoHiberForceDisableReasonMax,
} PO_HIBER_FORCE_DISABLE_REASON, *PPO_HIBER_FORCE_DISABLE_REASON;

typedef enum _PO_CS_DEVICE_NOTIFICATION_TYPE {
    PoCsDeviceNotificationStorage = 0,
    PoCsDeviceNotificationWiFi,
    PoCsDeviceNotificationMbn,
    PoCsDeviceNotificationAudio,
    PoCsDeviceNotificationEthernet,
    PoCsDeviceNotificationMaximum,
} PO_CS_DEVICE_NOTIFICATION_TYPE;

#ifdef __cplusplus
}
#endif
