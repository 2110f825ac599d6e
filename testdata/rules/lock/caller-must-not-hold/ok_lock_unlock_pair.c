// Annotated pairs used one after another.
#include <wdm.h>

typedef struct _BUS {
    KSPIN_LOCK Lock;
    KIRQL Irql;
    ULONG Devices;
} BUS, *PBUS;

_Acquires_exclusive_lock_(Bus->Lock)
VOID BusLock(PBUS Bus);
_Releases_exclusive_lock_(Bus->Lock)
VOID BusUnlock(PBUS Bus);

VOID BusCount_ok(PBUS Bus)
{
    ULONG i;

    for (i = 0; i < 3; i++) {
        BusLock(Bus);
        Bus->Devices++;
        BusUnlock(Bus);
    }
    BusLock(Bus);
    Bus->Devices--;
    BusUnlock(Bus);
}
