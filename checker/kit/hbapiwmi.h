/* irqlint kit: host bus adapter WMI */
#pragma once
#include <wdm.h>
#ifdef __cplusplus
extern "C" {
#endif

#define ScsiInquiry 15
#define ScsiReadCapacity 16
#define ScsiReportLuns 17
#define AddPort 20
#define RemovePort 21

typedef struct _ScsiInquiry_IN {
    UCHAR Cdb[6];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONGLONG FcLun;
} ScsiInquiry_IN, *PScsiInquiry_IN;

typedef struct _ScsiInquiry_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
} ScsiInquiry_OUT, *PScsiInquiry_OUT;

typedef struct _ScsiReadCapacity_IN {
    UCHAR Cdb[10];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
    ULONGLONG FcLun;
} ScsiReadCapacity_IN, *PScsiReadCapacity_IN;

typedef struct _ScsiReadCapacity_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
} ScsiReadCapacity_OUT, *PScsiReadCapacity_OUT;

typedef struct _ScsiReportLuns_IN {
    UCHAR Cdb[12];
    UCHAR HbaPortWWN[8];
    UCHAR DiscoveredPortWWN[8];
} ScsiReportLuns_IN, *PScsiReportLuns_IN;

typedef struct _ScsiReportLuns_OUT {
    ULONG HBAStatus;
    ULONG ResponseBufferSize;
    ULONG SenseBufferSize;
    UCHAR ScsiStatus;
    UCHAR ResponseBuffer[1];
} ScsiReportLuns_OUT, *PScsiReportLuns_OUT;

#ifdef __cplusplus
}
#endif
