/* irqlint kit, ntifs: file system run-time library */
#pragma once

#define FS_FILTER_SECTION_SYNC_SUPPORTS_ASYNC_PARALLEL_IO (0x00000001)
#define FS_FILTER_SECTION_SYNC_SUPPORTS_DIRECT_MAP_DATA (0x00000002)
#define FS_FILTER_SECTION_SYNC_SUPPORTS_DIRECT_MAP_IMAGE (0x00000004)
#define FS_FILTER_SECTION_SYNC_IMAGE_EXTENTS_ARE_NOT_RVA (0x00000008)
#define FS_FILTER_ACQUIRE_FOR_SECTION_SYNCHRONIZATION (UCHAR)-1
#define FS_FILTER_RELEASE_FOR_SECTION_SYNCHRONIZATION (UCHAR)-2
#define FS_FILTER_ACQUIRE_FOR_MOD_WRITE (UCHAR)-3
#define FS_FILTER_RELEASE_FOR_MOD_WRITE (UCHAR)-4
#define FS_FILTER_ACQUIRE_FOR_CC_FLUSH (UCHAR)-5
#define FS_FILTER_RELEASE_FOR_CC_FLUSH (UCHAR)-6
#define FS_FILTER_QUERY_OPEN (UCHAR)-7
#define FSRTL_FCB_HEADER_V0 (0x00)
#define FSRTL_FCB_HEADER_V1 (0x01)
#define FSRTL_FCB_HEADER_V2 (0x02)
#define FSRTL_FCB_HEADER_V3 (0x03)
#define FSRTL_FCB_HEADER_V4 (0x04)
#define FSRTL_FLAG_FILE_MODIFIED (0x01)
#define FSRTL_FLAG_FILE_LENGTH_CHANGED (0x02)
#define FSRTL_FLAG_LIMIT_MODIFIED_PAGES (0x04)
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_EX (0x08)
#define FSRTL_FLAG_ACQUIRE_MAIN_RSRC_SH (0x10)
#define FSRTL_FLAG_USER_MAPPED_FILE (0x20)
#define FSRTL_FLAG_ADVANCED_HEADER (0x40)
#define FSRTL_FLAG_EOF_ADVANCE_ACTIVE (0x80)
#define FSRTL_FLAG2_DO_MODIFIED_WRITE (0x01)
#define FSRTL_FLAG2_SUPPORTS_FILTER_CONTEXTS (0x02)
#define FSRTL_FLAG2_PURGE_WHEN_MAPPED (0x04)
#define FSRTL_FLAG2_IS_PAGING_FILE (0x08)
#define FSRTL_FLAG2_WRITABLE_USER_MAPPED_FILE (0x10)
#define FSRTL_FLAG2_BYPASSIO_STREAM_PAUSED (0x20)
#define FSRTL_FSP_TOP_LEVEL_IRP ((LONG_PTR)0x01)
#define FSRTL_CACHE_TOP_LEVEL_IRP ((LONG_PTR)0x02)
#define FSRTL_MOD_WRITE_TOP_LEVEL_IRP ((LONG_PTR)0x03)
#define FSRTL_FAST_IO_TOP_LEVEL_IRP ((LONG_PTR)0x04)
#define FSRTL_NETWORK1_TOP_LEVEL_IRP ((LONG_PTR)0x05)
#define FSRTL_NETWORK2_TOP_LEVEL_IRP ((LONG_PTR)0x06)
#define FSRTL_ASYNC_CACHED_READ_TOP_LEVEL_IRP ((LONG_PTR)0x07)
#define FSRTL_MAX_TOP_LEVEL_IRP_FLAG ((LONG_PTR)0xFFFF)
#define FSRTL_AUXILIARY_FLAG_DEALLOCATE 0x00000001
#define FSRTL_ADD_TC_CASE_SENSITIVE (0x00000001)
#define FSRTL_ADD_TC_KEY_BY_SHORT_NAME (0x00000002)
#define FSRTL_FIND_TC_CASE_SENSITIVE (0x00000001)
#define FSRTL_FAT_LEGAL 0x01
#define FSRTL_HPFS_LEGAL 0x02
#define FSRTL_NTFS_LEGAL 0x04
#define FSRTL_WILD_CHARACTER 0x08
#define FSRTL_OLE_LEGAL 0x10
#define FSRTL_NTFS_STREAM_LEGAL (FSRTL_NTFS_LEGAL | FSRTL_OLE_LEGAL)
#define FSRTL_CC_FLUSH_ERROR_FLAG_NO_HARD_ERROR 0x1
#define FSRTL_CC_FLUSH_ERROR_FLAG_NO_LOG_ENTRY 0x2
#define FSRTL_VIRTDISK_FULLY_ALLOCATED 0x00000001
#define FSRTL_VIRTDISK_NO_DRIVE_LETTER 0x00000002
#define FSRTL_DRIVER_BACKING_FLAG_USE_PAGE_FILE 0x00000001

typedef enum _FS_FILTER_SECTION_SYNC_TYPE {
    SyncTypeOther = 0,
    SyncTypeCreateSection,
} FS_FILTER_SECTION_SYNC_TYPE, *PFS_FILTER_SECTION_SYNC_TYPE;

typedef struct _FS_FILTER_SECTION_SYNC_OUTPUT {
    ULONG StructureSize;
    ULONG SizeReturned;
    ULONG Flags;
    ULONG DesiredReadAlignment;
} FS_FILTER_SECTION_SYNC_OUTPUT, *PFS_FILTER_SECTION_SYNC_OUTPUT;

typedef enum _FS_FILTER_STREAM_FO_NOTIFICATION_TYPE {
    NotifyTypeCreate = 0,
    NotifyTypeRetired,
} FS_FILTER_STREAM_FO_NOTIFICATION_TYPE, *PFS_FILTER_STREAM_FO_NOTIFICATION_TYPE;

typedef union _FS_FILTER_PARAMETERS {
    struct {
        PLARGE_INTEGER EndingOffset;
        PERESOURCE *ResourceToRelease;
    } AcquireForModifiedPageWriter;
    struct {
        PERESOURCE ResourceToRelease;
    } ReleaseForModifiedPageWriter;
    struct {
        FS_FILTER_SECTION_SYNC_TYPE SyncType;
        ULONG PageProtection;
        PFS_FILTER_SECTION_SYNC_OUTPUT OutputInformation;
        ULONG Flags;
        ULONG AllocationAttributes;
    } AcquireForSectionSynchronization;
    struct {
        PIRP Irp;
        PVOID FileInformation;
        PULONG Length;
        FILE_INFORMATION_CLASS FileInformationClass;
        NTSTATUS CompletionStatus;
    } QueryOpen;
    struct {
        PVOID Argument1;
        PVOID Argument2;
        PVOID Argument3;
        PVOID Argument4;
        PVOID Argument5;
    } Others;
} FS_FILTER_PARAMETERS, *PFS_FILTER_PARAMETERS;

typedef struct _FS_FILTER_CALLBACK_DATA {
    ULONG SizeOfFsFilterCallbackData;
    UCHAR Operation;
    UCHAR Reserved;
    struct _DEVICE_OBJECT *DeviceObject;
    struct _FILE_OBJECT *FileObject;
    FS_FILTER_PARAMETERS Parameters;
} FS_FILTER_CALLBACK_DATA, *PFS_FILTER_CALLBACK_DATA;

typedef NTSTATUS (*PFS_FILTER_CALLBACK)(_In_ PFS_FILTER_CALLBACK_DATA Data, _Out_ PVOID *CompletionContext);
typedef VOID (*PFS_FILTER_COMPLETION_CALLBACK)(_In_ PFS_FILTER_CALLBACK_DATA Data, _In_ NTSTATUS OperationStatus, _In_ PVOID CompletionContext);
typedef struct _FS_FILTER_CALLBACKS {
    ULONG SizeOfFsFilterCallbacks;
    ULONG Reserved;
    PFS_FILTER_CALLBACK PreAcquireForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForSectionSynchronization;
    PFS_FILTER_CALLBACK PreReleaseForSectionSynchronization;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForSectionSynchronization;
    PFS_FILTER_CALLBACK PreAcquireForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForCcFlush;
    PFS_FILTER_CALLBACK PreReleaseForCcFlush;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForCcFlush;
    PFS_FILTER_CALLBACK PreAcquireForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostAcquireForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreReleaseForModifiedPageWriter;
    PFS_FILTER_COMPLETION_CALLBACK PostReleaseForModifiedPageWriter;
    PFS_FILTER_CALLBACK PreQueryOpen;
    PFS_FILTER_COMPLETION_CALLBACK PostQueryOpen;
} FS_FILTER_CALLBACKS, *PFS_FILTER_CALLBACKS;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterFileSystemFilterCallbacks(_In_ struct _DRIVER_OBJECT *FilterDriverObject, _In_ PFS_FILTER_CALLBACKS Callbacks);

typedef struct _FSRTL_COMMON_FCB_HEADER {
    CSHORT NodeTypeCode;
    CSHORT NodeByteSize;
    UCHAR Flags;
    UCHAR IsFastIoPossible;
    UCHAR Flags2;
    UCHAR Reserved : 4;
    UCHAR Version : 4;
    PERESOURCE Resource;
    PERESOURCE PagingIoResource;
    LARGE_INTEGER AllocationSize;
    LARGE_INTEGER FileSize;
    LARGE_INTEGER ValidDataLength;
} FSRTL_COMMON_FCB_HEADER;

typedef FSRTL_COMMON_FCB_HEADER *PFSRTL_COMMON_FCB_HEADER;
typedef struct _FSRTL_ADVANCED_FCB_HEADER {
    FSRTL_COMMON_FCB_HEADER;
    PFAST_MUTEX FastMutex;
    LIST_ENTRY FilterContexts;
    ULONG_PTR PushLock;
    PVOID *FileContextSupportPointer;
    union {
        OPLOCK Oplock;
        PVOID ReservedForRemote;
    };
    PVOID AePushLock;
    ULONG BypassIoOpenCount;
} FSRTL_ADVANCED_FCB_HEADER;

typedef FSRTL_ADVANCED_FCB_HEADER *PFSRTL_ADVANCED_FCB_HEADER;
_Must_inspect_result_ _Function_class_(FAST_IO_READ) _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait, _In_ ULONG LockKey,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);

_Must_inspect_result_ _Function_class_(FAST_IO_WRITE) _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlCopyWrite(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait, _In_ ULONG LockKey,
    _In_reads_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlMdlReadEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
    _Out_ PIO_STATUS_BLOCK IoStatus);

_Must_inspect_result_ _Function_class_(FAST_IO_MDL_READ) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlMdlReadDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain,
    _Out_ PIO_STATUS_BLOCK IoStatus, _In_opt_ PDEVICE_OBJECT DeviceObject);

_Function_class_(FAST_IO_MDL_READ_COMPLETE) _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlMdlReadCompleteDev(_In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain, _In_opt_ PDEVICE_OBJECT DeviceObject);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlPrepareMdlWriteEx(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus);

_Must_inspect_result_ _Function_class_(FAST_IO_PREPARE_MDL_WRITE) _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlPrepareMdlWriteDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ ULONG LockKey,
    _Outptr_ PMDL *MdlChain, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject);

_Must_inspect_result_ _Function_class_(FAST_IO_MDL_WRITE_COMPLETE) _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlMdlWriteCompleteDev(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ PMDL MdlChain,
    _In_opt_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAcquireFileExclusive(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlReleaseFile(_In_ PFILE_OBJECT FileObject);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlGetFileSize(_In_ PFILE_OBJECT FileObject, _Out_ PLARGE_INTEGER FileSize);

typedef enum _FSRTL_COMPARISON_RESULT {
    LessThan = - 1,
    EqualTo = 0,
    GreaterThan = 1,
} FSRTL_COMPARISON_RESULT;

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDissectDbcs(_In_ ANSI_STRING Path, _Out_ PANSI_STRING FirstName, _Out_ PANSI_STRING RemainingName);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlDoesDbcsContainWildCards(_In_ PANSI_STRING Name);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsDbcsInExpression(_In_ PANSI_STRING Expression, _In_ PANSI_STRING Name);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsFatDbcsLegal(_In_ ANSI_STRING DbcsName, _In_ BOOLEAN WildCardsPermissible, _In_ BOOLEAN PathNamePermissible,
    _In_ BOOLEAN LeadingBackslashPermissible);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsHpfsDbcsLegal(_In_ ANSI_STRING DbcsName, _In_ BOOLEAN WildCardsPermissible, _In_ BOOLEAN PathNamePermissible,
    _In_ BOOLEAN LeadingBackslashPermissible);

NTSTATUS FsRtlNormalizeNtstatus(_In_ NTSTATUS Exception, _In_ NTSTATUS GenericException);
_Must_inspect_result_
BOOLEAN FsRtlIsNtstatusExpected(_In_ NTSTATUS Exception);

_IRQL_requires_max_(DISPATCH_LEVEL)
PERESOURCE FsRtlAllocateResource(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlBalanceReads(_In_ PDEVICE_OBJECT TargetDevice);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlDissectName(_In_ UNICODE_STRING Path, _Out_ PUNICODE_STRING FirstName, _Out_ PUNICODE_STRING RemainingName);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlDoesNameContainWildCards(_In_ PUNICODE_STRING Name);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreNamesEqual(_In_ PCUNICODE_STRING ConstantNameA, _In_ PCUNICODE_STRING ConstantNameB, _In_ BOOLEAN IgnoreCase,
    _In_reads_opt_(0x10000) PCWCH UpcaseTable);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsNameInExpression(_In_ PUNICODE_STRING Expression, _In_ PUNICODE_STRING Name, _In_ BOOLEAN IgnoreCase, _In_opt_ PWCH UpcaseTable);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FsRtlIsNameInUnUpcasedExpression(_In_ PUNICODE_STRING Expression, _In_ PUNICODE_STRING Name, _In_ BOOLEAN IgnoreCase,
    _In_opt_ PWCH UpcaseTable);

typedef VOID (*PFSRTL_STACK_OVERFLOW_ROUTINE)(_In_ PVOID Context, _In_ PKEVENT Event);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlPostStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event, _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlPostPagingFileStackOverflow(_In_ PVOID Context, _In_ PKEVENT Event, _In_ PFSRTL_STACK_OVERFLOW_ROUTINE StackOverflowRoutine);

_Must_inspect_result_ _When_(Irp != NULL, _IRQL_requires_max_(PASSIVE_LEVEL)) _When_(Irp == NULL, _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCancellableWaitForSingleObject(_In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PIRP Irp);

_Must_inspect_result_ _When_(Irp != NULL, _IRQL_requires_max_(PASSIVE_LEVEL)) _When_(Irp == NULL, _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCancellableWaitForMultipleObjects(_In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray, _In_opt_ PIRP Irp);

typedef struct _FSRTL_PER_FILE_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_FILE_CONTEXT, *PFSRTL_PER_FILE_CONTEXT;

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerFileContext(_In_ PVOID *PerFileContextPointer, _In_ PFSRTL_PER_FILE_CONTEXT Ptr);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILE_CONTEXT FsRtlLookupPerFileContext(_In_ PVOID *PerFileContextPointer, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILE_CONTEXT FsRtlRemovePerFileContext(_In_ PVOID *PerFileContextPointer, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTeardownPerFileContexts(_In_ PVOID *PerFileContextPointer);

typedef struct _FSRTL_PER_STREAM_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
    PFREE_FUNCTION FreeCallback;
} FSRTL_PER_STREAM_CONTEXT, *PFSRTL_PER_STREAM_CONTEXT;

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER PerStreamContext, _In_ PFSRTL_PER_STREAM_CONTEXT Ptr);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_STREAM_CONTEXT FsRtlLookupPerStreamContextInternal(_In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId,
    _In_opt_ PVOID InstanceId);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_STREAM_CONTEXT FsRtlRemovePerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId,
    _In_opt_ PVOID InstanceId);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlSetupAdvancedHeader(_In_ PVOID AdvHdr, _In_ PFAST_MUTEX FMutex);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTeardownPerStreamContexts(_In_ PFSRTL_ADVANCED_FCB_HEADER AdvancedHeader);

typedef struct _FSRTL_PER_FILEOBJECT_CONTEXT {
    LIST_ENTRY Links;
    PVOID OwnerId;
    PVOID InstanceId;
} FSRTL_PER_FILEOBJECT_CONTEXT, *PFSRTL_PER_FILEOBJECT_CONTEXT;

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertPerFileObjectContext(_In_ PFILE_OBJECT FileObject, _In_ PFSRTL_PER_FILEOBJECT_CONTEXT Ptr);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlLookupPerFileObjectContext(_In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_FILEOBJECT_CONTEXT FsRtlRemovePerFileObjectContext(_In_ PFILE_OBJECT FileObject, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);

VOID FsRtlIncrementCcFastReadNotPossible(VOID);
VOID FsRtlIncrementCcFastReadWait(VOID);
VOID FsRtlIncrementCcFastReadNoWait(VOID);
VOID FsRtlIncrementCcFastReadResourceMiss(VOID);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlIncrementCcFastMdlReadWait(VOID);

_IRQL_requires_max_(APC_LEVEL)
LOGICAL FsRtlIsPagingFile(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
LOGICAL FsRtlIsSystemPagingFile(_In_ PFILE_OBJECT FileObject);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlCreateSectionForDataScan(_Out_ PHANDLE SectionHandle, _Outptr_ PVOID *SectionObject, _Out_opt_ PLARGE_INTEGER SectionFileSize,
    _In_ PFILE_OBJECT FileObject, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlValidateReparsePointBuffer(_In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) PREPARSE_DATA_BUFFER ReparseBuffer);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRemoveDotsFromPath(_Inout_updates_bytes_(PathLength) PWSTR OriginalString, _In_ USHORT PathLength, _Out_ USHORT *NewLength);

typedef enum _FSRTL_CHANGE_BACKING_TYPE {
    ChangeDataControlArea,
    ChangeImageControlArea,
    ChangeSharedCacheMap,
} FSRTL_CHANGE_BACKING_TYPE, *PFSRTL_CHANGE_BACKING_TYPE;

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlChangeBackingFileObject(_In_opt_ PFILE_OBJECT CurrentFileObject, _In_ PFILE_OBJECT NewFileObject,
    _In_ FSRTL_CHANGE_BACKING_TYPE ChangeBackingType, _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlLogCcFlushError(_In_ PUNICODE_STRING FileName, _In_ PDEVICE_OBJECT DeviceObject, _In_ PSECTION_OBJECT_POINTERS SectionObjectPointer,
    _In_ NTSTATUS FlushError, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAreVolumeStartupApplicationsComplete(VOID);

NTSTATUS FsRtlVolumeDeviceToCorrelationId(_In_ PDEVICE_OBJECT VolumeDeviceObject, _Out_ GUID *Guid);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlIssueDeviceIoControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG IoCtl, _In_ UCHAR Flags, _In_opt_ PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _In_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _Out_opt_ PULONG_PTR IosbInformation);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlGetSectorSizeInformation(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PFILE_FS_SECTOR_SIZE_INFORMATION SectorSizeInfo);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlGetSupportedFeatures(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PULONG SupportedFeatures);

NTSTATUS FsRtlKernelFsControlFile(_In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode, _In_reads_bytes_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _Out_writes_bytes_to_(OutputBufferLength, *RetOutputBufferSize) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_ PULONG RetOutputBufferSize);

NTSTATUS FsRtlQueryKernelEaFile(_In_ PFILE_OBJECT FileObject, _Out_writes_bytes_to_(Length, *LengthReturned) PVOID ReturnedEaData, _In_ ULONG Length,
    _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_opt_(EaListLength) PVOID EaList, _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex,
    _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);

NTSTATUS FsRtlSetKernelEaFile(_In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID EaBuffer, _In_ ULONG Length);
NTSTATUS FsRtlQueryInformationFile(_In_ PFILE_OBJECT FileObject, _Out_writes_bytes_to_(Length, *RetFileInformationSize) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _Out_ PULONG RetFileInformationSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlQueryCachedVdl(_In_ PFILE_OBJECT FileObject, _Out_ PLONGLONG Vdl);

VOID FsRtlUpdateDiskCounters(_In_ ULONG64 BytesRead, _In_ ULONG64 BytesWritten);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlDismountComplete(_In_ PDEVICE_OBJECT DeviceObject, _In_ NTSTATUS DismountStatus);

BOOLEAN FsRtlIsDaxVolume(_In_ PFILE_OBJECT FileObject);

/* Macros of the original headers, declared so that they stay visible as calls. */
_IRQL_requires_max_(APC_LEVEL) _Acquires_lock_(_Global_critical_region_)
VOID FsRtlEnterFileSystem(VOID);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(_Global_critical_region_)
VOID FsRtlExitFileSystem(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlCompleteRequest(_In_ PIRP Irp, _In_ NTSTATUS Status);
_IRQL_requires_max_(APC_LEVEL)
PVOID FsRtlAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
_IRQL_requires_max_(APC_LEVEL)
PVOID FsRtlAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);
BOOLEAN FsRtlIsAnsiCharacterWild(_In_ UCHAR Character);
BOOLEAN FsRtlIsUnicodeCharacterWild(_In_ WCHAR Character);
BOOLEAN FsRtlIsAnsiCharacterLegalFat(_In_ UCHAR Character, _In_ BOOLEAN WildOk);
BOOLEAN FsRtlIsAnsiCharacterLegalHpfs(_In_ UCHAR Character, _In_ BOOLEAN WildOk);
BOOLEAN FsRtlIsAnsiCharacterLegalNtfs(_In_ UCHAR Character, _In_ BOOLEAN WildOk);
BOOLEAN FsRtlIsAnsiCharacterLegalNtfsStream(_In_ UCHAR Character, _In_ BOOLEAN WildOk);
BOOLEAN FsRtlIsAnsiCharacterLegal(_In_ UCHAR Character, _In_ ULONG Flags);
BOOLEAN FsRtlTestAnsiCharacter(_In_ UCHAR Character, _In_ BOOLEAN DefaultResult, _In_ BOOLEAN WildOk, _In_ ULONG Flags);
BOOLEAN FsRtlIsLeadDbcsCharacter(_In_ UCHAR Character);
PFSRTL_ADVANCED_FCB_HEADER FsRtlGetPerStreamContextPointer(_In_ PFILE_OBJECT FileObject);
BOOLEAN FsRtlSupportsPerStreamContexts(_In_ PFILE_OBJECT FileObject);
BOOLEAN FsRtlSupportsPerFileContexts(_In_ PFILE_OBJECT FileObject);
PVOID *FsRtlGetPerFileContextPointer(_In_ PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL)
PFSRTL_PER_STREAM_CONTEXT FsRtlLookupPerStreamContext(_In_ PFSRTL_ADVANCED_FCB_HEADER StreamContext, _In_opt_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
VOID FsRtlInitPerStreamContext(_Out_ PFSRTL_PER_STREAM_CONTEXT Context, _In_ PVOID OwnerId, _In_opt_ PVOID InstanceId, _In_ PFREE_FUNCTION FreeCallback);
VOID FsRtlInitPerFileContext(_Out_ PFSRTL_PER_FILE_CONTEXT Context, _In_ PVOID OwnerId, _In_opt_ PVOID InstanceId, _In_ PFREE_FUNCTION FreeCallback);
VOID FsRtlInitPerFileObjectContext(_Out_ PFSRTL_PER_FILEOBJECT_CONTEXT Context, _In_ PVOID OwnerId, _In_opt_ PVOID InstanceId);
VOID FsRtlSetupAdvancedHeaderEx(_In_ PVOID AdvancedHeader, _In_ PFAST_MUTEX FastMutex, _In_opt_ PVOID *FileContextSupportPointer);
extern PUSHORT *NlsOemLeadByteInfo;
