// The context leads to the IRP, and the work item is queued last.
#include <wdm.h>

typedef struct _ERRAND {
    PIO_WORKITEM Item;
    PIRP Irp;
} ERRAND, *PERRAND;

static IO_WORKITEM_ROUTINE ErrandRun;

_Use_decl_annotations_
static VOID ErrandRun(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PERRAND errand = (PERRAND)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    errand->Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(errand->Irp, IO_NO_INCREMENT);
    IoFreeWorkItem(errand->Item);
    ExFreePoolWithTag(errand, 'darE');
}

DRIVER_DISPATCH ErrandControl_ok;

_Use_decl_annotations_
NTSTATUS ErrandControl_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PERRAND errand = (PERRAND)ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(*errand), 'darE');
    NTSTATUS status = STATUS_INSUFFICIENT_RESOURCES;

    if (errand != NULL) {
        errand->Irp = Irp;
        errand->Item = IoAllocateWorkItem(DeviceObject);
        if (errand->Item != NULL) {
            IoMarkIrpPending(Irp);
            IoQueueWorkItem(errand->Item, ErrandRun, DelayedWorkQueue, errand);
            return STATUS_PENDING;
        }
        ExFreePoolWithTag(errand, 'darE');
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
