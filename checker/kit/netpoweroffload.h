/* irqlint kit: network class extension, power offloads */
#pragma once
#include <netadapter.h>
#ifdef __cplusplus
extern "C" {
#endif

typedef struct _NET_POWER_OFFLOAD_ARP_PARAMETERS {
    ULONG Size;
    ULONG Id;
    NET_IPV4_ADDRESS RemoteIPv4Address;
    NET_IPV4_ADDRESS HostIPv4Address;
    NET_ADAPTER_LINK_LAYER_ADDRESS LinkLayerAddress;
} NET_POWER_OFFLOAD_ARP_PARAMETERS;

VOID NET_POWER_OFFLOAD_ARP_PARAMETERS_INIT(_Out_ NET_POWER_OFFLOAD_ARP_PARAMETERS *Parameters);
typedef struct _NET_POWER_OFFLOAD_NS_PARAMETERS {
    ULONG Size;
    ULONG Id;
    NET_IPV6_ADDRESS RemoteIPv6Address;
    NET_IPV6_ADDRESS SolicitedNodeIPv6Address;
    NET_IPV6_ADDRESS TargetIPv6Addresses[2];
    NET_ADAPTER_LINK_LAYER_ADDRESS LinkLayerAddress;
} NET_POWER_OFFLOAD_NS_PARAMETERS;

VOID NET_POWER_OFFLOAD_NS_PARAMETERS_INIT(_Out_ NET_POWER_OFFLOAD_NS_PARAMETERS *Parameters);
typedef enum _NET_POWER_OFFLOAD_TYPE {
    NetPowerOffloadTypeArp = 1,
    NetPowerOffloadTypeNS,
} NET_POWER_OFFLOAD_TYPE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_POWER_OFFLOAD_TYPE NetPowerOffloadGetType(_In_ NETPOWEROFFLOAD PowerOffload);

_IRQL_requires_(PASSIVE_LEVEL)
NETADAPTER NetPowerOffloadGetAdapter(_In_ NETPOWEROFFLOAD PowerOffload);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetPowerOffloadGetArpParameters(_In_ NETPOWEROFFLOAD PowerOffload, _Inout_ NET_POWER_OFFLOAD_ARP_PARAMETERS *Parameters);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID NetPowerOffloadGetNSParameters(_In_ NETPOWEROFFLOAD PowerOffload, _Inout_ NET_POWER_OFFLOAD_NS_PARAMETERS *Parameters);

#ifdef __cplusplus
}
#endif
