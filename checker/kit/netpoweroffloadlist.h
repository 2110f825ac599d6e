/* irqlint kit: network class extension, lists of power offloads */
#pragma once
#include <netadaptercxtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_POWER_OFFLOAD_LIST {
    ULONG Size;
    void *Reserved[4];
} NET_POWER_OFFLOAD_LIST;

VOID NET_POWER_OFFLOAD_LIST_INIT(_Out_ NET_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetDeviceGetPowerOffloadList(_In_ WDFDEVICE Device, _Inout_ NET_POWER_OFFLOAD_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T NetPowerOffloadListGetCount(_In_ const NET_POWER_OFFLOAD_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETPOWEROFFLOAD NetPowerOffloadListGetElement(_In_ const NET_POWER_OFFLOAD_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif
