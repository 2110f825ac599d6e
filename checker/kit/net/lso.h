/* irqlint kit: network class extension, net/lso */
#pragma once
#include <net/extension.h>
#include <net/lsotypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_LSO *NetExtensionGetPacketLso(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
