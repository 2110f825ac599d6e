// A start that the bus driver fails is never signalled.
#include <wdm.h>

typedef struct _BASIL { PDEVICE_OBJECT Lower; } BASIL, *PBASIL;

DRIVER_DISPATCH BasilPnp;
static IO_COMPLETION_ROUTINE BasilDone;

_Use_decl_annotations_
NTSTATUS BasilPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, BasilDone, &done, TRUE, FALSE, FALSE);
    status = IoCallDriver(((PBASIL)DeviceObject->DeviceExtension)->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL); // expect: irp/completion-invoke-flags
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS BasilDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
