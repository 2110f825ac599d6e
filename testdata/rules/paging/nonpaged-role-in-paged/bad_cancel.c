// A cancel routine is entered at DISPATCH_LEVEL, under the cancel lock.
#include <wdm.h>

DRIVER_CANCEL ReadCancel;

#pragma alloc_text(PAGE, ReadCancel)

_Use_decl_annotations_
VOID ReadCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) // expect: paging/nonpaged-role-in-paged
{
    UNREFERENCED_PARAMETER(DeviceObject);
    IoReleaseCancelSpinLock(Irp->CancelIrql);
    Irp->IoStatus.Status = STATUS_CANCELLED;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
}
