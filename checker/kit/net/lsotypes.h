/* irqlint kit: network class extension, net/lsotypes: large send offload of its first version, which generic segmentation follows */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_PACKET_EXTENSION_LSO_NAME L"ms_packet_lso"
#define NET_PACKET_EXTENSION_LSO_VERSION_1 1U

typedef struct _NET_PACKET_LSO {
    union {
        struct {
            UINT32 Mss : 20;
            UINT32 Reserved0 : 12;
        } TCP;
    };
} NET_PACKET_LSO;

#ifdef __cplusplus
}
#endif
