/* irqlint kit, ntifs: redirectors and the multiple UNC provider */
#pragma once

#define FSRTL_UNC_PROVIDER_FLAGS_MAILSLOTS_SUPPORTED 0x00000001
#define FSRTL_UNC_PROVIDER_FLAGS_CSC_ENABLED 0x00000002
#define FSRTL_UNC_PROVIDER_FLAGS_DOMAIN_SVC_AWARE 0x00000004
#define FSRTL_UNC_PROVIDER_FLAGS_CONTAINER_AWARE 0x00000008
#define FSRTL_UNC_REGISTRATION_VERSION_0200 0x0200
#define FSRTL_UNC_REGISTRATION_VERSION_0201 0x0201
#define FSRTL_UNC_REGISTRATION_CURRENT_VERSION FSRTL_UNC_REGISTRATION_VERSION_0201
#define FSRTL_UNC_HARDENING_CAPABILITIES_MUTUAL_AUTH 0x00000001
#define FSRTL_UNC_HARDENING_CAPABILITIES_INTEGRITY 0x00000002
#define FSRTL_UNC_HARDENING_CAPABILITIES_PRIVACY 0x00000004
#define IOCTL_REDIR_QUERY_PATH CTL_CODE(FILE_DEVICE_NETWORK_FILE_SYSTEM, 99, METHOD_NEITHER, FILE_ANY_ACCESS)
#define IOCTL_REDIR_QUERY_PATH_EX CTL_CODE(FILE_DEVICE_NETWORK_FILE_SYSTEM, 100, METHOD_NEITHER, FILE_ANY_ACCESS)

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterUncProvider(_Out_ PHANDLE MupHandle, _In_ PCUNICODE_STRING RedirectorDeviceName, _In_ BOOLEAN MailslotsSupported);

typedef ULONG FSRTL_UNC_PROVIDER_FLAGS;
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FsRtlRegisterUncProviderEx(_Out_ PHANDLE MupHandle, _In_ PCUNICODE_STRING RedirDevName, _In_ PDEVICE_OBJECT DeviceObject,
    _In_ FSRTL_UNC_PROVIDER_FLAGS Flags);

typedef ULONG FSRTL_UNC_HARDENING_CAPABILITIES;
typedef struct _Struct_size_bytes_(Size) _FSRTL_UNC_PROVIDER_REGISTRATION {
    USHORT Size;
    USHORT Version;
    union {
        FSRTL_UNC_PROVIDER_FLAGS ProviderFlags;
        struct {
            ULONG MailslotsSupported : 1;
            ULONG CscEnabled : 1;
            ULONG DomainSvcAware : 1;
            ULONG ContainersAware : 1;
        };
    };
    union {
        FSRTL_UNC_HARDENING_CAPABILITIES HardeningCapabilities;
        struct {
            ULONG SupportsMutualAuth : 1;
            ULONG SupportsIntegrity : 1;
            ULONG SupportsPrivacy : 1;
        };
    };
} FSRTL_UNC_PROVIDER_REGISTRATION, *PFSRTL_UNC_PROVIDER_REGISTRATION;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID FsRtlDeregisterUncProvider(_In_ HANDLE Handle);

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlMupGetProviderInfoFromFileObject(_In_ PFILE_OBJECT pFileObject, _In_ ULONG Level, _Out_writes_bytes_(*pBufferSize) PVOID pBuffer,
    _Inout_ PULONG pBufferSize);

typedef struct _FSRTL_MUP_PROVIDER_INFO_LEVEL_1 {
    ULONG32 ProviderId;
} FSRTL_MUP_PROVIDER_INFO_LEVEL_1, *PFSRTL_MUP_PROVIDER_INFO_LEVEL_1;

typedef struct _FSRTL_MUP_PROVIDER_INFO_LEVEL_2 {
    ULONG32 ProviderId;
    UNICODE_STRING ProviderName;
} FSRTL_MUP_PROVIDER_INFO_LEVEL_2, *PFSRTL_MUP_PROVIDER_INFO_LEVEL_2;

_Must_inspect_result_ _IRQL_requires_max_(APC_LEVEL)
NTSTATUS FsRtlMupGetProviderIdFromName(_In_ PCUNICODE_STRING pProviderName, _Out_ PULONG32 pProviderId);
