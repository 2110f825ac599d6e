// The completion routine completes the IRP that it got back: it was sent.
#include <wdm.h>

IO_COMPLETION_ROUTINE Finish_ok;

_Use_decl_annotations_
NTSTATUS Finish_ok(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PIRP original = (PIRP)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    original->IoStatus = Irp->IoStatus;
    IoFreeIrp(Irp);
    IoCompleteRequest(original, IO_NO_INCREMENT);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
