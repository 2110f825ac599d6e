/* irqlint kit: device specific modules of multipath I/O */
#pragma once
#include <ntddscsi.h>
#include <ntddstor.h>
#include <scsi.h>
#include <wmistr.h>
#include <wmilib.h>
#include <mpiodisk.h>
#ifdef __cplusplus
extern "C" {
#endif

#define PTRALIGN DECLSPEC_ALIGN(16)
#define SPTWB_SENSE_LENGTH 32
#define SPTWB_DATA_LENGTH 512
#define DSM_CONTROLLER_ACTIVE 0x00000001
#define DSM_CONTROLLER_STANDBY 0x00000002
#define DSM_CONTROLLER_FAILED 0x00000003
#define DSM_CONTROLLER_NO_CNTRL 0x00000004
#define DSM_CNTRL_FLAGS_ALLOCATE 0x00000001
#define DSM_CNTRL_FLAGS_CHECK_STATE 0x00000002
#define DSM_CNTRL_FLAGS_RESERVED 0xFFFFFFFC
#define DSM_FATAL_ERROR 0x80000000
#define DSM_RETRY_DONT_DECREMENT 0x00008000
#define DSM_ADMIN_FO 0x40000000
#define DSM_FATAL_ERROR_OEM_MASK 0x0000FFFF
#define DSM_FATAL_ERROR_RESERVED 0x3FFF0000
#define DSM_MOVE_PERMANENT 0x00000001
#define DSM_MOVE_PENDING_REMOVAL 0x00000002
#define DSM_MOVE_OEM_MASK 0x0000FF00
#define DSM_MOVE_RESERVED 0x7FFF0000
#define DSM_MOVE_ADMIN_REQUEST 0x80000000
#define DSM_BROADCAST 0x00000001
#define DSM_WILL_HANDLE 0x00000002
#define DSM_PATH_SET 0x00000003
#define DSM_ERROR 0x00000004
#define NUMA_MAX_WEIGHT 10
#define DSM_INIT_DATA_TYPE_1_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, Reserved))
#define DSM_INIT_DATA_TYPE_2_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmType))
#define DSM_INIT_DATA_TYPE_3_SIZE DSM_INIT_DATA_TYPE_2_SIZE
#define DSM_INIT_DATA_TYPE_4_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmVersion))
#define DSM_INIT_DATA_TYPE_5_SIZE (RTL_SIZEOF_THROUGH_FIELD(DSM_INIT_DATA, DsmWmiGlobalInfo))
#define DSM_INIT_DATA_TYPE_6_SIZE (sizeof(DSM_INIT_DATA))
#define MPIO_DSM ((ULONG) 'dsm')
#define IOCTL_MPDSM_REGISTER CTL_CODE (MPIO_DSM, 0x01, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define IOCTL_MPDSM_DEREGISTER CTL_CODE (MPIO_DSM, 0x02, METHOD_BUFFERED, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
#define DSM_CALL_COMPLETION_ON_MPIO_ERROR 0x00000001

typedef struct _DSM_IDS {
    ULONG Count;
    PVOID IdList[1];
} DSM_IDS, *PDSM_IDS;

typedef struct _SCSI_PASS_THROUGH_WITH_BUFFERS {
    SCSI_PASS_THROUGH ScsiPassThrough;
    __declspec(align(16)) UCHAR SenseInfoBuffer[32];
    __declspec(align(16)) UCHAR DataBuffer[512];
} SCSI_PASS_THROUGH_WITH_BUFFERS, *PSCSI_PASS_THROUGH_WITH_BUFFERS;

typedef struct _SCSI_PASS_THROUGH_DIRECT_WITH_BUFFER {
    SCSI_PASS_THROUGH_DIRECT ScsiPassThroughDirect;
    __declspec(align(16)) UCHAR SenseInfoBuffer[32];
} SCSI_PASS_THROUGH_DIRECT_WITH_BUFFER, *PSCSI_PASS_THROUGH_DIRECT_WITH_BUFFER;

typedef NTSTATUS (*DSM_INQUIRE_DRIVER)(_In_ PVOID DsmContext, _In_ PDEVICE_OBJECT TargetDevice, _In_ PDEVICE_OBJECT PortFdo,
    _In_ PSTORAGE_DEVICE_DESCRIPTOR Descriptor, _In_ PSTORAGE_DEVICE_ID_DESCRIPTOR DeviceIdList, _Out_ PVOID *DsmIdentifier);

typedef BOOLEAN (*DSM_COMPARE_DEVICES)(_In_ PVOID DsmContext, _In_ PVOID DsmId1, _In_ PVOID DsmId2);
typedef struct _CONTROLLER_IDS {
    STORAGE_IDENTIFIER_CODE_SET Type;
    ULONG Length;
    UCHAR SerialNumber[32];
} CONTROLLER_IDS, *PCONTROLLER_IDS;

typedef struct _CONTROLLER_INFO {
    PDEVICE_OBJECT DeviceObject;
    CONTROLLER_IDS Identifier;
    ULONG State;
} CONTROLLER_INFO, *PCONTROLLER_INFO;

typedef NTSTATUS (*DSM_GET_CONTROLLER_INFO)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ ULONG Flags, _Inout_ PCONTROLLER_INFO *ControllerInfo);
typedef PUCHAR (*DSM_DEVICE_SERIAL_NUMBER)(_In_ PVOID DsmContext, _In_ PVOID DsmId);
typedef NTSTATUS (*DSM_SET_DEVICE_INFO)(_In_ PVOID DsmContext, _In_ PDEVICE_OBJECT TargetObject, _In_ PVOID DsmId, _Inout_ PVOID *PathId);
typedef BOOLEAN (*DSM_IS_PATH_ACTIVE)(_In_ PVOID DsmContext, _In_ PVOID PathId, _In_ PVOID DsmId);
typedef ULONG (*DSM_INTERPRET_ERROR)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PSCSI_REQUEST_BLOCK Srb, _Inout_ PNTSTATUS Status,
    _Out_ PBOOLEAN Retry);

typedef ULONG (*DSM_INTERPRET_ERROR_EX)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PSCSI_REQUEST_BLOCK Srb, _Inout_ PNTSTATUS Status,
    _Out_ PBOOLEAN Retry, _Out_ PLONG RetryInterval, ...);

typedef NTSTATUS (*DSM_INVALIDATE_PATH)(_In_ PVOID DsmContext, _In_ ULONG ErrorMask, _In_ PVOID PathId, _Inout_ PVOID *NewPathId);
typedef NTSTATUS (*DSM_PATH_VERIFY)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PVOID PathId);
typedef NTSTATUS (*DSM_MOVE_DEVICE)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PVOID MPIOPath, _In_ PVOID SuggestedPath, _In_ ULONG Flags);
typedef NTSTATUS (*DSM_REMOVE_PENDING)(_In_ PVOID DsmContext, _In_ PVOID DsmId);
typedef NTSTATUS (*DSM_REMOVE_DEVICE)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PVOID PathId);
typedef NTSTATUS (*DSM_REMOVE_PATH)(_In_ PVOID DsmContext, _In_ PVOID PathId);
typedef ULONG (*DSM_CATEGORIZE_REQUEST)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb,
    _In_ PVOID CurrentPath, _Outptr_result_maybenull_ PVOID *PathId, _Out_ NTSTATUS *Status);

typedef NTSTATUS (*DSM_BROADCAST_SRB)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PKEVENT Event);
typedef NTSTATUS (*DSM_SRB_DEVICE_CONTROL)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb,
    _In_ PKEVENT Event);

typedef VOID (*DSM_COMPLETION_ROUTINE)(_In_ PVOID DsmId, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PVOID DsmContext);
typedef struct _DSM_COMPLETION_INFO {
    DSM_COMPLETION_ROUTINE DsmCompletionRoutine;
    PVOID DsmContext;
} DSM_COMPLETION_INFO, *PDSM_COMPLETION_INFO;

typedef VOID (*DSM_SET_COMPLETION)(_In_ PVOID DsmContext, _In_ PVOID DsmId, _In_ PIRP Irp, _In_ PSCSI_REQUEST_BLOCK Srb,
    _Inout_ PDSM_COMPLETION_INFO DsmCompletion);

typedef PVOID (*DSM_LB_GET_PATH)(_In_ PVOID DsmContext, _In_ PSCSI_REQUEST_BLOCK Srb, _In_ PDSM_IDS DsmList, _In_ PVOID CurrentPath,
    _Out_ NTSTATUS *Status);

typedef NTSTATUS (*DSM_QUERY_DATABLOCK)(_In_ PVOID DsmContext, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG InstanceCount, _Inout_ PULONG InstanceLengthArray, _In_ ULONG BufferAvail, _Out_ PUCHAR Buffer, _Out_ PULONG DsmDataLength);

typedef NTSTATUS (*DSM_SET_DATABLOCK)(_In_ PVOID DsmContext, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex, _In_ ULONG BufferSize,
    _In_ PUCHAR Buffer);

typedef NTSTATUS (*DSM_EXECUTE_METHOD)(_In_ PVOID DsmContext, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex, _In_ ULONG MethodId,
    _In_ ULONG InBufferSize, _In_ PULONG OutBufferSize, _Inout_ PUCHAR Buffer);

typedef NTSTATUS (*DSM_FUNCTION_CONTROL)(_In_ PVOID DsmContext, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ WMIENABLEDISABLECONTROL Function,
    _In_ BOOLEAN Enable);

typedef NTSTATUS (*DSM_QUERY_DATABLOCK_EX)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex,
    _In_ ULONG InstanceIndex, _In_ ULONG InstanceCount, _Inout_ PULONG InstanceLengthArray, _In_ ULONG BufferAvail, _Out_ PUCHAR Buffer,
    _Out_ PULONG DsmDataLength, ...);

typedef NTSTATUS (*DSM_SET_DATABLOCK_EX)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG BufferSize, _In_ PUCHAR Buffer, ...);

typedef NTSTATUS (*DSM_EXECUTE_METHOD_EX)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex, _In_ ULONG InstanceIndex,
    _In_ ULONG MethodId, _In_ ULONG InBufferSize, _In_ PULONG OutBufferSize, _Inout_ PUCHAR Buffer, ...);

typedef NTSTATUS (*DSM_FUNCTION_CONTROL_EX)(_In_ PVOID DsmContext, _In_ PDSM_IDS DsmIds, _In_ PIRP Irp, _In_ ULONG GuidIndex,
    _In_ WMIENABLEDISABLECONTROL Function, _In_ BOOLEAN Enable, ...);

typedef struct _DSM_WMILIB_CONTEXT {
    ULONG GuidCount;
    PWMIGUIDREGINFO GuidList;
    UNICODE_STRING RegistryPath;
    UNICODE_STRING MofResourceName;
    union {
        DSM_QUERY_DATABLOCK QueryWmiDataBlock;
        DSM_QUERY_DATABLOCK_EX QueryWmiDataBlockEx;
    };
    union {
        DSM_SET_DATABLOCK SetWmiDataBlock;
        DSM_SET_DATABLOCK_EX SetWmiDataBlockEx;
    };
    union {
        DSM_EXECUTE_METHOD ExecuteWmiMethod;
        DSM_EXECUTE_METHOD_EX ExecuteWmiMethodEx;
    };
    union {
        DSM_FUNCTION_CONTROL WmiFunctionControl;
        DSM_FUNCTION_CONTROL_EX WmiFunctionControlEx;
    };
} DSM_WMILIB_CONTEXT, *PDSM_WMILIB_CONTEXT;

typedef BOOLEAN (*DSM_ADDRESS_TYPE_SUPPORTED)(_In_ PVOID DsmContext, _In_ ULONG AddressType);
typedef NTSTATUS (*DSM_DEVICE_NOT_USED)(_In_ PVOID DsmContext, _In_ PVOID DsmId);
typedef NTSTATUS (*DSM_UNLOAD)(_In_ PVOID DsmContext);
typedef enum _DSM_TYPE {
    DsmTypeUnknown = 0,
    DsmType1,
    DsmType2,
    DsmType3,
    DsmType4,
    DsmType5,
    DsmType6,
    DsmType7,
} DSM_TYPE, *PDSM_TYPE;

typedef struct _DSM_VERSION_INFO {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} DSM_VERSION_INFO, *PDSM_VERSION_INFO;

typedef struct _DSM_INIT_DATA {
    ULONG InitDataSize;
    DSM_INQUIRE_DRIVER DsmInquireDriver;
    DSM_COMPARE_DEVICES DsmCompareDevices;
    DSM_DEVICE_SERIAL_NUMBER DsmDeviceSerialNumber;
    DSM_GET_CONTROLLER_INFO DsmGetControllerInfo;
    DSM_SET_DEVICE_INFO DsmSetDeviceInfo;
    DSM_IS_PATH_ACTIVE DsmIsPathActive;
    DSM_PATH_VERIFY DsmPathVerify;
    DSM_INVALIDATE_PATH DsmInvalidatePath;
    DSM_MOVE_DEVICE DsmMoveDevice;
    DSM_REMOVE_PENDING DsmRemovePending;
    DSM_REMOVE_DEVICE DsmRemoveDevice;
    DSM_REMOVE_PATH DsmRemovePath;
    DSM_SRB_DEVICE_CONTROL DsmSrbDeviceControl;
    DSM_LB_GET_PATH DsmLBGetPath;
    union {
        DSM_INTERPRET_ERROR DsmInterpretError;
        DSM_INTERPRET_ERROR_EX DsmInterpretErrorEx;
    };
    DSM_UNLOAD DsmUnload;
    DSM_SET_COMPLETION DsmSetCompletion;
    DSM_CATEGORIZE_REQUEST DsmCategorizeRequest;
    DSM_BROADCAST_SRB DsmBroadcastSrb;
    DSM_WMILIB_CONTEXT DsmWmiInfo;
    PVOID DsmContext;
    PDRIVER_OBJECT DriverObject;
    UNICODE_STRING DisplayName;
    ULONG Reserved;
    DSM_TYPE DsmType;
    DSM_VERSION_INFO DsmVersion;
    DSM_WMILIB_CONTEXT DsmWmiGlobalInfo;
    DSM_ADDRESS_TYPE_SUPPORTED DsmIsAddressTypeSupported;
    DSM_DEVICE_NOT_USED DsmDeviceNotUsed;
} DSM_INIT_DATA, *PDSM_INIT_DATA;

typedef struct _MPIO_VERSION_INFO {
    ULONG MajorVersion;
    ULONG MinorVersion;
    ULONG ProductBuild;
    ULONG QfeNumber;
} MPIO_VERSION_INFO, *PMPIO_VERSION_INFO;

typedef struct _DSM_MPIO_CONTEXT {
    PVOID MPIOContext;
} DSM_MPIO_CONTEXT, *PDSM_MPIO_CONTEXT;

typedef struct _DSM_DEREGISTER_DATA {
    ULONG DeregisterDataSize;
    PVOID DsmContext;
    PDRIVER_OBJECT DriverObject;
    PDSM_MPIO_CONTEXT MpioContext;
} DSM_DEREGISTER_DATA, *PDSM_DEREGISTER_DATA;

VOID DsmSendDeviceIoControlSynchronous(_In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT TargetDeviceObject, _In_opt_ PVOID InputBuffer,
    _Inout_opt_ PVOID OutputBuffer, _In_ ULONG InputBufferLength, _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl,
    _Out_ PIO_STATUS_BLOCK IoStatus);

NTSTATUS DsmSendPassThroughDirect(_In_ PDEVICE_OBJECT DeviceObject, _In_ PSCSI_PASS_THROUGH_DIRECT ScsiPassThrough, _In_ ULONG InputBufferLength,
    _In_ ULONG OutputBufferLength);

NTSTATUS DsmGetScsiAddress(_In_ PDEVICE_OBJECT DeviceObject, _Outptr_ PSCSI_ADDRESS *ScsiAddress);
PDSM_IDS DsmGetAssociatedDevice(_In_ PVOID MPIOContext, _In_ PDEVICE_OBJECT PortFdo, _In_ UCHAR DeviceType);
NTSTATUS DsmReleaseQueue(_In_ PDEVICE_OBJECT TargetDevice);
NTSTATUS DsmSendTUR(_In_ PDEVICE_OBJECT TargetDevice);
NTSTATUS DsmSendRequest(_In_ PVOID MPIOContext, _In_ PDEVICE_OBJECT TargetDevice, _In_ PIRP Irp, _In_ PVOID DsmId);
NTSTATUS DsmSendRequestEx(_In_ PVOID MPIOContext, _In_ PDEVICE_OBJECT TargetDevice, _In_ PIRP Irp, _In_ PVOID DsmId, _In_ ULONG Flags);
VOID DsmCompleteRequest(_In_ PVOID MPIOContext, _In_ PVOID DsmId);
PDEVICE_OBJECT DsmGetPDO(_In_ PVOID MPIOContext, _In_ PDEVICE_OBJECT DeviceObject);
typedef enum _DSM_NOTIFICATION_TYPE {
    DeviceFailure,
    PathFailure,
    PathOnLine,
    ThrottleIO,
    ResumeIO,
    SetCurrentPath,
    ThrottleIO_V2,
    ResumeIO_V2,
    SetCurrentPath_V2,
    MaxDsmNotificationType,
} DSM_NOTIFICATION_TYPE, *PDSM_NOTIFICATION_TYPE;

VOID DsmNotification(_In_ PVOID MPIOContext, _In_ DSM_NOTIFICATION_TYPE NotificationType, ...);
NTSTATUS DsmWriteEvent(_In_ PVOID MPIOContext, _In_ PWSTR ComponentName, _In_ PWSTR EventDescription, _In_ ULONG Severity);
NTSTATUS DsmGetVersion(_Inout_ PMPIO_VERSION_INFO MpioVersion, _In_ ULONG MpioVersionSize);
PVOID DsmGetContextFromSrb(_In_ PSCSI_REQUEST_BLOCK Srb);
#ifdef __cplusplus
}
#endif
