/* irqlint kit, ntifs: extra create parameters */
#pragma once

#define FSRTL_ALLOCATE_ECPLIST_FLAG_CHARGE_QUOTA 0x00000001
#define FSRTL_ALLOCATE_ECP_FLAG_CHARGE_QUOTA 0x00000001
#define FSRTL_ALLOCATE_ECP_FLAG_NONPAGED_POOL 0x00000002
#define FSRTL_ECP_LOOKASIDE_FLAG_NONPAGED_POOL 0x00000002
#define ATOMIC_CREATE_ECP_IN_FLAG_SUPPRESS_FILE_ATTRIBUTE_INHERITANCE 0x0040
#define ATOMIC_CREATE_ECP_OUT_FLAG_FILE_ATTRIBUTE_INHERITANCE_SUPPRESSED 0x0040

typedef struct _OPLOCK_KEY_ECP_CONTEXT {
    GUID OplockKey;
    ULONG Reserved;
} OPLOCK_KEY_ECP_CONTEXT, *POPLOCK_KEY_ECP_CONTEXT;

DEFINE_GUID(GUID_ECP_OPLOCK_KEY, 0x48850596, 0x3050, 0x4be7, 0x98, 0x63, 0xfe, 0xc3, 0x50, 0xce, 0x8d, 0x7f);
DEFINE_GUID(GUID_ECP_DUAL_OPLOCK_KEY, 0x41621a14, 0xb08b, 0x4df1, 0xb6, 0x76, 0xa0, 0x5f, 0xfd, 0xf0, 0x1b, 0xea);
typedef struct _ECP_LIST ECP_LIST;
typedef struct _ECP_HEADER ECP_HEADER;
typedef struct _ECP_HEADER *PECP_HEADER;
typedef ULONG FSRTL_ALLOCATE_ECPLIST_FLAGS;
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameterList(_In_ FSRTL_ALLOCATE_ECPLIST_FLAGS Flags, _Outptr_ PECP_LIST *EcpList);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeExtraCreateParameterList(_In_ PECP_LIST EcpList);

_IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInitializeExtraCreateParameterList(_Inout_ PECP_LIST EcpList);

typedef ULONG FSRTL_ALLOCATE_ECP_FLAGS;
_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameter(_In_ LPCGUID EcpType, _In_ ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG PoolTag,
    _Outptr_result_bytebuffer_(SizeOfContext) PVOID *EcpContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlFreeExtraCreateParameter(_In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlInitializeExtraCreateParameter(_Out_ PECP_HEADER Ecp, _In_ ULONG EcpFlags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _In_ ULONG TotalSize, _In_ LPCGUID EcpType,
    _In_opt_ PVOID ListAllocatedFrom);

typedef ULONG FSRTL_ECP_LOOKASIDE_FLAGS;
_When_(Flags | 0x00000002, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(!(Flags | 0x00000002), _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlInitExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags, _In_ SIZE_T Size, _In_ ULONG Tag);

_When_(Flags | 0x00000002, _IRQL_requires_max_(DISPATCH_LEVEL)) _When_(!(Flags | 0x00000002), _IRQL_requires_max_(APC_LEVEL))
_IRQL_requires_max_(DISPATCH_LEVEL)
VOID FsRtlDeleteExtraCreateParameterLookasideList(_Inout_ PVOID Lookaside, _In_ FSRTL_ECP_LOOKASIDE_FLAGS Flags);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlAllocateExtraCreateParameterFromLookasideList(_In_ LPCGUID EcpType, ULONG SizeOfContext, _In_ FSRTL_ALLOCATE_ECP_FLAGS Flags,
    _In_opt_ PFSRTL_EXTRA_CREATE_PARAMETER_CLEANUP_CALLBACK CleanupCallback, _Inout_ PVOID LookasideList, _Outptr_ PVOID *EcpContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlInsertExtraCreateParameter(_Inout_ PECP_LIST EcpList, _Inout_ PVOID EcpContext);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlFindExtraCreateParameter(_In_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_opt_ PVOID *EcpContext,
    _Out_opt_ ULONG *EcpContextSize);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlRemoveExtraCreateParameter(_Inout_ PECP_LIST EcpList, _In_ LPCGUID EcpType, _Outptr_ PVOID *EcpContext,
    _Out_opt_ ULONG *EcpContextSize);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlGetEcpListFromIrp(_In_ PIRP Irp, _Outptr_result_maybenull_ PECP_LIST *EcpList);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlSetEcpListIntoIrp(_Inout_ PIRP Irp, _In_ PECP_LIST EcpList);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlGetNextExtraCreateParameter(_In_ PECP_LIST EcpList, _In_opt_ PVOID CurrentEcpContext, _Out_opt_ LPGUID NextEcpType,
    _Outptr_opt_ PVOID *NextEcpContext, _Out_opt_ ULONG *NextEcpContextSize);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlAcknowledgeEcp(_In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
VOID FsRtlPrepareToReuseEcp(_In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsEcpAcknowledged(_In_ PVOID EcpContext);

_IRQL_requires_max_(APC_LEVEL)
BOOLEAN FsRtlIsEcpFromUserMode(_In_ PVOID EcpContext);

DEFINE_GUID(GUID_ECP_NETWORK_OPEN_CONTEXT, 0xc584edbf, 0x00df, 0x4d28, 0xb8, 0x84, 0x35, 0xba, 0xca, 0x89, 0x11, 0xe8);
DEFINE_GUID(GUID_ECP_NETWORK_APP_INSTANCE, 0x6aa6bc45, 0xa7ef, 0x4af7, 0x90, 0x8, 0xfa, 0x46, 0x2e, 0x14, 0x4d, 0x74);
DEFINE_GUID(GUID_ECP_NETWORK_APP_INSTANCE_VERSION, 0xb7d082b9, 0x563b, 0x4f07, 0xa0, 0x7b, 0x52, 0x4a, 0x81, 0x16, 0xa0, 0x10);
DEFINE_GUID(GUID_ECP_PREFETCH_OPEN, 0xe1777b21, 0x847e, 0x4837, 0xaa, 0x45, 0x64, 0x16, 0x1d, 0x28, 0x6, 0x55);
typedef struct sockaddr_storage *PSOCKADDR_STORAGE_NFS;
DEFINE_GUID(GUID_ECP_NFS_OPEN, 0xf326d30c, 0xe5f8, 0x4fe7, 0xab, 0x74, 0xf5, 0xa3, 0x19, 0x6d, 0x92, 0xdb);
typedef struct _NFS_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ExportAlias;
    PSOCKADDR_STORAGE_NFS ClientSocketAddress;
} NFS_OPEN_ECP_CONTEXT, *PNFS_OPEN_ECP_CONTEXT, **PPNFS_OPEN_ECP_CONTEXT;

DEFINE_GUID(GUID_ECP_SRV_OPEN, 0xbebfaebc, 0xaabf, 0x489d, 0x9d, 0x2c, 0xe9, 0xe3, 0x61, 0x10, 0x28, 0x53);
typedef enum _SRV_INSTANCE_TYPE {
    SrvInstanceTypeUndefined = 0,
    SrvInstanceTypePrimary = 1,
    SrvInstanceTypeCsv = 2,
    SrvInstanceTypeSBL = 3,
    SrvInstanceTypeSR = 4,
    SrvInstanceTypeVSMB = 5,
} SRV_INSTANCE_TYPE, *PSRV_INSTANCE_TYPE;

typedef struct _SRV_OPEN_ECP_CONTEXT {
    PUNICODE_STRING ShareName;
    PSOCKADDR_STORAGE_NFS SocketAddress;
    BOOLEAN OplockBlockState;
    BOOLEAN OplockAppState;
    BOOLEAN OplockFinalState;
    USHORT Version;
    SRV_INSTANCE_TYPE InstanceType;
} SRV_OPEN_ECP_CONTEXT, *PSRV_OPEN_ECP_CONTEXT;

DEFINE_GUID(GUID_ECP_RKF_BYPASS, 0x02378cc6L, 0xf73c, 0x489c, 0x82, 0x82, 0x56, 0x4d, 0x1a, 0x99, 0x13, 0x1b);
DEFINE_GUID(GUID_ECP_IO_DEVICE_HINT, 0xf315b732, 0xac6b, 0x4d4d, 0xbe, 0xc, 0xb3, 0x12, 0x64, 0x90, 0xe1, 0xa3);
DEFINE_GUID(GUID_ECP_CSV_DOWN_LEVEL_OPEN, 0x4248be44, 0x647f, 0x488f, 0x8b, 0xe5, 0xa0, 0x8a, 0xaf, 0x70, 0xf0, 0x28);
DEFINE_GUID(GUID_ECP_CSV_QUERY_FILE_REVISION, 0x44aec90b, 0xde65, 0x4d46, 0x8f, 0xbf, 0x76, 0x3f, 0x9d, 0x97, 0xb, 0x1d);
typedef struct _CSV_QUERY_FILE_REVISION_ECP_CONTEXT {
    LONGLONG FileId;
    LONGLONG FileRevision[3];
} CSV_QUERY_FILE_REVISION_ECP_CONTEXT, *PCSV_QUERY_FILE_REVISION_ECP_CONTEXT;

DEFINE_GUID(GUID_ECP_CSV_QUERY_FILE_REVISION_FILE_ID_128, 0x7a3a4aa1, 0xaa74, 0x4bc6, 0xb0, 0x70, 0xab, 0x56, 0xa3, 0x8c, 0x1f, 0xed);
DEFINE_GUID(GUID_ECP_CSV_SET_HANDLE_PROPERTIES, 0x7a9fdd94, 0x7b58, 0x42bb, 0x97, 0x40, 0x3c, 0xb8, 0x69, 0x83, 0xa6, 0x15);
DEFINE_GUID(ECP_TYPE_OPEN_REPARSE_GUID, 0x323eb6a8, 0xaffd, 0x4d95, 0x82, 0x30, 0x86, 0x3b, 0xce, 0x09, 0xd3, 0x7a);
DEFINE_GUID(ECP_TYPE_IO_STOP_ON_SYMLINK_FILTER_GUID, 0x940e5d56, 0x1646, 0x4d3c, 0x87, 0xb6, 0x57, 0x7e, 0xc3, 0x6a, 0x14, 0x66);
DEFINE_GUID(ECP_TYPE_CLFS_CREATE_CONTAINER, 0x8650c9fe, 0x0cec, 0x8bf6, 0xbd, 0x1e, 0x83, 0x59, 0x56, 0x54, 0x10, 0x90);
DEFINE_GUID(GUID_ECP_CREATE_REDIRECTION, 0x188d6bd6, 0xa126, 0x4fa8, 0xbd, 0xf2, 0x1c, 0xcd, 0xf8, 0x96, 0xf3, 0xe0);
DEFINE_GUID(GUID_ECP_ATOMIC_CREATE, 0x4720bd83, 0x52ac, 0x4104, 0xa1, 0x30, 0xd1, 0xec, 0x6a, 0x8c, 0xc8, 0xe5);
typedef struct _ECP_OPEN_PARAMETERS {
    USHORT Size;
    USHORT Reserved;
    ULONG Flags;
} ECP_OPEN_PARAMETERS, *PECP_OPEN_PARAMETERS;

DEFINE_GUID(GUID_ECP_OPEN_PARAMETERS, 0xcd0a93c3, 0x3bb7, 0x463d, 0xac, 0xcb, 0x96, 0x9d, 0x34, 0x35, 0xa5, 0xa5);
DEFINE_GUID(GUID_ECP_QUERY_ON_CREATE, 0x1aca62e9, 0xabb4, 0x4ff2, 0xbb, 0x5c, 0x1c, 0x79, 0x2, 0x5e, 0x41, 0x7f);
DEFINE_GUID(GUID_ECP_CLOUDFILES_ATTRIBUTION, 0x2932ff52, 0x8378, 0x4fc1, 0x8e, 0xdb, 0x6b, 0xdc, 0x8f, 0x60, 0x27, 0x09);
