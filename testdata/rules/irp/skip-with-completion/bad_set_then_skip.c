// The routine was set in the next location, and then that location is passed by.
#include <wdm.h>

typedef struct _GAUGE {
    PDEVICE_OBJECT Lower;
    LONG Count;
} GAUGE, *PGAUGE;

static IO_COMPLETION_ROUTINE GaugeSeen;

_Use_decl_annotations_
static NTSTATUS GaugeSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedIncrement(&((PGAUGE)Context)->Count);
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH GaugeWrite;

_Use_decl_annotations_
NTSTATUS GaugeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGAUGE gauge = (PGAUGE)DeviceObject->DeviceExtension;

    IoSetCompletionRoutine(Irp, GaugeSeen, gauge, TRUE, FALSE, FALSE);
    IoSkipCurrentIrpStackLocation(Irp); // expect: irp/skip-with-completion
    return IoCallDriver(gauge->Lower, Irp);
}
