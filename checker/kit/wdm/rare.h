/* irqlint kit: routines that few drivers call */
#pragma once
IRQLINT_C_BEGIN
#define UnsignedMultiply128 _umul128
typedef struct _KSYSTEM_TIME {
    ULONG LowPart;
    LONG High1Time;
    LONG High2Time;
} KSYSTEM_TIME, *PKSYSTEM_TIME;
ULONG64 UnsignedMultiply128(_In_ ULONG64 Multiplier, _In_ ULONG64 Multiplicand, _Out_ ULONG64 *HighProduct);
LONG64 MultiplyExtract128(_In_ LONG64 Multiplier, _In_ LONG64 Multiplicand, _In_ UCHAR Shift);
ULONG64 UnsignedMultiplyExtract128(_In_ ULONG64 Multiplier, _In_ ULONG64 Multiplicand, _In_ UCHAR Shift);
CHAR ReadAcquire8(_In_ _Interlocked_operand_ CHAR const volatile *Source);
CHAR ReadNoFence8(_In_ _Interlocked_operand_ CHAR const volatile *Source);
VOID WriteRelease8(_Out_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
VOID WriteNoFence8(_Out_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
SHORT ReadAcquire16(_In_ _Interlocked_operand_ SHORT const volatile *Source);
SHORT ReadNoFence16(_In_ _Interlocked_operand_ SHORT const volatile *Source);
VOID WriteRelease16(_Out_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
VOID WriteNoFence16(_Out_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
VOID BarrierAfterRead(VOID);
CHAR ReadRaw8(_In_ _Interlocked_operand_ CHAR const volatile *Source);
VOID WriteRaw8(_Out_ _Interlocked_operand_ CHAR volatile *Destination, _In_ CHAR Value);
SHORT ReadRaw16(_In_ _Interlocked_operand_ SHORT const volatile *Source);
VOID WriteRaw16(_Out_ _Interlocked_operand_ SHORT volatile *Destination, _In_ SHORT Value);
LONG ReadRaw(_In_ _Interlocked_operand_ LONG const volatile *Source);
VOID WriteRaw(_Out_ _Interlocked_operand_ LONG volatile *Destination, _In_ LONG Value);
LONG64 ReadRaw64(_In_ _Interlocked_operand_ LONG64 const volatile *Source);
VOID WriteRaw64(_Out_ _Interlocked_operand_ LONG64 volatile *Destination, _In_ LONG64 Value);
UCHAR ReadBooleanAcquire(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
UCHAR ReadBooleanNoFence(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
UCHAR ReadBooleanRaw(_In_ _Interlocked_operand_ BOOLEAN const volatile *Source);
UCHAR ReadUCharRaw(_In_ _Interlocked_operand_ UCHAR const volatile *Source);
VOID WriteBooleanRelease(_Out_ _Interlocked_operand_ BOOLEAN volatile *Destination, _In_ BOOLEAN Value);
VOID WriteBooleanNoFence(_Out_ _Interlocked_operand_ BOOLEAN volatile *Destination, _In_ BOOLEAN Value);
VOID WriteUCharRaw(_Out_ _Interlocked_operand_ UCHAR volatile *Destination, _In_ UCHAR Value);
USHORT ReadUShortRaw(_In_ _Interlocked_operand_ USHORT const volatile *Source);
VOID WriteUShortRelease(_Out_ _Interlocked_operand_ USHORT volatile *Destination, _In_ USHORT Value);
VOID WriteUShortRaw(_Out_ _Interlocked_operand_ USHORT volatile *Destination, _In_ USHORT Value);
ULONG ReadULongRaw(_In_ _Interlocked_operand_ ULONG const volatile *Source);
VOID WriteULongRaw(_Out_ _Interlocked_operand_ ULONG volatile *Destination, _In_ ULONG Value);
INT32 ReadInt32Acquire(_In_ _Interlocked_operand_ INT32 const volatile *Source);
INT32 ReadInt32NoFence(_In_ _Interlocked_operand_ INT32 const volatile *Source);
INT32 ReadInt32Raw(_In_ _Interlocked_operand_ INT32 const volatile *Source);
VOID WriteInt32Release(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32NoFence(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
VOID WriteInt32Raw(_Out_ _Interlocked_operand_ INT32 volatile *Destination, _In_ INT32 Value);
UINT32 ReadUInt32Acquire(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
UINT32 ReadUInt32NoFence(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
UINT32 ReadUInt32Raw(_In_ _Interlocked_operand_ UINT32 const volatile *Source);
VOID WriteUInt32Release(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32NoFence(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);
VOID WriteUInt32Raw(_Out_ _Interlocked_operand_ UINT32 volatile *Destination, _In_ UINT32 Value);
ULONG64 ReadULong64Raw(_In_ _Interlocked_operand_ ULONG64 const volatile *Source);
VOID WriteULong64Raw(_Out_ _Interlocked_operand_ ULONG64 volatile *Destination, _In_ ULONG64 Value);
PVOID ReadPointerRaw(_In_ _Interlocked_operand_ PVOID const volatile *Source);
VOID WritePointerRaw(_Out_ _Interlocked_operand_ PVOID volatile *Destination, _In_ PVOID Value);
typedef struct _IO_STATUS_BLOCK32 {
    NTSTATUS Status;
    ULONG Information;
} IO_STATUS_BLOCK32, *PIO_STATUS_BLOCK32;
typedef enum _IO_SESSION_STATE { IoSessionStateCreated = 1, IoSessionStateInitialized, IoSessionStateConnected, IoSessionStateDisconnected,
    IoSessionStateDisconnectedLoggedOn, IoSessionStateLoggedOn, IoSessionStateLoggedOff, IoSessionStateTerminated, IoSessionStateMax }
    IO_SESSION_STATE, *PIO_SESSION_STATE;
typedef struct _IO_SESSION_CONNECT_INFO {
    ULONG SessionId;
    BOOLEAN LocalSession;
} IO_SESSION_CONNECT_INFO, *PIO_SESSION_CONNECT_INFO;
typedef struct _FILE_IO_COMPLETION_NOTIFICATION_INFORMATION {
    ULONG Flags;
} FILE_IO_COMPLETION_NOTIFICATION_INFORMATION, *PFILE_IO_COMPLETION_NOTIFICATION_INFORMATION;
typedef struct _IO_ERROR_LOG_MESSAGE {
    USHORT Type;
    USHORT Size;
    USHORT DriverNameLength;
    LARGE_INTEGER TimeStamp;
    ULONG DriverNameOffset;
    IO_ERROR_LOG_PACKET EntryData;
} IO_ERROR_LOG_MESSAGE, *PIO_ERROR_LOG_MESSAGE;
typedef enum _MONITOR_DISPLAY_STATE { PowerMonitorOff = 0, PowerMonitorOn, PowerMonitorDim } MONITOR_DISPLAY_STATE, *PMONITOR_DISPLAY_STATE;
#pragma pack(push, 1)
typedef struct _CM_INT13_DRIVE_PARAMETER {
    USHORT DriveSelect;
    ULONG MaxCylinders;
    USHORT SectorsPerTrack;
    USHORT MaxHeads;
    USHORT NumberDrives;
} CM_INT13_DRIVE_PARAMETER, *PCM_INT13_DRIVE_PARAMETER;
#pragma pack(pop)
typedef struct _CM_SCSI_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    UCHAR HostIdentifier;
} CM_SCSI_DEVICE_DATA, *PCM_SCSI_DEVICE_DATA;
typedef struct _CM_FLOPPY_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    CHAR Size[8];
    ULONG MaxDensity;
    ULONG MountDensity;
    UCHAR StepRateHeadUnloadTime;
    UCHAR HeadLoadTime;
    UCHAR MotorOffTime;
    UCHAR SectorLengthCode;
    UCHAR SectorPerTrack;
    UCHAR ReadWriteGapLength;
    UCHAR DataTransferLength;
    UCHAR FormatGapLength;
    UCHAR FormatFillCharacter;
    UCHAR HeadSettleTime;
    UCHAR MotorSettleTime;
    UCHAR MaximumTrackValue;
    UCHAR DataTransferRate;
} CM_FLOPPY_DEVICE_DATA, *PCM_FLOPPY_DEVICE_DATA;
typedef struct _CM_KEYBOARD_DEVICE_DATA {
    USHORT Version;
    USHORT Revision;
    UCHAR Type;
    UCHAR Subtype;
    USHORT KeyboardFlags;
} CM_KEYBOARD_DEVICE_DATA, *PCM_KEYBOARD_DEVICE_DATA;
typedef struct _CM_DISK_GEOMETRY_DEVICE_DATA {
    ULONG BytesPerSector;
    ULONG NumberOfCylinders;
    ULONG SectorsPerTrack;
    ULONG NumberOfHeads;
} CM_DISK_GEOMETRY_DEVICE_DATA, *PCM_DISK_GEOMETRY_DEVICE_DATA;
VOID RtlFailFast(_In_ ULONG Code);
BOOLEAN RemoveEntryListUnsafe(_In_ PLIST_ENTRY Entry);
VOID FatalListEntryError(_In_ PVOID p1, _In_ PVOID p2, _In_ PVOID p3);
VOID RtlpCheckListEntry(_In_ PLIST_ENTRY Entry);
VOID RtlSanitizeUnicodeStringPadding(_Out_ PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlxQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path,
    _Inout_ _At_(*(*QueryTable).EntryContext, _Pre_unknown_) PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context,
    _In_opt_ PVOID Environment);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlInitAnsiStringEx(_Out_ PANSI_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
NTSTATUS RtlInitStringEx(_Out_ PSTRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
NTSTATUS RtlInitUTF8StringEx(_Out_ PUTF8_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlGenerateClass5Guid(_In_ REFGUID NamespaceGuid, _In_reads_bytes_(BufferSize) PVOID Buffer, _In_ ULONG BufferSize, _Out_ GUID *Guid);
_Check_return_
int RtlConstantTimeEqualMemory(_In_reads_bytes_(len) const void *v1, _In_reads_bytes_(len) const void *v2, unsigned long len);
VOID RtlFillMemoryNonTemporal(_Out_writes_bytes_all_(Length) void __unaligned *Destination, _In_ SIZE_T Length, _In_ const UCHAR Value);
NTSTATUS DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level);
typedef VOID (*PDEBUG_PRINT_CALLBACK)(_In_ PSTRING Output, _In_ ULONG ComponentId, _In_ ULONG Level);
NTSTATUS DbgSetDebugPrintCallback(_In_ PDEBUG_PRINT_CALLBACK DebugPrintCallback, _In_ BOOLEAN Enable);
ULONG RtlEnlargedUnsignedDivide(_In_ ULARGE_INTEGER Dividend, _In_ ULONG Divisor, _Out_opt_ PULONG Remainder);
LARGE_INTEGER RtlLargeIntegerArithmeticShift(_In_ LARGE_INTEGER LargeInteger, _In_ CCHAR ShiftCount);
ULONG RtlNumberOfClearBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);
ULONG RtlNumberOfSetBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);
VOID RtlCopyBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_range_(0, Destination->SizeOfBitMap - 1) ULONG TargetBit);
VOID RtlExtractBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_range_(0, Source->SizeOfBitMap - 1) ULONG TargetBit,
    _In_range_(0, Source->SizeOfBitMap) ULONG NumberOfBits);
typedef struct _OSVERSIONINFOEXA {
    ULONG dwOSVersionInfoSize;
    ULONG dwMajorVersion;
    ULONG dwMinorVersion;
    ULONG dwBuildNumber;
    ULONG dwPlatformId;
    CHAR szCSDVersion[128];
    USHORT wServicePackMajor;
    USHORT wServicePackMinor;
    USHORT wSuiteMask;
    UCHAR wProductType;
    UCHAR wReserved;
} OSVERSIONINFOEXA, *POSVERSIONINFOEXA, *LPOSVERSIONINFOEXA;
NTSTATUS RtlIoEncodeMemIoResource(_In_ PIO_RESOURCE_DESCRIPTOR Descriptor, _In_ UCHAR Type, _In_ ULONGLONG Length, _In_ ULONGLONG Alignment,
    _In_ ULONGLONG MinimumAddress, _In_ ULONGLONG MaximumAddress);
NTSTATUS RtlCmEncodeMemIoResource(_In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor, _In_ UCHAR Type, _In_ ULONGLONG Length, _In_ ULONGLONG Start);
ULONGLONG RtlIoDecodeMemIoResource(_In_ PIO_RESOURCE_DESCRIPTOR Descriptor, _Out_opt_ PULONGLONG Alignment, _Out_opt_ PULONGLONG MinimumAddress,
    _Out_opt_ PULONGLONG MaximumAddress);
ULONGLONG RtlCmDecodeMemIoResource(_In_ PCM_PARTIAL_RESOURCE_DESCRIPTOR Descriptor, _Out_opt_ PULONGLONG Start);
NTSTATUS RtlFindClosestEncodableLength(_In_ ULONGLONG SourceLength, _Out_ PULONGLONG TargetLength);
NTSTATUS RtlIsUntrustedObject(_In_opt_ HANDLE Handle, _In_opt_ PVOID Object, _Out_ PBOOLEAN UntrustedObject);
ULONG RtlQueryValidationRunlevel(_In_opt_ PCUNICODE_STRING ComponentName);
ULONG RtlCrc32(_In_reads_bytes_(Size) const void *Buffer, _In_ size_t Size, _In_ ULONG InitialCrc);
ULONGLONG RtlCrc64(_In_reads_bytes_(Size) const void *Buffer, _In_ size_t Size, _In_ ULONGLONG InitialCrc);
typedef enum _OS_DEPLOYEMENT_STATE_VALUES { OS_DEPLOYMENT_STANDARD = 1, OS_DEPLOYMENT_COMPACT } OS_DEPLOYEMENT_STATE_VALUES;
OS_DEPLOYEMENT_STATE_VALUES RtlOsDeploymentState(_In_ ULONG Flags);
typedef enum _TRANSACTIONMANAGER_INFORMATION_CLASS { TransactionManagerBasicInformation, TransactionManagerLogInformation,
    TransactionManagerLogPathInformation, TransactionManagerRecoveryInformation = 4 } TRANSACTIONMANAGER_INFORMATION_CLASS;
typedef enum _RESOURCEMANAGER_INFORMATION_CLASS { ResourceManagerBasicInformation, ResourceManagerCompletionInformation }
    RESOURCEMANAGER_INFORMATION_CLASS;
typedef enum _KTMOBJECT_TYPE { KTMOBJECT_TRANSACTION, KTMOBJECT_TRANSACTION_MANAGER, KTMOBJECT_RESOURCE_MANAGER, KTMOBJECT_ENLISTMENT,
    KTMOBJECT_INVALID } KTMOBJECT_TYPE, *PKTMOBJECT_TYPE;
typedef struct _KTMOBJECT_CURSOR {
    GUID LastQuery;
    ULONG ObjectIdCount;
    GUID ObjectIds[1];
} KTMOBJECT_CURSOR, *PKTMOBJECT_CURSOR;
VOID READ_REGISTER_BUFFER_ULONG64(_In_reads_(Count) _Notliteral_ volatile ULONG64 *Register, _Out_writes_all_(Count) PULONG64 Buffer,
    _In_ ULONG Count);
VOID WRITE_REGISTER_BUFFER_ULONG64(_Out_writes_(Count) _Notliteral_ volatile ULONG64 *Register, _In_reads_(Count) PULONG64 Buffer, _In_ ULONG Count);
typedef struct _SYSTEM_LOGICAL_PROCESSOR_INFORMATION {
    ULONG_PTR ProcessorMask;
    LOGICAL_PROCESSOR_RELATIONSHIP Relationship;
    union {
        struct {
            UCHAR Flags;
        } ProcessorCore;
        struct {
            ULONG NodeNumber;
        } NumaNode;
        CACHE_DESCRIPTOR Cache;
        ULONGLONG Reserved[2];
    };
} SYSTEM_LOGICAL_PROCESSOR_INFORMATION, *PSYSTEM_LOGICAL_PROCESSOR_INFORMATION;
typedef struct _SYSTEM_POOL_ZEROING_INFORMATION {
    BOOLEAN PoolZeroingSupportPresent;
} SYSTEM_POOL_ZEROING_INFORMATION, *PSYSTEM_POOL_ZEROING_INFORMATION;
NTSTATUS KeInitializeCrashDumpHeader(_In_ ULONG DumpType, _In_ ULONG Flags, _Out_writes_bytes_(BufferSize) PVOID Buffer, _In_ ULONG BufferSize,
    _Out_opt_ PULONG BufferNeeded);
_IRQL_requires_same_
LOGICAL KeIsExecutingDpc(VOID);
typedef struct _KBUGCHECK_SECONDARY_DUMP_DATA_EX {
    _In_ PVOID InBuffer;
    _In_ ULONG InBufferLength;
    _In_ ULONG MaximumAllowed;
    _Out_ GUID Guid;
    _Inout_ PVOID OutBuffer;
    _Inout_ ULONG OutBufferLength;
    _Inout_ PVOID Context;
    _Inout_ ULONG Flags;
    _In_ ULONG DumpType;
    _In_ ULONG BugCheckCode;
    _In_ ULONG_PTR BugCheckParameter1;
    _In_ ULONG_PTR BugCheckParameter2;
    _In_ ULONG_PTR BugCheckParameter3;
    _In_ ULONG_PTR BugCheckParameter4;
} KBUGCHECK_SECONDARY_DUMP_DATA_EX, *PKBUGCHECK_SECONDARY_DUMP_DATA_EX;
typedef enum _KBUGCHECK_DUMP_IO_TYPE { KbDumpIoInvalid, KbDumpIoHeader, KbDumpIoBody, KbDumpIoSecondaryData, KbDumpIoComplete }
    KBUGCHECK_DUMP_IO_TYPE;
typedef struct _KBUGCHECK_DUMP_IO {
    ULONG64 Offset;
    PVOID Buffer;
    ULONG BufferLength;
    KBUGCHECK_DUMP_IO_TYPE Type;
} KBUGCHECK_DUMP_IO, *PKBUGCHECK_DUMP_IO;
typedef struct _KBUGCHECK_ADD_PAGES {
    _Inout_ PVOID Context;
    _Inout_ ULONG Flags;
    _In_ ULONG BugCheckCode;
    _Out_ ULONG_PTR Address;
    _Out_ ULONG_PTR Count;
} KBUGCHECK_ADD_PAGES, *PKBUGCHECK_ADD_PAGES;
typedef struct _KBUGCHECK_REMOVE_PAGES {
    _Inout_ PVOID Context;
    _Inout_ ULONG Flags;
    _In_ ULONG BugCheckCode;
    _Out_ ULONG_PTR Address;
    _Out_ ULONG_PTR Count;
} KBUGCHECK_REMOVE_PAGES, *PKBUGCHECK_REMOVE_PAGES;
_Success_((((NTSTATUS)(return)) >= 0)) _IRQL_requires_same_
NTSTATUS KeInitializeTriageDumpDataArray(_Out_writes_bytes_(Size) PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ ULONG Size);
_Success_((((NTSTATUS)(return)) >= 0)) _IRQL_requires_same_
NTSTATUS KeAddTriageDumpDataBlock(_Inout_ PKTRIAGE_DUMP_DATA_ARRAY KtriageDumpDataArray, _In_ PVOID Address, _In_ SIZE_T Size);
typedef enum _BOUND_CALLBACK_STATUS { BoundExceptionContinueSearch = 0, BoundExceptionHandled, BoundExceptionError, BoundExceptionMaximum }
    BOUND_CALLBACK_STATUS, *PBOUND_CALLBACK_STATUS;
_Function_class_(BOUND_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOUND_CALLBACK_STATUS BOUND_CALLBACK(VOID);
typedef BOUND_CALLBACK *PBOUND_CALLBACK;
_IRQL_requires_max_(APC_LEVEL)
PVOID KeRegisterBoundCallback(_In_ PBOUND_CALLBACK CallbackRoutine);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KeDeregisterBoundCallback(_In_ PVOID Handle);
LOGICAL KeShouldYieldProcessor(VOID);
NTSTATUS KeQueryNodeActiveAffinity2(_In_ USHORT NodeNumber,
    _Out_writes_to_opt_(GroupAffinitiesCount, *GroupAffinitiesRequired) PGROUP_AFFINITY GroupAffinities, _In_ USHORT GroupAffinitiesCount,
    _Out_ PUSHORT GroupAffinitiesRequired);
ULONG KeQueryNodeActiveProcessorCount(_In_ USHORT NodeNumber);
typedef EXT_SET_PARAMETERS KT2_SET_PARAMETERS, *PKT2_SET_PARAMETERS;
VOID KeInitializeTimer2SetParameters(_Out_ PKT2_SET_PARAMETERS Parameters);
NTSTATUS KeConvertAuxiliaryCounterToPerformanceCounter(_In_ ULONG64 AuxiliaryCounterValue, _Out_ PULONG64 PerformanceCounterValue,
    _Out_opt_ PULONG64 ConversionError);
NTSTATUS KeConvertPerformanceCounterToAuxiliaryCounter(_In_ ULONG64 PerformanceCounterValue, _Out_ PULONG64 AuxiliaryCounterValue,
    _Out_opt_ PULONG64 ConversionError);
NTSTATUS KeQueryAuxiliaryCounterFrequency(_Out_opt_ PULONG64 AuxiliaryCounterFrequency);
typedef struct _POOL_CREATE_EXTENDED_PARAMS {
    ULONG Version;
} POOL_CREATE_EXTENDED_PARAMS, *PPOOL_CREATE_EXTENDED_PARAMS;
NTSTATUS ExCreatePool(_In_ ULONG Flags, _In_ ULONG_PTR Tag, _In_opt_ POOL_CREATE_EXTENDED_PARAMS *Params, _Out_ HANDLE *PoolHandle);
VOID ExDestroyPool(_In_ HANDLE PoolHandle);
_Must_inspect_result_ _Post_satisfies_(return == 0 || return == 1) _IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN ExAcquireRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Count);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef, _In_ ULONG Count);
_IRQL_requires_max_(APC_LEVEL)
VOID ExInitializeRundownProtectionCacheAwareEx(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
VOID ExCleanupRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ExInitializeDeviceAts(_In_ struct _DEVICE_OBJECT *PhysicalDeviceObject, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN ExIsManufacturingModeEnabled(VOID);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN ExIsSoftBoot(VOID);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ExEnumerateSystemFirmwareTables(_In_ ULONG FirmwareTableProviderSignature,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PVOID FirmwareTableBuffer, _In_ ULONG BufferLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ExGetSystemFirmwareTable(_In_ ULONG FirmwareTableProviderSignature, _In_ ULONG FirmwareTableID,
    _Out_writes_bytes_to_opt_(BufferLength, *ReturnLength) PVOID FirmwareTableBuffer, _In_ ULONG BufferLength, _Out_opt_ PULONG ReturnLength);
typedef struct _REG_SAVE_MERGED_KEY_INFORMATION {
    PVOID Object;
    HANDLE FileHandle;
    PVOID HighKeyObject;
    PVOID LowKeyObject;
    PVOID CallContext;
    PVOID ObjectContext;
    PVOID Reserved;
} REG_SAVE_MERGED_KEY_INFORMATION, *PREG_SAVE_MERGED_KEY_INFORMATION;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmIsVerifierEnabled(_Out_ PULONG VerifierFlags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmAddVerifierThunks(_In_reads_bytes_(ThunkBufferSize) PVOID ThunkBuffer, _In_ ULONG ThunkBufferSize);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmAddVerifierSpecialThunks(_In_ ULONG_PTR EntryRoutine, _In_reads_bytes_(ThunkBufferSize) PVOID ThunkBuffer, _In_ ULONG ThunkBufferSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS MmAllocateMdlForIoSpace(_In_reads_(NumberOfEntries) PMM_PHYSICAL_ADDRESS_LIST PhysicalAddressList, _In_ SIZE_T NumberOfEntries,
    _Out_ PMDL *NewMdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
LOGICAL MmAreMdlPagesCached(_In_ PMDL MemoryDescriptorList);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MmSetPermanentCacheAttribute(_In_ PHYSICAL_ADDRESS StartAddress, _In_ LARGE_INTEGER NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ ULONG Flags);
NTSTATUS MmMapMemoryDumpMdlEx(_In_ PVOID Va, _In_ PFN_NUMBER PageTotal, _Inout_ PMDL MemoryDumpMdl, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL)
LOGICAL MmIsIoSpaceActive(_In_ PHYSICAL_ADDRESS StartAddress, _In_ SIZE_T NumberOfBytes);
_Must_inspect_result_ _When_(return != NULL, _Out_writes_bytes_opt_(NumberOfBytes)) _IRQL_requires_max_(APC_LEVEL)
PVOID MmAllocateMappingAddressEx(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag, _In_ ULONG Flags);
typedef ULONG MM_NODE_NUMBER_ZERO_BASED;
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PMDL MmAllocatePartitionNodePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes,
    _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType, _In_ MM_NODE_NUMBER_ZERO_BASED IdealNode, _In_ ULONG Flags,
    _In_opt_ PVOID PartitionObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID MmFreePagesFromMdlEx(_Inout_ PMDL MemoryDescriptorList, _In_ ULONG Flags);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS MmAllocateContiguousMemoryEx(_In_ PSIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ NODE_REQUIREMENT PreferredNode,
    _In_ ULONG Protect, _In_opt_ PVOID PartitionObject, _In_ ULONG Tag, _In_ ULONG Flags, _Out_ PVOID *BaseAddress);
typedef enum _MM_MDL_PAGE_CONTENTS_STATE { MmMdlPageContentsDynamic, MmMdlPageContentsInvariant, MmMdlPageContentsQuery }
    MM_MDL_PAGE_CONTENTS_STATE, PMM_MDL_PAGE_CONTENTS_STATE;
_IRQL_requires_max_(DISPATCH_LEVEL)
MM_MDL_PAGE_CONTENTS_STATE MmMdlPageContentsState(_Inout_ PMDL MemoryDescriptorList, _In_ MM_MDL_PAGE_CONTENTS_STATE State);
_IRQL_requires_max_(APC_LEVEL)
LOGICAL MmIsDriverSuspectForVerifier(_In_ struct _DRIVER_OBJECT *DriverObject);
_IRQL_requires_max_(APC_LEVEL)
LOGICAL MmIsDriverVerifying(_In_ struct _DRIVER_OBJECT *DriverObject);
_IRQL_requires_max_(APC_LEVEL)
LOGICAL MmIsDriverVerifyingByAddress(_In_ PVOID AddressWithinSection);
NTSTATUS PsWrapApcWow64Thread(_Inout_ PVOID *ApcContext, _Inout_ PVOID *ApcRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG64 PsQueryTotalCycleTimeProcess(_Inout_ PEPROCESS Process, _Out_ PULONG64 CycleTimeStamp);
typedef struct _AFFINITY_TOKEN *PAFFINITY_TOKEN;
_IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PsAllocateAffinityToken(_Outptr_ PAFFINITY_TOKEN *AffinityToken);
_IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsFreeAffinityToken(_Frees_ptr_ PAFFINITY_TOKEN AffinityToken);
_IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PsSetSystemMultipleGroupAffinityThread(_In_reads_(GroupCount) PGROUP_AFFINITY GroupAffinities, _In_ USHORT GroupCount,
    _Inout_ PAFFINITY_TOKEN AffinityToken);
_IRQL_requires_min_(PASSIVE_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsRevertToUserMultipleGroupAffinityThread(_In_ PAFFINITY_TOKEN AffinityToken);
typedef struct _NAMED_PIPE_CREATE_PARAMETERS {
    ULONG NamedPipeType;
    ULONG ReadMode;
    ULONG CompletionMode;
    ULONG MaximumInstances;
    ULONG InboundQuota;
    ULONG OutboundQuota;
    LARGE_INTEGER DefaultTimeout;
    BOOLEAN TimeoutSpecified;
} NAMED_PIPE_CREATE_PARAMETERS, *PNAMED_PIPE_CREATE_PARAMETERS;
typedef struct _MAILSLOT_CREATE_PARAMETERS {
    ULONG MailslotQuota;
    ULONG MaximumMessageSize;
    LARGE_INTEGER ReadTimeout;
    BOOLEAN TimeoutSpecified;
} MAILSLOT_CREATE_PARAMETERS, *PMAILSLOT_CREATE_PARAMETERS;
typedef struct _LINK_SHARE_ACCESS {
    ULONG OpenCount;
    ULONG Deleters;
    ULONG SharedDelete;
} LINK_SHARE_ACCESS, *PLINK_SHARE_ACCESS;
typedef struct _BOOTDISK_INFORMATION {
    LONGLONG BootPartitionOffset;
    LONGLONG SystemPartitionOffset;
    ULONG BootDeviceSignature;
    ULONG SystemDeviceSignature;
} BOOTDISK_INFORMATION, *PBOOTDISK_INFORMATION;
typedef struct _BOOTDISK_INFORMATION_EX {
    LONGLONG BootPartitionOffset;
    LONGLONG SystemPartitionOffset;
    ULONG BootDeviceSignature;
    ULONG SystemDeviceSignature;
    GUID BootDeviceGuid;
    GUID SystemDeviceGuid;
    BOOLEAN BootDeviceIsGpt;
    BOOLEAN SystemDeviceIsGpt;
} BOOTDISK_INFORMATION_EX, *PBOOTDISK_INFORMATION_EX;
typedef struct _LOADER_PARTITION_INFORMATION_EX {
    ULONG PartitionStyle;
    ULONG PartitionNumber;
    union {
        ULONG Signature;
        GUID DeviceId;
    };
    ULONG Flags;
} LOADER_PARTITION_INFORMATION_EX, *PLOADER_PARTITION_INFORMATION_EX;
typedef struct _BOOTDISK_INFORMATION_LITE {
    ULONG NumberEntries;
    LOADER_PARTITION_INFORMATION_EX Entries[1];
} BOOTDISK_INFORMATION_LITE, *PBOOTDISK_INFORMATION_LITE;
NTSTATUS IoGetBootDiskInformationLite(_Outptr_ PBOOTDISK_INFORMATION_LITE *BootDiskInformation);
NTSTATUS IoCheckLinkShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_opt_ PFILE_OBJECT FileObject,
    _Inout_opt_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess, _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoRemoveLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoRemoveLinkShareAccessEx(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess,
    _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoSetShareAccessEx(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
    _Out_ PSHARE_ACCESS ShareAccess, _In_opt_ PBOOLEAN WritePermission);
VOID IoSetLinkShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject,
    _Out_ PSHARE_ACCESS ShareAccess, _Out_opt_ PLINK_SHARE_ACCESS LinkShareAccess, _In_ ULONG IoShareAccessFlags);
_IRQL_requires_(DISPATCH_LEVEL)
USHORT IoSizeOfIrpEx(_In_opt_ PDEVICE_OBJECT DeviceObject, _In_ CCHAR StackSize);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoUpdateLinkShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoUpdateLinkShareAccessEx(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _Inout_opt_ PLINK_SHARE_ACCESS LinkShareAccess,
    _In_ ULONG IoShareAccessFlags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQueryAllDataMultiple(_In_reads_(ObjectCount) PVOID *DataBlockObjectList, _In_ ULONG ObjectCount, _Inout_ PULONG InOutBufferSize,
    _Out_writes_bytes_opt_(*InOutBufferSize) PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIQuerySingleInstanceMultiple(_In_reads_(ObjectCount) PVOID *DataBlockObjectList, _In_reads_(ObjectCount) PUNICODE_STRING InstanceNames,
    _In_ ULONG ObjectCount, _Inout_ PULONG InOutBufferSize, _Out_writes_bytes_opt_(*InOutBufferSize) PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMISetSingleItem(_In_ PVOID DataBlockObject, _In_ PUNICODE_STRING InstanceName, _In_ ULONG DataItemId, _In_ ULONG Version,
    _In_ ULONG ValueBufferSize, _In_reads_bytes_(ValueBufferSize) PVOID ValueBuffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIHandleToInstanceName(_In_ PVOID DataBlockObject, _In_ HANDLE FileHandle, _Out_ PUNICODE_STRING InstanceName);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoWMIDeviceObjectToInstanceName(_In_ PVOID DataBlockObject, _In_ PDEVICE_OBJECT DeviceObject, _Out_ PUNICODE_STRING InstanceName);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN IoIsInitiator32bitProcess(_In_ PIRP Irp);
NTSTATUS IoAllocateSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ ULONG Length, _In_ PVOID Signature, _Out_ PVOID *StreamIdentifier);
PVOID IoGetSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ PVOID Signature);
NTSTATUS IoFreeSfioStreamIdentifier(_In_ PFILE_OBJECT FileObject, _In_ PVOID Signature);
NTSTATUS IoGetIoAttributionHandle(_In_ PIRP Irp, _Out_ PVOID *IoAttributionHandle);
typedef struct _IO_ATTRIBUTION_INFORMATION {
    ULONG Version;
    union {
        struct {
            ULONG MajorCode : 8;
            ULONG IoStart : 1;
            ULONG QueueOnly : 1;
            ULONG IoFailed : 1;
            ULONG VirtualDevice : 1;
            ULONG Spare : 20;
        };
        ULONG AllFlags;
    } Flags;
    ULONG Length;
    ULONGLONG ServiceStartTime;
    ULONGLONG CurrentTime;
} IO_ATTRIBUTION_INFORMATION, *PIO_ATTRIBUTION_INFORMATION;
NTSTATUS IoRecordIoAttribution(_Inout_ PVOID OpaqueHandle, _In_ IO_ATTRIBUTION_INFORMATION *AttributionInformation);
typedef struct _IO_SESSION_STATE_NOTIFICATION {
    ULONG Size;
    ULONG Flags;
    PVOID IoObject;
    ULONG EventMask;
    PVOID Context;
} IO_SESSION_STATE_NOTIFICATION, *PIO_SESSION_STATE_NOTIFICATION;
typedef enum _IO_CONTAINER_INFORMATION_CLASS { IoSessionStateInformation, IoMaxContainerInformationClass } IO_CONTAINER_INFORMATION_CLASS;
typedef struct _IO_SESSION_STATE_INFORMATION {
    ULONG SessionId;
    IO_SESSION_STATE SessionState;
    BOOLEAN LocalSession;
} IO_SESSION_STATE_INFORMATION, *PIO_SESSION_STATE_INFORMATION;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoGetContainerInformation(_In_ IO_CONTAINER_INFORMATION_CLASS InformationClass, _In_opt_ PVOID ContainerObject,
    _Inout_updates_bytes_opt_(BufferLength) PVOID Buffer, _In_ ULONG BufferLength);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReserveKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ SIZE_T Size,
    _In_ ULONG Flags, _Out_ PVOID *DataHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoFreeKsrPersistentMemory(_In_ PVOID DataHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoQueryKsrPersistentMemorySize(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _Out_ PSIZE_T BufferSize);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoAcquireKsrPersistentMemory(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _Out_writes_bytes_(*Size) PVOID Buffer, _Inout_ PSIZE_T Size);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoWriteKsrPersistentMemory(_In_ PVOID DataHandle, _In_reads_bytes_(Size) PVOID Buffer, _In_ SIZE_T Size);
typedef NTSTATUS IO_PERSISTED_MEMORY_ENUMERATION_CALLBACK(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_opt_ PUSHORT DataTag, _In_opt_ PULONG DataVersion, _In_opt_ PVOID Context);
typedef IO_PERSISTED_MEMORY_ENUMERATION_CALLBACK *PIO_PERSISTED_MEMORY_ENUMERATION_CALLBACK;
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoEnumerateKsrPersistentMemoryEx(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_ PIO_PERSISTED_MEMORY_ENUMERATION_CALLBACK Callback, _In_ PVOID CallbackContext);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReserveKsrPersistentMemoryEx(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_opt_ PUSHORT DataTag, _In_ ULONG DataVersion, _In_ SIZE_T Size, _In_ ULONG Flags,
    _Out_ PVOID *DataHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoQueryKsrPersistentMemorySizeEx(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_opt_ PUSHORT DataTag, _Out_opt_ PULONG DataVersion, _Out_ PSIZE_T BufferSize);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoAcquireKsrPersistentMemoryEx(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject,
    _In_opt_ PUNICODE_STRING PhysicalDeviceId, _In_opt_ PUSHORT DataTag, _Out_opt_ PULONG DataVersion, _Out_writes_bytes_(*Size) PVOID Buffer,
    _Inout_ PSIZE_T Size);
typedef ULONG64 TRACEHANDLE, *PTRACEHANDLE;
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SeEtwWriteKMCveEvent(_In_ PCUNICODE_STRING CveId, _In_opt_ PCUNICODE_STRING AdditionalDetails);
DEVICE_POWER_STATE MapWakeDepthToDstate(_In_ DEVICE_WAKE_DEPTH WakeDepth);
typedef enum _DEVICE_DIRECTORY_TYPE { DeviceDirectoryData = 0 } DEVICE_DIRECTORY_TYPE, *PDEVICE_DIRECTORY_TYPE;
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoGetDeviceDirectory(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ DEVICE_DIRECTORY_TYPE DirectoryType, _In_ ULONG Flags,
    _In_ PVOID Reserved, _Out_ PHANDLE DeviceDirectoryHandle);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReplacePartitionUnit(_In_ PDEVICE_OBJECT TargetPdo, _In_ PDEVICE_OBJECT SparePdo, _In_ ULONG Flags);
VOID KeFlushWriteBuffer(VOID);
_IRQL_requires_(DISPATCH_LEVEL)
NTSTATUS IoAllocateAdapterChannel(_In_ PDMA_ADAPTER DmaAdapter, _In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG NumberOfMapRegisters,
    _In_ PDRIVER_CONTROL ExecutionRoutine, _In_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN IoFlushAdapterBuffers(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl, _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa, _In_ ULONG Length,
    _In_ BOOLEAN WriteToDevice);
_IRQL_requires_(DISPATCH_LEVEL)
VOID IoFreeAdapterChannel(_In_ PDMA_ADAPTER DmaAdapter);
_IRQL_requires_(DISPATCH_LEVEL)
VOID IoFreeMapRegisters(_In_ PDMA_ADAPTER DmaAdapter, _In_ PVOID MapRegisterBase, _In_ ULONG NumberOfMapRegisters);
_IRQL_requires_max_(DISPATCH_LEVEL)
PHYSICAL_ADDRESS IoMapTransfer(_In_ PDMA_ADAPTER DmaAdapter, _In_ PMDL Mdl, _In_ PVOID MapRegisterBase, _In_ PVOID CurrentVa, _Inout_ PULONG Length,
    _In_ BOOLEAN WriteToDevice);
VOID PoSetHiberRange(_In_opt_ PVOID MemoryMap, _In_ ULONG Flags, _In_ PVOID Address, _In_ ULONG_PTR Length, _In_ ULONG Tag);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PoFxRegisterCrashdumpDevice(_In_ POHANDLE Handle);
NTSTATUS PoFxPowerOnCrashdumpDevice(_In_ POHANDLE Handle, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PoCreateThermalRequest(_Outptr_ PVOID *ThermalRequest, _In_ PDEVICE_OBJECT TargetDeviceObject, _In_ PDEVICE_OBJECT PolicyDeviceObject,
    _In_ PCOUNTED_REASON_CONTEXT Context, _In_ ULONG Flags);
typedef enum _PO_THERMAL_REQUEST_TYPE { PoThermalRequestPassive, PoThermalRequestActive } PO_THERMAL_REQUEST_TYPE, *PPO_THERMAL_REQUEST_TYPE;
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN PoGetThermalRequestSupport(_In_ PVOID ThermalRequest, _In_ PO_THERMAL_REQUEST_TYPE Type);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PoSetThermalPassiveCooling(_Inout_ PVOID ThermalRequest, _In_ UCHAR Throttle);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PoSetThermalActiveCooling(_Inout_ PVOID ThermalRequest, _In_ BOOLEAN Engaged);
_IRQL_requires_max_(APC_LEVEL)
VOID PoDeleteThermalRequest(_Inout_ PVOID ThermalRequest);
_Function_class_(PO_FX_DRIPS_WATCHDOG_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID PO_FX_DRIPS_WATCHDOG_CALLBACK(_In_ PVOID Context, _In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG UniqueId);
typedef PO_FX_DRIPS_WATCHDOG_CALLBACK *PPO_FX_DRIPS_WATCHDOG_CALLBACK;
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID PoFxRegisterDripsWatchdogCallback(_In_ POHANDLE Handle, _In_ PPO_FX_DRIPS_WATCHDOG_CALLBACK Callback, _In_ BOOLEAN IncludeChildDevices,
    _In_opt_ PDRIVER_OBJECT MatchingDriverObject);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwCreateRegistryTransaction(_Out_ PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ ULONG CreateOptions);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwCommitRegistryTransaction(_In_ HANDLE TransactionHandle, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenKeyTransactedEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_ ULONG OpenOptions, _In_ HANDLE TransactionHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSaveKey(_In_ HANDLE KeyHandle, _In_ HANDLE FileHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSaveKeyEx(_In_ HANDLE KeyHandle, _In_ HANDLE FileHandle, _In_ ULONG Format);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwRestoreKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE FileHandle, _In_ ULONG Flags);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenTransactionManager(_Out_ PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PUNICODE_STRING LogFileName, _In_opt_ LPGUID TmIdentity, _In_opt_ ULONG OpenOptions);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwRollforwardTransactionManager(_In_ HANDLE TransactionManagerHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationTransactionManager(_In_ HANDLE TransactionManagerHandle,
    _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _Out_writes_bytes_(TransactionManagerInformationLength) PVOID TransactionManagerInformation, _In_ ULONG TransactionManagerInformationLength,
    _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationTransactionManager(_In_ HANDLE TmHandle, _In_ TRANSACTIONMANAGER_INFORMATION_CLASS TransactionManagerInformationClass,
    _In_ PVOID TransactionManagerInformation, _In_ ULONG TransactionManagerInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwEnumerateTransactionObject(_In_opt_ HANDLE RootObjectHandle, _In_ KTMOBJECT_TYPE QueryType,
    _Inout_updates_bytes_(ObjectCursorLength) PKTMOBJECT_CURSOR ObjectCursor, _In_ ULONG ObjectCursorLength, _Out_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetInformationTransaction(_In_ HANDLE TransactionHandle, _In_ TRANSACTION_INFORMATION_CLASS TransactionInformationClass,
    _In_ PVOID TransactionInformation, _In_ ULONG TransactionInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwOpenResourceManager(_Out_ PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE TmHandle,
    _In_ LPGUID ResourceManagerGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwQueryInformationResourceManager(_In_ HANDLE ResourceManagerHandle, _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _Out_writes_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation, _In_ ULONG ResourceManagerInformationLength,
    _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ZwSetInformationResourceManager(_In_ HANDLE ResourceManagerHandle, _In_ RESOURCEMANAGER_INFORMATION_CLASS ResourceManagerInformationClass,
    _In_reads_bytes_(ResourceManagerInformationLength) PVOID ResourceManagerInformation, _In_ ULONG ResourceManagerInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSinglePhaseReject(_In_ HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS TmInitializeTransactionManager(_In_ PKTM TransactionManager, _In_opt_ PCUNICODE_STRING LogFileName, _In_opt_ PGUID TmId,
    _In_ ULONG CreateOptions);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS TmRenameTransactionManager(_In_ PUNICODE_STRING LogFileName, _In_ LPGUID ExistingTransactionManagerGuid);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmRecoverTransactionManager(_In_ PKTM Tm, _In_ PLARGE_INTEGER TargetVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS TmSinglePhaseReject(_In_ PKENLISTMENT Enlistment, _In_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TmPropagationComplete(_In_ PKRESOURCEMANAGER ResourceManager, _In_ ULONG RequestCookie, _In_ ULONG BufferLength, _In_ PVOID Buffer);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS TmPropagationFailed(_In_ PKRESOURCEMANAGER ResourceManager, _In_ ULONG RequestCookie, _In_ NTSTATUS Status);
typedef struct _SILO_MONITOR *PSILO_MONITOR;
VOID RtlInitHashTableContext(_Inout_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
VOID RtlInitHashTableContextFromEnumerator(_Inout_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context, _In_ PRTL_DYNAMIC_HASH_TABLE_ENUMERATOR Enumerator);
VOID RtlReleaseHashTableContext(_Inout_ PRTL_DYNAMIC_HASH_TABLE_CONTEXT Context);
ULONG RtlNonEmptyBucketsHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
ULONG RtlEmptyBucketsHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
ULONG RtlTotalEntriesHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
ULONG RtlActiveEnumeratorsHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
_Must_inspect_result_ _Success_(return != 0)
BOOLEAN RtlCreateHashTableEx(_Inout_ _When_(NULL == *HashTable, _At_(*HashTable, __drv_allocatesMem(Mem))) PRTL_DYNAMIC_HASH_TABLE *HashTable,
    _In_ ULONG InitialSize, _In_ ULONG Shift, _Reserved_ ULONG Flags);
BOOLEAN RtlExpandHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
BOOLEAN RtlContractHashTable(_In_ PRTL_DYNAMIC_HASH_TABLE HashTable);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG64 RtlGetEnabledExtendedFeatures(_In_ ULONG64 FeatureMask);
_IRQL_requires_max_(APC_LEVEL)
VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ const GENERIC_MAPPING *GenericMapping);
BOOLEAN RtlGetProductInfo(_In_ ULONG OSMajorVersion, _In_ ULONG OSMinorVersion, _In_ ULONG SpMajorVersion, _In_ ULONG SpMinorVersion,
    _Out_ PULONG ReturnedProductType);
ULONG RtlGetActiveConsoleId(VOID);
ULONGLONG RtlGetConsoleSessionForegroundProcessId(VOID);
ULONG RtlGetSuiteMask(VOID);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlIsMultiSessionSku(VOID);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlIsStateSeparationEnabled(VOID);
typedef enum _STATE_LOCATION_TYPE { LocationTypeRegistry = 0, LocationTypeFileSystem = 1, LocationTypeMaximum = 2 } STATE_LOCATION_TYPE;
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlGetPersistedStateLocation(_In_ PCWSTR SourceID, _In_opt_ PCWSTR CustomValue, _In_opt_ PCWSTR DefaultPath,
    _In_ STATE_LOCATION_TYPE StateLocationType, _Out_writes_bytes_to_opt_(BufferLengthIn, *BufferLengthOut) PWCHAR TargetPath,
    _In_ ULONG BufferLengthIn, _Out_opt_ PULONG BufferLengthOut);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlIsApiSetImplemented(_In_ PCSTR apiSetName);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlIsMultiUsersInSessionSku(VOID);
BOOLEAN RtlGetNtProductType(_Out_ PNT_PRODUCT_TYPE NtProductType);
_IRQL_requires_max_(PASSIVE_LEVEL)
PCWSTR RtlGetNtSystemRoot(VOID);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN RtlNormalizeSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _In_ ULONG SecurityDescriptorLength,
    _Out_opt_ PSECURITY_DESCRIPTOR *NewSecurityDescriptor, _Out_opt_ PULONG NewSecurityDescriptorLength, _In_ BOOLEAN CheckOnly);
typedef enum _RTL_SYSTEM_GLOBAL_DATA_ID { GlobalDataIdUnknown = 0, GlobalDataIdRngSeedVersion, GlobalDataIdInterruptTime,
    GlobalDataIdTimeZoneBias, GlobalDataIdImageNumberLow, GlobalDataIdImageNumberHigh, GlobalDataIdTimeZoneId, GlobalDataIdNtMajorVersion,
    GlobalDataIdNtMinorVersion, GlobalDataIdSystemExpirationDate, GlobalDataIdKdDebuggerEnabled, GlobalDataIdCyclesPerYield,
    GlobalDataIdSafeBootMode, GlobalDataIdLastSystemRITEventTickCount, GlobalDataIdConsoleSharedDataFlags, GlobalDataIdNtSystemRootDrive,
    GlobalDataIdQpcShift, GlobalDataIdQpcBypassEnabled, GlobalDataIdQpcData, GlobalDataIdQpcBias } RTL_SYSTEM_GLOBAL_DATA_ID,
    *PRTL_SYSTEM_GLOBAL_DATA_ID;
NTSTATUS RtlGetSystemGlobalData(_In_ RTL_SYSTEM_GLOBAL_DATA_ID DataId, _Inout_ PVOID Buffer, _In_ ULONG Size);
NTSTATUS RtlSetSystemGlobalData(_In_ RTL_SYSTEM_GLOBAL_DATA_ID DataId, _In_ PVOID Buffer, _In_ ULONG Size);
typedef struct _PROCESS_EXTENDED_BASIC_INFORMATION {
    SIZE_T Size;
    PROCESS_BASIC_INFORMATION BasicInfo;
    union {
        ULONG Flags;
        struct {
            ULONG IsProtectedProcess : 1;
            ULONG IsWow64Process : 1;
            ULONG IsProcessDeleting : 1;
            ULONG IsCrossSessionCreate : 1;
            ULONG IsFrozen : 1;
            ULONG IsBackground : 1;
            ULONG IsStronglyNamed : 1;
            ULONG IsSecureProcess : 1;
            ULONG IsSubsystemProcess : 1;
            ULONG SpareBits : 23;
        };
    };
} PROCESS_EXTENDED_BASIC_INFORMATION, *PPROCESS_EXTENDED_BASIC_INFORMATION;
typedef struct _PROCESS_DEVICEMAP_INFORMATION {
    union {
        struct {
            HANDLE DirectoryHandle;
        } Set;
        struct {
            ULONG DriveMap;
            UCHAR DriveType[32];
        } Query;
    };
} PROCESS_DEVICEMAP_INFORMATION, *PPROCESS_DEVICEMAP_INFORMATION;
typedef struct _PROCESS_SESSION_INFORMATION {
    ULONG SessionId;
} PROCESS_SESSION_INFORMATION, *PPROCESS_SESSION_INFORMATION;
typedef struct _QUOTA_LIMITS {
    SIZE_T PagedPoolLimit;
    SIZE_T NonPagedPoolLimit;
    SIZE_T MinimumWorkingSetSize;
    SIZE_T MaximumWorkingSetSize;
    SIZE_T PagefileLimit;
    LARGE_INTEGER TimeLimit;
} QUOTA_LIMITS, *PQUOTA_LIMITS;
typedef struct _IO_COUNTERS {
    ULONGLONG ReadOperationCount;
    ULONGLONG WriteOperationCount;
    ULONGLONG OtherOperationCount;
    ULONGLONG ReadTransferCount;
    ULONGLONG WriteTransferCount;
    ULONGLONG OtherTransferCount;
} IO_COUNTERS;
typedef struct _VM_COUNTERS {
    SIZE_T PeakVirtualSize;
    SIZE_T VirtualSize;
    ULONG PageFaultCount;
    SIZE_T PeakWorkingSetSize;
    SIZE_T WorkingSetSize;
    SIZE_T QuotaPeakPagedPoolUsage;
    SIZE_T QuotaPagedPoolUsage;
    SIZE_T QuotaPeakNonPagedPoolUsage;
    SIZE_T QuotaNonPagedPoolUsage;
    SIZE_T PagefileUsage;
    SIZE_T PeakPagefileUsage;
} VM_COUNTERS;
typedef enum _HARDWARE_COUNTER_TYPE { PMCCounter, MaxHardwareCounterType } HARDWARE_COUNTER_TYPE, *PHARDWARE_COUNTER_TYPE;
typedef struct _HARDWARE_COUNTER {
    HARDWARE_COUNTER_TYPE Type;
    ULONG Reserved;
    ULONG64 Index;
} HARDWARE_COUNTER, *PHARDWARE_COUNTER;
typedef struct _KERNEL_USER_TIMES {
    LARGE_INTEGER CreateTime;
    LARGE_INTEGER ExitTime;
    LARGE_INTEGER KernelTime;
    LARGE_INTEGER UserTime;
} KERNEL_USER_TIMES;
typedef enum _TIMER_SET_INFORMATION_CLASS { TimerSetCoalescableTimer, MaxTimerInfoClass } TIMER_SET_INFORMATION_CLASS;
typedef enum _CONFIGURATION_TYPE { ArcSystem, CentralProcessor, FloatingPointProcessor, PrimaryIcache, PrimaryDcache, SecondaryIcache,
    SecondaryDcache, SecondaryCache, EisaAdapter, TcAdapter, ScsiAdapter, DtiAdapter, MultiFunctionAdapter, DiskController, TapeController,
    CdromController, WormController, SerialController, NetworkController, DisplayController, ParallelController, PointerController,
    KeyboardController, AudioController, OtherController, DiskPeripheral, FloppyDiskPeripheral, TapePeripheral, ModemPeripheral,
    MonitorPeripheral, PrinterPeripheral, PointerPeripheral, KeyboardPeripheral, TerminalPeripheral, OtherPeripheral, LinePeripheral,
    NetworkPeripheral, SystemMemory, DockingInformation, RealModeIrqRoutingTable, RealModePCIEnumeration, MaximumType } CONFIGURATION_TYPE,
    *PCONFIGURATION_TYPE;
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KeInvalidateRangeAllCaches(_In_ PVOID BaseAddress, _In_ ULONG Length);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KeSetHardwareCounterConfiguration(_In_reads_(Count) PHARDWARE_COUNTER CounterArray, _In_ ULONG Count);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS KeQueryHardwareCounterConfiguration(_Out_writes_to_(MaximumCount, *Count) PHARDWARE_COUNTER CounterArray, _In_ ULONG MaximumCount,
    _Out_ PULONG Count);
typedef struct _ZONE_HEADER {
    SINGLE_LIST_ENTRY FreeList;
    SINGLE_LIST_ENTRY SegmentList;
    ULONG BlockSize;
    ULONG TotalSegmentSize;
} ZONE_HEADER, *PZONE_HEADER;
NTSTATUS ExInitializeZone(_Out_ PZONE_HEADER Zone, _In_ ULONG BlockSize, _Inout_ PVOID InitialSegment, _In_ ULONG InitialSegmentSize);
NTSTATUS ExExtendZone(_Inout_ PZONE_HEADER Zone, _Inout_ PVOID Segment, _In_ ULONG SegmentSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS ExInterlockedExtendZone(_Inout_ PZONE_HEADER Zone, _Inout_ PVOID Segment, _In_ ULONG SegmentSize,
    _Inout_ _Requires_lock_not_held_(*_Curr_) PKSPIN_LOCK Lock);
typedef GUID UUID;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmAddPhysicalMemory(_In_ PPHYSICAL_ADDRESS StartAddress, _Inout_ PLARGE_INTEGER NumberOfBytes);
typedef NTSTATUS (*PMM_ROTATE_COPY_CALLBACK_FUNCTION)(_In_ PMDL DestinationMdl, _In_ PMDL SourceMdl, _In_ PVOID Context);
typedef enum _MM_ROTATE_DIRECTION { MmToFrameBuffer, MmToFrameBufferNoCopy, MmToRegularMemory, MmToRegularMemoryNoCopy, MmMaximumRotateDirection }
    MM_ROTATE_DIRECTION, *PMM_ROTATE_DIRECTION;
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmRotatePhysicalView(_In_ PVOID VirtualAddress, _Inout_ PSIZE_T NumberOfBytes, _In_opt_ PMDL NewMdl, _In_ MM_ROTATE_DIRECTION Direction,
    _In_ PMM_ROTATE_COPY_CALLBACK_FUNCTION CopyFunction, _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MmRemovePhysicalMemory(_In_ PPHYSICAL_ADDRESS StartAddress, _Inout_ PLARGE_INTEGER NumberOfBytes);
_IRQL_requires_max_(PASSIVE_LEVEL)
PPHYSICAL_MEMORY_RANGE MmGetPhysicalMemoryRangesEx2(_In_opt_ PVOID PartitionObject, _In_ ULONG Flags);
_Must_inspect_result_ _Out_writes_bytes_opt_(NumberOfBytes) _IRQL_requires_max_(APC_LEVEL)
PVOID MmMapVideoDisplay(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);
_IRQL_requires_max_(APC_LEVEL)
VOID MmUnmapVideoDisplay(_In_reads_bytes_(NumberOfBytes) PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS MmGetCacheAttribute(_In_ PHYSICAL_ADDRESS PhysicalAddress, _Out_ MEMORY_CACHING_TYPE *CacheType);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS MmGetCacheAttributeEx(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ ULONG Flags, _Out_ MEMORY_CACHING_TYPE *CacheType);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmMapViewInSystemSpaceEx(_In_ PVOID Section, _Outptr_result_bytebuffer_(*ViewSize) PVOID *MappedBase, _Inout_ PSIZE_T ViewSize,
    _Inout_ PLARGE_INTEGER SectionOffset, _In_ ULONG_PTR Flags);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmMapViewInSessionSpaceEx(_In_ PVOID Section, _Outptr_result_bytebuffer_(*ViewSize) PVOID *MappedBase, _Inout_ PSIZE_T ViewSize,
    _Inout_ PLARGE_INTEGER SectionOffset, _In_ ULONG_PTR Flags);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS MmCreateMirror(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID PsGetThreadProperty(_In_ PETHREAD Thread, _In_ ULONG_PTR Key, _In_ ULONG Flags);
PVOID PsGetCurrentThreadTeb(VOID);
_Function_class_(SILO_CONTEXT_CLEANUP_CALLBACK)
typedef VOID (*SILO_CONTEXT_CLEANUP_CALLBACK)(_In_ PVOID SiloContext);
_Function_class_(SILO_MONITOR_CREATE_CALLBACK)
typedef NTSTATUS (*SILO_MONITOR_CREATE_CALLBACK)(_In_ PESILO Silo);
_Function_class_(SILO_MONITOR_TERMINATE_CALLBACK)
typedef VOID (*SILO_MONITOR_TERMINATE_CALLBACK)(_In_ PESILO Silo);
typedef struct _SILO_MONITOR_REGISTRATION {
    UCHAR Version;
    BOOLEAN MonitorHost;
    BOOLEAN MonitorExistingSilos;
    UCHAR Reserved[5];
    union {
        PUNICODE_STRING DriverObjectName;
        PUNICODE_STRING ComponentName;
    };
    SILO_MONITOR_CREATE_CALLBACK CreateCallback;
    SILO_MONITOR_TERMINATE_CALLBACK TerminateCallback;
} SILO_MONITOR_REGISTRATION, *PSILO_MONITOR_REGISTRATION;
NTSTATUS PsGetJobSilo(_In_ PEJOB Job, _Outptr_ PESILO *Silo);
NTSTATUS PsGetJobServerSilo(_In_opt_ PEJOB Job, _Outptr_ PESILO *ServerSilo);
PESILO PsGetEffectiveServerSilo(_In_ PESILO Silo);
_IRQL_requires_max_(DISPATCH_LEVEL)
PESILO PsAttachSiloToCurrentThread(_In_ PESILO Silo);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsDetachSiloFromCurrentThread(_In_ PESILO PreviousSilo);
BOOLEAN PsIsHostSilo(_In_ PESILO Silo);
PESILO PsGetHostSilo(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
PESILO PsGetCurrentSilo(VOID);
PESILO PsGetCurrentServerSilo(VOID);
PUNICODE_STRING PsGetCurrentServerSiloName(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN PsIsCurrentThreadInServerSilo(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS PsAcquireSiloHardReference(_In_ PESILO Silo);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsReleaseSiloHardReference(_In_ PESILO Silo);
_Must_inspect_result_
NTSTATUS PsAllocSiloContextSlot(_In_ ULONG_PTR Reserved, _Out_ ULONG *ReturnedContextSlot);
_Check_return_
NTSTATUS PsFreeSiloContextSlot(_In_ ULONG ContextSlot);
_Must_inspect_result_
NTSTATUS PsCreateSiloContext(_In_ PESILO Silo, _In_ ULONG Size, _In_ POOL_TYPE PoolType,
    _In_opt_ SILO_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback, _Outptr_result_bytebuffer_(Size) PVOID *ReturnedSiloContext);
_Check_return_
NTSTATUS PsInsertSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
_Check_return_
NTSTATUS PsReplaceSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID NewSiloContext,
    _Outptr_opt_result_maybenull_ PVOID *OldSiloContext);
NTSTATUS PsGetSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _Outptr_result_nullonfailure_ PVOID *ReturnedSiloContext);
_Check_return_
NTSTATUS PsRemoveSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _Outptr_opt_result_maybenull_ PVOID *RemovedSiloContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsReferenceSiloContext(_In_ PVOID SiloContext);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID PsDereferenceSiloContext(_In_ PVOID SiloContext);
_Check_return_
NTSTATUS PsInsertPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _In_ PVOID SiloContext);
_Check_return_
NTSTATUS PsMakeSiloContextPermanent(_In_ PESILO Silo, _In_ ULONG ContextSlot);
NTSTATUS PsGetPermanentSiloContext(_In_ PESILO Silo, _In_ ULONG ContextSlot, _Outptr_result_nullonfailure_ PVOID *ReturnedSiloContext);
_Must_inspect_result_
NTSTATUS PsRegisterSiloMonitor(_In_ PSILO_MONITOR_REGISTRATION Registration, _Outptr_ PSILO_MONITOR *ReturnedMonitor);
_Must_inspect_result_
NTSTATUS PsStartSiloMonitor(_In_ PSILO_MONITOR Monitor);
ULONG PsGetSiloMonitorContextSlot(_In_ PSILO_MONITOR Monitor);
VOID PsUnregisterSiloMonitor(_In_ _Post_invalid_ PSILO_MONITOR Monitor);
ULONG PsGetServerSiloServiceSessionId(_In_ PESILO Silo);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG PsGetServerSiloActiveConsoleId(_In_ PESILO Silo);
VOID PsTerminateServerSilo(_In_ PESILO ServerSilo, _In_ NTSTATUS ExitStatus);
_IRQL_requires_max_(PASSIVE_LEVEL)
PESILO PsGetParentSilo(_In_opt_ PEJOB Job);
_IRQL_requires_max_(DISPATCH_LEVEL)
PESILO PsGetThreadServerSilo(_In_ PETHREAD Thread);
_IRQL_requires_max_(PASSIVE_LEVEL)
GUID *PsGetSiloContainerId(_In_ PESILO Silo);
NTSTATUS IoAssignResources(_In_ PUNICODE_STRING RegistryPath, _In_opt_ PUNICODE_STRING DriverClassName, _In_ PDRIVER_OBJECT DriverObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIO_RESOURCE_REQUIREMENTS_LIST RequestedResources, _Inout_ PCM_RESOURCE_LIST *AllocatedResources);
NTSTATUS IoAttachDeviceByPointer(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID IoCancelFileOpen(_In_ PDEVICE_OBJECT DeviceObject, _In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL)
PIRP IoMakeAssociatedIrpEx(_In_ PIRP Irp, _In_ PDEVICE_OBJECT DeviceObject, _In_ CCHAR StackSize);
NTSTATUS IoQueryDeviceDescription(_In_opt_ PINTERFACE_TYPE BusType, _In_opt_ PULONG BusNumber, _In_opt_ PCONFIGURATION_TYPE ControllerType,
    _In_opt_ PULONG ControllerNumber, _In_opt_ PCONFIGURATION_TYPE PeripheralType, _In_opt_ PULONG PeripheralNumber,
    _In_ PIO_QUERY_DEVICE_ROUTINE CalloutRoutine, _Inout_opt_ PVOID Context);
BOOLEAN IoTranslateBusAddress(_In_ INTERFACE_TYPE InterfaceType, _In_ ULONG BusNumber, _In_ PHYSICAL_ADDRESS BusAddress, _Inout_ PULONG AddressSpace,
    _Out_ PPHYSICAL_ADDRESS TranslatedAddress);
NTSTATUS IoVolumeDeviceNameToGuid(_In_ PUNICODE_STRING VolumeDeviceName, _Out_ GUID *Guid);
_Must_inspect_result_
NTSTATUS IoVolumeDeviceNameToGuidPath(_In_ PUNICODE_STRING VolumeDeviceName,
    _Out_ _At_(GuidPath->Buffer, __drv_allocatesMem(Mem) _Post_notnull_) PUNICODE_STRING GuidPath);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoSetSystemPartition(_In_ PUNICODE_STRING VolumeNameString);
typedef struct _IO_FOEXT_SILO_PARAMETERS {
    ULONG Length;
    union {
        struct {
            ULONG HasHardReference : 1;
            ULONG SpareFlags : 31;
        };
        ULONG Flags;
    };
    PESILO SiloContext;
} IO_FOEXT_SILO_PARAMETERS, *PIO_FOEXT_SILO_PARAMETERS;
PIO_FOEXT_SILO_PARAMETERS IoGetSiloParameters(_In_ PFILE_OBJECT FileObject);
_Ret_maybenull_
PESILO IoGetSilo(_In_ PFILE_OBJECT FileObject);
typedef struct _IO_FOEXT_SHADOW_FILE {
    PFILE_OBJECT BackingFileObject;
    PVOID BackingFltInstance;
} IO_FOEXT_SHADOW_FILE, *PIO_FOEXT_SHADOW_FILE;
PIO_FOEXT_SHADOW_FILE IoGetShadowFileInformation(_In_ PFILE_OBJECT FileObject);
NTSTATUS IoSetShadowFileInformation(_In_ PFILE_OBJECT FileObject, _In_ PFILE_OBJECT BackingFileObject, _In_ PVOID BackingFltInstance);
NTSTATUS IoSetIrpExtraCreateParameter(_Inout_ PIRP Irp, _In_ struct _ECP_LIST *ExtraCreateParameter);
VOID IoClearIrpExtraCreateParameter(_Inout_ PIRP Irp);
NTSTATUS IoGetIrpExtraCreateParameter(_In_ PIRP Irp, _Outptr_result_maybenull_ struct _ECP_LIST **ExtraCreateParameter);
NTSTATUS IoQueryInformationByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Options,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
BOOLEAN IoIsFileOriginRemote(_In_ PFILE_OBJECT FileObject);
NTSTATUS IoSetFileOrigin(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Remote);
NTSTATUS IoSetFileObjectIgnoreSharing(_In_ PFILE_OBJECT FileObject);
VOID IoTransferActivityId(_In_ LPCGUID ActivityId, _In_ LPCGUID RelatedActivityId);
NTSTATUS IoGetFsZeroingOffset(_In_ PIRP Irp, _Out_ PULONG ZeroingOffset);
NTSTATUS IoSetFsZeroingOffsetRequired(_Inout_ PIRP Irp);
NTSTATUS IoSetFsZeroingOffset(_Inout_ PIRP Irp, _In_ ULONG ZeroingOffset);
LOGICAL IoIsValidIrpStatus(NTSTATUS Status);
NTSTATUS IoIncrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);
NTSTATUS IoDecrementKeepAliveCount(_Inout_ PFILE_OBJECT FileObject, _Inout_ PEPROCESS Process);
_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS IoGetInitiatorProcess(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoQueryFullDriverPath(_In_ PDRIVER_OBJECT DriverObject, _Out_ PUNICODE_STRING FullPath);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReportRootDevice(_In_ PDRIVER_OBJECT DriverObject);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwSetTimerEx(_In_ HANDLE TimerHandle, _In_ TIMER_SET_INFORMATION_CLASS TimerSetInformationClass,
    _Inout_updates_bytes_opt_(TimerSetInformationLength) PVOID TimerSetInformation, _In_ ULONG TimerSetInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwAllocateLocallyUniqueId(_Out_ PLUID Luid);
IRQLINT_C_END
