/* I/O manager: stack locations, requests, devices, symbolic links, work items, remove locks, interrupts, error log. */
#pragma once
#include <wdm/irp.h>
#include <wdm/pnp.h>
#include <wdm/se.h>
#include <wdm/ex.h>

IRQLINT_C_BEGIN
/* --- stack locations --- */
PIO_STACK_LOCATION IoGetCurrentIrpStackLocation(PIRP Irp);
PIO_STACK_LOCATION IoGetNextIrpStackLocation(PIRP Irp);
VOID IoSkipCurrentIrpStackLocation(_Inout_ PIRP Irp);
VOID IoCopyCurrentIrpStackLocationToNext(_Inout_ PIRP Irp);
VOID IoSetNextIrpStackLocation(_Inout_ PIRP Irp);
VOID IoMarkIrpPending(_Inout_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetCompletionRoutine(PIRP Irp, _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, BOOLEAN InvokeOnSuccess, BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ NTSTATUS IoSetCompletionRoutineEx(PDEVICE_OBJECT DeviceObject, PIRP Irp, PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, BOOLEAN InvokeOnSuccess, BOOLEAN InvokeOnError, BOOLEAN InvokeOnCancel);
PDRIVER_CANCEL IoSetCancelRoutine(PIRP Irp, _In_opt_ PDRIVER_CANCEL CancelRoutine);
#define IoSizeOfIrp(n) ((USHORT)(sizeof(IRP) + ((n) * (sizeof(IO_STACK_LOCATION)))))
#define IoIsErrorUserInduced(s) \
    ((BOOLEAN)(((s) == STATUS_DEVICE_NOT_READY) || ((s) == STATUS_IO_TIMEOUT) || ((s) == STATUS_MEDIA_WRITE_PROTECTED) || \
               ((s) == STATUS_NO_MEDIA_IN_DEVICE) || ((s) == STATUS_VERIFY_REQUIRED) || ((s) == STATUS_UNRECOGNIZED_MEDIA) || \
               ((s) == STATUS_WRONG_VOLUME)))
#define IoGetFunctionCodeFromCtlCode(c) (((c) >> 2) & 0x00000FFF)

/* --- sending, completing, cancelling --- */
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS IoCallDriver(PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS IofCallDriver(PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS PoCallDriver(PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ BOOLEAN IoForwardIrpSynchronously(PDEVICE_OBJECT DeviceObject, PIRP Irp);
#define IoForwardAndCatchIrp IoForwardIrpSynchronously
NTSTATUS IoSynchronousCallDriver(PDEVICE_OBJECT DeviceObject, PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoCompleteRequest(PIRP Irp, CCHAR PriorityBoost);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IofCompleteRequest(PIRP Irp, CCHAR PriorityBoost);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoCancelIrp(PIRP Irp);
_Requires_lock_not_held_(_Global_cancel_spin_lock_) _Acquires_lock_(_Global_cancel_spin_lock_) _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_raises_(DISPATCH_LEVEL)
VOID IoAcquireCancelSpinLock(_Out_ _At_(*Irql, _IRQL_saves_) PKIRQL Irql);
_Requires_lock_held_(_Global_cancel_spin_lock_) _Releases_lock_(_Global_cancel_spin_lock_) _IRQL_requires_max_(DISPATCH_LEVEL) _IRQL_requires_min_(DISPATCH_LEVEL)
VOID IoReleaseCancelSpinLock(_IRQL_restores_ _IRQL_uses_cancel_ KIRQL Irql);
_IRQL_requires_(DISPATCH_LEVEL) VOID IoStartNextPacket(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoStartNextPacketByKey(PDEVICE_OBJECT DeviceObject, BOOLEAN Cancelable, ULONG Key);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoStartPacket(PDEVICE_OBJECT DeviceObject, PIRP Irp, _In_opt_ PULONG Key, _In_opt_ PDRIVER_CANCEL CancelFunction);
VOID IoSetStartIoAttributes(PDEVICE_OBJECT DeviceObject, BOOLEAN DeferredStartIo, BOOLEAN NonCancelable);

/* --- making requests --- */
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PIRP IoAllocateIrp(CCHAR StackSize, BOOLEAN ChargeQuota);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PIRP IoAllocateIrpEx(PDEVICE_OBJECT DeviceObject, CCHAR StackSize, BOOLEAN ChargeQuota);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeIrp(PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoInitializeIrp(_Inout_ PIRP Irp, USHORT PacketSize, CCHAR StackSize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoInitializeIrpEx(_Inout_ PIRP Irp, PDEVICE_OBJECT DeviceObject, USHORT PacketSize, CCHAR StackSize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReuseIrp(_Inout_ PIRP Irp, NTSTATUS Iostatus);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoCleanupIrp(PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PIRP IoBuildAsynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_opt_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ PIRP IoBuildSynchronousFsdRequest(ULONG MajorFunction, PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ PIRP IoBuildDeviceIoControlRequest(ULONG IoControlCode, PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID InputBuffer, ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, ULONG OutputBufferLength, BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PIRP IoMakeAssociatedIrp(PIRP Irp, CCHAR StackSize);
VOID IoSetMasterIrpStatus(_Inout_ PIRP MasterIrp, NTSTATUS Status);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PMDL IoAllocateMdl(_In_opt_ PVOID VirtualAddress, ULONG Length, BOOLEAN SecondaryBuffer, BOOLEAN ChargeQuota, _Inout_opt_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeMdl(PMDL Mdl);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoBuildPartialMdl(PMDL SourceMdl, _Inout_ PMDL TargetMdl, PVOID VirtualAddress, ULONG Length);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoIs32bitProcess(_In_opt_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) PEPROCESS IoGetRequestorProcess(PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG IoGetRequestorProcessId(PIRP Irp);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoGetRequestorSessionId(PIRP Irp, _Out_ PULONG pSessionId);
BOOLEAN IoIsOperationSynchronous(PIRP Irp);
IO_PRIORITY_HINT IoGetIoPriorityHint(PIRP Irp);
NTSTATUS IoSetIoPriorityHint(PIRP Irp, IO_PRIORITY_HINT PriorityHint);
NTSTATUS IoGetActivityIdIrp(PIRP Irp, _Out_ GUID *Guid);
NTSTATUS IoSetActivityIdIrp(_Inout_ PIRP Irp, _In_opt_ const GUID *ActivityId);
NTSTATUS IoPropagateActivityIdToThread(PIRP Irp, _Out_ GUID *PropagatedId, _Outptr_ const GUID **OriginalId);
VOID IoClearActivityIdThread(const GUID *OriginalId);
const GUID *IoSetActivityIdThread(const GUID *ActivityId);
const GUID *IoGetActivityIdThread(VOID);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoSetTopLevelIrp(_In_opt_ PIRP Irp);
_IRQL_requires_max_(DISPATCH_LEVEL) PIRP IoGetTopLevelIrp(VOID);
_IRQL_requires_max_(APC_LEVEL) PVOID IoGetInitialStack(VOID);
VOID IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit);
ULONG_PTR IoGetRemainingStackSize(VOID);
LOGICAL IoWithinStackLimits(ULONG_PTR RegionStart, SIZE_T RegionSize);
typedef enum _CREATE_FILE_TYPE { CreateFileTypeNone, CreateFileTypeNamedPipe, CreateFileTypeMailslot } CREATE_FILE_TYPE;
PEPROCESS IoGetCurrentProcess(VOID);
NTSTATUS IoSetIoAttributionIrp(_Inout_ PIRP Irp, PVOID AttributionSource, ULONG Flags);

typedef enum _IO_PAGING_PRIORITY { IoPagingPriorityInvalid, IoPagingPriorityNormal, IoPagingPriorityHigh, IoPagingPriorityReserved1, IoPagingPriorityReserved2 } IO_PAGING_PRIORITY;
IO_PAGING_PRIORITY IoGetPagingIoPriority(PIRP Irp);

/* --- devices and drivers --- */
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS IoCreateDevice(PDRIVER_OBJECT DriverObject, ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, DEVICE_TYPE DeviceType, ULONG DeviceCharacteristics, BOOLEAN Exclusive, _Outptr_ PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(APC_LEVEL) VOID IoDeleteDevice(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoCreateSymbolicLink(PUNICODE_STRING SymbolicLinkName, PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoCreateUnprotectedSymbolicLink(PUNICODE_STRING SymbolicLinkName, PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoDeleteSymbolicLink(PUNICODE_STRING SymbolicLinkName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoAssignArcName(PUNICODE_STRING ArcName, PUNICODE_STRING DeviceName);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoDeassignArcName(PUNICODE_STRING ArcName);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PDEVICE_OBJECT IoAttachDeviceToDeviceStack(PDEVICE_OBJECT SourceDevice, PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS IoAttachDevice(PDEVICE_OBJECT SourceDevice, PUNICODE_STRING TargetDevice, _Out_ PDEVICE_OBJECT *AttachedDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoGetDeviceObjectPointer(PUNICODE_STRING ObjectName, ACCESS_MASK DesiredAccess, _Out_ PFILE_OBJECT *FileObject, _Out_ PDEVICE_OBJECT *DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT IoGetAttachedDeviceReference(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT IoGetAttachedDevice(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) PDEVICE_OBJECT IoGetRelatedDeviceObject(PFILE_OBJECT FileObject);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ NTSTATUS IoAllocateDriverObjectExtension(PDRIVER_OBJECT DriverObject, PVOID ClientIdentificationAddress, ULONG DriverObjectExtensionSize, _Out_ PVOID *DriverObjectExtension);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PVOID IoGetDriverObjectExtension(PDRIVER_OBJECT DriverObject, PVOID ClientIdentificationAddress);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoRegisterShutdownNotification(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoRegisterLastChanceShutdownNotification(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoUnregisterShutdownNotification(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoRegisterDriverReinitialization(PDRIVER_OBJECT DriverObject, PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoRegisterBootDriverReinitialization(PDRIVER_OBJECT DriverObject, PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context);
NTSTATUS IoValidateDeviceIoControlAccess(PIRP Irp, ULONG RequiredAccess);
typedef struct _SHARE_ACCESS { ULONG OpenCount, Readers, Writers, Deleters, SharedRead, SharedWrite, SharedDelete; } SHARE_ACCESS, *PSHARE_ACCESS;
_IRQL_requires_max_(APC_LEVEL) _Must_inspect_result_ NTSTATUS IoCheckShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, BOOLEAN Update);
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoCheckShareAccessEx(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, BOOLEAN Update, PBOOLEAN WritePermission);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoSetShareAccess(ACCESS_MASK DesiredAccess, ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess);
_IRQL_requires_max_(APC_LEVEL) VOID IoUpdateShareAccess(PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoRemoveShareAccess(PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);
_IRQL_requires_max_(PASSIVE_LEVEL) PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID);
BOOLEAN IoIsFileObjectIgnoringSharing(PFILE_OBJECT FileObject);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN IoIsWdmVersionAvailable(UCHAR MajorVersion, UCHAR MinorVersion);
struct _DISK_SIGNATURE;
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoGetBootDiskInformation(_Inout_ struct _BOOTDISK_INFORMATION *BootDiskInformation, ULONG Size);
_IRQL_requires_max_(PASSIVE_LEVEL) PKEVENT IoCreateNotificationEvent(PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) PKEVENT IoCreateSynchronizationEvent(PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoCreateFile(_Out_ PHANDLE FileHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, ULONG FileAttributes, ULONG ShareAccess, ULONG Disposition, ULONG CreateOptions, _In_opt_ PVOID EaBuffer, ULONG EaLength, CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, ULONG Options);
#define IO_FORCE_ACCESS_CHECK 0x0001
#define IO_NO_PARAMETER_CHECKING 0x0100
#define IO_REPARSE 0x0
#define IO_REMOUNT 0x1
#define IO_CHECK_CREATE_PARAMETERS 0x0200
#define IO_ATTACH_DEVICE 0x0400
#define IO_IGNORE_SHARE_ACCESS_CHECK 0x0800
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoQueryFileInformation(PFILE_OBJECT FileObject, FILE_INFORMATION_CLASS FileInformationClass, ULONG Length, PVOID FileInformation, _Out_ PULONG ReturnedLength);
typedef enum _IO_CONTAINER_NOTIFICATION_CLASS { IoSessionStateNotification, IoMaxContainerNotificationClass } IO_CONTAINER_NOTIFICATION_CLASS;

/* --- timers, DPC, work items --- */
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoInitializeTimer(PDEVICE_OBJECT DeviceObject, PIO_TIMER_ROUTINE TimerRoutine, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoStartTimer(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoStopTimer(PDEVICE_OBJECT DeviceObject);
VOID IoInitializeDpcRequest(PDEVICE_OBJECT DeviceObject, PIO_DPC_ROUTINE DpcRoutine);
VOID IoInitializeThreadedDpcRequest(PDEVICE_OBJECT DeviceObject, PIO_DPC_ROUTINE DpcRoutine);
VOID IoRequestDpc(PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ PIO_WORKITEM IoAllocateWorkItem(PDEVICE_OBJECT DeviceObject);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeWorkItem(PIO_WORKITEM IoWorkItem);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoQueueWorkItem(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE WorkerRoutine, WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoQueueWorkItemEx(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE_EX WorkerRoutine, WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
_IRQL_requires_max_(DISPATCH_LEVEL) BOOLEAN IoTryQueueWorkItem(PIO_WORKITEM IoWorkItem, PIO_WORKITEM_ROUTINE_EX WorkerRoutine, WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);
VOID IoInitializeWorkItem(PVOID IoObject, PIO_WORKITEM IoWorkItem);
VOID IoUninitializeWorkItem(PIO_WORKITEM IoWorkItem);
ULONG IoSizeofWorkItem(VOID);

/* --- remove locks --- */
typedef struct _IO_REMOVE_LOCK_COMMON_BLOCK { BOOLEAN Removed; BOOLEAN Reserved[3]; LONG IoCount; KEVENT RemoveEvent; } IO_REMOVE_LOCK_COMMON_BLOCK;
typedef struct _IO_REMOVE_LOCK_DBG_BLOCK {
    LONG Signature; ULONG HighWatermark; LONGLONG MaxLockedTicks; LONG AllocateTag; LIST_ENTRY LockList; KSPIN_LOCK Spin; LONG LowMemoryCount;
    ULONG Reserved1[4]; PVOID Reserved2; struct _IO_REMOVE_LOCK_TRACKING_BLOCK *Blocks;
} IO_REMOVE_LOCK_DBG_BLOCK;
typedef struct _IO_REMOVE_LOCK {
    IO_REMOVE_LOCK_COMMON_BLOCK Common;
#if DBG
    IO_REMOVE_LOCK_DBG_BLOCK Dbg;
#endif
} IO_REMOVE_LOCK, *PIO_REMOVE_LOCK;
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoInitializeRemoveLock(PIO_REMOVE_LOCK Lock, ULONG AllocateTag, ULONG MaxLockedMinutes, ULONG HighWatermark);
_IRQL_requires_max_(DISPATCH_LEVEL) _Must_inspect_result_ NTSTATUS IoAcquireRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReleaseRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoReleaseRemoveLockAndWait(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoInitializeRemoveLockEx(PIO_REMOVE_LOCK Lock, ULONG AllocateTag, ULONG MaxLockedMinutes, ULONG HighWatermark, ULONG RemlockSize);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, PCSTR File, ULONG Line, ULONG RemlockSize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, ULONG RemlockSize);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, ULONG RemlockSize);

/* --- interrupts --- */
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoConnectInterrupt(_Out_ PKINTERRUPT *InterruptObject, PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ PVOID ServiceContext, _In_opt_ PKSPIN_LOCK SpinLock, ULONG Vector, KIRQL Irql, KIRQL SynchronizeIrql, KINTERRUPT_MODE InterruptMode, BOOLEAN ShareVector, KAFFINITY ProcessorEnableMask, BOOLEAN FloatingSave);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDisconnectInterrupt(PKINTERRUPT InterruptObject);
typedef struct _IO_INTERRUPT_MESSAGE_INFO_ENTRY {
    PHYSICAL_ADDRESS MessageAddress; KAFFINITY TargetProcessorSet; PKINTERRUPT InterruptObject; ULONG MessageData; ULONG Vector; KIRQL Irql; KINTERRUPT_MODE Mode; KINTERRUPT_POLARITY Polarity;
} IO_INTERRUPT_MESSAGE_INFO_ENTRY, *PIO_INTERRUPT_MESSAGE_INFO_ENTRY;
typedef struct _IO_INTERRUPT_MESSAGE_INFO { KIRQL UnifiedIrql; ULONG MessageCount; IO_INTERRUPT_MESSAGE_INFO_ENTRY MessageInfo[1]; } IO_INTERRUPT_MESSAGE_INFO, *PIO_INTERRUPT_MESSAGE_INFO;
typedef struct _IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject; PKINTERRUPT *InterruptObject; PKSERVICE_ROUTINE ServiceRoutine; PVOID ServiceContext; PKSPIN_LOCK SpinLock; KIRQL SynchronizeIrql; BOOLEAN FloatingSave;
    BOOLEAN ShareVector; ULONG Vector; KIRQL Irql; KINTERRUPT_MODE InterruptMode; KAFFINITY ProcessorEnableMask; USHORT Group;
} IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS, *PIO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS;
typedef struct _IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject; PKINTERRUPT *InterruptObject; PKSERVICE_ROUTINE ServiceRoutine; PVOID ServiceContext; PKSPIN_LOCK SpinLock; KIRQL SynchronizeIrql; BOOLEAN FloatingSave;
} IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS, *PIO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS;
typedef struct _IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS {
    PDEVICE_OBJECT PhysicalDeviceObject;
    union { PVOID *Generic; PIO_INTERRUPT_MESSAGE_INFO *InterruptMessageTable; PKINTERRUPT *InterruptObject; } ConnectionContext;
    PKMESSAGE_SERVICE_ROUTINE MessageServiceRoutine; PVOID ServiceContext; PKSPIN_LOCK SpinLock; KIRQL SynchronizeIrql; BOOLEAN FloatingSave; PKSERVICE_ROUTINE FallBackServiceRoutine;
} IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS, *PIO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS;
typedef struct _IO_CONNECT_INTERRUPT_PARAMETERS {
    ULONG Version;
    union {
        IO_CONNECT_INTERRUPT_FULLY_SPECIFIED_PARAMETERS FullySpecified;
        IO_CONNECT_INTERRUPT_LINE_BASED_PARAMETERS LineBased;
        IO_CONNECT_INTERRUPT_MESSAGE_BASED_PARAMETERS MessageBased;
    };
} IO_CONNECT_INTERRUPT_PARAMETERS, *PIO_CONNECT_INTERRUPT_PARAMETERS;
typedef struct _IO_DISCONNECT_INTERRUPT_PARAMETERS {
    ULONG Version;
    union { PVOID Generic; PKINTERRUPT InterruptObject; PIO_INTERRUPT_MESSAGE_INFO InterruptMessageTable; } ConnectionContext;
} IO_DISCONNECT_INTERRUPT_PARAMETERS, *PIO_DISCONNECT_INTERRUPT_PARAMETERS;
typedef struct _IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS {
    ULONG Version;
    union { PVOID Generic; PKINTERRUPT InterruptObject; PIO_INTERRUPT_MESSAGE_INFO InterruptMessageTable; } ConnectionContext;
} IO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS, *PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS;
#define CONNECT_FULLY_SPECIFIED 0x1
#define CONNECT_LINE_BASED 0x2
#define CONNECT_MESSAGE_BASED 0x3
#define CONNECT_FULLY_SPECIFIED_GROUP 0x4
#define CONNECT_MESSAGE_BASED_PASSIVE 0x5
#define CONNECT_CURRENT_VERSION 0x5
_IRQL_requires_max_(PASSIVE_LEVEL) _Must_inspect_result_ NTSTATUS IoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL) VOID IoDisconnectInterruptEx(PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters);
NTSTATUS IoGetAffinityInterrupt(PKINTERRUPT InterruptObject, _Out_ PGROUP_AFFINITY GroupAffinity);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReportInterruptActive(PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS Parameters);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoReportInterruptInactive(PIO_REPORT_INTERRUPT_ACTIVE_STATE_PARAMETERS Parameters);

/* --- error log --- */
typedef struct _IO_ERROR_LOG_PACKET {
    UCHAR MajorFunctionCode; UCHAR RetryCount; USHORT DumpDataSize; USHORT NumberOfStrings; USHORT StringOffset; USHORT EventCategory;
    NTSTATUS ErrorCode; ULONG UniqueErrorValue; NTSTATUS FinalStatus; ULONG SequenceNumber; ULONG IoControlCode; LARGE_INTEGER DeviceOffset; ULONG DumpData[1];
} IO_ERROR_LOG_PACKET, *PIO_ERROR_LOG_PACKET;
#define PORT_MAXIMUM_MESSAGE_LENGTH 512
#define ERROR_LOG_LIMIT_SIZE 240
#define ERROR_LOG_MAXIMUM_SIZE 240
#define ERROR_LOG_MESSAGE_LIMIT_SIZE (ERROR_LOG_LIMIT_SIZE + 16)
#define IO_ERROR_LOG_MESSAGE_LENGTH 152
_IRQL_requires_max_(DISPATCH_LEVEL) PVOID IoAllocateErrorLogEntry(PVOID IoObject, UCHAR EntrySize);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoFreeErrorLogEntry(PVOID ElEntry);
_IRQL_requires_max_(DISPATCH_LEVEL) VOID IoWriteErrorLogEntry(PVOID ElEntry);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN IoRaiseInformationalHardError(NTSTATUS ErrorStatus, _In_opt_ PUNICODE_STRING String, _In_opt_ PKTHREAD Thread);
_IRQL_requires_max_(APC_LEVEL) VOID IoRaiseHardError(PIRP Irp, _In_opt_ PVPB Vpb, PDEVICE_OBJECT RealDeviceObject);

/* --- WMI --- */
#define WMIREG_ACTION_REGISTER 1
#define WMIREG_ACTION_DEREGISTER 2
#define WMIREG_ACTION_REREGISTER 3
#define WMIREG_ACTION_UPDATE_GUIDS 4
#define WMIREG_ACTION_BLOCK_IRPS 5
#define WMIREGISTER 0
#define WMIUPDATE 1
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoWMIRegistrationControl(PDEVICE_OBJECT DeviceObject, ULONG Action);
NTSTATUS IoWMIWriteEvent(_Inout_ PVOID WnodeEventItem);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMIOpenBlock(const GUID *Guid, ULONG DesiredAccess, _Out_ PVOID *DataBlockObject);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMIQueryAllData(PVOID DataBlockObject, _Inout_ PULONG InOutBufferSize, PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMIExecuteMethod(PVOID DataBlockObject, PUNICODE_STRING InstanceName, ULONG MethodId, ULONG InBufferSize, _Inout_ PULONG OutBufferSize, _Inout_ PUCHAR InOutBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS IoWMIAllocateInstanceIds(GUID *Guid, ULONG InstanceCount, _Out_ ULONG *FirstInstanceId);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMISuggestInstanceName(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_opt_ PUNICODE_STRING SymbolicLinkName, BOOLEAN CombineNames, _Out_ PUNICODE_STRING SuggestedInstanceName);
_IRQL_requires_max_(DISPATCH_LEVEL) ULONG IoWMIDeviceObjectToProviderId(PDEVICE_OBJECT DeviceObject);
typedef NTSTATUS (*PIO_CONTAINER_NOTIFICATION_FUNCTION)(VOID);
typedef _Function_class_(FWMI_NOTIFICATION_CALLBACK) _IRQL_requires_same_ VOID FWMI_NOTIFICATION_CALLBACK(PVOID Wnode, PVOID Context);
typedef FWMI_NOTIFICATION_CALLBACK *WMI_NOTIFICATION_CALLBACK;
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMISetNotificationCallback(_Inout_ PVOID Object, WMI_NOTIFICATION_CALLBACK Callback, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMISetSingleInstance(PVOID DataBlockObject, PUNICODE_STRING InstanceName, ULONG Version, ULONG ValueBufferSize, PVOID ValueBuffer);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoWMIQuerySingleInstance(PVOID DataBlockObject, PUNICODE_STRING InstanceName, _Inout_ PULONG InOutBufferSize, PVOID OutBuffer);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS IoRegisterContainerNotification(IO_CONTAINER_NOTIFICATION_CLASS NotificationClass, PIO_CONTAINER_NOTIFICATION_FUNCTION CallbackFunction, _In_opt_ PVOID NotificationInformation, ULONG NotificationInformationLength, _Out_ PVOID CallbackRegistration);
_IRQL_requires_max_(APC_LEVEL) VOID IoUnregisterContainerNotification(PVOID CallbackRegistration);
#define IoAdjustPagingPathCount(c, inc) ((inc) ? (void)InterlockedIncrement(c) : (void)InterlockedDecrement(c))
IRQLINT_C_END
