/* irqlint kit, ntifs: cache manager */
#pragma once

#define VACB_MAPPING_GRANULARITY (0x40000)
#define VACB_OFFSET_SHIFT (18)
#define CC_ACQUIRE_DONT_WAIT (0x00000001)
#define CC_ACQUIRE_SUPPORTS_ASYNC_LAZYWRITE (0x00000001)
#define CC_FLUSH_AND_PURGE_NO_PURGE (0x1)
#define CC_FLUSH_AND_PURGE_GATHER_DIRTY_BITS (0x2)
#define CC_FLUSH_AND_PURGE_WRITEABLE_VIEWS_NOTSEEN (0x4)
#define PIN_WAIT (0x00000001)
#define PIN_EXCLUSIVE (0x00000002)
#define PIN_NO_READ (0x00000004)
#define PIN_IF_BCB (0x00000008)
#define PIN_CALLER_TRACKS_DIRTY_DATA (0x00000020)
#define PIN_HIGH_PRIORITY (0x00000040)
#define PIN_VERIFY_REQUIRED (0x00000080)
#define MAP_WAIT (0x00000001)
#define MAP_NO_READ (0x00000010)
#define MAP_HIGH_PRIORITY (0x00000040)
#define MAP_DISABLE_PAGEFAULT_CLUSTERING (0x00000100)
#define CC_AGGRESSIVE_UNMAP_BEHIND (0x00000001)
#define CC_DISABLE_READ_AHEAD (0x00000002)
#define CC_DISABLE_WRITE_BEHIND (0x00000004)
#define CC_DISABLE_DIRTY_PAGE_TRACKING (0x00000008)
#define CC_ENABLE_DISK_IO_ACCOUNTING (0x00000010)
#define CC_DISABLE_UNMAP_BEHIND (0x00000020)
#define CC_ENABLE_CPU_CACHE (0x10000000)

typedef struct _EOF_WAIT_BLOCK {
    LIST_ENTRY EofWaitLinks;
    KEVENT Event;
} EOF_WAIT_BLOCK;

typedef EOF_WAIT_BLOCK *PEOF_WAIT_BLOCK;
typedef struct _CC_FILE_SIZES {
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} CC_FILE_SIZES, *PCC_FILE_SIZES;

typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE)(_In_ PVOID Context, _In_ BOOLEAN Wait);
typedef VOID (*PRELEASE_FROM_LAZY_WRITE)(_In_ PVOID Context);
typedef BOOLEAN (*PACQUIRE_FOR_READ_AHEAD)(_In_ PVOID Context, _In_ BOOLEAN Wait);
typedef VOID (*PRELEASE_FROM_READ_AHEAD)(_In_ PVOID Context);
typedef struct _CACHE_MANAGER_CALLBACKS {
    PACQUIRE_FOR_LAZY_WRITE AcquireForLazyWrite;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
} CACHE_MANAGER_CALLBACKS, *PCACHE_MANAGER_CALLBACKS;

typedef BOOLEAN (*PACQUIRE_FOR_LAZY_WRITE_EX)(_In_ PVOID Context, _In_ ULONG InFlags, _Inout_ PULONG OutFlags);
typedef struct _CACHE_MANAGER_CALLBACK_FUNCTIONS {
    PACQUIRE_FOR_LAZY_WRITE_EX AcquireForLazyWriteEx;
    PRELEASE_FROM_LAZY_WRITE ReleaseFromLazyWrite;
    PACQUIRE_FOR_READ_AHEAD AcquireForReadAhead;
    PRELEASE_FROM_READ_AHEAD ReleaseFromReadAhead;
} CACHE_MANAGER_CALLBACK_FUNCTIONS, *PCACHE_MANAGER_CALLBACK_FUNCTIONS;

typedef struct _CACHE_MANAGER_CALLBACKS_EX {
    USHORT Version;
    USHORT Size;
    CACHE_MANAGER_CALLBACK_FUNCTIONS Functions;
} CACHE_MANAGER_CALLBACKS_EX, *PCACHE_MANAGER_CALLBACKS_EX;

typedef struct _CACHE_UNINITIALIZE_EVENT {
    struct _CACHE_UNINITIALIZE_EVENT *Next;
    KEVENT Event;
} CACHE_UNINITIALIZE_EVENT, *PCACHE_UNINITIALIZE_EVENT;

typedef VOID (*PDIRTY_PAGE_ROUTINE)(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ PLARGE_INTEGER OldestLsn,
    _In_ PLARGE_INTEGER NewestLsn, _In_ PVOID Context1, _In_ PVOID Context2);

typedef VOID (*PFLUSH_TO_LSN)(_In_ PVOID LogHandle, _In_ LARGE_INTEGER Lsn);
typedef BOOLEAN (*PASYNC_READ_COMPLETION_CALLBACK)(_In_ PVOID Context);
extern ULONG CcFastMdlReadWait;
typedef struct _CC_ASYNC_READ_CONTEXT {
    PASYNC_READ_COMPLETION_CALLBACK CompletionRoutine;
    PVOID Context;
    PMDL Mdl;
    KPROCESSOR_MODE RequestorMode;
    ULONG NestingLevel;
} CC_ASYNC_READ_CONTEXT, *PCC_ASYNC_READ_CONTEXT;

_IRQL_requires_max_(APC_LEVEL)
VOID CcInitializeCacheMap(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes, _In_ BOOLEAN PinAccess,
    _In_ PCACHE_MANAGER_CALLBACKS Callbacks, _In_ PVOID LazyWriteContext);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcUninitializeCacheMap(_In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER TruncateSize,
    _In_opt_ PCACHE_UNINITIALIZE_EVENT UninitializeEvent);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetFileSizes(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS CcSetFileSizesEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes);

NTSTATUS CcSetCacheFileSizes(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ PCC_FILE_SIZES FileSizes);
LONGLONG CcGetCacheFileSize(_In_ const SECTION_OBJECT_POINTERS *SectionObjectPointer);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPurgeCacheSection(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
VOID CcCoherencyFlushAndPurgeCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_opt_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetDirtyPageThreshold(_In_ PFILE_OBJECT FileObject, _In_ ULONG DirtyPageThreshold);

_IRQL_requires_max_(APC_LEVEL)
VOID CcFlushCache(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _Out_opt_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
LARGE_INTEGER CcGetFlushedValidData(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ BOOLEAN BcbListHeld);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcZeroData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER StartOffset, _In_ PLARGE_INTEGER EndOffset, _In_ BOOLEAN Wait);

_IRQL_requires_max_(APC_LEVEL)
PVOID CcRemapBcb(_In_ PVOID Bcb);

_IRQL_requires_max_(APC_LEVEL)
VOID CcRepinBcb(_In_ PVOID Bcb);

_IRQL_requires_max_(APC_LEVEL)
VOID CcUnpinRepinnedBcb(_In_ PVOID Bcb, _In_ BOOLEAN WriteThrough, _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT CcGetFileObjectFromSectionPtrs(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT CcGetFileObjectFromSectionPtrsRef(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer);

_IRQL_requires_max_(DISPATCH_LEVEL)
PFILE_OBJECT CcGetFileObjectFromBcb(_In_ PVOID Bcb);

BOOLEAN CcCopyWriteWontFlush(_In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCanIWrite(_In_opt_ PFILE_OBJECT FileObject, _In_ ULONG BytesToWrite, _In_ BOOLEAN Wait, _In_ UCHAR Retrying);

typedef VOID (*PCC_POST_DEFERRED_WRITE)(_In_ PVOID Context1, _In_ PVOID Context2);
_IRQL_requires_max_(APC_LEVEL)
VOID CcDeferWrite(_In_ PFILE_OBJECT FileObject, _In_ PCC_POST_DEFERRED_WRITE PostRoutine, _In_ PVOID Context1, _In_ PVOID Context2,
    _In_ ULONG BytesToWrite, _In_ BOOLEAN Retrying);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
VOID CcFastCopyRead(_In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset, _In_ ULONG Length, _In_ ULONG PageCount,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_reads_bytes_(Length) PVOID Buffer);

_IRQL_requires_max_(APC_LEVEL)
VOID CcFastCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ ULONG FileOffset, _In_ ULONG Length, _In_reads_bytes_(Length) PVOID Buffer);

VOID CcMdlRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _Out_ PMDL *MdlChain,
    _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
VOID CcMdlReadComplete(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);

_IRQL_requires_max_(APC_LEVEL)
VOID CcPrepareMdlWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _Out_ PMDL *MdlChain,
    _Out_ PIO_STATUS_BLOCK IoStatus);

_IRQL_requires_max_(APC_LEVEL)
VOID CcMdlWriteComplete(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ PMDL MdlChain);

_IRQL_requires_max_(APC_LEVEL)
VOID CcMdlWriteAbort(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);

_IRQL_requires_max_(APC_LEVEL)
VOID CcScheduleReadAhead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS CcWaitForCurrentLazyWriterActivity(VOID);

VOID CcSetReadAheadGranularity(_In_ PFILE_OBJECT FileObject, _In_ ULONG Granularity);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ PETHREAD IoIssuerThread);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcCopyReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PETHREAD IoIssuerThread);

_IRQL_requires_max_(APC_LEVEL)
VOID CcScheduleReadAheadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ PETHREAD IoIssuerThread);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPinRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags, _Outptr_ PVOID *Bcb,
    _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcMapData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags, _Outptr_ PVOID *Bcb,
    _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPinMappedData(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG Flags, _Inout_ PVOID *Bcb);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN CcPreparePinWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Zero, _In_ ULONG Flags,
    _Outptr_ PVOID *Bcb, _Outptr_result_bytebuffer_(Length) PVOID *Buffer);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetDirtyPinnedData(_In_ PVOID BcbVoid, _In_opt_ PLARGE_INTEGER Lsn);

_IRQL_requires_max_(APC_LEVEL)
VOID CcUnpinData(_In_ PVOID Bcb);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetBcbOwnerPointer(_In_ PVOID Bcb, _In_ PVOID OwnerPointer);

_IRQL_requires_max_(APC_LEVEL)
VOID CcUnpinDataForThread(_In_ PVOID Bcb, _In_ ERESOURCE_THREAD ResourceThreadId);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetAdditionalCacheAttributes(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN DisableReadAhead, _In_ BOOLEAN DisableWriteBehind);

_IRQL_requires_max_(APC_LEVEL)
VOID CcSetAdditionalCacheAttributesEx(_In_ PFILE_OBJECT FileObject, _In_ ULONG Flags);

VOID CcSetLogHandleForFile(_In_ PFILE_OBJECT FileObject, _In_ PVOID LogHandle, _In_ PFLUSH_TO_LSN FlushToLsnRoutine);
_IRQL_requires_max_(DISPATCH_LEVEL)
LARGE_INTEGER CcGetDirtyPages(_In_ PVOID LogHandle, _In_ PDIRTY_PAGE_ROUTINE DirtyPageRoutine, _In_ PVOID Context1, _In_ PVOID Context2);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN CcIsThereDirtyData(_In_ PVPB Vpb);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN CcIsThereDirtyDataEx(_In_ PVPB Vpb, _In_opt_ PULONG NumberOfDirtyPages);

typedef struct _CC_ERROR_CALLBACK_CONTEXT {
    CSHORT NodeByteSize;
    NTSTATUS ErrorCode;
} CC_ERROR_CALLBACK_CONTEXT, *PCC_ERROR_CALLBACK_CONTEXT;

BOOLEAN CcIsFileCached(_In_ PFILE_OBJECT FileObject);
PLARGE_INTEGER CcGetFileSizePointer(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
VOID CcReadAhead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length);
