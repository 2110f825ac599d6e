// The lower driver pended the request; its final status is in the IRP when it comes back.
#include <ntddk.h>

typedef struct _TIN { PDEVICE_OBJECT Lower; } TIN, *PTIN;

static IO_COMPLETION_ROUTINE TinDone;

_Use_decl_annotations_
static NTSTATUS TinDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (Irp->PendingReturned)
        KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH TinPnp;

_Use_decl_annotations_
NTSTATUS TinPnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PTIN tin = (PTIN)DeviceObject->DeviceExtension;
    NTSTATUS status;
    KEVENT event;

    KeInitializeEvent(&event, NotificationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, TinDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(tin->Lower, Irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
        status = Irp->IoStatus.Status;
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
