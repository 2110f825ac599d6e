/* irqlint kit: WDI messages as type-length-value streams: structures, and what parses and writes them. Both versions; 2.0 is the WiFi class extension's. */
#pragma once
#include <wlan/wditypes.h>
#include <pshpack8.h>
#define WDI_VERSION_MIN_SUPPORTED WDI_VERSION_1_0

#ifdef __cplusplus
void *__cdecl operator new(size_t Size, ULONG_PTR AllocationContext) throw();

/* An array that knows whether its memory is its own. */
template <class ContentType>
struct ArrayOfElements {
    ArrayOfElements();
    ~ArrayOfElements();
    static void Cleanup(_In_ void *pvThis);
    void Cleanup();
    static NDIS_STATUS AllocateElements(_In_ void *pvThis, _In_ UINT32 SourceElementCount, _In_ ULONG_PTR AllocationContext);
    NDIS_STATUS AllocateElements(_In_ UINT32 SourceElementCount, _In_ ULONG_PTR AllocationContext);
    VOID SimpleAssign(_In_reads_(SourceElementCount) ContentType *pSourceElements, _In_ UINT32 SourceElementCount);
    NDIS_STATUS SimpleSet(_In_reads_(SourceElementCount) const ContentType *pSourceElements, _In_ UINT32 SourceElementCount,
        _In_ ULONG_PTR AllocationContext);
    NDIS_STATUS SimpleSet(_In_ const ArrayOfElements<ContentType> *pSource, _In_ ULONG_PTR AllocationContext);
    void FullMove(_In_ ArrayOfElements<ContentType> *pSource);
    UINT32 ElementCount;
    ContentType *pElements;
    BOOLEAN MemoryInternallyAllocated;

private:
    ArrayOfElements(ArrayOfElements<ContentType> const &) = delete;
    ArrayOfElements<ContentType> &operator=(ArrayOfElements<ContentType> const &) = delete;
};
#define __WDI_ARRAY(T) ArrayOfElements<T>
namespace WDI_TLV { namespace PARSER { void MarkArrayOfElementFieldsAsCopied(_Inout_ const void *pField); } }
extern "C" {
#else
#define __WDI_ARRAY(T) struct ArrayOfElementsOf##T
#endif
#define __WDI_ARRAY_OF(T) struct ArrayOfElementsOf##T { UINT32 ElementCount; T *pElements; BOOLEAN MemoryInternallyAllocated; }

typedef struct _TLV_CONTEXT { ULONG_PTR AllocationContext; ULONG PeerVersion; } TLV_CONTEXT, *PTLV_CONTEXT;
typedef const TLV_CONTEXT *PCTLV_CONTEXT;
typedef struct _EmptyMessageStructureType { UINT8 _Reserved; } EmptyMessageStructureType;
_Function_class_(TlvDumperCallback)
typedef VOID (*TlvDumperCallback)(_In_ UINT_PTR Context, _In_z_ _Printf_format_string_ PCSTR Format, ...);
typedef struct _WDI_START_AP_PARAMETERS {
    UINT32 BeaconPeriod;
    UINT32 DTIMPeriod;
    BOOLEAN ExcludeUnencrypted;
    BOOLEAN DataRateSupport802_11b;
    BOOLEAN AcceptNonP2PClients;
    BOOLEAN MustUseSpecifiedChannels;
} WDI_START_AP_PARAMETERS, *PWDI_START_AP_PARAMETERS;
typedef struct _WDI_START_AP_PARAMETERS_V1_0_1 {
    UINT32 BeaconPeriod;
    UINT32 DTIMPeriod;
    BOOLEAN ExcludeUnencrypted;
    BOOLEAN DataRateSupport802_11b;
} WDI_START_AP_PARAMETERS_V1_0_1, *PWDI_START_AP_PARAMETERS_V1_0_1;
typedef struct _WDI_DELETE_PORT_PARAMETERS { UINT16 PortNumber; } WDI_DELETE_PORT_PARAMETERS, *PWDI_DELETE_PORT_PARAMETERS;
typedef struct _WDI_CREATE_PORT_PARAMETERS { UINT16 OpModeMask; UINT32 NdisPortNumber; } WDI_CREATE_PORT_PARAMETERS, *PWDI_CREATE_PORT_PARAMETERS;
typedef struct _WDI_DOT11_RESET_PARAMETERS { UINT8 SetDefaultMIB; } WDI_DOT11_RESET_PARAMETERS, *PWDI_DOT11_RESET_PARAMETERS;
typedef struct _WDI_SET_DEFAULT_KEY_ID_STRUCT { UINT32 KeyID; } WDI_SET_DEFAULT_KEY_ID_STRUCT, *PWDI_SET_DEFAULT_KEY_ID_STRUCT;
typedef struct _WDI_PMK_NAME_STRUCT { WDI_TYPE_PMK_NAME pmkname; } WDI_PMK_NAME_STRUCT, *PWDI_PMK_NAME_STRUCT;
typedef struct _WDI_PRIVACY_EXEMPTION_PARAMETERS_STRUCT {
    UINT16 EtherType;
    WDI_EXEMPTION_ACTION_TYPE ExemptionActionType;
    WDI_EXEMPTION_PACKET_TYPE ExemptionPacketType;
} WDI_PRIVACY_EXEMPTION_PARAMETERS_STRUCT, *PWDI_PRIVACY_EXEMPTION_PARAMETERS_STRUCT;
typedef struct _WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT {
    WDI_MAC_ADDRESS PeerMACAddress;
    UINT32 TxLinkSpeed;
    UINT32 RxLinkSpeed;
    UINT8 LinkQuality;
} WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT, *PWDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT;
#ifdef __DOT11_WIFICX_INTF_H__
typedef struct _WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT_V1 {
    WDI_MAC_ADDRESS PeerMACAddress;
    UINT32 TxLinkSpeed;
    UINT32 RxLinkSpeed;
    UINT8 LinkQuality;
} WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT_V1, *PWDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT_V1;
typedef struct _WDI_LINK_INFO_PARAMETERS_STRUCT {
    UINT32 LinkID;
    WDI_MAC_ADDRESS LocalLinkMACAddress;
    WDI_MAC_ADDRESS PeerLinkMACAddress;
    WDI_CHANNEL_NUMBER ChannelNumber;
    WDI_BAND_ID BandId;
    INT32 RSSI;
    UINT32 Bandwidth;
    UINT32 TxMCS;
    UINT32 RxMCS;
} WDI_LINK_INFO_PARAMETERS_STRUCT, *PWDI_LINK_INFO_PARAMETERS_STRUCT;
#endif
typedef struct _WDI_P2P_CHANNEL {
    UINT8 CountryOrRegionString[3];
    UINT8 OperatingClass;
    WDI_CHANNEL_NUMBER ChannelNumber;
} WDI_P2P_CHANNEL, *PWDI_P2P_CHANNEL;
typedef struct _WDI_P2P_DEVICE_TYPE { UINT16 CategoryID; UINT8 OUI[4]; UINT16 SubcategoryID; } WDI_P2P_DEVICE_TYPE, *PWDI_P2P_DEVICE_TYPE;
typedef struct _WDI_P2P_DEVICE_INFO_PARAMETERS {
    UINT8 DeviceAddress[6];
    UINT16 ConfigurationMethods;
    WDI_P2P_DEVICE_TYPE DeviceType;
} WDI_P2P_DEVICE_INFO_PARAMETERS, *PWDI_P2P_DEVICE_INFO_PARAMETERS;
typedef struct _WDI_TCP_RSC_STATISTICS_STRUCT {
    UINT64 CoalescedPkts;
    UINT64 CoalescedOctets;
    UINT64 CoalesceEvents;
    UINT64 Aborts;
} WDI_TCP_RSC_STATISTICS_STRUCT, *PWDI_TCP_RSC_STATISTICS_STRUCT;
typedef struct _WDI_P2P_DEVICE_CAPABILITY_PARAMETERS {
    UINT8 DeviceCapabilityBitmap;
    UINT8 OSSetDeviceCapabilities;
    UINT32 WPSVersionsEnabled;
} WDI_P2P_DEVICE_CAPABILITY_PARAMETERS, *PWDI_P2P_DEVICE_CAPABILITY_PARAMETERS;
typedef struct _WDI_BSSID_INFO_STRUCT {
    UINT8 APReachability;
    UINT8 Security;
    UINT8 KeyScope;
    UINT8 SpectrumManagement;
    UINT8 QoS;
    UINT8 APSD;
    UINT8 RadioMeasurement;
    UINT8 DelayedBlockAck;
    UINT8 ImmediateBlockAck;
    UINT8 MobilityDomain;
    UINT8 HighThroughput;
} WDI_BSSID_INFO_STRUCT, *PWDI_BSSID_INFO_STRUCT;
typedef struct _WDI_P2P_GROUP_OWNER_CAPABILITY_PARAMETERS {
    UINT8 GroupCapabilityBitmap;
    UINT8 OSSetGroupCapabilities;
    UINT32 MaximumGroupLimit;
} WDI_P2P_GROUP_OWNER_CAPABILITY_PARAMETERS, *PWDI_P2P_GROUP_OWNER_CAPABILITY_PARAMETERS;
typedef struct _WDI_P2P_DISCOVER_MODE {
    WDI_P2P_DISCOVER_TYPE DiscoveryType;
    BOOLEAN ForcedDiscovery;
    WDI_P2P_SCAN_TYPE ScanType;
    WDI_P2P_SERVICE_DISCOVERY_TYPE ServiceDiscoveryType;
    BOOLEAN ScanRepeatCount;
    UINT32 TimeBetweenScans;
} WDI_P2P_DISCOVER_MODE, *PWDI_P2P_DISCOVER_MODE;
typedef struct _WDI_P2P_BACKGROUND_DISCOVER_MODE {
    WDI_P2P_DISCOVER_TYPE DiscoveryType;
    WDI_P2P_SERVICE_DISCOVERY_TYPE ServiceDiscoveryType;
    UINT32 DeviceVisiblilityTimeout;
} WDI_P2P_BACKGROUND_DISCOVER_MODE, *PWDI_P2P_BACKGROUND_DISCOVER_MODE;
typedef struct _WDI_SCAN_DWELL_TIME {
    UINT32 ActiveChannelDwellTime;
    UINT32 PassiveChannelDwellTime;
    UINT32 MaximumScanTime;
} WDI_SCAN_DWELL_TIME, *PWDI_SCAN_DWELL_TIME;
typedef struct _WDI_P2P_LISTEN_DURATION { UINT32 CycleDuration; UINT32 ListenActiveDuration; } WDI_P2P_LISTEN_DURATION, *PWDI_P2P_LISTEN_DURATION;
typedef struct _WDI_CANCEL_PARAMETERS_STRUCT {
    NDIS_OID OriginalTaskOID;
    UINT32 OriginalTransactionId;
    WDI_PORT_ID OriginalPortId;
} WDI_CANCEL_PARAMETERS_STRUCT, *PWDI_CANCEL_PARAMETERS_STRUCT;
typedef struct _WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_STRUCT {
    UINT32 ProtocolOffloadId;
    UINT8 RemoteIPV4Address[4];
    UINT8 HostIPV4Address[4];
    WDI_MAC_ADDRESS MacAddress;
} WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_STRUCT, *PWDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_STRUCT;
typedef struct _WDI_PM_PROTOCOL_OFFLOAD_IPv6_STRUCT {
    UINT32 ProtocolOffloadId;
    UINT8 RemoteIPV6Address[16];
    UINT8 SolicitdNodeIPv6Address[16];
    UINT8 TargetIPV6Address1[16];
    UINT8 TargetIPV6Address2[16];
    WDI_MAC_ADDRESS MacAddress;
} WDI_PM_PROTOCOL_OFFLOAD_IPv6_STRUCT, *PWDI_PM_PROTOCOL_OFFLOAD_IPv6_STRUCT;
typedef struct _WDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_STRUCT {
    UINT32 ProtocolOffloadId;
    UINT64 ReplayCounter;
    UINT8 KCK_CONTENT[16];
    UINT8 KEK_CONTENT[16];
} WDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_STRUCT, *PWDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_STRUCT;
typedef struct _WDI_SCAN_MODE {
    BOOLEAN ScanRepeatCount;
    WDI_SCAN_TYPE AllowedScanType;
    BOOLEAN LiveUpdatesNeeded;
    WDI_SCAN_TRIGGER ScanTrigger;
} WDI_SCAN_MODE, *PWDI_SCAN_MODE;
typedef struct _WDI_CREATE_PORT_COMPLETE_STRUCT {
    WDI_MAC_ADDRESS MacAddress;
    UINT16 PortNumber;
} WDI_CREATE_PORT_COMPLETE_STRUCT, *PWDI_CREATE_PORT_COMPLETE_STRUCT;
typedef struct _WDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS {
    UINT8 GOIntent;
    BOOLEAN TieBreaker;
    UINT16 GOConfigTimeout;
    UINT16 ClientConfigTimeout;
    WDI_MAC_ADDRESS IntendedInterfaceAddress;
    UINT8 GroupCapability;
    UINT8 OSSetGroupCapabilityBitmask;
} WDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS, *PWDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS;
typedef struct _WDI_SIGNAL_INFO { INT32 RSSI; UINT32 LinkQuality; } WDI_SIGNAL_INFO, *PWDI_SIGNAL_INFO;
typedef struct _WDI_BSS_ENTRY_CHANNEL_INFO {
    WDI_CHANNEL_NUMBER ChannelNumber;
    WDI_BAND_ID BandId;
} WDI_BSS_ENTRY_CHANNEL_INFO, *PWDI_BSS_ENTRY_CHANNEL_INFO;
typedef struct _WDI_BSS_ENTRY_AGE_INFO { UINT64 HostTimeStamp; BOOLEAN CachedInformation; } WDI_BSS_ENTRY_AGE_INFO, *PWDI_BSS_ENTRY_AGE_INFO;
typedef struct _WDI_P2P_ACTION_FRAME_REQUEST_PARAMETERS {
    WDI_P2P_ACTION_FRAME_TYPE RequestFrameType;
    WDI_MAC_ADDRESS PeerDeviceAddress;
    UINT8 DialogToken;
    UINT32 SendTimeout;
    UINT32 PostACKDwellTime;
} WDI_P2P_ACTION_FRAME_REQUEST_PARAMETERS, *PWDI_P2P_ACTION_FRAME_REQUEST_PARAMETERS;
typedef struct _WDI_MAC_STATISTICS_PARAMETERS {
    WDI_MAC_ADDRESS MACAddress;
    UINT64 TransmittedFrameCount;
    UINT64 ReceivedFrameCount;
    UINT64 WEPExcludedCount;
    UINT64 TKIPLocalMICFailures;
    UINT64 TKIPReplays;
    UINT64 TKIPICVErrorCount;
    UINT64 CCMPFormatErrors;
    UINT64 CCMPReplays;
    UINT64 CCMPDecryptErrors;
    UINT64 WEPUndecryptableCount;
    UINT64 WEPICVErrorCount;
    UINT64 DecryptSuccessCount;
    UINT64 DecryptFailureCount;
} WDI_MAC_STATISTICS_PARAMETERS, *PWDI_MAC_STATISTICS_PARAMETERS;
typedef struct _WDI_PHY_STATISTICS_PARAMETERS {
    WDI_PHY_TYPE PhyType;
    UINT64 TransmittedFrameCount;
    UINT64 GroupTransmittedFrameCount;
    UINT64 FailedCount;
    UINT64 RetryCount;
    UINT64 MultipleRetryCount;
    UINT64 MaxTXLifetimeExceededCount;
    UINT64 TransmittedFragmentCount;
    UINT64 RTSSuccessCount;
    UINT64 RTSFailureCount;
    UINT64 ACKFailureCount;
    UINT64 ReceivedFrameCount;
    UINT64 GroupReceivedFrameCount;
    UINT64 PromiscuousReceivedFrameCount;
    UINT64 MaxRXLifetimeExceededCount;
    UINT64 FrameDuplicateCount;
    UINT64 ReceivedFragmentCount;
    UINT64 PromiscuousReceivedFragmentCount;
    UINT64 FCSErrorCount;
} WDI_PHY_STATISTICS_PARAMETERS, *PWDI_PHY_STATISTICS_PARAMETERS;
typedef struct _WDI_P2P_INVITATION_REQUEST_PARAMETERS {
    UINT16 GOConfigTimeout;
    UINT16 ClientConfigTimeout;
    UINT8 InvitationFlags;
    BOOLEAN IsLocalGO;
} WDI_P2P_INVITATION_REQUEST_PARAMETERS, *PWDI_P2P_INVITATION_REQUEST_PARAMETERS;
typedef struct _WDI_LINK_QUALITY_BAR_MAP_PARAMETERS {
    UINT8 StartRange;
    UINT8 EndRange;
    UINT8 BarNumber;
} WDI_LINK_QUALITY_BAR_MAP_PARAMETERS, *PWDI_LINK_QUALITY_BAR_MAP_PARAMETERS;
typedef struct _WDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS {
    UINT8 MaximumOffChannelOperationTime;
    UINT8 RoamingNeededLinkQualityThreshold;
} WDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS, *PWDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS;
typedef struct _WDI_GET_AUTO_POWER_SAVE_STRUCT {
    UINT8 EnableAutoPSM;
    UINT8 bReserved;
    UINT16 wReserved;
    UINT16 BeaconInterval;
    UINT8 ListenInterval;
    UINT8 ListenIntervalInDx;
    WDI_POWER_SAVE_LEVEL PowerMode;
    WDI_POWER_SAVE_LEVEL PowerModeinDx;
    WDI_POWER_MODE_REASON_CODE Reason;
    UINT64 MillisecondsSinceStart;
    UINT64 MillisecondsInPowerSave;
    UINT64 ReceivedMulticastPackets;
    UINT64 SentMulticastPackets;
    UINT64 ReceivedUnicastPackets;
    UINT64 SentUnicastPacket;
} WDI_GET_AUTO_POWER_SAVE_STRUCT, *PWDI_GET_AUTO_POWER_SAVE_STRUCT;
typedef struct _WDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS {
    UINT8 GroupCapability;
    UINT8 OSSetGroupCapabilityBitmask;
} WDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS, *PWDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS;
typedef struct _WDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS {
    UINT8 GroupCapability;
    UINT8 OSSetGroupCapabilityBitmask;
} WDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS, *PWDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS;
typedef struct _WDI_P2P_PROVISION_SERVICE_ATTRIBUTES {
    UINT8 StatusCode;
    WDI_MAC_ADDRESS IntendedInterfaceAddress;
    UINT8 ConnectionCapability;
    UINT32 FeatureCapability;
    UINT32 AdvertisementID;
    WDI_MAC_ADDRESS ServiceAddress;
    UINT32 SessionID;
    WDI_MAC_ADDRESS SessionAddress;
    UINT16 GOConfigTimeout;
    UINT16 ClientConfigTimeout;
    UINT8 UsePersistentGroup;
    UINT8 FollowOnProvisionDiscovery;
} WDI_P2P_PROVISION_SERVICE_ATTRIBUTES, *PWDI_P2P_PROVISION_SERVICE_ATTRIBUTES;
typedef struct _WDI_COMMUNICATION_CAPABILITIES { UINT32 MaxCommandSize; } WDI_COMMUNICATION_CAPABILITIES, *PWDI_COMMUNICATION_CAPABILITIES;
typedef struct _WDI_INTERFACE_CAPABILITIES {
    UINT32 MTUSize;
    UINT32 MaxMultiCastListSize;
    UINT16 BackFillSize;
    WDI_MAC_ADDRESS Address;
    UINT32 MaxTxRate;
    UINT32 MaxRxRate;
    BOOLEAN HardwareRadioState;
    BOOLEAN SoftwareRadioState;
    BOOLEAN SupportPLR;
    BOOLEAN SupportFLR;
    BOOLEAN ActionFramesSupported;
    UINT8 NumRxStreams;
    UINT8 NumTxStreams;
    UINT8 NumChannels;
    BOOLEAN AntennaDiversity;
    BOOLEAN Support_eCSA;
    BOOLEAN MACAddressRandomization;
    WDI_MAC_ADDRESS MACAddressRandomizationMask;
    WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
    BOOLEAN SupportsNonWdiOidRequests;
    BOOLEAN FastTransitionSupported;
    BOOLEAN MU_MIMOSupported;
    BOOLEAN CannotSupportMiracastSink;
    BOOLEAN BSSTransitionSupported;
    BOOLEAN IPDockingSupported;
    BOOLEAN SAEAuthenticationSupported;
    BOOLEAN MBOSupported;
    BOOLEAN BeaconReportsImplemented;
} WDI_INTERFACE_CAPABILITIES, *PWDI_INTERFACE_CAPABILITIES;
typedef struct _WDI_INTERFACE_CAPABILITIESV1_0_20 {
    UINT32 MTUSize;
    UINT32 MaxMultiCastListSize;
    UINT16 BackFillSize;
    WDI_MAC_ADDRESS Address;
    UINT32 MaxTxRate;
    UINT32 MaxRxRate;
    BOOLEAN HardwareRadioState;
    BOOLEAN SoftwareRadioState;
    BOOLEAN SupportPLR;
    BOOLEAN SupportFLR;
    BOOLEAN ActionFramesSupported;
    UINT8 NumRxStreams;
    UINT8 NumTxStreams;
    UINT8 NumChannels;
    BOOLEAN AntennaDiversity;
    BOOLEAN Support_eCSA;
    BOOLEAN MACAddressRandomization;
    WDI_MAC_ADDRESS MACAddressRandomizationMask;
    WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
    BOOLEAN SupportsNonWdiOidRequests;
    BOOLEAN FastTransitionSupported;
    BOOLEAN MU_MIMOSupported;
    BOOLEAN CannotSupportMiracastSink;
    BOOLEAN BSSTransitionSupported;
    BOOLEAN IPDockingSupported;
} WDI_INTERFACE_CAPABILITIESV1_0_20, *PWDI_INTERFACE_CAPABILITIESV1_0_20;
typedef struct _WDI_INTERFACE_CAPABILITIESV1_0_1 {
    UINT32 MTUSize;
    UINT32 MaxMultiCastListSize;
    UINT16 BackFillSize;
    WDI_MAC_ADDRESS Address;
    UINT32 MaxTxRate;
    UINT32 MaxRxRate;
    BOOLEAN HardwareRadioState;
    BOOLEAN SoftwareRadioState;
    BOOLEAN SupportPLR;
    BOOLEAN SupportFLR;
    BOOLEAN ActionFramesSupported;
    UINT8 NumRxStreams;
    UINT8 NumTxStreams;
    UINT8 NumChannels;
    BOOLEAN AntennaDiversity;
    BOOLEAN Support_eCSA;
    BOOLEAN MACAddressRandomization;
    WDI_MAC_ADDRESS MACAddressRandomizationMask;
    WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
    BOOLEAN SupportsNonWdiOidRequests;
    BOOLEAN FastTransitionSupported;
    BOOLEAN MU_MIMOSupported;
    BOOLEAN CannotSupportMiracastSink;
    BOOLEAN BSSTransitionSupported;
} WDI_INTERFACE_CAPABILITIESV1_0_1, *PWDI_INTERFACE_CAPABILITIESV1_0_1;
typedef struct _WDI_INTERFACE_CAPABILITIESV1_0 {
    UINT32 MTUSize;
    UINT32 MaxMultiCastListSize;
    UINT16 BackFillSize;
    WDI_MAC_ADDRESS Address;
    UINT32 MaxTxRate;
    UINT32 MaxRxRate;
    BOOLEAN HardwareRadioState;
    BOOLEAN SoftwareRadioState;
    BOOLEAN SupportPLR;
    BOOLEAN SupportFLR;
    BOOLEAN ActionFramesSupported;
    UINT8 NumRxStreams;
    UINT8 NumTxStreams;
    UINT8 NumChannels;
    BOOLEAN AntennaDiversity;
    BOOLEAN Support_eCSA;
    BOOLEAN MACAddressRandomization;
    WDI_MAC_ADDRESS MACAddressRandomizationMask;
    WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
    BOOLEAN SupportsNonWdiOidRequests;
    BOOLEAN FastTransitionSupported;
    BOOLEAN MU_MIMOSupported;
    BOOLEAN CannotSupportMiracastSink;
} WDI_INTERFACE_CAPABILITIESV1_0, *PWDI_INTERFACE_CAPABILITIESV1_0;
typedef struct _WDI_ALGO_PAIRS { WDI_AUTH_ALGORITHM AuthAlgorithm; WDI_CIPHER_ALGORITHM CipherAlgorithm; } WDI_ALGO_PAIRS, *PWDI_ALGO_PAIRS;
typedef struct _WDI_STATION_CAPABILITIES {
    UINT32 ScanSSIDListSize;
    UINT32 DesiredBSSIDListSize;
    UINT32 DesiredSSIDListSize;
    UINT32 PrivacyExemptionListSize;
    UINT32 KeyMappingTableSize;
    UINT32 DefaultKeyTableSize;
    UINT32 WEPKeyValueMaxLength;
    UINT32 MaxNumPerSTA;
    UINT8 SupportedQOSFlags;
    UINT8 HostFIPSModeImplemented;
    UINT8 MFPCapable;
    BOOLEAN AutoPowerSaveMode;
    BOOLEAN BSSListCachemanagement;
    BOOLEAN ConnectBSSSelectionOverride;
    UINT32 uMaxNetworkOffloadListSize;
    BOOLEAN HESSIDConnectionSupported;
    BOOLEAN DisconnectedStandbySupported;
    BOOLEAN FTMAsInitiatorSupport;
    UINT32 FTMNumberOfSupportedTargets;
    BOOLEAN HostWPA3FIPSModeEnabled;
} WDI_STATION_CAPABILITIES, *PWDI_STATION_CAPABILITIES;
typedef struct _WDI_STATION_CAPABILITIESV1_1_8 {
    UINT32 ScanSSIDListSize;
    UINT32 DesiredBSSIDListSize;
    UINT32 DesiredSSIDListSize;
    UINT32 PrivacyExemptionListSize;
    UINT32 KeyMappingTableSize;
    UINT32 DefaultKeyTableSize;
    UINT32 WEPKeyValueMaxLength;
    UINT32 MaxNumPerSTA;
    UINT8 SupportedQOSFlags;
    UINT8 HostFIPSModeImplemented;
    UINT8 MFPCapable;
    BOOLEAN AutoPowerSaveMode;
    BOOLEAN BSSListCachemanagement;
    BOOLEAN ConnectBSSSelectionOverride;
    UINT32 uMaxNetworkOffloadListSize;
    BOOLEAN HESSIDConnectionSupported;
    BOOLEAN DisconnectedStandbySupported;
    BOOLEAN FTMAsInitiatorSupport;
    UINT32 FTMNumberOfSupportedTargets;
} WDI_STATION_CAPABILITIESV1_1_8, *PWDI_STATION_CAPABILITIESV1_1_8;
typedef struct _WDI_STATION_CAPABILITIESV1_0 {
    UINT32 ScanSSIDListSize;
    UINT32 DesiredBSSIDListSize;
    UINT32 DesiredSSIDListSize;
    UINT32 PrivacyExemptionListSize;
    UINT32 KeyMappingTableSize;
    UINT32 DefaultKeyTableSize;
    UINT32 WEPKeyValueMaxLength;
    UINT32 MaxNumPerSTA;
    UINT8 SupportedQOSFlags;
    UINT8 HostFIPSModeImplemented;
    UINT8 MFPCapable;
    BOOLEAN AutoPowerSaveMode;
    BOOLEAN BSSListCachemanagement;
    BOOLEAN ConnectBSSSelectionOverride;
    UINT32 uMaxNetworkOffloadListSize;
    BOOLEAN HESSIDConnectionSupported;
    BOOLEAN DisconnectedStandbySupported;
} WDI_STATION_CAPABILITIESV1_0, *PWDI_STATION_CAPABILITIESV1_0;
typedef struct _WDI_COUNTRY_REGION_LIST { UINT8 CountryOrRegionString[3]; } WDI_COUNTRY_REGION_LIST, *PWDI_COUNTRY_REGION_LIST;
typedef struct _WDI_AP_CAPABILITIES {
    UINT32 ScanSSIDListSize;
    UINT32 DesiredSSIDListSize;
    UINT32 PrivacyExemptionListSize;
    UINT32 AssociationTableSize;
    UINT32 KeyMappingTableSize;
    UINT32 DefaultKeyTableSize;
    UINT32 WEPKeyValueMaxLength;
    BOOLEAN RadarDetectionSupported;
} WDI_AP_CAPABILITIES, *PWDI_AP_CAPABILITIES;
typedef struct _WDI_VIRTUALIZATION_CAPABILITIES {
    UINT8 ExtSTACount;
    UINT8 WiFiDirectGroupCount;
    UINT8 APCount;
    UINT8 SimultaneousGoCount;
    UINT8 SimultaneousMultiChannelOperationLimit;
    UINT8 SimultaneousSTAWFDClientCount;
} WDI_VIRTUALIZATION_CAPABILITIES, *PWDI_VIRTUALIZATION_CAPABILITIES;
typedef struct _WDI_P2P_CAPABILITIES {
    UINT8 ConcurrentGOCount;
    UINT8 ConcurrentClientCount;
    UINT32 WPSVersionSupport;
    BOOLEAN ServiceDiscoverySupported;
    BOOLEAN ServiceNameDiscoverySupported;
    BOOLEAN ServiceInformationDiscoverySupported;
    UINT32 ServiceNameAdvertisementsMaxBytesSupported;
    UINT32 ServiceInformationAdvertisementsMaxBytesSupported;
    BOOLEAN BackgroundDiscoverySupported;
    BOOLEAN ClientDiscoverabilitySupported;
    BOOLEAN InfrastructureManagementSupported;
    UINT8 MaxSecondaryAdapterTypeListSize;
    UINT8 DeviceAddress[6];
    UINT32 DiscoveryFilterListSize;
    UINT8 GOClientTableSize;
    UINT32 MaxVendorSpecificExtensionIESize;
    BOOLEAN PassiveAvailabilityListenStateSupported;
    BOOLEAN OperatingChannelUpdatesSupported;
    BOOLEAN GOon5GHzBandSupported;
    BOOLEAN ASP20ServiceNameDiscoverySupported;
    BOOLEAN ASP20ServiceInformationDiscoverySupported;
} WDI_P2P_CAPABILITIES, *PWDI_P2P_CAPABILITIES;
typedef struct _WDI_P2P_CAPABILITIES_V1_0_10 {
    UINT8 ConcurrentGOCount;
    UINT8 ConcurrentClientCount;
    UINT32 WPSVersionSupport;
    BOOLEAN ServiceDiscoverySupported;
    BOOLEAN ServiceNameDiscoverySupported;
    BOOLEAN ServiceInformationDiscoverySupported;
    UINT32 ServiceNameAdvertisementsMaxBytesSupported;
    UINT32 ServiceInformationAdvertisementsMaxBytesSupported;
    BOOLEAN BackgroundDiscoverySupported;
    BOOLEAN ClientDiscoverabilitySupported;
    BOOLEAN InfrastructureManagementSupported;
    UINT8 MaxSecondaryAdapterTypeListSize;
    UINT8 DeviceAddress[6];
    UINT32 DiscoveryFilterListSize;
    UINT8 GOClientTableSize;
    UINT32 MaxVendorSpecificExtensionIESize;
    BOOLEAN PassiveAvailabilityListenStateSupported;
    BOOLEAN OperatingChannelUpdatesSupported;
    BOOLEAN GOon5GHzBandSupported;
} WDI_P2P_CAPABILITIES_V1_0_10, *PWDI_P2P_CAPABILITIES_V1_0_10;
typedef struct _WDI_P2P_CAPABILITIES_V1_0_1 {
    UINT8 ConcurrentGOCount;
    UINT8 ConcurrentClientCount;
    UINT32 WPSVersionSupport;
    BOOLEAN ServiceDiscoverySupported;
    BOOLEAN ServiceNameDiscoverySupported;
    BOOLEAN ServiceInformationDiscoverySupported;
    UINT32 ServiceNameAdvertisementsMaxBytesSupported;
    UINT32 ServiceInformationAdvertisementsMaxBytesSupported;
    BOOLEAN BackgroundDiscoverySupported;
    BOOLEAN ClientDiscoverabilitySupported;
    BOOLEAN InfrastructureManagementSupported;
    UINT8 MaxSecondaryAdapterTypeListSize;
    UINT8 DeviceAddress[6];
    UINT32 DiscoveryFilterListSize;
    UINT8 GOClientTableSize;
    UINT32 MaxVendorSpecificExtensionIESize;
    BOOLEAN PassiveAvailabilityListenStateSupported;
    BOOLEAN OperatingChannelUpdatesSupported;
} WDI_P2P_CAPABILITIES_V1_0_1, *PWDI_P2P_CAPABILITIES_V1_0_1;
typedef struct _WDI_DATAPATH_CAPABILITIES {
    UINT32 InterconnectType;
    UINT8 MaxNumPeers;
    UINT8 TxTargetPriorityQueueing;
    UINT16 TxMaxScatterGatherElementsPerFrame;
    UINT8 TxExplicitSendCompleteFlagRequired;
    UINT16 TxMinEffectiveFrameSize;
    UINT16 TxFrameSizeGranularity;
    UINT8 RxTxForwarding;
    UINT32 RxMaxThroughput;
} WDI_DATAPATH_CAPABILITIES, *PWDI_DATAPATH_CAPABILITIES;
typedef struct _WDI_BAND_CAPABILITIES { WDI_BAND_ID BandID; BOOLEAN BandState; } WDI_BAND_CAPABILITIES, *PWDI_BAND_CAPABILITIES;
typedef struct _WDI_PHY_CAPABILITIES {
    WDI_PHY_TYPE PhyType;
    UINT8 SupportsCFPoll;
    UINT32 MPDUMaxLength;
    UINT32 TemperatureClass;
    UINT32 DiversitySupport;
} WDI_PHY_CAPABILITIES, *PWDI_PHY_CAPABILITIES;
typedef struct _WDI_PM_CAPABILITIES {
    UINT32 Flags;
    UINT32 SupportedWoLPacketPatterns;
    UINT32 NumTotalWoLPatterns;
    UINT32 MaxWoLPatternSize;
    UINT32 MaxWoLPatternOffset;
    UINT32 MaxWoLPacketSaveBuffer;
    UINT32 SupportedProtocolOffloads;
    UINT32 NumArpOffloadIPv4Addresses;
    UINT32 NumNSOffloadIPv6Addresses;
    NDIS_DEVICE_POWER_STATE MinMagicPacketWakeUp;
    NDIS_DEVICE_POWER_STATE MinPatternWakeUp;
    NDIS_DEVICE_POWER_STATE MinLinkChangeWakeUp;
    UINT32 SupportedWakeUpEvents;
    UINT32 MediaSpecificWakeUpEvents;
} WDI_PM_CAPABILITIES, *PWDI_PM_CAPABILITIES;
typedef struct _WDI_RECEIVE_COALESCING_CAPABILITIES {
    UINT32 EnableFilterTypes;
    UINT32 EnabledQueueTypes;
    UINT32 NumQueues;
    UINT32 SupportedQueueProperties;
    UINT32 SupportedFilterTests;
    UINT32 SupportedHeaders;
    UINT32 SupportedMacHeaderFields;
    UINT32 MaxMacHeaderFilters;
    UINT32 MaxQueueGroups;
    UINT32 MaxQueuesPerQueueGroup;
    UINT32 MinLookaheadSplitSize;
    UINT32 MaxLookaheadSplitSize;
    UINT32 SupportedARPHeaderFields;
    UINT32 SupportedIPv4HeaderFields;
    UINT32 SupportedIPv6HeaderFields;
    UINT32 SupportedUdpHeaderFields;
    UINT32 MaxFieldTestsPerPacketCoalescingFilter;
    UINT32 MaxPacketCoalescingFilters;
} WDI_RECEIVE_COALESCING_CAPABILITIES, *PWDI_RECEIVE_COALESCING_CAPABILITIES;
typedef struct _WDI_DATA_RATE_LIST { UINT8 DataRateFlag; UINT16 DataRateValue; } WDI_DATA_RATE_LIST, *PWDI_DATA_RATE_LIST;
typedef struct _WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS {
    UINT32 Encapsulation;
    UINT32 IpOptionsSupported;
    UINT32 TcpOptionsSupported;
    UINT32 TcpChecksum;
    UINT32 UdpChecksum;
    UINT32 IpChecksum;
} WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS, *PWDI_CHECKSUM_OFFLOAD_V4_PARAMETERS;
typedef struct _WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS_STRUCT {
    UINT8 IPv4Checksum;
    UINT8 TCPIPv4Checksum;
    UINT8 UDPIPv4Checksum;
    UINT8 TCPIPv6Checksum;
    UINT8 UDPIPv6Checksum;
    UINT8 LsoV1;
    UINT8 IPsecV1;
    UINT8 LsoV2IPv4;
    UINT8 LsoV2IPv6;
    UINT8 TcpConnectionIPv4;
    UINT8 TcpConnectionIPv6;
    UINT8 RscIPv4;
    UINT8 RscIPv6;
    UINT32 Flags;
    UINT8 IPsecV2;
    UINT8 IPsecV2IPv4;
    UINT8 EncapsulatedPacketTaskOffload;
    UINT8 EncapsulationTypes;
} WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS_STRUCT, *PWDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS_STRUCT;
typedef struct _WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS {
    UINT32 Encapsulation;
    UINT32 IpExtensionHeadersSupported;
    UINT32 TcpOptionsSupported;
    UINT32 TcpChecksum;
    UINT32 UdpChecksum;
} WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS, *PWDI_CHECKSUM_OFFLOAD_V6_PARAMETERS;
typedef struct _WDI_LSO_V1_CAPABILITIES {
    UINT32 Encapsulation;
    UINT32 MaxOffLoadSize;
    UINT32 MinSegmentCount;
    UINT32 TcpOptions;
    UINT32 IpOptions;
} WDI_LSO_V1_CAPABILITIES, *PWDI_LSO_V1_CAPABILITIES;
typedef struct _WDI_IPV4_LSO_V2 { UINT32 EncapsulationV4; UINT32 MaxOffloadSizeV4; UINT32 MinSegmentCountV4; } WDI_IPV4_LSO_V2, *PWDI_IPV4_LSO_V2;
typedef struct _WDI_IPV6_LSO_V2 {
    UINT32 EncapsulationV6;
    UINT32 MaxOffloadSizeV6;
    UINT32 MinSegmentCountV6;
    UINT32 IpExtensionHeadersSupported;
    UINT32 TcpOptionsSupported;
} WDI_IPV6_LSO_V2, *PWDI_IPV6_LSO_V2;
typedef struct _WDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES {
    UINT8 Ipv4Enabled;
    UINT8 Ipv6Enabled;
} WDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES, *PWDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES;
typedef struct _WDI_OFFLOAD_SCOPE {
    UINT8 ChecksumOffloadSupportedOnAllPorts;
    UINT8 LsoV1OffloadSupportedOnAllPorts;
    UINT8 LsoV2OffloadSupportedOnAllPorts;
    UINT8 RscOffloadSupportedOnAllPorts;
} WDI_OFFLOAD_SCOPE, *PWDI_OFFLOAD_SCOPE;
typedef struct _WDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS {
    WDI_P2P_ACTION_FRAME_TYPE ResponseFrameType;
    WDI_MAC_ADDRESS PeerDeviceAddress;
    UINT8 DialogToken;
    UINT32 SendTimeout;
    UINT32 PostACKDwellTime;
} WDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS, *PWDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS;
typedef struct _WDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS {
    UINT8 StatusCode;
    UINT8 GOIntent;
    BOOLEAN TieBreaker;
    UINT16 GOConfigTimeout;
    UINT16 ClientConfigTimeout;
    WDI_MAC_ADDRESS IntendedInterfaceAddress;
    UINT8 GroupCapability;
    UINT8 OSSetGroupCapabilityBitmask;
} WDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS, *PWDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS;
typedef struct _WDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS {
    UINT8 StatusCode;
    UINT8 GroupCapability;
    UINT8 OSSetGroupCapabilityBitmask;
} WDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS, *PWDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS;
typedef struct _WDI_P2P_INVITATION_RESPONSE_PARAMETERS {
    UINT8 StatusCode;
    UINT16 GOConfigTimeout;
    UINT16 ClientConfigTimeout;
} WDI_P2P_INVITATION_RESPONSE_PARAMETERS, *PWDI_P2P_INVITATION_RESPONSE_PARAMETERS;
typedef struct _WDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS {
    WDI_P2P_ACTION_FRAME_TYPE ActionFrameType;
    WDI_MAC_ADDRESS PeerDeviceAddress;
    UINT8 DialogToken;
} WDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS, *PWDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS;
typedef struct _WDI_AP_ASSOCIATION_RESPONSE_PARAMETERS {
    BOOLEAN AcceptRequest;
    UINT16 ReasonCode;
} WDI_AP_ASSOCIATION_RESPONSE_PARAMETERS, *PWDI_AP_ASSOCIATION_RESPONSE_PARAMETERS;
typedef struct _WDI_AP_ASSOCIATION_REQUEST_PARAMETERS {
    WDI_MAC_ADDRESS PeerMacAddress;
    BOOLEAN IsReassociationRequest;
} WDI_AP_ASSOCIATION_REQUEST_PARAMETERS, *PWDI_AP_ASSOCIATION_REQUEST_PARAMETERS;
typedef struct _WDI_DISCONNECT_PARAMETERS {
    WDI_MAC_ADDRESS MacAddress;
    UINT16 Disassociation80211Reason;
} WDI_DISCONNECT_PARAMETERS, *PWDI_DISCONNECT_PARAMETERS;
typedef struct _WDI_P2P_SEND_ACTION_FRAME_RESULT_PARAMETERS {
    WDI_MAC_ADDRESS PeerDeviceAddress;
    UINT8 DialogToken;
} WDI_P2P_SEND_ACTION_FRAME_RESULT_PARAMETERS, *PWDI_P2P_SEND_ACTION_FRAME_RESULT_PARAMETERS;
typedef struct _WDI_ASSOC_RESULT_PARAMETERS {
    WDI_MAC_ADDRESS PeerMACAddress;
    BOOLEAN IsReassociationRequest;
    BOOLEAN IsReAssociationResponse;
    WDI_AUTH_ALGORITHM AuthAlgorithm;
    WDI_CIPHER_ALGORITHM UnicastCipherAlgorithm;
    WDI_CIPHER_ALGORITHM MulticastCipherAlgorithm;
} WDI_ASSOC_RESULT_PARAMETERS, *PWDI_ASSOC_RESULT_PARAMETERS;
typedef struct _WDI_DISCONNECT_INDICATION_PARAMETERS {
    WDI_MAC_ADDRESS MacAddress;
    WDI_ASSOC_STATUS DisassociationWABIReason;
} WDI_DISCONNECT_INDICATION_PARAMETERS, *PWDI_DISCONNECT_INDICATION_PARAMETERS;
typedef struct _WDI_RADIO_STATUS { BOOLEAN HardwareState; BOOLEAN SoftwareState; } WDI_RADIO_STATUS, *PWDI_RADIO_STATUS;
typedef struct _WDI_CIPHER_KEY_ID_STRUCT { UINT32 CipherKeyID; } WDI_CIPHER_KEY_ID_STRUCT, *PWDI_CIPHER_KEY_ID_STRUCT;
typedef struct _WDI_CIPHER_KEY_TYPE_STRUCT {
    WDI_CIPHER_ALGORITHM CipherAlgorithm;
    WDI_CIPHER_KEY_DIRECTION Direction;
    UINT8 Static;
    WDI_CIPHER_KEY_TYPE KeyType;
} WDI_CIPHER_KEY_TYPE_STRUCT, *PWDI_CIPHER_KEY_TYPE_STRUCT;
typedef struct _WDI_RECEIVE_SEQUENCE_COUNT_STRUCT {
    UINT8 ReceiveSequenceCount[6];
} WDI_RECEIVE_SEQUENCE_COUNT_STRUCT, *PWDI_RECEIVE_SEQUENCE_COUNT_STRUCT;
typedef struct _WDI_ACTION_FRAME_REQUEST_PARAMETERS {
    WDI_CHANNEL_NUMBER ChannelNumber;
    WDI_BAND_ID BandId;
    WDI_MAC_ADDRESS DestinationAddress;
    UINT32 SendTimeout;
    UINT32 PostACKDwellTime;
} WDI_ACTION_FRAME_REQUEST_PARAMETERS, *PWDI_ACTION_FRAME_REQUEST_PARAMETERS;
typedef struct _WDI_CONNECTION_SETTINGS {
    BOOLEAN RoamRequest;
    BOOLEAN HiddenNetwork;
    BOOLEAN ExcludeUnencrypted;
    BOOLEAN MFPEnabled;
    BOOLEAN HostFIPSModeEnabled;
    UINT32 RoamNeededReason;
    WDI_ROAM_TRIGGER RoamTrigger;
    BOOLEAN BSSTransitionSupported;
} WDI_CONNECTION_SETTINGS, *PWDI_CONNECTION_SETTINGS;
typedef struct _WDI_CONNECTION_SETTINGSV1_0 {
    BOOLEAN RoamRequest;
    BOOLEAN HiddenNetwork;
    BOOLEAN ExcludeUnencrypted;
    BOOLEAN MFPEnabled;
    BOOLEAN HostFIPSModeEnabled;
    UINT32 RoamNeededReason;
    WDI_ROAM_TRIGGER RoamTrigger;
} WDI_CONNECTION_SETTINGSV1_0, *PWDI_CONNECTION_SETTINGSV1_0;
typedef struct _WDI_BSS_SELECTION_PARAMETERS_CONTAINER {
    UINT32 SelectionFlags;
} WDI_BSS_SELECTION_PARAMETERS_CONTAINER, *PWDI_BSS_SELECTION_PARAMETERS_CONTAINER;
typedef struct _WDI_ASSOCIATION_RESULT_PARAMETERS {
    WDI_ASSOC_STATUS AssociationStatus;
    UINT32 StatusCode;
    BOOLEAN ReAssociation;
    WDI_AUTH_ALGORITHM AuthAlgorithm;
    WDI_CIPHER_ALGORITHM UnicastCipherAlgorithm;
    WDI_CIPHER_ALGORITHM MulticastDataCipherAlgorithm;
    WDI_CIPHER_ALGORITHM MulticastMgmtCipherAlgorithm;
    BOOLEAN FourAddressSupported;
    BOOLEAN PortAuthorized;
    BOOLEAN WMMQoSEnabled;
    WDI_DS_INFO DSInfo;
    UINT32 AssociationComebackTime;
    WDI_BAND_ID BandID;
    UINT32 IHVAssociationStatus;
#ifdef __DOT11_WIFICX_INTF_H__
    WDI_DISABLE_DATA_PATH_OFFLOADS_SCENARIO DisableDataPathOffloadsScenario;
#endif
} WDI_ASSOCIATION_RESULT_PARAMETERS, *PWDI_ASSOCIATION_RESULT_PARAMETERS;
#ifdef __DOT11_WIFICX_INTF_H__
typedef struct _WDI_ASSOCIATION_RESULT_PARAMETERSV1_1_10 {
    WDI_ASSOC_STATUS AssociationStatus;
    UINT32 StatusCode;
    BOOLEAN ReAssociation;
    WDI_AUTH_ALGORITHM AuthAlgorithm;
    WDI_CIPHER_ALGORITHM UnicastCipherAlgorithm;
    WDI_CIPHER_ALGORITHM MulticastDataCipherAlgorithm;
    WDI_CIPHER_ALGORITHM MulticastMgmtCipherAlgorithm;
    BOOLEAN FourAddressSupported;
    BOOLEAN PortAuthorized;
    BOOLEAN WMMQoSEnabled;
    WDI_DS_INFO DSInfo;
    UINT32 AssociationComebackTime;
    WDI_BAND_ID BandID;
    UINT32 IHVAssociationStatus;
} WDI_ASSOCIATION_RESULT_PARAMETERSV1_1_10, *PWDI_ASSOCIATION_RESULT_PARAMETERSV1_1_10;
#endif
typedef struct _WDI_TKIP_MIC_FAILURE_PARAMETERS {
    BOOLEAN DefaultKeyFailure;
    UINT32 KeyIndex;
    WDI_MAC_ADDRESS PeerMacAddress;
} WDI_TKIP_MIC_FAILURE_PARAMETERS, *PWDI_TKIP_MIC_FAILURE_PARAMETERS;
typedef struct _WDI_NETWORK_LIST_OFFLOAD_CONFIG {
    UINT32 ulFlags;
    UINT32 DelayStartInSeconds;
    UINT32 FastScanPeriodinSeconds;
    UINT32 FastScanIterations;
    UINT32 SlowScanPeriodinSeconds;
} WDI_NETWORK_LIST_OFFLOAD_CONFIG, *PWDI_NETWORK_LIST_OFFLOAD_CONFIG;
typedef struct _WDI_WAKE_EVENT_MASK {
    UINT32 EnabledWoLPacketPatterns;
    UINT32 EnabledProtocolOffloads;
    UINT32 WakeUpFlags;
    UINT32 MediaSpecificWakeUpEvents;
} WDI_WAKE_EVENT_MASK, *PWDI_WAKE_EVENT_MASK;
typedef struct _WDI_RECEIVE_COALESCING_CONFIG {
    UINT32 QueueId;
    UINT32 FilterId;
    UINT32 MaxCoalescingDelay;
} WDI_RECEIVE_COALESCING_CONFIG, *PWDI_RECEIVE_COALESCING_CONFIG;
typedef struct _WDI_RECEIVE_COALESCING_FIELD {
    UINT32 Flags;
    NDIS_FRAME_HEADER FrameHeader;
    NDIS_RECEIVE_FILTER_TEST ReceiveFilterTest;
    UINT32 HeaderField;
    WDI_BYTE16 FieldValue;
    WDI_BYTE16 ResultValue;
} WDI_RECEIVE_COALESCING_FIELD, *PWDI_RECEIVE_COALESCING_FIELD;
typedef struct _WDI_IPv4_TCP_SYNC {
    UINT32 PatternId;
    WDI_BYTE4 IPv4SourceAddr;
    WDI_BYTE4 IPv4DestAddr;
    UINT16 TcpSourcePort;
    UINT16 TcpDestPort;
} WDI_IPv4_TCP_SYNC, *PWDI_IPv4_TCP_SYNC;
typedef struct _WDI_IPv6TCP_SYNC {
    UINT32 PatternId;
    WDI_BYTE16 IPv6SourceAddr;
    WDI_BYTE16 IPv6DestAddr;
    UINT16 TcpSourcePort;
    UINT16 TcpDestPort;
} WDI_IPv6TCP_SYNC, *PWDI_IPv6TCP_SYNC;
typedef struct _WDI_GUID { GUID Guid; } WDI_GUID, *PWDI_GUID;
typedef struct _WDI_OS_POWER_MANAGEMENT_FEATURES {
    WDI_OS_POWER_MANAGEMENT_FLAGS EnableFlags;
} WDI_OS_POWER_MANAGEMENT_FEATURES, *PWDI_OS_POWER_MANAGEMENT_FEATURES;
__WDI_ARRAY_OF(UINT8);
typedef __WDI_ARRAY(UINT8) WDI_SSID;
typedef __WDI_ARRAY(UINT8) WDI_BYTE_BLOB;
typedef __WDI_ARRAY(UINT8) WDI_PRIVATE_BYTE_BLOB;
__WDI_ARRAY_OF(CHAR);
typedef __WDI_ARRAY(CHAR) WDI_STRING_Z;
typedef WDI_MAC_ADDRESS WDI_MAC_ADDRESS_CONTAINER;
__WDI_ARRAY_OF(WDI_MAC_ADDRESS);
typedef __WDI_ARRAY(WDI_MAC_ADDRESS) WDI_ADDRESS_LIST_CONTAINER;
typedef NDIS_GUID WDI_NDIS_GUID_CONTAINER;
typedef WDI_IHV_TASK_PRIORITY WDI_IHV_TASK_PRIORITY_CONTAINER;
typedef INT32 INT32_CONTAINER;
typedef UINT32 UINT32_CONTAINER;
__WDI_ARRAY_OF(UINT32);
typedef __WDI_ARRAY(UINT32) UINT32_LIST_CONTAINER;
typedef UINT64 UINT64_CONTAINER;
typedef WDI_OPERATION_MODE WDI_OPERATION_MODE_CONTAINER;
typedef UINT16 UINT16_CONTAINER;
__WDI_ARRAY_OF(UINT16);
typedef __WDI_ARRAY(UINT16) UINT16_LIST_CONTAINER;
typedef UINT8 UINT8_CONTAINER;
typedef BOOLEAN BOOL_CONTAINER;
typedef WDI_ASSOC_STATUS WDI_ROAMING_NEEDED_CONTAINER;
typedef WDI_CONNECTION_QUALITY_HINT WDI_CONNECTION_QUALITY_CONTAINER;
typedef WDI_SAE_INDICATION_TYPE WDI_SAE_INDICATION_TYPE_CONTAINER;
typedef WDI_SAE_REQUEST_TYPE WDI_SAE_REQUEST_TYPE_CONTAINER;
typedef WDI_SAE_STATUS WDI_SAE_STATUS_CONTAINER;
typedef WDI_TCP_RSC_STATISTICS_STRUCT WDI_TCP_RSC_STATISTICS_CONTAINER;
typedef WDI_P2P_CHANNEL WDI_P2P_CHANNEL_CONTAINER;
typedef WDI_P2P_CHANNEL_INDICATE_REASON WDI_P2P_CHANNEL_INDICATE_REASON_CONTAINER;
typedef WDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS WDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS_CONTAINER;
typedef WDI_PMK_NAME_STRUCT WDI_TYPE_PMK_NAME_CONTAINER;
typedef NDIS_STATUS WDI_STATUS_CONTAINER;
typedef WDI_START_AP_PARAMETERS WDI_START_AP_PARAMETERS_CONTAINER;
typedef WDI_START_AP_PARAMETERS_V1_0_1 WDI_START_AP_PARAMETERS_CONTAINER_V1_0_1;
typedef WDI_BSSID_INFO_STRUCT WDI_BSSID_INFO_CONTAINER;
__WDI_ARRAY_OF(WDI_AUTH_ALGORITHM);
typedef __WDI_ARRAY(WDI_AUTH_ALGORITHM) WDI_AUTH_ALGORITHM_LIST_CONTAINER;
__WDI_ARRAY_OF(WDI_CIPHER_ALGORITHM);
typedef __WDI_ARRAY(WDI_CIPHER_ALGORITHM) WDI_CIPHER_ALGORITHM_LIST_CONTAINER;
typedef WDI_PHY_TYPE WDI_PHY_TYPE_CONTAINER;
typedef struct _WDI_ADDITIONAL_IES_CONTAINER {
    struct _WDI_ADDITIONAL_IES_CONTAINER_Optional {
        UINT32 AdditionalBeaconIEs_IsPresent : 1;
        UINT32 AdditionalProbeResponseIEs_IsPresent : 1;
        UINT32 AdditionalProbeRequestDefaultIEs_IsPresent : 1;
    } Optional;
    WDI_BYTE_BLOB AdditionalBeaconIEs;
    WDI_BYTE_BLOB AdditionalProbeResponseIEs;
    WDI_BYTE_BLOB AdditionalProbeRequestDefaultIEs;
} WDI_ADDITIONAL_IES_CONTAINER, *PWDI_ADDITIONAL_IES_CONTAINER;
typedef WDI_P2P_DEVICE_INFO_PARAMETERS WDI_P2P_DEVICE_INFO_PARAMETERS_CONTAINER;
typedef struct _WDI_P2P_DEVICE_INFO_CONTAINER {
    WDI_P2P_DEVICE_INFO_PARAMETERS_CONTAINER DeviceInfoParameters;
    WDI_BYTE_BLOB DeviceName;
} WDI_P2P_DEVICE_INFO_CONTAINER, *PWDI_P2P_DEVICE_INFO_CONTAINER;
typedef struct _WDI_NEIGHBOR_REPORT_ENTRY_CONTAINER {
    WDI_MAC_ADDRESS_CONTAINER Bssid;
    WDI_BSSID_INFO_CONTAINER BSSIDInfo;
    UINT8_CONTAINER OperatingClass;
    UINT8_CONTAINER ChannelNumber;
    WDI_PHY_TYPE_CONTAINER PhyType;
} WDI_NEIGHBOR_REPORT_ENTRY_CONTAINER, *PWDI_NEIGHBOR_REPORT_ENTRY_CONTAINER;
typedef WDI_P2P_DEVICE_CAPABILITY_PARAMETERS WDI_P2P_DEVICE_CAPABILITY_CONTAINER;
typedef WDI_P2P_GROUP_OWNER_CAPABILITY_PARAMETERS WDI_P2P_GROUP_OWNER_CAPABILITY_CONTAINER;
__WDI_ARRAY_OF(WDI_P2P_DEVICE_TYPE);
typedef __WDI_ARRAY(WDI_P2P_DEVICE_TYPE) WDI_P2P_SECONDARY_DEVICE_TYPE_CONTAINER;
typedef WDI_P2P_SERVICE_NAME_HASH WDI_P2P_SERVICE_NAME_HASH_CONTAINER;
typedef struct _WDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER {
    struct _WDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER_Optional {
        UINT32 ServiceInformation_IsPresent : 1;
    } Optional;
    WDI_BYTE_BLOB ServiceName;
    WDI_P2P_SERVICE_NAME_HASH_CONTAINER ServiceNameHash;
    WDI_BYTE_BLOB ServiceInformation;
    UINT16_CONTAINER ServiceUpdateIndicator;
    UINT8_CONTAINER ServiceTransactionId;
} WDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER, *PWDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER;
typedef struct _WDI_P2P_ASP2_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINERV1_0_20 {
    struct _WDI_P2P_ASP2_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINERV1_0_20_Optional {
        UINT32 ServiceInformation_IsPresent : 1;
        UINT32 ServiceUpdateIndicator_IsPresent : 1;
        UINT32 ServiceTransactionId_IsPresent : 1;
    } Optional;
    WDI_BYTE_BLOB ServiceName;
    WDI_BYTE_BLOB InstanceName;
    WDI_BYTE_BLOB ServiceInformation;
    UINT16_CONTAINER ServiceUpdateIndicator;
    UINT8_CONTAINER ServiceTransactionId;
} WDI_P2P_ASP2_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINERV1_0_20, *PWDI_P2P_ASP2_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINERV1_0_20;
typedef struct _WDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER {
    struct _WDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER_Optional { UINT32 ServiceInformation_IsPresent : 1; } Optional;
    WDI_BYTE_BLOB ServiceName;
    WDI_BYTE_BLOB ServiceInformation;
    UINT8_CONTAINER ServiceStatus;
    UINT32_CONTAINER AdvertisementID;
    UINT16_CONTAINER ConfigurationMethods;
} WDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER, *PWDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER;
typedef struct _WDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER {
    struct _WDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER_Optional { UINT32 ServiceInformation_IsPresent : 1; } Optional;
    WDI_BYTE_BLOB ServiceName;
    WDI_P2P_SERVICE_NAME_HASH_CONTAINER ServiceNameHash;
    WDI_BYTE_BLOB ServiceInformation;
    UINT8_CONTAINER ServiceStatus;
    UINT32_CONTAINER AdvertisementID;
    UINT16_CONTAINER ConfigurationMethods;
} WDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER, *PWDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER;
typedef struct _WDI_P2P_ASP2_ADVERTISED_SERVICE_ENTRY_CONTAINERV1_0_20 {
    struct _WDI_P2P_ASP2_ADVERTISED_SERVICE_ENTRY_CONTAINERV1_0_20_Optional {
        UINT32 ServiceInformation_IsPresent : 1;
    } Optional;
    WDI_BYTE_BLOB ServiceType;
    WDI_P2P_SERVICE_NAME_HASH_CONTAINER ServiceTypeHash;
    WDI_BYTE_BLOB InstanceName;
    WDI_P2P_SERVICE_NAME_HASH_CONTAINER InstanceNameHash;
    WDI_BYTE_BLOB ServiceInformation;
    UINT8_CONTAINER ServiceStatus;
    UINT32_CONTAINER AdvertisementID;
    UINT16_CONTAINER ConfigurationMethods;
} WDI_P2P_ASP2_ADVERTISED_SERVICE_ENTRY_CONTAINERV1_0_20, *PWDI_P2P_ASP2_ADVERTISED_SERVICE_ENTRY_CONTAINERV1_0_20;
typedef struct _WDI_P2P_ADVERTISED_PREFIX_ENTRY_CONTAINER {
    WDI_BYTE_BLOB PrefixName;
    WDI_P2P_SERVICE_NAME_HASH_CONTAINER ServicePrefixHash;
} WDI_P2P_ADVERTISED_PREFIX_ENTRY_CONTAINER, *PWDI_P2P_ADVERTISED_PREFIX_ENTRY_CONTAINER;
__WDI_ARRAY_OF(WDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER);
__WDI_ARRAY_OF(WDI_P2P_ASP2_ADVERTISED_SERVICE_ENTRY_CONTAINERV1_0_20);
__WDI_ARRAY_OF(WDI_P2P_ADVERTISED_PREFIX_ENTRY_CONTAINER);
typedef struct _WDI_P2P_ADVERTISED_SERVICES_CONTAINER {
    struct _WDI_P2P_ADVERTISED_SERVICES_CONTAINER_Optional { UINT32 ServiceEntry_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_P2P_ADVERTISED_SERVICE_ENTRY_CONTAINER) ServiceEntry;
    UINT16_CONTAINER ServiceUpdateIndicator;
} WDI_P2P_ADVERTISED_SERVICES_CONTAINER, *PWDI_P2P_ADVERTISED_SERVICES_CONTAINER;
typedef WDI_P2P_LISTEN_STATE WDI_P2P_LISTEN_STATE_CONTAINER;
typedef WDI_P2P_DISCOVER_MODE WDI_P2P_DISCOVER_MODE_CONTAINER;
typedef WDI_P2P_BACKGROUND_DISCOVER_MODE WDI_P2P_BACKGROUND_DISCOVER_MODE_CONTAINER;
typedef WDI_SCAN_DWELL_TIME WDI_SCAN_DWELL_TIME_CONTAINER;
__WDI_ARRAY_OF(WDI_CHANNEL_NUMBER);
typedef __WDI_ARRAY(WDI_CHANNEL_NUMBER) WDI_CHANNEL_LIST_CONTAINER;
typedef WDI_BAND_ID WDI_BAND_ID_CONTAINER;
__WDI_ARRAY_OF(WDI_BAND_ID);
typedef __WDI_ARRAY(WDI_BAND_ID) WDI_BAND_ID_LIST_CONTAINER;
typedef struct _WDI_AP_BAND_CHANNEL_LIST_CONTAINER {
    struct _WDI_AP_BAND_CHANNEL_LIST_CONTAINER_Optional { UINT32 ChannelList_IsPresent : 1; } Optional;
    WDI_BAND_ID_CONTAINER BandID;
    WDI_CHANNEL_LIST_CONTAINER ChannelList;
} WDI_AP_BAND_CHANNEL_LIST_CONTAINER, *PWDI_AP_BAND_CHANNEL_LIST_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
typedef struct _WDI_SCAN_BAND_CHANNEL_LIST_CONTAINER {
#else
typedef struct _WDI_BAND_CHANNEL_LIST_CONTAINER {
#endif
    WDI_BAND_ID_CONTAINER BandID;
    WDI_CHANNEL_LIST_CONTAINER ChannelList;
#ifdef __DOT11_WIFICX_INTF_H__
} WDI_SCAN_BAND_CHANNEL_LIST_CONTAINER, *PWDI_SCAN_BAND_CHANNEL_LIST_CONTAINER;
#else
} WDI_BAND_CHANNEL_LIST_CONTAINER, *PWDI_BAND_CHANNEL_LIST_CONTAINER;
#endif
typedef struct _WDI_AP_BAND_INFORMATION_CONTAINER {
    WDI_BAND_ID_CONTAINER BandID;
    UINT8_CONTAINER IsPCPinPBSS;
} WDI_AP_BAND_INFORMATION_CONTAINER, *PWDI_AP_BAND_INFORMATION_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
typedef struct _WDI_BAND_CHANNEL_LIST_CONTAINER {
    struct _WDI_BAND_CHANNEL_LIST_CONTAINER_Optional { UINT32 ChannelList_IsPresent : 1; } Optional;
    WDI_BAND_ID_CONTAINER BandID;
    WDI_CHANNEL_LIST_CONTAINER ChannelList;
} WDI_BAND_CHANNEL_LIST_CONTAINER, *PWDI_BAND_CHANNEL_LIST_CONTAINER;
#endif
typedef WDI_SIGNAL_INFO WDI_SIGNAL_INFO_CONTAINER;
typedef WDI_BSS_ENTRY_CHANNEL_INFO WDI_CHANNEL_INFO_CONTAINER;
typedef struct _WDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER {
    struct _WDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER_Optional { UINT32 ColocatedAP_IsPresent : 1; } Optional;
    WDI_MAC_ADDRESS_CONTAINER Bssid;
    UINT8_CONTAINER ChannelNumber;
    WDI_CHANNEL_INFO_CONTAINER ColocatedAP;
} WDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER, *PWDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER;
typedef WDI_BSS_ENTRY_AGE_INFO WDI_AGE_INFO_CONTAINER;
__WDI_ARRAY_OF(WDI_LINK_QUALITY_BAR_MAP_PARAMETERS);
typedef __WDI_ARRAY(WDI_LINK_QUALITY_BAR_MAP_PARAMETERS) WDI_LINK_QUALITY_BAR_MAP_CONTAINER;
typedef WDI_SCAN_TYPE WDI_ADAPTER_NLO_SCAN_MODE_CONTAINER;
__WDI_ARRAY_OF(WDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER);
typedef struct _WDI_BSS_ENTRY_CONTAINER {
    struct _WDI_BSS_ENTRY_CONTAINER_Optional {
        UINT32 ProbeResponseFrame_IsPresent : 1;
        UINT32 BeaconFrame_IsPresent : 1;
        UINT32 DeviceSpecificContext_IsPresent : 1;
        UINT32 EntryAgeInfo_IsPresent : 1;
        UINT32 P2PDiscoveredServiceEntry_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    WDI_BYTE_BLOB ProbeResponseFrame;
    WDI_BYTE_BLOB BeaconFrame;
    WDI_SIGNAL_INFO_CONTAINER SignalInfo;
    WDI_CHANNEL_INFO_CONTAINER ChannelInfo;
    WDI_BYTE_BLOB DeviceSpecificContext;
    WDI_AGE_INFO_CONTAINER EntryAgeInfo;
    __WDI_ARRAY(WDI_P2P_DISCOVERED_SERVICE_ENTRY_CONTAINER) P2PDiscoveredServiceEntry;
} WDI_BSS_ENTRY_CONTAINER, *PWDI_BSS_ENTRY_CONTAINER;
typedef WDI_P2P_LISTEN_DURATION WDI_P2P_LISTEN_DURATION_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
__WDI_ARRAY_OF(WDI_SCAN_BAND_CHANNEL_LIST_CONTAINER);
#else
__WDI_ARRAY_OF(WDI_BAND_CHANNEL_LIST_CONTAINER);
#endif
typedef struct _WDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER {
    WDI_P2P_LISTEN_DURATION_CONTAINER ListenDuration;
#ifdef __DOT11_WIFICX_INTF_H__
    __WDI_ARRAY(WDI_SCAN_BAND_CHANNEL_LIST_CONTAINER) BandChannelList;
#else
    __WDI_ARRAY(WDI_BAND_CHANNEL_LIST_CONTAINER) BandChannelList;
#endif
} WDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER, *PWDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER;
typedef WDI_ACTION_FRAME_REQUEST_PARAMETERS WDI_SEND_ACTION_FRAME_REQUEST_PARAMETERS_CONTAINER;
typedef WDI_P2P_ACTION_FRAME_REQUEST_PARAMETERS WDI_P2P_SEND_ACTION_FRAME_REQUEST_PARAMETERS_CONTAINER;
typedef WDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS WDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS_CONTAINER;
typedef struct _WDI_P2P_GO_NEGOTIATION_REQUEST_INFO_CONTAINER {
    struct _WDI_P2P_GO_NEGOTIATION_REQUEST_INFO_CONTAINER_Optional { UINT32 RemoteListenChannel_IsPresent : 1; } Optional;
    WDI_P2P_GO_NEGOTIATION_REQUEST_PARAMETERS_CONTAINER RequestParams;
    WDI_P2P_CHANNEL_CONTAINER RemoteListenChannel;
} WDI_P2P_GO_NEGOTIATION_REQUEST_INFO_CONTAINER, *PWDI_P2P_GO_NEGOTIATION_REQUEST_INFO_CONTAINER;
typedef WDI_P2P_INVITATION_REQUEST_PARAMETERS WDI_P2P_INVITATION_REQUEST_PARAMETERS_CONTAINER;
typedef struct _WDI_P2P_GROUP_ID { WDI_MAC_ADDRESS_CONTAINER DeviceAddress; WDI_SSID GroupSSID; } WDI_P2P_GROUP_ID, *PWDI_P2P_GROUP_ID;
typedef struct _WDI_P2P_INVITATION_REQUEST_INFO_CONTAINER {
    struct _WDI_P2P_INVITATION_REQUEST_INFO_CONTAINER_Optional {
        UINT32 GroupBSSID_IsPresent : 1;
        UINT32 OperatingChannel_IsPresent : 1;
    } Optional;
    WDI_P2P_INVITATION_REQUEST_PARAMETERS_CONTAINER RequestParams;
    WDI_MAC_ADDRESS_CONTAINER GroupBSSID;
    WDI_P2P_CHANNEL_CONTAINER OperatingChannel;
    WDI_P2P_GROUP_ID GroupID;
} WDI_P2P_INVITATION_REQUEST_INFO_CONTAINER, *PWDI_P2P_INVITATION_REQUEST_INFO_CONTAINER;
typedef WDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS WDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS_CONTAINER;
typedef WDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS WDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS_CONTAINER;
typedef WDI_P2P_PROVISION_SERVICE_ATTRIBUTES WDI_P2P_PROVISION_SERVICE_ATTRIBUTES_CONTAINER;
typedef struct _WDI_P2P_PROVISION_DISCOVERY_REQUEST_INFO_CONTAINER {
    struct _WDI_P2P_PROVISION_DISCOVERY_REQUEST_INFO_CONTAINER_Optional {
        UINT32 GroupID_IsPresent : 1;
        UINT32 ServiceAttributes_IsPresent : 1;
        UINT32 PersistentGroupID_IsPresent : 1;
        UINT32 ServiceSessionInfo_IsPresent : 1;
    } Optional;
    WDI_P2P_PROVISION_DISCOVERY_REQUEST_PARAMETERS_CONTAINER RequestParams;
    WDI_P2P_GROUP_ID GroupID;
    WDI_P2P_PROVISION_SERVICE_ATTRIBUTES_CONTAINER ServiceAttributes;
    WDI_P2P_GROUP_ID PersistentGroupID;
    WDI_BYTE_BLOB ServiceSessionInfo;
} WDI_P2P_PROVISION_DISCOVERY_REQUEST_INFO_CONTAINER, *PWDI_P2P_PROVISION_DISCOVERY_REQUEST_INFO_CONTAINER;
typedef struct _WDI_P2P_PROVISION_DISCOVERY_RESPONSE_INFO_CONTAINER {
    struct _WDI_P2P_PROVISION_DISCOVERY_RESPONSE_INFO_CONTAINER_Optional {
        UINT32 ServiceAttributes_IsPresent : 1;
        UINT32 GroupID_IsPresent : 1;
        UINT32 PersistentGroupID_IsPresent : 1;
        UINT32 ServiceSessionInfo_IsPresent : 1;
    } Optional;
    WDI_P2P_PROVISION_DISCOVERY_RESPONSE_PARAMETERS_CONTAINER ResponseParams;
    WDI_P2P_PROVISION_SERVICE_ATTRIBUTES_CONTAINER ServiceAttributes;
    WDI_P2P_GROUP_ID GroupID;
    WDI_P2P_GROUP_ID PersistentGroupID;
    WDI_BYTE_BLOB ServiceSessionInfo;
} WDI_P2P_PROVISION_DISCOVERY_RESPONSE_INFO_CONTAINER, *PWDI_P2P_PROVISION_DISCOVERY_RESPONSE_INFO_CONTAINER;
typedef WDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS WDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS_CONTAINER;
typedef WDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS WDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS_CONTAINER;
typedef WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_STRUCT WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_CONTAINER;
typedef WDI_PM_PROTOCOL_OFFLOAD_IPv6_STRUCT WDI_PM_PROTOCOL_OFFLOAD_IPv6NS_CONTAINER;
typedef WDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_STRUCT WDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_CONTAINER_V1_1_5;
typedef struct _WDI_P2P_GO_NEGOTIATION_RESPONSE_INFO_CONTAINER {
    struct _WDI_P2P_GO_NEGOTIATION_RESPONSE_INFO_CONTAINER_Optional { UINT32 GroupID_IsPresent : 1; } Optional;
    WDI_P2P_GO_NEGOTIATION_RESPONSE_PARAMETERS_CONTAINER ResponseParams;
    WDI_P2P_GROUP_ID GroupID;
} WDI_P2P_GO_NEGOTIATION_RESPONSE_INFO_CONTAINER, *PWDI_P2P_GO_NEGOTIATION_RESPONSE_INFO_CONTAINER;
typedef WDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS WDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS_CONTAINER;
typedef WDI_MAC_STATISTICS_PARAMETERS WDI_MAC_STATISTICS_CONTAINER;
typedef WDI_PHY_STATISTICS_PARAMETERS WDI_PHY_STATISTICS_CONTAINER;
typedef WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS_STRUCT WDI_SET_OFFLOAD_PARAMS_CONTAINER;
typedef struct _WDI_P2P_GO_NEGOTIATION_CONFIRMATION_INFO_CONTAINER {
    struct _WDI_P2P_GO_NEGOTIATION_CONFIRMATION_INFO_CONTAINER_Optional {
        UINT32 GroupID_IsPresent : 1;
        UINT32 RemoteListenChannel_IsPresent : 1;
    } Optional;
    WDI_P2P_GO_NEGOTIATION_CONFIRMATION_PARAMETERS_CONTAINER ConfirmationParams;
    WDI_P2P_GROUP_ID GroupID;
    WDI_P2P_CHANNEL_CONTAINER RemoteListenChannel;
} WDI_P2P_GO_NEGOTIATION_CONFIRMATION_INFO_CONTAINER, *PWDI_P2P_GO_NEGOTIATION_CONFIRMATION_INFO_CONTAINER;
typedef WDI_P2P_INVITATION_RESPONSE_PARAMETERS WDI_P2P_INVITATION_RESPONSE_PARAMETERS_CONTAINER;
typedef struct _WDI_P2P_INVITATION_RESPONSE_INFO_CONTAINER {
    struct _WDI_P2P_INVITATION_RESPONSE_INFO_CONTAINER_Optional {
        UINT32 GroupBSSID_IsPresent : 1;
        UINT32 OperatingChannel_IsPresent : 1;
    } Optional;
    WDI_P2P_INVITATION_RESPONSE_PARAMETERS_CONTAINER ResponseParams;
    WDI_MAC_ADDRESS_CONTAINER GroupBSSID;
    WDI_P2P_CHANNEL_CONTAINER OperatingChannel;
} WDI_P2P_INVITATION_RESPONSE_INFO_CONTAINER, *PWDI_P2P_INVITATION_RESPONSE_INFO_CONTAINER;
typedef WDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS WDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS_CONTAINER;
typedef struct _WDI_INCOMING_P2P_ACTION_FRAME_INFO {
    struct _WDI_INCOMING_P2P_ACTION_FRAME_INFO_Optional { UINT32 DeviceContext_IsPresent : 1; } Optional;
    WDI_P2P_INCOMING_ACTION_FRAME_PARAMETERS_CONTAINER FrameParams;
    WDI_BYTE_BLOB FrameIEs;
    WDI_BYTE_BLOB DeviceContext;
} WDI_INCOMING_P2P_ACTION_FRAME_INFO, *PWDI_INCOMING_P2P_ACTION_FRAME_INFO;
typedef WDI_AP_ASSOCIATION_RESPONSE_PARAMETERS WDI_AP_ASSOCIATION_RESPONSE_PARAMETERS_CONTAINER;
typedef WDI_AP_ASSOCIATION_REQUEST_PARAMETERS WDI_AP_ASSOCIATION_REQUEST_PARAMETERS_CONTAINER;
typedef struct _WDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER {
    struct _WDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER_Optional {
        UINT32 AssocRequestDeviceContext_IsPresent : 1;
    } Optional;
    WDI_AP_ASSOCIATION_REQUEST_PARAMETERS_CONTAINER AssocRequestParams;
    WDI_BYTE_BLOB AssocRequestFrame;
    WDI_BYTE_BLOB AssocRequestDeviceContext;
} WDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER, *PWDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER;
typedef WDI_DISCONNECT_PARAMETERS WDI_DISCONNECT_PARAMETERS_CONTAINER;
typedef WDI_P2P_SEND_ACTION_FRAME_RESULT_PARAMETERS WDI_SEND_ACTION_FRAME_RESULT_PARAMETERS_CONTAINER;
typedef struct _WDI_P2P_SEND_ACTION_FRAME_RESULT_CONTAINER {
    WDI_SEND_ACTION_FRAME_RESULT_PARAMETERS_CONTAINER FrameParameters;
    WDI_BYTE_BLOB FrameIEs;
} WDI_P2P_SEND_ACTION_FRAME_RESULT_CONTAINER, *PWDI_P2P_SEND_ACTION_FRAME_RESULT_CONTAINER;
typedef WDI_ASSOC_RESULT_PARAMETERS WDI_ASSOC_RESPONSE_RESULT_PARAMETERS_CONTAINER;
__WDI_ARRAY_OF(WDI_PHY_TYPE);
typedef __WDI_ARRAY(WDI_PHY_TYPE) WDI_PHY_TYPE_LIST_CONTAINER;
typedef WDI_DISCONNECT_INDICATION_PARAMETERS WDI_DISCONNECT_INDICATION_PARAMETERS_CONTAINER;
typedef WDI_P2P_GO_INTERNAL_RESET_POLICY WDI_P2P_GO_INTERNAL_RESET_POLICY_CONTAINER;
typedef WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS_CONTAINER;
typedef WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS_CONTAINER;
typedef struct _WDI_IPV4_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER {
    WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS_CONTAINER IpV4Transmit;
    WDI_CHECKSUM_OFFLOAD_V4_PARAMETERS_CONTAINER IpV4Receive;
} WDI_IPV4_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER, *PWDI_IPV4_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER;
typedef struct _WDI_IPV6_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER {
    WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS_CONTAINER IpV6Transmit;
    WDI_CHECKSUM_OFFLOAD_V6_PARAMETERS_CONTAINER IpV6Receive;
} WDI_IPV6_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER, *PWDI_IPV6_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER;
typedef struct _WDI_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER {
    WDI_IPV4_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER ipv4ChecksumOffload;
    WDI_IPV6_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER ipv6ChecksumOffload;
} WDI_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER, *PWDI_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER;
typedef WDI_LSO_V1_CAPABILITIES WDI_LSO_V1_CAPABILITIES_CONTAINER;
typedef WDI_IPV4_LSO_V2 WDI_IPV4_LSO_V2_CONTAINER;
typedef WDI_IPV6_LSO_V2 WDI_IPV6_LSO_V2_CONTAINER;
typedef WDI_CANCEL_PARAMETERS_STRUCT WDI_CANCEL_PARAMETERS_CONTAINER;
typedef WDI_CREATE_PORT_COMPLETE_STRUCT WDI_PORT_ATTRIBUTES_CONTAINER;
typedef WDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES WDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES_CONTAINER;
typedef WDI_OFFLOAD_SCOPE WDI_OFFLOAD_SCOPE_CONTAINER;
typedef struct _WDI_LSO_V2_CAPABILITIES_CONTAINER {
    WDI_IPV4_LSO_V2_CONTAINER Ipv4LSO;
    WDI_IPV6_LSO_V2_CONTAINER Ipv6LSO;
} WDI_LSO_V2_CAPABILITIES_CONTAINER, *PWDI_LSO_V2_CAPABILITIES_CONTAINER;
typedef struct _WDI_TCP_OFFLOAD_CAPABILITIES_CONTAINER {
    WDI_CHECKSUM_OFFLOAD_CAPABILITIES_CONTAINER ChecksumOffload;
    WDI_LSO_V1_CAPABILITIES_CONTAINER LsoV1Capabilities;
    WDI_LSO_V2_CAPABILITIES_CONTAINER LsoV2Capabilities;
    WDI_RECEIVE_COALESCE_OFFLOAD_CAPABILITIES_CONTAINER ReceiveOffloadCapabilities;
    WDI_OFFLOAD_SCOPE_CONTAINER OffloadScope;
} WDI_TCP_OFFLOAD_CAPABILITIES_CONTAINER, *PWDI_TCP_OFFLOAD_CAPABILITIES_CONTAINER;
typedef WDI_DELETE_PORT_PARAMETERS WDI_TASK_DELETE_PORT_PARAMETERS_CONTAINER;
typedef WDI_CREATE_PORT_PARAMETERS WDI_TASK_CREATE_PORT_PARAMETERS_CONTAINER;
typedef WDI_DOT11_RESET_PARAMETERS WDI_DOT11_RESET_PARAMETERS_CONTAINER;
typedef WDI_SCAN_MODE WDI_SCAN_PARAMETERS_CONTAINER;
typedef WDI_COMMUNICATION_CAPABILITIES WDI_COMMUNICATION_CAPABILITIES_CONTAINER;
typedef WDI_INTERFACE_CAPABILITIES WDI_INTERFACE_CAPABILITIES_CONTAINER;
typedef WDI_INTERFACE_CAPABILITIESV1_0_20 WDI_INTERFACE_CAPABILITIES_CONTAINER_V1_0_20;
typedef WDI_INTERFACE_CAPABILITIESV1_0_1 WDI_INTERFACE_CAPABILITIES_CONTAINER_V1_0_1;
typedef WDI_INTERFACE_CAPABILITIESV1_0 WDI_INTERFACE_CAPABILITIES_CONTAINER_V1_0;
__WDI_ARRAY_OF(WDI_ALGO_PAIRS);
typedef __WDI_ARRAY(WDI_ALGO_PAIRS) WDI_ALGO_PAIRS_LIST_CONTAINER;
typedef WDI_STATION_CAPABILITIES WDI_STATION_CAPABILITIES_CONTAINER;
typedef WDI_STATION_CAPABILITIESV1_1_8 WDI_STATION_CAPABILITIES_CONTAINERV1_1_8;
typedef WDI_STATION_CAPABILITIESV1_0 WDI_STATION_CAPABILITIES_CONTAINERV1_0;
typedef WDI_AP_CAPABILITIES WDI_AP_CAPABILITIES_CONTAINER;
__WDI_ARRAY_OF(WDI_COUNTRY_REGION_LIST);
typedef __WDI_ARRAY(WDI_COUNTRY_REGION_LIST) WDI_COUNTRY_REGION_LIST_CONTAINER;
typedef WDI_VIRTUALIZATION_CAPABILITIES WDI_VIRTUALIZATION_CAPABILITIES_CONTAINER;
typedef WDI_P2P_CAPABILITIES WDI_P2P_CAPABILITIES_CONTAINER;
typedef WDI_P2P_CAPABILITIES_V1_0_10 WDI_P2P_CAPABILITIES_CONTAINER_V1_0_10;
typedef WDI_P2P_CAPABILITIES_V1_0_1 WDI_P2P_CAPABILITIES_CONTAINER_V1_0_1;
typedef WDI_DATAPATH_CAPABILITIES WDI_DATAPATH_CAPABILITIES_CONTAINER;
__WDI_ARRAY_OF(WDI_BAND_CHANNEL_MAPPING_ENTRY);
typedef __WDI_ARRAY(WDI_BAND_CHANNEL_MAPPING_ENTRY) WDI_BAND_CHANNEL_MAPPING_CONTAINER;
__WDI_ARRAY_OF(WDI_CHANNEL_MAPPING_ENTRY);
typedef __WDI_ARRAY(WDI_CHANNEL_MAPPING_ENTRY) WDI_CHANNEL_MAPPING_CONTAINER;
typedef WDI_BAND_CAPABILITIES WDI_BAND_CAPABILITIES_CONTAINER;
typedef WDI_PHY_CAPABILITIES WDI_PHY_CAPABILITIES_CONTAINER;
__WDI_ARRAY_OF(WDI_DATA_RATE_LIST);
typedef __WDI_ARRAY(WDI_DATA_RATE_LIST) WDI_PHY_DATA_RATE_LIST_CONTAINER;
typedef WDI_PM_CAPABILITIES WDI_PM_CAPABILITIES_CONTAINER;
typedef WDI_RECEIVE_COALESCING_CAPABILITIES WDI_RECEIVE_COALESCING_CAPABILITIES_CONTAINER;
typedef WDI_PRIVACY_EXEMPTION_PARAMETERS_STRUCT WDI_PRIVACY_EXEMPTION_LIST_CONTAINER;
typedef WDI_OS_POWER_MANAGEMENT_FEATURES WDI_OS_POWER_MGMT_FEATURES_CONTAINER;
typedef struct _WDI_STATION_ATTRIBUTES_CONTAINER {
    struct _WDI_STATION_ATTRIBUTES_CONTAINER_Optional {
        UINT32 UnicastAlgorithms_IsPresent : 1;
        UINT32 MulticastDataAlgorithms_IsPresent : 1;
        UINT32 MulticastManagementAlgorithms_IsPresent : 1;
    } Optional;
    WDI_STATION_CAPABILITIES_CONTAINER StationCapabilities;
    WDI_ALGO_PAIRS_LIST_CONTAINER UnicastAlgorithms;
    WDI_ALGO_PAIRS_LIST_CONTAINER MulticastDataAlgorithms;
    WDI_ALGO_PAIRS_LIST_CONTAINER MulticastManagementAlgorithms;
} WDI_STATION_ATTRIBUTES_CONTAINER, *PWDI_STATION_ATTRIBUTES_CONTAINER;
typedef struct _WDI_AP_ATTRIBUTES_CONTAINER {
    WDI_AP_CAPABILITIES_CONTAINER APCapabilities;
    WDI_ALGO_PAIRS_LIST_CONTAINER UnicastAlgorithms;
    WDI_ALGO_PAIRS_LIST_CONTAINER MulticastDataAlgorithms;
} WDI_AP_ATTRIBUTES_CONTAINER, *PWDI_AP_ATTRIBUTES_CONTAINER;
typedef struct _WDI_VIRTUALIZATION_ATTRIBUTES_CONTAINER {
    WDI_VIRTUALIZATION_CAPABILITIES_CONTAINER VirtualizationCapabilities;
} WDI_VIRTUALIZATION_ATTRIBUTES_CONTAINER, *PWDI_VIRTUALIZATION_ATTRIBUTES_CONTAINER;
typedef struct _WDI_P2P_ATTRIBUTES_CONTAINER {
    WDI_P2P_CAPABILITIES_CONTAINER P2PCapabilities;
    WDI_ADDRESS_LIST_CONTAINER InterfaceAddressList;
} WDI_P2P_ATTRIBUTES_CONTAINER, *PWDI_P2P_ATTRIBUTES_CONTAINER;
typedef struct _WDI_BAND_INFO_CONTAINER {
    WDI_BAND_CAPABILITIES_CONTAINER BandCapabilities;
    WDI_PHY_TYPE_LIST_CONTAINER ValidPhyTypes;
    WDI_CHANNEL_MAPPING_CONTAINER ValidChannelTypes;
    UINT32_LIST_CONTAINER ChannelWidthList;
} WDI_BAND_INFO_CONTAINER, *PWDI_BAND_INFO_CONTAINER;
typedef struct _WDI_PHY_INFO_CONTAINER {
    WDI_PHY_CAPABILITIES_CONTAINER PhyCapabilities;
    UINT32_LIST_CONTAINER TxPowerLevelList;
    WDI_PHY_DATA_RATE_LIST_CONTAINER DataRateList;
} WDI_PHY_INFO_CONTAINER, *PWDI_PHY_INFO_CONTAINER;
typedef struct _WDI_COMMUNICATION_ATTRIBUTES_CONTAINER {
    struct _WDI_COMMUNICATION_ATTRIBUTES_CONTAINER_Optional { UINT32 CommunicationCapabilities_IsPresent : 1; } Optional;
    WDI_COMMUNICATION_CAPABILITIES_CONTAINER CommunicationCapabilities;
} WDI_COMMUNICATION_ATTRIBUTES_CONTAINER, *PWDI_COMMUNICATION_ATTRIBUTES_CONTAINER;
typedef struct _WDI_INTERFACE_ATTRIBUTES_CONTAINER {
    struct _WDI_INTERFACE_ATTRIBUTES_CONTAINER_Optional { UINT32 NonWdiOidsList_IsPresent : 1; } Optional;
    WDI_INTERFACE_CAPABILITIES_CONTAINER InterfaceCapabilities;
    WDI_STRING_Z FirmwareVersion;
    UINT32_LIST_CONTAINER NonWdiOidsList;
} WDI_INTERFACE_ATTRIBUTES_CONTAINER, *PWDI_INTERFACE_ATTRIBUTES_CONTAINER;
typedef struct _WDI_DATAPATH_ATTRIBUTES_CONTAINER {
    struct _WDI_DATAPATH_ATTRIBUTES_CONTAINER_Optional { UINT32 DataPathCapabilities_IsPresent : 1; } Optional;
    WDI_DATAPATH_CAPABILITIES_CONTAINER DataPathCapabilities;
} WDI_DATAPATH_ATTRIBUTES_CONTAINER, *PWDI_DATAPATH_ATTRIBUTES_CONTAINER;
typedef WDI_RADIO_STATUS WDI_RADIO_STATUS_CONTAINER;
typedef WDI_GET_AUTO_POWER_SAVE_STRUCT WDI_GET_AUTO_POWER_SAVE_CONTAINER;
typedef WDI_CONNECTION_SETTINGS WDI_CONNECTION_SETTINGS_CONTAINER;
typedef WDI_CONNECTION_SETTINGSV1_0 WDI_CONNECTION_SETTINGS_CONTAINER_V1_0;
typedef WDI_ASSOCIATION_RESULT_PARAMETERS WDI_ASSOCIATION_RESULT_PARAMETERS_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
typedef WDI_ASSOCIATION_RESULT_PARAMETERSV1_1_10 WDI_ASSOCIATION_RESULT_PARAMETERS_CONTAINERV1_1_10;
#endif
__WDI_ARRAY_OF(WDI_ETHERTYPE_ENCAPSULATION_ENTRY);
typedef __WDI_ARRAY(WDI_ETHERTYPE_ENCAPSULATION_ENTRY) WDI_ETHERTYPE_ENCAPSULATION_LIST_CONTAINER;
typedef struct _WDI_FT_REASSOC_PARAMETERS_CONTAINER {
    WDI_BYTE_BLOB MDE;
    WDI_BYTE_BLOB FTE;
    WDI_TYPE_PMK_NAME_CONTAINER PMKR0Name;
} WDI_FT_REASSOC_PARAMETERS_CONTAINER, *PWDI_FT_REASSOC_PARAMETERS_CONTAINER;
typedef struct _WDI_FT_INITIAL_ASSOC_PARAMETERS_CONTAINER {
    WDI_BYTE_BLOB MDE;
} WDI_FT_INITIAL_ASSOC_PARAMETERS_CONTAINER, *PWDI_FT_INITIAL_ASSOC_PARAMETERS_CONTAINER;
typedef struct _WDI_SAE_COMMIT_REQUEST {
    struct _WDI_SAE_COMMIT_REQUEST_Optional {
        UINT32 AntiCloggingToken_IsPresent : 1;
        UINT32 RejectedGroups_IsPresent : 1;
    } Optional;
    UINT16_CONTAINER FiniteCyclicGroup;
    WDI_BYTE_BLOB Scalar;
    WDI_BYTE_BLOB Element;
    WDI_BYTE_BLOB AntiCloggingToken;
    WDI_BYTE_BLOB RejectedGroups;
} WDI_SAE_COMMIT_REQUEST, *PWDI_SAE_COMMIT_REQUEST;
typedef struct _WDI_SAE_CONFIRM_REQUEST { UINT16_CONTAINER SendConfirm; WDI_BYTE_BLOB Confirm; } WDI_SAE_CONFIRM_REQUEST, *PWDI_SAE_CONFIRM_REQUEST;
typedef struct _WDI_HESSID_INFO_CONTAINER {
    UINT8_CONTAINER AccessNetworkType;
    WDI_ADDRESS_LIST_CONTAINER HESSIDList;
    WDI_BYTE_BLOB HSIndicationElement;
} WDI_HESSID_INFO_CONTAINER, *PWDI_HESSID_INFO_CONTAINER;
__WDI_ARRAY_OF(WDI_SSID);
typedef struct _WDI_CONNECT_PARAMETERS_CONTAINER {
    struct _WDI_CONNECT_PARAMETERS_CONTAINER_Optional {
        UINT32 HESSIDInfo_IsPresent : 1;
        UINT32 AssociationRequestVendorIE_IsPresent : 1;
        UINT32 ActivePhyTypeList_IsPresent : 1;
        UINT32 DisallowedBSSIDs_IsPresent : 1;
        UINT32 AllowedBSSIDs_IsPresent : 1;
        UINT32 OWEDHIE_IsPresent : 1;
#ifdef __DOT11_WIFICX_INTF_H__
        UINT32 UnavailableBandList_IsPresent : 1;
#endif
    } Optional;
    WDI_CONNECTION_SETTINGS_CONTAINER ConnectionSettings;
    __WDI_ARRAY(WDI_SSID) SSIDList;
    WDI_HESSID_INFO_CONTAINER HESSIDInfo;
    WDI_AUTH_ALGORITHM_LIST_CONTAINER AuthenticationAlgorithms;
    WDI_CIPHER_ALGORITHM_LIST_CONTAINER MulticastCipherAlgorithms;
    WDI_CIPHER_ALGORITHM_LIST_CONTAINER UnicastCipherAlgorithms;
    WDI_BYTE_BLOB AssociationRequestVendorIE;
    WDI_PHY_TYPE_LIST_CONTAINER ActivePhyTypeList;
    WDI_ADDRESS_LIST_CONTAINER DisallowedBSSIDs;
    WDI_ADDRESS_LIST_CONTAINER AllowedBSSIDs;
    WDI_BYTE_BLOB OWEDHIE;
#ifdef __DOT11_WIFICX_INTF_H__
    WDI_BAND_ID_LIST_CONTAINER UnavailableBandList;
#endif
} WDI_CONNECT_PARAMETERS_CONTAINER, *PWDI_CONNECT_PARAMETERS_CONTAINER;
typedef WDI_BSS_SELECTION_PARAMETERS_CONTAINER WDI_BSS_SELECTION_PARAMETERS_CONTAINER;
typedef struct _WDI_CONNECT_BSS_ENTRY_CONTAINER {
    struct _WDI_CONNECT_BSS_ENTRY_CONTAINER_Optional {
        UINT32 ProbeResponseFrame_IsPresent : 1;
        UINT32 BeaconFrame_IsPresent : 1;
        UINT32 DeviceSpecificContext_IsPresent : 1;
        UINT32 PMKID_IsPresent : 1;
        UINT32 AssociationRequestVendorIE_IsPresent : 1;
        UINT32 FTInitialAssocParameters_IsPresent : 1;
        UINT32 FTReAssocParameters_IsPresent : 1;
        UINT32 BSSSelectionParameters_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    WDI_BYTE_BLOB ProbeResponseFrame;
    WDI_BYTE_BLOB BeaconFrame;
    WDI_SIGNAL_INFO_CONTAINER SignalInfo;
    WDI_CHANNEL_INFO_CONTAINER ChannelInfo;
    WDI_BYTE_BLOB DeviceSpecificContext;
    WDI_BYTE_BLOB PMKID;
    WDI_BYTE_BLOB AssociationRequestVendorIE;
    WDI_FT_INITIAL_ASSOC_PARAMETERS_CONTAINER FTInitialAssocParameters;
    WDI_FT_REASSOC_PARAMETERS_CONTAINER FTReAssocParameters;
    WDI_BSS_SELECTION_PARAMETERS_CONTAINER BSSSelectionParameters;
} WDI_CONNECT_BSS_ENTRY_CONTAINER, *PWDI_CONNECT_BSS_ENTRY_CONTAINER;
typedef struct _WDI_ASSOCIATION_RESULT_CONTAINER {
    struct _WDI_ASSOCIATION_RESULT_CONTAINER_Optional {
        UINT32 AssociationRequestFrame_IsPresent : 1;
        UINT32 AssociationResponseFrame_IsPresent : 1;
        UINT32 AuthenticationResponseFrame_IsPresent : 1;
        UINT32 BeaconProbeResponse_IsPresent : 1;
        UINT32 EthertypeEncapTable_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    WDI_ASSOCIATION_RESULT_PARAMETERS_CONTAINER AssociationResultParameters;
    WDI_BYTE_BLOB AssociationRequestFrame;
    WDI_BYTE_BLOB AssociationResponseFrame;
    WDI_BYTE_BLOB AuthenticationResponseFrame;
    WDI_BYTE_BLOB BeaconProbeResponse;
    WDI_ETHERTYPE_ENCAPSULATION_LIST_CONTAINER EthertypeEncapTable;
    WDI_PHY_TYPE_LIST_CONTAINER ActivePhyTypeList;
} WDI_ASSOCIATION_RESULT_CONTAINER, *PWDI_ASSOCIATION_RESULT_CONTAINER;
typedef WDI_TKIP_MIC_FAILURE_PARAMETERS WDI_TKIP_MIC_FAILURE_PARAMETERS_CONTAINER;
typedef WDI_CIPHER_KEY_ID_STRUCT WDI_CIPHER_KEY_ID_CONTAINER;
typedef WDI_SET_DEFAULT_KEY_ID_STRUCT WDI_SET_DEFAULT_KEY_ID_CONTAINER;
typedef WDI_CIPHER_KEY_TYPE WDI_CIPHER_KEY_TYPE_CONTAINER;
typedef WDI_CIPHER_ALGORITHM WDI_CIPHER_ALGORITHM_CONTAINER;
typedef WDI_CIPHER_KEY_TYPE_STRUCT WDI_CIPHER_KEY_TYPE_INFO_CONTAINER;
typedef WDI_RECEIVE_SEQUENCE_COUNT_STRUCT WDI_RECEIVE_SEQUENCE_COUNT_CONTAINER;
typedef WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT WDI_LINK_STATE_CHANGE_PARAMETERS_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
typedef WDI_LINK_STATE_CHANGE_PARAMETERS_STRUCT_V1 WDI_LINK_STATE_CHANGE_PARAMETERS_CONTAINER_V1;
typedef WDI_LINK_INFO_PARAMETERS_STRUCT WDI_LINK_INFO_CONTAINER;
#endif
typedef struct _WDI_CIPHER_KEY_TKIP_INFO_CONTAINER {
    WDI_PRIVATE_BYTE_BLOB TKIPKey;
    WDI_PRIVATE_BYTE_BLOB TKIPMIC;
} WDI_CIPHER_KEY_TKIP_INFO_CONTAINER, *PWDI_CIPHER_KEY_TKIP_INFO_CONTAINER;
typedef struct _WDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER {
    struct _WDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER_Optional {
        UINT32 CCMPKey_IsPresent : 1;
        UINT32 GCMPKey_IsPresent : 1;
        UINT32 TKIPInfo_IsPresent : 1;
        UINT32 BIPKey_IsPresent : 1;
        UINT32 WEPKey_IsPresent : 1;
        UINT32 IHVKey_IsPresent : 1;
        UINT32 GCMP_256Key_IsPresent : 1;
        UINT32 BIP_GMAC_256Key_IsPresent : 1;
    } Optional;
    WDI_CIPHER_KEY_TYPE_CONTAINER CipherKeyType;
    WDI_CIPHER_ALGORITHM_CONTAINER CipherAlgorithm;
    WDI_RECEIVE_SEQUENCE_COUNT_CONTAINER ReceiveSequenceCount;
    WDI_PRIVATE_BYTE_BLOB CCMPKey;
    WDI_PRIVATE_BYTE_BLOB GCMPKey;
    WDI_CIPHER_KEY_TKIP_INFO_CONTAINER TKIPInfo;
    WDI_PRIVATE_BYTE_BLOB BIPKey;
    WDI_PRIVATE_BYTE_BLOB WEPKey;
    WDI_PRIVATE_BYTE_BLOB IHVKey;
    WDI_PRIVATE_BYTE_BLOB GCMP_256Key;
    WDI_PRIVATE_BYTE_BLOB BIP_GMAC_256Key;
} WDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER, *PWDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER;
typedef struct _WDI_PM_RSN_KEY_INFO_CONTAINER {
    UINT32_CONTAINER ProtocolOffloadId;
    UINT64_CONTAINER ReplayCounter;
    WDI_PRIVATE_BYTE_BLOB KCK_CONTENT;
    WDI_PRIVATE_BYTE_BLOB KEK_CONTENT;
} WDI_PM_RSN_KEY_INFO_CONTAINER, *PWDI_PM_RSN_KEY_INFO_CONTAINER;
typedef WDI_PM_PROTOCOL_OFFLOAD_80211RSN_REKEY_STRUCT WDI_PM_RSN_KEY_INFO_CONTAINERV1_1_8;
__WDI_ARRAY_OF(WDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER);
typedef struct _WDI_RSN_OFFLOAD_KEYS_CONTAINER {
    struct _WDI_RSN_OFFLOAD_KEYS_CONTAINER_Optional { UINT32 CipherKey_IsPresent : 1; } Optional;
    WDI_PM_RSN_KEY_INFO_CONTAINER RsnKeyInfo;
    __WDI_ARRAY(WDI_SET_CONFIGURED_CIPHER_KEY_CONTAINER) CipherKey;
} WDI_RSN_OFFLOAD_KEYS_CONTAINER, *PWDI_RSN_OFFLOAD_KEYS_CONTAINER;
typedef struct _WDI_SET_ADD_CIPHER_KEYS_CONTAINER {
    struct _WDI_SET_ADD_CIPHER_KEYS_CONTAINER_Optional {
        UINT32 PeerMacAddress_IsPresent : 1;
        UINT32 CipherKeyID_IsPresent : 1;
        UINT32 ReceiveSequenceCount_IsPresent : 1;
        UINT32 CCMPKey_IsPresent : 1;
        UINT32 GCMPKey_IsPresent : 1;
        UINT32 TKIPInfo_IsPresent : 1;
        UINT32 BIPKey_IsPresent : 1;
        UINT32 WEPKey_IsPresent : 1;
        UINT32 IHVKey_IsPresent : 1;
        UINT32 GCMP_256Key_IsPresent : 1;
        UINT32 BIP_GMAC_256Key_IsPresent : 1;
#ifdef __DOT11_WIFICX_INTF_H__
        UINT32 LinkId_IsPresent : 1;
#endif
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER PeerMacAddress;
    WDI_CIPHER_KEY_ID_CONTAINER CipherKeyID;
    WDI_CIPHER_KEY_TYPE_INFO_CONTAINER CipherKeyTypeInfo;
    WDI_RECEIVE_SEQUENCE_COUNT_CONTAINER ReceiveSequenceCount;
    WDI_PRIVATE_BYTE_BLOB CCMPKey;
    WDI_PRIVATE_BYTE_BLOB GCMPKey;
    WDI_CIPHER_KEY_TKIP_INFO_CONTAINER TKIPInfo;
    WDI_PRIVATE_BYTE_BLOB BIPKey;
    WDI_PRIVATE_BYTE_BLOB WEPKey;
    WDI_PRIVATE_BYTE_BLOB IHVKey;
    WDI_PRIVATE_BYTE_BLOB GCMP_256Key;
    WDI_PRIVATE_BYTE_BLOB BIP_GMAC_256Key;
#ifdef __DOT11_WIFICX_INTF_H__
    UINT32_CONTAINER LinkId;
#endif
} WDI_SET_ADD_CIPHER_KEYS_CONTAINER, *PWDI_SET_ADD_CIPHER_KEYS_CONTAINER;
#ifdef __DOT11_WIFICX_INTF_H__
typedef struct _WDI_SET_ADD_CIPHER_KEYS_CONTAINERV1 {
    struct _WDI_SET_ADD_CIPHER_KEYS_CONTAINERV1_Optional {
        UINT32 PeerMacAddress_IsPresent : 1;
        UINT32 CipherKeyID_IsPresent : 1;
        UINT32 ReceiveSequenceCount_IsPresent : 1;
        UINT32 CCMPKey_IsPresent : 1;
        UINT32 GCMPKey_IsPresent : 1;
        UINT32 TKIPInfo_IsPresent : 1;
        UINT32 BIPKey_IsPresent : 1;
        UINT32 WEPKey_IsPresent : 1;
        UINT32 IHVKey_IsPresent : 1;
        UINT32 GCMP_256Key_IsPresent : 1;
        UINT32 BIP_GMAC_256Key_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER PeerMacAddress;
    WDI_CIPHER_KEY_ID_CONTAINER CipherKeyID;
    WDI_CIPHER_KEY_TYPE_INFO_CONTAINER CipherKeyTypeInfo;
    WDI_RECEIVE_SEQUENCE_COUNT_CONTAINER ReceiveSequenceCount;
    WDI_PRIVATE_BYTE_BLOB CCMPKey;
    WDI_PRIVATE_BYTE_BLOB GCMPKey;
    WDI_CIPHER_KEY_TKIP_INFO_CONTAINER TKIPInfo;
    WDI_PRIVATE_BYTE_BLOB BIPKey;
    WDI_PRIVATE_BYTE_BLOB WEPKey;
    WDI_PRIVATE_BYTE_BLOB IHVKey;
    WDI_PRIVATE_BYTE_BLOB GCMP_256Key;
    WDI_PRIVATE_BYTE_BLOB BIP_GMAC_256Key;
} WDI_SET_ADD_CIPHER_KEYS_CONTAINERV1, *PWDI_SET_ADD_CIPHER_KEYS_CONTAINERV1;
#endif
typedef struct _WDI_SET_DELETE_CIPHER_KEYS_CONTAINER {
    struct _WDI_SET_DELETE_CIPHER_KEYS_CONTAINER_Optional {
        UINT32 PeerMacAddress_IsPresent : 1;
        UINT32 CipherKeyID_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER PeerMacAddress;
    WDI_CIPHER_KEY_ID_CONTAINER CipherKeyID;
    WDI_CIPHER_KEY_TYPE_INFO_CONTAINER CipherKeyTypeInfo;
} WDI_SET_DELETE_CIPHER_KEYS_CONTAINER, *PWDI_SET_DELETE_CIPHER_KEYS_CONTAINER;
typedef WDI_NETWORK_LIST_OFFLOAD_CONFIG WDI_NETWORK_LIST_OFFLOAD_CONFIG_CONTAINER;
typedef struct _WDI_SSID_OFFLOAD_CONTAINER {
    struct _WDI_SSID_OFFLOAD_CONTAINER_Optional { UINT32 IsDirectedProbeForHiddenPermitted_IsPresent : 1; } Optional;
    WDI_SSID SsidToScan;
    WDI_ALGO_PAIRS_LIST_CONTAINER UnicastAlgorithms;
    WDI_BAND_CHANNEL_MAPPING_CONTAINER BandChannelHintList;
    BOOL_CONTAINER IsDirectedProbeForHiddenPermitted;
} WDI_SSID_OFFLOAD_CONTAINER, *PWDI_SSID_OFFLOAD_CONTAINER;
typedef struct _WDI_SSID_OFFLOAD_CONTAINERv1_1_9 {
    struct _WDI_SSID_OFFLOAD_CONTAINERv1_1_9_Optional { UINT32 IsDirectedProbeForHiddenPermitted_IsPresent : 1; } Optional;
    WDI_SSID SsidToScan;
    WDI_ALGO_PAIRS_LIST_CONTAINER UnicastAlgorithms;
    WDI_CHANNEL_MAPPING_CONTAINER ChannellHintList;
    BOOL_CONTAINER IsDirectedProbeForHiddenPermitted;
} WDI_SSID_OFFLOAD_CONTAINERv1_1_9, *PWDI_SSID_OFFLOAD_CONTAINERv1_1_9;
__WDI_ARRAY_OF(WDI_SSID_OFFLOAD_CONTAINER);
__WDI_ARRAY_OF(WDI_SSID_OFFLOAD_CONTAINERv1_1_9);
typedef struct _WDI_NETWORK_LIST_OFFLOAD_INFO {
    struct _WDI_NETWORK_LIST_OFFLOAD_INFO_Optional { UINT32 SsidOffload_IsPresent : 1; } Optional;
    WDI_NETWORK_LIST_OFFLOAD_CONFIG_CONTAINER NetworkListOffloadConfig;
    __WDI_ARRAY(WDI_SSID_OFFLOAD_CONTAINER) SsidOffload;
} WDI_NETWORK_LIST_OFFLOAD_INFO, *PWDI_NETWORK_LIST_OFFLOAD_INFO;
typedef WDI_WAKE_EVENT_MASK WDI_WAKE_EVENT_MASK_CONTAINER;
typedef WDI_RECEIVE_COALESCING_CONFIG WDI_RECEIVE_COALESCING_CONFIG_CONTAINER;
typedef WDI_RECEIVE_COALESCING_FIELD WDI_RECEIVE_COALESCING_FIELD_CONTAINER;
__WDI_ARRAY_OF(WDI_RECEIVE_COALESCING_FIELD_CONTAINER);
typedef struct _ADD_RECEIVE_COALESCING_INFO {
    struct _ADD_RECEIVE_COALESCING_INFO_Optional { UINT32 ReceiveCoalescingField_IsPresent : 1; } Optional;
    WDI_RECEIVE_COALESCING_CONFIG_CONTAINER ReceivingCoalesingConfig;
    __WDI_ARRAY(WDI_RECEIVE_COALESCING_FIELD_CONTAINER) ReceiveCoalescingField;
} ADD_RECEIVE_COALESCING_INFO, *PADD_RECEIVE_COALESCING_INFO;
typedef struct _WDI_PACKET_PATTERN_CONTAINER {
    UINT32_CONTAINER WakePacketPatternId;
    WDI_BYTE_BLOB PacketPattern;
    WDI_BYTE_BLOB PacketPatternMask;
} WDI_PACKET_PATTERN_CONTAINER, *PWDI_PACKET_PATTERN_CONTAINER;
typedef WDI_IPv4_TCP_SYNC WDI_IPv4_TCP_SYNC_CONTAINER;
typedef WDI_IPv6TCP_SYNC WDI_IPv6TCP_SYNC_CONTAINER;
typedef struct _WDI_P2P_CHANNEL_ENTRIES_CONTAINER {
    UINT8_CONTAINER OperatingClass;
    WDI_CHANNEL_LIST_CONTAINER ChannelList;
} WDI_P2P_CHANNEL_ENTRIES_CONTAINER, *PWDI_P2P_CHANNEL_ENTRIES_CONTAINER;
__WDI_ARRAY_OF(WDI_P2P_CHANNEL_ENTRIES_CONTAINER);
typedef struct _WDI_P2P_CHANNEL_LIST_CONTAINER {
    WDI_COUNTRY_REGION_LIST_CONTAINER CountryRegionList;
    __WDI_ARRAY(WDI_P2P_CHANNEL_ENTRIES_CONTAINER) ChannelEntries;
} WDI_P2P_CHANNEL_LIST_CONTAINER, *PWDI_P2P_CHANNEL_LIST_CONTAINER;
typedef WDI_GUID WDI_GUID_CONTAINER;
__WDI_ARRAY_OF(GUID);
typedef __WDI_ARRAY(GUID) WDI_GUID_LIST_CONTAINER;
typedef ULONG TEST_CONTAINER;
__WDI_ARRAY_OF(TEST_CONTAINER);
typedef struct _TEST_AGGREGATE_CONTAINER { __WDI_ARRAY(TEST_CONTAINER) TestField; } TEST_AGGREGATE_CONTAINER, *PTEST_AGGREGATE_CONTAINER;
typedef struct _WDI_FTM_TARGET_BSS_ENTRY_CONTAINER {
    struct _WDI_FTM_TARGET_BSS_ENTRY_CONTAINER_Optional {
        UINT32 ProbeResponseFrame_IsPresent : 1;
        UINT32 BeaconFrame_IsPresent : 1;
        UINT32 DeviceSpecificContext_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    WDI_BYTE_BLOB ProbeResponseFrame;
    WDI_BYTE_BLOB BeaconFrame;
    WDI_SIGNAL_INFO_CONTAINER SignalInfo;
    WDI_CHANNEL_INFO_CONTAINER ChannelInfo;
    WDI_BYTE_BLOB DeviceSpecificContext;
    BOOL_CONTAINER RequestLCIReport;
} WDI_FTM_TARGET_BSS_ENTRY_CONTAINER, *PWDI_FTM_TARGET_BSS_ENTRY_CONTAINER;
typedef WDI_FTM_RESPONSE_STATUS WDI_FTM_RESPONSE_STATUS_CONTAINER;
typedef WDI_FTM_BANDWIDTH WDI_FTM_BANDWIDTH_USED_CONTAINER;
typedef WDI_FTM_PROPAGATION WDI_FTM_PROPAGATION_PROPERTY_CONTAINER;
typedef WDI_LCI_REPORT_STATUS WDI_LCI_REPORT_STATUS_CONTAINER;
typedef struct _WDI_FTM_RESPONSE_CONTAINER {
    struct _WDI_FTM_RESPONSE_CONTAINER_Optional {
        UINT32 RetryAfter_IsPresent : 1;
        UINT32 NumberOfMeasurements_IsPresent : 1;
        UINT32 SignalInfo_IsPresent : 1;
        UINT32 BandwidthUsed_IsPresent : 1;
        UINT32 RTT_IsPresent : 1;
        UINT32 RTTVariance_IsPresent : 1;
        UINT32 PropagationProperty_IsPresent : 1;
        UINT32 LCIStatus_IsPresent : 1;
        UINT32 LCIReport_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    WDI_FTM_RESPONSE_STATUS_CONTAINER Status;
    UINT16_CONTAINER RetryAfter;
    UINT16_CONTAINER NumberOfMeasurements;
    WDI_SIGNAL_INFO_CONTAINER SignalInfo;
    WDI_FTM_BANDWIDTH_USED_CONTAINER BandwidthUsed;
    INT32_CONTAINER RTT;
    UINT64_CONTAINER RTTVariance;
    WDI_FTM_PROPAGATION_PROPERTY_CONTAINER PropagationProperty;
    WDI_LCI_REPORT_STATUS_CONTAINER LCIStatus;
    WDI_BYTE_BLOB LCIReport;
} WDI_FTM_RESPONSE_CONTAINER, *PWDI_FTM_RESPONSE_CONTAINER;
typedef EmptyMessageStructureType WDI_TASK_OPEN_PARAMETERS, *PWDI_TASK_OPEN_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_CLOSE_PARAMETERS, *PWDI_TASK_CLOSE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_HOST_DETECT_ERROR_PARAMETERS, *PWDI_SET_HOST_DETECT_ERROR_PARAMETERS;
__WDI_ARRAY_OF(WDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER);
typedef struct _WDI_SCAN_PARAMETERS {
    struct _WDI_SCAN_PARAMETERS_Optional {
        UINT32 VendorIEs_IsPresent : 1;
        UINT32 BandChannelList_IsPresent : 1;
        UINT32 SixGHzBandChannelList_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BSSID;
    __WDI_ARRAY(WDI_SSID) SSIDList;
    WDI_BYTE_BLOB VendorIEs;
    WDI_SCAN_PARAMETERS_CONTAINER ScanModeParameters;
    WDI_SCAN_DWELL_TIME_CONTAINER DwellTime;
#ifdef __DOT11_WIFICX_INTF_H__
    __WDI_ARRAY(WDI_SCAN_BAND_CHANNEL_LIST_CONTAINER) BandChannelList;
#else
    __WDI_ARRAY(WDI_BAND_CHANNEL_LIST_CONTAINER) BandChannelList;
#endif
    __WDI_ARRAY(WDI_6_GHZ_BAND_CHANNEL_LIST_CONTAINER) SixGHzBandChannelList;
} WDI_SCAN_PARAMETERS, *PWDI_SCAN_PARAMETERS;
typedef EmptyMessageStructureType WDI_SCAN_RESULTS, *PWDI_SCAN_RESULTS;
__WDI_ARRAY_OF(WDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER);
__WDI_ARRAY_OF(WDI_P2P_SERVICE_NAME_HASH_CONTAINER);
__WDI_ARRAY_OF(WDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER);
__WDI_ARRAY_OF(WDI_P2P_ASP2_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINERV1_0_20);
typedef struct _WDI_TASK_P2P_DISCOVER_PARAMETERS {
    struct _WDI_TASK_P2P_DISCOVER_PARAMETERS_Optional {
        UINT32 DiscoveryChannelSettings_IsPresent : 1;
        UINT32 SSIDList_IsPresent : 1;
        UINT32 ServiceNameHash_IsPresent : 1;
        UINT32 VendorIEs_IsPresent : 1;
        UINT32 ServiceInformationDiscoveryEntry_IsPresent : 1;
        UINT32 bIncludeListenChannel_IsPresent : 1;
    } Optional;
    WDI_P2P_DISCOVER_MODE_CONTAINER DiscoverMode;
    WDI_SCAN_DWELL_TIME_CONTAINER DwellTime;
    __WDI_ARRAY(WDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER) DiscoveryChannelSettings;
    __WDI_ARRAY(WDI_SSID) SSIDList;
    __WDI_ARRAY(WDI_P2P_SERVICE_NAME_HASH_CONTAINER) ServiceNameHash;
    WDI_BYTE_BLOB VendorIEs;
    __WDI_ARRAY(WDI_P2P_SERVICE_INFORMATION_DISCOVERY_ENTRY_CONTAINER) ServiceInformationDiscoveryEntry;
    BOOL_CONTAINER bIncludeListenChannel;
} WDI_TASK_P2P_DISCOVER_PARAMETERS, *PWDI_TASK_P2P_DISCOVER_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_P2P_DISCOVER_RESULTS, *PWDI_TASK_P2P_DISCOVER_RESULTS;
typedef struct _WDI_SET_P2P_START_BACKGROUND_DISCOVERY_PARAMETERS {
    struct _WDI_SET_P2P_START_BACKGROUND_DISCOVERY_PARAMETERS_Optional {
        UINT32 DiscoveryChannelSettings_IsPresent : 1;
        UINT32 DeviceFilterList_IsPresent : 1;
        UINT32 ServiceNameHash_IsPresent : 1;
        UINT32 VendorIEs_IsPresent : 1;
    } Optional;
    WDI_P2P_BACKGROUND_DISCOVER_MODE_CONTAINER DiscoverMode;
    __WDI_ARRAY(WDI_P2P_DISCOVERY_CHANNEL_SETTINGS_CONTAINER) DiscoveryChannelSettings;
    WDI_ADDRESS_LIST_CONTAINER DeviceFilterList;
    __WDI_ARRAY(WDI_P2P_SERVICE_NAME_HASH_CONTAINER) ServiceNameHash;
    WDI_BYTE_BLOB VendorIEs;
} WDI_SET_P2P_START_BACKGROUND_DISCOVERY_PARAMETERS, *PWDI_SET_P2P_START_BACKGROUND_DISCOVERY_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_P2P_START_BACKGROUND_DISCOVERY_RESULTS, *PWDI_SET_P2P_START_BACKGROUND_DISCOVERY_RESULTS;
typedef EmptyMessageStructureType WDI_SET_P2P_STOP_BACKGROUND_DISCOVERY_PARAMETERS, *PWDI_SET_P2P_STOP_BACKGROUND_DISCOVERY_PARAMETERS;
__WDI_ARRAY_OF(WDI_CONNECT_BSS_ENTRY_CONTAINER);
typedef struct _WDI_TASK_CONNECT_PARAMETERS {
    WDI_CONNECT_PARAMETERS_CONTAINER ConnectParameters;
    __WDI_ARRAY(WDI_CONNECT_BSS_ENTRY_CONTAINER) PreferredBSSEntryList;
} WDI_TASK_CONNECT_PARAMETERS, *PWDI_TASK_CONNECT_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_CONNECT_RESULTS, *PWDI_TASK_CONNECT_RESULTS;
typedef struct _WDI_TASK_DOT11_RESET_PARAMETERS {
    struct _WDI_TASK_DOT11_RESET_PARAMETERS_Optional { UINT32 ResetMACAddress_IsPresent : 1; } Optional;
    WDI_DOT11_RESET_PARAMETERS_CONTAINER Dot11ResetParameters;
    WDI_MAC_ADDRESS_CONTAINER ResetMACAddress;
} WDI_TASK_DOT11_RESET_PARAMETERS, *PWDI_TASK_DOT11_RESET_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_DOT11_RESET_RESULTS, *PWDI_TASK_DOT11_RESET_RESULTS;
typedef struct _WDI_TASK_DISCONNECT_PARAMETERS {
    WDI_DISCONNECT_PARAMETERS_CONTAINER DisconnectParameters;
} WDI_TASK_DISCONNECT_PARAMETERS, *PWDI_TASK_DISCONNECT_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_DISCONNECT_RESULTS, *PWDI_TASK_DISCONNECT_RESULTS;
typedef struct _WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_PARAMETERS {
    struct _WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_PARAMETERS_Optional {
        UINT32 GONegotiationRequestInfo_IsPresent : 1;
        UINT32 InvitationRequestInfo_IsPresent : 1;
        UINT32 ProvisionDiscoveryRequestInfo_IsPresent : 1;
        UINT32 VendorIEs_IsPresent : 1;
    } Optional;
    WDI_P2P_SEND_ACTION_FRAME_REQUEST_PARAMETERS_CONTAINER RequestParams;
    WDI_P2P_GO_NEGOTIATION_REQUEST_INFO_CONTAINER GONegotiationRequestInfo;
    WDI_P2P_INVITATION_REQUEST_INFO_CONTAINER InvitationRequestInfo;
    WDI_P2P_PROVISION_DISCOVERY_REQUEST_INFO_CONTAINER ProvisionDiscoveryRequestInfo;
    WDI_BSS_ENTRY_CONTAINER DeviceDescriptor;
    WDI_BYTE_BLOB VendorIEs;
} WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_PARAMETERS, *PWDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_RESULTS, *PWDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_RESULTS;
typedef struct _WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_PARAMETERS {
    struct _WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_PARAMETERS_Optional {
        UINT32 GONegotiationResponseInfo_IsPresent : 1;
        UINT32 GONegotiationConfirmationInfo_IsPresent : 1;
        UINT32 InvitationResponseInfo_IsPresent : 1;
        UINT32 ProvisionDiscoveryResponseInfo_IsPresent : 1;
        UINT32 VendorIEs_IsPresent : 1;
    } Optional;
    WDI_P2P_SEND_ACTION_FRAME_RESPONSE_PARAMETERS_CONTAINER ResponseParams;
    WDI_P2P_GO_NEGOTIATION_RESPONSE_INFO_CONTAINER GONegotiationResponseInfo;
    WDI_P2P_GO_NEGOTIATION_CONFIRMATION_INFO_CONTAINER GONegotiationConfirmationInfo;
    WDI_P2P_INVITATION_RESPONSE_INFO_CONTAINER InvitationResponseInfo;
    WDI_P2P_PROVISION_DISCOVERY_RESPONSE_INFO_CONTAINER ProvisionDiscoveryResponseInfo;
    WDI_INCOMING_P2P_ACTION_FRAME_INFO PrecedingFrameInformation;
    WDI_BYTE_BLOB VendorIEs;
} WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_PARAMETERS, *PWDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_RESULTS, *PWDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_RESULTS;
typedef struct _WDI_SET_RADIO_STATE_PARAMETERS {
    UINT8_CONTAINER SoftwareRadioState;
} WDI_SET_RADIO_STATE_PARAMETERS, *PWDI_SET_RADIO_STATE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_RADIO_STATE_RESULTS, *PWDI_SET_RADIO_STATE_RESULTS;
typedef struct _WDI_TASK_CREATE_PORT_PARAMETERS {
    struct _WDI_TASK_CREATE_PORT_PARAMETERS_Optional { UINT32 MacAddress_IsPresent : 1; } Optional;
    WDI_TASK_CREATE_PORT_PARAMETERS_CONTAINER CreatePortParameters;
    WDI_MAC_ADDRESS_CONTAINER MacAddress;
} WDI_TASK_CREATE_PORT_PARAMETERS, *PWDI_TASK_CREATE_PORT_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_CREATE_PORT_RESULTS, *PWDI_TASK_CREATE_PORT_RESULTS;
typedef struct _WDI_TASK_DELETE_PORT_PARAMETERS {
    WDI_TASK_DELETE_PORT_PARAMETERS_CONTAINER DeletePortParameters;
} WDI_TASK_DELETE_PORT_PARAMETERS, *PWDI_TASK_DELETE_PORT_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_DELETE_PORT_RESULTS, *PWDI_TASK_DELETE_PORT_RESULTS;
__WDI_ARRAY_OF(WDI_AP_BAND_CHANNEL_LIST_CONTAINER);
typedef struct _WDI_TASK_START_AP_PARAMETERS {
    struct _WDI_TASK_START_AP_PARAMETERS_Optional {
        UINT32 AdvertisedOperatingChannel_IsPresent : 1;
        UINT32 APBandChannelList_IsPresent : 1;
    } Optional;
    WDI_SSID DesiredSSID;
    WDI_START_AP_PARAMETERS_CONTAINER StaticParameters;
    WDI_AUTH_ALGORITHM_LIST_CONTAINER AuthenticationAlgorithms;
    WDI_CIPHER_ALGORITHM_LIST_CONTAINER MulticastCipherAlgorithms;
    WDI_CIPHER_ALGORITHM_LIST_CONTAINER UnicastCipherAlgorithms;
    WDI_P2P_CHANNEL_CONTAINER AdvertisedOperatingChannel;
    __WDI_ARRAY(WDI_AP_BAND_CHANNEL_LIST_CONTAINER) APBandChannelList;
} WDI_TASK_START_AP_PARAMETERS, *PWDI_TASK_START_AP_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_START_AP_RESULTS, *PWDI_TASK_START_AP_RESULTS;
typedef EmptyMessageStructureType WDI_TASK_STOP_AP_PARAMETERS, *PWDI_TASK_STOP_AP_PARAMETERS;
typedef struct _WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_PARAMETERS {
    struct _WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_PARAMETERS_Optional {
        UINT32 VendorIEs_IsPresent : 1;
        UINT32 WFDAssociationStatus_IsPresent : 1;
    } Optional;
    WDI_AP_ASSOCIATION_RESPONSE_PARAMETERS_CONTAINER AssocResponseParameters;
    WDI_BYTE_BLOB VendorIEs;
    WDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER IncomingRequestInfo;
    UINT8_CONTAINER WFDAssociationStatus;
} WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_PARAMETERS, *PWDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_RESULTS, *PWDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_RESULTS;
typedef EmptyMessageStructureType WDI_TASK_SET_READY_TO_RECEIVE_INDICATIONS_PARAMETERS, *PWDI_TASK_SET_READY_TO_RECEIVE_INDICATIONS_PARAMETERS;
typedef struct _WDI_SET_POWER_PARAMETERS {
    struct _WDI_SET_POWER_PARAMETERS_Optional {
        UINT32 WakeEventMask_IsPresent : 1;
        UINT32 SetPowerDxReason_IsPresent : 1;
    } Optional;
    UINT32_CONTAINER PowerState;
    WDI_WAKE_EVENT_MASK_CONTAINER WakeEventMask;
    UINT32_CONTAINER SetPowerDxReason;
} WDI_SET_POWER_PARAMETERS, *PWDI_SET_POWER_PARAMETERS;
typedef struct _WDI_SET_POWER_RESULTS {
    struct _WDI_SET_POWER_RESULTS_Optional { UINT32 bResumeRequired_IsPresent : 1; } Optional;
    BOOL_CONTAINER bResumeRequired;
} WDI_SET_POWER_RESULTS, *PWDI_SET_POWER_RESULTS;
typedef EmptyMessageStructureType WDI_INDICATION_DISCONNECT_COMPLETE_PARAMETERS, *PWDI_INDICATION_DISCONNECT_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_SET_RADIO_STATE_COMPLETE_PARAMETERS, *PWDI_INDICATION_SET_RADIO_STATE_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_SET_READY_TO_RECEIVE_INDICATIONS_COMPLETE_PARAMETERS, *PWDI_INDICATION_SET_READY_TO_RECEIVE_INDICATIONS_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_OPERATION_MODE_PARAMETERS, *PWDI_SET_OPERATION_MODE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_END_DWELL_TIME_PARAMETERS, *PWDI_SET_END_DWELL_TIME_PARAMETERS;
typedef struct _WDI_SET_P2P_LISTEN_STATE_PARAMETERS {
    struct _WDI_SET_P2P_LISTEN_STATE_PARAMETERS_Optional { UINT32 ListenChannel_IsPresent : 1; } Optional;
    WDI_P2P_LISTEN_STATE_CONTAINER ListenState;
    WDI_P2P_CHANNEL_CONTAINER ListenChannel;
    WDI_P2P_LISTEN_DURATION_CONTAINER ListenDuration;
} WDI_SET_P2P_LISTEN_STATE_PARAMETERS, *PWDI_SET_P2P_LISTEN_STATE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_P2P_LISTEN_STATE_RESULTS, *PWDI_SET_P2P_LISTEN_STATE_RESULTS;
__WDI_ARRAY_OF(WDI_PRIVACY_EXEMPTION_LIST_CONTAINER);
typedef struct _WDI_SET_PRIVACY_EXEMPTION_LIST_PARAMETERS {
    struct _WDI_SET_PRIVACY_EXEMPTION_LIST_PARAMETERS_Optional { UINT32 PrivacyExemptionEntry_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_PRIVACY_EXEMPTION_LIST_CONTAINER) PrivacyExemptionEntry;
} WDI_SET_PRIVACY_EXEMPTION_LIST_PARAMETERS, *PWDI_SET_PRIVACY_EXEMPTION_LIST_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_PRIVACY_EXEMPTION_LIST_RESULTS, *PWDI_SET_PRIVACY_EXEMPTION_LIST_RESULTS;
__WDI_ARRAY_OF(WDI_SET_ADD_CIPHER_KEYS_CONTAINER);
#ifdef __DOT11_WIFICX_INTF_H__
__WDI_ARRAY_OF(WDI_SET_ADD_CIPHER_KEYS_CONTAINERV1);
#endif
typedef struct _WDI_SET_ADD_CIPHER_KEYS_PARAMETERS {
    __WDI_ARRAY(WDI_SET_ADD_CIPHER_KEYS_CONTAINER) SetCipherKey;
} WDI_SET_ADD_CIPHER_KEYS_PARAMETERS, *PWDI_SET_ADD_CIPHER_KEYS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ADD_CIPHER_KEYS_RESULTS, *PWDI_SET_ADD_CIPHER_KEYS_RESULTS;
__WDI_ARRAY_OF(WDI_SET_DELETE_CIPHER_KEYS_CONTAINER);
typedef struct _WDI_SET_DELETE_CIPHER_KEYS_PARAMETERS {
    __WDI_ARRAY(WDI_SET_DELETE_CIPHER_KEYS_CONTAINER) CipherKeyInfo;
} WDI_SET_DELETE_CIPHER_KEYS_PARAMETERS, *PWDI_SET_DELETE_CIPHER_KEYS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_DELETE_CIPHER_KEYS_RESULTS, *PWDI_SET_DELETE_CIPHER_KEYS_RESULTS;
typedef struct _WDI_SET_DEFAULT_KEY_ID_PARAMETERS {
    WDI_SET_DEFAULT_KEY_ID_CONTAINER DefaultKeyIdParameters;
} WDI_SET_DEFAULT_KEY_ID_PARAMETERS, *PWDI_SET_DEFAULT_KEY_ID_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_DEFAULT_KEY_ID_RESULTS, *PWDI_SET_DEFAULT_KEY_ID_RESULTS;
typedef struct _WDI_SET_CONNECTION_QUALITY_PARAMETERS {
    struct _WDI_SET_CONNECTION_QUALITY_PARAMETERS_Optional { UINT32 LowLatencyParameters_IsPresent : 1; } Optional;
    WDI_CONNECTION_QUALITY_CONTAINER Quality;
    WDI_LOW_LATENCY_CONNECTION_QUALITY_PARAMETERS_CONTAINER LowLatencyParameters;
} WDI_SET_CONNECTION_QUALITY_PARAMETERS, *PWDI_SET_CONNECTION_QUALITY_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_CONNECTION_QUALITY_RESULTS, *PWDI_SET_CONNECTION_QUALITY_RESULTS;
typedef EmptyMessageStructureType WDI_GET_STATISTICS_INPUTS, *PWDI_GET_STATISTICS_INPUTS;
__WDI_ARRAY_OF(WDI_MAC_STATISTICS_CONTAINER);
__WDI_ARRAY_OF(WDI_PHY_STATISTICS_CONTAINER);
typedef struct _WDI_GET_STATISTICS_PARAMETERS {
    __WDI_ARRAY(WDI_MAC_STATISTICS_CONTAINER) PeerMACStatistics;
    __WDI_ARRAY(WDI_PHY_STATISTICS_CONTAINER) PhyStatistics;
} WDI_GET_STATISTICS_PARAMETERS, *PWDI_GET_STATISTICS_PARAMETERS;
typedef struct _WDI_SET_RECEIVE_PACKET_FILTER_PARAMETERS {
    UINT32_CONTAINER PacketFilterType;
} WDI_SET_RECEIVE_PACKET_FILTER_PARAMETERS, *PWDI_SET_RECEIVE_PACKET_FILTER_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_RECEIVE_PACKET_FILTER_RESULTS, *PWDI_SET_RECEIVE_PACKET_FILTER_RESULTS;
typedef EmptyMessageStructureType WDI_GET_ADAPTER_CAPABILITIES_INPUTS, *PWDI_GET_ADAPTER_CAPABILITIES_INPUTS;
__WDI_ARRAY_OF(WDI_BAND_INFO_CONTAINER);
__WDI_ARRAY_OF(WDI_PHY_INFO_CONTAINER);
__WDI_ARRAY_OF(WDI_NDIS_GUID_CONTAINER);
typedef struct _WDI_GET_ADAPTER_CAPABILITIES_PARAMETERS {
    struct _WDI_GET_ADAPTER_CAPABILITIES_PARAMETERS_Optional {
        UINT32 CommunicationAttributes_IsPresent : 1;
        UINT32 APAttributes_IsPresent : 1;
        UINT32 VirtualizationAttributes_IsPresent : 1;
        UINT32 P2PAttributes_IsPresent : 1;
        UINT32 DatapathAttributes_IsPresent : 1;
        UINT32 BandInfo_IsPresent : 1;
        UINT32 PhyInfo_IsPresent : 1;
        UINT32 PmCapabilities_IsPresent : 1;
        UINT32 CountryRegionList_IsPresent : 1;
        UINT32 ReceiveCoalescingCapabilities_IsPresent : 1;
        UINT32 TcpOffloadCapabilities_IsPresent : 1;
        UINT32 SupportedGuids_IsPresent : 1;
        UINT32 OsPowerMgmtFeatures_IsPresent : 1;
    } Optional;
    WDI_COMMUNICATION_ATTRIBUTES_CONTAINER CommunicationAttributes;
    WDI_INTERFACE_ATTRIBUTES_CONTAINER InterfaceAttributes;
    WDI_STATION_ATTRIBUTES_CONTAINER StationAttributes;
    WDI_AP_ATTRIBUTES_CONTAINER APAttributes;
    WDI_VIRTUALIZATION_ATTRIBUTES_CONTAINER VirtualizationAttributes;
    WDI_P2P_ATTRIBUTES_CONTAINER P2PAttributes;
    WDI_DATAPATH_ATTRIBUTES_CONTAINER DatapathAttributes;
    __WDI_ARRAY(WDI_BAND_INFO_CONTAINER) BandInfo;
    __WDI_ARRAY(WDI_PHY_INFO_CONTAINER) PhyInfo;
    WDI_PM_CAPABILITIES_CONTAINER PmCapabilities;
    WDI_COUNTRY_REGION_LIST_CONTAINER CountryRegionList;
    WDI_RECEIVE_COALESCING_CAPABILITIES_CONTAINER ReceiveCoalescingCapabilities;
    WDI_TCP_OFFLOAD_CAPABILITIES_CONTAINER TcpOffloadCapabilities;
    __WDI_ARRAY(WDI_NDIS_GUID_CONTAINER) SupportedGuids;
    WDI_OS_POWER_MGMT_FEATURES_CONTAINER OsPowerMgmtFeatures;
} WDI_GET_ADAPTER_CAPABILITIES_PARAMETERS, *PWDI_GET_ADAPTER_CAPABILITIES_PARAMETERS;
typedef struct _WDI_NETWORK_LIST_OFFLOAD_PARAMETERS {
    WDI_NETWORK_LIST_OFFLOAD_INFO NetworkListOffload;
} WDI_NETWORK_LIST_OFFLOAD_PARAMETERS, *PWDI_NETWORK_LIST_OFFLOAD_PARAMETERS;
typedef EmptyMessageStructureType WDI_NETWORK_LIST_OFFLOAD_RESULTS, *PWDI_NETWORK_LIST_OFFLOAD_RESULTS;
typedef struct _WDI_SET_RECEIVE_COALESCING_PARAMETERS {
    ADD_RECEIVE_COALESCING_INFO AddReceiveCoalescing;
} WDI_SET_RECEIVE_COALESCING_PARAMETERS, *PWDI_SET_RECEIVE_COALESCING_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_RECEIVE_COALESCING_RESULTS, *PWDI_SET_RECEIVE_COALESCING_RESULTS;
typedef struct _WDI_GET_BSS_ENTRY_LIST_UPDATE_PARAMETERS {
    WDI_SSID SSID;
} WDI_GET_BSS_ENTRY_LIST_UPDATE_PARAMETERS, *PWDI_GET_BSS_ENTRY_LIST_UPDATE_PARAMETERS;
typedef EmptyMessageStructureType WDI_GET_BSS_ENTRY_LIST_UPDATE_RESULTS, *PWDI_GET_BSS_ENTRY_LIST_UPDATE_RESULTS;
typedef struct _WDI_INDICATION_DISASSOCIATION_PARAMETERS {
    struct _WDI_INDICATION_DISASSOCIATION_PARAMETERS_Optional {
        UINT32 DeauthFrame_IsPresent : 1;
        UINT32 DisassociationFrame_IsPresent : 1;
        UINT32 NeedPeerStateCleanup_IsPresent : 1;
    } Optional;
    WDI_DISCONNECT_INDICATION_PARAMETERS_CONTAINER DisconnectIndicationParameters;
    WDI_BYTE_BLOB DeauthFrame;
    WDI_BYTE_BLOB DisassociationFrame;
    BOOL_CONTAINER NeedPeerStateCleanup;
} WDI_INDICATION_DISASSOCIATION_PARAMETERS, *PWDI_INDICATION_DISASSOCIATION_PARAMETERS;
typedef struct _WDI_INDICATION_ROAMING_NEEDED_PARAMETERS {
    WDI_ROAMING_NEEDED_CONTAINER RoamingReason;
} WDI_INDICATION_ROAMING_NEEDED_PARAMETERS, *PWDI_INDICATION_ROAMING_NEEDED_PARAMETERS;
#ifdef __DOT11_WIFICX_INTF_H__
__WDI_ARRAY_OF(WDI_LINK_INFO_CONTAINER);
#endif
typedef struct _WDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS {
    WDI_LINK_STATE_CHANGE_PARAMETERS_CONTAINER LinkStateChangeParameters;
#ifdef __DOT11_WIFICX_INTF_H__
    __WDI_ARRAY(WDI_LINK_INFO_CONTAINER) LinkInfo;
#endif
} WDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS, *PWDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS;
typedef struct _WDI_INDICATION_P2P_ACTION_FRAME_RECEIVED_PARAMETERS {
    WDI_INCOMING_P2P_ACTION_FRAME_INFO FrameInfo;
} WDI_INDICATION_P2P_ACTION_FRAME_RECEIVED_PARAMETERS, *PWDI_INDICATION_P2P_ACTION_FRAME_RECEIVED_PARAMETERS;
typedef struct _WDI_INDICATION_AP_ASSOCIATION_REQUEST_PARAMETERS {
    WDI_INCOMING_ASSOCIATION_REQUEST_INFO_CONTAINER IncomingRequestInfo;
} WDI_INDICATION_AP_ASSOCIATION_REQUEST_PARAMETERS, *PWDI_INDICATION_AP_ASSOCIATION_REQUEST_PARAMETERS;
__WDI_ARRAY_OF(WDI_BSS_ENTRY_CONTAINER);
typedef struct _WDI_INDICATION_NLO_DISCOVERY_PARAMETERS {
    __WDI_ARRAY(WDI_BSS_ENTRY_CONTAINER) DeviceDescriptor;
} WDI_INDICATION_NLO_DISCOVERY_PARAMETERS, *PWDI_INDICATION_NLO_DISCOVERY_PARAMETERS;
typedef struct _WDI_INDICATION_WAKE_REASON_PARAMETERS {
    struct _WDI_INDICATION_WAKE_REASON_PARAMETERS_Optional {
        UINT32 WakePacket_IsPresent : 1;
        UINT32 WakePacketPatternId_IsPresent : 1;
    } Optional;
    UINT32_CONTAINER WakeEventCode;
    WDI_BYTE_BLOB WakePacket;
    UINT32_CONTAINER WakePacketPatternId;
} WDI_INDICATION_WAKE_REASON_PARAMETERS, *PWDI_INDICATION_WAKE_REASON_PARAMETERS;
typedef struct _WDI_INDICATION_TKIP_MIC_FAILURE_PARAMETERS {
    WDI_TKIP_MIC_FAILURE_PARAMETERS_CONTAINER FailureInfo;
} WDI_INDICATION_TKIP_MIC_FAILURE_PARAMETERS, *PWDI_INDICATION_TKIP_MIC_FAILURE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_SCAN_COMPLETE_PARAMETERS, *PWDI_INDICATION_SCAN_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_P2P_DISCOVERY_COMPLETE_PARAMETERS, *PWDI_INDICATION_P2P_DISCOVERY_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_BSS_ENTRY_LIST_PARAMETERS {
    struct _WDI_INDICATION_BSS_ENTRY_LIST_PARAMETERS_Optional { UINT32 DeviceDescriptor_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_BSS_ENTRY_CONTAINER) DeviceDescriptor;
} WDI_INDICATION_BSS_ENTRY_LIST_PARAMETERS, *PWDI_INDICATION_BSS_ENTRY_LIST_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_DOT11_RESET_COMPLETE_PARAMETERS, *PWDI_INDICATION_DOT11_RESET_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_CONNECT_COMPLETE_PARAMETERS, *PWDI_INDICATION_CONNECT_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_P2P_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS {
    WDI_P2P_SEND_ACTION_FRAME_RESULT_CONTAINER SendActionFrameResult;
} WDI_INDICATION_P2P_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS, *PWDI_INDICATION_P2P_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_P2P_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS {
    WDI_P2P_SEND_ACTION_FRAME_RESULT_CONTAINER SendActionFrameResult;
} WDI_INDICATION_P2P_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS, *PWDI_INDICATION_P2P_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_RADIO_STATUS_PARAMETERS {
    WDI_RADIO_STATUS_CONTAINER RadioState;
} WDI_INDICATION_RADIO_STATUS_PARAMETERS, *PWDI_INDICATION_RADIO_STATUS_PARAMETERS;
typedef struct _WDI_INDICATION_CREATE_PORT_COMPLETE_PARAMETERS {
    WDI_PORT_ATTRIBUTES_CONTAINER PortAttributes;
} WDI_INDICATION_CREATE_PORT_COMPLETE_PARAMETERS, *PWDI_INDICATION_CREATE_PORT_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_DELETE_PORT_COMPLETE_PARAMETERS, *PWDI_INDICATION_DELETE_PORT_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_START_AP_COMPLETE_PARAMETERS, *PWDI_INDICATION_START_AP_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_STOP_AP_COMPLETE_PARAMETERS, *PWDI_INDICATION_STOP_AP_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_STOP_AP_PARAMETERS { UINT32_CONTAINER Reason; } WDI_INDICATION_STOP_AP_PARAMETERS, *PWDI_INDICATION_STOP_AP_PARAMETERS;
typedef struct _WDI_INDICATION_CAN_SUSTAIN_AP_PARAMETERS {
    UINT32_CONTAINER Reason;
} WDI_INDICATION_CAN_SUSTAIN_AP_PARAMETERS, *PWDI_INDICATION_CAN_SUSTAIN_AP_PARAMETERS;
typedef struct _WDI_INDICATION_SEND_AP_ASSOCIATION_RESPONSE_COMPLETE_PARAMETERS {
    WDI_ASSOC_RESPONSE_RESULT_PARAMETERS_CONTAINER AssocResponseResult;
    WDI_BYTE_BLOB AssocResponseFrame;
    WDI_BYTE_BLOB BeaconIEs;
    WDI_PHY_TYPE_LIST_CONTAINER ActivePhyList;
} WDI_INDICATION_SEND_AP_ASSOCIATION_RESPONSE_COMPLETE_PARAMETERS, *PWDI_INDICATION_SEND_AP_ASSOCIATION_RESPONSE_COMPLETE_PARAMETERS;
__WDI_ARRAY_OF(WDI_ASSOCIATION_RESULT_CONTAINER);
typedef struct _WDI_INDICATION_ASSOCIATION_RESULT_LIST {
    __WDI_ARRAY(WDI_ASSOCIATION_RESULT_CONTAINER) AssociationResults;
} WDI_INDICATION_ASSOCIATION_RESULT_LIST, *PWDI_INDICATION_ASSOCIATION_RESULT_LIST;
typedef EmptyMessageStructureType WDI_GET_AUTO_POWER_SAVE_PARAMETERS, *PWDI_GET_AUTO_POWER_SAVE_PARAMETERS;
typedef struct _WDI_GET_AUTO_POWER_SAVE_RESULTS {
    WDI_GET_AUTO_POWER_SAVE_CONTAINER AutoPowerSaveParameters;
} WDI_GET_AUTO_POWER_SAVE_RESULTS, *PWDI_GET_AUTO_POWER_SAVE_RESULTS;
__WDI_ARRAY_OF(WDI_PACKET_PATTERN_CONTAINER);
__WDI_ARRAY_OF(WDI_IPv4_TCP_SYNC_CONTAINER);
__WDI_ARRAY_OF(WDI_IPv6TCP_SYNC_CONTAINER);
typedef struct _WDI_SET_ADD_WOL_PATTERN_PARAMETERS {
    struct _WDI_SET_ADD_WOL_PATTERN_PARAMETERS_Optional {
        UINT32 WakePacketPattern_IsPresent : 1;
        UINT32 WakePacketMagicPacketPatternId_IsPresent : 1;
        UINT32 WakePacketIpv4TcpSync_IsPresent : 1;
        UINT32 WakePacketIpv6TcpSync_IsPresent : 1;
        UINT32 WakePacketEapolRequestIdPatternId_IsPresent : 1;
    } Optional;
    __WDI_ARRAY(WDI_PACKET_PATTERN_CONTAINER) WakePacketPattern;
    UINT32_CONTAINER WakePacketMagicPacketPatternId;
    __WDI_ARRAY(WDI_IPv4_TCP_SYNC_CONTAINER) WakePacketIpv4TcpSync;
    __WDI_ARRAY(WDI_IPv6TCP_SYNC_CONTAINER) WakePacketIpv6TcpSync;
    UINT32_CONTAINER WakePacketEapolRequestIdPatternId;
} WDI_SET_ADD_WOL_PATTERN_PARAMETERS, *PWDI_SET_ADD_WOL_PATTERN_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ADD_WOL_PATTERN_RESULTS, *PWDI_SET_ADD_WOL_PATTERN_RESULTS;
typedef struct _WDI_SET_REMOVE_WOL_PATTERN_PARAMETERS {
    UINT32_CONTAINER PatternId;
} WDI_SET_REMOVE_WOL_PATTERN_PARAMETERS, *PWDI_SET_REMOVE_WOL_PATTERN_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_REMOVE_WOL_PATTERN_RESULTS, *PWDI_SET_REMOVE_WOL_PATTERN_RESULTS;
typedef struct _WDI_SET_MULTICAST_LIST_PARAMETERS {
    struct _WDI_SET_MULTICAST_LIST_PARAMETERS_Optional { UINT32 MulticastList_IsPresent : 1; } Optional;
    WDI_ADDRESS_LIST_CONTAINER MulticastList;
} WDI_SET_MULTICAST_LIST_PARAMETERS, *PWDI_SET_MULTICAST_LIST_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_MULTICAST_LIST_RESULTS, *PWDI_SET_MULTICAST_LIST_RESULTS;
typedef struct _WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_PARAMETERS {
    struct _WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_PARAMETERS_Optional {
        UINT32 ipv4ARPOffload_IsPresent : 1;
        UINT32 ipv6ARPOffload_IsPresent : 1;
        UINT32 DOT11RSNREKeyOffload_IsPresent : 1;
    } Optional;
    WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_CONTAINER ipv4ARPOffload;
    WDI_PM_PROTOCOL_OFFLOAD_IPv6NS_CONTAINER ipv6ARPOffload;
    WDI_RSN_OFFLOAD_KEYS_CONTAINER DOT11RSNREKeyOffload;
} WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_PARAMETERS, *PWDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_RESULTS, *PWDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_RESULTS;
typedef struct _WDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_PARAMETERS {
    UINT32_CONTAINER RemovePMOffload;
} WDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_PARAMETERS, *PWDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_RESULTS, *PWDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_RESULTS;
typedef struct _WDI_INDICATION_P2P_GROUP_OPERATING_CHANNEL_PARAMETERS {
    WDI_P2P_CHANNEL_CONTAINER Channel;
    WDI_P2P_CHANNEL_INDICATE_REASON_CONTAINER IndicateReason;
    WDI_AP_BAND_INFORMATION_CONTAINER APBandInformation;
} WDI_INDICATION_P2P_GROUP_OPERATING_CHANNEL_PARAMETERS, *PWDI_INDICATION_P2P_GROUP_OPERATING_CHANNEL_PARAMETERS;
typedef struct _WDI_INDICATION_P2P_OPERATING_CHANNEL_ATTRIBUTES_PARAMETERS {
    WDI_P2P_CHANNEL_CONTAINER PreferredOperatingChannel;
    WDI_P2P_CHANNEL_LIST_CONTAINER ChannelList;
    WDI_P2P_CHANNEL_CONTAINER PreferredListenChannel;
} WDI_INDICATION_P2P_OPERATING_CHANNEL_ATTRIBUTES_PARAMETERS, *PWDI_INDICATION_P2P_OPERATING_CHANNEL_ATTRIBUTES_PARAMETERS;
typedef struct _WDI_SET_FIRMWARE_CONFIGURATION_PARAMETERS {
    struct _WDI_SET_FIRMWARE_CONFIGURATION_PARAMETERS_Optional {
        UINT32 MacAddress_IsPresent : 1;
        UINT32 UnreachableDetectionThreshold_IsPresent : 1;
        UINT32 GroupOwnerResetPolicy_IsPresent : 1;
        UINT32 DisallowedBandList_IsPresent : 1;
        UINT32 AdapterNloScanMode_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER MacAddress;
    UINT32_CONTAINER UnreachableDetectionThreshold;
    WDI_P2P_GO_INTERNAL_RESET_POLICY_CONTAINER GroupOwnerResetPolicy;
    WDI_BAND_ID_LIST_CONTAINER DisallowedBandList;
    WDI_LINK_QUALITY_BAR_MAP_CONTAINER LinkQualityBarMap;
    WDI_ADAPTER_NLO_SCAN_MODE_CONTAINER AdapterNloScanMode;
    BOOL_CONTAINER PLDRSupport;
} WDI_SET_FIRMWARE_CONFIGURATION_PARAMETERS, *PWDI_SET_FIRMWARE_CONFIGURATION_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_FIRMWARE_CONFIGURATION_RESULTS, *PWDI_SET_FIRMWARE_CONFIGURATION_RESULTS;
typedef EmptyMessageStructureType WDI_GET_RECEIVE_COALESCING_MATCH_COUNT_INPUTS, *PWDI_GET_RECEIVE_COALESCING_MATCH_COUNT_INPUTS;
typedef struct _WDI_GET_RECEIVE_COALESCING_MATCH_COUNT_PARAMETERS {
    UINT64_CONTAINER MatchCount;
} WDI_GET_RECEIVE_COALESCING_MATCH_COUNT_PARAMETERS, *PWDI_GET_RECEIVE_COALESCING_MATCH_COUNT_PARAMETERS;
typedef struct _WDI_SET_CLEAR_RECEIVE_COALESCING_PARAMETERS {
    UINT32_CONTAINER FilterId;
} WDI_SET_CLEAR_RECEIVE_COALESCING_PARAMETERS, *PWDI_SET_CLEAR_RECEIVE_COALESCING_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_CLEAR_RECEIVE_COALESCING_RESULTS, *PWDI_SET_CLEAR_RECEIVE_COALESCING_RESULTS;
typedef struct _WDI_GET_PM_PROTOCOL_OFFLOAD_PARAMETERS {
    UINT32_CONTAINER GetPMOffload;
} WDI_GET_PM_PROTOCOL_OFFLOAD_PARAMETERS, *PWDI_GET_PM_PROTOCOL_OFFLOAD_PARAMETERS;
typedef struct _WDI_GET_PM_PROTOCOL_OFFLOAD_RESULTS {
    struct _WDI_GET_PM_PROTOCOL_OFFLOAD_RESULTS_Optional {
        UINT32 ipv4ARPOffload_IsPresent : 1;
        UINT32 ipv6ARPOffload_IsPresent : 1;
        UINT32 DOT11RSNREKeyOffload_IsPresent : 1;
    } Optional;
    WDI_PM_PROTOCOL_OFFLOAD_IPv4ARP_CONTAINER ipv4ARPOffload;
    WDI_PM_PROTOCOL_OFFLOAD_IPv6NS_CONTAINER ipv6ARPOffload;
    WDI_RSN_OFFLOAD_KEYS_CONTAINER DOT11RSNREKeyOffload;
} WDI_GET_PM_PROTOCOL_OFFLOAD_RESULTS, *PWDI_GET_PM_PROTOCOL_OFFLOAD_RESULTS;
typedef struct _WDI_SET_ADVERTISEMENT_INFORMATION_PARAMETERS {
    struct _WDI_SET_ADVERTISEMENT_INFORMATION_PARAMETERS_Optional {
        UINT32 AdditionalIEs_IsPresent : 1;
        UINT32 DeviceInformation_IsPresent : 1;
        UINT32 DeviceCapability_IsPresent : 1;
        UINT32 GroupOwnerCapability_IsPresent : 1;
        UINT32 SecondaryDeviceTypeList_IsPresent : 1;
        UINT32 AdvertisedServices_IsPresent : 1;
    } Optional;
    WDI_ADDITIONAL_IES_CONTAINER AdditionalIEs;
    WDI_P2P_DEVICE_INFO_CONTAINER DeviceInformation;
    WDI_P2P_DEVICE_CAPABILITY_CONTAINER DeviceCapability;
    WDI_P2P_GROUP_OWNER_CAPABILITY_CONTAINER GroupOwnerCapability;
    WDI_P2P_SECONDARY_DEVICE_TYPE_CONTAINER SecondaryDeviceTypeList;
    WDI_P2P_ADVERTISED_SERVICES_CONTAINER AdvertisedServices;
} WDI_SET_ADVERTISEMENT_INFORMATION_PARAMETERS, *PWDI_SET_ADVERTISEMENT_INFORMATION_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ADVERTISEMENT_INFORMATION_RESULTS, *PWDI_SET_ADVERTISEMENT_INFORMATION_RESULTS;
typedef struct _WDI_TASK_CHANGE_OPERATION_MODE_PARAMETERS {
    WDI_OPERATION_MODE_CONTAINER OperationMode;
} WDI_TASK_CHANGE_OPERATION_MODE_PARAMETERS, *PWDI_TASK_CHANGE_OPERATION_MODE_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_CHANGE_OPERATION_MODE_RESULTS, *PWDI_TASK_CHANGE_OPERATION_MODE_RESULTS;
typedef EmptyMessageStructureType WDI_INDICATION_CHANGE_OPERATION_MODE_COMPLETE_PARAMETERS, *PWDI_INDICATION_CHANGE_OPERATION_MODE_COMPLETE_PARAMETERS;
__WDI_ARRAY_OF(WDI_BYTE_BLOB);
typedef struct _WDI_IHV_REQUEST_PARAMETERS {
    struct _WDI_IHV_REQUEST_PARAMETERS_Optional { UINT32 IHVData_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_BYTE_BLOB) IHVData;
} WDI_IHV_REQUEST_PARAMETERS, *PWDI_IHV_REQUEST_PARAMETERS;
typedef struct _WDI_INDICATION_IHV_EVENT_PARAMETERS {
    struct _WDI_INDICATION_IHV_EVENT_PARAMETERS_Optional { UINT32 IHVData_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_BYTE_BLOB) IHVData;
} WDI_INDICATION_IHV_EVENT_PARAMETERS, *PWDI_INDICATION_IHV_EVENT_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_OPEN_COMPLETE_PARAMETERS, *PWDI_INDICATION_OPEN_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_CLOSE_COMPLETE_PARAMETERS, *PWDI_INDICATION_CLOSE_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_FLUSH_BSS_ENTRY_PARAMETERS, *PWDI_SET_FLUSH_BSS_ENTRY_PARAMETERS;
typedef struct _WDI_INDICATION_ASSOCIATION_PARAMS_REQUEST_PARAMETERS {
    struct _WDI_INDICATION_ASSOCIATION_PARAMS_REQUEST_PARAMETERS_Optional { UINT32 BSSEntryList_IsPresent : 1; } Optional;
    UINT16_LIST_CONTAINER AssociationParameterTypes;
    __WDI_ARRAY(WDI_BSS_ENTRY_CONTAINER) BSSEntryList;
} WDI_INDICATION_ASSOCIATION_PARAMS_REQUEST_PARAMETERS, *PWDI_INDICATION_ASSOCIATION_PARAMS_REQUEST_PARAMETERS;
typedef struct _WDI_SET_ASSOCIATION_PARAMS_PARAMETERS {
    __WDI_ARRAY(WDI_CONNECT_BSS_ENTRY_CONTAINER) BSSEntryList;
} WDI_SET_ASSOCIATION_PARAMS_PARAMETERS, *PWDI_SET_ASSOCIATION_PARAMS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ASSOCIATION_PARAMS_RESULTS, *PWDI_SET_ASSOCIATION_PARAMS_RESULTS;
typedef struct _WDI_TASK_ROAM_PARAMETERS {
    WDI_CONNECT_PARAMETERS_CONTAINER ConnectParameters;
    __WDI_ARRAY(WDI_CONNECT_BSS_ENTRY_CONTAINER) PreferredBSSEntryList;
} WDI_TASK_ROAM_PARAMETERS, *PWDI_TASK_ROAM_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_ROAM_RESULTS, *PWDI_TASK_ROAM_RESULTS;
typedef EmptyMessageStructureType WDI_INDICATION_ROAM_COMPLETE_PARAMETERS, *PWDI_INDICATION_ROAM_COMPLETE_PARAMETERS;
typedef struct _WDI_TASK_SEND_REQUEST_ACTION_FRAME_PARAMETERS {
    WDI_SEND_ACTION_FRAME_REQUEST_PARAMETERS_CONTAINER RequestParams;
    WDI_BYTE_BLOB ActionFrameBody;
} WDI_TASK_SEND_REQUEST_ACTION_FRAME_PARAMETERS, *PWDI_TASK_SEND_REQUEST_ACTION_FRAME_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_SEND_REQUEST_ACTION_FRAME_RESULTS, *PWDI_TASK_SEND_REQUEST_ACTION_FRAME_RESULTS;
typedef struct _WDI_INDICATION_ACTION_FRAME_RECEIVED_PARAMETERS {
    WDI_MAC_ADDRESS_CONTAINER SourceAddress;
    WDI_CHANNEL_INFO_CONTAINER ChannelInfo;
    WDI_BYTE_BLOB ActionFrameBody;
} WDI_INDICATION_ACTION_FRAME_RECEIVED_PARAMETERS, *PWDI_INDICATION_ACTION_FRAME_RECEIVED_PARAMETERS;
typedef struct _WDI_INDICATION_TASK_OFFLOAD_CURRENT_CONFIG_PARAMETERS {
    struct _WDI_INDICATION_TASK_OFFLOAD_CURRENT_CONFIG_PARAMETERS_Optional {
        UINT32 TcpOffloadCapabilities_IsPresent : 1;
    } Optional;
    WDI_TCP_OFFLOAD_CAPABILITIES_CONTAINER TcpOffloadCapabilities;
} WDI_INDICATION_TASK_OFFLOAD_CURRENT_CONFIG_PARAMETERS, *PWDI_INDICATION_TASK_OFFLOAD_CURRENT_CONFIG_PARAMETERS;
typedef struct _WDI_TASK_SEND_RESPONSE_ACTION_FRAME_PARAMETERS {
    WDI_SEND_ACTION_FRAME_REQUEST_PARAMETERS_CONTAINER ResponseParams;
    WDI_BYTE_BLOB ActionFrameBody;
} WDI_TASK_SEND_RESPONSE_ACTION_FRAME_PARAMETERS, *PWDI_TASK_SEND_RESPONSE_ACTION_FRAME_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_SEND_RESPONSE_ACTION_FRAME_RESULTS, *PWDI_TASK_SEND_RESPONSE_ACTION_FRAME_RESULTS;
typedef EmptyMessageStructureType WDI_INDICATION_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS, *PWDI_INDICATION_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS, *PWDI_INDICATION_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS;
typedef EmptyMessageStructureType WDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_INPUTS, *PWDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_INPUTS;
typedef struct _WDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_PARAMETERS {
    UINT8_CONTAINER NextDialogToken;
} WDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_PARAMETERS, *PWDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_PARAMETERS;
typedef struct _WDI_SET_P2P_WPS_ENABLED_PARAMETERS {
    UINT8_CONTAINER WPSEnabled;
} WDI_SET_P2P_WPS_ENABLED_PARAMETERS, *PWDI_SET_P2P_WPS_ENABLED_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_P2P_WPS_ENABLED_RESULTS, *PWDI_SET_P2P_WPS_ENABLED_RESULTS;
typedef struct _WDI_TASK_IHV_PARAMETERS {
    struct _WDI_TASK_IHV_PARAMETERS_Optional { UINT32 IHVSpecificContext_IsPresent : 1; } Optional;
    WDI_BYTE_BLOB IHVSpecificContext;
} WDI_TASK_IHV_PARAMETERS, *PWDI_TASK_IHV_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_IHV_RESULTS, *PWDI_TASK_IHV_RESULTS;
__WDI_ARRAY_OF(WDI_FTM_TARGET_BSS_ENTRY_CONTAINER);
typedef struct _WDI_TASK_REQUEST_FTM_PARAMETERS {
    UINT32_CONTAINER FTMRequestTimeout;
    __WDI_ARRAY(WDI_FTM_TARGET_BSS_ENTRY_CONTAINER) FTMTargetList;
} WDI_TASK_REQUEST_FTM_PARAMETERS, *PWDI_TASK_REQUEST_FTM_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_REQUEST_FTM_RESULTS, *PWDI_TASK_REQUEST_FTM_RESULTS;
__WDI_ARRAY_OF(WDI_FTM_RESPONSE_CONTAINER);
typedef struct _WDI_INDICATION_REQUEST_FTM_COMPLETE_PARAMETERS {
    __WDI_ARRAY(WDI_FTM_RESPONSE_CONTAINER) FTMResponseList;
} WDI_INDICATION_REQUEST_FTM_COMPLETE_PARAMETERS, *PWDI_INDICATION_REQUEST_FTM_COMPLETE_PARAMETERS;
typedef struct _WDI_INDICATION_IHV_TASK_REQUEST_PARAMETERS {
    struct _WDI_INDICATION_IHV_TASK_REQUEST_PARAMETERS_Optional { UINT32 IHVSpecificContext_IsPresent : 1; } Optional;
    WDI_IHV_TASK_PRIORITY_CONTAINER RequestedPriority;
    WDI_BYTE_BLOB IHVSpecificContext;
} WDI_INDICATION_IHV_TASK_REQUEST_PARAMETERS, *PWDI_INDICATION_IHV_TASK_REQUEST_PARAMETERS;
typedef EmptyMessageStructureType WDI_INDICATION_IHV_TASK_COMPLETE_PARAMETERS, *PWDI_INDICATION_IHV_TASK_COMPLETE_PARAMETERS;
typedef struct _WDI_TASK_ABORT_PARAMETERS {
    WDI_CANCEL_PARAMETERS_CONTAINER CancelParameters;
} WDI_TASK_ABORT_PARAMETERS, *PWDI_TASK_ABORT_PARAMETERS;
typedef EmptyMessageStructureType WDI_TASK_ABORT_RESULTS, *PWDI_TASK_ABORT_RESULTS;
typedef struct _WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS {
    WDI_SET_OFFLOAD_PARAMS_CONTAINER SetOffloadParameters;
} WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS, *PWDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_TCP_OFFLOAD_PARAMS_RESULTS, *PWDI_SET_TCP_OFFLOAD_PARAMS_RESULTS;
typedef EmptyMessageStructureType WDI_TCP_RSC_STATISTICS_INPUTS, *PWDI_TCP_RSC_STATISTICS_INPUTS;
typedef struct _WDI_TCP_RSC_STATISTICS_PARAMETERS {
    WDI_TCP_RSC_STATISTICS_CONTAINER RscStatsParams;
} WDI_TCP_RSC_STATISTICS_PARAMETERS, *PWDI_TCP_RSC_STATISTICS_PARAMETERS;
typedef struct _WDI_SET_ENCAPSULATION_OFFLOAD_PARAMS_PARAMETERS {
    UINT8_CONTAINER EnabledV4;
    UINT8_CONTAINER EnabledV6;
} WDI_SET_ENCAPSULATION_OFFLOAD_PARAMS_PARAMETERS, *PWDI_SET_ENCAPSULATION_OFFLOAD_PARAMS_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_ENCAPSULATION_OFFLOAD_RESULTS, *PWDI_SET_ENCAPSULATION_OFFLOAD_RESULTS;
typedef struct _WDI_INDICATION_FT_ASSOC_PARAMS_NEEDED_PARAMETERS {
    WDI_MAC_ADDRESS_CONTAINER BssId;
    WDI_BYTE_BLOB AuthRequest;
    WDI_BYTE_BLOB AuthResponse;
} WDI_INDICATION_FT_ASSOC_PARAMS_NEEDED_PARAMETERS, *PWDI_INDICATION_FT_ASSOC_PARAMS_NEEDED_PARAMETERS;
typedef struct _WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_COMMAND {
    struct _WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_COMMAND_Optional {
        UINT32 RSNIE_IsPresent : 1;
        UINT32 MDE_IsPresent : 1;
        UINT32 FTE_IsPresent : 1;
    } Optional;
    WDI_STATUS_CONTAINER status;
    WDI_BYTE_BLOB RSNIE;
    WDI_BYTE_BLOB MDE;
    WDI_BYTE_BLOB FTE;
} WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_COMMAND, *PWDI_SET_FAST_BSS_TRANSITION_PARAMETERS_COMMAND;
typedef EmptyMessageStructureType WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_RESULTS, *PWDI_SET_FAST_BSS_TRANSITION_PARAMETERS_RESULTS;
typedef struct _WDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS {
    struct _WDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS_Optional {
#ifdef __DOT11_WIFICX_INTF_H__
        UINT32 SAECommitFrame_IsPresent : 1;
        UINT32 SAEConfirmFrame_IsPresent : 1;
#else
        UINT32 SAECommitResponse_IsPresent : 1;
        UINT32 SAEConfirmResponse_IsPresent : 1;
#endif
        UINT32 SAEStatus_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BssId;
    WDI_SAE_INDICATION_TYPE_CONTAINER SAEIndicationType;
#ifdef __DOT11_WIFICX_INTF_H__
    WDI_BYTE_BLOB SAECommitFrame;
    WDI_BYTE_BLOB SAEConfirmFrame;
#else
    WDI_BYTE_BLOB SAECommitResponse;
    WDI_BYTE_BLOB SAEConfirmResponse;
#endif
    WDI_SAE_STATUS_CONTAINER SAEStatus;
} WDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS, *PWDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS;
typedef struct _WDI_SET_SAE_AUTH_PARAMS_COMMAND {
    struct _WDI_SET_SAE_AUTH_PARAMS_COMMAND_Optional {
        UINT32 SAECommitRequest_IsPresent : 1;
        UINT32 SAEConfirmRequest_IsPresent : 1;
        UINT32 SAEStatus_IsPresent : 1;
    } Optional;
    WDI_MAC_ADDRESS_CONTAINER BssId;
    WDI_SAE_REQUEST_TYPE_CONTAINER SAERequestType;
    WDI_SAE_COMMIT_REQUEST SAECommitRequest;
    WDI_SAE_CONFIRM_REQUEST SAEConfirmRequest;
    WDI_SAE_STATUS_CONTAINER SAEStatus;
} WDI_SET_SAE_AUTH_PARAMS_COMMAND, *PWDI_SET_SAE_AUTH_PARAMS_COMMAND;
typedef EmptyMessageStructureType WDI_SET_SAE_AUTH_PARAMS_RESULTS, *PWDI_SET_SAE_AUTH_PARAMS_RESULTS;
typedef EmptyMessageStructureType WDI_INDICATION_FIRMWARE_STALLED_PARAMETERS, *PWDI_INDICATION_FIRMWARE_STALLED_PARAMETERS;
__WDI_ARRAY_OF(WDI_NEIGHBOR_REPORT_ENTRY_CONTAINER);
typedef struct _WDI_SET_NEIGHBOR_REPORT_ENTRIES_PARAMETERS {
    __WDI_ARRAY(WDI_NEIGHBOR_REPORT_ENTRY_CONTAINER) NeighborReportEntry;
} WDI_SET_NEIGHBOR_REPORT_ENTRIES_PARAMETERS, *PWDI_SET_NEIGHBOR_REPORT_ENTRIES_PARAMETERS;
typedef EmptyMessageStructureType WDI_SET_NEIGHBOR_REPORT_ENTRIES_RESULTS, *PWDI_SET_NEIGHBOR_REPORT_ENTRIES_RESULTS;
typedef EmptyMessageStructureType WDI_GET_SUPPORTED_DEVICE_SERVICES_INPUTS, *PWDI_GET_SUPPORTED_DEVICE_SERVICES_INPUTS;
typedef struct _WDI_GET_SUPPORTED_DEVICE_SERVICES_PARAMETERS {
    WDI_GUID_LIST_CONTAINER DeviceServiceGUIDList;
} WDI_GET_SUPPORTED_DEVICE_SERVICES_PARAMETERS, *PWDI_GET_SUPPORTED_DEVICE_SERVICES_PARAMETERS;
typedef struct _WDI_DEVICE_SERVICE_COMMAND_INPUTS {
    struct _WDI_DEVICE_SERVICE_COMMAND_INPUTS_Optional { UINT32 Params_IsPresent : 1; } Optional;
    WDI_GUID_CONTAINER DeviceServiceGUID;
    UINT32_CONTAINER Opcode;
    __WDI_ARRAY(WDI_BYTE_BLOB) Params;
} WDI_DEVICE_SERVICE_COMMAND_INPUTS, *PWDI_DEVICE_SERVICE_COMMAND_INPUTS;
typedef struct _WDI_DEVICE_SERVICE_COMMAND_PARAMETERS {
    struct _WDI_DEVICE_SERVICE_COMMAND_PARAMETERS_Optional { UINT32 Params_IsPresent : 1; } Optional;
    __WDI_ARRAY(WDI_BYTE_BLOB) Params;
} WDI_DEVICE_SERVICE_COMMAND_PARAMETERS, *PWDI_DEVICE_SERVICE_COMMAND_PARAMETERS;
typedef struct _WDI_INDICATION_CIPHER_KEY_UPDATED_PARAMETERS {
    WDI_RSN_OFFLOAD_KEYS_CONTAINER DOT11RSNREKeyOffload;
} WDI_INDICATION_CIPHER_KEY_UPDATED_PARAMETERS, *PWDI_INDICATION_CIPHER_KEY_UPDATED_PARAMETERS;
typedef struct _WDI_INDICATION_DEVICE_SERVICE_EVENT_PARAMETERS {
    struct _WDI_INDICATION_DEVICE_SERVICE_EVENT_PARAMETERS_Optional { UINT32 Params_IsPresent : 1; } Optional;
    WDI_GUID_CONTAINER DeviceServiceGUID;
    UINT32_CONTAINER Opcode;
    __WDI_ARRAY(WDI_BYTE_BLOB) Params;
} WDI_INDICATION_DEVICE_SERVICE_EVENT_PARAMETERS, *PWDI_INDICATION_DEVICE_SERVICE_EVENT_PARAMETERS;
#ifdef __DOT11_WIFICX_INTF_H__
__WDI_ARRAY_OF(WDI_BAND_CHANNEL_LIST_CONTAINER);
typedef struct _WDI_INDICATION_SECONDARY_STA_CONNECTIVITY_PARAMETERS {
    struct _WDI_INDICATION_SECONDARY_STA_CONNECTIVITY_PARAMETERS_Optional {
        UINT32 AvailableBandChannelList_IsPresent : 1;
    } Optional;
    UINT8_CONTAINER LimitedConnectivity;
    __WDI_ARRAY(WDI_BAND_CHANNEL_LIST_CONTAINER) AvailableBandChannelList;
} WDI_INDICATION_SECONDARY_STA_CONNECTIVITY_PARAMETERS, *PWDI_INDICATION_SECONDARY_STA_CONNECTIVITY_PARAMETERS;
#endif
typedef struct _WDI_SET_LOCATION_PRIVACY_PARAMETERS {
    UINT8_CONTAINER LocationAllowed;
} WDI_SET_LOCATION_PRIVACY_PARAMETERS, *PWDI_SET_LOCATION_PRIVACY_PARAMETERS;
typedef struct _WDI_TASK_TEST_PARAMETERS {
    struct _WDI_TASK_TEST_PARAMETERS_Optional {
        UINT32 Newsocoomomc_IsPresent : 1;
        UINT32 Newsocoomosc_IsPresent : 1;
        UINT32 Newsocoosomc_IsPresent : 1;
        UINT32 Newsocoososc_IsPresent : 1;
        UINT32 Newsocromomc_IsPresent : 1;
        UINT32 Newsocromosc_IsPresent : 1;
        UINT32 Newsocrosomc_IsPresent : 1;
        UINT32 Newsocrososc_IsPresent : 1;
        UINT32 Newnocmc_IsPresent : 1;
        UINT32 Newnocsc_IsPresent : 1;
    } Optional;
    __WDI_ARRAY(TEST_CONTAINER) Newsocoomomc;
    TEST_CONTAINER Newsocoomosc;
    __WDI_ARRAY(TEST_CONTAINER) Newsocoosomc;
    TEST_CONTAINER Newsocoososc;
    __WDI_ARRAY(TEST_CONTAINER) Newsocromomc;
    TEST_CONTAINER Newsocromosc;
    __WDI_ARRAY(TEST_CONTAINER) Newsocrosomc;
    TEST_CONTAINER Newsocrososc;
    __WDI_ARRAY(TEST_CONTAINER) Newsrcoomomc;
    TEST_CONTAINER Newsrcoomosc;
    __WDI_ARRAY(TEST_CONTAINER) Newsrcoosomc;
    TEST_AGGREGATE_CONTAINER Newsrcoososc;
    __WDI_ARRAY(TEST_CONTAINER) Newsrcromomc;
    TEST_CONTAINER Newsrcromosc;
    __WDI_ARRAY(TEST_CONTAINER) Newsrcrosomc;
    TEST_CONTAINER Newsrcrososc;
    __WDI_ARRAY(TEST_CONTAINER) Newnocmc;
    TEST_CONTAINER Newnocsc;
    __WDI_ARRAY(TEST_CONTAINER) Newnrcmc;
    TEST_CONTAINER Newnrcsc;
} WDI_TASK_TEST_PARAMETERS, *PWDI_TASK_TEST_PARAMETERS;

/* What a driver reads goes to it, what it writes comes from it; under its plain name, or with the direction when there are no aliases. */
#define __WDI_PARSE(N, T) \
    NDIS_STATUS ParseWdi##N(_In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) UINT8 const *pBuffer, _In_ PCTLV_CONTEXT Context, _Out_opt_ T *pParsedMessage); \
    void CleanupParsedWdi##N(_In_ T *pParsedMessage);
#define __WDI_GENERATE(N, T) \
    NDIS_STATUS GenerateWdi##N(_In_opt_ T const *pInput, _In_ ULONG ReservedHeaderLength, _In_ PCTLV_CONTEXT Context, _Out_ ULONG *pBufferLength, \
        _Outptr_result_buffer_(*pBufferLength) UINT8 **ppBuffer);
#define __WDI_BOTH(N, T) __WDI_PARSE(N, T) __WDI_GENERATE(N, T)
#if defined(_WDI_NO_TLV_P_G_ALIASES)
#define __WDI_TO_IHV(N, T) __WDI_BOTH(N##ToIhv, T)
#define __WDI_FROM_IHV(N, T) __WDI_BOTH(N##FromIhv, T)
#elif defined(_WDI_WIFI_SYS)
#define __WDI_TO_IHV(N, T) __WDI_GENERATE(N, T) __WDI_GENERATE(N##ToIhv, T)
#define __WDI_FROM_IHV(N, T) __WDI_PARSE(N, T) __WDI_PARSE(N##FromIhv, T)
#define Parse ParseFromIhv
#define FreeParsed FreeParsedFromIhv
#else
#define __WDI_TO_IHV(N, T) __WDI_PARSE(N, T) __WDI_PARSE(N##ToIhv, T)
#define __WDI_FROM_IHV(N, T) __WDI_GENERATE(N, T) __WDI_GENERATE(N##FromIhv, T)
#define Parse ParseToIhv
#define FreeParsed FreeParsedToIhv
#endif
__WDI_BOTH(TaskOpen, WDI_TASK_OPEN_PARAMETERS)
__WDI_BOTH(TaskClose, WDI_TASK_CLOSE_PARAMETERS)
__WDI_BOTH(SetHostDetectError, WDI_SET_HOST_DETECT_ERROR_PARAMETERS)
__WDI_TO_IHV(TaskScan, WDI_SCAN_PARAMETERS)
__WDI_FROM_IHV(TaskScan, WDI_SCAN_RESULTS)
__WDI_TO_IHV(TaskP2pDiscover, WDI_TASK_P2P_DISCOVER_PARAMETERS)
__WDI_FROM_IHV(TaskP2pDiscover, WDI_TASK_P2P_DISCOVER_RESULTS)
__WDI_TO_IHV(SetP2pStartBackgroundDiscovery, WDI_SET_P2P_START_BACKGROUND_DISCOVERY_PARAMETERS)
__WDI_FROM_IHV(SetP2pStartBackgroundDiscovery, WDI_SET_P2P_START_BACKGROUND_DISCOVERY_RESULTS)
__WDI_BOTH(SetP2pStopBackgroundDiscovery, WDI_SET_P2P_STOP_BACKGROUND_DISCOVERY_PARAMETERS)
__WDI_TO_IHV(TaskConnect, WDI_TASK_CONNECT_PARAMETERS)
__WDI_FROM_IHV(TaskConnect, WDI_TASK_CONNECT_RESULTS)
__WDI_TO_IHV(TaskDot11Reset, WDI_TASK_DOT11_RESET_PARAMETERS)
__WDI_FROM_IHV(TaskDot11Reset, WDI_TASK_DOT11_RESET_RESULTS)
__WDI_TO_IHV(TaskDisconnect, WDI_TASK_DISCONNECT_PARAMETERS)
__WDI_FROM_IHV(TaskDisconnect, WDI_TASK_DISCONNECT_RESULTS)
__WDI_TO_IHV(TaskP2pSendRequestActionFrame, WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_PARAMETERS)
__WDI_FROM_IHV(TaskP2pSendRequestActionFrame, WDI_TASK_P2P_SEND_REQUEST_ACTION_FRAME_RESULTS)
__WDI_TO_IHV(TaskP2pSendResponseActionFrame, WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_PARAMETERS)
__WDI_FROM_IHV(TaskP2pSendResponseActionFrame, WDI_TASK_P2P_SEND_RESPONSE_ACTION_FRAME_RESULTS)
__WDI_TO_IHV(TaskSetRadioState, WDI_SET_RADIO_STATE_PARAMETERS)
__WDI_FROM_IHV(TaskSetRadioState, WDI_SET_RADIO_STATE_RESULTS)
__WDI_TO_IHV(TaskCreatePort, WDI_TASK_CREATE_PORT_PARAMETERS)
__WDI_FROM_IHV(TaskCreatePort, WDI_TASK_CREATE_PORT_RESULTS)
__WDI_TO_IHV(TaskDeletePort, WDI_TASK_DELETE_PORT_PARAMETERS)
__WDI_FROM_IHV(TaskDeletePort, WDI_TASK_DELETE_PORT_RESULTS)
__WDI_TO_IHV(TaskStartAp, WDI_TASK_START_AP_PARAMETERS)
__WDI_FROM_IHV(TaskStartAp, WDI_TASK_START_AP_RESULTS)
__WDI_BOTH(TaskStopAp, WDI_TASK_STOP_AP_PARAMETERS)
__WDI_TO_IHV(TaskSendApAssociationResponse, WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_PARAMETERS)
__WDI_FROM_IHV(TaskSendApAssociationResponse, WDI_TASK_SEND_AP_ASSOCIATION_RESPONSE_RESULTS)
__WDI_BOTH(TaskSetReadyToReceiveIndications, WDI_TASK_SET_READY_TO_RECEIVE_INDICATIONS_PARAMETERS)
__WDI_TO_IHV(SetPowerState, WDI_SET_POWER_PARAMETERS)
__WDI_FROM_IHV(SetPowerState, WDI_SET_POWER_RESULTS)
__WDI_FROM_IHV(IndicationDisconnectComplete, WDI_INDICATION_DISCONNECT_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationSetRadioStateComplete, WDI_INDICATION_SET_RADIO_STATE_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationSetReadyToReceiveIndicationsComplete, WDI_INDICATION_SET_READY_TO_RECEIVE_INDICATIONS_COMPLETE_PARAMETERS)
__WDI_BOTH(SetOperationMode, WDI_SET_OPERATION_MODE_PARAMETERS)
__WDI_BOTH(SetEndDwellTime, WDI_SET_END_DWELL_TIME_PARAMETERS)
__WDI_TO_IHV(SetP2pListenState, WDI_SET_P2P_LISTEN_STATE_PARAMETERS)
__WDI_FROM_IHV(SetP2pListenState, WDI_SET_P2P_LISTEN_STATE_RESULTS)
__WDI_TO_IHV(SetPrivacyExemptionList, WDI_SET_PRIVACY_EXEMPTION_LIST_PARAMETERS)
__WDI_FROM_IHV(SetPrivacyExemptionList, WDI_SET_PRIVACY_EXEMPTION_LIST_RESULTS)
__WDI_TO_IHV(SetAddCipherKeys, WDI_SET_ADD_CIPHER_KEYS_PARAMETERS)
__WDI_FROM_IHV(SetAddCipherKeys, WDI_SET_ADD_CIPHER_KEYS_RESULTS)
__WDI_TO_IHV(SetDeleteCipherKeys, WDI_SET_DELETE_CIPHER_KEYS_PARAMETERS)
__WDI_FROM_IHV(SetDeleteCipherKeys, WDI_SET_DELETE_CIPHER_KEYS_RESULTS)
__WDI_TO_IHV(SetDefaultKeyId, WDI_SET_DEFAULT_KEY_ID_PARAMETERS)
__WDI_FROM_IHV(SetDefaultKeyId, WDI_SET_DEFAULT_KEY_ID_RESULTS)
__WDI_TO_IHV(SetConnectionQuality, WDI_SET_CONNECTION_QUALITY_PARAMETERS)
__WDI_FROM_IHV(SetConnectionQuality, WDI_SET_CONNECTION_QUALITY_RESULTS)
__WDI_TO_IHV(GetStatistics, WDI_GET_STATISTICS_INPUTS)
__WDI_FROM_IHV(GetStatistics, WDI_GET_STATISTICS_PARAMETERS)
__WDI_TO_IHV(SetReceivePacketFilter, WDI_SET_RECEIVE_PACKET_FILTER_PARAMETERS)
__WDI_FROM_IHV(SetReceivePacketFilter, WDI_SET_RECEIVE_PACKET_FILTER_RESULTS)
__WDI_TO_IHV(GetAdapterCapabilities, WDI_GET_ADAPTER_CAPABILITIES_INPUTS)
__WDI_FROM_IHV(GetAdapterCapabilities, WDI_GET_ADAPTER_CAPABILITIES_PARAMETERS)
__WDI_TO_IHV(SetNetworkListOffload, WDI_NETWORK_LIST_OFFLOAD_PARAMETERS)
__WDI_FROM_IHV(SetNetworkListOffload, WDI_NETWORK_LIST_OFFLOAD_RESULTS)
__WDI_TO_IHV(SetReceiveCoalescing, WDI_SET_RECEIVE_COALESCING_PARAMETERS)
__WDI_FROM_IHV(SetReceiveCoalescing, WDI_SET_RECEIVE_COALESCING_RESULTS)
__WDI_TO_IHV(GetBssEntryList, WDI_GET_BSS_ENTRY_LIST_UPDATE_PARAMETERS)
__WDI_FROM_IHV(GetBssEntryList, WDI_GET_BSS_ENTRY_LIST_UPDATE_RESULTS)
__WDI_FROM_IHV(IndicationDisassociation, WDI_INDICATION_DISASSOCIATION_PARAMETERS)
__WDI_FROM_IHV(IndicationRoamingNeeded, WDI_INDICATION_ROAMING_NEEDED_PARAMETERS)
__WDI_FROM_IHV(IndicationLinkStateChange, WDI_INDICATION_LINK_STATE_CHANGE_PARAMETERS)
__WDI_FROM_IHV(IndicationP2pActionFrameReceived, WDI_INDICATION_P2P_ACTION_FRAME_RECEIVED_PARAMETERS)
__WDI_FROM_IHV(IndicationApAssociationRequestReceived, WDI_INDICATION_AP_ASSOCIATION_REQUEST_PARAMETERS)
__WDI_FROM_IHV(IndicationNloDiscovery, WDI_INDICATION_NLO_DISCOVERY_PARAMETERS)
__WDI_FROM_IHV(IndicationWakeReason, WDI_INDICATION_WAKE_REASON_PARAMETERS)
__WDI_FROM_IHV(IndicationTkipMicFailure, WDI_INDICATION_TKIP_MIC_FAILURE_PARAMETERS)
__WDI_FROM_IHV(IndicationScanComplete, WDI_INDICATION_SCAN_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationP2pDiscoveryComplete, WDI_INDICATION_P2P_DISCOVERY_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationBssEntryList, WDI_INDICATION_BSS_ENTRY_LIST_PARAMETERS)
__WDI_FROM_IHV(IndicationDot11ResetComplete, WDI_INDICATION_DOT11_RESET_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationConnectComplete, WDI_INDICATION_CONNECT_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationP2pSendRequestActionFrameComplete, WDI_INDICATION_P2P_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationP2pSendResponseActionFrameComplete, WDI_INDICATION_P2P_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationRadioStatus, WDI_INDICATION_RADIO_STATUS_PARAMETERS)
__WDI_FROM_IHV(IndicationCreatePortComplete, WDI_INDICATION_CREATE_PORT_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationDeletePortComplete, WDI_INDICATION_DELETE_PORT_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationStartApComplete, WDI_INDICATION_START_AP_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationStopApComplete, WDI_INDICATION_STOP_AP_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationStopAp, WDI_INDICATION_STOP_AP_PARAMETERS)
__WDI_FROM_IHV(IndicationCanSustainAp, WDI_INDICATION_CAN_SUSTAIN_AP_PARAMETERS)
__WDI_FROM_IHV(IndicationSendApAssociationResponseComplete, WDI_INDICATION_SEND_AP_ASSOCIATION_RESPONSE_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationAssociationResult, WDI_INDICATION_ASSOCIATION_RESULT_LIST)
__WDI_TO_IHV(GetAutoPowerSave, WDI_GET_AUTO_POWER_SAVE_PARAMETERS)
__WDI_FROM_IHV(GetAutoPowerSave, WDI_GET_AUTO_POWER_SAVE_RESULTS)
__WDI_TO_IHV(SetAddWolPattern, WDI_SET_ADD_WOL_PATTERN_PARAMETERS)
__WDI_FROM_IHV(SetAddWolPattern, WDI_SET_ADD_WOL_PATTERN_RESULTS)
__WDI_TO_IHV(SetRemoveWolPattern, WDI_SET_REMOVE_WOL_PATTERN_PARAMETERS)
__WDI_FROM_IHV(SetRemoveWolPattern, WDI_SET_REMOVE_WOL_PATTERN_RESULTS)
__WDI_TO_IHV(SetMulticastList, WDI_SET_MULTICAST_LIST_PARAMETERS)
__WDI_FROM_IHV(SetMulticastList, WDI_SET_MULTICAST_LIST_RESULTS)
__WDI_TO_IHV(SetAddPmProtocolOffload, WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_PARAMETERS)
__WDI_FROM_IHV(SetAddPmProtocolOffload, WDI_SET_ADD_PM_PROTOCOL_OFFLOAD_PARAMETERS_RESULTS)
__WDI_TO_IHV(SetRemovePmProtocolOffload, WDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_PARAMETERS)
__WDI_FROM_IHV(SetRemovePmProtocolOffload, WDI_SET_REMOVE_PM_PROTOCOL_OFFLOAD_RESULTS)
__WDI_FROM_IHV(IndicationP2pGroupOperatingChannel, WDI_INDICATION_P2P_GROUP_OPERATING_CHANNEL_PARAMETERS)
__WDI_FROM_IHV(IndicationP2pOperatingChannelAttributes, WDI_INDICATION_P2P_OPERATING_CHANNEL_ATTRIBUTES_PARAMETERS)
__WDI_TO_IHV(SetAdapterConfiguration, WDI_SET_FIRMWARE_CONFIGURATION_PARAMETERS)
__WDI_FROM_IHV(SetAdapterConfiguration, WDI_SET_FIRMWARE_CONFIGURATION_RESULTS)
__WDI_TO_IHV(GetReceiveCoalescingMatchCount, WDI_GET_RECEIVE_COALESCING_MATCH_COUNT_INPUTS)
__WDI_FROM_IHV(GetReceiveCoalescingMatchCount, WDI_GET_RECEIVE_COALESCING_MATCH_COUNT_PARAMETERS)
__WDI_TO_IHV(SetClearReceiveCoalescing, WDI_SET_CLEAR_RECEIVE_COALESCING_PARAMETERS)
__WDI_FROM_IHV(SetClearReceiveCoalescing, WDI_SET_CLEAR_RECEIVE_COALESCING_RESULTS)
__WDI_TO_IHV(GetPmProtocolOffload, WDI_GET_PM_PROTOCOL_OFFLOAD_PARAMETERS)
__WDI_FROM_IHV(GetPmProtocolOffload, WDI_GET_PM_PROTOCOL_OFFLOAD_RESULTS)
__WDI_TO_IHV(SetAdvertisementInformation, WDI_SET_ADVERTISEMENT_INFORMATION_PARAMETERS)
__WDI_FROM_IHV(SetAdvertisementInformation, WDI_SET_ADVERTISEMENT_INFORMATION_RESULTS)
__WDI_TO_IHV(TaskChangeOperationMode, WDI_TASK_CHANGE_OPERATION_MODE_PARAMETERS)
__WDI_FROM_IHV(TaskChangeOperationMode, WDI_TASK_CHANGE_OPERATION_MODE_RESULTS)
__WDI_FROM_IHV(IndicationChangeOperationModeComplete, WDI_INDICATION_CHANGE_OPERATION_MODE_COMPLETE_PARAMETERS)
__WDI_BOTH(IhvRequest, WDI_IHV_REQUEST_PARAMETERS)
__WDI_FROM_IHV(IndicationIhvEvent, WDI_INDICATION_IHV_EVENT_PARAMETERS)
__WDI_FROM_IHV(IndicationOpenComplete, WDI_INDICATION_OPEN_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationCloseComplete, WDI_INDICATION_CLOSE_COMPLETE_PARAMETERS)
__WDI_BOTH(SetFlushBssEntry, WDI_SET_FLUSH_BSS_ENTRY_PARAMETERS)
__WDI_FROM_IHV(IndicationAssociationParametersRequest, WDI_INDICATION_ASSOCIATION_PARAMS_REQUEST_PARAMETERS)
__WDI_TO_IHV(SetAssociationParameters, WDI_SET_ASSOCIATION_PARAMS_PARAMETERS)
__WDI_FROM_IHV(SetAssociationParameters, WDI_SET_ASSOCIATION_PARAMS_RESULTS)
__WDI_TO_IHV(TaskRoam, WDI_TASK_ROAM_PARAMETERS)
__WDI_FROM_IHV(TaskRoam, WDI_TASK_ROAM_RESULTS)
__WDI_FROM_IHV(IndicationRoamComplete, WDI_INDICATION_ROAM_COMPLETE_PARAMETERS)
__WDI_TO_IHV(TaskSendRequestActionFrame, WDI_TASK_SEND_REQUEST_ACTION_FRAME_PARAMETERS)
__WDI_FROM_IHV(TaskSendRequestActionFrame, WDI_TASK_SEND_REQUEST_ACTION_FRAME_RESULTS)
__WDI_FROM_IHV(IndicationActionFrameReceived, WDI_INDICATION_ACTION_FRAME_RECEIVED_PARAMETERS)
__WDI_FROM_IHV(IndicationTaskOffloadCurrentConfig, WDI_INDICATION_TASK_OFFLOAD_CURRENT_CONFIG_PARAMETERS)
__WDI_TO_IHV(TaskSendResponseActionFrame, WDI_TASK_SEND_RESPONSE_ACTION_FRAME_PARAMETERS)
__WDI_FROM_IHV(TaskSendResponseActionFrame, WDI_TASK_SEND_RESPONSE_ACTION_FRAME_RESULTS)
__WDI_FROM_IHV(IndicationSendRequestActionFrameComplete, WDI_INDICATION_SEND_REQUEST_ACTION_FRAME_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationSendResponseActionFrameComplete, WDI_INDICATION_SEND_RESPONSE_ACTION_FRAME_COMPLETE_PARAMETERS)
__WDI_TO_IHV(GetNextActionFrameDialogToken, WDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_INPUTS)
__WDI_FROM_IHV(GetNextActionFrameDialogToken, WDI_GET_NEXT_ACTION_FRAME_DIALOG_TOKEN_PARAMETERS)
__WDI_TO_IHV(SetP2pWpsEnabled, WDI_SET_P2P_WPS_ENABLED_PARAMETERS)
__WDI_FROM_IHV(SetP2pWpsEnabled, WDI_SET_P2P_WPS_ENABLED_RESULTS)
__WDI_TO_IHV(TaskIhv, WDI_TASK_IHV_PARAMETERS)
__WDI_FROM_IHV(TaskIhv, WDI_TASK_IHV_RESULTS)
__WDI_TO_IHV(TaskRequestFtm, WDI_TASK_REQUEST_FTM_PARAMETERS)
__WDI_FROM_IHV(TaskRequestFtm, WDI_TASK_REQUEST_FTM_RESULTS)
__WDI_FROM_IHV(IndicationRequestFtmComplete, WDI_INDICATION_REQUEST_FTM_COMPLETE_PARAMETERS)
__WDI_FROM_IHV(IndicationIhvTaskRequest, WDI_INDICATION_IHV_TASK_REQUEST_PARAMETERS)
__WDI_FROM_IHV(IndicationIhvTaskComplete, WDI_INDICATION_IHV_TASK_COMPLETE_PARAMETERS)
__WDI_TO_IHV(AbortTask, WDI_TASK_ABORT_PARAMETERS)
__WDI_FROM_IHV(AbortTask, WDI_TASK_ABORT_RESULTS)
__WDI_TO_IHV(SetTcpOffloadParameters, WDI_SET_TCP_OFFLOAD_PARAMS_PARAMETERS)
__WDI_FROM_IHV(SetTcpOffloadParameters, WDI_SET_TCP_OFFLOAD_PARAMS_RESULTS)
__WDI_TO_IHV(TcpRscStatistics, WDI_TCP_RSC_STATISTICS_INPUTS)
__WDI_FROM_IHV(TcpRscStatistics, WDI_TCP_RSC_STATISTICS_PARAMETERS)
__WDI_TO_IHV(SetEncapsulationOffload, WDI_SET_ENCAPSULATION_OFFLOAD_PARAMS_PARAMETERS)
__WDI_FROM_IHV(SetEncapsulationOffload, WDI_SET_ENCAPSULATION_OFFLOAD_RESULTS)
__WDI_FROM_IHV(IndicationFtAssocParamsNeeded, WDI_INDICATION_FT_ASSOC_PARAMS_NEEDED_PARAMETERS)
__WDI_TO_IHV(SetFastBssTransitionParameters, WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_COMMAND)
__WDI_FROM_IHV(SetFastBssTransitionParameters, WDI_SET_FAST_BSS_TRANSITION_PARAMETERS_RESULTS)
__WDI_FROM_IHV(IndicationSaeAuthParamsNeeded, WDI_INDICATION_SAE_AUTH_PARAMS_NEEDED_PARAMETERS)
__WDI_TO_IHV(SetSaeAuthParams, WDI_SET_SAE_AUTH_PARAMS_COMMAND)
__WDI_FROM_IHV(SetSaeAuthParams, WDI_SET_SAE_AUTH_PARAMS_RESULTS)
__WDI_FROM_IHV(IndicationFirmwareStalled, WDI_INDICATION_FIRMWARE_STALLED_PARAMETERS)
__WDI_TO_IHV(SetNeighborReportEntries, WDI_SET_NEIGHBOR_REPORT_ENTRIES_PARAMETERS)
__WDI_FROM_IHV(SetNeighborReportEntries, WDI_SET_NEIGHBOR_REPORT_ENTRIES_RESULTS)
__WDI_TO_IHV(GetSupportedDeviceServices, WDI_GET_SUPPORTED_DEVICE_SERVICES_INPUTS)
__WDI_FROM_IHV(GetSupportedDeviceServices, WDI_GET_SUPPORTED_DEVICE_SERVICES_PARAMETERS)
__WDI_TO_IHV(DeviceServiceCommand, WDI_DEVICE_SERVICE_COMMAND_INPUTS)
__WDI_FROM_IHV(DeviceServiceCommand, WDI_DEVICE_SERVICE_COMMAND_PARAMETERS)
__WDI_FROM_IHV(IndicationCipherKeyUpdated, WDI_INDICATION_CIPHER_KEY_UPDATED_PARAMETERS)
__WDI_FROM_IHV(IndicationDeviceServiceEvent, WDI_INDICATION_DEVICE_SERVICE_EVENT_PARAMETERS)
#ifdef __DOT11_WIFICX_INTF_H__
__WDI_FROM_IHV(IndicationSecondaryStaConnectivity, WDI_INDICATION_SECONDARY_STA_CONNECTIVITY_PARAMETERS)
#endif
__WDI_TO_IHV(SetLocationPrivacy, WDI_SET_LOCATION_PRIVACY_PARAMETERS)
__WDI_BOTH(TestTask, WDI_TASK_TEST_PARAMETERS)

NDIS_STATUS ParseToIhv(_In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) UINT8 const *pBuffer, _In_ USHORT MessageId, _In_ PCTLV_CONTEXT Context,
    _Outptr_result_nullonfailure_ PVOID *ppParsedOutput);
NDIS_STATUS ParseFromIhv(_In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) UINT8 const *pBuffer, _In_ USHORT MessageId, _In_ PCTLV_CONTEXT Context,
    _Outptr_result_nullonfailure_ PVOID *ppParsedOutput);
NDIS_STATUS FreeParsedToIhv(_In_ USHORT MessageId, _In_opt_ PVOID pParsedOutput);
NDIS_STATUS FreeParsedFromIhv(_In_ USHORT MessageId, _In_opt_ PVOID pParsedOutput);
VOID FreeGenerated(_In_opt_ UINT8 *pBuffer);
VOID TraceUnknownTlvByteStream(_In_ ULONG PeerVersion, _In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) UINT8 const *pBuffer);
VOID TraceMessageTlvByteStream(_In_ ULONG MessageId, _In_ BOOLEAN fToIhv, _In_ ULONG PeerVersion, _In_ ULONG BufferLength,
    _In_reads_bytes_(BufferLength) UINT8 const *pBuffer);
VOID DumpUnknownTlvByteStream(_In_ ULONG PeerVersion, _In_ ULONG BufferLength, _In_reads_bytes_(BufferLength) UINT8 const *pBuffer, _In_opt_
    ULONG_PTR Context, _In_opt_ TlvDumperCallback pCallback);
VOID DumpMessageTlvByteStream(_In_ ULONG MessageId, _In_ BOOLEAN fToIhv, _In_ ULONG PeerVersion, _In_ ULONG BufferLength,
    _In_reads_bytes_(BufferLength) UINT8 const *pBuffer, _In_opt_ ULONG_PTR Context, _In_opt_ TlvDumperCallback pCallback);

#ifdef __cplusplus
}
template <class Message>
NDIS_STATUS Generate(_In_ Message const *pInput, _In_ ULONG ReservedHeaderLength, _In_ PCTLV_CONTEXT Context, _Out_ ULONG *pBufferLength,
    _Outptr_result_buffer_(*pBufferLength) UINT8 **ppBuffer);
#endif
#include <poppack.h>
