/* irqlint kit: common log file system */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define CLFS_BASELOG_EXTENSION L".blf"
#define CLFS_FLAG_NO_FLAGS 0x00000000
#define CLFS_FLAG_FORCE_APPEND 0x00000001
#define CLFS_FLAG_FORCE_FLUSH 0x00000002
#define CLFS_FLAG_USE_RESERVATION 0x00000004
#define CLFS_FLAG_REENTRANT_FILE_SYSTEM 0x00000008
#define CLFS_FLAG_NON_REENTRANT_FILTER 0x00000010
#define CLFS_FLAG_REENTRANT_FILTER 0x00000020
#define CLFS_FLAG_IGNORE_SHARE_ACCESS 0x00000040
#define CLFS_FLAG_READ_IN_PROGRESS 0x00000080
#define CLFS_FLAG_MINIFILTER_LEVEL 0x00000100
#define CLFS_FLAG_HIDDEN_SYSTEM_LOG 0x00000200
#define CLFS_MARSHALLING_FLAG_NONE 0x00000000
#define CLFS_MARSHALLING_FLAG_DISABLE_BUFF_INIT 0x00000001
#define CLFS_FLAG_FILTER_INTERMEDIATE_LEVEL CLFS_FLAG_NON_REENTRANT_FILTER
#define CLFS_FLAG_FILTER_TOP_LEVEL CLFS_FLAG_REENTRANT_FILTER
#define CLFS_CONTAINER_STREAM_PREFIX L"%BLF%:"
#define CLFS_CONTAINER_RELATIVE_PREFIX L"%BLF%\\"
#define CLFS_MAX_CONTAINER_INFO (256)
#define CLFS_SCAN_INIT 0x01
#define CLFS_SCAN_FORWARD 0x02
#define CLFS_SCAN_BACKWARD 0x04
#define CLFS_SCAN_CLOSE 0x08
#define CLFS_SCAN_INITIALIZED 0x10
#define CLFS_SCAN_BUFFERED 0x20
#define CLFS_MGMT_NUM_POLICIES ((ULONG)ClfsMgmtPolicyInvalid)
#define CLFS_LOG_SIZE_MINIMUM ((ULONGLONG)(0))
#define CLFS_LOG_SIZE_MAXIMUM ((ULONGLONG)(-1))
#define CLFS_MGMT_POLICY_VERSION (0x01)
#define CLFS_MGMT_CLIENT_REGISTRATION_VERSION (0x1)

typedef ULONG CLFS_CONTAINER_ID;
typedef CLFS_CONTAINER_ID *PCLFS_CONTAINER_ID;
typedef struct _CLS_LSN {
    ULONGLONG Internal;
} CLS_LSN, *PCLS_LSN, **PPCLS_LSN;

typedef CLS_LSN CLFS_LSN;
typedef FILE_OBJECT LOG_FILE_OBJECT, *PLOG_FILE_OBJECT, **PPLOG_FILE_OBJECT;
typedef CLFS_LSN *PCLFS_LSN, **PPCLFS_LSN;
extern const CLFS_LSN CLFS_LSN_INVALID;
extern const CLFS_LSN CLFS_LSN_NULL;
typedef UCHAR CLS_RECORD_TYPE, *PCLS_RECORD_TYPE, **PPCLS_RECORD_TYPE;
typedef CLS_RECORD_TYPE CLFS_RECORD_TYPE, *PCLFS_RECORD_TYPE, **PPCLFS_RECORD_TYPE;
typedef enum _CLS_CONTEXT_MODE {
    ClsContextNone = 0x00,
    ClsContextUndoNext,
    ClsContextPrevious,
    ClsContextForward,
} CLS_CONTEXT_MODE, *PCLS_CONTEXT_MODE, **PPCLS_CONTEXT_MODE;

typedef enum _CLFS_CONTEXT_MODE {
    ClfsContextNone = 0x00,
    ClfsContextUndoNext,
    ClfsContextPrevious,
    ClfsContextForward,
} CLFS_CONTEXT_MODE, *PCLFS_CONTEXT_MODE, **PPCLFS_CONTEXT_MODE;

typedef struct _CLFS_NODE_ID {
    ULONG cType;
    ULONG cbNode;
} CLFS_NODE_ID, *PCLFS_NODE_ID;

typedef struct _CLS_WRITE_ENTRY {
    PVOID Buffer;
    ULONG ByteLength;
} CLS_WRITE_ENTRY, *PCLS_WRITE_ENTRY, **PPCLS_WRITE_ENTRY;

typedef CLS_WRITE_ENTRY CLFS_WRITE_ENTRY;
typedef CLFS_WRITE_ENTRY *PCLFS_WRITE_ENTRY, **PPCLFS_WRITE_ENTRY;
typedef GUID CLFS_LOG_ID;
typedef struct _CLS_INFORMATION {
    LONGLONG TotalAvailable;
    LONGLONG CurrentAvailable;
    LONGLONG TotalReservation;
    ULONGLONG BaseFileSize;
    ULONGLONG ContainerSize;
    ULONG TotalContainers;
    ULONG FreeContainers;
    ULONG TotalClients;
    ULONG Attributes;
    ULONG FlushThreshold;
    ULONG SectorSize;
    CLS_LSN MinArchiveTailLsn;
    CLS_LSN BaseLsn;
    CLS_LSN LastFlushedLsn;
    CLS_LSN LastLsn;
    CLS_LSN RestartLsn;
    GUID Identity;
} CLS_INFORMATION, *PCLS_INFORMATION, *PPCLS_INFORMATION;

typedef CLS_INFORMATION CLFS_INFORMATION;
typedef CLFS_INFORMATION *PCLFS_INFORMATION, *PPCLFS_INFORMATION;
typedef struct _CLFS_LOG_NAME_INFORMATION {
    USHORT NameLengthInBytes;
    WCHAR Name[1];
} CLFS_LOG_NAME_INFORMATION, *PCLFS_LOG_NAME_INFORMATION, **PPCLFS_LOG_NAME_INFORMATION;

typedef struct _CLFS_STREAM_ID_INFORMATION {
    UCHAR StreamIdentifier;
} CLFS_STREAM_ID_INFORMATION, *PCLFS_STREAM_ID_INFORMATION, **PPCLFS_STREAM_ID_INFORMATION;

typedef struct _CLFS_PHYSICAL_LSN_INFORMATION {
    UCHAR StreamIdentifier;
    CLFS_LSN VirtualLsn;
    CLFS_LSN PhysicalLsn;
} CLFS_PHYSICAL_LSN_INFORMATION, *PCLFS_PHYSICAL_LSN_INFORMATION;

typedef UINT32 CLS_CONTAINER_STATE, *PCLS_CONTAINER_STATE, *PPCLS_CONTAINER_STATE;
typedef CLS_CONTAINER_STATE CLFS_CONTAINER_STATE, *PCLFS_CONTAINER_STATE, *PPCLFS_CONTAINER_STATE;
typedef struct _CLS_CONTAINER_INFORMATION {
    ULONG FileAttributes;
    ULONGLONG CreationTime;
    ULONGLONG LastAccessTime;
    ULONGLONG LastWriteTime;
    LONGLONG ContainerSize;
    ULONG FileNameActualLength;
    ULONG FileNameLength;
    WCHAR FileName[(256)];
    CLFS_CONTAINER_STATE State;
    CLFS_CONTAINER_ID PhysicalContainerId;
    CLFS_CONTAINER_ID LogicalContainerId;
} CLS_CONTAINER_INFORMATION, *PCLS_CONTAINER_INFORMATION, **PPCLS_CONTAINER_INFORMATION;

typedef CLS_CONTAINER_INFORMATION CLFS_CONTAINER_INFORMATION;
typedef CLFS_CONTAINER_INFORMATION *PCLFS_CONTAINER_INFORMATION, **PPCLFS_CONTAINER_INFORMATION;
typedef enum _CLS_LOG_INFORMATION_CLASS {
    ClfsLogBasicInformation = 0x00,
    ClfsLogBasicInformationPhysical,
    ClfsLogPhysicalNameInformation,
    ClfsLogStreamIdentifierInformation,
    ClfsLogSystemMarkingInformation,
    ClfsLogPhysicalLsnInformation,
} CLS_LOG_INFORMATION_CLASS, *PCLS_LOG_INFORMATION_CLASS, **PPCLS_LOG_INFORMATION_CLASS;

typedef CLS_LOG_INFORMATION_CLASS CLFS_LOG_INFORMATION_CLASS;
typedef CLFS_LOG_INFORMATION_CLASS *PCLFS_LOG_INFORMATION_CLASS, **PPCLFS_LOG_INFORMATION_CLASS;
typedef enum _CLS_IOSTATS_CLASS {
    ClsIoStatsDefault = 0x0000,
    ClsIoStatsMax = 0xFFFF,
} CLS_IOSTATS_CLASS, *PCLS_IOSTATS_CLASS, **PPCLS_IOSTATS_CLASS;

typedef enum _CLFS_IOSTATS_CLASS {
    ClfsIoStatsDefault = 0x0000,
    ClfsIoStatsMax = 0xFFFF,
} CLFS_IOSTATS_CLASS, *PCLFS_IOSTATS_CLASS, **PPCLFS_IOSTATS_CLASS;

typedef struct _CLS_IO_STATISTICS_HEADER {
    UCHAR ubMajorVersion;
    UCHAR ubMinorVersion;
    CLFS_IOSTATS_CLASS eStatsClass;
    USHORT cbLength;
    ULONG coffData;
} CLS_IO_STATISTICS_HEADER, *PCLS_IO_STATISTICS_HEADER, **PPCLS_IO_STATISTICS_HEADER;

typedef CLS_IO_STATISTICS_HEADER CLFS_IO_STATISTICS_HEADER;
typedef CLFS_IO_STATISTICS_HEADER *PCLFS_IO_STATISTICS_HEADER, **PPCLFS_IO_STATISTICS_HEADER;
typedef struct _CLS_IO_STATISTICS {
    CLS_IO_STATISTICS_HEADER hdrIoStats;
    ULONGLONG cFlush;
    ULONGLONG cbFlush;
    ULONGLONG cMetaFlush;
    ULONGLONG cbMetaFlush;
} CLS_IO_STATISTICS, *PCLS_IO_STATISTICS, **PPCLS_IO_STATISTICS;

typedef CLS_IO_STATISTICS CLFS_IO_STATISTICS;
typedef CLFS_IO_STATISTICS *PCLFS_IO_STATISTICS, **PPCLFS_IO_STATISTICS;
typedef UCHAR CLFS_SCAN_MODE, *PCLFS_SCAN_MODE;
typedef struct _CLS_SCAN_CONTEXT {
    CLFS_NODE_ID cidNode;
    PLOG_FILE_OBJECT plfoLog;
    __declspec(align(8)) ULONG cIndex;
    __declspec(align(8)) ULONG cContainers;
    __declspec(align(8)) ULONG cContainersReturned;
    __declspec(align(8)) CLFS_SCAN_MODE eScanMode;
    __declspec(align(8)) PCLS_CONTAINER_INFORMATION pinfoContainer;
} CLS_SCAN_CONTEXT, *PCLS_SCAN_CONTEXT, **PPCLS_SCAN_CONTEXT;

typedef CLS_SCAN_CONTEXT CLFS_SCAN_CONTEXT;
typedef CLFS_SCAN_CONTEXT *PCLFS_SCAN_CONTEXT, **PPCLFS_SCAN_CONTEXT;
typedef struct _CLS_ARCHIVE_DESCRIPTOR {
    ULONGLONG coffLow;
    ULONGLONG coffHigh;
    CLS_CONTAINER_INFORMATION infoContainer;
} CLS_ARCHIVE_DESCRIPTOR, *PCLS_ARCHIVE_DESCRIPTOR, **PPCLS_ARCHIVE_DESCRIPTOR;

typedef CLS_ARCHIVE_DESCRIPTOR CLFS_ARCHIVE_DESCRIPTOR;
typedef CLFS_ARCHIVE_DESCRIPTOR *PCLFS_ARCHIVE_DESCRIPTOR, **PPCLFS_ARCHIVE_DESCRIPTOR;
typedef PVOID (*CLFS_BLOCK_ALLOCATION)(ULONG cbBufferLength, PVOID pvUserContext);
typedef VOID (*CLFS_BLOCK_DEALLOCATION)(PVOID pvBuffer, PVOID pvUserContext);
typedef enum _CLFS_LOG_ARCHIVE_MODE {
    ClfsLogArchiveEnabled = 0x01,
    ClfsLogArchiveDisabled = 0x02,
} CLFS_LOG_ARCHIVE_MODE, *PCLFS_LOG_ARCHIVE_MODE;

BOOLEAN ClfsLsnEqual(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnLess(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnGreater(_In_ const CLFS_LSN *plsn1, _In_ const CLFS_LSN *plsn2);
BOOLEAN ClfsLsnNull(_In_ const CLFS_LSN *plsn);
CLFS_CONTAINER_ID ClfsLsnContainer(_In_ const CLFS_LSN *plsn);
CLFS_LSN ClfsLsnCreate(_In_ CLFS_CONTAINER_ID cidContainer, _In_ ULONG offBlock, _In_ ULONG cRecord);
ULONG ClfsLsnBlockOffset(_In_ const CLFS_LSN *plsn);
ULONG ClfsLsnRecordSequence(_In_ const CLFS_LSN *plsn);
BOOLEAN ClfsLsnInvalid(_In_ const CLFS_LSN *plsn);
CLFS_LSN ClfsLsnIncrement(_In_ PCLFS_LSN plsn);
typedef enum _CLFS_MGMT_POLICY_TYPE {
    ClfsMgmtPolicyMaximumSize = 0x0,
    ClfsMgmtPolicyMinimumSize,
    ClfsMgmtPolicyNewContainerSize,
    ClfsMgmtPolicyGrowthRate,
    ClfsMgmtPolicyLogTail,
    ClfsMgmtPolicyAutoShrink,
    ClfsMgmtPolicyAutoGrow,
    ClfsMgmtPolicyNewContainerPrefix,
    ClfsMgmtPolicyNewContainerSuffix,
    ClfsMgmtPolicyNewContainerExtension,
    ClfsMgmtPolicyInvalid,
} CLFS_MGMT_POLICY_TYPE, *PCLFS_MGMT_POLICY_TYPE;

typedef struct _CLFS_MGMT_POLICY {
    ULONG Version;
    ULONG LengthInBytes;
    ULONG PolicyFlags;
    CLFS_MGMT_POLICY_TYPE PolicyType;
    union {
        struct {
            ULONG Containers;
        } MaximumSize;
        struct {
            ULONG Containers;
        } MinimumSize;
        struct {
            ULONG SizeInBytes;
        } NewContainerSize;
        struct {
            ULONG AbsoluteGrowthInContainers;
            ULONG RelativeGrowthPercentage;
        } GrowthRate;
        struct {
            ULONG MinimumAvailablePercentage;
            ULONG MinimumAvailableContainers;
        } LogTail;
        struct {
            ULONG Percentage;
        } AutoShrink;
        struct {
            ULONG Enabled;
        } AutoGrow;
        struct {
            USHORT PrefixLengthInBytes;
            WCHAR PrefixString[1];
        } NewContainerPrefix;
        struct {
            ULONGLONG NextContainerSuffix;
        } NewContainerSuffix;
        struct {
            USHORT ExtensionLengthInBytes;
            WCHAR ExtensionString[1];
        } NewContainerExtension;
    } PolicyParameters;
} CLFS_MGMT_POLICY, *PCLFS_MGMT_POLICY;

typedef enum _CLFS_MGMT_NOTIFICATION_TYPE {
    ClfsMgmtAdvanceTailNotification = 0,
    ClfsMgmtLogFullHandlerNotification,
    ClfsMgmtLogUnpinnedNotification,
    ClfsMgmtLogWriteNotification,
} CLFS_MGMT_NOTIFICATION_TYPE, *PCLFS_MGMT_NOTIFICATION_TYPE;

typedef struct _CLFS_MGMT_NOTIFICATION {
    CLFS_MGMT_NOTIFICATION_TYPE Notification;
    CLFS_LSN Lsn;
    USHORT LogIsPinned;
} CLFS_MGMT_NOTIFICATION, *PCLFS_MGMT_NOTIFICATION;

_Function_class_(PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile, _In_ PCLFS_LSN TargetLsn, _In_ PVOID ClientData);

_Function_class_(PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile, _In_ NTSTATUS OperationStatus, _In_ BOOLEAN LogIsPinned,
    _In_ PVOID ClientData);

_Function_class_(PCLFS_CLIENT_LOG_UNPINNED_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PCLFS_CLIENT_LOG_UNPINNED_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile, _In_ PVOID ClientData);

typedef VOID (*PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK)(_In_ PLOG_FILE_OBJECT LogFile, _In_ NTSTATUS OperationStatus, _In_ PVOID ClientData);
typedef struct _CLFS_MGMT_CLIENT_REGISTRATION {
    ULONG Version;
    PCLFS_CLIENT_ADVANCE_TAIL_CALLBACK AdvanceTailCallback;
    PVOID AdvanceTailCallbackData;
    PCLFS_CLIENT_LFF_HANDLER_COMPLETE_CALLBACK LogGrowthCompleteCallback;
    PVOID LogGrowthCompleteCallbackData;
    PCLFS_CLIENT_LOG_UNPINNED_CALLBACK LogUnpinnedCallback;
    PVOID LogUnpinnedCallbackData;
} CLFS_MGMT_CLIENT_REGISTRATION, *PCLFS_MGMT_CLIENT_REGISTRATION;

typedef PVOID CLFS_MGMT_CLIENT, *PCLFS_MGMT_CLIENT;
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtRegisterManagedClient(_In_ PLOG_FILE_OBJECT LogFile, _In_ PCLFS_MGMT_CLIENT_REGISTRATION RegistrationData,
    _Out_ PCLFS_MGMT_CLIENT ClientCookie);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtDeregisterManagedClient(_In_ CLFS_MGMT_CLIENT ClientCookie);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtTailAdvanceFailure(_In_ CLFS_MGMT_CLIENT Client, _In_ NTSTATUS Reason);

NTSTATUS ClfsMgmtHandleLogFileFull(_In_ CLFS_MGMT_CLIENT Client);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtInstallPolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_reads_bytes_(PolicyLength) PCLFS_MGMT_POLICY Policy, _In_ ULONG PolicyLength);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtQueryPolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_ CLFS_MGMT_POLICY_TYPE PolicyType,
    _Out_writes_bytes_(*PolicyLength) PCLFS_MGMT_POLICY Policy, _Out_ PULONG PolicyLength);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtRemovePolicy(_In_ PLOG_FILE_OBJECT LogFile, _In_ CLFS_MGMT_POLICY_TYPE PolicyType);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsMgmtSetLogFileSize(_In_ PLOG_FILE_OBJECT LogFile, _In_ PULONGLONG NewSizeInContainers, _Out_opt_ PULONGLONG ResultingSizeInContainers,
    _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine, _In_opt_ PVOID CompletionRoutineData);

NTSTATUS ClfsMgmtSetLogFileSizeAsClient(_In_ PLOG_FILE_OBJECT LogFile, _In_opt_ PCLFS_MGMT_CLIENT ClientCookie, _In_ PULONGLONG NewSizeInContainers,
    _Out_opt_ PULONGLONG ResultingSizeInContainers, _In_opt_ PCLFS_SET_LOG_SIZE_COMPLETE_CALLBACK CompletionRoutine,
    _In_opt_ PVOID CompletionRoutineData);

NTSTATUS ClfsInitialize(VOID);
VOID ClfsFinalize(VOID);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCreateLogFile(_Out_ PPLOG_FILE_OBJECT pplfoLog, _In_ PUNICODE_STRING puszLogFileName, _In_ ACCESS_MASK fDesiredAccess,
    _In_ ULONG dwShareMode, _In_opt_ PSECURITY_DESCRIPTOR psdLogFile, _In_ ULONG fCreateDisposition, _In_ ULONG fCreateOptions,
    _In_ ULONG fFlagsAndAttributes, _In_ ULONG fLogOptionFlag, _In_reads_bytes_opt_(cbContext) PVOID pvContext, _In_ ULONG cbContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsDeleteLogByPointer(_In_ PLOG_FILE_OBJECT plfoLog);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsDeleteLogFile(_In_ PUNICODE_STRING puszLogFileName, _In_opt_ PVOID pvReserved, _In_ ULONG fLogOptionFlag,
    _In_reads_bytes_opt_(cbContext) PVOID pvContext, _In_ ULONG cbContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAddLogContainer(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PULONGLONG pcbContainer, _In_ PUNICODE_STRING puszContainerPath);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAddLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog, _In_ USHORT cContainers, _In_opt_ PULONGLONG pcbContainer,
    _In_reads_(cContainers) PUNICODE_STRING rguszContainerPath);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsRemoveLogContainer(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PUNICODE_STRING puszContainerPath, _In_ BOOLEAN fForce);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsRemoveLogContainerSet(_In_ PLOG_FILE_OBJECT plfoLog, _In_ USHORT cContainers,
    _In_reads_(cContainers) PUNICODE_STRING rgwszContainerPath, _In_ BOOLEAN fForce);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsSetArchiveTail(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PCLFS_LSN plsnArchiveTail);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsSetEndOfLog(_In_ PLOG_FILE_OBJECT plfoLog, _In_ PCLFS_LSN plsnEnd);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCreateScanContext(_In_ PLOG_FILE_OBJECT plfoLog, _In_ ULONG cFromContainer, _In_ ULONG cContainers, _In_ CLFS_SCAN_MODE eScanMode,
    _Inout_ PCLFS_SCAN_CONTEXT pcxScan);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsScanLogContainers(_Inout_ PCLFS_SCAN_CONTEXT pcxScan, _In_ CLFS_SCAN_MODE eScanMode);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsGetContainerName(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_CONTAINER_ID cidLogicalContainer, _Inout_ PUNICODE_STRING puszContainerName,
    _Out_opt_ PULONG pcActualLenContainerName);

NTSTATUS ClfsGetLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog,
    _Out_writes_bytes_to_(*pcbInfoBuffer, *pcbInfoBuffer) PCLFS_INFORMATION pinfoBuffer, _Inout_ PULONG pcbInfoBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsQueryLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_LOG_INFORMATION_CLASS eInformationClass,
    _In_reads_bytes_opt_(cbinfoInputBuffer) PVOID pinfoInputBuffer, _In_opt_ ULONG cbinfoInputBuffer,
    _Out_writes_bytes_(*pcbInfoBuffer) PVOID pinfoBuffer, _Inout_ PULONG pcbInfoBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsSetLogFileInformation(_In_ PLOG_FILE_OBJECT plfoLog, _In_ CLFS_LOG_INFORMATION_CLASS eInformationClass,
    _In_reads_bytes_(cbBuffer) PVOID pinfoBuffer, _In_ ULONG cbBuffer);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadRestartArea(_Inout_ PVOID pvMarshalContext, _Outptr_result_bytebuffer_(*pcbRestartBuffer) PVOID *ppvRestartBuffer,
    _Out_ PULONG pcbRestartBuffer, _Out_ PCLFS_LSN plsn, _Outptr_ PVOID *ppvReadContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadPreviousRestartArea(_In_ PVOID pvReadContext, _Outptr_result_bytebuffer_(*pcbRestartBuffer) PVOID *ppvRestartBuffer,
    _Out_ PULONG pcbRestartBuffer, _Out_ PCLFS_LSN plsnRestart);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsWriteRestartArea(_Inout_ PVOID pvMarshalContext, _In_reads_bytes_(cbRestartBuffer) PVOID pvRestartBuffer, _In_ ULONG cbRestartBuffer,
    _In_opt_ PCLFS_LSN plsnBase, _In_ ULONG fFlags, _Out_opt_ PULONG pcbWritten, _Out_opt_ PCLFS_LSN plsnNext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAdvanceLogBase(_Inout_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnBase, _In_ ULONG fFlags);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCloseAndResetLogFile(_In_ PLOG_FILE_OBJECT plfoLog);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsCloseLogFileObject(_In_ PLOG_FILE_OBJECT plfoLog);

NTSTATUS ClfsCreateMarshallingArea(_In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType, _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer,
    _In_opt_ PFREE_FUNCTION pfnFreeBuffer, _In_ ULONG cbMarshallingBuffer, _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers,
    _Outptr_ PVOID *ppvMarshalContext);

NTSTATUS ClfsCreateMarshallingAreaEx(_In_ PLOG_FILE_OBJECT plfoLog, _In_ POOL_TYPE ePoolType, _In_opt_ PALLOCATE_FUNCTION pfnAllocBuffer,
    _In_opt_ PFREE_FUNCTION pfnFreeBuffer, _In_ ULONG cbMarshallingBuffer, _In_ ULONG cMaxWriteBuffers, _In_ ULONG cMaxReadBuffers,
    _In_ ULONG cAlignmentSize, _In_ ULONGLONG fFlags, _Outptr_ PVOID *ppvMarshalContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsDeleteMarshallingArea(_In_ PVOID pvMarshalContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReserveAndAppendLog(_In_ PVOID pvMarshalContext, _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
    _In_ ULONG cWriteEntries, _In_opt_ PCLFS_LSN plsnUndoNext, _In_opt_ PCLFS_LSN plsnPrevious, _In_ ULONG cReserveRecords,
    _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation, _In_ ULONG fFlags, _Out_opt_ PCLFS_LSN plsn);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReserveAndAppendLogAligned(_In_ PVOID pvMarshalContext, _In_reads_opt_(cWriteEntries) PCLFS_WRITE_ENTRY rgWriteEntries,
    _In_ ULONG cWriteEntries, _In_ ULONG cbEntryAlignment, _In_opt_ PCLFS_LSN plsnUndoNext, _In_opt_ PCLFS_LSN plsnPrevious,
    _In_ ULONG cReserveRecords, _Inout_updates_opt_(cReserveRecords) PLONGLONG rgcbReservation, _In_ ULONG fFlags, _Out_opt_ PCLFS_LSN plsn);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAlignReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords, _In_reads_(cRecords) LONGLONG rgcbReservation[],
    _Out_ PLONGLONG pcbAlignReservation);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsAllocReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords, _In_reads_(cRecords) PLONGLONG pcbAdjustment);

NTSTATUS ClfsFreeReservedLog(_In_ PVOID pvMarshalContext, _In_ ULONG cRecords, _In_reads_(cRecords) PLONGLONG pcbAdjustment);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsFlushBuffers(_In_ PVOID pvMarshalContext);

NTSTATUS ClfsFlushToLsn(_In_ PVOID pvMarshalContext, _In_ PCLFS_LSN plsnFlush, _Out_opt_ PCLFS_LSN plsnLastFlushed);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadLogRecord(_In_ PVOID pvMarshalContext, _Inout_ PCLFS_LSN plsnFirst, _In_ CLFS_CONTEXT_MODE peContextMode,
    _Outptr_result_bytebuffer_(*pcbReadBuffer) PVOID *ppvReadBuffer, _Out_ PULONG pcbReadBuffer, _Out_ PCLFS_RECORD_TYPE peRecordType,
    _Out_ PCLFS_LSN plsnUndoNext, _Out_ PCLFS_LSN plsnPrevious, _Outptr_ PVOID *ppvReadContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsReadNextLogRecord(_Inout_ PVOID pvReadContext, _Outptr_result_bytebuffer_(*pcbBuffer) PVOID *ppvBuffer, _Out_ PULONG pcbBuffer,
    _Inout_ PCLFS_RECORD_TYPE peRecordType, _In_opt_ PCLFS_LSN plsnUser, _Out_ PCLFS_LSN plsnUndoNext, _Out_ PCLFS_LSN plsnPrevious,
    _Out_ PCLFS_LSN plsnRecord);

NTSTATUS ClfsTerminateReadLog(_In_ PVOID pvCursorContext);
NTSTATUS ClfsGetLastLsn(_In_ PLOG_FILE_OBJECT plfoLog, _Out_ PCLFS_LSN plsnLast);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS ClfsGetIoStatistics(_In_ PLOG_FILE_OBJECT plfoLog, _Inout_updates_bytes_(cbStatsBuffer) PVOID pvStatsBuffer, _In_ ULONG cbStatsBuffer,
    _In_ CLFS_IOSTATS_CLASS eStatsClass, _Out_opt_ PULONG pcbStatsWritten);

CLFS_LSN ClfsLaterLsn(_In_ PCLFS_LSN plsn);
CLFS_LSN ClfsEarlierLsn(_In_ PCLFS_LSN plsn);
NTSTATUS ClfsLsnDifference(_In_ PCLFS_LSN plsnStart, _In_ PCLFS_LSN plsnFinish, _In_ ULONG cbContainer, _In_ ULONG cbMaxBlock,
    _Out_ PLONGLONG pcbDifference);

BOOLEAN ClfsValidTopLevelContext(_In_ PIRP pirpTopLevelContext);
#ifdef __cplusplus
}
#endif
