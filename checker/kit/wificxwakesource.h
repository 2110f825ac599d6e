/* irqlint kit: WiFi class extension, wificxwakesource.h */
#pragma once
#include <wificx.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _WIFI_WAKE_SOURCE_TYPE {
    WifiWakeSourceTypeNloDiscovery = 1,
    WifiWakeSourceTypeApAssociationLost,
    WifiWakeSourceTypeGtkHandshakeError,
    WifiWakeSourceTypeFourWayHandshakeRequest,
} WIFI_WAKE_SOURCE_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
WIFI_WAKE_SOURCE_TYPE WifiWakeSourceGetType(_In_ WIFIWAKESOURCE WakeSource);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETADAPTER WifiWakeSourceGetAdapter(_In_ WIFIWAKESOURCE WakeSource);

#ifdef __cplusplus
}
#endif
