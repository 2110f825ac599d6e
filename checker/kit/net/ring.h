/* irqlint kit: network class extension, net/ring */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

struct _NET_PACKET;
typedef struct _NET_PACKET NET_PACKET;
struct _NET_FRAGMENT;
typedef struct _NET_FRAGMENT NET_FRAGMENT;
typedef struct __declspec(align(64)) _NET_RING {
    UINT16 OSReserved1;
    UINT16 ElementStride;
    UINT32 NumberOfElements;
    UINT32 ElementIndexMask;
    UINT32 EndIndex;
    union {
        UINT32 OSReserved0;
        void *OSReserved2[4];
    };
    UINT32 BeginIndex;
    UINT32 NextIndex;
    void *Scratch;
    __declspec(align(64)) _Field_size_(NumberOfElements * ElementStride) unsigned char Buffer[1];
} NET_RING;

void *NetRingGetElementAtIndex(_In_ NET_RING const *Ring, _In_ UINT32 Index);
UINT32 NetRingAdvanceIndex(_In_ NET_RING const *Ring, _In_ UINT32 Index, _In_ INT32 Distance);
UINT32 NetRingIncrementIndex(_In_ NET_RING const *Ring, _In_ UINT32 Index);
UINT32 NetRingGetRangeCount(_In_ NET_RING const *Ring, _In_ UINT32 StartIndex, _In_ UINT32 EndIndex);
NET_PACKET *NetRingGetPacketAtIndex(NET_RING const *Ring, UINT32 Index);
NET_FRAGMENT *NetRingGetFragmentAtIndex(NET_RING const *Ring, UINT32 Index);
SIZE_T *NetRingGetDataBufferAtIndex(NET_RING const *Ring, UINT32 Index);
#ifdef __cplusplus
}
#endif
