// The lock is defined and initialized by a library that the driver links; here it is only declared.
#include <wdm.h>
#include "shared.h"

VOID SharedBump(VOID)
{
    ExAcquireFastMutex(&SharedLock);
    SharedCount++;
    ExReleaseFastMutex(&SharedLock);
}
