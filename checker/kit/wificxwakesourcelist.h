/* irqlint kit: WiFi class extension, wificxwakesourcelist.h */
#pragma once
#include <wificx.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _WIFI_WAKE_SOURCE_LIST {
    ULONG Size;
    void *Reserved[4];
} WIFI_WAKE_SOURCE_LIST;

VOID WIFI_WAKE_SOURCE_LIST_INIT(_Out_ WIFI_WAKE_SOURCE_LIST *List);
_IRQL_requires_(PASSIVE_LEVEL)
VOID WifiDeviceGetWakeSourceList(_In_ WDFDEVICE Device, _Inout_ WIFI_WAKE_SOURCE_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
SIZE_T WifiWakeSourceListGetCount(_In_ const WIFI_WAKE_SOURCE_LIST *List);

_IRQL_requires_max_(PASSIVE_LEVEL)
WIFIWAKESOURCE WifiWakeSourceListGetElement(_In_ const WIFI_WAKE_SOURCE_LIST *List, _In_ SIZE_T Index);

#ifdef __cplusplus
}
#endif
