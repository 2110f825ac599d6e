// The request goes to a work item, whose context holds it.
#include <ntddk.h>

typedef struct _BASIL { PIO_WORKITEM Item; PIRP Irp; PDEVICE_OBJECT Self; } BASIL, *PBASIL;

static IO_WORKITEM_ROUTINE BasilWork;

_Use_decl_annotations_
static VOID BasilWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PBASIL basil = (PBASIL)Context;
    PIRP irp = basil->Irp;

    UNREFERENCED_PARAMETER(DeviceObject);
    basil->Irp = NULL;
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

_Dispatch_type_(IRP_MJ_FLUSH_BUFFERS) DRIVER_DISPATCH BasilFlush;

_Use_decl_annotations_
NTSTATUS BasilFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBASIL basil = (PBASIL)DeviceObject->DeviceExtension;

    IoMarkIrpPending(Irp);
    basil->Irp = Irp;
    IoQueueWorkItem(basil->Item, BasilWork, DelayedWorkQueue, basil);
    return STATUS_PENDING;
}
