// A static local exists once.
#include <wdm.h>

ULONG NextTicket(VOID)
{
    static KSPIN_LOCK lock;
    static ULONG next;
    KIRQL irql;
    ULONG ticket;

    KeAcquireSpinLock(&lock, &irql);
    ticket = next++;
    KeReleaseSpinLock(&lock, irql);
    return ticket;
}
