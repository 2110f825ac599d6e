#include "parcel.h"

static KDEFERRED_ROUTINE ParcelTimerDpc;
static IO_WORKITEM_ROUTINE ParcelLogWorker;

#ifdef ALLOC_PRAGMA
#pragma alloc_text(PAGE, ParcelTimerStart)
#pragma alloc_text(PAGE, ParcelTimerStop)
#pragma alloc_text(PAGE, ParcelLogWorker)
#endif

_Use_decl_annotations_
VOID ParcelTimerStart(PPARCEL_DEVICE Device)
{
    LARGE_INTEGER due;

    PAGED_CODE();
    due.QuadPart = -10 * 1000 * 1000;
    KeInitializeTimer(&Device->Timer);
    KeInitializeDpc(&Device->TimerDpc, ParcelTimerDpc, Device);
    KeSetTimerEx(&Device->Timer, due, 1000, &Device->TimerDpc);
}

_Use_decl_annotations_
VOID ParcelTimerStop(PPARCEL_DEVICE Device)
{
    PAGED_CODE();
    KeCancelTimer(&Device->Timer);
    KeFlushQueuedDpcs();
    KeWaitForSingleObject(&Device->LogIdle, Executive, KernelMode, FALSE, NULL);
}

static VOID ParcelTimerDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)Context;
    ULONG expired = ParcelExpire(device);

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    if (expired == 0) {
        return;
    }
    ParcelLogExpired(device, expired); // expect: irql/zw-above-passive
}

static VOID ParcelLogWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PPARCEL_DEVICE device = (PPARCEL_DEVICE)Context;
    ULONG expired;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    expired = (ULONG)InterlockedExchange(&device->Expired, 0);
    ParcelLogExpired(device, expired);
    InterlockedExchange(&device->LogBusy, 0);
    KeSetEvent(&device->LogIdle, IO_NO_INCREMENT, FALSE);
}
