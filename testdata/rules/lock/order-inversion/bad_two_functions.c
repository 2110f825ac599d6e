// One routine takes the list's lock under that of the device, another one the other way round.
#include <wdm.h>

typedef struct _RADIO {
    KSPIN_LOCK DeviceLock;
    KSPIN_LOCK ListLock;
    LIST_ENTRY List;
    ULONG Power, Entries;
} RADIO, *PRADIO;

VOID RadioAdd(PRADIO radio, PLIST_ENTRY entry)
{
    KIRQL irql;

    KeAcquireSpinLock(&radio->DeviceLock, &irql);
    radio->Power++;
    KeAcquireSpinLockAtDpcLevel(&radio->ListLock);
    InsertTailList(&radio->List, entry);
    KeReleaseSpinLockFromDpcLevel(&radio->ListLock);
    KeReleaseSpinLock(&radio->DeviceLock, irql);
}

VOID RadioDrain(PRADIO radio)
{
    KIRQL irql;

    KeAcquireSpinLock(&radio->ListLock, &irql); // step: &radio->ListLock
    while (!IsListEmpty(&radio->List)) {
        RemoveHeadList(&radio->List);
        radio->Entries--;
    }
    KeAcquireSpinLockAtDpcLevel(&radio->DeviceLock); // expect: lock/order-inversion
    radio->Power = 0;
    KeReleaseSpinLockFromDpcLevel(&radio->DeviceLock);
    KeReleaseSpinLock(&radio->ListLock, irql);
}

VOID RadioCount(PRADIO radio)
{
    KIRQL irql;

    KeAcquireSpinLock(&radio->DeviceLock, &irql);
    KeAcquireSpinLockAtDpcLevel(&radio->ListLock);
    radio->Entries++;
    KeReleaseSpinLockFromDpcLevel(&radio->ListLock);
    KeReleaseSpinLock(&radio->DeviceLock, irql);
}
