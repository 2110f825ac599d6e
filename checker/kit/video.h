/* irqlint kit: video miniports */
#pragma once
#include <ntddvdeo.h>
#ifdef __cplusplus
extern "C" {
#endif

#define VIDEOAGP_DEPRECATED __declspec(deprecated)
#define VIDEO_AGP_RATE_1X 1
#define VIDEO_AGP_RATE_2X 2
#define VIDEO_AGP_RATE_4X 4
#define VIDEO_AGP_RATE_8X 8
#define VIDEOPORT_DEPRECATED __declspec(deprecated)
#define VIDEOPORT_API __declspec(dllimport)
#define VIDEO_RANGE_PASSIVE_DECODE 0x1
#define VIDEO_RANGE_10_BIT_DECODE 0x2
#define SIZE_OF_NT4_VIDEO_PORT_CONFIG_INFO FIELD_OFFSET(VIDEO_PORT_CONFIG_INFO, Master)
#define SIZE_OF_WXP_VIDEO_PORT_CONFIG_INFO sizeof(VIDEO_PORT_CONFIG_INFO)
#define SET_USER_EVENT 0x01
#define SET_DISPLAY_EVENT 0x02
#define EVENT_TYPE_MASK 1
#define SYNCHRONIZATION_EVENT 0
#define NOTIFICATION_EVENT 1
#define INITIAL_EVENT_STATE_MASK 2
#define INITIAL_EVENT_NOT_SIGNALED 0
#define INITIAL_EVENT_SIGNALED 2
#define DISPLAY_ADAPTER_HW_ID 0xFFFFFFFF
#define VIDEO_INVALID_CHILD_ID 0xFFFFFFFF
#define SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwStartDma)
#define SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, Reserved)
#define SIZE_OF_WXP_VIDEO_HW_INITIALIZATION_DATA (SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA + sizeof(ULONG))
#define VIDEO_PORT_AGP_INTERFACE_VERSION_1 1
#define VIDEO_PORT_AGP_INTERFACE_VERSION_2 2
#define VIDEO_PORT_I2C_INTERFACE_VERSION_1 1
#define VIDEO_PORT_I2C_INTERFACE_VERSION_2 2
#define VIDEO_PORT_INT10_INTERFACE_VERSION_1 1
#define VIDEO_PORT_WCMEMORYPROTECTION_INTERFACE_VERSION_1 1
#define VIDEO_MEMORY_SPACE_MEMORY 0x00
#define VIDEO_MEMORY_SPACE_IO 0x01
#define VIDEO_MEMORY_SPACE_USER_MODE 0x02
#define VIDEO_MEMORY_SPACE_DENSE 0x04
#define VIDEO_MEMORY_SPACE_P6CACHE 0x08
#define VIDEO_ENUM_MORE_DEVICES ERROR_CONTINUE
#define VIDEO_ENUM_NO_MORE_DEVICES ERROR_NO_MORE_DEVICES
#define VIDEO_ENUM_INVALID_DEVICE ERROR_INVALID_NAME
#define DEVICE_VGA_ENABLED 1
#define CDE_USE_SUBSYSTEM_IDS 0x00000001
#define CDE_USE_REVISION 0x00000002
#define BUGCHECK_DATA_SIZE_RESERVED 48
#define VIDEO_DEBUG_REPORT_MAX_SIZE 0x8000
#define VIDEO_PORT_DEBUG_REPORT_INTERFACE_VERSION_1 1

typedef enum _EMULATOR_PORT_ACCESS_TYPE {
    Uchar,
    Ushort,
    Ulong,
} EMULATOR_PORT_ACCESS_TYPE, *PEMULATOR_PORT_ACCESS_TYPE;

typedef struct _EMULATOR_ACCESS_ENTRY {
    ULONG BasePort;
    ULONG NumConsecutivePorts;
    EMULATOR_PORT_ACCESS_TYPE AccessType;
    UCHAR AccessMode;
    UCHAR StringSupport;
    PVOID Routine;
} EMULATOR_ACCESS_ENTRY, *PEMULATOR_ACCESS_ENTRY;

typedef VOID (*PBANKED_SECTION_ROUTINE)(_In_ ULONG ReadBank, _In_ ULONG WriteBank, _In_ PVOID Context);

typedef enum {
    VpNonCached = 0,
    VpWriteCombined,
    VpCached,
} VIDEO_PORT_CACHE_TYPE;

_Function_class_(PAGP_RESERVE_PHYSICAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PHYSICAL_ADDRESS (*PAGP_RESERVE_PHYSICAL)(PVOID HwDeviceExtension, ULONG Pages, VIDEO_PORT_CACHE_TYPE Caching,
    PVOID *PhysicalReserveContext);

_Function_class_(PAGP_RELEASE_PHYSICAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PAGP_RELEASE_PHYSICAL)(PVOID HwDeviceExtension, PVOID PhysicalReserveContext);

_Function_class_(PAGP_COMMIT_PHYSICAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PAGP_COMMIT_PHYSICAL)(PVOID HwDeviceExtension, PVOID PhysicalReserveContext, ULONG Pages, ULONG Offset);

_Function_class_(PAGP_FREE_PHYSICAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PAGP_FREE_PHYSICAL)(PVOID HwDeviceExtension, PVOID PhysicalReserveContext, ULONG Pages, ULONG Offset);

_Function_class_(PAGP_RESERVE_VIRTUAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PAGP_RESERVE_VIRTUAL)(PVOID HwDeviceExtension, HANDLE ProcessHandle, PVOID PhysicalReserveContext, PVOID *VirtualReserveContext);

_Function_class_(PAGP_RELEASE_VIRTUAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PAGP_RELEASE_VIRTUAL)(PVOID HwDeviceExtension, PVOID VirtualReserveContext);

_Function_class_(PAGP_COMMIT_VIRTUAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PAGP_COMMIT_VIRTUAL)(PVOID HwDeviceExtension, PVOID VirtualReserveContext, ULONG Pages, ULONG Offset);

_Function_class_(PAGP_FREE_VIRTUAL) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PAGP_FREE_VIRTUAL)(PVOID HwDeviceExtension, PVOID VirtualReserveContext, ULONG Pages, ULONG Offset);

_Function_class_(PAGP_SET_RATE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PAGP_SET_RATE)(PVOID HwDeviceExtension, ULONG AgpRate);

typedef struct _VIDEO_PORT_AGP_SERVICES {
    PAGP_RESERVE_PHYSICAL AgpReservePhysical;
    PAGP_RELEASE_PHYSICAL AgpReleasePhysical;
    PAGP_COMMIT_PHYSICAL AgpCommitPhysical;
    PAGP_FREE_PHYSICAL AgpFreePhysical;
    PAGP_RESERVE_VIRTUAL AgpReserveVirtual;
    PAGP_RELEASE_VIRTUAL AgpReleaseVirtual;
    PAGP_COMMIT_VIRTUAL AgpCommitVirtual;
    PAGP_FREE_VIRTUAL AgpFreeVirtual;
    ULONGLONG AllocationLimit;
} VIDEO_PORT_AGP_SERVICES, *PVIDEO_PORT_AGP_SERVICES;

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN VideoPortGetAgpServices(PVOID HwDeviceExtension, PVIDEO_PORT_AGP_SERVICES AgpServices);

typedef LONG VP_STATUS;
typedef VP_STATUS *PVP_STATUS;
typedef enum VIDEO_SYNCHRONIZE_PRIORITY {
    VpLowPriority,
    VpMediumPriority,
    VpHighPriority,
} VIDEO_SYNCHRONIZE_PRIORITY, *PVIDEO_SYNCHRONIZE_PRIORITY;

typedef struct _VIDEO_PORT_SPIN_LOCK *PSPIN_LOCK;
typedef enum _VIDEO_DEVICE_DATA_TYPE {
    VpMachineData,
    VpCmosData,
    VpBusData,
    VpControllerData,
    VpMonitorData,
} VIDEO_DEVICE_DATA_TYPE, *PVIDEO_DEVICE_DATA_TYPE;

typedef enum _VP_POOL_TYPE {
    VpNonPagedPool,
    VpPagedPool,
    VpNonPagedPoolCacheAligned = 4,
    VpPagedPoolCacheAligned,
} VP_POOL_TYPE, *PVP_POOL_TYPE;

typedef struct _VIDEO_HARDWARE_CONFIGURATION_DATA {
    INTERFACE_TYPE InterfaceType;
    ULONG BusNumber;
    USHORT Version;
    USHORT Revision;
    USHORT Irql;
    USHORT Vector;
    ULONG ControlBase;
    ULONG ControlSize;
    ULONG CursorBase;
    ULONG CursorSize;
    ULONG FrameBase;
    ULONG FrameSize;
} VIDEO_HARDWARE_CONFIGURATION_DATA, *PVIDEO_HARDWARE_CONFIGURATION_DATA;

typedef struct _VIDEO_X86_BIOS_ARGUMENTS {
    ULONG Eax;
    ULONG Ebx;
    ULONG Ecx;
    ULONG Edx;
    ULONG Esi;
    ULONG Edi;
    ULONG Ebp;
} VIDEO_X86_BIOS_ARGUMENTS, *PVIDEO_X86_BIOS_ARGUMENTS;

typedef struct _INT10_BIOS_ARGUMENTS {
    ULONG Eax;
    ULONG Ebx;
    ULONG Ecx;
    ULONG Edx;
    ULONG Esi;
    ULONG Edi;
    ULONG Ebp;
    USHORT SegDs;
    USHORT SegEs;
} INT10_BIOS_ARGUMENTS, *PINT10_BIOS_ARGUMENTS;

typedef enum VIDEO_DEBUG_LEVEL {
    Error = 0,
    Warn,
    Trace,
    Info,
} VIDEO_DEBUG_LEVEL, *PVIDEO_DEBUG_LEVEL;

_IRQL_requires_max_(PASSIVE_LEVEL)

_Function_class_(PDRIVER_IO_PORT_UCHAR)
typedef VP_STATUS (*PDRIVER_IO_PORT_UCHAR)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);

_Function_class_(PDRIVER_IO_PORT_UCHAR_STRING)
typedef VP_STATUS (*PDRIVER_IO_PORT_UCHAR_STRING)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data, ULONG DataLength);

_Function_class_(PDRIVER_IO_PORT_USHORT)
typedef VP_STATUS (*PDRIVER_IO_PORT_USHORT)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUSHORT Data);

_Function_class_(PDRIVER_IO_PORT_USHORT_STRING)
typedef VP_STATUS (*PDRIVER_IO_PORT_USHORT_STRING)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUSHORT Data, ULONG DataLength);

_Function_class_(PDRIVER_IO_PORT_ULONG)
typedef VP_STATUS (*PDRIVER_IO_PORT_ULONG)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data);

_Function_class_(PDRIVER_IO_PORT_ULONG_STRING)
typedef VP_STATUS (*PDRIVER_IO_PORT_ULONG_STRING)(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PULONG Data, ULONG DataLength);

typedef struct _STATUS_BLOCK {
    union {
        VP_STATUS Status;
        PVOID Pointer;
    };
    ULONG_PTR Information;
} STATUS_BLOCK, *PSTATUS_BLOCK;

typedef struct _VIDEO_REQUEST_PACKET {
    ULONG IoControlCode;
    PSTATUS_BLOCK StatusBlock;
    PVOID InputBuffer;
    ULONG InputBufferLength;
    PVOID OutputBuffer;
    ULONG OutputBufferLength;
} VIDEO_REQUEST_PACKET, *PVIDEO_REQUEST_PACKET;

typedef struct __VRB_SG {
    __int64 PhysicalAddress;
    ULONG Length;
} VRB_SG, *PVRB_SG;

typedef struct __DMA_PARAMETERS *PDMA;
typedef struct __VP_DMA_ADAPTER *PVP_DMA_ADAPTER;
typedef enum _VP_LOCK_OPERATION {
    VpReadAccess,
    VpWriteAccess,
    VpModifyAccess,
} VP_LOCK_OPERATION;

typedef struct _VP_DEVICE_DESCRIPTION {
    BOOLEAN ScatterGather;
    BOOLEAN Dma32BitAddresses;
    BOOLEAN Dma64BitAddresses;
    ULONG MaximumLength;
} VP_DEVICE_DESCRIPTION, *PVP_DEVICE_DESCRIPTION;

typedef struct _VP_SCATTER_GATHER_ELEMENT {
    PHYSICAL_ADDRESS Address;
    ULONG Length;
    ULONG_PTR Reserved;
} VP_SCATTER_GATHER_ELEMENT, *PVP_SCATTER_GATHER_ELEMENT;

typedef struct _VP_SCATTER_GATHER_LIST {
    ULONG NumberOfElements;
    ULONG_PTR Reserved;
    VP_SCATTER_GATHER_ELEMENT Elements[];
} VP_SCATTER_GATHER_LIST, *PVP_SCATTER_GATHER_LIST;

typedef struct _VIDEO_ACCESS_RANGE {
    PHYSICAL_ADDRESS RangeStart;
    ULONG RangeLength;
    UCHAR RangeInIoSpace;
    UCHAR RangeVisible;
    UCHAR RangeShareable;
    UCHAR RangePassive;
} VIDEO_ACCESS_RANGE, *PVIDEO_ACCESS_RANGE;

_Function_class_(PVIDEO_PORT_GET_PROC_ADDRESS) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef PVOID (*PVIDEO_PORT_GET_PROC_ADDRESS)(PVOID HwDeviceExtension, PUCHAR FunctionName);

typedef struct _VIDEO_PORT_CONFIG_INFO {
    ULONG Length;
    ULONG SystemIoBusNumber;
    INTERFACE_TYPE AdapterInterfaceType;
    ULONG BusInterruptLevel;
    ULONG BusInterruptVector;
    KINTERRUPT_MODE InterruptMode;
    ULONG NumEmulatorAccessEntries;
    PEMULATOR_ACCESS_ENTRY EmulatorAccessEntries;
    ULONG_PTR EmulatorAccessEntriesContext;
    PHYSICAL_ADDRESS VdmPhysicalVideoMemoryAddress;
    ULONG VdmPhysicalVideoMemoryLength;
    ULONG HardwareStateSize;
    ULONG DmaChannel;
    ULONG DmaPort;
    UCHAR DmaShareable;
    UCHAR InterruptShareable;
    BOOLEAN Master;
    DMA_WIDTH DmaWidth;
    DMA_SPEED DmaSpeed;
    BOOLEAN bMapBuffers;
    BOOLEAN NeedPhysicalAddresses;
    BOOLEAN DemandMode;
    ULONG MaximumTransferLength;
    ULONG NumberOfPhysicalBreaks;
    BOOLEAN ScatterGather;
    ULONG MaximumScatterGatherChunkSize;
    PVIDEO_PORT_GET_PROC_ADDRESS VideoPortGetProcAddress;
    PWSTR DriverRegistryPath;
    ULONGLONG SystemMemorySize;
} VIDEO_PORT_CONFIG_INFO, *PVIDEO_PORT_CONFIG_INFO;

_Function_class_(PVIDEO_HW_FIND_ADAPTER)
typedef VP_STATUS (*PVIDEO_HW_FIND_ADAPTER)(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString, PVIDEO_PORT_CONFIG_INFO ConfigInfo,
    PUCHAR Again);

_Function_class_(PVIDEO_HW_INITIALIZE)
typedef BOOLEAN (*PVIDEO_HW_INITIALIZE)(PVOID HwDeviceExtension);

_Function_class_(PVIDEO_HW_INTERRUPT)
typedef BOOLEAN (*PVIDEO_HW_INTERRUPT)(PVOID HwDeviceExtension);

_Function_class_(PVIDEO_HW_LEGACYRESOURCES)
typedef VOID (*PVIDEO_HW_LEGACYRESOURCES)(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList, PULONG LegacyResourceCount);

typedef enum _HW_DMA_RETURN {
    DmaAsyncReturn,
    DmaSyncReturn,
} HW_DMA_RETURN, *PHW_DMA_RETURN;

typedef HW_DMA_RETURN (*PVIDEO_HW_START_DMA)(PVOID HwDeviceExtension, PDMA pDma);
_Function_class_(PEXECUTE_DMA)
typedef VOID (*PEXECUTE_DMA)(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList, PVOID Context);

typedef enum {
    VideoPortUnlockAfterDma = 1,
    VideoPortKeepPagesLocked,
    VideoPortDmaInitOnly,
} DMA_FLAGS;

typedef ULONG DMA_EVENT_FLAGS;
typedef struct _VIDEO_CHILD_ENUM_INFO {
    ULONG Size;
    ULONG ChildDescriptorSize;
    ULONG ChildIndex;
    ULONG ACPIHwId;
    PVOID ChildHwDeviceExtension;
} VIDEO_CHILD_ENUM_INFO, *PVIDEO_CHILD_ENUM_INFO;

typedef enum {
    Monitor = 1,
    NonPrimaryChip,
    VideoChip,
    Other,
} VIDEO_CHILD_TYPE, *PVIDEO_CHILD_TYPE;

typedef struct _VIDEO_CHILD_STATE {
    ULONG Id;
    ULONG State;
} VIDEO_CHILD_STATE, *PVIDEO_CHILD_STATE;

typedef struct _VIDEO_CHILD_STATE_CONFIGURATION {
    ULONG Count;
    VIDEO_CHILD_STATE ChildStateArray[1];
} VIDEO_CHILD_STATE_CONFIGURATION, *PVIDEO_CHILD_STATE_CONFIGURATION;

_Function_class_(PVIDEO_HW_GET_CHILD_DESCRIPTOR)
typedef VP_STATUS (*PVIDEO_HW_GET_CHILD_DESCRIPTOR)(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo, PVIDEO_CHILD_TYPE VideoChildType,
    PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);

_Function_class_(PVIDEO_HW_POWER_SET)
typedef VP_STATUS (*PVIDEO_HW_POWER_SET)(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

_Function_class_(PVIDEO_HW_POWER_GET)
typedef VP_STATUS (*PVIDEO_HW_POWER_GET)(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

typedef struct _QUERY_INTERFACE {
    const GUID *InterfaceType;
    USHORT Size;
    USHORT Version;
    PINTERFACE Interface;
    PVOID InterfaceSpecificData;
    ULONG DeviceUid;
} QUERY_INTERFACE, *PQUERY_INTERFACE;

_Function_class_(PVIDEO_HW_QUERY_INTERFACE)
typedef VP_STATUS (*PVIDEO_HW_QUERY_INTERFACE)(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface);

typedef VP_STATUS (*PVIDEO_HW_CHILD_CALLBACK)(PVOID HwDeviceExtension, PVOID ChildDeviceExtension);
_Function_class_(PVIDEO_HW_START_IO)
typedef BOOLEAN (*PVIDEO_HW_START_IO)(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

_Function_class_(PVIDEO_HW_RESET_HW)
typedef BOOLEAN (*PVIDEO_HW_RESET_HW)(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

_Function_class_(PVIDEO_HW_TIMER)
typedef VOID (*PVIDEO_HW_TIMER)(PVOID HwDeviceExtension);

typedef struct _VIDEO_HW_INITIALIZATION_DATA {
    ULONG HwInitDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    PVIDEO_HW_FIND_ADAPTER HwFindAdapter;
    PVIDEO_HW_INITIALIZE HwInitialize;
    PVIDEO_HW_INTERRUPT HwInterrupt;
    PVIDEO_HW_START_IO HwStartIO;
    ULONG HwDeviceExtensionSize;
    ULONG StartingDeviceNumber;
    PVIDEO_HW_RESET_HW HwResetHw;
    PVIDEO_HW_TIMER HwTimer;
    PVIDEO_HW_START_DMA HwStartDma;
    PVIDEO_HW_POWER_SET HwSetPowerState;
    PVIDEO_HW_POWER_GET HwGetPowerState;
    PVIDEO_HW_GET_CHILD_DESCRIPTOR HwGetVideoChildDescriptor;
    PVIDEO_HW_QUERY_INTERFACE HwQueryInterface;
    ULONG HwChildDeviceExtensionSize;
    PVIDEO_ACCESS_RANGE HwLegacyResourceList;
    ULONG HwLegacyResourceCount;
    PVIDEO_HW_LEGACYRESOURCES HwGetLegacyResources;
    BOOLEAN AllowEarlyEnumeration;
    ULONG Reserved;
} VIDEO_HW_INITIALIZATION_DATA, *PVIDEO_HW_INITIALIZATION_DATA;

_Function_class_(PVIDEO_WRITE_CLOCK_LINE)
typedef VOID (*PVIDEO_WRITE_CLOCK_LINE)(PVOID HwDeviceExtension, UCHAR Data);

_Function_class_(PVIDEO_WRITE_DATA_LINE)
typedef VOID (*PVIDEO_WRITE_DATA_LINE)(PVOID HwDeviceExtension, UCHAR Data);

_Function_class_(PVIDEO_READ_CLOCK_LINE)
typedef BOOLEAN (*PVIDEO_READ_CLOCK_LINE)(PVOID HwDeviceExtension);

_Function_class_(PVIDEO_READ_DATA_LINE)
typedef BOOLEAN (*PVIDEO_READ_DATA_LINE)(PVOID HwDeviceExtension);

typedef VOID (*PVIDEO_WAIT_VSYNC_ACTIVE)(PVOID HwDeviceExtension);
typedef struct _I2C_FNC_TABLE {
    ULONG Size;
    PVIDEO_WRITE_CLOCK_LINE WriteClockLine;
    PVIDEO_WRITE_DATA_LINE WriteDataLine;
    PVIDEO_READ_CLOCK_LINE ReadClockLine;
    PVIDEO_READ_DATA_LINE ReadDataLine;
    PVIDEO_WAIT_VSYNC_ACTIVE WaitVsync;
    PVOID Reserved;
} I2C_FNC_TABLE, *PI2C_FNC_TABLE;

typedef struct _I2C_CALLBACKS {
    PVIDEO_WRITE_CLOCK_LINE WriteClockLine;
    PVIDEO_WRITE_DATA_LINE WriteDataLine;
    PVIDEO_READ_CLOCK_LINE ReadClockLine;
    PVIDEO_READ_DATA_LINE ReadDataLine;
} I2C_CALLBACKS, *PI2C_CALLBACKS;

typedef struct _DDC_CONTROL {
    ULONG Size;
    I2C_CALLBACKS I2CCallbacks;
    UCHAR EdidSegment;
} DDC_CONTROL, *PDDC_CONTROL;

typedef struct _VIDEO_I2C_CONTROL {
    PVIDEO_WRITE_CLOCK_LINE WriteClockLine;
    PVIDEO_WRITE_DATA_LINE WriteDataLine;
    PVIDEO_READ_CLOCK_LINE ReadClockLine;
    PVIDEO_READ_DATA_LINE ReadDataLine;
    ULONG I2CDelay;
} VIDEO_I2C_CONTROL, *PVIDEO_I2C_CONTROL;

typedef enum {
    VideoPortServicesAGP = 1,
    VideoPortServicesI2C,
    VideoPortServicesHeadless,
    VideoPortServicesInt10,
    VideoPortServicesDebugReport,
    VideoPortServicesWCMemoryProtection,
} VIDEO_PORT_SERVICES;

typedef struct _VIDEO_PORT_AGP_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PAGP_RESERVE_PHYSICAL AgpReservePhysical;
    PAGP_RELEASE_PHYSICAL AgpReleasePhysical;
    PAGP_COMMIT_PHYSICAL AgpCommitPhysical;
    PAGP_FREE_PHYSICAL AgpFreePhysical;
    PAGP_RESERVE_VIRTUAL AgpReserveVirtual;
    PAGP_RELEASE_VIRTUAL AgpReleaseVirtual;
    PAGP_COMMIT_VIRTUAL AgpCommitVirtual;
    PAGP_FREE_VIRTUAL AgpFreeVirtual;
    ULONGLONG AgpAllocationLimit;
} VIDEO_PORT_AGP_INTERFACE, *PVIDEO_PORT_AGP_INTERFACE;

typedef struct _VIDEO_PORT_AGP_INTERFACE_2 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PAGP_RESERVE_PHYSICAL AgpReservePhysical;
    PAGP_RELEASE_PHYSICAL AgpReleasePhysical;
    PAGP_COMMIT_PHYSICAL AgpCommitPhysical;
    PAGP_FREE_PHYSICAL AgpFreePhysical;
    PAGP_RESERVE_VIRTUAL AgpReserveVirtual;
    PAGP_RELEASE_VIRTUAL AgpReleaseVirtual;
    PAGP_COMMIT_VIRTUAL AgpCommitVirtual;
    PAGP_FREE_VIRTUAL AgpFreeVirtual;
    ULONGLONG AgpAllocationLimit;
    PAGP_SET_RATE AgpSetRate;
} VIDEO_PORT_AGP_INTERFACE_2, *PVIDEO_PORT_AGP_INTERFACE_2;

_Function_class_(PI2C_START) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PI2C_START)(PVOID HwDeviceExtension, PI2C_CALLBACKS I2CCallbacks);

_Function_class_(PI2C_STOP) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PI2C_STOP)(PVOID HwDeviceExtension, PI2C_CALLBACKS I2CCallbacks);

_Function_class_(PI2C_WRITE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PI2C_WRITE)(PVOID HwDeviceExtension, PI2C_CALLBACKS I2CCallbacks, PUCHAR Buffer, ULONG Length);

_Function_class_(PI2C_READ) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PI2C_READ)(PVOID HwDeviceExtension, PI2C_CALLBACKS I2CCallbacks, PUCHAR Buffer, ULONG Length);

typedef struct _VIDEO_PORT_I2C_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PI2C_START I2CStart;
    PI2C_STOP I2CStop;
    PI2C_WRITE I2CWrite;
    PI2C_READ I2CRead;
} VIDEO_PORT_I2C_INTERFACE, *PVIDEO_PORT_I2C_INTERFACE;

typedef BOOLEAN (*PI2C_START_2)(PVOID HwDeviceExtension, PVIDEO_I2C_CONTROL I2CControl);
typedef BOOLEAN (*PI2C_STOP_2)(PVOID HwDeviceExtension, PVIDEO_I2C_CONTROL I2CControl);
typedef BOOLEAN (*PI2C_WRITE_2)(PVOID HwDeviceExtension, PVIDEO_I2C_CONTROL I2CControl, PUCHAR Buffer, ULONG Length);
typedef BOOLEAN (*PI2C_READ_2)(PVOID HwDeviceExtension, PVIDEO_I2C_CONTROL I2CControl, PUCHAR Buffer, ULONG Length, BOOLEAN EndOfRead);
typedef struct _VIDEO_PORT_I2C_INTERFACE_2 {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PI2C_START_2 I2CStart;
    PI2C_STOP_2 I2CStop;
    PI2C_WRITE_2 I2CWrite;
    PI2C_READ_2 I2CRead;
} VIDEO_PORT_I2C_INTERFACE_2, *PVIDEO_PORT_I2C_INTERFACE_2;

_Function_class_(PINT10_ALLOCATE_BUFFER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VP_STATUS (*PINT10_ALLOCATE_BUFFER)(PVOID Context, PUSHORT Seg, PUSHORT Off, PULONG Length);

_Function_class_(PINT10_FREE_BUFFER) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VP_STATUS (*PINT10_FREE_BUFFER)(PVOID Context, USHORT Seg, USHORT Off);

_Function_class_(PINT10_READ_MEMORY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VP_STATUS (*PINT10_READ_MEMORY)(PVOID Context, USHORT Seg, USHORT Off, PVOID Buffer, ULONG Length);

_Function_class_(PINT10_WRITE_MEMORY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VP_STATUS (*PINT10_WRITE_MEMORY)(PVOID Context, USHORT Seg, USHORT Off, PVOID Buffer, ULONG Length);

_Function_class_(PINT10_CALL_BIOS) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VP_STATUS (*PINT10_CALL_BIOS)(PVOID Context, PINT10_BIOS_ARGUMENTS BiosArguments);

typedef struct _VIDEO_PORT_INT10_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PINT10_ALLOCATE_BUFFER Int10AllocateBuffer;
    PINT10_FREE_BUFFER Int10FreeBuffer;
    PINT10_READ_MEMORY Int10ReadMemory;
    PINT10_WRITE_MEMORY Int10WriteMemory;
    PINT10_CALL_BIOS Int10CallBios;
} VIDEO_PORT_INT10_INTERFACE, *PVIDEO_PORT_INT10_INTERFACE;

_Function_class_(PROTECT_WC_MEMORY)
typedef VP_STATUS (*PROTECT_WC_MEMORY)(PVOID Context, PVOID HwDeviceExtension);

_Function_class_(RESTORE_WC_MEMORY)
typedef VP_STATUS (*RESTORE_WC_MEMORY)(PVOID Context, PVOID HwDeviceExtension);

typedef struct _VIDEO_PORT_WCMEMORYPROTECTION_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PROTECT_WC_MEMORY VideoPortProtectWCMemory;
    RESTORE_WC_MEMORY VideoPortRestoreWCMemory;
} VIDEO_PORT_WCMEMORYPROTECTION_INTERFACE, *PVIDEO_PORT_WCMEMORYPROTECTION_INTERFACE;

typedef struct _VPOSVERSIONINFO {
    ULONG Size;
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG BuildNumber;
    USHORT ServicePackMajor;
    USHORT ServicePackMinor;
} VPOSVERSIONINFO, *PVPOSVERSIONINFO;

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortAllocateBuffer(PVOID HwDeviceExtension, ULONG Size, PVOID *Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortAcquireDeviceLock(PVOID HwDeviceExtension);

ULONG VideoPortCompareMemory(PVOID Source1, PVOID Source2, SIZE_T Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN VideoPortDDCMonitorHelper(PVOID HwDeviceExtension, PVOID DDCControl, _Inout_updates_bytes_(EdidBufferSize) PUCHAR EdidBuffer,
    ULONG EdidBufferSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortDebugPrint(VIDEO_DEBUG_LEVEL DebugPrintLevel, _In_ PSTR DebugMessage, ...);

VP_STATUS VideoPortDisableInterrupt(PVOID HwDeviceExtension);
VP_STATUS VideoPortEnableInterrupt(PVOID HwDeviceExtension);
_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortEnumerateChildren(PVOID HwDeviceExtension, _Reserved_ PVOID Reserved);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortFreeDeviceBase(PVOID HwDeviceExtension, PVOID MappedAddress);

_Function_class_(PMINIPORT_QUERY_DEVICE_ROUTINE)
typedef VP_STATUS (*PMINIPORT_QUERY_DEVICE_ROUTINE)(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType, PVOID Identifier,
    ULONG IdentiferLength, PVOID ConfigurationData, ULONG ConfigurationDataLength, PVOID ComponentInformation, ULONG ComponentInformationLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortGetAccessRanges(PVOID HwDeviceExtension, ULONG NumRequestedResources,
    _In_reads_opt_(NumRequestedResources) PIO_RESOURCE_DESCRIPTOR RequestedResources, ULONG NumAccessRanges,
    _Out_writes_(NumAccessRanges) PVIDEO_ACCESS_RANGE AccessRanges, PVOID VendorId, PVOID DeviceId, PULONG Slot);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortGetAssociatedDeviceExtension(PVOID DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG VideoPortGetBusData(PVOID HwDeviceExtension, BUS_DATA_TYPE BusDataType, ULONG SlotNumber, _Out_writes_bytes_(Length) PVOID Buffer,
    ULONG Offset, ULONG Length);

UCHAR VideoPortGetCurrentIrql();
_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortGetDeviceBase(PVOID HwDeviceExtension, PHYSICAL_ADDRESS IoAddress, ULONG NumberOfUchars, UCHAR InIoSpace);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortGetDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE DeviceDataType, PMINIPORT_QUERY_DEVICE_ROUTINE CallbackRoutine,
    PVOID Context);

_Function_class_(PMINIPORT_GET_REGISTRY_ROUTINE)
typedef VP_STATUS (*PMINIPORT_GET_REGISTRY_ROUTINE)(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortGetRegistryParameters(PVOID HwDeviceExtension, _In_ PWSTR ParameterName, UCHAR IsParameterFileName,
    PMINIPORT_GET_REGISTRY_ROUTINE GetRegistryRoutine, PVOID Context);

_Out_writes_bytes_opt_(Length) _IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortGetRomImage(PVOID HwDeviceExtension, _Reserved_ PVOID Unused1, _Reserved_ ULONG Unused2, ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortGetVgaStatus(PVOID HwDeviceExtension, PULONG VgaStatus);

LONG VideoPortInterlockedDecrement(PLONG Addend);
LONG VideoPortInterlockedIncrement(PLONG Addend);
LONG VideoPortInterlockedExchange(PLONG Target, LONG Value);
_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG VideoPortInitialize(PVOID Argument1, PVOID Argument2, PVIDEO_HW_INITIALIZATION_DATA HwInitializationData, PVOID HwContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortInt10(PVOID HwDeviceExtension, PVIDEO_X86_BIOS_ARGUMENTS BiosArguments);

VOID VideoPortLogError(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET Vrp, VP_STATUS ErrorCode, ULONG UniqueId);
_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortMapBankedMemory(PVOID HwDeviceExtension, PHYSICAL_ADDRESS PhysicalAddress, PULONG Length, PULONG InIoSpace, PVOID *VirtualAddress,
    ULONG BankLength, UCHAR ReadWriteBank, PBANKED_SECTION_ROUTINE BankRoutine, PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortMapMemory(PVOID HwDeviceExtension, PHYSICAL_ADDRESS PhysicalAddress, PULONG Length, PULONG InIoSpace, PVOID *VirtualAddress);

VOID VideoPortMoveMemory(_Inout_updates_bytes_(Length) PVOID Destination, _Inout_updates_bytes_(Length) PVOID Source, ULONG Length);
LONGLONG VideoPortQueryPerformanceCounter(PVOID HwDeviceExtension, PLONGLONG PerformanceFrequency);
_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortQueryServices(PVOID HwDeviceExtension, VIDEO_PORT_SERVICES ServicesType, PINTERFACE Interface);

_Function_class_(PMINIPORT_DPC_ROUTINE) _IRQL_requires_(DISPATCH_LEVEL)
typedef VOID (*PMINIPORT_DPC_ROUTINE)(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN VideoPortQueueDpc(PVOID HwDeviceExtension, PMINIPORT_DPC_ROUTINE CallbackRoutine, PVOID Context);
UCHAR VideoPortReadPortUchar(PUCHAR Port);
USHORT VideoPortReadPortUshort(PUSHORT Port);
ULONG VideoPortReadPortUlong(PULONG Port);
VOID VideoPortReadPortBufferUchar(PUCHAR Port, _Out_writes_(Count) PUCHAR Buffer, ULONG Count);
VOID VideoPortReadPortBufferUshort(PUSHORT Port, _Out_writes_(Count) PUSHORT Buffer, ULONG Count);
VOID VideoPortReadPortBufferUlong(PULONG Port, _Out_writes_(Count) PULONG Buffer, ULONG Count);
UCHAR VideoPortReadRegisterUchar(PUCHAR Register);
USHORT VideoPortReadRegisterUshort(PUSHORT Register);
ULONG VideoPortReadRegisterUlong(PULONG Register);
VOID VideoPortReadRegisterBufferUchar(PUCHAR Register, _Out_writes_(Count) PUCHAR Buffer, ULONG Count);
VOID VideoPortReadRegisterBufferUshort(PUSHORT Register, _Out_writes_(Count) PUSHORT Buffer, ULONG Count);
VOID VideoPortReadRegisterBufferUlong(PULONG Register, _Out_writes_(Count) PULONG Buffer, ULONG Count);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortReleaseBuffer(PVOID HwDeviceExtension, PVOID Buffer);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortReleaseDeviceLock(PVOID HwDeviceExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN VideoPortScanRom(PVOID HwDeviceExtension, PUCHAR RomBase, ULONG RomLength, PUCHAR String);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG VideoPortSetBusData(PVOID HwDeviceExtension, BUS_DATA_TYPE BusDataType, ULONG SlotNumber, _In_reads_bytes_(Length) PVOID Buffer, ULONG Offset,
    ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortSetRegistryParameters(PVOID HwDeviceExtension, _In_ PWSTR ValueName, _In_reads_bytes_(ValueLength) PVOID ValueData,
    ULONG ValueLength);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortSetTrappedEmulatorPorts(PVOID HwDeviceExtension, ULONG NumAccessRanges,
    _In_reads_(NumAccessRanges) PVIDEO_ACCESS_RANGE AccessRange);

VOID VideoPortStallExecution(ULONG Microseconds);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortStartTimer(PVOID HwDeviceExtension);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortStopTimer(PVOID HwDeviceExtension);

_Function_class_(PMINIPORT_SYNCHRONIZE_ROUTINE)
typedef BOOLEAN (*PMINIPORT_SYNCHRONIZE_ROUTINE)(PVOID Context);

BOOLEAN VideoPortSynchronizeExecution(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority, PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine,
    PVOID Context);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortUnmapMemory(PVOID HwDeviceExtension, PVOID VirtualAddress, HANDLE ProcessHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortVerifyAccessRanges(PVOID HwDeviceExtension, ULONG NumAccessRanges,
    _In_reads_opt_(NumAccessRanges) PVIDEO_ACCESS_RANGE AccessRanges);

VOID VideoPortWritePortUchar(PUCHAR Port, UCHAR Value);
VOID VideoPortWritePortUshort(PUSHORT Port, USHORT Value);
VOID VideoPortWritePortUlong(PULONG Port, ULONG Value);
VOID VideoPortWritePortBufferUchar(PUCHAR Port, _In_reads_(Count) PUCHAR Buffer, ULONG Count);
VOID VideoPortWritePortBufferUshort(PUSHORT Port, _In_reads_(Count) PUSHORT Buffer, ULONG Count);
VOID VideoPortWritePortBufferUlong(PULONG Port, _In_reads_(Count) PULONG Buffer, ULONG Count);
VOID VideoPortWriteRegisterUchar(PUCHAR Register, UCHAR Value);
VOID VideoPortWriteRegisterUshort(PUSHORT Register, USHORT Value);
VOID VideoPortWriteRegisterUlong(PULONG Register, ULONG Value);
VOID VideoPortWriteRegisterBufferUchar(PUCHAR Register, _In_reads_(Count) PUCHAR Buffer, ULONG Count);
VOID VideoPortWriteRegisterBufferUshort(PUSHORT Register, _In_reads_(Count) PUSHORT Buffer, ULONG Count);
VOID VideoPortWriteRegisterBufferUlong(PULONG Register, _In_reads_(Count) PULONG Buffer, ULONG Count);
VOID VideoPortZeroDeviceMemory(_Out_writes_bytes_(Length) PVOID Destination, ULONG Length);
VOID VideoPortZeroMemory(_Out_writes_bytes_(Length) PVOID Destination, ULONG Length);
_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortAllocateContiguousMemory(PVOID HwDeviceExtension, ULONG NumberOfBytes, PHYSICAL_ADDRESS HighestAcceptableAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortGetCommonBuffer(PVOID HwDeviceExtension, ULONG DesiredLength, ULONG Alignment, PPHYSICAL_ADDRESS LogicalAddress, PULONG pActualLength,
    BOOLEAN CacheEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortFreeCommonBuffer(PVOID HwDeviceExtension, ULONG Length, PVOID VirtualAddress, PHYSICAL_ADDRESS LogicalAddress, BOOLEAN CacheEnabled);

PDMA VideoPortDoDma(PVOID HwDeviceExtension, PDMA pDma, DMA_FLAGS DmaFlags);
BOOLEAN VideoPortLockPages(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET pVrp, PEVENT pUEvent, PEVENT pDisplayEvent, DMA_FLAGS DmaFlags);
BOOLEAN VideoPortUnlockPages(PVOID hwDeviceExtension, PDMA pDma);
BOOLEAN VideoPortSignalDmaComplete(PVOID HwDeviceExtension, PDMA pDmaHandle);
PVOID VideoPortGetMdl(PVOID HwDeviceExtension, PDMA pDma);
PVOID VideoPortGetDmaContext(PVOID HwDeviceExtension, PDMA pDma);
VOID VideoPortSetDmaContext(PVOID HwDeviceExtension, PDMA pDma, PVOID InstanceContext);
ULONG VideoPortGetBytesUsed(PVOID HwDeviceExtension, PDMA pDma);
VOID VideoPortSetBytesUsed(PVOID HwDeviceExtension, PDMA pDma, ULONG BytesUsed);
PDMA VideoPortAssociateEventsWithDmaHandle(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET pVrp, PVOID MappedUserEvent, PVOID DisplayDriverEvent);
PDMA VideoPortMapDmaMemory(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET pVrp, PHYSICAL_ADDRESS BoardAddress, PULONG Length, PULONG InIoSpace,
    PVOID MappedUserEvent, PVOID DisplayDriverEvent, PVOID *VirtualAddress);

BOOLEAN VideoPortUnmapDmaMemory(PVOID HwDeviceExtension, PVOID VirtualAddress, HANDLE ProcessHandle, PDMA BoardMemoryHandle);
_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortCreateSecondaryDisplay(PVOID HwDeviceExtension, PVOID *SecondaryDeviceExtension, ULONG ulFlag);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVP_DMA_ADAPTER VideoPortGetDmaAdapter(PVOID HwDeviceExtension, PVP_DEVICE_DESCRIPTION VpDeviceDescription);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortPutDmaAdapter(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortAllocateCommonBuffer(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, ULONG DesiredLength, PPHYSICAL_ADDRESS LogicalAddress,
    BOOLEAN CacheEnabled, PVOID Reserved);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID VideoPortReleaseCommonBuffer(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, ULONG Length, PHYSICAL_ADDRESS LogicalAddress,
    PVOID VirtualAddress, BOOLEAN CacheEnabled);

_IRQL_requires_max_(PASSIVE_LEVEL)
PVOID VideoPortLockBuffer(PVOID HwDeviceExtension, PVOID BaseAddress, ULONG Length, VP_LOCK_OPERATION Operation);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortUnlockBuffer(PVOID HwDeviceExtension, PVOID Mdl);

_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortStartDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVOID Mdl, ULONG Offset, PULONG pLength,
    PEXECUTE_DMA ExecuteDmaRoutine, PVOID Context, BOOLEAN WriteToDevice);

_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortCompleteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST VpScatterGather,
    BOOLEAN WriteToDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortCreateEvent(PVOID HwDeviceExtension, ULONG EventFlag, PVOID Unused, PEVENT *ppEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortDeleteEvent(PVOID HwDeviceExtension, PEVENT pEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
LONG VideoPortSetEvent(PVOID HwDeviceExtension, PEVENT pEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortClearEvent(PVOID HwDeviceExtension, PEVENT pEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
LONG VideoPortReadStateEvent(PVOID HwDeviceExtension, PEVENT pEvent);

_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortWaitForSingleObject(PVOID HwDeviceExtension, PVOID Object, PLARGE_INTEGER Timeout);

_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID VideoPortAllocatePool(PVOID HwDeviceExtension, VP_POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortFreePool(PVOID HwDeviceExtension, PVOID Ptr);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortCreateSpinLock(PVOID HwDeviceExtension, PSPIN_LOCK *SpinLock);

_IRQL_requires_max_(DISPATCH_LEVEL)
VP_STATUS VideoPortDeleteSpinLock(PVOID HwDeviceExtension, PSPIN_LOCK SpinLock);

_IRQL_raises_(DISPATCH_LEVEL) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID VideoPortAcquireSpinLock(_Inout_ PVOID HwDeviceExtension, _In_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PSPIN_LOCK SpinLock,
    _Out_ _At_(*OldIrql, _IRQL_saves_) PUCHAR OldIrql);

_IRQL_requires_(DISPATCH_LEVEL)
VOID VideoPortAcquireSpinLockAtDpcLevel(_Inout_ PVOID HwDeviceExtension,
    _In_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PSPIN_LOCK SpinLock);

_IRQL_requires_(DISPATCH_LEVEL)
VOID VideoPortReleaseSpinLock(_In_ PVOID HwDeviceExtension, _Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PSPIN_LOCK SpinLock,
    _In_ _IRQL_restores_ UCHAR NewIrql);

_IRQL_requires_(DISPATCH_LEVEL)
VOID VideoPortReleaseSpinLockFromDpcLevel(_In_ PVOID HwDeviceExtension,
    _Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PSPIN_LOCK SpinLock);

VOID VideoPortQuerySystemTime(PLARGE_INTEGER CurrentTime);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN VideoPortCheckForDeviceExistence(PVOID HwDeviceExtension, USHORT VendorId, USHORT DeviceId, UCHAR RevisionId, USHORT SubVendorId,
    USHORT SubSystemId, ULONG Flags);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG VideoPortGetAssociatedDeviceID(PVOID DeviceObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortFlushRegistry(PVOID HwDeviceExtension);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortGetVersion(PVOID HwDeviceExtension, PVPOSVERSIONINFO pVpOsVersionInfo);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN VideoPortIsNoVesa(VOID);

_Function_class_(PVIDEO_BUGCHECK_CALLBACK)
typedef VOID (*PVIDEO_BUGCHECK_CALLBACK)(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
VP_STATUS VideoPortRegisterBugcheckCallback(PVOID HwDeviceExtension, ULONG BugcheckCode, PVIDEO_BUGCHECK_CALLBACK Callback, ULONG BugcheckDataSize);

typedef struct _VIDEO_DEBUG_REPORT *PVIDEO_DEBUG_REPORT;
PVIDEO_DEBUG_REPORT VideoPortDbgReportCreate(PVOID HwDeviceExtension, ULONG ulCode, ULONG_PTR ulpArg1, ULONG_PTR ulpArg2, ULONG_PTR ulpArg3,
    ULONG_PTR ulpArg4);

BOOLEAN VideoPortDbgReportSecondaryData(PVIDEO_DEBUG_REPORT pReport, _In_reads_bytes_(ulDataSize) PVOID pvData, ULONG ulDataSize);
VOID VideoPortDbgReportComplete(PVIDEO_DEBUG_REPORT pReport);
typedef struct _VIDEO_PORT_DEBUG_REPORT_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    PINTERFACE_REFERENCE InterfaceReference;
    PINTERFACE_DEREFERENCE InterfaceDereference;
    PVIDEO_DEBUG_REPORT (*DbgReportCreate)(PVOID HwDeviceExtension, ULONG ulCode, ULONG_PTR ulpArg1, ULONG_PTR ulpArg2, ULONG_PTR ulpArg3, ULONG_PTR ulpArg4);
    BOOLEAN (*DbgReportSecondaryData)(PVIDEO_DEBUG_REPORT pReport, PVOID pvData, ULONG ulDataSize);
    void (*DbgReportComplete)(PVIDEO_DEBUG_REPORT pReport);
} VIDEO_PORT_DEBUG_REPORT_INTERFACE, *PVIDEO_PORT_DEBUG_REPORT_INTERFACE;

#ifdef __cplusplus
}
#endif
