/* irqlint kit: network class extension, net/ringcollection */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

struct _NET_RING;
typedef struct _NET_RING NET_RING;
typedef enum _NET_RING_TYPE {
    NetRingTypePacket,
    NetRingTypeFragment,
    NetRingTypeDataBuffer,
} NET_RING_TYPE;

typedef struct _NET_RING_COLLECTION {
    NET_RING *Rings[NetRingTypeDataBuffer + 1];
} NET_RING_COLLECTION;

NET_RING *NetRingCollectionGetPacketRing(NET_RING_COLLECTION const *Rings);
NET_RING *NetRingCollectionGetFragmentRing(NET_RING_COLLECTION const *Rings);
NET_RING *NetRingCollectionGetDataBufferRing(NET_RING_COLLECTION const *Rings);
#ifdef __cplusplus
}
#endif
