/* irqlint kit: network class extension, net/packethash */
#pragma once
#include <net/extension.h>
#include <net/packethashtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_HASH *NetExtensionGetPacketHash(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
