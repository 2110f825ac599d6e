/* irqlint kit, ntifs: opportunistic locks */
#pragma once

typedef PVOID OPLOCK, *POPLOCK;
typedef VOID (*POPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PVOID Context, _In_opt_ PIRP Irp);
typedef VOID (*POPLOCK_FS_PREPOST_IRP)(_In_ PVOID Context, _In_opt_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeOplock(_Out_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeOplock(_Inout_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount);

_When_(CompletionRoutine != NULL, _Must_inspect_result_) _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckOplock(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_opt_ PVOID Context, _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine,
    _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_When_((Flags & OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK) != 0, _Must_inspect_result_) _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckOplockEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_When_(CompletionRoutine != NULL, _Must_inspect_result_) _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckUpperOplock(_In_ POPLOCK Oplock, _In_ ULONG NewLowerOplockState, _In_opt_ PVOID CompletionRoutineContext,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PrePendRoutine, _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlUpperOplockFsctrl(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount, _In_ ULONG LowerOplockState, _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlOplockIsFastIoPossible(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCurrentBatchOplock(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCurrentOplock(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockBreakToNone(_Inout_ POPLOCK Oplock, _In_opt_ PIO_STACK_LOCATION IrpSp, _In_ PIRP Irp, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlOplockIsSharedRequest(_In_ PIRP Irp);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockBreakH(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCurrentOplockH(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockBreakToNoneEx(_Inout_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG OpenCount, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PEPROCESS FsRtlOplockGetAnyBreakOwnerProcess(_In_ POPLOCK Oplock);

typedef enum {
    OPLOCK_NOTIFY_BREAK_WAIT_INTERIM_TIMEOUT,
    OPLOCK_NOTIFY_BREAK_WAIT_TERMINATED,
} OPLOCK_NOTIFY_REASON;

typedef struct _OPLOCK_NOTIFY_PARAMS {
    OPLOCK_NOTIFY_REASON NotifyReason;
    PVOID NotifyContext;
    PIRP Irp;
    NTSTATUS Status;
} OPLOCK_NOTIFY_PARAMS, *POPLOCK_NOTIFY_PARAMS;

typedef NTSTATUS (*POPLOCK_NOTIFY_ROUTINE)(_In_ POPLOCK_NOTIFY_PARAMS NotifyParams);
_When_(CompletionRoutine != NULL, _Must_inspect_result_) _When_((Flags & OPLOCK_FLAG_BACK_OUT_ATOMIC_OPLOCK) != 0, _Must_inspect_result_)
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCheckOplockEx2(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_ ULONG FlagsEx2, _In_opt_ PVOID CompletionRoutineContext,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine, _In_ ULONGLONG Timeout,
    _In_opt_ PVOID NotifyContext, _In_opt_ POPLOCK_NOTIFY_ROUTINE NotifyRoutine);
