/* irqlint kit: network class extension, packet extensions */
#pragma once
#include <net/extension.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_EXTENSION_QUERY {
    ULONG Size;
    PCWSTR Name;
    ULONG Version;
    NET_EXTENSION_TYPE Type;
} NET_EXTENSION_QUERY;

VOID NET_EXTENSION_QUERY_INIT(_Out_ NET_EXTENSION_QUERY *Extension, _In_ PCWSTR Name, _In_ ULONG Version, _In_ NET_EXTENSION_TYPE Type);
#ifdef __cplusplus
}
#endif
