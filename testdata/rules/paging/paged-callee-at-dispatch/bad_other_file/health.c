#include "disk.h"

#pragma alloc_text(PAGE, DiskEvaluate)

VOID DiskEvaluate(PDISK Disk)
{
    PAGED_CODE();
    Disk->Failing = Disk->Errors > Disk->Threshold;
}
