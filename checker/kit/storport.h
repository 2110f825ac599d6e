/* irqlint kit: StorPort miniports */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define STOR_MAP_NO_BUFFERS (0)
#define STOR_MAP_ALL_BUFFERS (1)
#define STOR_MAP_NON_READ_WRITE_BUFFERS (2)
#define STOR_MAP_ALL_BUFFERS_INCLUDING_READ_WRITE (3)
#define STOR_ADAPTER_FEATURE_DEVICE_TELEMETRY 0x00000001
#define STOR_ADAPTER_FEATURE_STOP_UNIT_DURING_POWER_DOWN 0x00000002
#define STOR_ADAPTER_UNCACHED_EXTENSION_NUMA_NODE_PREFERRED 0x00000004
#define STOR_ADAPTER_DMA_V3_PREFERRED 0x00000008
#define STOR_ADAPTER_FEATURE_ABORT_COMMAND 0x00000010
#define STOR_ADAPTER_FEATURE_RICH_TEMPERATURE_THRESHOLD 0x00000020
#define STOR_ADAPTER_DMA_ADDRESS_WIDTH_SPECIFIED 0x00000040
#define DUMP_MODE_CRASH 0x01
#define DUMP_MODE_HIBER 0x02
#define DUMP_MODE_MARK_MEMORY 0x03
#define DUMP_MODE_RESUME 0x04
#define SCSI_DMA64_MINIPORT_FULL64BIT_NO_BOUNDARY_REQ_SUPPORTED 0x03
#define STOR_SYSTEM_POWER_HINTS_V1 0x1
#define STOR_FILTER_RESOURCE_REQUIREMENTS_V1 0x1
#define STOR_SERIAL_NUMBER_MAX_SIZE (128 * sizeof(WCHAR))
#define STOR_VENDOR_ID_LENGTH 16
#define STOR_MODEL_NUMBER_LENGTH 64
#define STOR_FIRMWARE_REVISION_LENGTH 16
#define STOR_RICH_DEVICE_DESCRIPTION_STRUCTURE_VERSION 0x1
#define STOR_RICH_DEVICE_DESCRIPTION_STRUCTURE_VERSION_V2 0x2
#define STOR_CRYPTO_OPERATION_INSERT_KEY_VERSION_1 1
#define STOR_FRU_ID_MAX_LENGTH 128
#define STOR_FRU_ID_DESCRIPTION_STRUCTURE_VERSION_1 0x1
#define STOR_DPC_BUFFER_SIZE (sizeof (DPC_BUFFER))
#define STOR_PERF_DPC_REDIRECTION 0x00000001
#define STOR_PERF_CONCURRENT_CHANNELS 0x00000002
#define STOR_PERF_INTERRUPT_MESSAGE_RANGES 0x00000004
#define STOR_PERF_ADV_CONFIG_LOCALITY 0x00000008
#define STOR_PERF_OPTIMIZE_FOR_COMPLETION_DURING_STARTIO 0x00000010
#define STOR_PERF_DPC_REDIRECTION_CURRENT_CPU 0x00000020
#define STOR_PERF_NO_SGL 0x00000040
#define STOR_PERF_SOFT_NUMA 0x00000080
#define STOR_PERF_HETEROGENEOUS_CPU 0x00000100
#define STOR_PERF_VERSION_2 0x00000002
#define STOR_PERF_VERSION_3 0x00000003
#define STOR_PERF_VERSION_4 0x00000004
#define STOR_PERF_VERSION_5 0x00000005
#define STOR_PERF_VERSION_6 0x00000006
#define STOR_PERF_VERSION_7 0x00000007
#define STOR_PERF_VERSION STOR_PERF_VERSION_7
#define STOR_REQUEST_INFO_VER_1 1
#define STOR_REQUEST_INFO_VER_2 2
#define STOR_REQUEST_INFO_VER STOR_REQUEST_INFO_VER_2
#define STOR_RPMB_VERSION_1 0x00000001
#define STOR_CRYPTO_ALGORITHM_ID_OFFSET StorCryptoAlgorithmXTSAES
#define STOR_CRYPTO_CAPABILITY_VERSION_1 1
#define STOR_CRYPTO_CAPABILITIES_DATA_VERSION_1 1
#define STOR_CRYPTO_KEY_INFO_VERSION_1 1
#define STATE_CHANGE_LUN 0x1
#define STATE_CHANGE_TARGET 0x2
#define STATE_CHANGE_BUS 0x4
#define RAID_ASYNC_NOTIFY_FLAG_MEDIA_STATUS 0x1
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_STATUS 0x2
#define RAID_ASYNC_NOTIFY_FLAG_DEVICE_OPERATION 0x4
#define STOR_STATUS_SUCCESS (0x00000000L)
#define STOR_STATUS_UNSUCCESSFUL (0xC1000001L)
#define STOR_STATUS_NOT_IMPLEMENTED (0xC1000002L)
#define STOR_STATUS_INSUFFICIENT_RESOURCES (0xC1000003L)
#define STOR_STATUS_BUFFER_TOO_SMALL (0xC1000004L)
#define STOR_STATUS_ACCESS_DENIED (0xC1000005L)
#define STOR_STATUS_INVALID_PARAMETER (0xC1000006L)
#define STOR_STATUS_INVALID_DEVICE_REQUEST (0xC1000007L)
#define STOR_STATUS_INVALID_IRQL (0xC1000008L)
#define STOR_STATUS_INVALID_DEVICE_STATE (0xC1000009L)
#define STOR_STATUS_INVALID_BUFFER_SIZE (0xC100000AL)
#define STOR_STATUS_UNSUPPORTED_VERSION (0xC100000BL)
#define STOR_STATUS_BUSY (0xC100000CL)
#define STOR_STATUS_THROTTLED_REQUEST (0xC100000DL)
#define STOR_STATUS_TIMEOUT (0xC100000EL)
#define STOR_STATUS_INVALID_DATA (0xC100000FL)
#define STOR_FEATURE_VIRTUAL_MINIPORT 0x00000001
#define STOR_FEATURE_ATA_PASS_THROUGH 0x00000002
#define STOR_FEATURE_FULL_PNP_DEVICE_CAPABILITIES 0x00000004
#define STOR_FEATURE_DUMP_POINTERS 0x00000008
#define STOR_FEATURE_DEVICE_NAME_NO_SUFFIX 0x00000010
#define STOR_FEATURE_DUMP_RESUME_CAPABLE 0x00000020
#define STOR_FEATURE_DEVICE_DESCRIPTOR_FROM_ATA_INFO_VPD 0x00000040
#define STOR_FEATURE_EXTRA_IO_INFORMATION 0x00000080
#define STOR_FEATURE_ADAPTER_CONTROL_PRE_FINDADAPTER 0x00000100
#define STOR_FEATURE_ADAPTER_NOT_REQUIRE_IO_PORT 0x00000200
#define STOR_FEATURE_DUMP_16_BYTE_ALIGNMENT 0x00000400
#define STOR_FEATURE_SET_ADAPTER_INTERFACE_TYPE 0x00000800
#define STOR_FEATURE_DUMP_INFO 0x00001000
#define STOR_FEATURE_DMA_ALLOCATION_NO_BOUNDARY 0x00002000
#define STOR_FEATURE_NVME 0x00004000
#define STOR_FEATURE_REPORT_INTERNAL_DATA 0x00008000
#define STOR_FEATURE_EARLY_DUMP 0x00010000
#define SRB_TYPE_FLAG_SCSI_REQUEST_BLOCK 0x1
#define SRB_TYPE_FLAG_STORAGE_REQUEST_BLOCK 0x2
#define ADDRESS_TYPE_FLAG_BTL8 0x1
#define DUMP_MINIPORT_VERSION_1 0x0100
#define STOR_CURRENT_LOG_INTERFACE_REVISION 0x0100
#define MINIPORT_REG_BINARY 3
#define MINIPORT_REG_DWORD 4
#define STOR_POFX_COMPONENT_IDLE_STATE_SIZE (sizeof(STOR_POFX_COMPONENT_IDLE_STATE))
#define STOR_POFX_COMPONENT_IDLE_STATE_VERSION_V1 1
#define STOR_POFX_UNKNOWN_POWER 0xFFFFFFFF
#define STOR_POFX_UNKNOWN_TIME 0xFFFFFFFFFFFFFFFF
#define STOR_POFX_COMPONENT_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT, FStates))
#define STOR_POFX_COMPONENT_VERSION_V1 1
#define STOR_POFX_COMPONENT_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_COMPONENT_V2, FStates))
#define STOR_POFX_COMPONENT_VERSION_V2 2
#define STOR_POFX_PERF_STATE_SIZE (sizeof(STOR_POFX_PERF_STATE))
#define STOR_POFX_PERF_STATE_VERSION_V1 1
#define STOR_POFX_COMPONENT_PERF_SET_SIZE (sizeof(STOR_POFX_COMPONENT_PERF_SET))
#define STOR_POFX_COMPONENT_PERF_SET_VERSION_V1 1
#define STOR_POFX_COMPONENT_MIN_PERF_SETS 0
#define STOR_POFX_COMPONENT_MAX_PERF_SETS 3
#define STOR_POFX_MIN_DISCRETE_PERF_STATES 1
#define STOR_POFX_MAX_DISCRETE_PERF_STATES 8
#define STOR_POFX_UNIT_MIN_IDLE_STATES 1
#define STOR_POFX_UNIT_MAX_IDLE_STATES 2
#define STOR_POFX_ADAPTER_MIN_IDLE_STATES 1
#define STOR_POFX_ADAPTER_MAX_IDLE_STATES 8
#define STOR_POFX_DEVICE_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE, Components))
#define STOR_POFX_DEVICE_VERSION_V1 1
#define STOR_POFX_DEVICE_V2_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V2, Components))
#define STOR_POFX_DEVICE_VERSION_V2 2
#define STOR_POFX_DEVICE_V3_SIZE ((ULONG)FIELD_OFFSET(STOR_POFX_DEVICE_V3, Components))
#define STOR_POFX_DEVICE_VERSION_V3 3
#define STOR_POFX_UNIT_MIN_COMPONENTS 1
#define STOR_POFX_UNIT_MAX_COMPONENTS 1
#define STOR_POFX_ADAPTER_MIN_COMPONENTS 1
#define STOR_POFX_ADAPTER_MAX_COMPONENTS 1
#define STOR_POFX_DEVICE_FLAG_NO_D0 0x01
#define STOR_POFX_DEVICE_FLAG_NO_D3 0x02
#define STOR_POFX_DEVICE_FLAG_ENABLE_D3_COLD 0x04
#define STOR_POFX_DEVICE_FLAG_NO_DUMP_ACTIVE 0x08
#define STOR_POFX_DEVICE_FLAG_IDLE_TIMEOUT 0x10
#define STOR_POFX_DEVICE_FLAG_ADAPTIVE_D3_IDLE_TIMEOUT 0x20
#define STOR_POFX_DEVICE_FLAG_NO_UNIT_REGISTRATION 0x40
#define STOR_POFX_DEVICE_FLAG_PERF_STATE_PEP_OPTIONAL 0x80
#define STOR_POFX_DEVICE_FLAG_NO_IDLE_DEBOUNCE 0x100
#define STOR_POFX_DEVICE_FLAG_DUMP_ALWAYS_POWER_ON 0x200
#define STOR_POFX_DEVICE_FLAG_DISABLE_INTERRUPTS_ON_D3 0x400
#define STOR_POFX_DEVICE_FLAG_ADAPTER_D3_WAKE 0x800
#define STOR_POFX_DEVICE_FLAG_GET_PERF_STATE_FROM_PEP 0x1000
#define STORPORT_ETW_EVENT_KEYWORD_IO 0x01
#define STORPORT_ETW_EVENT_KEYWORD_POWER 0x04
#define STORPORT_ETW_EVENT_KEYWORD_COMMAND_TRACE 0x10
#define EVENT_BUFFER_MAX_LENGTH 4096
#define EVENT_NAME_MAX_LENGTH 32
#define EVENT_MAX_PARAM_NAME_LEN 32

#ifdef __cplusplus
}
#endif
#define _NTSTORPORT_
#define _NTSRB_
#include <stor/srbcommon.h>
#include <scsi.h>
#ifdef __cplusplus
extern "C" {
#endif
#define DebugPrint(Arguments)

typedef PHYSICAL_ADDRESS STOR_PHYSICAL_ADDRESS, *PSTOR_PHYSICAL_ADDRESS;
typedef struct _ACCESS_RANGE {
    STOR_PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    BOOLEAN RangeInMemory;
} ACCESS_RANGE, *PACCESS_RANGE;

typedef struct _MEMORY_REGION {
    PUCHAR VirtualBase;
    PHYSICAL_ADDRESS PhysicalBase;
    ULONG Length;
} MEMORY_REGION, *PMEMORY_REGION;

typedef enum _STOR_SYNCHRONIZATION_MODEL {
    StorSynchronizeHalfDuplex,
    StorSynchronizeFullDuplex,
} STOR_SYNCHRONIZATION_MODEL;

typedef enum _INTERRUPT_SYNCHRONIZATION_MODE {
    InterruptSupportNone,
    InterruptSynchronizeAll,
    InterruptSynchronizePerMessage,
} INTERRUPT_SYNCHRONIZATION_MODE;

_Function_class_(HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE)
typedef BOOLEAN HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE(PVOID HwDeviceExtension, ULONG MessageId);

typedef HW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE *PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE;
typedef struct _MESSAGE_INTERRUPT_INFORMATION {
    ULONG MessageId;
    ULONG MessageData;
    STOR_PHYSICAL_ADDRESS MessageAddress;
    ULONG InterruptVector;
    ULONG InterruptLevel;
    KINTERRUPT_MODE InterruptMode;
} MESSAGE_INTERRUPT_INFORMATION, *PMESSAGE_INTERRUPT_INFORMATION;

typedef struct _PORT_CONFIGURATION_INFORMATION {
    ULONG Length;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel;
    ULONG BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG DmaChannel;
    ULONG DmaPort;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    PVOID MiniportDumpData;
    UCHAR NumberOfBuses;
    CCHAR InitiatorBusId[8];
    BOOLEAN ScatterGather;
    BOOLEAN Master;
    BOOLEAN CachesData;
    BOOLEAN AdapterScansDown;
    BOOLEAN AtdiskPrimaryClaimed;
    BOOLEAN AtdiskSecondaryClaimed;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN DemandMode;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    BOOLEAN RealModeInitialized;
    BOOLEAN BufferAccessScsiPortControlled;
    UCHAR MaximumNumberOfTargets;
    UCHAR SrbType;
    UCHAR AddressType;
    ULONG SlotNumber;
    ULONG BusInterruptLevel2;
    ULONG BusInterruptVector2;
    KINTERRUPT_MODE InterruptMode2;
    ULONG DmaChannel2;
    ULONG DmaPort2;
    DMA_WIDTH DmaWidth2;
    DMA_SPEED DmaSpeed2;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    UCHAR Dma64BitAddresses;
    BOOLEAN ResetTargetSupported;
    UCHAR MaximumNumberOfLogicalUnits;
    BOOLEAN WmiDataProvider;
    STOR_SYNCHRONIZATION_MODEL SynchronizationModel;
    PHW_MESSAGE_SIGNALED_INTERRUPT_ROUTINE HwMSInterruptRoutine;
    INTERRUPT_SYNCHRONIZATION_MODE InterruptSynchronizationMode;
    MEMORY_REGION DumpRegion;
    ULONG RequestedDumpBufferSize;
    BOOLEAN VirtualDevice;
    UCHAR DumpMode;
    UCHAR DmaAddressWidth;
    ULONG ExtendedFlags1;
    ULONG MaxNumberOfIO;
    ULONG MaxIOsPerLun;
    ULONG InitialLunQueueDepth;
    ULONG BusResetHoldTime;
    ULONG FeatureSupport;
} PORT_CONFIGURATION_INFORMATION, *PPORT_CONFIGURATION_INFORMATION;

typedef struct _STOR_SCATTER_GATHER_ELEMENT {
    STOR_PHYSICAL_ADDRESS PhysicalAddress;
    ULONG Length;
    ULONG_PTR Reserved;
} STOR_SCATTER_GATHER_ELEMENT, *PSTOR_SCATTER_GATHER_ELEMENT;

typedef struct _STOR_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    STOR_SCATTER_GATHER_ELEMENT List[];
} STOR_SCATTER_GATHER_LIST, *PSTOR_SCATTER_GATHER_LIST;

typedef enum _SCSI_ADAPTER_CONTROL_TYPE {
    ScsiQuerySupportedControlTypes = 0,
    ScsiStopAdapter,
    ScsiRestartAdapter,
    ScsiSetBootConfig,
    ScsiSetRunningConfig,
    ScsiPowerSettingNotification,
    ScsiAdapterPower,
    ScsiAdapterPoFxPowerRequired,
    ScsiAdapterPoFxPowerActive,
    ScsiAdapterPoFxPowerSetFState,
    ScsiAdapterPoFxPowerControl,
    ScsiAdapterPrepareForBusReScan,
    ScsiAdapterSystemPowerHints,
    ScsiAdapterFilterResourceRequirements,
    ScsiAdapterPoFxMaxOperationalPower,
    ScsiAdapterPoFxSetPerfState,
    ScsiAdapterSurpriseRemoval,
    ScsiAdapterSerialNumber,
    ScsiAdapterCryptoOperation,
    ScsiAdapterQueryFruId,
    ScsiAdapterSetEventLogging,
    ScsiAdapterReportInternalData,
    ScsiAdapterResetBusSynchronous,
    ScsiAdapterPostHwInitialize,
    ScsiAdapterPrepareEarlyDumpData,
    ScsiAdapterRestoreEarlyDumpData,
    ScsiAdapterControlMax,
    MakeAdapterControlTypeSizeOfUlong = 0xffffffff,
} SCSI_ADAPTER_CONTROL_TYPE, *PSCSI_ADAPTER_CONTROL_TYPE;

typedef struct _STOR_POWER_CONTROL_HEADER {
    ULONG Version;
    ULONG Size;
    PSTOR_ADDRESS Address;
} STOR_POWER_CONTROL_HEADER, *PSTOR_POWER_CONTROL_HEADER;

typedef enum _SCSI_ADAPTER_CONTROL_STATUS {
    ScsiAdapterControlSuccess = 0,
    ScsiAdapterControlUnsuccessful,
    ScsiAdapterControlRetryNeeded,
    ScsiAdapterControlBufferTooSmall,
} SCSI_ADAPTER_CONTROL_STATUS, *PSCSI_ADAPTER_CONTROL_STATUS;

typedef struct _STOR_POWER_SETTING_INFO {
    GUID PowerSettingGuid;
    _Field_size_bytes_(ValueLength) PVOID Value;
    ULONG ValueLength;
} STOR_POWER_SETTING_INFO, *PSTOR_POWER_SETTING_INFO;

typedef struct _STOR_ADAPTER_CONTROL_POWER {
    STOR_POWER_CONTROL_HEADER Header;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_ADAPTER_CONTROL_POWER, *PSTOR_ADAPTER_CONTROL_POWER;

typedef enum _RAID_SYSTEM_POWER {
    RaidSystemPowerUnknown = 0,
    RaidSystemPowerLowest,
    RaidSystemPowerLow,
    RaidSystemPowerMedium,
    RaidSystemPowerHigh,
} RAID_SYSTEM_POWER, *PRAID_SYSTEM_POWER;

typedef struct _STOR_SYSTEM_POWER_HINTS {
    ULONG Version;
    ULONG Size;
    RAID_SYSTEM_POWER SystemPower;
    ULONG ResumeLatencyMSec;
} STOR_SYSTEM_POWER_HINTS, *PSTOR_SYSTEM_POWER_HINTS;

typedef enum _SCSI_UNIT_CONTROL_TYPE {
    ScsiQuerySupportedUnitControlTypes = 0,
    ScsiUnitUsage,
    ScsiUnitStart,
    ScsiUnitPower,
    ScsiUnitPoFxPowerInfo,
    ScsiUnitPoFxPowerRequired,
    ScsiUnitPoFxPowerActive,
    ScsiUnitPoFxPowerSetFState,
    ScsiUnitPoFxPowerControl,
    ScsiUnitRemove,
    ScsiUnitSurpriseRemoval,
    ScsiUnitRichDescription,
    ScsiUnitQueryBusType,
    ScsiUnitQueryFruId,
    ScsiUnitReportInternalData,
    ScsiUnitControlMax,
    MakeUnitControlTypeSizeOfUlong = 0xffffffff,
} SCSI_UNIT_CONTROL_TYPE, *PSCSI_UNIT_CONTROL_TYPE;

typedef enum _SCSI_UNIT_CONTROL_STATUS {
    ScsiUnitControlSuccess = 0,
    ScsiUnitControlUnsuccessful,
} SCSI_UNIT_CONTROL_STATUS, *PSCSI_UNIT_CONTROL_STATUS;

typedef struct _STOR_UNIT_CONTROL_POWER {
    PSTOR_ADDRESS Address;
    STOR_POWER_ACTION PowerAction;
    STOR_DEVICE_POWER_STATE PowerState;
} STOR_UNIT_CONTROL_POWER, *PSTOR_UNIT_CONTROL_POWER;

typedef struct _STOR_POFX_UNIT_POWER_INFO {
    STOR_POWER_CONTROL_HEADER Header;
    BOOLEAN IdlePowerEnabled;
} STOR_POFX_UNIT_POWER_INFO, *PSTOR_POFX_UNIT_POWER_INFO;

typedef struct _STOR_POFX_ACTIVE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    BOOLEAN Active;
} STOR_POFX_ACTIVE_CONTEXT, *PSTOR_POFX_ACTIVE_CONTEXT;

typedef struct _STOR_POFX_FSTATE_CONTEXT {
    STOR_POWER_CONTROL_HEADER Header;
    ULONG ComponentIndex;
    ULONG FState;
} STOR_POFX_FSTATE_CONTEXT, *PSTOR_POFX_FSTATE_CONTEXT;

typedef struct _DPC_BUFFER {
    CSHORT Type;
    UCHAR Number;
    UCHAR Importance;
    struct {
        PVOID F;
        PVOID B;
    };
    PVOID DeferredRoutine;
    PVOID DeferredContext;
    PVOID SystemArgument1;
    PVOID SystemArgument2;
    PVOID DpcData;
} DPC_BUFFER;

typedef struct _STOR_DPC {
    DPC_BUFFER Dpc;
    ULONG_PTR Lock;
} STOR_DPC, *PSTOR_DPC;

typedef enum _STOR_SPINLOCK {
    DpcLock = 1,
    StartIoLock,
    InterruptLock,
    ThreadedDpcLock,
    DpcLevelLock,
} STOR_SPINLOCK;

typedef struct _STOR_LOCK_HANDLE {
    STOR_SPINLOCK Lock;
    struct {
        struct {
            PVOID Next;
            PVOID Lock;
        } LockQueue;
        KIRQL OldIrql;
    } Context;
} STOR_LOCK_HANDLE, *PSTOR_LOCK_HANDLE;

typedef struct _PERF_CONFIGURATION_DATA {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG ConcurrentChannels;
    ULONG FirstRedirectionMessageNumber, LastRedirectionMessageNumber;
    ULONG DeviceNode;
    ULONG Reserved;
    PGROUP_AFFINITY MessageTargets;
} PERF_CONFIGURATION_DATA, *PPERF_CONFIGURATION_DATA;

typedef struct _STARTIO_PERFORMANCE_PARAMETERS {
    ULONG Version;
    ULONG Size;
    ULONG MessageNumber;
    ULONG ChannelNumber;
} STARTIO_PERFORMANCE_PARAMETERS, *PSTARTIO_PERFORMANCE_PARAMETERS;

typedef struct _STOR_UNICODE_STRING {
    USHORT Length;
    USHORT MaximumLength;
    _Field_size_bytes_part_opt_(MaximumLength, Length) PWCH Buffer;
} STOR_UNICODE_STRING, *PSTOR_UNICODE_STRING;

typedef enum _STOR_IO_PRIORITY_HINT {
    StorIoPriorityVeryLow = 0,
    StorIoPriorityLow,
    StorIoPriorityNormal,
    StorIoPriorityHigh,
    StorIoPriorityCritical,
    StorIoMaxPriorityTypes,
    StorIoMaxPriorityValue = 0xffff,
} STOR_IO_PRIORITY_HINT, *PSTOR_IO_PRIORITY_HINT;

typedef struct _STOR_REQUEST_INFO_V2 {
    USHORT Version;
    USHORT Size;
    STOR_IO_PRIORITY_HINT PriorityHint;
    ULONG Flags;
    ULONG Key;
    ULONG Length;
    BOOLEAN IsWriteRequest;
    UCHAR Reserved[3];
    PSTOR_UNICODE_STRING FileName;
    ULONG ProcessId;
} STOR_REQUEST_INFO_V2, *PSTOR_REQUEST_INFO_V2;

typedef STOR_REQUEST_INFO_V2 STOR_REQUEST_INFO, *PSTOR_REQUEST_INFO;
typedef enum _STOR_CRYPTO_ALGORITHM_ID {
    StorCryptoAlgorithmUnknown = 0,
    StorCryptoAlgorithmXTSAES = 1,
    StorCryptoAlgorithmBitlockerAESCBC,
    StorCryptoAlgorithmAESECB,
    StorCryptoAlgorithmESSIVAESCBC,
    StorCryptoAlgorithmMax,
} STOR_CRYPTO_ALGORITHM_ID, *PSTOR_CRYPTO_ALGORITHM_ID;

typedef enum _STOR_CRYPTO_KEY_SIZE {
    StorCryptoKeySizeUnknown = 0,
    StorCryptoKeySize128Bits = 1,
    StorCryptoKeySize192Bits,
    StorCryptoKeySize256Bits,
    StorCryptoKeySize512Bits,
    StorCryptoKeySizeMax,
} STOR_CRYPTO_KEY_SIZE, *PSTOR_CRYPTO_KEY_SIZE;

typedef struct _STOR_CRYPTO_CAPABILITY {
    ULONG Version;
    ULONG Size;
    USHORT CryptoCapabilityIndex;
    USHORT DataUnitSizeBitmask;
    STOR_CRYPTO_ALGORITHM_ID AlgorithmId;
    STOR_CRYPTO_KEY_SIZE KeySize;
} STOR_CRYPTO_CAPABILITY, *PSTOR_CRYPTO_CAPABILITY;

typedef struct _STOR_CRYPTO_CAPABILITIES_DATA {
    ULONG Version;
    ULONG Size;
    USHORT NumKeysSupported;
    USHORT NumCryptoCapabilities;
    _Field_size_(NumCryptoCapabilities) STOR_CRYPTO_CAPABILITY CryptoCapabilities[1];
} STOR_CRYPTO_CAPABILITIES_DATA, *PSTOR_CRYPTO_CAPABILITIES_DATA;

typedef struct _STOR_CRYPTO_KEY_INFO {
    ULONG Version;
    ULONG Size;
    ULONG KeyIndex;
    ULONGLONG Tweak;
} STOR_CRYPTO_KEY_INFO, *PSTOR_CRYPTO_KEY_INFO;

typedef struct __declspec(align(16)) _STOR_SLIST_ENTRY *PSTOR_SLIST_ENTRY;
typedef struct __declspec(align(16)) _STOR_SLIST_ENTRY {
    PSTOR_SLIST_ENTRY Next;
} STOR_SLIST_ENTRY;

typedef union __declspec(align(16)) _STOR_SLIST_HEADER {
    struct {
        ULONGLONG Alignment;
        ULONGLONG Region;
    };
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 9;
        ULONGLONG NextEntry : 39;
        ULONGLONG HeaderType : 1;
        ULONGLONG Init : 1;
        ULONGLONG Reserved : 59;
        ULONGLONG Region : 3;
    } Header8;
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG HeaderType : 1;
        ULONGLONG Init : 1;
        ULONGLONG Reserved : 2;
        ULONGLONG NextEntry : 60;
    } Header16;
    struct {
        ULONGLONG Depth : 16;
        ULONGLONG Sequence : 48;
        ULONGLONG HeaderType : 1;
        ULONGLONG Reserved : 3;
        ULONGLONG NextEntry : 60;
    } HeaderX64;
} STOR_SLIST_HEADER, *PSTOR_SLIST_HEADER;

typedef struct _STOR_LIST_ENTRY {
    struct _STOR_LIST_ENTRY *Flink;
    struct _STOR_LIST_ENTRY *Blink;
} STOR_LIST_ENTRY, *PSTOR_LIST_ENTRY;

typedef ULONG_PTR STOR_KSPIN_LOCK;
typedef STOR_KSPIN_LOCK *PSTOR_KSPIN_LOCK;
typedef ULONG sp_DRIVER_INITIALIZE(_In_ PVOID DriverObject, _In_ PVOID RegistryPath);
_Function_class_(HW_INITIALIZE)
typedef BOOLEAN HW_INITIALIZE(_In_ PVOID DeviceExtension);

typedef HW_INITIALIZE *PHW_INITIALIZE;
_Function_class_(HW_BUILDIO) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef BOOLEAN HW_BUILDIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);

typedef HW_BUILDIO *PHW_BUILDIO;
_Function_class_(HW_STARTIO)
typedef BOOLEAN HW_STARTIO(_In_ PVOID DeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);

typedef HW_STARTIO *PHW_STARTIO;
_Function_class_(HW_INTERRUPT)
typedef BOOLEAN HW_INTERRUPT(_In_ PVOID DeviceExtension);

typedef HW_INTERRUPT *PHW_INTERRUPT;
_Function_class_(HW_TIMER) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID HW_TIMER(_In_ PVOID DeviceExtension);

typedef VOID HW_TIMER_EX(_In_ PVOID DeviceExtension, _In_opt_ PVOID Context);
typedef HW_TIMER_EX *PHW_TIMER_EX;
typedef VOID HW_DMA_STARTED(_In_ PVOID DeviceExtension);
typedef HW_DMA_STARTED *PHW_DMA_STARTED;
_Function_class_(HW_FIND_ADAPTER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef ULONG HW_FIND_ADAPTER(_In_ PVOID DeviceExtension, _In_ PVOID HwContext, _In_ PVOID BusInformation, _In_z_ PCHAR ArgumentString,
    _Inout_ PPORT_CONFIGURATION_INFORMATION ConfigInfo, _In_ PBOOLEAN Reserved3);

typedef HW_FIND_ADAPTER *PHW_FIND_ADAPTER;
_Function_class_(HW_RESET_BUS) _IRQL_requires_(DISPATCH_LEVEL)
typedef BOOLEAN HW_RESET_BUS(_In_ PVOID DeviceExtension, _In_ ULONG PathId);

typedef HW_RESET_BUS *PHW_RESET_BUS;
typedef BOOLEAN HW_ADAPTER_STATE(_In_ PVOID DeviceExtension, _In_ PVOID Context, _In_ BOOLEAN SaveState);
typedef HW_ADAPTER_STATE *PHW_ADAPTER_STATE;
_Function_class_(HW_ADAPTER_CONTROL)
typedef SCSI_ADAPTER_CONTROL_STATUS HW_ADAPTER_CONTROL(_In_ PVOID DeviceExtension, _In_ SCSI_ADAPTER_CONTROL_TYPE ControlType,
    _In_ PVOID Parameters);

typedef HW_ADAPTER_CONTROL *PHW_ADAPTER_CONTROL;
_Function_class_(HW_PASSIVE_INITIALIZE_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN HW_PASSIVE_INITIALIZE_ROUTINE(_In_ PVOID DeviceExtension);

typedef HW_PASSIVE_INITIALIZE_ROUTINE *PHW_PASSIVE_INITIALIZE_ROUTINE;
_Function_class_(HW_DPC_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID HW_DPC_ROUTINE(_In_ PSTOR_DPC Dpc, _In_ PVOID HwDeviceExtension, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);

typedef HW_DPC_ROUTINE *PHW_DPC_ROUTINE;
_Function_class_(HW_REGISTRY_NOTIFICATION_ROUTINE)
typedef VOID HW_REGISTRY_NOTIFICATION_ROUTINE(_In_ PVOID HwDeviceExtension);

typedef HW_REGISTRY_NOTIFICATION_ROUTINE *PHW_REGISTRY_NOTIFICATION_ROUTINE;
_Function_class_(HW_WORKITEM) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID HW_WORKITEM(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Context, _In_ PVOID Worker);

typedef HW_WORKITEM *PHW_WORKITEM;
_Function_class_(HW_STATE_CHANGE) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID HW_STATE_CHANGE(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Context, _In_ SHORT AddressType, _In_ PVOID Address, _In_ ULONG Status);

typedef HW_STATE_CHANGE *PHW_STATE_CHANGE;
_Function_class_(HW_TRACING_ENABLED) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID HW_TRACING_ENABLED(_In_ PVOID HwDeviceExtension, _In_ BOOLEAN Enabled);

typedef HW_TRACING_ENABLED *PHW_TRACING_ENABLED;
_Function_class_(HW_UNIT_CONTROL) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef SCSI_UNIT_CONTROL_STATUS HW_UNIT_CONTROL(_In_ PVOID DeviceExtension, _In_ SCSI_UNIT_CONTROL_TYPE ControlType, _In_ PVOID Parameters);

typedef HW_UNIT_CONTROL *PHW_UNIT_CONTROL;
typedef VOID POST_SCATTER_GATHER_EXECUTE(_In_ PVOID *DeviceObject, _In_ PVOID *Irp, _In_ PSTOR_SCATTER_GATHER_LIST ScatterGather,
    _In_ PVOID Context);

typedef POST_SCATTER_GATHER_EXECUTE *PPOST_SCATTER_GATHER_EXECUTE;
_Function_class_(STOR_THREAD_START_ROUTINE)
typedef VOID STOR_THREAD_START_ROUTINE(_In_ PVOID StartContext);

typedef STOR_THREAD_START_ROUTINE *PSTOR_THREAD_START_ROUTINE;
typedef enum _SCSI_NOTIFICATION_TYPE {
    RequestComplete,
    NextRequest,
    NextLuRequest,
    ResetDetected,
    _obsolete1,
    _obsolete2,
    RequestTimerCall,
    BusChangeDetected,
    WMIEvent,
    WMIReregister,
    LinkUp,
    LinkDown,
    QueryTickCount,
    BufferOverrunDetected,
    TraceNotification,
    GetExtendedFunctionTable,
    EnablePassiveInitialization = 0x1000,
    InitializeDpc,
    IssueDpc,
    AcquireSpinLock,
    ReleaseSpinLock,
    StateChangeDetectedCall,
    IoTargetRequestServiceTime,
    AsyncNotificationDetected,
    RequestDirectComplete,
    InitializeDpcWithContext,
    InitializeThreadedDpc,
    SetTargetProcessorDpc,
    MarkDeviceFailed,
    MarkDeviceFailedEx,
    TerminateSystemThread,
} SCSI_NOTIFICATION_TYPE, *PSCSI_NOTIFICATION_TYPE;

typedef enum _STOR_TELEMETRY_CATEGORY {
    StorTelemetryCategory,
    StorMeasuresCategory,
} STOR_TELEMETRY_CATEGORY, *PSTOR_TELEMETRY_CATEGORY;

_Function_class_(HW_FREE_ADAPTER_RESOURCES)
typedef VOID HW_FREE_ADAPTER_RESOURCES(_In_ PVOID DeviceExtension);

typedef HW_FREE_ADAPTER_RESOURCES *PHW_FREE_ADAPTER_RESOURCES;
_Function_class_(HW_PROCESS_SERVICE_REQUEST)
typedef VOID HW_PROCESS_SERVICE_REQUEST(_In_ PVOID DeviceExtension, _In_ PVOID Irp);

typedef HW_PROCESS_SERVICE_REQUEST *PHW_PROCESS_SERVICE_REQUEST;
_Function_class_(HW_COMPLETE_SERVICE_IRP)
typedef VOID HW_COMPLETE_SERVICE_IRP(_In_ PVOID DeviceExtension);

typedef HW_COMPLETE_SERVICE_IRP *PHW_COMPLETE_SERVICE_IRP;
_Function_class_(HW_INITIALIZE_TRACING)
typedef VOID HW_INITIALIZE_TRACING(_In_ PVOID Arg1, _In_ PVOID Arg2);

typedef HW_INITIALIZE_TRACING *PHW_INITIALIZE_TRACING;
_Function_class_(HW_CLEANUP_TRACING)
typedef VOID HW_CLEANUP_TRACING(_In_ PVOID Arg1);

typedef HW_CLEANUP_TRACING *PHW_CLEANUP_TRACING;
typedef struct _HW_INITIALIZATION_DATA {
    ULONG HwInitializationDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PHW_INITIALIZE HwInitialize;
    PHW_STARTIO HwStartIo;
    PHW_INTERRUPT HwInterrupt;
    PVOID HwFindAdapter;
    PHW_RESET_BUS HwResetBus;
    PHW_DMA_STARTED HwDmaStarted;
    PHW_ADAPTER_STATE HwAdapterState;
    ULONG DeviceExtensionSize;
    ULONG SpecificLuExtensionSize;
    ULONG SrbExtensionSize;
    ULONG NumberOfAccessRanges;
    PVOID Reserved;
    UCHAR MapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN TaggedQueuing;
    BOOLEAN AutoRequestSense;
    BOOLEAN MultipleRequestPerLu;
    BOOLEAN ReceiveEvent;
    USHORT VendorIdLength;
    PVOID VendorId;
    union {
        USHORT ReservedUshort;
        USHORT PortVersionFlags;
    };
    USHORT DeviceIdLength;
    PVOID DeviceId;
    PHW_ADAPTER_CONTROL HwAdapterControl;
    PHW_BUILDIO HwBuildIo;
    PHW_FREE_ADAPTER_RESOURCES HwFreeAdapterResources;
    PHW_PROCESS_SERVICE_REQUEST HwProcessServiceRequest;
    PHW_COMPLETE_SERVICE_IRP HwCompleteServiceIrp;
    PHW_INITIALIZE_TRACING HwInitializeTracing;
    PHW_CLEANUP_TRACING HwCleanupTracing;
    PHW_TRACING_ENABLED HwTracingEnabled;
    ULONG FeatureSupport;
    ULONG SrbTypeFlags;
    ULONG AddressTypeFlags;
    ULONG Reserved1;
    PHW_UNIT_CONTROL HwUnitControl;
} HW_INITIALIZATION_DATA, *PHW_INITIALIZATION_DATA;

typedef struct _MINIPORT_DUMP_POINTERS {
    USHORT Version;
    USHORT Size;
    WCHAR DriverName[15];
    struct _ADAPTER_OBJECT *AdapterObject;
    PVOID MappedRegisterBase;
    ULONG CommonBufferSize;
    PVOID MiniportPrivateDumpData;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    ULONG AlignmentMask;
    ULONG NumberOfAccessRanges;
    ACCESS_RANGE (*AccessRanges)[];
    UCHAR NumberOfBuses;
    BOOLEAN Master;
    BOOLEAN MapBuffers;
    UCHAR MaximumNumberOfTargets;
} MINIPORT_DUMP_POINTERS, *PMINIPORT_DUMP_POINTERS;

typedef enum _STOR_EVENT_ASSOCIATION_ENUM {
    StorEventAdapterAssociation = 0,
    StorEventLunAssociation,
    StorEventTargetAssociation,
    StorEventInvalidAssociation,
} STOR_EVENT_ASSOCIATION_ENUM;

typedef struct _STOR_LOG_EVENT_DETAILS {
    ULONG InterfaceRevision;
    ULONG Size;
    ULONG Flags;
    STOR_EVENT_ASSOCIATION_ENUM EventAssociation;
    ULONG PathId;
    ULONG TargetId;
    ULONG LunId;
    BOOLEAN StorportSpecificErrorCode;
    ULONG ErrorCode;
    ULONG UniqueId;
    ULONG DumpDataSize;
    PVOID DumpData;
    ULONG StringCount;
    PWSTR *StringList;
} STOR_LOG_EVENT_DETAILS, *PSTOR_LOG_EVENT_DETAILS;

typedef struct _STOR_UNIT_ATTRIBUTES {
    ULONG DeviceAttentionSupported : 1;
    ULONG AsyncNotificationSupported : 1;
    ULONG D3ColdNotSupported : 1;
    ULONG BypassIOSupported : 1;
    ULONG Reserved : 28;
} STOR_UNIT_ATTRIBUTES, *PSTOR_UNIT_ATTRIBUTES;

typedef BOOLEAN STOR_SYNCHRONIZED_ACCESS(_In_ PVOID HwDeviceExtension, _In_ PVOID Context);
typedef STOR_SYNCHRONIZED_ACCESS *PSTOR_SYNCHRONIZED_ACCESS;
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortInitialize(_In_ PVOID Argument1, _In_ PVOID Argument2, _In_ struct _HW_INITIALIZATION_DATA *HwInitializationData,
    _In_opt_ PVOID HwContext);

VOID StorPortFreeDeviceBase(_In_ PVOID HwDeviceExtension, _In_ PVOID MappedAddress);
ULONG StorPortGetBusData(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType, _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
    _Out_ _When_(Length != 0, _Out_writes_bytes_(Length)) PVOID Buffer, _In_ ULONG Length);

ULONG StorPortSetBusDataByOffset(_In_ PVOID DeviceExtension, _In_ ULONG BusDataType, _In_ ULONG SystemIoBusNumber, _In_ ULONG SlotNumber,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ ULONG Offset, _In_ ULONG Length);

PVOID StorPortGetDeviceBase(_In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType, _In_ ULONG SystemIoBusNumber,
    _In_ STOR_PHYSICAL_ADDRESS IoAddress, _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

PVOID StorPortGetLogicalUnit(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
PSTOR_SCATTER_GATHER_LIST StorPortGetScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb);
STOR_PHYSICAL_ADDRESS StorPortGetPhysicalAddress(_In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID VirtualAddress,
    _Out_ ULONG *Length);

PVOID StorPortGetVirtualAddress(_In_ PVOID HwDeviceExtension, _In_ STOR_PHYSICAL_ADDRESS PhysicalAddress);
PVOID StorPortGetUncachedExtension(_In_ PVOID HwDeviceExtension, _In_ PPORT_CONFIGURATION_INFORMATION ConfigInfo, _In_ ULONG NumberOfBytes);
BOOLEAN StorPortPauseDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG Timeout);
BOOLEAN StorPortResumeDevice(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
BOOLEAN StorPortPause(_In_ PVOID HwDeviceExtension, _In_ ULONG Timeout);
BOOLEAN StorPortResume(_In_ PVOID HwDeviceExtension);
BOOLEAN StorPortDeviceBusy(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG RequestsToComplete);
BOOLEAN StorPortDeviceReady(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun);
BOOLEAN StorPortBusy(_In_ PVOID HwDeviceExtension, _In_ ULONG RequestsToComplete);
BOOLEAN StorPortReady(_In_ PVOID HwDeviceExtension);
BOOLEAN StorPortSetDeviceQueueDepth(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG Depth);
VOID StorPortNotification(_In_ SCSI_NOTIFICATION_TYPE NotificationType, _In_ PVOID HwDeviceExtension, ...);
VOID StorPortLogError(_In_ PVOID HwDeviceExtension, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun,
    _In_ ULONG ErrorCode, _In_ ULONG UniqueId);

VOID StorPortCompleteRequest(_In_ PVOID HwDeviceExtension, _In_ UCHAR PathId, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ UCHAR SrbStatus);
VOID StorPortStallExecution(_In_ ULONG Delay);
BOOLEAN StorPortSynchronizeAccess(_In_ PVOID HwDeviceExtension, _In_ PSTOR_SYNCHRONIZED_ACCESS SynchronizedAccessRoutine, _In_opt_ PVOID Context);
UCHAR StorPortReadPortUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port);
USHORT StorPortReadPortUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port);
ULONG StorPortReadPortUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port);
VOID StorPortReadPortBufferUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID StorPortReadPortBufferUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID StorPortReadPortBufferUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
UCHAR StorPortReadRegisterUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Register);
USHORT StorPortReadRegisterUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Register);
ULONG StorPortReadRegisterUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Register);
VOID StorPortReadRegisterBufferUchar(_In_ PVOID HwDeviceExtension, _In_reads_(Count) PUCHAR Register, _Out_writes_all_(Count) PUCHAR Buffer,
    _In_ ULONG Count);

VOID StorPortReadRegisterBufferUshort(_In_ PVOID HwDeviceExtension, _In_reads_(Count) PUSHORT Register, _Out_writes_all_(Count) PUSHORT Buffer,
    _In_ ULONG Count);

VOID StorPortReadRegisterBufferUlong(_In_ PVOID HwDeviceExtension, _In_reads_(Count) PULONG Register, _Out_writes_all_(Count) PULONG Buffer,
    _In_ ULONG Count);

VOID StorPortWritePortUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port, _In_ UCHAR Value);
VOID StorPortWritePortUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port, _In_ USHORT Value);
VOID StorPortWritePortUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port, _In_ ULONG Value);
VOID StorPortWritePortBufferUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID StorPortWritePortBufferUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID StorPortWritePortBufferUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Port, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
VOID StorPortWriteRegisterUchar(_In_ PVOID HwDeviceExtension, _In_ PUCHAR Register, _In_ UCHAR Value);
VOID StorPortWriteRegisterUshort(_In_ PVOID HwDeviceExtension, _In_ PUSHORT Register, _In_ USHORT Value);
VOID StorPortWriteRegisterUlong(_In_ PVOID HwDeviceExtension, _In_ PULONG Register, _In_ ULONG Value);
VOID StorPortWriteRegisterBufferUchar(_In_ PVOID HwDeviceExtension, _Out_writes_(Count) PUCHAR Register, _In_reads_(Count) PUCHAR Buffer,
    _In_ ULONG Count);

VOID StorPortWriteRegisterBufferUshort(_In_ PVOID HwDeviceExtension, _Out_writes_(Count) PUSHORT Register, _In_reads_(Count) PUSHORT Buffer,
    _In_ ULONG Count);

VOID StorPortWriteRegisterBufferUlong(_In_ PVOID HwDeviceExtension, _Out_writes_(Count) PULONG Register, _In_reads_(Count) PULONG Buffer,
    _In_ ULONG Count);

VOID StorPortMoveMemory(_Out_writes_bytes_(Length) PVOID WriteBuffer, _In_reads_bytes_(Length) PVOID ReadBuffer, _In_ ULONG Length);
STOR_PHYSICAL_ADDRESS StorPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);
ULONG StorPortConvertPhysicalAddressToUlong(_In_ STOR_PHYSICAL_ADDRESS Address);
VOID StorPortQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);
__drv_allocatesMem(Mem) _Ret_maybenull_ _Post_writable_byte_size_(*Length)
PUCHAR StorPortAllocateRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ PULONG Length);

VOID StorPortFreeRegistryBuffer(_In_ PVOID HwDeviceExtension, _In_ __drv_freesMem(Mem) PUCHAR Buffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN StorPortRegistryRead(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global, _In_ ULONG Type, _Out_ PUCHAR Buffer,
    _Inout_ PULONG BufferLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN StorPortRegistryWrite(_In_ PVOID HwDeviceExtension, _In_ PUCHAR ValueName, _In_ ULONG Global, _In_ ULONG Type,
    _In_reads_bytes_(BufferLength) PUCHAR Buffer, _In_ ULONG BufferLength);

BOOLEAN StorPortValidateRange(_In_ PVOID HwDeviceExtension, _In_ INTERFACE_TYPE BusType, _In_ ULONG SystemIoBusNumber,
    _In_ STOR_PHYSICAL_ADDRESS IoAddress, _In_ ULONG NumberOfBytes, _In_ BOOLEAN InIoSpace);

VOID StorPortDebugPrint(_In_ ULONG DebugPrintLevel, _In_ PSTR DebugMessage, ...);
BOOLEAN StorPortEnablePassiveInitialization(_In_ PVOID DeviceExtension, _In_ PHW_PASSIVE_INITIALIZE_ROUTINE HwPassiveInitializeRoutine);
VOID StorPortInitializeDpc(_In_ PVOID DeviceExtension, _Out_ PSTOR_DPC Dpc, _In_ PHW_DPC_ROUTINE HwDpcRoutine);
BOOLEAN StorPortIssueDpc(_In_ PVOID DeviceExtension, _In_ PSTOR_DPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);
_Acquires_nonreentrant_lock_(*LockHandle)
VOID StorPortAcquireSpinLock(_In_ PVOID DeviceExtension, _In_ STOR_SPINLOCK SpinLock, _In_opt_ PVOID LockContext,
    _Inout_ PSTOR_LOCK_HANDLE LockHandle);

_Releases_nonreentrant_lock_(*LockHandle) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID StorPortReleaseSpinLock(_In_ PVOID DeviceExtension, _Inout_ PSTOR_LOCK_HANDLE LockHandle);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortAllocatePool(_In_ PVOID HwDeviceExtension, _In_ ULONG NumberOfBytes, _In_ ULONG Tag,
    _Out_ _At_(*BufferPointer, _When_(return != (0x00000000L), _Post_null_) _When_(return == (0x00000000L), __drv_aliasesMem __drv_allocatesMem(Mem) _Post_notnull_ _Post_writable_byte_size_(NumberOfBytes))) PVOID *BufferPointer);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreePool(_In_ PVOID HwDeviceExtension, _In_ __drv_freesMem(Mem) _Post_invalid_ PVOID BufferPointer);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortAllocateMdl(_In_ PVOID HwDeviceExtension, _In_reads_bytes_(NumberOfBytes) PVOID BufferPointer, _In_ ULONG NumberOfBytes,
    _Out_ _At_(*Mdl, _When_(return != (0x00000000L), _Post_null_) _When_(return == (0x00000000L), __drv_aliasesMem __drv_allocatesMem(Mem) _Post_notnull_)) PVOID *Mdl);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreeMdl(_In_ PVOID HwDeviceExtension, _In_ __drv_freesMem(Mem) _Post_invalid_ PVOID Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortBuildMdlForNonPagedPool(_In_ PVOID HwDeviceExtension, _Inout_ PVOID Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetSystemAddress(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *SystemAddress);

ULONG StorPortGetOriginalMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl);
ULONG StorPortCompleteServiceIrp(_In_ PVOID HwDeviceExtension, _In_ PVOID Irp);
ULONG StorPortGetDeviceObjects(_In_ PVOID HwDeviceExtension, _Outptr_ PVOID *AdapterDeviceObject, _Outptr_ PVOID *PhysicalDeviceObject,
    _Outptr_ PVOID *LowerDeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortBuildScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PVOID Mdl, _In_reads_bytes_(Length) PVOID CurrentVa, _In_ ULONG Length,
    _In_ PPOST_SCATTER_GATHER_EXECUTE ExecutionRoutine, _In_ PVOID Context, _In_ BOOLEAN WriteToDevice,
    _Inout_updates_bytes_(ScatterGatherBufferLength) PVOID ScatterGatherBuffer, _In_ ULONG ScatterGatherBufferLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPutScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSTOR_SCATTER_GATHER_LIST ScatterGatherList, _In_ BOOLEAN WriteToDevice);

ULONG StorPortAcquireMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ PULONG OldIrql);
ULONG StorPortReleaseMSISpinLock(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ ULONG OldIrql);
ULONG StorPortGetMSIInfo(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _Out_ PMESSAGE_INTERRUPT_INFORMATION InterruptInfo);
ULONG StorPortInitializePerfOpts(_In_ PVOID HwDeviceExtension, _In_ BOOLEAN Query, _Inout_ PPERF_CONFIGURATION_DATA PerfConfigData);
ULONG StorPortGetStartIoPerfParams(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
    _Inout_ PSTARTIO_PERFORMANCE_PARAMETERS StartIoPerfParams);

ULONG StorPortLogSystemEvent(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LOG_EVENT_DETAILS LogDetails, _Inout_ PULONG MaximumSize);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetCurrentProcessorNumber(_In_ PVOID HwDeviceExtension, _Out_ PPROCESSOR_NUMBER ProcNumber);

ULONG StorPortGetGroupAffinity(_In_ PVOID HwDeviceExtension, _In_ USHORT GroupNumber, _Out_ PKAFFINITY GroupAffinityMask);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetActiveGroupCount(_In_ PVOID HwDeviceExtension, _Out_ PUSHORT NumberGroups);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetNodeAffinity(_In_ PVOID HwDeviceExtension, _In_ ULONG NodeNumber, _Out_ PGROUP_AFFINITY NodeAffinityMask);

ULONG StorPortGetNodeAffinity2(_In_ PVOID HwDeviceExtension, _In_ ULONG NodeNumber,
    _Out_writes_to_opt_(GroupAffinitiesCount, *GroupAffinitiesCountRequired) PGROUP_AFFINITY GroupAffinities, _In_ USHORT GroupAffinitiesCount,
    _Out_ PUSHORT GroupAffinitiesCountRequired);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetActiveNodeCount(_In_ PVOID HwDeviceExtension, _Out_ PULONG NumberNodes);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetHighestNodeNumber(_In_ PVOID HwDeviceExtension, _Out_ PULONG HighestNode);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetLogicalProcessorRelationship(_In_ PVOID HwDeviceExtension, _In_opt_ PPROCESSOR_NUMBER ProcessorNumber,
    _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_writes_bytes_(*Length) PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information,
    _Inout_ PULONG Length);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortAllocateContiguousMemorySpecifyCacheNode(_In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes,
    _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _In_ MEMORY_CACHING_TYPE CacheType, _In_ NODE_REQUIREMENT PreferredNode,
    _Out_ _At_(*BufferPointer, _When_(return != (0x00000000L), _Post_null_) _When_(return == (0x00000000L), _Post_notnull_ _Post_writable_byte_size_(NumberOfBytes))) PVOID *BufferPointer);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreeContiguousMemorySpecifyCache(_In_ PVOID HwDeviceExtension, _In_reads_bytes_(NumberOfBytes) _Post_invalid_ PVOID BaseAddress,
    _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);

ULONG StorPortSetPowerSettingNotificationGuids(_In_ PVOID HwDeviceExtension, _In_ ULONG GuidCount, _In_reads_(GuidCount) LPGUID Guid);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortInvokeAcpiMethod(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG MethodName, _In_opt_ PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _Out_opt_ PULONG BytesReturned);

ULONG StorPortGetActivityIdSrb(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ LPGUID ActivityId);
ULONG StorPortGetDataInBufferMdl(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortGetDataInBufferSystemAddress(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Outptr_ PVOID *SystemAddress);

ULONG StorPortGetDataInBufferScatterGatherList(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb,
    _Outptr_ PSTOR_SCATTER_GATHER_LIST *SgList);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortRegistryReadAdapterKey(_In_ PVOID HwDeviceExtension, _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName, _In_ ULONG ValueType,
    _Inout_ PVOID *ValueData, _Inout_ PULONG ValueDataLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortRegistryWriteAdapterKey(_In_ PVOID HwDeviceExtension, _In_opt_ PUCHAR SubKeyName, _In_ PUCHAR ValueName, _In_ ULONG ValueType,
    _In_ PVOID ValueData, _In_ ULONG ValueDataLength);

ULONG StorPortMarkDumpMemory(_In_ PVOID HwDeviceExtension, _In_ PVOID Address, _In_ ULONG_PTR Length, _In_ ULONG Flags);
ULONG StorPortSetUnitAttributes(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ STOR_UNIT_ATTRIBUTES Attributes);
ULONG StorPortQueryPerformanceCounter(_In_ PVOID HwDeviceExtension, _Out_opt_ PLARGE_INTEGER PerformanceFrequency,
    _Out_ PLARGE_INTEGER PerformanceCounter);

ULONG StorPortGetSystemPortNumber(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_ADDRESS Address);
ULONG StorPortSetAdapterBusType(_In_ PVOID HwDeviceExtension, _In_ ULONG BusType);
ULONG StorPortGetRequestInfo(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ PSTOR_REQUEST_INFO RequestInfo);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInitializeWorker(_In_ PVOID HwDeviceExtension, _Out_ PVOID *Worker);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortQueueWorkItem(_In_ PVOID HwDeviceExtension, _In_ PHW_WORKITEM WorkItemCallback, _In_ PVOID Worker, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreeWorker(_In_ PVOID HwDeviceExtension, _In_ PVOID Worker);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInitializeTimer(_In_ PVOID HwDeviceExtension, _Out_ PVOID *TimerHandle);

ULONG StorPortRequestTimer(_In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle, _In_ PHW_TIMER_EX TimerCallback, _In_opt_ PVOID CallbackContext,
    _In_ ULONGLONG TimerValue, _In_ ULONGLONG TolerableDelay);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortFreeTimer(_In_ PVOID HwDeviceExtension, _In_ PVOID TimerHandle);

_Acquires_nonreentrant_lock_(*LockHandle)
ULONG StorPortAcquireSpinLockEx(_In_ PVOID HwDeviceExtension, _In_ STOR_SPINLOCK SpinLock, _In_opt_ PVOID LockContext,
    _Inout_ PSTOR_LOCK_HANDLE LockHandle);

ULONG StorPortCancelDpc(_In_ PVOID HwDeviceExtension, _In_ PSTOR_DPC Dpc, _Out_ BOOLEAN *ReturnValue);
ULONG StorPortStateChangeDetected(_In_ PVOID HwDeviceExtension, _In_ ULONG ChangedEntity, _In_ PSTOR_ADDRESS Address, _In_ ULONG Attributes,
    _In_ PHW_STATE_CHANGE HwStateChange, _In_opt_ PVOID HwStateChangeContext);

ULONG StorPortAsyncNotificationDetected(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ ULONGLONG Flags);
_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInitializeSListHead(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_SLIST_HEADER SListHead);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInterlockedFlushSList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PSTOR_SLIST_ENTRY *Result);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInterlockedPopEntrySList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PSTOR_SLIST_ENTRY *Result);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortInterlockedPushEntrySList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead,
    _Inout_ __drv_aliasesMem PSTOR_SLIST_ENTRY SListEntry, _Out_ PSTOR_SLIST_ENTRY *Result);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortQueryDepthSList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_SLIST_HEADER SListHead, _Out_ PSHORT Result);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortAllocateHostMemoryBuffer(_In_ PVOID HwDeviceExtension, _In_ SIZE_T MinimumBytes, _In_ SIZE_T PreferredBytes,
    _In_ ULONGLONG UtilizationBytes, _In_ ULONG AlignmentBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple,
    _Out_writes_to_(*PhysicalAddressRangeCount, *PhysicalAddressRangeCount) PACCESS_RANGE PhysicalAddressRanges,
    _Inout_ PULONG PhysicalAddressRangeCount);

_Success_(return == (0x00000000L))
ULONG StorPortFreeHostMemoryBuffer(_In_ PVOID HwDeviceExtension, _In_reads_(PhysicalAddressRangeCount) PACCESS_RANGE PhysicalAddressRanges,
    _In_ ULONG PhysicalAddressRangeCount);

typedef struct _STOR_POFX_COMPONENT_IDLE_STATE {
    ULONG Version;
    ULONG Size;
    ULONGLONG TransitionLatency;
    ULONGLONG ResidencyRequirement;
    ULONG NominalPower;
} STOR_POFX_COMPONENT_IDLE_STATE, *PSTOR_POFX_COMPONENT_IDLE_STATE;

typedef struct _STOR_POFX_COMPONENT {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    _Field_size_full_(FStateCount) STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT, *PSTOR_POFX_COMPONENT;

typedef struct _STOR_POFX_COMPONENT_V2 {
    ULONG Version;
    ULONG Size;
    ULONG FStateCount;
    ULONG DeepestWakeableFState;
    GUID Id;
    ULONG DeepestAdapterPowerRequiredFState;
    ULONG DeepestCrashDumpReadyFState;
    _Field_size_full_(FStateCount) STOR_POFX_COMPONENT_IDLE_STATE FStates[1];
} STOR_POFX_COMPONENT_V2, *PSTOR_POFX_COMPONENT_V2;

extern const GUID STORPORT_POFX_ADAPTER_GUID;
extern const GUID STORPORT_POFX_LUN_GUID;
typedef struct _STOR_POFX_DEVICE {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE, *PSTOR_POFX_DEVICE;

typedef struct _STOR_POFX_DEVICE_V2 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union {
        ULONG UnitMinIdleTimeoutInMS;
        ULONG AdapterIdleTimeoutInMS;
    };
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V2, *PSTOR_POFX_DEVICE_V2;

typedef struct _STOR_POFX_DEVICE_V3 {
    ULONG Version;
    ULONG Size;
    ULONG ComponentCount;
    ULONG Flags;
    union {
        ULONG UnitMinIdleTimeoutInMS;
        ULONG AdapterIdleTimeoutInMS;
    };
    ULONG MinimumPowerCyclePeriodInMS;
    _Field_size_full_(ComponentCount) STOR_POFX_COMPONENT Components[1];
} STOR_POFX_DEVICE_V3, *PSTOR_POFX_DEVICE_V3;

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortInitializePoFxPower(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ PSTOR_POFX_DEVICE Device,
    _Inout_ PBOOLEAN D3ColdEnabled);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxActivateComponent(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_ ULONG Component, _In_ ULONG Flags);

ULONG StorPortPoFxIdleComponent(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_ ULONG Component,
    _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxSetComponentLatency(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component, _In_ ULONGLONG Latency);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxSetComponentResidency(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component,
    _In_ ULONGLONG Residency);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxPowerControl(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ LPCGUID PowerControlCode, _In_opt_ PVOID InBuffer,
    _In_ SIZE_T InBufferSize, _Out_opt_ PVOID OutBuffer, _In_ SIZE_T OutBufferSize, _Out_opt_ PSIZE_T BytesReturned);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxSetIdleTimeout(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG IdleTimeoutInMS);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortPoFxSetPerfState(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Component, _In_ ULONG Flags,
    _In_ ULONG SetIndex, _In_ ULONG State, _In_ PVOID Context);

extern const GUID STORPORT_DEVICEOPERATION_CACHED_SETTINGS_INIT_GUID;
ULONG StorPortIsDeviceOperationAllowed(_In_ PVOID HwDeviceExtension, _In_ PSTOR_ADDRESS Address, _In_ LPCGUID DeviceOperation,
    _Out_ ULONG *AllowedFlag);

ULONG StorPortIsCurrentOsInstallationUpgrade(_In_ PVOID HwDeviceExtension, _Out_ BOOLEAN *Upgraded);
ULONG StorPortGetD3ColdSupport(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID Address, _Out_ PBOOLEAN Supported);
VOID StorPortInitializeListHead(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_LIST_ENTRY ListHead);
_Success_(return == (0x00000000L))
ULONG StorPortInterlockedInsertHeadList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY ListEntry,
    _Inout_ PSTOR_LIST_ENTRY *Result, _Inout_ PSTOR_KSPIN_LOCK Lock);

_Success_(return == (0x00000000L))
ULONG StorPortInterlockedInsertTailList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY ListEntry,
    _Inout_ PSTOR_LIST_ENTRY *Result, _Inout_ PSTOR_KSPIN_LOCK Lock);

_Success_(return == (0x00000000L))
ULONG StorPortInterlockedRemoveHeadList(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_LIST_ENTRY ListHead, _Inout_ PSTOR_LIST_ENTRY *Result,
    _Inout_ PSTOR_KSPIN_LOCK Lock);

_Success_(return == (0x00000000L))
ULONG StorPortInitializeSpinlock(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_KSPIN_LOCK Lock);

_Success_(return == (0x00000000L))
ULONG StorPortGetPfns(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID Mdl, _Outptr_result_buffer_(*PfnCount) PVOID *Pfns,
    _Out_ ULONG *PfnCount, _Out_ ULONG *StartingOffset);

ULONG StorPortInitializeCryptoEngine(_In_ PVOID HwDeviceExtension, _Inout_ PSTOR_CRYPTO_CAPABILITIES_DATA CryptoCapabilitiesData);
ULONG StorPortGetRequestCryptoInfo(_In_ PVOID HwDeviceExtension, _In_ PSCSI_REQUEST_BLOCK Srb, _Out_ PSTOR_CRYPTO_KEY_INFO CryptoKeyInfo);
typedef enum _STORPORT_ETW_LEVEL {
    StorportEtwLevelLogAlways = 0,
    StorportEtwLevelCritical = 1,
    StorportEtwLevelError = 2,
    StorportEtwLevelWarning = 3,
    StorportEtwLevelInformational = 4,
    StorportEtwLevelVerbose = 5,
    StorportEtwLevelMax = StorportEtwLevelVerbose,
} STORPORT_ETW_LEVEL, *PSTORPORT_ETW_LEVEL;

typedef enum _STORPORT_ETW_EVENT_OPCODE {
    StorportEtwEventOpcodeInfo = 0,
    StorportEtwEventOpcodeStart = 1,
    StorportEtwEventOpcodeStop = 2,
    StorportEtwEventOpcodeDC_Start = 3,
    StorportEtwEventOpcodeDC_Stop = 4,
    StorportEtwEventOpcodeExtension = 5,
    StorportEtwEventOpcodeReply = 6,
    StorportEtwEventOpcodeResume = 7,
    StorportEtwEventOpcodeSuspend = 8,
    StorportEtwEventOpcodeSend = 9,
    StorportEtwEventOpcodeReceive = 240,
} STORPORT_ETW_EVENT_OPCODE, *PSTORPORT_ETW_EVENT_OPCODE;

typedef enum _STORPORT_ETW_EVENT_CHANNEL {
    StorportEtwEventDiagnostic = 0,
    StorportEtwEventOperational = 1,
    StorportEtwEventHealth = 2,
} STORPORT_ETW_EVENT_CHANNEL, *PSTORPORT_ETW_EVENT_CHANNEL;

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortEtwEvent2(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(32) PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value, _In_reads_or_z_opt_(32) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortEtwEvent4(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(32) PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value, _In_reads_or_z_opt_(32) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value, _In_reads_or_z_opt_(32) PWSTR Parameter3Name, _In_ ULONGLONG Parameter3Value,
    _In_reads_or_z_opt_(32) PWSTR Parameter4Name, _In_ ULONGLONG Parameter4Value);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortEtwEvent8(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription,
    _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel, _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb,
    _In_reads_or_z_opt_(32) PWSTR Parameter1Name, _In_ ULONGLONG Parameter1Value, _In_reads_or_z_opt_(32) PWSTR Parameter2Name,
    _In_ ULONGLONG Parameter2Value, _In_reads_or_z_opt_(32) PWSTR Parameter3Name, _In_ ULONGLONG Parameter3Value,
    _In_reads_or_z_opt_(32) PWSTR Parameter4Name, _In_ ULONGLONG Parameter4Value, _In_reads_or_z_opt_(32) PWSTR Parameter5Name,
    _In_ ULONGLONG Parameter5Value, _In_reads_or_z_opt_(32) PWSTR Parameter6Name, _In_ ULONGLONG Parameter6Value,
    _In_reads_or_z_opt_(32) PWSTR Parameter7Name, _In_ ULONGLONG Parameter7Value, _In_reads_or_z_opt_(32) PWSTR Parameter8Name,
    _In_ ULONGLONG Parameter8Value);

ULONG StorPortEtwChannelEvent2(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_reads_or_z_opt_(32) PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value, _In_reads_or_z_opt_(32) PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value);

ULONG StorPortEtwChannelEvent8(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_opt_ PSCSI_REQUEST_BLOCK Srb, _In_reads_or_z_opt_(32) PWSTR Parameter1Name,
    _In_ ULONGLONG Parameter1Value, _In_reads_or_z_opt_(32) PWSTR Parameter2Name, _In_ ULONGLONG Parameter2Value,
    _In_reads_or_z_opt_(32) PWSTR Parameter3Name, _In_ ULONGLONG Parameter3Value, _In_reads_or_z_opt_(32) PWSTR Parameter4Name,
    _In_ ULONGLONG Parameter4Value, _In_reads_or_z_opt_(32) PWSTR Parameter5Name, _In_ ULONGLONG Parameter5Value,
    _In_reads_or_z_opt_(32) PWSTR Parameter6Name, _In_ ULONGLONG Parameter6Value, _In_reads_or_z_opt_(32) PWSTR Parameter7Name,
    _In_ ULONGLONG Parameter7Value, _In_reads_or_z_opt_(32) PWSTR Parameter8Name, _In_ ULONGLONG Parameter8Value);

typedef struct _STORPORT_TELEMETRY_EVENT {
    ULONG DriverVersion;
    ULONG EventId;
    UCHAR EventName[32];
    ULONG EventVersion;
    ULONG Flags;
    _Field_range_(0, 4096) ULONG EventBufferLength;
    _Field_size_bytes_(EventBufferLength) PUCHAR EventBuffer;
    UCHAR ParameterName0[32];
    ULONGLONG ParameterValue0;
    UCHAR ParameterName1[32];
    ULONGLONG ParameterValue1;
    UCHAR ParameterName2[32];
    ULONGLONG ParameterValue2;
    UCHAR ParameterName3[32];
    ULONGLONG ParameterValue3;
    UCHAR ParameterName4[32];
    ULONGLONG ParameterValue4;
    UCHAR ParameterName5[32];
    ULONGLONG ParameterValue5;
    UCHAR ParameterName6[32];
    ULONGLONG ParameterValue6;
    UCHAR ParameterName7[32];
    ULONGLONG ParameterValue7;
} STORPORT_TELEMETRY_EVENT, *PSTORPORT_TELEMETRY_EVENT;

ULONG StorPortLogTelemetry(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PSTORPORT_TELEMETRY_EVENT Event);
ULONG StorPortLogTelemetryEx(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PSTORPORT_TELEMETRY_EVENT Event,
    _In_ STOR_TELEMETRY_CATEGORY Category);

ULONG StorPortUpdateAdapterMaxIO(_In_ PVOID HwDeviceExtension, _In_ ULONG MaxIoCount);
_IRQL_requires_max_(APC_LEVEL)
ULONG StorPortDelayExecution(_In_ PVOID HwDeviceExtension, _In_ ULONG DelayInMicroseconds);

_Success_(return == (0x00000000L)) _IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortAllocateDmaMemory(_In_ PVOID HwDeviceExtension, _In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress,
    _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_opt_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType,
    _In_ NODE_REQUIREMENT PreferredNode,
    _Out_ _At_(*BufferPointer, _When_(return != (0x00000000L), _Post_null_) _When_(return == (0x00000000L), _Post_notnull_ _Post_writable_byte_size_(NumberOfBytes))) PVOID *BufferPointer,
    _Out_ PPHYSICAL_ADDRESS PhysicalAddress);

_Success_(return == (0x00000000L))
ULONG StorPortFreeDmaMemory(_In_ PVOID HwDeviceExtension, _In_reads_bytes_(NumberOfBytes) _Post_invalid_ PVOID BaseAddress,
    _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PHYSICAL_ADDRESS PhysicalAddress);

typedef enum _STORPORT_QUERY_CONFIGURATION_TYPE {
    StorportQueryConfigurationD3 = 0,
    StorportQueryConfigurationMax,
} STORPORT_QUERY_CONFIGURATION_TYPE, *PSTORPORT_QUERY_CONFIGURATION_TYPE;

_Success_(return == (0x00000000L))
ULONG StorPortQueryConfiguration(_In_ PVOID HwDeviceExtension, _In_ STORPORT_QUERY_CONFIGURATION_TYPE Type, _Out_ PBOOLEAN Enabled);

ULONG StorPortMarkDeviceFailedEx(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ ULONG Flags, _In_ USHORT FaultCode,
    _In_ PWSTR FaultDescription, _In_range_(0, 1024) USHORT AdditionalDataSize, _In_reads_bytes_opt_(AdditionalDataSize) PUCHAR AdditionalData,
    _In_range_(0, 8) USHORT CriticalDataSize, _In_reads_bytes_opt_(CriticalDataSize) PUCHAR CriticalData);

VOID StorPortMarkDeviceFailed(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ ULONG Flags, _In_ PWSTR FailReason);
ULONG StorPortEtwLogError(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ ULONG Id, _In_ PWSTR Description,
    _In_ ULONG DataBufferLength, _In_reads_bytes_(DataBufferLength) PVOID DataBuffer);

typedef struct _STOR_DISPATCHER_HEADER {
    union {
        struct {
            UCHAR Type;
            UCHAR Flags;
            UCHAR Size;
            union {
                UCHAR Inserted;
                BOOLEAN DebugActive;
            };
        } Data;
        volatile LONG Lock;
    };
    LONG SignalState;
    STOR_LIST_ENTRY WaitListHead;
} STOR_DISPATCHER_HEADER, *PSTOR_DISPATCHER_HEADER;

typedef struct _STOR_EVENT {
    STOR_DISPATCHER_HEADER Header;
} STOR_EVENT, *PSTOR_EVENT, *PRSTOR_EVENT;

typedef enum _STOR_EVENT_TYPE {
    StorNotificationEvent = 0,
    StorSynchronizationEvent = 1,
} STOR_EVENT_TYPE, *PSTOR_EVENT_TYPE;

ULONG StorPortInitializeEvent(_In_ PVOID HwDeviceExtension, _In_ PSTOR_EVENT Event, _In_ STOR_EVENT_TYPE Type, _In_ BOOLEAN State);
_IRQL_requires_max_(APC_LEVEL)
ULONG StorPortWaitForSingleObject(_In_ PVOID HwDeviceExtension, _In_ PVOID Object, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortSetEvent(_In_ PVOID HwDeviceExtension, _In_ PSTOR_EVENT Event);

typedef enum _STOR_DEVICE_RESET_TYPE {
    StorFunctionLevelReset,
    StorPlatformLevelReset,
    StorBusSpecificReset,
} STOR_DEVICE_RESET_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortHardwareReset(_In_ PVOID HwDeviceExtension, _In_ STOR_DEVICE_RESET_TYPE Type);

typedef enum _STORPORT_FEATURE_TYPE {
    StorportFeatureBusTypeUnitControl = 0,
    StorportFeatureFruIdUnitControl,
    StorportFeatureFruIdAdapterControl,
    StorportFeatureSetEventLoggingAdapterControl,
    StorportFeatureReportInternalDataUnitControl,
    StorportFeatureReportInternalDataAdapterControl,
    StorportFeatureResetBusSynchronous,
    StorportFeaturePostHwInitialize,
    StorportFeaturePrepareEarlyDumpData,
    StorportFeatureRestoreEarlyDumpData,
    StorportFeatureMax,
} STORPORT_FEATURE_TYPE;

ULONG StorPortSetFeatureList(_In_ PVOID HwDeviceExtension, _In_range_(1, StorportFeatureMax) ULONG FeatureCount,
    _In_reads_(FeatureCount) PBOOLEAN FeatureList);

typedef enum _STORPORT_LIVEDUMP_ISSUE_TYPE {
    StorportLivedumpIssueTypeUndefined = 0,
    StorportLivedumpIssueTypeDevicePanic,
} STORPORT_LIVEDUMP_ISSUE_TYPE, *PSTORPORT_LIVEDUMP_ISSUE_TYPE;

typedef enum _STORPORT_CAPTURE_LIVEDUMP_TYPE {
    StorportCaptureLiveDumpTypeUndefined = 0,
    StorportCaptureLiveDumpTypeMini,
    StorportCaptureLiveDumpTypeFull,
} STORPORT_CAPTURE_LIVEDUMP_TYPE, *PSTORPORT_CAPTURE_LIVEDUMP_TYPE;

typedef enum _STORPORT_LIVEDUMP_DATA_TYPE {
    StorportLivedumpDataTypeUndefined = 0,
    StorportLivedumpDataTypeDeviceTelemetryLog,
} STORPORT_LIVEDUMP_DATA_TYPE, *PSTORPORT_LIVEDUMP_DATA_TYPE;

typedef struct _STORPORT_CAPTURE_LIVEDUMP {
    ULONG Version;
    ULONG Size;
    STORPORT_CAPTURE_LIVEDUMP_TYPE LiveDumpType;
    STORPORT_LIVEDUMP_ISSUE_TYPE IssueType;
    PWSTR ComponentName;
    STORPORT_LIVEDUMP_DATA_TYPE DataType;
    PVOID Data;
} STORPORT_CAPTURE_LIVEDUMP, *PSTORPORT_CAPTURE_LIVEDUMP;

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortCaptureLiveDump(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS StorAddress, _In_ PSTORPORT_CAPTURE_LIVEDUMP CaptureLivedump);

ULONG StorPortEtwLogByteStream(_In_ PVOID HwDeviceExtension, _In_opt_ PSTOR_ADDRESS Address, _In_ STORPORT_ETW_EVENT_CHANNEL EventChannel,
    _In_ ULONG EventId, _In_reads_or_z_(64) PWSTR EventDescription, _In_ ULONGLONG EventKeywords, _In_ STORPORT_ETW_LEVEL EventLevel,
    _In_ STORPORT_ETW_EVENT_OPCODE EventOpcode, _In_range_(1, 1024) USHORT DataLength, _In_reads_bytes_(ByteStreamLength) PUCHAR Data);

typedef struct _STOR_DPC_WATCHDOG_INFORMATION {
    ULONG DpcTimeLimit;
    ULONG DpcTimeCount;
    ULONG DpcWatchdogLimit;
    ULONG DpcWatchdogCount;
    ULONG Reserved;
} STOR_DPC_WATCHDOG_INFORMATION, *PSTOR_DPC_WATCHDOG_INFORMATION;

_IRQL_requires_same_
ULONG StorPortQueryDpcWatchdogInformation(_In_ PVOID HwDeviceExtension, _Out_ PSTOR_DPC_WATCHDOG_INFORMATION DpcWatchdogInformation);

ULONG StorPortQueryTimerMinInterval(_In_ PVOID HwDeviceExtension, _Out_ PULONG TimerMinInterval);
ULONG StorPortMaskMsixInterrupt(_In_ PVOID HwDeviceExtension, _In_ ULONG MessageId, _In_ BOOLEAN Mask);
ULONG StorPortGetCurrentIrql(_In_ PVOID HwDeviceExtension, _In_ PKIRQL Irql);
ULONG StorPortSecureCopyMemory(_Out_writes_bytes_(Count) PVOID Dest, _In_ SIZE_T DestSizeInBytes, _In_reads_bytes_(Count) const PVOID Src,
    _In_ SIZE_T Count);

typedef enum _STOR_THREAD_PRIORITY {
    StorThreadPriorityBackground = 7,
    StorThreadPriorityNormal = 8,
    StorThreadPriorityDelayed = 12,
    StorThreadPriorityCritical = 13,
    StorThreadPrioritySuperCritical = 14,
    StorThreadPriorityHyperCritical = 15,
    StorThreadPriorityRealTime = 18,
} STOR_THREAD_PRIORITY, *PSTOR_THREAD_PRIORITY;

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG StorPortCreateSystemThread(_In_ PVOID HwDeviceExtension, _In_ PSTOR_THREAD_START_ROUTINE StartRoutine, _In_opt_ PVOID StartContext,
    _In_opt_ PSTOR_THREAD_PRIORITY Priority, _Out_opt_ PVOID *ThreadContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID StorPortTerminateSystemThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext);

ULONG StorPortSetPriorityThread(_In_ PVOID HwDeviceExtension, _In_ PVOID ThreadContext, _In_ STOR_THREAD_PRIORITY Priority);
typedef ULONG_PTR STOR_AFFINITY;
typedef struct _STOR_GROUP_AFFINITY {
    STOR_AFFINITY Mask;
    USHORT Group;
    USHORT Reserved[3];
} STOR_GROUP_AFFINITY, *PSTOR_GROUP_AFFINITY;

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG StorPortSetSystemGroupAffinityThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext, _In_ PSTOR_GROUP_AFFINITY Affinity,
    _Out_opt_ PSTOR_GROUP_AFFINITY PreviousAffinity);

ULONG StorPortRevertToUserGroupAffinityThread(_In_ PVOID HwDeviceExtension, _In_opt_ PVOID ThreadContext,
    _In_ PSTOR_GROUP_AFFINITY PreviousAffinity);

ULONG StorPortGetMessageInterruptIDFromProcessorIndex(_In_ PVOID HwDeviceExtension, _In_ ULONG ProcessorIndex, _Out_ PULONG MessageInterruptID);
ULONG StorPortEnableRegistryKeyNotification(_In_ PVOID HwDeviceExtension, _In_ PHW_REGISTRY_NOTIFICATION_ROUTINE NotificationCallback);

VOID StorPortCopyMemory(_Out_writes_bytes_(Length) PVOID Destination, _In_reads_bytes_(Length) const VOID *Source, _In_ SIZE_T Length);
#ifdef __cplusplus
}
#endif
