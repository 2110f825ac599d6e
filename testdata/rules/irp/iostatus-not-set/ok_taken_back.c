// The request was sent down and came back: the lower driver has set the status.
#include <ntddk.h>

typedef struct _GALE { PDEVICE_OBJECT Lower; } GALE, *PGALE;

static IO_COMPLETION_ROUTINE GaleDone;

_Use_decl_annotations_
static NTSTATUS GaleDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Irp);
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

_Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH GaleClose;

_Use_decl_annotations_
NTSTATUS GaleClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PGALE gale = (PGALE)DeviceObject->DeviceExtension;
    KEVENT event;
    NTSTATUS status;

    KeInitializeEvent(&event, SynchronizationEvent, FALSE);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, GaleDone, &event, TRUE, TRUE, TRUE);
    status = IoCallDriver(gale->Lower, Irp);
    if (status == STATUS_PENDING)
        KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
    status = Irp->IoStatus.Status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
