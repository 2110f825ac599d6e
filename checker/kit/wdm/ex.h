/* Executive support: pool, lookaside lists, fast mutexes, resources, push locks, rundown, work items, callbacks, interlocked lists. */
#pragma once
#include <wdm/ke.h>
#include <wdm/interlocked.h>

IRQLINT_C_BEGIN
/* --- pool --- */
typedef ULONG64 POOL_FLAGS;
#define POOL_FLAG_REQUIRED_START 0x0000000000000001UI64
#define POOL_FLAG_USE_QUOTA 0x0000000000000001UI64
#define POOL_FLAG_UNINITIALIZED 0x0000000000000002UI64
#define POOL_FLAG_SESSION 0x0000000000000004UI64
#define POOL_FLAG_CACHE_ALIGNED 0x0000000000000008UI64
#define POOL_FLAG_RESERVED1 0x0000000000000010UI64
#define POOL_FLAG_RAISE_ON_FAILURE 0x0000000000000020UI64
#define POOL_FLAG_NON_PAGED 0x0000000000000040UI64
#define POOL_FLAG_NON_PAGED_EXECUTE 0x0000000000000080UI64
#define POOL_FLAG_PAGED 0x0000000000000100UI64
#define POOL_FLAG_REQUIRED_END 0x0000000080000000UI64
#define POOL_FLAG_OPTIONAL_START 0x0000000100000000UI64
#define POOL_FLAG_SPECIAL_POOL 0x0000000100000000UI64
#define POOL_FLAG_OPTIONAL_END 0x8000000000000000UI64
#define POOL_COLD_ALLOCATION 256
#define POOL_NX_ALLOCATION 512
#define POOL_ZERO_ALLOCATION 1024
#define POOL_QUOTA_FAIL_INSTEAD_OF_RAISE 8
#define POOL_RAISE_IF_ALLOCATION_FAILURE 16
typedef enum _EX_POOL_PRIORITY {
    LowPoolPriority, LowPoolPrioritySpecialPoolOverrun = 8, LowPoolPrioritySpecialPoolUnderrun = 9, NormalPoolPriority = 16,
    NormalPoolPrioritySpecialPoolOverrun = 24, NormalPoolPrioritySpecialPoolUnderrun = 25, HighPoolPriority = 32,
    HighPoolPrioritySpecialPoolOverrun = 40, HighPoolPrioritySpecialPoolUnderrun = 41
} EX_POOL_PRIORITY;
typedef struct _POOL_EXTENDED_PARAMETER {
    struct { ULONG64 Type : 8; ULONG64 Optional : 1; ULONG64 Reserved : 55; };
    union { ULONG64 Reserved2; PVOID Reserved3; EX_POOL_PRIORITY Priority; struct _POOL_EXTENDED_PARAMS_SECURE_POOL *SecurePoolParams; ULONG PreferredNode; };
} POOL_EXTENDED_PARAMETER, *PPOOL_EXTENDED_PARAMETER;
typedef const POOL_EXTENDED_PARAMETER *PCPOOL_EXTENDED_PARAMETER;
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePool(POOL_TYPE PoolType, SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolWithTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolWithTagPriority(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolWithQuota(POOL_TYPE PoolType, SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolWithQuotaTag(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePool2(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePool3(POOL_FLAGS Flags, SIZE_T NumberOfBytes, ULONG Tag, PCPOOL_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParametersCount);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolPriorityZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocatePoolPriorityUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolQuotaZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID ExAllocatePoolQuotaUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFreePool(_Frees_ptr_ PVOID P);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFreePoolWithTag(_Frees_ptr_ PVOID P, ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFreePool2(_Frees_ptr_ PVOID P, ULONG Tag, PCPOOL_EXTENDED_PARAMETER ExtendedParameters, ULONG ExtendedParametersCount);
#define DrvRtPoolNxOptIn 0x00000001
_IRQL_requires_max_(PASSIVE_LEVEL) VOID ExInitializeDriverRuntime(ULONG RuntimeFlags);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID ExRaiseStatus(NTSTATUS Status);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID ExRaiseDatatypeMisalignment(VOID);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID ExRaiseAccessViolation(VOID);

/* --- lookaside lists --- */
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(ALLOCATE_FUNCTION) PVOID ALLOCATE_FUNCTION(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);
typedef ALLOCATE_FUNCTION *PALLOCATE_FUNCTION;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(FREE_FUNCTION) VOID FREE_FUNCTION(PVOID Buffer);
typedef FREE_FUNCTION *PFREE_FUNCTION;
struct _LOOKASIDE_LIST_EX;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(ALLOCATE_FUNCTION_EX) PVOID ALLOCATE_FUNCTION_EX(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, _Inout_ struct _LOOKASIDE_LIST_EX *Lookaside);
typedef ALLOCATE_FUNCTION_EX *PALLOCATE_FUNCTION_EX;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(FREE_FUNCTION_EX) VOID FREE_FUNCTION_EX(PVOID Buffer, _Inout_ struct _LOOKASIDE_LIST_EX *Lookaside);
typedef FREE_FUNCTION_EX *PFREE_FUNCTION_EX;
typedef struct DECLSPEC_ALIGN(64) _GENERAL_LOOKASIDE {
    union { SLIST_HEADER ListHead; SINGLE_LIST_ENTRY SingleListHead; };
    USHORT Depth, MaximumDepth;
    ULONG TotalAllocates;
    union { ULONG AllocateMisses; ULONG AllocateHits; };
    ULONG TotalFrees;
    union { ULONG FreeMisses; ULONG FreeHits; };
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    union { PALLOCATE_FUNCTION_EX AllocateEx; PALLOCATE_FUNCTION Allocate; };
    union { PFREE_FUNCTION_EX FreeEx; PFREE_FUNCTION Free; };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union { ULONG LastAllocateMisses; ULONG LastAllocateHits; };
    ULONG Future[2];
} GENERAL_LOOKASIDE, *PGENERAL_LOOKASIDE;
typedef struct _GENERAL_LOOKASIDE_POOL {
    union { SLIST_HEADER ListHead; SINGLE_LIST_ENTRY SingleListHead; };
    USHORT Depth, MaximumDepth;
    ULONG TotalAllocates;
    union { ULONG AllocateMisses; ULONG AllocateHits; };
    ULONG TotalFrees;
    union { ULONG FreeMisses; ULONG FreeHits; };
    POOL_TYPE Type;
    ULONG Tag;
    ULONG Size;
    union { PALLOCATE_FUNCTION_EX AllocateEx; PALLOCATE_FUNCTION Allocate; };
    union { PFREE_FUNCTION_EX FreeEx; PFREE_FUNCTION Free; };
    LIST_ENTRY ListEntry;
    ULONG LastTotalAllocates;
    union { ULONG LastAllocateMisses; ULONG LastAllocateHits; };
    ULONG Future[2];
} GENERAL_LOOKASIDE_POOL, *PGENERAL_LOOKASIDE_POOL;
typedef struct _NPAGED_LOOKASIDE_LIST { GENERAL_LOOKASIDE L; } NPAGED_LOOKASIDE_LIST, *PNPAGED_LOOKASIDE_LIST;
typedef struct _PAGED_LOOKASIDE_LIST { GENERAL_LOOKASIDE L; } PAGED_LOOKASIDE_LIST, *PPAGED_LOOKASIDE_LIST;
typedef struct _LOOKASIDE_LIST_EX { GENERAL_LOOKASIDE_POOL L; } LOOKASIDE_LIST_EX, *PLOOKASIDE_LIST_EX;
#define EX_LOOKASIDE_LIST_EX_FLAGS_RAISE_ON_FAIL 0x00000001UL
#define EX_LOOKASIDE_LIST_EX_FLAGS_FAIL_NO_RAISE 0x00000002UL
#define EX_MAXIMUM_LOOKASIDE_DEPTH_BASE 256
#define EX_MAXIMUM_LOOKASIDE_DEPTH_LIMIT 1024
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside, _Frees_ptr_ PVOID Entry);
_IRQL_requires_max_(APC_LEVEL) VOID ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth);
_IRQL_requires_max_(APC_LEVEL) VOID ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ PVOID ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);
_IRQL_requires_max_(APC_LEVEL) VOID ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside, _Frees_ptr_ PVOID Entry);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside, _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, POOL_TYPE PoolType, ULONG Flags, SIZE_T Size, ULONG Tag, USHORT Depth);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFlushLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside, _Frees_ptr_ PVOID Entry);

/* --- fast and guarded mutexes --- */
typedef struct _FAST_MUTEX {
    LONG Count;
    PVOID Owner;
    ULONG Contention;
    KEVENT Event;
    ULONG OldIrql;
} FAST_MUTEX, *PFAST_MUTEX, KGUARDED_MUTEX, *PKGUARDED_MUTEX;
#define FM_LOCK_BIT 0x1
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) _IRQL_raises_(APC_LEVEL) _IRQL_saves_global_(OldIrql, FastMutex) VOID ExAcquireFastMutex(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PFAST_MUTEX FastMutex);
_Must_inspect_result_ _When_(return != 0, _IRQL_raises_(APC_LEVEL)) _When_(return != 0, _IRQL_saves_global_(OldIrql, FastMutex)) _When_(return != 0, _Acquires_lock_(*FastMutex)) _IRQL_requires_max_(APC_LEVEL) BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);
_IRQL_requires_(APC_LEVEL) _IRQL_restores_global_(OldIrql, FastMutex) VOID ExReleaseFastMutex(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquireFastMutexUnsafe(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID ExReleaseFastMutexUnsafe(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PFAST_MUTEX FastMutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeAcquireGuardedMutex(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) _When_(return != 0, _Acquires_lock_(*Mutex)) BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeReleaseGuardedMutex(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeAcquireGuardedMutexUnsafe(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PKGUARDED_MUTEX Mutex);
_IRQL_requires_max_(APC_LEVEL) VOID KeReleaseGuardedMutexUnsafe(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PKGUARDED_MUTEX Mutex);

/* --- resources --- */
typedef struct _OWNER_ENTRY {
    ERESOURCE_THREAD OwnerThread;
    union { struct { ULONG IoPriorityBoosted : 1, OwnerReferenced : 1, IoQoSPriorityBoosted : 1, OwnerCount : 29; }; ULONG TableSize; };
} OWNER_ENTRY, *POWNER_ENTRY;
typedef struct _ERESOURCE {
    LIST_ENTRY SystemResourcesList;
    POWNER_ENTRY OwnerTable;
    SHORT ActiveCount;
    union { USHORT Flag; struct { UCHAR ReservedLowFlags; UCHAR WaiterPriority; }; };
    PVOID SharedWaiters;
    PVOID ExclusiveWaiters;
    OWNER_ENTRY OwnerEntry;
    ULONG ActiveEntries;
    ULONG ContentionCount;
    ULONG NumberOfSharedWaiters;
    ULONG NumberOfExclusiveWaiters;
    PVOID Reserved2;
    union { PVOID Address; ULONG_PTR CreatorBackTraceIndex; };
    KSPIN_LOCK SpinLock;
} ERESOURCE, *PERESOURCE;
#define ResourceNeverExclusive 0x10
#define ResourceReleaseByOtherThread 0x20
#define ResourceOwnedExclusive 0x80
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExReinitializeResourceLite(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource);
_When_(Wait != 0, _Acquires_exclusive_lock_(*Resource)) _When_(Wait == 0, _Must_inspect_result_) _When_(Wait == 0 && return != 0, _Acquires_exclusive_lock_(*Resource))
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ PERESOURCE Resource, BOOLEAN Wait);
_When_(Wait != 0, _Acquires_shared_lock_(*Resource)) _When_(Wait == 0, _Must_inspect_result_) _When_(Wait == 0 && return != 0, _Acquires_shared_lock_(*Resource))
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireResourceSharedLite(_Inout_ PERESOURCE Resource, BOOLEAN Wait);
_When_(Wait != 0, _Acquires_shared_lock_(*Resource)) _When_(Wait == 0, _Must_inspect_result_) _When_(Wait == 0 && return != 0, _Acquires_shared_lock_(*Resource))
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireSharedStarveExclusive(_Inout_ PERESOURCE Resource, BOOLEAN Wait);
_When_(Wait != 0, _Acquires_shared_lock_(*Resource)) _When_(Wait == 0, _Must_inspect_result_) _When_(Wait == 0 && return != 0, _Acquires_shared_lock_(*Resource))
_IRQL_requires_max_(APC_LEVEL) BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource, BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) PVOID ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ _Acquires_shared_lock_(*_Curr_) PERESOURCE Resource);
_IRQL_requires_max_(APC_LEVEL) PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(_Inout_ _Acquires_shared_lock_(*_Curr_) PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseResourceAndLeaveCriticalRegion(_Inout_ _Releases_lock_(*_Curr_) PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseResourceLite(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseResourceForThreadLite(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PERESOURCE Resource, ERESOURCE_THREAD ResourceThreadId);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, PVOID OwnerPointer);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExSetResourceOwnerPointerEx(_Inout_ PERESOURCE Resource, PVOID OwnerPointer, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExDisableResourceBoostLite(PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExIsResourceAcquiredExclusiveLite(PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExIsResourceAcquiredSharedLite(PERESOURCE Resource);
ULONG ExIsResourceAcquiredLite(PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetExclusiveWaiterCount(PERESOURCE Resource);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG ExGetSharedWaiterCount(PERESOURCE Resource);
ERESOURCE_THREAD ExGetCurrentResourceThread(VOID);
#define ExInitializeResource ExInitializeResourceLite
#define ExAcquireResourceExclusive ExAcquireResourceExclusiveLite
#define ExAcquireResourceShared ExAcquireResourceSharedLite
#define ExReleaseResource ExReleaseResourceLite
#define ExReleaseResourceForThread ExReleaseResourceForThreadLite
#define ExDeleteResource ExDeleteResourceLite
#define ExIsResourceAcquired ExIsResourceAcquiredSharedLite
#define ExIsResourceAcquiredExclusive ExIsResourceAcquiredExclusiveLite
#define ExConvertExclusiveToShared ExConvertExclusiveToSharedLite
#define ExDisableResourceBoost ExDisableResourceBoostLite

/* --- push locks, reader/writer spin locks, rundown --- */
typedef ULONG_PTR EX_PUSH_LOCK, *PEX_PUSH_LOCK;
typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
#define EX_DEFAULT_PUSH_LOCK_FLAGS 0
VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquirePushLockExclusive(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquirePushLockShared(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) VOID ExReleasePushLockExclusive(_Inout_ _Requires_exclusive_lock_held_(*_Curr_) _Releases_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) VOID ExReleasePushLockShared(_Inout_ _Requires_shared_lock_held_(*_Curr_) _Releases_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquirePushLockExclusiveEx(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock, ULONG Flags);
_IRQL_requires_max_(APC_LEVEL) VOID ExAcquirePushLockSharedEx(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleasePushLockExclusiveEx(_Inout_ _Requires_exclusive_lock_held_(*_Curr_) _Releases_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleasePushLockSharedEx(_Inout_ _Requires_shared_lock_held_(*_Curr_) _Releases_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_saves_ _IRQL_raises_(DISPATCH_LEVEL) KIRQL ExAcquireSpinLockExclusive(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_exclusive_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_saves_ _IRQL_raises_(DISPATCH_LEVEL) KIRQL ExAcquireSpinLockShared(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_shared_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_(DISPATCH_LEVEL) VOID ExReleaseSpinLockExclusive(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_exclusive_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock, _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_(DISPATCH_LEVEL) VOID ExReleaseSpinLockShared(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_shared_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock, _IRQL_restores_ KIRQL OldIrql);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ _Acquires_exclusive_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID ExAcquireSpinLockSharedAtDpcLevel(_Inout_ _Acquires_shared_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ _Releases_exclusive_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_min_(DISPATCH_LEVEL) VOID ExReleaseSpinLockSharedFromDpcLevel(_Inout_ _Releases_shared_lock_(*_Curr_) PEX_SPIN_LOCK SpinLock);
_IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL) _Must_inspect_result_ LOGICAL ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);
_Must_inspect_result_ LOGICAL ExTryAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
_Must_inspect_result_ LOGICAL ExTryAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);
typedef struct _EX_RUNDOWN_REF { union { ULONG_PTR Count; PVOID Ptr; }; } EX_RUNDOWN_REF, *PEX_RUNDOWN_REF;
typedef struct _EX_RUNDOWN_REF_CACHE_AWARE *PEX_RUNDOWN_REF_CACHE_AWARE;
#define EX_RUNDOWN_ACTIVE 0x1
VOID ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef);
VOID ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ BOOLEAN ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ BOOLEAN ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, ULONG Count);
_IRQL_requires_max_(APC_LEVEL) VOID ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef);
VOID ExRundownCompleted(_Inout_ PEX_RUNDOWN_REF RunRef);
_IRQL_requires_max_(APC_LEVEL) PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(POOL_TYPE PoolType, ULONG PoolTag);
_IRQL_requires_max_(APC_LEVEL) SIZE_T ExSizeOfRundownProtectionCacheAware(VOID);
_IRQL_requires_max_(APC_LEVEL) VOID ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, SIZE_T RunRefSize);
_IRQL_requires_max_(APC_LEVEL) VOID ExFreeCacheAwareRundownProtection(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ BOOLEAN ExAcquireRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExReleaseRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_IRQL_requires_max_(APC_LEVEL) VOID ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef);
VOID ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
VOID ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/* --- work items --- */
typedef enum _WORK_QUEUE_TYPE {
    CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue, BackgroundWorkQueue, RealTimeWorkQueue,
    SuperCriticalWorkQueue, MaximumWorkQueue, CustomPriorityWorkQueue = 32
} WORK_QUEUE_TYPE;
typedef _Function_class_(WORKER_THREAD_ROUTINE) _IRQL_requires_(PASSIVE_LEVEL) _IRQL_requires_same_ VOID WORKER_THREAD_ROUTINE(PVOID Parameter);
typedef WORKER_THREAD_ROUTINE *PWORKER_THREAD_ROUTINE;
typedef struct _WORK_QUEUE_ITEM { LIST_ENTRY List; PWORKER_THREAD_ROUTINE WorkerRoutine; volatile PVOID Parameter; } WORK_QUEUE_ITEM, *PWORK_QUEUE_ITEM;
VOID ExInitializeWorkItem(_Out_ PWORK_QUEUE_ITEM Item, PWORKER_THREAD_ROUTINE Routine, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExQueueWorkItem(_Inout_ PWORK_QUEUE_ITEM WorkItem, WORK_QUEUE_TYPE QueueType);

/* --- executive timers --- */
typedef struct _EX_TIMER *PEX_TIMER;
typedef _Function_class_(EXT_CALLBACK) _IRQL_requires_(DISPATCH_LEVEL) _IRQL_requires_same_ VOID EXT_CALLBACK(PEX_TIMER Timer, _In_opt_ PVOID Context);
typedef EXT_CALLBACK *PEXT_CALLBACK;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(EXT_DELETE_CALLBACK) VOID EXT_DELETE_CALLBACK(_In_opt_ PVOID Context);
typedef EXT_DELETE_CALLBACK *PEXT_DELETE_CALLBACK;
typedef struct _EXT_SET_PARAMETERS_V0 { ULONG Version; ULONG Reserved; LONGLONG NoWakeTolerance; } EXT_SET_PARAMETERS, *PEXT_SET_PARAMETERS;
typedef struct _EXT_DELETE_PARAMETERS { ULONG Version; ULONG Reserved; PEXT_DELETE_CALLBACK DeleteCallback; PVOID DeleteContext; } EXT_DELETE_PARAMETERS, *PEXT_DELETE_PARAMETERS;
#define EX_TIMER_HIGH_RESOLUTION 4
#define EX_TIMER_NO_WAKE 8
#define EX_TIMER_UNLIMITED_TOLERANCE ((LONGLONG)-1)
#define EX_TIMER_NOTIFICATION (1UL << 31)
_IRQL_requires_max_(DISPATCH_LEVEL) PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, ULONG Attributes);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExSetTimer(PEX_TIMER Timer, LONGLONG DueTime, LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer, PVOID Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN ExDeleteTimer(PEX_TIMER Timer, BOOLEAN Cancel, BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters);
VOID ExInitializeSetTimerParameters(_Out_ PEXT_SET_PARAMETERS Parameters);
VOID ExInitializeDeleteTimerParameters(_Out_ PEXT_DELETE_PARAMETERS Parameters);
_IRQL_requires_max_(APC_LEVEL) ULONG ExSetTimerResolution(ULONG DesiredTime, BOOLEAN SetResolution);
VOID ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime, _Out_ PULONG CurrentTime);

/* --- callback objects, time, privileges --- */
typedef struct _CALLBACK_OBJECT *PCALLBACK_OBJECT;
typedef _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ _Function_class_(CALLBACK_FUNCTION) VOID CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);
typedef CALLBACK_FUNCTION *PCALLBACK_FUNCTION;
_IRQL_requires_max_(APC_LEVEL) NTSTATUS ExCreateCallback(_Outptr_ PCALLBACK_OBJECT *CallbackObject, POBJECT_ATTRIBUTES ObjectAttributes, BOOLEAN Create, BOOLEAN AllowMultipleCallbacks);
_IRQL_requires_max_(APC_LEVEL) PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject, PCALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext);
_IRQL_requires_max_(APC_LEVEL) VOID ExUnregisterCallback(_Inout_ PVOID CallbackRegistration);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID ExNotifyCallback(PVOID CallbackObject, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);
VOID ExSystemTimeToLocalTime(PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime);
VOID ExLocalTimeToSystemTime(PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime);
_IRQL_requires_max_(DISPATCH_LEVEL) KPROCESSOR_MODE ExGetPreviousMode(VOID);
BOOLEAN ExVerifySuite(SUITE_TYPE SuiteType);
BOOLEAN ExIsProcessorFeaturePresent(ULONG ProcessorFeature);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExUuidCreate(_Out_ GUID *Uuid);
typedef enum _FIRMWARE_TYPE { FirmwareTypeUnknown, FirmwareTypeBios, FirmwareTypeUefi, FirmwareTypeMax } FIRMWARE_TYPE, *PFIRMWARE_TYPE;
_IRQL_requires_max_(APC_LEVEL) FIRMWARE_TYPE ExGetFirmwareType(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExGetFirmwareEnvironmentVariable(PUNICODE_STRING VariableName, GUID *VendorGuid, PVOID Value, _Inout_ PULONG ValueLength, _Out_opt_ PULONG Attributes);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ExSetFirmwareEnvironmentVariable(PUNICODE_STRING VariableName, GUID *VendorGuid, PVOID Value, ULONG ValueLength, ULONG Attributes);
IRQLINT_C_END
