// The error path frees the request instead of completing it.
#include <ntddk.h>

typedef struct _IRON_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} IRON_EXTENSION, *PIRON_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH IronControl;

_Use_decl_annotations_
NTSTATUS IronControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIRON_EXTENSION ext = (PIRON_EXTENSION)DeviceObject->DeviceExtension;

    if (ext->Reply != 0) {
        IoFreeIrp(Irp); // expect: irp/frees-foreign-irp
        return STATUS_DEVICE_BUSY;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(ext->Lower, Irp);
}
