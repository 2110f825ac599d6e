/* irqlint kit: network class extension, net/mdltypes */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_FRAGMENT_EXTENSION_MDL_NAME L"ms_fragment_mdl"
#define NET_FRAGMENT_EXTENSION_MDL_VERSION_1 1U

typedef struct _NET_FRAGMENT_MDL {
    MDL *Mdl;
} NET_FRAGMENT_MDL;

#ifdef __cplusplus
}
#endif
