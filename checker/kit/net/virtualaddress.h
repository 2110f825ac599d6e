/* irqlint kit: network class extension, net/virtualaddress */
#pragma once
#include <net/extension.h>
#include <net/virtualaddresstypes.h>
#include <net/fragment.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_FRAGMENT_VIRTUAL_ADDRESS *NetExtensionGetFragmentVirtualAddress(NET_EXTENSION const *Extension, UINT32 Index);
void *NetExtensionGetFragmentVirtualAddressOffset(NET_FRAGMENT const *Fragment, NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
