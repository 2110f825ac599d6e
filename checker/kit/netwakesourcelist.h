/* irqlint kit: network class extension, lists of wake sources */
#pragma once
#include <netadaptercxtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_WAKE_SOURCE_LIST {
    ULONG Size;
    void *Reserved[4];
} NET_WAKE_SOURCE_LIST;

VOID NET_WAKE_SOURCE_LIST_INIT(_Out_ NET_WAKE_SOURCE_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceGetWakeSourceList(_In_ WDFDEVICE Device, _Inout_ NET_WAKE_SOURCE_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T NetWakeSourceListGetCount(_In_ const NET_WAKE_SOURCE_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETWAKESOURCE NetWakeSourceListGetElement(_In_ const NET_WAKE_SOURCE_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif
