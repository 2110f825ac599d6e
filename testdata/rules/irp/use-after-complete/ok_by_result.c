// The helper completes the request only when it fails, and says so by its result.
#include <ntddk.h>

static NTSTATUS PineCheck(PIRP Irp, ULONG Needed)
{
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Length >= Needed)
        return STATUS_SUCCESS;
    Irp->IoStatus.Status = STATUS_BUFFER_TOO_SMALL;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_BUFFER_TOO_SMALL;
}

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH PineWrite;

_Use_decl_annotations_
NTSTATUS PineWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = PineCheck(Irp, sizeof(ULONG));

    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(status))
        return status;
    DbgPrint("pine: %lu\n", *(PULONG)Irp->AssociatedIrp.SystemBuffer);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sizeof(ULONG);
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
