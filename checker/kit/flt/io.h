/* irqlint kit, filter manager: file and generic operations */
#pragma once

#define FLTFL_IO_OPERATION_NON_CACHED 0x00000001
#define FLTFL_IO_OPERATION_PAGING 0x00000002
#define FLTFL_IO_OPERATION_DO_NOT_UPDATE_BYTE_OFFSET 0x00000004
#define FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING 0x00000008
#define FLTTCFL_AUTO_REPARSE 0x0001
#define FLT_FLUSH_TYPE_FLUSH_AND_PURGE 0x0001
#define FLT_FLUSH_TYPE_FILE_DATA_ONLY 0x0002
#define FLT_FLUSH_TYPE_NO_SYNC 0x0004
#define FLT_FLUSH_TYPE_DATA_SYNC_ONLY 0x0008

VOID FltSetCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
VOID FltClearCallbackDataDirty(_Inout_ PFLT_CALLBACK_DATA Data);
BOOLEAN FltIsCallbackDataDirty(_In_ PFLT_CALLBACK_DATA Data);
_Must_inspect_result_
BOOLEAN FltDoCompletionProcessingWhenSafe(_In_ PFLT_CALLBACK_DATA Data, _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_opt_ PVOID CompletionContext,
    _In_ FLT_POST_OPERATION_FLAGS Flags, _In_ PFLT_POST_OPERATION_CALLBACK SafePostCallback,
    _Out_ PFLT_POSTOP_CALLBACK_STATUS RetPostOperationStatus);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCreateSectionForDataScan(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ PFLT_CONTEXT SectionContext,
    _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize,
    _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_ ULONG Flags, _Out_ PHANDLE SectionHandle, _Outptr_ PVOID *SectionObject,
    _Out_opt_ PLARGE_INTEGER SectionFileSize);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCloseSectionForDataScan(_In_ PFLT_CONTEXT SectionContext);

_Function_class_(PFLT_COMPLETED_ASYNC_IO_CALLBACK) _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID (*PFLT_COMPLETED_ASYNC_IO_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_CONTEXT Context);

typedef ULONG FLT_IO_OPERATION_FLAGS;
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PVOID FltGetRoutineAddress(_In_ PCSTR FltMgrRoutineName);

_When_(CallbackStatus == FLT_PREOP_COMPLETE, _IRQL_requires_max_(DISPATCH_LEVEL))
_When_(CallbackStatus != FLT_PREOP_COMPLETE, _IRQL_requires_max_(APC_LEVEL)) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCompletePendedPreOperation(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ FLT_PREOP_CALLBACK_STATUS CallbackStatus, _In_opt_ PVOID Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCompletePendedPostOperation(_In_ PFLT_CALLBACK_DATA CallbackData);

_Function_class_(PFLT_GET_OPERATION_STATUS_CALLBACK) _IRQL_requires_max_(APC_LEVEL)
typedef VOID (*PFLT_GET_OPERATION_STATUS_CALLBACK)(_In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ PFLT_IO_PARAMETER_BLOCK IopbSnapshot,
    _In_ NTSTATUS OperationStatus, _In_opt_ PVOID RequesterContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRequestOperationStatusCallback(_In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_GET_OPERATION_STATUS_CALLBACK CallbackRoutine,
    _In_opt_ PVOID RequesterContext);

_When_((PoolType == NonPagedPoolNx), _IRQL_requires_max_(DISPATCH_LEVEL)) _When_((PoolType != NonPagedPoolNx), _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID FltAllocatePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreePoolAlignedWithTag(_In_ PFLT_INSTANCE Instance, _In_ PVOID Buffer, _In_ ULONG Tag);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltIsDirectory(_In_ PFILE_OBJECT FileObject, _In_ PFLT_INSTANCE Instance, _Out_ PBOOLEAN IsDirectory);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateCallbackData(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject, _Outptr_ PFLT_CALLBACK_DATA *RetNewCallbackData);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateCallbackDataEx(_In_ PFLT_INSTANCE Instance, _In_opt_ PFILE_OBJECT FileObject, _In_ FLT_ALLOCATE_CALLBACK_DATA_FLAGS Flags,
    _Outptr_ PFLT_CALLBACK_DATA *RetNewCallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
VOID FltReuseCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData);

_When_(((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL)) _IRQL_requires_max_(APC_LEVEL)
VOID FltPerformSynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_ _When_(((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL)) _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPerformAsynchronousIo(_Inout_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine,
    _In_ PVOID CallbackContext);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateMailslotFile(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle,
    _Outptr_opt_ PFILE_OBJECT *FileObject, _In_ ULONG DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_ ULONG CreateOptions, _In_ ULONG MailslotQuota, _In_ ULONG MaximumMessageSize, _In_ PLARGE_INTEGER ReadTimeout,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

DEFINE_GUID(GUID_ECP_FLT_CREATEFILE_TARGET, 0xce08041d, 0xf411, 0x447f, 0xb7, 0xd, 0xcc, 0xee, 0x45, 0xc2, 0x3f, 0xac);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFileEx2(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle, _Outptr_opt_ PFILE_OBJECT *FileObject,
    _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition,
    _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags,
    _In_opt_ PIO_DRIVER_CREATE_CONTEXT DriverContext);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFileEx(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle, _Outptr_opt_ PFILE_OBJECT *FileObject,
    _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition,
    _In_ ULONG CreateOptions, _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateFile(_In_ PFLT_FILTER Filter, _In_opt_ PFLT_INSTANCE Instance, _Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess,
    _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize,
    _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions,
    _In_reads_bytes_opt_(EaLength) PVOID EaBuffer, _In_ ULONG EaLength, _In_ ULONG Flags);

_Must_inspect_result_ _When_((Flags & (FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING)) == 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltReadFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _Out_writes_bytes_to_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags, _Out_opt_ PULONG BytesRead,
    _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine, _In_opt_ PVOID CallbackContext);

_Must_inspect_result_ _When_((Flags & (FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING)) == 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltReadFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _Out_writes_bytes_to_opt_(Length, *BytesRead) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags, _Out_opt_ PULONG BytesRead,
    _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine, _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltTagFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag, _In_opt_ GUID *Guid,
    _In_reads_bytes_(DataBufferLength) PVOID DataBuffer, _In_ USHORT DataBufferLength);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltTagFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag, _In_opt_ GUID *Guid,
    _In_reads_bytes_(DataBufferLength) PVOID DataBuffer, _In_ USHORT DataBufferLength, _In_ ULONG ExistingFileTag, _In_opt_ GUID *ExistingGuid,
    _In_ ULONG Flags);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltUntagFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FileTag, _In_opt_ GUID *Guid);

_Must_inspect_result_ _When_((Flags & (FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING)) == 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltWriteFile(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _In_reads_bytes_(Length) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags, _Out_opt_ PULONG BytesWritten,
    _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine, _In_opt_ PVOID CallbackContext);

_Must_inspect_result_ _When_((Flags & (FLTFL_IO_OPERATION_PAGING | FLTFL_IO_OPERATION_SYNCHRONOUS_PAGING)) == 0, _IRQL_requires_max_(PASSIVE_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltWriteFileEx(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_opt_ PLARGE_INTEGER ByteOffset, _In_ ULONG Length,
    _In_reads_bytes_opt_(Length) PVOID Buffer, _In_ FLT_IO_OPERATION_FLAGS Flags, _Out_opt_ PULONG BytesWritten,
    _In_opt_ PFLT_COMPLETED_ASYNC_IO_CALLBACK CallbackRoutine, _In_opt_ PVOID CallbackContext, _In_opt_ PULONG Key, _In_opt_ PMDL Mdl);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltFastIoMdlRead(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length,
    _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain, _Inout_ PIO_STATUS_BLOCK IoStatus);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FltFastIoMdlReadComplete(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PMDL MdlChain);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltFastIoPrepareMdlWrite(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ ULONG Length, _In_ ULONG LockKey, _Outptr_ PMDL *MdlChain, _Inout_ PIO_STATUS_BLOCK IoStatus);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN FltFastIoMdlWriteComplete(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset,
    _In_ PMDL MdlChain);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *LengthReturned) PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass,
    _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryDirectoryFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName,
    _In_ BOOLEAN RestartScan, _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryDirectoryFileEx(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_writes_bytes_(Length) PVOID FileInformation,
    _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ ULONG QueryFlags, _In_opt_ PUNICODE_STRING FileName,
    _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryQuotaInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _Out_ PIO_STATUS_BLOCK IoStatusBlock,
    _Out_writes_bytes_(Length) PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_reads_bytes_opt_(SidListLength) PVOID SidList,
    _In_ ULONG SidListLength, _In_reads_bytes_opt_((8 + (4 *((SID *) StartSid)->SubAuthorityCount))) PULONG StartSid, _In_ BOOLEAN RestartScan,
    _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetQuotaInformationFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID Buffer,
    _In_ ULONG Length);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQueryEaFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Out_writes_bytes_to_(Length, *LengthReturned) PVOID ReturnedEaData, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry,
    _In_reads_bytes_opt_(EaListLength) PVOID EaList, _In_ ULONG EaListLength, _In_opt_ PULONG EaIndex, _In_ BOOLEAN RestartScan,
    _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetEaFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_reads_bytes_(Length) PVOID EaBuffer, _In_ ULONG Length);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltQuerySecurityObject(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ SECURITY_INFORMATION SecurityInformation,
    _Inout_updates_bytes_opt_(Length) PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length, _Out_opt_ PULONG LengthNeeded);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltSetSecurityObject(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ SECURITY_INFORMATION SecurityInformation,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltFlushBuffers(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltFlushBuffers2(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FlushType, _In_opt_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltFsControlFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG FsControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_opt_ PULONG LengthReturned);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltDeviceIoControlFile(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject, _In_ ULONG IoControlCode,
    _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer, _In_ ULONG InputBufferLength,
    _Out_writes_bytes_to_opt_(OutputBufferLength, *LengthReturned) PVOID OutputBuffer, _In_ ULONG OutputBufferLength,
    _Out_opt_ PULONG LengthReturned);

_When_(((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(APC_LEVEL))
_When_(!((CallbackData->Iopb->IrpFlags) & IRP_PAGING_IO), _IRQL_requires_max_(PASSIVE_LEVEL)) _IRQL_requires_max_(APC_LEVEL)
VOID FltReissueSynchronousIo(_In_ PFLT_INSTANCE InitiatingInstance, _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltClose(_In_ HANDLE FileHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCancelFileOpen(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetDeviceObject(_In_ PFLT_VOLUME Volume, _Outptr_ PDEVICE_OBJECT *DeviceObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetDiskDeviceObject(_In_ PFLT_VOLUME Volume, _Outptr_ PDEVICE_OBJECT *DiskDeviceObject);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetFileSystemType(_In_ PVOID FltObject, _Out_ PFLT_FILESYSTEM_TYPE FileSystemType);

_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

typedef VOID (*PFLT_COMPLETE_CANCELED_CALLBACK)(_In_ PFLT_CALLBACK_DATA CallbackData);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
BOOLEAN FltCancelIo(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ PFLT_COMPLETE_CANCELED_CALLBACK CanceledCallback);

_Must_inspect_result_
NTSTATUS FltClearCancelCompletion(_In_ PFLT_CALLBACK_DATA CallbackData);

BOOLEAN FltIsIoCanceled(_In_ PFLT_CALLBACK_DATA CallbackData);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltLockUserBuffer(_In_ PFLT_CALLBACK_DATA CallbackData);

NTSTATUS FltDecodeParameters(_In_ PFLT_CALLBACK_DATA CallbackData, _Outptr_opt_ PMDL **MdlAddressPointer,
    _Outptr_opt_result_bytebuffer_(**Length) PVOID **Buffer, _Outptr_opt_ PULONG *Length, _Out_opt_ LOCK_OPERATION *DesiredAccess);

PMDL FltGetSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
VOID FltRetainSwappedBufferMdlAddress(_In_ PFLT_CALLBACK_DATA CallbackData);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PVOID FltGetNewSystemBufferAddress(_In_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_
_When_(((CallbackData != NULL) && (CallbackData->Flags & FLTFL_CALLBACK_DATA_IRP_OPERATION)), _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && (CallbackData->Flags & FLTFL_CALLBACK_DATA_IRP_OPERATION))), _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCancellableWaitForSingleObject(_In_ PVOID Object, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_
_When_(((CallbackData != NULL) && (CallbackData->Flags & FLTFL_CALLBACK_DATA_IRP_OPERATION)), _IRQL_requires_max_(PASSIVE_LEVEL))
_When_((!((CallbackData != NULL) && (CallbackData->Flags & FLTFL_CALLBACK_DATA_IRP_OPERATION))), _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCancellableWaitForMultipleObjects(_In_ ULONG Count, _In_reads_(Count) PVOID ObjectArray[], _In_ WAIT_TYPE WaitType,
    _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PKWAIT_BLOCK WaitBlockArray, _In_ PFLT_CALLBACK_DATA CallbackData);

BOOLEAN FltIsOperationSynchronous(_In_ PFLT_CALLBACK_DATA CallbackData);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIs32bitProcess(_In_opt_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
PEPROCESS FltGetRequestorProcess(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG FltGetRequestorProcessId(_In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(DISPATCH_LEVEL)
HANDLE FltGetRequestorProcessIdEx(_In_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetRequestorSessionId(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ PULONG SessionId);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltAdjustDeviceStackSizeForIoRedirection(_In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance,
    _Out_opt_ PBOOLEAN SourceDeviceStackSizeModified);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltIsIoRedirectionAllowed(_In_ PFLT_INSTANCE SourceInstance, _In_ PFLT_INSTANCE TargetInstance, _Out_ PBOOLEAN RedirectionAllowed);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltIsIoRedirectionAllowedForOperation(_In_ PFLT_CALLBACK_DATA Data, _In_ PFLT_INSTANCE TargetInstance,
    _Out_ PBOOLEAN RedirectionAllowedThisIo, _Out_opt_ PBOOLEAN RedirectionAllowedAllIo);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameterList(_In_ PFLT_FILTER Filter, _In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags, _Outptr_ PECP_LIST *EcpList);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_result_buffer_(SizeOfContext) PVOID *EcpContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAllocateExtraCreateParameterFromLookasideList(_In_ PFLT_FILTER Filter, _In_ LPCGUID EcpType, _In_ ULONG SizeOfContext,
    _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags, _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _Inout_ PVOID LookasideList,
    _Outptr_ PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeExtraCreateParameterList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetEcpListFromCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData, _Outptr_result_maybenull_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSetEcpListIntoCallbackData(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltGetNextExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_opt_ PVOID CurrentEcpContext,
    _Out_opt_ LPGUID NextEcpType, _Outptr_opt_ PVOID *NextEcpContext, _Out_opt_ ULONG *NextEcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIsEcpAcknowledged(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltIsEcpFromUserMode(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCopyOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _Inout_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeOpenReparseList(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRequestFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClassFlags);

_IRQL_requires_max_(APC_LEVEL)
PVOID FltRetrieveFileInfoOnCreateCompletion(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClass, _Out_ PULONG Size);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRetrieveFileInfoOnCreateCompletionEx(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ ULONG InfoClass,
    _Out_ PULONG RetInfoSize, _Out_ PVOID *RetInfoBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltRetrieveIoPriorityInfo(_In_opt_ PFLT_CALLBACK_DATA Data, _In_opt_ PFILE_OBJECT FileObject, _In_opt_ PETHREAD Thread,
    _Inout_ PIO_PRIORITY_INFO PriorityInfo);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo, _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHint(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoCallbackData(_In_ PFLT_CALLBACK_DATA Data, _In_ IO_PRIORITY_HINT PriorityHint);

_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromFileObject(_In_ PFILE_OBJECT FileObject);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoFileObject(_In_ PFILE_OBJECT FileObject, _In_ IO_PRIORITY_HINT PriorityHint);

_IRQL_requires_max_(DISPATCH_LEVEL)
IO_PRIORITY_HINT FltGetIoPriorityHintFromThread(_In_ PETHREAD Thread);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetIoPriorityHintIntoThread(_In_ PETHREAD Thread, _In_ IO_PRIORITY_HINT PriorityHint);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetActivityIdCallbackData(_In_ PFLT_CALLBACK_DATA CallbackData, _Out_ LPGUID Guid);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetActivityIdCallbackData(_Inout_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ LPCGUID Guid);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltPropagateActivityIdToThread(_In_ PFLT_CALLBACK_DATA CallbackData, _Inout_ LPGUID PropagateId, _Outptr_ LPCGUID *OriginalId);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetFsZeroingOffset(_In_ PFLT_CALLBACK_DATA Data, _Out_ PULONG ZeroingOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetFsZeroingOffsetRequired(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltSetFsZeroingOffset(_In_ PFLT_CALLBACK_DATA Data, _In_ ULONG ZeroingOffset);

_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID FltGetIoAttributionHandleFromCallbackData(_In_ PFLT_CALLBACK_DATA Data);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltPropagateIrpExtension(_In_ PFLT_CALLBACK_DATA SourceData, _Inout_ PFLT_CALLBACK_DATA TargetData, _In_ ULONG Flags);

_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltGetCopyInformationFromCallbackData(_In_ PFLT_CALLBACK_DATA Data, _Out_ PCOPY_INFORMATION CopyInformation);

VOID FLT_SET_CALLBACK_DATA_DIRTY(_Inout_ PFLT_CALLBACK_DATA Data);
VOID FLT_CLEAR_CALLBACK_DATA_DIRTY(_Inout_ PFLT_CALLBACK_DATA Data);
BOOLEAN FLT_IS_CALLBACK_DATA_DIRTY(_In_ PFLT_CALLBACK_DATA Data);
