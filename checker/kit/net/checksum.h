/* irqlint kit: network class extension, net/checksum */
#pragma once
#include <net/extension.h>
#include <net/checksumtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_CHECKSUM *NetExtensionGetPacketChecksum(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
