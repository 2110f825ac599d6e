// The branch for errors completes and goes on to the common completion.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH CrabWrite;

_Use_decl_annotations_
NTSTATUS CrabWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (Irp->RequestorMode != KernelMode) {
        status = STATUS_ACCESS_DENIED;
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT); // step: completed
        goto out;
    }
    Irp->IoStatus.Status = status;
out:
    IoCompleteRequest(Irp, IO_NO_INCREMENT); // expect: irp/double-complete
    return status;
}
