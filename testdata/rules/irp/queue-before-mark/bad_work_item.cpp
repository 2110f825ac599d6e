// The work item gets the IRP as its context and may have completed it already.
#include <wdm.h>

static IO_WORKITEM_ROUTINE Save;

_Use_decl_annotations_
static VOID Save(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PIRP irp = static_cast<PIRP>(Context);

    UNREFERENCED_PARAMETER(DeviceObject);
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = 0;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
}

extern "C" DRIVER_DISPATCH SaveControl;

_Use_decl_annotations_
extern "C" NTSTATUS SaveControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    auto item = *static_cast<PIO_WORKITEM *>(DeviceObject->DeviceExtension);

    IoQueueWorkItem(item, Save, DelayedWorkQueue, Irp);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    return STATUS_PENDING;
}
