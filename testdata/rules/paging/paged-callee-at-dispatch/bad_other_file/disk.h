#pragma once
#include <wdm.h>

typedef struct _DISK {
    ULONG Errors;
    ULONG Threshold;
    BOOLEAN Failing;
} DISK, *PDISK;

VOID DiskEvaluate(PDISK Disk);
IO_COMPLETION_ROUTINE DiskTransferDone;
