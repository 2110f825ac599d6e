/* irqlint kit: audio endpoints made of several SoundWire functions */
#pragma once
#include <SDCAStreaming.h>
#include <SoundWireController.h>
#ifdef __cplusplus
extern "C" {
#endif

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

typedef SDCA_KWS_NOTIFICATIONS SDCA_ACCESS_EVENTS, *PSDCA_ACCESS_EVENTS;
#ifdef DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME
DECLARE_CONST_ACXOBJECTBAG_SOUNDWIRE_PROPERTY_NAME(SdcaPropertyPathDescriptors2);
#endif

#ifdef __cplusplus
}
#endif
