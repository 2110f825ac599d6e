/* irqlint kit: ATA port request blocks */
#pragma once
#include <ata.h>
#ifdef __cplusplus
extern "C" {
#endif

#define IRB_STATUS_PENDING 0x0
#define IRB_STATUS_SUCCESS 0x1
#define IRB_STATUS_DATALENGTH_MISMATCH 0x2
#define IRB_STATUS_DEVICE_ERROR 0x3
#define IRB_STATUS_INVALID_REQUEST 0x4
#define IRB_STATUS_BUS_RESET 0x5
#define IRB_STATUS_SELECTION_TIMEOUT 0x6
#define IRB_STATUS_BUSY 0x7
#define IRB_STATUS_RETURN_TASKFILE_VALID 0x10
#define IRB_STATUS_AUTOSENSE_VALID 0x20
#define IRB_STATUS_INTERNAL_ERROR 0x40
#define IRB_STATUS_FORCE_ENUM_DEVICE1_NEEDED 0x80
#define IRB_FUNCTION_ATA_COMMAND 0x100
#define IRB_FUNCTION_ATA_IDENTIFY 0x101
#define IRB_FUNCTION_ATA_READ 0x102
#define IRB_FUNCTION_ATA_WRITE 0x103
#define IRB_FUNCTION_ATA_FLUSH 0x104
#define IRB_FUNCTION_ATA_SMART 0x105
#define IRB_FUNCTION_ATA_GPLOG 0x106
#define IRB_FUNCTION_ATAPI_COMMAND 0x200
#define IRB_FUNCTION_REQUEST_SENSE 0x201
#define IRB_FUNCTION_MINIPORT_COMMAND 0x400
#define IRB_FUNCTION_ADAPTER_FLUSH 0x401
#define IRB_FUNCTION_SHUTDOWN 0x402
#define IRB_FUNCTION_POWER_CHANGE 0x403
#define IRB_FUNCTION_LUN_RESET 0x404
#define IRB_FUNCTION_MINIPORT_IOCTL 0x405
#define IRB_FUNCTION_POWER_REBOOT 0x406
#define IRB_FLAGS_DRDY_REQUIRED 0x1
#define IRB_FLAGS_USE_DMA 0x2
#define IRB_FLAGS_MAP_BUFFERS 0x4
#define IRB_FLAGS_48BIT 0x8
#define IRB_FLAGS_PIO_MULTIPLE 0x10
#define IRB_FLAGS_RETURN_RESULTS 0x20
#define IRB_FLAGS_DATA_IN 0x40
#define IRB_FLAGS_DATA_OUT 0x80
#define IRB_FLAGS_DISCARDABLE 0x100
#define IRB_FLAGS_HIGH_PRIORITY 0x200
#define IRB_FLAGS_FORCE_ENUM_DEVICE1 0x400

typedef PHYSICAL_ADDRESS IDE_PHYSICAL_ADDRESS, *PIDE_PHYSICAL_ADDRESS;
#pragma pack(push, 1)
typedef enum {
    DeviceUnknown = 0,
    DeviceIsAta,
    DeviceIsAtapi,
    DeviceNotExist,
} IDE_DEVICE_TYPE;

typedef enum {
    UnknownMode = 0,
    ChsMode,
    LbaMode,
    Lba48BitMode,
} ATA_ADDRESS_TRANSLATION;

typedef enum {
    IdeStart = 0,
    IdeStop,
    IdePowerUp,
    IdePowerDown,
    IdeVendorDefined,
} IDE_CONTROL_ACTION;

typedef enum {
    IdePowerUnSpecified = 0,
    IdePowerD0,
    IdePowerD3,
} IDE_POWER_STATE;

typedef struct _IDE_POWER_INFO {
    IDE_POWER_STATE CurrentPowerState;
    IDE_POWER_STATE DesiredPowerState;
} IDE_POWER_INFO, *PIDE_POWER_INFO;

typedef struct _IDEREGISTERS {
    UCHAR bFeaturesReg;
    UCHAR bSectorCountReg;
    UCHAR bSectorNumberReg;
    UCHAR bCylLowReg;
    UCHAR bCylHighReg;
    UCHAR bDriveHeadReg;
    UCHAR bCommandReg;
    UCHAR bReserved;
} IDEREGISTERS, *PIDEREGISTERS;

typedef struct _IDE_TASK_FILE {
    IDEREGISTERS Current;
    IDEREGISTERS Previous;
} IDE_TASK_FILE, *PIDE_TASK_FILE;

typedef struct _IDE_REQUEST_BLOCK {
    USHORT Function;
    UCHAR IrbStatus;
    UCHAR AtaStatus;
    UCHAR AtaError;
    UCHAR Channel;
    UCHAR TargetId;
    UCHAR Lun;
    UCHAR CdbLength;
    UCHAR SenseInfoBufferLength;
    UCHAR SenseInfoBufferType;
    UCHAR QueueTag;
    ULONG ReservedAsUlong;
    ULONG IrbFlags;
    ULONG TimeOutValue;
    ULONG DataTransferLength;
    PVOID IrbExtension;
    _Field_size_bytes_(DataTransferLength) PVOID DataBuffer;
    _Field_size_bytes_(SenseInfoBufferLength) PVOID SenseInfoBuffer;
    PVOID NextIrb;
    PVOID Reserved;
    union {
        IDE_TASK_FILE IdeTaskFile;
        UCHAR Cdb[16];
        IDE_POWER_INFO PowerChange;
        UCHAR AsUChar[16];
    };
} IDE_REQUEST_BLOCK, *PIDE_REQUEST_BLOCK;

typedef struct _IDE_SCATTER_GATHER_ELEMENT {
    IDE_PHYSICAL_ADDRESS Address;
    ULONG Length;
    ULONG_PTR Reserved;
} IDE_SCATTER_GATHER_ELEMENT, *PIDE_SCATTER_GATHER_ELEMENT;

typedef struct _IDE_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    _Field_size_(NumberOfElements) IDE_SCATTER_GATHER_ELEMENT Elements[];
} IDE_SCATTER_GATHER_LIST, *PIDE_SCATTER_GATHER_LIST;

typedef struct _IDE_DEVICE_PARAMETERS {
    USHORT Version;
    IDE_DEVICE_TYPE IdeDeviceType;
    UCHAR TargetId;
    UCHAR MaximumLun;
    UCHAR NumberOfOverlappedRequests;
    UCHAR MaxBlockXfer;
    USHORT DeviceCharacteristics;
    ATA_ADDRESS_TRANSLATION AddressTranslation;
    union {
        LARGE_INTEGER MaxLba;
        struct {
            USHORT NumCylinders;
            USHORT NumHeads;
            USHORT NumSectorsPerTrack;
            USHORT Reserved;
        } Chs;
    };
    ULONG BytesPerLogicalSector;
    ULONG BytesPerPhysicalSector;
    ULONG BytesOffsetForSectorAlignment;
    ULONG TransferModeSupported;
    ULONG TransferModeSelected;
} IDE_DEVICE_PARAMETERS, *PIDE_DEVICE_PARAMETERS;
#pragma pack(pop)

_Function_class_(IDE_HW_INITIALIZE) _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_INITIALIZE)(_In_ PVOID ChannelExtension, _Inout_ PIDE_DEVICE_PARAMETERS DeviceParameters,
    _In_ PIDENTIFY_DEVICE_DATA IdentifyData);

_Function_class_(IDE_HW_STARTIO) _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_STARTIO)(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_Function_class_(IDE_HW_BUILDIO) _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_BUILDIO)(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_Function_class_(IDE_HW_INTERRUPT) _Must_inspect_result_ _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_INTERRUPT)(_In_ PVOID ChannelExtension);

_IRQL_always_function_min_(2) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID (*IDE_HW_DPC)(_In_ PVOID ChannelExtension);

_Function_class_(IDE_HW_RESET) _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_RESET)(_In_ PVOID ChannelExtension);

_Function_class_(IDE_HW_CONTROL) _IRQL_requires_same_
typedef BOOLEAN (*IDE_HW_CONTROL)(_In_ PVOID ChannelExtension, _In_ IDE_CONTROL_ACTION ControlAction, _Inout_opt_ PVOID Parameters);

#pragma pack(push, 1)
typedef struct _IDE_CHANNEL_INTERFACE {
    USHORT Version;
    UCHAR ChannelNumber;
    UCHAR Reserved;
    ULONG ReservedUlong;
    IDE_HW_INITIALIZE IdeHwInitialize;
    IDE_HW_BUILDIO IdeHwBuildIo;
    IDE_HW_STARTIO IdeHwStartIo;
    IDE_HW_INTERRUPT IdeHwInterrupt;
    IDE_HW_RESET IdeHwReset;
    IDE_HW_CONTROL IdeHwControl;
} IDE_CHANNEL_INTERFACE, *PIDE_CHANNEL_INTERFACE;
#pragma pack(pop)

_Function_class_(IDE_CHANNEL_INIT) _Must_inspect_result_ _IRQL_requires_same_
typedef BOOLEAN (*IDE_CHANNEL_INIT)(_In_ PVOID ChannelExtension, _Inout_ PIDE_CHANNEL_INTERFACE ChannelInterface, _Inout_opt_ PVOID InitContext);

#pragma pack(push, 1)
typedef struct _IDE_TRANSFER_MODE_PARAMETERS {
    UCHAR ChannelNumber;
    IDE_DEVICE_TYPE DeviceType[2];
    BOOLEAN IoReadySupported[2];
    ULONG DeviceTransferModeSupported[2];
    ULONG DeviceTransferModeCurrent[2];
    ULONG DeviceTransferModeSelected[2];
} IDE_TRANSFER_MODE_PARAMETERS, *PIDE_TRANSFER_MODE_PARAMETERS;
#pragma pack(pop)

_Function_class_(IDE_TRANSFER_MODE_SELECT) _Must_inspect_result_ _IRQL_requires_same_
typedef BOOLEAN (*IDE_TRANSFER_MODE_SELECT)(_In_ PVOID ControllerExtension, _Inout_ PIDE_TRANSFER_MODE_PARAMETERS TransferModeSelect);

#pragma pack(push, 1)
typedef enum {
    ChannelStateDisabled = 0,
    ChannelStateEnabled,
    ChannelStateUnKnown,
} ATA_CHANNEL_STATE;
#pragma pack(pop)

_Function_class_(IDE_CHANNEL_ENABLED) _Must_inspect_result_ _IRQL_requires_same_
typedef ATA_CHANNEL_STATE (*IDE_CHANNEL_ENABLED)(_In_ PVOID ControllerExtension, _In_ ULONG Channel);

_Function_class_(IDE_ADAPTER_CONTROL) _Must_inspect_result_ _IRQL_requires_same_
typedef BOOLEAN (*IDE_ADAPTER_CONTROL)(_In_ PVOID ControllerExtension, _In_ IDE_CONTROL_ACTION ControlAction, _Inout_opt_ PVOID Parameters);

#pragma pack(push, 1)
typedef struct _IDE_CONTROLLER_INTERFACE {
    USHORT Version;
    USHORT Reserved;
    ULONG ControllerExtensionSize;
    ULONG ChannelExtensionSize;
    ULONG AlignmentMask;
    IDE_CHANNEL_INIT AtaChannelInitRoutine;
    IDE_CHANNEL_ENABLED AtaControllerChannelEnabled;
    IDE_TRANSFER_MODE_SELECT AtaControllerTransferModeSelect;
    IDE_ADAPTER_CONTROL AtaAdapterControl;
} IDE_CONTROLLER_INTERFACE, *PIDE_CONTROLLER_INTERFACE;
#pragma pack(pop)

_Must_inspect_result_ _IRQL_requires_same_
ULONG AtaPortInitializeEx(_In_ PVOID DriverObject, _In_ PVOID RegistryPath, _In_ PIDE_CONTROLLER_INTERFACE ControllerInterface);

_IRQL_requires_same_
ULONG AtaPortGetBusData(_In_ PVOID ControllerExtension, _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ ULONG ConfigDataOffset,
    _In_ ULONG BufferLength);

_IRQL_requires_same_
ULONG AtaPortSetBusData(_In_ PVOID ControllerExtension, _In_reads_bytes_(BufferLength) PVOID Buffer, _In_ ULONG ConfigDataOffset,
    _In_ ULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
PIDE_SCATTER_GATHER_LIST AtaPortGetScatterGatherList(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_Must_inspect_result_ _IRQL_requires_same_
IDE_PHYSICAL_ADDRESS AtaPortGetPhysicalAddress(_In_ PVOID ChannelExtension, _In_opt_ PIDE_REQUEST_BLOCK Irb, _In_opt_ PVOID VirtualAddress,
    _Out_opt_ ULONG *Length);

_Must_inspect_result_ _IRQL_requires_same_
PVOID AtaPortGetDeviceBase(_In_ PVOID ChannelExtension, _In_ IDE_PHYSICAL_ADDRESS IoAddress, _In_ ULONG NumberOfBytes);

_IRQL_requires_same_
VOID AtaPortCompleteRequest(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_IRQL_requires_same_
VOID AtaPortCompleteAllActiveRequests(_In_ PVOID ChannelExtension, _In_ UCHAR Target, _In_ UCHAR Lun, _In_ UCHAR IrbStatus);

_IRQL_requires_same_
VOID AtaPortMoveMemory(_Out_writes_bytes_(Length) PVOID WriteBuffer, _In_reads_bytes_(Length) PVOID ReadBuffer, _In_ ULONG Length);

_IRQL_requires_same_
VOID AtaPortCopyMemory(_Out_writes_bytes_(Length) PVOID WriteBuffer, _In_reads_bytes_(Length) PVOID ReadBuffer, _In_ ULONG Length);

_IRQL_requires_same_
IDE_PHYSICAL_ADDRESS AtaPortConvertUlongToPhysicalAddress(_In_ ULONG_PTR UlongAddress);

_IRQL_requires_same_
ULONG AtaPortConvertPhysicalAddressToUlong(_In_ IDE_PHYSICAL_ADDRESS Address);

_IRQL_requires_same_
VOID AtaPortStallExecution(_In_ ULONG Delay);

_Must_inspect_result_ _IRQL_requires_same_
PVOID AtaPortGetUnCachedExtension(_In_ PVOID ChannelExtension, _In_ ULONG UncachedExtensionSize, _In_ ULONG IrbExtensionSize);

VOID AtaPortDebugPrint(ULONG DebugPrintLevel, PCCHAR DebugMessage, ...);
_Must_inspect_result_ _IRQL_requires_same_
PIDE_REQUEST_BLOCK AtaPortBuildRequestSenseIrb(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_IRQL_requires_same_
VOID AtaPortReleaseRequestSenseIrb(_In_ PVOID ChannelExtension, _In_ PIDE_REQUEST_BLOCK Irb);

_Must_inspect_result_ _Ret_maybenull_ _Post_writable_byte_size_(BufferSize) _IRQL_requires_same_
PVOID AtaPortRegistryAllocateBuffer(_In_ PVOID ChannelExtension, _In_ ULONG BufferSize);

_IRQL_requires_same_
VOID AtaPortRegistryFreeBuffer(_In_ PVOID ChannelExtension, _In_ PVOID Buffer);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortInitializeQueueTag(_In_ PVOID DeviceExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ UCHAR MaxQueueTag);

_Must_inspect_result_ _IRQL_requires_same_
UCHAR AtaPortAllocateQueueTag(_In_ PVOID DeviceExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun);

_IRQL_requires_same_
VOID AtaPortReleaseQueueTag(_In_ PVOID DeviceExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ UCHAR QueueTag);

VOID AtaPortDeviceBusy(_In_ PVOID ChannelExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ ULONG BusyTimeout);
VOID AtaPortDeviceReady(_In_ PVOID ChannelExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun);
_Must_inspect_result_ _Success_(return != 0) _IRQL_requires_same_
BOOLEAN AtaPortRegistryControllerKeyRead(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName, _In_ UCHAR ValueType,
    _At_(Buffer, _Post_notnull_ _Pre_writable_size_(*BufferLength) _Post_readable_size_(*BufferLength) _On_failure_(_Post_maybenull_)) PUCHAR Buffer,
    _Inout_ PULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRegistryControllerKeyWrite(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName, _In_ UCHAR ValueType,
    _In_reads_bytes_(*BufferLength) PUCHAR Buffer, _In_ PULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRegistryControllerKeyWriteDeferred(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName,
    _In_ UCHAR ValueType, _In_reads_bytes_(*BufferLength) PUCHAR Buffer, _In_ PULONG BufferLength);

_Must_inspect_result_ _Success_(return != 0) _IRQL_requires_same_
BOOLEAN AtaPortRegistryChannelSubkeyRead(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName, _In_ UCHAR ValueType,
    _At_(Buffer, _Post_notnull_ _Pre_writable_size_(*BufferLength) _Post_readable_size_(*BufferLength) _On_failure_(_Post_maybenull_)) PUCHAR Buffer,
    _Inout_ PULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRegistryChannelSubkeyWrite(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName, _In_ UCHAR ValueType,
    _In_reads_bytes_(*BufferLength) PUCHAR Buffer, _In_ PULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRegistryChannelSubkeyWriteDeferred(_In_ PVOID ChannelExtension, _In_ UCHAR ControllerNumber, _In_ PCHAR ValueName,
    _In_ UCHAR ValueType, _In_reads_bytes_(*BufferLength) PUCHAR Buffer, _In_ PULONG BufferLength);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRequestWorkerRoutine(_In_ PVOID ChannelExtension, _In_ IDE_HW_DPC CallBackRoutine);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRequestSynchronizedRoutine(_In_ PVOID ChannelExtension, _In_ IDE_HW_DPC CallBackRoutine);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortControllerSyncRoutine(_In_ PVOID ChannelExtension, _In_ IDE_HW_DPC CallBackRoutine);

_Must_inspect_result_ _IRQL_requires_same_
BOOLEAN AtaPortRequestTimer(_In_ PVOID ChannelExtension, _In_ IDE_HW_DPC CallBackRoutine, _In_ ULONG TimerValue);

VOID AtaPortBusChangeDetected(_In_ PVOID ChannelExtension);
VOID AtaPortRequestPowerStateChange(_In_ PVOID ChannelExtension, _In_ UCHAR TargetId, _In_ UCHAR Lun, _In_ IDE_POWER_STATE DesiredPowerState);
UCHAR AtaPortReadPortUchar(_In_ PUCHAR Port);
USHORT AtaPortReadPortUshort(_In_ PUSHORT Port);
ULONG AtaPortReadPortUlong(_In_ PULONG Port);
VOID AtaPortReadPortBufferUchar(_In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID AtaPortReadPortBufferUshort(_In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID AtaPortReadPortBufferUlong(_In_ PULONG Port, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
UCHAR AtaPortReadRegisterUchar(_In_ PUCHAR Register);
USHORT AtaPortReadRegisterUshort(_In_ PUSHORT Register);
ULONG AtaPortReadRegisterUlong(_In_ PULONG Register);
VOID AtaPortReadRegisterBufferUchar(_In_reads_(Count) PUCHAR Register, _Out_writes_all_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID AtaPortReadRegisterBufferUshort(_In_reads_(Count) PUSHORT Register, _Out_writes_all_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID AtaPortReadRegisterBufferUlong(_In_reads_(Count) PULONG Register, _Out_writes_all_(Count) PULONG Buffer, _In_ ULONG Count);
VOID AtaPortWritePortUchar(_In_ PUCHAR Port, _In_ UCHAR Value);
VOID AtaPortWritePortUshort(_In_ PUSHORT Port, _In_ USHORT Value);
VOID AtaPortWritePortUlong(_In_ PULONG Port, _In_ ULONG Value);
VOID AtaPortWritePortBufferUchar(_In_ PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID AtaPortWritePortBufferUshort(_In_ PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID AtaPortWritePortBufferUlong(_In_ PULONG Port, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
VOID AtaPortWriteRegisterUchar(_In_ PUCHAR Register, _In_ UCHAR Value);
VOID AtaPortWriteRegisterUshort(_In_ PUSHORT Register, _In_ USHORT Value);
VOID AtaPortWriteRegisterBufferUchar(_Out_writes_(Count) PUCHAR Register, _In_reads_(Count) PUCHAR Buffer, _In_ ULONG Count);
VOID AtaPortWriteRegisterBufferUshort(_Out_writes_(Count) PUSHORT Register, _In_reads_(Count) PUSHORT Buffer, _In_ ULONG Count);
VOID AtaPortWriteRegisterBufferUlong(_Out_writes_(Count) PULONG Register, _In_reads_(Count) PULONG Buffer, _In_ ULONG Count);
VOID AtaPortWriteRegisterUlong(_In_ PULONG Register, _In_ ULONG Value);
#ifdef __cplusplus
}
#endif
