// Timers, DPCs, events and work items may be handled under a spin lock.
#include <wdm.h>

typedef struct _ENGINE {
    KSPIN_LOCK Lock;
    KTIMER Timer;
    KDPC Dpc;
    KEVENT Started;
    PIO_WORKITEM Item;
    BOOLEAN Running;
} ENGINE, *PENGINE;

IO_WORKITEM_ROUTINE EngineWork;
VOID EngineStart_ok(PENGINE Engine);

_Use_decl_annotations_
VOID EngineWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    ((PENGINE)Context)->Running = TRUE;
}

VOID EngineStart_ok(PENGINE Engine)
{
    LARGE_INTEGER due;
    KIRQL irql;

    due.QuadPart = -10 * 1000;
    KeAcquireSpinLock(&Engine->Lock, &irql);
    if (!Engine->Running) {
        KeSetTimer(&Engine->Timer, due, &Engine->Dpc);
        KeInsertQueueDpc(&Engine->Dpc, NULL, NULL);
        KeSetEvent(&Engine->Started, IO_NO_INCREMENT, FALSE);
        IoQueueWorkItem(Engine->Item, EngineWork, DelayedWorkQueue, Engine);
    }
    KeReleaseSpinLock(&Engine->Lock, irql);
}
