/* irqlint kit: network class extension, net/virtualaddresstypes */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_NAME L"ms_fragment_virtualaddress"
#define NET_FRAGMENT_EXTENSION_VIRTUAL_ADDRESS_VERSION_1 1U

typedef struct _NET_FRAGMENT_VIRTUAL_ADDRESS {
    void *VirtualAddress;
} NET_FRAGMENT_VIRTUAL_ADDRESS;

#ifdef __cplusplus
}
#endif
