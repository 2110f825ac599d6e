/* irqlint kit: in-flight trace recorder */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define RECORDER_LOG_IDENTIFIER_MAX_CHARS 16
#define RECORDER_LOG_DEFAULT_BUFFER_SIZE 1024
#define RECORDER_LOG_DEFAULT_ERR_PARTITION_SIZE 200

typedef enum _WPP_RECORDER_TRI_STATE {
    WppRecorderFalse = 0,
    WppRecorderTrue = 1,
    WppRecorderUseDefault = 2,
} WPP_RECORDER_TRI_STATE, *PWPP_RECORDER_TRI_STATE;

DECLARE_HANDLE(RECORDER_LOG);
DECLARE_HANDLE(WPP_RECORDER_COUNTER);
typedef struct _WPP_TRIAGE_INFO {
    ULONG WppAutoLogHeaderSize;
    ULONG WppDriverContextOffset;
    ULONG WppAutoLogHeaderSizeOffset;
    ULONG WppSizeOfAutoLogHeaderSizeField;
    ULONG WppDriverContextSize;
} WPP_TRIAGE_INFO, *PWPP_TRIAGE_INFO;

typedef struct _RECORDER_CONFIGURE_PARAMS {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_CONFIGURE_PARAMS, *PRECORDER_CONFIGURE_PARAMS;

typedef struct _RECORDER_CONFIGURE_PARAMS_V1 {
    ULONG Size;
    BOOLEAN CreateDefaultLog;
} RECORDER_CONFIGURE_PARAMS_V1, *PRECORDER_CONFIGURE_PARAMS_V1;

VOID RECORDER_CONFIGURE_PARAMS_INIT(_Out_ PRECORDER_CONFIGURE_PARAMS Params);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WppRecorderConfigure(_In_ PRECORDER_CONFIGURE_PARAMS ConfigureParams);

typedef struct _RECORDER_LOG_CREATE_PARAMS {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    _Field_size_(LogIdentifierSize) CHAR LogIdentifier[16];
    WPP_RECORDER_TRI_STATE UseTimeStamp;
    WPP_RECORDER_TRI_STATE PreciseTimeStamp;
} RECORDER_LOG_CREATE_PARAMS, *PRECORDER_LOG_CREATE_PARAMS;

typedef struct _RECORDER_LOG_CREATE_PARAMS_V1 {
    ULONG Size;
    ULONG LogTag;
    ULONG TotalBufferSize;
    ULONG ErrorPartitionSize;
    ULONG_PTR LogIdentifierAppendValue;
    BOOLEAN LogIdentifierAppendValueSet;
    ULONG LogIdentifierSize;
    _Field_size_(LogIdentifierSize) CHAR LogIdentifier[16];
} RECORDER_LOG_CREATE_PARAMS_V1, *PRECORDER_LOG_CREATE_PARAMS_V1;

VOID RECORDER_LOG_CREATE_PARAMS_INIT(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_ PSTR LogIdentifier);
VOID RECORDER_LOG_CREATE_PARAMS_INIT_APPEND_POINTER(_Out_ PRECORDER_LOG_CREATE_PARAMS Params, _In_opt_ PSTR LogIdentifier,
    _In_ PVOID LogIdentifierAppendPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WppRecorderLogCreate(_In_ PRECORDER_LOG_CREATE_PARAMS CreateParams, _Out_ RECORDER_LOG *RecorderLog);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WppRecorderLogDelete(_In_ RECORDER_LOG RecorderLog);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WppRecorderLogSetIdentifier(_In_ RECORDER_LOG RecorderLog, _In_ PSTR LogIdentifier);

_IRQL_requires_max_(DISPATCH_LEVEL)
RECORDER_LOG WppRecorderLogGetDefault(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN WppRecorderIsDefaultLogAvailable(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
WPP_RECORDER_COUNTER WppRecorderGetCounterHandle(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WppRecorderLinkCounters(_In_ WPP_RECORDER_COUNTER CounterOwner);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS WppRecorderGetTriageInfo(_Out_ PWPP_TRIAGE_INFO WppTriageInfo);

NTSTATUS WppRecorderDumpLiveDriverData(_Out_ __deref_ecount(*OutBufferLength) PVOID *OutBuffer, _Out_ PULONG OutBufferLength,
    _Out_ LPGUID Guid);

NTSTATUS WppRecorderLogDumpLiveData(_In_ RECORDER_LOG RecorderLog, _Out_ __deref_ecount(*OutBufferLength) PVOID *OutBuffer,
    _Out_ PULONG OutBufferLength, _Out_ LPGUID Guid);

#ifdef __cplusplus
}
#endif
