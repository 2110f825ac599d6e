/* irqlint kit: network class extension, net/ieee8021q */
#pragma once
#include <net/extension.h>
#include <net/ieee8021qtypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_PACKET_IEEE8021Q *NetExtensionGetPacketIeee8021Q(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
