// A handler completes what is too small, its caller completes everything.
#include <ntddk.h>

static NTSTATUS EelFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS EelGet(PIRP Irp, ULONG OutLength)
{
    if (OutLength < sizeof(ULONG))
        return EelFinish(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    *(PULONG)Irp->AssociatedIrp.SystemBuffer = 3;
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH EelControl;

_Use_decl_annotations_
NTSTATUS EelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status;

    UNREFERENCED_PARAMETER(DeviceObject);
    status = EelGet(Irp, stack->Parameters.DeviceIoControl.OutputBufferLength);
    return EelFinish(Irp, status, NT_SUCCESS(status) ? sizeof(ULONG) : 0); // expect: irp/double-complete
}
