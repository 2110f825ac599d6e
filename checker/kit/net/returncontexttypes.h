/* irqlint kit: network class extension, net/returncontexttypes */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_NAME L"ms_fragment_returncontext"
#define NET_FRAGMENT_EXTENSION_RETURN_CONTEXT_VERSION_1 1U

DECLARE_HANDLE(NET_FRAGMENT_RETURN_CONTEXT_HANDLE);
typedef struct _NET_FRAGMENT_RETURN_CONTEXT {
    NET_FRAGMENT_RETURN_CONTEXT_HANDLE Handle;
} NET_FRAGMENT_RETURN_CONTEXT;

#ifdef __cplusplus
}
#endif
