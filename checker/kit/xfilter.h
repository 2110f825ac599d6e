/* irqlint kit: Ethernet address helpers */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define ETH_LENGTH_OF_ADDRESS 6
#define TR_LENGTH_OF_FUNCTIONAL 4
#define TR_LENGTH_OF_ADDRESS 6

typedef ULONG TR_FUNCTIONAL_ADDRESS;
typedef ULONG TR_GROUP_ADDRESS;
#ifdef __cplusplus
}
#endif
