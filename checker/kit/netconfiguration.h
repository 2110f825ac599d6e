/* irqlint kit: network class extension, configuration of adapters */
#pragma once
#include <netadapter.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_CONFIGURATION_QUERY_ULONG_FLAGS {
    NET_CONFIGURATION_QUERY_ULONG_NO_FLAGS = 0x00000000,
    NET_CONFIGURATION_QUERY_ULONG_MAY_BE_STORED_AS_HEX_STRING = 0x00000001,
} NET_CONFIGURATION_QUERY_ULONG_FLAGS;

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetConfigurationClose(_In_ NETCONFIGURATION Configuration);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationOpenSubConfiguration(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING SubConfigurationName,
    _In_opt_ WDF_OBJECT_ATTRIBUTES *SubConfigurationAttributes, _Out_ NETCONFIGURATION *SubConfiguration);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationQueryUlong(_In_ NETCONFIGURATION Configuration, _In_ NET_CONFIGURATION_QUERY_ULONG_FLAGS Flags,
    _In_ PCUNICODE_STRING ValueName, _Out_ ULONG *Value);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationQueryString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
    _In_opt_ WDF_OBJECT_ATTRIBUTES *StringAttributes, _Out_ WDFSTRING *WdfString);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationQueryMultiString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
    _In_opt_ WDF_OBJECT_ATTRIBUTES *StringsAttributes, _Inout_ WDFCOLLECTION Collection);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationQueryBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
    _In_ _Strict_type_match_ POOL_TYPE PoolType, _In_opt_ WDF_OBJECT_ATTRIBUTES *MemoryAttributes, _Out_ WDFMEMORY *Memory);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationQueryLinkLayerAddress(_In_ NETCONFIGURATION Configuration, _Out_ NET_ADAPTER_LINK_LAYER_ADDRESS *LinkLayerAddress);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationAssignUlong(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName, _In_ ULONG Value);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationAssignUnicodeString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName, _In_ PCUNICODE_STRING Value);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationAssignMultiString(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName, _In_ WDFCOLLECTION Collection);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NetConfigurationAssignBinary(_In_ NETCONFIGURATION Configuration, _In_ PCUNICODE_STRING ValueName,
    _In_reads_bytes_(BufferLength) void *Buffer, _In_ ULONG BufferLength);

#ifdef __cplusplus
}
#endif
