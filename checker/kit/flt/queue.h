/* irqlint kit, filter manager: work items, cancel-safe queues, push locks, oplocks, byte-range locks and messages */
#pragma once

#define FLT_INTERNAL_OPERATION_COUNT 22
#define FLT_TAG_DATA_BUFFER_HEADER_SIZE FIELD_OFFSET(FLT_TAG_DATA_BUFFER, GenericReparseBuffer)
#define FLT_PORT_CONNECT 0x0001
#define FLT_PORT_ALL_ACCESS (FLT_PORT_CONNECT | STANDARD_RIGHTS_ALL)
#define FLT_PUSH_LOCK_ENABLE_AUTO_BOOST (0x1)
#define FLT_PUSH_LOCK_DISABLE_AUTO_BOOST (0x2)
#define FLT_PUSH_LOCK_VALID_FLAGS (0x3)
#define FLT_MAX_TRANSACTION_NOTIFICATIONS (TRANSACTION_NOTIFY_PREPREPARE | TRANSACTION_NOTIFY_PREPARE | TRANSACTION_NOTIFY_COMMIT | TRANSACTION_NOTIFY_ROLLBACK | TRANSACTION_NOTIFY_COMMIT_FINALIZE)

typedef struct _FLT_PORT *PFLT_PORT;
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCheckAndGrowNameControl(_Inout_ PFLT_NAME_CONTROL NameCtrl, _In_ USHORT NewSize);

NTSTATUS FltpTraceRedirectedFileIo(_In_ PFILE_OBJECT OriginatingFileObject, _Inout_ PFLT_CALLBACK_DATA ChildCallbackData);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltObjectReference(_Inout_ PVOID FltObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltObjectDereference(_Inout_ PVOID FltObject);

_Function_class_(PFLT_MESSAGE_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_MESSAGE_NOTIFY)(_In_opt_ PVOID PortCookie, _In_reads_bytes_opt_(InputBufferLength) PVOID InputBuffer,
    _In_ ULONG InputBufferLength, _Out_writes_bytes_to_opt_(OutputBufferLength, *ReturnOutputBufferLength) PVOID OutputBuffer,
    _In_ ULONG OutputBufferLength, _Out_ PULONG ReturnOutputBufferLength);

_Function_class_(PFLT_CONNECT_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFLT_CONNECT_NOTIFY)(_In_ PFLT_PORT ClientPort, _In_opt_ PVOID ServerPortCookie,
    _In_reads_bytes_opt_(SizeOfContext) PVOID ConnectionContext, _In_ ULONG SizeOfContext, _Outptr_result_maybenull_ PVOID *ConnectionPortCookie);

_Function_class_(PFLT_DISCONNECT_NOTIFY) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_DISCONNECT_NOTIFY)(_In_opt_ PVOID ConnectionCookie);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCreateCommunicationPort(_In_ PFLT_FILTER Filter, _Outptr_ PFLT_PORT *ServerPort, _In_ POBJECT_ATTRIBUTES ObjectAttributes,
    _In_opt_ PVOID ServerPortCookie, _In_ PFLT_CONNECT_NOTIFY ConnectNotifyCallback, _In_ PFLT_DISCONNECT_NOTIFY DisconnectNotifyCallback,
    _In_opt_ PFLT_MESSAGE_NOTIFY MessageNotifyCallback, _In_ LONG MaxConnections);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCloseCommunicationPort(_In_ PFLT_PORT ServerPort);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FltCloseClientPort(_In_ PFLT_FILTER Filter, _Inout_ PFLT_PORT *ClientPort);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltSendMessage(_In_ PFLT_FILTER Filter, _In_ PFLT_PORT *ClientPort, _In_reads_bytes_(SenderBufferLength) PVOID SenderBuffer,
    _In_ ULONG SenderBufferLength, _Out_writes_bytes_opt_(*ReplyLength) PVOID ReplyBuffer, _Inout_opt_ PULONG ReplyLength,
    _In_opt_ PLARGE_INTEGER Timeout);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltBuildDefaultSecurityDescriptor(_Outptr_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _In_ ACCESS_MASK DesiredAccess);

typedef struct _FLT_DEFERRED_IO_WORKITEM *PFLT_DEFERRED_IO_WORKITEM;
typedef struct _FLT_GENERIC_WORKITEM *PFLT_GENERIC_WORKITEM;
_Function_class_(PFLT_DEFERRED_IO_WORKITEM_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_DEFERRED_IO_WORKITEM_ROUTINE)(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA CallbackData,
    _In_opt_ PVOID Context);

_Function_class_(PFLT_GENERIC_WORKITEM_ROUTINE) _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PFLT_GENERIC_WORKITEM_ROUTINE)(_In_ PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject, _In_opt_ PVOID Context);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PFLT_DEFERRED_IO_WORKITEM FltAllocateDeferredIoWorkItem(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PFLT_GENERIC_WORKITEM FltAllocateGenericWorkItem(VOID);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltFreeGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltQueueDeferredIoWorkItem(_In_ PFLT_DEFERRED_IO_WORKITEM FltWorkItem, _In_ PFLT_CALLBACK_DATA Data,
    _In_ PFLT_DEFERRED_IO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_ PVOID Context);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltQueueGenericWorkItem(_In_ PFLT_GENERIC_WORKITEM FltWorkItem, _In_ PVOID FltObject, _In_ PFLT_GENERIC_WORKITEM_ROUTINE WorkerRoutine,
    _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);

typedef IO_CSQ_IRP_CONTEXT FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT, *PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;
typedef struct _FLT_CALLBACK_DATA_QUEUE FLT_CALLBACK_DATA_QUEUE, *PFLT_CALLBACK_DATA_QUEUE;
typedef NTSTATUS (*PFLT_CALLBACK_DATA_QUEUE_INSERT_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd,
    _In_opt_ PVOID InsertContext);

typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd);
typedef PFLT_CALLBACK_DATA (*PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO)(_In_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PFLT_CALLBACK_DATA Cbd,
    _In_opt_ PVOID PeekContext);

typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_ACQUIRE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _Out_opt_ PKIRQL Irql);
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_RELEASE)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ KIRQL Irql);
typedef VOID (*PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO)(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _Inout_ PFLT_CALLBACK_DATA Cbd);
typedef enum _FLT_CALLBACK_DATA_QUEUE_FLAGS FLT_CALLBACK_DATA_QUEUE_FLAGS;
typedef struct _FLT_CALLBACK_DATA_QUEUE {
    IO_CSQ Csq;
    FLT_CALLBACK_DATA_QUEUE_FLAGS Flags;
    PFLT_INSTANCE Instance;
    PFLT_CALLBACK_DATA_QUEUE_INSERT_IO InsertIo;
    PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO RemoveIo;
    PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO PeekNextIo;
    PFLT_CALLBACK_DATA_QUEUE_ACQUIRE Acquire;
    PFLT_CALLBACK_DATA_QUEUE_RELEASE Release;
    PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CompleteCanceledIo;
} FLT_CALLBACK_DATA_QUEUE, *PFLT_CALLBACK_DATA_QUEUE;

NTSTATUS FltCbdqInitialize(_In_ PFLT_INSTANCE Instance, _Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA_QUEUE_INSERT_IO CbdqInsertIo,
    _In_ PFLT_CALLBACK_DATA_QUEUE_REMOVE_IO CbdqRemoveIo, _In_ PFLT_CALLBACK_DATA_QUEUE_PEEK_NEXT_IO CbdqPeekNextIo,
    _In_ PFLT_CALLBACK_DATA_QUEUE_ACQUIRE CbdqAcquire, _In_ PFLT_CALLBACK_DATA_QUEUE_RELEASE CbdqRelease,
    _In_ PFLT_CALLBACK_DATA_QUEUE_COMPLETE_CANCELED_IO CbdqCompleteCanceledIo);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCbdqEnable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltCbdqDisable(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS FltCbdqInsertIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA Cbd, _In_opt_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context,
    _In_opt_ PVOID InsertContext);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PFLT_CALLBACK_DATA FltCbdqRemoveIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_ PFLT_CALLBACK_DATA_QUEUE_IO_CONTEXT Context);

_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
PFLT_CALLBACK_DATA FltCbdqRemoveNextIo(_Inout_ PFLT_CALLBACK_DATA_QUEUE Cbdq, _In_opt_ PVOID PeekContext);

typedef VOID (*PFLTOPLOCK_WAIT_COMPLETE_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
typedef VOID (*PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE)(_In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);
_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializeOplock(_Out_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
VOID FltUninitializeOplock(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrl(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltCheckOplock(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine, _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltOplockIsFastIoPossible(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCurrentBatchOplock(_In_ POPLOCK Oplock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltCheckOplockEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine, _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCurrentOplock(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCurrentOplockH(_In_ POPLOCK Oplock);

_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakH(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine, _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNone(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine, _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockBreakToNoneEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ PFLTOPLOCK_WAIT_COMPLETE_ROUTINE WaitCompletionRoutine, _In_opt_ PFLTOPLOCK_PREPOST_CALLBACKDATA_ROUTINE PrePostCallbackDataRoutine);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltOplockIsSharedRequest(_In_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltOplockFsctrlEx(_In_ POPLOCK Oplock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_ ULONG OpenCount, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltOplockKeysEqual(_In_opt_ PFILE_OBJECT Fo1, _In_opt_ PFILE_OBJECT Fo2);

_Function_class_(PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE) _IRQL_requires_max_(APC_LEVEL)
typedef NTSTATUS (*PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE)(_In_opt_ PVOID Context, _In_ PFLT_CALLBACK_DATA CallbackData);

_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializeFileLock(_Out_ PFILE_LOCK FileLock);

_IRQL_requires_max_(APC_LEVEL)
VOID FltUninitializeFileLock(_In_ PFILE_LOCK FileLock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
PFILE_LOCK FltAllocateFileLock(_In_opt_ PFLT_COMPLETE_LOCK_CALLBACK_DATA_ROUTINE CompleteLockCallbackDataRoutine,
    _In_opt_ PUNLOCK_ROUTINE UnlockRoutine);

_IRQL_requires_max_(APC_LEVEL)
VOID FltFreeFileLock(_In_ PFILE_LOCK FileLock);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
FLT_PREOP_CALLBACK_STATUS FltProcessFileLock(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData, _In_opt_ PVOID Context);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCheckLockForReadAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FltCheckLockForWriteAccess(_In_ PFILE_LOCK FileLock, _In_ PFLT_CALLBACK_DATA CallbackData);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquireResourceExclusive(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PERESOURCE Resource);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquireResourceShared(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PERESOURCE Resource);

_Releases_lock_(_Global_critical_region_) _IRQL_requires_max_(DISPATCH_LEVEL)
VOID FltReleaseResource(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PERESOURCE Resource);

_IRQL_requires_max_(APC_LEVEL)
VOID FltInitializePushLock(_Out_ PULONG_PTR PushLock);

_IRQL_requires_max_(APC_LEVEL)
VOID FltDeletePushLock(_In_ PULONG_PTR PushLock);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockExclusive(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PULONG_PTR PushLock);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockShared(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PULONG_PTR PushLock);

_Releases_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltReleasePushLock(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PULONG_PTR PushLock);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockExclusiveEx(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PULONG_PTR PushLock, _In_ ULONG Flags);

_Acquires_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltAcquirePushLockSharedEx(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_lock_(*_Curr_) PULONG_PTR PushLock, _In_ ULONG Flags);

_Releases_lock_(_Global_critical_region_) _IRQL_requires_max_(APC_LEVEL)
VOID FltReleasePushLockEx(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PULONG_PTR PushLock, _In_ ULONG Flags);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltVetoBypassIo(_In_ PFLT_CALLBACK_DATA CallbackData, _In_ PCFLT_RELATED_OBJECTS FltObjects, _In_ NTSTATUS OperationStatus,
    _In_ PCUNICODE_STRING FailureReason);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRollbackEnlistment(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPrePrepareComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltPrepareComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltCommitComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltCommitFinalizeComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FltRollbackComplete(_In_ PFLT_INSTANCE Instance, _In_ PKTRANSACTION Transaction, _In_opt_ PFLT_CONTEXT TransactionContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FltInitExtraCreateParameterLookasideList(_In_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags,
    _In_ SIZE_T Size, _In_ ULONG Tag);

_IRQL_requires_max_(APC_LEVEL)
VOID FltDeleteExtraCreateParameterLookasideList(_In_opt_ PFLT_FILTER Filter, _Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltInsertExtraCreateParameter(_In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList, _Inout_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltFindExtraCreateParameter(_In_ PFLT_FILTER Filter, _In_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
    _Outptr_opt_result_buffer_(*EcpContextSize) PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltRemoveExtraCreateParameter(_In_ PFLT_FILTER Filter, _Inout_ PECP_LIST EcpList, _In_ LPCGUID EcpType,
    _Outptr_result_buffer_(*EcpContextSize) PVOID *EcpContext, _Out_opt_ ULONG *EcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
VOID FltAcknowledgeEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FltPrepareToReuseEcp(_In_ PFLT_FILTER Filter, _In_ PVOID EcpContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FltAddOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

_IRQL_requires_max_(APC_LEVEL)
VOID FltRemoveOpenReparseEntry(_In_ PFLT_FILTER Filter, _In_ PFLT_CALLBACK_DATA Data, _In_ POPEN_REPARSE_LIST_ENTRY OpenReparseEntry);

/* Macros of the original header over the Ex forms, declared so that they stay visible as calls. */
_IRQL_requires_max_(APC_LEVEL) _Acquires_lock_(_Global_critical_region_)
VOID FltAcquirePushLockExclusive(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_exclusive_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) _Acquires_lock_(_Global_critical_region_)
VOID FltAcquirePushLockShared(_Inout_ _Requires_lock_not_held_(*_Curr_) _Acquires_shared_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
_IRQL_requires_max_(APC_LEVEL) _Releases_lock_(_Global_critical_region_)
VOID FltReleasePushLock(_Inout_ _Requires_lock_held_(*_Curr_) _Releases_lock_(*_Curr_) PEX_PUSH_LOCK PushLock);
