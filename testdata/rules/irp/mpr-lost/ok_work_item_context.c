// The IRP is the context of a work item.
#include <wdm.h>

typedef struct _PASS { PDEVICE_OBJECT Lower; PIO_WORKITEM Item; } PASS, *PPASS;

DRIVER_DISPATCH PassFlush;
static IO_COMPLETION_ROUTINE PassDone;
static IO_WORKITEM_ROUTINE PassWork;

_Use_decl_annotations_
NTSTATUS PassFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPASS pass = (PPASS)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, PassDone, pass, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(pass->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS PassDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PPASS pass = (PPASS)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    IoQueueWorkItem(pass->Item, PassWork, DelayedWorkQueue, Irp);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID PassWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest((PIRP)Context, IO_NO_INCREMENT);
}
