// The path for errors jumps past the assignment.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DawnRead;

_Use_decl_annotations_
NTSTATUS DawnRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG length = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (length < sizeof(LARGE_INTEGER))
        goto out;
    KeQuerySystemTime((PLARGE_INTEGER)Irp->AssociatedIrp.SystemBuffer);
    status = STATUS_SUCCESS;
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = sizeof(LARGE_INTEGER);
out:
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status; // expect: irp/iostatus-not-set
}
