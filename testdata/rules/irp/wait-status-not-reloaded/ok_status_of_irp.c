// The final status of an IRP that came back stands in the IRP.
#include <wdm.h>

typedef struct _STORK { PDEVICE_OBJECT Lower; BOOLEAN Started; } STORK, *PSTORK;

DRIVER_DISPATCH StorkPnp;
static IO_COMPLETION_ROUTINE StorkDone;

_Use_decl_annotations_
NTSTATUS StorkPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTORK stork = (PSTORK)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, StorkDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(stork->Lower, Irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
    if (NT_SUCCESS(status) && NT_SUCCESS(Irp->IoStatus.Status))
        stork->Started = TRUE;
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}

static NTSTATUS StorkDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
