// The dispatch routine has marked the IRP and returns STATUS_PENDING; a thread of the driver waits for the event.
#include <wdm.h>

typedef struct _TIDE { PDEVICE_OBJECT Lower; KEVENT Turned; } TIDE, *PTIDE;

DRIVER_DISPATCH TideRead;
static IO_COMPLETION_ROUTINE TideDone;

_Use_decl_annotations_
NTSTATUS TideRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTIDE tide = (PTIDE)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TideDone, &tide->Turned, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(tide->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS TideDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_CONTINUE_COMPLETION;
}
