/* irqlint kit: IP helper */
#pragma once
#include "ws2def.h"
#include "ws2ipdef.h"
#include "ipifcons.h"
#include "ifdef.h"
#include "nldef.h"
#include "ntddndis.h"
#ifdef __cplusplus
extern "C" {
#endif

#define ANY_SIZE 1
#define NETIO_STATUS NTSTATUS

typedef enum _MIB_NOTIFICATION_TYPE {
    MibParameterNotification, MibAddInstance, MibDeleteInstance, MibInitialNotification,
} MIB_NOTIFICATION_TYPE, *PMIB_NOTIFICATION_TYPE;

typedef struct _MIB_IF_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    GUID InterfaceGuid;
    WCHAR Alias[IF_MAX_STRING_SIZE + 1];
    WCHAR Description[IF_MAX_STRING_SIZE + 1];
    ULONG PhysicalAddressLength;
    UCHAR PhysicalAddress[IF_MAX_PHYS_ADDRESS_LENGTH];
    UCHAR PermanentPhysicalAddress[IF_MAX_PHYS_ADDRESS_LENGTH];
    ULONG Mtu;
    IFTYPE Type;
    TUNNEL_TYPE TunnelType;
    NDIS_MEDIUM MediaType;
    NDIS_PHYSICAL_MEDIUM PhysicalMediumType;
    NET_IF_ACCESS_TYPE AccessType;
    NET_IF_DIRECTION_TYPE DirectionType;
    struct {
        BOOLEAN HardwareInterface : 1;
        BOOLEAN FilterInterface : 1;
        BOOLEAN ConnectorPresent : 1;
        BOOLEAN NotAuthenticated : 1;
        BOOLEAN NotMediaConnected : 1;
        BOOLEAN Paused : 1;
        BOOLEAN LowPower : 1;
        BOOLEAN EndPointInterface : 1;
    } InterfaceAndOperStatusFlags;
    IF_OPER_STATUS OperStatus;
    NET_IF_ADMIN_STATUS AdminStatus;
    NET_IF_MEDIA_CONNECT_STATE MediaConnectState;
    NET_IF_NETWORK_GUID NetworkGuid;
    NET_IF_CONNECTION_TYPE ConnectionType;
    ULONG64 TransmitLinkSpeed;
    ULONG64 ReceiveLinkSpeed;
    ULONG64 InOctets;
    ULONG64 InUcastPkts;
    ULONG64 InNUcastPkts;
    ULONG64 InDiscards;
    ULONG64 InErrors;
    ULONG64 InUnknownProtos;
    ULONG64 InUcastOctets;
    ULONG64 InMulticastOctets;
    ULONG64 InBroadcastOctets;
    ULONG64 OutOctets;
    ULONG64 OutUcastPkts;
    ULONG64 OutNUcastPkts;
    ULONG64 OutDiscards;
    ULONG64 OutErrors;
    ULONG64 OutUcastOctets;
    ULONG64 OutMulticastOctets;
    ULONG64 OutBroadcastOctets;
    ULONG64 OutQLen;
} MIB_IF_ROW2, *PMIB_IF_ROW2;

typedef struct _MIB_IF_TABLE2 {
    ULONG NumEntries;
    MIB_IF_ROW2 Table[ANY_SIZE];
} MIB_IF_TABLE2, *PMIB_IF_TABLE2;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIfEntry2(_Inout_ PMIB_IF_ROW2 Row);

typedef enum _MIB_IF_ENTRY_LEVEL {
    MibIfEntryNormal, MibIfEntryNormalWithoutStatistics = 2,
} MIB_IF_ENTRY_LEVEL, *PMIB_IF_ENTRY_LEVEL;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIfEntry2Ex(_In_ MIB_IF_ENTRY_LEVEL Level, _Inout_ PMIB_IF_ROW2 Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIfTable2(_Outptr_ PMIB_IF_TABLE2 *Table);

typedef enum _MIB_IF_TABLE_LEVEL {
    MibIfTableNormal, MibIfTableRaw, MibIfTableNormalWithoutStatistics,
} MIB_IF_TABLE_LEVEL, *PMIB_IF_TABLE_LEVEL;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIfTable2Ex(_In_ MIB_IF_TABLE_LEVEL Level, _Outptr_ PMIB_IF_TABLE2 *Table);

typedef struct _MIB_IPINTERFACE_ROW {
    ADDRESS_FAMILY Family;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    ULONG MaxReassemblySize;
    ULONG64 InterfaceIdentifier;
    ULONG MinRouterAdvertisementInterval;
    ULONG MaxRouterAdvertisementInterval;
    BOOLEAN AdvertisingEnabled;
    BOOLEAN ForwardingEnabled;
    BOOLEAN WeakHostSend;
    BOOLEAN WeakHostReceive;
    BOOLEAN UseAutomaticMetric;
    BOOLEAN UseNeighborUnreachabilityDetection;
    BOOLEAN ManagedAddressConfigurationSupported;
    BOOLEAN OtherStatefulConfigurationSupported;
    BOOLEAN AdvertiseDefaultRoute;
    NL_ROUTER_DISCOVERY_BEHAVIOR RouterDiscoveryBehavior;
    ULONG DadTransmits;
    ULONG BaseReachableTime;
    ULONG RetransmitTime;
    ULONG PathMtuDiscoveryTimeout;
    NL_LINK_LOCAL_ADDRESS_BEHAVIOR LinkLocalAddressBehavior;
    ULONG LinkLocalAddressTimeout;
    ULONG ZoneIndices[ScopeLevelCount];
    ULONG SitePrefixLength;
    ULONG Metric;
    ULONG NlMtu;
    BOOLEAN Connected;
    BOOLEAN SupportsWakeUpPatterns;
    BOOLEAN SupportsNeighborDiscovery;
    BOOLEAN SupportsRouterDiscovery;
    ULONG ReachableTime;
    NL_INTERFACE_OFFLOAD_ROD TransmitOffload;
    NL_INTERFACE_OFFLOAD_ROD ReceiveOffload;
    BOOLEAN DisableDefaultRoutes;
} MIB_IPINTERFACE_ROW, *PMIB_IPINTERFACE_ROW;

typedef struct _MIB_IPINTERFACE_TABLE {
    ULONG NumEntries;
    MIB_IPINTERFACE_ROW Table[ANY_SIZE];
} MIB_IPINTERFACE_TABLE, *PMIB_IPINTERFACE_TABLE;

typedef struct _MIB_IFSTACK_ROW {
    NET_IFINDEX HigherLayerInterfaceIndex;
    NET_IFINDEX LowerLayerInterfaceIndex;
} MIB_IFSTACK_ROW, *PMIB_IFSTACK_ROW;

typedef struct _MIB_INVERTEDIFSTACK_ROW {
    NET_IFINDEX LowerLayerInterfaceIndex;
    NET_IFINDEX HigherLayerInterfaceIndex;
} MIB_INVERTEDIFSTACK_ROW, *PMIB_INVERTEDIFSTACK_ROW;

typedef struct _MIB_IFSTACK_TABLE {
    ULONG NumEntries;
    MIB_IFSTACK_ROW Table[ANY_SIZE];
} MIB_IFSTACK_TABLE, *PMIB_IFSTACK_TABLE;

typedef struct _MIB_INVERTEDIFSTACK_TABLE {
    ULONG NumEntries;
    MIB_INVERTEDIFSTACK_ROW Table[ANY_SIZE];
} MIB_INVERTEDIFSTACK_TABLE, *PMIB_INVERTEDIFSTACK_TABLE;

_Function_class_(PIPINTERFACE_CHANGE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PIPINTERFACE_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_ PMIB_IPINTERFACE_ROW Row OPTIONAL,
    _In_ MIB_NOTIFICATION_TYPE NotificationType);

typedef struct _MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES {
    NL_BANDWIDTH_INFORMATION InboundBandwidthInformation;
    NL_BANDWIDTH_INFORMATION OutboundBandwidthInformation;
} MIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES, *PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIfStackTable(_Outptr_ PMIB_IFSTACK_TABLE *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetInvertedIfStackTable(_Outptr_ PMIB_INVERTEDIFSTACK_TABLE *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpInterfaceTable(_In_ ADDRESS_FAMILY Family, _Outptr_ PMIB_IPINTERFACE_TABLE *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID InitializeIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyIpInterfaceChange(_In_ ADDRESS_FAMILY Family, _In_ PIPINTERFACE_CHANGE_CALLBACK Callback,
    _In_opt_ PVOID CallerContext, _In_ BOOLEAN InitialNotification, _Inout_ HANDLE *NotificationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetIpInterfaceEntry(_Inout_ PMIB_IPINTERFACE_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpNetworkConnectionBandwidthEstimates(_In_ NET_IFINDEX InterfaceIndex,
    _In_ ADDRESS_FAMILY AddressFamily, _Out_ PMIB_IP_NETWORK_CONNECTION_BANDWIDTH_ESTIMATES BandwidthEstimates);

typedef struct _MIB_UNICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    NL_PREFIX_ORIGIN PrefixOrigin;
    NL_SUFFIX_ORIGIN SuffixOrigin;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    UINT8 OnLinkPrefixLength;
    BOOLEAN SkipAsSource;
    NL_DAD_STATE DadState;
    SCOPE_ID ScopeId;
    LARGE_INTEGER CreationTimeStamp;
} MIB_UNICASTIPADDRESS_ROW, *PMIB_UNICASTIPADDRESS_ROW;

typedef struct _MIB_UNICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_UNICASTIPADDRESS_ROW Table[ANY_SIZE];
} MIB_UNICASTIPADDRESS_TABLE, *PMIB_UNICASTIPADDRESS_TABLE;

_Function_class_(PUNICAST_IPADDRESS_CHANGE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PUNICAST_IPADDRESS_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_opt_ PMIB_UNICASTIPADDRESS_ROW Row,
    _In_ MIB_NOTIFICATION_TYPE NotificationType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CreateUnicastIpAddressEntry(_In_ CONST MIB_UNICASTIPADDRESS_ROW *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DeleteUnicastIpAddressEntry(_In_ CONST MIB_UNICASTIPADDRESS_ROW *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetUnicastIpAddressEntry(_Inout_ PMIB_UNICASTIPADDRESS_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetUnicastIpAddressTable(_In_ ADDRESS_FAMILY Family,
    _Outptr_ PMIB_UNICASTIPADDRESS_TABLE *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID InitializeUnicastIpAddressEntry(_Out_ PMIB_UNICASTIPADDRESS_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyUnicastIpAddressChange(_In_ ADDRESS_FAMILY Family,
    _In_ PUNICAST_IPADDRESS_CHANGE_CALLBACK Callback, _In_opt_ PVOID CallerContext, _In_ BOOLEAN InitialNotification,
    _Inout_ HANDLE *NotificationHandle);

_Function_class_(PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK)(_In_ PVOID CallerContext, _In_ PMIB_UNICASTIPADDRESS_TABLE AddressTable);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyStableUnicastIpAddressTable(_In_ ADDRESS_FAMILY Family,
    _Outptr_ PMIB_UNICASTIPADDRESS_TABLE *Table, _In_ PSTABLE_UNICAST_IPADDRESS_TABLE_CALLBACK CallerCallback, _In_ PVOID CallerContext,
    _Inout_ HANDLE *NotificationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetUnicastIpAddressEntry(_In_ CONST MIB_UNICASTIPADDRESS_ROW *Row);

typedef struct _MIB_ANYCASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SCOPE_ID ScopeId;
} MIB_ANYCASTIPADDRESS_ROW, *PMIB_ANYCASTIPADDRESS_ROW;

typedef struct _MIB_ANYCASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_ANYCASTIPADDRESS_ROW Table[ANY_SIZE];
} MIB_ANYCASTIPADDRESS_TABLE, *PMIB_ANYCASTIPADDRESS_TABLE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CreateAnycastIpAddressEntry(_In_ CONST MIB_ANYCASTIPADDRESS_ROW *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DeleteAnycastIpAddressEntry(_In_ CONST MIB_ANYCASTIPADDRESS_ROW *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetAnycastIpAddressEntry(_Inout_ PMIB_ANYCASTIPADDRESS_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetAnycastIpAddressTable(_In_ ADDRESS_FAMILY Family,
    _Outptr_ PMIB_ANYCASTIPADDRESS_TABLE *Table);

typedef struct _MIB_MULTICASTIPADDRESS_ROW {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    SCOPE_ID ScopeId;
} MIB_MULTICASTIPADDRESS_ROW, *PMIB_MULTICASTIPADDRESS_ROW;

typedef struct _MIB_MULTICASTIPADDRESS_TABLE {
    ULONG NumEntries;
    MIB_MULTICASTIPADDRESS_ROW Table[ANY_SIZE];
} MIB_MULTICASTIPADDRESS_TABLE, *PMIB_MULTICASTIPADDRESS_TABLE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetMulticastIpAddressEntry(_Inout_ PMIB_MULTICASTIPADDRESS_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetMulticastIpAddressTable(_In_ ADDRESS_FAMILY Family,
    _Outptr_ PMIB_MULTICASTIPADDRESS_TABLE *Table);

typedef struct _IP_ADDRESS_PREFIX {
    SOCKADDR_INET Prefix;
    UINT8 PrefixLength;
} IP_ADDRESS_PREFIX, *PIP_ADDRESS_PREFIX;

typedef struct _MIB_IPFORWARD_ROW2 {
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    IP_ADDRESS_PREFIX DestinationPrefix;
    SOCKADDR_INET NextHop;
    UCHAR SitePrefixLength;
    ULONG ValidLifetime;
    ULONG PreferredLifetime;
    ULONG Metric;
    NL_ROUTE_PROTOCOL Protocol;
    BOOLEAN Loopback;
    BOOLEAN AutoconfigureAddress;
    BOOLEAN Publish;
    BOOLEAN Immortal;
    ULONG Age;
    NL_ROUTE_ORIGIN Origin;
} MIB_IPFORWARD_ROW2, *PMIB_IPFORWARD_ROW2;

typedef struct _MIB_IPFORWARD_TABLE2 {
    ULONG NumEntries;
    MIB_IPFORWARD_ROW2 Table[ANY_SIZE];
} MIB_IPFORWARD_TABLE2, *PMIB_IPFORWARD_TABLE2;

_Function_class_(PIPFORWARD_CHANGE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PIPFORWARD_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_opt_ PMIB_IPFORWARD_ROW2 Row, _In_ MIB_NOTIFICATION_TYPE NotificationType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CreateIpForwardEntry2(_In_ CONST MIB_IPFORWARD_ROW2 *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DeleteIpForwardEntry2(_In_ CONST MIB_IPFORWARD_ROW2 *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetBestRoute2(_In_opt_ NET_LUID *InterfaceLuid, _In_ NET_IFINDEX InterfaceIndex,
    _In_opt_ CONST SOCKADDR_INET *SourceAddress, _In_ CONST SOCKADDR_INET *DestinationAddress, _In_ ULONG AddressSortOptions,
    _Out_ PMIB_IPFORWARD_ROW2 BestRoute, _Out_ SOCKADDR_INET *BestSourceAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpForwardEntry2(_Inout_ PMIB_IPFORWARD_ROW2 Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpForwardTable2(_In_ ADDRESS_FAMILY Family, _Outptr_ PMIB_IPFORWARD_TABLE2 *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID InitializeIpForwardEntry(_Out_ PMIB_IPFORWARD_ROW2 Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyRouteChange2(_In_ ADDRESS_FAMILY AddressFamily, _In_ PIPFORWARD_CHANGE_CALLBACK Callback,
    _In_ PVOID CallerContext, _In_ BOOLEAN InitialNotification, _Inout_ HANDLE *NotificationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetIpForwardEntry2(_In_ CONST MIB_IPFORWARD_ROW2 *Route);

typedef struct _MIB_IPPATH_ROW {
    SOCKADDR_INET Source;
    SOCKADDR_INET Destination;
    NET_LUID InterfaceLuid;
    NET_IFINDEX InterfaceIndex;
    SOCKADDR_INET CurrentNextHop;
    ULONG PathMtu;
    ULONG RttMean;
    ULONG RttDeviation;
    union {
        ULONG LastReachable;
        ULONG LastUnreachable;
    };
    BOOLEAN IsReachable;
    ULONG64 LinkTransmitSpeed;
    ULONG64 LinkReceiveSpeed;
} MIB_IPPATH_ROW, *PMIB_IPPATH_ROW;

typedef struct _MIB_IPPATH_TABLE {
    ULONG NumEntries;
    MIB_IPPATH_ROW Table[ANY_SIZE];
} MIB_IPPATH_TABLE, *PMIB_IPPATH_TABLE;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FlushIpPathTable(_In_ ADDRESS_FAMILY Family);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpPathEntry(_Inout_ PMIB_IPPATH_ROW Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpPathTable(_In_ ADDRESS_FAMILY Family, _Outptr_ PMIB_IPPATH_TABLE *Table);

typedef struct _MIB_IPNET_ROW2 {
    SOCKADDR_INET Address;
    NET_IFINDEX InterfaceIndex;
    NET_LUID InterfaceLuid;
    UCHAR PhysicalAddress[IF_MAX_PHYS_ADDRESS_LENGTH];
    ULONG PhysicalAddressLength;
    NL_NEIGHBOR_STATE State;
    union {
        struct {
            BOOLEAN IsRouter : 1;
            BOOLEAN IsUnreachable : 1;
        };
        UCHAR Flags;
    };
    union {
        ULONG LastReachable;
        ULONG LastUnreachable;
    } ReachabilityTime;
} MIB_IPNET_ROW2, *PMIB_IPNET_ROW2;

typedef struct _MIB_IPNET_TABLE2 {
    ULONG NumEntries;
    MIB_IPNET_ROW2 Table[ANY_SIZE];
} MIB_IPNET_TABLE2, *PMIB_IPNET_TABLE2;

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CreateIpNetEntry2(_In_ CONST MIB_IPNET_ROW2 *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS DeleteIpNetEntry2(_In_ CONST MIB_IPNET_ROW2 *Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS FlushIpNetTable2(_In_ ADDRESS_FAMILY Family, _In_ NET_IFINDEX InterfaceIndex);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpNetEntry2(_Inout_ PMIB_IPNET_ROW2 Row);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetIpNetTable2(_In_ ADDRESS_FAMILY Family, _Outptr_ PMIB_IPNET_TABLE2 *Table);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ResolveIpNetEntry2(_Inout_ PMIB_IPNET_ROW2 Row, _In_opt_ CONST SOCKADDR_INET *SourceAddress);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetIpNetEntry2(_In_ PMIB_IPNET_ROW2 Row);

#define MIB_INVALID_TEREDO_PORT_NUMBER 0

_Function_class_(PTEREDO_PORT_CHANGE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PTEREDO_PORT_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_ USHORT Port, _Inout_ MIB_NOTIFICATION_TYPE NotificationType);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyTeredoPortChange(_In_ PTEREDO_PORT_CHANGE_CALLBACK Callback, _In_ PVOID CallerContext,
    _In_ BOOLEAN InitialNotification, _Inout_ HANDLE *NotificationHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetTeredoPort(_Out_ USHORT *Port);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CancelMibChangeNotify2(_In_ HANDLE NotificationHandle);

VOID FreeMibTable(_In_ PVOID Memory);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS CreateSortedAddressPairs(_In_opt_ const PSOCKADDR_IN6 SourceAddressList,
    _In_ ULONG SourceAddressCount, _In_ const PSOCKADDR_IN6 DestinationAddressList, _In_ ULONG DestinationAddressCount,
    _In_ ULONG AddressSortOptions, _Outptr_result_buffer_(*SortedAddressPairCount) PSOCKADDR_IN6_PAIR *SortedAddressPairList,
    _Out_ ULONG *SortedAddressPairCount);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertCompartmentGuidToId(_In_ CONST GUID *CompartmentGuid,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertCompartmentIdToGuid(_In_ NET_IF_COMPARTMENT_ID CompartmentId,
    _Out_ GUID *CompartmentGuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceNameToLuidA(_In_z_ CONST CHAR *InterfaceName, _Out_ NET_LUID *InterfaceLuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceNameToLuidW(_In_z_ CONST WCHAR *InterfaceName, _Out_ NET_LUID *InterfaceLuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToNameA(_In_ CONST NET_LUID *InterfaceLuid,
    _Out_writes_(Length) PSTR InterfaceName, _In_ SIZE_T Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToNameW(_In_ CONST NET_LUID *InterfaceLuid,
    _Out_writes_(Length) PWSTR InterfaceName, _In_ SIZE_T Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToIndex(_In_ CONST NET_LUID *InterfaceLuid,
    _Out_ PNET_IFINDEX InterfaceIndex);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceIndexToLuid(_In_ NET_IFINDEX InterfaceIndex, _Out_ PNET_LUID InterfaceLuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToAlias(_In_ CONST NET_LUID *InterfaceLuid,
    _Out_writes_(Length) PWSTR InterfaceAlias, _In_ SIZE_T Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceAliasToLuid(_In_z_ CONST WCHAR *InterfaceAlias, _Out_ PNET_LUID InterfaceLuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceLuidToGuid(_In_ CONST NET_LUID *InterfaceLuid, _Out_ GUID *InterfaceGuid);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS ConvertInterfaceGuidToLuid(_In_ CONST GUID *InterfaceGuid, _Out_ PNET_LUID InterfaceLuid);

#define IF_NAMESIZE NDIS_IF_MAX_STRING_SIZE

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_IFINDEX if_nametoindex(_In_ PCSTR InterfaceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
PCHAR if_indextoname(_In_ NET_IFINDEX InterfaceIndex, _Out_writes_(IF_NAMESIZE) PCHAR InterfaceName);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_IF_COMPARTMENT_ID GetCurrentThreadCompartmentId(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetCurrentThreadCompartmentId(_In_ NET_IF_COMPARTMENT_ID CompartmentId);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID GetCurrentThreadCompartmentScope(_Out_ PNET_IF_COMPARTMENT_SCOPE CompartmentScope,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetCurrentThreadCompartmentScope(_In_ NET_IF_COMPARTMENT_SCOPE CompartmentScope);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_IF_COMPARTMENT_ID GetJobCompartmentId(_In_ HANDLE JobHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetJobCompartmentId(_In_ HANDLE JobHandle, _In_ NET_IF_COMPARTMENT_ID CompartmentId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_IF_COMPARTMENT_ID GetSessionCompartmentId(_In_ ULONG SessionId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetSessionCompartmentId(_In_ ULONG SessionId, _In_ NET_IF_COMPARTMENT_ID CompartmentId);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_IF_COMPARTMENT_ID GetDefaultCompartmentId(VOID);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetNetworkInformation(_In_ CONST NET_IF_NETWORK_GUID *NetworkGuid,
    _Out_ PNET_IF_COMPARTMENT_ID CompartmentId, _Out_ PULONG SiteId, _Out_writes_(Length) PWCHAR NetworkName, _In_ ULONG Length);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS SetNetworkInformation(_In_ CONST NET_IF_NETWORK_GUID *NetworkGuid,
    _In_ NET_IF_COMPARTMENT_ID CompartmentId, _In_z_ CONST WCHAR *NetworkName);

NTSTATUS ConvertLengthToIpv4Mask(_In_ ULONG MaskLength, _Out_ PULONG Mask);

NTSTATUS ConvertIpv4MaskToLength(_In_ ULONG Mask, _Out_ PUINT8 MaskLength);

#define DNS_SETTINGS_VERSION1 0x0001
#define DNS_SETTINGS_VERSION2 0x0002
#define DNS_INTERFACE_SETTINGS_VERSION1 0x0001
#define DNS_INTERFACE_SETTINGS_VERSION2 0x0002
#define DNS_INTERFACE_SETTINGS_VERSION3 0x0003
#define DNS_INTERFACE_SETTINGS_VERSION4 0x0004
#define DNS_SETTING_IPV6 0x0001
#define DNS_SETTING_NAMESERVER 0x0002
#define DNS_SETTING_SEARCHLIST 0x0004
#define DNS_SETTING_REGISTRATION_ENABLED 0x0008
#define DNS_SETTING_REGISTER_ADAPTER_NAME 0x0010
#define DNS_SETTING_DOMAIN 0x0020
#define DNS_SETTING_HOSTNAME 0x0040
#define DNS_SETTINGS_ENABLE_LLMNR 0x0080
#define DNS_SETTINGS_QUERY_ADAPTER_NAME 0x0100
#define DNS_SETTING_PROFILE_NAMESERVER 0x0200
#define DNS_SETTING_DISABLE_UNCONSTRAINED_QUERIES 0x0400
#define DNS_SETTING_SUPPLEMENTAL_SEARCH_LIST 0x0800
#define DNS_SETTING_DOH 0x1000
#define DNS_SETTING_DOH_PROFILE 0x2000
#define DNS_SETTING_ENCRYPTED_DNS_ADAPTER_FLAGS 0x4000
#define DNS_SETTING_DDR 0x8000
#define DNS_ENABLE_DOH 0x0001
#define DNS_DOH_POLICY_NOT_CONFIGURED 0x0004
#define DNS_DOH_POLICY_DISABLE 0x0008
#define DNS_DOH_POLICY_AUTO 0x0010
#define DNS_DOH_POLICY_REQUIRED 0x0020
#define DNS_ENABLE_DDR 0x0040
#define DNS_SERVER_PROPERTY_VERSION1 0x0001
#define DNS_DOH_SERVER_SETTINGS_ENABLE_AUTO 0x0001
#define DNS_DOH_SERVER_SETTINGS_ENABLE 0x0002
#define DNS_DOH_SERVER_SETTINGS_FALLBACK_TO_UDP 0x0004
#define DNS_DOH_AUTO_UPGRADE_SERVER 0x0008
#define DNS_DOH_SERVER_SETTINGS_ENABLE_DDR 0x0010
#define DNS_DDR_ADAPTER_ENABLE_DOH 0x0001
#define DNS_DDR_ADAPTER_ENABLE_UDP_FALLBACK 0x0002

typedef struct _DNS_SETTINGS {
    ULONG Version;
    ULONG64 Flags;
    PWSTR Hostname;
    PWSTR Domain;
    PWSTR SearchList;
} DNS_SETTINGS;

typedef struct _DNS_SETTINGS2 {
    ULONG Version;
    ULONG64 Flags;
    PWSTR Hostname;
    PWSTR Domain;
    PWSTR SearchList;
    ULONG64 SettingFlags;
} DNS_SETTINGS2;

typedef struct _DNS_DOH_SERVER_SETTINGS {
    PWSTR Template;
    ULONG64 Flags;
} DNS_DOH_SERVER_SETTINGS;

typedef enum _DNS_SERVER_PROPERTY_TYPE {
    DnsServerInvalidProperty, DnsServerDohProperty,
} DNS_SERVER_PROPERTY_TYPE;

typedef union _DNS_SERVER_PROPERTY_TYPES {
    DNS_DOH_SERVER_SETTINGS *DohSettings;
} DNS_SERVER_PROPERTY_TYPES;

typedef struct _DNS_SERVER_PROPERTY {
    ULONG Version;
    ULONG ServerIndex;
    DNS_SERVER_PROPERTY_TYPE Type;
    DNS_SERVER_PROPERTY_TYPES Property;
} DNS_SERVER_PROPERTY;

typedef struct _DNS_INTERFACE_SETTINGS {
    ULONG Version;
    ULONG64 Flags;
    PWSTR Domain;
    PWSTR NameServer;
    PWSTR SearchList;
    ULONG RegistrationEnabled;
    ULONG RegisterAdapterName;
    ULONG EnableLLMNR;
    ULONG QueryAdapterName;
    PWSTR ProfileNameServer;
} DNS_INTERFACE_SETTINGS;

typedef struct _DNS_INTERFACE_SETTINGS_EX {
    DNS_INTERFACE_SETTINGS SettingsV1;
    ULONG DisableUnconstrainedQueries;
    PWSTR SupplementalSearchList;
} DNS_INTERFACE_SETTINGS_EX;

typedef struct _DNS_INTERFACE_SETTINGS3 {
    ULONG Version;
    ULONG64 Flags;
    PWSTR Domain;
    PWSTR NameServer;
    PWSTR SearchList;
    ULONG RegistrationEnabled;
    ULONG RegisterAdapterName;
    ULONG EnableLLMNR;
    ULONG QueryAdapterName;
    PWSTR ProfileNameServer;
    ULONG DisableUnconstrainedQueries;
    PWSTR SupplementalSearchList;
    ULONG cServerProperties;
    DNS_SERVER_PROPERTY *ServerProperties;
    ULONG cProfileServerProperties;
    DNS_SERVER_PROPERTY *ProfileServerProperties;
} DNS_INTERFACE_SETTINGS3;

typedef struct _DNS_INTERFACE_SETTINGS4 {
    ULONG Version;
    ULONG64 Flags;
    PWSTR Domain;
    PWSTR NameServer;
    PWSTR SearchList;
    ULONG RegistrationEnabled;
    ULONG RegisterAdapterName;
    ULONG EnableLLMNR;
    ULONG QueryAdapterName;
    PWSTR ProfileNameServer;
    ULONG DisableUnconstrainedQueries;
    PWSTR SupplementalSearchList;
    ULONG cServerProperties;
    DNS_SERVER_PROPERTY *ServerProperties;
    ULONG cProfileServerProperties;
    DNS_SERVER_PROPERTY *ProfileServerProperties;
    ULONG EncryptedDnsAdapterFlags;
} DNS_INTERFACE_SETTINGS4;

NTSTATUS GetDnsSettings(_Inout_ DNS_SETTINGS *Settings);

VOID FreeDnsSettings(_Inout_ DNS_SETTINGS *Settings);

NTSTATUS SetDnsSettings(_In_ const DNS_SETTINGS *Settings);

NTSTATUS GetInterfaceDnsSettings(_In_ GUID Interface, _Inout_ DNS_INTERFACE_SETTINGS *Settings);

VOID FreeInterfaceDnsSettings(_Inout_ DNS_INTERFACE_SETTINGS *Settings);

NTSTATUS SetInterfaceDnsSettings(_In_ GUID Interface, _In_ const DNS_INTERFACE_SETTINGS *Settings);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetNetworkConnectivityHint(_Out_ NL_NETWORK_CONNECTIVITY_HINT *ConnectivityHint);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS GetNetworkConnectivityHintForInterface(_In_ NET_IFINDEX InterfaceIndex,
    _Out_ NL_NETWORK_CONNECTIVITY_HINT *ConnectivityHint);

_Function_class_(PNETWORK_CONNECTIVITY_HINT_CHANGE_CALLBACK) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID (*PNETWORK_CONNECTIVITY_HINT_CHANGE_CALLBACK)(_In_ PVOID CallerContext, _In_ NL_NETWORK_CONNECTIVITY_HINT ConnectivityHint);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS NotifyNetworkConnectivityHintChange(_In_ PNETWORK_CONNECTIVITY_HINT_CHANGE_CALLBACK Callback,
    _In_opt_ PVOID CallerContext, _In_ BOOLEAN InitialNotification, _Out_ PHANDLE NotificationHandle);

#ifdef __cplusplus
}
#endif
