// An own IRP that is kept in the extension.
#include <ntddk.h>

typedef struct _BRONZE_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} BRONZE_EXTENSION, *PBRONZE_EXTENSION;

_Dispatch_type_(IRP_MJ_PNP) DRIVER_DISPATCH BronzePnp;

_Use_decl_annotations_
NTSTATUS BronzePnp(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBRONZE_EXTENSION ext = (PBRONZE_EXTENSION)DeviceObject->DeviceExtension;

    if (IoGetCurrentIrpStackLocation(Irp)->MinorFunction == IRP_MN_STOP_DEVICE && ext->Spare != NULL) {
        IoFreeIrp(ext->Spare);
        ext->Spare = NULL;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
