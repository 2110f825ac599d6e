/* irqlint kit, ntifs: queues, attached processes, memory manager, objects and threads */
#pragma once

#define SYSTEM_PAGE_PRIORITY_BITS 3
#define SYSTEM_PAGE_PRIORITY_LEVELS (1 << SYSTEM_PAGE_PRIORITY_BITS)

typedef enum _OBJECT_INFORMATION_CLASS {
    ObjectBasicInformation = 0,
    ObjectTypeInformation = 2,
} OBJECT_INFORMATION_CLASS;

typedef enum _MEMORY_INFORMATION_CLASS {
    MemoryBasicInformation,
} MEMORY_INFORMATION_CLASS;

typedef struct _MEMORY_BASIC_INFORMATION {
    PVOID BaseAddress;
    PVOID AllocationBase;
    ULONG AllocationProtect;
    USHORT PartitionId;
    SIZE_T RegionSize;
    ULONG State;
    ULONG Protect;
    ULONG Type;
} MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;

typedef struct _MEMORY_RANGE_ENTRY {
    PVOID VirtualAddress;
    SIZE_T NumberOfBytes;
} MEMORY_RANGE_ENTRY, *PMEMORY_RANGE_ENTRY;

typedef struct _KAPC_STATE {
    LIST_ENTRY ApcListHead[MaximumMode];
    struct _KPROCESS *Process;
    union {
        UCHAR InProgressFlags;
        struct {
            BOOLEAN KernelApcInProgress : 1;
            BOOLEAN SpecialApcInProgress : 1;
        };
    };
    BOOLEAN KernelApcPending;
    union {
        BOOLEAN UserApcPendingAll;
        struct {
            BOOLEAN SpecialUserApcPending : 1;
            BOOLEAN UserApcPending : 1;
        };
    };
} KAPC_STATE, *PKAPC_STATE, *PRKAPC_STATE;

typedef struct _KQUEUE {
    DISPATCHER_HEADER Header;
    LIST_ENTRY EntryListHead;
    volatile ULONG CurrentCount;
    ULONG MaximumCount;
    LIST_ENTRY ThreadListHead;
} KQUEUE, *PKQUEUE, *PRKQUEUE;

VOID KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner);
_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeReadStateMutant(_In_ PRKMUTANT Mutant);

_When_(Wait == 0, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(Wait == 1, _IRQL_requires_max_(APC_LEVEL))
_When_(Wait == 1, __drv_reportError("Caution: 'Wait' argument does not provide" " any synchronization guarantees, only a hint" " to the system that the thread will immediately" " issue a wait operation"))
_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment, _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KeInitializeQueue(_Out_ PRKQUEUE Queue, _In_ ULONG Count);

_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeReadStateQueue(_In_ PRKQUEUE Queue);

_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

_IRQL_requires_max_(DISPATCH_LEVEL)
LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

_When_((Timeout == NULL || Timeout->QuadPart != 0), _IRQL_requires_max_(APC_LEVEL))
_When_((Timeout != NULL && Timeout->QuadPart == 0), _IRQL_requires_max_(DISPATCH_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_opt_ PLARGE_INTEGER Timeout);

_When_((Timeout == NULL || Timeout->QuadPart != 0), _IRQL_requires_max_(APC_LEVEL))
_When_((Timeout != NULL && Timeout->QuadPart == 0), _IRQL_requires_max_(DISPATCH_LEVEL)) _IRQL_requires_min_(PASSIVE_LEVEL)
ULONG KeRemoveQueueEx(_Inout_ PKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout,
    _Out_writes_to_(Count, return) PLIST_ENTRY *EntryArray, _In_ ULONG Count);

_IRQL_requires_max_(DISPATCH_LEVEL)
PLIST_ENTRY KeRundownQueue(_Inout_ PRKQUEUE Queue);

_IRQL_requires_max_(APC_LEVEL)
VOID KeAttachProcess(_Inout_ PRKPROCESS Process);

_IRQL_requires_max_(APC_LEVEL)
VOID KeDetachProcess(VOID);

_IRQL_requires_max_(APC_LEVEL)
VOID KeStackAttachProcess(_Inout_ PRKPROCESS PROCESS, _Out_ PRKAPC_STATE ApcState);

_IRQL_requires_max_(APC_LEVEL)
VOID KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState);

_IRQL_requires_max_(DISPATCH_LEVEL)
UCHAR KeSetIdealProcessorThread(_Inout_ PKTHREAD Thread, _In_ UCHAR Processor);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN KeSetKernelStackSwapEnable(_In_ BOOLEAN Enable);

_Requires_lock_not_held_(Number) _Acquires_lock_(Number) _IRQL_raises_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number);

_Requires_lock_held_(Number) _Releases_lock_(Number) _IRQL_requires_(DISPATCH_LEVEL)
VOID KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _In_ _IRQL_restores_ KIRQL OldIrql);

_Must_inspect_result_ _Post_satisfies_(return == 1 || return == 0) _IRQL_requires_max_(DISPATCH_LEVEL)
LOGICAL KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ _At_(*OldIrql, _IRQL_saves_) PKIRQL OldIrql);

_Requires_lock_not_held_(*SpinLock) _Acquires_lock_(*SpinLock) _IRQL_raises_(SYNCH_LEVEL) _IRQL_saves_
KIRQL KeAcquireSpinLockRaiseToSynch(_Inout_ PKSPIN_LOCK SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
SIZE_T ExQueryPoolBlockSize(_In_ PVOID PoolBlock, _Out_ PBOOLEAN QuotaCharged);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExAdjustLookasideDepth(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
LARGE_INTEGER PsGetProcessExitTime(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId, _Outptr_ PEPROCESS *Process);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId, _Outptr_ PETHREAD *Thread);

_IRQL_requires_max_(APC_LEVEL)
VOID PsChargePoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);

_IRQL_requires_max_(APC_LEVEL)
VOID PsReturnPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);

PEPROCESS PsGetThreadProcess(_In_ PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsUpdateDiskCounters(_Inout_ PEPROCESS Process, _In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten, _In_ ULONG ReadOperationCount,
    _In_ ULONG WriteOperationCount, _In_ ULONG FlushOperationCount);

BOOLEAN PsIsDiskCountersEnabled(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN MmIsRecursiveIoFault(VOID);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmForceSectionClosed(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ BOOLEAN DelayClose);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmForceSectionClosedEx(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ ULONG ForceCloseFlags);

_IRQL_requires_max_(APC_LEVEL)
ULONGLONG MmGetMaximumFileSectionSize(VOID);

typedef enum _MMFLUSH_TYPE {
    MmFlushForDelete,
    MmFlushForWrite,
} MMFLUSH_TYPE;

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmFlushImageSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ MMFLUSH_TYPE FlushType);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN MmCanFileBeTruncated(_In_ PSECTION_OBJECT_POINTERS SectionPointer, _In_opt_ PLARGE_INTEGER NewFileSize);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN MmSetAddressRangeModified(_In_reads_bytes_(Length) PVOID Address, _In_ SIZE_T Length);

typedef union _MM_PREFETCH_FLAGS {
    struct {
        ULONG Priority : 3;
        ULONG RepurposePriority : 3;
        ULONG PriorityProtection : 1;
        ULONG MustBeZero : 2;
        ULONG CannotBeUsedAsFlags : 23;
    } Flags;
    ULONG AllFlags;
} MM_PREFETCH_FLAGS, *PMM_PREFETCH_FLAGS;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MmPrefetchPages(_In_ ULONG NumberOfLists, _In_reads_(NumberOfLists) PREAD_LIST *ReadLists);

_IRQL_requires_max_(APC_LEVEL)
ULONG MmDoesFileHaveUserWritableReferences(_In_ PSECTION_OBJECT_POINTERS SectionPointer);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ObInsertObject(_In_ PVOID Object, _Inout_opt_ PACCESS_STATE PassedAccessState, _In_opt_ ACCESS_MASK DesiredAccess,
    _In_ ULONG ObjectPointerBias, _Out_opt_ PVOID *NewObject, _Out_opt_ PHANDLE Handle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ObOpenObjectByPointer(_In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PHANDLE Handle);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ObOpenObjectByPointerWithTag(_In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag, _Out_ PHANDLE Handle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID ObMakeTemporaryObject(_In_ PVOID Object);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ObQueryNameString(_In_ PVOID Object, _Out_writes_bytes_opt_(Length) POBJECT_NAME_INFORMATION ObjectNameInfo, _In_ ULONG Length,
    _Out_ PULONG ReturnLength);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN ObIsKernelHandle(_In_ HANDLE Handle);

NTSTATUS ObQueryObjectAuditingByHandle(_In_ HANDLE Handle, _Out_ PBOOLEAN GenerateOnClose);
