// FN: The item is queued twice with a lock taken in between: the worker may have run, and the lock may be what tells.
#include <wdm.h>

typedef struct _METER {
    KSPIN_LOCK Lock;
    ULONG Samples;
    PIO_WORKITEM Item;
} METER, *PMETER;

IO_WORKITEM_ROUTINE MeterWorker;

_Use_decl_annotations_
VOID MeterWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
}

VOID MeterSampleTwice(PMETER Meter)
{
    KIRQL irql;

    IoQueueWorkItem(Meter->Item, MeterWorker, DelayedWorkQueue, Meter);
    KeAcquireSpinLock(&Meter->Lock, &irql);
    Meter->Samples++;
    KeReleaseSpinLock(&Meter->Lock, irql);
    IoQueueWorkItem(Meter->Item, MeterWorker, DelayedWorkQueue, Meter);
}
