// A table of handlers: each completes, and so does the code for what is not in the table.
#include <ntddk.h>

typedef NTSTATUS HANDLER(PDEVICE_OBJECT DeviceObject, PIRP Irp);

static NTSTATUS DockEnd(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS DockOpen(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return DockEnd(Irp, STATUS_SUCCESS);
}

static NTSTATUS DockClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return DockEnd(Irp, STATUS_SUCCESS);
}

static HANDLER *const Handlers[IRP_MJ_MAXIMUM_FUNCTION + 1] = {DockOpen, NULL, DockClose};

static NTSTATUS DockDispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UCHAR major = IoGetCurrentIrpStackLocation(Irp)->MajorFunction;

    if (Handlers[major])
        return Handlers[major](DeviceObject, Irp);
    return DockEnd(Irp, STATUS_INVALID_DEVICE_REQUEST);
}

_Dispatch_type_(IRP_MJ_CREATE) _Dispatch_type_(IRP_MJ_CLOSE) DRIVER_DISPATCH DockAny;

_Use_decl_annotations_
NTSTATUS DockAny(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    return DockDispatch(DeviceObject, Irp);
}
