/* Power manager: power IRPs, idle detection, settings, and the power framework (PoFx). */
#pragma once
#include <wdm/irp.h>
#include <wdm/pnp.h>

IRQLINT_C_BEGIN
#define ES_SYSTEM_REQUIRED ((EXECUTION_STATE)0x00000001)
#define ES_DISPLAY_REQUIRED ((EXECUTION_STATE)0x00000002)
#define ES_USER_PRESENT ((EXECUTION_STATE)0x00000004)
#define ES_AWAYMODE_REQUIRED ((EXECUTION_STATE)0x00000040)
#define ES_CONTINUOUS ((EXECUTION_STATE)0x80000000)
#define PO_CB_SYSTEM_POWER_POLICY 0
#define PO_CB_AC_STATUS 1
#define PO_CB_BUTTON_COLLISION 2
#define PO_CB_SYSTEM_STATE_LOCK 3
#define PO_CB_LID_SWITCH_STATE 4
#define PO_CB_PROCESSOR_POWER_POLICY 5
typedef enum _POWER_REQUEST_TYPE {
    PowerRequestDisplayRequired, PowerRequestSystemRequired, PowerRequestAwayModeRequired, PowerRequestExecutionRequired
} POWER_REQUEST_TYPE, *PPOWER_REQUEST_TYPE;
typedef enum _POWER_PLATFORM_ROLE {
    PlatformRoleUnspecified, PlatformRoleDesktop, PlatformRoleMobile, PlatformRoleWorkstation, PlatformRoleEnterpriseServer,
    PlatformRoleSOHOServer, PlatformRoleAppliancePC, PlatformRolePerformanceServer, PlatformRoleSlate, PlatformRoleMaximum
} POWER_PLATFORM_ROLE, *PPOWER_PLATFORM_ROLE;
typedef enum {
    SystemPowerPolicyAc, SystemPowerPolicyDc, VerifySystemPolicyAc, VerifySystemPolicyDc, SystemPowerCapabilities, SystemBatteryState,
    SystemPowerStateHandler, ProcessorStateHandler, SystemPowerPolicyCurrent, AdministratorPowerPolicy, SystemReserveHiberFile,
    ProcessorInformation, SystemPowerInformation, ProcessorStateHandler2, LastWakeTime, LastSleepTime, SystemExecutionState,
    SystemPowerStateNotifyHandler, ProcessorPowerPolicyAc, ProcessorPowerPolicyDc, VerifyProcessorPowerPolicyAc,
    VerifyProcessorPowerPolicyDc, ProcessorPowerPolicyCurrent, SystemPowerStateLogging, SystemPowerLoggingEntry
} POWER_INFORMATION_LEVEL;
typedef struct { ULONG Granularity; ULONG Capacity; } BATTERY_REPORTING_SCALE, *PBATTERY_REPORTING_SCALE;
#define DIAGNOSTIC_REASON_VERSION 0
#define DIAGNOSTIC_REASON_SIMPLE_STRING 0x00000001
#define DIAGNOSTIC_REASON_DETAILED_STRING 0x00000002
#define DIAGNOSTIC_REASON_NOT_SPECIFIED 0x80000000
typedef struct _COUNTED_REASON_CONTEXT {
    ULONG Version;
    ULONG Flags;
    union {
        struct { UNICODE_STRING ResourceFileName; USHORT ResourceReasonId; ULONG StringCount; PUNICODE_STRING ReasonStrings; };
        UNICODE_STRING SimpleString;
    };
} COUNTED_REASON_CONTEXT, *PCOUNTED_REASON_CONTEXT;
typedef _Function_class_(REQUEST_POWER_COMPLETE) _IRQL_requires_same_
VOID REQUEST_POWER_COMPLETE(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, _In_opt_ PVOID Context, PIO_STATUS_BLOCK IoStatus);
typedef REQUEST_POWER_COMPLETE *PREQUEST_POWER_COMPLETE;
typedef _Function_class_(POWER_SETTING_CALLBACK) _IRQL_requires_same_
NTSTATUS POWER_SETTING_CALLBACK(const GUID *SettingGuid, PVOID Value, ULONG ValueLength, _Inout_opt_ PVOID Context);
typedef POWER_SETTING_CALLBACK *PPOWER_SETTING_CALLBACK;
_IRQL_requires_max_(DISPATCH_LEVEL) POWER_STATE PoSetPowerState(PDEVICE_OBJECT DeviceObject, POWER_STATE_TYPE Type, POWER_STATE State);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoStartNextPowerIrp(_Inout_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoRequestPowerIrp(PDEVICE_OBJECT DeviceObject, UCHAR MinorFunction, POWER_STATE PowerState, _In_opt_ PREQUEST_POWER_COMPLETE CompletionFunction, _In_opt_ PVOID Context, _Outptr_opt_ PIRP *Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoSetSystemState(EXECUTION_STATE Flags);
_IRQL_requires_max_(APC_LEVEL) PVOID PoRegisterSystemState(_Inout_opt_ PVOID StateHandle, EXECUTION_STATE Flags);
_IRQL_requires_max_(APC_LEVEL) VOID PoUnregisterSystemState(_Inout_ PVOID StateHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoSetSystemWake(_Inout_ PIRP Irp);
VOID PoSetSystemWakeDevice(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN PoGetSystemWake(PIRP Irp);
_IRQL_requires_max_(APC_LEVEL) PULONG PoRegisterDeviceForIdleDetection(PDEVICE_OBJECT DeviceObject, ULONG ConservationIdleTime, ULONG PerformanceIdleTime, DEVICE_POWER_STATE State);
VOID PoSetDeviceBusy(PULONG IdlePointer);
VOID PoSetDeviceBusyEx(_Inout_ PULONG IdlePointer);
VOID PoStartDeviceBusy(_Inout_ PULONG IdlePointer);
VOID PoEndDeviceBusy(_Inout_ PULONG IdlePointer);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN PoQueryWatchdogTime(PDEVICE_OBJECT Pdo, _Out_ PULONG SecondsRemaining);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PoRegisterPowerSettingCallback(_In_opt_ PDEVICE_OBJECT DeviceObject, const GUID *SettingGuid, PPOWER_SETTING_CALLBACK Callback, _In_opt_ PVOID Context, _Outptr_opt_ PVOID *Handle);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PoUnregisterPowerSettingCallback(_Inout_ PVOID Handle);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PoCreatePowerRequest(_Outptr_ PVOID *PowerRequest, PDEVICE_OBJECT DeviceObject, _In_opt_ struct _COUNTED_REASON_CONTEXT *Context);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoSetPowerRequest(_Inout_ PVOID PowerRequest, POWER_REQUEST_TYPE Type);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoClearPowerRequest(_Inout_ PVOID PowerRequest, POWER_REQUEST_TYPE Type);
_IRQL_requires_max_(APC_LEVEL) VOID PoDeletePowerRequest(_Inout_ PVOID PowerRequest);

/* --- power framework --- */
#define PO_FX_VERSION_V1 0x00000001
#define PO_FX_VERSION_V2 0x00000002
#define PO_FX_VERSION_V3 0x00000003
#ifndef PO_FX_VERSION
#define PO_FX_VERSION PO_FX_VERSION_V1
#endif
#define PO_FX_UNKNOWN_POWER 0xFFFFFFFF
#define PO_FX_UNKNOWN_TIME 0xFFFFFFFFFFFFFFFF
#define PO_FX_COMPONENT_FLAG_F0_ON_DX 0x0000000000000001
#define PO_FX_COMPONENT_FLAG_NO_DEBOUNCE 0x0000000000000002
#define PO_FX_FLAG_BLOCKING 0x1
#define PO_FX_FLAG_ASYNC_ONLY 0x2
#define PO_FX_DEVICE_FLAG_RESERVED_1 0x0000000000000001
#define PO_FX_DEVICE_FLAG_DFX_DIRECT_CHILDREN_OPTIONAL 0x0000000000000002
#define PO_FX_DEVICE_FLAG_DFX_POWER_CHILDREN_OPTIONAL 0x0000000000000004
#define PO_FX_DEVICE_FLAG_DISABLE_FAST_RESUME 0x0000000000000008
#define PO_FX_DEVICE_FLAG_DFX_CHILDREN_OPTIONAL (PO_FX_DEVICE_FLAG_DFX_DIRECT_CHILDREN_OPTIONAL | PO_FX_DEVICE_FLAG_DFX_POWER_CHILDREN_OPTIONAL)
#define PO_FX_DIRECTED_FX_DEFAULT_IDLE_TIMEOUT 0UL
typedef struct POHANDLE__ *POHANDLE;
typedef struct _PO_FX_COMPONENT_IDLE_STATE { ULONGLONG TransitionLatency; ULONGLONG ResidencyRequirement; ULONG NominalPower; } PO_FX_COMPONENT_IDLE_STATE, *PPO_FX_COMPONENT_IDLE_STATE;
typedef struct _PO_FX_COMPONENT_V1 { GUID Id; ULONG IdleStateCount; ULONG DeepestWakeableIdleState; PPO_FX_COMPONENT_IDLE_STATE IdleStates; } PO_FX_COMPONENT_V1, *PPO_FX_COMPONENT_V1;
typedef struct _PO_FX_COMPONENT_V2 { GUID Id; ULONGLONG Flags; ULONG DeepestWakeableIdleState; ULONG IdleStateCount; PPO_FX_COMPONENT_IDLE_STATE IdleStates; ULONG ProviderCount; PULONG Providers; } PO_FX_COMPONENT_V2, *PPO_FX_COMPONENT_V2;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK) VOID PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK(PVOID Context, ULONG Component);
typedef PO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK *PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK) VOID PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK(PVOID Context, ULONG Component);
typedef PO_FX_COMPONENT_IDLE_CONDITION_CALLBACK *PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_COMPONENT_IDLE_STATE_CALLBACK) VOID PO_FX_COMPONENT_IDLE_STATE_CALLBACK(PVOID Context, ULONG Component, ULONG State);
typedef PO_FX_COMPONENT_IDLE_STATE_CALLBACK *PPO_FX_COMPONENT_IDLE_STATE_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_DEVICE_POWER_REQUIRED_CALLBACK) VOID PO_FX_DEVICE_POWER_REQUIRED_CALLBACK(PVOID Context);
typedef PO_FX_DEVICE_POWER_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK) VOID PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK(PVOID Context);
typedef PO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK *PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_POWER_CONTROL_CALLBACK) NTSTATUS PO_FX_POWER_CONTROL_CALLBACK(PVOID DeviceContext, const GUID *PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize, PVOID OutBuffer, SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned);
typedef PO_FX_POWER_CONTROL_CALLBACK *PPO_FX_POWER_CONTROL_CALLBACK;
typedef _IRQL_requires_same_ _Function_class_(PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK) VOID PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK(PVOID Context, ULONG Component, BOOLEAN Active);
typedef PO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK *PPO_FX_COMPONENT_CRITICAL_TRANSITION_CALLBACK;
typedef _IRQL_requires_same_ _Function_class_(PO_FX_DIRECTED_POWER_UP_CALLBACK) VOID PO_FX_DIRECTED_POWER_UP_CALLBACK(PVOID Context, ULONG Flags);
typedef PO_FX_DIRECTED_POWER_UP_CALLBACK *PPO_FX_DIRECTED_POWER_UP_CALLBACK;
typedef _IRQL_requires_same_ _Function_class_(PO_FX_DIRECTED_POWER_DOWN_CALLBACK) VOID PO_FX_DIRECTED_POWER_DOWN_CALLBACK(PVOID Context, ULONG Flags);
typedef PO_FX_DIRECTED_POWER_DOWN_CALLBACK *PPO_FX_DIRECTED_POWER_DOWN_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(PO_FX_COMPONENT_PERF_STATE_CALLBACK) VOID PO_FX_COMPONENT_PERF_STATE_CALLBACK(PVOID Context, ULONG Component, BOOLEAN Succeeded, PVOID RequestContext);
typedef PO_FX_COMPONENT_PERF_STATE_CALLBACK *PPO_FX_COMPONENT_PERF_STATE_CALLBACK;
#define _KIT_PO_FX_CALLBACKS \
    PPO_FX_COMPONENT_ACTIVE_CONDITION_CALLBACK ComponentActiveConditionCallback; \
    PPO_FX_COMPONENT_IDLE_CONDITION_CALLBACK ComponentIdleConditionCallback; \
    PPO_FX_COMPONENT_IDLE_STATE_CALLBACK ComponentIdleStateCallback; \
    PPO_FX_DEVICE_POWER_REQUIRED_CALLBACK DevicePowerRequiredCallback; \
    PPO_FX_DEVICE_POWER_NOT_REQUIRED_CALLBACK DevicePowerNotRequiredCallback; \
    PPO_FX_POWER_CONTROL_CALLBACK PowerControlCallback;
typedef struct _PO_FX_DEVICE_V1 { ULONG Version; ULONG ComponentCount; _KIT_PO_FX_CALLBACKS PVOID DeviceContext; PO_FX_COMPONENT_V1 Components[ANYSIZE_ARRAY]; } PO_FX_DEVICE_V1, *PPO_FX_DEVICE_V1;
typedef struct _PO_FX_DEVICE_V2 { ULONG Version; ULONGLONG Flags; _KIT_PO_FX_CALLBACKS PVOID DeviceContext; ULONG ComponentCount; PO_FX_COMPONENT_V2 Components[ANYSIZE_ARRAY]; } PO_FX_DEVICE_V2, *PPO_FX_DEVICE_V2;
typedef struct _PO_FX_DEVICE_V3 {
    ULONG Version; ULONGLONG Flags; _KIT_PO_FX_CALLBACKS PPO_FX_DIRECTED_POWER_UP_CALLBACK DirectedPowerUpCallback; PPO_FX_DIRECTED_POWER_DOWN_CALLBACK DirectedPowerDownCallback;
    ULONG DirectedFxTimeoutInSeconds; PVOID DeviceContext; ULONG ComponentCount; PO_FX_COMPONENT_V2 Components[ANYSIZE_ARRAY];
} PO_FX_DEVICE_V3, *PPO_FX_DEVICE_V3;
#if PO_FX_VERSION == PO_FX_VERSION_V3
typedef PO_FX_DEVICE_V3 PO_FX_DEVICE, *PPO_FX_DEVICE;
typedef PO_FX_COMPONENT_V2 PO_FX_COMPONENT, *PPO_FX_COMPONENT;
#elif PO_FX_VERSION == PO_FX_VERSION_V2
typedef PO_FX_DEVICE_V2 PO_FX_DEVICE, *PPO_FX_DEVICE;
typedef PO_FX_COMPONENT_V2 PO_FX_COMPONENT, *PPO_FX_COMPONENT;
#else
typedef PO_FX_DEVICE_V1 PO_FX_DEVICE, *PPO_FX_DEVICE;
typedef PO_FX_COMPONENT_V1 PO_FX_COMPONENT, *PPO_FX_COMPONENT;
#endif
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PoFxRegisterDevice(PDEVICE_OBJECT Pdo, PPO_FX_DEVICE Device, _Out_ POHANDLE *Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID PoFxStartDevicePowerManagement(POHANDLE Handle);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID PoFxUnregisterDevice(POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxActivateComponent(POHANDLE Handle, ULONG Component, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxIdleComponent(POHANDLE Handle, ULONG Component, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxCompleteIdleCondition(POHANDLE Handle, ULONG Component);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxCompleteIdleState(POHANDLE Handle, ULONG Component);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxCompleteDevicePowerNotRequired(POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxCompleteDirectedPowerDown(POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxReportDevicePoweredOn(POHANDLE Handle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxSetComponentLatency(POHANDLE Handle, ULONG Component, ULONGLONG Latency);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxSetComponentResidency(POHANDLE Handle, ULONG Component, ULONGLONG Residency);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxSetComponentWake(POHANDLE Handle, ULONG Component, BOOLEAN WakeHint);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxSetDeviceIdleTimeout(POHANDLE Handle, ULONGLONG IdleTimeout);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PoFxSetTargetDripsDevicePowerState(POHANDLE Handle, DEVICE_POWER_STATE TargetState);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxNotifySurprisePowerOn(PDEVICE_OBJECT Pdo);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoFxPowerControl(POHANDLE Handle, const GUID *PowerControlCode, PVOID InBuffer, SIZE_T InBufferSize, PVOID OutBuffer, SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned);
typedef enum _PO_FX_PERF_STATE_UNIT { PoFxPerfStateUnitOther, PoFxPerfStateUnitFrequency, PoFxPerfStateUnitBandwidth, PoFxPerfStateUnitMaximum } PO_FX_PERF_STATE_UNIT, *PPO_FX_PERF_STATE_UNIT;
typedef enum _PO_FX_PERF_STATE_TYPE { PoFxPerfStateTypeDiscrete, PoFxPerfStateTypeRange, PoFxPerfStateTypeMaximum } PO_FX_PERF_STATE_TYPE, *PPO_FX_PERF_STATE_TYPE;
typedef struct _PO_FX_PERF_STATE { ULONGLONG Value; PVOID Context; } PO_FX_PERF_STATE, *PPO_FX_PERF_STATE;
typedef struct _PO_FX_COMPONENT_PERF_SET {
    UNICODE_STRING Name; ULONGLONG Flags; PO_FX_PERF_STATE_UNIT Unit; PO_FX_PERF_STATE_TYPE Type;
    union { struct { ULONG Count; PPO_FX_PERF_STATE States; } Discrete; struct { ULONGLONG Minimum; ULONGLONG Maximum; } Range; };
} PO_FX_COMPONENT_PERF_SET, *PPO_FX_COMPONENT_PERF_SET;
typedef struct _PO_FX_COMPONENT_PERF_INFO { ULONG PerfStateSetsCount; PO_FX_COMPONENT_PERF_SET PerfStateSets[ANYSIZE_ARRAY]; } PO_FX_COMPONENT_PERF_INFO, *PPO_FX_COMPONENT_PERF_INFO;
typedef struct _PO_FX_PERF_STATE_CHANGE { ULONG Set; union { ULONG StateIndex; ULONGLONG StateValue; }; } PO_FX_PERF_STATE_CHANGE, *PPO_FX_PERF_STATE_CHANGE;
#define PO_FX_FLAG_PERF_PEP_OPTIONAL 0x00000001
#define PO_FX_FLAG_PERF_QUERY_ON_F0 0x00000002
#define PO_FX_FLAG_PERF_QUERY_ON_ALL_IDLE_STATES 0x00000004
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PoFxRegisterComponentPerfStates(POHANDLE Handle, ULONG Component, ULONGLONG Flags, PPO_FX_COMPONENT_PERF_STATE_CALLBACK ComponentPerfStateCallback, PPO_FX_COMPONENT_PERF_INFO InputStateInfo, _Out_ PPO_FX_COMPONENT_PERF_INFO *OutputStateInfo);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxIssueComponentPerfStateChange(POHANDLE Handle, ULONG Flags, ULONG Component, PPO_FX_PERF_STATE_CHANGE PerfChange, PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID PoFxIssueComponentPerfStateChangeMultiple(POHANDLE Handle, ULONG Flags, ULONG Component, ULONG PerfChangesCount, PPO_FX_PERF_STATE_CHANGE PerfChanges, PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoFxQueryCurrentComponentPerfState(POHANDLE Handle, ULONG Flags, ULONG Component, ULONG SetIndex, _Out_ PULONGLONG CurrentPerf);
typedef enum _POWER_LIMIT_TYPES {
    PowerLimitContinuous, PowerLimitType1 = 0, PowerLimitBurst, PowerLimitType2 = 1, PowerLimitRapid, PowerLimitType3 = 2, PowerLimitPreemptive,
    PowerLimitType4 = 3, PowerLimitPreemptiveOffset, PowerLimitTypeMax
} POWER_LIMIT_TYPES, *PPOWER_LIMIT_TYPES;
#define POWER_LIMIT_VALUE_NO_CONTROL ((ULONG)-1)
typedef struct _POWER_LIMIT_ATTRIBUTES {
    POWER_LIMIT_TYPES Type; ULONG DomainId; ULONG MaxValue; ULONG MinValue; ULONG MinTimeParameter; ULONG MaxTimeParameter;
    ULONG DefaultACValue; ULONG DefaultDCValue;
    union { struct { ULONG SupportTimeParameter : 1; ULONG Reserved : 31; }; ULONG AsUlong; } Flags;
} POWER_LIMIT_ATTRIBUTES, *PPOWER_LIMIT_ATTRIBUTES;
typedef struct _POWER_LIMIT_VALUE { POWER_LIMIT_TYPES Type; ULONG DomainId; ULONG TargetValue; ULONG TimeParameter; } POWER_LIMIT_VALUE, *PPOWER_LIMIT_VALUE;
NTSTATUS PoCreatePowerLimitRequest(_Out_ PVOID *PowerLimitRequest, PDEVICE_OBJECT TargetDeviceObject, PDEVICE_OBJECT PolicyDeviceObject, struct _COUNTED_REASON_CONTEXT *Context);
NTSTATUS PoSetPowerLimitValue(_Inout_ PVOID PowerLimitRequest, struct _COUNTED_REASON_CONTEXT *Reason, ULONG ValueCount, PPOWER_LIMIT_VALUE Values);
NTSTATUS PoQueryPowerLimitValue(_Inout_ PVOID PowerLimitRequest, ULONG ValueCount, _Inout_ PPOWER_LIMIT_VALUE Values);
NTSTATUS PoQueryPowerLimitAttributes(_Inout_ PVOID PowerLimitRequest, ULONG BufferCount, _Out_ PPOWER_LIMIT_ATTRIBUTES Buffer, _Out_ PULONG AttributeCount);
NTSTATUS PoDeletePowerLimitRequest(_Inout_ PVOID PowerLimitRequest);
IRQLINT_C_END
