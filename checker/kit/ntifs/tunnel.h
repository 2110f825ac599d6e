/* irqlint kit, ntifs: name tunnelling */
#pragma once

typedef struct {
    FAST_MUTEX Mutex;
    PRTL_SPLAY_LINKS Cache;
    LIST_ENTRY TimerQueue;
    USHORT NumEntries;
} TUNNEL, *PTUNNEL;

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeTunnelCache(_Out_ TUNNEL *Cache);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAddToTunnelCache(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *ShortName, _In_ UNICODE_STRING *LongName,
    _In_ BOOLEAN KeyByShortName, _In_ ULONG DataLength, _In_reads_bytes_(DataLength) void *Data);

_At_(ShortName->MaximumLength, _In_range_(>=, 8 + 1 + 3)) _Unchanged_(ShortName->MaximumLength) _Unchanged_(ShortName->Buffer)
_When_(_Old_(LongName->Buffer) != LongName->Buffer, _At_(LongName->Buffer, __drv_allocatesMem(Mem))) _At_(LongName->Buffer, _Must_inspect_result_)
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFindInTunnelCache(_In_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *Name, _Inout_ UNICODE_STRING *ShortName,
    _Inout_ UNICODE_STRING *LongName, _Inout_ ULONG *DataLength, _Out_writes_bytes_to_(*DataLength, *DataLength) void *Data);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDeleteKeyFromTunnelCache(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDeleteTunnelCache(_Inout_ TUNNEL *Cache);
