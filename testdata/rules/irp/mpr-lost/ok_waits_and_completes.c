// The standard way to wait for the drivers below.
#include <wdm.h>

typedef struct _MESA { PDEVICE_OBJECT Lower; } MESA, *PMESA;

DRIVER_DISPATCH MesaPnp;
static IO_COMPLETION_ROUTINE MesaDone;

_Use_decl_annotations_
NTSTATUS MesaPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, MesaDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(((PMESA)DeviceObject->DeviceExtension)->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS MesaDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
