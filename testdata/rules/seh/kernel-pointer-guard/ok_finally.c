// A __finally takes nothing, it only cleans up.
#include <ntddk.h>

typedef struct _IBIS { FAST_MUTEX Mutex; ULONG Rounds; } IBIS, *PIBIS;

VOID IbisRound(PDEVICE_OBJECT DeviceObject)
{
    PIBIS ibis = (PIBIS)DeviceObject->DeviceExtension;

    PAGED_CODE();
    ExAcquireFastMutex(&ibis->Mutex);
    __try {
        ibis->Rounds++;
    } __finally {
        ExReleaseFastMutex(&ibis->Mutex);
    }
}
