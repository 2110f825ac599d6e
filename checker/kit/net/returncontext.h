/* irqlint kit: network class extension, net/returncontext */
#pragma once
#include <net/extension.h>
#include <net/returncontexttypes.h>
#ifdef __cplusplus
extern "C" {
#endif

NET_FRAGMENT_RETURN_CONTEXT *NetExtensionGetFragmentReturnContext(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
