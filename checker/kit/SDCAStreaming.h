/* irqlint kit: streaming of SoundWire audio functions */
#pragma once
#include <ks.h>
#include <mmreg.h>
#include <ksmedia.h>
#include <SoundWireController.h>
#ifdef __cplusplus
extern "C" {
#endif

#define STATIC_KSPROPERTYSETID_Sdca 0x55EFF601, 0x40D2, 0x4FC9, 0xB4, 0x1D, 0x09, 0xB1, 0x8C, 0x6B, 0xFB, 0x1F
typedef enum {
    KSPROPERTY_SDCA_FUNCTION_INFORMATION = 1,
    KSPROPERTY_SDCA_VENDOR_SPECIFIC = 2,
    KSPROPERTY_SDCA_FUNCTION_CAPABILITY = 3,
    KSPROPERTY_SDCA_PATH_DESCRIPTORS = 4,
    KSPROPERTY_SDCA_CREATE_PATH = 5,
    KSPROPERTY_SDCA_DESTROY_PATH = 6,
    KSPROPERTY_SDCA_START_PATH = 7,
    KSPROPERTY_SDCA_STOP_PATH = 8,
    KSPROPERTY_SDCA_ACCESS_EVENTS = 9,
    KSPROPERTY_SDCA_RESERVED = 10,
    KSPROPERTY_SDCA_CREATE_PATH2 = 11,
} KSPROPERTY_SDCA;

typedef struct _SDCA_FUNCTION_INFORMATION {
    ULONG Size;
    UINT8 FunctionSdcaVersion;
    UINT8 FunctionType;
    UINT16 FunctionManufacturerId;
    UINT16 FunctionId;
    UINT8 FunctionVersion;
    UINT8 ControllerId;
    UINT8 LinkId;
    UINT8 PerhiperalId;
} SDCA_FUNCTION_INFORMATION, *PSDCA_FUNCTION_INFORMATION;

#define MAX_PATH_DESCRIPTORS 16
#define MAX_DATAPORT_PER_TERMINAL 16
#define MAX_DATAPORT_PER_TERMINAL2 4
#define SDCA_PATH_DESCRIPTOR2_VERSION_1 1

typedef enum _SDCA_PATH {
    SdcaPathUltrasoundRender = 0x1,
    SdcaPathUltrasoundCapture = 0x2,
    SdcaPathReferenceStream = 0x4,
    SdcaPathIvSense = 0x8,
    SdcaPathDefault = 0x10,
} SDCA_PATH, *PSDCA_PATH;

typedef enum _SDCA_STREAMING_FUNCTION_INFORMATION_FLAGS {
    SdcaFunctionInformationFlagSubSystemIdPresent = 0x00000001,
    SdcaFunctionInformationFlagControllerIdPresent = 0x00000002,
    SdcaFunctionInformationFlagLinkIdPresent = 0x00000004,
    SdcaFunctionInformationFlagPeripheralIdPresent = 0x00000008,
} SDCA_STREAMING_FUNCTION_INFORMATION_FLAGS;

typedef struct _SDCA_STREAMING_FUNCTION_INFORMATION {
    ULONG Size;
    ULONG Flags;
    ULONG FunctionInformationId;
    UINT8 FunctionNumber;
    UINT8 FunctionSdcaVersion;
    UINT8 FunctionSdcaRevision;
    UINT8 FunctionType;
    UINT16 FunctionManufacturerId;
    UINT16 FunctionId;
    UINT8 FunctionVersion;
    ULONG SubSystemId;
    UINT8 ControllerId;
    UINT8 LinkId;
    UINT8 PeripheralId;
    UINT8 UniqueId;
} SDCA_STREAMING_FUNCTION_INFORMATION, *PSDCA_STREAMING_FUNCTION_INFORMATION;

typedef struct {
    ULONG FunctionCount;
    SDCA_STREAMING_FUNCTION_INFORMATION FunctionInfoList[ANYSIZE_ARRAY];
} SDCA_FUNCTION_INFORMATION_LIST, *PSDCA_FUNCTION_INFORMATION_LIST;

typedef struct {
    ULONG Size;
    ULONG FunctionInformationId;
    ULONG DataPortCount;
    UINT8 DataPorts[MAX_DATAPORT_PER_TERMINAL];
    ULONG FormatCount;
    WAVEFORMATEXTENSIBLE Formats[ANYSIZE_ARRAY];
} SDCA_PATH_DESCRIPTOR, *PSDCA_PATH_DESCRIPTOR;

typedef struct {
    ULONG Size;
    SDCA_PATH SdcaPath;
    ULONG EndpointId;
    ULONG DescriptorCount;
} SDCA_PATH_DESCRIPTORS, *PSDCA_PATH_DESCRIPTORS;

typedef enum _SDCA_DATAPORT_MAP {
    SdcaDataPortMapIndexA = 0x00000001,
    SdcaDataPortMapIndexB = 0x00000002,
    SdcaDataPortMapIndexC = 0x00000004,
    SdcaDataPortMapIndexD = 0x00000008,
} SDCA_DATAPORT_MAP;

typedef struct _SDCA_PATH_DESCRIPTOR2 {
    ULONG Size;
    UINT8 Version;
    ULONG FunctionInformationId;
    ULONG TerminalEntityId;
    ULONG DataPortMap;
    SOUNDWIRE_DATAPORT_CONFIGURATION DataPortConfig[MAX_DATAPORT_PER_TERMINAL2];
} SDCA_PATH_DESCRIPTOR2, *PSDCA_PATH_DESCRIPTOR2;

typedef struct _SDCA_PATH_DESCRIPTORS2 {
    ULONG Size;
    UINT8 Version;
    SDCA_PATH SdcaPath;
    ULONG EndpointId;
    union {
        WAVEFORMATEXTENSIBLE SpecialPathFormat;
        BYTE Reserved[sizeof(WAVEFORMATEXTENSIBLE)];
    };
    ULONG DescriptorCount;
    SDCA_PATH_DESCRIPTOR2 Descriptor[ANYSIZE_ARRAY];
} SDCA_PATH_DESCRIPTORS2, *PSDCA_PATH_DESCRIPTORS2;

#define STATIC_KSPROPERTYSETID_SdcaKws 0x947d5153, 0x1286, 0x468c, 0xa6, 0x8d, 0xf8, 0x39, 0x56, 0x3, 0x7f, 0xfd
#define MAX_SDCA_ENTITY_LABEL_LENGTH 12
#define MAX_INPUT_PIN_COUNT 4
typedef enum {
    KSPROPERTY_SDCAKWS_DEVICE_CAPABILITY = 1,
    KSPROPERTY_SDCAKWS_VAD_CAPABILITY = 2,
    KSPROPERTY_SDCAKWS_VAD_ENTITIES = 3,
    KSPROPERTY_SDCAKWS_ACCESS_EVENTS = 4,
    KSPROPERTY_SDCAKWS_CONFIGURE_VAD_PORT = 5,
    KSPROPERTY_SDCAKWS_CLEANUP_VAD_PORT = 6,
} KSPROPERTY_SDCAKWS;

typedef enum _DATA_PATHS {
    SupportedDataPathsRawPCM = 0x1,
    SupportedDataPathsBufferedRaw = 0x2,
} DATA_PATHS, *PDATA_PATHS;

typedef enum _HISTORY_BUFFER_MODES {
    HistoryBufferModesFlowThrough = 0x1,
    HistoryBufferModesFastStream = 0x2,
    HistoryBufferModesRead = 0x4,
} HISTORY_BUFFER_MODES, *PHISTORY_BUFFER_MODES;

typedef enum _VAD_ACCESS_MODE {
    VADAccessModeRW = 0x0,
    VADAccessModeDual = 0x1,
    VADAccessModeRW1C = 0x2,
    VADAccessModeRO = 0x3,
    VADAccessModeW1S = 0x4,
    VADAccessModeDC = 0x5,
} VAD_ACCESS_MODE, *PVAD_ACCESS_MODE;

typedef struct _DEVICE_KWS_CAPABILITY_DESCRIPTOR {
    ULONG DataPathsSupported;
} DEVICE_KWS_CAPABILITY_DESCRIPTOR, *PDEVICE_KWS_CAPABILITY_DESCRIPTOR;

typedef struct _VAD_DESCRIPTOR {
    UINT8 VadInterruptPosition;
    ULONG SupportedHistoryBufferModes;
    ULONG HistoryBufferPreamble;
    ULONG HistoryBufferPreambleOverFlow;
    VAD_ACCESS_MODE HistoryBufferMessageOffsetAccessMode;
    ULONG HistoryBufferMessageOffsetDCValue;
    VAD_ACCESS_MODE HistoryBufferMessageLengthAccessMode;
    ULONG HistoryBufferMessageLengthDCValue;
    ULONG FormatCount;
    WAVEFORMATEXTENSIBLE Format[ANYSIZE_ARRAY];
} VAD_DESCRIPTOR, *PVAD_DESCRIPTOR;

typedef struct _ENTITY_INFO {
    UINT8 EntityType;
    UINT8 EntityId;
    char EntityLabel[MAX_SDCA_ENTITY_LABEL_LENGTH];
    UINT8 InputPin[MAX_INPUT_PIN_COUNT];
} ENTITY_INFO, *PENTITY_INFO;

typedef struct _VAD_ENTITIES {
    ULONG EntityCount;
    ENTITY_INFO SDCAVadEntities[ANYSIZE_ARRAY];
} VAD_ENTITIES, *PVAD_ENTITIES;

typedef struct _SDCA_KWS_NOTIFICATIONS {
    KEVENT Suspend;
    KEVENT Resume;
} SDCA_KWS_NOTIFICATIONS, *PSDCA_KWS_NOTIFICATIONS;

typedef enum {
    VadModeStreaming,
    VadModeSharedHardware,
} VAD_MODE;

typedef struct _SDCA_KWS_PREPARE_PARAMS {
    VAD_MODE VadMode;
    ULONG EndpointId;
    WAVEFORMATEXTENSIBLE DetectionFormat;
} SDCA_KWS_PREPARE_PARAMS, *PSDCA_KWS_PREPARE_PARAMS;

extern const GUID KSPROPERTYSETID_Sdca, KSPROPERTYSETID_SdcaKws;
typedef SDCA_KWS_NOTIFICATIONS SDCA_ACCESS_EVENTS, *PSDCA_ACCESS_EVENTS;
#ifdef DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME
DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME(SdcaPropertyPathDescriptors2);
#endif

#ifdef __cplusplus
}
#endif
