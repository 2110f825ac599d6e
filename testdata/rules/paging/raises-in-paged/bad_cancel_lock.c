// The cancel lock is a spin lock as well.
#include <wdm.h>

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH QueueCleanup;

#pragma alloc_text(PAGE, QueueCleanup)

_Use_decl_annotations_
NTSTATUS QueueCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    KIRQL irql;

    PAGED_CODE();
    IoAcquireCancelSpinLock(&irql); // expect: paging/raises-in-paged
    DeviceObject->DeviceExtension = NULL;
    IoReleaseCancelSpinLock(irql);

    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
