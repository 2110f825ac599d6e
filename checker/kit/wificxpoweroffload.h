/* irqlint kit: WiFi class extension, wificxpoweroffload.h */
#pragma once
#include <wificx.h>
#ifdef __cplusplus
extern "C" {
#endif

#define WIFI_RSN_MAX_CIPHER_KEY_LENGTH 32

typedef enum _WIFI_POWER_OFFLOAD_TYPE {
    WifiPowerOffloadType80211RsnRekey = 1,
} WIFI_POWER_OFFLOAD_TYPE;

typedef struct _WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS {
    ULONG Size;
    ULONG ProtocolOffloadId;
    UINT64 ReplayCounter;
    ULONG KCKLength;
    ULONG KEKLength;
    UCHAR KCK[32];
    UCHAR KEK[32];
} WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS;

VOID WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS_INIT(_Out_ WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS *Parameters);
_IRQL_requires_max_(PASSIVE_LEVEL)
WIFI_POWER_OFFLOAD_TYPE WifiPowerOffloadGetType(_In_ WIFIPOWEROFFLOAD WifiPowerOffload);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETADAPTER WifiPowerOffloadGetAdapter(_In_ WIFIPOWEROFFLOAD WifiPowerOffload);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiPowerOffloadGet80211RSNRekeyParameters(_In_ WIFIPOWEROFFLOAD WifiPowerOffload,
    _Inout_ WIFI_POWER_OFFLOAD_80211RSNREKEY_PARAMETERS *Parameters);

#ifdef __cplusplus
}
#endif
