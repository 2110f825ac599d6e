/* irqlint kit: WiFi class extension */
#pragma once
#include <netadaptercx.h>
#include <dot11wificxtypes.hpp>
#include <dot11wificxintf.h>
#ifdef __cplusplus
extern "C" {
#endif

#define MAX_FIRMWARE_VERSION_LENGTH 255
#define MAX_SIMULTANEOUS_BAND_CONNECTIONS_ALLOWED 4

typedef enum _WIFI_WAKE_REASON_TYPE {
    WifiWakeReasonTypeNloDiscovery = 1,
    WifiWakeReasonTypeApAssociationlost,
    WifiWakeReasonTypeGtkHandshakeError,
    WifiWakeReasonTypeFourWayHandshakeRequest,
} WIFI_WAKE_REASON_TYPE;

typedef enum _WIFI_ADAPTER_TX_DEMUX_TYPE {
    WifiAdapterTxDemuxTypePeerAddress = 2,
    WifiAdapterTxDemuxTypeWmmInfo = 3,
} WIFI_ADAPTER_TX_DEMUX_TYPE;

/* The class extension may be older than the driver: the answer stays open. */
BOOLEAN __irqlint_wifi_is_available(VOID);
#define WIFI_IS_FUNCTION_AVAILABLE(FunctionName) __irqlint_wifi_is_available()
#define WIFI_IS_STRUCTURE_AVAILABLE(StructName) __irqlint_wifi_is_available()
#define WIFI_IS_FIELD_AVAILABLE(StructName, FieldName) (__irqlint_wifi_is_available() && FIELD_OFFSET(StructName, FieldName) != 0)

DECLARE_HANDLE(WIFIREQUEST);
DECLARE_HANDLE(WIFIDIRECTDEVICE);
DECLARE_HANDLE(WIFIPOWEROFFLOAD);
DECLARE_HANDLE(WIFIWAKESOURCE);
struct _WIFIDIRECT_DEVICE_INIT;
typedef struct _WIFIDIRECT_DEVICE_INIT WIFIDIRECT_DEVICE_INIT;
typedef VOID (*WIFIFUNC)(VOID);
_Function_class_(EVT_WIFI_DEVICE_SEND_COMMAND) _IRQL_requires_same_ _IRQL_requires_max_(DISPATCH_LEVEL)
typedef VOID EVT_WIFI_DEVICE_SEND_COMMAND(_In_ WDFDEVICE Device, _In_ WIFIREQUEST SendRequest);

typedef EVT_WIFI_DEVICE_SEND_COMMAND *PFN_WIFI_DEVICE_SEND_COMMAND;
_Function_class_(EVT_WIFI_DEVICE_CREATE_ADAPTER) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_ADAPTER(_In_ WDFDEVICE Device, _Inout_ NETADAPTER_INIT *AdapterInit);

typedef EVT_WIFI_DEVICE_CREATE_ADAPTER *PFN_WIFI_DEVICE_CREATE_ADAPTER;
_Function_class_(EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE(_In_ WDFDEVICE Device, _Inout_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit);

typedef EVT_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE *PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE;
typedef struct _WIFI_DEVICE_CONFIG {
    ULONG Size;
    ULONG WdiVersion;
    PFN_WIFI_DEVICE_SEND_COMMAND SendCommand;
    PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter;
    PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice;
} WIFI_DEVICE_CONFIG;

VOID WIFI_DEVICE_CONFIG_INIT(_Out_ WIFI_DEVICE_CONFIG *Config, _In_ ULONG WdiVersion, _In_ PFN_WIFI_DEVICE_SEND_COMMAND SendCommand,
    _In_ PFN_WIFI_DEVICE_CREATE_ADAPTER CreateAdapter, _In_ PFN_WIFI_DEVICE_CREATE_WIFIDIRECTDEVICE CreateWifiDirectDevice);

typedef struct _WIFI_DEVICE_CAPABILITIES {
    ULONG Size;
    BOOLEAN HardwareRadioState;
    BOOLEAN SoftwareRadioState;
    UCHAR FirmwareVersion[255];
    BOOLEAN ActionFramesSupported;
    UINT8 NumRxStreams;
    UINT8 NumTxStreams;
    BOOLEAN Support_eCSA;
    BOOLEAN MACAddressRandomization;
    WDI_MAC_ADDRESS MACAddressRandomizationMask;
    WDI_BLUETOOTH_COEXISTENCE_SUPPORT BluetoothCoexistenceSupport;
    BOOLEAN SupportsNonWdiOidRequests;
    BOOLEAN FastTransitionSupported;
    BOOLEAN MU_MIMOSupported;
    BOOLEAN BSSTransitionSupported;
    BOOLEAN SAEAuthenticationSupported;
    BOOLEAN MBOSupported;
    BOOLEAN BeaconReportsImplemented;
} WIFI_DEVICE_CAPABILITIES;

VOID WIFI_DEVICE_CAPABILITIES_INIT(_Out_ WIFI_DEVICE_CAPABILITIES *Capabilities);

typedef struct {
    UINT8 NumStaBands;
    WDI_BAND_ID BandIDs[4];
} WIFI_STA_BANDS_COMBINATION;

typedef struct _WIFI_STATION_CAPABILITIES {
    ULONG Size;
    UINT32 ScanSSIDListSize;
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
    UINT32 MaxNetworkOffloadListSize;
    BOOLEAN HESSIDConnectionSupported;
    BOOLEAN FTMAsInitiatorSupport;
    UINT32 FTMNumberOfSupportedTargets;
    BOOLEAN HostWPA3FIPSModeEnabled_Deprecated;
    ULONG NumSupportedUnicastAlgorithms;
    PDOT11_AUTH_CIPHER_PAIR UnicastAlgorithmsList;
    ULONG NumSupportedMulticastDataAlgorithms;
    PDOT11_AUTH_CIPHER_PAIR MulticastDataAlgorithmsList;
    ULONG NumSupportedMulticastMgmtAlgorithms;
    PDOT11_AUTH_CIPHER_PAIR MulticastMgmtAlgorithmsList;
    ULONG NumSecondaryStaBandCombinations;
    WIFI_STA_BANDS_COMBINATION *SecondaryStaBandsCombinations;
    ULONG MaxMLOLinksSupported;
    BOOLEAN DoNotUseOsReserved;
    WDI_MAC_ADDRESS *MLOAddressesList;
    ULONG NumAkmsSupported;
    RSNA_AKM_SUITE *AkmsList;
    ULONG NumFIPSCertifiedCipherAlgorithms;
    WDI_CIPHER_ALGORITHM *FIPSCertifiedCipherAlgorithmsList;
    BOOLEAN MSCSSupported;
    BOOLEAN DSCPToUPMappingSupported;
    UINT32 MaxNumConfigurableActionFrameWakePatterns;
    BOOLEAN CrossAkmCipherRoamSupported;
} WIFI_STATION_CAPABILITIES;

VOID WIFI_STATION_CAPABILITIES_INIT(_Out_ WIFI_STATION_CAPABILITIES *Capabilities);

typedef struct _WIFI_WIFIDIRECT_CAPABILITIES {
    ULONG Size;
    UINT8 WFDRoleCount;
    UINT8 ConcurrentGOCount;
    UINT8 ConcurrentClientCount;
    BOOLEAN ServiceDiscoverySupported;
    BOOLEAN ServiceNameDiscoverySupported;
    BOOLEAN ServiceInformationDiscoverySupported;
    UINT32 ServiceNameAdvertisementsMaxBytesSupported;
    UINT32 ServiceInformationAdvertisementsMaxBytesSupported;
    BOOLEAN BackgroundDiscoverySupported;
    BOOLEAN ClientDiscoverabilitySupported;
    BOOLEAN InfrastructureManagementSupported;
    UINT8 DeviceAddress[6];
    UINT32 DiscoveryFilterListSize;
    UINT8 GOClientTableSize;
    UINT32 MaxVendorSpecificExtensionIESize;
    BOOLEAN PassiveAvailabilityListenStateSupported;
    BOOLEAN OperatingChannelUpdatesSupported;
    BOOLEAN GOon5GHzBandSupported;
    UINT32 ScanSSIDListSize;
    UINT32 DesiredSSIDListSize;
    UINT32 PrivacyExemptionListSize;
    UINT32 AssociationTableSize;
    UINT32 DefaultKeyTableSize;
    UINT32 WEPKeyValueMaxLength;
    UINT32 NumSupportedUnicastAlgorithms;
    PDOT11_AUTH_CIPHER_PAIR UnicastAlgorithms;
    UINT32 NumSupportedMulticastDataAlgorithms;
    PDOT11_AUTH_CIPHER_PAIR MulticastDataAlgorithms;
    UINT32 NumInterfaceAddresses;
    WDI_MAC_ADDRESS *InterfaceAddressList;
} WIFI_WIFIDIRECT_CAPABILITIES;

VOID WIFI_WIFIDIRECT_CAPABILITIES_INIT(_Out_ WIFI_WIFIDIRECT_CAPABILITIES *Capabilities);

typedef struct _WIFI_BAND_INFO {
    WDI_BAND_ID BandID;
    BOOLEAN BandState;
    ULONG NumValidPhyTypes;
    WDI_PHY_TYPE *ValidPhyTypeList;
    ULONG NumValidChannelTypes;
    WDI_CHANNEL_MAPPING_ENTRY *ValidChannelTypes;
    ULONG NumChannelWidths;
    UINT32 *ChannelWidthList;
} WIFI_BAND_INFO;

typedef struct _WIFI_BAND_CAPABILITIES {
    ULONG Size;
    ULONG NumBands;
    WIFI_BAND_INFO *BandInfoList;
} WIFI_BAND_CAPABILITIES;

VOID WIFI_BAND_CAPABILITIES_INIT(_Out_ WIFI_BAND_CAPABILITIES *Capabilities);

typedef struct _WIFI_PHY_INFO {
    WDI_PHY_TYPE PhyType;
    SIZE_T NumberDataRateEntries;
    WDI_DATA_RATE_ENTRY DataRateList[126];
} WIFI_PHY_INFO;

typedef struct _WIFI_PHY_CAPABILITIES {
    ULONG Size;
    ULONG NumPhyTypes;
    WIFI_PHY_INFO *PhyInfoList;
} WIFI_PHY_CAPABILITIES;

VOID WIFI_PHY_CAPABILITIES_INIT(_Out_ WIFI_PHY_CAPABILITIES *Capabilities);

typedef struct _WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES {
    ULONG Size;
    BOOLEAN Enabled;
} WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES;

typedef enum _WIFI_ADAPTER_TYPE {
    WIFI_ADAPTER_EXTENSIBLE_STATION = 1,
    WIFI_ADAPTER_WIFI_DIRECT_ROLE,
    WIFI_ADAPTER_SECONDARY_STATION,
} WIFI_ADAPTER_TYPE;

VOID WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES_INIT(_Out_ WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities);
typedef struct _WIFI_ADAPTER_WAKE_CAPABILITIES {
    ULONG Size;
    BOOLEAN NloDiscovery;
    BOOLEAN ApAssociationLost;
    BOOLEAN GtkHandshakeError;
    BOOLEAN FourWayHandshakeRequest;
    BOOLEAN IncomingActionFrame;
    BOOLEAN ClientDriverDiagnostic;
} WIFI_ADAPTER_WAKE_CAPABILITIES;

VOID WIFI_ADAPTER_WAKE_CAPABILITIES_INIT(_Out_ WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities);
typedef struct _WIFI_ADAPTER_TX_DEMUX {
    ULONG Size;
    WIFI_ADAPTER_TX_DEMUX_TYPE Type;
    UINT8 Range;
} WIFI_ADAPTER_TX_DEMUX;

VOID WIFI_ADAPTER_TX_PEER_ADDRESS_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux, _In_ UINT8 Range);
VOID WIFI_ADAPTER_TX_WMMINFO_DEMUX_INIT(_Out_ WIFI_ADAPTER_TX_DEMUX *Demux);
_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceInitConfig(_Inout_ PWDFDEVICE_INIT DeviceInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG WifiDeviceGetOsWdiVersion(_In_ WDFDEVICE Device);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceSetDeviceCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_DEVICE_CAPABILITIES *DeviceCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceSetStationCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_STATION_CAPABILITIES *StationCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceSetWiFiDirectCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_WIFIDIRECT_CAPABILITIES *WiFiDirectCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceSetBandCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_BAND_CAPABILITIES *BandCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceSetPhyCapabilities(_In_ WDFDEVICE Device, _In_ const WIFI_PHY_CAPABILITIES *PhyCapabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDeviceInitialize(_In_ WDFDEVICE Device, _In_ WIFI_DEVICE_CONFIG *Config);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WifiDeviceReceiveIndication(_In_ WDFDEVICE Device, _In_ UINT16 MessageId, _In_ WDFMEMORY Data);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiAdapterInitialize(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(DISPATCH_LEVEL)
PVOID WifiRequestGetInOutBuffer(_In_ WIFIREQUEST Request, _Out_opt_ UINT *InputBufferLength, _Out_opt_ UINT *OutBufferLength);

_IRQL_requires_max_(DISPATCH_LEVEL)
UINT16 WifiRequestGetMessageId(_In_ WIFIREQUEST Request);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WifiRequestSetBytesNeeded(_In_ WIFIREQUEST Request, _In_ UINT BytesNeeded);

_IRQL_requires_max_(DISPATCH_LEVEL)
VOID WifiRequestComplete(_In_ WIFIREQUEST Request, _In_ NTSTATUS NtStatus, _In_ UINT BytesWritten);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterPowerOffloadSetRsnRekeyCapabilities(_In_ NETADAPTER Adapter,
    _In_ const WIFI_ADAPTER_POWER_OFFLOAD_RSN_REKEY_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterSetWakeCapabilities(_In_ NETADAPTER Adapter, _In_ const WIFI_ADAPTER_WAKE_CAPABILITIES *Capabilities);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterReportWakeReason(_In_ NETADAPTER Adapter, _In_ WIFI_WAKE_REASON_TYPE Reason);

_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDirectDeviceCreate(_In_ WIFIDIRECT_DEVICE_INIT *WifiDirectDeviceInit, _In_opt_ WDF_OBJECT_ATTRIBUTES *WifiDirectDeviceAttributes,
    _Out_ WIFIDIRECTDEVICE *WifiDirectDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS WifiDirectDeviceInitialize(_In_ WIFIDIRECTDEVICE WifiDirectDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG WifiAdapterGetPortId(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
WIFI_ADAPTER_TYPE WifiAdapterInitGetType(_In_ NETADAPTER_INIT *AdapterInit);

_IRQL_requires_max_(PASSIVE_LEVEL)
WIFI_ADAPTER_TYPE WifiAdapterGetType(_In_ NETADAPTER Adapter);

_IRQL_requires_max_(PASSIVE_LEVEL)
ULONG WifiDirectDeviceGetPortId(_In_ WIFIDIRECTDEVICE WifiDirectDevice);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterInitAddTxDemux(_In_ NETADAPTER_INIT *Adapter, _In_ const WIFI_ADAPTER_TX_DEMUX *Demux);

_IRQL_requires_max_(PASSIVE_LEVEL)
NET_EUI48_ADDRESS WifiTxQueueGetDemuxPeerAddress(_In_ NETPACKETQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
UINT8 WifiTxQueueGetDemuxWmmInfo(_In_ NETPACKETQUEUE Queue);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterAddPeer(_In_ NETADAPTER Adapter, _In_ const NET_EUI48_ADDRESS *Address);

_IRQL_requires_max_(PASSIVE_LEVEL)
VOID WifiAdapterRemovePeer(_In_ NETADAPTER Adapter, _In_ const NET_EUI48_ADDRESS *Address);

#ifdef __cplusplus
}
#endif
