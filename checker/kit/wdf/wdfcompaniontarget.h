/* irqlint kit, KMDF: companiontarget class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define WDF_TRACE_ID ('TRAC')

typedef enum _WDF_TASK_SEND_OPTIONS_FLAGS {
    WDF_TASK_SEND_OPTION_TIMEOUT = 0x00000001,
    WDF_TASK_SEND_OPTION_SYNCHRONOUS = 0x00000002,
} WDF_TASK_SEND_OPTIONS_FLAGS;

typedef struct _WDF_TASK_SEND_OPTIONS {
    ULONG Size;
    ULONG Flags;
    LONGLONG Timeout;
} WDF_TASK_SEND_OPTIONS, *PWDF_TASK_SEND_OPTIONS;

VOID WDF_TASK_SEND_OPTIONS_INIT(_Out_ PWDF_TASK_SEND_OPTIONS Options, _In_ ULONG Flags);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WdfCompanionTargetSendTaskSynchronously(_In_ WDFCOMPANIONTARGET CompanionTarget, _In_ USHORT TaskQueueIdentifier,
    _In_ ULONG TaskOperationCode, _In_opt_ PWDF_MEMORY_DESCRIPTOR InputBuffer, _In_opt_ PWDF_MEMORY_DESCRIPTOR OutputBuffer,
    _In_opt_ PWDF_TASK_SEND_OPTIONS TaskOptions, _Out_ PULONG_PTR BytesReturned);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS WdfCompanionTargetWdmGetCompanionProcess(_In_ WDFCOMPANIONTARGET CompanionTarget);

#ifdef __cplusplus
}
#endif
