/* irqlint kit: network class extension, wake sources */
#pragma once
#include <netadaptercxtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_WAKE_SOURCE_BITMAP_PARAMETERS {
    ULONG Size;
    ULONG Id;
    UCHAR const *Pattern;
    SIZE_T PatternSize;
    UCHAR const *Mask;
    SIZE_T MaskSize;
} NET_WAKE_SOURCE_BITMAP_PARAMETERS;

VOID NET_WAKE_SOURCE_BITMAP_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters);
typedef struct _NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS {
    ULONG Size;
    BOOLEAN MediaConnect;
    BOOLEAN MediaDisconnect;
} NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS;

VOID NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS_INIT(_Out_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters);
typedef enum _NET_WAKE_SOURCE_TYPE {
    NetWakeSourceTypeBitmapPattern = 1,
    NetWakeSourceTypeMagicPacket,
    NetWakeSourceTypeMediaChange,
    NetWakeSourceTypePacketFilterMatch,
    NetWakeSourceTypeEapolPacket,
} NET_WAKE_SOURCE_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_WAKE_SOURCE_TYPE NetWakeSourceGetType(_In_ NETWAKESOURCE WakeSource);

_IRQL_requires_max_(PASSIVE_LEVEL)
NETADAPTER NetWakeSourceGetAdapter(_In_ NETWAKESOURCE WakeSource);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetWakeSourceGetBitmapParameters(_In_ NETWAKESOURCE WakeSource, _Inout_ NET_WAKE_SOURCE_BITMAP_PARAMETERS *Parameters);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetWakeSourceGetMediaChangeParameters(_In_ NETWAKESOURCE WakeSource, _Inout_ NET_WAKE_SOURCE_MEDIA_CHANGE_PARAMETERS *Parameters);

#ifdef __cplusplus
}
#endif
