/* irqlint kit: network class extension, net/gso */
#pragma once
#include <net/extension.h>
#include <net/gsotypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_GSO *NetExtensionGetPacketGso(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
