// STATUS_PENDING in the IRP, which is not completed yet.
#include <ntddk.h>

typedef struct _NICKEL { PIRP Held; } NICKEL, *PNICKEL;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH NickelRead;

_Use_decl_annotations_
NTSTATUS NickelRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PNICKEL nickel = (PNICKEL)DeviceObject->DeviceExtension;

    Irp->IoStatus.Status = STATUS_PENDING;
    Irp->IoStatus.Information = 0;
    IoMarkIrpPending(Irp);
    nickel->Held = Irp;
    return STATUS_PENDING;
}
