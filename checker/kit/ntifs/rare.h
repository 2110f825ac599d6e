/* irqlint kit: file system routines that few drivers call */
#pragma once
IRQLINT_C_BEGIN
ULONG HEAP_MAKE_TAG_FLAGS(_In_ ULONG TagBase, _In_ ULONG Tag);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS RtlInitAnsiStringEx(_Out_ PANSI_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
NTSTATUS RtlInitStringEx(_Out_ PSTRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
NTSTATUS RtlInitUTF8StringEx(_Out_ PUTF8_STRING DestinationString, _In_opt_z_ __drv_aliasesMem PCSZ SourceString);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN RtlPrefixString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);
_Must_inspect_result_
NTSTATUS RtlValidateUnicodeString(_Reserved_ ULONG Flags, _In_ PCUNICODE_STRING String);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS RtlDuplicateUnicodeString(_In_ ULONG Flags, _In_ PCUNICODE_STRING StringIn,
    _Out_ _At_(StringOut->Buffer, __drv_allocatesMem(Mem)) PUNICODE_STRING StringOut);
NTSTATUS RtlNormalizeString(_In_ ULONG NormForm, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength,
    _Out_writes_to_(*DestinationStringLength, *DestinationStringLength) PWSTR DestinationString, _Inout_ PLONG DestinationStringLength);
NTSTATUS RtlIsNormalizedString(_In_ ULONG NormForm, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength, _Out_ PBOOLEAN Normalized);
NTSTATUS RtlIdnToAscii(_In_ ULONG Flags, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength,
    _Out_writes_to_(*DestinationStringLength, *DestinationStringLength) PWSTR DestinationString, _Inout_ PLONG DestinationStringLength);
NTSTATUS RtlIdnToUnicode(_In_ ULONG Flags, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength,
    _Out_writes_to_(*DestinationStringLength, *DestinationStringLength) PWSTR DestinationString, _Inout_ PLONG DestinationStringLength);
NTSTATUS RtlIdnToNameprepUnicode(_In_ ULONG Flags, _In_ PCWSTR SourceString, _In_ LONG SourceStringLength,
    _Out_writes_to_(*DestinationStringLength, *DestinationStringLength) PWSTR DestinationString, _Inout_ PLONG DestinationStringLength);
typedef struct _PREFIX_TABLE_ENTRY {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    struct _PREFIX_TABLE_ENTRY *NextPrefixTree;
    RTL_SPLAY_LINKS Links;
    PSTRING Prefix;
} PREFIX_TABLE_ENTRY;
typedef PREFIX_TABLE_ENTRY *PPREFIX_TABLE_ENTRY;
typedef struct _PREFIX_TABLE {
    CSHORT NodeTypeCode;
    CSHORT NameLength;
    PPREFIX_TABLE_ENTRY NextPrefixTree;
} PREFIX_TABLE;
typedef PREFIX_TABLE *PPREFIX_TABLE;
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID PfxInitialize(_Out_ PPREFIX_TABLE PrefixTable);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN PfxInsertPrefix(_In_ PPREFIX_TABLE PrefixTable, _In_ __drv_aliasesMem PSTRING Prefix, _Out_ PPREFIX_TABLE_ENTRY PrefixTableEntry);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID PfxRemovePrefix(_In_ PPREFIX_TABLE PrefixTable, _In_ PPREFIX_TABLE_ENTRY PrefixTableEntry);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
PPREFIX_TABLE_ENTRY PfxFindPrefix(_In_ PPREFIX_TABLE PrefixTable, _In_ PSTRING FullName);
_Must_inspect_result_
NTSTATUS RtlAllocateAndInitializeSidEx(_In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount,
    _In_reads_(SubAuthorityCount) PULONG SubAuthorities, _Outptr_ PSID *Sid);
NTSTATUS RtlCreateServiceSid(_In_ PUNICODE_STRING ServiceName, _Out_writes_bytes_opt_(*ServiceSidLength) PSID ServiceSid,
    _Inout_ PULONG ServiceSidLength);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS RtlReplaceSidInSd(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSID OldSid, _In_ PSID NewSid, _Out_ ULONG *NumChanges);
NTSTATUS RtlCreateVirtualAccountSid(_In_ PCUNICODE_STRING Name, _In_ ULONG BaseSubAuthority, _Out_writes_bytes_(*SidLength) PSID Sid,
    _Inout_ PULONG SidLength);
LONG RtlCompareAltitudes(_In_ PCUNICODE_STRING Altitude1, _In_ PCUNICODE_STRING Altitude2);
BOOLEAN RtlIsNonEmptyDirectoryReparsePointAllowed(_In_ ULONG ReparseTag);
VOID RtlCaptureContext2(_Inout_ PCONTEXT ContextRecord);
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID KeQueryOwnerMutant(_In_ PKMUTANT Mutant, _Out_ PCLIENT_ID ClientId);
PSLIST_ENTRY InterlockedPushListSList(_Inout_ PSLIST_HEADER ListHead, _Inout_ __drv_aliasesMem PSLIST_ENTRY List, _Inout_ PSLIST_ENTRY ListEnd,
    _In_ ULONG Count);
typedef NTSTATUS SE_LOGON_SESSION_TERMINATED_ROUTINE_EX(_In_ PLUID LogonId, _In_ PESILO pServerSilo, _In_opt_ PVOID Context);
typedef SE_LOGON_SESSION_TERMINATED_ROUTINE_EX *PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX;
NTSTATUS SeTokenFromAccessInformation(_In_opt_ PTOKEN_ACCESS_INFORMATION AccessInformation, _Inout_opt_ PACCESS_TOKEN Token, _In_ ULONG Length,
    _Out_ PULONG RequiredLength);
VOID SeOpenObjectAuditAlarmWithTransaction(_In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object, _In_opt_ PUNICODE_STRING AbsoluteObjectName,
    _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PACCESS_STATE AccessState, _In_ BOOLEAN ObjectCreated, _In_ BOOLEAN AccessGranted,
    _In_ KPROCESSOR_MODE AccessMode, _In_opt_ GUID *TransactionId, _Out_ PBOOLEAN GenerateOnClose);
VOID SeOpenObjectForDeleteAuditAlarmWithTransaction(_In_ PUNICODE_STRING ObjectTypeName, _In_opt_ PVOID Object,
    _In_opt_ PUNICODE_STRING AbsoluteObjectName, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PACCESS_STATE AccessState,
    _In_ BOOLEAN ObjectCreated, _In_ BOOLEAN AccessGranted, _In_ KPROCESSOR_MODE AccessMode, _In_opt_ GUID *TransactionId,
    _Out_ PBOOLEAN GenerateOnClose);
VOID SeExamineSacl(_In_ PACL Sacl, _In_ PACL ResourceSacl, _In_ PACCESS_TOKEN Token, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN AccessGranted,
    _Out_ PBOOLEAN GenerateAudit, _Out_ PBOOLEAN GenerateAlarm);
VOID SeDeleteObjectAuditAlarmWithTransaction(_In_ PVOID Object, _In_ HANDLE Handle, _In_opt_ GUID *TransactionId);
BOOLEAN SeTokenIsWriteRestricted(_In_ PACCESS_TOKEN Token);
VOID SeTokenSetRedirectionTrustPolicy(_In_ PACCESS_TOKEN Token, _In_ BOOLEAN AuditOnly);
VOID SeTokenGetRedirectionTrustPolicy(_In_ PACCESS_TOKEN Token, _Out_ PBOOLEAN Enforced, _Out_ PBOOLEAN AuditOnly);
VOID SeQueryTokenIntegrity(_In_ PACCESS_TOKEN Token, _Inout_ PSID_AND_ATTRIBUTES IntegritySA);
NTSTATUS SeQuerySessionIdTokenEx(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId, _Out_ PBOOLEAN IsServiceSession);
NTSTATUS SeQueryServerSiloToken(_In_ PACCESS_TOKEN Token, _Out_ PESILO *pServerSilo);
VOID SeAuditHardLinkCreationWithTransaction(_In_ PUNICODE_STRING FileName, _In_ PUNICODE_STRING LinkName, _In_ BOOLEAN bSuccess,
    _In_opt_ GUID *TransactionId);
VOID SeAuditFipsCryptoSelftests(_In_ BOOLEAN bSuccess, _In_ ULONG SelftestCode);
VOID SeAuditTransactionStateChange(_In_ GUID *TransactionId, _In_ GUID *ResourceManagerId, _In_ ULONG NewTransactionState);
BOOLEAN SeAuditingFileEventsWithContext(_In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);
BOOLEAN SeAuditingAnyFileEventsWithContext(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);
BOOLEAN SeAuditingFileEventsWithContextEx(_In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _Out_opt_ PBOOLEAN StagingEnabled);
BOOLEAN SeAuditingAnyFileEventsWithContextEx(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
    _Out_opt_ PBOOLEAN StagingEnabled);
VOID SeAdjustAccessStateForTrustLabel(_In_ PVOID ObjectType, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PACCESS_STATE AccessState);
VOID SeAdjustAccessStateForAccessConstraints(_In_ PVOID ObjectType, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PACCESS_STATE AccessState);
BOOLEAN SeShouldCheckForAccessRightsFromParent(_In_ PVOID ObjectType, _In_ PSECURITY_DESCRIPTOR ChildDescriptor, _In_ PACCESS_STATE AccessState);
BOOLEAN SeAuditingHardLinkEventsWithContext(_In_ BOOLEAN AccessGranted, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor,
    _In_opt_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext);
NTSTATUS SeRegisterLogonSessionTerminatedRoutineEx(_In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);
NTSTATUS SeUnregisterLogonSessionTerminatedRoutineEx(_In_ PSE_LOGON_SESSION_TERMINATED_ROUTINE_EX CallbackRoutine, _In_ PVOID Context);
NTSTATUS SeMarkLogonSessionForTerminationNotificationEx(_In_ PLUID LogonId, _In_ PESILO pServerSilo);
VOID SeExamineGlobalSacl(_In_ PUNICODE_STRING ObjectType, _In_ PACL ResourceSacl, _In_ PACCESS_TOKEN Token, _In_ ACCESS_MASK DesiredAccess,
    _In_ BOOLEAN AccessGranted, _Inout_ PBOOLEAN GenerateAudit, _Inout_opt_ PBOOLEAN GenerateAlarm);
VOID SeMaximumAuditMaskFromGlobalSacl(_In_opt_ PUNICODE_STRING ObjectTypeName, _In_ ACCESS_MASK GrantedAccess, _In_ PACCESS_TOKEN Token,
    _Inout_ PACCESS_MASK AuditMask);
BOOLEAN RtlIsSandboxedTokenHandle(_In_opt_ HANDLE TokenHandle, _In_ KPROCESSOR_MODE PreviousMode);
BOOLEAN RtlIsSandboxedToken(_In_opt_ PSECURITY_SUBJECT_CONTEXT Context, _In_ KPROCESSOR_MODE PreviousMode);
VOID SeCheckForCriticalAceRemoval(_In_ PSECURITY_DESCRIPTOR CurrentDescriptor, _In_ PSECURITY_DESCRIPTOR NewDescriptor,
    _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _Out_ PBOOLEAN AceRemoved);
NTSTATUS SeAdjustObjectSecurity(_In_ PUNICODE_STRING ObjectName, _In_ PSECURITY_DESCRIPTOR OriginalDescriptor,
    _In_ PSECURITY_DESCRIPTOR ProposedDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext,
    _Out_ PSECURITY_DESCRIPTOR *AdjustedDescriptor, _Out_ PBOOLEAN ApplyAdjustedDescriptor);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS PsAssignImpersonationToken(_In_ PETHREAD Thread, _In_opt_ HANDLE Token);
_IRQL_requires_max_(PASSIVE_LEVEL)
BOOLEAN PsDisableImpersonation(_Inout_ PETHREAD Thread, _Inout_ PSE_IMPERSONATION_STATE ImpersonationState);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID PsRestoreImpersonation(_Inout_ PETHREAD Thread, _In_ PSE_IMPERSONATION_STATE ImpersonationState);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS PsChargeProcessPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);
NTSTATUS FsRtlNotifyStreamFileObject(_In_ struct _FILE_OBJECT *StreamFileObject, _In_opt_ struct _DEVICE_OBJECT *DeviceObjectHint,
    _In_ FS_FILTER_STREAM_FO_NOTIFICATION_TYPE NotificationType, _In_ BOOLEAN SafeToRecurse);
_IRQL_requires_(DISPATCH_LEVEL)
USHORT IoSizeOfIrpEx(_In_opt_ PDEVICE_OBJECT DeviceObject, _In_ CCHAR StackSize);
NTSTATUS IoApplyPriorityInfoThread(_In_ PIO_PRIORITY_INFO InputPriorityInfo, _Out_opt_ PIO_PRIORITY_INFO OutputPriorityInfo, _In_ PETHREAD Thread);
NTSTATUS IoGetFsZeroingOffset(_In_ PIRP Irp, _Out_ PULONG ZeroingOffset);
NTSTATUS IoSetFsZeroingOffsetRequired(_Inout_ PIRP Irp);
NTSTATUS IoSetFsZeroingOffset(_Inout_ PIRP Irp, _In_ ULONG ZeroingOffset);
struct _IO_IRP_EXT_TRACK_OFFSET_HEADER;
typedef VOID (*PIO_IRP_EXT_PROCESS_TRACKED_OFFSET_CALLBACK)(_In_ struct _IO_IRP_EXT_TRACK_OFFSET_HEADER *SourceContext,
    _Inout_ struct _IO_IRP_EXT_TRACK_OFFSET_HEADER *TargetContext, _In_ LONGLONG RelativeOffset);
typedef struct _IO_IRP_EXT_TRACK_OFFSET_HEADER {
    USHORT Validation;
    USHORT Flags;
    PIO_IRP_EXT_PROCESS_TRACKED_OFFSET_CALLBACK TrackedOffsetCallback;
} IO_IRP_EXT_TRACK_OFFSET_HEADER, *PIO_IRP_EXT_TRACK_OFFSET_HEADER;
NTSTATUS IoGetFsTrackOffsetState(_In_ PIRP Irp, _Out_ PIO_IRP_EXT_TRACK_OFFSET_HEADER *RetFsTrackOffsetBlob, _Out_ LONGLONG *RetTrackedOffset);
NTSTATUS IoSetFsTrackOffsetState(_Inout_ PIRP Irp, _In_ PIO_IRP_EXT_TRACK_OFFSET_HEADER FsTrackOffsetBlob, _In_ LONGLONG TrackedOffset);
NTSTATUS IoClearFsTrackOffsetState(_Inout_ PIRP Irp);
BOOLEAN IoIrpHasFsTrackOffsetExtensionType(_In_ PIRP Irp);
NTSTATUS IoGetCopyInformationExtension(_In_ PIRP Irp, _Out_ PCOPY_INFORMATION CopyInformation);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS PoQueueShutdownWorkItem(_Inout_ __drv_aliasesMem PWORK_QUEUE_ITEM WorkItem);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS MmIsFileSectionActive(_In_ PSECTION_OBJECT_POINTERS FsSectionPointer, _In_ ULONG Flags, _Out_ PLOGICAL SectionIsActive);
_IRQL_requires_max_(APC_LEVEL)
LOGICAL MmMdlPagesAreZero(_In_ PMDL Mdl);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS IoRequestDeviceRemovalForReset(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG Flags);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAddToTunnelCacheEx(_Inout_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *ShortName, _In_ UNICODE_STRING *LongName,
    _In_ ULONG Flags, _In_ ULONG DataLength, _In_reads_bytes_(DataLength) void *Data);
_At_(ShortName->MaximumLength, _In_range_(>=, 8 + 1 + 3)) _Unchanged_(ShortName->MaximumLength) _Unchanged_(ShortName->Buffer)
_When_(_Old_(LongName->Buffer) != LongName->Buffer, _At_(LongName->Buffer, __drv_allocatesMem(Mem))) _At_(LongName->Buffer, _Must_inspect_result_)
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlFindInTunnelCacheEx(_In_ TUNNEL *Cache, _In_ ULONGLONG DirectoryKey, _In_ UNICODE_STRING *Name, _Inout_ UNICODE_STRING *ShortName,
    _Inout_ UNICODE_STRING *LongName, _In_ ULONG Flags, _Inout_ ULONG *DataLength, _Out_writes_bytes_to_(*DataLength, *DataLength) void *Data);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlResetBaseMcb(_Out_ PBASE_MCB Mcb);
_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlTruncateBaseMcb(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlAddBaseMcbEntry(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Lbn, _In_ LONGLONG SectorCount);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastBaseMcbEntry(_In_ PBASE_MCB Mcb, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlLookupLastBaseMcbEntryAndIndex(_In_ PBASE_MCB OpaqueMcb, _Inout_ PLONGLONG LargeVbn, _Inout_ PLONGLONG LargeLbn, _Inout_ PULONG Index);
_IRQL_requires_max_(APC_LEVEL)
ULONG FsRtlNumberOfRunsInBaseMcb(_In_ PBASE_MCB Mcb);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlGetNextBaseMcbEntry(_In_ PBASE_MCB Mcb, _In_ ULONG RunIndex, _Out_ PLONGLONG Vbn, _Out_ PLONGLONG Lbn, _Out_ PLONGLONG SectorCount);
_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlSplitBaseMcb(_Inout_ PBASE_MCB Mcb, _In_ LONGLONG Vbn, _In_ LONGLONG Amount);
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlOplockBreakH2(_In_ POPLOCK Oplock, _In_ PIRP Irp, _In_ ULONG Flags, _In_opt_ PVOID Context,
    _In_opt_ POPLOCK_WAIT_COMPLETE_ROUTINE CompletionRoutine, _In_opt_ POPLOCK_FS_PREPOST_IRP PostIrpRoutine, _In_opt_ PACCESS_MASK GrantedAccess,
    _In_opt_ PUSHORT ShareAccess);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterUncProviderEx2(_In_ PCUNICODE_STRING RedirDevName, _In_ PDEVICE_OBJECT DeviceObject,
    _In_ const FSRTL_UNC_PROVIDER_REGISTRATION *Registration, _Out_ PHANDLE MupHandle);
BOOLEAN FsRtlIsNonEmptyDirectoryReparsePointAllowed(_In_ ULONG ReparseTag);
PLIST_ENTRY FsRtlGetCurrentProcessLoaderList(VOID);
BOOLEAN FsRtlIs32BitProcess(_In_ PEPROCESS Process);
ULONG FsRtlQueryMaximumVirtualDiskNestingLevel(VOID);
NTSTATUS FsRtlGetVirtualDiskNestingLevel(_In_ PDEVICE_OBJECT DeviceObject, _Out_ PULONG NestingLevel, _Out_opt_ PULONG NestingFlags);
_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlSetDriverBacking(_In_ PDRIVER_OBJECT DriverObj, _In_ ULONG Flags);
BOOLEAN FsRtlIsMobileOS();
_IRQL_requires_max_(APC_LEVEL)
PFN_NUMBER FsRtlIsExtentDangling(_In_ PFN_NUMBER StartPage, _In_ PFN_NUMBER NumberOfPages, _In_ ULONG Flags);
VOID CcSetCacheFileSize(_In_ PSECTION_OBJECT_POINTERS SectionObjectPointer, _In_ LONGLONG NewFileSize);
BOOLEAN CcAsyncCopyRead(_In_ PFILE_OBJECT FileObject, _In_ PLARGE_INTEGER FileOffset, _In_ ULONG Length, _In_ BOOLEAN Wait,
    _Out_writes_bytes_(Length) PVOID Buffer, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PETHREAD IoIssuerThread,
    _In_ PCC_ASYNC_READ_CONTEXT AsyncReadContext);
VOID CcInitializeCacheMapEx(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes, _In_ BOOLEAN PinAccess,
    _In_ PCACHE_MANAGER_CALLBACKS Callbacks, _In_ PVOID LazyWriteContext, _In_ ULONG Flags);
VOID CcInitializeCacheMapEx2(_In_ PFILE_OBJECT FileObject, _In_ PCC_FILE_SIZES FileSizes, _In_ BOOLEAN PinAccess,
    _In_ PCACHE_MANAGER_CALLBACKS_EX AsyncCallbacks, _In_ PVOID LazyWriteContext, _In_ ULONG Flags);
VOID CcSetParallelFlushFile(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN EnableParallelFlush);
BOOLEAN CcIsCacheManagerCallbackNeeded(_In_ NTSTATUS Status);
NTSTATUS CcErrorCallbackRoutine(_In_ PCC_ERROR_CALLBACK_CONTEXT Context);
_Must_inspect_result_ _When_(return == 0, __drv_allocatesMem(Region)) _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ZwAllocateVirtualMemoryEx(_In_ HANDLE ProcessHandle,
    _Inout_ _At_(*BaseAddress, _Readable_bytes_(*RegionSize) _Writable_bytes_(*RegionSize) _Post_readable_byte_size_(*RegionSize)) PVOID *BaseAddress,
    _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG PageProtection,
    _Inout_updates_opt_(ExtendedParameterCount) PMEM_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParameterCount);
IRQLINT_C_END
