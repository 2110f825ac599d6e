// The timer's DPC does what is legal at DISPATCH_LEVEL and hands the rest to a work item.
#include <ntddk.h>

typedef struct _BEACON {
    KTIMER Timer;
    KDPC Dpc;
    PIO_WORKITEM Item;
    KSPIN_LOCK Lock;
    ULONG Ticks;
    HANDLE Key;
} BEACON, *PBEACON;

KDEFERRED_ROUTINE BeaconDpc;
IO_WORKITEM_ROUTINE BeaconWorker;

_Use_decl_annotations_
VOID BeaconDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PBEACON beacon = (PBEACON)Context;
    LARGE_INTEGER due;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    KeAcquireSpinLockAtDpcLevel(&beacon->Lock);
    beacon->Ticks++;
    KeReleaseSpinLockFromDpcLevel(&beacon->Lock);

    IoQueueWorkItem(beacon->Item, BeaconWorker, DelayedWorkQueue, beacon);
    due.QuadPart = -10 * 1000 * 1000;
    KeSetTimer(&beacon->Timer, due, &beacon->Dpc);
}

_Use_decl_annotations_
VOID BeaconWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PBEACON beacon = (PBEACON)Context;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"Ticks");
    ULONG ticks;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&beacon->Lock, &irql);
    ticks = beacon->Ticks;
    KeReleaseSpinLock(&beacon->Lock, irql);
    ZwSetValueKey(beacon->Key, &name, 0, REG_DWORD, &ticks, sizeof(ticks));
}
