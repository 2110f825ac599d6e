// Cases that complete return at once; the others share the end.
#include <ntddk.h>

static NTSTATUS WrenFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WrenControl;

_Use_decl_annotations_
NTSTATUS WrenControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case CTL_CODE(FILE_DEVICE_UNKNOWN, 0x810, METHOD_BUFFERED, FILE_ANY_ACCESS):
        if (stack->Parameters.DeviceIoControl.InputBufferLength < 4)
            return WrenFinish(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        status = STATUS_SUCCESS;
        break;
    case CTL_CODE(FILE_DEVICE_UNKNOWN, 0x811, METHOD_BUFFERED, FILE_ANY_ACCESS):
        return WrenFinish(Irp, STATUS_NOT_IMPLEMENTED, 0);
    }
    return WrenFinish(Irp, status, 0);
}
