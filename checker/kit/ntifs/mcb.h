/* irqlint kit, ntifs: mapped control blocks */
#pragma once

typedef struct _BASE_MCB {
    ULONG MaximumPairCount;
    ULONG PairCount;
    USHORT PoolType;
    USHORT Flags;
    PVOID Mapping;
} BASE_MCB, *PBASE_MCB;

typedef struct _LARGE_MCB {
    PKGUARDED_MUTEX GuardedMutex;
    BASE_MCB BaseMcb;
} LARGE_MCB, *PLARGE_MCB;

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeLargeMcb(_Out_ PLARGE_MCB Mcb, _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeLargeMcb(_Inout_ PLARGE_MCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlResetLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ BOOLEAN SelfSynchronized);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTruncateLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAddLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlRemoveLargeMcbEntry(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLargeMcbEntry(_In_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _Out_opt_ PLONGLONG Lbn, _Out_opt_ PLONGLONG SectorCountFromLbn,
    _Out_opt_ PLONGLONG StartingLbn, _Out_opt_ PLONGLONG SectorCountFromStartingLbn, _Out_opt_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastLargeMcbEntry(_In_ PLARGE_MCB Mcb, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastLargeMcbEntryAndIndex(_In_ PLARGE_MCB OpaqueMcb, _Out_ PLONGLONG LargeVbn, _Out_ PLONGLONG LargeLbn, _Out_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
ULONG FsRtlNumberOfRunsInLargeMcb(_In_ PLARGE_MCB Mcb);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlGetNextLargeMcbEntry(_In_ PLARGE_MCB Mcb, _In_ ULONG RunIndex, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn, _Out_ PLONGLONG SectorCount);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlSplitLargeMcb(_Inout_ PLARGE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Amount);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeBaseMcb(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType);

_When_(!Flags & 0x0001, _Must_inspect_result_) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlInitializeBaseMcbEx(_Out_ PBASE_MCB Mcb, _In_ POOL_TYPE PoolType, _In_ USHORT Flags);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeBaseMcb(_In_ PBASE_MCB Mcb);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAddBaseMcbEntryEx(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlRemoveBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupBaseMcbEntry(_In_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _Out_opt_ PLONGLONG Lbn, _Out_opt_ PLONGLONG SectorCountFromLbn,
    _Out_opt_ PLONGLONG StartingLbn, _Out_opt_ PLONGLONG SectorCountFromStartingLbn, _Out_opt_ PULONG Index);

typedef struct _MCB {
    LARGE_MCB DummyFieldThatSizesThisStructureCorrectly;
} MCB;

typedef MCB *PMCB;
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeMcb(_Out_ PMCB Mcb, _In_ POOL_TYPE PoolType);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlUninitializeMcb(_Inout_ PMCB Mcb);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTruncateMcb(_Inout_ PMCB Mcb, _In_ VBN Vbn);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAddMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ LBN Lbn, _In_ ULONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlRemoveMcbEntry(_Inout_ PMCB Mcb, _In_ VBN Vbn, _In_ ULONG SectorCount);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupMcbEntry(_In_ PMCB Mcb, _In_ VBN Vbn, _Out_ PLBN Lbn, _Out_opt_ PULONG SectorCount, _Out_ PULONG Index);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastMcbEntry(_In_ PMCB Mcb, _Out_ PVBN Vbn, _Out_ PLBN Lbn);

_IRQL_requires_max_(APC_LEVEL)
ULONG FsRtlNumberOfRunsInMcb(_In_ PMCB Mcb);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlGetNextMcbEntry(_In_ PMCB Mcb, _In_ ULONG RunIndex, _Out_ PVBN Vbn, _Out_ PLBN Lbn, _Out_ PULONG SectorCount);
