/* irqlint kit, ntifs: I/O manager routines for file systems */
#pragma once

#define DO_NOT_RETRY_PURGE (2)
#define DO_NOT_PURGE_DIRTY_PAGES (4)

#ifndef IoSizeOfIrp
#define IoSizeOfIrp(StackSize) ((USHORT)(sizeof(IRP) + (StackSize) * sizeof(IO_STACK_LOCATION)))
#endif

extern KSPIN_LOCK IoStatisticsLock;
extern ULONG IoReadOperationCount;
extern ULONG IoWriteOperationCount;
extern ULONG IoOtherOperationCount;
extern LARGE_INTEGER IoReadTransferCount;
extern LARGE_INTEGER IoWriteTransferCount;
extern LARGE_INTEGER IoOtherTransferCount;
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoAcquireVpbSpinLock(_Out_ PKIRQL Irql);

NTSTATUS IoCheckDesiredAccess(_Inout_ PACCESS_MASK DesiredAccess, _In_ ACCESS_MASK GrantedAccess);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoCheckEaBufferValidity(_In_ PFILE_FULL_EA_INFORMATION EaBuffer, _In_ ULONG EaLength, _Out_ PULONG ErrorOffset);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN IoCheckFileObjectOpenedAsCopyDestination(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN IoCheckFileObjectOpenedAsCopySource(_In_ PFILE_OBJECT FileObject);

NTSTATUS IoCheckFunctionAccess(_In_ ACCESS_MASK GrantedAccess, _In_ UCHAR MajorFunction, _In_ UCHAR MinorFunction, _In_ ULONG IoControlCode,
    _In_opt_ PVOID Arg1, _In_opt_ PVOID Arg2);

NTSTATUS IoCheckQuerySetFileInformation(_In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG Length, _In_ BOOLEAN SetOperation);
NTSTATUS IoCheckQuerySetVolumeInformation(_In_ FS_INFORMATION_CLASS FsInformationClass, _In_ ULONG Length, _In_ BOOLEAN SetOperation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoCheckQuotaBufferValidity(_In_ PFILE_QUOTA_INFORMATION QuotaBuffer, _In_ ULONG QuotaLength, _Out_ PULONG ErrorOffset);

_IRQL_requires_max_(APC_LEVEL)
PFILE_OBJECT IoCreateStreamFileObjectEx(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject, _Out_opt_ PHANDLE FileHandle);

_IRQL_requires_max_(APC_LEVEL)
PFILE_OBJECT IoCreateStreamFileObjectLite(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject);

typedef struct _IO_CREATE_STREAM_FILE_OPTIONS {
    USHORT Size;
    USHORT Flags;
    PDEVICE_OBJECT TargetDeviceObject;
} IO_CREATE_STREAM_FILE_OPTIONS, *PIO_CREATE_STREAM_FILE_OPTIONS;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoCreateStreamFileObjectEx2(_In_ PIO_CREATE_STREAM_FILE_OPTIONS CreateOptions, _In_opt_ PFILE_OBJECT FileObject,
    _In_opt_ PDEVICE_OBJECT DeviceObject, _Out_ PFILE_OBJECT *StreamFileObject, _Out_opt_ PHANDLE FileHandle);

BOOLEAN IoFastQueryNetworkAttributes(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG OpenOptions,
    _Out_ PIO_STATUS_BLOCK IoStatus, _Out_ PFILE_NETWORK_OPEN_INFORMATION Buffer);

NTSTATUS IoPageRead(_In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList, _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetBaseFileSystemDeviceObject(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN IoIsSystemThread(_In_ PETHREAD Thread);

BOOLEAN IoIsValidNameGraftingBuffer(_In_ PIRP Irp, _In_ PREPARSE_DATA_BUFFER ReparseBuffer);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoQueryVolumeInformation(_In_ PFILE_OBJECT FileObject, _In_ FS_INFORMATION_CLASS FsInformationClass, _In_ ULONG Length,
    _Out_ PVOID FsInformation, _Out_ PULONG ReturnedLength);

VOID IoQueueThreadIrp(_In_ PIRP Irp);
_IRQL_requires_max_(APC_LEVEL)
VOID IoRegisterFileSystem(_In_ __drv_aliasesMem PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoRegisterFsRegistrationChange(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoRegisterFsRegistrationChangeMountAware(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine,
    _In_ BOOLEAN SynchronizeWithMounts);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoEnumerateRegisteredFiltersList(
    _Out_writes_bytes_to_opt_(DriverObjectListSize,(*ActualNumberDriverObjects) *sizeof (PDRIVER_OBJECT)) PDRIVER_OBJECT *DriverObjectList,
    _In_ ULONG DriverObjectListSize, _Out_ PULONG ActualNumberDriverObjects);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoReplaceFileObjectName(_In_ PFILE_OBJECT FileObject, _In_reads_bytes_(FileNameLength) PWSTR NewFileName, _In_ USHORT FileNameLength);

_IRQL_requires_(DISPATCH_LEVEL)
VOID IoReleaseVpbSpinLock(_In_ KIRQL Irql);

NTSTATUS IoSynchronousPageWrite(_In_ PFILE_OBJECT FileObject, _In_ PMDL MemoryDescriptorList, _In_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event,
    _Out_ PIO_STATUS_BLOCK IoStatusBlock);

_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread);

_IRQL_requires_max_(APC_LEVEL)
VOID IoUnregisterFileSystem(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(APC_LEVEL)
VOID IoUnregisterFsRegistrationChange(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_FS_NOTIFICATION DriverNotificationRoutine);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS IoVerifyVolume(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN AllowRawMount);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoEnumerateDeviceObjectList(_In_ PDRIVER_OBJECT DriverObject,
    _Out_writes_bytes_to_opt_(DeviceObjectListSize,(*ActualNumberDeviceObjects) *sizeof (PDEVICE_OBJECT)) PDEVICE_OBJECT *DeviceObjectList,
    _In_ ULONG DeviceObjectListSize, _Out_ PULONG ActualNumberDeviceObjects);

_IRQL_requires_max_(DISPATCH_LEVEL)
PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS IoGetDiskDeviceObject(_In_ PDEVICE_OBJECT FileSystemDeviceObject, _Out_ PDEVICE_OBJECT *DiskDeviceObject);

typedef struct _IO_PRIORITY_INFO {
    ULONG Size;
    ULONG ThreadPriority;
    ULONG PagePriority;
    IO_PRIORITY_HINT IoPriority;
} IO_PRIORITY_INFO, *PIO_PRIORITY_INFO;

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID IoInitializePriorityInfo(_Out_ PIO_PRIORITY_INFO PriorityInfo);

NTSTATUS IoRetrievePriorityInfo(_In_opt_ PIRP Irp, _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PETHREAD Thread,
    _Inout_ PIO_PRIORITY_INFO PriorityInfo);

typedef struct _COPY_INFORMATION {
    PFILE_OBJECT SourceFileObject;
    LONGLONG SourceFileOffset;
} COPY_INFORMATION, *PCOPY_INFORMATION;

typedef struct _OPEN_REPARSE_LIST_ENTRY {
    LIST_ENTRY OpenReparseListEntry;
    ULONG ReparseTag;
    ULONG Flags;
    GUID ReparseGuid;
    USHORT Size;
    USHORT RemainingLength;
} OPEN_REPARSE_LIST_ENTRY, *POPEN_REPARSE_LIST_ENTRY;

typedef struct _OPEN_REPARSE_LIST {
    LIST_ENTRY OpenReparseList;
} OPEN_REPARSE_LIST, *POPEN_REPARSE_LIST;

BOOLEAN IoIsFileOpenedExclusively(_In_ PFILE_OBJECT FileObject);
