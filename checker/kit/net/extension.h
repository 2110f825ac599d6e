/* irqlint kit: network class extension, net/extension */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef enum _NET_EXTENSION_TYPE {
    NetExtensionTypePacket = 1,
    NetExtensionTypeFragment,
    NetExtensionTypeBuffer,
} NET_EXTENSION_TYPE;

typedef struct _NET_EXTENSION {
    void *Reserved[4];
    union {
        BOOLEAN Enabled;
        void *Reserved1;
    };
} NET_EXTENSION;

void *NetExtensionGetData(NET_EXTENSION const *Extension, UINT32 Index);
#ifdef __cplusplus
}
#endif
