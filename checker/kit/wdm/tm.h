/* Kernel transactions: transaction, resource manager and enlistment objects. */
#pragma once
#include <wdm/ob.h>
#include <wdm/reg.h>

IRQLINT_C_BEGIN
typedef struct _KTRANSACTION KTRANSACTION, *PKTRANSACTION;
typedef struct _KENLISTMENT KENLISTMENT, *PKENLISTMENT;
typedef struct _KRESOURCEMANAGER KRESOURCEMANAGER, *PKRESOURCEMANAGER;
typedef struct _KTM KTM, *PKTM;
typedef GUID UOW, *PUOW;
typedef ULONG NOTIFICATION_MASK;
typedef struct _TXN_PARAMETER_BLOCK { USHORT Length; USHORT TxFsContext; PVOID TransactionObject; } TXN_PARAMETER_BLOCK, *PTXN_PARAMETER_BLOCK;
#define TXF_MINIVERSION_DEFAULT_VIEW (0xFFFE)
#define TRANSACTION_QUERY_INFORMATION 0x0001
#define TRANSACTION_SET_INFORMATION 0x0002
#define TRANSACTION_ENLIST 0x0004
#define TRANSACTION_COMMIT 0x0008
#define TRANSACTION_ROLLBACK 0x0010
#define TRANSACTION_PROPAGATE 0x0020
#define TRANSACTION_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x3F)
#define TRANSACTIONMANAGER_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | 0x3F)
#define RESOURCEMANAGER_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x7F)
#define ENLISTMENT_QUERY_INFORMATION 0x0001
#define ENLISTMENT_SET_INFORMATION 0x0002
#define ENLISTMENT_RECOVER 0x0004
#define ENLISTMENT_SUBORDINATE_RIGHTS 0x0008
#define ENLISTMENT_SUPERIOR_RIGHTS 0x0010
#define ENLISTMENT_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | 0x1F)
#define TRANSACTION_MANAGER_VOLATILE 0x00000001
#define TRANSACTION_DO_NOT_PROMOTE 0x00000001
#define RESOURCE_MANAGER_VOLATILE 0x00000001
#define RESOURCE_MANAGER_COMMUNICATION 0x00000002
#define ENLISTMENT_SUPERIOR 0x00000001
#define TRANSACTION_NOTIFY_PREPREPARE 0x00000001
#define TRANSACTION_NOTIFY_PREPARE 0x00000002
#define TRANSACTION_NOTIFY_COMMIT 0x00000004
#define TRANSACTION_NOTIFY_ROLLBACK 0x00000008
#define TRANSACTION_NOTIFY_PREPREPARE_COMPLETE 0x00000010
#define TRANSACTION_NOTIFY_PREPARE_COMPLETE 0x00000020
#define TRANSACTION_NOTIFY_COMMIT_COMPLETE 0x00000040
#define TRANSACTION_NOTIFY_ROLLBACK_COMPLETE 0x00000080
#define TRANSACTION_NOTIFY_RECOVER 0x00000100
#define TRANSACTION_NOTIFY_SINGLE_PHASE_COMMIT 0x00000200
#define TRANSACTION_NOTIFY_INDOUBT 0x00004000
#define TRANSACTION_NOTIFY_COMMIT_FINALIZE 0x40000000
typedef enum _TRANSACTION_OUTCOME { TransactionOutcomeUndetermined = 1, TransactionOutcomeCommitted, TransactionOutcomeAborted } TRANSACTION_OUTCOME;
typedef enum _TRANSACTION_INFORMATION_CLASS {
    TransactionBasicInformation, TransactionPropertiesInformation, TransactionEnlistmentInformation, TransactionSuperiorEnlistmentInformation,
    TransactionBindInformation, TransactionDTCPrivateInformation
} TRANSACTION_INFORMATION_CLASS;
typedef struct _TRANSACTION_BASIC_INFORMATION { GUID TransactionId; ULONG State; ULONG Outcome; } TRANSACTION_BASIC_INFORMATION, *PTRANSACTION_BASIC_INFORMATION;
typedef NTSTATUS (NTAPI *PTM_RM_NOTIFICATION)(PKENLISTMENT EnlistmentObject, PVOID RMContext, PVOID TransactionContext, ULONG TransactionNotification, _Inout_ PLARGE_INTEGER TmVirtualClock, ULONG ArgumentLength, PVOID Argument);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmEnableCallbacks(PKRESOURCEMANAGER ResourceManager, PTM_RM_NOTIFICATION CallbackRoutine, _In_opt_ PVOID RMKey);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmRecoverResourceManager(PKRESOURCEMANAGER ResourceManager);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, KPROCESSOR_MODE PreviousMode, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, PKRESOURCEMANAGER ResourceManager, PKTRANSACTION Transaction, _In_opt_ ULONG CreateOptions, NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmPrePrepareComplete(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmPrepareComplete(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmCommitComplete(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmRollbackComplete(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmRollbackEnlistment(PKENLISTMENT Enlistment, PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS TmReferenceEnlistmentKey(PKENLISTMENT Enlistment, _Out_ PVOID *Key);
_IRQL_requires_max_(DISPATCH_LEVEL) NTSTATUS TmDereferenceEnlistmentKey(PKENLISTMENT Enlistment, _Out_opt_ PBOOLEAN LastReference);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmCommitTransaction(PKTRANSACTION Transaction, BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) NTSTATUS TmRollbackTransaction(PKTRANSACTION Transaction, BOOLEAN Wait);
_IRQL_requires_max_(APC_LEVEL) VOID TmGetTransactionId(PKTRANSACTION Transaction, _Out_ PUOW TransactionId);
_IRQL_requires_max_(APC_LEVEL) BOOLEAN TmIsTransactionActive(PKTRANSACTION Transaction);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateTransaction(_Out_ PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ GUID *Uow, _In_opt_ HANDLE TmHandle, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenTransaction(_Out_ PHANDLE TransactionHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, GUID *Uow, _In_opt_ HANDLE TmHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwQueryInformationTransaction(HANDLE TransactionHandle, TRANSACTION_INFORMATION_CLASS TransactionInformationClass, PVOID TransactionInformation, ULONG TransactionInformationLength, _Out_opt_ PULONG ReturnLength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCommitTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRollbackTransaction(HANDLE TransactionHandle, BOOLEAN Wait);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateTransactionManager(_Out_ PHANDLE TmHandle, ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG CommitStrength);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRecoverTransactionManager(HANDLE TransactionManagerHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateResourceManager(_Out_ PHANDLE ResourceManagerHandle, ACCESS_MASK DesiredAccess, HANDLE TmHandle, _In_opt_ GUID *ResourceManagerGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRecoverResourceManager(HANDLE ResourceManagerHandle);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, ACCESS_MASK DesiredAccess, HANDLE ResourceManagerHandle, HANDLE TransactionHandle, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, NOTIFICATION_MASK NotificationMask, _In_opt_ PVOID EnlistmentKey);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwPrePrepareComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwPrepareComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCommitComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRollbackComplete(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwRollbackEnlistment(HANDLE EnlistmentHandle, _In_opt_ PLARGE_INTEGER TmVirtualClock);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwCreateKeyTransacted(_Out_ PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, _Reserved_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, ULONG CreateOptions, HANDLE TransactionHandle, _Out_opt_ PULONG Disposition);
_IRQL_requires_max_(PASSIVE_LEVEL) NTSTATUS ZwOpenKeyTransacted(_Out_ PHANDLE KeyHandle, ACCESS_MASK DesiredAccess, POBJECT_ATTRIBUTES ObjectAttributes, HANDLE TransactionHandle);
PTXN_PARAMETER_BLOCK IoGetTransactionParameterBlock(PFILE_OBJECT FileObject);
IRQLINT_C_END
