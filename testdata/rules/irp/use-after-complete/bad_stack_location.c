// The stack location is part of the IRP: a trace that reads it comes too late.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH AlderWrite;

_Use_decl_annotations_
NTSTATUS AlderWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    ULONG length = stack->Parameters.Write.Length;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = length;
    IoCompleteRequest(Irp, IO_DISK_INCREMENT);
    DbgPrint("alder: %lu bytes at %I64d\n", length, stack->Parameters.Write.ByteOffset.QuadPart); // expect: irp/use-after-complete
    return STATUS_SUCCESS;
}
