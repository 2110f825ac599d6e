/* Processes and threads. */
#pragma once
#include <wdm/irp.h>

IRQLINT_C_BEGIN
typedef struct _EJOB *PEJOB;
typedef struct _EJOB *PESILO;
typedef struct _CLIENT_ID { HANDLE UniqueProcess; HANDLE UniqueThread; } CLIENT_ID, *PCLIENT_ID;
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsTerminateSystemThread(NTSTATUS ExitStatus);
PEPROCESS PsGetCurrentProcess(VOID);
PETHREAD PsGetCurrentThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN PsIsSystemThread(PETHREAD Thread);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion, _Out_opt_ PULONG BuildNumber, _Out_opt_ PUNICODE_STRING CSDVersion);
extern PEPROCESS PsInitialSystemProcess;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ PHANDLE ThreadHandle, ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);
IRQLINT_C_END
