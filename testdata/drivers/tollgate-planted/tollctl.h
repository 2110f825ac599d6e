// The control device of the tollgate filter: \\.\Tollgate
#pragma once

#define FILE_DEVICE_TOLL 0x9c21

// Out: TOLL_TOTALS.
#define IOCTL_TOLL_GET_TOTALS CTL_CODE(FILE_DEVICE_TOLL, 0x820, METHOD_BUFFERED, FILE_READ_DATA)
// In: TOLL_QUOTA.
#define IOCTL_TOLL_SET_QUOTA CTL_CODE(FILE_DEVICE_TOLL, 0x821, METHOD_BUFFERED, FILE_WRITE_DATA)
// Out: TOLL_TOTALS. Stays pending until a read is refused. One request at a time.
#define IOCTL_TOLL_WAIT_REFUSAL CTL_CODE(FILE_DEVICE_TOLL, 0x822, METHOD_BUFFERED, FILE_READ_DATA)

typedef struct _TOLL_TOTALS {
    ULONG64 Bytes;
    ULONG64 Quota; // 0: none
    ULONG Refused;
    ULONG LastSerial; // card that refused last
} TOLL_TOTALS, *PTOLL_TOTALS;

typedef struct _TOLL_QUOTA {
    ULONG64 Bytes; // 0: none
} TOLL_QUOTA, *PTOLL_QUOTA;
