/* irqlint kit: network class extension, handles and addresses */
#pragma once
#include <ndis.h>
#include <wdf.h>
#ifdef __cplusplus
extern "C" {
#endif

DECLARE_HANDLE(NETADAPTER);
DECLARE_HANDLE(NETCONFIGURATION);
DECLARE_HANDLE(NETOFFLOAD);
DECLARE_HANDLE(NETPACKETQUEUE);
DECLARE_HANDLE(NETWAKESOURCE);
DECLARE_HANDLE(NETPOWEROFFLOAD);
DECLARE_HANDLE(NETEXECUTIONCONTEXT);
DECLARE_HANDLE(NETEXECUTIONCONTEXTTASK);
DECLARE_HANDLE(NETBUFFERQUEUE);
struct _NETADAPTER_INIT;
typedef struct _NETADAPTER_INIT NETADAPTER_INIT;
typedef VOID (*NETFUNC)(VOID);
typedef union _NET_IPV4_ADDRESS {
    UINT32 Address;
    UINT8 Value[4];
} NET_IPV4_ADDRESS;

typedef union _NET_IPV6_ADDRESS {
    struct {
        UINT64 NetworkPrefix;
        UINT64 InterfaceIdentifier;
    } Unicast;
    UINT8 Value[16];
} NET_IPV6_ADDRESS;

typedef union _NET_EUI48_ADDRESS {
    UINT8 Value[6];
} NET_EUI48_ADDRESS;

#ifdef __cplusplus
}
#endif
