/* irqlint kit: network class extension, net/logicaladdress */
#pragma once
#include <net/extension.h>
#include <net/logicaladdresstypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_FRAGMENT_LOGICAL_ADDRESS *NetExtensionGetFragmentLogicalAddress(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
