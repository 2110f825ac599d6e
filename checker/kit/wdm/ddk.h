/* What ntddk.h adds to WDM: process, thread and image notification, more system services, bus data, legacy I/O services. */
#pragma once
#include <wdm/zw.h>
#include <wdm/ps.h>
#include <wdm/io.h>
#include <wdm/hal.h>

IRQLINT_C_BEGIN
/* --- processes, threads, images --- */
typedef VOID (*PCREATE_PROCESS_NOTIFY_ROUTINE)(HANDLE ParentId, HANDLE ProcessId, BOOLEAN Create);
typedef struct _PS_CREATE_NOTIFY_INFO {
    SIZE_T Size;
    union { ULONG Flags; struct { ULONG FileOpenNameAvailable : 1, IsSubsystemProcess : 1, Reserved : 30; }; };
    HANDLE ParentProcessId;
    CLIENT_ID CreatingThreadId;
    struct _FILE_OBJECT *FileObject;
    PCUNICODE_STRING ImageFileName;
    PCUNICODE_STRING CommandLine;
    NTSTATUS CreationStatus;
} PS_CREATE_NOTIFY_INFO, *PPS_CREATE_NOTIFY_INFO;
typedef VOID (*PCREATE_PROCESS_NOTIFY_ROUTINE_EX)(_Inout_ PEPROCESS Process, HANDLE ProcessId, _Inout_opt_ PPS_CREATE_NOTIFY_INFO CreateInfo);
typedef enum _PSCREATEPROCESSNOTIFYTYPE { PsCreateProcessNotifySubsystems } PSCREATEPROCESSNOTIFYTYPE;
typedef enum _PSCREATETHREADNOTIFYTYPE { PsCreateThreadNotifyNonSystem, PsCreateThreadNotifySubsystems } PSCREATETHREADNOTIFYTYPE;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetCreateProcessNotifyRoutine(PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, BOOLEAN Remove);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetCreateProcessNotifyRoutineEx(PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine, BOOLEAN Remove);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetCreateProcessNotifyRoutineEx2(PSCREATEPROCESSNOTIFYTYPE NotifyType, PVOID NotifyInformation, BOOLEAN Remove);
typedef VOID (*PCREATE_THREAD_NOTIFY_ROUTINE)(HANDLE ProcessId, HANDLE ThreadId, BOOLEAN Create);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetCreateThreadNotifyRoutineEx(PSCREATETHREADNOTIFYTYPE NotifyType, PVOID NotifyInformation);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PsRemoveCreateThreadNotifyRoutine(PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);
typedef struct _IMAGE_INFO {
    union { ULONG Properties; struct { ULONG ImageAddressingMode : 8, SystemModeImage : 1, ImageMappedToAllPids : 1, ExtendedInfoPresent : 1, MachineTypeMismatch : 1, ImageSignatureLevel : 4, ImageSignatureType : 3, ImagePartialMap : 1, Reserved : 12; }; };
    PVOID ImageBase; ULONG ImageSelector; SIZE_T ImageSize; ULONG ImageSectionNumber;
} IMAGE_INFO, *PIMAGE_INFO;
typedef struct _IMAGE_INFO_EX { SIZE_T Size; IMAGE_INFO ImageInfo; struct _FILE_OBJECT *FileObject; } IMAGE_INFO_EX, *PIMAGE_INFO_EX;
#define IMAGE_ADDRESSING_MODE_32BIT 3
#define PS_IMAGE_NOTIFY_CONFLICTING_ARCHITECTURE 0x1
typedef VOID (*PLOAD_IMAGE_NOTIFY_ROUTINE)(_In_opt_ PUNICODE_STRING FullImageName, HANDLE ProcessId, PIMAGE_INFO ImageInfo);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS PsSetLoadImageNotifyRoutineEx(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine, ULONG_PTR Flags);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PsRemoveLoadImageNotifyRoutine(PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);
HANDLE PsGetCurrentProcessId(VOID);
HANDLE PsGetCurrentThreadId(VOID);
HANDLE PsGetProcessId(PEPROCESS Process);
_IRQL_requires_max_(DISPATCH_LEVEL) HANDLE PsGetThreadId(PETHREAD Thread);
HANDLE PsGetThreadProcessId(PETHREAD Thread);
LONGLONG PsGetProcessCreateTimeQuadPart(PEPROCESS Process);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONGLONG PsGetProcessStartKey(PEPROCESS Process);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PsGetProcessExitStatus(PEPROCESS Process);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS PsGetThreadExitStatus(PETHREAD Thread);
LONGLONG PsGetThreadCreateTime(PETHREAD Thread);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN PsSetCurrentThreadPrefetching(BOOLEAN Prefetching);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN PsIsCurrentThreadPrefetching(VOID);

typedef enum _PROCESSINFOCLASS {
    ProcessBasicInformation = 0, ProcessDebugPort = 7, ProcessWow64Information = 26, ProcessImageFileName = 27, ProcessBreakOnTermination = 29,
    ProcessSubsystemInformation = 75
} PROCESSINFOCLASS;
typedef enum _THREADINFOCLASS {
    ThreadBasicInformation, ThreadTimes, ThreadPriority, ThreadBasePriority, ThreadAffinityMask, ThreadImpersonationToken,
    ThreadDescriptorTableEntry, ThreadEnableAlignmentFaultFixup, ThreadEventPair_Reusable, ThreadQuerySetWin32StartAddress,
    ThreadZeroTlsCell, ThreadPerformanceCount, ThreadAmILastThread, ThreadIdealProcessor, ThreadPriorityBoost, ThreadSetTlsArrayAddress,
    ThreadIsIoPending, ThreadHideFromDebugger, ThreadBreakOnTermination, ThreadSwitchLegacyState, ThreadIsTerminated, ThreadLastSystemCall,
    ThreadIoPriority, ThreadCycleTime, ThreadPagePriority, ThreadActualBasePriority, ThreadTebInformation, ThreadCSwitchMon,
    ThreadCSwitchPmu, ThreadWow64Context, ThreadGroupInformation, ThreadUmsInformation, ThreadCounterProfiling, ThreadIdealProcessorEx
} THREADINFOCLASS;
typedef struct _PROCESS_BASIC_INFORMATION { NTSTATUS ExitStatus; struct _PEB *PebBaseAddress; ULONG_PTR AffinityMask; KPRIORITY BasePriority; ULONG_PTR UniqueProcessId; ULONG_PTR InheritedFromUniqueProcessId; } PROCESS_BASIC_INFORMATION, *PPROCESS_BASIC_INFORMATION;
typedef struct _NT_TIB {
    struct _EXCEPTION_REGISTRATION_RECORD *ExceptionList; PVOID StackBase; PVOID StackLimit; PVOID SubSystemTib;
    union { PVOID FiberData; ULONG Version; }; PVOID ArbitraryUserPointer; struct _NT_TIB *Self;
} NT_TIB, *PNT_TIB;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenProcess(_Out_ PHANDLE ProcessHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwTerminateProcess(_In_opt_ HANDLE ProcessHandle, NTSTATUS ExitStatus);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetInformationThread(HANDLE ThreadHandle, THREADINFOCLASS ThreadInformationClass, PVOID ThreadInformation, ULONG ThreadInformationLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCancelTimer(HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateTimer(_Out_ PHANDLE TimerHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, TIMER_TYPE TimerType);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenTimer(_Out_ PHANDLE TimerHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes);
typedef VOID (*PTIMER_APC_ROUTINE)(PVOID TimerContext, ULONG TimerLowValue, LONG TimerHighValue);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwSetTimer(HANDLE TimerHandle, PLARGE_INTEGER DueTime, _In_opt_ PTIMER_APC_ROUTINE TimerApcRoutine, _In_opt_ PVOID TimerContext, BOOLEAN ResumeTimer, _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwDisplayString(PUNICODE_STRING String);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryVolumeInformationFile(HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID FsInformation, ULONG Length, FS_INFORMATION_CLASS FsInformationClass);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryInformationByName(POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, PVOID FileInformation, ULONG Length, FILE_INFORMATION_CLASS FileInformationClass);

/* --- boot driver callbacks --- */
#define BDCB_IMAGEFLAGS_FAILED_CODE_INTEGRITY (1UL << 0)
typedef enum _BDCB_CALLBACK_TYPE { BdCbStatusUpdate, BdCbInitializeImage } BDCB_CALLBACK_TYPE, *PBDCB_CALLBACK_TYPE;
typedef enum _BDCB_CLASSIFICATION { BdCbClassificationUnknownImage, BdCbClassificationKnownGoodImage, BdCbClassificationKnownBadImage, BdCbClassificationKnownBadImageBootCritical, BdCbClassificationEnd } BDCB_CLASSIFICATION, *PBDCB_CLASSIFICATION;
typedef enum _BDCB_STATUS_UPDATE_TYPE { BdCbStatusPrepareForDependencyLoad, BdCbStatusPrepareForDriverLoad, BdCbStatusPrepareForUnload } BDCB_STATUS_UPDATE_TYPE, *PBDCB_STATUS_UPDATE_TYPE;
typedef struct _BDCB_STATUS_UPDATE_CONTEXT { BDCB_STATUS_UPDATE_TYPE StatusType; } BDCB_STATUS_UPDATE_CONTEXT, *PBDCB_STATUS_UPDATE_CONTEXT;
typedef struct _BDCB_IMAGE_INFORMATION {
    BDCB_CLASSIFICATION Classification;
    ULONG ImageFlags;
    UNICODE_STRING ImageName, RegistryPath, CertificatePublisher, CertificateIssuer;
    PVOID ImageHash, CertificateThumbprint;
    ULONG ImageHashAlgorithm, ThumbprintHashAlgorithm, ImageHashLength, CertificateThumbprintLength;
} BDCB_IMAGE_INFORMATION, *PBDCB_IMAGE_INFORMATION;
typedef _Function_class_(BOOT_DRIVER_CALLBACK_FUNCTION) _IRQL_requires_(PASSIVE_LEVEL) _IRQL_requires_same_ VOID BOOT_DRIVER_CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, BDCB_CALLBACK_TYPE Classification, _Inout_ PBDCB_IMAGE_INFORMATION ImageInformation);
typedef BOOT_DRIVER_CALLBACK_FUNCTION *PBOOT_DRIVER_CALLBACK_FUNCTION;
_IRQL_requires_max_(PASSIVE_LEVEL) PVOID IoRegisterBootDriverCallback(PBOOT_DRIVER_CALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext);
_IRQL_requires_max_(APC_LEVEL) VOID IoUnregisterBootDriverCallback(PVOID CallbackHandle);

/* --- I/O services --- */
typedef struct _CONTROLLER_OBJECT { CSHORT Type; CSHORT Size; PVOID ControllerExtension; KDEVICE_QUEUE DeviceWaitQueue; ULONG Spare1; LARGE_INTEGER Spare2; } CONTROLLER_OBJECT, *PCONTROLLER_OBJECT;
_IRQL_requires_(DISPATCH_LEVEL) VOID IoAllocateController(PCONTROLLER_OBJECT ControllerObject, PDEVICE_OBJECT DeviceObject, PDRIVER_CONTROL ExecutionRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL) PCONTROLLER_OBJECT IoCreateController(ULONG Size);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDeleteController(PCONTROLLER_OBJECT ControllerObject);
_IRQL_requires_(DISPATCH_LEVEL) VOID IoFreeController(PCONTROLLER_OBJECT ControllerObject);
typedef struct _CONFIGURATION_INFORMATION {
    ULONG DiskCount, FloppyCount, CdRomCount, TapeCount, ScsiPortCount, SerialCount, ParallelCount;
    BOOLEAN AtDiskPrimaryAddressClaimed, AtDiskSecondaryAddressClaimed;
    ULONG Version, MediumChangerCount;
} CONFIGURATION_INFORMATION, *PCONFIGURATION_INFORMATION;
_IRQL_requires_max_(PASSIVE_LEVEL) PCONFIGURATION_INFORMATION IoGetConfigurationInformation(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT IoGetDeviceToVerify(PETHREAD Thread);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetDeviceToVerify(PETHREAD Thread, _In_opt_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetHardErrorOrVerifyDevice(PIRP Irp, PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoSetThreadHardErrorMode(BOOLEAN EnableHardErrors);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS IoAttachDeviceToDeviceStackSafe(PDEVICE_OBJECT SourceDevice, PDEVICE_OBJECT TargetDevice, _Outptr_ PDEVICE_OBJECT *AttachedToDeviceObject);
NTSTATUS IoReportResourceUsage(_In_opt_ PUNICODE_STRING DriverClassName, PDRIVER_OBJECT DriverObject, _In_opt_ PCM_RESOURCE_LIST DriverList, ULONG DriverListSize, PDEVICE_OBJECT DeviceObject, _In_opt_ PCM_RESOURCE_LIST DeviceList, ULONG DeviceListSize, BOOLEAN OverrideConflict, _Out_ PBOOLEAN ConflictDetected);
typedef NTSTATUS (*PIO_QUERY_DEVICE_ROUTINE)(PVOID Context, PUNICODE_STRING PathName, INTERFACE_TYPE BusType, ULONG BusNumber, PVOID *BusInformation, ULONG ControllerType, ULONG ControllerNumber, PVOID *ControllerInformation, ULONG PeripheralType, ULONG PeripheralNumber, PVOID *PeripheralInformation);
BOOLEAN FsRtlIsTotalDeviceFailure(NTSTATUS Status);
typedef struct _DISK_SIGNATURE { ULONG PartitionStyle; union { struct { ULONG Signature; ULONG CheckSum; } Mbr; struct { GUID DiskId; } Gpt; }; } DISK_SIGNATURE, *PDISK_SIGNATURE;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoReadDiskSignature(PDEVICE_OBJECT DeviceObject, ULONG BytesPerSector, _Out_ PDISK_SIGNATURE Signature);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoReadPartitionTableEx(PDEVICE_OBJECT DeviceObject, struct _DRIVE_LAYOUT_INFORMATION_EX **PartitionBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoWritePartitionTableEx(PDEVICE_OBJECT DeviceObject, struct _DRIVE_LAYOUT_INFORMATION_EX *DriveLayout);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoSetPartitionInformationEx(PDEVICE_OBJECT DeviceObject, ULONG PartitionNumber, struct _SET_PARTITION_INFORMATION_EX *PartitionInfo);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoCreateDisk(PDEVICE_OBJECT DeviceObject, _In_opt_ struct _CREATE_DISK *Disk);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoVerifyPartitionTable(PDEVICE_OBJECT DeviceObject, BOOLEAN FixErrors);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoVolumeDeviceToDosName(PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING DosName);
NTSTATUS IoVolumeDeviceToGuid(PVOID VolumeDeviceObject, _Out_ GUID *Guid);
NTSTATUS IoVolumeDeviceToGuidPath(PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING GuidPath);
_IRQL_requires_max_(DISPATCH_LEVEL) PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoCreateFileSpecifyDeviceObjectHint(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess, ULONG Disposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength, CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, ULONG Options, _In_opt_ PVOID DeviceObject);
typedef struct _IO_DRIVER_CREATE_CONTEXT { CSHORT Size; struct _ECP_LIST *ExtraCreateParameter; PVOID DeviceObjectHint; struct _TXN_PARAMETER_BLOCK *TxnParameters; PVOID SiloContext; } IO_DRIVER_CREATE_CONTEXT, *PIO_DRIVER_CREATE_CONTEXT;
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoCreateFileEx(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess, ULONG Disposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength, CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, ULONG Options, _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
VOID IoInitializeDriverCreateContext(_Out_ PIO_DRIVER_CREATE_CONTEXT DriverContext);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoSetInformation(PFILE_OBJECT FileObject, FILE_INFORMATION_CLASS FileInformationClass, ULONG Length, PVOID FileInformation);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoQueryFileDosDeviceName(PFILE_OBJECT FileObject, _Out_ POBJECT_NAME_INFORMATION *ObjectNameInformation);

/* --- HAL --- */
ULONG HalGetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG HalGetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
ULONG HalSetBusData(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG HalSetBusDataByOffset(BUS_DATA_TYPE BusDataType, ULONG BusNumber, ULONG SlotNumber, PVOID Buffer, ULONG Offset, ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN HalTranslateBusAddress(INTERFACE_TYPE InterfaceType, ULONG BusNumber, PHYSICAL_ADDRESS BusAddress, _Inout_ PULONG AddressSpace, _Out_ PPHYSICAL_ADDRESS TranslatedAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) ULONG HalGetInterruptVector(INTERFACE_TYPE InterfaceType, ULONG BusNumber, ULONG BusInterruptLevel, ULONG BusInterruptVector, _Out_ PKIRQL Irql, _Out_ PKAFFINITY Affinity);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS HalAllocateHardwareCounters(PGROUP_AFFINITY GroupAffinty, ULONG GroupCount, struct _PHYSICAL_COUNTER_RESOURCE_LIST *ResourceList, _Out_ PHANDLE CounterSetHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID HalExamineMBR(PDEVICE_OBJECT DeviceObject, ULONG SectorSize, ULONG MBRTypeIdentifier, _Out_ PVOID *Buffer);
BOOLEAN HalMakeBeep(ULONG Frequency);
typedef struct _DEVICE_HANDLER_OBJECT *PDEVICE_HANDLER_OBJECT;
IRQLINT_C_END
