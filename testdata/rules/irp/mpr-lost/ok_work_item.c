// The routine hands the IRP to a work item, which completes it.
#include <wdm.h>

typedef struct _BLUFF { PDEVICE_OBJECT Lower; PIO_WORKITEM Item; PIRP Waiting; } BLUFF, *PBLUFF;

DRIVER_DISPATCH BluffPower;
static IO_COMPLETION_ROUTINE BluffDone;
static IO_WORKITEM_ROUTINE BluffWork;

_Use_decl_annotations_
NTSTATUS BluffPower(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBLUFF bluff = (PBLUFF)DeviceObject->DeviceExtension;
    IoMarkIrpPending(Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, BluffDone, bluff, TRUE, TRUE, TRUE);
    (VOID)IoCallDriver(bluff->Lower, Irp);
    return STATUS_PENDING;
}

static NTSTATUS BluffDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PBLUFF bluff = (PBLUFF)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    bluff->Waiting = Irp;
    IoQueueWorkItem(bluff->Item, BluffWork, DelayedWorkQueue, bluff);
    return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID BluffWork(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoCompleteRequest(((PBLUFF)Context)->Waiting, IO_NO_INCREMENT);
}
