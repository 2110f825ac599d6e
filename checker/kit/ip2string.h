/* irqlint kit: addresses as text */
#pragma once
#include "wdm.h"
#include "inaddr.h"
#include "in6addr.h"
#include "netiodef.h"
#ifdef __cplusplus
extern "C" {
#endif

PSTR RtlIpv4AddressToStringA(_In_ const struct in_addr *Addr, _Out_writes_(16) PSTR S);

PSTR RtlIpv6AddressToStringA(_In_ const struct in6_addr *Addr, _Out_writes_(46) PSTR S);

PSTR RtlEthernetAddressToStringA(_In_ const DL_EUI48 *Addr, _Out_writes_(18) PSTR S);

NTSTATUS RtlIpv4AddressToStringExA(_In_ const struct in_addr *Address, _In_ USHORT Port, _Out_writes_to_(*AddressStringLength,
    *AddressStringLength) PSTR AddressString, _Inout_ PULONG AddressStringLength);

NTSTATUS RtlIpv6AddressToStringExA(_In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port, _Out_writes_to_(*AddressStringLength,
    *AddressStringLength) PSTR AddressString, _Inout_ PULONG AddressStringLength);

PWSTR RtlIpv4AddressToStringW(_In_ const struct in_addr *Addr, _Out_writes_(16) PWSTR S);

PWSTR RtlIpv6AddressToStringW(_In_ const struct in6_addr *Addr, _Out_writes_(46) PWSTR S);

PWSTR RtlEthernetAddressToStringW(_In_ const DL_EUI48 *Addr, _Out_writes_(18) PWSTR S);

NTSTATUS RtlIpv4AddressToStringExW(_In_ const struct in_addr *Address, _In_ USHORT Port, _Out_writes_to_(*AddressStringLength,
    *AddressStringLength) PWSTR AddressString, _Inout_ PULONG AddressStringLength);

NTSTATUS RtlIpv6AddressToStringExW(_In_ const struct in6_addr *Address, _In_ ULONG ScopeId, _In_ USHORT Port, _Out_writes_to_(*AddressStringLength,
    *AddressStringLength) PWSTR AddressString, _Inout_ PULONG AddressStringLength);

_Must_inspect_result_
NTSTATUS RtlIpv4StringToAddressA(_In_ PCSTR S, _In_ BOOLEAN Strict, _Out_ PCSTR *Terminator, _Out_ struct in_addr *Addr);

_Must_inspect_result_
NTSTATUS RtlIpv6StringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator, _Out_ struct in6_addr *Addr);

_Must_inspect_result_
NTSTATUS RtlEthernetStringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator, _Out_ DL_EUI48 *Addr);

_Must_inspect_result_
NTSTATUS RtlIpv4StringToAddressExA(_In_ PCSTR AddressString, _In_ BOOLEAN Strict, _Out_ struct in_addr *Address, _Out_ PUSHORT Port);

_Must_inspect_result_
NTSTATUS RtlIpv6StringToAddressExA(_In_ PCSTR AddressString, _Out_ struct in6_addr *Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port);

_Must_inspect_result_
NTSTATUS RtlIpv4StringToAddressW(_In_ PCWSTR S, _In_ BOOLEAN Strict, _Out_ LPCWSTR *Terminator, _Out_ struct in_addr *Addr);

_Must_inspect_result_
NTSTATUS RtlIpv6StringToAddressW(_In_ PCWSTR S, _Out_ PCWSTR *Terminator, _Out_ struct in6_addr *Addr);

_Must_inspect_result_
NTSTATUS RtlEthernetStringToAddressW(_In_ PCWSTR S, _Out_ LPCWSTR *Terminator, _Out_ DL_EUI48 *Addr);

_Must_inspect_result_
NTSTATUS RtlIpv4StringToAddressExW(_In_ PCWSTR AddressString, _In_ BOOLEAN Strict, _Out_ struct in_addr *Address, _Out_ PUSHORT Port);

_Must_inspect_result_
NTSTATUS RtlIpv6StringToAddressExW(_In_ PCWSTR AddressString, _Out_ struct in6_addr *Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port);

#define RtlIpv4AddressToString RtlIpv4AddressToStringA
#define RtlIpv6AddressToString RtlIpv6AddressToStringA
#define RtlEthernetAddressToString RtlEthernetAddressToStringA
#define RtlIpv4StringToAddress RtlIpv4StringToAddressA
#define RtlIpv6StringToAddress RtlIpv6StringToAddressA
#define RtlEthernetStringToAddress RtlEthernetStringToAddressA
#define RtlIpv6StringToAddressEx RtlIpv6StringToAddressExA
#define RtlIpv4AddressToStringEx RtlIpv4AddressToStringExA
#define RtlIpv6AddressToStringEx RtlIpv6AddressToStringExA
#define RtlIpv4StringToAddressEx RtlIpv4StringToAddressExA

#ifdef __cplusplus
}
#endif
