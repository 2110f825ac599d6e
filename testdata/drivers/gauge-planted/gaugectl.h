// What the gauge driver and its applications share. Include after <wdm.h> or <windows.h> and <winioctl.h>.
#pragma once

// {6A0B2C41-93D7-4E58-8B1F-2D70C5E4A916}
DEFINE_GUID(GUID_DEVINTERFACE_GAUGE, 0x6a0b2c41, 0x93d7, 0x4e58, 0x8b, 0x1f, 0x2d, 0x70, 0xc5, 0xe4, 0xa9, 0x16);

#define FILE_DEVICE_GAUGE 0x8a31

// Out: GAUGE_ALARM. Stays pending until the value climbs over the limit the next time.
#define IOCTL_GAUGE_WAIT_ALARM CTL_CODE(FILE_DEVICE_GAUGE, 0x900, METHOD_BUFFERED, FILE_READ_DATA)
// In: LONG, the new limit.
#define IOCTL_GAUGE_SET_LIMIT CTL_CODE(FILE_DEVICE_GAUGE, 0x901, METHOD_BUFFERED, FILE_WRITE_DATA)
// Stores the limit with the settings of the device, where its property page finds it.
#define IOCTL_GAUGE_SAVE_LIMIT CTL_CODE(FILE_DEVICE_GAUGE, 0x902, METHOD_BUFFERED, FILE_WRITE_DATA)
// Out: GAUGE_STATISTICS.
#define IOCTL_GAUGE_GET_STATISTICS CTL_CODE(FILE_DEVICE_GAUGE, 0x903, METHOD_BUFFERED, FILE_READ_DATA)

// One read returns one sample.
typedef struct _GAUGE_SAMPLE {
    LARGE_INTEGER Time;
    ULONG Sequence;
    LONG Value;
} GAUGE_SAMPLE, *PGAUGE_SAMPLE;

typedef struct _GAUGE_ALARM {
    LARGE_INTEGER Time;
    LONG Value;
    LONG Limit;
} GAUGE_ALARM, *PGAUGE_ALARM;

typedef struct _GAUGE_STATISTICS {
    ULONG Delivered; // samples that met a reader
    ULONG Dropped;   // samples nobody waited for
    LONG Limit;
    ULONG Running;
} GAUGE_STATISTICS, *PGAUGE_STATISTICS;
