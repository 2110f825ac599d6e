/* irqlint kit: network class extension, net/mdl */
#pragma once
#include <net/extension.h>
#include <net/mdltypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_FRAGMENT_MDL *NetExtensionGetFragmentMdl(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
