/* irqlint kit, ntifs: run-time library routines used by file systems */
#pragma once

#define HEAP_NO_SERIALIZE 0x00000001
#define HEAP_GROWABLE 0x00000002
#define HEAP_GENERATE_EXCEPTIONS 0x00000004
#define HEAP_ZERO_MEMORY 0x00000008
#define HEAP_REALLOC_IN_PLACE_ONLY 0x00000010
#define HEAP_TAIL_CHECKING_ENABLED 0x00000020
#define HEAP_FREE_CHECKING_ENABLED 0x00000040
#define HEAP_DISABLE_COALESCE_ON_FREE 0x00000080
#define HEAP_CREATE_ALIGN_16 0x00010000
#define HEAP_CREATE_ENABLE_TRACING 0x00020000
#define HEAP_CREATE_ENABLE_EXECUTE 0x00040000
#define HEAP_SETTABLE_USER_VALUE 0x00000100
#define HEAP_SETTABLE_USER_FLAG1 0x00000200
#define HEAP_SETTABLE_USER_FLAG2 0x00000400
#define HEAP_SETTABLE_USER_FLAG3 0x00000800
#define HEAP_SETTABLE_USER_FLAGS 0x00000E00
#define HEAP_CLASS_0 0x00000000
#define HEAP_CLASS_1 0x00001000
#define HEAP_CLASS_2 0x00002000
#define HEAP_CLASS_3 0x00003000
#define HEAP_CLASS_4 0x00004000
#define HEAP_CLASS_5 0x00005000
#define HEAP_CLASS_6 0x00006000
#define HEAP_CLASS_7 0x00007000
#define HEAP_CLASS_8 0x00008000
#define HEAP_CLASS_MASK 0x0000F000
#define HEAP_MAXIMUM_TAG 0x0FFF
#define HEAP_GLOBAL_TAG 0x0800
#define HEAP_PSEUDO_TAG_FLAG 0x8000
#define HEAP_TAG_SHIFT 18
#define HEAP_TAG_MASK (HEAP_MAXIMUM_TAG << HEAP_TAG_SHIFT)
#define HEAP_CREATE_SEGMENT_HEAP 0x00000100
#define HEAP_CREATE_HARDENED 0x00000200
#define HEAP_CREATE_VALID_MASK (HEAP_NO_SERIALIZE | HEAP_GROWABLE | HEAP_GENERATE_EXCEPTIONS | HEAP_ZERO_MEMORY | HEAP_REALLOC_IN_PLACE_ONLY | HEAP_TAIL_CHECKING_ENABLED | HEAP_FREE_CHECKING_ENABLED | HEAP_DISABLE_COALESCE_ON_FREE | HEAP_CLASS_MASK | HEAP_CREATE_ALIGN_16 | HEAP_CREATE_ENABLE_TRACING | HEAP_CREATE_ENABLE_EXECUTE | HEAP_CREATE_SEGMENT_HEAP | HEAP_CREATE_HARDENED )
#define COMPRESSION_FORMAT_NONE (0x0000)
#define COMPRESSION_FORMAT_DEFAULT (0x0001)
#define COMPRESSION_FORMAT_LZNT1 (0x0002)
#define COMPRESSION_FORMAT_XPRESS (0x0003)
#define COMPRESSION_FORMAT_XPRESS_HUFF (0x0004)
#define COMPRESSION_FORMAT_XP10 (0x0005)
#define COMPRESSION_FORMAT_MAX (0x0005)
#define COMPRESSION_ENGINE_STANDARD (0x0000)
#define COMPRESSION_ENGINE_MAXIMUM (0x0100)
#define COMPRESSION_ENGINE_HIBER (0x0200)
#define COMPRESSION_ENGINE_MAX (0x0200)
#define COMPRESSION_FORMAT_MASK (0x00FF)
#define COMPRESSION_ENGINE_MASK (0xFF00)
#define COMPRESSION_FORMAT_ENGINE_MASK (COMPRESSION_FORMAT_MASK | COMPRESSION_ENGINE_MASK)

typedef struct _CPTABLEINFO CPTABLEINFO, *PCPTABLEINFO;
#define RtlOffsetToPointer(Base, Offset) ((PCHAR)(((PCHAR)(Base)) + ((ULONG_PTR)(Offset))))
#define RtlPointerToOffset(Base, Pointer) ((ULONG)(((PCHAR)(Pointer)) - ((PCHAR)(Base))))

_Function_class_(RTL_HEAP_COMMIT_ROUTINE) _IRQL_requires_same_
typedef NTSTATUS RTL_HEAP_COMMIT_ROUTINE(_In_ PVOID Base, _Inout_ PVOID *CommitAddress, _Inout_ PSIZE_T CommitSize);

typedef RTL_HEAP_COMMIT_ROUTINE *PRTL_HEAP_COMMIT_ROUTINE;
typedef struct _RTL_HEAP_PARAMETERS {
    ULONG Length;
    SIZE_T SegmentReserve;
    SIZE_T SegmentCommit;
    SIZE_T DeCommitFreeBlockThreshold;
    SIZE_T DeCommitTotalFreeThreshold;
    SIZE_T MaximumAllocationSize;
    SIZE_T VirtualMemoryThreshold;
    SIZE_T InitialCommit;
    SIZE_T InitialReserve;
    PRTL_HEAP_COMMIT_ROUTINE CommitRoutine;
    SIZE_T Reserved[2];
} RTL_HEAP_PARAMETERS, *PRTL_HEAP_PARAMETERS;

typedef struct _RTL_SEGMENT_HEAP_VA_CALLBACKS {
    HANDLE CallbackContext;
    PALLOCATE_VIRTUAL_MEMORY_EX_CALLBACK AllocateVirtualMemory;
    PFREE_VIRTUAL_MEMORY_EX_CALLBACK FreeVirtualMemory;
    PQUERY_VIRTUAL_MEMORY_CALLBACK QueryVirtualMemory;
} RTL_SEGMENT_HEAP_VA_CALLBACKS, *PRTL_SEGMENT_HEAP_VA_CALLBACKS;

typedef struct _RTL_SEGMENT_HEAP_MEMORY_SOURCE {
    ULONG Flags;
    ULONG MemoryTypeMask;
    ULONG NumaNode;
    union {
        HANDLE PartitionHandle;
        RTL_SEGMENT_HEAP_VA_CALLBACKS *Callbacks;
    };
    SIZE_T Reserved[2];
} RTL_SEGMENT_HEAP_MEMORY_SOURCE, *PRTL_SEGMENT_HEAP_MEMORY_SOURCE;

typedef struct _RTL_SEGMENT_HEAP_PARAMETERS {
    USHORT Version;
    USHORT Size;
    ULONG Flags;
    RTL_SEGMENT_HEAP_MEMORY_SOURCE MemorySource;
    SIZE_T Reserved[4];
} RTL_SEGMENT_HEAP_PARAMETERS, *PRTL_SEGMENT_HEAP_PARAMETERS;

typedef struct _RTL_HEAP_MEMORY_LIMIT_DATA {
    SIZE_T CommitLimitBytes;
    ULONG_PTR CommitLimitFailureCode;
    SIZE_T MaxAllocationSizeBytes;
    ULONG_PTR AllocationLimitFailureCode;
} RTL_HEAP_MEMORY_LIMIT_DATA, *PRTL_HEAP_MEMORY_LIMIT_DATA;

typedef struct _RTL_HEAP_MEMORY_LIMIT_INFO {
    ULONG Version;
    RTL_HEAP_MEMORY_LIMIT_DATA Data;
} RTL_HEAP_MEMORY_LIMIT_INFO, *PRTL_HEAP_MEMORY_LIMIT_INFO;

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PVOID RtlCreateHeap(_In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize, _In_opt_ SIZE_T CommitSize, _In_opt_ PVOID Lock,
    _When_((Flags & 0x100) != 0, _In_reads_bytes_opt_(sizeof (RTL_SEGMENT_HEAP_PARAMETERS))) _When_((Flags & 0x100) == 0, _In_reads_bytes_opt_(sizeof (RTL_HEAP_PARAMETERS))) PRTL_HEAP_PARAMETERS Parameters);

_IRQL_requires_max_(APC_LEVEL)
PVOID RtlDestroyHeap(_In_ _Post_invalid_ PVOID HeapHandle);

_Must_inspect_result_ _Ret_maybenull_ _Post_writable_byte_size_(Size) _IRQL_requires_max_(APC_LEVEL)
PVOID RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size);

_Success_(return != 0) _IRQL_requires_max_(APC_LEVEL)
LOGICAL RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _Frees_ptr_opt_ PVOID BaseAddress);

_Ret_range_(<=, 0x7fffffff) _IRQL_requires_max_(APC_LEVEL)
ULONG RtlRandom(_Inout_ PULONG Seed);

_Ret_range_(<=, 0x7fffffff) _IRQL_requires_max_(APC_LEVEL)
ULONG RtlRandomEx(_Inout_ PULONG Seed);

_Success_(return != 0) _Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlCreateUnicodeString(_Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem)) PUNICODE_STRING DestinationString,
    _In_z_ PCWSTR SourceString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAppendStringToString(_Inout_ PSTRING Destination, _In_ const STRING *Source);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemStringToUnicodeString(
    _When_(AllocateDestinationString, _Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem))) _When_(!AllocateDestinationString, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PCOEM_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Must_inspect_result_ _When_(AllocateDestinationString, _At_(DestinationString->Buffer, _Post_notnull_ __drv_allocatesMem(Mem)))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeStringToOemString(
    _When_(AllocateDestinationString, _Out_) _When_(!AllocateDestinationString, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeStringToOemString(
    _When_(AllocateDestinationString, _Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem))) _When_(!AllocateDestinationString, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemStringToCountedUnicodeString(
    _When_(AllocateDestinationString, _Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem))) _When_(!AllocateDestinationString, _Inout_) PUNICODE_STRING DestinationString,
    _In_ PCOEM_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeStringToCountedOemString(
    _When_(AllocateDestinationString, _Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem))) _When_(!AllocateDestinationString, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeStringToCountedOemString(
    _When_(AllocateDestinationString, _Out_ _At_(DestinationString->Buffer, __drv_allocatesMem(Mem))) _When_(!AllocateDestinationString, _Inout_) POEM_STRING DestinationString,
    _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

_IRQL_requires_max_(APC_LEVEL)
VOID RtlFreeOemString(_Inout_ _At_(OemString->Buffer, _Frees_ptr_opt_) POEM_STRING OemString);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlxUnicodeStringToOemSize(_In_ PCUNICODE_STRING UnicodeString);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlxOemStringToUnicodeSize(_In_ PCOEM_STRING OemString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlMultiByteToUnicodeSize(_Out_ PULONG BytesInUnicodeString, _In_reads_bytes_(BytesInMultiByteString) const CHAR *MultiByteString,
    _In_ ULONG BytesInMultiByteString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeToMultiByteSize(_Out_ PULONG BytesInMultiByteString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString,
    _In_ ULONG BytesInUnicodeString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeToMultiByteN(_Out_writes_bytes_to_(MaxBytesInMultiByteString, *BytesInMultiByteString) PCHAR MultiByteString,
    _In_ ULONG MaxBytesInMultiByteString, _Out_opt_ PULONG BytesInMultiByteString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString,
    _In_ ULONG BytesInUnicodeString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlOemToUnicodeN(_Out_writes_bytes_to_(MaxBytesInUnicodeString, *BytesInUnicodeString) PWCH UnicodeString,
    _In_ ULONG MaxBytesInUnicodeString, _Out_opt_ PULONG BytesInUnicodeString, _In_reads_bytes_(BytesInOemString) PCCH OemString,
    _In_ ULONG BytesInOemString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUnicodeToOemN(_Out_writes_bytes_to_(MaxBytesInOemString, *BytesInOemString) PCHAR OemString, _In_ ULONG MaxBytesInOemString,
    _Out_opt_ PULONG BytesInOemString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString, _In_ ULONG BytesInUnicodeString);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlUpcaseUnicodeToOemN(_Out_writes_bytes_to_(MaxBytesInOemString, *BytesInOemString) PCHAR OemString, _In_ ULONG MaxBytesInOemString,
    _Out_opt_ PULONG BytesInOemString, _In_reads_bytes_(BytesInUnicodeString) PCWCH UnicodeString, _In_ ULONG BytesInUnicodeString);

_Function_class_(RTL_ALLOCATE_STRING_ROUTINE) __drv_allocatesMem(Mem) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID RTL_ALLOCATE_STRING_ROUTINE(_In_ SIZE_T NumberOfBytes);

typedef RTL_ALLOCATE_STRING_ROUTINE *PRTL_ALLOCATE_STRING_ROUTINE;
_Function_class_(RTL_REALLOCATE_STRING_ROUTINE) __drv_allocatesMem(Mem) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID RTL_REALLOCATE_STRING_ROUTINE(_In_ SIZE_T NumberOfBytes, _In_ __drv_freesMem(Mem) _Post_invalid_ PVOID Buffer);

typedef RTL_REALLOCATE_STRING_ROUTINE *PRTL_REALLOCATE_STRING_ROUTINE;
_Function_class_(RTL_FREE_STRING_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID RTL_FREE_STRING_ROUTINE(_In_ __drv_freesMem(Mem) _Post_invalid_ PVOID Buffer);

typedef RTL_FREE_STRING_ROUTINE *PRTL_FREE_STRING_ROUTINE;
extern const PRTL_ALLOCATE_STRING_ROUTINE RtlAllocateStringRoutine;
extern const PRTL_FREE_STRING_ROUTINE RtlFreeStringRoutine;
extern const PRTL_REALLOCATE_STRING_ROUTINE RtlReallocateStringRoutine;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGenerate8dot3Name(_In_ PCUNICODE_STRING Name, _In_ BOOLEAN AllowExtendedCharacters, _Inout_ PGENERATE_NAME_CONTEXT Context,
    _Inout_ PUNICODE_STRING Name8dot3);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN RtlIsNameLegalDOS8Dot3(_In_ PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName, _Out_opt_ PBOOLEAN NameContainsSpaces);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlIsValidOemCharacter(_Inout_ PWCHAR Char);

typedef struct _UNICODE_PREFIX_TABLE_ENTRY {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    struct _UNICODE_PREFIX_TABLE_ENTRY *NextPrefixTree;
    struct _UNICODE_PREFIX_TABLE_ENTRY *CaseMatch;
    RTL_SPLAY_LINKS Links;
    PUNICODE_STRING Prefix;
} UNICODE_PREFIX_TABLE_ENTRY;

typedef UNICODE_PREFIX_TABLE_ENTRY *PUNICODE_PREFIX_TABLE_ENTRY;
typedef struct _UNICODE_PREFIX_TABLE {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    PUNICODE_PREFIX_TABLE_ENTRY NextPrefixTree;
    PUNICODE_PREFIX_TABLE_ENTRY LastNextEntry;
} UNICODE_PREFIX_TABLE;

typedef UNICODE_PREFIX_TABLE *PUNICODE_PREFIX_TABLE;
_IRQL_requires_max_(APC_LEVEL)
VOID RtlInitializeUnicodePrefix(_Out_ PUNICODE_PREFIX_TABLE PrefixTable);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlInsertUnicodePrefix(_In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ __drv_aliasesMem PUNICODE_STRING Prefix,
    _Out_ PUNICODE_PREFIX_TABLE_ENTRY PrefixTableEntry);

_IRQL_requires_max_(APC_LEVEL)
VOID RtlRemoveUnicodePrefix(_In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ PUNICODE_PREFIX_TABLE_ENTRY PrefixTableEntry);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
PUNICODE_PREFIX_TABLE_ENTRY RtlFindUnicodePrefix(_In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ PCUNICODE_STRING FullName,
    _In_ ULONG CaseInsensitiveIndex);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PUNICODE_PREFIX_TABLE_ENTRY RtlNextUnicodePrefix(_In_ PUNICODE_PREFIX_TABLE PrefixTable, _In_ BOOLEAN Restart);

typedef struct _COMPRESSED_DATA_INFO {
    USHORT CompressionFormatAndEngine;
    UCHAR CompressionUnitShift;
    UCHAR ChunkShift;
    UCHAR ClusterShift;
    UCHAR Reserved;
    USHORT NumberOfChunks;
    ULONG CompressedChunkSizes[1];
} COMPRESSED_DATA_INFO;

typedef COMPRESSED_DATA_INFO *PCOMPRESSED_DATA_INFO;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetCompressionWorkSpaceSize(_In_ USHORT CompressionFormatAndEngine, _Out_ PULONG CompressBufferWorkSpaceSize,
    _Out_ PULONG CompressFragmentWorkSpaceSize);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCompressBuffer(_In_ USHORT CompressionFormatAndEngine, _In_reads_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer,
    _In_ ULONG UncompressedBufferSize, _Out_writes_bytes_to_(CompressedBufferSize, *FinalCompressedSize) PUCHAR CompressedBuffer,
    _In_ ULONG CompressedBufferSize, _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalCompressedSize, _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressBuffer(_In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize, _Out_ PULONG FinalUncompressedSize);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressBufferEx(_In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize, _Out_ PULONG FinalUncompressedSize,
    _In_opt_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressBufferEx2(_In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedBufferSize, *FinalUncompressedSize) PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize, _In_ ULONG UncompressedChunkSize,
    _Out_ PULONG FinalUncompressedSize, _In_opt_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressFragment(_In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedFragmentSize, *FinalUncompressedSize) PUCHAR UncompressedFragment, _In_ ULONG UncompressedFragmentSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_range_(<, CompressedBufferSize) ULONG FragmentOffset, _Out_ PULONG FinalUncompressedSize, _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressFragmentEx(_In_ USHORT CompressionFormat,
    _Out_writes_bytes_to_(UncompressedFragmentSize, *FinalUncompressedSize) PUCHAR UncompressedFragment, _In_ ULONG UncompressedFragmentSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_range_(<, CompressedBufferSize) ULONG FragmentOffset, _In_ ULONG UncompressedChunkSize, _Out_ PULONG FinalUncompressedSize,
    _In_ PVOID WorkSpace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDescribeChunk(_In_ USHORT CompressionFormat, _Inout_ PUCHAR *CompressedBuffer, _In_ PUCHAR EndOfCompressedBufferPlus1,
    _Out_ PUCHAR *ChunkBuffer, _Out_ PULONG ChunkSize);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlReserveChunk(_In_ USHORT CompressionFormat, _Inout_ PUCHAR *CompressedBuffer, _In_ PUCHAR EndOfCompressedBufferPlus1,
    _Out_ PUCHAR *ChunkBuffer, _In_ ULONG ChunkSize);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDecompressChunks(_Out_writes_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _In_reads_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer, _In_ ULONG CompressedBufferSize,
    _In_reads_bytes_(CompressedTailSize) PUCHAR CompressedTail, _In_ ULONG CompressedTailSize, _In_ PCOMPRESSED_DATA_INFO CompressedDataInfo);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCompressChunks(_In_reads_bytes_(UncompressedBufferSize) PUCHAR UncompressedBuffer, _In_ ULONG UncompressedBufferSize,
    _Out_writes_bytes_(CompressedBufferSize) PUCHAR CompressedBuffer,
    _In_range_(>=,(UncompressedBufferSize - (UncompressedBufferSize / 16))) ULONG CompressedBufferSize,
    _Inout_updates_bytes_(CompressedDataInfoLength) PCOMPRESSED_DATA_INFO CompressedDataInfo,
    _In_range_(>, sizeof (COMPRESSED_DATA_INFO)) ULONG CompressedDataInfoLength, _In_ PVOID WorkSpace);

_Success_(return != 0) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);

_IRQL_requires_max_(APC_LEVEL)
VOID RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

_Success_(return != 0) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);

_IRQL_requires_max_(APC_LEVEL)
VOID RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlValidSid(_In_ PSID Sid);

_Must_inspect_result_
BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlEqualPrefixSid(_In_ PSID Sid1, _In_ PSID Sid2);

_IRQL_requires_max_(APC_LEVEL)
ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount);

PVOID RtlFreeSid(_In_ _Post_invalid_ PSID Sid);
_Must_inspect_result_
NTSTATUS RtlAllocateAndInitializeSid(_In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount, _In_ ULONG SubAuthority0,
    _In_ ULONG SubAuthority1, _In_ ULONG SubAuthority2, _In_ ULONG SubAuthority3, _In_ ULONG SubAuthority4, _In_ ULONG SubAuthority5,
    _In_ ULONG SubAuthority6, _In_ ULONG SubAuthority7, _Outptr_ PSID *Sid);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlInitializeSid(_Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlInitializeSidEx(_Out_writes_bytes_((sizeof (SID) - sizeof (ULONG) + (SubAuthorityCount) *sizeof (ULONG))) PSID Sid,
    _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount, ...);

PSID_IDENTIFIER_AUTHORITY RtlIdentifierAuthoritySid(_In_ PSID Sid);
_IRQL_requires_max_(APC_LEVEL)
PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority);

PUCHAR RtlSubAuthorityCountSid(_In_ PSID Sid);
_Post_satisfies_(return >= 8 && return <= (sizeof (SID) - sizeof (ULONG) + ((15) *sizeof (ULONG))))
ULONG RtlLengthSid(_In_ PSID Sid);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCopySid(_In_ ULONG DestinationSidLength, _Out_writes_bytes_(DestinationSidLength) PSID DestinationSid, _In_ PSID SourceSid);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetSaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN SaclPresent, _Out_ PACL *Sacl,
    _Out_ PBOOLEAN SaclDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid, _In_ BOOLEAN AllocateDestinationString);

_IRQL_requires_max_(APC_LEVEL)
VOID RtlCopyLuid(_Out_ PLUID DestinationLuid, _In_ PLUID SourceLuid);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlCreateAcl(_Out_writes_bytes_(AclLength) PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG StartingAceIndex, _In_reads_bytes_(AceListLength) PVOID AceList,
    _In_ ULONG AceListLength);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Outptr_ PVOID *Ace);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCreateSecurityDescriptorRelative(_Out_ PISECURITY_DESCRIPTOR_RELATIVE SecurityDescriptor, _In_ ULONG Revision);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Outptr_result_maybenull_ PACL *Dacl,
    _Pre_ _Writable_elements_(1) _When_(!(*DaclPresent), _Post_invalid_) _When_((*DaclPresent), _Post_valid_) PBOOLEAN DaclDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSetOwnerSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner, _In_ BOOLEAN OwnerDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSetGroupSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group, _In_ BOOLEAN GroupDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlGetGroupSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Outptr_result_maybenull_ PSID *Group,
    _Pre_ _Notnull_ _Pre_ _Writable_elements_(1) _When_(*Group == NULL, _Post_invalid_) _When_(*Group != NULL, _Post_valid_) PBOOLEAN GroupDefaulted);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlAbsoluteToSelfRelativeSD(_In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    _Out_writes_bytes_to_opt_(*BufferLength, *BufferLength) PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor, _Inout_ PULONG BufferLength);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlSelfRelativeToAbsoluteSD(_In_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor,
    _Out_writes_bytes_to_opt_(*AbsoluteSecurityDescriptorSize, *AbsoluteSecurityDescriptorSize) PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor,
    _Inout_ PULONG AbsoluteSecurityDescriptorSize, _Out_writes_bytes_to_opt_(*DaclSize, *DaclSize) PACL Dacl, _Inout_ PULONG DaclSize,
    _Out_writes_bytes_to_opt_(*SaclSize, *SaclSize) PACL Sacl, _Inout_ PULONG SaclSize, _Out_writes_bytes_to_opt_(*OwnerSize, *OwnerSize) PSID Owner,
    _Inout_ PULONG OwnerSize, _Out_writes_bytes_to_opt_(*PrimaryGroupSize, *PrimaryGroupSize) PSID PrimaryGroup, _Inout_ PULONG PrimaryGroupSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlGetOwnerSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Outptr_result_maybenull_ PSID *Owner,
    _When_(*Owner == NULL, _Post_invalid_) _When_(*Owner != NULL, _Post_valid_) _Pre_ _Notnull_ _Pre_ _Writable_elements_(1) PBOOLEAN OwnerDefaulted);

_When_(Status < 0, _Out_range_(>, 0)) _When_(Status >= 0, _Out_range_(==, 0)) _IRQL_requires_max_(APC_LEVEL)
ULONG RtlNtStatusToDosError(_In_ NTSTATUS Status);

_When_(Status < 0, _Out_range_(>, 0)) _When_(Status >= 0, _Out_range_(==, 0)) _IRQL_requires_max_(APC_LEVEL)
ULONG RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCustomCPToUnicodeN(_In_ PCPTABLEINFO CustomCP, _Out_writes_bytes_to_(MaxBytesInUnicodeString, *BytesInUnicodeString) PWCH UnicodeString,
    _In_ ULONG MaxBytesInUnicodeString, _Out_opt_ PULONG BytesInUnicodeString, _In_reads_bytes_(BytesInCustomCPString) PCH CustomCPString,
    _In_ ULONG BytesInCustomCPString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUnicodeToCustomCPN(_In_ PCPTABLEINFO CustomCP,
    _Out_writes_bytes_to_(MaxBytesInCustomCPString, *BytesInCustomCPString) PCH CustomCPString, _In_ ULONG MaxBytesInCustomCPString,
    _Out_opt_ PULONG BytesInCustomCPString, _In_reads_bytes_(BytesInUnicodeString) PWCH UnicodeString, _In_ ULONG BytesInUnicodeString);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlUpcaseUnicodeToCustomCPN(_In_ PCPTABLEINFO CustomCP,
    _Out_writes_bytes_to_(MaxBytesInCustomCPString, *BytesInCustomCPString) PCH CustomCPString, _In_ ULONG MaxBytesInCustomCPString,
    _Out_opt_ PULONG BytesInCustomCPString, _In_reads_bytes_(BytesInUnicodeString) PWCH UnicodeString, _In_ ULONG BytesInUnicodeString);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID RtlInitCodePageTable(_In_reads_opt_(2) PUSHORT TableBase, _Inout_ PCPTABLEINFO CodePageTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlCreateSystemVolumeInformationFolder(_In_ PCUNICODE_STRING VolumeRootPath);

NTSTATUS RtlQueryPackageIdentity(_In_ PVOID TokenObject, _Out_writes_bytes_to_(*PackageSize, *PackageSize) PWSTR PackageFullName,
    _Inout_ PSIZE_T PackageSize, _Out_writes_bytes_to_opt_(*AppIdSize, *AppIdSize) PWSTR AppId, _Inout_opt_ PSIZE_T AppIdSize,
    _Out_opt_ PBOOLEAN Packaged);

NTSTATUS RtlQueryPackageIdentityEx(_In_ PVOID TokenObject, _Out_writes_bytes_to_(*PackageSize, *PackageSize) PWSTR PackageFullName,
    _Inout_ PSIZE_T PackageSize, _Out_writes_bytes_to_opt_(*AppIdSize, *AppIdSize) PWSTR AppId, _Inout_opt_ PSIZE_T AppIdSize,
    _Out_opt_ LPGUID DynamicId, _Out_opt_ PULONG64 Flags);

BOOLEAN RtlIsCloudFilesPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
BOOLEAN RtlIsPartialPlaceholder(_In_ ULONG FileAttributes, _In_ ULONG ReparseTag);
NTSTATUS RtlIsPartialPlaceholderFileHandle(_In_ HANDLE FileHandle, _Out_ PBOOLEAN IsPartialPlaceholder);
NTSTATUS RtlIsPartialPlaceholderFileInfo(_In_ const void *InfoBuffer, _In_ FILE_INFORMATION_CLASS InfoClass, _Out_ PBOOLEAN IsPartialPlaceholder);
CHAR RtlQueryThreadPlaceholderCompatibilityMode(VOID);
CHAR RtlSetThreadPlaceholderCompatibilityMode(_In_ CHAR Mode);
CHAR RtlQueryProcessPlaceholderCompatibilityMode(VOID);
CHAR RtlSetProcessPlaceholderCompatibilityMode(_In_ CHAR Mode);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlUnicodeStringToOemSize(_In_ PCUNICODE_STRING UnicodeString);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlOemStringToUnicodeSize(_In_ PCOEM_STRING OemString);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG RtlOemStringToCountedUnicodeSize(_In_ PCOEM_STRING OemString);
