/* irqlint kit, ntifs: byte-range file locks */
#pragma once

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK FsRtlAllocateFileLock(_In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine, _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeFileLock(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeFileLock(_Out_ PFILE_LOCK FileLock, _In_opt_ PCOMPLETE_LOCK_IRP_ROUTINE CompleteLockIrpRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeFileLock(_Inout_ PFILE_LOCK FileLock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp, _In_opt_ PVOID Context);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PIRP Irp);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlCheckLockForOplockRequest(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER AllocationSize);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFastCheckLockForRead(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ PFILE_OBJECT FileObject, _In_ PVOID ProcessId);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFastCheckLockForWrite(_In_ PFILE_LOCK FileLock, _In_ PLARGE_INTEGER StartingByte, _In_ PLARGE_INTEGER Length, _In_ ULONG Key,
    _In_ PVOID FileObject, _In_ PVOID ProcessId);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK_INFO FsRtlGetNextFileLock(_In_ PFILE_LOCK FileLock, _In_ BOOLEAN Restart);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreThereCurrentOrInProgressFileLocks(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreThereWaitingFileLocks(_In_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockSingle(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ LARGE_INTEGER __unaligned *FileOffset,
    _In_ PLARGE_INTEGER Length, _In_ PEPROCESS ProcessId, _In_ ULONG Key, _In_opt_ PVOID Context, _In_ BOOLEAN AlreadySynchronized);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockAll(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PEPROCESS ProcessId, _In_opt_ PVOID Context);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFastUnlockAllByKey(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PEPROCESS ProcessId, _In_ ULONG Key,
    _In_opt_ PVOID Context);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlPrivateLock(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ PLARGE_INTEGER Length,
    _In_ PEPROCESS ProcessId, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock, _Out_ PIO_STATUS_BLOCK Iosb,
    _In_opt_ PIRP Irp, _In_opt_ __drv_aliasesMem PVOID Context, _In_ BOOLEAN AlreadySynchronized);

_IRQL_requires_max_(APC_LEVEL)
PVOID FsRtlAllocateAePushLock(_In_ POOL_TYPE PoolType, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeAePushLock(PVOID AePushLock);

BOOLEAN FsRtlFastLock(_In_ PFILE_LOCK FileLock, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ PLARGE_INTEGER Length,
    _In_ PEPROCESS ProcessId, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock, _Out_ PIO_STATUS_BLOCK Iosb,
    _In_opt_ PVOID Context, _In_ BOOLEAN AlreadySynchronized);
BOOLEAN FsRtlAreThereCurrentFileLocks(_In_ PFILE_LOCK FileLock);
VOID FsRtlIncrementLockRequestsInProgress(_In_ PFILE_LOCK FileLock);
VOID FsRtlDecrementLockRequestsInProgress(_In_ PFILE_LOCK FileLock);
