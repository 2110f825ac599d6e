// A __finally completes the request although the handler inside has done so.
#include <ntddk.h>

static NTSTATUS SquidFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

BOOLEAN SquidBusy(VOID);

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH SquidRead;

_Use_decl_annotations_
NTSTATUS SquidRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(DeviceObject);
    __try {
        if (SquidBusy()) {
            status = SquidFinish(Irp, STATUS_DEVICE_BUSY, 0);
            __leave;
        }
        *(PUCHAR)Irp->AssociatedIrp.SystemBuffer = 1;
    } __finally {
        SquidFinish(Irp, status, NT_SUCCESS(status) ? 1 : 0); // expect: irp/double-complete
    }
    return status;
}
