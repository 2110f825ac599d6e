// A helper completes what it serves, and its caller returns what it refuses.
#include <ntddk.h>

static NTSTATUS IvyServe(PIRP Irp, ULONG Length)
{
    if (Length > PAGE_SIZE)
        return STATUS_INVALID_BUFFER_SIZE;
    RtlZeroMemory(Irp->AssociatedIrp.SystemBuffer, Length);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = Length;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH IvyRead;

_Use_decl_annotations_
NTSTATUS IvyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return IvyServe(Irp, IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length); // expect: irp/not-completed
}
