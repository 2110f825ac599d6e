// All locks of a table are taken in one loop and given back in another, with the levels in a table beside them.
#include <wdm.h>

#define LANES 8

typedef struct _FABRIC {
    KSPIN_LOCK Locks[LANES];
    KIRQL Saved[LANES];
    ULONG Weight[LANES];
} FABRIC, *PFABRIC;

IO_WORKITEM_ROUTINE FabricRebalance;

VOID FabricRebalance(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PFABRIC fabric = Context;
    LONG i;

    UNREFERENCED_PARAMETER(DeviceObject);
    for (i = 0; i < LANES; i++) {
        KeAcquireSpinLock(&fabric->Locks[i], &fabric->Saved[i]);
    }
    for (i = 0; i < LANES; i++) {
        fabric->Weight[i] = 1;
    }
    for (i = LANES - 1; i >= 0; i--) {
        KeReleaseSpinLock(&fabric->Locks[i], fabric->Saved[i]);
    }
}
