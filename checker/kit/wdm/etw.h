/* Event tracing from the kernel, WPP registration, performance counters. */
#pragma once
#include <wdm/irp.h>

IRQLINT_C_BEGIN
typedef ULONGLONG REGHANDLE, *PREGHANDLE;
typedef struct _EVENT_DESCRIPTOR { USHORT Id; UCHAR Version, Channel, Level, Opcode; USHORT Task; ULONGLONG Keyword; } EVENT_DESCRIPTOR, *PEVENT_DESCRIPTOR;
typedef const EVENT_DESCRIPTOR *PCEVENT_DESCRIPTOR;
typedef struct _EVENT_DATA_DESCRIPTOR {
    ULONGLONG Ptr; ULONG Size;
    union { ULONG Reserved; struct { UCHAR Type; UCHAR Reserved1; USHORT Reserved2; }; };
} EVENT_DATA_DESCRIPTOR, *PEVENT_DATA_DESCRIPTOR;
typedef struct _EVENT_FILTER_DESCRIPTOR { ULONGLONG Ptr; ULONG Size; ULONG Type; } EVENT_FILTER_DESCRIPTOR, *PEVENT_FILTER_DESCRIPTOR;
typedef enum _EVENT_INFO_CLASS { EventProviderBinaryTrackInfo, EventProviderSetReserved1, EventProviderSetTraits, EventProviderUseDescriptorType, MaxEventInfo } EVENT_INFO_CLASS;
typedef _IRQL_requires_max_(PASSIVE_LEVEL) _Function_class_(ETWENABLECALLBACK) _IRQL_requires_same_ VOID NTAPI ETWENABLECALLBACK(const GUID *SourceId, ULONG ControlCode, UCHAR Level, ULONGLONG MatchAnyKeyword, ULONGLONG MatchAllKeyword, _In_opt_ PEVENT_FILTER_DESCRIPTOR FilterData, _Inout_opt_ PVOID CallbackContext);
typedef ETWENABLECALLBACK *PETWENABLECALLBACK;
#define EVENT_CONTROL_CODE_DISABLE_PROVIDER 0
#define EVENT_CONTROL_CODE_ENABLE_PROVIDER 1
#define EVENT_CONTROL_CODE_CAPTURE_STATE 2
#define EVENT_MIN_LEVEL 0
#define EVENT_MAX_LEVEL 0xFF
#define EVENT_ACTIVITY_CTRL_GET_ID 1
#define EVENT_ACTIVITY_CTRL_SET_ID 2
#define EVENT_ACTIVITY_CTRL_CREATE_ID 3
#define EVENT_ACTIVITY_CTRL_GET_SET_ID 4
#define EVENT_ACTIVITY_CTRL_CREATE_SET_ID 5
#define EVENT_WRITE_FLAG_NO_FAULTING 1
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EtwRegister(const GUID *ProviderId, _In_opt_ PETWENABLECALLBACK EnableCallback, _In_opt_ PVOID CallbackContext, _Out_ PREGHANDLE RegHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EtwUnregister(REGHANDLE RegHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS EtwSetInformation(REGHANDLE RegHandle, EVENT_INFO_CLASS InformationClass, _In_opt_ PVOID EventInformation, ULONG InformationLength);
BOOLEAN EtwEventEnabled(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor);
BOOLEAN EtwProviderEnabled(REGHANDLE RegHandle, UCHAR Level, ULONGLONG Keyword);
NTSTATUS EtwActivityIdControl(ULONG ControlCode, _Inout_ GUID *ActivityId);
NTSTATUS EtwWrite(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor, _In_opt_ const GUID *ActivityId, ULONG UserDataCount, _In_opt_ PEVENT_DATA_DESCRIPTOR UserData);
NTSTATUS EtwWriteEx(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor, ULONG64 Filter, ULONG Flags, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, ULONG UserDataCount, _In_opt_ PEVENT_DATA_DESCRIPTOR UserData);
NTSTATUS EtwWriteTransfer(REGHANDLE RegHandle, PCEVENT_DESCRIPTOR EventDescriptor, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, ULONG UserDataCount, _In_opt_ PEVENT_DATA_DESCRIPTOR UserData);
NTSTATUS EtwWriteString(REGHANDLE RegHandle, UCHAR Level, ULONGLONG Keyword, _In_opt_ const GUID *ActivityId, PCWSTR String);
VOID EventDataDescCreate(_Out_ PEVENT_DATA_DESCRIPTOR EventDataDescriptor, const VOID *DataPtr, ULONG DataSize);
typedef enum _TRACE_INFORMATION_CLASS {
    TraceIdClass, TraceHandleClass, TraceEnableFlagsClass, TraceEnableLevelClass, GlobalLoggerHandleClass, EventLoggerHandleClass,
    AllLoggerHandlesClass, TraceHandleByNameClass, LoggerEventsLostClass, TraceSessionSettingsClass, LoggerEventsLoggedClass,
    DiskIoNotifyRoutinesClass, TraceInformationClassReserved1, FltIoNotifyRoutinesClass, TraceInformationClassReserved2,
    WdfNotifyRoutinesClass, MaxTraceInformationClass
} TRACE_INFORMATION_CLASS;
NTSTATUS WmiQueryTraceInformation(TRACE_INFORMATION_CLASS TraceInformationClass, PVOID TraceInformation, ULONG TraceInformationLength, _Out_opt_ PULONG RequiredLength, _In_opt_ PVOID Buffer);
NTSTATUS WmiTraceMessage(ULONG64 LoggerHandle, ULONG MessageFlags, const GUID *MessageGuid, USHORT MessageNumber, ...);
NTSTATUS WmiTraceMessageVa(ULONG64 LoggerHandle, ULONG MessageFlags, const GUID *MessageGuid, USHORT MessageNumber, va_list MessageArgList);

/* --- performance counters --- */
#define PCW_VERSION_1 0x0100
#define PCW_VERSION_2 0x0200
#define PCW_CURRENT_VERSION PCW_VERSION_2
typedef struct _PCW_INSTANCE *PPCW_INSTANCE;
typedef struct _PCW_REGISTRATION *PPCW_REGISTRATION;
typedef struct _PCW_BUFFER *PPCW_BUFFER;
typedef struct _PCW_COUNTER_DESCRIPTOR { USHORT Id; USHORT StructIndex; USHORT Offset; USHORT Size; } PCW_COUNTER_DESCRIPTOR, *PPCW_COUNTER_DESCRIPTOR;
typedef struct _PCW_DATA { const VOID *Data; ULONG Size; } PCW_DATA, *PPCW_DATA;
typedef struct _PCW_COUNTER_INFORMATION { ULONG64 CounterMask; PCUNICODE_STRING InstanceMask; } PCW_COUNTER_INFORMATION, *PPCW_COUNTER_INFORMATION;
typedef struct _PCW_MASK_INFORMATION { ULONG64 CounterMask; PCUNICODE_STRING InstanceMask; ULONG InstanceId; BOOLEAN CollectMultiple; PPCW_BUFFER Buffer; PKEVENT CancelEvent; } PCW_MASK_INFORMATION, *PPCW_MASK_INFORMATION;
typedef enum _PCW_CALLBACK_TYPE { PcwCallbackAddCounter, PcwCallbackRemoveCounter, PcwCallbackEnumerateInstances, PcwCallbackCollectData } PCW_CALLBACK_TYPE, *PPCW_CALLBACK_TYPE;
typedef union _PCW_CALLBACK_INFORMATION { PCW_COUNTER_INFORMATION AddCounter, RemoveCounter; PCW_MASK_INFORMATION EnumerateInstances, CollectData; } PCW_CALLBACK_INFORMATION, *PPCW_CALLBACK_INFORMATION;
typedef _Function_class_(PCW_CALLBACK) _IRQL_requires_max_(APC_LEVEL) _IRQL_requires_same_ NTSTATUS NTAPI PCW_CALLBACK(PCW_CALLBACK_TYPE Type, PPCW_CALLBACK_INFORMATION Info, _In_opt_ PVOID Context);
typedef PCW_CALLBACK *PPCW_CALLBACK;
typedef enum _PCW_REGISTRATION_FLAGS { PcwRegistrationNone, PcwRegistrationSiloNeutral } PCW_REGISTRATION_FLAGS;
typedef struct _PCW_REGISTRATION_INFORMATION { ULONG Version; PCUNICODE_STRING Name; ULONG CounterCount; PPCW_COUNTER_DESCRIPTOR Counters; PPCW_CALLBACK Callback; PVOID CallbackContext; PCW_REGISTRATION_FLAGS Flags; } PCW_REGISTRATION_INFORMATION, *PPCW_REGISTRATION_INFORMATION;
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PcwRegister(_Outptr_ PPCW_REGISTRATION *Registration, PPCW_REGISTRATION_INFORMATION Info);
_IRQL_requires_max_(APC_LEVEL) VOID PcwUnregister(PPCW_REGISTRATION Registration);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PcwCreateInstance(_Outptr_ PPCW_INSTANCE *Instance, PPCW_REGISTRATION Registration, PCUNICODE_STRING Name, ULONG Count, PPCW_DATA Data);
_IRQL_requires_max_(APC_LEVEL) VOID PcwCloseInstance(PPCW_INSTANCE Instance);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PcwAddInstance(PPCW_BUFFER Buffer, PCUNICODE_STRING Name, ULONG Id, ULONG Count, PPCW_DATA Data);
IRQLINT_C_END
