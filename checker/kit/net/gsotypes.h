/* irqlint kit: network class extension, net/gsotypes */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define NET_PACKET_EXTENSION_GSO_NAME L"ms_packet_gso"
#define NET_PACKET_EXTENSION_GSO_VERSION_1 1U

typedef struct _NET_PACKET_GSO {
    union {
        struct {
            UINT32 Mss : 20;
            UINT32 Reserved0 : 12;
        } TCP;
        struct {
            UINT32 Mss : 20;
            UINT32 Reserved0 : 12;
        } UDP;
    };
} NET_PACKET_GSO;

#ifdef __cplusplus
}
#endif
