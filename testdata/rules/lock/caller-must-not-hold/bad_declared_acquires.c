// The callee lives in another module and says that it takes the lock.
#include <wdm.h>

typedef struct _BUS {
    KSPIN_LOCK Lock;
    ULONG Devices;
} BUS, *PBUS;

_Acquires_exclusive_lock_(Bus->Lock)
_IRQL_raises_(DISPATCH_LEVEL)
VOID BusLock(PBUS Bus);

VOID BusReport_bad(PBUS Bus)
{
    KIRQL irql;

    KeAcquireSpinLock(&Bus->Lock, &irql);
    if (Bus->Devices == 0) {
        BusLock(Bus); // expect: lock/caller-must-not-hold
    }
    KeReleaseSpinLock(&Bus->Lock, irql);
}
