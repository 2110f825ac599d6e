// The IRP is the driver's own.
#include <ntddk.h>

typedef struct _RHO_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} RHO_EXTENSION, *PRHO_EXTENSION;

static NTSTATUS RhoFinish(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RhoControl;

_Use_decl_annotations_
NTSTATUS RhoControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRHO_EXTENSION ext = (PRHO_EXTENSION)DeviceObject->DeviceExtension;
    PIRP irp = Irp;

    irp = ext->Spare; // guard
    IoReuseIrp(irp, STATUS_SUCCESS);
    return RhoFinish(Irp, STATUS_SUCCESS, ext->Reply);
}
