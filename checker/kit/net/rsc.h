/* irqlint kit: network class extension, net/rsc */
#pragma once
#include <net/extension.h>
#include <net/rsctypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_RSC *NetExtensionGetPacketRsc(NET_EXTENSION const *Extension, UINT32 Index);
NET_PACKET_RSC_TIMESTAMP *NetExtensionGetPacketRscTimestamp(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
