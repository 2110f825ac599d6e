// All ways out lead through one completion.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH SageWrite;

_Use_decl_annotations_
NTSTATUS SageWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length;
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (length == 0)
        goto done;
    if (length & 3) {
        status = STATUS_INVALID_PARAMETER;
        length = 0;
        goto done;
    }
    DbgPrint("sage: %lu\n", length);
done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
