// FN: held when FALSE is returned, free when TRUE is. The callers could mean it, and there is a caller that does.
#include <wdm.h>

typedef struct _LOT {
    KSPIN_LOCK Lock;
    ULONG Cars;
} LOT, *PLOT;

static BOOLEAN LotEnter(PLOT Lot, PKIRQL Irql)
{
    KeAcquireSpinLock(&Lot->Lock, Irql);
    if (Lot->Cars == 100) {
        return FALSE;
    }
    Lot->Cars++;
    KeReleaseSpinLock(&Lot->Lock, *Irql);
    return TRUE;
}

VOID LotTry_ok(PLOT Lot)
{
    KIRQL irql;

    if (!LotEnter(Lot, &irql)) {
        KeReleaseSpinLock(&Lot->Lock, irql);
    }
}
