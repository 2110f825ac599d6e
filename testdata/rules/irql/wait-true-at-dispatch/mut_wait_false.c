// The second assignment makes it a plain signal.
#include <wdm.h>

typedef struct _PAGER {
    KSPIN_LOCK Lock;
    KEVENT Called;
    ULONG Calls;
} PAGER, *PPAGER;

VOID PagerCall(PPAGER Pager)
{
    BOOLEAN wait = TRUE;
    KIRQL irql;

    KeAcquireSpinLock(&Pager->Lock, &irql);
    Pager->Calls++;
    wait = FALSE; // guard
    KeSetEvent(&Pager->Called, IO_NO_INCREMENT, wait);
    KeReleaseSpinLock(&Pager->Lock, irql);
}
