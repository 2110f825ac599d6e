// After the wait a failed start leaves without completing the IRP.
#include <wdm.h>

typedef struct _CLIFF { PDEVICE_OBJECT Lower; BOOLEAN Started; } CLIFF, *PCLIFF;

DRIVER_DISPATCH CliffPnp;
static IO_COMPLETION_ROUTINE CliffDone;

_Use_decl_annotations_
NTSTATUS CliffPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCLIFF cliff = (PCLIFF)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KEVENT done;

    KeInitializeEvent(&done, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, CliffDone, &done, TRUE, TRUE, TRUE);
    status = IoCallDriver(cliff->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    if (!NT_SUCCESS(status)) {
        return status; // expect: irp/mpr-lost
    }
    cliff->Started = TRUE;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static NTSTATUS CliffDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
