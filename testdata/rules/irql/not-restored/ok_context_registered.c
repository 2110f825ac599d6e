// What only stores a context pointer does not write what it points to: the level kept there stays known.
#include <wdm.h>

typedef struct _UNIT {
    KDPC Dpc;
    KTIMER Timer;
    KSPIN_LOCK Lock;
    KIRQL Irql;
} UNIT, *PUNIT;

KDEFERRED_ROUTINE UnitDpc;
IO_WORKITEM_ROUTINE UnitStart;
IO_WORKITEM_ROUTINE UnitLater;

VOID UnitStart(PDEVICE_OBJECT Device, PVOID Context)
{
    PUNIT unit = Context;
    PIO_WORKITEM item;

    KeAcquireSpinLock(&unit->Lock, &unit->Irql);
    KeInitializeDpc(&unit->Dpc, UnitDpc, unit);
    KeInsertQueueDpc(&unit->Dpc, unit, NULL);
    item = IoAllocateWorkItem(Device);
    if (item)
        IoQueueWorkItem(item, UnitLater, DelayedWorkQueue, unit);
    KeReleaseSpinLock(&unit->Lock, unit->Irql);
}
