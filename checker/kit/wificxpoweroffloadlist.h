/* irqlint kit: WiFi class extension, wificxpoweroffloadlist.h */
#pragma once
#include <wificx.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _WIFI_POWER_OFFLOAD_LIST {
    ULONG Size;
    void *Reserved[4];
} WIFI_POWER_OFFLOAD_LIST;

VOID WIFI_POWER_OFFLOAD_LIST_INIT(_Out_ WIFI_POWER_OFFLOAD_LIST *List);
_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiDeviceGetPowerOffloadList(_In_ WDFDEVICE Device, _Inout_ WIFI_POWER_OFFLOAD_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T WifiPowerOffloadListGetCount(_In_ const WIFI_POWER_OFFLOAD_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
WIFIPOWEROFFLOAD WifiPowerOffloadListGetElement(_In_ const WIFI_POWER_OFFLOAD_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif
