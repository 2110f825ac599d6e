// The break leaves the loop between acquire and release.
#include <wdm.h>

typedef struct _BENCH {
    LIST_ENTRY Irps;
    BOOLEAN Closing;
} BENCH, *PBENCH;

DRIVER_UNLOAD BenchUnload;
BENCH g_Bench;

_Use_decl_annotations_
VOID BenchUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    for (;;) {
        PLIST_ENTRY entry;
        PIRP irp;
        KIRQL irql;

        IoAcquireCancelSpinLock(&irql);
        if (IsListEmpty(&g_Bench.Irps)) {
            break;
        }
        entry = RemoveHeadList(&g_Bench.Irps);
        irp = CONTAINING_RECORD(entry, IRP, Tail.Overlay.ListEntry);
        IoSetCancelRoutine(irp, NULL);
        IoReleaseCancelSpinLock(irql);
        irp->IoStatus.Status = STATUS_CANCELLED;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
} // expect: cancel/spinlock-unbalanced
