// The status is read back from the IRP that was just completed.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_CLEANUP) DRIVER_DISPATCH HazelCleanup;

_Use_decl_annotations_
NTSTATUS HazelCleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // step: completed
    return Irp->IoStatus.Status; // expect: irp/use-after-complete
}
