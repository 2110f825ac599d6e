/* irqlint kit, ntifs: types shared by several topics */
#pragma once

/* Flag helpers: plain arithmetic, so they stay macros. */
#ifndef FlagOn
#define FlagOn(Value, Mask) ((Value) & (Mask))
#endif
#ifndef BooleanFlagOn
#define BooleanFlagOn(Value, Mask) ((BOOLEAN)(((Value) & (Mask)) != 0))
#endif
#ifndef SetFlag
#define SetFlag(Value, Mask) ((Value) |= (Mask))
#endif
#ifndef ClearFlag
#define ClearFlag(Value, Mask) ((Value) &= ~(Mask))
#endif

typedef enum _HEAP_MEMORY_INFO_CLASS {
    HeapMemoryBasicInformation,
} HEAP_MEMORY_INFO_CLASS;

_Function_class_(ALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK)
typedef NTSTATUS ALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK(_Inout_ HANDLE CallbackContext, _In_ HANDLE ProcessHandle,
    _Inout_ _At_(*BaseAddress, _Readable_bytes_(*RegionSize) _Writable_bytes_(*RegionSize) _Post_readable_byte_size_(*RegionSize)) PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG PageProtection,
    _Inout_updates_opt_(ExtendedParameterCount) PMEM_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParameterCount);

typedef ALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK *PALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK;
_Function_class_(FREE_VIRTUAL_MEMORY_EX_CALLBACK)
typedef NTSTATUS FREE_VIRTUAL_MEMORY_EX_CALLBACK(_Inout_ HANDLE CallbackContext, _In_ HANDLE ProcessHandle,
    _Inout_ __drv_freesMem(Mem) PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);

typedef FREE_VIRTUAL_MEMORY_EX_CALLBACK *PFREE_VIRTUAL_MEMORY_EX_CALLBACK;
typedef enum _VIRTUAL_MEMORY_INFORMATION_CLASS {
    VmPrefetchInformation,
} VIRTUAL_MEMORY_INFORMATION_CLASS;

typedef ULONG LBN;
typedef LBN *PLBN;
typedef ULONG VBN;
typedef VBN *PVBN;
typedef enum _FAST_IO_POSSIBLE {
    FastIoIsNotPossible = 0,
    FastIoIsPossible,
    FastIoIsQuestionable,
} FAST_IO_POSSIBLE;

typedef struct _FSRTL_AUXILIARY_BUFFER {
    PVOID Buffer;
    ULONG Length;
    ULONG Flags;
    PMDL Mdl;
} FSRTL_AUXILIARY_BUFFER;

typedef struct _FILE_LOCK_INFO {
    LARGE_INTEGER StartingByte;
    LARGE_INTEGER Length;
    BOOLEAN ExclusiveLock;
    ULONG Key;
    PFILE_OBJECT FileObject;
    PVOID ProcessId;
    LARGE_INTEGER EndingByte;
} FILE_LOCK_INFO;

typedef FILE_LOCK_INFO *PFILE_LOCK_INFO;
_Function_class_(PCOMPLETE_LOCK_IRP_ROUTINE) _IRQL_requires_(APC_LEVEL)
typedef NTSTATUS (*PCOMPLETE_LOCK_IRP_ROUTINE)(_In_ PVOID Context, _In_ PIRP Irp);

_Function_class_(PUNLOCK_ROUTINE) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PUNLOCK_ROUTINE)(_In_ PVOID Context, _In_ PFILE_LOCK_INFO FileLockInfo);

typedef struct _ECP_LIST *PECP_LIST;
_Function_class_(PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK)(_Inout_ PVOID EcpContext, _In_ LPCGUID EcpType);

typedef LARGE_INTEGER _SECURITY_INTEGER, SECURITY_INTEGER, *PSECURITY_INTEGER;
typedef SECURITY_INTEGER TimeStamp;
