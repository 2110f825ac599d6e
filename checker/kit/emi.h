/* irqlint kit: energy meter interface */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define IOCTL_EMI_GET_VERSION CTL_CODE(FILE_DEVICE_UNKNOWN, 0, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_EMI_GET_METADATA_SIZE CTL_CODE(FILE_DEVICE_UNKNOWN, 1, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_EMI_GET_METADATA CTL_CODE(FILE_DEVICE_UNKNOWN, 2, METHOD_BUFFERED, FILE_READ_ACCESS)
#define IOCTL_EMI_GET_MEASUREMENT CTL_CODE(FILE_DEVICE_UNKNOWN, 3, METHOD_BUFFERED, FILE_READ_ACCESS)
#define EMI_NAME_MAX 16
#define EMI_VERSION_V1 1
#define EMI_VERSION_V2 2

DEFINE_GUID(GUID_DEVICE_ENERGY_METER, 0x45bd8344, 0x7ed6, 0x49cf, 0xa4, 0x40, 0xc2, 0x76, 0xc9, 0x33, 0xb0, 0x53);
typedef enum {
    EmiMeasurementUnitPicowattHours,
} EMI_MEASUREMENT_UNIT;

typedef struct {
    USHORT EmiVersion;
} EMI_VERSION;

typedef struct {
    ULONG MetadataSize;
} EMI_METADATA_SIZE;

typedef struct {
    ULONGLONG AbsoluteEnergy;
    ULONGLONG AbsoluteTime;
} EMI_CHANNEL_MEASUREMENT_DATA;

typedef struct {
    EMI_MEASUREMENT_UNIT MeasurementUnit;
    WCHAR HardwareOEM[16];
    WCHAR HardwareModel[16];
    USHORT HardwareRevision;
    USHORT MeteredHardwareNameSize;
    WCHAR MeteredHardwareName[1];
} EMI_METADATA_V1;

typedef EMI_CHANNEL_MEASUREMENT_DATA EMI_MEASUREMENT_DATA_V1;
typedef EMI_METADATA_V1 EMI_METADATA;
typedef EMI_MEASUREMENT_DATA_V1 EMI_MEASUREMENT_DATA;
typedef struct {
    EMI_MEASUREMENT_UNIT MeasurementUnit;
    USHORT ChannelNameSize;
    WCHAR ChannelName[1];
} EMI_CHANNEL_V2;

typedef struct {
    WCHAR HardwareOEM[16];
    WCHAR HardwareModel[16];
    USHORT HardwareRevision;
    USHORT ChannelCount;
    EMI_CHANNEL_V2 Channels[1];
} EMI_METADATA_V2;

typedef struct {
    EMI_CHANNEL_MEASUREMENT_DATA ChannelData[1];
} EMI_MEASUREMENT_DATA_V2;

#ifdef __cplusplus
}
#endif
