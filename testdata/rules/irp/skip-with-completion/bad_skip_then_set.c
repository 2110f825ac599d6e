// The routine lands in the stack location that belongs to the driver above.
#include <wdm.h>

typedef struct _METER {
    PDEVICE_OBJECT Lower;
    LONG Count;
} METER, *PMETER;

static IO_COMPLETION_ROUTINE MeterSeen;

_Use_decl_annotations_
static NTSTATUS MeterSeen(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    InterlockedIncrement(&((PMETER)Context)->Count);
    return STATUS_CONTINUE_COMPLETION;
}

DRIVER_DISPATCH MeterRead;

_Use_decl_annotations_
NTSTATUS MeterRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMETER meter = (PMETER)DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    IoSetCompletionRoutine(Irp, MeterSeen, meter, TRUE, TRUE, TRUE); // expect: irp/skip-with-completion
    return IoCallDriver(meter->Lower, Irp);
}
