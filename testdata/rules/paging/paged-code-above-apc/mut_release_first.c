// Without the release the assertion is reached with the lock held.
#include <wdm.h>

typedef struct _KIOSK {
    KSPIN_LOCK Lock;
    ULONG Sold;
    ULONG Reported;
} KIOSK, *PKIOSK;

VOID KioskReport(PKIOSK Kiosk)
{
    ULONG sold;
    KIRQL irql;

    KeAcquireSpinLock(&Kiosk->Lock, &irql);
    sold = Kiosk->Sold;
    KeReleaseSpinLock(&Kiosk->Lock, irql); // guard
    PAGED_CODE();
    KeAcquireSpinLock(&Kiosk->Lock, &irql); // guard
    Kiosk->Reported = sold;
    KeReleaseSpinLock(&Kiosk->Lock, irql);
}
