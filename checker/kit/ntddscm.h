/* irqlint kit: storage class memory */
#pragma once
#include <ntddstor.h>
#ifdef __cplusplus
extern "C" {
#endif

#define SCM_PHYSICAL_DEVICE_FUNCTION(x) (IOCTL_SCM_PHYSICAL_DEVICE_FUNCTION_BASE + x)
#define SCM_LOGICAL_DEVICE_FUNCTION(x) (IOCTL_SCM_LOGICAL_DEVICE_FUNCTION_BASE + x)
#define SCMBUS_FUNCTION(x) (IOCTL_SCMBUS_DEVICE_FUNCTION_BASE + x)
#define IOCTL_SCMBUS_BASE FILE_DEVICE_PERSISTENT_MEMORY
#define IOCTL_SCMBUS_DEVICE_FUNCTION_BASE 0x0
#define IOCTL_SCM_LOGICAL_DEVICE_FUNCTION_BASE 0x300
#define IOCTL_SCM_PHYSICAL_DEVICE_FUNCTION_BASE 0x600
#define IOCTL_SCM_BUS_GET_LOGICAL_DEVICES CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x00), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_BUS_GET_PHYSICAL_DEVICES CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x01), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_BUS_GET_REGIONS CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x02), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_BUS_QUERY_PROPERTY CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x03), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_BUS_SET_PROPERTY CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x05), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SCM_BUS_RUNTIME_FW_ACTIVATE CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x04), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SCM_BUS_REFRESH_NAMESPACE CTL_CODE(IOCTL_SCMBUS_BASE, SCMBUS_FUNCTION(0x06), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_LD_GET_INTERLEAVE_SET CTL_CODE(IOCTL_SCMBUS_BASE, SCM_LOGICAL_DEVICE_FUNCTION(0x00), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_PD_QUERY_PROPERTY CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x00), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_PD_FIRMWARE_DOWNLOAD CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x01), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SCM_PD_FIRMWARE_ACTIVATE CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x02), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SCM_PD_PASSTHROUGH CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x03), METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_SCM_PD_UPDATE_MANAGEMENT_STATUS CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x04), METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_SCM_PD_REINITIALIZE_MEDIA CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x05), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define IOCTL_SCM_PD_SET_PROPERTY CTL_CODE(IOCTL_SCMBUS_BASE, SCM_PHYSICAL_DEVICE_FUNCTION(0x06), METHOD_BUFFERED, FILE_WRITE_ACCESS)
#define SCM_MAX_SYMLINK_LEN_IN_CHARS 256
#define SCM_REGION_SPA_UNKNOWN MAXULONG64
#define MAX_INTERFACE_CODES 8
#define SCM_PD_FIRMWARE_REVISION_LENGTH_BYTES 32
#define SCM_PD_MEMORY_SIZE_UNKNOWN MAXULONG64
#define SCM_PD_PROPERTY_NAME_LENGTH_IN_CHARS 128
#define SCM_PD_MAX_OPERATIONAL_STATUS 16
#define SCM_PD_FIRMWARE_LAST_DOWNLOAD 0x1

DEFINE_GUID(GUID_DEVINTERFACE_SCM_PHYSICAL_DEVICE, 0x4283609d, 0x4dc2, 0x43be, 0xbb, 0xb4, 0x4f, 0x15, 0xdf, 0xce, 0x2c, 0x61);
DEFINE_GUID(GUID_SCM_PD_HEALTH_NOTIFICATION, 0x9da2d386, 0x72f5, 0x4ee3, 0x81, 0x55, 0xec, 0xa0, 0x67, 0x8e, 0x3b, 0x6);
DEFINE_GUID(GUID_SCM_PD_PASSTHROUGH_INVDIMM, 0x4309AC30, 0x0D11, 0x11E4, 0x91, 0x91, 0x08, 0x00, 0x20, 0x0C, 0x9A, 0x66);
typedef struct _SCM_PD_HEALTH_NOTIFICATION_DATA {
    GUID DeviceGuid;
} SCM_PD_HEALTH_NOTIFICATION_DATA, *PSCM_PD_HEALTH_NOTIFICATION_DATA;

typedef struct _SCM_LOGICAL_DEVICE_INSTANCE {
    ULONG Version;
    ULONG Size;
    GUID DeviceGuid;
    WCHAR SymbolicLink[256];
} SCM_LOGICAL_DEVICE_INSTANCE, *PSCM_LOGICAL_DEVICE_INSTANCE;

typedef struct _SCM_LOGICAL_DEVICES {
    ULONG Version;
    ULONG Size;
    ULONG DeviceCount;
    SCM_LOGICAL_DEVICE_INSTANCE Devices[1];
} SCM_LOGICAL_DEVICES, *PSCM_LOGICAL_DEVICES;

typedef struct _SCM_PHYSICAL_DEVICE_INSTANCE {
    ULONG Version;
    ULONG Size;
    ULONG NfitHandle;
    WCHAR SymbolicLink[256];
} SCM_PHYSICAL_DEVICE_INSTANCE, *PSCM_PHYSICAL_DEVICE_INSTANCE;

typedef struct _SCM_PHYSICAL_DEVICES {
    ULONG Version;
    ULONG Size;
    ULONG DeviceCount;
    SCM_PHYSICAL_DEVICE_INSTANCE Devices[1];
} SCM_PHYSICAL_DEVICES, *PSCM_PHYSICAL_DEVICES;

typedef enum _SCM_REGION_FLAG {
    ScmRegionFlagNone = 0x0,
    ScmRegionFlagLabel = 0x1,
} SCM_REGION_FLAG, *PSCM_REGION_FLAG;

typedef struct _SCM_REGION {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    ULONG NfitHandle;
    GUID LogicalDeviceGuid;
    GUID AddressRangeType;
    ULONG AssociatedId;
    ULONG64 Length;
    ULONG64 StartingDPA;
    ULONG64 BaseSPA;
    ULONG64 SPAOffset;
    ULONG64 RegionOffset;
} SCM_REGION, *PSCM_REGION;

typedef struct _SCM_REGIONS {
    ULONG Version;
    ULONG Size;
    ULONG RegionCount;
    SCM_REGION Regions[1];
} SCM_REGIONS, *PSCM_REGIONS;

typedef enum _SCM_BUS_QUERY_TYPE {
    ScmBusQuery_Descriptor = 0,
    ScmBusQuery_IsSupported,
    ScmBusQuery_Max,
} SCM_BUS_QUERY_TYPE, *PSCM_BUS_QUERY_TYPE;

typedef enum _SCM_BUS_SET_TYPE {
    ScmBusSet_Descriptor = 0,
    ScmBusSet_IsSupported,
    ScmBusSet_Max,
} SCM_BUS_SET_TYPE, *PSCM_BUS_SET_TYPE;

typedef enum _SCM_BUS_PROPERTY_ID {
    ScmBusProperty_RuntimeFwActivationInfo = 0,
    ScmBusProperty_DedicatedMemoryInfo = 1,
    ScmBusProperty_DedicatedMemoryState = 2,
    ScmBusProperty_Max,
} SCM_BUS_PROPERTY_ID, *PSCM_BUS_PROPERTY_ID;

typedef struct _SCM_BUS_PROPERTY_QUERY {
    ULONG Version;
    ULONG Size;
    SCM_BUS_PROPERTY_ID PropertyId;
    SCM_BUS_QUERY_TYPE QueryType;
    UCHAR AdditionalParameters[1];
} SCM_BUS_PROPERTY_QUERY, *PSCM_BUS_PROPERTY_QUERY;

typedef enum _SCM_BUS_FIRMWARE_ACTIVATION_STATE {
    ScmBusFirmwareActivationState_Idle = 0,
    ScmBusFirmwareActivationState_Armed = 1,
    ScmBusFirmwareActivationState_Busy = 2,
} SCM_BUS_FIRMWARE_ACTIVATION_STATE, *PSCM_BUS_FIRMWARE_ACTIVATION_STATE;

typedef struct _SCM_BUS_RUNTIME_FW_ACTIVATION_INFO {
    ULONG Version;
    ULONG Size;
    BOOLEAN RuntimeFwActivationSupported;
    SCM_BUS_FIRMWARE_ACTIVATION_STATE FirmwareActivationState;
    struct {
        ULONG FwManagedIoQuiesceFwActivationSupported : 1;
        ULONG OsManagedIoQuiesceFwActivationSupported : 1;
        ULONG WarmResetBasedFwActivationSupported : 1;
        ULONG Reserved : 29;
    } FirmwareActivationCapability;
    ULONGLONG EstimatedFirmwareActivationTimeInUSecs;
    ULONGLONG EstimatedProcessorAccessQuiesceTimeInUSecs;
    ULONGLONG EstimatedIOAccessQuiesceTimeInUSecs;
    ULONGLONG PlatformSupportedMaxIOAccessQuiesceTimeInUSecs;
} SCM_BUS_RUNTIME_FW_ACTIVATION_INFO, *PSCM_BUS_RUNTIME_FW_ACTIVATION_INFO;

typedef struct _SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO {
    GUID DeviceGuid;
    ULONG DeviceNumber;
    struct {
        ULONG ForcedByRegistry : 1;
        ULONG Initialized : 1;
        ULONG Reserved : 30;
    } Flags;
    ULONGLONG DeviceSize;
} SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO, *PSCM_BUS_DEDICATED_MEMORY_DEVICE_INFO;

typedef struct _SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO {
    ULONG Version;
    ULONG Size;
    ULONG DeviceCount;
    SCM_BUS_DEDICATED_MEMORY_DEVICE_INFO Devices[1];
} SCM_BUS_DEDICATED_MEMORY_DEVICES_INFO, *PSCM_BUS_DEDICATED_MEMORY_DEVICES_INFO;

typedef struct _SCM_BUS_PROPERTY_SET {
    ULONG Version;
    ULONG Size;
    SCM_BUS_PROPERTY_ID PropertyId;
    SCM_BUS_SET_TYPE SetType;
    UCHAR AdditionalParameters[1];
} SCM_BUS_PROPERTY_SET, *PSCM_BUS_PROPERTY_SET;

typedef struct _SCM_BUS_DEDICATED_MEMORY_STATE {
    BOOLEAN ActivateState;
} SCM_BUS_DEDICATED_MEMORY_STATE, *PSCM_BUS_DEDICATED_MEMORY_STATE;

typedef struct _SCM_INTERLEAVED_PD_INFO {
    ULONG DeviceHandle;
    GUID DeviceGuid;
} SCM_INTERLEAVED_PD_INFO, *PSCM_INTERLEAVED_PD_INFO;

typedef struct _SCM_LD_INTERLEAVE_SET_INFO {
    ULONG Version;
    ULONG Size;
    ULONG InterleaveSetSize;
    SCM_INTERLEAVED_PD_INFO InterleaveSet[1];
} SCM_LD_INTERLEAVE_SET_INFO, *PSCM_LD_INTERLEAVE_SET_INFO;

typedef enum _SCM_PD_QUERY_TYPE {
    ScmPhysicalDeviceQuery_Descriptor = 0,
    ScmPhysicalDeviceQuery_IsSupported,
    ScmPhysicalDeviceQuery_Max,
} SCM_PD_QUERY_TYPE, *PSCM_PD_QUERY_TYPE;

typedef enum _SCM_PD_SET_TYPE {
    ScmPhysicalDeviceSet_Descriptor = 0,
    ScmPhysicalDeviceSet_IsSupported,
    ScmPhysicalDeviceSet_Max,
} SCM_PD_SET_TYPE, *PSCM_PD_SET_TYPE;

typedef enum _SCM_PD_PROPERTY_ID {
    ScmPhysicalDeviceProperty_DeviceInfo = 0,
    ScmPhysicalDeviceProperty_ManagementStatus,
    ScmPhysicalDeviceProperty_FirmwareInfo,
    ScmPhysicalDeviceProperty_LocationString,
    ScmPhysicalDeviceProperty_DeviceSpecificInfo,
    ScmPhysicalDeviceProperty_DeviceHandle,
    ScmPhysicalDeviceProperty_FruIdString,
    ScmPhysicalDeviceProperty_RuntimeFwActivationInfo,
    ScmPhysicalDeviceProperty_RuntimeFwActivationArmState,
    ScmPhysicalDeviceProperty_Max,
} SCM_PD_PROPERTY_ID, *PSCM_PD_PROPERTY_ID;

typedef struct _SCM_PD_PROPERTY_QUERY {
    ULONG Version;
    ULONG Size;
    SCM_PD_PROPERTY_ID PropertyId;
    SCM_PD_QUERY_TYPE QueryType;
    UCHAR AdditionalParameters[1];
} SCM_PD_PROPERTY_QUERY, *PSCM_PD_PROPERTY_QUERY;

typedef struct _SCM_PD_PROPERTY_SET {
    ULONG Version;
    ULONG Size;
    SCM_PD_PROPERTY_ID PropertyId;
    SCM_PD_SET_TYPE SetType;
    UCHAR AdditionalParameters[1];
} SCM_PD_PROPERTY_SET, *PSCM_PD_PROPERTY_SET;

typedef struct _SCM_PD_RUNTIME_FW_ACTIVATION_ARM_STATE {
    BOOLEAN ArmState;
} SCM_PD_RUNTIME_FW_ACTIVATION_ARM_STATE, *PSCM_PD_RUNTIME_FW_ACTIVATION_ARM_STATE;

typedef struct _SCM_PD_DESCRIPTOR_HEADER {
    ULONG Version;
    ULONG Size;
} SCM_PD_DESCRIPTOR_HEADER, *PSCM_PD_DESCRIPTOR_HEADER;

typedef struct _SCM_PD_DEVICE_HANDLE {
    ULONG Version;
    ULONG Size;
    GUID DeviceGuid;
    ULONG DeviceHandle;
} SCM_PD_DEVICE_HANDLE, *PSCM_PD_DEVICE_HANDLE;

typedef struct _SCM_PD_DEVICE_INFO {
    ULONG Version;
    ULONG Size;
    GUID DeviceGuid;
    ULONG UnsafeShutdownCount;
    ULONG64 PersistentMemorySizeInBytes;
    ULONG64 VolatileMemorySizeInBytes;
    ULONG64 TotalMemorySizeInBytes;
    ULONG SlotNumber;
    ULONG DeviceHandle;
    USHORT PhysicalId;
    UCHAR NumberOfFormatInterfaceCodes;
    USHORT FormatInterfaceCodes[8];
    ULONG VendorId;
    ULONG ProductId;
    ULONG SubsystemDeviceId;
    ULONG SubsystemVendorId;
    UCHAR ManufacturingLocation;
    UCHAR ManufacturingWeek;
    UCHAR ManufacturingYear;
    ULONG SerialNumber4Byte;
    ULONG SerialNumberLengthInChars;
    _Field_size_(SerialNumberLengthInChars) CHAR SerialNumber[1];
} SCM_PD_DEVICE_INFO, *PSCM_PD_DEVICE_INFO;

typedef struct _SCM_PD_DEVICE_SPECIFIC_PROPERTY {
    WCHAR Name[128];
    LONGLONG Value;
} SCM_PD_DEVICE_SPECIFIC_PROPERTY, *PSCM_PD_DEVICE_SPECIFIC_PROPERTY;

typedef struct _SCM_PD_DEVICE_SPECIFIC_INFO {
    ULONG Version;
    ULONG Size;
    ULONG NumberOfProperties;
    SCM_PD_DEVICE_SPECIFIC_PROPERTY DeviceSpecificProperties[1];
} SCM_PD_DEVICE_SPECIFIC_INFO, *PSCM_PD_DEVICE_SPECIFIC_INFO;

typedef struct _SCM_PD_FIRMWARE_SLOT_INFO {
    ULONG Version;
    ULONG Size;
    UCHAR SlotNumber;
    UCHAR ReadOnly : 1;
    UCHAR Reserved0 : 7;
    UCHAR Reserved1[6];
    UCHAR Revision[32];
} SCM_PD_FIRMWARE_SLOT_INFO, *PSCM_PD_FIRMWARE_SLOT_INFO;

typedef struct _SCM_PD_FIRMWARE_INFO {
    ULONG Version;
    ULONG Size;
    UCHAR ActiveSlot;
    UCHAR NextActiveSlot;
    UCHAR SlotCount;
    _Field_size_(SlotCount) SCM_PD_FIRMWARE_SLOT_INFO Slots[1];
} SCM_PD_FIRMWARE_INFO, *PSCM_PD_FIRMWARE_INFO;

typedef enum _SCM_PD_HEALTH_STATUS {
    ScmPhysicalDeviceHealth_Unknown = 0,
    ScmPhysicalDeviceHealth_Unhealthy,
    ScmPhysicalDeviceHealth_Warning,
    ScmPhysicalDeviceHealth_Healthy,
    ScmPhysicalDeviceHealth_Max,
} SCM_PD_HEALTH_STATUS, *PSCM_PD_HEALTH_STATUS;

typedef enum _SCM_PD_OPERATIONAL_STATUS {
    ScmPhysicalDeviceOpStatus_Unknown = 0,
    ScmPhysicalDeviceOpStatus_Ok,
    ScmPhysicalDeviceOpStatus_PredictingFailure,
    ScmPhysicalDeviceOpStatus_InService,
    ScmPhysicalDeviceOpStatus_HardwareError,
    ScmPhysicalDeviceOpStatus_NotUsable,
    ScmPhysicalDeviceOpStatus_TransientError,
    ScmPhysicalDeviceOpStatus_Missing,
    ScmPhysicalDeviceOpStatus_Max,
} SCM_PD_OPERATIONAL_STATUS, *PSCM_PD_OPERATIONAL_STATUS;

typedef enum _SCM_PD_OPERATIONAL_STATUS_REASON {
    ScmPhysicalDeviceOpReason_Unknown = 0,
    ScmPhysicalDeviceOpReason_Media,
    ScmPhysicalDeviceOpReason_ThresholdExceeded,
    ScmPhysicalDeviceOpReason_LostData,
    ScmPhysicalDeviceOpReason_EnergySource,
    ScmPhysicalDeviceOpReason_Configuration,
    ScmPhysicalDeviceOpReason_DeviceController,
    ScmPhysicalDeviceOpReason_MediaController,
    ScmPhysicalDeviceOpReason_Component,
    ScmPhysicalDeviceOpReason_BackgroundOperation,
    ScmPhysicalDeviceOpReason_InvalidFirmware,
    ScmPhysicalDeviceOpReason_HealthCheck,
    ScmPhysicalDeviceOpReason_LostDataPersistence,
    ScmPhysicalDeviceOpReason_DisabledByPlatform,
    ScmPhysicalDeviceOpReason_PermanentError,
    ScmPhysicalDeviceOpReason_LostWritePersistence,
    ScmPhysicalDeviceOpReason_FatalError,
    ScmPhysicalDeviceOpReason_DataPersistenceLossImminent,
    ScmPhysicalDeviceOpReason_WritePersistenceLossImminent,
    ScmPhysicalDeviceOpReason_MediaRemainingSpareBlock,
    ScmPhysicalDeviceOpReason_PerformanceDegradation,
    ScmPhysicalDeviceOpReason_ExcessiveTemperature,
    ScmPhysicalDeviceOpReason_InternalFailure,
    ScmPhysicalDeviceOpReason_Max,
} SCM_PD_OPERATIONAL_STATUS_REASON, *PSCM_PD_OPERATIONAL_STATUS_REASON;

typedef struct _SCM_PD_MANAGEMENT_STATUS {
    ULONG Version;
    ULONG Size;
    SCM_PD_HEALTH_STATUS Health;
    ULONG NumberOfOperationalStatus;
    ULONG NumberOfAdditionalReasons;
    SCM_PD_OPERATIONAL_STATUS OperationalStatus[16];
    _Field_size_(NumberOfAdditionalReasons) SCM_PD_OPERATIONAL_STATUS_REASON AdditionalReasons[1];
} SCM_PD_MANAGEMENT_STATUS, *PSCM_PD_MANAGEMENT_STATUS;

typedef struct _SCM_PD_LOCATION_STRING {
    ULONG Version;
    ULONG Size;
    WCHAR Location[1];
} SCM_PD_LOCATION_STRING, *PSCM_PD_LOCATION_STRING;

typedef struct _SCM_PD_FRU_ID_STRING {
    ULONG Version;
    ULONG Size;
    ULONG IdentifierSize;
    UCHAR Identifier[1];
} SCM_PD_FRU_ID_STRING, *PSCM_PD_FRU_ID_STRING;

typedef struct _SCM_PD_FIRMWARE_DOWNLOAD {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
    UCHAR Reserved[3];
    ULONG64 Offset;
    ULONG FirmwareImageSizeInBytes;
    UCHAR FirmwareImage[1];
} SCM_PD_FIRMWARE_DOWNLOAD, *PSCM_PD_FIRMWARE_DOWNLOAD;

typedef struct _SCM_PD_FIRMWARE_ACTIVATE {
    ULONG Version;
    ULONG Size;
    ULONG Flags;
    UCHAR Slot;
} SCM_PD_FIRMWARE_ACTIVATE, *PSCM_PD_FIRMWARE_ACTIVATE;

typedef enum _SCM_PD_LAST_FW_ACTIVATION_STATUS {
    ScmPdLastFwActivationStatus_None = 0,
    ScmPdLastFwActivationStatus_Success = 1,
    ScmPdLastFwActivationStatus_FwNotFound = 2,
    ScmPdLastFwActivationStatus_ColdRebootRequired = 3,
    ScmPdLastFwActivaitonStatus_ActivationInProgress = 4,
    ScmPdLastFwActivaitonStatus_Retry = 5,
    ScmPdLastFwActivaitonStatus_FwUnsupported = 6,
    ScmPdLastFwActivaitonStatus_UnknownError = 7,
} SCM_PD_LAST_FW_ACTIVATION_STATUS, *PSCM_PD_LAST_FW_ACTIVATION_STATUS;

typedef enum _SCM_PD_FIRMWARE_ACTIVATION_STATE {
    ScmPdFirmwareActivationState_Idle = 0,
    ScmPdFirmwareActivationState_Armed = 1,
    ScmPdFirmwareActivationState_Busy = 2,
} SCM_PD_FIRMWARE_ACTIVATION_STATE, *PSCM_PD_FIRMWARE_ACTIVATION_STATE;

typedef struct _SCM_PD_RUNTIME_FW_ACTIVATION_INFO {
    ULONG Version;
    ULONG Size;
    SCM_PD_LAST_FW_ACTIVATION_STATUS LastFirmwareActivationStatus;
    SCM_PD_FIRMWARE_ACTIVATION_STATE FirmwareActivationState;
} SCM_PD_RUNTIME_FW_ACTIVATION_INFO, *PSCM_PD_RUNTIME_FW_ACTIVATION_INFO;

typedef struct _SCM_PD_PASSTHROUGH_INPUT {
    ULONG Version;
    ULONG Size;
    GUID ProtocolGuid;
    ULONG DataSize;
    UCHAR Data[1];
} SCM_PD_PASSTHROUGH_INPUT, *PSCM_PD_PASSTHROUGH_INPUT;

typedef struct _SCM_PD_PASSTHROUGH_OUTPUT {
    ULONG Version;
    ULONG Size;
    GUID ProtocolGuid;
    ULONG DataSize;
    UCHAR Data[1];
} SCM_PD_PASSTHROUGH_OUTPUT, *PSCM_PD_PASSTHROUGH_OUTPUT;

typedef struct _SCM_PD_PASSTHROUGH_INVDIMM_INPUT {
    ULONG Opcode;
    ULONG OpcodeParametersLength;
    UCHAR OpcodeParameters[1];
} SCM_PD_PASSTHROUGH_INVDIMM_INPUT, *PSCM_PD_PASSTHROUGH_INVDIMM_INPUT;

typedef struct _SCM_PD_PASSTHROUGH_INVDIMM_OUTPUT {
    USHORT GeneralStatus;
    USHORT ExtendedStatus;
    ULONG OutputDataLength;
    UCHAR OutputData[1];
} SCM_PD_PASSTHROUGH_INVDIMM_OUTPUT, *PSCM_PD_PASSTHROUGH_INVDIMM_OUTPUT;

typedef struct _SCM_PD_REINITIALIZE_MEDIA_INPUT {
    ULONG Version;
    ULONG Size;
    struct {
        ULONG Overwrite : 1;
    } Options;
} SCM_PD_REINITIALIZE_MEDIA_INPUT, *PSCM_PD_REINITIALIZE_MEDIA_INPUT;

typedef enum _SCM_PD_MEDIA_REINITIALIZATION_STATUS {
    ScmPhysicalDeviceReinit_Success = 0,
    ScmPhysicalDeviceReinit_RebootNeeded,
    ScmPhysicalDeviceReinit_ColdBootNeeded,
    ScmPhysicalDeviceReinit_Max,
} SCM_PD_MEDIA_REINITIALIZATION_STATUS, *PSCM_PD_MEDIA_REINITIALIZATION_STATUS;

typedef struct _SCM_PD_REINITIALIZE_MEDIA_OUTPUT {
    ULONG Version;
    ULONG Size;
    SCM_PD_MEDIA_REINITIALIZATION_STATUS Status;
} SCM_PD_REINITIALIZE_MEDIA_OUTPUT, *PSCM_PD_REINITIALIZE_MEDIA_OUTPUT;

#ifdef __cplusplus
}
#endif
