// FN: the level comes from an acquire that has ended. It is the same here, since both were saved at the level of the caller.
#include <wdm.h>

typedef struct _TWIN {
    KSPIN_LOCK First, Second;
    ULONG A, B;
} TWIN, *PTWIN;

VOID TwinReset(PTWIN twin)
{
    KIRQL irql1, irql2;

    KeAcquireSpinLock(&twin->First, &irql1);
    twin->A = 0;
    KeReleaseSpinLock(&twin->First, irql1);
    KeAcquireSpinLock(&twin->Second, &irql2);
    twin->B = 0;
    KeReleaseSpinLock(&twin->Second, irql1);
}
