/* irqlint kit: audio class extension, pins, jacks, microphone geometry */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

#define AcxPinIdNone ((ULONG)(-1))
#define AcxPinIdDefault ((ULONG)(-1))
typedef enum _ACX_PIN_TYPE {
    AcxPinTypeOther = 0,
    AcxPinTypeSink = 1,
    AcxPinTypeSource = 2,
    AcxPinTypeMaximum,
} ACX_PIN_TYPE, *PACX_PIN_TYPE;

typedef enum _ACX_PIN_COMMUNICATION {
    AcxPinCommunicationNone = 0,
    AcxPinCommunicationSink = 1,
    AcxPinCommunicationSource = 2,
    AcxPinCommunicationMaximum,
} ACX_PIN_COMMUNICATION, *PACX_PIN_COMMUNICATION;

typedef enum _ACX_PIN_QUALIFIER {
    AcxPinQualifierUnknown = 0,
    AcxPinQualifierBridgeA = 1,
    AcxPinQualifierBridgeB = 2,
    AcxPinQualifierBridgeDevice = 3,
    AcxPinQualifierMaximum,
} ACX_PIN_QUALIFIER, *PACX_PIN_QUALIFIER;

_Function_class_(EVT_ACX_PIN_SET_DATAFORMAT) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_PIN_SET_DATAFORMAT(_In_ ACXPIN Pin, _In_ ACXDATAFORMAT DataFormat);
typedef EVT_ACX_PIN_SET_DATAFORMAT *PFN_ACX_PIN_SET_DATAFORMAT;
_Function_class_(EVT_ACX_PIN_RETRIEVE_NAME) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_PIN_RETRIEVE_NAME(_In_ ACXPIN Pin, _Out_ PUNICODE_STRING Name);
typedef EVT_ACX_PIN_RETRIEVE_NAME *PFN_ACX_PIN_RETRIEVE_NAME;
typedef enum _ACX_JACK_SINK_INFO_CONNECTION_TYPE {
    AcxJackSinkInfoConnectionTypeHdmi = 0,
    AcxJackSinkInfoConnectionTypeDisplayPort,
} ACX_JACK_SINK_INFO_CONNECTION_TYPE, *PACX_JACK_SINK_INFO_CONNECTION_TYPE;

#define ACX_MAX_JACK_SINK_DESCRIPTION_NAME_LENGTH 32
typedef struct _ACX_JACK_SINK_INFORMATION {
    ACX_JACK_SINK_INFO_CONNECTION_TYPE ConnType;
    USHORT ManufacturerId;
    USHORT ProductId;
    USHORT AudioLatency;
    BOOLEAN HDCPCapable;
    BOOLEAN AICapable;
    UCHAR SinkDescriptionLength;
    WCHAR SinkDescription[ACX_MAX_JACK_SINK_DESCRIPTION_NAME_LENGTH];
    LUID PortId;
} ACX_JACK_SINK_INFORMATION, *PACX_JACK_SINK_INFORMATION;

_Function_class_(EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO(_In_ ACXPIN Pin, _Out_ PACX_JACK_SINK_INFORMATION SinkInfo);
typedef EVT_ACX_PIN_RETRIEVE_JACK_SINK_INFO *PFN_ACX_PIN_RETRIEVE_JACK_SINK_INFO;
_Function_class_(EVT_ACX_PIN_CONNECTED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_ACX_PIN_CONNECTED(_In_ ACXPIN Pin, _In_ ACXTARGETCIRCUIT TargetCircuit, _In_ ULONG TargetPinId);
typedef EVT_ACX_PIN_CONNECTED *PFN_ACX_PIN_CONNECTED;
_Function_class_(EVT_ACX_PIN_DISCONNECTED) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_ACX_PIN_DISCONNECTED(_In_ ACXPIN Pin, _In_ ACXTARGETCIRCUIT TargetCircuit, _In_ ULONG TargetPinId);
typedef EVT_ACX_PIN_DISCONNECTED *PFN_ACX_PIN_DISCONNECTED;
_Function_class_(EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef VOID EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION(_In_ ACXPIN Pin, _In_ ACXTARGETCIRCUIT TargetCircuit, _In_ ULONG TargetPinId);
typedef EVT_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION *PFN_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION;
typedef struct _ACX_PIN_CALLBACKS {
    ULONG Size;
    PFN_ACX_PIN_SET_DATAFORMAT EvtAcxPinSetDataFormat;
    PFN_ACX_PIN_RETRIEVE_NAME EvtAcxPinRetrieveName;
    PFN_ACX_PIN_RETRIEVE_JACK_SINK_INFO EvtAcxPinRetrieveJackSinkInfo;
    PFN_ACX_OBJECT_PROCESS_REQUEST EvtAcxPinProcessJackRequest;
    PFN_ACX_PIN_CONNECTED EvtAcxPinConnected;
    PFN_ACX_PIN_DISCONNECTED EvtAcxPinDisconnected;
    PFN_ACX_PIN_DATAFORMAT_CHANGE_NOTIFICATION EvtAcxPinDataFormatChangeNotification;
} ACX_PIN_CALLBACKS, *PACX_PIN_CALLBACKS;

VOID ACX_PIN_CALLBACKS_INIT(_Out_ PACX_PIN_CALLBACKS PinCallbacks);
typedef struct _ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION {
    ULONG Size;
    ULONG PrimaryChannelCount;
    ULONG PrimaryChannelStartPosition;
    ULONG PrimaryChannelMask;
    ULONG InterleavedChannelCount;
    ULONG InterleavedChannelStartPosition;
    ULONG InterleavedChannelMask;
} ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION, *PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION;

VOID ACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION_INIT(_Out_ PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION format);
typedef struct _ACX_MICROPHONE_CONFIG {
    ULONG Size;
    ULONG Flags;
    LONG MicrophoneSnrDB;
    LONG MicrophoneSensitivityDB;
    ACXMICARRAYGEOMETRY MicArrayGeometry;
    PACX_INTERLEAVED_AUDIO_FORMAT_INFORMATION InterleavedFormat;
} ACX_MICROPHONE_CONFIG, *PACX_MICROPHONE_CONFIG;

typedef enum _ACX_MICROPHONE_CONFIG_FLAGS {
    AcxMicrophoneConfigNoFlags = 0x00000000,
    AcxMicrophoneConfigValidFlags = 0x00000000,
} ACX_MICROPHONE_CONFIG_FLAGS;

VOID ACX_MICROPHONE_CONFIG_INIT(_Out_ PACX_MICROPHONE_CONFIG Config);
typedef struct _ACX_PIN_CONFIG {
    ULONG Size;
    ULONG Flags;
    ULONG Id;
    ACX_PIN_TYPE Type;
    ACX_PIN_COMMUNICATION Communication;
    ACX_PIN_QUALIFIER Qualifier;
    const GUID *Category;
    const GUID *Name;
    PACX_PIN_CALLBACKS PinCallbacks;
    ULONG PropertiesCount;
    ULONG MethodsCount;
    PACX_PROPERTY_ITEM Properties;
    PACX_METHOD_ITEM Methods;
    union {
        PACX_MICROPHONE_CONFIG MicrophoneConfig;
    } u;
    ULONG MaxStreams;
} ACX_PIN_CONFIG, *PACX_PIN_CONFIG;

typedef enum _ACX_PIN_CONFIG_FLAGS {
    AcxPinConfigNoFlags = 0x00000000,
    AcxPinConfigMicrophoneConfigSpecified = 0x00000001,
    AcxPinConfigNoDefaultDataFormatLists = 0x00000010,
    AcxPinConfigValidFlags = 0x00000011,
} ACX_PIN_CONFIG_FLAGS;

#define AcxInstanceIndeterminate ((ULONG)(-1))
VOID ACX_PIN_CONFIG_INIT_ID(_Out_ PACX_PIN_CONFIG Config, _In_ ULONG Id);
typedef enum _ACX_CONNECTION_FLAGS {
    AcxConnectionNoFlags = 0x00000000,
    AcxConnectionFromPinId = 0x00000000,
    AcxConnectionFromPinObject = 0x00000001,
    AcxConnectionToPinId = 0x00000000,
    AcxConnectionToPinObject = 0x00000002,
    AcxConnectionValidFlags = 0x00000003,
} ACX_CONNECTION_FLAGS;

typedef struct _ACX_CONNECTION {
    ULONG Size;
    ULONG Flags;
    ACXOBJECT FromObject;
    union {
        ACXPIN Object;
        ULONG Id;
    } FromPin;
    ACXOBJECT ToObject;
    union {
        ACXPIN Object;
        ULONG Id;
    } ToPin;
} ACX_CONNECTION, *PACX_CONNECTION;

VOID ACX_CONNECTION_INIT(_Out_ PACX_CONNECTION Connection, _In_ ACXOBJECT FromObject, _In_ ACXOBJECT ToObject);
typedef enum _ACX_PHYSICAL_CONNECTION_FLAGS {
    AcxPhysicalConnectionNoFlags = 0x00000000,
    AcxPhysicalConnectionFromPinId = 0x00000000,
    AcxPhysicalConnectionFromPinObject = 0x00000001,
    AcxPhysicalConnectionValidFlags = 0x00000001,
} ACX_PHYSICAL_CONNECTION_FLAGS;

typedef struct _ACX_PHYSICAL_CONNECTION {
    ULONG Size;
    ULONG Flags;
    union {
        ACXPIN Object;
        ULONG Id;
    } FromPin;
    WDFSTRING TargetName;
    ULONG TargetPinId;
} ACX_PHYSICAL_CONNECTION, *PACX_PHYSICAL_CONNECTION;

VOID ACX_PHYSICAL_CONNECTION_INIT(_Out_ PACX_PHYSICAL_CONNECTION Connection);
#define AcxJackPropertiesIdNone ((ULONG)(-1))
#define AcxJackPropertiesIdDefault ((ULONG)(-1))
typedef enum _ACX_JACK_CONNECTION_TYPE {
    AcxConnTypeUnknown,
    AcxConnType3Point5mm,
    AcxConnTypeQuarter,
    AcxConnTypeAtapiInternal,
    AcxConnTypeRCA,
    AcxConnTypeOptical,
    AcxConnTypeOtherDigital,
    AcxConnTypeOtherAnalog,
    AcxConnTypeMultichannelAnalogDIN,
    AcxConnTypeXlrProfessional,
    AcxConnTypeRJ11Modem,
    AcxConnTypeCombination,
} ACX_JACK_CONNECTION_TYPE, *PACX_JACK_CONNECTION_TYPE;

typedef enum _ACX_JACK_GEO_LOCATION {
    AcxGeoLocRear = 0x1,
    AcxGeoLocFront,
    AcxGeoLocLeft,
    AcxGeoLocRight,
    AcxGeoLocTop,
    AcxGeoLocBottom,
    AcxGeoLocRearPanel,
    AcxGeoLocRiser,
    AcxGeoLocInsideMobileLid,
    AcxGeoLocDrivebay,
    AcxGeoLocHDMI,
    AcxGeoLocOutsideMobileLid,
    AcxGeoLocATAPI,
    AcxGeoLocNotApplicable,
    AcxGeoLocReserved6,
    AcxJackGeoLocationMaximum,
} ACX_JACK_GEO_LOCATION, *PACX_JACK_GEO_LOCATION;

typedef enum _ACX_JACK_GEN_LOCATION {
    AcxGenLocPrimaryBox = 0,
    AcxGenLocInternal,
    AcxGenLocSeparate,
    AcxGenLocOther,
    AcxJackGenLocationMaximum,
} ACX_JACK_GEN_LOCATION, *PACX_JACK_GEN_LOCATION;

typedef enum _ACX_JACK_PORT_CONNECTION {
    AcxPortConnJack = 0,
    AcxPortConnIntegratedDevice,
    AcxPortConnBothIntegratedAndJack,
    AcxPortConnUnknown,
} ACX_JACK_PORT_CONNECTION, *PACX_JACK_PORT_CONNECTION;

typedef struct _ACX_JACK_DESCRIPTION {
    ULONG ChannelMapping;
    ULONG Color;
    ACX_JACK_CONNECTION_TYPE ConnectionType;
    ACX_JACK_GEO_LOCATION GeoLocation;
    ACX_JACK_GEN_LOCATION GenLocation;
    ACX_JACK_PORT_CONNECTION PortConnection;
} ACX_JACK_DESCRIPTION, *PACX_JACK_DESCRIPTION;

_Function_class_(EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE) _IRQL_requires_same_ _IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE(_In_ ACXJACK Jack, _Out_ PBOOLEAN IsConnected);
typedef EVT_ACX_JACK_RETRIEVE_PRESENCE_STATE *PFN_ACX_JACK_RETRIEVE_PRESENCE_STATE;
typedef struct _ACX_JACK_CALLBACKS {
    ULONG Size;
    PFN_ACX_JACK_RETRIEVE_PRESENCE_STATE EvtAcxJackRetrievePresenceState;
} ACX_JACK_CALLBACKS, *PACX_JACK_CALLBACKS;

VOID ACX_JACK_CALLBACKS_INIT(_Out_ PACX_JACK_CALLBACKS Callbacks);
typedef struct _ACX_JACK_CONFIG {
    ULONG Size;
    ULONG Id;
    ULONG Flags;
    PACX_JACK_CALLBACKS Callbacks;
    ACX_JACK_DESCRIPTION Description;
} ACX_JACK_CONFIG, *PACX_JACK_CONFIG;

typedef enum _ACX_JACK_CONFIG_FLAGS {
    AcxJackConfigNoFlags = 0x00000000,
    AcxJackConfigJackDetection = 0x00000001,
    AcxJackConfigValidFlags = 0x00000001,
} ACX_JACK_CONFIG_FLAGS;

VOID ACX_JACK_CONFIG_INIT_ID(_Out_ PACX_JACK_CONFIG Config, _In_ ULONG Id);
typedef enum _ACX_MICROPHONE_TYPE {
    AcxMicrophoneTypeOmniDirectional,
    AcxMicrophoneTypeSubCardioid,
    AcxMicrophoneTypeCardioid,
    AcxMicrophoneTypeSuperCardioid,
    AcxMicrophoneTypeHyperCardioid,
    AcxMicrophoneType8Shaped,
    AcxMicrophoneTypeMaximum,
    AcxMicrophoneTypeVendorDefined = 0x0f,
} ACX_MICROPHONE_TYPE;

typedef struct _ACX_MICROPHONE_COORDINATES {
    USHORT Type;
    SHORT XCoord;
    SHORT YCoord;
    SHORT ZCoord;
    SHORT VerticalAngle;
    SHORT HorizontalAngle;
} ACX_MICROPHONE_COORDINATES, *PACX_MICROPHONE_COORDINATES;

typedef enum _ACX_MIC_ARRAY_TYPE {
    AcxMicArrayTypeLinear,
    AcxMicArrayTypePlanar,
    AcxMicArrayType3d,
    AcxMicArrayTypeMaximum,
} ACX_MIC_ARRAY_TYPE;

typedef struct _ACX_MIC_ARRAY_GEOMETRY {
    USHORT Version;
    USHORT MicArrayType;
    SHORT VerticalAngleBegin;
    SHORT VerticalAngleEnd;
    SHORT HorizontalAngleBegin;
    SHORT HorizontalAngleEnd;
    ULONG FrequencyBandLo;
    ULONG FrequencyBandHi;
} ACX_MIC_ARRAY_GEOMETRY, *PACX_MIC_ARRAY_GEOMETRY;

typedef struct _ACX_MICARRAYGEOMETRY_CONFIG {
    ULONG Size;
    ULONG Flags;
    ACX_MIC_ARRAY_GEOMETRY Geometry;
} ACX_MICARRAYGEOMETRY_CONFIG, *PACX_MICARRAYGEOMETRY_CONFIG;

typedef enum _ACX_MICARRAYGEOMETRY_CONFIG_FLAGS {
    AcxMicArrayGeometryConfigNoFlags = 0x00000000,
    AcxMicArrayGeometryConfigValidFlags = 0x00000000,
} ACX_MICARRAYGEOMETRY_CONFIG_FLAGS;

VOID ACX_MICARRAYGEOMETRY_CONFIG_INIT(_Out_ PACX_MICARRAYGEOMETRY_CONFIG Config);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinCreate(_In_ ACXCIRCUIT Circuit, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_PIN_CONFIG Config, _Out_ ACXPIN *Pin);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddEvents(_In_ ACXPIN Pin, _In_reads_(EventsCount) ACXEVENT *Events, _In_ ULONG EventsCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddJacks(_In_ ACXPIN Pin, _In_ ACXJACK *Jacks, _In_ ULONG jackCount);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinRetrieveModeDataFormatList(_In_ ACXPIN AcxPin, _In_ CONST GUID *SignalProcessingMode, _Out_ ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinAssignModeDataFormatList(_In_ ACXPIN AcxPin, _In_ CONST GUID *SignalProcessingMode, _In_ ACXDATAFORMATLIST DataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinRemoveModeDataFormatList(_In_ ACXPIN AcxPin, _In_ CONST GUID *SignalProcessingMode, _Out_opt_ ACXDATAFORMATLIST *DataFormatList);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXDATAFORMATLIST AcxPinGetRawDataFormatList(_In_ ACXPIN AcxPin);
_Must_inspect_result_ _IRQL_requires_max_(DISPATCH_LEVEL)
NTSTATUS AcxPinNotifyDataFormatChange(_In_ ACXPIN Pin);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinAddStreamBridges(_In_ ACXPIN Pin, _In_reads_(StreamBridgesCount) ACXSTREAMBRIDGE *StreamBridges, _In_ ULONG StreamBridgesCount);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxPinRemoveStreamBridges(_In_ ACXPIN Pin, _In_reads_(StreamBridgesCount) ACXSTREAMBRIDGE *StreamBridges, _In_ ULONG StreamBridgesCount);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACXCIRCUIT AcxPinGetCircuit(_In_ ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ACX_PIN_TYPE AcxPinGetType(_In_ ACXPIN AcxPin);
_IRQL_requires_max_(DISPATCH_LEVEL)
ULONG AcxPinGetId(_In_ ACXPIN AcxPin);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxJackCreate(_In_ ACXPIN AcxPin, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_JACK_CONFIG Config, _Out_ ACXJACK *Jack);
VOID AcxJackChangeStateNotification(_In_ ACXJACK Jack);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxMicArrayGeometryCreate(_In_ ACXCIRCUIT AcxCircuit, _In_ PWDF_OBJECT_ATTRIBUTES Attributes, _In_ PACX_MICARRAYGEOMETRY_CONFIG Config,
    _Out_ ACXMICARRAYGEOMETRY *MicArrayGeometry);
_Must_inspect_result_ _IRQL_requires_max_(PASSIVE_LEVEL)
NTSTATUS AcxMicArrayGeometryAddMicrophoneCoordinates(_In_ ACXMICARRAYGEOMETRY MicArrayGeometry,
    _In_reads_(MicrophoneCoordinatesCount) PACX_MICROPHONE_COORDINATES MicrophoneCoordinates, _In_ ULONG MicrophoneCoordinatesCount);
VOID ACX_PIN_CONFIG_INIT(_Out_ PACX_PIN_CONFIG Config);
VOID ACX_JACK_CONFIG_INIT(_Out_ PACX_JACK_CONFIG Config);

#ifdef __cplusplus
}
#endif
