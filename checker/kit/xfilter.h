/* irqlint kit: Ethernet address helpers */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define ETH_LENGTH_OF_ADDRESS 6
#define TR_LENGTH_OF_FUNCTIONAL 4
#define TR_LENGTH_OF_ADDRESS 6

#define ETH_IS_MULTICAST(Address) ((BOOLEAN)(((PUCHAR)(Address))[0] & 1))
#define ETH_IS_BROADCAST(Address) ((BOOLEAN)(((PUCHAR)(Address))[0] == 0xff && ((PUCHAR)(Address))[1] == 0xff && ((PUCHAR)(Address))[2] == 0xff && \
    ((PUCHAR)(Address))[3] == 0xff && ((PUCHAR)(Address))[4] == 0xff && ((PUCHAR)(Address))[5] == 0xff))

typedef ULONG TR_FUNCTIONAL_ADDRESS;
typedef ULONG TR_GROUP_ADDRESS;

VOID ETH_COMPARE_NETWORK_ADDRESSES(_In_reads_(6) const VOID *A, _In_reads_(6) const VOID *B, _Out_ PVOID Result);
VOID ETH_COMPARE_NETWORK_ADDRESSES_EQ(_In_reads_(6) const VOID *A, _In_reads_(6) const VOID *B, _Out_ PVOID Result);
VOID ETH_COPY_NETWORK_ADDRESS(_Out_writes_(6) PVOID Destination, _In_reads_(6) const VOID *Source);

#define TR_IS_MAC_FRAME(Header) ((((PUCHAR)(Header))[1] & 0xFC) == 0)
VOID TR_IS_NOT_DIRECTED(_In_reads_(6) const VOID *Address, _Out_ PVOID Result);
VOID TR_IS_FUNCTIONAL(_In_reads_(6) const VOID *Address, _Out_ PVOID Result);
VOID TR_IS_GROUP(_In_reads_(6) const VOID *Address, _Out_ PVOID Result);
VOID TR_IS_SOURCE_ROUTING(_In_reads_(6) const VOID *Address, _Out_ PVOID Result);
VOID TR_IS_BROADCAST(_In_reads_(6) const VOID *Address, _Out_ PVOID Result);
VOID TR_COMPARE_NETWORK_ADDRESSES(_In_reads_(6) const VOID *A, _In_reads_(6) const VOID *B, _Out_ PVOID Result);
VOID TR_COMPARE_NETWORK_ADDRESSES_EQ(_In_reads_(6) const VOID *A, _In_reads_(6) const VOID *B, _Out_ PVOID Result);
VOID TR_COPY_NETWORK_ADDRESS(_Out_writes_(6) PVOID Destination, _In_reads_(6) const VOID *Source);
#ifdef __cplusplus
}
#endif
