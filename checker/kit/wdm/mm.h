/* Memory descriptor lists, mapping, physical memory. */
#pragma once
#include <wdm/ke.h>

IRQLINT_C_BEGIN
struct _EPROCESS;
typedef ULONG_PTR PFN_NUMBER, *PPFN_NUMBER;
typedef struct _MDL {
    struct _MDL *Next;
    CSHORT Size;
    CSHORT MdlFlags;
    struct _EPROCESS *Process;
    PVOID MappedSystemVa;
    PVOID StartVa;
    ULONG ByteCount;
    ULONG ByteOffset;
} MDL, *PMDL;
typedef const MDL *PCMDL;
#define MDL_MAPPED_TO_SYSTEM_VA 0x0001
#define MDL_PAGES_LOCKED 0x0002
#define MDL_SOURCE_IS_NONPAGED_POOL 0x0004
#define MDL_ALLOCATED_FIXED_SIZE 0x0008
#define MDL_PARTIAL 0x0010
#define MDL_PARTIAL_HAS_BEEN_MAPPED 0x0020
#define MDL_IO_PAGE_READ 0x0040
#define MDL_WRITE_OPERATION 0x0080
#define MDL_LOCKED_PAGE_TABLES 0x0100
#define MDL_PARENT_MAPPED_SYSTEM_VA MDL_LOCKED_PAGE_TABLES
#define MDL_FREE_EXTRA_PTES 0x0200
#define MDL_DESCRIBES_AWE 0x0400
#define MDL_IO_SPACE 0x0800
#define MDL_NETWORK_HEADER 0x1000
#define MDL_MAPPING_CAN_FAIL 0x2000
#define MDL_PAGE_CONTENTS_INVARIANT 0x4000
#define MDL_ALLOCATED_MUST_SUCCEED MDL_PAGE_CONTENTS_INVARIANT
#define MDL_INTERNAL 0x8000
typedef enum _MEMORY_CACHING_TYPE_ORIG { MmFrameBufferCached = 2 } MEMORY_CACHING_TYPE_ORIG;
typedef enum _MEMORY_CACHING_TYPE {
    MmNonCached = FALSE, MmCached = TRUE, MmWriteCombined = MmFrameBufferCached, MmHardwareCoherentCached, MmNonCachedUnordered,
    MmUSWCCached, MmMaximumCacheType, MmNotMapped = -1
} MEMORY_CACHING_TYPE;
typedef enum _MM_PAGE_PRIORITY { LowPagePriority = 0, NormalPagePriority = 16, HighPagePriority = 32 } MM_PAGE_PRIORITY;
#define MdlMappingNoWrite 0x80000000
#define MdlMappingNoExecute 0x40000000
#define MdlMappingWithGuardPtes 0x20000000
typedef enum _MM_SYSTEM_SIZE { MmSmallSystem, MmMediumSystem, MmLargeSystem } MM_SYSTEMSIZE;
typedef struct _PHYSICAL_MEMORY_RANGE { PHYSICAL_ADDRESS BaseAddress; LARGE_INTEGER NumberOfBytes; } PHYSICAL_MEMORY_RANGE, *PPHYSICAL_MEMORY_RANGE;
typedef struct _MM_PHYSICAL_ADDRESS_LIST { PHYSICAL_ADDRESS PhysicalAddress; SIZE_T NumberOfBytes; } MM_PHYSICAL_ADDRESS_LIST, *PMM_PHYSICAL_ADDRESS_LIST;
typedef union _MM_COPY_ADDRESS { PVOID VirtualAddress; PHYSICAL_ADDRESS PhysicalAddress; } MM_COPY_ADDRESS, *PMMCOPY_ADDRESS;
#define MM_COPY_MEMORY_PHYSICAL 0x1
#define MM_COPY_MEMORY_VIRTUAL 0x2
#define MM_DONT_ZERO_ALLOCATION 0x00000001
#define MM_ALLOCATE_FROM_LOCAL_NODE_ONLY 0x00000002
#define MM_ALLOCATE_FULLY_REQUIRED 0x00000004
#define MM_ALLOCATE_NO_WAIT 0x00000008
#define MM_ALLOCATE_PREFER_CONTIGUOUS 0x00000010
#define MM_ALLOCATE_REQUIRE_CONTIGUOUS_CHUNKS 0x00000020
#define MM_ANY_NODE_OK 0x80000000
#define MM_PROTECT_DRIVER_SECTION_ALLOW_UNLOAD 0x1
#define MM_PROTECT_DRIVER_SECTION_VALID_FLAGS 0x1
extern PVOID MmHighestUserAddress;
extern PVOID MmSystemRangeStart;
extern ULONG_PTR MmUserProbeAddress;
extern PVOID MmBadPointer;
#define MM_BAD_POINTER MmBadPointer

typedef struct _MEM_EXTENDED_PARAMETER {
    struct { ULONG64 Type : 8; ULONG64 Reserved : 56; };
    union { ULONG64 ULong64; PVOID Pointer; SIZE_T Size; HANDLE Handle; ULONG ULong; };
} MEM_EXTENDED_PARAMETER, *PMEM_EXTENDED_PARAMETER;

typedef _Function_class_(MM_MDL_ROUTINE) _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_same_ VOID MM_MDL_ROUTINE(PVOID DriverContext, PVOID MappedVa);
typedef MM_MDL_ROUTINE *PMM_MDL_ROUTINE;

/* --- MDLs --- */
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmGetSystemAddressForMdlSafe(_Inout_ PMDL Mdl, ULONG Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmGetSystemAddressForMdl(_Inout_ PMDL Mdl);
PVOID MmGetMdlVirtualAddress(const MDL *Mdl);
ULONG MmGetMdlByteCount(const MDL *Mdl);
ULONG MmGetMdlByteOffset(const MDL *Mdl);
PVOID MmGetMdlBaseVa(const MDL *Mdl);
PPFN_NUMBER MmGetMdlPfnArray(const MDL *Mdl);
VOID MmInitializeMdl(_Out_ PMDL MemoryDescriptorList, PVOID BaseVa, SIZE_T Length);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmPrepareMdlForReuse(_Inout_ PMDL Mdl);
SIZE_T MmSizeOfMdl(PVOID Base, SIZE_T Length);
PMDL MmCreateMdl(_Out_opt_ PMDL MemoryDescriptorList, PVOID Base, SIZE_T Length);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) _Raises_SEH_exception_ VOID MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode, LOCK_OPERATION Operation);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID MmProbeAndLockProcessPages(_Inout_ PMDL MemoryDescriptorList, struct _EPROCESS *Process, KPROCESSOR_MODE AccessMode, LOCK_OPERATION Operation);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID MmProbeAndLockSelectedPages(_Inout_ PMDL MemoryDescriptorList, union _FILE_SEGMENT_ELEMENT *SegmentArray, KPROCESSOR_MODE AccessMode, LOCK_OPERATION Operation);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnlockPages(_Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapLockedPages(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmMapLockedPagesSpecifyCache(PMDL MemoryDescriptorList, KPROCESSOR_MODE AccessMode, MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress, ULONG BugCheckOnFailure, ULONG Priority);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnmapLockedPages(PVOID BaseAddress, _Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ PVOID MmAllocateMappingAddress(SIZE_T NumberOfBytes, ULONG PoolTag);
_IRQL_requires_max_(APC_LEVEL) VOID MmFreeMappingAddress(PVOID BaseAddress, ULONG PoolTag);
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID MmMapLockedPagesWithReservedMapping(PVOID MappingAddress, ULONG PoolTag, PMDL MemoryDescriptorList, MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnmapReservedMapping(PVOID BaseAddress, ULONG PoolTag, _Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) PMDL MmAllocatePagesForMdl(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) PMDL MmAllocatePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes, MEMORY_CACHING_TYPE CacheType, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) PMDL MmAllocateNodePagesForMdlEx(PHYSICAL_ADDRESS LowAddress, PHYSICAL_ADDRESS HighAddress, PHYSICAL_ADDRESS SkipBytes, SIZE_T TotalBytes, MEMORY_CACHING_TYPE CacheType, ULONG IdealNode, ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmProtectMdlSystemAddress(PMDL MemoryDescriptorList, ULONG NewProtect);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmAdvanceMdl(_Inout_ PMDL Mdl, ULONG NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS MmMapMdl(PMDL MemoryDescriptorList, ULONG Protection, PMM_MDL_ROUTINE DriverRoutine, PVOID DriverContext);

/* --- I/O space, contiguous memory, sections --- */
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmMapIoSpace(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes, MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmMapIoSpaceEx(PHYSICAL_ADDRESS PhysicalAddress, SIZE_T NumberOfBytes, ULONG Protect);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnmapIoSpace(PVOID BaseAddress, SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmAllocateContiguousMemory(SIZE_T NumberOfBytes, PHYSICAL_ADDRESS HighestAcceptableAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmAllocateContiguousMemorySpecifyCache(SIZE_T NumberOfBytes, PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress, PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmAllocateContiguousMemorySpecifyCacheNode(SIZE_T NumberOfBytes, PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress, PHYSICAL_ADDRESS BoundaryAddressMultiple, MEMORY_CACHING_TYPE CacheType, NODE_REQUIREMENT PreferredNode);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID MmAllocateContiguousNodeMemory(SIZE_T NumberOfBytes, PHYSICAL_ADDRESS LowestAcceptableAddress, PHYSICAL_ADDRESS HighestAcceptableAddress, PHYSICAL_ADDRESS BoundaryAddressMultiple, ULONG Protect, NODE_REQUIREMENT PreferredNode);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmFreeContiguousMemory(PVOID BaseAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmFreeContiguousMemorySpecifyCache(PVOID BaseAddress, SIZE_T NumberOfBytes, MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ PVOID MmAllocateNonCachedMemory(SIZE_T NumberOfBytes);
_IRQL_requires_max_(APC_LEVEL) VOID MmFreeNonCachedMemory(PVOID BaseAddress, SIZE_T NumberOfBytes);
PHYSICAL_ADDRESS MmGetPhysicalAddress(PVOID BaseAddress);
PVOID MmGetVirtualForPhysical(PHYSICAL_ADDRESS PhysicalAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRanges(VOID);
PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRangesEx(_In_opt_ PVOID PartitionObject);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmCopyMemory(PVOID TargetAddress, MM_COPY_ADDRESS SourceAddress, SIZE_T NumberOfBytes, ULONG Flags, _Out_ PSIZE_T NumberOfBytesTransferred);
_IRQL_requires_max_(APC_LEVEL) PVOID MmLockPagableDataSection(PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) PVOID MmLockPagableCodeSection(PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) VOID MmLockPagableSectionByHandle(PVOID ImageSectionHandle);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID MmUnlockPagableImageSection(PVOID ImageSectionHandle);
_IRQL_requires_max_(APC_LEVEL) PVOID MmPageEntireDriver(PVOID AddressWithinSection);
_IRQL_requires_max_(APC_LEVEL) VOID MmResetDriverPaging(PVOID AddressWithinSection);
MM_SYSTEMSIZE MmQuerySystemSize(VOID);
BOOLEAN MmIsThisAnNtAsSystem(VOID);
BOOLEAN MmIsNonPagedSystemAddressValid(PVOID VirtualAddress);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN MmIsAddressValid(PVOID VirtualAddress);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmMapUserAddressesToPage(PVOID BaseAddress, SIZE_T NumberOfBytes, PVOID PageAddress);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmProtectDriverSection(PVOID AddressWithinSection, SIZE_T Size, ULONG Flags);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS MmMapViewInSystemSpace(PVOID Section, PVOID *MappedBase, _Inout_ PSIZE_T ViewSize);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmUnmapViewInSystemSpace(PVOID MappedBase);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS MmMapViewInSessionSpace(PVOID Section, PVOID *MappedBase, _Inout_ PSIZE_T ViewSize);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS MmUnmapViewInSessionSpace(PVOID MappedBase);
_IRQL_requires_max_(PASSIVE_LEVEL) PVOID MmGetSystemRoutineAddress(PUNICODE_STRING SystemRoutineName);
_IRQL_requires_max_(APC_LEVEL) HANDLE MmSecureVirtualMemory(PVOID Address, SIZE_T Size, ULONG ProbeMode);
_IRQL_requires_max_(APC_LEVEL) VOID MmUnsecureVirtualMemory(HANDLE SecureHandle);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID ProbeForRead(const volatile VOID *Address, SIZE_T Length, ULONG Alignment);
_IRQL_requires_max_(APC_LEVEL) _Raises_SEH_exception_ VOID ProbeForWrite(volatile VOID *Address, SIZE_T Length, ULONG Alignment);
IRQLINT_C_END
